"""Columns that SQLite gets together are what it would get one by one, to the byte."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.tables.engines.sqlite import DIALECT
from schemagen.tables.engines.sqlite_batch import BATCH
from tests.support.strategies import law

DECLARATIONS = (
    "CREATE TABLE {0} (a TEXT)",
    "CREATE TABLE {0} (\n    a INTEGER NOT NULL,\n    b TEXT -- ADD COLUMN, (\n)",
    "CREATE TABLE {0} (a TEXT, b CHAR(15) DEFAULT ')', PRIMARY KEY (a))",
    "CREATE TABLE {0} (a TEXT, CONSTRAINT c CHECK (a <> 'x, y)'), UNIQUE (a))",
    "CREATE TABLE {0} (a INTEGER PRIMARY KEY, b TEXT, FOREIGN KEY(b) REFERENCES other (a)"
    " ON DELETE CASCADE)",
    "CREATE TABLE {0} (a TEXT PRIMARY KEY, b INTEGER) WITHOUT ROWID",
    'CREATE TABLE {0} ("a b" TEXT /* (( */, [c] TEXT, `d` TEXT);',
    "CREATE TABLE {0} AS SELECT 1 AS a, 'x' AS b",
    "CREATE TABLE {0} (a TEXT COLLATE ours, CHECK (known(a)))",  # cannot be made beside
)
NAMES = ("plain", "rate_sci", '"Quoted"', '"a ""b"""', "è")
TYPES = ("TEXT", "BIGINT", "CHAR(15)", "DOUBLE")


def connect(path: Path) -> sqlite3.Connection:
    session = sqlite3.connect(path, isolation_level=None)
    session.create_collation("ours", lambda one, other: (one > other) - (one < other))
    session.create_function("known", 1, lambda value: True, deterministic=True)
    return session


def run_each(execute: Callable[..., Any], statements: Sequence[str]) -> None:
    for statement in statements:
        execute(statement)


def look(session: sqlite3.Connection) -> Iterator[object]:
    yield session.execute(
        "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master"
    ).fetchall()
    for (name,) in session.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table'"
    ).fetchall():
        quoted = name.replace('"', '""')
        yield session.execute(f'SELECT * FROM "{quoted}"').fetchall()
        yield session.execute(f'PRAGMA table_xinfo("{quoted}")').fetchall()
    yield session.execute("PRAGMA integrity_check").fetchall()
    yield session.execute("PRAGMA writable_schema").fetchall()


tables = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(DECLARATIONS)),
    min_size=1,
    max_size=4,
    unique_by=lambda table: table[0],
)


@law
@given(tables, st.data())
def test_together_leaves_the_file_that_one_by_one_leaves(
    tmp_path_factory: pytest.TempPathFactory, made: list[tuple[str, str]], data: st.DataObject
) -> None:
    names = st.sampled_from([name for name, _ in made])
    kinds = st.lists(st.tuples(names, st.sampled_from(TYPES)), min_size=1, max_size=9)
    statements = [
        f"ALTER TABLE {name} ADD COLUMN k{number} {kind}"
        for number, (name, kind) in enumerate(data.draw(kinds))
    ]
    assert all(BATCH.statement.fullmatch(statement) for statement in statements)
    found = []
    place = tmp_path_factory.mktemp("both")
    for run in (run_each, BATCH.run):
        path = place / f"{run.__name__}.db"
        with closing(connect(path)) as session, closing(connect(path)) as reader:
            session.execute("PRAGMA journal_mode = WAL")
            session.execute("CREATE TABLE other (a TEXT PRIMARY KEY)")
            for number, (name, text) in enumerate(made):
                session.execute(text.format(name))
                session.execute(f"CREATE VIEW v{number} AS SELECT * FROM {name}")
                with suppress(sqlite3.IntegrityError):
                    session.execute(f"INSERT INTO {name} DEFAULT VALUES")
            before = [*look(reader)]
            session.execute("BEGIN IMMEDIATE")
            run(session.execute, statements)
            assert [*look(reader)] == before, "others read what was there until the end"
            session.execute("COMMIT")
            found.append([*look(session)])
            assert [*look(reader)] == found[-1], "others notice that the tables have changed"
    assert found[0] == found[1]


def test_what_the_engine_refuses_fails_as_it_does_alone(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "one.db")) as session:
        session.execute("CREATE TABLE one (a TEXT)")
        before = [*look(session)]
        adds = [f"ALTER TABLE one ADD COLUMN {name} TEXT" for name in "bcdaef"]
        session.execute("BEGIN")
        with pytest.raises(sqlite3.OperationalError, match="duplicate column name: a"):
            BATCH.run(session.execute, adds)
        session.execute("ROLLBACK")
        assert [*look(session)] == before
        with pytest.raises(sqlite3.OperationalError, match="no such table: two"):
            BATCH.run(session.execute, [add.replace("one", "two") for add in adds])


def test_where_declarations_may_not_be_written_it_is_done_one_by_one(tmp_path: Path) -> None:
    """As by the SQLite of macOS."""
    done: list[str] = []
    with closing(connect(tmp_path / "one.db")) as session:
        session.execute("CREATE TABLE one (a TEXT)")

        def execute(statement: str, *values: Any) -> Any:
            if statement.startswith("UPDATE"):
                raise sqlite3.OperationalError("table sqlite_master may not be modified")
            done.append(statement)
            return session.execute(statement, *values)

        adds = [f"ALTER TABLE one ADD COLUMN {name} TEXT" for name in "bcdefg"]
        BATCH.run(execute, adds)
        assert [statement for statement in done if statement.startswith("ALTER")] == adds
        columns = session.execute("PRAGMA table_info(one)").fetchall()
        assert [column[1] for column in columns] == [*"abcdefg"]


def test_columns_of_a_script_are_such_statements_and_others_are_not() -> None:
    assert DIALECT.batch is BATCH
    for kind in DIALECT.types.values():
        assert BATCH.statement.fullmatch(f'ALTER TABLE rate_sci ADD COLUMN "in" {kind}')
    for more in ("NOT NULL", "DEFAULT 1", "CHECK (k > 1)", "REFERENCES other", "AS (a)"):
        assert not BATCH.statement.fullmatch(f"ALTER TABLE rate_sci ADD COLUMN k TEXT {more}")
