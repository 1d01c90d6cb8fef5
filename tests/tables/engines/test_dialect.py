"""The server reads names, values and types as the dialect means them."""

from __future__ import annotations

import datetime as dt
import importlib
import json
from collections.abc import Iterator, Sequence
from math import isclose
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from schemagen.errors import SchemagenError
from schemagen.tables.engines import DIALECTS, Dialect
from schemagen.tables.engines.words import reserved
from schemagen.tables.model import ColumnType
from tests.support import live, samples
from tests.support.engine import Database, Engine

TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
NAMES = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1)


HOSTILE = {
    "postgresql": "SET standard_conforming_strings = off",
    "mariadb": "SET SESSION sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT'",
    "sqlite": "PRAGMA case_sensitive_like = 1",
}
"""Settings that an operator may have chosen for sessions."""


@pytest.fixture(scope="module")
def cursor(scratch: Database) -> Iterator[Any]:
    """A cursor of a session that began like our scripts."""
    connection = scratch.connect()
    cursor = connection.cursor()
    cursor.execute(HOSTILE[scratch.engine.dialect])
    for statement in DIALECTS[scratch.engine.dialect].opening:
        cursor.execute(statement)
    yield cursor
    connection.close()


def ask(cursor: Any, query: str) -> Any:
    cursor.execute(query)
    return cursor.fetchone()


# Literals


@given(texts=st.lists(TEXTS, min_size=1, max_size=20))
@example(texts=[*samples.NASTY])
@settings(deadline=None)
def test_a_string_reads_as_it_was(cursor: Any, dialect: Dialect, texts: list[str]) -> None:
    assert list(ask(cursor, f"SELECT {', '.join(map(dialect.literal, texts))}")) == texts


@given(
    number=st.integers(-(2**63) + 1, 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False)
)
@settings(deadline=None)
def test_a_number_reads_as_it_was(cursor: Any, dialect: Dialect, number: float) -> None:
    read = type(number)(ask(cursor, f"SELECT {dialect.literal(number)}")[0])
    # SQLite does not round what it reads correctly: the last bit may differ.
    assert read == number or (dialect.name == "sqlite" and isclose(read, number, rel_tol=2**-52))


VALUES = st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | TEXTS


@given(values=st.lists(VALUES).map(tuple))
@settings(deadline=None)
def test_a_tuple_reads_as_json(cursor: Any, dialect: Dialect, values: tuple[object, ...]) -> None:
    assert json.loads(ask(cursor, f"SELECT {dialect.literal(values)}")[0]) == list(values)


def test_none_and_booleans_read_as_they_were(cursor: Any, dialect: Dialect) -> None:
    assert ask(cursor, f"SELECT {dialect.literal(None)}") == (None,)
    truths = ", ".join(dialect.literal(value) for value in (True, False))
    assert ask(cursor, f"SELECT {truths}") == (True, False)


@pytest.mark.parametrize("name", DIALECTS)
@pytest.mark.parametrize("value", ["a\0b", ("\0",)])
def test_a_nul_is_refused_in_a_literal(name: str, value: object) -> None:
    if isinstance(value, tuple):  # JSON has a way to write it
        assert DIALECTS[name].literal(value)
    else:
        with pytest.raises(SchemagenError, match="a zero byte"):
            DIALECTS[name].literal(value)


# Names


