"""Where the schemas and the templates of a tree are, as its manifest records it.

A tree may be on another machine: a place is recorded from the directory that the tree is in. Of one
that was named by a path from the root, and is outside of that directory, only the name is.
"""

from __future__ import annotations

import os
from pathlib import Path

from schemagen.errors import SourceError
from schemagen.sources import git

__all__ = ["find_place", "record_place"]

_GIT = "git+"


def record_place(place: str, tree: Path) -> str:
    """Return what the manifest of a tree records of a place.

    Parameters
    ----------
    place : str
        A directory or ``git+PATH@REF``; empty for none.
    tree : Path
        The directory of the tree.
    """
    if not place:
        return ""
    if place.startswith(_GIT):
        path, ref = git.split(place.removeprefix(_GIT))
        return f"{_GIT}{_record(path, tree)}@{ref}"
    return _record(Path(place), tree)


def _record(path: Path, tree: Path) -> str:
    path = path.expanduser()
    whole, around = path.resolve(), tree.resolve().parent
    if path.is_absolute() and not whole.is_relative_to(around):
        return path.name
    return Path(os.path.relpath(whole, around)).as_posix()


def find_place(recorded: str, tree: Path, commit: str = "") -> str:
    """Return the place that a manifest records, if it is still there.

    Parameters
    ----------
    recorded : str
        As `record_place` returns it.
    tree : Path
        The directory of the tree.
    commit : str, optional
        The commit that was read, if it is a git ref: the ref may lead to another one now.

    Returns
    -------
    str
        A directory or ``git+PATH@COMMIT``; empty if the directory is not there.
    """
    path = tree.parent / recorded.removeprefix(_GIT)
    if recorded.startswith(_GIT):
        try:
            return f"{_GIT}{git.split(str(path))[0]}@{commit}"
        except SourceError:
            return ""
    return str(path) if recorded and path.is_dir() else ""
