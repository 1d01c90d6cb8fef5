"""Indexes that an operator has created on columns whose type changes.

If an engine cannot change a type in place, the column is replaced by a new one. Its indexes are
dropped before and created again afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from schemagen.live.connection import dialect_of
from schemagen.migrations.plan import Plan, TableStep

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["recreate_indexes"]


@contextmanager
def recreate_indexes(
    connection: Connection, plan: Plan, notify: Callable[[str], None]
) -> Iterator[None]:
    """Drop the indexes on the columns that a plan retypes, and create them again afterwards.

    Parameters
    ----------
    connection : Connection
        A connection to the database.
    plan : Plan
        The plan that runs in the context.
    notify : callable
        Called, before each index is dropped, with the statement that creates it again.
    """
    indexes = dict(_list_indexes(connection, plan))
    for drop, (create, _) in indexes.items():
        notify(f"your index is dropped and created again: {create}")
        connection.exec_driver_sql(drop)
    try:
        yield
    except BaseException:
        for create, before in indexes.values():
            for statement in (before, create):  # the columns may be renamed already or not
                with suppress(Exception):
                    connection.exec_driver_sql(statement)
        raise
    for create, _ in indexes.values():
        connection.exec_driver_sql(create)


def _list_indexes(connection: Connection, plan: Plan) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield, for each index, the statement that drops it and those that create it again.

    The first of these has the column names after the plan, the second those before it.
    """
    query = dialect_of(connection).reflection.indexes
    steps = {step.table.name: step for step in plan.steps if step.retypes}
    if not query or not steps:
        return
    for table, column, drop, create in connection.exec_driver_sql(query).all():
        step = steps.get(table)
        if step and column in _list_retyped(step):
            yield drop, (_rename(create, step), create)


def _list_retyped(step: TableStep) -> Mapping[str, str]:
    """Return the new names of the columns whose type changes, by their old and new names."""
    origins = {pair.new.name: pair.old.name for pair in step.renames}
    retyped = [retype.new.name for retype in step.retypes]
    return {origins.get(name, name): name for name in retyped} | {name: name for name in retyped}


def _rename(create: str, step: TableStep) -> str:
    """Rewrite a CREATE INDEX for the new names, without prefix lengths on retyped columns.

    MariaDB accepts a prefix length, e.g. ``name(20)``, for a text only.
    """
    head, columns = create.split("(", 1)
    for pair in step.renames:
        columns = re.sub(rf"\b{re.escape(pair.old.name)}\b", pair.new.name, columns)
    for name in _list_retyped(step).values():
        columns = re.sub(rf"(\b{re.escape(name)}\b[`\"]?)\(\d+\)", r"\1", columns)
    return f"{head}({columns}"
