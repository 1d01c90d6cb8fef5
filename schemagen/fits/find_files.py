"""Find files in directories, by patterns, in lists on stdin and at URLs.

Paths are yielded one by one and directories are listed one at a time, so that memory does not grow
with the number of files. The order is stable: the files of a directory by name, then those of its
directories; the objects of S3 in the order of their keys.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from itertools import chain
from pathlib import Path
from typing import IO

from schemagen.fits.file_names import is_fits, is_url
from schemagen.fits.store_errors import StoreError
from schemagen.fits.url_search import UrlKind, find_kind, match_url, search_url

__all__ = ["Missing", "Search", "find", "read_lines"]

CHUNK = 1 << 16
"""Bytes of stdin read at a time."""

_MAGIC = re.compile(r"[*?[]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A directory, pattern or URL where no file was found.

    Attributes
    ----------
    path : str
        The place, as given or as reached by the search.
    reason : str
        Why no file was found there.
    """

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


def find(arguments: Iterable[str], stdin: IO[bytes], *, anonymous: bool = False) -> Search:
    """Find files.

    Parameters
    ----------
    arguments : iterable of str
        Files of any name; directories, searched to any depth for ``.fits``, ``.fit`` and ``.fts``,
        with ``.gz`` or ``.fz`` after them; patterns with ``*``, ``?``, ``[…]`` and ``**``; URLs of
        any of these; and ``-`` for a list on stdin, separated by newlines or NULs.
    stdin : file of bytes
        The stream that ``-`` reads.
    anonymous : bool, optional
        Whether stores are asked without credentials.

    Returns
    -------
    Search
        It yields what it finds.
    """
    return Search(arguments, stdin, anonymous=anonymous)


class Search(Iterator[str | Missing]):
    """A search for files, which runs while it is iterated over.

    Parameters
    ----------
    arguments, stdin, anonymous
        The arguments of `find`.

    Attributes
    ----------
    passed_over : int
        Files so far whose names are not those of FITS files, in directories that were searched and
        among what patterns match; hidden files are not counted.
    waits : bool
        Whether the next file may have to be waited for: it comes from whatever writes to stdin.

    Yields
    ------
    str
        A path or URL. A file that does not exist is yielded, too; the reader reports it. What a
        store lists is a `ListedUrl`.
    Missing
        A directory or pattern without a FITS file, or a directory that cannot be read.
    """

    def __init__(self, arguments: Iterable[str], stdin: IO[bytes], *, anonymous: bool) -> None:
        self.passed_over = 0
        self.waits = False
        self._anonymous = anonymous
        self._found = self._find(arguments, stdin)

    def __next__(self) -> str | Missing:
        return next(self._found)

    def _find(self, arguments: Iterable[str], stdin: IO[bytes]) -> Iterator[str | Missing]:
        for argument in dict.fromkeys(arguments):  # each once
            if argument == "-":
                yield from _or_missing(self._find_listed(stdin), "stdin", "lists no files")
            else:
                yield from self._find_argument(argument)

    def _find_listed(self, stdin: IO[bytes]) -> Iterator[str | Missing]:
        """Find what a list names, and note when all of the list that there is so far is done."""
        for lines in _read_parts(stdin):
            last: list[str | Missing] = []
            for one in chain.from_iterable(map(self._find_argument, lines)):
                yield from last
                last = [one]
            self.waits = True
            yield from last
            self.waits = False

    def _find_argument(self, argument: str) -> Iterator[str | Missing]:
        path = Path(argument)
        if is_url(argument):
            yield from self._find_url(argument)
        elif argument and _is_directory(path):
            yield from _or_missing(self._search(path), argument, "contains no FITS files")
        elif os.path.lexists(argument) or not _MAGIC.search(argument):
            yield argument
        else:
            yield from _or_missing(self._match(argument), argument, "matches no FITS files")

    def _find_url(self, url: str) -> Iterator[str | Missing]:
        try:
            match find_kind(url, anonymous=self._anonymous):
                case UrlKind.FILE:
                    yield url
                case UrlKind.PATTERN:
                    found = self._pick(match_url(url, anonymous=self._anonymous))
                    yield from _or_missing(found, url, "matches no FITS files")
                case UrlKind.DIRECTORY:
                    found = self._pick(search_url(url, anonymous=self._anonymous))
                    yield from _or_missing(found, url, "contains no FITS files")
        except StoreError as error:
            reason = "does not exist" if error.missing else str(error)
            yield Missing(path=url, reason=reason)

    def _pick(self, names: Iterable[str]) -> Iterator[str]:
        """Yield the names of FITS files, and count the others."""
        for name in names:
            if is_fits(name):
                yield name
            else:
                self.passed_over += 1

    def _search(self, top: Path) -> Iterator[str | Missing]:
        for found in _walk(top):
            if isinstance(found, Missing):
                yield found
            else:
                directory, listing = found
                lead = str(directory / "_").removesuffix("_")
                yield from (f"{lead}{name}" for name in self._pick(listing.files))

    def _match(self, pattern: str) -> Iterator[str | Missing]:
        """Yield the FITS files that a pattern matches, and those in directories that it matches."""
        path = Path(pattern)
        start = Path(path.anchor)
        parts = list(path.parts[1:] if path.anchor else path.parts)
        steps = [part for n, part in enumerate(parts) if parts[n : n + 2] != ["**", "**"]]
        below = "**" in steps[:-1]  # the pattern then matches the files in directories itself
        for found in _expand(start, steps):
            if isinstance(found, Missing):
                yield found
            elif _is_directory(found):
                yield from () if below else self._search(found)
            else:
                yield from self._pick([str(found)])


