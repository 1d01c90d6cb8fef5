"""How schemagen connects to an engine: URLs, driver and sessions."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from schemagen.tables.engines.faults import Fault
from schemagen.tables.engines.url import DatabaseURL

__all__ = ["Access", "Requirement"]


def _accept(_session: Any) -> str:
    return ""


def _open_cursor(session: Any) -> Any:
    return session.cursor()


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """What a database must be like before tables are created in it.

    Attributes
    ----------
    query : str
        Returns one value.
    value : str
        The value that it must have.
    text : str
        What is wrong if it has another value ``{0}``.
    hint : str
        What to do then.
    """

    query: str
    value: str
    text: str
    hint: str


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
        The module of its driver, as PEP 249 describes one.
    package : str
        What installs the driver, as pip is asked for it; empty if Python has it.
    arguments : callable
        Returns the arguments of the driver's ``connect`` for a URL, so that each statement is
        committed at once.
    options : Mapping of str to object
        Arguments for the driver, unless the URL sets them.
    creating : Mapping of str to object
        Others for a session that creates tables, in which no statement runs twice.
    opening : tuple of str
        Statements with which a session begins.
    is_file : bool
        Whether a database is a file, which the driver creates when it connects.
    endings : tuple of str
        What the names of such files usually end in.
    magic : bytes
        The bytes that such a file begins with.
    needs_name : bool
        Whether a URL must name a database.
    parameters : callable
        Returns the names that the parameters of a URL can have, given the URL.
    files : tuple of str
        The parameters that name a file or a directory, which must exist.
    cursor : callable
        Opens a cursor that holds few rows at a time, given a session of the driver.
    check : callable
        Returns why a new session of the driver cannot be used; an empty text if it can.
    requirements : tuple of Requirement
        What a database must be like before tables are created in it.
    loggers : tuple of str
        Loggers of the driver whose messages only repeat what its errors say.
    details : tuple of str
        The beginnings of the parts of a driver's message that error messages omit.
    faults : tuple of Fault
        The known errors and what to do about each; the first one that matches counts.
    """

    schemes: tuple[str, ...]
    form: str
    driver: str
    package: str = ""
    arguments: Callable[[DatabaseURL], dict[str, Any]]
    options: Mapping[str, object] = field(default_factory=dict)
    creating: Mapping[str, object] = field(default_factory=dict)
    opening: tuple[str, ...] = ()
    is_file: bool = False
    endings: tuple[str, ...] = ()
    magic: bytes = b""
    needs_name: bool = False
    parameters: Callable[[DatabaseURL], Collection[str]]
    files: tuple[str, ...] = ()
    cursor: Callable[[Any], Any] = _open_cursor
    check: Callable[[Any], str] = _accept
    requirements: tuple[Requirement, ...] = ()
    loggers: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    faults: tuple[Fault, ...]
