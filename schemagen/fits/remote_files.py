"""Files at URLs, as files of which only those parts are fetched that are read."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any, cast

from schemagen.fits.file_stamps import FileStamp
from schemagen.fits.s3_objects import ObjectPart, StoredObject
from schemagen.fits.store_errors import StoreError
from schemagen.fits.stores import Store, open_store

__all__ = ["find_stamp", "open_remote"]


@contextmanager
def open_remote(url: str, first: int, *, anonymous: bool) -> Iterator[tuple[IO[bytes], FileStamp]]:
    """Open a URL for a context, as a file whose reads are requests.

    Parameters
    ----------
    url : str
        The URL.
    first : int
        Bytes at its start to fetch at once.
    anonymous : bool
        Whether to ask without credentials.

    Yields
    ------
    tuple of file and FileStamp
        The file, and what the store says of it.

    Raises
    ------
    StoreError
        If it cannot be fetched, or changes while it is read.
    """
    store = open_store(url, anonymous=anonymous)
    try:
        if store.is_s3:
            with _Object(store, first) as found:
                yield cast(IO[bytes], found), found.stamp
        else:
            with store.system.open(store.path, "rb", cache_type="none") as file:
                yield file, FileStamp.of_entry(_describe(store, file))
    except StoreError:
        raise
    except (OSError, ValueError, RuntimeError) as error:
        raise store.explain(error) from error


def find_stamp(url: str, *, anonymous: bool) -> FileStamp:
    """Return what a store says of a file, without reading it.

    Raises
    ------
    StoreError
        If it does not say it.
    """
    store = open_store(url, anonymous=anonymous)
    if store.system.async_impl:
        return FileStamp.of_entry(store.run(lambda: store.system._info(store.path)))
    try:
        return FileStamp.of_entry(store.system.info(store.path))
    except Exception as error:
        raise store.explain(error) from error


def _describe(store: Store, file: Any) -> dict[str, Any]:
    """Return what a store says of an open file."""
    described = dict(getattr(file, "details", None) or {})
    if "etag" not in map(str.lower, described):
        described |= store.system.info(store.path)
    if (size := getattr(file, "size", None)) is not None:
        described["size"] = size
    return described


class _Object(io.RawIOBase):
    """An object of S3.

    Its first bytes are fetched when it is opened: the answer also says how large it is, so that one
    request suffices for most. Each answer has the ETag, which shows if the object has changed.
    """

    def __init__(self, store: Store, first: int) -> None:
        self._place = 0
        self._object = StoredObject(store)
        try:
            part = self._object.fetch_first(first)
        except StoreError as error:
            if not error.empty:
                raise
            part = ObjectPart(data=b"", etag="", answer={})
        answer, self._start, self._etag = part.answer, part.data, part.etag
        total = re.search(r"/(\d+)$", answer.get("ContentRange") or "")
        size = int(total[1]) if total else int(answer.get("ContentLength") or 0)
        self.stamp = FileStamp.of_entry({**answer, "size": size})

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def seekable(self) -> bool:
        """Return that its parts can be read in any order."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place, and return it."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self.stamp.size}[whence]
        self._place = base + offset
        return self._place

    def tell(self) -> int:
        """Return the place."""
        return self._place

    def readinto(self, buffer: Any) -> int:
        """Read into a buffer, and return the number of bytes; no more than are there, at first."""
        with memoryview(buffer).cast("B") as view:
            start, end = self._place, min(self._place + len(view), self.stamp.size)
            data = self._start[start:end]
            if not data and start < end:
                data = self._fetch(start, end)
            view[: len(data)] = data
        self._place += len(data)
        return len(data)

    def _fetch(self, start: int, end: int) -> bytes:
        part = self._object.fetch(start, end, self._etag)
        if part.etag != self._etag or len(part.data) != end - start:
            error = StoreError("the file changed while it was being read")
            error.changed = True
            raise error
        return part.data
