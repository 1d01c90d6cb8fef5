"""The names of tables, partitions, views and indexes, each unique in a database."""

from __future__ import annotations

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
    seen: dict[str, str] = {"dataset_filetypes": "the view dataset_filetypes"}
    for table in tables:
        views = (table.view,) if table.view and table.name.endswith("_1") else ()
        parts = (*(partition.name for partition in table.partitions), table.rest)
        indexes = (index.name for index in table.indexes)
        for name in filter(None, (table.name, *views, *parts, *indexes)):
            if name in seen:
                raise SchemagenError(
                    f"{table.comment!r} and {seen[name]!r} would both be named {name!r}"
                )
            seen[name] = table.comment
