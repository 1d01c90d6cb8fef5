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
    names = [_VIEW, *(table.name for table in tables)]
    names += [part.name for table in tables for part in table.partitions]
    names += [table.rest for table in tables if table.partition_column]
    names += [index.name for table in tables for index in table.indexes]
    if len({*names}) == len(names) and not any(table.view for table in tables):
        return
    listed = [(name, table) for table in tables for name in _list_names(table)]
    seen = {_VIEW: f"the view {_VIEW}"}
    for name, table in listed:
        if name in seen:
            raise SchemagenError(
                f"{table.comment!r} and {seen[name]!r} would both be named {name!r}"
            )
        seen[name] = table.comment


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
