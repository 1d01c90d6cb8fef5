"""Wheels and sdists, read as data.

Nothing is unpacked to disk, no link is followed, nothing is run: an archive is asked for its
schema files or its metadata, and gives bytes. What it may cost is bounded, since an archive comes
from outside: the limits below are some ten times what the largest jwst release needs (2 076
members, 168 MiB unpacked, a schema of 100 kB). Reading by range stays our own: the 202 schemas of
stdatamodels 6.0.0 take 2 requests here, and 203 with remotezip 0.12.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import IO, TYPE_CHECKING, Protocol, cast

from schemagen.errors import IntegrityError, SourceError

if TYPE_CHECKING:
    import tarfile
    import zipfile

__all__ = [
    "LAYOUTS",
    "RangeFile",
    "is_wheel",
    "match_schema",
    "read_metadata",
    "read_schemas",
    "set_sha256",
]

LAYOUTS = (
    "jwst/datamodels/schemas",
    "src/stdatamodels/jwst/datamodels/schemas",
    "stdatamodels/jwst/datamodels/schemas",
)
"""Where schema files lie in a checkout: jwst before 1.10, stdatamodels, and as installed."""

MAX_MEMBERS = 20_000
MAX_MEMBER = 4 << 20
MAX_WANTED = 32 << 20
MAX_UNPACKED = 512 << 20
MAX_DIRECTORY = 4 << 20

READ_AHEAD = 128 << 10
"""Bytes asked for at a time. The directory of a jwst wheel has up to 119 kB, its schemas lie
together in up to 115 kB: with this a wheel costs two requests."""

_SCHEMA = re.compile(
    rf"(?:[^/]+/)?(?:{'|'.join(map(re.escape, LAYOUTS))})/(?P<name>[^/\s]+\.schema\.yaml)"
)
_METADATA = re.compile(r"[^/]+\.dist-info/METADATA|[^/]+/PKG-INFO")


class Stream(Protocol):
    """As much of a binary file as reading an archive takes."""

    def read(self, size: int = -1, /) -> bytes:
        """Read up to `size` bytes; all where it is negative."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to a place; an sdist is read without."""

    def tell(self) -> int:
        """Tell the place."""


def set_sha256(files: Mapping[str, bytes]) -> str:
    r"""Return the SHA-256 of a schema set.

    Parameters
    ----------
    files : Mapping of str to bytes
        Content by file name.

    Returns
    -------
    str
        Hexadecimal SHA-256 over the sorted lines ``<name> <SHA-256 of the content>\n``.
    """
    lines = (f"{name} {hashlib.sha256(files[name]).hexdigest()}\n" for name in sorted(files))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def match_schema(path: str) -> str:
    """Return the file name of a schema, given its path in a package; empty for another file."""
    match = _SCHEMA.fullmatch(path)
    return match["name"] if match else ""


def is_wheel(filename: str) -> bool:
    """Tell whether `filename` is a wheel, which can be read in any order."""
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
        Its name, which tells what it is.
    enough : callable, optional
        Asked with the files so far at the end of each run of schema files in an sdist; where it
        says yes, the rest (half of the archive, as a rule) is left unread.

    Returns
    -------
    dict of str to bytes
        Content by file name, in the order of the names; empty where the archive has none.

    Raises
    ------
    IntegrityError
        The archive is damaged, or not what an archive of the pipeline can be.
    """
    files: dict[str, bytes] = {}
    running = False
    for match, content in _read_members(stream, filename, _SCHEMA):
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
        The text.

    Raises
    ------
    IntegrityError
        As for `read_schemas`.
    SourceError
        The archive holds no metadata.
    """
    for match, content in _read_members(stream, filename, _METADATA):
        if match is not None:
            return content.decode(errors="replace")
    raise SourceError("holds no metadata", where=filename)


Members = Iterator[tuple[re.Match[str] | None, bytes]]


