"""Where a database is: its URL, its dialect, and how its driver connects to it."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from shlex import quote
from typing import Any

from schemagen.errors import DatabaseError, SchemagenError
from schemagen.extras import advise
from schemagen.live.database_url import read_url, refuse_values, write_url
from schemagen.tables.core import core_tables
from schemagen.tables.engines import Dialect
from schemagen.tables.engines.url import DatabaseURL

__all__ = ["Address", "locate", "missing_database"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a database is.

    Attributes
    ----------
    url : DatabaseURL
        The parts of its URL.
    dialect : Dialect
        The dialect of its engine.
    driver : object
        The module of the driver (PEP 249).
    arguments : Mapping of str to object
        The arguments of the driver's ``connect``.
    new : bool
        Whether a file that does not exist is created.
    """

    url: DatabaseURL
    dialect: Dialect
    driver: Any = field(repr=False)
    arguments: Mapping[str, Any] = field(repr=False)
    new: bool = False

    def __str__(self) -> str:
        """Write the URL without its password and the name of a driver."""
        return write_url(self.url, self.dialect.access.schemes[0])

    @property
    def error(self) -> type[Exception]:
        """The base class of the driver's exceptions."""
        found: type[Exception] = self.driver.Error
        return found

    def check_file(self) -> None:
        """Check that a database file is there.

        Raises
        ------
        DatabaseError
            If it is not. The driver would create it.
        """
        file = str(self.arguments.get("database", ""))
        wanted = self.dialect.access.is_file and not self.new and not file.startswith("file:")
        if wanted and not Path(file).exists():
            hint = f"create it with `schemagen create {quote(str(self))}`"
            raise DatabaseError("no database here yet", where=str(self), hint=hint)


def locate(url: str, *, new: bool = False) -> Address:
    """Return where a database is; this does not connect to it.

    Parameters
    ----------
    url : str
        URL of the database in SQLAlchemy's notation, e.g. ``sqlite:///FILE``.
    new : bool, optional
        Whether to create a file that does not exist.

    Raises
    ------
    SchemagenError
        If it is not the URL of a database, or the driver is not installed.
    DatabaseError
        If the driver cannot use the parameters of the URL.
    """
    given, dialect = read_url(url)
    access = dialect.access
    try:
        driver = import_module(access.driver)
    except ImportError as error:
        text = f"{error.name or error} is not installed"
        raise SchemagenError(text, hint=advise(access.package)) from error
    try:
        arguments = access.arguments(given)
    except (TypeError, ValueError) as error:
        raise refuse_values(given, write_url(given, access.schemes[0])) from error
    options = {**access.options, **(access.creating if new else {})}
    _quiet(*access.loggers)
    return Address(
        url=given, dialect=dialect, driver=driver, arguments={**options, **arguments}, new=new
    )


def _quiet(*names: str) -> None:
    """Keep Python from printing messages of libraries, whose errors say the same."""
    for name in names:
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


def missing_database(address: Address, tables: Collection[str] = ()) -> DatabaseError:
    """Return the error of a database that records no release.

    Parameters
    ----------
    address : Address
        The database.
    tables : collection of str, optional
        The tables in it. If ours are among them, and some for headers, they were made by other
        means.
    """
    text = "schemagen has created no tables here yet"
    hint = "create them with `schemagen create URL`"
    others = {*tables} - {table.name for table in core_tables()}
    if "datasets" in tables and "master" in tables and others:
        text = "the tables here record no release"
        hint = "let schemagen adopt them: `schemagen create URL --adopt`"
    return DatabaseError(text, where=str(address), hint=hint)
