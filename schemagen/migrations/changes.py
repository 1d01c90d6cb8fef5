"""What leads from one database to another: changes, each a value.

A change knows its risk, its reverse and its sentence; SQL, reports and JSON are renderings of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from operator import attrgetter

from schemagen.tables.model import Column, ColumnType, Database, Partition, Table

__all__ = ["ASPECTS", "Ambiguity", "Change", "Diff", "Kind", "Risk"]


class Kind(Enum):
    """What a change does."""

    ADD_TABLE = "AddTable"
    RETIRE_TABLE = "RetireTable"
    ADD_PARTITION = "AddPartition"
    RETIRE_PARTITION = "RetirePartition"
    ADD_COLUMN = "AddColumn"
    RETIRE_COLUMN = "RetireColumn"
    RENAME_COLUMN = "RenameColumn"
    MOVE_COLUMN = "MoveColumn"
    RETYPE = "Retype"
    RECOMMENT = "Recomment"


_REVERSE = {
    Kind.ADD_TABLE: Kind.RETIRE_TABLE,
    Kind.RETIRE_TABLE: Kind.ADD_TABLE,
    Kind.ADD_PARTITION: Kind.RETIRE_PARTITION,
    Kind.RETIRE_PARTITION: Kind.ADD_PARTITION,
    Kind.ADD_COLUMN: Kind.RETIRE_COLUMN,
    Kind.RETIRE_COLUMN: Kind.ADD_COLUMN,
}

_RETIRING = frozenset({Kind.RETIRE_TABLE, Kind.RETIRE_PARTITION, Kind.RETIRE_COLUMN})


class Risk(Enum):
    """What a change may do to what is stored."""

    SAFE = "safe"
    """Nothing: the values stay where they are or are copied."""
    REWRITE = "rewrite"
    """Nothing, but the table is written anew, which takes as long as it is large."""
    CAST = "cast"
    """Values that do not fit the new type are set aside in ``other_keywords``."""
    RETIRE = "retire"
    """Nothing now: the values are dropped by a later contract, if anybody asks for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One step from a database to another.

    Attributes
    ----------
    kind : Kind
        What it does.
    table : Table
        The table that it is about; where a column moves, the one that it leaves.
    old, new : Column or None
        The column before and after; None where there is none.
    to_table : Table or None
        Where a column moves to.
    partition : Partition or None
        The part that comes or goes.
    """

    kind: Kind
    table: Table
    old: Column | None = None
    new: Column | None = None
    to_table: Table | None = None
    partition: Partition | None = None

    @property
    def risk(self) -> Risk:
        """What it may do to what is stored."""
        if self.kind in _RETIRING:
            return Risk.RETIRE
        if self.old is None or self.new is None or self.old.type is self.new.type:
            return Risk.SAFE
        if self.kind not in {Kind.RETYPE, Kind.MOVE_COLUMN}:
            return Risk.SAFE  # what is renamed and retyped has a change for each
        return Risk.REWRITE if _widens(self.old.type, self.new.type) else Risk.CAST

    @property
    def aspects(self) -> tuple[str, ...]:
        """What of a column's meaning changes: ``title``, ``unit``, ``enum``, ``paths`` …."""
        if self.kind is not Kind.RECOMMENT or self.old is None or self.new is None:
            return ()
        pairs = zip(ASPECTS, _meaning(self.old), _meaning(self.new), strict=True)
        return tuple(aspect for aspect, old, new in pairs if old != new)

    def reverse(self) -> Change:
        """Give the change that undoes this one."""
        swapped = replace(self, kind=_REVERSE.get(self.kind, self.kind), old=self.new, new=self.old)
        if self.to_table is not None:
            swapped = replace(swapped, table=self.to_table, to_table=self.table)
        return swapped

    def __str__(self) -> str:
        """Say it in a sentence, without the filetype, which is often one of many."""
        extension = self.table.extension
        old = self.old.keyword or self.old.name if self.old else ""
        new = self.new.keyword or self.new.name if self.new else ""
        if self.kind is Kind.ADD_TABLE:
            return f"{extension}: the extension is new"
        if self.kind is Kind.RETIRE_TABLE:
            return f"{extension}: the extension is gone"
        if self.kind is Kind.ADD_PARTITION and self.partition:
            return f"{extension}: {self.partition.value} has it now"
        if self.kind is Kind.RETIRE_PARTITION and self.partition:
            return f"{extension}: {self.partition.value} has it no longer"
        if self.kind is Kind.ADD_COLUMN:
            return f"{extension}: added {new}"
        if self.kind is Kind.RETIRE_COLUMN:
            return f"{extension}: retired {old}"
        if self.kind is Kind.RENAME_COLUMN:
            return f"{extension}: renamed {old} to {new}"
        if self.kind is Kind.MOVE_COLUMN and self.to_table:
            renamed = f" as {new}" if new != old else ""
            return f"{extension}: moved {old} to {self.to_table.extension}{renamed}"
        if self.kind is Kind.RETYPE and self.old and self.new:
            return f"{extension}: {new} is {self.new.type.value} now, was {self.old.type.value}"
        return f"{extension}: {new} has another {' and '.join(self.aspects)}"


ASPECTS = ("title", "unit", "enum", "paths", "declared")
"""What a column means."""

_meaning = attrgetter(*ASPECTS)


def _widens(old: ColumnType, new: ColumnType) -> bool:
    """Tell whether every value of a type has its like in another."""
    return new is ColumnType.TEXT or (old, new) == (ColumnType.INTEGER, ColumnType.NUMBER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguity:
    """What may be a rename or a move, but cannot be told without a decision.

    Attributes
    ----------
    filetype : str
        Where.
    sentence : str
        What, without the filetype, which is often one of many.
    """

    filetype: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.filetype}: {self.sentence}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """What leads from one database to another.

    Attributes
    ----------
    older, newer : Database
        The two.
    changes : tuple of Change
        Tables first, then columns, in the order of the newer database.
    ambiguous : tuple of Ambiguity
        What is among the changes as what it is by name, a removal and an addition for instance,
        until it is decided.
    """

    older: Database
    newer: Database
    changes: tuple[Change, ...]
    ambiguous: tuple[Ambiguity, ...]
