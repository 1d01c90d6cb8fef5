"""The way of a database over several releases: what each changes, and one plan for all.

A jump equals its steps (`schemagen.migrations.composition`), so a database need not be at each
release in between. It records them all the same, as steps would. Where a column would have to be
followed through several changes, the way is planned in parts, so that nothing rests on more than
what the tests prove.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial, reduce

from schemagen.inventory.display import write_line
from schemagen.migrations.changes import (
    Diff,
    MoveColumn,
    RenameColumn,
    RetireColumn,
    RetireTable,
    Retype,
)
from schemagen.migrations.compare import compare
from schemagen.migrations.composition import compose
from schemagen.migrations.plan import PassedRelease, Plan
from schemagen.migrations.planner import plan_migration
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.migrations.union import unite_databases
from schemagen.tables.model import TableColumn

__all__ = ["Passage", "plan_passages"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Passage:
    """The way of a database from one release to a later one.

    Attributes
    ----------
    steps : tuple of Diff
        What each release changes, oldest first; those that change nothing are left out.
    plan : Plan
        The plan `up` for all of them.
    """

    steps: tuple[Diff, ...]
    plan: Plan

    def __repr__(self) -> str:
        return write_line("Passage", f"{self.plan.link}: {len(self.steps)} steps")


def plan_passages(
    known: ReleaseDatabases,
    versions: Sequence[str],
    filetypes: tuple[str, ...],
    *,
    before: ReleaseDatabases,
) -> Iterator[Passage]:
    """Plan the way of a database over some releases; nothing if they change nothing.

    Most often, this is one passage. A column that changes twice, e.g. moves away and comes back
    with another name, is followed from one passage to the next.

    Parameters
    ----------
    known : ReleaseDatabases
        The releases.
    versions : sequence of str
        The releases, oldest first. The first is that of the database. It may be there twice, if the
        first step is to other local changes.
    filetypes : tuple of str
        The filetypes that the database has.
    before : ReleaseDatabases
        Has the first release with the local changes that the database records.
    """
    for steps in _list_runs(_list_steps(known, versions, before)):
        databases = (steps[0].older, *(step.newer for step in steps))
        whole = steps[0]
        if len(steps) > 1:
            unite = partial(unite_databases, overrides=known.inventories.overrides)
            whole = compose(steps, reduce(unite, databases))
        up, _, _ = plan_migration(whole, earlier=filetypes, newest=databases[-1])
        passed = tuple(
            PassedRelease(pipeline_version=each.pipeline_version, package=each.package)
            for each in databases[1:-1]
        )
        filetypes = up.after.filetypes
        yield Passage(steps=steps, plan=replace(up, passed=passed))


def _list_steps(
    known: ReleaseDatabases, versions: Sequence[str], before: ReleaseDatabases
) -> Iterator[Diff]:
    """Yield what changes from each release to the next that changes something."""
    older = before.database(versions[0])
    for version in known.list_distinct(versions[1:]):
        newer = known.database(version)
        step = compare(older, newer, known.inventories.overrides)
        if step.changes or older.overrides != newer.overrides:
            yield step
            older = newer


def _list_runs(steps: Iterable[Diff]) -> Iterator[tuple[Diff, ...]]:
    """Yield the steps in runs in which no column changes twice, but for one that comes and goes."""
    run: list[Diff] = []
    added: set[_Place] = set()
    changed: set[_Place] = set()
    for step in steps:
        new, old = _list_places(step)
        if new & (added | changed) or old & changed or (old - _list_gone(step)) & added:
            yield tuple(run)
            run, added, changed = [], set(), set()
        run.append(step)
        added |= new
        changed |= old
    if run:
        yield tuple(run)


_Place = tuple[str, str]
"""A filetype and a datamodel path, or a table and the name of a column."""


def _list_places(step: Diff) -> tuple[set[_Place], set[_Place]]:
    """List the columns that a step adds, and those that it changes, moves or removes."""
    new = {place for change in step for each in change.added for place in _place(each)}
    old = {place for change in step for each in change.removed for place in _place(each)}
    for change in step:
        if isinstance(change, MoveColumn | RenameColumn | Retype):
            for column in (change.old, change.new):
                old |= {*_place(TableColumn(table=change.table, column=column))}
    return new, old


def _list_gone(step: Diff) -> set[_Place]:
    """List the columns that a step removes."""
    gone = (c for c in step if isinstance(c, RetireColumn | RetireTable))
    return {place for change in gone for each in change.removed for place in _place(each)}


def _place(held: TableColumn) -> Iterator[_Place]:
    yield held.table.name, held.column.name
    for path in held.column.paths:
        yield held.table.filetype, path
