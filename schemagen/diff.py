"""Two databases → the changes that lead from one to the other.

A column is known by its datamodel path: the same path under another keyword is a column that was
renamed. The same keyword, or the same path, gone from one extension and new in another of its
filetype, one to one, is a column that was moved. All else is a removal and an addition, however
alike the names (DVA_RA and VA_RA of 1.0.0 have nothing to do with each other). Where more than one
answer is possible none is given: the case is listed, and `overrides.yaml` decides.

A change knows its risk, its reverse and its sentence; SQL, reports and JSON are renderings of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from schemagen.overrides import Override
from schemagen.relation import Column, ColumnType, Database, Family, Partition, Table, name_column

__all__ = ["Change", "Diff", "Kind", "Risk", "compare", "find_renamed"]


class Kind(Enum):
    """What a change does."""

    ADD_TABLE = "AddTable"
    RETIRE_TABLE = "RetireTable"
    ADD_PARTITION = "AddPartition"
    ADD_COLUMN = "AddColumn"
    RETIRE_COLUMN = "RetireColumn"
    RENAME_COLUMN = "RenameColumn"
    MOVE_COLUMN = "MoveColumn"
    RETYPE = "Retype"
    RECOMMENT = "Recomment"


_REVERSE = {
    Kind.ADD_TABLE: Kind.RETIRE_TABLE,
    Kind.RETIRE_TABLE: Kind.ADD_TABLE,
    Kind.ADD_COLUMN: Kind.RETIRE_COLUMN,
    Kind.RETIRE_COLUMN: Kind.ADD_COLUMN,
}


class Risk(Enum):
    """What a change may do to what is stored."""

    SAFE = "safe"
    """Nothing: the values stay where they are or are copied."""
    REWRITE = "rewrite"
    """Nothing, but the table is written anew, which takes as long as it is large."""
    CAST = "cast"
    """Values that do not fit the new type are set aside in ``other_keywords``."""
    RETIRE = "retire"
    """Nothing now: the values are dropped by a later contract, if anybody asks for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One step from a database to another.

    Attributes
    ----------
    kind : Kind
        What it does.
    table : Table
        The table that it is about; where a column moves, the one that it leaves.
    old, new : Column or None
        The column before and after; None where there is none.
    to_table : Table or None
        Where a column moves to.
    partition : Partition or None
        The part that comes.
    """

    kind: Kind
    table: Table
    old: Column | None = None
    new: Column | None = None
    to_table: Table | None = None
    partition: Partition | None = None

    @property
    def risk(self) -> Risk:
        """What it may do to what is stored."""
        if self.kind in {Kind.RETIRE_TABLE, Kind.RETIRE_COLUMN}:
            return Risk.RETIRE
        if self.old is None or self.new is None or self.old.type is self.new.type:
            return Risk.SAFE
        if self.kind not in {Kind.RETYPE, Kind.MOVE_COLUMN}:
            return Risk.SAFE  # what is renamed and retyped has a change for each
        return Risk.REWRITE if _widens(self.old.type, self.new.type) else Risk.CAST

    @property
    def aspects(self) -> tuple[str, ...]:
        """What of a column's meaning changes: ``title``, ``unit``, ``enum``, ``paths`` …."""
        if self.kind is not Kind.RECOMMENT or self.old is None or self.new is None:
            return ()
        return tuple(
            aspect
            for aspect in ("title", "unit", "enum", "paths", "declared")
            if getattr(self.old, aspect) != getattr(self.new, aspect)
        )

    def reverse(self) -> Change:
        """Give the change that undoes this one."""
        swapped = replace(self, kind=_REVERSE.get(self.kind, self.kind), old=self.new, new=self.old)
        if self.to_table is not None:
            swapped = replace(swapped, table=self.to_table, to_table=self.table)
        return swapped

    def __str__(self) -> str:
        """Say it in a sentence, without the filetype, which is often one of many."""
        extension = self.table.extension
        old = self.old.keyword or self.old.name if self.old else ""
        new = self.new.keyword or self.new.name if self.new else ""
        if self.kind is Kind.ADD_TABLE:
            return f"{extension}: the extension is new"
        if self.kind is Kind.RETIRE_TABLE:
            return f"{extension}: the extension is gone"
        if self.kind is Kind.ADD_PARTITION and self.partition:
            return f"{extension}: {self.partition.value} has it now"
        if self.kind is Kind.ADD_COLUMN:
            return f"{extension}: added {new}"
        if self.kind is Kind.RETIRE_COLUMN:
            return f"{extension}: retired {old}"
        if self.kind is Kind.RENAME_COLUMN:
            return f"{extension}: renamed {old} to {new}"
        if self.kind is Kind.MOVE_COLUMN and self.to_table:
            renamed = f" as {new}" if new != old else ""
            return f"{extension}: moved {old} to {self.to_table.extension}{renamed}"
        if self.kind is Kind.RETYPE and self.old and self.new:
            return f"{extension}: {new} is {self.new.type.value} now, was {self.old.type.value}"
        return f"{extension}: {new} has another {' and '.join(self.aspects)}"


