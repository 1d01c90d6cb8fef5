"""Alembic runs the same scripts on every engine, whatever was run before."""

from __future__ import annotations

import io
import logging
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from alembic.config import CommandLine, Config
from packaging.version import Version

from schemagen.cli.main import run
from schemagen.errors import ExitCode
from schemagen.tables.core import LAYOUT as LAST_LAYOUT
from tests.support import live, samples
from tests.support.command import Done
from tests.support.engine import Database
from tests.support.live import reflect

pytestmark = pytest.mark.network

RELEASES = ("1.1.0", "1.2.0", "1.2.1", "1.2.3", "1.3.0", "1.4.0")
"""Those of a short stretch of the history that change something; much happens in it."""

FIRST, LAST = RELEASES[0], RELEASES[-1]

LAYOUTS = tuple(f"layout_{layout}" for layout in range(2, LAST_LAYOUT + 1))
"""The revisions after that of the first release, for databases of earlier layouts."""


def name(release: str) -> str:
    return f"jwst_{release.replace('.', '_')}"


def make_tree(place: Path, release: str, *flags: str, filetype: str = "x1d") -> Path:
    tree = place / "generated"
    build = ["build", "--pipeline-version", release, "--output", str(tree), "--filetype", filetype]
    assert run([*build, *flags]) == ExitCode.OK
    return tree


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree whose migrations begin at the first of the releases."""
    return make_tree(tmp_path_factory.mktemp("chain"), LAST, "--migrate-from", FIRST)


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree of the first release alone."""
    return make_tree(tmp_path_factory.mktemp("first"), FIRST)


@dataclass(frozen=True)
class Alembic:
    """Alembic's command line, on a tree and a database."""

    tree: Path
    database: Database
    capsys: pytest.CaptureFixture[str]
    settings: Path | None = None
    """A team's own settings; without them, those of the tree."""

    def __call__(self, *arguments: str, url: str | None = None) -> Done:
        """Run a command; with an empty URL, leave the database to the settings of the tree."""
        for module in [module for module in sys.modules if module.startswith("jwst_models")]:
            del sys.modules[module]  # as in a process of its own
        self.capsys.readouterr()
        code, out = 0, io.StringIO()
        command = CommandLine()
        given = self.database.url if url is None else url
        place = ["-x", f"url={given}"] if given else []
        options = command.parser.parse_args([*place, *arguments])
        settings = self.settings or self.tree / "alembic" / "alembic.ini"
        config = Config(str(settings), cmd_opts=options, stdout=out, output_buffer=out)
        with kept_logging():
            try:
                command.run_cmd(config, options)
            except SystemExit as ended:
                code = int(ended.code or 0)
        printed = self.capsys.readouterr()
        # where the settings say nothing of logs, Alembic prints an error
        return Done(code, out.getvalue(), printed.err or printed.out)

    def do(self, *arguments: str) -> str:
        """Run what must go well; give what it prints."""
        done = self(*arguments)
        assert done.code == 0, done.err
        return done.out

    @property
    def current(self) -> str:
        """The revision of the database in Alembic's table."""
        return self.do("current").removesuffix(" (head)\n").strip()

    @property
    def release(self) -> str:
        """The release that the database records."""
        query = "SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1"
        ((release,),) = live.rows(self.database, query)
        return str(release)

    def load(self, *patterns: str) -> None:
        """Run files of the tree by hand."""
        engine = self.database.engine.dialect
        for pattern in patterns:
            files = sorted(self.tree.glob(pattern.format(engine)))
            assert files, pattern
            self.database.load(*files)


@contextmanager
def kept_logging() -> Iterator[None]:
    """Restore the logging settings, which Alembic's file changes for the process."""
    root = logging.getLogger()
    before = root.level, [*root.handlers]
    try:
        yield
    finally:
        root.setLevel(before[0])
        root.handlers[:] = before[1]


@pytest.fixture
def alembic(tree: Path, database: Database, capsys: pytest.CaptureFixture[str]) -> Alembic:
    return Alembic(tree, database, capsys)


def ours(database: Database) -> set[live.Thing]:
    """Return the whole structure of a database, without Alembic's own table."""
    return {thing for thing in reflect(database) if "alembic_version" not in thing[1]}


def unordered(database: Database) -> set[live.Thing]:
    """Return the same without the order of columns, which a change of type may alter."""
    things = set()
    for kind, thing, facts in ours(database):
        facts = facts[1:] if kind == "column" else None if kind == "view" else facts
        things.add((kind, thing, facts))
    return things


