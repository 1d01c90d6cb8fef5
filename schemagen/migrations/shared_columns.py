"""The columns of a table as a key: most tables of a database share theirs with others."""

from __future__ import annotations

from dataclasses import dataclass

from schemagen.tables.model import Column

__all__ = ["SharedColumns"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SharedColumns:
    """The columns of a table, to look up what is known of them.

    They are equal if all columns are. Their hash is made from a few of them: to hash hundreds of
    columns takes longer than most of what is looked up.

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
        some = [(column.name, column.since) for column in columns[_STEP - 1 :: _STEP]]
        return hash((len(columns), *some))


_STEP = 50
