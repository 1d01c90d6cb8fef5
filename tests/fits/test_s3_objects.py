"""Parts of objects: what is fetched is the same, whoever is asked for them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schemagen.fits.s3_objects import StoredObject
from schemagen.fits.store_errors import StoreError
from schemagen.fits.stores import open_store
from tests.support.object_store import ObjectStore, forget_connections, serve

KEY = "jwst/a b+ü_rate.fits"
CONTENT = bytes(range(256)) * 40


@pytest.fixture(scope="module")
def server() -> Iterator[ObjectStore]:
    with serve() as store:
        store.client.create_bucket(Bucket="parts")
        store.client.put_object(Bucket="parts", Key=KEY, Body=CONTENT)
        yield store


@pytest.fixture
def store(server: ObjectStore) -> Iterator[ObjectStore]:
    """A store with one object, to which nobody is connected."""
    s3fs = pytest.importorskip("s3fs")
    forget_connections(s3fs)
    server.reset()
    yield server
    server.reset()
    forget_connections(s3fs)


def find() -> StoredObject:
    return StoredObject(open_store(f"s3://parts/{KEY}"))


@given(start=st.integers(0, len(CONTENT) - 1), length=st.integers(1, len(CONTENT)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=10)
def test_parts_are_those_of_the_object(server: ObjectStore, start: int, length: int) -> None:
    found = find()
    first = found.fetch_first(100)
    assert (first.data, first.answer["ContentRange"]) == (
        CONTENT[:100],
        f"bytes 0-99/{len(CONTENT)}",
    )
    end = min(start + length, len(CONTENT))
    part = found.fetch(start, end, first.etag)
    assert (part.data, part.etag) == (CONTENT[start:end], first.etag)


def test_an_address_is_signed_once_and_asked_for_all_parts_but_the_first(
    store: ObjectStore,
) -> None:
    found = find()
    etag = found.fetch_first(100).etag
    assert store.signed == 0
    for start in (200, 300, 400):
        assert found.fetch(start, start + 10, etag).data == CONTENT[start : start + 10]
    assert (store.signed, store.count("GET")) == (3, 4)


def test_a_store_that_refuses_signed_addresses_is_asked_for_one_only(store: ObjectStore) -> None:
    store.refused = True
    for _ in range(2):
        found = find()
        etag = found.fetch_first(100).etag
        for start in (200, 300):
            assert found.fetch(start, start + 10, etag).data == CONTENT[start : start + 10]
    assert store.signed == 1


@pytest.mark.parametrize("failure", ["503 Slow Down", "429 Too Many Requests", "cut"])
def test_what_fails_once_is_asked_of_the_library_and_then_signed_again(
    store: ObjectStore, failure: str
) -> None:
    found = find()
    etag = found.fetch_first(100).etag
    store.failures.append(failure)
    for start in (200, 300):
        assert found.fetch(start, start + 10, etag).data == CONTENT[start : start + 10]
    assert (store.signed, store.count("GET")) == (2, 4)


def test_the_proxy_of_a_user_is_left_to_the_library(
    store: ObjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    found = find()
    etag = found.fetch_first(100).etag
    assert found.fetch(200, 210, etag).data == CONTENT[200:210]
    assert store.signed == 0


def test_an_object_that_has_gone_is_told(store: ObjectStore) -> None:
    store.client.put_object(Bucket="parts", Key="gone", Body=CONTENT)
    found = StoredObject(open_store("s3://parts/gone"))
    etag = found.fetch_first(100).etag
    store.client.delete_object(Bucket="parts", Key="gone")
    with pytest.raises(StoreError, match="no such file"):
        found.fetch(200, 210, etag)
