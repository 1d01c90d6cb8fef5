"""A live database: read it and write to it in the same way for each engine."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.dialects import mysql
from sqlalchemy.pool import NullPool

from schemagen.tables.model import Column, ColumnType, Table
from tests.support import samples
from tests.support.engine import Database, Engine

TYPES: dict[ColumnType, sa.types.TypeEngine[Any]] = {
    ColumnType.TEXT: sa.Text(),
    ColumnType.NAME: sa.Text(),
    ColumnType.CODE: sa.Text(),
    ColumnType.ID: sa.BigInteger(),
    ColumnType.INTEGER: sa.BigInteger(),
    ColumnType.NUMBER: sa.Double(),
    ColumnType.BOOLEAN: sa.Boolean(),
    ColumnType.DATE: sa.Date(),
    ColumnType.TIME: sa.Time().with_variant(mysql.TIME(fsp=6), "mysql", "mariadb"),
    ColumnType.TIMESTAMP: sa.DateTime(),
    ColumnType.JSON: sa.JSON(none_as_null=True),
}
"""SQLAlchemy's types, which convert values on their way in and out."""


DROP_VALUES = {
    "postgresql": "SET schemagen.drop_values = 'yes';",
    "mariadb": "SET @schemagen_drop_values = 'yes';",
    "sqlite": "CREATE TEMP TABLE schemagen_drop_values AS SELECT 1 AS yes;",
}
"""What allows a contract to drop values."""

_HASTE = {"sqlite": "PRAGMA synchronous = OFF"}
"""Statements with which a connection does not wait for the disk; servers are started so."""

_PLAIN = {"mariadb": {"ssl_disabled": True}}
"""What spares a connection through a socket the certificates, which take 25 ms to read."""


@contextmanager
def open_engine(database: Database, **options: Any) -> Iterator[sa.Engine]:
    """Open a database through SQLAlchemy, with its defaults."""
    plain = _PLAIN.get(database.engine.dialect, {})
    engine = sa.create_engine(database.url, poolclass=NullPool, connect_args=plain, **options)
    if statement := _HASTE.get(database.engine.dialect):

        def hurry(connection: Any, _record: object) -> None:
            connection.execute(statement)

        event.listen(engine, "connect", hurry)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def connect(database: Database) -> Iterator[sa.Connection]:
    """Open a connection on which every statement is committed at once."""
    with (
        open_engine(database, isolation_level="AUTOCOMMIT") as engine,
        engine.connect() as connection,
    ):
        yield connection


Rows = Iterable[Sequence[Any]]


def describe(name: str, columns: Iterable[Column]) -> sa.TableClause:
    """Return a table as SQLAlchemy describes it."""
    return sa.table(name, *(sa.column(column.name, TYPES[column.type]) for column in columns))


MARKS = {"qmark": "?", "format": "%s", "pyformat": "%s"}


def put(connection: sa.Connection, name: str, columns: Sequence[Column], values: Rows) -> None:
    """Insert rows. SQLAlchemy's own statements are ten times slower for hundreds of columns."""
    dialect = connection.dialect
    converts = [
        TYPES[column.type].dialect_impl(dialect).bind_processor(dialect) for column in columns
    ]
    quote = dialect.identifier_preparer.quote
    listed = ", ".join(quote(column.name) for column in columns)
    marks = ", ".join(MARKS[dialect.paramstyle] for _ in columns)
    connection.exec_driver_sql(
        f"INSERT INTO {quote(name)} ({listed}) VALUES ({marks})",
        [tuple(_convert(converts, row)) for row in values],
    )


def get(connection: sa.Connection, name: str, columns: Sequence[Column]) -> list[tuple[Any, ...]]:
    """Read a table or view, sorted by EXTVER, with its columns in the given order."""
    dialect = connection.dialect
    quote = dialect.identifier_preparer.quote
    found = connection.exec_driver_sql(f"SELECT * FROM {quote(name)} ORDER BY extension_version")
    order = {described[0]: place for place, described in enumerate(found.cursor.description)}
    codes = [described[1] for described in found.cursor.description]
    assert sorted(order) == sorted(column.name for column in columns)
    places = [order[column.name] for column in columns]
    converts = [
        TYPES[column.type].dialect_impl(dialect).result_processor(dialect, codes[place])
        for column, place in zip(columns, places, strict=True)
    ]
    return [tuple(_convert(converts, [row[place] for place in places])) for row in found.all()]


def _convert(converts: Sequence[Any], values: Sequence[Any]) -> Iterator[Any]:
    for convert, value in zip(converts, values, strict=True):
        yield convert(value) if convert else value


def rows(database: Database, query: str) -> list[tuple[Any, ...]]:
    """Run a query, and return its rows."""
    connection = database.connect()
    try:
        cursor = connection.cursor()
        cursor.execute(query)
        return [tuple(row) for row in cursor.fetchall()]
    finally:
        connection.close()


