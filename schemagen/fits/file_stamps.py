"""What a file system or a store says of a file, which shows whether it has changed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any

__all__ = ["FileStamp", "ListedUrl"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileStamp:
    """What a file system or a store says of a file.

    Attributes
    ----------
    size : int
        Size of the file in bytes.
    mtime : int or None
        [ns] When it was last changed, since 1970; None if that is unknown.
    inode : int or None
        Number of the file in its file system, as a signed number of 64 bits; of a file in a store,
        a number that follows from its ETag. None if that is unknown.
    """

    size: int
    mtime: int | None = None
    inode: int | None = None

    def __str__(self) -> str:
        return f"{self.size} bytes"

    @classmethod
    def of(cls, found: os.stat_result) -> FileStamp:
        """Return what a file system says."""
        inode = found.st_ino - (found.st_ino >> 63 << 64)
        return cls(size=found.st_size, mtime=found.st_mtime_ns, inode=inode)

    @classmethod
    def of_entry(cls, entry: Mapping[str, Any]) -> FileStamp:
        """Return what a store says: an entry of its listing, or its answer to a question."""
        size = next((entry[name] for name in _SIZES if entry.get(name) is not None), 0)
        etag = next((entry[name] for name in _ETAGS if entry.get(name)), "")
        moment = next(
            (entry[name] for name in _TIMES if isinstance(entry.get(name), datetime)), None
        )
        return cls(size=int(size), mtime=_count(moment), inode=_number(str(etag)))


_SIZES = ("size", "Size")
_ETAGS = ("ETag", "etag")
_TIMES = ("LastModified", "last_modified", "updated", "mtime")
"""Names that stores have for these in fsspec."""


def _count(moment: datetime | None) -> int | None:
    """Return the nanoseconds since 1970, in whole seconds: an answer has no more, a listing may."""
    if moment is None:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return int(aware.timestamp()) * 10**9


def _number(etag: str) -> int | None:
    """Return a number of 64 bits for an ETag; a weak one stays the same if only bytes change."""
    text = etag.strip('"')
    if not text or etag.startswith("W/"):
        return None
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)


class ListedUrl(str):
    """The URL of a file, with what a listing says of the file.

    Attributes
    ----------
    stamp : FileStamp
        What the listing says.
    """

    __slots__ = ("stamp",)

    stamp: FileStamp

    def __new__(cls, url: str, stamp: FileStamp) -> ListedUrl:
        """Return the URL with what the listing says."""
        made = super().__new__(cls, url)
        made.stamp = stamp
        return made

    def __reduce__(self) -> tuple[type, tuple[str, FileStamp]]:
        """Take the stamp along to another process."""
        return ListedUrl, (str(self), self.stamp)
