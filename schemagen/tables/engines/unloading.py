"""How many rows are read fastest with an engine and its driver, all as they were at one moment."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Any

from schemagen.tables.model import ColumnType

__all__ = ["Field", "Unloading"]

Field = tuple[str, ColumnType]
"""The expression of a value in a query, and its type."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Unloading:
    """How many rows are read with an engine and its driver.

    Attributes
    ----------
    begin : tuple of str
        The statements that begin a transaction in which all queries read what there was at its
        beginning. It changes nothing, and keeps nobody from writing.
    end : tuple of str
        The statements that end it.
    share : str
        The query for what names the moment of such a transaction, while it lasts; empty if no other
        session can read what there was at the same one.
    join : str
        The statement by which another session reads what there was at that moment. It comes after
        those that begin its transaction.
    csv : callable or None
        Reads the rows of a query as CSV in UTF-8. Its arguments are the driver's session, the
        fields, and the rest of the query from FROM on. It yields a row each, and ends the query if
        the caller takes no more. A field without a character is NULL, an empty string has quotes,
        a boolean is a number or a letter. None if nothing is faster than to fetch the rows.
    """

    begin: tuple[str, ...]
    end: tuple[str, ...] = ("ROLLBACK",)
    share: str = ""
    join: str = "{0}"
    csv: Callable[[Any, Sequence[Field], str], Generator[bytes, None, None]] | None = None
