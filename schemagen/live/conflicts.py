"""The differences of a live database from its release that make an upgrade fail."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from schemagen.live.drift import Difference, DriftKind
from schemagen.live.state import State
from schemagen.migrations.plan import Plan
from schemagen.tables.engines import Dialect
from schemagen.tables.model import Family

__all__ = ["find_conflicts"]


def find_conflicts(
    drift: Iterable[Difference], plans: Sequence[Plan], state: State, dialect: Dialect
) -> Iterator[Difference]:
    """Find the differences that make the plans fail; plans do not depend on the others."""
    # an engine without transactional DDL may have been stopped in the middle of the first step
    resumes = not dialect.transactional
    name_type = dialect.reflection.name_type
    found, parts = state.shape.tables, {**state.shape.others, **state.shape.parts}
    needed = {name for plan in plans for name in _list_needed(plan)}
    if resumes and plans:
        needed -= {*_list_done(plans[0], found, dialect)}
    for difference in drift:
        if difference.kind in _FATAL and difference.name in needed:
            yield difference
    for plan in plans:
        for step in plan.steps:
            for column in step.adds:
                if kind := found.get(step.table.name, {}).get(column.name):
                    place = f"{step.table}.{column}"
                    detail = f"{kind} instead of {name_type(column)}"
                    yield Difference(
                        kind=DriftKind.TAKEN, table=step.table.name, name=place, detail=detail
                    )
        for table in plan.creates:
            columns = {column.name: name_type(column) for column in table.columns}
            own = resumes and found.get(table.name) == columns
            taken = [table.name] * (table.name in parts or (table.name in found and not own))
            for part in table.partitions:
                there = parts.get(part.name)
                if part.name in found or there not in {None, (table.name, part.value)}:
                    taken.append(part.name)
            if dialect.partitions and (table.rest in found or table.rest in parts):
                taken.append(table.rest)
            for name in taken:
                yield Difference(kind=DriftKind.TAKEN, table=table.name, name=name)


_FATAL = frozenset(
    {
        DriftKind.NO_TABLE,
        DriftKind.NO_COLUMN,
        DriftKind.TYPE,
        DriftKind.NARROW,
        DriftKind.TAKEN,
    }
)


def _list_needed(plan: Plan) -> Iterator[str]:
    """List the tables and columns that a plan needs."""
    yield from (table.name for table in plan.after.tables if table.family is Family.CORE)
    for step in plan.steps:
        yield step.table.name
        origins = {pair.new.name: pair.old.name for pair in step.renames}
        retyped = (retype.new.name for retype in step.retypes)
        for name in (*origins, *retyped, *(column.name for column in step.comments)):
            yield f"{step.table}.{origins.get(name, name)}"
        for copy in step.copies:
            yield copy.source.name
            yield f"{copy.source}.{copy.old}"


def _list_done(
    plan: Plan, found: Mapping[str, Mapping[str, str]], dialect: Dialect
) -> Iterator[str]:
    """List the columns that an interrupted run has renamed or retyped already."""
    for step in plan.steps:
        there = found.get(step.table.name, {})
        for pair in step.renames:
            if pair.new.name in there:
                yield f"{step.table}.{pair.old}"
        for retype in step.retypes:
            kind = there.get(retype.new.name)
            if kind == dialect.reflection.name_type(retype.new) or f"{retype.new}__new" in there:
                yield f"{step.table}.{retype.new}"
