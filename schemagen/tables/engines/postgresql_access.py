"""How PostgreSQL is reached, and what its errors mean."""

from __future__ import annotations

from select import select
from typing import Any

from schemagen.tables.engines.access import Access, Requirement
from schemagen.tables.engines.faults import (
    GONE,
    LOST_HINT,
    REFERS_HINT,
    SERVER_HINT,
    USER_HINT,
    Fault,
)
from schemagen.tables.engines.url import DatabaseURL

__all__ = ["ACCESS"]


def _list_parameters(_: DatabaseURL) -> tuple[str, ...]:
    """List the parameters of a connection that the installed libpq knows."""
    from psycopg import pq  # optional

    return tuple(sorted(option.keyword.decode() for option in pq.Conninfo.get_defaults()))


def _list_arguments(url: DatabaseURL) -> dict[str, Any]:
    """List the arguments of libpq; several hosts, each with its port or without, are a list."""
    found: dict[str, Any] = {
        "host": url.host,
        "port": url.port,
        "dbname": url.database,
        "user": url.user,
        "password": url.password,
    }
    found |= {name: ",".join(values) for name, values in url.query.items()}
    hosts = [host.partition(":") for host in url.query.get("host", ()) if "/" not in host]
    if any(port for _, _, port in hosts):
        found["host"] = ",".join(host for host, _, _ in hosts)
        found["port"] = ",".join(port for _, _, port in hosts)
    return {name: value for name, value in found.items() if value not in {None, ""}} | {
        "autocommit": True
    }


def _check_session(session: Any) -> str:
    """Check that all statements of a session go to one process of the server.

    A pooler such as PgBouncer tells its client another process number than the server's own. In its
    transaction mode, two sessions can be given one process; locks, settings and prepared statements
    of a session would then be those of any other.
    """
    import psycopg  # optional

    query = "SELECT pg_backend_pid()"
    (own,) = session.execute(query).fetchone()
    session.rollback()
    if own == session.info.backend_pid:
        return ""
    try:
        other = psycopg.connect(
            session.info.dsn,
            password=session.info.password,
            autocommit=True,
            connect_timeout=_SECONDS,
        )
    except psycopg.Error:
        return ""
    try:
        other.pgconn.send_query(query.encode())
        if not select([other.pgconn.socket], [], [], _SECONDS)[0]:
            return ""
        answer = other.pgconn.get_result()
        return _POOLER if answer and answer.get_value(0, 0) == str(own).encode() else ""
    except psycopg.Error:
        return ""
    finally:
        other.close()


_SECONDS = 2
"""How long a pool may take for another session; in session mode, it may have none to give."""


_POOLER = (
    "a pooler such as PgBouncer is here in transaction mode, which shares sessions (connect to the"
    " server itself, or to a pool with pool_mode = session)"
)

_RIGHTS = "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO USER"

# PostgreSQL's manual, appendix "PostgreSQL Error Codes". An error while connecting has no code.
_FAULTS = (
    Fault(codes=("23503",), hint=REFERS_HINT),
    Fault(words=r'database ".*" does not exist', hint="create it first: createdb NAME"),
    Fault(
        codes=("28*", "None"),
        words=r"password|role .* does not exist|authentication|pg_hba",
        hint=USER_HINT,
    ),
    Fault(
        codes=("None",),
        words="too many clients|remaining connection",
        hint=("the server has too many sessions: use fewer --jobs, or try again later"),
        lasting=True,
    ),
    Fault(codes=("None",), words="starting up|shutting down", hint="try again later", lasting=True),
    Fault(
        codes=("None",),
        words="closed the connection|is lost|is closed|terminat",
        text=GONE,
        hint=LOST_HINT,
        lasting=True,
    ),
    Fault(
        codes=("None",),
        words="could not (connect|translate)|refused|timeout expired|resolve|No such file",
        hint=SERVER_HINT,
        lasting=True,
    ),
    Fault(codes=("None",), words="(?i)ssl|certificate", hint="check sslmode and its files"),
    Fault(codes=("08*", "57P01", "57P02", "57P03", "57P04"), hint=LOST_HINT, lasting=True),
    Fault(
        codes=("42501",),
        words="must be owner",
        hint="connect as the user who created the tables",
        lasting=True,
    ),
    Fault(
        codes=("42501",),
        words="for schema|for database",
        hint="the user lacks a right: GRANT CREATE ON SCHEMA public TO USER",
        lasting=True,
    ),
    Fault(codes=("42501",), hint=f"the user lacks a right on it: {_RIGHTS}", lasting=True),
    Fault(codes=("55P03",), hint="another session uses the tables: try again later", lasting=True),
    Fault(codes=("40001", "40P01"), hint="another session uses the tables: try again later"),
    Fault(
        codes=("57014",), hint="the server's time limit for statements ended it, or its operator"
    ),
    Fault(
        codes=("53100",),
        hint="free some space on the server's disk, then run it again",
        lasting=True,
    ),
    Fault(
        codes=("53*",), hint="the server lacks memory, sessions or locks: see its log", lasting=True
    ),
    Fault(codes=("25006",), hint="the server only reads: is it a standby?", lasting=True),
    Fault(
        codes=("XX001", "XX002"), hint="the database is damaged: see the server's log", lasting=True
    ),
)

ACCESS = Access(
    schemes=("postgresql", "postgres"),
    form="postgresql://USER@HOST/DATABASE",
    driver="psycopg",
    package="psycopg[binary]>=3.2",
    arguments=_list_arguments,
    parameters=_list_parameters,
    files=("sslcert", "sslkey", "sslcrl", "sslcrldir", "passfile"),
    check=_check_session,
    requirements=(
        Requirement(
            query="SHOW server_encoding",
            value="UTF8",
            text="the encoding of this database is {0}, which cannot hold all characters",
            hint="create another: createdb -T template0 -E UTF8 NAME",
        ),
    ),
    loggers=("psycopg", "psycopg.pipeline"),
    options={"client_encoding": "utf8", "connect_timeout": 10, "application_name": "schemagen"},
    details=(
        "\nCONTEXT:",
        "\nHINT:",
        "\nLINE ",
        "\nMultiple connection attempts",
        "\n\tIs the server running",
        "\n\tThis probably means",
    ),
    faults=_FAULTS,
)
