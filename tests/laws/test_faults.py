"""An interrupted migration loses nothing, and running the script again finishes it."""

from __future__ import annotations

import json
import re
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import cache
from itertools import cycle
from typing import Any

import pytest

from schemagen.live.scripts import list_statements
from schemagen.migrations.compare import compare
from schemagen.migrations.planner import plan_migration
from schemagen.output.base_scripts import render_base
from schemagen.output.migrations import render_migration
from schemagen.tables.engines import DIALECTS
from schemagen.tables.model import Column, ColumnType, Table
from schemagen.tables.model import Database as Layout
from tests.support import live, samples
from tests.support.engine import PATIENCE, Database, Engine, Server, unprivileged
from tests.support.processes import start_python
from tests.support.servers import MariaDB

pytestmark = pytest.mark.once

# A migration with everything in it, and a populated database for it


def column(
    name: str,
    path: str,
    kind: ColumnType = ColumnType.TEXT,
    title: str = "",
    *,
    indexed: bool = False,
) -> Column:
    """Make the column of a keyword, whose identity is its path."""
    declared = {ColumnType.INTEGER: "integer", ColumnType.NUMBER: "number"}.get(kind, "string")
    return Column(
        name=name,
        type=kind,
        keyword=name.upper(),
        declared=declared,
        paths=(f"meta.{path}",),
        title=title or f"Title of {path}",
        since="1",
        indexed=indexed,
    )


def lay_out(release: str, tables: Mapping[str, Sequence[Column]], values: str) -> Layout:
    made = (
        replace(samples.make_table(*columns, name=name, values=values.split()), since=release)
        for name, columns in tables.items()
    )
    return replace(samples.make_database(*made), pipeline_version=release, since=release)


INTEGER = ColumnType.INTEGER

OLDER = lay_out(
    "1.0.0",
    {
        "rate_primary": (
            column("oldname", "renamed", indexed=True),
            column("moves", "moved"),
            column("points", "retyped", indexed=True),
            column("goes", "gone", indexed=True),
            column("stays", "kept", title="A title that\nchanges; it's \\ so"),
        ),
        "rate_sci": (column("sky", "sky", ColumnType.NUMBER, indexed=True),),
        "rate_old": (column("last", "last"),),
    },
    "NIRCAM FGS",
)
NEWER = lay_out(
    "2.0.0",
    {
        "rate_primary": (
            column("newname", "renamed", indexed=True),
            column("points", "retyped", INTEGER, indexed=True),
            column("fresh", "new", INTEGER, indexed=True),
            column("stays", "kept", title="Another title", indexed=True),
        ),
        "rate_sci": (column("sky", "sky", ColumnType.NUMBER), column("moves", "moved")),
        "rate_new": (column("first", "first"),),
    },
    "NIRCAM MIRI",
)


@cache
def scripts(dialect: str) -> dict[str, str]:
    """Write the scripts of the migration, and those that make and take away the older database."""
    plans = plan_migration(compare(OLDER, NEWER))
    migration = render_migration(plans, DIALECTS[dialect], samples.TEMPLATES)
    base = render_base(OLDER, (), DIALECTS[dialect], samples.TEMPLATES)
    written = {page.path.split(".")[-2]: page.text for page in migration}
    written |= {f"base {page.path.split('.')[-2]}": page.text for page in base}
    written["contract"] = f"{live.DROP_VALUES[dialect]}\n{written['contract']}"
    written["base down"] = f"{live.DROP_VALUES[dialect]}\n{written['base down']}"
    return written


def split(script: str) -> list[str]:
    """Cut a script into its statements."""
    return [f"{statement};\n" for statement in list_statements(script)]


def done(statements: Sequence[str]) -> int:
    """Count the statements before that which ends the work; what follows only clears up."""
    ends = ("COMMIT", "INSERT INTO schemagen_releases", "DROP TABLE schemagen_releases")
    stripped = [statement.strip() for statement in statements]
    return max(place for place, text in enumerate(stripped) if text.startswith(ends))


CHANGES = re.compile(r"(?:--[^\n]*\n|\s)*(?:ALTER|CREATE|DROP|UPDATE|INSERT|DELETE|SET STATEMENT)")


def cuts(statements: Sequence[str]) -> Iterator[int]:
    """Yield the places after statements that change something, up to the last but one."""
    begun = False
    for place, statement in enumerate(statements[: done(statements)], 1):
        if CHANGES.match(statement):
            yield place
            if begun:
                return  # what is left of the transaction stands or falls with this
        begun = begun or statement.strip() == "START TRANSACTION;"


