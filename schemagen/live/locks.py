"""Locks of a live database: an upgrade is alone, an ingest may be beside others of its kind.

What changes tables holds the exclusive lock. What reads the layout in order to work by it, and each
transaction that stores a file (`schemagen.ingest.session`), holds the shared one. The statements of
each engine are in its `Locking`.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress

from schemagen.errors import DatabaseError
from schemagen.live.connection import Connection, connect
from schemagen.live.file_settings import note_settings, put_back
from schemagen.tables.engines.locking import Locking

__all__ = ["lock", "share", "tell_waits"]

Notify = Callable[[str], None]

_PATIENCE = 600.0
"""Seconds to wait for a lock that another process holds."""

_ROUND = 2.0
"""Seconds of an attempt after the first. An engine serves those who wait in turn."""

_PAUSE = 0.05
"""Seconds between two attempts."""


@contextmanager
def lock(connection: Connection, *, notify: Notify, patience: float = _PATIENCE) -> Iterator[None]:
    """Hold the lock for changing tables; wait if other processes use the database.

    Another process may have changed the database, so read its state again afterwards. The lock
    ends with the session, however the session ends. Where it is a transaction, what was done is
    committed at the end of the context, or undone if the context is left by an exception.

    Parameters
    ----------
    connection : Connection
        The session that changes tables.
    notify : callable
        Called with a message if another process holds the lock.
    patience : float, optional
        Seconds to wait.

    Raises
    ------
    DatabaseError
        If another process still holds the lock then.
    """
    locking = connection.dialect.locking
    writing = connection.dialect.writing

    before = note_settings(writing, connection.value)
    try:
        _wait(connection, locking.exclusive, locking.give_up, notify, patience)
        _reset(connection)
        connection.unframed = locking.framing
        try:
            yield
            _run(connection, locking.release, strict=bool(locking.framing))
        except BaseException:
            _run(connection, locking.give_up)
            raise
        finally:
            connection.unframed = frozenset()
    finally:
        with suppress(connection.error):  # while others use the file
            put_back(writing, before, connection.value)
        _reset(connection)


@contextmanager
def share(connection: Connection, *, notify: Notify, patience: float = _PATIENCE) -> Iterator[None]:
    """Keep upgrades out while the layout is read, so that all that is read belongs together.

    The parameters and errors are those of `lock`. Nothing may be written in the context.
    """
    locking = connection.dialect.locking
    _wait(connection, locking.shared, locking.unshare, notify, patience)
    try:
        yield
    finally:
        _run(connection, locking.unshare)
        _reset(connection)


def _wait(
    connection: Connection,
    statements: Sequence[str],
    give_up: Sequence[str],
    notify: Notify,
    patience: float,
) -> None:
    """Run statements until they acquire their lock, and say whom they wait for."""
    locking = connection.dialect.locking
    deadline = time.monotonic() + patience
    shown: set[str] = set()
    seconds = 0.001
    while not _try(connection, locking, statements, seconds):
        _run(connection, give_up)
        holders = _list(connection, locking.holders)
        if time.monotonic() > deadline:
            text = f"in use by {holders or 'another process'} for {patience:.0f} s"
            hint = "nothing was changed; try again later"
            raise DatabaseError(text, where=str(connection.address), hint=hint)
        if holders not in shown:
            shown.add(holders)
            text = "another process is using this database; waiting for it to finish"
            notify(f"{text}{holders and ': '}{holders}")
        seconds = min(_ROUND, patience)
        time.sleep(_PAUSE)


def _try(
    connection: Connection, locking: Locking, statements: Sequence[str], seconds: float
) -> bool:
    """Try to acquire a lock; return whether that succeeded."""
    milliseconds = max(1, round(seconds * 1000))
    try:
        for statement in statements:
            text = statement.format(ms=milliseconds, seconds=seconds)
            rows = connection.query(text)
            if rows and not rows[0][0]:
                return False
    except connection.error as error:
        if not locking.busy or not re.search(locking.busy, str(error)):
            raise
        return False
    finally:
        if statements is locking.exclusive:
            _run(connection, locking.settle)
    return True


def _run(connection: Connection, statements: Sequence[str], *, strict: bool = False) -> None:
    """Run statements; unless `strict`, a lost session that cannot run them is no error."""
    for statement in statements:
        try:
            connection.execute(statement)
        except connection.error:
            if strict:
                raise


def _reset(connection: Connection) -> None:
    """Give a session its own settings again; a lost session has none."""
    with suppress(connection.error):
        connection.reset()


def _list(connection: Connection, query: str) -> str:
    """Return the descriptions that a query finds, with commas; empty for an empty query."""
    if not query:
        return ""
    return ", ".join(str(text) for (text,) in connection.query(query) if text)


@contextmanager
def tell_waits(connection: Connection, notify: Notify) -> Iterator[None]:
    """Say which sessions keep this one waiting at a table, for as long as the context lasts.

    A session of its own looks every second: the one that waits cannot.
    """
    locking = connection.dialect.locking
    if not locking.blockers:
        yield
        return
    number = connection.value(locking.session)
    query = locking.blockers.format(number)
    done = threading.Event()

    def watch() -> None:
        shown: set[str] = set()
        with suppress(DatabaseError), connect(connection.address) as own:
            while not done.wait(1):
                found = _list(own, query)
                if found and found not in shown:
                    shown.add(found)
                    notify(f"waiting for a table that is in use: {found}")

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()
