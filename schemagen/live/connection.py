"""A URL → a live database: open it, know its dialect, run scripts in it, lock it.

An opened database carries our dialect: SQLAlchemy's name of its engine may stand for several.
SQLAlchemy is imported only when a database is opened.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from schemagen.errors import DatabaseError, SchemagenError
from schemagen.progress import Listener, Progress, Unit, ignore
from schemagen.tables.engines import DIALECTS, Dialect, find_dialect
from schemagen.tables.engines.access import Access

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine
    from sqlalchemy.engine import URL

__all__ = [
    "connect",
    "describe",
    "dialect_of",
    "explain",
    "list_statements",
    "lock",
    "open_engine",
    "run",
]

Row = Sequence[Any]

_OPTION = "schemagen_dialect"
"""The execution option in which an engine carries its dialect."""


def open_engine(url: str, *, new: bool = False) -> Engine:
    """Set up the way to a database; nothing is connected yet.

    Each statement is committed at once, unless a script says BEGIN, and percent signs are what
    they are. Nothing is kept open: each connection is one of its own.

    Parameters
    ----------
    url : str
        Such as ``sqlite:///FILE``, as SQLAlchemy reads it.
    new : bool, optional
        Whether a file that is not there is made.

    Raises
    ------
    SchemagenError
        If it is no such URL, or what is needed is not installed.
    """
    try:
        import sqlalchemy as sa
    except ImportError as error:
        raise _missing(error) from error
    try:
        given = sa.make_url(url)
    except (sa.exc.ArgumentError, ValueError):  # whose message would show the password
        hint = _list_forms()
        raise SchemagenError("is not the URL of a database", where="URL", hint=hint) from None
    scheme = given.get_backend_name()
    dialect = find_dialect(f"{scheme}://")
    if dialect is None:
        text = f"there is no way to {scheme!r} databases"
        raise SchemagenError(text, where=_write(given, scheme), hint=_list_forms())
    access = dialect.access
    place = _write(given, access.schemes[0])
    if access.is_file and given.database in {None, "", ":memory:"}:
        text = "a database in memory would be gone at once"
        raise SchemagenError(text, where=place, hint=f"name a file: {access.form}")
    try:
        engine = sa.create_engine(
            given.set(drivername=access.driver),
            poolclass=sa.NullPool,
            isolation_level="AUTOCOMMIT",
            execution_options={"no_parameters": True, _OPTION: dialect},
            connect_args={k: v for k, v in access.options.items() if k not in given.query},
        )
    except ImportError as error:
        raise _missing(error) from error

    @sa.event.listens_for(engine, "connect")
    def begin(session: Any, _: object) -> None:
        cursor = session.cursor()
        for statement in access.opening:
            cursor.execute(statement)
        cursor.close()

    if access.is_file and not new:

        @sa.event.listens_for(engine, "do_connect")
        def look(_dialect: object, _record: object, file: list[Any], _: object) -> None:
            if not str(file[0]).startswith("file:") and not Path(file[0]).exists():
                hint = "make it: schemagen create URL"
                raise DatabaseError("there is no such file", where=place, hint=hint)

    return engine


def _missing(error: ImportError) -> SchemagenError:
    text = f"{error.name or error} is not installed"
    return SchemagenError(text, hint="pip install 'schemagen[db]'")


def _list_forms() -> str:
    """List the forms of URLs, those of files first."""
    accesses = sorted((d.access for d in DIALECTS.values()), key=lambda a: not a.is_file)
    *others, last = (access.form for access in accesses)
    return f"{', '.join(others)} or {last}" if others else last


def describe(database: Engine | Connection) -> str:
    """Write the URL of a database without its password and without the driver."""
    return _write(database.engine.url, dialect_of(database).access.schemes[0])


def _write(url: URL, scheme: str) -> str:
    public = {key: value for key, value in url.query.items() if "pass" not in key.lower()}
    return url.set(drivername=scheme, query=public).render_as_string(hide_password=True)


def dialect_of(database: Engine | Connection) -> Dialect:
    """Return our dialect of a database that `open_engine` has opened."""
    dialect: Dialect = database.engine.get_execution_options()[_OPTION]
    return dialect


@contextmanager
def connect(engine: Engine) -> Iterator[Connection]:
    """Connect to a database; what goes wrong in it becomes an error of one line.

    Raises
    ------
    DatabaseError
        If it cannot be reached, or a statement fails.
    """
    from sqlalchemy.exc import DBAPIError, InvalidRequestError

    try:
        with engine.connect() as connection:
            yield connection
    except (DBAPIError, InvalidRequestError) as error:
        raise explain(error, engine) from error


def explain(error: Exception, engine: Engine) -> DatabaseError:
    """Say in the server's own words what is wrong, and what to do about it where that is known."""
    original = getattr(error, "orig", None) or error
    access = dialect_of(engine).access
    said = str(original.args[-1] if original.args else original)
    for beginning in access.details:
        said = said.partition(beginning)[0]
    hint = next((hint for words, hint in access.hints if re.search(words, said)), "")
    text = said.strip() or type(original).__name__
    return DatabaseError(text, where=describe(engine), hint=hint)