POINTS = ("5", "N/A", None, " 7", "9223372036854775808", "100 %s")


def fill(connection: Any, table: Table, first: int = 1) -> None:
    """Put some rows into a table, with values for columns that it may get one day."""
    own = {"dataset_id", "instrument", "extension_version", "extension_index"}
    texts = cycle(samples.NASTY)
    rows = []
    for number in range(first, first + len(POINTS)):
        cards = {"FRESH": number, "FIRST": "it's", "HISTORY": [next(texts)], "N": None}
        row: dict[str, Any] = {"dataset_id": 1, "instrument": "NIRCAM"}
        row |= dict.fromkeys(("extension_version", "extension_index"), number)
        row["other_keywords"] = cards if number % 2 else None
        for place, each in enumerate(c for c in table.columns if c.keyword and c.name not in own):
            value = {ColumnType.TEXT: next(texts), ColumnType.NUMBER: 0.1 * number}
            row[each.name] = value.get(each.type, number + place)
            if each.name == "points" and each.type is ColumnType.TEXT:
                row["points"] = POINTS[number % len(POINTS)]
        rows.append([row[each.name] for each in table.columns])
    live.put(connection, table.name, table.columns, rows)


def prepare(database: Database, script: str) -> None:
    """Bring a database to where a script begins."""
    dialect = database.engine.dialect
    if script == "base up":
        return
    database.load(*samples.scripts(OLDER, dialect))
    with live.connect(database) as connection:
        live.add_dataset(connection)
        for table in samples.header_tables(OLDER):
            fill(connection, table)
    if script in {"down", "contract"}:
        database.load(scripts(dialect)["up"])
        with live.connect(database) as connection:
            for table in samples.header_tables(NEWER):
                fill(connection, table, 11)


def observe(database: Database) -> set[tuple[str, str, Any]]:
    """Return all that a database holds: its structure, and its rows without times of creation."""
    things = live.reflect(database)
    tables = {name.partition(".")[0] for kind, name, _ in things if kind == "column"}
    connection = database.connect()
    try:
        for table in sorted(tables):
            cursor = connection.cursor()
            cursor.execute(f"SELECT * FROM {table}")
            names = [described[0] for described in cursor.description]
            rows = (dict(zip(names, row, strict=True)) for row in cursor.fetchall())
            for row, count in Counter(map(_write, rows)).items():
                things.add((f"rows ×{count}", table, row))
        return things
    finally:
        connection.close()


def _write(row: dict[str, Any]) -> str:
    for name in ("other_keywords", "header"):
        if isinstance(row.get(name), str):
            row[name] = json.loads(row[name])
    own = (name for name in row if not name.endswith("_date") and name != "step")
    return ", ".join(f"{name}={row[name]!r}" for name in sorted(own))


@contextmanager
def new(engine: Engine, script: str) -> Iterator[Database]:
    """Return a database in the state that a script starts from."""
    database = engine.fresh()
    try:
        prepare(database, script)
        yield database
    finally:
        database.drop()


@cache
def outcome(engine: Engine, script: str) -> set[tuple[str, str, Any]]:
    """Return the database after a script that nothing interrupts."""
    with new(engine, script) as database:
        database.load(scripts(engine.dialect)[script])
        return observe(database)


def missing(database: Database, script: str) -> list[live.Thing]:
    """List in what a database differs from what a script makes when nothing stops it."""
    return live.differences(observe(database), outcome(database.engine, script))


SCRIPTS = ("up", "down", "contract", "base up", "base down")


@contextmanager
def session(database: Database) -> Iterator[Any]:
    """Open a connection as an engine's own client does: each statement stands for itself."""
    connection = database.connect()
    try:
        if database.engine.dialect == "sqlite":
            connection.isolation_level = None
        elif database.engine.dialect == "postgresql":
            connection.autocommit = True
        else:
            connection.autocommit(True)
        yield connection
    finally:
        connection.close()


def run(connection: Any, statements: Sequence[str]) -> None:
    cursor = connection.cursor()
    for statement in statements:
        cursor.execute(statement)


def test_the_migration_has_everything_in_it() -> None:
    """All that can happen to a table happens."""
    kinds = {change.kind for change in compare(OLDER, NEWER).changes}
    assert kinds == {
        *("AddTable", "RetireTable", "AddColumn", "RetireColumn", "RenameColumn", "MoveColumn"),
        *("Retype", "Recomment", "AddPartition", "RetirePartition", "AddIndex", "DropIndex"),
    }


# Cut short


