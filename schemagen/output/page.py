"""Pages of text, and how they are written into a directory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from schemagen.errors import SchemagenError

__all__ = ["Page", "add"]


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
            whole = path.with_name(f".{path.name}.writing")
            whole.write_bytes(page.text.encode())
            whole.replace(path)
            paths.append(path)
    except OSError as error:
        place = error.filename or directory
        raise SchemagenError(f"cannot be written: {error.strerror}", where=str(place)) from error
    return paths
