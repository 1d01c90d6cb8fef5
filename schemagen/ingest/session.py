"""A session that reads and writes rows in the way that is fastest for the engine's driver."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache
from itertools import chain, zip_longest
from typing import Any, Self

from schemagen.errors import DatabaseError
from schemagen.live.address import Address
from schemagen.live.connection import Connection
from schemagen.live.driver_errors import convert_error, is_lasting
from schemagen.live.file_settings import note_settings, put_back
from schemagen.live.snapshot import hold_snapshot

__all__ = ["RERUN", "Session"]


RERUN = "run it again to continue"
"""What to do after an ingest was interrupted."""


class Session:
    """A session with a database.

    Parameters
    ----------
    address : Address
        The database.
    reading : bool, optional
        Whether it only reads, which a database that cannot be written to allows, too.

    Attributes
    ----------
    dialect : Dialect
        The dialect of the database.
    writing : Writing
        How the engine writes rows.
    error : type
        Base class of the driver's exceptions.

    Raises
    ------
    DatabaseError
        If the database cannot be reached.
    """

    def __init__(self, address: Address, *, reading: bool = False) -> None:
        self.dialect = address.dialect
        self.writing = self.dialect.writing
        self._address = address
        self._bulk = self.writing.bulk
        self._ident = lru_cache(maxsize=8192)(self.dialect.ident)
        self._insert = lru_cache(maxsize=1024)(self._write_insert)
        self._before: Mapping[str, str] = {}
        self._connection = Connection(address)
        self.error = address.error
        self._cursor = self.writing.cursor(self._connection.driver)
        try:
            if not reading:
                self._prepare_writing()
        except self.error as error:
            self.close()
            raise self.explain(error) from error

    def _prepare_writing(self) -> None:
        for statement in self.writing.opening:
            self._cursor.execute(statement)
        self._before = note_settings(self.writing, self._connection.value)
        for name, value in self.writing.file_settings:
            self._connection.value(f"{name} = {value}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        self.close()
        if isinstance(error, self.error):
            raise self.explain(error) from error

    def explain(self, error: BaseException) -> DatabaseError:
        """Return what is wrong with the database when the driver fails, and what to do."""
        return convert_error(error, self._address)

    def is_lasting(self, error: BaseException) -> bool:
        """Return whether every other file would meet an error as well."""
        return is_lasting(error, self._address)

    def close(self) -> None:
        """End the session."""
        with suppress(self.error):  # the connection may be lost, or the file be locked by others
            for statement in self.writing.closing:
                self._cursor.execute(statement)
            put_back(self.writing, self._before, self._connection.value)
        with suppress(self.error):
            self._cursor.close()
        self._connection.close()

    def execute(self, statement: str, *values: Any) -> None:
        """Run a statement, with a question mark in place of each value."""
        parts = statement.split("?")
        marks = map(self.writing.mark, range(1, len(parts)))
        text = "".join(chain.from_iterable(zip_longest(parts, marks, fillvalue="")))
        self._cursor.execute(text, self._adapt(values))

    def query(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run a query and return its rows."""
        self.execute(statement, *values)
        return [tuple(row) for row in self._cursor.fetchall()]

    def insert(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Insert rows into a table, with a value for each of the columns."""
        if self._bulk:
            self._bulk(self._cursor, self._ident(table), [*map(self._ident, columns)], rows)
            return
        adapted = [*map(self._adapt, rows)] if self.writing.adapt else rows
        self._cursor.executemany(self._insert(table, tuple(columns)), adapted)

    def _write_insert(self, table: str, columns: tuple[str, ...]) -> str:
        listed = ", ".join(map(self._ident, columns))
        marks = ", ".join(map(self.writing.mark, range(1, len(columns) + 1)))
        return f"INSERT INTO {self._ident(table)} ({listed}) VALUES ({marks})"

    def give_up_bulk(self, error: BaseException) -> bool:
        """Use INSERT from now on if an error says that a table takes no other; return whether."""
        given_up = bool(self._bulk) and self.writing.code(error) in self.writing.bulk_refused_codes
        if given_up:
            self._bulk = None
        return given_up

    def _adapt(self, values: Sequence[Any]) -> Sequence[Any]:
        return [*map(self.writing.adapt, values)] if self.writing.adapt else values

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Run the statements of the context in a transaction.

        Raises
        ------
        DatabaseError
            If the connection to the database is lost.
        """
        try:
            for statement in self.writing.begin:
                self._cursor.execute(statement)
            yield
            self._cursor.execute("COMMIT")
            for statement in self.writing.end:
                self._cursor.execute(statement)
        except BaseException as error:
            self._roll_back(error)
            raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let the queries of the context read what the database has at its beginning."""
        with hold_snapshot(self._connection):
            yield

    def _roll_back(self, error: BaseException) -> None:
        for statement in ("ROLLBACK", *self.writing.end):
            with suppress(self.error):  # SQLite may have rolled it back already
                self._cursor.execute(statement)
        self.check_alive(error)

    def check_alive(self, error: BaseException) -> None:
        """Check that the database still answers after an error.

        Raises
        ------
        DatabaseError
            If it does not.
        """
        try:
            self._cursor.execute("SELECT 1")
            self._cursor.fetchall()
        except self.error as lost:
            self._connection.close()
            text = f"the connection to the database was lost: {self.explain(error).message}"
            raise DatabaseError(text, where=str(self._address), hint=RERUN) from lost

    def begin_run(self) -> str:
        """Return the time by the clock of the database, once the clock has moved on from it.

        What is stored from then on has a later ``ingest_date``. The clock of some engines ticks in
        seconds.
        """
        now = f"SELECT {self.dialect.now}"
        ((begun,),) = self.query(now)
        while self.query(now) == [(begun,)]:
            time.sleep(0.01)
        return str(begun)

    def make_durable(self) -> None:
        """Write what was committed to disk, so that it survives a crash of the server's machine.

        Raises
        ------
        DatabaseError
            If the connection was lost, so that nobody knows whether it is on disk.
        """
        try:
            for statement in self.writing.flush:
                self._connection.execute(statement)
        except self.error as lost:
            found = self.explain(lost)
            text = f"the last files may not be stored: {found.message}"
            hint = "; ".join(filter(None, (found.hint, RERUN)))
            raise DatabaseError(text, where=str(self._address), hint=hint) from lost
