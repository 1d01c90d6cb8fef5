"""Find the changes from one database to another.

A column with another name in its table was renamed. One in another extension of its filetype was
moved. All else is removed and added, however similar the names: DVA_RA and VA_RA of 1.0.0 are
different keywords.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from operator import attrgetter

from schemagen.inventory.override import Override
from schemagen.migrations.changes import (
    ASPECTS,
    AddColumn,
    AddIndex,
    AddPartition,
    AddTable,
    Ambiguity,
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
from schemagen.migrations.decisions import (
    ColumnName,
    find_decided,
    list_renames,
    name_held,
)
from schemagen.migrations.moves import Moves, find_moves
from schemagen.migrations.renames import Renames, find_renames, is_another
from schemagen.migrations.shared_columns import SharedColumns
from schemagen.tables.model import Column, Database, Family, Table, TableColumn

__all__ = ["compare", "compare_column"]

_FIRST = (AddTable, RetireTable, AddPartition, RetirePartition)


def compare(older: Database, newer: Database, overrides: Iterable[Override] = ()) -> Diff:
    """Find the changes from one database to another.

    Parameters
    ----------
    older, newer : Database
        The two databases. Retired columns and tables do not count.
    overrides : iterable of Override, optional
        Decisions about renames and moves, which hold in either direction. They may also be about
        other databases.

    Returns
    -------
    Diff
    """
    decisions = tuple(override for override in overrides if override.decides)
    decided = find_decided(decisions, older.tables, newer.tables)
    before, after = _declared(older), _declared(newer)
    contrast = cache(_contrast)  # most tables share their columns with others
    compared = [
        _compare_filetype(before.get(filetype, {}), after.get(filetype, {}), decided, contrast)
        for filetype in dict.fromkeys((*newer.filetypes, *older.filetypes))
    ]
    changes = [change for each in compared for change in each.changes]
    rank = {kind: number for number, kind in enumerate(_FIRST)}
    changes.sort(key=lambda change: rank.get(type(change), len(rank)))
    ambiguous = tuple(doubt for each in compared for doubt in each.ambiguous)
    return Diff(older=older, newer=newer, changes=tuple(changes), ambiguous=ambiguous)


def _declared(database: Database) -> dict[str, dict[str, Table]]:
    """Return the header tables that a release declares, by filetype and name."""
    tables: dict[str, dict[str, Table]] = {}
    for table in database.tables:
        if table.family is Family.HEADER and not table.retired:
            tables.setdefault(table.filetype, {})[table.name] = table
    return tables


@dataclass(frozen=True, slots=True, kw_only=True)
class _Compared:
    """The changes of one filetype.

    Attributes
    ----------
    changes : tuple of Change
        The changes.
    ambiguous : tuple of Ambiguity
        Keywords that may have been renamed or moved.
    """

    changes: tuple[Change, ...]
    ambiguous: tuple[Ambiguity, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Contrast:
    """The differences between the columns of two tables, by name.

    Attributes
    ----------
    removed, added : tuple of Column
        Columns that only the older table has, and columns that only the newer has.
    changed : tuple of ColumnPair
        Columns with the same name and another meaning.
    settled : bool
        Whether no column can have been renamed.
    """

    removed: tuple[Column, ...]
    added: tuple[Column, ...]
    changed: tuple[ColumnPair, ...]
    settled: bool


_Contrasting = Callable[[SharedColumns, SharedColumns], _Contrast]


def _compare_filetype(
    older: Mapping[str, Table],
    newer: Mapping[str, Table],
    decided: Mapping[ColumnName, ColumnName],
    contrast: _Contrasting,
) -> _Compared:
    before, after = ({t.name: _strip(t) for t in tables.values()} for tables in (older, newer))
    changes: list[Change] = [AddTable(table=after[n]) for n in after if n not in before]
    changes += (RetireTable(table=before[n]) for n in before if n not in after)
    ambiguous: list[Ambiguity] = []
    unsure: set[ColumnName] = set()
    removed: list[TableColumn] = []
    added: list[TableColumn] = []
    for name, table in after.items():
        earlier = before.get(name)
        if earlier is None:
            added += _hold(table, (column for column in table.columns if column.declared))
            continue
        changes += _compare_partitions(earlier, table)
        decisions = list_renames(decided, table)
        found = contrast(
            SharedColumns(columns=earlier.columns), SharedColumns(columns=table.columns)
        )
        whole = earlier is older[name] and table is newer[name]
        renames = (
            Renames()
            if found.settled and whole and not decisions
            else find_renames(older[name], newer[name], decisions)
        )
        ambiguous += renames.ambiguous
        unsure |= renames.unsure
        origins = {pair.new.name: pair.old for pair in found.changed} | {**renames.origins}
        for column in table.columns if origins else ():
            if column.name in origins:
                changes += compare_column(table, origins[column.name], column)
        left = {column.name for column in renames.origins.values()}
        added += _hold(table, (c for c in found.added if c.name not in renames.origins))
        removed += _hold(table, (c for c in found.removed if c.name not in left))
    for name, table in before.items():
        if name not in after:
            removed += _hold(table, (column for column in table.columns if column.declared))
    starts, ends = ({name_held(each): each for each in held} for held in (removed, added))
    moves = find_moves(starts, ends, decided, unsure)
    ambiguous += moves.ambiguous
    changes += _list_moved_and_rest(starts, ends, moves, before, after)
    return _Compared(changes=tuple(changes), ambiguous=tuple(dict.fromkeys(ambiguous)))


def _hold(table: Table, columns: Iterable[Column]) -> Iterator[TableColumn]:
    return (TableColumn(table=table, column=column) for column in columns)


_facts = attrgetter("name", "type", "indexed", *ASPECTS)


def _contrast(older: SharedColumns, newer: SharedColumns) -> _Contrast:
    olds, news = ({column.name: column for column in each.columns} for each in (older, newer))
    removed = tuple(column for name, column in olds.items() if name not in news)
    added = tuple(column for name, column in news.items() if name not in olds)
    changed = tuple(
        ColumnPair(old=olds[name], new=column)
        for name, column in news.items()
        if name in olds and _facts(olds[name]) != _facts(column)
    )
    apart = any(is_another(pair.new, pair.old) for pair in changed)
    settled = not apart and not (removed and added)
    return _Contrast(removed=removed, added=added, changed=changed, settled=settled)


def _strip(table: Table) -> Table:
    """Return a table without its retired columns."""
    kept = tuple(column for column in table.columns if not column.retired)
    return replace(table, columns=kept) if len(kept) < len(table.columns) else table


def _compare_partitions(older: Table, newer: Table) -> Iterator[Change]:
    before, after = ({part.name for part in table.partitions} for table in (older, newer))
    for part in newer.partitions:
        if part.name not in before:
            yield AddPartition(table=newer, partition=part)
    for part in older.partitions:
        if part.name not in after:
            yield RetirePartition(table=newer, partition=part)


def compare_column(table: Table, old: Column, new: Column) -> Iterator[Change]:
    """Yield the changes of a column that stays in its table, perhaps under another name."""
    if old.name != new.name:
        yield RenameColumn(table=table, old=old, new=new)
        old = replace(old, name=new.name)
    if old.type is not new.type:
        yield Retype(table=table, old=old, new=new)
    if old.indexed != new.indexed:
        yield (AddIndex if new.indexed else DropIndex)(table=table, old=old, new=new)
    recomment = Recomment(table=table, old=old, new=new)
    if recomment.aspects:
        yield recomment


def _list_moved_and_rest(
    removed: Mapping[ColumnName, TableColumn],
    added: Mapping[ColumnName, TableColumn],
    moves: Moves,
    before: Mapping[str, Table],
    after: Mapping[str, Table],
) -> Iterator[Change]:
    """Yield columns that move, and columns that are added or removed without their table."""
    for name, end in added.items():
        if name in moves.origins:
            start = moves.origins[name]
            yield MoveColumn(
                table=start.table, old=start.column, new=end.column, to_table=end.table
            )
        elif end.table.name in before:
            yield AddColumn(table=end.table, new=end.column)
    left = {name_held(start) for start in moves.origins.values()}
    for name, start in removed.items():
        if name not in left and start.table.name in after:
            yield RetireColumn(table=start.table, old=start.column)
