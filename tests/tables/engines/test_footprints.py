"""What the report says about locks and rewrites is what the servers do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from schemagen.live.scripts import list_statements
from schemagen.migrations.compare import compare
from schemagen.migrations.migration import Migration
from schemagen.migrations.plan import Plan, TableStep
from schemagen.migrations.planner import plan_migration
from schemagen.output.migrations import render_migration, render_migrations
from schemagen.output.script_work import count_work
from schemagen.tables.engines import DIALECTS
from schemagen.tables.engines.footprints import Footprint, Readers, Rewritten, Work
from tests.laws.test_faults import NEWER, OLDER, session
from tests.support import live, samples
from tests.support.engine import Database

pytestmark = pytest.mark.once

UP, DOWN, CONTRACT = plan_migration(compare(OLDER, NEWER))

FIELDS = {
    Work.ADD_COLUMN: (UP, "adds"),
    Work.RENAME_COLUMN: (UP, "renames"),
    Work.RETYPE_COLUMN: (UP, "retypes"),
    Work.COMMENT: (UP, "comments"),
    Work.ADD_PART: (UP, "parts"),
    Work.DROP_COLUMN: (replace(CONTRACT, name="up"), "drops"),
    Work.DROP_PART: (DOWN, "lost_parts"),
}
"""The plan and the part of it that does some work alone."""

ROWS = 300


def narrow(work: Work) -> Plan:
    """Return a plan that does some work, and nothing else."""
    nothing: dict[str, Any] = {"updates": (), "explains": (), "forgets": (), "filetypes": False}
    if work is Work.CREATE_TABLE:
        return replace(UP, steps=(), **nothing)
    if work is Work.DROP_TABLE:
        return replace(CONTRACT, name="up", steps=(), **nothing)
    if work is Work.MOVE_VALUES:
        (table,) = (each for each in OLDER.tables if each.name == "rate_primary")
        points = tuple(column for column in table.columns if column.name == "points")
        step = TableStep(table=table, adopts=points)
        return replace(UP, creates=(), steps=(step,), **nothing)
    plan, field = FIELDS[work]
    steps = [
        replace(
            TableStep(table=step.table),
            # no engine drops a column below its index
            lost_indexes=step.lost_indexes
            if work in {Work.RETYPE_COLUMN, Work.DROP_COLUMN}
            else (),
            **{field: getattr(step, field)},
        )
        for step in plan.steps
        if step.table.name == "rate_primary"
    ]
    return replace(plan, creates=(), drops=(), steps=tuple(steps), **nothing)


def write(database: Database, work: Work) -> list[str]:
    """Write the statements of some work, without those of every script."""
    dialect = DIALECTS[database.engine.dialect]
    plans = narrow(work), replace(narrow(work), creates=(), drops=(), steps=())
    whole, frame = (
        [*list_statements(page.text)]
        for page in render_migration(plans, dialect, samples.TEMPLATES)
    )
    return [statement for statement in whole if statement not in frame]


def find_target(work: Work) -> str:
    """Return the table that readers read."""
    if work is Work.DROP_PART:
        return "miri_rate_primary"
    names = {Work.CREATE_TABLE: "datasets", Work.DROP_TABLE: "rate_old"}
    return names.get(work, "rate_primary")


def prepare(database: Database, work: Work) -> None:
    """Make a database with many rows, one of which has values that change."""
    before = NEWER if work is Work.DROP_PART else OLDER
    database.load(*samples.scripts(before, database.engine.dialect))
    table = next(table for table in samples.header_tables(before) if table.name == "rate_primary")
    with live.connect(database) as connection:
        live.add_dataset(connection)
        rows = []
        for number in range(1, ROWS + 1):
            row = dict.fromkeys([column.name for column in table.columns])
            row |= dict.fromkeys(("extension_version", "extension_index"), number)
            row |= {"dataset_id": 1, "instrument": "NIRCAM", "stays": "x" * 3000}
            if number == 1:
                row |= {"instrument": "MIRI", "other_keywords": {"POINTS": "five"}}
            rows.append([row[column.name] for column in table.columns])
        live.put(connection, table.name, table.columns, rows)
        if work is Work.RETYPE_COLUMN:
            connection.exec_driver_sql(
                "UPDATE rate_primary SET points = '7' WHERE extension_version = 1"
            )


@pytest.mark.parametrize("work", Work, ids=lambda work: work.name.lower())
def test_work_locks_and_rewrites_what_the_report_says(database: Database, work: Work) -> None:
    assert [each for each, count in count_work(narrow(work)).items() if count] == [work]
    footprint = DIALECTS[database.engine.dialect].footprints.get(work)
    statements = write(database, work)
    if footprint is None:
        assert statements == []
        return
    prepare(database, work)
    CHECKS[database.engine.dialect](database, find_target(work), statements, footprint)


def check_postgresql(
    database: Database, target: str, statements: Sequence[str], footprint: Footprint
) -> None:
    files = "SELECT relname, pg_relation_filenode(oid) FROM pg_class WHERE relkind = 'r'"
    written = (
        "SELECT sum(pg_stat_get_xact_tuples_inserted(oid) + pg_stat_get_xact_tuples_updated(oid)"
        " + pg_stat_get_xact_tuples_deleted(oid)) FROM pg_class WHERE relname LIKE '%rate_primary'"
    )
    with session(database) as working, session(database) as reading:
        ask = working.cursor().execute
        ask("BEGIN")
        before = dict(ask(files).fetchall())
        (relation,) = ask(f"SELECT '{target}'::regclass::oid").fetchone()
        for statement in statements:
            ask(statement)
        locks = ask(
            f"SELECT mode FROM pg_locks WHERE pid = pg_backend_pid() AND relation = {relation}"
        ).fetchall()
        after = ask(files).fetchall()
        whole = any(before.get(name, file) != file for name, file in after)
        kind = find_rewritten(whole=whole, rows=ask(written).fetchone()[0])
        held = {mode for (mode,) in locks}
        assert "".join(map(str.capitalize, footprint.lock.split())) + "Lock" in held
        assert kind is footprint.rewritten
        reading.cursor().execute("SET lock_timeout = '100ms'")
        waits = fails(lambda: reading.cursor().execute(f"SELECT count(*) FROM {target}"))
        assert waits is (footprint.readers is Readers.WAIT)
        assert waits is ("AccessExclusiveLock" in held)
        ask("ROLLBACK")


def check_sqlite(
    database: Database, target: str, statements: Sequence[str], footprint: Footprint
) -> None:
    path = Path(database.url.partition("///")[2])
    with session(database) as working, session(database) as reading:
        for setting in ("journal_mode = WAL", "legacy_alter_table = ON", "wal_autocheckpoint = 0"):
            working.execute(f"PRAGMA {setting}")
        working.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        working.execute("BEGIN IMMEDIATE")
        before = working.total_changes
        for statement in statements:
            working.execute(statement)
        rows = working.total_changes - before
        assert reading.execute(f"SELECT count(*) FROM {target}").fetchone() is not None
        reading.execute("PRAGMA busy_timeout = 0")
        assert fails(lambda: reading.execute("BEGIN IMMEDIATE")), footprint.lock
        working.execute("COMMIT")
        log = path.with_name(f"{path.name}-wal").stat().st_size
        kind = find_rewritten(whole=log > ROWS * 3000, rows=rows)
        assert (kind, Readers.GO_ON) == (footprint.rewritten, footprint.readers)


def check_mariadb(
    database: Database, target: str, statements: Sequence[str], footprint: Footprint
) -> None:
    alters = [text for text in statements if text.startswith("ALTER TABLE")]
    with session(database) as working, session(database) as reading:
        ask = working.cursor().execute
        ask("SET lock_wait_timeout = 0")
        with reads(reading, target):
            waits = fails(lambda: [ask(statement) for statement in statements])
        assert waits is (footprint.readers is Readers.PAUSE)
        for statement in statements:
            if statement.startswith("DROP INDEX"):
                ask(statement)
        found = {find_algorithm(ask, text) for text in alters}
        assert found == {footprint.lock} - {""}
        moved = any(text.startswith(("UPDATE", "SET STATEMENT")) for text in statements)
        kind = find_rewritten(whole="INPLACE" in found, rows=moved)
        assert kind is footprint.rewritten


def find_algorithm(ask: Callable[[str], object], statement: str) -> str:
    """Return the fastest way in which a server changes a table."""
    for algorithm in ("INSTANT", "NOCOPY", "INPLACE"):
        if not fails(lambda way=algorithm: ask(f"{statement}, ALGORITHM={way}")):  # type: ignore[misc]
            return algorithm
    return "COPY"


@contextmanager
def reads(reading: Any, target: str) -> Iterator[None]:
    """Read a table in a transaction that ends with the context."""
    cursor = reading.cursor()
    cursor.execute("START TRANSACTION")
    cursor.execute(f"SELECT count(*) FROM {target}")
    with closing(cursor):
        yield
        cursor.execute("COMMIT")


def find_rewritten(*, whole: bool, rows: int) -> Rewritten:
    return Rewritten.TABLE if whole else Rewritten.ROWS if rows else Rewritten.NOTHING


def fails(act: Callable[[], object]) -> bool:
    with suppress(Exception):  # each driver has its own
        act()
        return False
    return True


CHECKS = {"postgresql": check_postgresql, "sqlite": check_sqlite, "mariadb": check_mariadb}


@pytest.mark.dialects("sqlite")
def test_the_report_of_a_migration_has_a_line_for_all_work_of_its_scripts() -> None:
    plans = UP, DOWN, CONTRACT
    migration = Migration(link=UP.link, diff=compare(OLDER, NEWER), plans=plans, notes=())
    *_, report = render_migrations((migration,), (), samples.TEMPLATES)
    table = report.text[report.text.index("| tables with |") :].strip()
    head, _, *lines = table.splitlines()
    assert head == "| tables with | up | down | contract | PostgreSQL | SQLite | MariaDB |"
    counts = [count_work(plan) for plan in plans]
    assert len(lines) == sum(any(each[work] for each in counts) for work in Work)
    assert any(line.startswith("| new columns | 2 | 0 | 0 | ACCESS EXCLUSIVE: ") for line in lines)
