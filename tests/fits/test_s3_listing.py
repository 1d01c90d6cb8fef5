"""Objects are found as files in directories are, in any number, a page at a time."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from schemagen.fits.file_stamps import ListedUrl
from schemagen.fits.find_files import find
from tests.support.object_store import ObjectStore, serve

NAMES = [
    "a_cal.fits",
    "b_rate.fits.gz",
    "notes.txt",
    ".hidden_cal.fits",
    ".git/c_cal.fits",
    "jw1/c_cal.fits",
    "jw1/deep/er/e_cal.fits",
    "jw1/preview.jpg",
    "jw12/c_cal.fits",
    "jw2/c_rate.fits",
    "jw2/.old/c_rate.fits",
    "jw2-x/ä b_cal.fits",
]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("tree")
    for name in NAMES:
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return top


@pytest.fixture(scope="module")
def store() -> Iterator[ObjectStore]:
    with serve() as served:
        served.client.create_bucket(Bucket="bucket")
        for name in NAMES:
            served.client.put_object(Bucket="bucket", Key=name, Body=b"")
        served.client.put_object(Bucket="bucket", Key="jw1/", Body=b"")  # as some tools make
        yield served


def look(place: str, top: object) -> tuple[list[str], int]:
    found = find([place], io.BytesIO())
    listed = [str(one).removeprefix(f"{top}/") for one in found]
    return sorted(listed), found.passed_over


@pytest.mark.parametrize(
    "place",
    [
        *("", "/", "/jw1", "/jw1/", "/jw2", "/*", "/*.fits", "/j*", "/j*/", "/jw?/*"),
        *("/jw[12]/*.fits", "/*/c_*", "/jw1/c_cal.fits", "/**/*_cal.fits", "/jw1/**/*.fits"),
        *("/**", "/*/deep/*/e*", "/.git/*", "/*/deep/er/e_cal.fits", "/j*/deep", "/jw2-x/*"),
    ],
)
def test_objects_are_found_as_files_are(store: ObjectStore, tree: Path, place: str) -> None:
    there, here = look(f"s3://bucket{place}", "s3://bucket"), look(f"{tree}{place}", tree)
    assert there == here
    assert there[0]


def test_only_directories_that_a_pattern_leads_to_are_listed(store: ObjectStore) -> None:
    store.reset()
    look("s3://bucket/jw1/*_cal.fits", "s3://bucket")
    assert store.count("GET") == 1
    look("s3://bucket/*/deep/*/*.fits", "s3://bucket")
    assert store.count("GET") == 1 + 1 + 4 + 1


def test_what_is_found_has_the_size_and_the_etag(store: ObjectStore) -> None:
    found = list(find(["s3://bucket/jw1/"], io.BytesIO()))
    assert all(isinstance(one, ListedUrl) and one.stamp.inode for one in found)


def test_pages_are_asked_for_when_they_are_needed(store: ObjectStore) -> None:
    models: Any = pytest.importorskip("moto.s3.models")
    store.client.create_bucket(Bucket="many")
    (backends,) = models.s3_backends.values()
    for number in range(2005):  # more than two pages; through the server, it takes seconds
        backends["aws"].put_object("many", f"{number:05}_cal.fits", b"")
    store.reset()
    found = find(["s3://many"], io.BytesIO())
    assert str(next(found)) == "s3://many/00000_cal.fits"
    assert store.count("GET") == 1
    assert sum(1 for _ in found) == 2004
    assert store.count("GET") == 3
