"""Files that are stored and have not changed since: known without reading them.

A file is known by its name, directory, size, time of change and number in its file system, as
``datasets`` has them. The time is not recorded of a file that had only just changed when it was
read: a later change might leave the same time. A file in a store is known by its URL, its size and
its ETag, of which ``file_inode`` has 64 bits.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from schemagen.fits.file_names import is_url, split_path, write_path
from schemagen.fits.file_stamps import FileStamp, ListedUrl
from schemagen.fits.overlap import map_files
from schemagen.fits.remote_files import find_stamp
from schemagen.fits.store_errors import StoreError
from schemagen.ingest.session import Session

__all__ = ["KnownFile", "find_known"]


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFile:
    """A file that has not changed since it was stored.

    Attributes
    ----------
    filetype : str
        Its filetype.
    pipeline_version : str or None
        CAL_VER.
    """

    filetype: str
    pipeline_version: str | None

    def __str__(self) -> str:
        return self.filetype


def find_known(
    session: Session, paths: Sequence[str], *, anonymous: bool = False
) -> dict[str, KnownFile]:
    """Find the files that have not changed since they were stored.

    Parameters
    ----------
    session : Session
        A session with the database.
    paths : sequence of str
        The paths and URLs of files. A store is not asked for one that it has listed.
    anonymous : bool, optional
        Whether stores are asked without credentials.

    Returns
    -------
    dict of str to KnownFile
        The known files, by path.
    """
    places = {_name_place(path): path for path in paths}
    if not places:
        return {}
    names = {name for _, name in places}
    rows = session.query(
        "SELECT path, filename, file_size, file_mtime, file_inode, filetype, pipeline_version"
        f" FROM datasets WHERE filename IN ({', '.join('?' * len(names))})",
        *names,
    )
    stored: dict[str, tuple[FileStamp, KnownFile]] = {}
    for directory, name, size, mtime, inode, filetype, version in rows:
        path = places.get((directory, name), "")
        stamp = FileStamp(size=size or 0, mtime=mtime, inode=inode)
        if path and (inode if is_url(path) else mtime) is not None:
            stored[path] = stamp, KnownFile(filetype=filetype, pipeline_version=version)
    found = map_files(partial(_find_stamp, anonymous=anonymous), stored)
    return {
        path: known
        for (path, (stamp, known)), now in zip(stored.items(), found, strict=True)
        if now and _is_same(path, stamp, now)
    }


def _name_place(path: str) -> tuple[str, str]:
    """Return directory and name of a file, as they are recorded."""
    directory, name = split_path(path)
    return write_path(directory), write_path(name)


def _find_stamp(path: str, *, anonymous: bool) -> FileStamp | None:
    """Return what is said of a file now; None if nothing is: the reader tells what is wrong."""
    try:
        if isinstance(path, ListedUrl):
            return path.stamp
        if is_url(path):
            return find_stamp(path, anonymous=anonymous)
        return FileStamp.of(os.stat(path))  # noqa: PTH116 - for speed
    except (OSError, ValueError, StoreError):
        return None


def _is_same(path: str, stamp: FileStamp, now: FileStamp) -> bool:
    if is_url(path):
        return (stamp.size, stamp.inode) == (now.size, now.inode)
    return stamp == now