@contextmanager
def another(database: Database) -> Iterator[Database]:
    """Create another database of the same engine."""
    fresh = database.engine.fresh()
    try:
        yield fresh
    finally:
        fresh.drop()


# There and back


def test_it_leads_there_and_back_step_by_step(alembic: Alembic) -> None:
    """As the scripts do that are run by hand."""
    shapes = {}
    for release in RELEASES:
        alembic.do("upgrade", "+1")
        for layout in LAYOUTS if release == RELEASES[1] else ():
            assert alembic.current == layout
            alembic.do("upgrade", "+1")
        assert (alembic.current, alembic.release) == (name(release), release)
        if release in {FIRST, "1.2.1"}:
            shapes[release] = unordered(alembic.database)
    assert alembic.do("heads") == f"{name(LAST)} (head)\n"
    alembic.do("check")
    for release in reversed(RELEASES):
        for layout in reversed(LAYOUTS) if release == FIRST else ():
            assert alembic.current == layout
            alembic.do("downgrade", "-1")
        assert alembic.current == name(release)
        if release in shapes:
            assert live.differences(unordered(alembic.database), shapes[release]) == []
        alembic.do("downgrade", "-1")
    assert {thing[1].partition(".")[0] for thing in reflect(alembic.database)} <= {
        "alembic_version"
    }


def test_it_does_what_the_scripts_do_online_and_offline(alembic: Alembic) -> None:
    """What `--sql` prints is for the engine's own client."""
    alembic.do("upgrade", "head")
    links = [path.name.removesuffix(".md") for path in alembic.tree.glob("migrations/*.md")]
    with another(alembic.database) as other:
        by_hand = Alembic(alembic.tree, other, alembic.capsys)
        by_hand.load("migrations/{}/base__*.up.sql")
        by_hand.load(*(f"migrations/{{}}/{link}.up.sql" for link in sorted(links)))
        assert live.differences(ours(alembic.database), ours(other)) == []
    with another(alembic.database) as other:
        offline = Alembic(alembic.tree, other, alembic.capsys)
        other.load(offline.do("upgrade", "head", "--sql"))
        assert live.differences(reflect(alembic.database), reflect(other)) == []
        assert offline.current == name(LAST)
        other.load(offline.do("downgrade", f"{name('1.4.0')}:{name('1.2.1')}", "--sql"))
        assert offline.current == name("1.2.1")


