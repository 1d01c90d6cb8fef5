"""A URL → a live database: open it, find its dialect, run scripts.

An engine of SQLAlchemy carries our dialect, as SQLAlchemy may have one name for several dialects.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar

from schemagen.errors import DatabaseError, SchemagenError
from schemagen.live.database_url import read_url, write_url
from schemagen.progress import Listener, Progress, Unit, ignore
from schemagen.tables.engines import Dialect
from schemagen.tables.engines.batch import Batch
from schemagen.tables.engines.faults import SERVER_HINT, Fault, find_fault

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine
    from sqlalchemy.engine import URL

__all__ = [
    "UNFRAMED",
    "connect",
    "connect_raw",
    "convert_error",
    "describe",
    "dialect_of",
    "driver_errors",
    "is_lasting",
    "is_victim",
    "list_statements",
    "missing_database",
    "open_engine",
    "reset_session",
    "run",
]

T = TypeVar("T")

Row = Sequence[Any]

_OPTION = "schemagen_dialect"
"""The execution option in which an engine carries its dialect."""

UNFRAMED = "schemagen_unframed"
"""The execution option with the statements that scripts leave out on a connection."""

_LOGGERS = ("sqlalchemy", "sqlalchemy.pool")

CREATE_HINT = "create it with `schemagen create URL`"


def _sqlalchemy() -> ModuleType:
    """Import SQLAlchemy. This takes 0.3 s, which commands that open no database do not spend."""
    import sqlalchemy

    return sqlalchemy


def driver_errors() -> ModuleType:
    """Return the module with SQLAlchemy's errors, which have the driver's as ``orig``."""
    errors: ModuleType = _sqlalchemy().exc
    return errors


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
    DatabaseError
        If the driver cannot use the parameters of the URL.
    """
    sa = _sqlalchemy()
    try:
        given, dialect = read_url(url)
        access = dialect.access
        place = write_url(given, access.schemes[0])
        options = {**access.options, **(access.creating if new else {})}
        engine: Engine = sa.create_engine(
            given.set(drivername=access.driver),
            poolclass=sa.NullPool,
            isolation_level="AUTOCOMMIT",
            execution_options={"no_parameters": True, _OPTION: dialect},
            connect_args={k: v for k, v in options.items() if k not in given.query},
        )
    except ImportError as error:
        text = f"{error.name or error} is not installed"
        raise SchemagenError(text, hint="pip install 'schemagen[db]'") from error
    except (TypeError, ValueError) as error:
        raise _refuse(given, place) from error
    _quiet(*access.loggers, *_LOGGERS)

    @sa.event.listens_for(engine, "connect")  # type: ignore[untyped-decorator]
    def begin_session(session: Any, _: object) -> None:
        cursor = session.cursor()
        for statement in access.opening:
            cursor.execute(statement)
        cursor.close()
        if flaw := access.check(session):
            session.close()
            raise DatabaseError(flaw, where=place)

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


def _quiet(*names: str) -> None:
    """Keep Python from printing messages of libraries, whose errors say the same."""
    for name in names:
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


def describe(database: Engine | Connection) -> str:
    """Return the URL of a database without its password and without the driver."""
    return write_url(database.engine.url, dialect_of(database).access.schemes[0])


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
        with _begin(engine.connect, engine) as connection:
            yield connection
    except (errors.DBAPIError, errors.InvalidRequestError) as error:
        raise convert_error(error, engine) from error


def connect_raw(engine: Engine) -> Any:
    """Connect to a database, and return the connection of its driver.

    Raises
    ------
    DatabaseError
        If the database cannot be reached.
    """
    return _begin(engine.raw_connection, engine)


def _begin(begin: Callable[[], T], engine: Engine) -> T:
    """Begin a session, and turn all errors into a `DatabaseError`."""
    errors = _sqlalchemy().exc
    try:
        return begin()
    except (errors.DBAPIError, errors.InvalidRequestError) as error:
        raise convert_error(error, engine) from error
    except (AttributeError, LookupError, OSError, TypeError, ValueError) as error:
        # PyMySQL's own, e.g. if a certificate or the value of a parameter is none
        raise _refuse(engine.url, describe(engine)) from error


def _refuse(url: URL, place: str) -> DatabaseError:
    """Return the error of a URL whose parameters have values that a driver cannot use."""
    parameters = ", ".join(map(str, url.query))
    hint = f"check the values of {parameters}" if parameters else SERVER_HINT
    return DatabaseError("the driver cannot connect", where=place, hint=hint)


def convert_error(error: BaseException, engine: Engine) -> DatabaseError:
    """Return what is wrong with a database when its driver fails, and what to do if that is known.

    Parameters
    ----------
    error : Exception
        An error of the driver, or SQLAlchemy's that wraps it.
    engine : sqlalchemy.Engine
        The database.
    """
    message, fault = _recognise(error, engine)
    return DatabaseError(fault.text or message, where=describe(engine), hint=fault.hint)


def is_lasting(error: BaseException, engine: Engine) -> bool:
    """Return whether every other file would meet an error of the driver as well."""
    return _recognise(error, engine)[1].lasting


def _recognise(error: BaseException, engine: Engine) -> tuple[str, Fault]:
    """Return the message of an error of the driver, and which of the known faults it is."""
    original = getattr(error, "orig", None) or error
    dialect = dialect_of(engine)
    message = str(original.args[-1] if original.args else original)
    for beginning in dialect.access.details:
        message = message.partition(beginning)[0]
    message = re.sub(r"\[Errno -?\d+\] ", "", message).strip() or "the driver does not say why"
    return message, find_fault(dialect.access.faults, dialect.writing.code(original), message)


def is_victim(database: Engine | Connection, error: DatabaseError) -> bool:
    """Return whether an engine has ended a transaction in favour of another session's."""
    dialect = dialect_of(database)
    cause = error.__cause__
    original = getattr(cause, "orig", cause)
    if original is None or dialect.locking.framing:  # all of an upgrade is undone there
        return False
    return dialect.writing.code(original) in dialect.writing.retry_codes


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
    omitted = {"", *connection.get_execution_options().get(UNFRAMED, ())}
    try:
        listed = [found for found in STATEMENT.finditer(script) if _strip(found[0]) not in omitted]
        cursor = connection.connection.cursor()  # SQLAlchemy's own adds 10 µs a statement
        batch = dialect_of(connection).batch
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
        with suppress(driver_errors().DBAPIError):  # there may be no transaction, or no connection
            connection.exec_driver_sql("ROLLBACK")
        if isinstance(error, connection.dialect.loaded_dbapi.Error):
            raise convert_error(error, connection.engine).at(name) from error
        raise
    finally:
        reset_session(connection)


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


def reset_session(connection: Connection) -> None:
    """Repeat the statements that begin a session, as a script may have changed its settings."""
    with suppress(_sqlalchemy().exc.DBAPIError):
        for statement in dialect_of(connection).access.opening:
            connection.exec_driver_sql(statement)