@given(name=NAMES, column=NAMES)
@example(name="rate_sci", column="date_obs")
@example(name="a'b\"c`d", column='"`%s%(x)s\\')
@example(name="Été_ΩФ", column="2d")
@example(name="x🔭", column="y")
@example(name="x", column="y🔭")
@example(name="x ", column="y")
@example(name="x", column="y\t")
@settings(deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
def test_a_name_is_taken_as_it_is_or_refused(
    cursor: Any, dialect: Dialect, name: str, column: str
) -> None:
    try:
        table, key = dialect.ident(name), dialect.ident(column)
    except SchemagenError:
        return
    cursor.execute(f"CREATE TEMPORARY TABLE {table} ({key} INTEGER)")
    try:
        cursor.execute(f"INSERT INTO {table} ({key}) VALUES (42)")
        cursor.execute(f"SELECT {table}.{key} FROM {table}")
        assert [(found[0], cursor.fetchone()[0]) for found in cursor.description] == [(column, 42)]
    finally:
        cursor.execute(f"DROP TABLE {table}")


@pytest.mark.parametrize("letter", ["a", "é", "☉"])
def test_the_longest_names_are_taken_whole(cursor: Any, dialect: Dialect, letter: str) -> None:
    count = dialect.limits.name_bytes // len(letter.encode())
    name = (letter * count).ljust(
        dialect.limits.name_bytes - len((letter * count).encode()) + count, "x"
    )
    assert len(name.encode()) == dialect.limits.name_bytes
    cursor.execute(f"SELECT 1 AS {dialect.ident(name)}")
    assert cursor.description[0][0] == name
    cursor.fetchall()
    with pytest.raises(SchemagenError, match="is not a valid name"):
        dialect.ident(name + "y")


WORDS = {
    "postgresql": "SELECT word FROM pg_get_keywords()",
    "mariadb": "SELECT word FROM information_schema.keywords",
    "sqlite": "SELECT 'select'",
}
"""Queries for the keywords of a server, if it lists them."""

# https://sqlite.org/lang_keywords.html
SQLITE = """
    abort action add after all alter always analyze and as asc attach autoincrement before begin
    between by cascade case cast check collate column commit conflict constraint create cross
    current current_date current_time current_timestamp database default deferrable deferred delete
    desc detach distinct do drop each else end escape except exclude exclusive exists explain fail
    filter first following for foreign from full generated glob group groups having if ignore
    immediate in index indexed initially inner insert instead intersect into is isnull join key
    last left like limit match materialized natural no not nothing notnull null nulls of offset on
    or order others outer over partition plan pragma preceding primary query raise range recursive
    references regexp reindex release rename replace restrict returning right rollback row rows
    savepoint select set table temp temporary then ties to transaction trigger unbounded union
    unique update using vacuum values view virtual when where window with without
    rowid oid _rowid_ true false
"""


def words(cursor: Any, engine: Engine) -> list[str]:
    """List all words that a server or SQLAlchemy may reject as a name without quotes."""
    cursor.execute(WORDS[engine.dialect])
    found = {word for (word,) in cursor.fetchall()} | {*SQLITE.split()}
    for module, name in (
        ("postgresql.base", "RESERVED_WORDS"),
        ("mysql.reserved_words", "RESERVED_WORDS_MARIADB"),
        ("mysql.reserved_words", "RESERVED_WORDS_MYSQL"),
    ):
        found |= getattr(importlib.import_module(f"sqlalchemy.dialects.{module}"), name)
    plain = {word.lower() for word in found if word.replace("_", "a").isalnum()}
    assert len(plain) > 300
    return sorted(plain)


def list_alone(cursor: Any, engine: Engine, dialect: Dialect) -> list[str]:
    """List the words that are not in an engine's own list, so that they need no quotes."""
    return [word for word in words(cursor, engine) if word not in dialect.words]


def test_the_words_of_no_engine_are_left_out() -> None:
    lists = [dialect.words for dialect in DIALECTS.values()]
    assert all(lists)
    assert reserved() == frozenset().union(*lists)
    for dialect in DIALECTS.values():
        for word in reserved():
            assert dialect.ident(word) == f"{dialect.quote}{word}{dialect.quote}"


def test_a_word_of_other_engines_needs_no_quotes(
    cursor: Any, engine: Engine, dialect: Dialect
) -> None:
    """The list of each engine is complete without those of the others."""
    for word in list_alone(cursor, engine, dialect):
        cursor.execute(f"CREATE TEMPORARY TABLE {word} ({word} INTEGER PRIMARY KEY)")
        cursor.execute(f"INSERT INTO {word} ({word}) VALUES (42)")
        assert ask(cursor, f"SELECT {word} FROM {word} WHERE {word}.{word} = 42") == (42,), word
        assert cursor.description[0][0] == word
        cursor.execute(f"DROP TABLE {word}")


SQLALCHEMY = {
    "postgresql": ("postgresql.base", "RESERVED_WORDS"),
    "mariadb": ("mysql.reserved_words", "RESERVED_WORDS_MARIADB"),
    "sqlite": ("sqlite.base", "SQLiteIdentifierPreparer"),
}


@pytest.mark.parametrize("name", SQLALCHEMY)
def test_the_list_of_an_engine_has_the_words_of_sqlalchemy_for_it(name: str) -> None:
    module, value = SQLALCHEMY[name]
    found = getattr(importlib.import_module(f"sqlalchemy.dialects.{module}"), value)
    listed = getattr(found, "reserved_words", found)
    plain = {word.lower() for word in listed if word.replace("_", "a").isalnum()}
    assert plain <= DIALECTS[name].words


def test_every_word_is_a_column(cursor: Any, engine: Engine, dialect: Dialect) -> None:
    listed = words(cursor, engine)
    for part in (listed[start : start + 400] for start in range(0, len(listed), 400)):
        columns = [dialect.ident(word) for word in part]
        cursor.execute(
            f"CREATE TEMPORARY TABLE some_words ({', '.join(f'{c} INTEGER' for c in columns)},"
            f" PRIMARY KEY ({columns[0]}))"
        )
        numbers = range(len(part))
        cursor.execute(
            f"INSERT INTO some_words ({', '.join(columns)}) VALUES ({', '.join(map(str, numbers))})"
        )
        # A word that is a function to the server would give something else than was put in.
        cursor.execute(f"SELECT {', '.join(columns)} FROM some_words")
        assert list(cursor.fetchone()) == list(numbers)
        assert [found[0] for found in cursor.description] == part
        where = " AND ".join(f"{c} = {n}" for c, n in zip(columns, numbers, strict=True))
        assert ask(cursor, f"SELECT count(*) FROM some_words WHERE {where}") == (1,)
        cursor.execute("DROP TABLE some_words")


def test_every_word_is_a_table(cursor: Any, engine: Engine, dialect: Dialect) -> None:
    for word in words(cursor, engine):
        name = dialect.ident(word)
        cursor.execute(f"CREATE TEMPORARY TABLE {name} (x INTEGER)")
        cursor.execute(f"INSERT INTO {name} (x) VALUES (42)")
        assert ask(cursor, f"SELECT {name}.x FROM {name}") == (42,), word
        cursor.execute(f"DROP TABLE {name}")


def test_what_sqlalchemy_quotes_is_quoted(dialect: Dialect, scratch: Database) -> None:
    """A query is then the same in the DDL and in SQLAlchemy."""
    with live.connect(scratch) as connection:
        preparer = connection.dialect.identifier_preparer
        for word in preparer.reserved_words:
            assert dialect.ident(word) == preparer.quote_identifier(word)


# Types

TEXT_EXTREMES = ("", "x" * 65_535, "🔭" * 16_383, *samples.NASTY)
JSON_EXTREMES: tuple[Any, ...] = (
    {},
    {"": [], "NAXIS": 2**63 - 1, "X": -1.5e-300, "T": True, "N": None},
    {text: [text, {"deep": text}] for text in samples.NASTY},
    {f"KEY{number}": "x" * 68 for number in range(2_000)},
)
VALUES_OF: dict[ColumnType, Sequence[Any]] = {
    **samples.EXTREMES,
    ColumnType.TEXT: TEXT_EXTREMES,
    ColumnType.NAME: ("x" * 255, "🔭" * 255, "", *samples.NASTY),
    ColumnType.CODE: ("x" * 20, "🔭" * 20, "", "NRCALONG", "MULTIPLE"),
    ColumnType.JSON: JSON_EXTREMES,
}


def test_every_type_is_tried() -> None:
    assert set(VALUES_OF) == set(ColumnType)


@pytest.mark.parametrize("kind", ColumnType)
def test_a_column_gives_back_its_extreme_values(scratch: Database, kind: ColumnType) -> None:
    table = samples.make_table(*samples.make_columns([kind]), name=f"types_{kind.value}")
    live.create_table(scratch, table)
    values = VALUES_OF[kind]
    described = live.describe(table.name, table.columns)
    with live.connect(scratch) as connection:
        for number, value in enumerate(values):
            key = {"dataset_id": 1, "instrument": "MIRI", "extension_version": number}
            row = {**key, "extension_index": 0, "key0": value}
            connection.execute(sa.insert(described).values(row))
        query = sa.select(described.c.key0).order_by(described.c.extension_version)
        assert list(connection.scalars(query)) == list(values)
        assert {type(found) for found in connection.scalars(query)} == set(map(type, values))


def test_keys_are_compared_byte_by_byte(scratch: Database) -> None:
    """With any collation of the server, blanks, case and accents are significant."""
    live.create_table(
        scratch, samples.make_table(*samples.make_columns([ColumnType.TEXT]), name="keys_sci")
    )
    names = ["jw01", "JW01", "jw01 ", " jw01", "jẃ01", "jw01\t", "ss", "ß", "\u00e9", "e\u0301", ""]
    master = sa.table("master", sa.column("rootname"))
    with live.connect(scratch) as connection:
        connection.execute(sa.insert(master), [{"rootname": name} for name in names])
        for name in names:
            query = sa.select(master.c.rootname).where(master.c.rootname == name)
            assert list(connection.scalars(query)) == [name]


def test_a_stamp_is_the_time_in_utc(scratch: Database) -> None:
    live.create_table(
        scratch, samples.make_table(*samples.make_columns([ColumnType.TEXT]), name="stamp_sci")
    )
    datasets = sa.table("datasets", sa.column("dataset_id"), sa.column("ingest_date", sa.DateTime))
    with live.connect(scratch) as connection:
        query = sa.select(datasets.c.ingest_date).where(datasets.c.dataset_id == 1)
        stamp = connection.scalars(query).one()
    now = dt.datetime.now(dt.UTC).replace(tzinfo=None)
    assert abs(now - stamp) < dt.timedelta(minutes=5)
