"""SQLite. Its limits were measured on SQLite 3.40, and the tests measure them again."""

from __future__ import annotations

import re
from operator import attrgetter

from schemagen.tables.engines.access import Access
from schemagen.tables.engines.casting import TIMES, Casting, fit_times
from schemagen.tables.engines.dialect import Dialect
from schemagen.tables.engines.limits import Limits
from schemagen.tables.engines.reflection import Reflection
from schemagen.tables.engines.variants import Variants
from schemagen.tables.engines.words import read_words
from schemagen.tables.engines.writing import Writing
from schemagen.tables.model import ColumnType

__all__ = ["DIALECT"]

_TYPES = {
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
}

_EXACT = (
    "CASE WHEN typeof({0}) = 'real' AND CAST(CAST({0} AS TEXT) AS REAL) <> {0}"
    " THEN printf('%!.18g', {0}) ELSE CAST({0} AS TEXT) END"
)
"""A value as text; a double has as many digits as it needs, not the fifteen of a cast."""

_FITS_TIME = "CASE WHEN {0} LIKE '%.___000' THEN substr({0}, 1, length({0}) - 3) ELSE {0} END"
"""A time as FITS headers have it: with three decimals, or with six if the last are not zero."""

_CASTS = {
    ColumnType.TEXT: _EXACT,
    ColumnType.INTEGER: "CASE WHEN typeof({0}) = 'integer' THEN {0}"
    " WHEN {0} = CAST({0} AS INTEGER) AND (typeof({0}) = 'real'"
    " OR ltrim({0}, '+-') NOT GLOB '*[^0-9]*') THEN CAST({0} AS INTEGER) END",
    ColumnType.NUMBER: "CASE WHEN typeof({0}) IN ('integer', 'real')"
    " OR {0} = CAST({0} AS NUMERIC) AND {0} NOT GLOB '*[^-+.0-9eE]*'"
    " AND abs(CAST({0} AS REAL)) < 1.7976931348623157e308 THEN CAST({0} AS REAL) END",
    ColumnType.BOOLEAN: "CASE lower({0}) WHEN 'true' THEN 1 WHEN 't' THEN 1 WHEN '1' THEN 1"
    " WHEN '1.0' THEN 1 WHEN 'false' THEN 0 WHEN 'f' THEN 0 WHEN '0' THEN 0 WHEN '0.0' THEN 0"
    " END",
    ColumnType.DATE: "CASE WHEN date({0}, '+0 days') = {0} AND {0} > '0001' THEN {0} END",
    ColumnType.TIME: "CASE WHEN time(substr({0}, 1, 8), '+0 days') = substr({0}, 1, 8)"
    " AND {0} NOT GLOB '*[^:.0-9]*' AND length({0}) <= 15"
    " THEN {0} || substr('00:00:00.000000', length({0}) + 1) END",
    ColumnType.TIMESTAMP: "CASE WHEN datetime(substr({0}, 1, 19), '+0 days')"
    " = substr(replace({0}, 'T', ' ') || ' 00:00:00', 1, 19)"
    " AND {0} NOT GLOB '*[^-T :.0-9]*' AND length({0}) <= 26 AND {0} > '0001'"
    " THEN replace({0}, 'T', ' ')"
    " || substr('0000-00-00 00:00:00.000000', length({0}) + 1) END",
}

_VALUES = {
    ColumnType.BOOLEAN: "json(CASE {0} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)",
    ColumnType.TIME: _FITS_TIME,
    ColumnType.TIMESTAMP: f"replace({_FITS_TIME}, ' ', 'T')",
    ColumnType.NUMBER: f"json({_EXACT})",  # json_object would write fifteen digits
}

_CASTING = Casting(
    casts=_CASTS,
    unlike=f"CASE typeof({{0}}) WHEN 'text' THEN {_EXACT.replace('{0}', '{1}')} IS NOT {{0}}"
    " ELSE CAST({1} AS NUMERIC) IS NOT {0} END",
    json_values=_VALUES,
    fits={
        ColumnType.TEXT: "{1} = 'text'",
        ColumnType.INTEGER: "{1} = 'integer' AND typeof({0}) = 'integer'",
        ColumnType.NUMBER: "{1} IN ('integer', 'real') AND CAST({0} AS REAL) = {0}"
        " AND {0} NOT IN (9e999, -9e999)",
        ColumnType.BOOLEAN: "{1} IN ('true', 'false')",
    }
    | fit_times("{1} = 'text' AND %s IS {0}", _CASTS, _VALUES),
    taken={kind: _CASTS[kind] for kind in TIMES},
)

_ACCESS = Access(
    schemes=("sqlite",),
    form="sqlite:///FILE",
    driver="sqlite",
    options={"cached_statements": 1000},  # a release has about 300 tables
    opening=("PRAGMA foreign_keys = ON", "PRAGMA busy_timeout = 30000"),
    is_file=True,
    endings=(".db", ".db3", ".sqlite", ".sqlite3"),
    magic=b"SQLite format 3\0",
    # In this order: a session that waits in exclusive mode would never release its shared lock.
    lock=(
        "PRAGMA busy_timeout = 0",
        "BEGIN EXCLUSIVE",
        "PRAGMA locking_mode = EXCLUSIVE",
        "COMMIT",
        "SELECT 1",
    ),
    busy="locked",
    unlock=("PRAGMA locking_mode = NORMAL", "SELECT count(*) FROM sqlite_master"),
    hints=(
        ("unable to open", "does the directory exist, and may you read and write it?"),
        ("readonly", "the file or its directory cannot be written to"),
        ("locked", "another process uses the file: try again later"),
        ("not a database", "the file is not an SQLite database"),
    ),
)

_WRITING = Writing(
    many_writers=False,
    mark=lambda number: "?",
    begin="BEGIN IMMEDIATE",
    # With a write-ahead log, a commit does not wait for the disk. The log is copied into the file
    # every 64 MB, and at the end.
    opening=(
        "PRAGMA synchronous = NORMAL",
        "PRAGMA wal_autocheckpoint = 16000",
    ),
    file_settings=(("PRAGMA journal_mode", "WAL"),),
    flush=("PRAGMA wal_checkpoint(TRUNCATE)",),
    upsert="ON CONFLICT ({0}) DO UPDATE SET",
    inserted="excluded.{0}",
    code=attrgetter("sqlite_errorname"),
    retry_codes=frozenset({"SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT"}),
    duplicate_codes=frozenset({"SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_UNIQUE"}),
)

_REFLECTION = Reflection(
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
    view="SELECT name FROM pragma_table_info('{0}') ORDER BY cid",
    indexes="""
        SELECT m.tbl_name, i.name, 'DROP INDEX "' || m.name || '"', m.sql
        FROM sqlite_master m JOIN pragma_index_info(m.name) i
        WHERE m.type = 'index' AND m.sql IS NOT NULL ORDER BY m.name
    """,
    types=_TYPES,
    identity="INTEGER",
)

DIALECT = Dialect(
    name="sqlite",
    title="SQLite",
    place=2,
    client="sqlite3 -bail headers.db < {0}",
    quote='"',
    backslashes=False,
    words=read_words(__file__),
    types=_TYPES,
    identity="INTEGER",
    now="CURRENT_TIMESTAMP",
    partitions=False,
    comments="none",
    opening=("BEGIN",),
    closing=("COMMIT",),
    transactional=True,
    limits=Limits(name_bytes=63, columns=2000),
    casting=_CASTING,
    access=_ACCESS,
    writing=_WRITING,
    reflection=_REFLECTION,
    variants=Variants(names=("sqlite",), identity="Integer()"),
)
