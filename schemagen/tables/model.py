"""The database's world: the frozen values that say what we store.

They are the same for every engine: how an engine writes a type or a name is in `engines`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from schemagen.inventory.hashed_once import HashedOnce
from schemagen.sources.schema_set import SchemaPackage

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
    "name_table",
]


class ColumnType(Enum):
    """What a column holds."""

    TEXT = "text"
    """A string of any length: real values outgrow every limit."""
    NAME = "name"
    """A string of up to 255 characters that may be part of a key."""
    CODE = "code"
    """A string of up to 20 characters that may be part of a key: instrument, detector."""
    INTEGER = "integer"
    """A whole number of 64 bits."""
    NUMBER = "number"
    """An IEEE double."""
    BOOLEAN = "boolean"
    DATE = "date"
    TIME = "time"
    """A time of day, to the microsecond."""
    TIMESTAMP = "timestamp"
    """A date and time in UTC, to the microsecond."""
    JSON = "json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(HashedOnce):
    """A column of a table.

    Attributes
    ----------
    name : str
        Its name, in lower case.
    type : ColumnType
        What it holds.
    nullable : bool
        Whether it may be empty.
    identity : bool
        Whether the engine numbers new rows with it.
    stamped : bool
        Whether it is the time of the insertion unless said otherwise.
    keyword : str
        The FITS keyword that it holds; empty for a column of our own.
    declared : str
        Type that the schema declares for the keyword (``string`` …); ``untyped`` where it gives
        none, empty for a column that no schema declares.
    paths : tuple of str
        The datamodel paths of the keyword: what the column is, whatever it is called.
    title : str
        What it means.
    unit : str
        Unit of its values; empty where there is none.
    enum : tuple
        The values that the schema allows; empty where it allows any.
    since : str
        First release, of those that this database knows, that declares it.
    retired : str
        First release that no longer declares it; empty while one does.
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
    retired: str = ""

    __hash__ = HashedOnce.__hash__

    @property
    def comment(self) -> str:
        """What it means, in a line: ``[unit] title``, as in a FITS comment."""
        unit = f"[{self.unit}] " if self.unit else ""
        retired = f" (retired in jwst {self.retired})" if self.retired else ""
        return f"{unit}{self.title}{retired}"

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignKey:
    """A reference to another table's primary key.

    Attributes
    ----------
    column : str
        The referring column.
    table : str
        The table referred to.
    references : str
        Its column.
    """

    column: str
    table: str
    references: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Partition:
    """A part of a header table: the rows with one value of its partition column.

    Attributes
    ----------
    name : str
        Name by which it is asked for, such as ``nircam_rate_sci``.
    value : str
        The value, such as ``NIRCAM``.
    """

    name: str
    value: str

    def __str__(self) -> str:
        return self.name


class Family(Enum):
    """Which of our tables a table is one of."""

    CORE = "core"
    HEADER = "header"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table.

    Attributes
    ----------
    name : str
        Its name.
    family : Family
        Core or header table.
    columns : tuple of Column
        In the order of the definition.
    primary_key : tuple of str
        Names of its columns.
    foreign_keys : tuple of ForeignKey
        References to other tables.
    unique : tuple of tuple of str
        Further keys.
    comment : str
        What it is for.
    filetype, extension : str
        What a header table holds the headers of; empty for a core table.
    partition_column : str
        Column by whose values it is split; empty where it is not.
    partitions : tuple of Partition
        Its parts.
    view : str
        Where a header table is too wide for one table: the view that rejoins its parts, of which
        this is one. Empty otherwise.
    since, retired : str
        As for a column.
    """

    name: str
    family: Family
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
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


@dataclass(frozen=True, slots=True, kw_only=True)
class TableColumn:
    """A column, and the table that has it.

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Database:
    """All that we store.

    Attributes
    ----------
    pipeline_version : str
        The release whose files it can hold.
    package : SchemaPackage
        Where that release's schemas come from.
    since : str
        The first release whose files it can hold.
    tables : tuple of Table
        Core tables first, then header tables by filetype and extension.
    filetypes : tuple of str
        The filetypes, in the order of the filetype table.
    """

    pipeline_version: str
    package: SchemaPackage
    since: str
    tables: tuple[Table, ...]
    filetypes: tuple[str, ...]

    def __str__(self) -> str:
        return f"database of jwst {self.pipeline_version}"


def list_keywords(*tables: Table) -> Iterator[TableColumn]:
    """List the columns of tables that hold a keyword: the data dictionary explains these."""
    for table in tables:
        for column in table.columns:
            if column.keyword:
                yield TableColumn(table=table, column=column)


def name_table(filetype: str, extension: str) -> str:
    """Name the table of an extension: cal, ``WCS-TABLE`` → ``cal_wcs_table``."""
    return "".join(c if c.isalnum() else "_" for c in f"{filetype}_{extension}".lower())


def name_column(keyword: str) -> str:
    """Name the column of a keyword: ``DATE-OBS`` → ``date_obs``."""
    return keyword.lower().replace("-", "_")
