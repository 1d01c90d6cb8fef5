"""Locks: who waits for whom, for how long, and what is told; what readers see meanwhile."""

from __future__ import annotations

import re
import threading
import time
from contextlib import suppress
from dataclasses import replace

import pytest

from schemagen.errors import DatabaseError, ExitCode
from schemagen.ingest import store
from schemagen.ingest.header_tables import read_header_tables
from schemagen.ingest.rows import place_file
from schemagen.ingest.session import Session
from schemagen.ingest.store import FileState
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.live.locks import lock, share, tell_waits
from schemagen.live.scripts import list_statements, run
from schemagen.migrations.compare import compare
from schemagen.migrations.planner import plan_migration
from schemagen.output.migrations import render_migration
from schemagen.tables.engines import DIALECTS
from tests.ingest.test_rows import make_file
from tests.laws.test_faults import NEWER, OLDER
from tests.support import live, samples
from tests.support.engine import PATIENCE, Database
from tests.support.storing import store_file

pytestmark = pytest.mark.once


@pytest.fixture
def older(database: Database) -> Database:
    """A database of a small layout, at release 1.0.0."""
    database.load(*samples.scripts(OLDER, database.engine.dialect))
    with live.connect(database) as connection:
        live.add_dataset(connection)
    return database


def write_up(database: Database) -> str:
    """Write the script to release 2.0.0."""
    plan, *_ = plan_migration(compare(OLDER, NEWER))
    (page,) = render_migration((plan,), DIALECTS[database.engine.dialect], samples.TEMPLATES)
    return page.text


def ignore(_: str) -> None:
    """Hear nothing."""


def test_an_upgrade_waits_for_a_file_that_is_being_stored_and_says_so(older: Database) -> None:
    said: list[str] = []
    address = locate(older.url)
    with Session(address) as storing, connect(address) as connection:
        with storing.transaction():
            storing.query("SELECT max(step) FROM schemagen_releases")
            with (
                pytest.raises(DatabaseError, match=r"in use by .* for 0 s") as caught,
                lock(connection, notify=said.append, patience=0.1),
            ):
                pytest.fail("the lock was free")
        assert caught.value.exit_code == ExitCode.SOURCE
        (told,) = said
        assert told.startswith("another process is using this database; waiting for it to finish")
        assert ("session " in told) is bool(address.dialect.locking.holders)
        with lock(connection, notify=said.append, patience=0.1):
            assert len(said) == 1


def test_a_file_is_not_stored_while_an_upgrade_runs(older: Database) -> None:
    """Nor is the layout read; with a write-ahead log, it is that of before."""
    address = locate(older.url)
    stored = threading.Event()

    def keep() -> None:
        with Session(address) as session, session.transaction():
            session.query("SELECT max(step) FROM schemagen_releases")
        stored.set()

    thread = threading.Thread(target=keep)
    with connect(address) as connection, connect(address) as other:
        with lock(connection, notify=ignore):
            thread.start()
            assert not stored.wait(0.3)
            if address.dialect.locking.framing:
                with share(other, notify=ignore, patience=0.1):
                    pass
            else:
                with pytest.raises(DatabaseError), share(other, notify=ignore, patience=0.1):
                    pass
        assert stored.wait(PATIENCE)
        with share(other, notify=ignore, patience=0.1):
            pass
    thread.join()


@pytest.mark.dialects("postgresql", "mariadb")
def test_files_may_be_stored_at_the_same_time(older: Database) -> None:
    address = locate(older.url)
    with (
        Session(address) as one,
        Session(address) as other,
        connect(address) as reading,
        one.transaction(),
        other.transaction(),
        share(reading, notify=ignore, patience=0.1),
    ):
        assert one.query("SELECT 1") == other.query("SELECT 1")


@pytest.mark.dialects("postgresql", "mariadb")
def test_a_script_that_a_client_runs_waits_for_a_file_that_is_being_stored(older: Database) -> None:
    script = write_up(older)
    thread = threading.Thread(target=older.load, args=[script])
    with Session(locate(older.url)) as storing:
        with storing.transaction():
            storing.query("SELECT max(step) FROM schemagen_releases")
            thread.start()
            thread.join(0.5)
            assert thread.is_alive()
        thread.join(PATIENCE)
    assert live.rows(older, "SELECT max(step) FROM schemagen_releases") == [(2,)]


