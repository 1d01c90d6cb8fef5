"""Files that are stored and have not changed since: known without reading them.

A file is known by its name, directory, size, time of change and number in its file system, as
``datasets`` has them. The time is not recorded of a file that had only just changed when it was
read: a later change might leave the same time.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from schemagen.fits.file_names import is_url, split_path, write_path
from schemagen.fits.header_file import FileStamp
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


def find_known(session: Session, paths: Sequence[str]) -> dict[str, KnownFile]:
    """Find the files that have not changed since they were stored.

    Parameters
    ----------
    session : Session
        A session with the database.
    paths : sequence of str
        The paths of files. Those of URLs are never known.

    Returns
    -------
    dict of str to KnownFile
        The known files, by path.
    """
    stamps: dict[tuple[str, str], tuple[str, FileStamp]] = {}
    for path in paths:
        try:
            found = None if is_url(path) else os.stat(path)  # noqa: PTH116 - for speed
        except (OSError, ValueError):  # the reader says what is wrong
            continue
        if found:
            directory, name = split_path(path)
            stamps[write_path(directory), write_path(name)] = path, FileStamp.of(found)
    if not stamps:
        return {}
    names = {name for _, name in stamps}
    rows = session.query(
        "SELECT path, filename, file_size, file_mtime, file_inode, filetype, pipeline_version"
        f" FROM datasets WHERE filename IN ({', '.join('?' * len(names))})",
        *names,
    )
    known = {}
    for directory, name, size, mtime, inode, filetype, version in rows:
        path, stamp = stamps.get((directory, name), ("", None))
        if stamp and mtime is not None and stamp == FileStamp(size=size, mtime=mtime, inode=inode):
            known[path] = KnownFile(filetype=filetype, pipeline_version=version)
    return known
