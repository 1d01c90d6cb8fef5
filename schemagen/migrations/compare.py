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
    find_aspects,
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

__all__ = ["Comparison", "compare", "compare_column"]

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
    return Comparison(overrides).compare(older, newer)


class Comparison:
    """A comparison of databases that compares the same columns once.

    It keeps what it has found as long as it exists: most tables of a database have the columns of
    others, and most of a release those of the release before.

    Parameters
    ----------
    overrides : iterable of Override, optional
        As for `compare`.
    """

    def __init__(self, overrides: Iterable[Override] = ()) -> None:
        self._decisions = tuple(override for override in overrides if override.decides)
        self._contrast = cache(_contrast)

    def compare(self, older: Database, newer: Database) -> Diff:
        """Find the changes from one database to another; see `compare`."""
        decided = find_decided(self._decisions, older.tables, newer.tables)
        before, after = _declared(older), _declared(newer)
        compared = [
            _compare_filetype(
                before.get(filetype, {}), after.get(filetype, {}), decided, self._contrast
            )
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


_Kind = type[Retype] | type[AddIndex] | type[DropIndex] | type[Recomment]
"""The class of a change of a column that keeps its name."""


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
    kinds : tuple of tuple of type and ColumnPair
        What changes of them, as classes of changes, if none is renamed.
    settled : bool
        Whether no column was renamed, as far as no decision says so.
    whole : bool
        Whether the newer table has no retired column.
    """

    removed: tuple[Column, ...]
    added: tuple[Column, ...]
    changed: tuple[ColumnPair, ...]
    kinds: tuple[tuple[_Kind, ColumnPair], ...]
    settled: bool
    whole: bool


_Contrasting = Callable[[SharedColumns, SharedColumns], _Contrast]


def _compare_filetype(
    older: Mapping[str, Table],
    newer: Mapping[str, Table],
    decided: Mapping[ColumnName, ColumnName],
    contrast: _Contrasting,
) -> _Compared:
    changes: list[Change] = [
        AddTable(table=_strip(newer[name])) for name in newer if name not in older
    ]
    changes += (RetireTable(table=_strip(older[name])) for name in older if name not in newer)
    ambiguous: list[Ambiguity] = []
    unsure: set[ColumnName] = set()
    removed: list[TableColumn] = []
    added: list[TableColumn] = []
    for name, declared in newer.items():
        known = older.get(name)
        if known is not None and _are_same(known, declared):
            continue
        if known is None:
            table = _strip(declared)
            added += _hold(table, (column for column in table.columns if column.declared))
            continue
        found = contrast(
            SharedColumns(columns=known.columns), SharedColumns(columns=declared.columns)
        )
        table = declared if found.whole else _strip(declared)
        changes += _compare_partitions(known, table)
        decisions = list_renames(decided, table) if decided else {}
        renames = (
            Renames()
            if found.settled and not decisions
            else find_renames(known, declared, decisions)
        )
        ambiguous += renames.ambiguous
        unsure |= renames.unsure
        if renames.origins:
            origins = {pair.new.name: pair.old for pair in found.changed} | {**renames.origins}
            for column in table.columns:
                if column.name in origins:
                    changes += compare_column(table, origins[column.name], column)
        else:
            changes += (kind(table=table, pair=pair) for kind, pair in found.kinds)
        left = {column.name for column in renames.origins.values()}
        added += _hold(table, (c for c in found.added if c.name not in renames.origins))
        removed += _hold(table, (c for c in found.removed if c.name not in left))
    for name, known in older.items():
        if name not in newer:
            table = _strip(known)
            removed += _hold(table, (column for column in table.columns if column.declared))
    starts, ends = ({name_held(each): each for each in held} for held in (removed, added))
    moves = find_moves(starts, ends, decided, unsure)
    ambiguous += moves.ambiguous
    changes += _list_moved_and_rest(starts, ends, moves, older, newer)
    return _Compared(changes=tuple(changes), ambiguous=tuple(dict.fromkeys(ambiguous)))


def _are_same(older: Table, newer: Table) -> bool:
    """Return whether two tables are the same at first sight, as most are."""
    return older.columns is newer.columns and older.partitions == newer.partitions


def _hold(table: Table, columns: Iterable[Column]) -> Iterator[TableColumn]:
    return (TableColumn(table, column) for column in columns)


_facts = attrgetter("name", "type", "indexed", *ASPECTS)


def _contrast(older: SharedColumns, newer: SharedColumns) -> _Contrast:
    olds, news = (
        {column.name: column for column in each.columns if not column.retired}
        for each in (older, newer)
    )
    removed = tuple(column for name, column in olds.items() if name not in news)
    added = tuple(column for name, column in news.items() if name not in olds)
    changed = tuple(
        ColumnPair(old=old, new=column)
        for name, column in news.items()
        if (old := olds.get(name)) and old is not column and _facts(old) != _facts(column)
    )
    before, after = (
        Table(name="", family=Family.HEADER, columns=each.columns, primary_key=())
        for each in (older, newer)
    )
    apart = any(is_another(pair.new, pair.old) for pair in changed)
    settled = not apart and not (removed and added)
    return _Contrast(
        removed=removed,
        added=added,
        changed=changed,
        kinds=tuple((kind, pair) for pair in changed for kind in _list_kinds(pair)),
        settled=settled or find_renames(before, after) == Renames(),
        whole=len(news) == len(newer.columns),
    )


def _list_kinds(pair: ColumnPair) -> Iterator[_Kind]:
    """Yield the classes of the changes of a column that keeps its name."""
    if pair.old.type is not pair.new.type:
        yield Retype
    if pair.old.indexed != pair.new.indexed:
        yield AddIndex if pair.new.indexed else DropIndex
    if find_aspects(pair.old, pair.new):
        yield Recomment


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
        yield RenameColumn(table=table, pair=ColumnPair(old=old, new=new))
        old = replace(old, name=new.name)
    pair = ColumnPair(old=old, new=new)
    for kind in _list_kinds(pair):
        yield kind(table=table, pair=pair)


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
            pair = ColumnPair(old=start.column, new=end.column)
            yield MoveColumn(table=start.table, pair=pair, to_table=end.table)
        elif end.table.name in before:
            yield AddColumn(table=end.table, new=end.column)
    left = {name_held(start) for start in moves.origins.values()}
    for name, start in removed.items():
        if name not in left and start.table.name in after:
            yield RetireColumn(table=start.table, old=start.column)
