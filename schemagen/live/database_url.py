"""The URL of a database: what is wrong with it, and how it is shown without its secrets."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from schemagen.errors import DatabaseError, SchemagenError
from schemagen.live.file_urls import suggest_url
from schemagen.tables.engines import DIALECTS, Dialect, find_dialect
from schemagen.tables.engines.access import Access
from schemagen.tables.engines.faults import SERVER_HINT
from schemagen.tables.engines.url import DatabaseURL, URLError

__all__ = ["read_url", "refuse_values", "write_url"]

_LISTED = 20
"""Most parameters that a hint lists."""

_SECRET = re.compile(r"pass|secret|token|client_key", re.IGNORECASE)
"""The parameters that no message shows. ``passfile`` is one of them, to be safe."""


def read_url(text: str) -> tuple[DatabaseURL, Dialect]:
    """Read the URL of a database, and find its dialect.

    No message of an error has the password in it, or a part of it.

    Parameters
    ----------
    text : str
        A URL in SQLAlchemy's notation.

    Raises
    ------
    SchemagenError
        If it is not the URL of a database; the message says which part of it is wrong.
    DatabaseError
        If the driver does not know one of its parameters, or a file that it names does not exist.
    """
    dialect = find_dialect(text)
    if flaw := _find_flaw(text, dialect):
        likely = suggest_url(text)
        hint = f"the URL of this file is {likely}" if likely else f"use {_list_forms()}"
        raise SchemagenError(flaw, where="URL", hint=hint)
    try:
        given = DatabaseURL.parse(text)
    except URLError as error:
        raise SchemagenError(str(error), where="URL", hint=f"use {_list_forms()}") from None
    if dialect is None:
        scheme = given.scheme.partition("+")[0]
        flaw = f"{scheme} databases are not supported"
        raise SchemagenError(flaw, where=write_url(given, scheme), hint=f"use {_list_forms()}")
    _check_parts(given, dialect.access)
    _check_parameters(given, dialect.access)
    return given, dialect


def _find_flaw(text: str, dialect: Dialect | None) -> str:
    """Find what is wrong with the text of a URL; an empty text if it can be parsed."""
    scheme, mark, rest = text.partition("://")
    if not mark:
        return "this is not the URL of a database: it has no ://"
    if not re.fullmatch(r"[\w+]+", scheme):
        return "this is not the URL of a database: what is before :// is not the name of an engine"
    if dialect is None or dialect.access.is_file:
        return ""
    before, mark, query = rest.partition("?")
    user, at, _ = before.rpartition("@")
    if "@" in user and ":" in user:
        return "the password has an @ in it, which must be written %40"
    if mark and not all("=" in each for each in query.split("&")):
        return "what follows the ? is not NAME=VALUE; in a password, ? is written %3F and @ %40"
    place = (before.removeprefix(f"{user}{at}")).partition("/")[0]
    if place.count("[") != place.count("]"):
        return "this is not the URL of a database: a bracket of the host is missing"
    port = place.rpartition("]")[2].partition(":")[2]
    if port and not port.isascii():
        return "this is not the URL of a database: the port is not a number"
    if port and not port.isdigit():
        missing = "" if at else "; a password is followed by @ and the host"
        return f"this is not the URL of a database: the port is not a number{missing}"
    return ""


def _check_parts(url: DatabaseURL, access: Access) -> None:
    """Check that a URL has the parts that it needs, and no others."""
    place = write_url(url, access.schemes[0])
    if access.is_file:
        if url.host or url.user:
            text = "a file has three slashes before its name, or four before a path from the root"
            raise SchemagenError(text, where=place, hint=f"use {access.form}")
        if url.database in {None, "", ":memory:"}:
            text = "a database in memory would be lost at once"
            raise SchemagenError(text, where=place, hint=f"name a file: {access.form}")
    elif "@" in (url.host or ""):
        text = "the password has an @ in it, which must be written %40"
        raise SchemagenError(text, where="URL", hint=f"use {access.form}")
    elif access.needs_name and not url.database:
        text = "the URL does not name a database"
        raise SchemagenError(text, where=place, hint=f"use {access.form}")


def _check_parameters(url: DatabaseURL, access: Access) -> None:
    """Check the parameters of a URL, so that the driver neither fails by them nor ignores them."""
    place = write_url(url, access.schemes[0])
    known = access.parameters(url)
    for name, values in url.query.items():
        if name not in known:
            near = get_close_matches(name, known, n=1) or [each for each in known if name in each]
            listed = ", ".join(known) if len(known) <= _LISTED else "see the driver's manual"
            hint = f"did you mean {near[0]}?" if near else f"those that there are: {listed}"
            text = f"the URL has a parameter that is unknown: {name}"
            raise DatabaseError(text, where=place, hint=hint)
        for value in values if name in access.files else ():
            if not Path(value).exists():
                text = f"{name}: there is no such file: {value}"
                raise DatabaseError(text, where=place)


def _list_forms() -> str:
    """List the forms of URLs, files first."""
    accesses = sorted((d.access for d in DIALECTS.values()), key=lambda a: not a.is_file)
    *others, last = (access.form for access in accesses)
    return f"{', '.join(others)} or {last}" if others else last


def refuse_values(url: DatabaseURL, place: str) -> DatabaseError:
    """Return the error of a URL whose parameters have values that a driver cannot use."""
    parameters = ", ".join(url.query)
    hint = f"check the values of {parameters}" if parameters else SERVER_HINT
    return DatabaseError("the driver cannot connect", where=place, hint=hint)


def write_url(url: DatabaseURL, scheme: str) -> str:
    """Write a URL without its password and the name of its driver."""
    public = {key: value for key, value in url.query.items() if not _SECRET.search(key)}
    return str(replace(url, scheme=scheme, query=public))
