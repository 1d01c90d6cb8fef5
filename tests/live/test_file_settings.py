"""A database file has the settings that it had before."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from schemagen.ingest.session import Session
from schemagen.live.address import locate
from tests.support import samples


@pytest.fixture(params=["delete", "truncate", "wal"])
def mode(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture
def file(tmp_path: Path, mode: str) -> Iterator[Path]:
    path = tmp_path / "x.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode = {mode}")
        connection.execute("CREATE TABLE a (b)")
    yield path
    assert {found.name for found in tmp_path.iterdir()} == {"x.db"}


def read_mode(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("PRAGMA journal_mode").fetchone()[0])


def persists(mode: str) -> str:
    """Return what is read of a file: all modes without a write-ahead log are one there."""
    return mode if mode == "wal" else "delete"


def test_a_session_puts_the_mode_back(file: Path, mode: str) -> None:
    with Session(locate(f"sqlite:///{file}")):
        assert read_mode(file) == "wal"
    assert read_mode(file) == persists(mode)


@pytest.mark.parametrize("order", [*permutations(range(3))])
def test_the_last_of_several_sessions_puts_it_back(
    file: Path, mode: str, order: tuple[int, ...]
) -> None:
    address = locate(f"sqlite:///{file}")
    sessions = [Session(address) for _ in order]
    for session in sessions:
        # the last statements of a session wait for two seconds otherwise
        session.writing = replace(session.writing, closing=("PRAGMA busy_timeout = 1",))
        session.query("SELECT * FROM a")  # only then does it keep the mode
    assert read_mode(file) == "wal"
    for number in order:
        sessions[number].close()
    assert read_mode(file) == persists(mode)


def test_the_session_after_one_that_was_killed_puts_it_back(file: Path, mode: str) -> None:
    url = f"sqlite:///{file}"
    program = (
        "import time; from schemagen.ingest.session import Session;"
        "from schemagen.live.address import locate;"
        f"session = Session(locate({url!r})); print('open', flush=True); time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(samples.ROOT)},
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == b"open\n"
        process.send_signal(signal.SIGKILL)
    assert read_mode(file) == "wal"
    Session(locate(url)).close()
    assert read_mode(file) == persists(mode)


def test_the_log_is_emptied_beside_a_process_that_is_done(file: Path) -> None:
    """Of a session that has not read yet: it would wait for itself, and leave the log as it is."""
    url = f"sqlite:///{file}"
    program = (
        "import sys; from schemagen.ingest.session import Session;"
        "from schemagen.live.address import locate;"
        f"session = Session(locate({url!r})); session.insert('a', ('b',), [(1,)]);"
        "print('done', flush=True); sys.stdin.read(); session.close()"
    )
    with (
        Session(locate(url)) as session,
        subprocess.Popen(
            [sys.executable, "-c", program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(samples.ROOT)},
        ) as process,
    ):
        assert process.stdout
        assert process.stdout.readline() == b"done\n"
        log = Path(f"{file}-wal")
        assert log.stat().st_size > 0
        session.make_durable()
        assert log.stat().st_size == 0
