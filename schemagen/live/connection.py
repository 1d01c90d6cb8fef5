"""A URL → a live database: open it, find its dialect, run scripts, lock it.

An engine of SQLAlchemy carries our dialect, as SQLAlchemy may have one name for several dialects.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from schemagen.errors import DatabaseError, SchemagenError
from schemagen.live.file_urls import suggest_url
from schemagen.progress import Listener, Progress, Unit, ignore
from schemagen.tables.engines import DIALECTS, Dialect, find_dialect
from schemagen.tables.engines.access import Access

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine
    from sqlalchemy.engine import URL

__all__ = [
    "connect",
    "connect_raw",
    "describe",
    "dialect_of",
    "list_statements",
    "lock",
    "missing_database",
    "open_engine",
    "run",
]

Row = Sequence[Any]

_OPTION = "schemagen_dialect"
"""The execution option in which an engine carries its dialect."""

CREATE_HINT = "create it with `schemagen create URL`"


def _sqlalchemy() -> ModuleType:
    """Import SQLAlchemy. This takes 0.3 s, which commands that open no database do not spend."""
    import sqlalchemy

    return sqlalchemy


def open_engine(url: str, *, new: bool = False) -> Engine:
    """Create the SQLAlchemy engine of a database; this does not connect to it.

    Each statement is committed at once, unless a script has a BEGIN. Percent signs in statements
    need no escaping. Each connection is a new one: there is no pool.

    Parameters
    ----------
    url : str
        URL of the database in SQLAlchemy's notation, e.g. ``sqlite:///FILE``.
    new : bool, optional
        Whether to create a file that does not exist.

    Raises
    ------
    SchemagenError
        If it is not the URL of a database, or the driver is not installed.
    """
    sa = _sqlalchemy()
    try:
        given = sa.make_url(url)
    except (sa.exc.ArgumentError, ValueError):  # whose message would show the password
        likely = suggest_url(url)
        hint = f"the URL of this file is {likely}" if likely else f"use {_list_forms()}"
        raise SchemagenError("this is not the URL of a database", where="URL", hint=hint) from None
    scheme = given.get_backend_name()
    dialect = find_dialect(f"{scheme}://")
    if dialect is None:
        text = f"{scheme} databases are not supported"
        hint = f"use {_list_forms()}"
        raise SchemagenError(text, where=_write(given, scheme), hint=hint)
    access = dialect.access
    place = _write(given, access.schemes[0])
    if access.is_file and given.database in {None, "", ":memory:"}:
        text = "a database in memory would be lost at once"
        raise SchemagenError(text, where=place, hint=f"name a file: {access.form}")
    try:
        engine: Engine = sa.create_engine(
            given.set(drivername=access.driver),
            poolclass=sa.NullPool,
            isolation_level="AUTOCOMMIT",
            execution_options={"no_parameters": True, _OPTION: dialect},
            connect_args={k: v for k, v in access.options.items() if k not in given.query},
        )
    except ImportError as error:
        text = f"{error.name or error} is not installed"
        raise SchemagenError(text, hint="pip install 'schemagen[db]'") from error

    @sa.event.listens_for(engine, "connect")  # type: ignore[untyped-decorator]
    def begin_session(session: Any, _: object) -> None:
        cursor = session.cursor()
        for statement in access.opening:
            cursor.execute(statement)
        cursor.close()

    if access.is_file and not new:

        @sa.event.listens_for(engine, "do_connect")  # type: ignore[untyped-decorator]
        def check_file(_dialect: object, _record: object, file: list[Any], _: object) -> None:
            if not str(file[0]).startswith("file:") and not Path(file[0]).exists():
                raise DatabaseError("no database here yet", where=place, hint=CREATE_HINT)

    return engine


def missing_database(database: Engine | Connection) -> DatabaseError:
    """Return the error of a database in which schemagen has created no tables."""
    text = "schemagen has created no tables here yet"
    hint = "create them with `schemagen create URL`"
    return DatabaseError(text, where=describe(database), hint=hint)


def _list_forms() -> str:
    """List the forms of URLs, files first."""
    accesses = sorted((d.access for d in DIALECTS.values()), key=lambda a: not a.is_file)
    *others, last = (access.form for access in accesses)
    return f"{', '.join(others)} or {last}" if others else last


def describe(database: Engine | Connection) -> str:
    """Return the URL of a database without its password and without the driver."""
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
    """Connect to a database, and turn errors of its driver into a `DatabaseError`.

    Raises
    ------
    DatabaseError
        If the database cannot be reached, or a statement fails.
    """
    errors = _sqlalchemy().exc
    try:
        with engine.connect() as connection:
            yield connection
    except (errors.DBAPIError, errors.InvalidRequestError) as error:
        raise _convert(error, engine) from error


def connect_raw(engine: Engine) -> Any:
    """Connect to a database, and return the connection of its driver.

    Raises
    ------
    DatabaseError
        If the database cannot be reached.
    """
    try:
        return engine.raw_connection()
    except _sqlalchemy().exc.DBAPIError as error:
        raise _convert(error, engine) from error


def _convert(error: Exception, engine: Engine) -> DatabaseError:
    """Return an error with the server's message, and a hint if one is known for it."""
    original = getattr(error, "orig", None) or error
    access = dialect_of(engine).access
    message = str(original.args[-1] if original.args else original)
    for beginning in access.details:
        message = message.partition(beginning)[0]
    hint = next((hint for words, hint in access.hints if re.search(words, message)), "")
    text = message.strip() or type(original).__name__
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
    driver_error = _sqlalchemy().exc.DBAPIError
    try:
        listed = tuple(list_statements(script))
        for place, statement in enumerate(listed):
            listen(Progress(what=name, done=place, total=len(listed), unit=Unit.STATEMENTS))
            result = connection.exec_driver_sql(statement)
            for row in result if result.returns_rows else ():
                if receive:
                    receive(row)
    except BaseException as error:
        with suppress(driver_error):  # there may be no transaction, or no connection
            connection.exec_driver_sql("ROLLBACK")
        if isinstance(error, driver_error):
            raise _convert(error, connection.engine).at(name) from error
        raise
    finally:
        _reset_session(connection)


