"""Files in an object store: only their headers are fetched, and they are stored like others."""

from __future__ import annotations

import gzip
import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from schemagen.cli.main import run
from schemagen.fits import stores
from schemagen.fits.reader import FitsError, read_headers
from tests.ingest.test_run import ask, differences, rebuild, url
from tests.support import synthetic
from tests.support.object_store import ObjectStore, forget_connections, serve

__all__ = ["url"]

BUCKET = "stand-in"


@pytest.fixture(scope="module")
def server() -> Iterator[ObjectStore]:
    with serve() as store:
        store.client.create_bucket(Bucket=BUCKET)
        yield store


@pytest.fixture
def store(server: ObjectStore) -> Iterator[ObjectStore]:
    """An object store on this machine with an empty bucket."""
    yield server
    server.reset()
    found = server.client.list_objects_v2(Bucket=BUCKET).get("Contents", ())
    for each in found:
        server.client.delete_object(Bucket=BUCKET, Key=each["Key"])


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return list(synthetic.write(tmp_path_factory.mktemp("files"), 3, 21))


@pytest.fixture
def filled(store: ObjectStore, paths: list[Path]) -> ObjectStore:
    """The store with three files."""
    for path in paths:
        store.client.put_object(Bucket=BUCKET, Key=f"jwst/{path.name}", Body=path.read_bytes())
    return store


def put(store: ObjectStore, key: str, content: bytes, **options: Any) -> str:
    store.client.put_object(Bucket=BUCKET, Key=key, Body=content, **options)
    return f"s3://{BUCKET}/{key}"


