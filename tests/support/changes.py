"""The attributes of changes of all kinds, in one form for tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from schemagen.migrations.changes import (
    AddColumn,
    AddIndex,
    AddPartition,
    Change,
    ColumnChange,
    DropIndex,
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
    """The attributes of a change; None if its kind does not have them."""

    old: Column | None = None
    new: Column | None = None
    to_table: Table | None = None
    partition: Partition | None = None
    aspects: tuple[str, ...] = ()


def facts(change: Change) -> Facts:
    """Return the attributes of a change."""
    match change:
        case AddColumn():
            return Facts(new=change.new)
        case RetireColumn():
            return Facts(old=change.old)
        case MoveColumn():
            return Facts(old=change.old, new=change.new, to_table=change.to_table)
        case Recomment():
            return Facts(old=change.old, new=change.new, aspects=change.aspects)
        case RenameColumn() | Retype() | AddIndex() | DropIndex():
            return Facts(old=change.old, new=change.new)
        case AddPartition() | RetirePartition():
            return Facts(partition=change.partition)
        case _:
            return Facts()


def target(change: Change) -> Table:
    """Return the table that has the column after a change."""
    return change.held.table if isinstance(change, ColumnChange) else change.table
