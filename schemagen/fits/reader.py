"""Read the headers of a FITS file, and only them.

Data are skipped: their length follows from the header (FITS standard 4.0, sections 4.4.1, 6 and
7). A file may be gzipped, and its images may be compressed by tiles (fpack). It may be a URL that
fsspec can open; then only the parts with headers are fetched.

This reader stays our own: it takes 1.9 ms a file, astropy 34 and fitsio 53, for the same 32 files.
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
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from typing import IO, cast

from schemagen.errors import SchemagenError
from schemagen.fits.file_names import is_url, split_path
from schemagen.fits.file_stamps import FileStamp
from schemagen.fits.header import Header
from schemagen.fits.header_file import HeaderFile
from schemagen.fits.header_kinds import parse_header
from schemagen.fits.remote_files import open_remote
from schemagen.fits.store_errors import StoreError
from schemagen.fits.tile_compression import restore_primary, uncompress

__all__ = ["AccessError", "FitsError", "find_obstacle", "read_headers"]

BLOCK = 2880
"""Bytes of a FITS block: headers and data fill a whole number of blocks."""

FIRST_STEP = 8 * BLOCK
"""Bytes read at once at the start of a file: the length of most primary headers."""

STEP = 2 * BLOCK
"""Bytes read at once from there on: the length of most headers of extensions."""

REMOTE_FIRST_STEP = 24 * BLOCK
"""Bytes fetched at once at the start of a file at a URL: most primary headers, and the next one."""

REMOTE_STEP = 12 * BLOCK
"""Bytes fetched at once from there on, where a request costs more time than its bytes."""

CHUNK = 2**20
"""Bytes read at once of a gzipped file, which must be read to its end."""

LONGEST = 64 * 2**20
"""Bytes of the longest header that is accepted; headers of flight files have some 30 kB."""


class FitsError(SchemagenError):
    """The headers of a file cannot be read."""


class AccessError(FitsError):
    """A file cannot be opened from here; another machine may have it."""


def find_obstacle(path: str, *, anonymous: bool = False) -> str:
    """Return why a file cannot be opened from here; nothing if it can be.

    Parameters
    ----------
    path : str
        A path, or a URL that fsspec can open.
    anonymous : bool, optional
        Whether a store is asked without credentials.
    """
    try:
        with (partial(_open_url, anonymous=anonymous) if is_url(path) else _open)(path) as opened:
            opened[0].read(1)
    except FitsError as error:
        return str(error) if isinstance(error, AccessError) else ""
    return ""


def read_headers(path: str, *, anonymous: bool = False) -> HeaderFile:
    """Read the headers of a FITS file.

    Parameters
    ----------
    path : str
        A path, or a URL that fsspec can open.
    anonymous : bool, optional
        Whether a store is asked without credentials.

    Returns
    -------
    HeaderFile
        The file and its headers.

    Raises
    ------
    FitsError
        If the file cannot be read, is not a FITS file, is damaged, or is being written.
    """
    remote = is_url(path)
    steps = (REMOTE_FIRST_STEP, REMOTE_STEP) if remote else (FIRST_STEP, STEP)
    try:
        with (partial(_open_url, anonymous=anonymous) if remote else _open)(path) as opened:
            file, stamp = opened
            headers, checksum = _read_file(file, stamp.size, steps)
    except FitsError as error:
        error.at(path)
        raise
    location, name = split_path(path)
    settled = remote or (stamp.mtime is not None and time.time_ns() - stamp.mtime > _RECENT)
    return HeaderFile(
        location=location,
        name=name,
        size=stamp.size,
        mtime=stamp.mtime if settled else None,
        inode=stamp.inode,
        checksum=checksum,
        headers=headers,
    )


_RECENT = 2 * 10**9
"""Nanoseconds for which a file counts as just changed; some file systems count in two seconds."""


@contextmanager
def _open(path: str) -> Iterator[tuple[IO[bytes], FileStamp]]:
    """Open a local file, and raise an error if it changes before it is closed."""
    try:
        before = _find(path)
        with io.FileIO(path) as file:
            try:
                yield file, FileStamp.of(before)
            finally:
                # In a file that is being written, this error replaces any other one.
                after = os.fstat(file.fileno())
                if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
                    raise FitsError("the file changed while it was being read")
    except OSError as error:
        raise AccessError((error.strerror or str(error)).lower()) from error


@contextmanager
def _open_url(url: str, *, anonymous: bool) -> Iterator[tuple[IO[bytes], FileStamp]]:
    """Open a URL so that only the bytes that are read are fetched."""
    try:
        with open_remote(url, REMOTE_FIRST_STEP, anonymous=anonymous) as opened:
            yield opened
    except StoreError as error:
        kind = FitsError if error.changed else AccessError
        raise kind(error.message, hint=error.hint) from error


def _find(path: str) -> os.stat_result:
    try:
        found = os.stat(path)  # noqa: PTH116 - for speed
    except ValueError as error:
        raise FitsError("cannot be the name of a file") from error
    # Opening a pipe would wait for a writer.
    if not stat.S_ISREG(found.st_mode):
        raise FitsError("is a directory" if stat.S_ISDIR(found.st_mode) else "not a regular file")
    return found


def _read_file(
    file: IO[bytes], size: int, steps: tuple[int, int]
) -> tuple[tuple[Header, ...], str]:
    """Read the headers of an open file, and compute their checksum.

    The steps are how many bytes are read at once: at its start, and from there on.
    """
    window = _Window(file, *steps)
    window.slide(0, BLOCK)
    if not window.data.startswith(GZIP):
        return _read_headers(window, size)
    file.seek(0)
    buffer = io.BufferedReader(file, CHUNK)  # type: ignore[type-var]
    try:
        with gzip.GzipFile(fileobj=buffer) as unzipped:
            result = _read_headers(_Window(cast(IO[bytes], unzipped), *steps), sys.maxsize - BLOCK)
            # Only the end of a gzip file shows whether it is complete.
            while unzipped.read(CHUNK):
                pass
        return result
    except EOFError as error:
        raise FitsError("damaged gzip file: it ends too early") from error
    except (gzip.BadGzipFile, zlib.error) as error:
        raise FitsError("damaged gzip file: its contents are not what was zipped") from error
    finally:
        buffer.detach()


GZIP = b"\x1f\x8b"


class _Window:
    """The part of a file that is in memory; it moves forward.

    Attributes
    ----------
    data : bytes
        The bytes in memory.
    """

    def __init__(self, file: IO[bytes], first: int, step: int) -> None:
        self.data = b""
        self._file = file
        self._first = first
        self._step = step
        self._start = 0

    def slide(self, offset: int, least: int) -> int:
        """Have `least` bytes or more from `offset` on in memory; fewer only at the file's end.

        Return where in `data` they start. Bytes before them may be gone.
        """
        start = offset - self._start
        if start + least <= len(self.data):
            return start
        if start > len(self.data):
            self._file.seek(offset)
        data = self.data[start:]
        step = self._step if data or offset else self._first
        while len(data) < least and (more := self._file.read(max(least - len(data), step))):
            data += more
        self._start, self.data = offset, data
        return 0


_MAGIC = {
    b"PK": "a zip archive",
    b"BZh": "a bzip2 file",
    b"\xfd7zXZ": "an xz file",
    b"<": "a web page or XML",
    GZIP: "a gzipped gzip file",
}
"""Kinds of files that are not FITS, by their first bytes."""


def _read_headers(window: _Window, size: int) -> tuple[tuple[Header, ...], str]:
    window.slide(0, BLOCK)
    start = window.data
    if not start:
        raise FitsError("the file is empty")
    if not start.startswith(b"SIMPLE  ="):
        found = [name for magic, name in _MAGIC.items() if start.startswith(magic)]
        raise FitsError(", but ".join(["not a FITS file", *found]))
    checksum = hashlib.sha256()
    headers: list[Header] = []
    offset = 0
    while True:
        raw, length = _read_header(window, offset, len(headers))
        checksum.update(raw)
        header, data = (_parse_short if len(raw) == BLOCK else _parse)(raw, length, len(headers))
        headers.append(header)
        offset += len(raw) + data
        if offset == size:
            ahead = raw[-1:]  # nothing more to read
        else:
            # Read the last byte of the data, too: nothing else shows that a gzipped file has it.
            place = window.slide(offset - 1, 1 + BLOCK) if offset < size else len(window.data)
            ahead = window.data[place : place + 9]
        if not ahead:
            raise FitsError(f"truncated in the data of {header}")
        # Anything else may follow the last HDU (section 3.5).
        if len(ahead) == 1 or not b"XTENSION".startswith(ahead[1:]):
            return restore_primary(headers), checksum.hexdigest()


def _read_header(window: _Window, offset: int, index: int) -> tuple[bytes, int]:
    """Return the blocks of a header, and the position of its END card in them."""
    start = window.slide(offset, BLOCK)
    while not (found := _END(window.data, start)) and window.data.find(b"\0", start) < 0:
        length = len(window.data) - start
        if length > LONGEST:
            raise FitsError(f"the header of HDU {index} is longer than {LONGEST >> 20} MB")
        start = window.slide(offset, 2 * length)
        if len(window.data) - start == length:
            raise FitsError(f"truncated in the header of HDU {index}, which has no END")
    end = (found.end() if found else len(window.data)) - start
    length = (end // BLOCK + 1) * BLOCK
    start = window.slide(offset, length)  # the bytes in memory may end within a block
    raw = window.data[start : start + length]
    if raw.find(b"\0", 0, end) >= 0:
        raise FitsError(f"a zero byte among the cards of HDU {index}")
    if len(raw) % BLOCK:
        raise FitsError(f"truncated in the header of HDU {index}")
    return raw, end


_END = re.compile(rb"(?:(?!END[ \0]{5}).{80})*+(?=END[ \0]{5})", re.DOTALL).match
"""Match the cards of a header up to END. Some writers fill its block with zeros (section 3.3.1)."""


def _parse(raw: bytes, length: int, index: int) -> tuple[Header, int]:
    """Parse a header whose END card is at `length`; return it and the number of bytes of its data.

    The data include their padding.
    """
    header = parse_header(raw, length, index)
    data = _measure(header)
    if header.value("ZIMAGE") is True:
        header = header.with_cards(uncompress(header.cards, header.first))
    return header, data


_parse_short = lru_cache(maxsize=128)(_parse)
"""Parse a short header: one that only describes an array is the same in many files."""


def _measure(header: Header) -> int:
    """Return the number of bytes of an HDU's data, padding included."""

    def count(keyword: str, default: int | None = None) -> int:
        value = header.value(keyword) if keyword in header.card_types.places else default
        if type(value) is not int or value < 0:
            raise FitsError(f"no valid {keyword} in {header}")
        return value

    bitpix = header.value("BITPIX")
    if type(bitpix) is not int or bitpix not in {8, 16, 32, 64, -32, -64}:
        raise FitsError(f"no valid BITPIX in {header}")
    # The standard allows 999 axes; a header with fewer NAXISn than NAXIS fails at the first gap.
    axes = [count(f"NAXIS{number}") for number in range(1, min(count("NAXIS"), 1000) + 1)]
    if not axes:
        return 0
    if axes[0] == 0 and header.value("GROUPS") is True:
        del axes[0]
    bits = abs(bitpix) * count("GCOUNT", 1) * (count("PCOUNT", 0) + math.prod(axes))
    return -(-bits // (8 * BLOCK)) * BLOCK
