"""Credentials of package indexes: find them, send them to their own host only, never show them.

A user and a password stand in the URL of an index or in netrc. The order is pip's, and so is what
netrc is (https://pip.pypa.io/en/stable/topics/authentication/).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from netrc import NetrcParseError
from urllib.parse import unquote, urlsplit, urlunsplit

from requests.auth import HTTPBasicAuth
from requests.sessions import SessionRedirectMixin
from requests.utils import get_netrc_auth

__all__ = ["advise", "find_auth", "show"]


def show(url: str) -> str:
    """Return a URL without its user and password."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def find_auth(url: str, locations: Sequence[str]) -> HTTPBasicAuth | None:
    """Find the credentials that go with a request.

    Those in its own URL; those in the URL of an index of the same origin, and of several the one
    whose path is nearest; those that netrc has for the host. A user without a password gives way to
    netrc.

    Parameters
    ----------
    url : str
        An http or https URL.
    locations : sequence of str
        URLs of the indexes.

    Returns
    -------
    HTTPBasicAuth or None
        None if there are no credentials.
    """
    address = show(url)
    near = [
        (_count_common(location, address), location)
        for location in locations
        if "@" in urlsplit(location).netloc and _share_origin(show(location), address)
    ]
    _, index = max(near, key=lambda pair: pair[0], default=(0, ""))
    user = None
    for place in (url, index):
        name, password = _split(place)
        if name is not None and password is not None:
            return _encode(name, password)
        user = name if name is not None else user
    if found := get_netrc_auth(address):
        return _encode(*found)
    return None if user is None else _encode(user, "")


def advise(url: str) -> str:
    """Return a hint for the user whose request was refused."""
    try:
        get_netrc_auth(url, raise_errors=True)
    except NetrcParseError as error:  # its text may be part of a password
        return f"netrc is not read: line {error.lineno} of {error.filename} is wrong"
    except OSError as error:
        return f"netrc is not read: {error}"
    return "check the user and password in pip's index-url, or in netrc"


def _split(url: str) -> tuple[str | None, str | None]:
    """Return user and password of a URL; None for each that is missing."""
    given, at, _ = urlsplit(url).netloc.rpartition("@")
    name, colon, password = given.partition(":")
    return unquote(name) if at else None, unquote(password) if colon else None


def _encode(user: str, password: str) -> HTTPBasicAuth:
    """Return credentials in UTF-8; requests itself would send Latin-1, and refuse the rest."""
    return HTTPBasicAuth(user.encode(), password.encode())


def _share_origin(first: str, second: str) -> bool:
    """Return whether credentials for one URL may go to another: same scheme, host and port.

    From http to https is allowed, as requests and pip allow it in a redirect.
    """
    parted: bool = SessionRedirectMixin().should_strip_auth(first, second)  # type: ignore[no-untyped-call]
    return not parted


def _count_common(first: str, second: str) -> int:
    """Count the folders that the paths of two URLs have in common."""
    pairs = zip(urlsplit(first).path.split("/"), urlsplit(second).path.split("/"), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
