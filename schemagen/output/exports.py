"""The exports that a build writes on request: the database in the formats of other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

import jinja2

from schemagen.errors import SchemagenError
from schemagen.output.dbml import render_dbml
from schemagen.output.diagram import render_diagrams
from schemagen.output.felis import render_felis
from schemagen.output.page import Page
from schemagen.tables.model import Database

__all__ = ["EXPORTS", "check_exports", "render_exports"]

EXPORTS: Mapping[str, Callable[[Database, jinja2.Environment], Iterator[Page]]] = {
    "dbml": render_dbml,
    "felis": render_felis,
    "svg": render_diagrams,
}
"""The exports by name. Each is written into a directory of its name."""


def check_exports(names: Iterable[str], *, where: str = "--export") -> None:
    """Check that there are exports of some names.

    Parameters
    ----------
    names : iterable of str
        The names.
    where : str, optional
        The source of the names, for the error.

    Raises
    ------
    SchemagenError
        If a name is unknown.
    """
    for name in names:
        if name not in EXPORTS:
            hint = f"one of {', '.join(EXPORTS)}"
            raise SchemagenError(f"unknown export {name!r}", where=where, hint=hint)


def render_exports(
    names: Iterable[str], database: Database, templates: jinja2.Environment
) -> Iterator[Page]:
    """Write the exports of some names, in the order of all."""
    chosen = {*names}
    for name, write in EXPORTS.items():
        if name in chosen:
            yield from write(database, templates)
