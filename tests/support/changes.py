"""What tests ask of any change, whichever kind it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from schemagen.migrations.changes import (
    AddColumn,
    AddPartition,
    Change,
    ColumnChange,
    MoveColumn,
    Recomment,
    RenameColumn,
    RetireColumn,
    RetirePartition,
    Retype,
)
from schemagen.tables.model import Column, Partition, Table

__all__ = ["KINDS", "Facts", "facts", "target"]


KINDS: tuple[type[Change], ...] = get_args(Change)
"""The classes of changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a change has, None where its kind has no such thing."""

    old: Column | None = None
    new: Column | None = None
    to_table: Table | None = None
    partition: Partition | None = None
    aspects: tuple[str, ...] = ()


def facts(change: Change) -> Facts:
    """Return what a change has."""
    match change:
        case AddColumn():
            return Facts(new=change.new)
        case RetireColumn():
            return Facts(old=change.old)
        case MoveColumn():
            return Facts(old=change.old, new=change.new, to_table=change.to_table)
        case Recomment():
            return Facts(old=change.old, new=change.new, aspects=change.aspects)
        case RenameColumn() | Retype():
            return Facts(old=change.old, new=change.new)
        case AddPartition() | RetirePartition():
            return Facts(partition=change.partition)
        case _:
            return Facts()


def target(change: Change) -> Table:
    """Return the table where a change is afterwards."""
    return change.held.table if isinstance(change, ColumnChange) else change.table
