"""PostgreSQL, SQLite and MariaDB: names, literals, types, limits.

A dialect is one value; what differs between engines is its data and a few small methods. The
limits were measured on real servers (PostgreSQL 15, SQLite 3.40, MariaDB 10.11) and the tests
measure them again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from schemagen.errors import SchemagenError
from schemagen.tables import casting
from schemagen.tables.casting import Casting
from schemagen.tables.model import Column, ColumnType, Table

__all__ = ["ALL", "MARIADB", "POSTGRESQL", "SQLITE", "Dialect", "over_budget"]

_POSTGRESQL_INLINE = 24
"""Bytes up to which PostgreSQL never moves a string out of its row: no row can have more there."""

_MARIADB_INLINE = 20
"""Bytes that each string of a row may have, all at once, before a table counts as too wide.

No layout can promise more than that here: MariaDB moves a string out of the row from 41 bytes on
only, so that a PRIMARY row whose 238 strings all had 27 to 40 bytes would be refused, whatever the
types. In the primary headers of 29 flight files the strings take 0.6 to 2.1 kB of the 6 kB that
there are for them; 20 bytes each would be 5 kB.
"""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Dialect:
    """How an engine writes SQL, and what it can hold.

    Attributes
    ----------
    name : str
        ``postgresql``, ``sqlite`` or ``mariadb``.
    title : str
        The engine's own name.
    quote : str
        Quotation mark of names.
    types : Mapping of ColumnType to str
        Its name of each type.
    identity : str
        How a column that numbers its rows is declared, after its name.
    now : str
        The current time in UTC, as a default.
    table_options : str
        What follows the closing parenthesis of a table.
    partitions : bool
        Whether tables have native partitions; if not, the parts are views.
    comments : str
        Where comments go: ``statement`` of their own, ``inline`` or ``none``.
    backslashes : bool
        Whether a backslash in a literal must be doubled.
    opening, closing : tuple of str
        Statements before and after all others of a script.
    many_writers : bool
        Whether several sessions can write at a time.
    name_bytes, column_limit, row_bytes, text_bytes, comment_length : int
        Longest name in bytes, most columns of a table, longest row and longest string in bytes (0
        for no limit), longest comment in characters (0 for no limit).
    row_size : callable
        Bytes of a filled row, from the columns of a table.
    casting : Casting
        How a value changes its type.
    """

    name: str
    title: str
    quote: str
    types: Mapping[ColumnType, str]
    identity: str
    now: str
    table_options: str
    partitions: bool
    comments: str
    backslashes: bool
    opening: tuple[str, ...]
    closing: tuple[str, ...]
    many_writers: bool
    name_bytes: int
    column_limit: int
    row_bytes: int
    text_bytes: int
    comment_length: int
    row_size: Callable[[Table], int]
    casting: Casting

    def __str__(self) -> str:
        return self.title

    def ident(self, name: str) -> str:
        """Write a name, quoted where it must be.

        Raises
        ------
        SchemagenError
            If the engine cannot hold a name of that length or form.
        """
        # MariaDB's limits on names: no blank at the end, nothing beyond the first 65 536 letters.
        odd = name != name.rstrip() or not name or any(c == "\0" or c > "\uffff" for c in name)
        if odd or len(name.encode()) > self.name_bytes:
            raise SchemagenError(
                f"{name!r} is no name, or is longer than {self.name_bytes} bytes",
                hint="shorten the filetype's or extension's name",
            )
        if _PLAIN.fullmatch(name) and name not in _reserved():
            return name
        return f"{self.quote}{name.replace(self.quote, self.quote * 2)}{self.quote}"

    def literal(self, value: object) -> str:
        """Write a value: a string, number, boolean, None, or a tuple as JSON."""
        if value is None:
            return "NULL"
        if isinstance(value, bool):
            return "TRUE" if value else "FALSE"
        if isinstance(value, (int, float)):
            return repr(value)
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        if "\0" in text:
            raise SchemagenError(f"{text!r} holds a NUL, which no engine takes")
        if self.backslashes:
            text = text.replace("\\", "\\\\")
            # The client would turn the ends of lines into its own.
            text = text.replace("\r", "\\r").replace("\n", "\\n")
        return "'" + text.replace("'", "''") + "'"

    def comment(self, text: str) -> str:
        """Write a comment, cut to what the engine takes."""
        limit = self.comment_length
        return self.literal(text if not limit or len(text) <= limit else text[: limit - 1] + "…")

    def type(self, column: Column) -> str:
        """Write the type of a column."""
        return self.identity if column.identity else self.types[column.type]


_PLAIN = re.compile(r"[a-z_][a-z0-9_]*")


@cache
def _reserved() -> frozenset[str]:
    """Words that one engine or another does not take as a name without quotes.

    Found by using each of the engines' keywords as a table's and a column's name on real servers,
    and joined with SQLAlchemy's lists. The quotes are put in all dialects, so that a query reads
    the same in each.
    """
    return frozenset(files("schemagen").joinpath("reserved.txt").read_text("utf-8").split())


# PostgreSQL: its manual, chapters "Database Page Layout" and "TOAST".
_POSTGRESQL_FIXED = {ColumnType.BOOLEAN: 1, ColumnType.DATE: 4}


def _postgresql_row(table: Table) -> int:
    """Bytes of a row whose strings all have the most awkward length, with the gaps of alignment."""
    size = 0
    for column in table.columns:
        if column.type in _STRINGS:
            size += _POSTGRESQL_INLINE
        else:
            width = _POSTGRESQL_FIXED.get(column.type, 8)
            size += -size % width + width
    bitmap = (len(table.columns) + 7) // 8
    return -(-(23 + bitmap) // 8) * 8 + size


# MariaDB: storage/innobase/dict/dict0mem.cc, the check before a table is made.
_MARIADB_FIXED = {
    ColumnType.BOOLEAN: 1,
    ColumnType.DATE: 3,
    ColumnType.TIME: 6,
    ColumnType.NAME: _MARIADB_INLINE + 2,
    ColumnType.CODE: 4 * 20 + 1,  # as wide as it may get: a key is never moved out of the row
}


def _mariadb_row(table: Table) -> int:
    """Bytes of a filled row in InnoDB's DYNAMIC format."""
    bitmap = (sum(column.nullable for column in table.columns) + 7) // 8
    default = dict.fromkeys(_STRINGS, _MARIADB_INLINE + 2)
    widths = (_MARIADB_FIXED.get(c.type, default.get(c.type, 8)) for c in table.columns)
    return 5 + bitmap + 6 + 7 + sum(widths)


