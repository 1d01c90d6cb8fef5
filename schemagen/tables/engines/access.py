"""How schemagen connects to an engine: URLs, driver and sessions."""

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
    details: tuple[str, ...] = ()
    hints: tuple[tuple[str, str], ...]
