"""The way of a database over several releases: what each changes, and one plan for all.

A jump equals its steps (`schemagen.migrations.composition`), so a database need not be at each
release in between. It records them all the same, as steps would.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial, reduce

from schemagen.inventory.display import write_line
from schemagen.migrations.changes import Diff
from schemagen.migrations.compare import compare
from schemagen.migrations.composition import compose
from schemagen.migrations.plan import PassedRelease, Plan
from schemagen.migrations.planner import plan_migration
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.migrations.union import unite_databases

__all__ = ["Passage", "plan_passage"]


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


def plan_passage(
    known: ReleaseDatabases,
    versions: Sequence[str],
    filetypes: tuple[str, ...],
    *,
    before: ReleaseDatabases,
) -> Passage | None:
    """Plan the way of a database over some releases at once; None if they change nothing.

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

    Returns
    -------
    Passage or None
    """
    steps = tuple(_list_steps(known, versions, before))
    if not steps:
        return None
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
    return Passage(steps=steps, plan=replace(up, passed=passed))


def _list_steps(
    known: ReleaseDatabases, versions: Sequence[str], before: ReleaseDatabases
) -> Iterator[Diff]:
    """Yield what changes from each release to the next that changes something."""
    older = before.named_database(versions[0])
    for version in known.list_distinct(versions[1:]):
        newer = known.named_database(version)
        step = compare(older, newer, known.inventories.overrides)
        if step.changes or older.overrides != newer.overrides:
            yield step
            older = newer