_STRINGS = frozenset({ColumnType.TEXT, ColumnType.NAME, ColumnType.CODE, ColumnType.JSON})

POSTGRESQL = Dialect(
    name="postgresql",
    title="PostgreSQL",
    quote='"',
    types={
        ColumnType.TEXT: "TEXT",
        ColumnType.NAME: "TEXT",
        ColumnType.CODE: "TEXT",
        ColumnType.INTEGER: "BIGINT",
        ColumnType.NUMBER: "DOUBLE PRECISION",
        ColumnType.BOOLEAN: "BOOLEAN",
        ColumnType.DATE: "DATE",
        ColumnType.TIME: "TIME",
        ColumnType.TIMESTAMP: "TIMESTAMP",
        ColumnType.JSON: "JSONB",
    },
    identity="BIGINT GENERATED BY DEFAULT AS IDENTITY",
    now="(now() AT TIME ZONE 'utc')",
    table_options="",
    partitions=True,
    comments="statement",
    backslashes=False,
    opening=(
        "BEGIN",
        "SET LOCAL client_encoding = 'UTF8'",
        "SET LOCAL standard_conforming_strings = on",
    ),
    closing=("COMMIT",),
    many_writers=True,
    name_bytes=63,
    column_limit=1600,
    row_bytes=8160,
    text_bytes=0,
    comment_length=0,
    row_size=_postgresql_row,
    casting=casting.POSTGRESQL,
)

SQLITE = Dialect(
    name="sqlite",
    title="SQLite",
    quote='"',
    types={
        ColumnType.TEXT: "TEXT",
        ColumnType.NAME: "TEXT",
        ColumnType.CODE: "TEXT",
        ColumnType.INTEGER: "BIGINT",
        ColumnType.NUMBER: "DOUBLE",
        ColumnType.BOOLEAN: "BOOLEAN",
        ColumnType.DATE: "DATE",
        ColumnType.TIME: "TIME",
        ColumnType.TIMESTAMP: "DATETIME",
        ColumnType.JSON: "JSON",
    },
    identity="INTEGER",
    now="CURRENT_TIMESTAMP",
    table_options="",
    partitions=False,
    comments="none",
    backslashes=False,
    opening=("BEGIN",),
    closing=("COMMIT",),
    many_writers=False,
    name_bytes=63,
    column_limit=2000,
    row_bytes=0,
    text_bytes=0,
    comment_length=0,
    row_size=lambda table: 0,
    casting=casting.SQLITE,
)

MARIADB = Dialect(
    name="mariadb",
    title="MariaDB",
    quote="`",
    types={
        ColumnType.TEXT: "TEXT",
        ColumnType.NAME: "VARCHAR(255)",
        ColumnType.CODE: "VARCHAR(20)",
        ColumnType.INTEGER: "BIGINT",
        ColumnType.NUMBER: "DOUBLE",
        ColumnType.BOOLEAN: "BOOL",
        ColumnType.DATE: "DATE",
        ColumnType.TIME: "TIME(6)",
        ColumnType.TIMESTAMP: "DATETIME(6)",
        ColumnType.JSON: "JSON",
    },
    identity="BIGINT AUTO_INCREMENT",
    now="UTC_TIMESTAMP(6)",
    # Exact comparison, as the other engines have it; the server's defaults are not relied on.
    table_options="ENGINE=InnoDB ROW_FORMAT=DYNAMIC"
    " DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin",
    partitions=False,
    comments="inline",
    backslashes=True,
    opening=(
        "SET NAMES utf8mb4",
        "SET @schemagen_sql_mode = @@SESSION.sql_mode",
        "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'",
    ),
    closing=("SET SESSION sql_mode = @schemagen_sql_mode",),
    many_writers=True,
    name_bytes=63,
    column_limit=1017,
    row_bytes=8125,
    text_bytes=65535,
    comment_length=1024,
    row_size=_mariadb_row,
    casting=casting.MARIADB,
)

ALL: Mapping[str, Dialect] = {dialect.name: dialect for dialect in (POSTGRESQL, SQLITE, MARIADB)}
"""The dialects by name."""


def over_budget(table: Table, dialects: Iterable[Dialect] = ALL.values()) -> str:
    """Say in which engine a table is too wide, and why; empty if it fits everywhere.

    The layout is the same in all engines, so the narrowest decides for all.
    """
    for dialect in dialects:
        if len(table.columns) > dialect.column_limit:
            return f"{len(table.columns)} columns, {dialect} takes {dialect.column_limit}"
        size = dialect.row_size(table)
        if dialect.row_bytes and size > dialect.row_bytes:
            return f"a filled row has {size} bytes, {dialect} takes {dialect.row_bytes}"
    return ""
