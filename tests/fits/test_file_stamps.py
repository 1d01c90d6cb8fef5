"""A stamp shows whether a file has changed, and travels with a URL."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.fits.file_stamps import FileStamp, ListedUrl
from tests.support.strategies import law


@law
@given(st.text(max_size=20), st.integers(0), st.none() | st.integers())
def test_a_listed_url_is_a_text_that_keeps_its_stamp(url: str, size: int, inode: int) -> None:
    stamp = FileStamp(size=size, inode=inode)
    listed = pickle.loads(pickle.dumps(ListedUrl(url, stamp)))
    assert (listed, listed.stamp, {url: 1}[listed]) == (url, stamp, 1)


@law
@given(st.text("0123456789abcdef-", min_size=1), st.text("0123456789abcdef-", min_size=1))
def test_the_number_of_an_object_fits_its_column_and_follows_from_its_etag(
    one: str, other: str
) -> None:
    first, second = (FileStamp.of_entry({"size": 1, "ETag": f'"{etag}"'}) for etag in (one, other))
    assert (first == second) == (one == other)
    assert first.inode is not None
    assert -(2**63) <= first.inode < 2**63


@pytest.mark.parametrize("etag", ['W/"1a"', "", None, '""'])
def test_an_object_without_a_strong_etag_has_no_number(etag: str | None) -> None:
    assert FileStamp.of_entry({"size": 1, "ETag": etag}).inode is None


@pytest.mark.parametrize(
    "entry",
    [
        {"Size": 5, "size": 5, "LastModified": datetime(2025, 1, 1, 0, 0, 0, 5000, UTC)},
        {"size": 5, "mtime": datetime(2025, 1, 1)},
        {"size": "5", "last_modified": datetime(2025, 1, 1, tzinfo=UTC)},
    ],
)
def test_what_a_store_says_is_understood(entry: dict[str, Any]) -> None:
    assert FileStamp.of_entry(entry) == FileStamp(size=5, mtime=1_735_689_600 * 10**9)
