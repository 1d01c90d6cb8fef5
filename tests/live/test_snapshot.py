"""What is read at one moment is the same in each session that reads it."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

import pytest

from schemagen.errors import DatabaseError
from schemagen.live import snapshot
from schemagen.live.address import locate
from schemagen.live.connection import Connection, connect
from schemagen.live.snapshot import hold_snapshot, join_snapshot, let_write
from tests.support import live, samples
from tests.support.engine import Database

COUNT = "SELECT count(*) FROM datasets"


def count(sessions: tuple[Connection, ...]) -> list[Any]:
    return [session.value(COUNT) for session in sessions]


def store(database: Database, number: int) -> None:
    with live.connect(database) as connection:
        live.add_dataset(connection, number, f"rate{number}")


def test_another_session_reads_what_the_first_does(database: Database) -> None:
    database.load(*samples.scripts(samples.make_database(), database.engine.dialect))
    address = locate(database.url)
    with connect(address) as reader, let_write(reader):
        store(database, 1)
        with hold_snapshot(reader):
            assert reader.value(COUNT) == 1
            store(database, 2)
            with join_snapshot(reader) as sessions:
                assert sessions[0] is reader
                assert len(sessions) == (2 if reader.dialect.unloading.share else 1)
                store(database, 3)
                assert {*count(sessions)} == {1}
            assert reader.value(COUNT) == 1
        assert reader.value(COUNT) == 3


def test_one_session_does_where_the_server_has_no_other_to_give(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.load(*samples.scripts(samples.make_database(), database.engine.dialect))
    with connect(locate(database.url)) as reader, hold_snapshot(reader), ExitStack() as stack:

        def refuse(_: object) -> None:
            raise DatabaseError("too many clients already")

        monkeypatch.setattr(snapshot, "connect", refuse)
        sessions = stack.enter_context(join_snapshot(reader))
        assert count(sessions) == [0]
