"""The names of tables, partitions, views and indexes, each unique in a database."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from schemagen.errors import SchemagenError
from schemagen.tables.model import Table

__all__ = ["TableNames", "check_names"]


class TableNames(NamedTuple):
    """A table, and the names that it takes in a database. Releases that share one list them once.

    Attributes
    ----------
    table : Table
        The table.
    names : tuple of str
        The names of itself, its partitions, its view and its indexes.
    """

    table: Table
    names: tuple[str, ...]

    @classmethod
    def of(cls, table: Table) -> TableNames:
        """List the names that a table takes."""
        names = [table.name, *(partition.name for partition in table.partitions)]
        if table.view and table.name.endswith("_1"):
            names.append(table.view)
        if table.rest:
            names.append(table.rest)
        return cls(table, (*names, *(index.name for index in table.indexes)))


def check_names(named: Sequence[TableNames]) -> None:
    """Check that all names of the tables of a database are different.

    Raises
    ------
    SchemagenError
        If two tables, partitions, views or indexes would have the same name.
    """
    listed = [_VIEW, *chain.from_iterable(names for _, names in named)]
    if len({*listed}) == len(listed):
        return
    seen = {_VIEW: f"the view {_VIEW}"}
    for table, names in named:
        for name in names:
            if name in seen:
                text = f"{table.comment!r} and {seen[name]!r} would both be named {name!r}"
                raise SchemagenError(text)
            seen[name] = table.comment


_VIEW = "dataset_filetypes"
