"""A session with a live database, in which each statement is committed at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from typing import Any

from schemagen.errors import DatabaseError
from schemagen.live.address import Address
from schemagen.live.database_url import refuse_values
from schemagen.live.driver_errors import convert_error
from schemagen.tables.engines import Dialect

__all__ = ["Connection", "Row", "connect", "join_queries"]

Row = Sequence[Any]

_SOME = 1000
"""Number of rows that are fetched at once."""

_JOINED = 50
"""Number of queries that are asked as one."""


class Connection:
    """A session with a database.

    Each statement is committed at once, unless a script has a BEGIN. Errors of the driver are its
    own (`error`); `connect` turns them into a `DatabaseError`.

    Parameters
    ----------
    address : Address
        The database.

    Attributes
    ----------
    address : Address
        The database.
    driver : object
        The driver's connection (PEP 249).
    unframed : frozenset of str
        Statements that scripts leave out in this session, in which a lock frames them.

    Raises
    ------
    DatabaseError
        If the database cannot be reached.
    """

    def __init__(self, address: Address) -> None:
        self.address = address
        self.unframed: frozenset[str] = frozenset()
        address.check_file()
        try:
            self.driver = address.driver.connect(**address.arguments)
        except address.error as error:
            raise convert_error(error, address) from error
        except (AttributeError, LookupError, OSError, TypeError, ValueError) as error:
            # PyMySQL's own, e.g. if a certificate or the value of a parameter is none
            raise refuse_values(address.url, str(address)) from error
        try:
            self.reset()
            flaw = address.dialect.access.check(self.driver)
        except BaseException as error:
            self.close()
            if isinstance(error, address.error):
                raise convert_error(error, address) from error
            raise
        if flaw:
            self.close()
            raise DatabaseError(flaw, where=str(address))

    @property
    def dialect(self) -> Dialect:
        """The dialect of the database."""
        return self.address.dialect

    @property
    def error(self) -> type[Exception]:
        """The base class of the driver's exceptions."""
        return self.address.error

    def close(self) -> None:
        """End the session."""
        with suppress(self.error):  # it may be lost
            self.driver.close()

    def reset(self) -> None:
        """Run the statements that begin a session; a script may have changed its settings."""
        for statement in self.dialect.access.opening:
            self.execute(statement)

    def stream(self, statement: str) -> Iterator[Row]:
        """Run a statement, and yield its rows as they are fetched; no other may run meanwhile."""
        cursor = self.dialect.access.cursor(self.driver)
        try:
            cursor.execute(statement)
            while cursor.description and (rows := cursor.fetchmany(_SOME)):
                yield from rows
        finally:
            with suppress(self.error):
                cursor.close()

    def query(self, statement: str) -> list[Row]:
        """Run a statement, and return its rows."""
        return [*self.stream(statement)]

    def value(self, statement: str) -> Any:
        """Run a statement, and return the first value of its first row; None without a row."""
        return next(iter(self.query(statement)), (None,))[0]

    def execute(self, statement: str) -> None:
        """Run a statement that returns no rows, or whose rows are not wanted."""
        self.query(statement)


def join_queries(queries: Iterable[str]) -> Iterator[str]:
    """Join queries into fewer ones, whose rows are those of all; an engine plans each of them.

    Parameters
    ----------
    queries : iterable of str
        Queries with as many columns each. Nothing tells their rows apart but what they select.
    """
    source = iter(queries)
    while some := [*islice(source, _JOINED)]:
        yield " UNION ALL ".join(some)


@contextmanager
def connect(address: Address) -> Iterator[Connection]:
    """Connect to a database, and turn errors of its driver into a `DatabaseError`.

    Raises
    ------
    DatabaseError
        If the database cannot be reached, or a statement fails.
    """
    connection = Connection(address)
    try:
        yield connection
    except address.error as error:
        raise convert_error(error, address) from error
    finally:
        connection.close()
