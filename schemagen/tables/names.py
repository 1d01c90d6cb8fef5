"""The names of tables, partitions, views and indexes, each unique in a database."""

from __future__ import annotations

from collections.abc import Iterator

from schemagen.errors import SchemagenError
from schemagen.tables.model import Table

__all__ = ["check_names"]


def check_names(tables: tuple[Table, ...]) -> None:
    """Check that all names are different.

    Raises
    ------
    SchemagenError
        If two tables, partitions, views or indexes would have the same name.
    """
    listed = [(name, table.comment) for table in tables for name in _list_names(table)]
    seen = {_VIEW: f"the view {_VIEW}"}
    for name, comment in listed:
        if name in seen:
            raise SchemagenError(f"{comment!r} and {seen[name]!r} would both be named {name!r}")
        seen[name] = comment


_VIEW = "dataset_filetypes"


def _list_names(table: Table) -> Iterator[str]:
    """Yield the names of a table, its partitions, its view and its indexes."""
    yield table.name
    if table.view and table.name.endswith("_1"):
        yield table.view
    for partition in table.partitions:
        yield partition.name
    if table.rest:
        yield table.rest
    yield from (index.name for index in table.indexes)
