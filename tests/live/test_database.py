"""A live database: creation, status, upgrades, interruptions, differences, adoption, errors."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.cli import main as cli
from schemagen.config import Config
from schemagen.errors import DatabaseError, ExitCode
from schemagen.live import upgrade as live_upgrade
from schemagen.live.address import locate, missing_database
from schemagen.live.adopt import find_likeness
from schemagen.live.connection import Connection, connect
from schemagen.live.locks import lock
from schemagen.live.scripts import list_statements, run
from schemagen.live.state import read_state
from schemagen.live.status import find_status
from schemagen.live.upgrade import run_upgrade
from schemagen.live.upgrade_plan import Upgrade, plan_upgrade
from schemagen.migrations.compare import compare
from schemagen.migrations.migration import Migration
from schemagen.migrations.planner import plan_migration
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.migrations.revival import revive
from schemagen.migrations.union import unite_databases
from schemagen.output import build
from schemagen.output.migrations import render_migration
from schemagen.progress import ignore
from schemagen.tables.core import LAYOUT
from schemagen.tables.engines import DIALECTS
from schemagen.tables.indexes import TableIndex
from schemagen.tables.model import ColumnType
from schemagen.tables.model import Database as Layout
from tests.support import command, live, samples, synthetic
from tests.support.command import Done
from tests.support.engine import PATIENCE, Database, Engine
from tests.support.walk import Walk, carry

pytestmark = [pytest.mark.network, pytest.mark.once]

FIRST, LAST = "1.1.0", "1.2.3"
"""In between, keywords come, go, move, are renamed and retyped, and tables go."""

FILETYPES = ("segm",)
SOME = ("--filetype", "segm")


class Shop:
    """Runs commands on a database, in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str], database: Database) -> None:
        self._capsys = capsys
        self.database = database

    def __call__(self, verb: str, *flags: str, url: str = "") -> Done:
        return command.run(self._capsys, verb, url or self.database.url, *flags)

    def do(self, verb: str, *flags: str) -> Done:
        """Run a command that must succeed."""
        done = self(verb, *flags)
        assert done.code == ExitCode.OK, done.err + done.out
        return done

    def create(self, release: str = FIRST, *flags: str) -> Done:
        return self.do("create", "--pipeline-version", release, *(flags or SOME))

    def ingest(self, paths: Sequence[str]) -> str:
        """Ingest files, and return the summary."""
        return self.do("ingest", *paths, "--jobs", "1").out

    def status(self) -> dict[str, object]:
        """Return the status as JSON values, whether or not there are differences."""
        found: dict[str, object] = json.loads(self("status", "--format", "json").out)
        return found

    def drift(self) -> set[tuple[str, str]]:
        found = self.status()["drift"]
        assert isinstance(found, list)
        return {(difference["kind"], difference["name"]) for difference in found}


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run each test in an empty directory, without a default URL."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SCHEMAGEN_URL", raising=False)


@pytest.fixture
def shop(capsys: pytest.CaptureFixture[str], database: Database) -> Shop:
    return Shop(capsys, database)


def load(database: Database, *changes: str) -> None:
    """Change a database as an operator might."""
    quick = ["PRAGMA legacy_alter_table = ON"][: database.engine.dialect == "sqlite"]
    database.load(*(f"{statement};" for statement in (*quick, *changes)))


def drop_index(database: Database, table: str, columns: str) -> str:
    """Write the statement that drops an index of ours."""
    index = TableIndex(table=table, columns=(columns,))
    return DIALECTS[database.engine.dialect].indexing.drop.format(index.name, table)


def look(database: Database) -> set[live.Thing]:
    """Return the tables of a database, without the order of columns, and its data dictionary."""
    things = set()
    for kind, name, facts in live.reflect(database):
        kept = facts[1:] if kind == "column" else None if kind == "view" else facts
        things.add((kind, name, kept))
    query = (
        "SELECT table_name, column_name, keyword, extension, paths, type, unit, title, enum,"
        " since, retired FROM schemagen_columns"
    )
    rows = live.rows(database, query) if ("primary key", "master", ("rootname",)) in things else []
    return things | {("dictionary", str(row[:2]), str(row[2:])) for row in rows}