def _read_members(stream: Stream, filename: str, wanted: re.Pattern[str]) -> Members:
    """Yield the match and content of wanted members, and None for each other one.

    Every name is checked, the content of unwanted members is never looked at.
    """
    read = _read_wheel if is_wheel(filename) else _read_sdist
    total = 0
    seen: set[str] = set()
    with _damage(filename):
        for name, size, regular, content in read(stream, filename):
            if name in seen:
                raise IntegrityError(f"has two members of the name {name!r}", where=filename)
            seen.add(name)
            if len(seen) > MAX_MEMBERS:
                raise IntegrityError(f"has more than {MAX_MEMBERS} members", where=filename)
            if name.startswith("/") or "\\" in name or ".." in name.split("/"):
                raise IntegrityError(f"has a member outside of itself: {name!r}", where=filename)
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
def _damage(filename: str) -> Iterator[None]:
    """Say of a damaged archive that it is; what the network does wrong is left alone."""
    import gzip
    import struct
    import tarfile
    import zipfile
    import zlib

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
    import stat
    import zipfile

    _check_directory(stream, filename)
    with zipfile.ZipFile(stream) as wheel:
        for info in wheel.infolist():
            if not info.is_dir():
                regular = stat.S_IFMT(info.external_attr >> 16) in (0, stat.S_IFREG)
                yield info.filename, info.file_size, regular, partial(_inflate, wheel, info)


def _inflate(wheel: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    import zipfile

    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise zipfile.BadZipFile("a compression that wheels do not have")
    # Read without a size, zipfile would inflate all that there is before it looks at file_size.
    with wheel.open(info) as member:
        return member.read(info.file_size + 1)


def _check_directory(stream: Stream, filename: str) -> None:
    """Refuse a directory that would be large in memory, before `zipfile` loads it.

    Only plain archives are known: wheels of the pipeline have no comment and are not ZIP64.
    """
    stream.seek(0, io.SEEK_END)
    stream.seek(max(0, stream.tell() - 42))
    locator, record = (tail := stream.read(42))[:-22], tail[-22:]
    if record[:4] != b"PK\5\6" or record[20:] != b"\0\0" or locator.startswith(b"PK\6\7"):
        raise IntegrityError("is damaged: it does not end as a wheel does", where=filename)
    members = int.from_bytes(record[10:12], "little")
    directory = int.from_bytes(record[12:16], "little")
    if members > MAX_MEMBERS or directory > MAX_DIRECTORY:
        raise IntegrityError(f"lists too many members ({members})", where=filename)


def _read_sdist(stream: Stream, filename: str) -> Entries:
    import gzip
    import tarfile

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
    """What a stream holds, up to MAX_UNPACKED bytes: beyond, it is a bomb."""

    def __init__(self, stream: Stream, filename: str) -> None:
        self._stream = stream
        self._filename = filename
        self._left = MAX_UNPACKED

    def read(self, size: int = -1, /) -> bytes:
        data = self._stream.read(size)
        self._left -= len(data)
        if self._left < 0:
            raise IntegrityError(f"unpacks to over {MAX_UNPACKED} bytes", where=self._filename)
        return data


class RangeFile:
    """A seekable file of which only the parts that are looked at are fetched.

    Parameters
    ----------
    size : int
        Its size in bytes.
    fetch : callable
        Gives the bytes from `start` up to `stop` (excluded).
    tail : bytes, optional
        Its last bytes, where they are already known.
    """

    def __init__(self, size: int, fetch: Callable[[int, int], bytes], tail: bytes = b"") -> None:
        self._size = size
        self._fetch = fetch
        self._blocks = [(size - len(tail), tail)]
        self._at = 0

    def seekable(self) -> bool:
        """Tell `zipfile` that it may go anywhere."""
        return True

    def tell(self) -> int:
        """Tell the place."""
        return self._at

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to a place, which costs nothing yet."""
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
