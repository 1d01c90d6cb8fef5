"""MariaDB. Its limits were measured on MariaDB 10.11, and the tests measure them again."""

from __future__ import annotations

import re
from typing import Any

from schemagen.tables.engines.casting import FORMS, TIMES, Casting, fit_times
from schemagen.tables.engines.dialect import Dialect
from schemagen.tables.engines.footprints import Footprint, Readers, Rewritten, Work
from schemagen.tables.engines.indexing import Indexing
from schemagen.tables.engines.limits import STRINGS, Limits
from schemagen.tables.engines.locking import Locking
from schemagen.tables.engines.mariadb_access import ACCESS
from schemagen.tables.engines.mariadb_rows import UNLOADING, read_time
from schemagen.tables.engines.reflection import Effect, Reflection
from schemagen.tables.engines.variants import Variants
from schemagen.tables.engines.words import read_words
from schemagen.tables.engines.writing import Writing
from schemagen.tables.model import ColumnType, Table

__all__ = ["DIALECT"]

_INLINE = 20
"""Bytes of each string in a row, when the width of a table is computed.

MariaDB stores only strings of 41 bytes or more outside the row. A PRIMARY row whose 238 strings all
had 27 to 40 bytes would therefore be too long with any choice of types. In the primary headers of
29 flight files, the strings take 0.6 to 2.1 kB of the 6 kB available; 20 bytes each would be 5 kB.
"""

# MariaDB's storage/innobase/dict/dict0mem.cc, the check when a table is created.
_FIXED = {
    ColumnType.BOOLEAN: 1,
    ColumnType.DATE: 3,
    ColumnType.TIME: 6,
    ColumnType.NAME: _INLINE + 2,
    ColumnType.CODE: 4 * 20 + 1,  # its full width: a key is always stored inside the row
}


def _measure_row(table: Table) -> int:
    """Return the size in bytes of a filled row in InnoDB's DYNAMIC format."""
    bitmap = (sum(column.nullable for column in table.columns) + 7) // 8
    default = dict.fromkeys(STRINGS, _INLINE + 2)
    widths = (_FIXED.get(c.type, default.get(c.type, 8)) for c in table.columns)
    return 5 + bitmap + 6 + 7 + sum(widths)


def _read_code(error: Any) -> object:
    return error.args[0] if error.args else None


_FORM = {kind: f"'{form}'".replace("{", "{{").replace("}", "}}") for kind, form in FORMS.items()}

_CASTS = {
    ColumnType.TEXT: "CAST({0} AS CHAR)",
    ColumnType.INTEGER: f"CASE WHEN {{0}} REGEXP {_FORM[ColumnType.INTEGER]}"
    " AND CAST({0} AS DECIMAL(20)) BETWEEN -9223372036854775808 AND 9223372036854775807"
    " THEN CAST({0} AS SIGNED) END",
    ColumnType.NUMBER: f"CASE WHEN {{0}} REGEXP {_FORM[ColumnType.NUMBER]}"
    " AND ABS(CAST({0} AS DOUBLE)) < 1.7976931348623157e308 THEN CAST({0} AS DOUBLE) END",
    ColumnType.BOOLEAN: "CASE LOWER({0}) WHEN 'true' THEN 1 WHEN 't' THEN 1 WHEN '1' THEN 1"
    " WHEN 'false' THEN 0 WHEN 'f' THEN 0 WHEN '0' THEN 0 END",
    ColumnType.DATE: f"CASE WHEN {{0}} REGEXP {_FORM[ColumnType.DATE]}"
    " THEN CAST({0} AS DATE) END",
    ColumnType.TIME: f"CASE WHEN {{0}} REGEXP {_FORM[ColumnType.TIME]}"
    " THEN CAST({0} AS TIME(6)) END",
    ColumnType.TIMESTAMP: f"CASE WHEN {{0}} REGEXP {_FORM[ColumnType.TIMESTAMP]}"
    " THEN CAST({0} AS DATETIME(6)) END",
}

_VALUES = {
    ColumnType.BOOLEAN: "JSON_EXTRACT(CASE {0} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END, '$')",
    ColumnType.TIME: "REGEXP_REPLACE(TIME_FORMAT({0}, '%H:%i:%s.%f'), '000$', '')",
    ColumnType.TIMESTAMP: "REGEXP_REPLACE(DATE_FORMAT({0}, '%Y-%m-%dT%H:%i:%s.%f'), '000$', '')",
}

