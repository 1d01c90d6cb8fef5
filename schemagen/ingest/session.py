"""A session that reads and writes rows, as each engine's driver does it fastest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Any, Self

from schemagen.errors import DatabaseError
from schemagen.live.connection import dialect_of, explain

if TYPE_CHECKING:
    from sqlalchemy import Engine

__all__ = ["Session", "tell"]


class Session:
    """A session.

    Parameters
    ----------
    engine : sqlalchemy.Engine
        The database, as `connection.open_engine` gives it.

    Attributes
    ----------
    dialect : Dialect
        The database's dialect.
    writing : Writing
        How it writes rows.
    error : type
        What its driver raises.
    """

    def __init__(self, engine: Engine) -> None:
        self.dialect = dialect_of(engine)
        self.writing = self.dialect.writing
        self._inserts: dict[str, str] = {}
        from sqlalchemy.exc import DBAPIError

        try:
            self._connection: Any = engine.raw_connection()
        except DBAPIError as error:
            raise explain(error, engine) from error
        self.error: type[Exception] = engine.dialect.loaded_dbapi.Error
        self._cursor = self.writing.cursor(self._connection)
        for statement in self.writing.opening:
            self._cursor.execute(statement)
        self._before = [(name, self.ask(name)[0][0]) for name, _ in self.writing.lasting]
        for name, value in self.writing.lasting:
            self.ask(f"{name} = {value}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the session."""
        with suppress(self.error):  # it may be gone, or others may be at work
            for name, value in self._before:
                self.ask(f"{name} = {value}")
        with suppress(self.error):
            self._cursor.close()
        self._connection.close()

    def execute(self, statement: str, *values: Any) -> None:
        """Run a statement in which each value is a question mark."""
        parts = statement.split("?")
        marks = map(self.writing.mark, range(1, len(parts)))
        text = "".join(chain.from_iterable(zip_longest(parts, marks, fillvalue="")))
        self._cursor.execute(text, self._wire(values))

    def ask(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run a query and return its rows."""
        self.execute(statement, *values)
        return [tuple(row) for row in self._cursor.fetchall()]

    def insert(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Insert rows into a table, which is always given the same columns."""
        statement = self._inserts.get(table)
        if statement is None:
            ident = self.dialect.ident
            listed = ", ".join(map(ident, columns))
            marks = ", ".join(map(self.writing.mark, range(1, len(columns) + 1)))
            statement = f"INSERT INTO {ident(table)} ({listed}) VALUES ({marks})"
            self._inserts[table] = statement
        self._cursor.executemany(statement, [*map(self._wire, rows)])

    def _wire(self, values: Sequence[Any]) -> Sequence[Any]:
        return [*map(self.writing.wire, values)] if self.writing.wire else values

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do all or nothing.

        Raises
        ------
        DatabaseError
            If the database cannot be reached any more.
        """
        try:
            with self.writing.together(self._connection):
                self._cursor.execute(self.writing.begin)
                yield
                self._cursor.execute("COMMIT")
        except BaseException as error:
            self._undo(error)
            raise

    def _undo(self, error: BaseException) -> None:
        """Undo what a transaction has done so far; SQLite may have undone it already."""
        with suppress(self.error):
            self._cursor.execute("ROLLBACK")
        self.confirm(error)

    def confirm(self, error: BaseException) -> None:
        """Make sure that the database is still there after an error.

        Raises
        ------
        DatabaseError
            If it is not.
        """
        try:
            self._cursor.execute("SELECT 1")
            self._cursor.fetchall()
        except self.error as lost:
            self._connection.invalidate()
            text = f"the database is gone: {tell(error)}"
            raise DatabaseError(text, hint="run it again to go on") from lost

    def settle(self) -> None:
        """Make sure that what was committed outlives a failure of the server's machine.

        Raises
        ------
        DatabaseError
            If that cannot be known.
        """
        try:
            for statement in self.writing.settling:
                self._cursor.execute(statement)
        except self.error as lost:
            text = f"the database is gone, and the last files may be, too: {tell(lost)}"
            raise DatabaseError(text, hint="run it again to go on") from lost


def tell(error: BaseException) -> str:
    """Say in a line what a driver said."""
    return " ".join(str(error.args[-1] if error.args else error).split()) or type(error).__name__