@cache
def looks(engine: Engine) -> set[live.Thing]:
    """Return the same of a database that was created for both releases at once."""
    fresh = engine.fresh()
    since = build.plan_build(
        Config(pipeline_version=LAST, since=FIRST, filetype=FILETYPES), samples.open_reader()
    )
    fresh.load(*samples.scripts(since.database, engine.dialect))
    found = look(fresh)
    fresh.drop()
    return found


@cache
def known() -> ReleaseDatabases:
    return ReleaseDatabases(Config(filetype=FILETYPES), samples.open_reader())


@cache
def steps() -> tuple[Migration, ...]:
    return tuple(known().plan_migrations((FIRST, "1.2.0", "1.2.1", LAST)))


# Creation


def test_a_new_database_is_what_it_should_be_and_is_not_made_twice(shop: Shop) -> None:
    done = shop.create()
    place = str(locate(shop.database.url))
    assert (done.out, done.err) == ("", f"created {place} for jwst {FIRST}\n")
    told = shop.status()
    assert (told["pipeline_version"], told["since"], told["drift"]) == (FIRST, FIRST, [])
    before = look(shop.database)
    assert shop.create().err == f"{place}: exists already for jwst {FIRST}, nothing to do\n"
    assert look(shop.database) == before


@pytest.mark.dialects("postgresql", "sqlite")
@pytest.mark.parametrize("split", ["detector", "none"])
def test_what_tables_are_split_by_is_read_from_the_database(shop: Shop, split: str) -> None:
    shop.create(FIRST, "--filetype", "segm", "--partition-by", split)
    assert (shop.status()["partition_by"], shop.drift()) == (split, set())
    shop.do("upgrade", "--to", "1.2.0", "--yes")
    assert shop.drift() == set()


