"""The header tables of a live database: what they are called, and what they can hold.

The database itself is asked, not a release: it may have columns that a release retired, or lack
some that were dropped. What it says of itself, in `schemagen_columns`, and what its engine says
must agree; a column that only one of them knows is not written to.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from schemagen.connection import describe
from schemagen.dialect import Dialect
from schemagen.errors import SchemagenError
from schemagen.inventory import INSTRUMENTS
from schemagen.relation import ColumnType, name_table
from schemagen.tables import COMBINED, DETECTORS

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["Catalogue", "HeaderTable", "read"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class HeaderTable:
    """A header table of a live database.

    Attributes
    ----------
    name : str
        Its name.
    extension : str
        EXTNAME of the headers that it holds.
    columns : tuple of tuple of str, str and ColumnType
        Name, keyword and type of each column that holds a keyword.
    by_detector : bool
        Whether DETECTOR is part of its key.
    values : frozenset of str
        The instruments or detectors that it has parts for; empty where it takes any.
    keeps_others : bool
        Whether it has ``other_keywords``. A table that is split has it in one of its parts.
    """

    name: str
    extension: str
    columns: tuple[tuple[str, str, ColumnType], ...]
    by_detector: bool
    values: frozenset[str]
    keeps_others: bool

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
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

    def of_filetype(self, filetype: str) -> dict[str, tuple[HeaderTable, ...]]:
        """Give the tables of a filetype by extension; a table that is split has several parts."""
        found: dict[str, tuple[HeaderTable, ...]] = {}
        for table in self.tables:
            whole = name_table(filetype, table.extension)
            part = table.name.removeprefix(f"{whole}_")
            if table.name == whole or (part != table.name and part.isdigit()):
                found[table.extension] = (*found.get(table.extension, ()), table)
        return found


_COLUMNS = {
    "postgresql": "SELECT c.relname, a.attname, format_type(a.atttypid, NULL)"
    " FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid"
    " WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')"
    " AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped",
    "sqlite": "SELECT m.name, p.name, p.type FROM sqlite_master AS m"
    " JOIN pragma_table_info(m.name) AS p WHERE m.type = 'table'",
    "mariadb": "SELECT table_name, column_name, data_type FROM information_schema.columns"
    " WHERE table_schema = DATABASE()",
}
"""How each engine lists the columns of all tables, and their types."""

_SPELLINGS = {
    "postgresql": {
        "time without time zone": ColumnType.TIME,
        "timestamp without time zone": ColumnType.TIMESTAMP,
    },
    "sqlite": {},
    "mariadb": {"tinyint": ColumnType.BOOLEAN, "longtext": ColumnType.JSON},
}
"""What an engine calls a type other than the DDL does."""


def read(connection: Connection, dialect: Dialect) -> Catalogue:
    """Read which header tables a database has.

    Parameters
    ----------
    connection : sqlalchemy.Connection
        A connection to it.
    dialect : Dialect
        Its engine's.

    Returns
    -------
    Catalogue

    Raises
    ------
    SchemagenError
        If it is no database of ours.
    """
    from sqlalchemy import inspect

    inspector = inspect(connection)
    relations = {*inspector.get_table_names(), *inspector.get_view_names()}
    if "schemagen_columns" not in relations:
        hint = "make one: schemagen create URL"
        raise SchemagenError(
            "is no schemagen database", where=describe(connection.engine.url), hint=hint
        )
    query = "SELECT table_name, column_name, keyword, extension FROM schemagen_columns"
    explained: dict[str, list[tuple[str, str]]] = {}
    extensions = {}
    for table, column, keyword, extension in connection.exec_driver_sql(query):
        explained.setdefault(table, []).append((column, keyword))
        extensions[table] = extension
    there: dict[str, dict[str, str]] = {}
    for table, column, spelled in connection.exec_driver_sql(_COLUMNS[dialect.name]):
        there.setdefault(table, {})[column] = spelled.lower()
    kinds = _spell(dialect)
    query = "SELECT step, pipeline_version FROM schemagen_releases ORDER BY step DESC LIMIT 1"
    step, release = connection.exec_driver_sql(query).one()
    return Catalogue(
        release=release,
        step=step,
        tables=tuple(
            HeaderTable(
                name=name,
                extension=extensions[name],
                columns=tuple(
                    (column, keyword, kinds[there[name][column]])
                    for column, keyword in explained[name]
                    if there[name].get(column) in kinds
                ),
                by_detector="detector_name" in there[name],
                values=_list_parts(name, relations),
                keeps_others="other_keywords" in there[name],
            )
            for name in sorted(explained)
            if name in there
        ),
    )


def _spell(dialect: Dialect) -> Mapping[str, ColumnType]:
    """Give the type that the engine means by each of its names; of several, TEXT."""
    kinds = {
        dialect.types[kind].lower().partition("(")[0]: kind
        for kind in sorted(ColumnType, key=lambda kind: kind is ColumnType.TEXT)
    }
    return kinds | _SPELLINGS[dialect.name]


def _list_parts(table: str, relations: Iterable[str]) -> frozenset[str]:
    """List the instruments or detectors that a table has a partition or a view for."""
    known = set(relations)
    values = (*INSTRUMENTS, *(d for each in DETECTORS.values() for d in each), COMBINED)
    return frozenset(value for value in values if f"{value.lower()}_{table}" in known)
