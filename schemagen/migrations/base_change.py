"""The base class of all changes, and their risks."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from enum import Enum

from schemagen.inventory.display import write_line
from schemagen.inventory.hashed_once import HashedOnce
from schemagen.migrations.wording import Event, phrase
from schemagen.tables.model import Column, Table, TableColumn

__all__ = ["BaseChange", "ColumnPair", "Risk"]


class Risk(Enum):
    """What a change may do to stored values."""

    SAFE = "safe"
    """Values stay where they are, or are copied."""
    REWRITE = "rewrite"
    """Values stay, but the table is rewritten, which takes long for a large one."""
    CAST = "cast"
    """Values that do not fit the new type go to ``other_keywords``."""
    RETIRE = "retire"
    """Values stay until somebody runs the contract script, which drops their columns."""

    __hash__ = object.__hash__  # that of `Enum` is a function of Python, and each change has one


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnPair(HashedOnce):
    """A column before and after a change. Tables whose column changes alike share one.

    Attributes
    ----------
    old, new : Column
        The column before and after.
    """

    old: Column
    new: Column

    __hash__ = HashedOnce.__hash__

    def reverse(self) -> ColumnPair:
        """Return the pair in the other direction."""
        return ColumnPair(old=self.new, new=self.old)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BaseChange:
    """One change from a database to another.

    Its metaclass is not `ABCMeta`, whose `isinstance` takes ten times as long: a diff has thousands
    of changes, and each is asked what it is many times. mypy knows what is abstract all the same.

    Attributes
    ----------
    table : Table
        The table that changes; if a column moves, the table that it leaves.
    """

    table: Table

    @property
    def kind(self) -> str:
        """The name of its class, which is its kind in JSON."""
        return type(self).__name__

    @property
    @abstractmethod
    def risk(self) -> Risk:
        """What it may do to stored values."""

    @abstractmethod
    def reverse(self) -> BaseChange:
        """Return the change that undoes this one."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names for its phrase."""
        return ()

    @property
    def event(self) -> Event:
        """What happens to the extension, as fields."""
        return Event(key=self.kind, names=self.names)

    @property
    def touched(self) -> tuple[Table, ...]:
        """The tables that it changes."""
        return (self.table,)

    @property
    def added(self) -> tuple[TableColumn, ...]:
        """Columns of keywords that are new in their table."""
        return ()

    @property
    def removed(self) -> tuple[TableColumn, ...]:
        """Columns of keywords that are removed from their table."""
        return ()

    @property
    def altered(self) -> tuple[ColumnPair, ...]:
        """Columns that stay in their table and change."""
        return ()

    @property
    def structural(self) -> bool:
        """Whether it concerns a structural keyword of an HDU, which no schema declares."""
        return False

    @property
    def sentence(self) -> str:
        """A text for people. It leaves out the filetype, which is often one of many."""
        return phrase("in an extension", self.table.extension, self.event)

    def __str__(self) -> str:
        return self.sentence

    def __repr__(self) -> str:
        return write_line(self.kind, f"{self.table.name}: {self.event}")
