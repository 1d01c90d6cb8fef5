"""Decisions of ``overrides.yaml`` about renames and moves, as names of tables and columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from schemagen.inventory.override import Override
from schemagen.tables.model import Table, TableColumn

__all__ = ["ColumnName", "find_decided", "list_renames", "name_held"]


class ColumnName(NamedTuple):
    """The name of a column and of its table. It is a tuple, as histories look up millions.

    Attributes
    ----------
    table, column : str
        The names.
    """

    table: str
    column: str


def name_held(held: TableColumn) -> ColumnName:
    """Return the name of a column and of its table."""
    return ColumnName(held.table.name, held.column.name)


def find_decided(
    decisions: Iterable[Override], older: Iterable[Table], newer: Iterable[Table]
) -> dict[ColumnName, ColumnName]:
    """Find the columns that decisions rename, move or keep.

    Parameters
    ----------
    decisions : iterable of Override
        Decisions about renames and moves, which hold in either direction.
    older, newer : iterable of Table
        The tables before and after.

    Returns
    -------
    dict of ColumnName to ColumnName
        Old column → new column. They are the same if the decision is that a column was not renamed,
        whatever its path.
    """
    found: dict[ColumnName, ColumnName] = {}
    for decision in decisions:
        olds, news = (
            [_find(decision, end, tables) for end in decision.ends] for tables in (older, newer)
        )
        if decision.stays:
            found |= {place: place for places in (*olds, *news) for place in places.values()}
            continue
        for start, end in ((0, 1), (1, 0)):
            found |= {
                old: news[end][filetype]
                for filetype, old in olds[start].items()
                if filetype in news[end] and filetype not in {*news[start], *olds[end]}
            }
    return found


def _find(
    decision: Override, end: tuple[str, str], tables: Iterable[Table]
) -> dict[str, ColumnName]:
    """Find the column at one end of a decision, by filetype."""
    extension, keyword = end
    return {
        table.filetype: ColumnName(table.name, column.name)
        for table in tables
        if table.extension == extension and decision.within(table.filetype) and not table.retired
        for column in table.columns
        if column.keyword == keyword and not column.retired
    }


def list_renames(decided: Mapping[ColumnName, ColumnName], table: Table) -> dict[str, str]:
    """Return the decided renames of the columns of a table: old name → new name.

    A column that moves to the table or from it keeps its name there.
    """
    names: dict[str, str] = {}
    for start, end in decided.items():
        if start.table == end.table == table.name:
            names[start.column] = end.column
        elif start.table == table.name:
            names[start.column] = start.column
        elif end.table == table.name:
            names[end.column] = end.column
    return names
