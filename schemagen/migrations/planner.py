"""Plan the migration for a diff: `up`, `down` and `contract`.

All three plans are made from the changes alone. A database may hold more than the two releases
declare (columns that were retired before, or that its operators added), so a plan names only what
it changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from operator import attrgetter
from typing import assert_never

from schemagen.errors import SchemagenError
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
from schemagen.migrations.dictionary_updates import (
    Retirement,
    find_updates,
    group_forgotten,
    list_explained,
    list_forgotten,
)
from schemagen.migrations.plan import Copy, Link, Plan, TableStep
from schemagen.tables.indexes import TableIndex
from schemagen.tables.model import Column, ColumnType, Database, Partition, Table

__all__ = ["plan_migration"]


def plan_migration(
    diff: Diff,
    *,
    older_equivalents: tuple[str, ...] = (),
    newer_equivalents: tuple[str, ...] = (),
    earlier: tuple[str, ...] = (),
    newest: Database | None = None,
) -> tuple[Plan, Plan, Plan]:
    """Plan `up`, `down` and `contract` of a migration.

    Parameters
    ----------
    diff : Diff
        The changes from the older to the newer database, each of one release; or composed ones,
        which lead to the database of all releases up to the newer.
    older_equivalents, newer_equivalents : tuple of str, optional
        Other releases with the schema of the older, and with that of the newer one.
    earlier : tuple of str, optional
        Filetypes that a database may have from releases before the older one.
    newest : Database, optional
        For composed changes: the database of the newer release alone.

    Returns
    -------
    tuple of Plan
        `up`, `down` and `contract`.

    Raises
    ------
    SchemagenError
        If a table is split over several.
    """
    older, newer = diff.older, diff.newer
    _refuse_split(older, newer)
    release = newer.pipeline_version
    created = tuple(c.table for c in diff.changes if isinstance(c, AddTable))
    retired = tuple(
        c.table
        for c in diff.changes
        if isinstance(c, RetireTable) or (isinstance(c, AddTable) and c.table.retired)
    )
    date = Retirement(newer)
    whole = {table.name for table in retired}  # dropped as tables, not column by column
    tables = {table.name: table for table in newer.tables}
    before = {table.name: table for table in older.tables}
    ups, downs, contracts = [], [], []
    new = {table.name for table in created}
    for name, own in _group_by_table(diff.changes).items():
        table = tables.get(name) or before[name]
        if name not in new:
            ups.append(_plan_up(before[name], table, own, date))
            downs.append(_plan_down(before[name], ups[-1]))
        if name not in whole:
            contracts.append(_plan_contract(table, own))
    updates = find_updates(diff.changes, date)
    explained = list_explained(diff.changes)
    forgotten = list_forgotten(diff.changes)
    retired_by = date.list_releases(forgotten)
    known = dict.fromkeys((*older.filetypes, *earlier))
    filetypes = dict.fromkeys((*newer.filetypes, *known))
    declared = (newest or newer).filetypes
    removed = {*older.filetypes, *newer.filetypes} - {*declared}
    overridden = older.overrides != newer.overrides
    link = Link(older=older.pipeline_version, newer=release)
    at = (older.pipeline_version, *older_equivalents)
    newer_names = (release, *newer_equivalents)
    return (
        Plan(
            name="up",
            link=link,
            at=at,
            after=replace(newer, filetypes=tuple(filetypes)),
            creates=created,
            steps=_drop_empty(ups),
            updates=updates.up,
            explains=explained,
            filetypes=filetypes.keys() != known.keys(),
            overrides=overridden,
        ),
        Plan(
            name="down",
            link=link,
            at=newer_names,
            after=replace(older, filetypes=tuple(known)),
            drops=created,
            steps=_drop_empty(downs),
            updates=updates.down,
            forgets=tuple(group_forgotten(explained)),
            filetypes=filetypes.keys() != known.keys(),
            overrides=overridden,
            retired_by=retired_by,
        ),
        Plan(
            name="contract",
            link=link,
            at=newer_names,
            after=replace(newer, filetypes=tuple(f for f in filetypes if f not in removed)),
            drops=retired,
            steps=_drop_empty(contracts),
            forgets=tuple(group_forgotten(forgotten)),
            filetypes=bool(removed),
            retired_by=retired_by,
        ),
    )


def _refuse_split(*databases: Database) -> None:
    """Raise if a table is split over several."""
    for database in databases:
        for table in database.tables:
            if table.view:
                hint = "leave keywords out of it in overrides.yaml"
                text = "is split over several tables, which migrations do not support"
                raise SchemagenError(text, where=table.view, hint=hint)


def _group_by_table(changes: Iterable[Change]) -> dict[str, list[Change]]:
    """Group changes by table; a move is in two."""
    found: dict[str, list[Change]] = {}
    for change in changes:
        for table in change.touched:
            found.setdefault(table.name, []).append(change)
    return found


def _drop_empty(steps: Iterable[TableStep]) -> tuple[TableStep, ...]:
    return tuple(step for step in steps if step != TableStep(table=step.table))


def _plan_up(before: Table, table: Table, changes: list[Change], date: Retirement) -> TableStep:
    """Plan `up` for a table that both releases have, or only the older."""
    adds: list[Column] = []
    comments: list[Column] = []
    copies: list[Copy] = []
    renames: list[ColumnPair] = []
    retypes: list[ColumnPair] = []
    indexed: list[ColumnPair] = []
    for change in changes:
        altered = change.altered
        comments += [pair.new for pair in altered if _is_recommented(pair)]
        if isinstance(change, Recomment):
            continue  # as most of them
        adds += [each.column for each in change.added if each.table.name == table.name]
        removed = [each for each in change.removed if each.table.name == table.name]
        comments += map(date.retire, removed)
        match change:
            case AddColumn() | RetireColumn() | AddTable() | RetireTable():
                pass  # done: columns added or removed
            case MoveColumn():
                if change.to_table.name == table.name:
                    copies.append(Copy(source=change.table, old=change.old, new=change.new))
            case RenameColumn():
                renames += altered
            case Retype():
                retypes += altered
            case AddIndex() | DropIndex():
                indexed += altered
            case AddPartition() | RetirePartition():
                pass  # the tables have the partitions
            case _:
                assert_never(change)
    parts = tuple(part for part in table.partitions if part not in before.partitions)
    lost = tuple(part for part in before.partitions if part not in table.partitions)
    copied = {copy.new.name for copy in copies}
    lost_indexes, indexes = _plan_indexes(before, table, adds, [*renames, *retypes, *indexed])
    return TableStep(
        lost_indexes=lost_indexes,
        indexes=indexes,
        table=replace(table, partitions=(*table.partitions, *lost)) if lost else table,
        renames=tuple(renames),
        marks=tuple(_list_marked(renames, retypes)),
        adds=tuple(adds),
        retypes=tuple(retypes),
        comments=tuple(dict.fromkeys(comments)),  # a column may move from a removed table
        parts=parts,
        copies=tuple(copies),
        adopts=tuple(column for column in adds if column.name not in copied),
    )


def _plan_indexes(
    before: Table, table: Table, adds: Iterable[Column], changed: Iterable[ColumnPair]
) -> tuple[tuple[TableIndex, ...], tuple[TableIndex, ...]]:
    """Return the indexes that go and those that come: of columns that are new or that change."""
    origins: dict[str, str] = {}
    for pair in changed:
        origins.setdefault(pair.new.name, pair.old.name)  # a rename comes first
    was, now = (
        {column.name: column for column in each.columns} if origins else {}
        for each in (before, table)
    )
    olds = (was[name] for name in origins.values())
    news = (*adds, *(now[name] for name in origins))
    return (
        tuple(before.index(column) for column in olds if column.indexed),
        tuple(dict.fromkeys(table.index(column) for column in news if column.indexed)),
    )


_sources = attrgetter("title", "unit", "retired")
"""What the comment of a column is made of."""


def _is_recommented(pair: ColumnPair) -> bool:
    same = _sources(pair.old) == _sources(pair.new)
    return not same and pair.old.comment != pair.new.comment


def _list_marked(renames: Iterable[ColumnPair], retypes: Iterable[ColumnPair]) -> Iterator[Column]:
    """List the columns whose values no longer say what the card was: its keyword or its kind."""
    marked: dict[str, Column] = {}
    for pair in renames:
        if pair.old.keyword != pair.new.keyword:
            marked[pair.new.name] = replace(pair.old, name=pair.new.name)
    for pair in retypes:
        if _KINDS.get(pair.old.type) != _KINDS.get(pair.new.type):
            marked.setdefault(pair.new.name, pair.old)
    yield from marked.values()


_KINDS = {ColumnType.INTEGER: "number", ColumnType.NUMBER: "number", ColumnType.BOOLEAN: "boolean"}
"""What the values of a column are in a header, if not strings."""


def _plan_down(before: Table, up: TableStep) -> TableStep:
    """Plan `down` for a table, the reverse of its `up`."""
    if up == TableStep(table=up.table):
        return up
    columns = {column.name: column for column in before.columns}
    names = {pair.new.name: pair.old.name for pair in up.renames}
    copied = {copy.new.name for copy in up.copies}
    retypes = [_return_type(pair.new, columns, names) for pair in up.retypes]
    marked = (columns[names.get(column.name, column.name)] for column in up.marks)
    return TableStep(
        table=before,
        lost_indexes=up.indexes,
        indexes=up.lost_indexes,
        packs=tuple(column for column in up.adds if column.name not in copied),
        unpacked=up.copies,
        renames=tuple(pair.reverse() for pair in up.renames),
        retypes=tuple(retypes),
        drops=up.adds,
        comments=tuple(columns[names.get(column.name, column.name)] for column in up.comments),
        lost_parts=up.parts,
        adopts=tuple(dict.fromkeys((*(pair.new for pair in retypes), *marked))),
    )


def _return_type(
    column: Column, before: Mapping[str, Column], names: Mapping[str, str]
) -> ColumnPair:
    """Pair a column that changed its type with the old one, under the name that `down` gives."""
    was = before[names.get(column.name, column.name)]
    return ColumnPair(old=replace(column, name=was.name, keyword=was.keyword), new=was)


def _plan_contract(table: Table, changes: Iterable[Change]) -> TableStep:
    """Plan `contract` for a table that stays."""
    drops: list[Column] = []
    lost: list[Partition] = []
    for change in changes:
        if isinstance(change, Recomment):
            continue
        drops += [each.column for each in change.removed if each.table.name == table.name]
        drops += [e.column for e in change.added if e.column.retired and e.table.name == table.name]
        if isinstance(change, RetirePartition):
            lost.append(change.partition)
    indexes = tuple(dict.fromkeys(table.index(column) for column in drops if column.indexed))
    return TableStep(table=table, lost_indexes=indexes, drops=tuple(drops), lost_parts=tuple(lost))