def test_a_process_of_its_own_does_it_from_anywhere(
    first: Path, database: Database, tmp_path: Path
) -> None:
    """With the URL from the environment; and a second time there is nothing to do."""
    settings = str(first / "alembic" / "alembic.ini")
    chain = ("", "jwst_1_1_0", *LAYOUTS)
    first_run = [f"Running upgrade {before} -> {after}" for before, after in pairwise(chain)]
    for said in (first_run, []):
        done = subprocess.run(
            [sys.executable, "-m", "alembic", "-c", settings, "upgrade", "head"],
            cwd=tmp_path,
            env={**os.environ, "SCHEMAGEN_URL": database.url, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
        )
        assert (done.returncode, done.stdout) == (0, ""), done.stderr
        assert re.findall(r"Running .*(?=, (?:jwst|Layout))", done.stderr) == said
    assert [*tmp_path.iterdir()] == []


# What the database says of itself


def test_a_database_that_was_made_from_the_ddl_is_at_head(alembic: Alembic) -> None:
    alembic.load("ddl/{}/*.sql")
    before = reflect(alembic.database)
    alembic.do("upgrade", "head")
    assert live.differences(ours(alembic.database), before) == []
    assert alembic.current == name(LAST)
    alembic.do("check")


def test_a_database_that_was_made_from_earlier_ddl_is_carried_on(
    alembic: Alembic, first: Path
) -> None:
    """And one that a script was run on by hand, there or back, is followed."""
    Alembic(first, alembic.database, alembic.capsys).load("ddl/{}/*.sql")
    assert alembic.current == LAYOUTS[-1]
    alembic.do("upgrade", name("1.2.0"))
    alembic.load("migrations/{}/1.2.0__1.2.1.up.sql", "migrations/{}/1.2.2__1.2.3.up.sql")
    assert alembic.current == name("1.2.3")
    alembic.load("migrations/{}/1.2.2__1.2.3.down.sql")
    alembic.do("upgrade", "head")
    assert (alembic.current, alembic.release) == (name(LAST), LAST)
    alembic.do("check")


@pytest.mark.parametrize("layout", range(1, LAST_LAYOUT))
def test_a_database_of_an_earlier_layout_is_carried_over(
    database: Database, capsys: pytest.CaptureFixture[str], tmp_path: Path, layout: int
) -> None:
    """At the release of the tree by a revision of its own, before that with the next script."""
    tree = make_tree(tmp_path, "3.0.0", filetype="rate")
    data = samples.ROOT / "tests" / "data" / f"layout_{layout}"
    database.load(data / f"{database.engine.dialect}.sql")
    alembic = Alembic(tree, database, capsys)
    assert alembic.current == (name("3.0.0"), *LAYOUTS)[layout - 1]
    for _ in range(2):
        alembic.do("upgrade", "head")
        assert (alembic.current, alembic.release) == (LAYOUTS[-1], "3.0.0")
    query = "SELECT max(layout) FROM schemagen_layouts"
    assert live.rows(database, query) == [(LAST_LAYOUT,)]


# What it finds to do


@pytest.fixture
def at_head(alembic: Alembic) -> Alembic:
    alembic.load("ddl/{}/*.sql")
    return alembic


def change(database: Database, *statements: str) -> None:
    connection = database.connect()
    for statement in statements:
        connection.cursor().execute(statement)
    connection.commit()
    connection.close()


def test_check_finds_what_is_missing_or_of_another_type(at_head: Alembic) -> None:
    for statement in ("DROP COLUMN targname", "ADD COLUMN targname BIGINT"):
        quick = ["PRAGMA legacy_alter_table = ON"][: at_head.database.engine.dialect == "sqlite"]
        change(at_head.database, *quick, f"ALTER TABLE x1d_primary {statement}")
        done = at_head("check")
        assert done.code != 0
        assert re.search(r"New upgrade operations detected: .*targname.*TEXT", done.err, re.I)


def test_it_never_proposes_to_drop_what_is_not_ours_or_is_retired(alembic: Alembic) -> None:
    alembic.do("upgrade", "head")
    change(
        alembic.database,
        "CREATE TABLE notes (id INTEGER PRIMARY KEY, text VARCHAR(20))",
        "CREATE INDEX notes_text ON notes (text)",
        "CREATE INDEX team_rate ON x1d_primary (extension_index)",
        "CREATE VIEW team_view AS SELECT rootname FROM master",
        "ALTER TABLE x1d_primary ADD COLUMN note VARCHAR(20)",
        "ALTER TABLE master ADD COLUMN note VARCHAR(20)",
    )
    retired = "SELECT count(*) FROM schemagen_columns WHERE retired IS NOT NULL"
    assert live.rows(alembic.database, retired)[0][0] > 0
    alembic.do("check")


@pytest.fixture
def own_tree(at_head: Alembic, tmp_path: Path) -> Alembic:
    """A tree whose settings may be edited."""
    shutil.copytree(at_head.tree, tmp_path / "generated")
    return replace(at_head, tree=tmp_path / "generated")


TEAM = """\
[alembic]
script_location = %(here)s/generated/alembic
version_locations = %(here)s/versions{0}%(here)s/generated/alembic/versions
path_separator = os
revision_environment = true
"""
"""A team's own settings, as docs/howto/alembic.md has them."""


@pytest.fixture
def team(at_head: Alembic, tmp_path: Path) -> Alembic:
    """A team with revisions of its own in a directory of its own."""
    shutil.copytree(at_head.tree, tmp_path / "generated")
    (tmp_path / "versions").mkdir()
    (tmp_path / "alembic.ini").write_text(TEAM.format(os.pathsep))
    return replace(at_head, tree=tmp_path / "generated", settings=tmp_path / "alembic.ini")


def write_revision(team: Alembic, name: str, table: str, *options: str) -> None:
    """Make a revision with a table."""
    before = {path: path.stat().st_mtime_ns for path in team.tree.rglob("*.py")}
    team.do("revision", "-m", "ours", "--rev-id", name, *options)
    assert {path: path.stat().st_mtime_ns for path in team.tree.rglob("*.py")} == before
    (path,) = team.tree.parent.glob(f"versions/{name}_*.py")
    made = f'op.create_table("{table}", sa.Column("id", sa.Integer))'
    text = path.read_text().replace("pass", made, 1)
    path.write_text(text.replace("pass", f'op.drop_table("{table}")', 1))


def list_tables(alembic: Alembic) -> set[str]:
    """List the tables of the team's own that are there."""
    return {thing[1].partition(".")[0] for thing in ours(alembic.database)} & {"notes", "sides"}


def test_a_team_may_go_on_from_ours(team: Alembic) -> None:
    """A revision that is made automatically holds nothing; what they add there and back works."""
    team.do("upgrade", "head")
    team.do("revision", "--autogenerate", "-m", "nothing", "--rev-id", "empty")
    (path,) = team.tree.parent.glob("versions/empty_*.py")
    text = path.read_text()
    assert re.findall(r"^    (\w.*)", text, re.MULTILINE) == ["pass", "pass"]
    assert f"down_revision: str | Sequence[str] | None = '{name(LAST)}'" in text
    path.unlink()
    write_revision(team, "team", "notes")
    before = ours(team.database)
    team.do("upgrade", "head")
    assert (team.current, list_tables(team)) == ("team", {"notes"})
    team.do("check")
    team.do("downgrade", "-1")
    assert team.current == name(LAST)
    assert live.differences(ours(team.database), before) == []
    team.do("upgrade", "head")
    team.do("downgrade", name("1.3.0"))
    assert (team.current, list_tables(team)) == (name("1.3.0"), set())


def test_a_team_has_sql_for_what_it_added(team: Alembic) -> None:
    write_revision(team, "team", "notes")
    with another(team.database) as other:
        offline = replace(team, database=other)
        other.load(offline.do("upgrade", "head", "--sql"))
        assert (offline.current, list_tables(offline)) == ("team", {"notes"})
        offline.do("check")
        other.load(offline.do("downgrade", f"team:{name('1.4.0')}", "--sql"))
        assert (offline.current, list_tables(offline)) == (name(LAST), set())


def test_a_branch_of_a_team_goes_its_own_way(team: Alembic) -> None:
    """Ours is followed beside it, also where a script was run by hand."""
    write_revision(team, "side", "sides", "--head", "base", "--branch-label", "aside")
    team.do("upgrade", "aside@head")
    team.do("downgrade", name("1.2.1"))
    assert (marked(team), list_tables(team)) == ({"side", name("1.2.1")}, {"sides"})
    team.load("migrations/{}/1.2.2__1.2.3.up.sql")
    assert marked(team) == {"side", name("1.2.3")}
    team.do("upgrade", "heads")
    assert marked(team) == {"side", name(LAST)}
    team.do("downgrade", "aside@base")
    assert (marked(team), list_tables(team)) == ({name(LAST)}, set())


def marked(alembic: Alembic) -> set[str]:
    return {line.partition(" ")[0] for line in alembic.do("current").splitlines()}


@pytest.mark.once
def test_a_release_that_comes_after_the_revisions_of_a_team(team: Alembic) -> None:
    """It is a head beside theirs, whether Alembic runs its script or somebody else has."""
    write_revision(team, "team", "notes")
    team.do("upgrade", "head")
    make_tree(team.tree.parent, "1.5.0")
    with another(team.database) as other:
        elsewhere = replace(team, database=other)
        elsewhere.do("upgrade", "team")
        elsewhere.load("migrations/{}/*__1.5.0.up.sql")
        assert marked(elsewhere) == {"team", name("1.5.0")}
    team.do("upgrade", "heads")
    assert marked(team) == {"team", name("1.5.0")}
    team.do("merge", "heads", "-m", "both", "--rev-id", "both")
    team.do("upgrade", "head")
    assert marked(team) == {"both"}
    team.do("check")


def test_a_stamp_says_what_the_database_records_or_is_refused(team: Alembic) -> None:
    write_revision(team, "team", "notes")
    team.do("stamp", "team")
    assert team.current == "team"
    team.do("stamp", name(LAST))
    assert (team.current, list_tables(team)) == (name(LAST), set())
    there = f"the database records jwst {LAST} ({name(LAST)})"
    for wanted in ("1.2.1", "1.3.0"):
        refuse(team("stamp", name(wanted)), there, f"`alembic downgrade {name(wanted)}`")
    refuse(team("stamp", "base"), there, "`alembic downgrade base`")
    team.do("downgrade", name("1.2.1"))
    refuse(team("stamp", "team"), "records jwst 1.2.2 (jwst_1_2_1)", f"upgrade {name(LAST)}`")
    with another(team.database) as other:
        done = replace(team, database=other)("stamp", "head")
        refuse(done, "has no tables of jwst yet", f"`alembic upgrade {name(LAST)}`")


# What goes wrong


def refuse(done: Done, *words: str) -> None:
    assert done.code != 0
    told = [
        line
        for line in done.err.splitlines()
        if not line.startswith(("Running", "Context", "Will"))
    ]
    assert len(told) == 1, done.err
    assert [word for word in words if word not in told[0]] == [], told


def test_a_database_that_holds_files_is_not_taken_away(alembic: Alembic, first: Path) -> None:
    """A script that refuses says why in one line, and leaves everything."""
    with live.connect(alembic.database) as connection:
        alembic.load("migrations/{}/base__1.1.0.up.sql")
        live.add_dataset(connection)
    alembic.do("upgrade", name("1.2.0"))
    before = reflect(alembic.database)
    refuse(alembic("downgrade", "base"), "base__1.1.0.down.sql", "this database holds files")
    assert alembic.current == name(FIRST)
    assert live.rows(alembic.database, "SELECT rootname FROM datasets") == [("jw1",)]
    alembic.do("upgrade", name("1.2.0"))
    assert live.differences(reflect(alembic.database), before) == []


def test_a_database_from_before_the_chain_is_refused(
    at_head: Alembic, first: Path, tmp_path: Path
) -> None:
    younger = make_tree(tmp_path, "1.5.0")
    done = Alembic(younger, at_head.database, at_head.capsys)("upgrade", "head")
    refuse(done, "the database is at jwst 1.4.0, but migrations begin at 1.5.0")


def test_an_engine_that_the_tree_was_not_built_for_is_refused(
    database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = "sqlite" if database.engine.dialect != "sqlite" else "mariadb"
    tree = make_tree(tmp_path, FIRST, "--dialect", other)
    done = Alembic(tree, database, capsys)("upgrade", "head")
    refuse(done, "base__1.1.0.up.sql", f"not built for {database.engine.dialect}")


PERCENT = "100 % of %s, %(x)s, %%, %25 and 'q'; -- \\\\"
"""A title that drivers, ini files and URLs would each read in their own way."""


def test_a_percent_sign_is_one(
    database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = samples.SCHEMAS["image.schema.yaml"]
    title = PERCENT.replace("'", "''")
    schemas = samples.write_schemas(
        tmp_path / "schemas", image=text.replace('"[s] Exposure time"', f"'{title}'")
    )
    tree = make_tree(tmp_path, "", "--source", str(schemas), filetype="rate")
    query = "SELECT title FROM schemagen_columns WHERE keyword = 'EFFEXPTM'"
    Alembic(tree, database, capsys).do("upgrade", "head")
    assert live.rows(database, query) == [(PERCENT,)]
    with another(database) as other:
        other.load(Alembic(tree, other, capsys).do("upgrade", "head", "--sql"))
        assert live.rows(other, query) == [(PERCENT,)]


@pytest.mark.dialects("sqlite")
@pytest.mark.parametrize("way", ["option", "file"])
def test_a_percent_sign_in_a_url_is_as_sqlalchemy_has_it(
    own_tree: Alembic, tmp_path: Path, way: str
) -> None:
    """In alembic.ini it is doubled, as everywhere there."""
    url = f"sqlite:///{tmp_path}/100%25 %25s.db"
    if way == "file":
        settings = own_tree.tree / "alembic" / "alembic.ini"
        entry = f"[alembic]\nsqlalchemy.url = {url.replace('%', '%%')}"
        settings.write_text(settings.read_text().replace("[alembic]", entry, 1))
        url = ""
    assert own_tree("upgrade", name(FIRST), url=url).code == 0
    assert (tmp_path / "100% %s.db").is_file()


def test_releases_come_in_the_order_of_versions() -> None:
    """The environment of a tree has nothing but Alembic and SQLAlchemy, which cannot tell."""
    text = (samples.ROOT / "templates/alembic/env.py.j2").read_text("utf-8")
    found = re.search(r"^def count\(.*?(?=\n\n\n)", text, re.MULTILINE | re.DOTALL)
    assert found
    names: dict[str, Any] = {"re": re}
    exec(found[0], names)
    early = ["1.9.6", "1.10.0.dev1", "1.10.0a1", "1.10.0b2", "1.10.0rc1", "1.10.0", "1.10.0.post1"]
    late = ["1.10.1.dev2", "1.10.1.dev20261128093015+g1a2b", "1.10.1", "1.11", "2.0.0", "1!0.2"]
    versions = [*early, *late]
    assert versions == sorted(versions, key=Version)
    assert all(one < other for one, other in pairwise(map(names["count"], versions)))
