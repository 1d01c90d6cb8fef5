"""A diff → the steps that carry a populated database from one release to another, and back.

All three parts come from the changes alone: a database may hold more than the two releases know of
(what was retired before them, what its operators added), so a plan only ever names what it changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from operator import attrgetter

from schemagen.errors import SchemagenError
from schemagen.migrations.changes import Change, Diff, Kind
from schemagen.migrations.plan import Copy, Link, Plan, Retype, Step, Telling
from schemagen.tables.core import DICTIONARY
from schemagen.tables.model import Column, Database, Table, TableColumn, list_keywords

__all__ = ["plan_migration", "revive"]


def plan_migration(
    diff: Diff,
    likes: tuple[tuple[str, ...], tuple[str, ...]] = ((), ()),
    earlier: tuple[str, ...] = (),
) -> tuple[Plan, Plan, Plan]:
    """Plan the three parts of a migration.

    Parameters
    ----------
    diff : Diff
        What changes from the older to the newer database, each that of one release.
    likes : tuple of two tuples of str, optional
        Other releases that have the schema of the older, and of the newer one.
    earlier : tuple of str, optional
        Filetypes that a database may know from releases before the older one.

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
    for database in (older, newer):
        for table in database.tables:
            if table.view:
                hint = "leave keywords out of it in overrides.yaml"
                text = "is split over several tables, which a migration cannot carry over"
                raise SchemagenError(text, where=table.view, hint=hint)
    release = newer.pipeline_version
    changes = [change for change in diff.changes if change.kind in _TABLES]
    created = tuple(c.table for c in changes if c.kind is Kind.ADD_TABLE)
    retired = tuple(c.table for c in changes if c.kind is Kind.RETIRE_TABLE)
    tables = {table.name: table for table in newer.tables}
    before = {table.name: table for table in older.tables}
    ups, downs, contracts = [], [], []
    for name, own in _by_table(diff.changes, created).items():
        table = tables.get(name, before[name])
        ups.append(_step_up(before[name], table, own, release))
        downs.append(_step_down(before[name], ups[-1]))
        contracts.append(_step_contract(table, own))
    up, down = _gather(dict.fromkeys(_tell(diff.changes, release)))
    explained = tuple(_explain(diff.changes, created))
    dropped = tuple(_forget(diff.changes, retired))
    known = dict.fromkeys((*older.filetypes, *earlier))
    filetypes = dict.fromkeys((*newer.filetypes, *known))
    gone = set(older.filetypes) - set(newer.filetypes)
    link = Link(older=older.pipeline_version, newer=release)
    at = (older.pipeline_version, *likes[0])
    likewise = (release, *likes[1])
    return (
        Plan(
            name="up",
            link=link,
            at=at,
            after=replace(newer, filetypes=tuple(filetypes)),
            creates=created,
            steps=_worth(ups),
            tells=up,
            explains=explained,
            filetypes=filetypes.keys() != known.keys(),
        ),
        Plan(
            name="down",
            link=link,
            at=likewise,
            after=replace(older, filetypes=tuple(known)),
            drops=created,
            steps=_worth(downs),
            tells=down,
            forgets=_group((each.table.name, each.column.name) for each in explained),
            filetypes=filetypes.keys() != known.keys(),
            retires=bool(dropped),
        ),
        Plan(
            name="contract",
            link=link,
            at=likewise,
            after=replace(newer, filetypes=tuple(f for f in filetypes if f not in gone)),
            drops=retired,
            steps=_worth(contracts),
            forgets=_group((table.name, column.name) for table, column in dropped),
            filetypes=bool(gone),
        ),
    )


def revive(plan: Plan, held: Database) -> Plan:
    """Let `up` go by what a database still holds of releases before the two.

    A keyword, an extension or a part that is declared again has been there all the while.
    """
    tables = {table.name: table for table in held.tables}
    back = [table for table in plan.creates if table.name in tables]
    steps = (*plan.steps, *(_return(table) for table in back))
    return replace(
        plan,
        creates=tuple(table for table in plan.creates if table.name not in tables),
        steps=tuple(_revive(step, tables[step.table.name]) for step in steps),
    )


