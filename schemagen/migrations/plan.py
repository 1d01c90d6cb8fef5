"""What carries a populated database from one release to another, and back.

A migration has three parts. `up` adds, renames, moves, retypes and marks as retired: it loses
nothing. `down` undoes it; what came into columns that go again is kept in ``other_keywords``, the
rows of tables that go again in ``other_headers``. `contract` drops what is retired, and refuses
while that holds values.

Each part is a plan, the same for every engine: what is done table by table, and what the data
dictionary says afterwards. An engine's templates write it in its SQL.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from schemagen.inventory.display import write_line
from schemagen.migrations.changes import ColumnPair
from schemagen.tables.model import Column, ColumnType, Database, Partition, Table, TableColumn

__all__ = [
    "Copy",
    "DictionaryUpdate",
    "DictionaryValue",
    "ForgottenColumn",
    "Link",
    "Plan",
    "TableStep",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A release that changes something, in a chain of migrations.

    Attributes
    ----------
    older : str
        The release before it in the chain's trees; empty for the first, which is made from nothing.
    newer : str
        The release.
    """

    older: str
    newer: str

    @property
    def revision(self) -> str:
        """Name of the Alembic revision of the newer release: 3.0.0 → ``jwst_3_0_0``."""
        return f"jwst_{self.newer.replace('.', '_')}"

    def __str__(self) -> str:
        return f"{self.older or 'base'}__{self.newer}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Values that go from a column of one table to a column of another, by dataset.

    Attributes
    ----------
    source : Table
        Where they come from. A value of PRIMARY goes to all versions of the other extension, one
        of another extension to the same version.
    old, new : Column
        The columns.
    """

    source: Table
    old: Column
    new: Column


@dataclass(frozen=True, slots=True, kw_only=True)
class TableStep:
    """What is done to one table, in this order.

    Attributes
    ----------
    table : Table
        The table as it is afterwards.
    packs : tuple of Column
        Columns that go, whose values are kept in ``other_keywords``.
    unpacked : tuple of Copy
        Columns that go, whose values are kept only where they are not copies of the other table's.
    renames : tuple of ColumnPair
        Columns that get another name.
    adds : tuple of Column
        New columns.
    retypes : tuple of ColumnPair
        Columns that get another type; the old one under its name after. A value that does not fit
        is kept in ``other_keywords`` under the old keyword, that of the header it came from.
    drops : tuple of Column
        Columns that go.
    comments : tuple of Column
        Columns whose comment changes.
    parts, lost_parts : tuple of Partition
        Parts that come and go.
    copies : tuple of Copy
        Values that come from other tables.
    adopts : tuple of Column
        Columns that take what fits them from ``other_keywords``, where it is under their keyword.
    """

    table: Table
    packs: tuple[Column, ...] = ()
    unpacked: tuple[Copy, ...] = ()
    renames: tuple[ColumnPair, ...] = ()
    adds: tuple[Column, ...] = ()
    retypes: tuple[ColumnPair, ...] = ()
    drops: tuple[Column, ...] = ()
    comments: tuple[Column, ...] = ()
    parts: tuple[Partition, ...] = ()
    lost_parts: tuple[Partition, ...] = ()
    copies: tuple[Copy, ...] = ()
    adopts: tuple[Column, ...] = ()

    def __repr__(self) -> str:
        counts = (
            f"{len(held)} {name}"
            for name in [field.name for field in fields(self)][1:]
            if (held := getattr(self, name))
        )
        return write_line("TableStep", f"{self.table.name}: {', '.join(counts) or 'nothing'}")

    @property
    def altered(self) -> bool:
        """Whether the columns of the table change."""
        return bool(self.renames or self.adds or self.retypes or self.drops)

    @property
    def casts(self) -> tuple[Column, ...]:
        """Columns that values are cast to."""
        copies = (*self.copies, *self.unpacked)
        copied = (copy.new for copy in copies if copy.old.type is not copy.new.type)
        return (*(retype.new for retype in self.retypes), *copied, *self.adopts)


@dataclass(frozen=True, slots=True, kw_only=True)
class DictionaryValue:
    """What a column of the data dictionary holds.

    Attributes
    ----------
    name : str
        The column.
    value : object
        Its value.
    """

    name: str
    value: object


@dataclass(frozen=True, slots=True, kw_only=True)
class DictionaryUpdate:
    """What the data dictionary says anew of a column that several tables have.

    Attributes
    ----------
    tables : tuple of str
        The tables.
    column : str
        Name of the column before.
    changed : tuple of DictionaryValue
        What changes.
    """

    tables: tuple[str, ...]
    column: str
    changed: tuple[DictionaryValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgottenColumn:
    """A column of several tables that the data dictionary no longer has.

    Attributes
    ----------
    tables : tuple of str
        The tables.
    column : str
        Name of the column.
    """

    tables: tuple[str, ...]
    column: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One part of a migration.

    Attributes
    ----------
    name : str
        ``up``, ``down`` or ``contract``.
    link : Link
        The releases that it leads between.
    at : tuple of str
        Releases, of one schema, at one of which the database must be.
    after : Database
        The database afterwards, as far as the two releases know of it.
    filetypes : bool
        Whether the view of filetypes changes.
    creates, drops : tuple of Table
        Tables that come and go.
    steps : tuple of TableStep
        What is done to the others.
    updates : tuple of DictionaryUpdate
        What the dictionary says anew.
    explains : tuple of TableColumn
        New columns, which it explains from now on.
    forgets : tuple of ForgottenColumn
        Columns that it no longer has.
    retires : bool
        For `down`: whether a contract may have dropped what it would need.
    """

    name: str
    link: Link
    at: tuple[str, ...]
    after: Database
    filetypes: bool
    creates: tuple[Table, ...] = ()
    drops: tuple[Table, ...] = ()
    steps: tuple[TableStep, ...] = ()
    updates: tuple[DictionaryUpdate, ...] = ()
    explains: tuple[TableColumn, ...] = ()
    forgets: tuple[ForgottenColumn, ...] = ()
    retires: bool = False

    def __repr__(self) -> str:
        created, dropped = f"{len(self.creates)} tables created", f"{len(self.drops)} dropped"
        text = f"{self.link}.{self.name}: {created}, {len(self.steps)} altered, {dropped}"
        return write_line("Plan", text)

    @property
    def kept(self) -> tuple[TableColumn, ...]:
        """Columns that get another type, with the keyword under which some values may be kept."""
        return tuple(
            TableColumn(table=step.table, column=retype.old)
            for step in self.steps
            for retype in step.retypes
        )

    @property
    def casts(self) -> tuple[Column, ...]:
        """One column of each type that values are cast to; but for text, which takes anything."""
        columns = {column.type: column for step in self.steps for column in step.casts}
        columns.pop(ColumnType.TEXT, None)
        return tuple(columns.values())