def add_dataset(connection: sa.Connection, number: int = 1, filetype: str = "rate") -> None:
    """Insert a rootname, unless it exists already, and a file of it."""
    master, datasets = (
        sa.table("master", sa.column("rootname")),
        sa.table("datasets", *map(sa.column, ("dataset_id", "rootname", "filetype", "filename"))),
    )
    if not connection.execute(sa.select(master.c.rootname)).first():
        connection.execute(sa.insert(master).values(rootname="jw1"))
    connection.execute(
        sa.insert(datasets).values(
            dataset_id=number, rootname="jw1", filetype=filetype, filename=f"jw1_{filetype}.fits"
        )
    )


def create_table(database: Database, table: Table) -> None:
    """Create a header table, with the core tables if they do not exist yet."""
    core, headers = samples.scripts(samples.make_database(table), database.engine.dialect)
    with connect(database) as connection:
        there = sa.inspect(connection).has_table("datasets")
    database.load(*([] if there else [core]), headers)
    if not there:
        with connect(database) as connection:
            add_dataset(connection)


Thing = tuple[str, str, Any]
"""The kind of an object in a database, its name, and its properties."""


def reflect(database: Database) -> set[Thing]:
    """Return everything in a database except the rows."""
    with open_engine(database) as engine, engine.connect() as connection:
        return set(_reflect(connection, database.name))


@cache
def load_release(engine: Engine) -> Database:
    """Create a database of the real release, once; tests that add rows share it."""
    database = engine.fresh()
    database.load(*samples.scripts(samples.build().database, engine.dialect))
    return database


@cache
def reflect_release(engine: Engine) -> set[Thing]:
    """Return everything in the database of the real release except the rows."""
    return reflect(load_release(engine))


def differences(one: set[Thing], other: set[Thing]) -> list[Thing]:
    """List the first ten differences between two databases."""
    return sorted(one ^ other, key=str)[:10]


_CATALOGUE: dict[str, tuple[tuple[str, str], ...]] = {
    "postgresql": (
        (
            "partition",
            "SELECT c.oid::regclass::text, i.inhparent::regclass::text,"
            " pg_get_expr(c.relpartbound, c.oid) FROM pg_class c JOIN pg_inherits i"
            " ON i.inhrelid = c.oid WHERE c.relispartition AND c.relkind = 'r'",
        ),
        (
            "partitioned",
            "SELECT partrelid::regclass::text, pg_get_partkeydef(partrelid)"
            " FROM pg_partitioned_table",
        ),
    ),
    "mysql": (
        (
            "options",
            "SELECT table_name, engine, row_format, table_collation FROM information_schema.tables"
            " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'",
        ),
    ),
    "sqlite": (),
}
"""Queries for what SQLAlchemy's inspector does not show."""


def _reflect(connection: sa.Connection, database: str) -> Iterator[Thing]:
    inspector = sa.inspect(connection)
    for (_, table), columns in inspector.get_multi_columns().items():
        for place, column in enumerate(columns):
            facts = (place, str(column["type"]), getattr(column["type"], "collation", None))
            rest = sorted((k, repr(v)) for k, v in column.items() if k not in {"name", "type"})
            yield "column", f"{table}.{column['name']}", (*facts, *rest)
    for (_, table), key in inspector.get_multi_pk_constraint().items():
        yield "primary key", table, tuple(key["constrained_columns"])
    for (_, table), keys in inspector.get_multi_foreign_keys().items():
        for foreign in keys:
            refers = (foreign["referred_table"], *foreign["referred_columns"])
            options = sorted((foreign.get("options") or {}).items())
            yield "foreign key", table, (*foreign["constrained_columns"], *refers, *options)
    for (_, table), uniques in inspector.get_multi_unique_constraints().items():
        for unique in uniques:
            yield "unique", table, tuple(unique["column_names"])
    for (_, table), indexes in inspector.get_multi_indexes().items():
        for index in indexes:
            name = index["name"] or ""
            ours = name if "_by_" in name else None  # an engine names the others itself
            yield "index", table, (index["unique"], ours, *index["column_names"])
    for (_, table), checks in inspector.get_multi_check_constraints().items():
        for check in checks:
            yield "check", table, check["sqltext"]
    with suppress(NotImplementedError):
        for (_, table), comment in inspector.get_multi_table_comment().items():
            yield "comment", table, comment["text"]
    for view in inspector.get_view_names():
        # MariaDB adds the database's name, SQLite keeps the quotes.
        text = re.sub(f'`{database}`.|["\\s]', "", str(inspector.get_view_definition(view)))
        yield "view", view, text
    for kind, query in _CATALOGUE[connection.dialect.name]:
        for row in connection.exec_driver_sql(query):
            yield kind, row[0], tuple(row[1:])


def names(things: Iterable[Thing], kind: str) -> Sequence[str]:
    """List the names of the objects of one kind."""
    return sorted(name for found, name, _ in things if found == kind)