STATEMENT = re.compile(
    r"""(?:[^;'"`$-]+|'[^']*'|"[^"]*"|`[^`]*`|\$schemagen\$.*?\$schemagen\$|--[^\n]*|[$-])+""",
    re.DOTALL,
)
"""A statement of a script: up to a semicolon that is not in quotes or in a comment."""

COMMENT = re.compile(r"--[^\n]*")


def list_statements(script: str) -> Iterator[str]:
    """Yield the statements of a script that schemagen has written."""
    for statement in STATEMENT.findall(script):
        if COMMENT.sub("", statement).strip():
            yield statement.strip()


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
        As `connect` gives it.
    script : str
        What schemagen has written.
    name : str
        What it is called in errors.
    receive : callable, optional
        Receives each row that a statement of the script returns.
    listen : callable, optional
        Receives the progress of the script, in statements.

    Raises
    ------
    DatabaseError
        If a statement fails. What the script had begun is rolled back, as far as the engine can.
    """
    from sqlalchemy.exc import DBAPIError

    try:
        listed = tuple(list_statements(script))
        for place, statement in enumerate(listed):
            listen(Progress(what=name, done=place, total=len(listed), unit=Unit.STATEMENTS))
            result = connection.exec_driver_sql(statement)
            for row in result if result.returns_rows else ():
                if receive:
                    receive(row)
    except BaseException as error:
        with suppress(DBAPIError):  # it may have begun nothing, or the session may be lost
            connection.exec_driver_sql("ROLLBACK")
        if isinstance(error, DBAPIError):
            raise explain(error, connection.engine).at(name) from error
        raise
    finally:
        _settle(connection)


def _settle(connection: Connection) -> None:
    """Begin the session anew, as a script may have left it in another state."""
    from sqlalchemy.exc import DBAPIError

    with suppress(DBAPIError):
        for statement in dialect_of(connection).access.opening:
            connection.exec_driver_sql(statement)


@contextmanager
def lock(
    connection: Connection, *, say: Callable[[str], None], pause: float = 0.2
) -> Iterator[None]:
    """Be the only one who changes tables; who comes second says so and waits.

    What was known of the database before is to be looked at anew. The lock ends with the session,
    however that ends.

    Parameters
    ----------
    connection : Connection
        The session that does the work.
    say : callable
        Receives a message, once, if somebody else is at work.
    pause : float, optional
        Seconds from one try to the next.
    """
    from sqlalchemy.exc import DBAPIError

    access = dialect_of(connection).access
    told = False
    while not _take(connection, access):
        if not told:
            say("another schemagen is at work on this database: waiting until it has finished")
            told = True
        time.sleep(pause)
    _settle(connection)
    try:
        yield
    finally:
        with suppress(DBAPIError):  # a session that was lost has lost the lock
            for statement in access.free:
                connection.exec_driver_sql(statement)


def _take(connection: Connection, access: Access) -> bool:
    from sqlalchemy.exc import OperationalError

    taken = None
    try:
        for statement in access.take:
            result = connection.exec_driver_sql(statement)
            taken = result.scalar() if result.returns_rows else None
    except OperationalError as error:
        if not access.busy or not re.search(access.busy, str(error.orig)):
            raise
    return bool(taken)
