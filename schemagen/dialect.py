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
from schemagen.relation import Column, ColumnType, Table

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
    name_bytes, column_limit, row_bytes, comment_length : int
        Longest name in bytes, most columns of a table, longest row in bytes (0 for no limit),
        longest comment in characters (0 for no limit).
    row_size : callable
        Bytes of a filled row, from the columns of a table.
    casts : Mapping of ColumnType to str
        How a value ``{0}`` is cast to each type, NULL if it cannot be.
    unlike : str
        Condition that a value ``{0}`` cannot be told from ``{1}``, what it was cast to.
    json_values : Mapping of ColumnType to str
        How a value ``{0}`` is given to JSON, where not as it is.
    json_types : Mapping of ColumnType to tuple of str
        Types of JSON whose values a column can hold, as the engine calls them.
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
    name_bytes: int
    column_limit: int
    row_bytes: int
    comment_length: int
    row_size: Callable[[Table], int]
    casts: Mapping[ColumnType, str]
    unlike: str
    json_values: Mapping[ColumnType, str]
    json_types: Mapping[ColumnType, tuple[str, ...]]

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

    def cast(self, value: str, kind: ColumnType) -> str:
        """Write a cast of a value, which is NULL if the value cannot be cast."""
        return self.casts[kind].format(value)

    def json_value(self, value: str, kind: ColumnType) -> str:
        """Write a value of a type as an argument of the engine's JSON functions."""
        return self.json_values.get(kind, "{0}").format(value)

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
    name_bytes=63,
    column_limit=1600,
    row_bytes=8160,
    comment_length=0,
    row_size=_postgresql_row,
    # Functions of the migration's own, which catch what PostgreSQL would raise.
    casts={kind: f"pg_temp.schemagen_{kind.value}({{0}}::text)" for kind in ColumnType}
    | {ColumnType.TEXT: "{0}::text"},
    unlike="{1}::text IS DISTINCT FROM {0}::text",
    json_values={},
    json_types={},  # a value of JSONB is compared with the JSONB of what it was cast to
)


def _json_types(
    text: tuple[str, ...],
    integer: tuple[str, ...],
    number: tuple[str, ...],
    boolean: tuple[str, ...],
) -> dict[ColumnType, tuple[str, ...]]:
    times = (ColumnType.DATE, ColumnType.TIME, ColumnType.TIMESTAMP)
    return {
        **dict.fromkeys((ColumnType.TEXT, *times), text),
        ColumnType.INTEGER: integer,
        ColumnType.NUMBER: integer + number,
        ColumnType.BOOLEAN: boolean,
    }


_EXACT = "printf('%!.17g', {0})"
"""A double with all its digits; a cast to text would give fifteen of them."""

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
    name_bytes=63,
    column_limit=2000,
    row_bytes=0,
    comment_length=0,
    row_size=lambda table: 0,
    casts={
        ColumnType.TEXT: f"CASE typeof({{0}}) WHEN 'real' THEN {_EXACT}"
        " ELSE CAST({0} AS TEXT) END",
        ColumnType.INTEGER: "CASE WHEN typeof({0}) = 'integer' THEN {0}"
        " WHEN {0} = CAST({0} AS INTEGER) AND abs({0}) < 9007199254740992 THEN CAST({0} AS INTEGER)"
        " END",
        ColumnType.NUMBER: "CASE WHEN typeof({0}) IN ('integer', 'real') OR json_valid({0})"
        " AND json_type({0}) IN ('integer', 'real') THEN CAST({0} AS REAL) END",
        ColumnType.BOOLEAN: "CASE lower({0}) WHEN 'true' THEN 1 WHEN 't' THEN 1 WHEN '1' THEN 1"
        " WHEN 'false' THEN 0 WHEN 'f' THEN 0 WHEN '0' THEN 0 END",
        ColumnType.DATE: "CASE WHEN date({0}) = {0} THEN {0} END",
        ColumnType.TIME: "CASE WHEN time({0}) = substr({0}, 1, 8) THEN {0} END",
        ColumnType.TIMESTAMP: "CASE WHEN datetime({0}) IS NOT NULL"
        " AND date({0}) = substr({0}, 1, 10) THEN replace({0}, 'T', ' ') END",
    },
    unlike="CASE typeof({0}) WHEN 'text' THEN CAST({1} AS TEXT) IS NOT {0}"
    " ELSE CAST({1} AS NUMERIC) IS NOT {0} END",
    json_values={
        ColumnType.BOOLEAN: "json(CASE {0} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)",
        # json_object would write fifteen digits
        ColumnType.NUMBER: f"CASE typeof({{0}}) WHEN 'real' THEN json({_EXACT}) ELSE {{0}} END",
    },
    json_types=_json_types(("text",), ("integer",), ("real",), ("true", "false")),
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
    name_bytes=63,
    column_limit=1017,
    row_bytes=8125,
    comment_length=1024,
    row_size=_mariadb_row,
    casts={
        ColumnType.TEXT: "CAST({0} AS CHAR)",
        ColumnType.INTEGER: "CASE WHEN {0} REGEXP '^[+-]?[0-9]{{1,18}}$'"
        " THEN CAST({0} AS SIGNED) END",
        ColumnType.NUMBER: "CASE WHEN {0} REGEXP"
        " '^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{{1,3}})?$'"
        " THEN CAST({0} AS DOUBLE) END",
        ColumnType.BOOLEAN: "CASE LOWER({0}) WHEN 'true' THEN 1 WHEN 't' THEN 1 WHEN '1' THEN 1"
        " WHEN 'false' THEN 0 WHEN 'f' THEN 0 WHEN '0' THEN 0 END",
        ColumnType.DATE: "CASE WHEN {0} REGEXP '^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}$'"
        " THEN CAST({0} AS DATE) END",
        ColumnType.TIME: "CASE WHEN {0} REGEXP"
        " '^[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}([.][0-9]{{1,6}})?$'"
        " THEN CAST({0} AS TIME(6)) END",
        ColumnType.TIMESTAMP: "CASE WHEN {0} REGEXP '^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}"
        "([T ][0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}([.][0-9]{{1,6}})?)?$'"
        " THEN CAST({0} AS DATETIME(6)) END",
    },
    unlike="NOT (CAST({1} AS BINARY) <=> CAST({0} AS BINARY))",
    json_values={
        ColumnType.BOOLEAN: "JSON_EXTRACT("
        "CASE {0} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$')",
    },
    json_types=_json_types(("STRING",), ("INTEGER",), ("DOUBLE",), ("BOOLEAN",)),
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
