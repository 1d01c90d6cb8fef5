"""Read schema files and metadata from wheels and sdists.

Nothing is unpacked to disk, no link is followed, and no code is run. An archive comes from outside,
so time and memory are limited: the limits below are some ten times what the largest jwst release
needs (2 076 members, 168 MiB unpacked, a schema of 100 kB).

Reading by range stays our own: the 202 schemas of stdatamodels 6.0.0 take 2 requests here, and 203
with remotezip 0.12.
"""

from __future__ import annotations

import gzip
import io
import re
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import IO, Protocol, cast

from schemagen.errors import IntegrityError, SourceError
from schemagen.sources.schema_set import SCHEMA_PATH, set_sha256

__all__ = ["RangeFile", "is_wheel", "read_metadata", "read_schemas", "set_sha256"]

MAX_MEMBERS = 20_000
"""Number of members."""

MAX_MEMBER = 4 << 20
"""Bytes of a member that is read."""

MAX_WANTED = 32 << 20
"""Bytes of all members that are read."""

MAX_UNPACKED = 512 << 20
"""Bytes of an sdist without its compression."""

MAX_DIRECTORY = 4 << 20
"""Bytes of the directory of a wheel."""

READ_AHEAD = 128 << 10
"""Bytes that one request asks for. The directory of a jwst wheel has up to 119 kB, and its schemas
lie together in up to 115 kB: a wheel takes two requests."""

_METADATA = re.compile(r"[^/]+\.dist-info/METADATA|[^/]+/PKG-INFO")


class Stream(Protocol):
    """The methods of a binary file that reading an archive needs."""

    def read(self, size: int = -1, /) -> bytes:
        """Read up to `size` bytes; all if it is negative."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move to a position; only needed for a wheel."""

    def tell(self) -> int:
        """Return the position."""


def is_wheel(filename: str) -> bool:
    """Return whether `filename` is a wheel, which can be read in any order."""
    return filename.endswith(".whl")


def read_schemas(
    stream: Stream,
    filename: str,
    *,
    enough: Callable[[Mapping[str, bytes]], bool] = lambda _: False,
) -> dict[str, bytes]:
    """Read the schema files of an archive.

    Parameters
    ----------
    stream : binary file
        The archive; a wheel has to be seekable, an sdist (tar.gz) is read as a stream.
    filename : str
        Name of the archive, which shows its kind.
    enough : callable, optional
        Receives the files read so far after each run of schema files in an sdist. If it returns
        True, the rest (usually half of the archive) is not read.

    Returns
    -------
    dict of str to bytes
        Content by file name, sorted by name; empty if the archive has no schema files.

    Raises
    ------
    IntegrityError
        If the archive is damaged, or exceeds a limit.
    SourceError
        If it is neither a wheel nor a tar.gz.
    """
    files: dict[str, bytes] = {}
    running = False
    for match, content in _read_members(stream, filename, SCHEMA_PATH):
        if match is not None:
            name = match["name"]
            if name in files:
                raise IntegrityError(f"has two members for {name}", where=filename)
            files[name] = content
        elif running and enough(files):
            break
        running = match is not None
    return dict(sorted(files.items()))


def read_metadata(stream: Stream, filename: str) -> str:
    """Read the core metadata of an archive (METADATA of a wheel, PKG-INFO of an sdist).

    Parameters
    ----------
    stream, filename
        As for `read_schemas`.

    Returns
    -------
    str
        Text of the metadata.

    Raises
    ------
    IntegrityError
        If the archive is damaged, or exceeds a limit.
    SourceError
        If the archive has no metadata, or is neither a wheel nor a tar.gz.
    """
    for match, content in _read_members(stream, filename, _METADATA):
        if match is not None:
            return content.decode(errors="replace")
    raise SourceError("contains no metadata", where=filename)


Members = Iterator[tuple[re.Match[str] | None, bytes]]


def _read_members(stream: Stream, filename: str, wanted: re.Pattern[str]) -> Members:
    """Yield the match and content of wanted members, and None for each other one.

    All names are checked; the content of other members is not read.
    """
    read = _read_wheel if is_wheel(filename) else _read_sdist
    total = 0
    seen: set[str] = set()
    with _raise_integrity_errors(filename):
        for name, size, regular, content in read(stream, filename):
            if name in seen:
                raise IntegrityError(f"has two members named {name!r}", where=filename)
            seen.add(name)
            if len(seen) > MAX_MEMBERS:
                raise IntegrityError(f"has more than {MAX_MEMBERS} members", where=filename)
            if name.startswith("/") or "\\" in name or ".." in name.split("/"):
                raise IntegrityError(f"has a member outside the archive: {name!r}", where=filename)
            match = wanted.fullmatch(name)
            if match is None:
                yield None, b""
                continue
            if not regular:
                raise IntegrityError(f"{name} is a link, not a file", where=filename)
            total += size
            if size > MAX_MEMBER or total > MAX_WANTED:
                raise IntegrityError(f"{name} is too large ({size} bytes)", where=filename)
            yield match, content()


