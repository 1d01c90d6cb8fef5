"""The header tables of a live database: what they are called, and what they can hold.

The database itself is asked, not a release: it may have columns that a release retired, or lack
some that were dropped. What it says of itself, in `schemagen_columns`, and what its engine says
must agree; a column that only one of them knows is not written to.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from schemagen.errors import DatabaseError
from schemagen.live.connection import describe, dialect_of
from schemagen.live.reflection import reflect
from schemagen.tables.model import ColumnType, name_table

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["Catalogue", "HeaderColumn", "HeaderTable", "Slot", "read_header_tables"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderColumn:
    """A column that holds a keyword.

    Attributes
    ----------
    name : str
        Its name.
    keyword : str
        The keyword.
    type : ColumnType
        What it can hold.
    """

    name: str
    keyword: str
    type: ColumnType

    def __str__(self) -> str:
        return self.name


class Slot(NamedTuple):
    """Where the value of a keyword goes in a row.

    Attributes
    ----------
    place : int
        Its place in the row.
    type : ColumnType
        What the column can hold.
    """

    place: int
    type: ColumnType


@dataclass(frozen=True, kw_only=True, eq=False)
class HeaderTable:
    """A header table of a live database.

    Attributes
    ----------
    name : str
        Its name.
    extension : str
        EXTNAME of the headers that it holds.
    columns : tuple of HeaderColumn
        Those that hold keywords.
    by_detector : bool
        Whether DETECTOR is part of its key.
    values : frozenset of str
        The instruments or detectors that it has parts for; empty where it takes any.
    keeps_others : bool
        Whether it has ``other_keywords``. A table that is split has it in one of its parts.
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
        """Names of the columns of its rows as `rows.place` makes them, without ``dataset_id``."""
        return (
            "instrument",
            *(("detector_name",) if self.by_detector else ()),
            "extension_version",
            "extension_index",
            *(column.name for column in self.columns),
            *(("other_keywords",) if self.keeps_others else ()),
        )

    @cached_property
    def slots(self) -> Mapping[str, Slot]:
        """Where the value of each keyword goes in a row."""
        offset = len(self.row) - len(self.columns) - self.keeps_others
        return {
            column.keyword: Slot(place, column.type)
            for place, column in enumerate(self.columns, offset)
        }


@dataclass(frozen=True, kw_only=True, eq=False)
class Catalogue:
    """The header tables of a live database.

    Attributes
    ----------
    release : str
        The release that it is at.
    step : int
        Number of the step that brought it there.
    tables : tuple of HeaderTable
        All of them, by name.
    """

    release: str
    step: int
    tables: tuple[HeaderTable, ...]
    _found: dict[str, Mapping[str, tuple[HeaderTable, ...]]] = field(
        default_factory=dict, init=False, repr=False
    )

    @cached_property
    def by_name(self) -> Mapping[str, HeaderTable]:
        """The tables by name."""
        return {table.name: table for table in self.tables}

    def of_filetype(self, filetype: str) -> Mapping[str, tuple[HeaderTable, ...]]:
        """Return the tables of a filetype by extension; one that is split has several parts.

        What is found is kept, as each file of the filetype asks. Names of filetypes that have no
        table are without number, and are not.
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
    """Read which header tables a database has.

    Parameters
    ----------
    connection : sqlalchemy.Connection
        A connection to it.

    Returns
    -------
    Catalogue

    Raises
    ------
    DatabaseError
        If it is no database of ours.
    """
    shape = reflect(connection)
    if not {"schemagen_releases", "schemagen_columns"} <= shape.tables.keys():
        where, hint = describe(connection), "make one: schemagen create URL"
        raise DatabaseError("there is no database of schemagen here", where=where, hint=hint)
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