def _reset_session(connection: Connection) -> None:
    """Repeat the statements that begin a session, as a script may have changed its settings."""
    with suppress(_sqlalchemy().exc.DBAPIError):
        for statement in dialect_of(connection).access.opening:
            connection.exec_driver_sql(statement)


@contextmanager
def lock(
    connection: Connection, *, notify: Callable[[str], None], pause: float = 0.2
) -> Iterator[None]:
    """Hold the lock for changing tables; wait if another process holds it.

    The other process may have changed the database, so read its state again afterwards. The lock
    ends with the session, however the session ends.

    Parameters
    ----------
    connection : Connection
        The session that changes tables.
    notify : callable
        Called once with a message if another process holds the lock.
    pause : float, optional
        Seconds between two attempts.
    """
    access = dialect_of(connection).access
    notified = False
    while not _try_lock(connection, access):
        if not notified:
            notify("another schemagen process is changing this database; waiting for it to finish")
            notified = True
        time.sleep(pause)
    _reset_session(connection)
    try:
        yield
    finally:
        with suppress(_sqlalchemy().exc.DBAPIError):  # a lost session has lost the lock
            for statement in access.unlock:
                connection.exec_driver_sql(statement)


def _try_lock(connection: Connection, access: Access) -> bool:
    held = None
    try:
        for statement in access.lock:
            result = connection.exec_driver_sql(statement)
            held = result.scalar() if result.returns_rows else None
    except _sqlalchemy().exc.OperationalError as error:
        if not access.busy or not re.search(access.busy, str(error.orig)):
            raise
    return bool(held)