@contextmanager
def _raise_integrity_errors(filename: str) -> Iterator[None]:
    """Turn errors of a damaged archive into IntegrityError; network errors pass through."""
    try:
        yield
    except (
        zipfile.BadZipFile,
        tarfile.TarError,
        gzip.BadGzipFile,
        zlib.error,
        struct.error,
        EOFError,
        LookupError,  # an unknown encoding or index
        RuntimeError,  # an encrypted member, an unknown compression
        ValueError,
    ) as error:
        raise IntegrityError(f"is damaged: {error}", where=filename) from error


Entries = Iterator[tuple[str, int, bool, Callable[[], bytes]]]


def _read_wheel(stream: Stream, filename: str) -> Entries:
    _check_directory(stream, filename)
    with zipfile.ZipFile(stream) as wheel:
        for info in wheel.infolist():
            if not info.is_dir():
                regular = stat.S_IFMT(info.external_attr >> 16) in (0, stat.S_IFREG)
                yield info.filename, info.file_size, regular, partial(_inflate, wheel, info)


def _inflate(wheel: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise zipfile.BadZipFile("a compression method that wheels do not use")
    # Without a size, zipfile would inflate everything before it checks file_size.
    with wheel.open(info) as member:
        return member.read(info.file_size + 1)


def _check_directory(stream: Stream, filename: str) -> None:
    """Raise an error for a directory that is too large, before `zipfile` loads it.

    Only plain archives are accepted: wheels of the pipeline have no comment and are not ZIP64.
    """
    stream.seek(0, io.SEEK_END)
    stream.seek(max(0, stream.tell() - 42))
    locator, record = (tail := stream.read(42))[:-22], tail[-22:]
    if record[:4] != b"PK\5\6" or record[20:] != b"\0\0" or locator.startswith(b"PK\6\7"):
        raise IntegrityError("is damaged: it does not end like a wheel", where=filename)
    members = int.from_bytes(record[10:12], "little")
    directory = int.from_bytes(record[12:16], "little")
    if members > MAX_MEMBERS or directory > MAX_DIRECTORY:
        raise IntegrityError(f"lists too many members ({members})", where=filename)


def _read_sdist(stream: Stream, filename: str) -> Entries:
    if not filename.endswith(".tar.gz"):
        raise SourceError("is neither a wheel nor a tar.gz", where=filename)
    unpacked = _Bounded(gzip.GzipFile(fileobj=stream, mode="rb"), filename)
    with tarfile.open(fileobj=cast(IO[bytes], unpacked), mode="r|", bufsize=1 << 16) as sdist:
        for info in sdist:
            if not info.isdir():
                yield info.name, info.size, info.isreg(), partial(_read_file, sdist, info)


def _read_file(sdist: tarfile.TarFile, info: tarfile.TarInfo) -> bytes:
    member = sdist.extractfile(info)
    return member.read() if member else b""


class _Bounded:
    """A stream that raises an error after MAX_UNPACKED bytes, against compression bombs."""

    def __init__(self, stream: Stream, filename: str) -> None:
        self._stream = stream
        self._filename = filename
        self._left = MAX_UNPACKED

    def read(self, size: int = -1, /) -> bytes:
        data = self._stream.read(size)
        self._left -= len(data)
        if self._left < 0:
            raise IntegrityError(f"unpacks to more than {MAX_UNPACKED} bytes", where=self._filename)
        return data


class RangeFile:
    """A seekable remote file; only the parts that are read are fetched.

    Parameters
    ----------
    size : int
        Size of the file in bytes.
    fetch : callable
        Returns the bytes from `start` up to `stop` (excluded).
    tail : bytes, optional
        Last bytes of the file, if they are already known.
    """

    def __init__(self, size: int, fetch: Callable[[int, int], bytes], tail: bytes = b"") -> None:
        self._size = size
        self._fetch = fetch
        self._blocks = [(size - len(tail), tail)]
        self._at = 0

    def seekable(self) -> bool:
        """Return True: `zipfile` may move to any position."""
        return True

    def tell(self) -> int:
        """Return the position."""
        return self._at

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move to a position; nothing is fetched yet."""
        self._at = max(0, offset + (0, self._at, self._size)[whence])
        return self._at

    def read(self, size: int = -1, /) -> bytes:
        """Read exactly `size` bytes, fewer only at the end."""
        start = self._at
        stop = self._size if size < 0 else min(self._size, start + size)
        if stop <= start:
            return b""
        self._at = stop
        for first, block in self._blocks:
            if first <= start and stop <= first + len(block):
                return block[start - first : stop - first]
        block = self._fetch(start, min(self._size, max(stop, start + READ_AHEAD)))
        self._blocks.append((start, block))
        return block[: stop - start]