_CASTING = Casting(
    casts=_CASTS,
    unlike="NOT (CAST({1} AS BINARY) <=> CAST({0} AS BINARY))",
    json_values=_VALUES,
    fits={
        ColumnType.TEXT: "{1} = 'STRING'",
        # JSON_TYPE calls 1e16 an integer
        ColumnType.INTEGER: "{1} = 'INTEGER' AND {0} NOT REGEXP '[.eE]'"
        " AND CAST({0} AS DECIMAL(65)) BETWEEN -9223372036854775808 AND 9223372036854775807",
        ColumnType.NUMBER: "{1} IN ('INTEGER', 'DOUBLE')"
        " AND ABS(CAST({0} AS DOUBLE)) < 1.7976931348623157e308"
        " AND ({0} REGEXP '[.eE]' OR ABS(CAST({0} AS DECIMAL(65))) <= 9007199254740992)",
        ColumnType.BOOLEAN: "{1} = 'BOOLEAN'",
    }
    | fit_times(
        "{1} = 'STRING' AND CAST(%s AS BINARY) <=> CAST({0} AS BINARY)",
        _CASTS,
        _VALUES,
    ),
    taken={
        ColumnType.TEXT: "{0} COLLATE utf8mb4_nopad_bin",
        ColumnType.INTEGER: "CAST({0} AS SIGNED)",
        ColumnType.NUMBER: "CAST({0} AS DOUBLE)",
        ColumnType.BOOLEAN: "{0} IN ('1', 'true')",
    }
    | {kind: _CASTS[kind] for kind in TIMES},
    keys="SELECT DISTINCT j.name FROM {0} AS t, JSON_TABLE("
    "JSON_KEYS(t.other_keywords), '$[*]' COLUMNS (name TEXT PATH '$')) AS j",
    has_key="JSON_EXISTS({0}, {1})",
)

_ALONE = "CONCAT('schemagen.', DATABASE())"
_SHARE = "CONCAT('schemagen.', DATABASE(), '.', CONNECTION_ID() % 64)"
_SHARES = "CONCAT('schemagen.', DATABASE(), '.', seq)"
_SESSION = "SELECT CONCAT('session ', ID, ' of ', USER) FROM information_schema.PROCESSLIST"

# GET_LOCK knows no shared locks, and a row lock would end at the first change of a table. So there
# are 64 named locks. A session that stores a file holds one of them; an upgrade holds all.
_LOCKING = Locking(
    exclusive=(
        f"SELECT GET_LOCK({_ALONE}, {{seconds}})",
        f"SELECT MIN(COALESCE(GET_LOCK({_SHARES}, {{seconds}}), 0)) FROM seq_0_to_63",  # noqa: S608
    ),
    release=("SELECT RELEASE_ALL_LOCKS()",),
    give_up=("SELECT RELEASE_ALL_LOCKS()",),
    shared=(f"SELECT GET_LOCK({_SHARE}, {{seconds}})",),
    unshare=(f"DO RELEASE_LOCK({_SHARE})",),
    holders=f"""
        {_SESSION} WHERE ID <> CONNECTION_ID() AND ID IN (
            SELECT IS_USED_LOCK({_ALONE}) UNION SELECT IS_USED_LOCK({_SHARES}) FROM seq_0_to_63
        ) ORDER BY ID
    """,  # noqa: S608
    session="SELECT CONNECTION_ID()",
    # the server does not tell which sessions hold the locks of a table
    blockers=f"""
        {_SESSION} WHERE DB = DATABASE() AND ID NOT IN ({{0}}, CONNECTION_ID()) AND EXISTS (
            SELECT 1 FROM information_schema.PROCESSLIST
            WHERE ID = {{0}} AND STATE LIKE 'Waiting for %lock%'
        ) ORDER BY ID
    """,  # noqa: S608
)


_WRITING = Writing(
    many_writers=True,
    mark=lambda number: "%s",
    begin=(
        f"EXECUTE IMMEDIATE IF(COALESCE(GET_LOCK({_SHARE}, 60), 0) = 1, 'DO 0',"
        " 'SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ''an upgrade is running''')",
        "BEGIN",
    ),
    end=(f"DO RELEASE_LOCK({_SHARE})",),
    row_lock="FOR UPDATE",
    upsert="ON DUPLICATE KEY UPDATE",
    inserted="VALUES({0})",
    reads={ColumnType.TIME: read_time},
    code=_read_code,
    retry_codes=frozenset({1205, 1213}),
    locked_codes=frozenset({1644}),
    duplicate_codes=frozenset({1062}),
    too_wide_codes=frozenset({1118}),
)

