"""Another engine is one module, one migration template and one list of words."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from schemagen.config import Config
from schemagen.errors import ExitCode
from schemagen.ingest.header_tables import read_header_tables
from schemagen.ingest.rebuild import rebuild_headers
from schemagen.ingest.session import Session
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.output import build
from schemagen.output.build import render_pages
from schemagen.tables.engines import DIALECTS, adding, find_dialect
from tests.support import command, samples, synthetic
from tests.support.twin.sqlitetwin import DIALECT

TWIN = Path(__file__).parents[2] / "support" / "twin"
TEMPLATES = TWIN / "templates"
OLDER, NEWER = "2.0.1", "3.0.0"
SOME = ("--filetype", "rate", "--filetype", "cal", "--filetype", "x1d")


@pytest.fixture(autouse=True)
def twin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The twin among the engines, and its template among the templates."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SCHEMAGEN_URL", raising=False)
    monkeypatch.setenv("SCHEMAGEN_TEMPLATES", str(TEMPLATES))
    with adding(DIALECT):
        yield


def test_the_twin_is_three_files_and_nothing_else_knows_it() -> None:
    files = {
        path.relative_to(TWIN).as_posix()
        for path in TWIN.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert files == {
        "sqlitetwin.py",
        "sqlitetwin.words.txt",
        "templates/migrations/sqlitetwin.sql.j2",
    }
    for root in ("schemagen", "templates"):
        for path in (samples.ROOT / root).rglob("*"):
            assert path.is_dir() or b"sqlitetwin" not in path.read_bytes(), path


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> command.Done:
    done = command.run(capsys, *arguments)
    assert done.code == ExitCode.OK, done.err
    return done


def use(capsys: pytest.CaptureFixture[str], scheme: str, place: Path, files: list[Path]) -> str:
    """Create a database, ingest files before and after its upgrade; return its URL."""
    url = f"{scheme}:///{place}"
    before, after = files[: len(files) // 2], files[len(files) // 2 :]
    run(capsys, "create", url, "--pipeline-version", OLDER, *SOME)
    run(capsys, "ingest", url, *before, "--jobs", "1")
    told = run(capsys, "upgrade", url, "--to", NEWER, "--yes")
    assert f"Upgrade {url}" not in told.err
    assert f"{url}: is at jwst {NEWER}" in told.err
    run(capsys, "ingest", url, *after, "--jobs", "1")  # other processes do not know the twin
    status = json.loads(run(capsys, "status", url, "--format", "json").out)
    assert (status["url"], status["pipeline_version"]) == (url, NEWER)
    assert (status["drift"], sum(status["files"].values())) == ([], len(files))
    return url


def dump(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of all tables and views, without times.

    Files have their names for numbers, as they are stored in the order of their kinds.
    """
    connection = sqlite3.connect(path)
    names = dict(connection.execute("SELECT dataset_id, filename FROM datasets"))
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
    found = {}
    for (table,) in tables.fetchall():
        cursor = connection.execute(f'SELECT * FROM "{table}"')
        columns = [column for column, *_ in cursor.description]
        rows = [dict(zip(columns, row, strict=True)) for row in cursor]
        for row in rows:
            for name in [name for name in row if name.endswith(("_date", "_mtime"))]:
                del row[name]
            if "dataset_id" in row:
                row["dataset_id"] = names[row["dataset_id"]]
        found[table] = sorted(rows, key=repr)
    connection.close()
    return found


def declared(path: Path, name: str) -> str:
    """Return the statement that created a table."""
    connection = sqlite3.connect(path)
    query = "SELECT sql FROM sqlite_master WHERE name = ?"
    ((statement,),) = connection.execute(query, (name,))
    connection.close()
    return str(statement)


