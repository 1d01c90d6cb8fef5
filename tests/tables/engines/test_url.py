"""URLs of databases: SQLAlchemy reads and writes them alike, and drivers get the same arguments."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import assume, example, given
from hypothesis import strategies as st
from sqlalchemy import exc

from schemagen.tables.engines import DIALECTS
from schemagen.tables.engines.url import DatabaseURL, URLError


def parse(text: str) -> tuple[Any, ...] | None:
    """Return the parts of a URL and how it is shown, as SQLAlchemy says; None if it is none."""
    try:
        url = sa.make_url(text)
    except (exc.ArgumentError, ValueError):
        return None
    query = {name: (v,) if isinstance(v, str) else v for name, v in url.query.items()}
    parts = (url.drivername, url.username, url.password, url.host, url.port, url.database)
    return *(part or None for part in parts), query, url.render_as_string()


@given(
    st.sampled_from(["postgresql", "mariadb+pymysql", "sqlite"]),
    st.text("a:/?@%4 +.&=#1é", max_size=14),
)
@example("postgresql", "me:p%40ss@[::1]:5432/a%20b?host=x&host=y")
@example("postgresql", "me@server@host/x")
@example("postgresql", "host:x/y")
@example("sqlite", "//data/a@b:c/50%25.db")
def test_a_url_is_read_and_shown_as_by_sqlalchemy(scheme: str, rest: str) -> None:
    """A @ in a password, and one after a question mark, are wrong: nobody knows what they mean."""
    before, _, after = rest.partition("?")
    user = before.rpartition("@")[0]
    assume("@" not in after and not ("@" in user and ":" in user))
    expected = parse(f"{scheme}://{rest}")
    if expected is None:
        with pytest.raises(URLError):
            DatabaseURL.parse(f"{scheme}://{rest}")
        return
    url = DatabaseURL.parse(f"{scheme}://{rest}")
    parts = (url.scheme, url.user, url.password, url.host, url.port, url.database)
    assert (*(part or None for part in parts), url.query, str(url)) == expected


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("postgresql://me:p%40ss@host:5433/x?sslmode=require&connect_timeout=3", "psycopg"),
        ("postgresql:///x?host=/run/postgresql", "psycopg"),
        ("postgresql://me@/x?host=one:1&host=two:2", "psycopg"),
        ("postgresql://me@/x?host=one&host=two", "psycopg"),
        ("mariadb://me:p@host:3307/x?unix_socket=/run/s&read_timeout=5", "pymysql"),
        ("mariadb://me@host/x?ssl_ca=/a&ssl_check_hostname=false&charset=utf8", "pymysql"),
        ("mariadb://me@host/x?ssl_key=/a&ssl_check_hostname=true", "pymysql"),
        ("sqlite:///x.db", "pysqlite"),
        ("sqlite:////a%20b/x.db", "pysqlite"),
        ("sqlite:///file:/x.db?mode=ro&cache=shared&uri=true", "pysqlite"),
    ],
)
def test_a_driver_gets_the_arguments_that_sqlalchemy_would_give_it(url: str, driver: str) -> None:
    parsed = DatabaseURL.parse(url)
    dialect = next(d for d in DIALECTS.values() if parsed.scheme in d.access.schemes)
    place = sa.make_url(url).set(drivername=f"{parsed.scheme}+{driver}")
    listed, expected = place.get_dialect()().create_connect_args(place)
    found = dialect.access.arguments(parsed)
    if driver == "pysqlite":
        expected.setdefault("uri", False)
        expected["database"], expected["isolation_level"] = listed[0], None
    else:
        expected["autocommit"] = True
    if expected.get("port") == ",":  # two hosts without ports
        del expected["port"]
    if driver == "pymysql" and "unix_socket" in url:  # nobody listens in
        expected["ssl_disabled"] = True
    assert found == expected
