"""The headers of a FITS file, and nothing else of it.

Data are passed over: how long they are follows from a header (FITS standard 4.0, sections 4.4.1, 6
and 7). A file may be gzipped, its images may be compressed by tiles (fpack), and it may be a URL
that fsspec can open, of which only the stretches with headers are fetched. This reader stays our
own: it takes 1.9 ms a file, astropy 34 and fitsio 53 for the same 32 files.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import math
import os
import re
import stat
import sys
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from schemagen.errors import SchemagenError
from schemagen.fits.header import Header, Value, parse, parse_short
from schemagen.fits.tile_compression import drop_stand_in, uncompress

__all__ = ["FitsError", "HeaderFile", "read_headers"]

BLOCK = 2880
"""Bytes that a header takes, and its data take, or a multiple of them."""

STEP = 8 * BLOCK
"""Bytes read at once: as many as most headers have."""

FAR_STEP = 24 * BLOCK
"""Bytes fetched at once from afar, where asking takes longer than sending."""

CHUNK = 2**20
"""Bytes read at once of a gzipped file, of which everything must be read."""

LONGEST = 64 * 2**20
"""Bytes of the longest header that is read; those of flight files have some 30 kB."""


class FitsError(SchemagenError):
    """The headers of a file cannot be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderFile:
    """A file, and the headers in it.

    Attributes
    ----------
    location : str
        Absolute path of the directory, or the URL before its last slash.
    name : str
        Name of the file there.
    size : int
        Bytes that it takes there, compressed or not.
    checksum : str
        SHA-256 of the bytes of all headers in their order, once gunzipped, in hexadecimal.
    headers : tuple of Header
        In the order of the HDUs, the primary header first.
    """

    location: str
    name: str
    size: int
    checksum: str
    headers: tuple[Header, ...]

    def __str__(self) -> str:
        return f"{self.location.rstrip('/')}/{self.name}"


def read_headers(path: str) -> HeaderFile:
    """Read the headers of a FITS file.

    Parameters
    ----------
    path : str
        A path, or a URL that fsspec can open.

    Returns
    -------
    HeaderFile

    Raises
    ------
    FitsError
        The file cannot be read, is no FITS file, is damaged, or is just being written.
    """
    far = "://" in path
    try:
        with (_open_url if far else _open)(path) as (file, size):
            headers, checksum = _read_file(file, size, FAR_STEP if far else STEP)
    except FitsError as error:
        error.at(path)
        raise
    # A Path would leave dots and double slashes in.
    location, name = os.path.split(path if far else os.path.abspath(path))  # noqa: PTH100
    return HeaderFile(location=location, name=name, size=size, checksum=checksum, headers=headers)


@contextmanager
def _open(path: str) -> Iterator[tuple[IO[bytes], int]]:
    """Open a file of this machine, and see that nobody writes it meanwhile."""
    try:
        local = Path(path)
        before = _find(local)
        with local.open("rb", buffering=0) as file:
            try:
                yield file, before.st_size
            finally:
                # Whatever else is wrong with a file that is being written does not count.
                after = os.fstat(file.fileno())
                if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
                    raise FitsError("changed while it was read")
    except OSError as error:
        raise FitsError((error.strerror or str(error)).lower()) from error


def _find(path: Path) -> os.stat_result:
    try:
        found = path.stat()
    except ValueError as error:
        raise FitsError("no path", hint=str(error)) from error
    # To open a pipe would wait for whoever writes to it.
    if not stat.S_ISREG(found.st_mode):
        raise FitsError("a directory" if stat.S_ISDIR(found.st_mode) else "no regular file")
    return found


@contextmanager
def _open_url(url: str) -> Iterator[tuple[IO[bytes], int]]:
    """Open a file that is elsewhere, so that no more of it is fetched than is asked for."""
    try:
        from fsspec.core import url_to_fs

        system, path = url_to_fs(url)
        with system.open(path, "rb", cache_type="none") as file:
            size = getattr(file, "size", None)
            yield file, system.size(path) if size is None else size
    except FitsError:
        raise
    except ImportError as error:
        raise FitsError(
            f"cannot be fetched: {error}", hint="pip install 'schemagen[s3]'"
        ) from error
    except Exception as error:  # each protocol has errors of its own
        # To some, a server that cannot be reached is a file that is not there.
        cause = error.__cause__ if isinstance(error.__cause__, OSError) else error
        missing = isinstance(cause, FileNotFoundError)
        raise FitsError("no such file" if missing else f"cannot be fetched: {cause!r}") from error