def _widens(old: ColumnType, new: ColumnType) -> bool:
    """Tell whether every value of a type has its like in another."""
    return new is ColumnType.TEXT or (old, new) == (ColumnType.INTEGER, ColumnType.NUMBER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """What leads from one database to another.

    Attributes
    ----------
    older, newer : Database
        The two.
    changes : tuple of Change
        Tables first, then columns, in the order of the newer database.
    ambiguous : tuple of str
        Sentences about what may be a rename or a move, but cannot be told without a decision. It
        is among the changes as what it is otherwise: a removal and an addition.
    """

    older: Database
    newer: Database
    changes: tuple[Change, ...]
    ambiguous: tuple[str, ...]


def compare(older: Database, newer: Database, overrides: Iterable[Override] = ()) -> Diff:
    """Find the changes from one database to another.

    Parameters
    ----------
    older, newer : Database
        The two. What is retired in one of them counts as not there.
    overrides : iterable of Override, optional
        Decisions about renames.

    Returns
    -------
    Diff
    """
    renames = tuple(override for override in overrides if override.action == "rename")
    before = {table.name: table for table in _declared(older)}
    after = {table.name: table for table in _declared(newer)}
    changes: list[Change] = []
    ambiguous: list[str] = []
    for filetype in dict.fromkeys((*newer.filetypes, *older.filetypes)):
        old = [table for table in before.values() if table.filetype == filetype]
        new = [table for table in after.values() if table.filetype == filetype]
        changes += _compare_filetype(old, new, renames, ambiguous)
    rank = {kind: number for number, kind in enumerate(Kind)}
    tables = {Kind.ADD_TABLE, Kind.RETIRE_TABLE, Kind.ADD_PARTITION}
    changes.sort(key=lambda change: rank[change.kind] if change.kind in tables else len(rank))
    return Diff(older=older, newer=newer, changes=tuple(changes), ambiguous=tuple(ambiguous))


def _declared(database: Database) -> Iterator[Table]:
    """Yield the header tables that the release of a database declares."""
    for table in database.tables:
        if table.family is Family.HEADER and not table.retired:
            kept = tuple(column for column in table.columns if not column.retired)
            yield replace(table, columns=kept) if len(kept) < len(table.columns) else table


def _compare_filetype(
    older: list[Table], newer: list[Table], renames: tuple[Override, ...], ambiguous: list[str]
) -> Iterator[Change]:
    before = {table.name: table for table in older}
    after = {table.name: table for table in newer}
    yield from (Change(kind=Kind.ADD_TABLE, table=t) for t in newer if t.name not in before)
    yield from (Change(kind=Kind.RETIRE_TABLE, table=t) for t in older if t.name not in after)
    gone: list[tuple[Table, Column]] = []
    come: list[tuple[Table, Column]] = []
    unsure: set[tuple[str, str]] = set()
    for table in newer:
        earlier = before.get(table.name)
        if earlier is None:
            come += ((table, column) for column in table.columns if column.declared)
            continue
        known = {partition.name for partition in earlier.partitions}
        for partition in table.partitions:
            if partition.name not in known:
                yield Change(kind=Kind.ADD_PARTITION, table=table, partition=partition)
        renamed = find_renamed(earlier, table, _decided(renames, table), ambiguous, unsure)
        origins = {column.name: column for column in earlier.columns} | renamed
        kept = {column.name for column in table.columns} | {c.name for c in renamed.values()}
        gone += ((table, column) for column in earlier.columns if column.name not in kept)
        for column in table.columns:
            if (origin := origins.get(column.name)) is None:
                come.append((table, column))
            else:
                yield from _compare_column(table, origin, column)
    for table in older:
        if table.name not in after:
            gone += ((table, column) for column in table.columns if column.declared)
    yield from _pair_moves(gone, come, before, after, ambiguous, unsure)


def _compare_column(table: Table, old: Column, new: Column) -> Iterator[Change]:
    if old.name != new.name:
        yield Change(kind=Kind.RENAME_COLUMN, table=table, old=old, new=new)
    if old.type is not new.type:
        yield Change(kind=Kind.RETYPE, table=table, old=replace(old, name=new.name), new=new)
    recomment = Change(kind=Kind.RECOMMENT, table=table, old=replace(old, name=new.name), new=new)
    if recomment.aspects:
        yield recomment


def _decided(renames: tuple[Override, ...], table: Table) -> dict[str, str]:
    """Give the decisions about a table, there and back: a diff goes in either direction."""
    return {
        name_column(one): name_column(other)
        for override in renames
        if override.concerns(table.filetype, table.extension)
        for one, other in (
            (override.keyword, override.value),
            (override.value, override.keyword),
        )
    }


def find_renamed(
    older: Table,
    newer: Table,
    decided: Mapping[str, str] | None = None,
    ambiguous: list[str] | None = None,
    unsure: set[tuple[str, str]] | None = None,
) -> dict[str, Column]:
    """Find the columns that a table has under another name.

    Parameters
    ----------
    older, newer : Table
        The table before and after.
    decided : Mapping of str to str, optional
        Decisions, old name → new name.
    ambiguous : list of str, optional
        Is given a sentence for each case with more than one answer.
    unsure : set of tuple of str, optional
        Is given the table and name of each column in such a case.

    Returns
    -------
    dict of str to Column
        New name → old column.
    """
    before = {column.name for column in older.columns}
    after = {column.name for column in newer.columns}
    gone = [c for c in older.columns if c.keyword and not c.retired and c.name not in after]
    come = [c for c in newer.columns if c.keyword and not c.retired and c.name not in before]
    found = {}
    for column in gone:
        if (choice := (decided or {}).get(column.name)) in {new.name for new in come}:
            found[str(choice)] = column
    taken = {column.name for column in found.values()}
    for column in come:
        if column.name in found:
            continue
        same = [c for c in gone if c.name not in taken and set(c.paths) & set(column.paths)]
        rivals = [
            c
            for c in come
            if c.name not in found and any(set(c.paths) & set(old.paths) for old in same)
        ]
        if len(same) == 1 and len(rivals) == 1:
            found[column.name] = same[0]
            taken.add(same[0].name)
        elif same and ambiguous is not None:
            olds = ", ".join(c.keyword for c in same)
            news = ", ".join(c.keyword for c in rivals)
            sentence = f"{newer.name}: {olds} may have become {news}"
            ambiguous += [sentence] if sentence not in ambiguous else []
            if unsure is not None:
                unsure.update((newer.name, c.name) for c in (*same, *rivals))
    return found


def _pair_moves(
    gone: list[tuple[Table, Column]],
    come: list[tuple[Table, Column]],
    before: Mapping[str, Table],
    after: Mapping[str, Table],
    ambiguous: list[str],
    unsure: set[tuple[str, str]],
) -> Iterator[Change]:
    """Pair what is gone from one extension with what is new in another, one to one."""

    def alike(old: tuple[Table, Column], new: tuple[Table, Column]) -> bool:
        same = old[1].keyword == new[1].keyword or bool(set(old[1].paths) & set(new[1].paths))
        declared = bool(
            old[1].declared and new[1].declared
        )  # not what the FITS standard puts there
        told = any((table.name, column.name) in unsure for table, column in (old, new))
        return same and declared and not told and old[0].name != new[0].name

    moved: dict[int, tuple[Table, Column]] = {}
    for number, new in enumerate(come):
        origins = [old for old in gone if alike(old, new)]
        targets = [other for other in come if any(alike(old, other) for old in origins)]
        if len(origins) == 1 and len(targets) == 1:
            moved[number] = origins[0]
        elif origins:
            olds = ", ".join(f"{column.keyword} of {table.name}" for table, column in origins)
            news = ", ".join(f"{column.keyword} of {table.name}" for table, column in targets)
            sentence = f"{olds} may have moved to {news}"
            ambiguous += [sentence] if sentence not in ambiguous else []
    for number, (table, column) in enumerate(come):
        if number in moved:
            origin, old = moved[number]
            yield Change(kind=Kind.MOVE_COLUMN, table=origin, old=old, new=column, to_table=table)
        elif table.name in before:
            yield Change(kind=Kind.ADD_COLUMN, table=table, new=column)
    left = {id(old) for _, old in moved.values()}
    for table, column in gone:
        if id(column) not in left and table.name in after:
            yield Change(kind=Kind.RETIRE_COLUMN, table=table, old=column)
