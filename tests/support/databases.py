"""Hypothesis strategies for synthetic databases of one release and of the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import chain, combinations, product
from typing import Any

from hypothesis import strategies as st

from schemagen.tables.model import Column, ColumnType, Database, Family, Partition, Table
from tests.support.strategies import make_column, make_database, make_table

# Few places, names and paths, so that two databases have some in common.

PLACES = tuple(product(("rate", "cal"), ("PRIMARY", "SCI", "ERR")))[:-1]
NAMES = tuple(f"k{number}" for number in range(6))
PATHS = tuple(chain.from_iterable(combinations("pqrst", size) for size in (0, 1, 1, 1, 2)))

# Strategies are made once, as Hypothesis looks through each that is new.

_names, _paths = st.sampled_from(NAMES), st.sampled_from(PATHS)
_places = st.lists(st.sampled_from(PLACES), unique=True, min_size=2)
_types: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
    [
        {"declared": "string", "type": ColumnType.TEXT},
        {"declared": "string", "type": ColumnType.TIMESTAMP},
        {"declared": "integer", "type": ColumnType.INTEGER},
        {"declared": "number", "type": ColumnType.NUMBER},
        {"declared": "boolean", "type": ColumnType.BOOLEAN},
        {"declared": "untyped", "type": ColumnType.TEXT},
    ]
)
_meanings: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
    [
        {"title": title, "unit": unit, "enum": enum}
        for title in ("", "a title", "another")
        for unit in ("", "s")
        for enum in ((), ("A", "B"), ("B", 1, 2.5, True))
    ]
)
_states = st.sampled_from(["declared"] * 6 + ["structural", "retired"])
_retirements = st.sampled_from([""] * 7 + ["0.9"])
_steps = st.sampled_from(["keep", "keep", "rename", "move", "change", "drop"])
_seven_in_eight = st.sampled_from([True] * 7 + [False])
_one_in_three = st.sampled_from([False, False, True])
_partitions = st.lists(st.sampled_from(["NIRCAM", "NIRSPEC", "MIRI"]), unique=True, max_size=2)


@st.composite
def columns(draw: st.DrawFn, release: str) -> Column:
    """Columns of declared, structural and removed keywords."""
    name, state = draw(_names), draw(_states)
    facts = {**draw(_types), **draw(_meanings), "since": release}
    if state == "structural":
        return make_column(name, **{**facts, "declared": ""})
    retired = "0.9" if state == "retired" else ""
    return make_column(name, draw(_paths), retired=retired, **facts)


@cache
def _lists(release: str, size: int) -> st.SearchStrategy[list[Column]]:
    return st.lists(columns(release), unique_by=lambda column: column.name, max_size=size)


@st.composite
def databases(draw: st.DrawFn, release: str) -> Database:
    """Databases of a few filetypes and extensions."""
    chosen, held = draw(_places), _lists(release, 6)
    tables = (
        _split(
            make_table(filetype, extension, draw(held), release, retired=draw(_retirements)),
            draw(_partitions),
        )
        for filetype, extension in sorted(chosen, key=PLACES.index)
    )
    return make_database(tuple(tables), release)


def _split(table: Table, values: list[str]) -> Table:
    parts = (Partition(name=f"{value.lower()}_{table.name}", value=value) for value in values)
    return replace(table, partitions=tuple(parts))


@st.composite
def revisions(draw: st.DrawFn, older: Database, release: str) -> Database:
    """Databases of the next release: columns stay, change, move, appear and disappear."""
    return _revise(draw, older, release)


def _revise(draw: st.DrawFn, older: Database, release: str) -> Database:
    held = {table.name: dict(keywords(table)) for table in header_tables(older)}
    for table, column in _live(older):
        step = draw(_steps)
        near = [held[t.name] for t in header_tables(older) if t.filetype == table.filetype]
        target = draw(st.sampled_from(near)) if step == "move" else held[table.name]
        if step == "change" and column.declared:
            held[table.name][column.name] = replace(column, **draw(_types), **draw(_meanings))
        elif step != "keep":
            held[table.name].pop(column.name, None)
        if step in {"move", "rename"}:
            name = draw(_names) if step == "rename" else column.name
            target.setdefault(name, replace(column, name=name, keyword=name.upper()))
    tables = []
    for table in header_tables(older):
        for column in draw(_lists(release, 1)):
            held[table.name].setdefault(column.name, column)
        if draw(_seven_in_eight):
            parts = draw(_partitions)
            tables.append(_split(with_keywords(table, held[table.name].values()), parts))
    return make_database(tables, release)


def _live(database: Database) -> Iterator[tuple[Table, Column]]:
    for table in header_tables(without_retired(database)):
        yield from ((table, column) for column in keywords(table).values())


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Database, Database]:
    """Two independent databases, or two of consecutive releases."""
    older = draw(_olders)
    return older, draw(_others) if draw(_one_in_three) else _revise(draw, older, "2")


_olders, _others = databases("1"), databases("2")


# Parts of a synthetic database


def header_tables(database: Database) -> tuple[Table, ...]:
    """List the header tables of a database."""
    return tuple(table for table in database.tables if table.family is Family.HEADER)


def keywords(table: Table) -> dict[str, Column]:
    """Return the columns of a table's keywords by name."""
    return {column.name: column for column in table.columns if column.keyword}


def with_keywords(table: Table, held: Iterable[Column]) -> Table:
    """Replace the keywords of a table; `other_keywords` stays last."""
    own = [column for column in table.columns if not column.keyword]
    return replace(table, columns=(*own[:-1], *held, own[-1]))


def without_retired(database: Database) -> Database:
    """Return a database without the columns and tables of removed keywords."""
    kept = tuple(
        replace(table, columns=tuple(column for column in table.columns if not column.retired))
        for table in database.tables
        if not table.retired
    )
    return replace(database, tables=kept)
