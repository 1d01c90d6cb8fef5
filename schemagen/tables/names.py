"""The names of tables, partitions, views and indexes, each unique in a database."""

from __future__ import annotations

from itertools import chain

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
    listed = [_VIEW, *chain.from_iterable(map(_list_names, tables))]
    if len({*listed}) == len(listed):
        return
    seen = {_VIEW: f"the view {_VIEW}"}
    for table in tables:
        for name in _list_names(table):
            if name in seen:
                text = f"{table.comment!r} and {seen[name]!r} would both be named {name!r}"
                raise SchemagenError(text)
            seen[name] = table.comment


_VIEW = "dataset_filetypes"


def _list_names(table: Table) -> list[str]:
    """List the names of a table, its partitions, its view and its indexes."""
    names = [table.name, *(partition.name for partition in table.partitions)]
    if table.view and table.name.endswith("_1"):
        names.append(table.view)
    if table.rest:
        names.append(table.rest)
    return [*names, *(index.name for index in table.indexes)]
