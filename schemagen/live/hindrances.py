"""What operators have created that would make an upgrade fail, or that it would break."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from schemagen.live.connection import Connection
from schemagen.live.operator_objects import OperatorObject, list_objects
from schemagen.live.reflection import FILETYPES
from schemagen.live.state import State
from schemagen.migrations.plan import Plan
from schemagen.tables.engines.reflection import Effect
from schemagen.tables.model import name_column

__all__ = ["Hindrance", "find_hindrances"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hindrance:
    """Something of an operator's that is in the way of an upgrade.

    Attributes
    ----------
    found : OperatorObject
        What is in the way.
    reason : str
        What happens to it.
    """

    found: OperatorObject
    reason: str

    def __str__(self) -> str:
        return f"{self.found} ({self.reason})"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Affected:
    """A column that an upgrade changes, under the name that it has now."""

    tables: tuple[str, ...]
    """The names of its table and of the table's partitions."""
    column: str
    effect: Effect
    reason: str


def find_hindrances(
    connection: Connection,
    plans: Sequence[Plan],
    state: State,
    carried: State,
    own: Collection[str],
) -> Iterator[Hindrance]:
    """Find what is in the way of any step of an upgrade.

    Parameters
    ----------
    connection : Connection
        A connection to the database.
    plans : sequence of Plan
        The plans of all steps.
    state : State
        The state of the database.
    carried : State
        The state that it will have once it has the present layout.
    own : collection of str
        The names of our tables, partitions, views and indexes.
    """
    reflection = connection.dialect.reflection
    affected = [*_list_carried(state, carried), *_list_affected(plans, carried)]
    if not affected:
        return
    for found in list_objects(connection):
        if found.name in own and found.kind in {"view", "index"}:
            continue
        for each in affected:
            hinders = each.effect in reflection.hinders.get(found.kind, ())
            if hinders and found.mentions(each.tables, each.column):
                yield Hindrance(found=found, reason=each.reason)
                break
        else:
            if found.kind == "view" and reflection.checks_views:
                yield from _find_broken(connection, found)


def _find_broken(connection: Connection, found: OperatorObject) -> Iterator[Hindrance]:
    """Yield a view that cannot be read, at which the engine's ALTER TABLE fails."""
    quote = connection.dialect.quote
    name = found.name.replace(quote, quote * 2)
    try:
        connection.query(f"SELECT * FROM {quote}{name}{quote} LIMIT 0")  # noqa: S608
    except connection.error as error:
        yield Hindrance(found=found, reason=f"it cannot be read: {error}")


def _list_carried(state: State, carried: State) -> Iterator[_Affected]:
    """Yield the columns whose type the present layout changes."""
    parts: dict[str, list[str]] = {}
    for name, (table, _) in state.shape.parts.items():
        parts.setdefault(table, []).append(name)
    for table, columns in state.shape.tables.items():
        later = carried.shape.tables.get(table, columns)
        for column in (name for name, kind in columns.items() if later.get(name, kind) != kind):
            yield _Affected(
                tables=(table, *parts.get(table, ())),
                column=column,
                effect=Effect.RETYPE,
                reason=f"uses {table}.{column}, whose type changes in layout {carried.layout}",
            )


def _list_affected(plans: Sequence[Plan], state: State) -> Iterator[_Affected]:
    """Yield the columns that are renamed or retyped, and those of a view that is dropped."""
    now: dict[tuple[str, str], str] = {}
    for plan in plans:
        at = f"at {plan.link.newer}"
        for step in plan.steps:
            table = step.table.name
            tables = (table, *(part.name for part in step.table.partitions))
            for pair in step.renames:
                column = now.pop((table, pair.old.name), pair.old.name)
                now[table, pair.new.name] = column
                reason = f"uses {table}.{column}, which becomes {pair.new.name} {at}"
                yield _Affected(tables=tables, column=column, effect=Effect.RENAME, reason=reason)
            for retype in step.retypes:
                column = now.get((table, retype.new.name), retype.new.name)
                reason = f"uses {table}.{column}, whose type changes {at}"
                yield _Affected(tables=tables, column=column, effect=Effect.RETYPE, reason=reason)
        if plan.filetypes:
            shown = {"rootname", *map(name_column, plan.after.filetypes)}
            if {*state.shape.filetypes} - shown:
                reason = f"uses {FILETYPES}, which is made anew {at}"
                for column in ("rootname", *state.shape.filetypes):
                    yield _Affected(
                        tables=(FILETYPES,), column=column, effect=Effect.DROP, reason=reason
                    )
