"""The columns of a table as a key of a mapping: most tables have the same columns as others."""

from __future__ import annotations

from dataclasses import dataclass

from schemagen.tables.model import Column

__all__ = ["SharedColumns"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SharedColumns:
    """The columns of a table, as a key of a mapping.

    Two are equal if all columns are. The hash uses only a few columns, because hashing hundreds
    takes longer than most of the work that a lookup saves.

    Attributes
    ----------
    columns : tuple of Column
        The columns.
    """

    columns: tuple[Column, ...]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SharedColumns) and self.columns == other.columns

    def __hash__(self) -> int:
        columns = self.columns
        step = len(columns) // _SAMPLE + 1
        return hash((len(columns), *columns[::-step]))


_SAMPLE = 8
"""Columns in a hash, at most: from the last one back, since all tables begin alike."""
