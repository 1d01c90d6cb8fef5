"""What operators have created on our tables: views, triggers, indexes and constraints.

If an engine cannot change a type in place, the column is replaced by a new one. What would be lost
with it is dropped before and created again afterwards, where that is possible
(`schemagen.live.hindrances` finds where it is not).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from schemagen.live.connection import Connection
from schemagen.migrations.plan import Plan, TableStep

__all__ = ["OperatorObject", "list_objects", "list_retyped", "remake_objects"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OperatorObject:
    """What an operator has created on our tables, or what looks like it.

    Attributes
    ----------
    kind : str
        What it is, in words for people: ``view``, ``trigger``, ``index``.
    name : str
        Its name.
    table : str
        The table or view that it belongs to; empty for a view.
    text : str
        Its definition, or the names of what it depends on.
    drop, create : str
        The statements that drop it and create it again; empty if it is not dropped.
    """

    kind: str
    name: str
    table: str
    text: str
    drop: str
    create: str

    def __str__(self) -> str:
        return f"{self.kind} {self.name}"

    def mentions(self, tables: Iterable[str], column: str) -> bool:
        """Return whether it may depend on a column of a table that has these names."""
        found = set(_list_names(self.text))
        own = {self.table.lower()} | found
        return column.lower() in found and any(name.lower() in own for name in tables)


_NAME = re.compile(
    r"""'(?:[^']|'')*'|--[^\n]*|/\*.*?\*/"""
    r"""|"((?:[^"]|"")+)"|`((?:[^`]|``)+)`|\[([^]]+)]|([^\W\d][\w$]*)""",
    re.DOTALL,
)
"""A name in SQL, in any kind of quotes or in none; or what is to be passed over."""


def _list_names(text: str) -> Iterator[str]:
    for found in _NAME.finditer(text):
        if found.lastindex:
            yield found[found.lastindex].lower()


def _rename(text: str, names: Mapping[str, str]) -> str:
    """Replace names of columns in a statement."""

    def replace(found: re.Match[str]) -> str:
        new = names.get(found[found.lastindex].lower()) if found.lastindex else None
        return (
            found[0].replace(found[found.lastindex], new) if new and found.lastindex else found[0]
        )

    return _NAME.sub(replace, text)


def list_objects(connection: Connection) -> tuple[OperatorObject, ...]:
    """List what operators have created; what is ours may be among it."""
    return tuple(
        OperatorObject(kind=kind, name=name, table=table, text=text or "", drop=drop, create=create)
        for query in connection.dialect.reflection.objects
        for kind, name, table, text, drop, create in connection.query(query)
    )


def list_retyped(step: TableStep) -> Mapping[str, str]:
    """Return the new names of the columns whose type changes, by their old and new names."""
    origins = {pair.new.name: pair.old.name for pair in step.renames}
    retyped = [retype.new.name for retype in step.retypes]
    return {origins.get(name, name): name for name in retyped} | {name: name for name in retyped}


@contextmanager
def remake_objects(
    connection: Connection, plan: Plan, own: Collection[str], notify: Callable[[str], None]
) -> Iterator[None]:
    """Drop what would be lost or fail while a plan runs, and create it again afterwards.

    Parameters
    ----------
    connection : Connection
        A connection to the database.
    plan : Plan
        The plan that runs in the context.
    own : collection of str
        The names of our tables, partitions, views and indexes.
    notify : callable
        Called, before an index is dropped, with the statement that creates it again.
    """
    remade = [*_list_remade(connection, plan, own)]
    dialect = connection.dialect
    whole = bool(dialect.locking.framing)  # then an exception undoes everything
    for found, create, _ in remade:
        if found.kind not in dialect.reflection.remade_all:
            notify(f"your {found.kind} is dropped and created again: {create}")
        connection.execute(found.drop)
    try:
        yield
    except BaseException:
        for _, create, before in remade if not whole else ():
            for statement in (before, create):  # the columns may be renamed already or not
                with suppress(Exception):
                    connection.execute(statement)
        raise
    for _, create, _ in reversed(remade):  # a view before the triggers on it
        connection.execute(create)


def _list_remade(
    connection: Connection, plan: Plan, own: Collection[str]
) -> Iterator[tuple[OperatorObject, str, str]]:
    """Yield what is remade, with the statements for the column names after and before the plan."""
    reflection = connection.dialect.reflection
    steps = {step.table.name: step for step in plan.steps if step.retypes}
    if not reflection.remade or not (steps or plan.filetypes):
        return
    names = {p.old.name: p.new.name for step in plan.steps for p in step.renames}
    for found in list_objects(connection):
        step = steps.get(found.table)
        if found.kind not in reflection.remade or found.name in own:
            continue
        if found.kind in reflection.remade_all:
            # dropping a view drops the triggers on it
            if steps or (found.table == "dataset_filetypes" and plan.filetypes):
                yield found, _rename(found.create, names), found.create
        elif step and {*_list_names(found.text)} & list_retyped(step).keys():
            before = _find_definition(connection, found) or found.create
            yield found, _fit_lengths(_rename(before, names), step), before


def _find_definition(connection: Connection, found: OperatorObject) -> str:
    """Return the statement that creates an index, where the engine shows it only with its table."""
    dialect = connection.dialect
    if not dialect.reflection.definition:
        return ""
    table = dialect.ident(found.table)
    shown = connection.query(dialect.reflection.definition.format(table))[0][1]
    start = rf"^\s+((?:\w+ )?KEY {re.escape(_quote(found.name, dialect.quote))} .*?),?$"
    line = re.search(start, shown, re.MULTILINE)
    return f"ALTER TABLE {table} ADD {line[1]}" if line else ""


def _quote(name: str, quote: str) -> str:
    return f"{quote}{name.replace(quote, quote * 2)}{quote}"


def _fit_lengths(create: str, step: TableStep) -> str:
    """Take the prefix lengths of retyped columns out: ``name(20)`` is for a text only."""
    for name in list_retyped(step).values():
        create = re.sub(rf"(\b{re.escape(name)}\b[`\"]?)\(\d+\)", r"\1", create)
    return create