def _read_file(file: IO[bytes], size: int, step: int) -> tuple[tuple[Header, ...], str]:
    """Read the headers of an open file, and take their checksum."""
    window = _Window(file, step)
    if not window.slide(0, BLOCK).startswith(GZIP):
        return _read_headers(window, size)
    file.seek(0)
    buffer = io.BufferedReader(file, CHUNK)  # type: ignore[type-var]
    try:
        with gzip.GzipFile(fileobj=buffer) as unzipped:
            result = _read_headers(_Window(cast(IO[bytes], unzipped), step), sys.maxsize - BLOCK)
            # Only at its end is known whether a gzip file is whole.
            while unzipped.read(CHUNK):
                pass
        return result
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise FitsError(f"a broken gzip file: {error}") from error
    finally:
        buffer.detach()


GZIP = b"\x1f\x8b"


class _Window:
    """A stretch of a file that slides forward over it."""

    def __init__(self, file: IO[bytes], step: int) -> None:
        self.file = file
        self.step = step
        self.start = 0
        self.data = b""

    def slide(self, offset: int, least: int) -> bytes:
        """Give `least` bytes or more from `offset` on, fewer only where the file ends."""
        skip = offset - self.start
        if skip > len(self.data):
            self.file.seek(offset)
        self.start, self.data = offset, self.data[skip:]
        missing = least - len(self.data)
        if missing > 0:
            self.data += self.file.read(max(missing, self.step))
        return self.data


_MAGIC = {
    b"PK": "a zip archive",
    b"BZh": "compressed by bzip2",
    b"\xfd7zXZ": "compressed by xz",
    b"<": "a web page or XML",
    GZIP: "gzipped twice",
}
"""What a file is that is no FITS file, by how it begins."""


def _read_headers(window: _Window, size: int) -> tuple[tuple[Header, ...], str]:
    start = window.slide(0, BLOCK)
    if not start:
        raise FitsError("empty")
    if not start.startswith(b"SIMPLE  ="):
        found = [name for magic, name in _MAGIC.items() if start.startswith(magic)]
        raise FitsError(", ".join(["no FITS file", *found]))
    checksum = hashlib.sha256()
    headers: list[Header] = []
    offset = 0
    while True:
        index = len(headers)
        raw, length = _read_header(window, offset, index)
        checksum.update(raw)
        text = raw[:length].decode("latin-1")
        header = Header(index=index, cards=(parse_short if length < BLOCK else parse)(text))
        values = dict(reversed(header.cards))
        offset += len(raw) + _measure(values, header)
        if offset == size:
            ahead = raw[-1:]  # nothing more to read
        else:
            # The last byte of the data comes along: of a gzipped file nothing else tells the size.
            ahead = window.slide(offset - 1, 1 + BLOCK) if offset < size else b""
        if not ahead:
            raise FitsError(f"truncated in the data of {header}")
        if values.get("ZIMAGE") is True:
            header = Header(index=index, cards=uncompress(header.cards, values))
        headers.append(header)
        # Whatever else follows the last HDU is allowed (section 3.5).
        if len(ahead) == 1 or not b"XTENSION".startswith(ahead[1:9]):
            return drop_stand_in(headers), checksum.hexdigest()


_UP_TO_END = re.compile(rb"(?:(?!END     ).{80})*+(?=END     )", re.DOTALL).match


def _read_header(window: _Window, offset: int, index: int) -> tuple[bytes, int]:
    """Read the blocks of a header, and find its END in them."""
    data = window.slide(offset, BLOCK)
    while not (found := _UP_TO_END(data)) and b"\0" not in data:
        length = len(data)
        if length > LONGEST:
            raise FitsError(f"more than {LONGEST >> 20} MB of header in HDU {index}")
        data = window.slide(offset, 2 * length)
        if len(data) == length:
            raise FitsError(f"truncated in the header of HDU {index}, which has no END")
    end = found.end() if found else len(data)
    length = (end // BLOCK + 1) * BLOCK
    raw = window.slide(offset, length)[:length]  # what is at hand may end within a block
    if b"\0" in raw:
        raise FitsError(f"a NUL in the header of HDU {index}")
    if len(raw) % BLOCK:
        raise FitsError(f"truncated in the header of HDU {index}")
    return raw, end


def _measure(values: Mapping[str, Value], header: Header) -> int:
    """Work out from the values of a header how many bytes its data take."""

    def count(keyword: str, default: int | None = None) -> int:
        value = values.get(keyword, default)
        if type(value) is not int or value < 0:
            raise FitsError(f"no valid {keyword} in {header}")
        return value

    bitpix = values.get("BITPIX")
    if type(bitpix) is not int or bitpix not in {8, 16, 32, 64, -32, -64}:
        raise FitsError(f"no valid BITPIX in {header}")
    # The standard allows 999 axes; a header with less than it says fails at the first missing.
    axes = [count(f"NAXIS{number}") for number in range(1, min(count("NAXIS"), 1000) + 1)]
    if not axes:
        return 0
    if axes[0] == 0 and values.get("GROUPS") is True:
        del axes[0]
    bits = abs(bitpix) * count("GCOUNT", 1) * (count("PCOUNT", 0) + math.prod(axes))
    return -(-bits // (8 * BLOCK)) * BLOCK