_REFLECTION = Reflection(
    # a server may be set to cut what is joined; a table has 2 MB of columns at most
    columns="""
        SET STATEMENT group_concat_max_len = 16777216 FOR
        SELECT TABLE_NAME, GROUP_CONCAT(
            COLUMN_NAME, '\x1f', COLUMN_TYPE ORDER BY ORDINAL_POSITION SEPARATOR '\x1e'
        )
        FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() GROUP BY TABLE_NAME
    """,
    packed=True,
    keys="""
        SELECT TABLE_NAME, COLUMN_NAME FROM information_schema.STATISTICS
        WHERE TABLE_SCHEMA = DATABASE() AND INDEX_NAME = 'PRIMARY'
        ORDER BY TABLE_NAME, SEQ_IN_INDEX
    """,
    on_the_way="""
        SELECT SUBSTRING(TABLE_COMMENT, 20) FROM information_schema.TABLES
        WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'schemagen_releases'
            AND TABLE_COMMENT LIKE 'on the way to jwst %'
    """,
    parts="""
        SELECT TABLE_NAME, VIEW_DEFINITION FROM information_schema.VIEWS
        WHERE TABLE_SCHEMA = DATABASE()
    """,
    part=re.compile(r"(?s)from `[^`]+`\.`(\w+)` where .* = '(\w+)'"),
    indexes="""
        SELECT DISTINCT INDEX_NAME FROM information_schema.STATISTICS
        WHERE TABLE_SCHEMA = DATABASE() AND INDEX_NAME <> 'PRIMARY'
    """,
    view="""
        SELECT COLUMN_NAME FROM information_schema.COLUMNS
        WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = '{0}'
        ORDER BY ORDINAL_POSITION
    """,
    objects=(
        """
        SELECT 'view', TABLE_NAME, '', VIEW_DEFINITION, '', '' FROM information_schema.VIEWS
        WHERE TABLE_SCHEMA = DATABASE()
        """,
        """
        SELECT 'trigger', TRIGGER_NAME, EVENT_OBJECT_TABLE, ACTION_STATEMENT, '', ''
        FROM information_schema.TRIGGERS WHERE EVENT_OBJECT_SCHEMA = DATABASE()
        """,
        """
        SELECT 'constraint', CONSTRAINT_NAME, TABLE_NAME, CHECK_CLAUSE, '', ''
        FROM information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE()
        """,
        """
        SELECT 'generated column', COLUMN_NAME, TABLE_NAME, GENERATION_EXPRESSION, '', ''
        FROM information_schema.COLUMNS
        WHERE TABLE_SCHEMA = DATABASE() AND GENERATION_EXPRESSION <> ''
        """,
        """
        SELECT IF(MAX(INDEX_TYPE) = 'FULLTEXT', 'full-text index', 'index'), INDEX_NAME, TABLE_NAME,
            GROUP_CONCAT('`', COLUMN_NAME, '`'), CONCAT(
                'DROP INDEX `', REPLACE(INDEX_NAME, '`', '``'), '` ON `', TABLE_NAME, '`'
            ), ''
        FROM information_schema.STATISTICS
        WHERE TABLE_SCHEMA = DATABASE() AND INDEX_NAME <> 'PRIMARY'
        GROUP BY TABLE_NAME, INDEX_NAME
        """,
    ),
    hinders={
        "view": frozenset({Effect.RENAME}),
        "trigger": frozenset({Effect.RENAME}),
        "constraint": frozenset({Effect.RETYPE}),
        "generated column": frozenset({Effect.RETYPE}),
        "full-text index": frozenset({Effect.RETYPE}),
    },
    remade=frozenset({"index"}),
    definition="SHOW CREATE TABLE {0}",
    types={
        ColumnType.TEXT: "text",
        ColumnType.NAME: "varchar(255)",
        ColumnType.CODE: "varchar(20)",
        ColumnType.ID: "bigint(20)",
        ColumnType.INTEGER: "bigint(20)",
        ColumnType.NUMBER: "double",
        ColumnType.BOOLEAN: "tinyint(1)",
        ColumnType.DATE: "date",
        ColumnType.TIME: "time(6)",
        ColumnType.TIMESTAMP: "datetime(6)",
        ColumnType.JSON: "longtext",
    },
    narrower_types={
        ColumnType.INTEGER: re.compile(r"(small|medium|)int\(\d+\)( unsigned)?"),
        ColumnType.TEXT: re.compile(r"varchar\(\d+\)"),
    },
    generated="""
        SELECT TABLE_NAME, COLUMN_NAME FROM information_schema.COLUMNS
        WHERE TABLE_SCHEMA = DATABASE() AND GENERATION_EXPRESSION <> ''
    """,
)

