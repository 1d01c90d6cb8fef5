"""What the scripts of a migration do, and what that locks and rewrites in each engine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from schemagen.migrations.plan import Plan
from schemagen.migrations.wording import phrase
from schemagen.tables.engines import Dialect
from schemagen.tables.engines.footprints import Footprint, Work

__all__ = ["WorkLine", "count_work", "list_scopes", "list_work"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkLine:
    """Some work of the scripts of a migration, as a line of its report.

    Attributes
    ----------
    title : str
        What is done.
    counts : tuple of int
        The number of tables with which each script does it.
    footprints : tuple of str
        What it locks and rewrites in each engine.
    """

    title: str
    counts: tuple[int, ...]
    footprints: tuple[str, ...]


def list_work(plans: Sequence[Plan], dialects: Sequence[Dialect]) -> Iterator[WorkLine]:
    """List what scripts do.

    Parameters
    ----------
    plans : sequence of Plan
        The plan of each script.
    dialects : sequence of Dialect
        The engines.
    """
    counted = [count_work(plan) for plan in plans]
    for work in Work:
        counts = tuple(each[work] for each in counted)
        if any(counts):
            yield WorkLine(
                title=phrase(work.value),
                counts=counts,
                footprints=tuple(_describe(each.footprints.get(work)) for each in dialects),
            )


def list_scopes(dialects: Sequence[Dialect]) -> Iterator[str]:
    """List for how long scripts keep their locks."""
    for transactional in (True, False):
        titles = [dialect.title for dialect in dialects if dialect.transactional is transactional]
        if titles:
            key = "locks to the end" if transactional else "locks of each statement"
            yield phrase(key, " and ".join(titles))


def count_work(plan: Plan) -> dict[Work, int]:
    """Count the tables with which a script does each kind of work."""
    steps = plan.steps
    return {
        Work.CREATE_TABLE: len(plan.creates),
        Work.ADD_COLUMN: sum(bool(step.adds) for step in steps),
        Work.RENAME_COLUMN: sum(bool(step.renames) for step in steps),
        Work.RETYPE_COLUMN: sum(bool(step.retypes) for step in steps),
        Work.COMMENT: sum(bool(step.comments) for step in steps),
        Work.ADD_PART: sum(bool(step.parts) for step in steps),
        Work.DROP_PART: sum(bool(step.lost_parts) for step in steps),
        Work.MOVE_VALUES: sum(
            bool(step.packs or step.unpacked or step.marks or step.copies or step.adopts)
            for step in steps
        ),
        Work.DROP_COLUMN: sum(bool(step.drops) for step in steps),
        Work.DROP_TABLE: len(plan.drops),
    }


def _describe(footprint: Footprint | None) -> str:
    if footprint is None:
        return phrase("no work")
    facts = phrase(footprint.readers.value), phrase(footprint.rewritten.value)
    if footprint.lock:
        return phrase("footprint with lock", footprint.lock, *facts)
    return phrase("footprint", *facts)
