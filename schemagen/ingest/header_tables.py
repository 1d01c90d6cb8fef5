"""The header tables of a live database: their names, and what they can hold.

They are read from the database, not from a release: it may still have columns of removed keywords,
or lack columns that were dropped. A column is written to only if both its engine and the data
dictionary in ``schemagen_columns`` list it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from sys import intern
from typing import NamedTuple

from schemagen.inventory.hashed_once import HashedOnce
from schemagen.inventory.override import Override
from schemagen.live.address import missing_database
from schemagen.live.connection import Connection
from schemagen.live.locks import share
from schemagen.live.recorded_goal import cut_short, read_goal
from schemagen.live.recorded_layout import check_layout, read_layout
from schemagen.live.recorded_overrides import read_recorded_overrides
from schemagen.live.reflection import reflect
from schemagen.tables.model import ColumnType, name_rest, name_table

__all__ = ["Catalogue", "HeaderColumn", "HeaderTable", "RowShape", "read_header_tables"]


class HeaderColumn(NamedTuple):
    """A column that holds a keyword."""

    name: str
    """Name of the column."""
    keyword: str
    """The keyword."""
    type: ColumnType
    """Type of the column."""
    former: tuple[tuple[str, str], ...] = ()
    """Former places of the keyword, as extension and keyword, latest first."""
    retired: bool = False
    """Whether the database's release no longer declares the keyword."""

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class RowShape(HashedOnce):
    """A table and columns of it: those that a row has values for. The others are NULL.

    Attributes
    ----------
    table : str
        Name of the table.
    columns : tuple of str
        Names of the columns, without ``dataset_id``.
    """

    __hash__ = HashedOnce.__hash__

    table: str
    columns: tuple[str, ...]

    def __str__(self) -> str:
        return self.table


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
        The instruments or detectors that the table takes; empty if it takes any.
    keeps_others : bool
        Whether it has the column ``other_keywords``. Of a table that was split into parts, one
        part has it.
    own : tuple of str, optional
        Columns that an operator has added, and that take values.
    """

    name: str
    extension: str
    columns: tuple[HeaderColumn, ...]
    by_detector: bool
    values: frozenset[str]
    keeps_others: bool
    own: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.name

    @cached_property
    def key(self) -> tuple[str, ...]:
        """The names of the columns that identify a row, without ``dataset_id``."""
        detector = ("detector_name",) if self.by_detector else ()
        return ("instrument", *detector, "extension_version", "extension_index")

    @cached_property
    def row(self) -> tuple[str, ...]:
        """The names of the columns of a row, without ``dataset_id``: first those of `key`."""
        return (
            *self.key,
            *(column.name for column in self.columns),
            *(("other_keywords",) if self.keeps_others else ()),
        )

    @cached_property
    def shape(self) -> RowShape:
        """The shape of a row with all columns."""
        return RowShape(table=self.name, columns=self.row)

    @cached_property
    def slots(self) -> Mapping[str, tuple[int, ColumnType]]:
        """The place of each keyword in a row."""
        offset = len(self.row) - len(self.columns) - self.keeps_others
        return {
            column.keyword: (place, column.type)
            for place, column in enumerate(self.columns, offset)
        }

    @cached_property
    def renamed(self) -> tuple[HeaderColumn, ...]:
        """The columns whose keyword had another name or place before."""
        return tuple(column for column in self.columns if column.former)


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


def read_header_tables(
    connection: Connection, *, notify: Callable[[str], None] = lambda _: None
) -> Catalogue:
    """Read the header tables of a database, all at one step.

    Parameters
    ----------
    connection : Connection
        A connection to the database.
    notify : callable, optional
        Called with a message if an upgrade is running, whose end this waits for.

    Returns
    -------
    Catalogue

    Raises
    ------
    DatabaseError
        If schemagen has not created it, an upgrade does not end, or one was cut short.
    DifferentError
        If it has an earlier layout.
    """
    with share(connection, notify=notify):
        return _read(connection)


def _read(connection: Connection) -> Catalogue:
    shape = reflect(connection)
    if not {"schemagen_releases", "schemagen_columns"} <= shape.tables.keys():
        raise missing_database(connection.address, shape.tables)
    check_layout(connection, read_layout(connection, shape))
    query = "SELECT step, pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1"
    rows = connection.query(query)
    if not rows:
        raise missing_database(connection.address, shape.tables)
    ((step, release),) = rows
    if goal := read_goal(connection, release):
        raise cut_short(connection, release, goal)
    dialect = connection.dialect
    explained = _read_dictionary(connection, shape.tables, dialect.reflection.read_types())
    values: dict[str, set[str]] = {}
    for table, value in shape.parts.values():
        values.setdefault(table, set()).add(value)
    ours = {name: {each.name for each in columns} for (name, _), columns in explained.items()}
    own = _find_own(connection, shape.tables, ours)
    # an engine without partitions takes any value; so does one with a partition for the rest
    if not dialect.partitions:
        values.clear()
    limited = {table for table in values if name_rest(table) not in shape.parts}
    return Catalogue(
        release=release,
        step=step,
        overrides=read_recorded_overrides(connection, shape) or (),
        tables=tuple(
            HeaderTable(
                name=name,
                extension=extension,
                columns=tuple(columns),
                by_detector="detector_name" in shape.tables[name],
                values=frozenset(values[name] if name in limited else ()),
                keeps_others="other_keywords" in shape.tables[name],
                own=own.get(name, ()),
            )
            for (name, extension), columns in sorted(explained.items(), key=itemgetter(0))
        ),
    )


def _read_dictionary(
    connection: Connection,
    tables: Mapping[str, Mapping[str, str]],
    types: Mapping[str, ColumnType],
) -> Mapping[tuple[str, str], list[HeaderColumn]]:
    """Read the columns of each table, by its name and extension, that the dictionary explains."""
    query = (
        "SELECT table_name, extension, column_name, keyword, retired, former_names"
        " FROM schemagen_columns"
    )
    found: dict[tuple[str, str], list[HeaderColumn]] = {}
    made: dict[tuple[object, ...], HeaderColumn | None] = {}
    # in parts, and each column once: of some 30 000, most are those of other tables, too
    for table, extension, column, keyword, retired, held in connection.stream(query):
        if table not in tables:
            continue
        key = column, keyword, tables[table].get(column, ""), retired, str(held)
        if key not in made:
            made[key] = _make_column(column, keyword, types.get(key[2]), held, retired=retired)
        columns = found.get((table, extension))
        if columns is None:
            columns = found[table, extension] = []
        if each := made[key]:
            columns.append(each)
    return found


def _make_column(
    name: str, keyword: str, kind: ColumnType | None, held: _Held, *, retired: object
) -> HeaderColumn | None:
    """Make a column; None if it has a type that schemagen does not know."""
    former = _read_places(held) if held and held != "[]" else ()
    names = intern(name), intern(keyword)
    return HeaderColumn(*names, kind, former, bool(retired)) if kind else None


_Held = str | bytes | list[str]
"""A list of JSON, as a driver returns it."""


def _read_places(held: _Held) -> tuple[tuple[str, str], ...]:
    listed = held if isinstance(held, list) else json.loads(held)
    parted = (place.rpartition(".") for place in listed)
    return tuple((extension, keyword) for extension, _, keyword in parted)


_STRUCTURE = frozenset(
    {
        *("dataset_id", "instrument", "detector_name", "extension_version", "extension_index"),
        "other_keywords",
    }
)
"""The columns of header tables that are not in the data dictionary."""


def _find_own(
    connection: Connection,
    tables: Mapping[str, Mapping[str, str]],
    ours: Mapping[str, Collection[str]],
) -> Mapping[str, tuple[str, ...]]:
    """Find the columns that operators have added to header tables, except computed ones."""
    own = [
        (table, column)
        for table in sorted(ours)
        for column in tables[table]
        if column not in ours[table] and column not in _STRUCTURE
    ]
    query = connection.dialect.reflection.generated
    computed = {*map(tuple, connection.query(query))} if own and query else set()
    kept = (each for each in own if each not in computed)
    return {
        table: tuple(name for _, name in group) for table, group in groupby(kept, itemgetter(0))
    }
