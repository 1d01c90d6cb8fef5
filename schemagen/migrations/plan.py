"""Plans that migrate a populated database from one release to another, and back.

A migration has three plans. `up` adds, renames, moves, casts and marks as retired; it loses no
value. `down` undoes it: values of columns that it drops go to ``other_keywords``, rows of tables
that it drops to ``other_headers``. `contract` drops retired columns and tables, and stops if they
still hold values.

A plan is the same for every engine: the steps for each table, and the updates of the data
dictionary. The templates of an engine write it in SQL.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import NamedTuple

from schemagen.inventory.display import write_line
from schemagen.migrations.base_change import ColumnPair
from schemagen.sources.schema_set import SchemaPackage
from schemagen.tables.indexes import TableIndex
from schemagen.tables.model import Column, ColumnType, Database, Partition, Table, TableColumn

__all__ = [
    "Copy",
    "DictionaryUpdate",
    "DictionaryValue",
    "ForgottenColumn",
    "LayoutLink",
    "Link",
    "PassedRelease",
    "Plan",
    "TableStep",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A release that changes something, in a chain of migrations.

    Attributes
    ----------
    older : str
        The release before it in the chain; empty for the first, which is created from nothing.
    newer : str
        The release.
    """

    older: str
    newer: str

    @property
    def revision(self) -> str:
        """Name of the Alembic revision of the newer release: 3.0.0 → ``jwst_3_0_0``."""
        return "jwst_" + re.sub(r"\W", "_", self.newer)  # Alembic refuses + and -

    def __str__(self) -> str:
        return f"{self.older or 'base'}__{self.newer}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutLink:
    """A change of the layout, in a chain of migrations.

    Attributes
    ----------
    after : str
        The release after which it stands in the chain: the last that was written for the earlier
        layout; in a chain that has none of these, the first.
    layout : int
        The version of the new layout.
    """

    after: str
    layout: int

    @property
    def revision(self) -> str:
        """Name of its Alembic revision, and of its scripts: ``layout_2``."""
        return f"layout_{self.layout}"

    def __str__(self) -> str:
        return self.revision


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Values that are copied from a column of one table to a column of another, by dataset.

    Attributes
    ----------
    source : Table
        The table that they are copied from. A value of PRIMARY is copied to all versions of the
        other extension, one of another extension to the same version.
    old, new : Column
        The columns.
    """

    source: Table
    old: Column
    new: Column


@dataclass(frozen=True, slots=True, kw_only=True)
class TableStep:
    """The changes to one table, in this order.

    Attributes
    ----------
    table : Table
        The table after the changes.
    lost_indexes : tuple of TableIndex
        Indexes that are dropped.
    packs : tuple of Column
        Columns that are dropped, whose values are kept in ``other_keywords``.
    unpacked : tuple of Copy
        Columns that are dropped, whose values are kept unless the other table has the same.
    renames : tuple of ColumnPair
        Columns that are renamed.
    marks : tuple of Column
        Columns that are renamed, or get a type of another kind, with the new name and the old
        keyword. Their values are put into ``other_keywords``, too: the header of the file has them
        so.
    adds : tuple of Column
        New columns.
    retypes : tuple of ColumnPair
        Columns that change their type; the old one has the new name. A value that does not fit is
        kept in ``other_keywords`` under the old keyword, which is that of its header.
    drops : tuple of Column
        Columns that are dropped.
    comments : tuple of Column
        Columns whose comment changes.
    parts, lost_parts : tuple of Partition
        Partitions that are created, and partitions that are dropped.
    rest : tuple of str
        The partition for all other values, if it is created.
    copies : tuple of Copy
        Values that are copied from other tables.
    adopts : tuple of Column
        Columns that take the values of their keyword from ``other_keywords``, if they fit. A
        column that gets copies does not: the card in ``other_keywords`` tells it from a copy.
    indexes : tuple of TableIndex
        Indexes that are created.
    """

    table: Table
    lost_indexes: tuple[TableIndex, ...] = ()
    packs: tuple[Column, ...] = ()
    unpacked: tuple[Copy, ...] = ()
    renames: tuple[ColumnPair, ...] = ()
    marks: tuple[Column, ...] = ()
    adds: tuple[Column, ...] = ()
    retypes: tuple[ColumnPair, ...] = ()
    drops: tuple[Column, ...] = ()
    comments: tuple[Column, ...] = ()
    parts: tuple[Partition, ...] = ()
    lost_parts: tuple[Partition, ...] = ()
    rest: tuple[str, ...] = ()
    copies: tuple[Copy, ...] = ()
    adopts: tuple[Column, ...] = ()
    indexes: tuple[TableIndex, ...] = ()

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
    def recommented(self) -> tuple[Column, ...]:
        """Columns whose comment changes, but not their type."""
        retyped = {retype.new for retype in self.retypes}
        return tuple(c for c in self.comments if c not in retyped) if retyped else self.comments

    @property
    def casts(self) -> tuple[Column, ...]:
        """Columns that values are cast to."""
        copies = (*self.copies, *self.unpacked)
        copied = (copy.new for copy in copies if copy.old.type is not copy.new.type)
        return (*(retype.new for retype in self.retypes), *copied, *self.adopts)


class DictionaryValue(NamedTuple):
    """A value of the data dictionary.

    Attributes
    ----------
    name : str
        The column.
    value : object
        Its value.
    """

    name: str
    value: object


class DictionaryUpdate(NamedTuple):
    """An update of the data dictionary, for columns that several tables have.

    Attributes
    ----------
    tables : tuple of str
        The tables.
    columns : tuple of str
        Names of the columns before.
    changed : tuple of DictionaryValue
        The new values.
    """

    tables: tuple[str, ...]
    columns: tuple[str, ...]
    changed: tuple[DictionaryValue, ...]


class ForgottenColumn(NamedTuple):
    """A column of several tables that is deleted from the data dictionary.

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
class PassedRelease:
    """A release that a database passes on its way to a later one.

    Attributes
    ----------
    pipeline_version : str
        The release.
    package : SchemaPackage
        The package with its schemas.
    """

    pipeline_version: str
    package: SchemaPackage


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One of the three plans of a migration.

    Attributes
    ----------
    name : str
        ``up``, ``down`` or ``contract``.
    link : Link
        The two releases.
    at : tuple of str
        Releases with the same schema. The database must be at one of them.
    after : Database
        The database afterwards, as far as the two releases declare it.
    filetypes : bool
        Whether the view of filetypes changes.
    creates, drops : tuple of Table
        Tables that are created, and tables that are dropped.
    steps : tuple of TableStep
        The changes to the other tables.
    updates : tuple of DictionaryUpdate
        Updates of the data dictionary.
    explains : tuple of TableColumn
        Columns that are added to the data dictionary.
    forgets : tuple of ForgottenColumn
        Columns that are deleted from it.
    overrides : bool
        Whether the local changes that the database records change.
    retired_by : tuple of str
        For `down` and `contract`: the releases that retire the columns which `contract` drops.
    passed : tuple of PassedRelease
        The releases between the two that change something, if the database records them, too.
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
    overrides: bool = False
    retired_by: tuple[str, ...] = ()
    passed: tuple[PassedRelease, ...] = ()

    def __repr__(self) -> str:
        created, dropped = f"{len(self.creates)} tables created", f"{len(self.drops)} dropped"
        text = f"{self.link}.{self.name}: {created}, {len(self.steps)} altered, {dropped}"
        return write_line("Plan", text)

    @property
    def kept(self) -> tuple[TableColumn, ...]:
        """Columns that change their type, with the keyword under which values may be kept."""
        return tuple(
            TableColumn(table=step.table, column=retype.old)
            for step in self.steps
            for retype in step.retypes
        )

    @property
    def casts(self) -> tuple[Column, ...]:
        """One column of each type that values are cast to, except text, which takes any value."""
        columns = {column.type: column for step in self.steps for column in step.casts}
        columns.pop(ColumnType.TEXT, None)
        return tuple(columns.values())
