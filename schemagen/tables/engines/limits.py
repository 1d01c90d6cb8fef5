"""The limits of an engine: the longest name, the widest table, the longest string."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from schemagen.tables.model import ColumnType, Table

__all__ = ["STRINGS", "Limits"]

STRINGS = frozenset({ColumnType.TEXT, ColumnType.NAME, ColumnType.CODE, ColumnType.JSON})
"""The types whose values differ in length."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Limits:
    """The limits of an engine; 0 means no limit.

    Attributes
    ----------
    name_bytes : int
        Longest name, in bytes.
    reserved : str
        What a name must not begin with, in any case.
    columns : int
        Most columns of a table.
    row_bytes : int
        Longest row, in bytes, as computed by `row_size`.
    row_size : callable
        Returns the size in bytes of a filled row of a table.
    text_bytes : int
        Longest string, in bytes.
    inline_bytes : int
        Longest string, in bytes, that is stored inside the row even if the row becomes too long.
    comment_length : int
        Longest comment, in characters.
    """

    name_bytes: int
    columns: int
    reserved: str = ""
    row_bytes: int = 0
    row_size: Callable[[Table], int] = lambda table: 0
    text_bytes: int = 0
    inline_bytes: int = 0
    comment_length: int = 0

    def find_excess(self, table: Table) -> tuple[str, int]:
        """Return what exceeds a limit in a table, and the limit; an empty text if nothing does."""
        if len(table.columns) > self.columns:
            return f"{len(table.columns)} columns", self.columns
        size = self.row_size(table)
        if self.row_bytes and size > self.row_bytes:
            return f"a filled row has {size} bytes", self.row_bytes
        return "", 0