def _or_missing(found: Iterable[str | Missing], path: str, reason: str) -> Iterator[str | Missing]:
    """Yield what was found; `Missing` if that is nothing."""
    count = 0
    for one in found:
        count += 1
        yield one
    if not count:
        yield Missing(path=path, reason=reason)


def read_lines(stream: IO[bytes]) -> Iterator[str]:
    """Yield the lines of a stream; they end with newlines, or with NULs if a NUL comes first.

    Parameters
    ----------
    stream : file of bytes
        Standard input, in general. Empty lines are left out.
    """
    yield from chain.from_iterable(_read_parts(stream))


def _read_parts(stream: IO[bytes]) -> Iterator[Iterator[str]]:
    """Yield the lines of a stream as they come, those that come at once together."""
    read = getattr(stream, "read1", stream.read)  # returns available bytes without waiting for more
    rest, end = b"", b""
    while data := read(CHUNK):
        rest += data
        end = end or next((mark for mark in (b"\0", b"\n") if mark in rest), b"")
        if end:
            *lines, rest = rest.split(end)
            yield _decode(lines, end)
    yield _decode([rest], end)


def _decode(lines: Iterable[bytes], end: bytes) -> Iterator[str]:
    for line in lines:
        name = line if end == b"\0" else line.removesuffix(b"\r")
        if name.strip():
            yield os.fsdecode(name)


# Local directories


@dataclass(frozen=True, slots=True)
class _Listing:
    """The names in a directory, sorted, without hidden ones."""

    files: list[str]
    directories: list[str]


def _list(directory: Path) -> _Listing:
    listing = _Listing([], [])
    with os.scandir(directory) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir():
                listing.directories.append(entry.name)
            elif entry.is_file() or entry.is_symlink():  # the reader reports a broken link
                listing.files.append(entry.name)
    listing.files.sort()
    listing.directories.sort()
    return listing


def _walk(top: Path) -> Iterator[tuple[Path, _Listing] | Missing]:
    """Yield a directory and those below it, each once: links may form circles."""
    seen: set[tuple[int, int]] = set()
    waiting = [top]
    while waiting:
        directory = waiting.pop()
        try:
            facts = directory.stat()
            if (facts.st_dev, facts.st_ino) in seen:
                continue
            seen.add((facts.st_dev, facts.st_ino))
            listing = _list(directory)
        except OSError as error:
            yield Missing(path=str(directory), reason=_explain(error))
            continue
        yield directory, listing
        waiting += [directory / name for name in reversed(listing.directories)]


def _expand(directory: Path, steps: list[str]) -> Iterator[Path | Missing]:
    if not steps or steps == ["**"]:
        yield directory
        return
    step, *rest = steps
    if step == "**":
        for found in _walk(directory):
            if isinstance(found, Missing):
                yield found
            else:
                yield from _expand(found[0], rest)
    elif not _MAGIC.search(step):
        if os.path.lexists(directory / step):
            yield from _expand(directory / step, rest)
    else:
        try:
            listing = _list(directory)
        except NotADirectoryError:
            return
        except OSError as error:
            yield Missing(path=str(directory), reason=_explain(error))
            return
        for name in (*(() if rest else listing.files), *listing.directories):
            if fnmatchcase(name, step):
                yield from _expand(directory / name, rest)


def _is_directory(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # the name is too long, or access is denied
        return False


def _explain(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
