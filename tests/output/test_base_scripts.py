"""The scripts that create a database: for a new one, and for one that was left half made."""

from __future__ import annotations

import sqlite3

import pytest

from schemagen.live.scripts import list_statements
from schemagen.output.base_scripts import render_base
from schemagen.tables.engines import DIALECTS
from schemagen.tables.model import ColumnType
from tests.support import samples

KINDS = (ColumnType.TEXT, ColumnType.NUMBER, ColumnType.TIMESTAMP)
DATABASE = samples.make_database(
    samples.make_table(*samples.make_columns(KINDS), values=("NIRCAM", "MIRI"))
)


def write(dialect: str, *, leftovers: bool) -> str:
    pages = render_base(DATABASE, (), DIALECTS[dialect], samples.TEMPLATES, leftovers=leftovers)
    up, down = pages
    assert up.path == f"migrations/{dialect}/base__1.0.0.up.sql"
    assert down.path == f"migrations/{dialect}/base__1.0.0.down.sql"
    return up.text


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_new_database_gets_the_same_tables_without_a_look_for_leftovers(dialect: str) -> None:
    new, again = (
        [each for each in list_statements(write(dialect, leftovers=leftovers)) if creates(each)]
        for leftovers in (False, True)
    )
    assert new == again
    assert "DROP TABLE IF EXISTS rate_sci" not in write(dialect, leftovers=False)
    assert "DROP TABLE IF EXISTS rate_sci" in write(dialect, leftovers=True)


def creates(statement: str) -> bool:
    """Return whether a statement creates a table or a view that stays, or fills one."""
    code = "\n".join(line for line in statement.splitlines() if not line.startswith("--"))
    starts = ("CREATE TABLE", "CREATE VIEW", "COMMENT ON", "INSERT INTO schemagen_columns")
    return code.startswith((*starts, "INSERT INTO schemagen_releases"))


def test_what_was_left_is_completed_to_the_same_database() -> None:
    found = []
    queries = "SELECT type, name, sql FROM sqlite_master", "SELECT * FROM schemagen_columns"
    for left in ("", "CREATE TABLE rate_sci (x); CREATE VIEW nircam_rate_sci AS SELECT 1;"):
        session = sqlite3.connect(":memory:", isolation_level=None)
        session.executescript(left + write("sqlite", leftovers=bool(left)))
        found.append([sorted(session.execute(query), key=repr) for query in queries])
        session.close()
    assert found[0] == found[1]