def _return(table: Table) -> Step:
    keywords = tuple(column for column in table.columns if column.keyword)
    return Step(table=table, adds=keywords, parts=table.partitions, adopts=keywords)


def _revive(step: Step, held: Table) -> Step:
    there = {column.name: column for column in held.columns}
    back = [column for column in step.adds if column.name in there]
    parts = dict.fromkeys((*step.table.partitions, *held.partitions))
    retypes = (
        Retype(old=replace(column, type=there[column.name].type), new=column)
        for column in back
        if there[column.name].type is not column.type
    )
    return replace(
        step,
        table=replace(step.table, partitions=tuple(parts)),
        adds=tuple(column for column in step.adds if column.name not in there),
        retypes=(*step.retypes, *retypes),
        comments=(*step.comments, *back),
        parts=tuple(part for part in step.parts if part not in held.partitions),
    )


_TABLES = frozenset({Kind.ADD_TABLE, Kind.RETIRE_TABLE})
_ADDING = frozenset({Kind.ADD_COLUMN, Kind.MOVE_COLUMN})
_RETIRING = frozenset({Kind.RETIRE_COLUMN, Kind.MOVE_COLUMN})


def _by_table(changes: Iterable[Change], created: tuple[Table, ...]) -> dict[str, list[Change]]:
    """Sort changes by the tables that they touch; a move touches two."""
    found: dict[str, list[Change]] = {}
    new = {table.name for table in created}
    for change in changes:
        touched = (change.table, change.to_table) if change.to_table else (change.table,)
        for table in touched:
            if table.name not in new:
                found.setdefault(table.name, []).append(change)
    return found


def _worth(steps: Iterable[Step]) -> tuple[Step, ...]:
    return tuple(step for step in steps if step != Step(table=step.table))


def _retire(column: Column, release: str) -> Column:
    return replace(column, retired=release)


def _step_up(before: Table, table: Table, changes: list[Change], release: str) -> Step:
    """Plan what is done to a table that both releases have, or only the older."""
    adds: list[Column] = []
    comments: list[Column] = []
    copies = []
    renames, retypes = [], []
    for change in changes:
        old, new = change.old, change.new
        kind = change.kind
        if kind is Kind.RETIRE_TABLE:
            comments += (_retire(column, release) for column in before.columns if column.keyword)
        elif kind is Kind.MOVE_COLUMN and old and new:
            if change.to_table and change.to_table.name == table.name:
                copies.append(Copy(source=change.table, old=old, new=new))
                adds.append(new)
            else:
                comments.append(_retire(old, release))
        elif kind is Kind.ADD_COLUMN and new:
            adds.append(new)
        elif kind is Kind.RETIRE_COLUMN and old:
            comments.append(_retire(old, release))
        elif old and new:
            if kind is Kind.RENAME_COLUMN:
                renames.append((old, new))
            elif kind is Kind.RETYPE:
                retypes.append(Retype(old=old, new=new))
            if old.comment != new.comment and new not in comments:
                comments.append(new)
    parts = tuple(part for part in table.partitions if part not in before.partitions)
    gone = tuple(part for part in before.partitions if part not in table.partitions)
    return Step(
        table=replace(table, partitions=(*table.partitions, *gone)) if gone else table,
        renames=tuple(renames),
        adds=tuple(adds),
        retypes=tuple(retypes),
        comments=tuple(dict.fromkeys(comments)),  # of a table that goes, a column may move, too
        parts=parts,
        copies=tuple(copies),
        adopts=tuple(adds),
    )


def _step_down(before: Table, up: Step) -> Step:
    """Undo a step up."""
    if up == Step(table=up.table):
        return up
    columns = {column.name: column for column in before.columns}
    names = {new.name: old.name for old, new in up.renames}
    copied = {copy.new.name for copy in up.copies}
    retyped = [(r.new, columns[names.get(r.new.name, r.new.name)]) for r in up.retypes]
    return Step(
        table=before,
        packs=tuple(column for column in up.adds if column.name not in copied),
        unpacked=up.copies,
        renames=tuple((new, old) for old, new in up.renames),
        retypes=tuple(
            Retype(old=replace(new, name=old.name, keyword=old.keyword), new=old)
            for new, old in retyped
        ),
        drops=up.adds,
        comments=tuple(columns[names.get(column.name, column.name)] for column in up.comments),
        lost_parts=up.parts,
        adopts=tuple(old for _, old in retyped),
    )


