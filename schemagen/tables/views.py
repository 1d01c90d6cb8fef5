"""The views that rejoin the parts of tables that are too wide for one table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter

from schemagen.tables.model import Partition, Table

__all__ = ["View", "rejoining_views"]


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A view that rejoins the parts of a table that is too wide.

    Attributes
    ----------
    name : str
        Name of the view.
    tables : tuple of str
        Names of the parts.
    key : tuple of str
        The columns that all parts have.
    columns : tuple of str
        All columns, each once.
    partition_column : str
        The column whose values define the partitions; empty if there are none.
    partitions : tuple of Partition
        The partitions, each of which is a view, too.
    """

    name: str
    tables: tuple[str, ...]
    key: tuple[str, ...]
    columns: tuple[str, ...]
    partition_column: str
    partitions: tuple[Partition, ...]


def rejoining_views(tables: tuple[Table, ...]) -> Iterator[View]:
    """Yield the views that rejoin the parts of tables that were split."""
    for name, parts in groupby((table for table in tables if table.view), attrgetter("view")):
        first, *others = parts
        key = (*first.primary_key, "extension_index")
        names = [column.name for part in (first, *others) for column in part.columns]
        yield View(
            name=name,
            tables=(first.name, *(part.name for part in others)),
            key=key,
            columns=tuple(dict.fromkeys(names)),
            partition_column=first.partition_column,
            partitions=tuple(replace(p, name=p.name.removesuffix("_1")) for p in first.partitions),
        )
