"""How schemagen connects to an engine: URLs, driver, sessions and lock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["SERVER_HINT", "USER_HINT", "Access"]

SERVER_HINT = "is the server running, and are host and port right?"
USER_HINT = "check user and password"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Access:
    """How schemagen connects to an engine.

    Attributes
    ----------
    schemes : tuple of str
        The schemes of its URLs; messages use the first.
    form : str
        The form of a URL, for error messages: ``sqlite:///FILE``.
    driver : str
        SQLAlchemy's name of the engine and its driver.
    options : Mapping of str to object
        Arguments for the driver, unless the URL sets them.
    opening : tuple of str
        Statements with which a session begins.
    is_file : bool
        Whether a database is a file, which the driver creates when it connects.
    endings : tuple of str
        What the names of such files usually end in.
    magic : bytes
        The bytes that such a file begins with.
    lock : tuple of str
        Statements that acquire the lock for changing tables. If another session holds it, they
        fail, or the last one returns a false value.
    busy : str
        Regular expression for the driver's message when `lock` fails because another session holds
        the lock; empty if it does not fail.
    unlock : tuple of str
        Statements that release it.
    details : tuple of str
        The beginnings of the parts of a driver's message that error messages omit.
    hints : tuple of tuple of str
        Regular expressions for the driver's messages, and what to do about each.
    """

    schemes: tuple[str, ...]
    form: str
    driver: str
    options: Mapping[str, object] = field(default_factory=dict)
    opening: tuple[str, ...] = ()
    is_file: bool = False
    endings: tuple[str, ...] = ()
    magic: bytes = b""
    lock: tuple[str, ...]
    busy: str = ""
    unlock: tuple[str, ...]
    details: tuple[str, ...] = ()
    hints: tuple[tuple[str, str], ...]
