"""Indexes of operators on columns that get another type.

Where a type cannot be changed in place, the column is made anew: its indexes have to go, and are
made again.
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

__all__ = ["set_aside"]


@contextmanager
def set_aside(connection: Connection, plan: Plan, say: Callable[[str], None]) -> Iterator[None]:
    """Drop the indexes that a plan cannot do its work beside, and make them again afterwards.

    Parameters
    ----------
    connection : Connection
        To the database.
    plan : Plan
        What is going to be done.
    say : callable
        Told how each index is made, before it is dropped.
    """
    indexes = dict(_list_indexes(connection, plan))
    for drop, (make, _) in indexes.items():
        say(f"an index of yours is dropped and made again: {make}")
        connection.exec_driver_sql(drop)
    try:
        yield
    except BaseException:
        for make, before in indexes.values():
            for statement in (before, make):  # whichever names the column has by now
                with suppress(Exception):
                    connection.exec_driver_sql(statement)
        raise
    for make, _ in indexes.values():
        connection.exec_driver_sql(make)


def _list_indexes(connection: Connection, plan: Plan) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield what drops an index, and what makes it afterwards and before."""
    query = dialect_of(connection).reflection.indexes
    steps = {step.table.name: step for step in plan.steps if step.retypes}
    if not query or not steps:
        return
    for table, column, drop, make in connection.exec_driver_sql(query).all():
        step = steps.get(table)
        if step and column in _list_retyped(step):
            yield drop, (_rename(make, step), make)


def _list_retyped(step: TableStep) -> Mapping[str, str]:
    """Give the columns that get another type, by their names before and after."""
    origins = {pair.new.name: pair.old.name for pair in step.renames}
    retyped = [retype.new.name for retype in step.retypes]
    return {origins.get(name, name): name for name in retyped} | {name: name for name in retyped}


def _rename(make: str, step: TableStep) -> str:
    """Write what makes an index for the new names; a number has no first letters to be indexed."""
    head, columns = make.split("(", 1)
    for pair in step.renames:
        columns = re.sub(rf"\b{re.escape(pair.old.name)}\b", pair.new.name, columns)
    for name in _list_retyped(step).values():
        columns = re.sub(rf"(\b{re.escape(name)}\b[`\"]?)\(\d+\)", r"\1", columns)
    return f"{head}({columns}"
