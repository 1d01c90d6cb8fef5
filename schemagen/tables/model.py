"""Tables and columns as frozen values, the same for every engine.

How an engine writes a type or a name is in `schemagen.tables.engines`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from schemagen.inventory.display import write_line
from schemagen.inventory.hashed_once import HashedOnce
from schemagen.inventory.override import Override
from schemagen.sources.schema_set import SchemaPackage
from schemagen.tables.indexes import TableIndex

__all__ = [
    "Column",
    "ColumnType",
    "Database",
    "Family",
    "ForeignKey",
    "Partition",
    "Table",
    "TableColumn",
    "list_keywords",
    "name_column",
    "name_rest",
    "name_table",
]


class ColumnType(Enum):
    """The type of a column."""

    TEXT = "text"
    """A string of any length: some real values are longer than any usual limit."""
    NAME = "name"
    """A string of up to 255 characters that may be part of a key."""
    CODE = "code"
    """A string of up to 20 characters that may be part of a key: instrument, detector."""
    ID = "id"
    """The number of a row that the engine counts up, and a reference to it."""
    INTEGER = "integer"
    """A whole number of 64 bits."""
    NUMBER = "number"
    """An IEEE double."""
    BOOLEAN = "boolean"
    """True or false."""
    DATE = "date"
    """A day in UTC."""
    TIME = "time"
    """A time of day, to the microsecond."""
    TIMESTAMP = "timestamp"
    """A date and time in UTC, to the microsecond."""
    JSON = "json"
    """A value of JSON: cards by keyword, or a list."""

    __hash__ = object.__hash__  # that of `Enum` is a function of Python, and each column has one


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(HashedOnce):
    """A column of a table.

    Attributes
    ----------
    name : str
        The name, in lower case.
    type : ColumnType
        The type.
    nullable : bool
        Whether it may be NULL.
    identity : bool
        Whether the engine numbers new rows in it.
    stamped : bool
        Whether its default is the time of the insertion.
    keyword : str
        The FITS keyword; empty for a column of our own.
    declared : str
        Type that the schema declares for the keyword (``string`` …); ``untyped`` if it declares
        none, empty for a keyword that no schema declares.
    paths : tuple of str
        The datamodel paths of the keyword. They identify the column in all releases, even if the
        keyword gets another name.
    title : str
        The meaning.
    unit : str
        The unit of the values; empty if there is none.
    enum : tuple
        The values that the schema allows; empty if it allows any.
    since : str
        First release that declares the keyword in this extension, in a file of any filetype.
    former : tuple of str
        Former names and places of the keyword, as ``EXTENSION.KEYWORD``, latest first. Files of
        earlier releases have it there.
    retired : str
        First release without the keyword; empty if the keyword still exists.
    indexed : bool
        Whether its table has an index of it. The index goes where the column goes.
    """

    name: str
    type: ColumnType
    nullable: bool = True
    identity: bool = False
    stamped: bool = False
    keyword: str = ""
    declared: str = ""
    paths: tuple[str, ...] = ()
    title: str = ""
    unit: str = ""
    enum: tuple[str | int | float | bool, ...] = ()
    since: str = ""
    former: tuple[str, ...] = ()
    retired: str = ""
    indexed: bool = False

    __hash__ = HashedOnce.__hash__

    @property
    def comment(self) -> str:
        """The meaning in one line: ``[unit] title``, as in a FITS comment."""
        unit = f"[{self.unit}] " if self.unit else ""
        retired = f" (retired in jwst {self.retired})" if self.retired else ""
        return f"{unit}{self.title}{retired}"

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignKey:
    """A reference to the primary key of another table.

    Attributes
    ----------
    column : str
        The referring column.
    table : str
        The table referred to.
    references : str
        The column referred to.
    cascades : bool
        Whether a row goes with the row that it refers to. If not, that row cannot be deleted.
    """

    column: str
    table: str
    references: str
    cascades: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Partition:
    """A partition of a header table: the rows with one value of the partition column.

    An engine without native partitions has a view instead.

    Attributes
    ----------
    name : str
        The name, e.g. ``nircam_rate_sci``.
    value : str
        The value, e.g. ``NIRCAM``.
    """

    name: str
    value: str

    def __str__(self) -> str:
        return self.name


class Family(Enum):
    """The two families of tables: those of every database, and those for headers."""

    CORE = "core"
    HEADER = "header"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Table:
    """A table.

    Attributes
    ----------
    name : str
        The name.
    family : Family
        Core or header table.
    columns : tuple of Column
        The columns, in the order of the definition.
    primary_key : tuple of str
        Names of the columns of the primary key.
    foreign_keys : tuple of ForeignKey
        References to other tables.
    unique : tuple of tuple of str
        Names of the columns of further unique keys.
    searched : tuple of TableIndex
        Indexes of several columns, and other indexes than those of its indexed columns.
    comment : str
        The purpose of the table.
    filetype, extension : str
        The filetype and extension of the headers in the table; empty for a core table.
    partition_column : str
        The column whose values define the partitions; empty if there are none.
    partitions : tuple of Partition
        The partitions.
    view : str
        If this table is a part of one that is too wide: the view that rejoins the parts.
        Empty otherwise.
    since, retired : str
        First release with the table, and first release without it; see `Column`.
    """

    name: str
    family: Family
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    searched: tuple[TableIndex, ...] = ()
    comment: str = ""
    filetype: str = ""
    extension: str = ""
    partition_column: str = ""
    partitions: tuple[Partition, ...] = ()
    view: str = ""
    since: str = ""
    retired: str = ""

    def __str__(self) -> str:
        return self.name

    @property
    def rest(self) -> str:
        """The partition of an engine with native ones that takes all other values; or empty."""
        return name_rest(self.name) if self.partition_column else ""

    @property
    def indexes(self) -> tuple[TableIndex, ...]:
        """Its indexes, beside those of its keys."""
        own = [self.index(column) for column in self.columns if column.indexed]
        return (*self.searched, *own)

    def index(self, column: Column) -> TableIndex:
        """Return the index of one of its columns."""
        free = column.type is ColumnType.TEXT
        return TableIndex(table=self.name, columns=(column.name,), any_length=free)

    def __repr__(self) -> str:
        counts = f"{len(self.columns)} columns, {len(self.partitions)} partitions"
        return write_line("Table", f"{self}: {counts}")


class TableColumn(NamedTuple):
    """A column together with its table. It is a tuple, as a database lists 30 000.

    Attributes
    ----------
    table : Table
        The table.
    column : Column
        The column.
    """

    table: Table
    column: Column

    def __str__(self) -> str:
        return f"{self.table}.{self.column}"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Database:
    """The tables of a release, or of several releases together.

    Attributes
    ----------
    pipeline_version : str
        The release; the latest one of several.
    package : SchemaPackage
        The package with the schema files of that release.
    since : str
        The first release whose files the tables can hold.
    tables : tuple of Table
        Core tables first, then header tables by filetype and extension.
    filetypes : tuple of str
        The filetypes, in the order of the list of known filetypes.
    overrides : tuple of Override
        The local changes that the tables have, and the decisions about renames and moves.
    """

    pipeline_version: str
    package: SchemaPackage
    since: str
    tables: tuple[Table, ...]
    filetypes: tuple[str, ...]
    overrides: tuple[Override, ...] = ()

    def __str__(self) -> str:
        return f"database of jwst {self.pipeline_version}"

    def __repr__(self) -> str:
        counts = f"{len(self.tables)} tables, {len(self.filetypes)} filetypes"
        return write_line("Database", f"of jwst {self.pipeline_version}: {counts}")


def list_keywords(*tables: Table) -> Iterator[TableColumn]:
    """List the columns of keywords in some tables; these are the rows of the data dictionary."""
    for table in tables:
        for column in table.columns:
            if column.keyword:
                yield TableColumn(table, column)


def name_table(filetype: str, extension: str) -> str:
    """Return the name of an extension's table: cal, ``WCS-TABLE`` → ``cal_wcs_table``."""
    name = f"{filetype}_{extension}".lower()
    if name.replace("_", "a").isalnum():
        return name
    return "".join(c if c.isalnum() else "_" for c in name)


def name_rest(table: str) -> str:
    """Return the name of a table's partition for values that have none: ``other_cal_sci``."""
    return f"other_{table}"


def name_column(keyword: str) -> str:
    """Return the name of a keyword's column: ``DATE-OBS`` → ``date_obs``."""
    return keyword.lower().replace("-", "_")
