"""How an engine is reached from Python: its URLs, its driver, its sessions and its lock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["SERVER_HINT", "USER_HINT", "Access"]

SERVER_HINT = "is the server running, and are host and port right?"
USER_HINT = "check user and password"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Access:
    """How an engine is reached from Python.

    Attributes
    ----------
    schemes : tuple of str
        What its URLs begin with; messages use the first.
    form : str
        A URL with words in place of its parts, for error messages.
    driver : str
        SQLAlchemy's name of the engine and its driver.
    options : Mapping of str to object
        Arguments of the driver, unless the URL sets them.
    opening : tuple of str
        Statements with which a session begins.
    is_file : bool
        Whether a database is a file, which comes into being when it is opened.
    lock : tuple of str
        Statements that take the lock for those who change tables. While somebody else has it, they
        fail, or the last one returns no true value.
    busy : str
        Regular expression of the driver's message when `take` fails because somebody else has the
        lock; empty where it does not fail.
    unlock : tuple of str
        Statements that release it.
    details : tuple of str
        What begins the part of a driver's message that error messages leave out.
    hints : tuple of tuple of str
        Regular expressions of the driver's messages, and what to do about each.
    """

    schemes: tuple[str, ...]
    form: str
    driver: str
    options: Mapping[str, object] = field(default_factory=dict)
    opening: tuple[str, ...] = ()
    is_file: bool = False
    lock: tuple[str, ...]
    busy: str = ""
    unlock: tuple[str, ...]
    details: tuple[str, ...] = ()
    hints: tuple[tuple[str, str], ...]
