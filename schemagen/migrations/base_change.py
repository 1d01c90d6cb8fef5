"""What all changes have in common, whatever they are about."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import Enum

from schemagen.inventory.display import write_line
from schemagen.migrations.wording import Event, phrase
from schemagen.tables.model import Column, Table, TableColumn

__all__ = ["BaseChange", "ColumnPair", "Risk"]


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
class ColumnPair:
    """A column before and after a change.

    Attributes
    ----------
    old, new : Column
        The column before and after.
    """

    old: Column
    new: Column

    def reverse(self) -> ColumnPair:
        """Return the pair of the way back."""
        return ColumnPair(old=self.new, new=self.old)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BaseChange(ABC):
    """One step from a database to another.

    Attributes
    ----------
    table : Table
        The table that it is about; where a column moves, the one that it leaves.
    """

    table: Table

    @property
    def kind(self) -> str:
        """The name of its class, by which JSON calls it."""
        return type(self).__name__

    @property
    @abstractmethod
    def risk(self) -> Risk:
        """What it may do to what is stored."""

    @abstractmethod
    def reverse(self) -> BaseChange:
        """Return the change that undoes this one."""

    @property
    def names(self) -> tuple[str, ...]:
        """What happens to whom: the names that its phrase takes."""
        return ()

    @property
    def event(self) -> Event:
        """What happens to the extension."""
        return Event(key=self.kind, names=self.names)

    @property
    def touched(self) -> tuple[Table, ...]:
        """The tables that it touches."""
        return (self.table,)

    @property
    def added(self) -> tuple[TableColumn, ...]:
        """Columns of keywords that are new where they are."""
        return ()

    @property
    def removed(self) -> tuple[TableColumn, ...]:
        """Columns of keywords that are retired where they were."""
        return ()

    @property
    def altered(self) -> tuple[ColumnPair, ...]:
        """Columns that stay in their table, and are not as they were."""
        return ()

    @property
    def structural(self) -> bool:
        """Whether it is about a keyword of the structure of an HDU, which no schema declares."""
        return False

    @property
    def sentence(self) -> str:
        """What it does, without the filetype, which is often one of many."""
        return phrase("in an extension", self.table.extension, self.event)

    def __str__(self) -> str:
        return self.sentence

    def __repr__(self) -> str:
        return write_line(self.kind, f"{self.table.name}: {self.event}")
