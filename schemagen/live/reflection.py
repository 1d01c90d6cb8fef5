"""What a live database looks like, as its engine tells of it.

Engines tell of themselves in words of their own; what is asked and how the answers are read is
data, a `Reflection` each.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from schemagen.tables.dialect import SQLITE
from schemagen.tables.model import Column, ColumnType

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["FILETYPES", "Shape", "read_types", "reflect", "spell"]

FILETYPES = "dataset_filetypes"
"""The view with one column a filetype."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reflection:
    """What an engine is asked about itself.

    Attributes
    ----------
    columns : str
        A query for table, column and type of all columns, in their order. It may tell of views,
        too: MariaDB takes seconds to leave them out.
    keys : str
        A query for table and column of all primary keys, in their order.
    parts : str
        A query for the names of partitions or views, and the text of their definition.
    part : re.Pattern
        Reads a table and a value from such a text.
    shown : str
        A query for the columns of the view of filetypes.
    types : Mapping of ColumnType to str
        What it calls its types.
    identity : str
        What it calls the type of a column that numbers its rows.
    """

    columns: str
    keys: str
    parts: str
    part: re.Pattern[str]
    shown: str
    types: Mapping[ColumnType, str]
    identity: str


_POSTGRESQL = Reflection(
    columns="""
        SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
        WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
            AND a.attnum > 0 AND NOT a.attisdropped
        ORDER BY c.relname, a.attnum
    """,
    keys="""
        SELECT c.relname, a.attname
        FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
        CROSS JOIN LATERAL unnest(k.conkey) WITH ORDINALITY AS u (number, place)
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = u.number
        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
        WHERE k.contype = 'p' AND NOT c.relispartition
        ORDER BY c.relname, u.place
    """,
    parts="""
        SELECT c.relname, coalesce(p.relname || ' ' || pg_get_expr(c.relpartbound, c.oid),
            pg_get_viewdef(c.oid))
        FROM pg_class c LEFT JOIN pg_inherits i ON i.inhrelid = c.oid AND c.relispartition
        LEFT JOIN pg_class p ON p.oid = i.inhparent
        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
        WHERE (c.relkind = 'v' OR c.relkind = 'r' AND c.relispartition)
    """,
    part=re.compile(r"(?s)(?:^|FROM )(\w+)\s+(?:FOR VALUES IN|WHERE) .*'(\w+)'"),
    shown="""
        SELECT a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
        WHERE c.relname = 'dataset_filetypes' AND a.attnum > 0 ORDER BY a.attnum
    """,
    types={
        ColumnType.TEXT: "text",
        ColumnType.NAME: "text",
        ColumnType.CODE: "text",
        ColumnType.INTEGER: "bigint",
        ColumnType.NUMBER: "double precision",
        ColumnType.BOOLEAN: "boolean",
        ColumnType.DATE: "date",
        ColumnType.TIME: "time without time zone",
        ColumnType.TIMESTAMP: "timestamp without time zone",
        ColumnType.JSON: "jsonb",
    },
    identity="bigint",
)

_SQLITE = Reflection(
    columns="""
        SELECT t.name, c.name, c.type FROM sqlite_master t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' ORDER BY t.name, c.cid
    """,
    keys="""
        SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' AND c.pk > 0 ORDER BY t.name, c.pk
    """,
    parts="SELECT name, sql FROM sqlite_master WHERE type = 'view'",
    part=re.compile(r"""(?s)FROM "?(\w+)"? WHERE "?\w+"? = '(\w+)'"""),
    shown="SELECT name FROM pragma_table_info('dataset_filetypes') ORDER BY cid",
    types=SQLITE.types,
    identity="INTEGER",
)

_MARIADB = Reflection(
    columns="""
        SELECT TABLE_NAME, COLUMN_NAME, COLUMN_TYPE FROM information_schema.COLUMNS
        WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME, ORDINAL_POSITION
    """,
    keys="""
        SELECT TABLE_NAME, COLUMN_NAME FROM information_schema.STATISTICS
        WHERE TABLE_SCHEMA = DATABASE() AND INDEX_NAME = 'PRIMARY'
        ORDER BY TABLE_NAME, SEQ_IN_INDEX
    """,
    parts="""
        SELECT TABLE_NAME, VIEW_DEFINITION FROM information_schema.VIEWS
        WHERE TABLE_SCHEMA = DATABASE()
    """,
    part=re.compile(r"(?s)from `[^`]+`\.`(\w+)` where .* = '(\w+)'"),
    shown="""
        SELECT COLUMN_NAME FROM information_schema.COLUMNS
        WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'dataset_filetypes'
        ORDER BY ORDINAL_POSITION
    """,
    types={
        ColumnType.TEXT: "text",
        ColumnType.NAME: "varchar(255)",
        ColumnType.CODE: "varchar(20)",
        ColumnType.INTEGER: "bigint(20)",
        ColumnType.NUMBER: "double",
        ColumnType.BOOLEAN: "tinyint(1)",
        ColumnType.DATE: "date",
        ColumnType.TIME: "time(6)",
        ColumnType.TIMESTAMP: "datetime(6)",
        ColumnType.JSON: "longtext",
    },
    identity="bigint(20)",
)

_REFLECTIONS: Mapping[str, Reflection] = {
    "postgresql": _POSTGRESQL,
    "sqlite": _SQLITE,
    "mariadb": _MARIADB,
}
"""By SQLAlchemy's name of the engine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """The tables and views of a database, as its engine tells of them.

    Attributes
    ----------
    tables : Mapping of str to Mapping of str to str
        The engine's types by column by table.
    keys : Mapping of str to tuple of str
        Primary keys by table.
    parts : Mapping of str to tuple of str
        Table and value by the name of a part; empty texts for a view that is no part.
    filetypes : tuple of str
        Columns of the view of filetypes, but for the rootname; empty if there is none.
    """

    tables: Mapping[str, Mapping[str, str]]
    keys: Mapping[str, tuple[str, ...]]
    parts: Mapping[str, tuple[str, str]]
    filetypes: tuple[str, ...]


def reflect(connection: Connection) -> Shape:
    """Ask a database what it looks like."""
    reflection = _REFLECTIONS[connection.dialect.name]

    def ask(query: str) -> list[tuple[str, ...]]:
        return [tuple(map(str, row)) for row in connection.exec_driver_sql(query)]

    columns, keys = ask(reflection.columns), ask(reflection.keys)
    matched = {name: reflection.part.search(text) for name, text in ask(reflection.parts)}
    return Shape(
        tables={
            table: {column: kind for _, column, kind in rows}
            for table, rows in groupby(columns, itemgetter(0))
            if table not in matched
        },
        keys={
            table: tuple(column for _, column in rows)
            for table, rows in groupby(keys, itemgetter(0))
        },
        parts={
            name: (found[1], found[2]) if found else ("", "") for name, found in matched.items()
        },
        filetypes=tuple(name for (name,) in ask(reflection.shown))[1:],
    )


def spell(column: Column, engine: str) -> str:
    """Say what an engine calls the type of a column."""
    reflection = _REFLECTIONS[engine]
    return reflection.identity if column.identity else reflection.types[column.type]


def read_types(engine: str) -> Mapping[str, ColumnType]:
    """Say what is meant by each of an engine's types; where it may be several, a text."""
    types = _REFLECTIONS[engine].types
    return {types[kind]: kind for kind in sorted(types, key=lambda kind: kind is ColumnType.TEXT)}
