"""Pages of text, and how they are written into a directory."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from schemagen.errors import SchemagenError

__all__ = ["Page", "add", "writing"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A file of the output.

    Attributes
    ----------
    path : str
        Its path in the tree or directory, with slashes.
    text : str
        Its content.
    """

    path: str
    text: str


@contextmanager
def writing(path: Path) -> Iterator[Path]:
    """Yield the path to write a file under; it takes the place of `path` when it is whole."""
    whole = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        yield whole
        whole.replace(path)
    finally:
        whole.unlink(missing_ok=True)


def add(pages: Iterable[Page], directory: Path) -> list[Path]:
    """Write pages into a directory. Other files there stay.

    Returns
    -------
    list of Path
        The files.

    Raises
    ------
    SchemagenError
        If one cannot be written.
    """
    paths = []
    try:
        for page in pages:
            path = directory / page.path
            path.parent.mkdir(parents=True, exist_ok=True)
            with writing(path) as whole:
                whole.write_bytes(page.text.encode())
            paths.append(path)
    except OSError as error:
        place = error.filename or directory
        raise SchemagenError(f"cannot be written: {error.strerror}", where=str(place)) from error
    return paths
