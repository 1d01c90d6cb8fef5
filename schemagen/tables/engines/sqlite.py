"""SQLite. Its limits were measured on SQLite 3.40, and the tests measure them again."""

from __future__ import annotations

import re

from schemagen.tables.engines.casting import TIMES, Casting, fit_times
from schemagen.tables.engines.dialect import Dialect
from schemagen.tables.engines.footprints import Footprint, Readers, Rewritten, Work
from schemagen.tables.engines.indexing import Indexing
from schemagen.tables.engines.limits import Limits
from schemagen.tables.engines.locking import Locking
from schemagen.tables.engines.reflection import Reflection
from schemagen.tables.engines.sqlite_access import ACCESS
from schemagen.tables.engines.sqlite_batch import BATCH
from schemagen.tables.engines.unloading import Unloading
from schemagen.tables.engines.variants import Variants
from schemagen.tables.engines.words import read_words
from schemagen.tables.engines.writing import Writing
from schemagen.tables.model import ColumnType

__all__ = ["DIALECT"]

_TYPES = {
    ColumnType.TEXT: "TEXT",
    ColumnType.NAME: "TEXT",
    ColumnType.CODE: "TEXT",
    ColumnType.ID: "INTEGER",
    ColumnType.INTEGER: "BIGINT",
    ColumnType.NUMBER: "DOUBLE",
    ColumnType.BOOLEAN: "BOOLEAN",
    ColumnType.DATE: "DATE",
    # DuckDB takes a column that is declared as TIME for a timestamp, and fails at its values.
    ColumnType.TIME: "CHAR(15)",
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
    keys="SELECT DISTINCT j.key FROM {0} AS t, json_each(t.other_keywords) AS j",
    has_key="json_type({0}, {1}) IS NOT NULL",
)

# The exclusive lock is one transaction, to the end of the last script. With a write-ahead log,
# others read what was there before until it is committed. Where there cannot be one, e.g. on some
# network file systems, they wait.
_LOCKING = Locking(
    exclusive=("PRAGMA busy_timeout = {ms}", "PRAGMA journal_mode = WAL", "BEGIN IMMEDIATE"),
    release=("COMMIT", "PRAGMA busy_timeout = 1000"),
    give_up=("ROLLBACK",),
    # a database that was attached in the transaction is in use until its end
    framing=frozenset({"BEGIN", "BEGIN IMMEDIATE", "COMMIT", "DETACH schemagen_spare"}),
    shared=("PRAGMA busy_timeout = {ms}", "BEGIN", "SELECT 1 + count(*) FROM sqlite_master"),
    unshare=("ROLLBACK",),
    busy="locked",
)


_WRITING = Writing(
    many_writers=False,
    mark=lambda number: "?",
    begin=("BEGIN IMMEDIATE",),
    # With a write-ahead log, a commit does not wait for the disk. The log is copied into the file
    # every 64 MB, and at the end.
    opening=(
        "PRAGMA synchronous = NORMAL",
        "PRAGMA wal_autocheckpoint = 16000",
    ),
    file_settings=(("PRAGMA journal_mode", "WAL"),),
    file="SELECT file FROM pragma_database_list WHERE name = 'main'",
    # Whoever still reads is not waited for: the log is on disk all the same. A session that has not
    # read since another process wrote would wait for itself: it reads first.
    flush=(
        "PRAGMA busy_timeout = 2000",
        "PRAGMA schema_version",
        "PRAGMA wal_checkpoint(TRUNCATE)",
    ),
    closing=("PRAGMA busy_timeout = 2000",),
    upsert="ON CONFLICT ({0}) DO UPDATE SET",
    inserted="excluded.{0}",
    code=lambda error: getattr(error, "sqlite_errorname", None),
    retry_codes=frozenset({"SQLITE_BUSY", "SQLITE_BUSY_SNAPSHOT"}),
    duplicate_codes=frozenset({"SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_UNIQUE"}),
)

# The snapshot is that of the first query. Its driver is written in C, and returns values quickly.
_UNLOADING = Unloading(begin=("BEGIN", "SELECT count(*) FROM sqlite_master"))

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
    indexes="SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
    view="SELECT name FROM pragma_table_info('{0}') ORDER BY cid",
    objects=(
        # with the engine's own text: only it has an index's expressions, conditions and quotes
        """
        SELECT type, name, CASE type WHEN 'view' THEN '' ELSE tbl_name END, sql,
            'DROP ' || type || ' "' || replace(name, '"', '""') || '"', sql
        FROM sqlite_master WHERE type IN ('view', 'trigger', 'index') AND sql IS NOT NULL
        ORDER BY type = 'view', type = 'index', name
        """,
    ),
    # a new name is written into all of them; a dropped column makes each that has it fail
    remade=frozenset({"view", "trigger", "index"}),
    remade_all=frozenset({"view", "trigger"}),
    checks_views=True,
    others="SELECT name, 'an index' FROM sqlite_master WHERE type = 'index'",
    types=_TYPES,
    # SQLite takes any text for a type
    narrower_types={
        ColumnType.INTEGER: re.compile("(?i)(small|medium|)int|integer"),
        ColumnType.TEXT: re.compile(r"(?i)varchar\(\d+\)"),
    },
    former_types={"TIME": _TYPES[ColumnType.TIME]},
)

# https://www.sqlite.org/wal.html, https://www.sqlite.org/lang_altertable.html
_FOOTPRINTS = {
    work: Footprint(lock="RESERVED", readers=Readers.GO_ON, rewritten=rewritten)
    for work, rewritten in (
        (Work.CREATE_TABLE, Rewritten.NOTHING),
        (Work.ADD_COLUMN, Rewritten.NOTHING),
        (Work.RENAME_COLUMN, Rewritten.NOTHING),
        (Work.RETYPE_COLUMN, Rewritten.TABLE),
        (Work.ADD_PART, Rewritten.NOTHING),
        (Work.DROP_PART, Rewritten.NOTHING),
        (Work.MOVE_VALUES, Rewritten.ROWS),
        (Work.DROP_COLUMN, Rewritten.TABLE),
        (Work.DROP_TABLE, Rewritten.NOTHING),
    )
}

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
    lateral=False,
    comments="none",
    opening=("BEGIN",),
    closing=("COMMIT",),
    transactional=True,
    # LIKE disregards the case of letters
    indexing=Indexing(drop="DROP INDEX IF EXISTS {0}", prefix="{0} COLLATE NOCASE"),
    limits=Limits(name_bytes=63, columns=2000, reserved="sqlite_"),
    casting=_CASTING,
    access=ACCESS,
    locking=_LOCKING,
    writing=_WRITING,
    unloading=_UNLOADING,
    reflection=_REFLECTION,
    variants=Variants(
        names=("sqlite",),
        types={ColumnType.ID: "Integer()", ColumnType.TIME: "CharTime()"},
        declared={"CharTime": ("Time", "CHAR(15)")},
    ),
    footprints=_FOOTPRINTS,
    batch=BATCH,
)
