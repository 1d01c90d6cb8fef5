"""A session that reads and writes rows, as each engine's driver does it fastest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from itertools import chain, zip_longest
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Self

from schemagen.errors import DatabaseError
from schemagen.live.connection import dialect_of, explain

if TYPE_CHECKING:
    from sqlalchemy import Engine

__all__ = ["Session", "tell"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Writing:
    """How an engine and its driver take rows.

    Attributes
    ----------
    mark : callable
        Gives what stands for the value of a number, counted from 1.
    cursor : callable
        Makes a cursor of a session.
    begin : str
        How a transaction that will write begins.
    opening : tuple of str
        What a session of many small transactions is told first.
    lasting : tuple of tuple of str
        Settings that would outlive the session, and what they are in it.
    settling : tuple of str
        What makes sure that they outlive a failure of the server's machine.
    together : callable
        Sends the statements of a transaction without waiting for the answer to each.
    clash : str
        What follows an INSERT that may find its key there, before the assignments.
    fresh : str
        The value that the INSERT had for a column.
    wire : callable or None
        Gives a value to the driver; None where it takes any as it is.
    code : callable
        Gives the code of the driver's error.
    again : frozenset
        Codes of errors that come from others' work at the same time: the transaction is to be
        tried again.
    taken : frozenset
        Codes of errors that say that a key is there already: somebody else may have stored the
        same at the same time.
    too_wide : frozenset
        Codes of errors that say that a row is too long.
    """

    mark: Callable[[int], str]
    cursor: Callable[[Any], Any]
    begin: str
    opening: tuple[str, ...] = ()
    lasting: tuple[tuple[str, str], ...] = ()
    settling: tuple[str, ...] = ()
    together: Callable[[Any], AbstractContextManager[object]] = nullcontext
    clash: str
    fresh: str
    wire: Callable[[Any], Any] | None = None
    code: Callable[[Any], object]
    again: frozenset[object]
    taken: frozenset[object]
    too_wide: frozenset[object] = frozenset()


def _as_text(value: Any) -> str | None:
    """Write a value as text, whose type the server finds: it then plans a statement only once."""
    return value if value is None or type(value) is str else str(value)


def _raw_cursor(session: Any) -> Any:
    """Make a cursor that sends a statement as it stands.

    To look for marks in a long one takes psycopg as long as the server takes to run it.
    """
    import psycopg

    session.driver_connection.prepare_threshold = 1
    session.driver_connection.prepared_max = 1000
    return psycopg.RawCursor(session.driver_connection)


_WRITING: Mapping[str, Writing] = {
    "postgresql": Writing(
        mark="${}".format,
        cursor=_raw_cursor,
        begin="BEGIN",
        # A commit then does not wait for the disk. All go into one log, in order: when a later
        # one is known to be there, so are they.
        opening=("SET synchronous_commit = off",),
        settling=(
            "SET synchronous_commit = on",
            "SELECT pg_logical_emit_message(true, 'schemagen', '')",
        ),
        together=lambda session: session.driver_connection.pipeline(),
        clash="ON CONFLICT (rootname) DO UPDATE SET",
        fresh="excluded.{0}",
        wire=_as_text,
        code=attrgetter("sqlstate"),
        again=frozenset({"40001", "40P01"}),
        taken=frozenset({"23505"}),
    ),
    "sqlite": Writing(
        mark=lambda number: "?",
        cursor=lambda session: session.cursor(),
        begin="BEGIN IMMEDIATE",
        # With a journal that is written ahead, a commit does not wait for the disk; it is taken
        # over into the file every 64 MB, and in the end.
        opening=(
            "PRAGMA synchronous = NORMAL",
            "PRAGMA wal_autocheckpoint = 16000",
        ),
        lasting=(("PRAGMA journal_mode", "WAL"),),
        settling=("PRAGMA wal_checkpoint(TRUNCATE)",),
        clash="ON CONFLICT (rootname) DO UPDATE SET",
        fresh="excluded.{0}",
        code=attrgetter("sqlite_errorname"),
        again=frozenset({"SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT"}),
        taken=frozenset({"SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_UNIQUE"}),
    ),
    "mariadb": Writing(
        mark=lambda number: "%s",
        cursor=lambda session: session.cursor(),
        begin="BEGIN",
        clash="ON DUPLICATE KEY UPDATE",
        fresh="VALUES({0})",
        code=lambda error: error.args[0] if error.args else None,
        again=frozenset({1205, 1213}),
        taken=frozenset({1062}),
        too_wide=frozenset({1118}),
    ),
}


class Session:
    """A session.

    Parameters
    ----------
    engine : sqlalchemy.Engine
        The database, as `connection.open_engine` gives it.

    Attributes
    ----------
    dialect : Dialect
        Its engine's.
    writing : Writing
        How it takes rows.
    error : type
        What its driver raises.
    """

    def __init__(self, engine: Engine) -> None:
        self.dialect = dialect_of(engine)
        self.writing = _WRITING[self.dialect.name]
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
