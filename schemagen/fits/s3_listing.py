"""The objects in a bucket of S3, page by page, so that any number of them takes little memory."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

from schemagen.fits.file_stamps import FileStamp, ListedUrl
from schemagen.fits.store_errors import StoreError
from schemagen.fits.stores import Store

__all__ = ["has_objects", "list_below", "match_objects", "split_key"]


def split_key(store: Store) -> tuple[str, str]:
    """Return the bucket of a URL, and the key.

    Raises
    ------
    StoreError
        If it names no bucket.
    """
    bucket, key, _ = store.system.split_path(store.path)
    if not bucket or "*" in bucket:
        raise StoreError("names no bucket", hint=f"write {store}BUCKET/")
    return str(bucket), str(key)


def has_objects(store: Store, bucket: str, prefix: str) -> bool:
    """Return whether a bucket has objects whose keys begin with a prefix."""
    found = _ask(store, bucket, prefix, MaxKeys=1)
    return bool(found.get("Contents"))


def list_below(store: Store, bucket: str, prefix: str) -> Iterator[ListedUrl]:
    """Yield the objects whose keys begin with a prefix, in the order of their keys.

    Those are left out that have a hidden directory or name after it (``.git/x.fits``).
    """
    for page in _list(store, bucket, prefix):
        for entry in page.get("Contents", ()):
            rest = entry["Key"][len(prefix) :]
            if not entry["Key"].endswith("/") and "/." not in f"/{rest}":
                yield _make_url(store, bucket, entry)


def match_objects(store: Store, bucket: str, pattern: str) -> Iterator[ListedUrl]:
    """Yield the objects whose keys match a pattern, and those in directories that match it.

    Parameters
    ----------
    store : Store
        The store.
    bucket : str
        The bucket.
    pattern : str
        A pattern for keys: ``*``, ``?`` and ``[…]`` for letters of one name, ``**`` for any
        directories, or none. Without ``**``, only those directories are listed that it leads to.
    """
    steps = pattern.split("/")
    if "**" in steps:
        yield from _match_deep(store, bucket, pattern.rstrip("/"))
    else:
        yield from _match(store, bucket, "", steps)


def _match_deep(store: Store, bucket: str, pattern: str) -> Iterator[ListedUrl]:
    from fsspec.utils import glob_translate

    matches = re.compile(glob_translate(pattern)).match
    hidden = "/." in f"/{pattern}"  # hidden objects match only if the pattern names them
    for page in _list(store, bucket, _cut_magic(pattern)):
        for entry in page.get("Contents", ()):
            key = entry["Key"]
            if matches(key) and not key.endswith("/") and (hidden or "/." not in f"/{key}"):
                yield _make_url(store, bucket, entry)


def _match(store: Store, bucket: str, start: str, steps: list[str]) -> Iterator[ListedUrl]:
    """Yield the objects that the steps of a pattern lead to from a directory."""
    step, *rest = steps
    if not step and not rest:  # the pattern ends in a slash
        yield from list_below(store, bucket, start)
        return
    if _cut_magic(step) == step and rest:
        yield from _match(store, bucket, f"{start}{step}/", rest)
        return
    directories: list[str] = []
    for page in _list(store, bucket, f"{start}{_cut_magic(step)}", Delimiter="/"):
        names = (each["Prefix"][len(start) : -1] for each in page.get("CommonPrefixes", ()))
        directories += (name for name in names if _matches(name, step))
        for entry in () if rest else page.get("Contents", ()):
            if _matches(entry["Key"][len(start) :], step):
                yield _make_url(store, bucket, entry)
    for name in directories:
        yield from _match(store, bucket, f"{start}{name}/", rest or [""])


def _cut_magic(pattern: str) -> str:
    """Return what comes before the first letter of a pattern that stands for others."""
    return re.split(r"[*?[]", pattern, maxsplit=1)[0]


def _matches(name: str, step: str) -> bool:
    """Return whether a name matches; none that is hidden does, nor that of a mark (``jw1/``)."""
    return not name.startswith(".") and name != "" and fnmatchcase(name, step)


def _list(store: Store, bucket: str, prefix: str, **options: str) -> Iterator[dict[str, Any]]:
    """Yield the pages of a listing."""
    page = _ask(store, bucket, prefix, **options)
    while page.get("IsTruncated"):
        yield page
        more = {"ContinuationToken": page["NextContinuationToken"]}
        page = _ask(store, bucket, prefix, **options, **more)
    yield page


def _ask(store: Store, bucket: str, prefix: str, **options: object) -> dict[str, Any]:
    return store.run(lambda: store.ask("list_objects_v2", Bucket=bucket, Prefix=prefix, **options))


def _make_url(store: Store, bucket: str, entry: dict[str, Any]) -> ListedUrl:
    return ListedUrl(f"{store}{bucket}/{entry['Key']}", FileStamp.of_entry(entry))
