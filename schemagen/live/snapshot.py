"""Read a database as it is at one moment, and keep nobody from writing."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress

from schemagen.errors import DatabaseError
from schemagen.live.connection import Connection, connect
from schemagen.live.file_settings import note_settings, put_back

__all__ = ["hold_snapshot", "join_snapshot", "let_write"]


@contextmanager
def hold_snapshot(connection: Connection) -> Iterator[None]:
    """Let all queries of the context read what the database has at its beginning.

    Keep upgrades out meanwhile (`schemagen.live.locks.share`, in a session of its own): some
    engines show a table that was changed since as empty. Nothing may be written in the context.

    Parameters
    ----------
    connection : Connection
        The session.
    """
    with _transaction(connection):
        yield


@contextmanager
def join_snapshot(connection: Connection) -> Iterator[tuple[Connection, ...]]:
    """Open another session whose queries read the same, so that the server does two at a time.

    There is none if the engine has nothing like it, or the server no session to give.

    Parameters
    ----------
    connection : Connection
        A session in `hold_snapshot`.

    Yields
    ------
    tuple of Connection
        It, and the other session.
    """
    unloading = connection.dialect.unloading
    with ExitStack() as stack:
        sessions = [connection]
        if unloading.share:
            with suppress(DatabaseError):  # one does as well, and takes longer
                sessions.append(stack.enter_context(connect(connection.address)))
        for other in sessions[1:]:
            moment = connection.dialect.literal(connection.value(unloading.share))
            stack.enter_context(_transaction(other, unloading.join.format(moment)))
        yield tuple(sessions)


@contextmanager
def _transaction(connection: Connection, *further: str) -> Iterator[None]:
    unloading = connection.dialect.unloading
    for statement in (*unloading.begin, *further):
        connection.execute(statement)
    try:
        yield
    finally:
        with suppress(connection.error):  # it may be lost
            for statement in unloading.end:
                connection.execute(statement)


@contextmanager
def let_write(connection: Connection) -> Iterator[None]:
    """Let others write to a database file while it is read in the context.

    It gets the settings that it has during an ingest, unless it cannot be written to or is in use.

    Parameters
    ----------
    connection : Connection
        A session that has not begun a transaction. Nor has another one of this process.
    """
    writing = connection.dialect.writing
    path = writing.file and connection.value(writing.file)
    if not path or not os.access(path, os.W_OK):
        yield
        return
    before = note_settings(writing, connection.value)
    _try_settings(connection, dict(writing.file_settings))
    try:
        yield
    finally:
        with suppress(connection.error):  # while others use the file
            _hurry(connection)
            put_back(writing, before, connection.value)


def _try_settings(connection: Connection, settings: Mapping[str, str]) -> None:
    with suppress(connection.error):
        _hurry(connection)
        for name, value in settings.items():
            connection.value(f"{name} = {value}")
    connection.reset()


def _hurry(connection: Connection) -> None:
    """Wait for others no longer than at the end of an ingest."""
    for statement in connection.dialect.writing.closing:
        connection.execute(statement)
