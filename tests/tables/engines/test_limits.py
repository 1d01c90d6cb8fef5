"""The limits of each engine are those of its server."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle, islice

import pytest
import sqlalchemy as sa
from hypothesis import example, given, settings
from hypothesis import strategies as st

from schemagen.tables.engines import DIALECTS, Dialect, over_budget
from schemagen.tables.model import ColumnType, Table
from tests.support import live, samples
from tests.support.engine import Database

FIXED = (
    ColumnType.BOOLEAN,
    ColumnType.DATE,
    ColumnType.TIME,
    ColumnType.TIMESTAMP,
    ColumnType.INTEGER,
    ColumnType.NUMBER,
)
KINDS = (*FIXED, ColumnType.TEXT, ColumnType.JSON)
"""The types of keywords' columns, the narrowest first."""

PROMISED = {
    "postgresql": (1, 16, 17, 22, 23, 24, 60, 1000),
    "mariadb": (1, 17, 20, 41, 60, 1000),
    "sqlite": (1, 17, 24, 60, 1000),
}
"""Lengths of strings, in bytes, that fit in all columns of the widest tables at once."""


def repeat(kinds: Sequence[ColumnType], count: int) -> Table:
    """Return a table with the given number of keywords."""
    columns = samples.make_columns(list(islice(cycle(kinds), count)))
    return samples.make_table(*columns, name="wide_sci")


def find_widest(kinds: Sequence[ColumnType], dialect: Dialect) -> int:
    """Find the number of keywords in the widest table that repeats some types."""
    fits, breaks = 1, dialect.limits.columns + 1
    while breaks - fits > 1:
        middle = (fits + breaks) // 2
        if over_budget(repeat(kinds, middle), [dialect]):
            breaks = middle
        else:
            fits = middle
    return fits


def fill_up(kinds: Sequence[ColumnType], dialect: Dialect) -> Table:
    """Return the widest table that repeats some types, completed with booleans."""
    listed = list(islice(cycle(kinds), find_widest(kinds, dialect)))
    while not over_budget(repeat([*listed, ColumnType.BOOLEAN], len(listed) + 1), [dialect]):
        listed.append(ColumnType.BOOLEAN)
    return repeat(listed, len(listed))


def try_out(database: Database, table: Table, lengths: Sequence[int]) -> dict[int, str]:
    """Create a table and insert rows with strings of each length; return the errors.

    Each row comes whole and with its narrowest value left out, which costs PostgreSQL a bitmap.
    """
    try:
        live.create_table(database, table)
    except AssertionError as error:
        return {0: str(error)[:300]}
    faults: dict[int, str] = {}
    described = live.describe(table.name, table.columns)
    rest = [column for column in table.columns if column.nullable]
    narrowest = min(rest, key=lambda column: KINDS.index(column.type))
    with live.connect(database) as connection:
        for number, length in enumerate((*lengths, *lengths)):
            values = samples.fill(rest, (write(length),))
            values |= {c.name: json_of(length) for c in rest if c.type is ColumnType.JSON}
            values |= {narrowest.name: None} if number >= len(lengths) else {}
            values |= {"dataset_id": 1, "instrument": "🔭" * 20, "extension_version": number}
            try:
                connection.execute(sa.insert(described), {**values, "extension_index": 0})
            except sa.exc.DBAPIError as error:
                faults[length] = str(error.orig)
        connection.exec_driver_sql(f"DROP TABLE {table.name}")
        connection.exec_driver_sql("DELETE FROM schemagen_columns")
    return faults


def write(length: int) -> str:
    """Return a string of some bytes; PostgreSQL compresses one of 60 to 24, the most in a row."""
    return "".join(islice(cycle("abcdefghijk"), length))


def json_of(length: int) -> str:
    """Return a JSON value with the given number of bytes as text."""
    return write(max(length - 2, 0))


@given(kinds=st.lists(st.sampled_from(KINDS), min_size=1, max_size=6))
@example(kinds=[ColumnType.TEXT])
@example(kinds=[ColumnType.INTEGER])
@example(kinds=[ColumnType.BOOLEAN, ColumnType.INTEGER])
@example(kinds=[ColumnType.BOOLEAN, ColumnType.BOOLEAN, ColumnType.TEXT])
@example(kinds=[*KINDS])
@example(kinds=[ColumnType.TEXT, ColumnType.TEXT, ColumnType.NUMBER, ColumnType.INTEGER])
@settings(deadline=None, max_examples=8)
def test_the_widest_table_takes_a_filled_row(
    scratch: Database, dialect: Dialect, kinds: list[ColumnType]
) -> None:
    assert try_out(scratch, fill_up(kinds, dialect), PROMISED[dialect.name]) == {}


@given(kinds=st.lists(st.sampled_from([*FIXED, ColumnType.TEXT]), min_size=1, max_size=4))
@example(kinds=[ColumnType.TEXT])
@example(kinds=[ColumnType.INTEGER])
@example(kinds=[ColumnType.BOOLEAN, ColumnType.TEXT])
@settings(deadline=None, max_examples=5)
def test_a_table_two_per_cent_wider_than_the_widest_fails(
    scratch: Database, dialect: Dialect, kinds: list[ColumnType]
) -> None:
    """The limits are tight: a wider table would not take some row."""
    count = find_widest(kinds, dialect)
    wider = repeat(kinds, count + 1 + count // 50)
    assert over_budget(wider, [dialect])
    assert try_out(scratch, wider, PROMISED[dialect.name])


def test_the_narrowest_engine_decides() -> None:
    kinds = [ColumnType.TEXT]
    widest = min(find_widest(kinds, dialect) for dialect in DIALECTS.values())
    assert not over_budget(repeat(kinds, widest))
    assert over_budget(repeat(kinds, widest + 1))


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=str)
def test_a_table_over_budget_says_where_and_by_how_much(dialect: Dialect) -> None:
    kinds = [ColumnType.BOOLEAN]
    said = over_budget(repeat(kinds, dialect.limits.columns), [dialect])
    assert str(dialect) in said
    assert str(dialect.limits.columns) in said