# https://mariadb.com/kb/en/innodb-online-ddl-overview/. Any change of a table waits for the
# transactions that read it, and those that come later wait for the change.
_FOOTPRINTS = {
    work: Footprint(lock=lock, readers=readers, rewritten=rewritten)
    for work, lock, readers, rewritten in (
        (Work.CREATE_TABLE, "", Readers.GO_ON, Rewritten.NOTHING),
        (Work.ADD_COLUMN, "INSTANT", Readers.PAUSE, Rewritten.NOTHING),
        (Work.RENAME_COLUMN, "INSTANT", Readers.PAUSE, Rewritten.NOTHING),
        (Work.RETYPE_COLUMN, "INSTANT", Readers.PAUSE, Rewritten.ROWS),
        (Work.COMMENT, "INSTANT", Readers.PAUSE, Rewritten.NOTHING),
        (Work.ADD_PART, "", Readers.GO_ON, Rewritten.NOTHING),
        (Work.DROP_PART, "", Readers.PAUSE, Rewritten.NOTHING),
        (Work.MOVE_VALUES, "", Readers.GO_ON, Rewritten.ROWS),
        (Work.DROP_COLUMN, "INPLACE", Readers.PAUSE, Rewritten.TABLE),
        (Work.DROP_TABLE, "", Readers.PAUSE, Rewritten.NOTHING),
    )
}

DIALECT = Dialect(
    name="mariadb",
    title="MariaDB",
    place=3,
    client="mariadb headers < {0}",
    quote="`",
    backslashes=True,
    words=read_words(__file__),
    types={
        ColumnType.TEXT: "TEXT",
        ColumnType.NAME: "VARCHAR(255)",
        ColumnType.CODE: "VARCHAR(20)",
        ColumnType.ID: "BIGINT",
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
    table_options={
        "ENGINE": "InnoDB",
        "ROW_FORMAT": "DYNAMIC",
        # Exact comparison, as in the other engines, independent of the server's defaults.
        "DEFAULT CHARSET": "utf8mb4",
        "COLLATE": "utf8mb4_nopad_bin",
    },
    partitions=False,
    lateral=False,
    comments="inline",
    opening=(
        "SET NAMES utf8mb4",
        "SET @schemagen_sql_mode = @@SESSION.sql_mode",
        "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'",
    ),
    closing=("SET SESSION sql_mode = @schemagen_sql_mode",),
    transactional=False,
    indexing=Indexing(
        drop="DROP INDEX IF EXISTS {0} ON {1}",
        inline=True,
        # PROGRAM has five characters, EXP_TYPE up to twenty
        lengths={ColumnType.TEXT: 20},
    ),
    limits=Limits(
        name_bytes=63,
        columns=1017,
        row_bytes=8125,
        row_size=_measure_row,
        text_bytes=65535,
        inline_bytes=40,
        comment_length=1024,
    ),
    casting=_CASTING,
    access=ACCESS,
    locking=_LOCKING,
    writing=_WRITING,
    unloading=UNLOADING,
    reflection=_REFLECTION,
    variants=Variants(
        names=("mysql", "mariadb"),
        types={
            ColumnType.NAME: "String(255)",
            ColumnType.CODE: "String(20)",
            ColumnType.TIME: "mysql.TIME(fsp=6)",
            ColumnType.TIMESTAMP: "mysql.DATETIME(fsp=6)",
        },
        felis=(ColumnType.TEXT, ColumnType.DATE, ColumnType.JSON),  # of TIME(6) it forgets the 6
    ),
    footprints=_FOOTPRINTS,
)
