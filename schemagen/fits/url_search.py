"""Find the files in a directory that a URL leads to, and those that a pattern of a URL matches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import Any

from schemagen.fits.file_names import is_fits
from schemagen.fits.file_stamps import FileStamp, ListedUrl
from schemagen.fits.s3_listing import has_objects, list_below, match_objects, split_key
from schemagen.fits.store_errors import StoreError
from schemagen.fits.stores import Store, open_store

__all__ = ["UrlKind", "find_kind", "match_url", "search_url"]

_MAGIC = re.compile(r"[*[]")
"""Without ``?``, which starts the query of a URL."""

_LINKS = ("http://", "https://")


class UrlKind(Enum):
    """What a URL leads to."""

    FILE = "file"
    DIRECTORY = "directory"
    PATTERN = "pattern"


def find_kind(url: str, *, anonymous: bool) -> UrlKind:
    """Return what a URL leads to; its store is only asked if the URL does not show it.

    Parameters
    ----------
    url : str
        The URL. It shows a directory by a slash at its end, a file by the name of a FITS file.
    anonymous : bool
        Whether to ask without credentials.

    Raises
    ------
    StoreError
        If it leads to nothing.
    """
    if _MAGIC.search(url):
        return UrlKind.PATTERN
    if url.endswith("/"):
        return UrlKind.DIRECTORY
    # What a link leads to is known only when all of it is fetched.
    if is_fits(url.partition("?")[0]) or url.lower().startswith(_LINKS):
        return UrlKind.FILE
    store = open_store(url, anonymous=anonymous)
    if store.is_s3:
        return _ask_s3(store)
    try:
        return UrlKind.DIRECTORY if store.system.isdir(store.path) else UrlKind.FILE
    except Exception as error:
        raise store.explain(error) from error


def _ask_s3(store: Store) -> UrlKind:
    """Return whether there are objects below a key; the key alone may be the name of one, too."""
    bucket, key = split_key(store)
    try:
        if not key or has_objects(store, bucket, f"{key}/"):
            return UrlKind.DIRECTORY
        if "?" in store.path:
            return UrlKind.FILE
        names = list_below(store, bucket, key)
        first = next(names, None)
    except StoreError as error:
        if error.denied:  # a store may give objects without listing them
            return UrlKind.FILE
        raise
    if first is not None and first != f"{store}{bucket}/{key}":
        text = "there is no such file or directory, but names begin so"
        raise StoreError(text, hint=f"'{store}{bucket}/{key}*' matches them")
    return UrlKind.FILE


def search_url(url: str, *, anonymous: bool) -> Iterator[str]:
    """Yield the files in a directory, and those below it.

    Parameters
    ----------
    url : str
        The URL of the directory.
    anonymous : bool
        Whether to ask without credentials.

    Raises
    ------
    StoreError
        If it cannot be listed.
    """
    store = open_store(url, anonymous=anonymous)
    if store.is_s3:
        bucket, key = split_key(store)
        yield from list_below(store, bucket, f"{key.rstrip('/')}/" if key.strip("/") else "")
        return
    try:
        yield from _search(store.system, store.path)
    except Exception as error:
        raise store.explain(error) from error


def match_url(pattern: str, *, anonymous: bool) -> Iterator[str]:
    """Yield the files that a pattern matches; if it ends in a slash, those in such directories.

    Parameters
    ----------
    pattern : str
        A URL with ``*``, ``?``, ``[…]`` or ``**``.
    anonymous : bool
        Whether to ask without credentials.

    Raises
    ------
    StoreError
        If something cannot be listed.
    """
    store = open_store(pattern, anonymous=anonymous)
    if store.is_s3:
        yield from match_objects(store, *split_key(store))
        return
    hidden = "/." in store.path  # hidden files match only if the pattern names them
    try:
        for name in store.system.glob(store.path):
            if pattern.endswith("/"):
                yield from _search(store.system, name)
            elif hidden or "/." not in name:
                yield store.system.unstrip_protocol(name)
    except Exception as error:
        raise store.explain(error) from error


def _search(system: Any, top: str) -> Iterator[str]:
    """Yield the files in a directory of a file system of fsspec, and those below it."""
    waiting = [top.rstrip("/")]
    while waiting:
        directory = waiting.pop()
        entries = sorted(system.ls(directory, detail=True), key=lambda entry: entry["name"])
        shown = [entry for entry in entries if not _is_hidden(entry["name"])]
        for entry in shown:
            if entry["type"] == "file":
                url = system.unstrip_protocol(entry["name"])
                yield ListedUrl(url, FileStamp.of_entry(entry))
        below = (e["name"].rstrip("/") for e in reversed(shown) if e["type"] == "directory")
        waiting += [name for name in below if name != directory]


def _is_hidden(name: str) -> bool:
    return name.rstrip("/").rpartition("/")[2].startswith(".")
