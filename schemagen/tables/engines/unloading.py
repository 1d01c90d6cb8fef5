"""How many rows are read fastest with an engine and its driver, all as they were at one moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
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
    csv : callable or None
        Reads the rows of a query as CSV in UTF-8. Its arguments are the driver's session, the
        fields, and the rest of the query from FROM on. It yields a row each, and ends the query if
        the caller takes no more. A field without a character is NULL, an empty string has quotes,
        a boolean is a number or a letter. None if nothing is faster than to fetch the rows.
    """

    begin: tuple[str, ...]
    end: tuple[str, ...] = ("ROLLBACK",)
    csv: Callable[[Any, Sequence[Field], str], Iterator[bytes]] | None = None