def ingest(url: str, capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Ingest with one process; return the exit code, the first line of the summary, and stderr."""
    code = run(["ingest", url, *arguments, "--jobs", "1"])
    out, err = capfd.readouterr()
    return code, out.partition("\n")[0], err


def test_headers_of_an_object_store_are_stored_and_little_else_is_fetched(
    store: ObjectStore, tmp_path: Path, url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    paths = list(synthetic.write(tmp_path / "large", 3, 21, side=512))
    for path in paths:
        put(store, f"jwst/{path.name}", path.read_bytes())
    where = f"s3://{BUCKET}/jwst/"
    assert ingest(url, capfd, where) == (0, "3 files: 3 new", "")
    whole = sum(path.stat().st_size for path in paths)
    assert store.fetched() < whole / 6
    for path, headers in zip(paths, rebuild(url, *(p.name for p in paths)), strict=True):
        assert not differences(read_headers(str(path)).headers, headers)
    assert ask(url, "SELECT DISTINCT path FROM datasets") == [(f"s3://{BUCKET}/jwst",)]


def test_unchanged_objects_are_not_read_again(
    filled: ObjectStore, paths: list[Path], url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    where = f"s3://{BUCKET}/jwst/"
    ingest(url, capfd, where)
    filled.reset()
    assert ingest(url, capfd, where)[:2] == (0, "3 files: 3 unchanged")
    assert (filled.count("GET"), filled.count("HEAD")) == (1, 0)  # the listing says it all
    filled.reset()
    assert ingest(url, capfd, f"{where}{paths[0].name}")[:2] == (0, "1 file: 1 unchanged")
    assert (filled.count("GET"), filled.count("HEAD")) == (0, 1)
    # of the same size, and written within the same second
    changed = paths[0].read_bytes().replace(b"TELESCOP= 'JWST'", b"TELESCOP= 'jwst'")
    put(filled, f"jwst/{paths[0].name}", changed[:-1] + b"\1")
    filled.reset()
    assert run(["ingest", url, where, "--jobs", "1", "--format", "json"]) == 0
    read = [json.loads(line)["read"] for line in capfd.readouterr().out.splitlines()]
    assert sorted(read) == [False, False, True]
    filled.reset()
    ingest(url, capfd, where)
    assert filled.count("GET") == 1
    filled.reset()
    ingest(url, capfd, where, "--verify")
    assert filled.count("GET") >= 1 + 3


def test_many_objects_are_waited_for_at_the_same_time(
    store: ObjectStore, paths: list[Path], url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    content = paths[0].read_bytes()
    for number in range(24):
        put(store, f"jw{number:05}001001_02101_00001_nrca1_rate.fits", content)
    store.crowd = 20
    code, told, _ = ingest(url, capfd, f"s3://{BUCKET}")
    assert (code, told) == (0, "24 files: 24 new")
    assert store.most >= store.crowd


def test_an_object_is_read_as_a_file_is(store: ObjectStore, tmp_path: Path) -> None:
    for path in synthetic.write(tmp_path / "odd", 25, 7, odd=0.1, side=90):
        found, local = (
            read_headers(put(store, path.name, path.read_bytes())),
            read_headers(str(path)),
        )
        for name in ("headers", "checksum", "size", "name"):
            assert getattr(found, name) == getattr(local, name), path.name


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("s3://stand-in/gone_rate.fits", "no such file"),
        ("s3://stand-in/x*.fits", "matches no FITS files"),
        ("s3://stand-in/none/", "contains no FITS files"),
        ("s3://stand-in/none", "no such file"),
        (
            "s3://stand-in/jw",
            "there is no such file or directory, but names begin so ('s3://stand-in/jw*' matches"
            " them)",
        ),
        ("s3://gone/", "there is no bucket gone"),
        ("s3://gone", "there is no bucket gone"),
        ("s3://gone/*.fits", "there is no bucket gone"),
        ("s3://gone/a_rate.fits", "there is no bucket gone"),
        ("s3://", "names no bucket (write s3://BUCKET/)"),
        ("s3://stand-in/cut_rate.fits", "truncated in the header of HDU 0, which has no END"),
        ("s3://stand-in/empty_rate.fits", "the file is empty"),
        ("s3://stand-in/cut_rate.fits.gz", "damaged gzip file: it ends too early"),
        ("gs://bucket/a_rate.fits", "gs:// needs gcsfs (pip install gcsfs)"),
        ("gs://bucket/", "gs:// needs gcsfs (pip install gcsfs)"),
        ("az://bucket/a_rate.fits", "az:// needs adlfs (pip install adlfs)"),
        ("nonsense://bucket/", "nonsense:// is no kind of URL that can be read"),
    ],
)
def test_what_is_not_in_an_object_store_is_told(
    filled: ObjectStore,
    paths: list[Path],
    url: str,
    capfd: pytest.CaptureFixture[str],
    place: str,
    told: str,
) -> None:
    content = paths[0].read_bytes()
    put(filled, "cut_rate.fits", content[:5000])
    put(filled, "empty_rate.fits", b"")
    put(filled, "cut_rate.fits.gz", gzip.compress(content)[:-20])
    assert ingest(url, capfd, place) == (1, "1 file: 1 failed", f"{place}: {told}\n")


@pytest.mark.parametrize(
    "failure",
    [
        "500 Internal Server Error",
        "503 Slow Down",
        "429 Too Many Requests",
        "502 Bad Gateway",
        "cut",
    ],
)
def test_what_fails_once_is_asked_again(
    filled: ObjectStore, url: str, capfd: pytest.CaptureFixture[str], failure: str
) -> None:
    filled.failures.extend([*[""] * 2, failure])
    assert ingest(url, capfd, f"s3://{BUCKET}/jwst") == (0, "3 files: 3 new", "")
    assert not filled.failures


def test_a_listing_that_fails_once_is_asked_again(
    filled: ObjectStore, url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    filled.failures.append("503 Slow Down")
    assert ingest(url, capfd, f"s3://{BUCKET}/")[:2] == (0, "3 files: 3 new")


@pytest.fixture
def no_credentials(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    s3fs = pytest.importorskip("s3fs")
    forget_connections(s3fs)
    yield
    forget_connections(s3fs)


ANONYMOUS = (
    "access is denied (it was asked for without credentials, which reads only what is public)"
)


def test_what_is_public_is_read_without_credentials(
    store: ObjectStore,
    paths: list[Path],
    url: str,
    capfd: pytest.CaptureFixture[str],
    no_credentials: None,
) -> None:
    public, private = (path.read_bytes() for path in paths[:2])
    put(store, f"jwst/{paths[0].name}", public, ACL="public-read")
    closed = put(store, f"jwst/{paths[1].name}", private)
    code, told, err = ingest(url, capfd, f"s3://{BUCKET}/jwst/")
    assert (code, told) == (1, "2 files: 1 new, 1 failed")
    assert err == f"{closed}: {ANONYMOUS}\n"


def test_credentials_are_left_out_on_request(
    store: ObjectStore, paths: list[Path], url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    place = put(store, f"jwst/{paths[0].name}", paths[0].read_bytes())
    assert ingest(url, capfd, place, "--anonymous")[2] == f"{place}: {ANONYMOUS}\n"
    with pytest.raises(FitsError, match="without credentials"):
        read_headers(place, anonymous=True)
    assert ingest(url, capfd, place)[1] == "1 file: 1 new"


def test_an_object_that_is_forbidden_stops_no_other(
    filled: ObjectStore, paths: list[Path], url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    statement = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:GetObject",
        "Resource": f"arn:aws:s3:::{BUCKET}/jwst/{paths[0].name}",
    }
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    filled.client.put_bucket_policy(Bucket=BUCKET, Policy=policy)
    try:
        code, told, err = ingest(url, capfd, f"s3://{BUCKET}/")
    finally:
        filled.client.delete_bucket_policy(Bucket=BUCKET)
    assert (code, told) == (1, "3 files: 2 new, 1 failed")
    hint = "your credentials do not allow it; --anonymous asks without them"
    assert err == f"s3://{BUCKET}/jwst/{paths[0].name}: access is denied ({hint})\n"


def test_credentials_that_are_half_there_are_told(
    filled: ObjectStore,
    url: str,
    capfd: pytest.CaptureFixture[str],
    no_credentials: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "none")
    place = f"s3://{BUCKET}/jwst/"
    err = ingest(url, capfd, place)[2]
    assert err.startswith(f"{place}: cannot be fetched: Partial credentials found")


def test_a_gzipped_object_is_read_to_its_end(
    store: ObjectStore, paths: list[Path], url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    zipped = gzip.compress(paths[0].read_bytes())
    put(store, f"{paths[0].name}.gz", zipped)
    assert ingest(url, capfd, f"s3://{BUCKET}") == (0, "1 file: 1 new", "")
    assert store.fetched() <= 2 * len(zipped)


def test_an_object_that_changes_while_it_is_read_is_refused(
    store: ObjectStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (path,) = synthetic.write(tmp_path / "large", 1, 21, side=512)
    place = put(store, "a_rate.fits", path.read_bytes())
    wait = ObjectStore._wait

    def change(self: ObjectStore, method: str, asked: str) -> None:
        if self.count("GET"):
            put(store, "a_rate.fits", path.read_bytes() + bytes(2880))
        wait(self, method, asked)

    store.reset()
    monkeypatch.setattr(ObjectStore, "_wait", change)
    with pytest.raises(FitsError, match="the file changed while it was being read"):
        read_headers(place)


def test_a_store_that_is_not_there_is_told(
    store: ObjectStore,
    url: str,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    s3fs = pytest.importorskip("s3fs")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    forget_connections(s3fs)
    place = f"s3://{BUCKET}/a_rate.fits"
    assert ingest(url, capfd, place)[2] == f"{place}: the store cannot be reached\n"
    forget_connections(s3fs)
    place = "https://127.0.0.1:1/a_rate.fits"
    assert ingest(url, capfd, place)[2] == f"{place}: the store cannot be reached\n"


def test_a_store_that_never_answers_is_not_waited_for_for_ever(
    store: ObjectStore,
    url: str,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    s3fs = pytest.importorskip("s3fs")
    monkeypatch.setattr(stores, "PATIENCE", 1)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{silent.getsockname()[1]}")
        forget_connections(s3fs)
        for place in (f"s3://{BUCKET}/a_rate.fits", f"s3://{BUCKET}/"):
            assert ingest(url, capfd, place)[2] == f"{place}: the store does not answer\n"
        forget_connections(s3fs)


def test_processes_know_what_a_listing_says(
    filled: ObjectStore, url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    place = f"s3://{BUCKET}/jwst"
    for told in ("3 files: 3 new\n", "3 files: 3 unchanged\n"):
        filled.reset()
        assert run(["ingest", url, place, "--jobs", "2"]) == 0
        assert capfd.readouterr().out.startswith(told)
    assert (filled.count("GET"), filled.count("HEAD")) == (2, 0)  # is it a directory, and of what


def test_validate_reads_objects_at_the_same_time(
    store: ObjectStore, paths: list[Path], capfd: pytest.CaptureFixture[str]
) -> None:
    for number in range(12):
        put(store, f"jw{number:05}001001_02101_00001_nrca1_rate.fits", paths[0].read_bytes())
    store.crowd = 10
    run(["validate", f"s3://{BUCKET}/", "--pipeline-version", "3.0.0"])
    assert store.most >= store.crowd
    assert "12 files" in capfd.readouterr().err


def test_the_settings_of_a_user_for_s3_count(
    store: ObjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsspec = pytest.importorskip("fsspec")
    monkeypatch.setitem(fsspec.config.conf, "s3", {"config_kwargs": {"max_pool_connections": 3}})
    system = stores.open_store(f"s3://{BUCKET}").system
    assert system.config_kwargs["max_pool_connections"] == 3
    monkeypatch.setitem(fsspec.config.conf, "s3", {"anon": True})
    assert stores.open_store(f"s3://{BUCKET}").anonymous


def test_a_link_is_read_and_known_as_an_object_is(
    store: ObjectStore, paths: list[Path], url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    put(store, paths[0].name, paths[0].read_bytes(), ACL="public-read")
    put(store, paths[1].name, paths[1].read_bytes())
    link, closed = (f"{store.url}/{BUCKET}/{path.name}" for path in paths[:2])
    assert ingest(url, capfd, link) == (0, "1 file: 1 new", "")
    store.reset()
    assert ingest(url, capfd, link) == (0, "1 file: 1 unchanged", "")
    assert store.count("GET") == 0
    assert ingest(url, capfd, closed)[2] == f"{closed}: access is denied\n"
    gone = f"{store.url}/{BUCKET}/gone_rate.fits"
    assert ingest(url, capfd, gone)[2] == f"{gone}: no such file\n"
