"""A script that schemagen has written → its statements, run in a live database."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress

from schemagen.live.connection import Connection, Row
from schemagen.live.driver_errors import convert_error
from schemagen.progress import Listener, Progress, Unit, ignore
from schemagen.tables.engines.batch import Batch

__all__ = ["list_statements", "run"]

STATEMENT = re.compile(
    r"""[^;'"`$-]*+(?:(?:'[^']*+'|"[^"]*+"|`[^`]*+`|\$schemagen\$.*?\$schemagen\$|--[^\n]*+|[$-])"""
    r"""[^;'"`$-]*+)*+""",
    re.DOTALL,
)
"""A statement of a script: up to a semicolon that is not in quotes or in a comment. It never goes
back, as a script may have millions of characters."""

COMMENT = re.compile(r"--[^\n]*")


def list_statements(script: str) -> Iterator[str]:
    """Yield the statements of a script that schemagen has written."""
    for found in STATEMENT.finditer(script):
        statement = found[0].strip()
        if _strip(statement):
            yield statement


def _strip(statement: str) -> str:
    """Return a statement without comments."""
    return (COMMENT.sub("", statement) if "--" in statement else statement).strip()


def run(
    connection: Connection,
    script: str,
    *,
    name: str,
    receive: Callable[[Row], None] | None = None,
    listen: Listener = ignore,
) -> None:
    """Run a script, statement by statement.

    Parameters
    ----------
    connection : Connection
        A connection from `connect`.
    script : str
        A script that schemagen has written.
    name : str
        Name of the script, for errors.
    receive : callable, optional
        Called with each row that a statement returns.
    listen : callable, optional
        Called with the progress of the script, in statements.

    Raises
    ------
    DatabaseError
        If a statement fails. A transaction that the script has begun is rolled back.
    """
    omitted = {"", *connection.unframed}
    try:
        listed = [found for found in STATEMENT.finditer(script) if _strip(found[0]) not in omitted]
        cursor = connection.driver.cursor()
        batch = connection.dialect.batch
        place = 0
        for some in _group((found[0].strip() for found in listed), batch):
            listen(Progress(what=name, done=place, total=len(listed), unit=Unit.STATEMENTS))
            place += len(some)
            if batch is not None and len(some) > 1:
                batch.run(cursor.execute, some)
                continue
            cursor.execute(*some)
            if receive and cursor.description:
                for row in cursor.fetchall():
                    receive(row)
    except BaseException as error:
        with suppress(connection.error):  # there may be no transaction, or no connection
            connection.execute("ROLLBACK")
        if isinstance(error, connection.error):
            raise convert_error(error, connection.address).at(name) from error
        raise
    finally:
        with suppress(connection.error):
            connection.reset()


def _group(statements: Iterable[str], batch: Batch | None) -> Iterator[tuple[str, ...]]:
    """Group statements that are run together; each other one is alone."""
    together: list[str] = []
    for statement in statements:
        if batch is not None and batch.statement.fullmatch(statement):
            together.append(statement)
            continue
        if together:
            yield tuple(together)
            together.clear()
        yield (statement,)
    if together:
        yield tuple(together)
