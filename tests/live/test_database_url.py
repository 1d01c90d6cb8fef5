"""URLs of databases: which part is wrong, and that no secret is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from schemagen.errors import DatabaseError, SchemagenError
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.live.database_url import read_url, write_url
from schemagen.tables.engines import DIALECTS


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("headers.db", "it has no ://"),
        ("postgresql:/me@host/x", "it has no ://"),
        ("://host/x", "what is before :// is not"),
        ("postgresql://me@host:abc/x", "the port is not a number"),
        ("postgresql://me:secret/x", "the port is not a number; a password is followed by @"),
        ("postgresql://me@[::1/x", "a bracket of the host is missing"),
        ("postgresql://me:secret@secret@host/x", "an @ in it, which must be written %40"),
        ("mariadb://me:secret@secret@host:1/x", "an @ in it, which must be written %40"),
        ("postgresql://me@host/x?nothing", "is not NAME=VALUE"),
        ("mariadb://me@host", "does not name a database"),
        ("sqlite://headers.db", "three slashes"),
        ("sqlite://", "in memory"),
    ],
)
def test_the_part_that_is_wrong_is_told(url: str, words: str) -> None:
    with pytest.raises(SchemagenError) as caught:
        read_url(url)
    assert words in str(caught.value)
    assert (caught.value.exit_code, "secret" in str(caught.value)) == (2, False)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("mariadb://me@host/x?ssl_ca=/nowhere", "ssl_ca: there is no such file: /nowhere"),
        ("mariadb://me@host/x?ssl=true", "unknown: ssl (did you mean ssl_ca?)"),
        ("mariadb://me@host/x?sslca=1", "unknown: sslca (did you mean ssl_ca?)"),
        ("mariadb://me@host/x?connect_timeout=soon", "check the values of connect_timeout"),
        ("mariadb://me@localhost:1/x?charset=none", "check the values of charset"),
        ("postgresql://me@host/x?sslmod=require", "unknown: sslmod (did you mean sslmode?)"),
        ("postgresql://me@host/x?zzz=1", "unknown: zzz (those that there are: see"),
        ("sqlite:///x.db?zzz=1", "unknown: zzz (those that there are: uri)"),
        ("sqlite:///x.db?mode=ro", "unknown: mode"),
    ],
)
def test_a_parameter_that_does_not_work_is_told(url: str, words: str) -> None:
    with pytest.raises(DatabaseError) as caught, connect(locate(url)):
        pass
    assert words in str(caught.value)


def test_what_works_is_taken(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").touch()
    for url in (
        "postgresql://me@/x?host=/tmp&sslmode=require",
        "postgresql://me@[::1]:5432/x",
        "postgresql://me:p%40ss@host/x",
        "postgresql://me@host/x?application_name=a@b",
        f"mariadb://me@host/x?ssl_ca={tmp_path}/ca.pem&charset=utf8mb4",
        "sqlite:////data/a@b:c/x.db",
        "sqlite:///file:/data/x.db?mode=ro&uri=true",
    ):
        read_url(url)


@given(st.text("ab:/?#%[]@&", max_size=6), st.text("ab:/?#%[]@&", max_size=6))
@example("@", "@")
@example("a@b?", "")
def test_no_part_of_a_password_is_ever_shown(before: str, after: str) -> None:
    """Also of one that should have been quoted, and was not."""
    for scheme in ("postgresql", "mariadb"):
        url = f"{scheme}://me:{before}SECRET{after}@host/x"
        try:
            parsed, dialect = read_url(url)
        except SchemagenError as error:
            shown = str(error)
        else:
            shown = write_url(parsed, dialect.access.schemes[0])
        assert "SECRET" not in shown


def test_secrets_in_parameters_are_not_shown() -> None:
    url = "postgresql://me@host/x?password=SECRET&sslpassword=SECRET&oauth_client_secret=SECRET"
    parsed, _ = read_url(url)
    assert write_url(parsed, "postgresql") == "postgresql://me@host/x"
    assert "SECRET" not in repr(parsed)


def test_a_form_of_every_engine_is_one() -> None:
    for dialect in DIALECTS.values():
        assert read_url(dialect.access.form)[1] is dialect
