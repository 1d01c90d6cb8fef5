"""A URL → a live database: open it, know its engine, run scripts in it, be alone at work in it.

What differs between engines and their drivers is data, an `Access` each. SQLAlchemy is imported by
who opens a database.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from schemagen.errors import DatabaseError, SchemagenError
from schemagen.progress import Listener, Progress, Unit, ignore
from schemagen.tables.dialect import MARIADB, POSTGRESQL, SQLITE, Dialect

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine
    from sqlalchemy.engine import URL

__all__ = [
    "ACCESSES",
    "connect",
    "describe",
    "dialect_of",
    "explain",
    "lock",
    "open_engine",
    "run",
    "statements",
]

Row = Sequence[Any]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Access:
    """How an engine is reached from Python.

    Attributes
    ----------
    dialect : Dialect
        The engine.
    driver : str
        SQLAlchemy's name of the engine and its driver.
    options : Mapping of str to object
        What the driver is told beside what the URL says.
    opening : tuple of str
        Statements with which a session begins.
    is_file : bool
        Whether a database is a file, which comes into being when it is opened.
    take : tuple of str
        Statements that take the lock for those who change tables. They fail, or the last one gives
        no true value, while somebody else has it.
    free : tuple of str
        Statements that give it back.
    hints : tuple of tuple of str
        What to do where the driver's words match an expression.
    """

    dialect: Dialect
    driver: str
    options: Mapping[str, object] = field(default_factory=dict)
    opening: tuple[str, ...] = ()
    is_file: bool = False
    take: tuple[str, ...]
    free: tuple[str, ...]
    hints: tuple[tuple[str, str], ...]


_AT_WORK = "is the server running, and are host and port right?"
_WHO = "check user and password"

_POSTGRESQL = Access(
    dialect=POSTGRESQL,
    driver="postgresql+psycopg",
    options={"client_encoding": "utf8", "connect_timeout": 10, "application_name": "schemagen"},
    # the scripts that make a database take the same lock: a session may have it several times
    take=("SELECT pg_try_advisory_lock(hashtext('schemagen'))",),
    free=("SELECT pg_advisory_unlock(hashtext('schemagen'))",),
    hints=(
        (r'database ".*" does not exist', "make it first: createdb NAME"),
        (r"password|role .* does not exist|authentication|pg_hba", _WHO),
        (r"could not (connect|translate)|refused|timeout|resolve|No such file", _AT_WORK),
        (r"permission denied", "the user needs the right to do so: GRANT CREATE ON SCHEMA public"),
        (r"must be owner", "connect as the user who made the tables"),
        (r"lock timeout", "somebody else uses the tables: try again when they have finished"),
    ),
)

_SQLITE = Access(
    dialect=SQLITE,
    driver="sqlite",
    options={"cached_statements": 1000},  # a release has some 300 tables
    opening=("PRAGMA foreign_keys = ON", "PRAGMA busy_timeout = 30000"),
    is_file=True,
    # In this order: who waits in the exclusive mode would never let go of what it has got.
    take=(
        "PRAGMA busy_timeout = 0",
        "BEGIN EXCLUSIVE",
        "PRAGMA locking_mode = EXCLUSIVE",
        "COMMIT",
        "SELECT 1",
    ),
    free=("PRAGMA locking_mode = NORMAL", "SELECT count(*) FROM sqlite_master"),
    hints=(
        ("unable to open", "is there such a directory, and may you read and write it?"),
        ("readonly", "the file or its directory cannot be written to"),
        ("locked", "somebody else uses the file: try again when they have finished"),
        ("not a database", "the file is something else"),
    ),
)

_MARIADB = Access(
    dialect=MARIADB,
    driver="mariadb+pymysql",
    options={"charset": "utf8mb4"},
    # a server that is not strict would cut values that do not fit
    opening=("SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'",),
    take=("SELECT GET_LOCK(CONCAT('schemagen.', DATABASE()), 0)",),
    free=("SELECT RELEASE_LOCK(CONCAT('schemagen.', DATABASE()))",),
    hints=(
        (r"Unknown database", "make it first: CREATE DATABASE"),
        (r"Access denied for user .* to database|command denied", "the user lacks the right to"),
        (r"Access denied", _WHO),
        (r"Can't connect", _AT_WORK),
        (r"not a MariaDB", "MySQL is another engine, which is not supported"),
    ),
)

ACCESSES: Mapping[str, Access] = {
    "postgresql": _POSTGRESQL,
    "postgres": _POSTGRESQL,
    "sqlite": _SQLITE,
    "mariadb": _MARIADB,
    "mysql": _MARIADB,
}
"""By the first part of a URL, which is SQLAlchemy's name of the engine, too."""