@pytest.mark.dialects("sqlite")
def test_a_database_that_was_made_from_the_ddl_is_ours(
    engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    """All of a release, with all its parts."""
    told = Shop(capsys, live.load_release(engine)).do("status").out
    assert f"jwst {samples.RELEASE}, applied" in told
    assert told.endswith("differences from the release: none\n")


@pytest.mark.dialects("sqlite")
def test_a_status_is_written_in_lines_and_shows_itself_in_one(shop: Shop) -> None:
    shop.create()
    url = shop.database.url
    with connect(locate(url)) as connection:
        state = read_state(connection)
        found = find_status(connection, state, Config(), samples.open_reader())
    assert shop.do("status").out == f"{found}\n"
    assert str(found) == (
        f"{url}: jwst {FIRST}, applied {state.steps[-1].date} UTC, layout {LAYOUT}\n"
        "files: none\n"
        "removed keywords that still hold values: none\n"
        "differences from the release: none"
    )
    assert repr(found) == f"<Status of {url}: jwst {FIRST}, 0 files>"
    assert re.fullmatch(rf"<State jwst {FIRST}, \d+ tables>", repr(state))
    assert re.fullmatch(r"<Shape \d+ tables, \d+ partitions and views>", repr(state.shape))


@pytest.mark.dialects("sqlite")
def test_what_is_another_database_already_is_left_as_it_is(shop: Shop) -> None:
    shop.create()
    before = look(shop.database)
    for flags, words in (
        (("--pipeline-version", "1.2.0", *SOME), "schemagen upgrade URL --to 1.2.0"),
        (("--pipeline-version", FIRST, "--filetype", "rate"), "with the filetypes segm"),
        (("--pipeline-version", FIRST, *SOME, "--partition-by", "none"), "with --partition-by"),
    ):
        done = shop("create", *flags)
        assert (done.code, words in done.err) == (ExitCode.REFUSED, True), done.err
    assert look(shop.database) == before


def test_tables_of_others_are_named_and_not_touched(shop: Shop) -> None:
    load(
        shop.database,
        "CREATE TABLE segm_dq (name VARCHAR(20))",
        "CREATE TABLE nircam_segm_sci (name VARCHAR(20))",
        "CREATE TABLE notes (name VARCHAR(20))",
    )
    before = look(shop.database)
    done = shop("create", "--pipeline-version", FIRST, *SOME)
    assert done.code == ExitCode.REFUSED
    assert "exist already: nircam_segm_sci, segm_dq; nothing was changed" in done.err
    assert look(shop.database) == before


# Upgrades


def test_an_upgrade_makes_what_is_made_for_all_releases_at_once_and_keeps_every_row(
    engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    with Walk(engine.fresh(), known().database(FIRST), FILETYPES) as walk:
        shop = Shop(capsys, walk.place)
        walk.insert(walk.pick())
        load(walk.place, "UPDATE segm_primary SET ndithpts = 'N/A'")
        for row in walk.held["segm_primary"].values():
            row["ndithpts"] = "N/A"
        done = shop.do("upgrade", "--to", LAST, "--yes")
        assert "renamed NDITHPTS to NRIMDTPT (segm)" in done.out
        assert re.search(
            r"files in the database: 1; \d+ tables with rows change: .*segm_err", done.out
        )
        misfits = "values that do not fit the new type, kept in other_keywords"
        assert f"segm_primary: NDITHPTS: {misfits}: 1\n" in done.err
        for step in steps():
            walk.release = step.diff.newer
            walk.union = unite_databases(walk.union, walk.release)
            carry(walk.held, step.diff)
        walk.load()
        walk.assert_rows(walk.recall(walk.pick()))
        assert live.differences(look(shop.database), looks(shop.database.engine)) == []
        told = shop.status()
        assert (told["pipeline_version"], told["since"], told["drift"]) == (LAST, FIRST, [])
        recorded = told["steps"]
        assert isinstance(recorded, list)
        passed = [each["pipeline_version"] for each in recorded]
        assert passed == [FIRST, *(step.diff.newer.pipeline_version for step in steps())]
        assert told["files"] == {"segm": 1}
        by_instrument = told["instruments"]
        assert isinstance(by_instrument, dict)
        assert [*by_instrument.values()] == [{"segm": 1}]
        held = told["retired"]
        assert isinstance(held, dict)
        assert (held["segm_err"], held["segm_primary.refframe"]) == (2, 1)
        done = shop.do("upgrade", "--to", LAST, "--yes")
        assert (done.out, "nothing to do" in done.err) == ("", True)
        assert live.differences(look(shop.database), looks(shop.database.engine)) == []


def test_a_dry_run_prints_what_would_be_run_and_changes_nothing(shop: Shop) -> None:
    """The engine's own client runs the script that is printed."""
    empty = live.reflect(shop.database)
    script = shop.create(FIRST, *SOME, "--dry-run").out
    assert live.reflect(shop.database) == empty
    shop.database.load(script)
    before = look(shop.database)
    script = shop.do("upgrade", "--to", LAST, "--dry-run").out
    assert look(shop.database) == before
    shop.database.load(script)
    assert live.differences(look(shop.database), looks(shop.database.engine)) == []
    assert shop.drift() == set()


def test_a_release_that_changes_nothing_is_where_the_database_is(shop: Shop) -> None:
    shop.create("1.2.1")
    done = shop.do("upgrade", "--to", "1.2.2", "--yes")
    assert "nothing changes from jwst 1.2.1 to jwst 1.2.2" in done.out
    told = shop.status()
    assert (told["pipeline_version"], told["since"], told["drift"]) == ("1.2.2", "1.2.1", [])
    shop.do("upgrade", "--to", LAST, "--yes")
    assert shop.drift() == set()


@pytest.mark.dialects("sqlite")
def test_without_somebody_to_ask_nothing_happens(shop: Shop) -> None:
    shop.create()
    before = look(shop.database)
    done = shop("upgrade", "--to", LAST)
    assert (done.code, "--yes confirms" in done.err) == (ExitCode.USAGE, True)
    assert done.out.startswith(f"jwst {FIRST} → 1.2.0: ")
    assert look(shop.database) == before


@pytest.mark.dialects("sqlite")
def test_there_is_no_way_back(shop: Shop) -> None:
    shop.create()
    done = shop("upgrade", "--to", "1.0.0", "--yes")
    assert (done.code, "schemagen migrate 1.0.0 1.1.0" in done.err) == (ExitCode.REFUSED, True)


def lay_out(release: str, *columns: str, parts: str = "NIRCAM", **others: str) -> Layout:
    """Return a release whose rate_sci has some columns: ``x`` is a text, ``x:`` an integer."""

    def make(name: str, listed: Sequence[str], values: Sequence[str]) -> object:
        kinds = [ColumnType.INTEGER if c.endswith(":") else ColumnType.TEXT for c in listed]
        made = samples.make_columns(kinds)
        named = (
            replace(column, name=c.rstrip(":"), keyword=c.rstrip(":").upper(), paths=(f"m.{c}",))
            for column, c in zip(made, listed, strict=True)
        )
        return samples.make_table(*named, name=name, values=values)

    tables = [make("rate_sci", columns, parts.split())]
    tables += [make(name, text.split(), ["NIRCAM"]) for name, text in others.items()]
    return replace(samples.make_database(*tables), pipeline_version=release, since=release)  # type: ignore[arg-type]


def test_what_is_declared_again_has_been_there_all_the_while(database: Database) -> None:
    """A keyword, one with another type, an extension, and a part; with their values."""
    releases = (
        lay_out("1.0.0", "a", "b", "c", parts="NIRCAM FGS", rate_err="d"),
        lay_out("2.0.0", "a"),
        lay_out("3.0.0", "a", "b", "c:", "e", parts="NIRCAM FGS", rate_err="d f"),
    )
    union = releases[0]
    dialect = DIALECTS[database.engine.dialect]
    database.load(*samples.scripts(union, dialect.name))
    with live.connect(database) as connection:
        live.add_dataset(connection)
        columns = union.tables[-2].columns
        row = {**samples.fill(columns, ["7"]), "dataset_id": 1, "instrument": "FGS"}
        live.put(connection, "rate_sci", columns, [[row[c.name] for c in columns]])
    for older, newer in pairwise(releases):
        plan, *_ = plan_migration(compare(older, newer))
        (page,) = render_migration((revive(plan, union),), dialect, samples.TEMPLATES)
        database.load(page.text)
        union = unite_databases(union, newer)
    with closing_database(database.engine) as other:
        other.load(*samples.scripts(union, dialect.name))
        assert live.differences(look(database), look(other)) == []
    assert live.rows(database, "SELECT a, b, c FROM fgs_rate_sci") == [("7", "7", 7)]


@contextmanager
def closing_database(engine: Engine) -> Iterator[Database]:
    """Create another database, and drop it at the end."""
    fresh = engine.fresh()
    yield fresh
    fresh.drop()


# Interruptions and other processes

DYING = """
import os, signal, sys
from schemagen.cli import console, main
from schemagen.progress import Unit

def listen(self, progress):
    done = 1000 * progress.done // max(progress.total, 1)
    if progress.unit is Unit.STATEMENTS and done > int(sys.argv[1]):
        os.kill(os.getpid(), signal.SIGKILL)

console.ProgressLine.__call__ = listen
sys.exit(main.run(sys.argv[2:]))
"""
"""The command line, killed when the given number of thousandths of a script is done."""


def test_what_was_killed_half_way_is_gone_on_with(shop: Shop) -> None:
    make = ("create", shop.database.url, "--pipeline-version", FIRST, *SOME)
    bring = ("upgrade", shop.database.url, "--to", LAST, "--yes")
    for line in (make, bring):
        killed = subprocess.run(
            [sys.executable, "-c", DYING, "600", *line], capture_output=True, text=True
        )
        assert killed.returncode == -signal.SIGKILL, killed.stderr
        assert cli.run(line) == ExitCode.OK
    assert live.differences(look(shop.database), looks(shop.database.engine)) == []


@pytest.mark.dialects("mariadb")
def test_what_was_killed_on_its_way_to_a_release_is_brought_there_first(shop: Shop) -> None:
    """Where tables stay as the killed process has left them, only its own plan can finish them."""
    shop.create()
    bring = ("upgrade", shop.database.url, "--to", "1.2.1", "--yes")
    killed = subprocess.run(
        [sys.executable, "-c", DYING, "600", *bring], capture_output=True, text=True
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    refused = shop("upgrade", "--to", "1.2.0", "--yes")
    assert f"the way from jwst {FIRST} to 1.2.1 was cut short" in refused.err
    shop.do("upgrade", "--to", LAST, "--yes")
    assert live.differences(look(shop.database), looks(shop.database.engine)) == []


def test_of_two_upgrades_at_once_one_waits_says_so_and_finds_the_work_done(shop: Shop) -> None:
    """Both have the same plan, and both wait for a third process that holds the lock."""
    shop.create()
    config, templates = Config(), samples.TEMPLATES
    said: list[str] = []

    def bring() -> None:
        with connect(locate(shop.database.url)) as connection:

            def plan() -> Upgrade:
                return plan_upgrade(connection, "1.2.0", config, samples.open_reader())

            first = plan()
            planned.wait()
            ready.wait()
            done = run_upgrade(
                connection, first, plan, templates, notify=said.append, listen=ignore
            )
            said.append(f"{first.needed} {done.needed}")

    planned = threading.Barrier(3, timeout=PATIENCE)
    ready = threading.Barrier(3, timeout=PATIENCE)
    both = [threading.Thread(target=bring) for _ in range(2)]
    for thread in both:
        thread.start()
    with connect(locate(shop.database.url)) as connection:
        planned.wait()
        with lock(connection, notify=said.append):
            ready.wait()
            deadline = time.monotonic() + PATIENCE
            while len(said) < 2:
                assert time.monotonic() < deadline
                time.sleep(0.01)
            assert read_state(connection).pipeline_version == FIRST
    for thread in both:
        thread.join(PATIENCE)
    waits = "another process is using this database; waiting for it to finish"
    ends = sorted(text for text in said if not text.startswith(waits))
    assert (ends, len(said) >= 4) == (["True False", "True True"], True)
    steps = shop.status()["steps"]
    assert isinstance(steps, list)
    assert [step["pipeline_version"] for step in steps] == [FIRST, "1.2.0"]


# Differences


def test_drift_of_each_kind_is_found_and_what_is_not_ours_is_not(shop: Shop) -> None:
    shop.create()
    partition = shop.database.engine.dialect == "postgresql"
    number = "INTEGER" if shop.database.engine.dialect == "sqlite" else "BIGINT"
    load(
        shop.database,
        "CREATE TABLE notes (name VARCHAR(20))",
        "CREATE VIEW team AS SELECT rootname FROM master",
        "CREATE INDEX team_index ON segm_primary (extension_index)",
        "ALTER TABLE segm_primary ADD COLUMN ours BIGINT",
    )
    assert shop.drift() == set()
    assert "your own columns: segm_primary.ours\n" in shop.do("status").out
    load(
        shop.database,
        drop_index(shop.database, "master", "program_observation_visit"),
        "ALTER TABLE segm_primary DROP COLUMN targname",
        "ALTER TABLE segm_primary DROP COLUMN pi_name",
        "ALTER TABLE segm_primary ADD COLUMN pi_name BIGINT",
        f"DROP {'TABLE' if partition else 'VIEW'} nircam_segm_sci",
        "DROP TABLE segm_dq",
        "DROP VIEW dataset_filetypes",
        "DROP TABLE other_headers",
        f"CREATE TABLE other_headers (dataset_id {number})",
    )
    told = shop.drift()
    assert {(kind, name) for kind, name in told if not name.endswith("segm_dq")} == {
        ("missing column", "segm_primary.targname"),
        ("other type", "segm_primary.pi_name"),
        ("missing index", "master_by_program_observation_visit"),
        ("missing part", "nircam_segm_sci"),
        ("missing view", "dataset_filetypes"),
        ("other primary key", "other_headers"),
        *(
            ("missing column", f"other_headers.{name}")
            for name in ("extension_index", "extension_name", "extension_version", "header")
        ),
    }
    assert ("missing table", "segm_dq") in told
    assert shop.status()["own"] == ["segm_primary.ours"]
    assert shop("status").code == ExitCode.DIFFERENT


def test_drift_that_an_upgrade_would_fail_at_is_told_before(shop: Shop) -> None:
    shop.create()
    load(
        shop.database,
        "ALTER TABLE segm_primary DROP COLUMN ndithpts",
        "ALTER TABLE segm_primary ADD COLUMN dirimage BIGINT",
        "DROP TABLE segm_sci",
        "DROP TABLE schemagen_columns",
    )
    assert ("missing table", "schemagen_columns") in shop.drift()
    before = live.reflect(shop.database)
    done = shop("upgrade", "--to", LAST, "--yes")
    assert (done.code, done.out) == (ExitCode.DIFFERENT, "")
    for words in (
        "missing column: segm_primary.ndithpts",
        "missing table: segm_sci",
        "missing table: schemagen_columns",
        "name already in use: segm_primary.dirimage",
        "nothing was changed",
    ):
        assert words in done.err
    assert live.reflect(shop.database) == before


def test_drift_that_an_upgrade_does_not_meet_does_not_stop_it(shop: Shop) -> None:
    """Nor does a column that an operator has added before with the right type."""
    shop.create()
    load(
        shop.database,
        "ALTER TABLE segm_primary DROP COLUMN targname",
        "ALTER TABLE segm_primary ADD COLUMN dirimage TEXT",
        "ALTER TABLE segm_primary ADD COLUMN ours TEXT",
    )
    shop.do("upgrade", "--to", LAST, "--yes")
    assert shop.drift() == {("missing column", "segm_primary.targname")}


@pytest.mark.parametrize("unique", ["", "UNIQUE"])
def test_indexes_of_operators_stay(shop: Shop, unique: str) -> None:
    """Also on a column that is renamed and retyped."""
    shop.create("1.2.0", "--filetype", "segm")
    prefix = "(20)" if shop.database.engine.dialect == "mariadb" else ""
    key = "extension_version, dataset_id, instrument"
    load(shop.database, f"CREATE {unique} INDEX team ON segm_primary (ndithpts{prefix}, {key})")
    done = shop.do("upgrade", "--to", "1.2.1", "--yes")
    postgresql = shop.database.engine.dialect == "postgresql"
    assert ("your index is dropped and created again: " in done.err) is not postgresql
    columns = "nrimdtpt", *key.split(", ")
    indexes = {facts for kind, _, facts in live.reflect(shop.database) if kind == "index"}
    assert any({*facts} >= {bool(unique), *columns} for facts in indexes), indexes
    assert shop.drift() == set()


def test_an_index_comes_and_goes_with_its_entry(shop: Shop, tmp_path: Path) -> None:
    shop.create("1.2.0", "--filetype", "segm")
    before = look(shop.database)
    entry = "- index: TARGNAME\n  extension: PRIMARY\n  reason: We ask for it.\n"
    path = tmp_path / "overrides.yaml"
    for text, release in ((f"overrides:\n{entry}", "1.2.0"), ("overrides: []\n", "1.2.0")):
        path.write_text(text)
        shop.do("upgrade", "--to", release, "--overrides", str(path), "--yes")
        assert shop.drift() == set()
        added = {thing for thing in look(shop.database) ^ before if thing[1] == "segm_primary"}
        index = ("index", "segm_primary", (False, "segm_primary_by_targname", "targname"))
        assert added == ({index} if entry in text else set())


def test_what_is_in_the_way_of_an_upgrade_is_named_and_nothing_is_changed(shop: Shop) -> None:
    """By a dry run, too."""
    shop.create("1.2.0", "--filetype", "segm")
    table = "nowhere" if shop.database.engine.dialect == "sqlite" else "segm_primary"
    load(shop.database, f"CREATE VIEW team AS SELECT ndithpts FROM {table}")
    before = look(shop.database)
    for flag in ("--yes", "--dry-run"):
        done = shop("upgrade", "--to", "1.2.3", flag)
        assert (done.code, done.out) == (ExitCode.REFUSED, "")
        assert "in the way of the upgrade: view team (" in done.err
        assert "nothing was changed (drop these, upgrade, and create them again" in done.err
    assert live.differences(look(shop.database), before) == []
    load(shop.database, "DROP VIEW team")
    shop.do("upgrade", "--to", "1.2.3", "--yes")


@pytest.mark.dialects("postgresql", "mariadb")
def test_a_script_that_the_engine_ends_for_another_session_is_run_again(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.create("1.2.0", "--filetype", "segm")
    ended = {
        "postgresql": "DO $schemagen$ BEGIN RAISE EXCEPTION SQLSTATE '40P01'; END $schemagen$",
        "mariadb": "SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213, MESSAGE_TEXT = 'deadlock'",
    }
    tries: list[str] = []

    def run_and_end(connection: Connection, script: str, **options: Any) -> None:
        tries.append(options["name"])
        if len(tries) == 1:
            script = ended[shop.database.engine.dialect]
        run(connection, script, **options)

    monkeypatch.setattr(live_upgrade, "run", run_and_end)
    done = shop.do("upgrade", "--to", "1.2.1", "--yes")
    assert tries == ["1.2.0__1.2.1.up.sql"] * 2
    assert "1.2.0__1.2.1.up.sql: another session was in the way, trying again: " in done.err


@pytest.mark.parametrize(
    ("tables", "hint"),
    [
        ((), "create URL`"),
        (("master", "datasets", "other_headers", "schemagen_layouts"), "create URL`"),
        (("master", "datasets", "rate_sci"), "create URL --adopt`"),
        (("rate_sci",), "create URL`"),
    ],
)
def test_what_may_be_adopted_has_tables_for_headers(tables: tuple[str, ...], hint: str) -> None:
    error = missing_database(locate("sqlite:///x.db"), tables)
    assert str(error).endswith(f"{hint})")


# Adoption


def test_a_database_of_nobody_is_adopted_as_the_release_that_it_is_like(shop: Shop) -> None:
    shop.create("1.2.0", "--filetype", "segm")
    before = look(shop.database)
    partition = shop.database.engine.dialect == "postgresql"
    load(
        shop.database,
        "DELETE FROM schemagen_releases",
        f"DROP {'TABLE' if partition else 'VIEW'} nircam_segm_sci",
        "ALTER TABLE segm_primary DROP COLUMN targname",
        drop_index(shop.database, "segm_primary", "date_obs"),
        drop_index(shop.database, "datasets", "filetype"),
    )
    missing = {
        ("missing index", "segm_primary_by_date_obs"),
        ("missing index", "datasets_by_filetype"),
        ("missing table", "schemagen_releases"),
        ("missing table", "schemagen_columns"),
        ("missing partition", "nircam_segm_sci"),
        ("missing column", "segm_primary.targname"),
    }
    for line in (("upgrade", "--to", LAST, "--yes"), ("ingest", shop.database.name)):
        refused = shop(*line)
        assert "record no release (let schemagen adopt them: `schemagen create URL --adopt`)" in (
            refused.err
        )
    load(shop.database, "DROP TABLE schemagen_releases", "DROP TABLE schemagen_columns")
    done = shop("create", "--adopt")
    assert (done.code, "--yes confirms" in done.err) == (ExitCode.USAGE, True)
    assert {
        (*line.split(" (")[0].strip().split(": "),) for line in done.out.splitlines()
    } == missing
    done = shop.do("create", "--adopt", "--yes")
    assert done.err.endswith("is at jwst 1.2.0\n")
    assert live.differences(look(shop.database), before) == []
    shop.do("upgrade", "--to", LAST, "--yes")
    assert shop.drift() == set()


@pytest.mark.parametrize("unknown", [(), ("file_mtime", "file_inode")])
def test_files_are_read_again_that_were_stored_without_what_an_adoption_adds(
    shop: Shop, tmp_path: Path, unknown: tuple[str, ...]
) -> None:
    shop.create("1.2.0", "--filetype", "segm")
    made = islice((file for file in synthetic.compose(5, odd=0) if file.filetype == "segm"), 3)
    paths = [str(file.write(tmp_path / file.name)) for file in made]

    def count() -> list[object]:
        queries = ("SELECT count(telescop) FROM segm_primary", "SELECT count(*) FROM segm_sci")
        return [value for query in queries for (value,) in live.rows(shop.database, query)]

    assert f"{len(paths)} new" in shop.ingest(paths)
    before = count()
    assert before[0] == len(paths) > 0
    load(
        shop.database,
        "DROP TABLE schemagen_releases",
        "DROP TABLE schemagen_columns",
        "ALTER TABLE segm_primary DROP COLUMN telescop",
        *(f"ALTER TABLE datasets DROP COLUMN {column}" for column in unknown),
    )
    shop.do("create", "--adopt", "--yes")
    assert count() == [0, before[1]]
    assert f"{len(paths)} replaced" in shop.ingest(paths)
    assert count() == before
    shop.do("create", "--adopt", "--yes")  # nothing is missing
    assert f"{len(paths)} unchanged" in shop.ingest(paths)


@pytest.mark.dialects("sqlite")
def test_what_adding_does_not_make_good_is_not_adopted(shop: Shop) -> None:
    shop.create("1.2.0", "--filetype", "segm")
    load(
        shop.database,
        "DROP TABLE schemagen_releases",
        "ALTER TABLE segm_primary DROP COLUMN targname",
        "ALTER TABLE segm_primary ADD COLUMN targname BIGINT",
    )
    told = shop.status()
    assert (told["pipeline_version"], told["like"]) == (None, "1.2.0")
    with connect(locate(shop.database.url)) as connection:
        found = find_likeness(connection, Config(), samples.open_reader())
    first = f"{shop.database.url}: records no release; closest match: jwst 1.2.0\n"
    assert str(found).startswith(first)
    assert shop("status").out == f"{found}\n"
    lines = str(found).splitlines()
    place = lines.index(
        "`schemagen create URL --adopt` cannot make these good; change them by hand,"
        " or choose another release with --pipeline-version:"
    )
    assert lines[place + 1 :] == [
        "  different type: segm_primary.targname (BIGINT instead of TEXT)"
    ]
    count = len(found.drift)
    shown = f"<Likeness of {shop.database.url}: closest to jwst 1.2.0, {count} differences>"
    assert repr(found) == shown
    before = live.reflect(shop.database)
    done = shop("create", "--adopt", "--yes")
    assert (done.code, "different type: segm_primary.targname" in done.err) == (1, True), done.err
    assert live.reflect(shop.database) == before


# Errors


def test_an_empty_database_is_none_of_ours(shop: Shop) -> None:
    for verb in ("status", "upgrade"):
        done = shop(verb)
        assert (done.code, "schemagen create URL" in done.err) == (ExitCode.SOURCE, True)
        assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("url", "code", "words"),
    [
        ("headers.db", 2, ["this is not the URL of a database", "sqlite:///headers.db"]),
        (
            "oracle://me:secret@host/x",
            2,
            ["oracle databases are not supported", "oracle://me:***@host"],
        ),
        ("sqlite://", 2, ["in memory", "sqlite:///FILE"]),
        ("sqlite:///none.db", 4, ["no database here yet", "`schemagen create sqlite:///none.db`"]),
        ("postgresql://me:secret@localhost:1/x", 4, ["me:***@", "refused", "is the server run"]),
    ],
)
def test_what_cannot_be_reached_is_told_in_a_line_without_the_password(
    capsys: pytest.CaptureFixture[str], url: str, code: int, words: list[str]
) -> None:
    assert cli.run(["status", url]) == code
    told = capsys.readouterr().err
    assert [word for word in words if word not in told] == []
    assert (len(told.splitlines()), "secret" in told) == (1, False)
    assert not Path("none.db").exists()


def test_a_database_that_is_not_there_is_told(database: Database) -> None:
    url = database.url.replace(database.name, "nowhere")
    with pytest.raises(DatabaseError, match=r"nowhere.*\((create|is)"), connect(locate(url)):
        pass


@pytest.mark.dialects("sqlite")
def test_a_file_is_made_where_there_is_a_directory(
    engine: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    flags = ("--pipeline-version", FIRST, "--filetype", "segm")
    assert cli.run(["create", "sqlite:///none/here.db", *flags]) == ExitCode.SOURCE
    assert "unable to open database file (does the directory ex" in capsys.readouterr().err
    assert cli.run(["create", *flags]) == ExitCode.OK
    assert cli.run(["status"]) == ExitCode.OK
    assert Path("jwst-headers.db").is_file()


def test_a_statement_that_fails_leaves_nothing_half_done(database: Database) -> None:
    """It leaves no open transaction, and the error names the script in one line."""
    script = "CREATE TABLE one (id INTEGER); BEGIN; INSERT INTO one VALUES (1); SELECT * FROM two;"
    with connect(locate(database.url)) as connection:
        with pytest.raises(DatabaseError, match=r"^x\.sql: .*two") as caught:
            run(connection, script, name="x.sql")
        assert connection.value("SELECT count(*) FROM one") == 0
        rows: list[object] = []
        run(
            connection, "SELECT '100 %s; --', 2;", name="x.sql", receive=lambda r: rows.append([*r])
        )
        assert rows == [["100 %s; --", 2]]
    assert "\n" not in str(caught.value)


@given(st.lists(st.text(st.characters(exclude_characters="\0", codec="utf-8")), max_size=5))
def test_a_script_is_cut_where_its_statements_end(texts: list[str]) -> None:
    for dialect in DIALECTS.values():
        wanted = [f"SELECT {dialect.literal(text)}" for text in texts]
        script = "".join(f"-- it's; a comment\n{statement};\n" for statement in wanted)
        found = [statement.partition("\n")[2] for statement in list_statements(script)]
        assert found == [statement.strip() for statement in wanted]
