"""What keeps tables from being created is seen before the first one is."""

from __future__ import annotations

import pytest

from schemagen.cli import main as cli
from schemagen.errors import DatabaseError, ExitCode
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.live.requirements import check_requirements
from tests.support import command, live
from tests.support.engine import Database, Server

pytestmark = [pytest.mark.network, pytest.mark.once]

RELEASE = ("--pipeline-version", "1.1.0", "--filetype", "segm")


@pytest.mark.dialects("postgresql")
def test_an_encoding_without_all_characters_is_refused(
    database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    server = database.engine
    assert isinstance(server, Server)
    name = f"{database.name}_latin"
    server.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING LATIN1")
    url = database.url.replace(database.name, name)
    done = command.run(capsys, "create", url, *RELEASE)
    assert (done.code, len(done.err.splitlines())) == (ExitCode.SOURCE, 1)
    assert "LATIN1" in done.err
    assert "createdb -T template0 -E UTF8" in done.err
    server.drop(name)


def test_what_tests_make_is_as_required(database: Database) -> None:
    with connect(locate(database.url)) as connection:
        check_requirements(connection)


TAKERS = {
    "postgresql": ("CREATE TYPE {0} AS ENUM ('a');", "a type"),
    "sqlite": ("CREATE TABLE notes (name TEXT); CREATE INDEX {0} ON notes (name);", "an index"),
}


@pytest.mark.dialects("postgresql", "sqlite")
def test_a_name_that_something_else_has_is_told_before_anything_is_created(
    database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    """PostgreSQL gives each table a type of its name; SQLite's indexes and tables share names."""
    statement, what = TAKERS[database.engine.dialect]
    database.load(statement.format("segm_sci"))
    before = live.reflect(database)
    done = command.run(capsys, "create", database.url, *RELEASE)
    assert (done.code, len(done.err.splitlines())) == (ExitCode.REFUSED, 1)
    assert f"segm_sci (by {what}); nothing was changed" in done.err
    assert live.reflect(database) == before


@pytest.mark.dialects("postgresql", "sqlite")
def test_a_name_that_something_else_has_is_told_before_an_upgrade(
    database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    """That of a table that a later release adds."""
    release = ("--pipeline-version", "2.0.1", "--filetype", "x1dints")
    assert cli.run(["create", database.url, *release]) == ExitCode.OK
    statement, _ = TAKERS[database.engine.dialect]
    database.load(statement.format("x1dints_hdrtab"))
    before = live.reflect(database)
    done = command.run(capsys, "upgrade", database.url, "--to", "3.0.0", "--yes")
    assert done.code == ExitCode.DIFFERENT
    assert "name already in use: x1dints_hdrtab" in done.err
    assert live.reflect(database) == before


@pytest.mark.dialects("postgresql")
def test_a_requirement_is_told_with_what_was_found(database: Database) -> None:
    server = database.engine
    assert isinstance(server, Server)
    name = f"{database.name}_ascii"
    server.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING SQL_ASCII")
    address = locate(database.url.replace(database.name, name))
    with pytest.raises(DatabaseError, match="is SQL_ASCII"), connect(address) as connection:
        check_requirements(connection)
    server.drop(name)