@pytest.mark.network
def test_a_database_of_the_twin_holds_what_one_of_sqlite_does(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "files").mkdir()
    files = sorted(synthetic.write(tmp_path / "files", 24, 7, odd=0.1))
    use(capsys, "sqlite", tmp_path / "own.db", files)
    url = use(capsys, "sqlitetwin", tmp_path / "twin.db", files)
    own, twin = dump(tmp_path / "own.db"), dump(tmp_path / "twin.db")
    assert twin == own
    assert len(twin["datasets"]) == len(files)
    assert sum(map(len, own.values())) > 10 * len(files)
    # It is really the twin's: its types, its quotes.
    assert "CLOB" in declared(tmp_path / "twin.db", "rate_sci")
    assert "CLOB" not in declared(tmp_path / "own.db", "rate_sci")
    address, other = locate(url), locate(f"sqlite:///{tmp_path / 'own.db'}")
    assert (address.dialect, other.dialect) == (DIALECT, DIALECTS["sqlite"])
    assert (str(address), address.dialect.name) == (url, "sqlitetwin")
    rebuilt = []
    for each in (address, other):
        with connect(each) as connection:
            catalogue = read_header_tables(connection)
        with Session(each) as session:
            rebuilt.append([rebuild_headers(session, catalogue, path.name) for path in files])
    assert rebuilt[0] == rebuilt[1]


@pytest.mark.network
def test_a_migration_is_written_for_the_twin_and_runs(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlitetwin:///{tmp_path / 'twin.db'}"
    run(capsys, "create", url, "--pipeline-version", OLDER, *SOME)
    before = declared(tmp_path / "twin.db", "rate_primary")
    monkeypatch.setenv("SCHEMAGEN_DIALECT", "sqlitetwin, sqlite")
    run(capsys, "migrate", OLDER, NEWER, *SOME, "--output", tmp_path)
    tree = tmp_path / "migrations"
    assert {path.name for path in tree.iterdir() if path.is_dir()} == {"sqlite", "sqlitetwin"}
    told = (tree / f"{OLDER}__{NEWER}.md").read_text("utf-8")
    script = f"migrations/sqlitetwin/{OLDER}__{NEWER}.up.sql"
    assert f"\ntwin headers.db {script}\n" in told
    connection = sqlite3.connect(tmp_path / "twin.db", isolation_level=None)
    connection.executescript((tmp_path / script).read_text("utf-8"))
    connection.close()
    assert declared(tmp_path / "twin.db", "rate_primary") != before
    status = json.loads(run(capsys, "status", url, "--format", "json").out)
    assert (status["pipeline_version"], status["drift"]) == (NEWER, [])


def test_a_tree_has_the_twin_beside_the_others(tmp_path: Path) -> None:
    """Its DDL comes last. Models and Alembic use SQLAlchemy's names, and stay the same."""
    schemas = samples.write_schemas(tmp_path / "schemas")
    config = Config(pipeline_version="dev", source=str(schemas), templates=TEMPLATES)
    plan = build.plan_build(config, samples.open_reader(offline=True))
    pages = {page.path: page.text for page in render_pages(plan)}
    assert plan.manifest.dialect == ("postgresql", "sqlite", "mariadb", "sqlitetwin")
    assert "CLOB" in pages["ddl/sqlitetwin/rate.sql"]
    sqlite3.connect(":memory:").executescript(
        pages["ddl/sqlitetwin/00_core.sql"] + pages["ddl/sqlitetwin/rate.sql"]
    )
    chosen = Config(pipeline_version="dev", source=str(schemas), dialect=("sqlite",))
    without = build.plan_build(chosen, samples.open_reader(offline=True))
    for page in render_pages(without):
        assert pages[page.path] == page.text


def test_the_twin_goes_as_it_came() -> None:
    assert find_dialect("sqlitetwin:///x.db") is DIALECT
    assert DIALECT.ident("twinned") == "`twinned`"
    assert DIALECTS["sqlite"].ident("twinned") == "twinned"


def test_without_the_twin_there_are_no_such_urls(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    done = command.run(capsys, "create", "oracle:///x.db", "--pipeline-version", OLDER)
    assert "mariadb://USER@HOST/DATABASE" in done.err
    assert "sqlite:///FILE, sqlitetwin:///FILE, postgresql://" in done.err
