"""The header tables of a live database: their names, and what they can hold.

They are read from the database, not from a release: it may still have columns of removed keywords,
or lack columns that were dropped. A column is written to only if both its engine and the data
dictionary in ``schemagen_columns`` list it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from schemagen.inventory.override import Override
from schemagen.live.connection import dialect_of, missing_database
from schemagen.live.recorded_overrides import read_recorded_overrides
from schemagen.live.reflection import reflect
from schemagen.tables.model import ColumnType, name_table

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["Catalogue", "HeaderColumn", "HeaderTable", "read_header_tables"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderColumn:
    """A column that holds a keyword.

    Attributes
    ----------
    name : str
        Name of the column.
    keyword : str
        The keyword.
    type : ColumnType
        Type of the column.
    """

    name: str
    keyword: str
    type: ColumnType

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, kw_only=True, eq=False)
class HeaderTable:
    """A header table of a live database.

    Attributes
    ----------
    name : str
        Name of the table.
    extension : str
        EXTNAME of the headers in the table.
    columns : tuple of HeaderColumn
        The columns that hold keywords.
    by_detector : bool
        Whether DETECTOR is part of the key.
    values : frozenset of str
        The instruments or detectors with a partition; empty if the table takes any.
    keeps_others : bool
        Whether it has the column ``other_keywords``. Of a table that was split into parts, one
        part has it.
    """

    name: str
    extension: str
    columns: tuple[HeaderColumn, ...]
    by_detector: bool
    values: frozenset[str]
    keeps_others: bool

    def __str__(self) -> str:
        return self.name

    @cached_property
    def row(self) -> tuple[str, ...]:
        """The names of the columns of a row, without ``dataset_id``, in order."""
        return (
            "instrument",
            *(("detector_name",) if self.by_detector else ()),
            "extension_version",
            "extension_index",
            *(column.name for column in self.columns),
            *(("other_keywords",) if self.keeps_others else ()),
        )

    @cached_property
    def slots(self) -> Mapping[str, tuple[int, ColumnType]]:
        """The place of each keyword in a row."""
        offset = len(self.row) - len(self.columns) - self.keeps_others
        return {
            column.keyword: (place, column.type)
            for place, column in enumerate(self.columns, offset)
        }


@dataclass(frozen=True, kw_only=True, eq=False)
class Catalogue:
    """The header tables of a live database.

    Attributes
    ----------
    release : str
        The release of the database.
    step : int
        Number of the step that brought the database to this release.
    tables : tuple of HeaderTable
        All header tables, sorted by name.
    overrides : tuple of Override
        The local changes that the database records.
    """

    release: str
    step: int
    tables: tuple[HeaderTable, ...]
    overrides: tuple[Override, ...] = ()
    _found: dict[str, Mapping[str, tuple[HeaderTable, ...]]] = field(
        default_factory=dict, init=False, repr=False
    )

    @cached_property
    def by_name(self) -> Mapping[str, HeaderTable]:
        """The tables by name."""
        return {table.name: table for table in self.tables}

    def of_filetype(self, filetype: str) -> Mapping[str, tuple[HeaderTable, ...]]:
        """Return the tables of a filetype by extension; a table that was split has several parts.

        Results are cached, as each file of a filetype needs them. Filetypes without a table are
        not cached: there is no limit to their number.
        """
        found = self._found.get(filetype) or self._find(filetype)
        if found:
            self._found[filetype] = found
        return found

    def _find(self, filetype: str) -> Mapping[str, tuple[HeaderTable, ...]]:
        found: dict[str, tuple[HeaderTable, ...]] = {}
        for table in self.tables:
            whole = name_table(filetype, table.extension)
            part = table.name.removeprefix(f"{whole}_")
            if table.name == whole or (part != table.name and part.isdigit()):
                found[table.extension] = (*found.get(table.extension, ()), table)
        return found


def read_header_tables(connection: Connection) -> Catalogue:
    """Read the header tables of a database.

    Parameters
    ----------
    connection : sqlalchemy.Connection
        A connection to the database.

    Returns
    -------
    Catalogue

    Raises
    ------
    DatabaseError
        If schemagen has not created it.
    """
    shape = reflect(connection)
    if not {"schemagen_releases", "schemagen_columns"} <= shape.tables.keys():
        raise missing_database(connection)
    query = "SELECT step, pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1"
    step, release = connection.exec_driver_sql(query).one()
    query = "SELECT table_name, column_name, keyword, extension FROM schemagen_columns"
    explained: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for table, column, keyword, extension in connection.exec_driver_sql(query):
        explained.setdefault((table, extension), []).append((column, keyword))
    values: dict[str, set[str]] = {}
    for table, value in shape.parts.values():
        values.setdefault(table, set()).add(value)
    types = dialect_of(connection).reflection.read_types()
    return Catalogue(
        release=release,
        step=step,
        overrides=read_recorded_overrides(connection, shape) or (),
        tables=tuple(
            HeaderTable(
                name=name,
                extension=extension,
                columns=tuple(
                    HeaderColumn(
                        name=column, keyword=keyword, type=types[shape.tables[name][column]]
                    )
                    for column, keyword in explained[name, extension]
                    if shape.tables[name].get(column) in types
                ),
                by_detector="detector_name" in shape.tables[name],
                values=frozenset(values.get(name, ())),
                keeps_others="other_keywords" in shape.tables[name],
            )
            for name, extension in sorted(explained)
            if name in shape.tables
        ),
    )