def test_an_upgrade_between_the_look_and_the_transaction_is_noticed(
    older: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is stored by the layout of before."""
    address = locate(older.url)
    with connect(address) as connection:
        catalogue = read_header_tables(connection)
    placement = place_file(make_file((("STAYS", "so"),)), catalogue)
    find = store._find

    def find_then_upgrade(*arguments: object) -> object:
        found = find(*arguments)  # type: ignore[arg-type]
        older.load(write_up(older))
        return found

    monkeypatch.setattr(store, "_find", find_then_upgrade)
    with (
        Session(address) as session,
        pytest.raises(DatabaseError, match="upgraded in the meantime"),
    ):
        store_file(session, catalogue, placement)
    assert live.rows(older, "SELECT checksum FROM datasets") == [(None,)]


@pytest.mark.dialects("sqlite")
def test_readers_read_what_was_there_until_all_scripts_are_done(older: Database) -> None:
    address = locate(older.url)
    reader = older.connect()
    query = "SELECT pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1"
    with connect(address) as connection:
        with lock(connection, notify=ignore):
            run(connection, write_up(older), name="up")
            assert reader.execute(query).fetchone() == ("1.0.0",)
            assert reader.execute("SELECT count(oldname) FROM rate_primary").fetchone() == (0,)
        assert reader.execute(query).fetchone() == ("2.0.0",)
        reader.close()
    # whoever has the file to itself next puts the mode back
    with connect(address) as connection, lock(connection, notify=ignore):
        pass
    assert live.rows(older, "PRAGMA journal_mode") == [("delete",)]


def test_what_fails_under_the_lock_leaves_it_free(older: Database) -> None:
    """Where the lock is a transaction, all that was done under it is undone."""
    address = locate(older.url)
    script = f"{write_up(older)}\nSELECT nothing FROM nowhere;"
    with suppress(DatabaseError), connect(address) as connection, lock(connection, notify=ignore):
        run(connection, script, name="up")
    with connect(address) as connection, lock(connection, notify=ignore, patience=0.1):
        pass
    ((step,),) = live.rows(older, "SELECT max(step) FROM schemagen_releases")
    assert step == (1 if address.dialect.locking.framing else 2)


@pytest.mark.dialects("postgresql", "mariadb")
def test_a_reader_that_keeps_an_upgrade_waiting_is_named(older: Database) -> None:
    said: list[str] = []
    reader = older.connect()
    reader.cursor().execute("SELECT count(*) FROM rate_primary")

    def let_go() -> None:
        deadline = time.monotonic() + PATIENCE
        while not said and time.monotonic() < deadline:
            time.sleep(0.05)
        reader.close()

    thread = threading.Thread(target=let_go)
    with connect(locate(older.url)) as connection:
        thread.start()
        with lock(connection, notify=ignore), tell_waits(connection, said.append):
            run(connection, write_up(older), name="up")
    thread.join()
    assert said[0].startswith("waiting for a table that is in use: session ")


@pytest.mark.dialects("postgresql", "mariadb")
def test_an_ingest_does_not_wait_forever_for_an_upgrade(older: Database) -> None:
    """For a minute: here, for a second."""
    address = locate(older.url)
    with connect(address) as connection, Session(address) as session:
        catalogue = read_header_tables(connection)
        placement = place_file(make_file((("STAYS", "so"),)), catalogue)
        begin = tuple(re.sub(r"\b60", "1", text) for text in session.writing.begin)
        assert begin != session.writing.begin
        session.writing = replace(session.writing, begin=begin)
        with (
            lock(connection, notify=ignore),
            pytest.raises(DatabaseError, match="changing the database for a minute"),
        ):
            store_file(session, catalogue, placement)
        assert store_file(session, catalogue, placement) is FileState.REPLACED


@pytest.mark.dialects("mariadb")
def test_no_file_is_stored_by_tables_that_are_changed_in_part(older: Database) -> None:
    """A script that was cut short is to be finished before."""
    statements = list(list_statements(write_up(older)))
    place = next(n for n, text in enumerate(statements) if "RENAME COLUMN" in text)
    with connect(locate(older.url)) as connection:
        for statement in statements[: place + 1]:
            connection.query(statement)
    with connect(locate(older.url)) as connection:
        with pytest.raises(DatabaseError, match=r"from jwst 1\.0\.0 to 2\.0\.0 was cut short"):
            read_header_tables(connection)
        older.load(write_up(older))
        assert read_header_tables(connection).release == "2.0.0"
