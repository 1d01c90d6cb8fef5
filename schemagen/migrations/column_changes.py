"""Changes of columns: keywords that are added, removed or changed."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Self

from schemagen.migrations.base_change import BaseChange, ColumnPair, Risk
from schemagen.migrations.wording import HEADINGS, Event, phrase
from schemagen.tables.indexes import TableIndex
from schemagen.tables.model import Column, ColumnType, Table, TableColumn

__all__ = [
    "ASPECTS",
    "AddColumn",
    "AddIndex",
    "ColumnChange",
    "DropIndex",
    "MoveColumn",
    "PairChange",
    "Recomment",
    "RenameColumn",
    "RetireColumn",
    "Retype",
    "find_aspects",
]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ColumnChange(BaseChange):
    """A change of a column."""

    @property
    @abstractmethod
    def column(self) -> Column:
        """The column after the change; before it, if it is removed."""

    @property
    def held(self) -> TableColumn:
        """The column with its table after the change; before it, if it is removed."""
        return TableColumn(table=self.table, column=self.column)

    @property
    def names(self) -> tuple[str, ...]:
        """The keyword."""
        return (_name(self.column),)

    @property
    def structural(self) -> bool:
        """Whether it concerns a structural keyword of an HDU, which no schema declares."""
        return not self.column.declared


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AddColumn(ColumnChange):
    """An extension has a new keyword.

    Attributes
    ----------
    new : Column
        The new column.
    """

    new: Column
    risk = Risk.SAFE

    @property
    def column(self) -> Column:
        """The column after the change."""
        return self.new

    @property
    def added(self) -> tuple[TableColumn, ...]:
        """Columns of keywords that are new in their table."""
        return (self.held,)

    def reverse(self) -> RetireColumn:
        """Return the change that undoes this one."""
        return RetireColumn(table=self.table, old=self.new)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RetireColumn(ColumnChange):
    """An extension no longer has a keyword.

    Attributes
    ----------
    old : Column
        The column that is removed. It stays in the database, marked as retired.
    """

    old: Column
    risk = Risk.RETIRE

    @property
    def column(self) -> Column:
        """The column before the change."""
        return self.old

    @property
    def removed(self) -> tuple[TableColumn, ...]:
        """Columns of keywords that are removed from their table."""
        return (self.held,)

    def reverse(self) -> AddColumn:
        """Return the change that undoes this one."""
        return AddColumn(table=self.table, new=self.old)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PairChange(ColumnChange):
    """A change from one column to another.

    Attributes
    ----------
    pair : ColumnPair
        The column before and after.
    """

    pair: ColumnPair

    @property
    def old(self) -> Column:
        """The column before the change."""
        return self.pair.old

    @property
    def new(self) -> Column:
        """The column after the change."""
        return self.pair.new

    @property
    def column(self) -> Column:
        """The column after the change."""
        return self.pair.new

    @property
    def altered(self) -> tuple[ColumnPair, ...]:
        """Columns that stay in their table and change."""
        return (self.pair,)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MutualChange(PairChange):
    """A change whose reverse is of the same kind."""

    def reverse(self) -> Self:
        """Return the change that undoes this one."""
        return replace(self, pair=self.pair.reverse())


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RenameColumn(MutualChange):
    """A keyword of an extension is renamed. Anything else about it is a change of its own."""

    risk = Risk.SAFE

    @property
    def names(self) -> tuple[str, ...]:
        """The old and the new keyword; of a column that only has a name of its own, its names."""
        if self.old.keyword == self.new.keyword:
            return self.old.name, self.new.name
        return _name(self.old), _name(self.new)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MoveColumn(MutualChange):
    """A keyword moves to another extension of its filetype.

    Attributes
    ----------
    to_table : Table
        The table that it moves to.
    """

    to_table: Table

    @property
    def risk(self) -> Risk:
        """What it may do to stored values."""
        return _weigh(self.old.type, self.new.type)

    @property
    def names(self) -> tuple[str, ...]:
        """The keyword, the other extension, and the new keyword if it is renamed."""
        old, new = _name(self.old), _name(self.new)
        return old, self.to_table.extension, *((new,) if new != old else ())

    @property
    def event(self) -> Event:
        """What happens to the extension, as fields."""
        renamed = ", renamed" if _name(self.old) != _name(self.new) else ""
        return Event(key=f"{self.kind}{renamed}", names=self.names)

    @property
    def touched(self) -> tuple[Table, ...]:
        """The tables that it changes."""
        return self.table, self.to_table

    @property
    def held(self) -> TableColumn:
        """The column with its table after the change."""
        return TableColumn(table=self.to_table, column=self.new)

    @property
    def added(self) -> tuple[TableColumn, ...]:
        """Columns of keywords that are new in their table."""
        return (self.held,)

    @property
    def removed(self) -> tuple[TableColumn, ...]:
        """Columns of keywords that are removed from their table."""
        return (TableColumn(table=self.table, column=self.old),)

    @property
    def altered(self) -> tuple[ColumnPair, ...]:
        """None, as the column does not stay in its table."""
        return ()

    def reverse(self) -> Self:
        """Return the change that undoes this one."""
        return replace(self, table=self.to_table, pair=self.pair.reverse(), to_table=self.table)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Retype(MutualChange):
    """A keyword and its column change their type."""

    @property
    def risk(self) -> Risk:
        """What it may do to stored values."""
        return _weigh(self.old.type, self.new.type)

    @property
    def names(self) -> tuple[str, ...]:
        """The keyword, its new type and its old one."""
        return _name(self.new), self.new.type.value, self.old.type.value


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Recomment(MutualChange):
    """A keyword changes its meaning or its datamodel path."""

    risk = Risk.SAFE

    @property
    def aspects(self) -> tuple[str, ...]:
        """The aspects of its meaning that change: ``title``, ``unit``, ``enum``, ``paths`` …."""
        return find_aspects(self.old, self.new)

    @property
    def names(self) -> tuple[str, ...]:
        """The keyword, and the aspects of its meaning that change."""
        return _name(self.new), " and ".join(self.aspects)

    @property
    def sentence(self) -> str:
        """What it does, with the words of reports for the aspects."""
        aspects = " and ".join(HEADINGS[aspect].one for aspect in self.aspects)
        changed = phrase(self.kind, _name(self.new), aspects)
        return phrase("in an extension", self.table.extension, changed)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class IndexChange(PairChange):
    """A column gets an index, or loses it."""

    risk = Risk.SAFE

    @property
    def index(self) -> TableIndex:
        """The index."""
        return self.table.index(self.new)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AddIndex(IndexChange):
    """The column of a keyword is indexed."""

    def reverse(self) -> DropIndex:
        """Return the change that undoes this one."""
        return DropIndex(table=self.table, pair=self.pair.reverse())


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DropIndex(IndexChange):
    """The column of a keyword is no longer indexed."""

    def reverse(self) -> AddIndex:
        """Return the change that undoes this one."""
        return AddIndex(table=self.table, pair=self.pair.reverse())


ASPECTS = ("title", "unit", "enum", "paths", "declared")
"""The aspects of the meaning of a column."""

_meaning = attrgetter(*ASPECTS)


def find_aspects(before: Column, after: Column) -> tuple[str, ...]:
    """Return the aspects of the meaning of a column that change."""
    pairs = zip(ASPECTS, _meaning(before), _meaning(after), strict=True)
    return tuple(aspect for aspect, old, new in pairs if old != new)


def _name(column: Column) -> str:
    return column.keyword or column.name


def _weigh(old: ColumnType, new: ColumnType) -> Risk:
    """Return the risk of casting values from a type to another."""
    if old is new:
        return Risk.SAFE
    widens = new is ColumnType.TEXT or (old, new) == (ColumnType.INTEGER, ColumnType.NUMBER)
    return Risk.REWRITE if widens else Risk.CAST