@pytest.mark.long
@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_that_is_cut_short_anywhere_is_finished_by_the_next_run(
    engine: Engine, script: str
) -> None:
    """After each statement that changes something: MariaDB commits most of them one by one."""
    text = scripts(engine.dialect)[script]
    statements = split(text)
    places = [*cuts(statements)]
    for count in places if engine.dialect == "mariadb" else places[:: len(places) // 4]:
        with new(engine, script) as database:
            with session(database) as connection:
                run(connection, statements[:count])
            database.load(text)
            assert missing(database, script) == [], statements[count - 1]


@pytest.mark.long
@pytest.mark.dialects("mariadb")
@pytest.mark.parametrize("script", ["up", "down", "contract"])
def test_a_script_that_is_cut_short_again_and_again_is_finished_in_the_end(
    engine: Engine, script: str
) -> None:
    """In one database: after the first statement, after the second one, and so on."""
    text = scripts(engine.dialect)[script]
    statements = split(text)
    with new(engine, script) as database:
        for count in range(1, done(statements) + 1):
            with session(database) as connection:
                run(connection, statements[:count])
        database.load(text)
        assert missing(database, script) == []


CLIENT = """
import json, sys
import sqlalchemy as sa

engine = sa.create_engine(sys.argv[1], isolation_level="AUTOCOMMIT")
with engine.connect() as connection:
    connection = connection.execution_options(no_parameters=True)
    for line in sys.stdin:
        connection.exec_driver_sql(json.loads(line))
        print("done", flush=True)
"""


class Client:
    """A process that runs the statements that it is sent."""

    def __init__(self, database: Database) -> None:
        self._process = start_python("-c", CLIENT, database.url, stderr=subprocess.DEVNULL)

    def begin(self, statement: str) -> None:
        """Send it a statement, and do not wait for the end."""
        assert self._process.stdin
        self._process.stdin.write(f"{json.dumps(statement)}\n")
        self._process.stdin.flush()

    def run(self, statements: Sequence[str]) -> None:
        assert self._process.stdout
        for statement in statements:
            self.begin(statement)
            assert self._process.stdout.readline() == "done\n", statement

    def kill(self) -> None:
        """End it with SIGKILL."""
        self._process.kill()
        self._process.communicate()


def middle(statements: Sequence[str]) -> list[int]:
    """Choose two places to cut a script at."""
    last = done(statements)
    return [last // 3, 2 * last // 3]


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_client_that_is_killed_leaves_what_the_next_one_finishes(
    engine: Engine, script: str
) -> None:
    text = scripts(engine.dialect)[script]
    statements = split(text)
    for count in middle(statements)[1:]:
        with new(engine, script) as database:
            client = Client(database)
            client.run(statements[:count])
            client.kill()
            database.load(text)
            assert missing(database, script) == [], statements[count - 1]


WAITING = {
    "postgresql": "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'",
    "mariadb": "SELECT count(*) FROM information_schema.processlist"
    " WHERE state LIKE 'Waiting for table metadata lock%'",
}
"""How many sessions wait for a table."""

HOLD = {
    "postgresql": "BEGIN; LOCK TABLE rate_primary IN ACCESS SHARE MODE",
    "mariadb": "SELECT count(*) FROM rate_primary",  # pymysql has begun a transaction
}
"""What keeps a table from being altered."""


def wait(database: Database, count: int = 1) -> None:
    """Wait until so many sessions wait for a table."""
    deadline = time.monotonic() + PATIENCE
    while live.rows(database, WAITING[database.engine.dialect]) < [(count,)]:
        assert time.monotonic() < deadline
        time.sleep(0.01)


_ALTERS = r"ALTER TABLE rate_primary\b|DROP INDEX (IF EXISTS )?rate_primary_by|ON rate_primary "


@pytest.mark.dialects("postgresql", "mariadb")
@pytest.mark.parametrize("script", ["up", "down", "contract"])
def test_a_client_that_is_killed_while_a_statement_runs_is_made_up_for(
    engine: Engine, script: str
) -> None:
    """The server goes on with the statement for a while, beside the next run."""
    text = scripts(engine.dialect)[script]
    statements = split(text)
    # what drops or makes an index locks its table, too
    altering = [p for p, s in enumerate(statements) if re.search(_ALTERS, s)]
    with new(engine, script) as database:
        # A transaction keeps what it has altered to itself.
        place = altering[0 if engine.dialect == "postgresql" else -1]
        client = Client(database)
        client.run(statements[:place])
        holder = database.connect()
        holder.cursor().execute(HOLD[engine.dialect])
        client.begin(statements[place])
        wait(database)
        client.kill()
        release = threading.Timer(0.3, holder.close)
        release.start()
        database.load(text)
        release.join()
        assert missing(database, script) == []


ENDING = {
    "postgresql": "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = '{0}' AND pid <> pg_backend_pid()",
    "mariadb": "SELECT id FROM information_schema.processlist"
    " WHERE db = '{0}' AND id <> CONNECTION_ID()",
}


@pytest.mark.dialects("postgresql", "mariadb")
@pytest.mark.parametrize("script", ["up", "down", "contract"])
def test_a_connection_that_the_server_ends_is_made_up_for(engine: Engine, script: str) -> None:
    text = scripts(engine.dialect)[script]
    statements = split(text)
    for count in middle(statements):
        with new(engine, script) as database:
            with session(database) as connection:
                run(connection, statements[:count])
                with session(database) as other:
                    cursor = other.cursor()
                    cursor.execute(ENDING[engine.dialect].format(database.name))
                    ((found,),) = cursor.fetchall()
                    run(other, [f"KILL {found}"] if engine.dialect == "mariadb" else [])
                with pytest.raises(Exception, match=r"(?i)terminat|lost|gone|closed"):
                    run(connection, statements[count:])
            database.load(text)
            assert missing(database, script) == [], statements[count - 1]


LASTING = {
    "postgresql": ("-c", "synchronous_commit=on"),
    "mariadb": ("--innodb-flush-log-at-trx-commit=2",),
}
"""What has a server write down what is committed; the tests' servers take their time for that."""


@pytest.fixture(scope="module")
def mortal(engine: Engine) -> Iterator[Server]:
    """A server of the tests' own, which may die."""
    assert isinstance(engine, Server)
    own = engine.another(*LASTING[engine.dialect])
    own.start()
    yield own
    own.stop()


@pytest.mark.long
@pytest.mark.dialects("postgresql", "mariadb")
@pytest.mark.parametrize("script", SCRIPTS)
def test_a_server_that_is_killed_loses_nothing(mortal: Server, script: str) -> None:
    """With SIGKILL, while the script is somewhere in the middle."""
    text = scripts(mortal.dialect)[script]
    statements = split(text)
    with new(mortal, script) as database:
        for count in middle(statements):
            client = Client(database)
            client.run(statements[:count])
            mortal.crash()
            client.kill()
        database.load(text)
        assert missing(database, script) == []


# Where a script has nothing to do


def refuse(database: Database, script: str, *words: str) -> None:
    """Run a script in vain: it says why, and changes nothing."""
    before = observe(database)
    with pytest.raises(AssertionError) as caught:
        database.load(scripts(database.engine.dialect)[script])
    assert [word for word in words if word not in str(caught.value)] == [], caught.value
    assert live.differences(observe(database), before) == []


@pytest.mark.parametrize(("script", "start"), [("up", "1.0.0"), ("down", "2.0.0")])
def test_a_script_that_is_run_twice_refuses_and_changes_nothing(
    engine: Engine, script: str, start: str
) -> None:
    with new(engine, script) as database:
        database.load(scripts(engine.dialect)[script])
        other = {"1.0.0": "2.0.0", "2.0.0": "1.0.0"}[start]
        told = [] if engine.dialect == "sqlite" else [f"is at jwst {other}"]
        refuse(database, script, f"leads from jwst {start}", *told)


def test_a_contract_that_is_run_twice_refuses_and_changes_nothing(engine: Engine) -> None:
    with new(engine, "contract") as database:
        database.load(scripts(engine.dialect)["contract"])
        refuse(database, "contract", "what jwst 2.0.0 retired is dropped already")


def test_there_is_no_way_back_behind_a_contract(engine: Engine) -> None:
    with new(engine, "contract") as database:
        database.load(scripts(engine.dialect)["contract"])
        refuse(database, "down", "was dropped by a contract", "no way back")


@pytest.mark.parametrize("script", ["down", "contract"])
def test_a_script_on_another_release_refuses_and_changes_nothing(
    engine: Engine, script: str
) -> None:
    with new(engine, "up") as database:
        refuse(database, script, "leads from jwst 2.0.0")


@pytest.mark.parametrize("script", ["up", "down", "contract", "base down"])
def test_a_script_on_an_empty_database_fails_and_leaves_it_empty(
    database: Database, script: str
) -> None:
    refuse(database, script, "schemagen_releases")


def test_a_database_is_not_made_twice(engine: Engine) -> None:
    with new(engine, "up") as database:
        refuse(database, "base up", "is made already")


@pytest.mark.dialects("postgresql", "sqlite")  # MariaDB's shell stops, unless it is forced to go on
@pytest.mark.parametrize(
    ("start", "script"),
    [("up", "down"), ("up", "contract"), ("down", "up"), ("up", "base up"), ("down", "base down")],
)
def test_a_shell_that_goes_on_after_errors_changes_nothing_either(
    engine: Engine, start: str, script: str
) -> None:
    with new(engine, start) as database:
        before = observe(database)
        with session(database) as connection:
            cursor = connection.cursor()
            for statement in split(scripts(engine.dialect)[script]):
                with suppress(Exception):
                    cursor.execute(statement)
        assert live.differences(observe(database), before) == []


# Two at once


@pytest.mark.parametrize("script", ["up", "down", "contract"])
def test_of_two_runs_at_once_one_waits_and_says_that_the_work_is_done(
    engine: Engine, script: str
) -> None:
    text = scripts(engine.dialect)[script]
    statements = split(text)
    with new(engine, script) as database:
        said: list[str] = []

        def follow() -> None:
            try:
                database.load(text)
            except AssertionError as error:
                said.append(str(error))

        with session(database) as connection:
            end = done(statements)
            run(connection, statements[:end])
            second = threading.Thread(target=follow)
            second.start()
            second.join(0.5)
            assert second.is_alive()
            run(connection, statements[end:])
        second.join()
        told = "dropped already" if script == "contract" else "leads from jwst"
        assert [told in text for text in said] == [True], said
        assert missing(database, script) == []


# A full disk

MANY = (
    "INSERT INTO rate_primary (dataset_id, instrument, extension_version, extension_index,"
    " points, stays) SELECT 1, 'NIRCAM', n, n, '7', {} FROM {} AS n"
)
"""Adds rows, so that the table takes some room that a change of it needs once more."""


@contextmanager
def filled(database: Database) -> Iterator[Any]:
    """Open a connection, and leave no room on its disk for as long as it is open."""
    with session(database) as connection:
        cursor = connection.cursor()
        if database.engine.dialect == "sqlite":
            ((pages,),) = cursor.execute("PRAGMA page_count")
            cursor.execute(f"PRAGMA max_page_count = {pages}").fetchall()
            yield connection
        elif database.engine.dialect == "postgresql":
            cursor.execute(MANY.format("repeat(md5(n::text), 35)", "generate_series(100, 17000)"))
            ((pid,),) = cursor.execute("SELECT pg_backend_pid()")
            # No file of its may grow beyond 16 MB, which is the size that those of its log have.
            limit = ["prlimit", f"--pid={pid}", f"--fsize={2**24}"]
            subprocess.run(limit, check=True, **unprivileged())
            yield connection
        else:
            rows = "(SELECT seq AS n FROM seq_100_to_3000)"
            cursor.execute(MANY.format("REPEAT(MD5(n), 35)", rows))
            cursor.execute("CREATE TABLE filler (text LONGTEXT)")
            with suppress(connection.OperationalError):
                while True:
                    cursor.execute(f"INSERT INTO filler VALUES (REPEAT('x', {2**17}))")
            yield connection
            cursor.execute("DROP TABLE filler")


ONE_FILE = (
    "--innodb-data-file-path=ibdata1:12M:autoextend:max:32M",
    "--skip-innodb-file-per-table",
)
"""Has MariaDB keep all tables in one file, which does not grow beyond some size."""


@pytest.fixture
def limited(engine: Engine) -> Iterator[Engine]:
    """Each engine, but in its stead a MariaDB that has a disk of its own."""
    if not isinstance(engine, MariaDB):
        yield engine
        return
    own = engine.another(*ONE_FILE)
    own.start()
    yield own
    own.stop()


FULL = r"is full|No more room|could not extend .*File too large|change size of file"


def load_when_there_is_room(database: Database, script: str) -> None:
    """Run a script again; MariaDB gives the room of a table that is dropped back in a while."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return database.load(script)
        except AssertionError as error:
            if not re.search(FULL, str(error)) or time.monotonic() > deadline:
                raise
            time.sleep(0.5)


def test_a_disk_that_is_full_leaves_everything_for_the_next_run(limited: Engine) -> None:
    text = scripts(limited.dialect)["up"]
    query = "SELECT count(*), count(stays), min(stays), max(stays), count({}) FROM rate_primary"
    with new(limited, "up") as database:
        with filled(database) as connection:
            before = live.rows(database, query.format("oldname"))
            with pytest.raises(Exception, match=FULL):
                run(connection, split(text))
        load_when_there_is_room(database, text)
        assert live.rows(database, query.format("newname")) == before
        if limited.dialect == "sqlite":
            assert missing(database, "up") == []