FORMS = "sqlite:///FILE, postgresql://USER@HOST/DATABASE or mariadb://USER@HOST/DATABASE"


def open_engine(url: str, *, new: bool = False) -> Engine:
    """Set up the way to a database; nothing is connected yet.

    Each statement is committed at once, unless a script says BEGIN, and percent signs are what
    they are. Nothing is kept open: each connection is one of its own.

    Parameters
    ----------
    url : str
        ``postgresql://``, ``mariadb://`` or ``sqlite:///``, as SQLAlchemy reads it.
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
        raise SchemagenError("is not the URL of a database", where="URL", hint=FORMS) from None
    access = ACCESSES.get(given.get_backend_name())
    if access is None:
        text = f"there is no way to {given.get_backend_name()!r} databases"
        raise SchemagenError(text, where=describe(given), hint=FORMS)
    if access.is_file and given.database in {None, "", ":memory:"}:
        text = "a database in memory would be gone at once"
        raise SchemagenError(text, where=describe(given), hint="name a file: sqlite:///FILE")
    try:
        engine = sa.create_engine(
            given.set(drivername=access.driver),
            poolclass=sa.NullPool,
            isolation_level="AUTOCOMMIT",
            execution_options={"no_parameters": True},
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
        def look(_dialect: object, _record: object, place: list[Any], _: object) -> None:
            if not str(place[0]).startswith("file:") and not Path(place[0]).exists():
                hint = "make it: schemagen create URL"
                raise DatabaseError("there is no such file", where=describe(given), hint=hint)

    return engine


def _missing(error: ImportError) -> SchemagenError:
    text = f"{error.name or error} is not installed"
    return SchemagenError(text, hint="pip install 'schemagen[db]'")


def describe(url: URL) -> str:
    """Write a URL without its password and without the driver."""
    public = {key: value for key, value in url.query.items() if "pass" not in key.lower()}
    plain = url.set(drivername=url.get_backend_name(), query=public)
    return plain.render_as_string(hide_password=True)


def dialect_of(engine: Engine) -> Dialect:
    """Tell which of our dialects an engine speaks."""
    return ACCESSES[engine.dialect.name].dialect


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
    said = str(original.args[-1] if original.args else original).partition("\nCONTEXT:")[0]
    said = said.partition("\nMultiple connection attempts")[0].partition("\nLINE ")[0]
    hints = ACCESSES[engine.dialect.name].hints
    hint = next((hint for words, hint in hints if re.search(words, said)), "")
    text = said.strip() or type(original).__name__
    return DatabaseError(text, where=describe(engine.url), hint=hint)


STATEMENT = re.compile(
    r"""(?:[^;'"`$-]+|'[^']*'|"[^"]*"|`[^`]*`|\$schemagen\$.*?\$schemagen\$|--[^\n]*|[$-])+""",
    re.DOTALL,
)
"""A statement of a script: up to a semicolon that is not in quotes or in a comment."""

COMMENT = re.compile(r"--[^\n]*")


def statements(script: str) -> Iterator[str]:
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
        listed = tuple(statements(script))
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
        for statement in ACCESSES[connection.dialect.name].opening:
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

    access = ACCESSES[connection.dialect.name]
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
        if "locked" not in str(error.orig):
            raise
    return bool(taken)
