"""What an engine can hold: the longest name, the widest table, the longest string."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from schemagen.tables.model import ColumnType, Table

__all__ = ["STRINGS", "Limits"]

STRINGS = frozenset({ColumnType.TEXT, ColumnType.NAME, ColumnType.CODE, ColumnType.JSON})
"""The types whose values have a length of their own."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Limits:
    """What an engine can hold; 0 where there is no limit.

    Attributes
    ----------
    name_bytes : int
        Longest name, in bytes.
    columns : int
        Most columns of a table.
    row_bytes : int
        Longest row, in bytes, as `row_size` counts them.
    row_size : callable
        Returns the bytes of a filled row of a table.
    text_bytes : int
        Longest string, in bytes.
    inline_bytes : int
        Longest string, in bytes, that an engine keeps in its row even if the row becomes too long.
    comment_length : int
        Longest comment, in characters.
    """

    name_bytes: int
    columns: int
    row_bytes: int = 0
    row_size: Callable[[Table], int] = lambda table: 0
    text_bytes: int = 0
    inline_bytes: int = 0
    comment_length: int = 0

    def find_excess(self, table: Table) -> tuple[str, int]:
        """Return what a table has too much of, and the limit; an empty text if it fits."""
        if len(table.columns) > self.columns:
            return f"{len(table.columns)} columns", self.columns
        size = self.row_size(table)
        if self.row_bytes and size > self.row_bytes:
            return f"a filled row has {size} bytes", self.row_bytes
        return "", 0
