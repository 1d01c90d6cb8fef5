"""The URL of a database and its parts, in SQLAlchemy's notation.

``SCHEME://USER:PASSWORD@HOST:PORT/DATABASE?NAME=VALUE&…``. Users of the generated models know this
notation. SQLAlchemy itself is not imported: it would take 0.2 s and 27 MB in every process.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import parse_qsl, quote, quote_plus, unquote

__all__ = ["DatabaseURL", "URLError"]

_SCHEME = re.compile(r"[\w+]+")
_PORT = re.compile(r"(:[0-9]+)?")


class URLError(ValueError):
    """A text is not the URL of a database."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseURL:
    """The parts of the URL of a database.

    Attributes
    ----------
    scheme : str
        What is before ``://``: the name of an engine, and that of a driver after a plus sign.
    user, password, host, database : str or None
        These parts; None if there is none.
    port : int or None
        The port.
    query : Mapping of str to tuple of str
        The values of each parameter, in their order.
    """

    scheme: str
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    host: str | None = None
    port: int | None = None
    database: str | None = None
    query: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the parts of a URL.

        Special characters in a part are written with percent signs, in the name of a database, too
        (SQLAlchemy 2.0 takes that name as it stands, 2.1 does not).

        Raises
        ------
        URLError
            If it is not the URL of a database. The error does not show the text, which may have a
            password.
        """
        scheme, mark, rest = text.partition("://")
        rest, _, listed = rest.partition("?")
        # a password may have a slash; an @ after a slash without a password is that of a file
        before = rest if ":" in rest.partition("/")[0] else rest.partition("/")[0]
        login, at, _ = before.rpartition("@")
        place = rest.removeprefix(f"{login}{at}")
        place, slash, database = place.partition("/")
        host, port = _part_host(place)
        if not mark or not _SCHEME.fullmatch(scheme) or not _PORT.fullmatch(port):
            raise URLError("this is not the URL of a database")
        user, colon, password = login.partition(":")
        query: dict[str, tuple[str, ...]] = {}
        for name, value in parse_qsl(listed):
            query[name] = (*query.get(name, ()), value)
        return cls(
            scheme=scheme,
            user=unquote(user) if at else None,
            password=unquote(password) if colon else None,
            host=host or None,
            port=int(port[1:]) if port else None,
            database=unquote(database) if slash else None,
            query=query,
        )

    def last(self, name: str) -> str:
        """Return the last value of a parameter; an empty text if it has none."""
        return self.query.get(name, ("",))[-1]

    def __str__(self) -> str:
        """Write the URL, with three stars for a password."""
        user = "" if self.user is None else quote(self.user, safe=" +")
        secret = ":***" if self.password is not None else ""
        at = "@" if self.user is not None or secret else ""
        host = f"[{self.host}]" if self.host and ":" in self.host else self.host or ""
        port = "" if self.port is None else f":{self.port}"
        path = "" if self.database is None else f"/{quote(self.database, safe=' +/')}"
        pairs = (
            f"{quote_plus(name)}={quote_plus(value)}"
            for name in sorted(self.query)
            for value in self.query[name]
        )
        query = "&".join(pairs)
        return f"{self.scheme}://{user}{secret}{at}{host}{port}{path}{query and '?'}{query}"


def _part_host(place: str) -> tuple[str, str]:
    """Part a host from its port and the colon before it; brackets are around an IPv6 address."""
    bracketed, mark, port = place.partition("]")
    if mark and bracketed.startswith("["):
        return bracketed[1:], port
    host, colon, port = place.partition(":")
    return host, f"{colon}{port}"
