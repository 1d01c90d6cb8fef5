"""Compose the changes of several releases to the changes from the first to the last.

Between two releases that are far apart, keywords come and go, and are renamed twice. Comparing the
two alone would miss that. The composed changes lead from the database of the first release to the
one that holds the files of all of them: a jump equals its steps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from schemagen.migrations.changes import (
    AddColumn,
    AddIndex,
    AddPartition,
    AddTable,
    Change,
    ColumnPair,
    Diff,
    DropIndex,
    MoveColumn,
    Recomment,
    RenameColumn,
    RetireColumn,
    RetirePartition,
    RetireTable,
    Retype,
)
from schemagen.migrations.compare import compare_column
from schemagen.migrations.decisions import ColumnName, name_held
from schemagen.tables.model import Column, Database, Family, Table, TableColumn, list_keywords

__all__ = ["compose"]


def compose(steps: Iterable[Diff], united: Database) -> Diff:
    """Compose the changes of several steps.

    Parameters
    ----------
    steps : iterable of Diff
        The changes from each release to the next; the newer database of a step is the older one of
        the next.
    united : Database
        The database that holds the files of all these releases.

    Returns
    -------
    Diff
        The changes from the first database to `united`. Keywords that came and went in between are
        added as retired ones.
    """
    first, *others = steps
    ancestry = _Ancestry(first.older)
    for step in (first, *others):
        for change in step.changes:
            ancestry.follow(change)
    newest = (others[-1] if others else first).newer
    changes = list(_list_changes(first.older, united, newest, ancestry))
    moved = {name_held(each) for c in changes if isinstance(c, MoveColumn) for each in c.removed}
    changes = [
        c for c in changes if not isinstance(c, RetireColumn) or name_held(c.held) not in moved
    ]
    changes.sort(key=lambda change: _ORDER.index(type(change)))
    ambiguous = dict.fromkeys(doubt for step in (first, *others) for doubt in step.ambiguous)
    return Diff(older=first.older, newer=united, changes=tuple(changes), ambiguous=tuple(ambiguous))


_ORDER = (
    AddTable,
    RenameColumn,
    Retype,
    Recomment,
    AddIndex,
    DropIndex,
    RetireTable,
    AddPartition,
    RetirePartition,
    MoveColumn,
    AddColumn,
    RetireColumn,
)
"""The order of changes: what keeps a column comes before what fills and retires it."""


class _Ancestry:
    """The columns of the first database that later columns come from."""

    def __init__(self, first: Database) -> None:
        self.kept: dict[ColumnName, Column] = {
            name_held(each): each.column for each in list_keywords(*first.tables)
        }
        """The columns that are still in their table, by their present name."""
        self.copied: dict[ColumnName, ColumnName] = {}
        """The columns that were filled from one of these, by their name, and that one's name."""
        self._known = {*self.kept}

    def follow(self, change: Change) -> None:
        """Follow one change. Retired columns keep their names, so others need not be followed."""
        match change:
            case RenameColumn():
                old, new = (
                    ColumnName(change.table.name, column.name)
                    for column in (change.old, change.new)
                )
                if new not in self._known:  # the name of a retired column is not given to another
                    if old in self.kept:
                        self.kept[new] = self.kept.pop(old)
                    if old in self.copied:
                        self.copied[new] = self.copied.pop(old)
                    self._known.discard(old)
                self._known.add(new)
            case MoveColumn():
                start = name_held(TableColumn(table=change.table, column=change.old))
                end = name_held(change.held)
                self._known.add(end)
                if start in self.kept:
                    self.copied[end] = start
                elif start in self.copied:
                    self.copied[end] = self.copied[start]
            case _:
                self._known.update(map(name_held, change.added))


def _list_changes(
    older: Database, united: Database, newest: Database, ancestry: _Ancestry
) -> Iterator[Change]:
    before = {table.name: table for table in older.tables}
    tables = {table.name: table for table in united.tables}
    declared = {table.name: table for table in newest.tables}
    for table in united.tables:
        if table.family is not Family.HEADER:
            continue
        earlier = before.get(table.name)
        if earlier is None:
            yield AddTable(table=table)
            yield from _compare_partitions(table, table, declared.get(table.name))
            continue
        if table.retired and not earlier.retired:
            yield RetireTable(table=_keep_held(table, ancestry))
        yield from _compare_partitions(earlier, table, declared.get(table.name))
        for column in table.columns:
            if column.keyword:
                yield from _list_column_changes(table, column, ancestry, tables)


def _keep_held(table: Table, ancestry: _Ancestry) -> Table:
    """Return a table as it was before it was retired, with the columns that it had at first."""
    columns = (
        replace(column, retired="")
        for column in table.columns
        if not column.keyword or ColumnName(table.name, column.name) in ancestry.kept
    )
    return replace(table, columns=tuple(columns), retired="")


def _compare_partitions(older: Table, united: Table, declared: Table | None) -> Iterator[Change]:
    for part in united.partitions:
        if part not in older.partitions:
            yield AddPartition(table=united, partition=part)
        if declared and part not in declared.partitions:
            yield RetirePartition(table=united, partition=part)


def _list_column_changes(
    table: Table, column: Column, ancestry: _Ancestry, tables: dict[str, Table]
) -> Iterator[Change]:
    name = ColumnName(table.name, column.name)
    held = ancestry.kept.get(name)
    if held is None and name in ancestry.copied:
        start = ancestry.copied[name]
        source = tables[start.table]
        old = next(each for each in source.columns if each.name == start.column)
        pair = ColumnPair(old=replace(old, retired=""), new=column)
        yield MoveColumn(table=source, pair=pair, to_table=table)
    elif held is None:
        yield AddColumn(table=table, new=column)
    else:
        yield from compare_column(table, held, column)
        if column.retired and not held.retired and not table.retired:
            yield RetireColumn(table=table, old=replace(column, retired=""))