def _step_contract(table: Table, changes: list[Change]) -> Step:
    """Plan what is dropped of a table that stays."""
    drops, lost = [], []
    for change in changes:
        if change.kind is Kind.RETIRE_TABLE:
            return Step(table=table)  # it is dropped as a whole
        moved = change.kind is Kind.MOVE_COLUMN and change.table.name == table.name
        if change.old and (moved or change.kind is Kind.RETIRE_COLUMN):
            drops.append(change.old)
        elif change.kind is Kind.RETIRE_PARTITION and change.partition:
            lost.append(change.partition)
    return Step(table=table, drops=tuple(drops), lost_parts=tuple(lost))


_Told = tuple[str, Column, Column]
"""A table's name, and one of its columns before and after."""


def _tell(changes: Iterable[Change], release: str) -> Iterator[_Told]:
    """Yield the columns of which the dictionary tells something else, each once."""
    seen: set[tuple[str, str]] = set()
    for change in changes:
        table, old, new = change.table, change.old, change.new
        if change.kind is Kind.RETIRE_TABLE:
            for column in table.columns:
                if column.keyword:
                    yield table.name, column, _retire(column, release)
        elif change.kind in _RETIRING and old:
            yield table.name, old, _retire(old, release)
        elif old and new and (table.name, new.name) not in seen:
            # a column that is renamed has that change first, with all that it was before
            seen.add((table.name, new.name))
            yield table.name, old, new


def _explain(changes: Iterable[Change], created: tuple[Table, ...]) -> Iterator[TableColumn]:
    """Yield the columns that are new to the dictionary."""
    new = {table.name for table in created}
    for change in changes:
        table = change.to_table or change.table
        if change.kind is Kind.ADD_TABLE:
            yield from list_keywords(table)
        elif change.kind not in _ADDING or table.name in new:
            continue
        elif change.new and change.new.keyword:
            yield TableColumn(table=table, column=change.new)


def _forget(
    changes: Iterable[Change], retired: tuple[Table, ...]
) -> Iterator[tuple[Table, Column]]:
    """Yield the columns that a contract drops."""
    gone = {table.name for table in retired}
    for change in changes:
        table, old = change.table, change.old
        if change.kind is Kind.RETIRE_TABLE:
            yield from ((table, column) for column in table.columns if column.keyword)
        elif change.kind in _RETIRING and old and old.keyword:
            yield from () if table.name in gone else ((table, old),)


def _gather(told: Iterable[_Told]) -> tuple[tuple[Telling, ...], tuple[Telling, ...]]:
    """Put the tables of which the same is told into one, on the way up and on the way down."""
    ups: dict[_Said, list[str]] = {}
    downs: dict[_Said, list[str]] = {}
    for table, old, new in told:
        if changed := _retold(old, new):
            ups.setdefault((old.name, tuple((k, new) for k, _, new in changed)), []).append(table)
            downs.setdefault((new.name, tuple((k, old) for k, old, _ in changed)), []).append(table)
    up, down = (
        tuple(
            Telling(tables=tuple(tables), column=column, values=values)
            for (column, values), tables in found.items()
        )
        for found in (ups, downs)
    )
    return up, down


_Said = tuple[str, tuple[tuple[str, object], ...]]
"""A column's name, and what is said of it."""

_TOLD = tuple(each for each in DICTIONARY if not each.fixed)
_attributes = attrgetter(*(each.attribute for each in _TOLD))


def _retold(old: Column, new: Column) -> list[tuple[str, object, object]]:
    """List what the dictionary says of a column before and after, where that differs."""
    return [
        (each.name, each.read(old), each.read(new))
        for each, was, value in zip(_TOLD, _attributes(old), _attributes(new), strict=True)
        if value != was
    ]


def _group(names: Iterable[tuple[str, str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Sort tables by the column that they have."""
    found: dict[str, list[str]] = {}
    for table, column in names:
        found.setdefault(column, []).append(table)
    return tuple((column, tuple(tables)) for column, tables in found.items())
