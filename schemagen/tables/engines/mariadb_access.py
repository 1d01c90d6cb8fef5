"""How MariaDB is reached, and what its errors mean."""

from __future__ import annotations

from typing import Any

from schemagen.tables.engines.access import Access
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

_PARAMETERS = (
    "bind_address",
    "charset",
    "connect_timeout",
    "init_command",
    "program_name",
    "read_default_file",
    "read_default_group",
    "read_timeout",
    "ssl_ca",
    "ssl_capath",
    "ssl_cert",
    "ssl_check_hostname",
    "ssl_cipher",
    "ssl_key",
    "unix_socket",
    "write_timeout",
)
"""Arguments of PyMySQL that can be written in a URL."""

_TLS = "check ssl_ca, ssl_cert and ssl_key, and the name of the host"

# https://mariadb.com/kb/en/mariadb-error-codes/; 2000 and above are the client's
_FAULTS = (
    Fault(codes=("1451",), hint=REFERS_HINT),
    Fault(codes=("1049",), hint="create it first: CREATE DATABASE NAME"),
    Fault(codes=("1044",), hint="the user lacks a right: GRANT ALL ON DATABASE.* TO USER"),
    Fault(
        codes=("1142", "1143", "1227", "1370"),
        hint="the user lacks this right: see GRANT; ingest needs SELECT, INSERT, UPDATE and DELETE",
        lasting=True,
    ),
    Fault(codes=("1045", "1698"), hint=USER_HINT),
    Fault(codes=("1129", "1130"), hint="the server does not accept this host: check its users"),
    Fault(
        codes=("1040", "1203", "1226"),
        hint="the server has too many sessions: use fewer --jobs, or try again later",
        lasting=True,
    ),
    Fault(codes=("2003", "2026"), words="SSL", hint=_TLS, lasting=True),
    Fault(codes=("2002", "2003", "2005"), hint=SERVER_HINT, lasting=True),
    Fault(codes=("0", "2006", "2013", "2055"), text=GONE, hint=LOST_HINT, lasting=True),
    Fault(codes=("1053", "1927"), hint=LOST_HINT, lasting=True),
    Fault(
        codes=("1205", "1213"),
        hint="another session uses the tables: try again later",
        lasting=True,
    ),
    Fault(codes=("969", "1969"), hint="the server's time limit for statements ended it"),
    Fault(
        codes=("3", "1021", "1114"),
        hint="free some space on the server's disk, then run it again",
        lasting=True,
    ),
    Fault(codes=("1290", "1836"), hint="the server only reads: is it a replica?", lasting=True),
)

_TLS_PARAMETERS = "ssl_"
"""How the parameters begin that PyMySQL takes together."""


def _list_arguments(url: DatabaseURL) -> dict[str, Any]:
    """List the arguments of PyMySQL, with the types that it wants."""
    given: dict[str, Any] = {name: url.last(name) for name in url.query}
    for name in ("connect_timeout", "read_timeout", "write_timeout"):
        if name in given:
            given[name] = int(given[name])
    tls = {name: given.pop(name) for name in url.query if name.startswith(_TLS_PARAMETERS)}
    if tls:
        given["ssl"] = {name.removeprefix(_TLS_PARAMETERS): value for name, value in tls.items()}
        if checks := given["ssl"].get("check_hostname"):
            given["ssl"]["check_hostname"] = checks.lower() in {"1", "on", "true", "yes"}
    elif "unix_socket" in given:  # PyMySQL would read all certificates of the machine all the same
        given["ssl_disabled"] = True
    found = {
        "host": url.host,
        "port": url.port,
        "database": url.database,
        "user": url.user,
        "password": url.password,
    }
    return {
        **{name: value for name, value in found.items() if value not in {None, ""}},
        **given,
        "autocommit": True,
    }


def _open_cursor(session: Any) -> Any:
    """Open a cursor that takes rows from the server as they are fetched, not all at once."""
    from pymysql.cursors import SSCursor  # optional

    return session.cursor(SSCursor)


def _check_session(session: Any) -> str:
    return "" if "MariaDB" in session.get_server_info() else _NO_MYSQL


_NO_MYSQL = "the server is MySQL, which is not supported (use MariaDB)"

ACCESS = Access(
    schemes=("mariadb", "mysql"),
    form="mariadb://USER@HOST/DATABASE",
    driver="pymysql",
    package="pymysql>=1.1.1",
    arguments=_list_arguments,
    needs_name=True,
    parameters=lambda _: _PARAMETERS,
    cursor=_open_cursor,
    check=_check_session,
    files=("unix_socket", "ssl_ca", "ssl_capath", "ssl_cert", "ssl_key"),
    options={"charset": "utf8mb4"},
    opening=(
        # without strict mode, a server would cut values that do not fit
        "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'",
        "SET SESSION lock_wait_timeout = 60",  # instead of a day
    ),
    faults=_FAULTS,
)
