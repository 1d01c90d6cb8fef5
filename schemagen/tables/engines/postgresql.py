"""PostgreSQL. Its limits were measured on PostgreSQL 15, and the tests measure them again."""

from __future__ import annotations

import re
from typing import Any

from schemagen.tables.engines.casting import FORMS, Casting
from schemagen.tables.engines.dialect import Dialect
from schemagen.tables.engines.indexing import Indexing
from schemagen.tables.engines.limits import STRINGS, Limits
from schemagen.tables.engines.locking import Locking
from schemagen.tables.engines.postgresql_access import ACCESS
from schemagen.tables.engines.postgresql_batch import BATCH
from schemagen.tables.engines.postgresql_footprints import FOOTPRINTS
from schemagen.tables.engines.postgresql_rows import UNLOADING, copy_rows
from schemagen.tables.engines.reflection import Effect, Reflection
from schemagen.tables.engines.variants import Variants
from schemagen.tables.engines.words import read_words
from schemagen.tables.engines.writing import Writing
from schemagen.tables.model import ColumnType, Table

__all__ = ["DIALECT"]

_INLINE = 24
"""Bytes of the longest string that PostgreSQL always stores inside the row."""

_STRING_ALIGNMENT = 4
"""Bytes at whose multiples a compressed string begins; others begin anywhere."""

# PostgreSQL's manual, chapters "Database Page Layout" and "TOAST".
_FIXED = {ColumnType.BOOLEAN: 1, ColumnType.DATE: 4}


def _measure_row(table: Table) -> int:
    """Return the size in bytes of a row whose strings all have `_INLINE` bytes, with alignment."""
    size = 0
    for column in table.columns:
        if column.type in STRINGS:
            size += -size % _STRING_ALIGNMENT + _INLINE
        else:
            width = _FIXED.get(column.type, 8)
            size += -size % width + width
    bitmap = (len(table.columns) + 7) // 8
    return -(-(23 + bitmap) // 8) * 8 + size


def _as_text(value: Any) -> str | None:
    """Write a value as text, so that the server infers its type and plans a statement only once."""
    return value if value is None or type(value) is str else str(value)


def _open_raw_cursor(session: Any) -> Any:
    """Open a cursor that sends a statement unchanged.

    Psycopg takes as long to search a long statement for placeholders as the server takes to run it.
    """
    import psycopg  # optional

    session.prepare_threshold = 1
    session.prepared_max = 1000
    return psycopg.RawCursor(session)


_CASTING = Casting(
    # Functions that the migration defines; they catch the errors of PostgreSQL's casts.
    casts={kind: f"pg_temp.schemagen_{kind.value}({{0}}::text)" for kind in FORMS}
    | {ColumnType.TEXT: "{0}::text"},
    unlike="{1}::text IS DISTINCT FROM {0}::text",
    json_values={
        ColumnType.TIME: "regexp_replace(to_char({0}, 'HH24:MI:SS.US'), '000$', '')",
        ColumnType.TIMESTAMP: "regexp_replace("
        """to_char({0}, 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '')""",
    },
    fits={},  # the template compares the JSONB value with the JSONB of its cast
    taken={},
    keys="SELECT DISTINCT jsonb_object_keys(other_keywords) FROM {0}",
    has_key="jsonb_exists({0}, {2})",
)

_SESSION = """
    SELECT 'session ' || a.pid || ' of ' || a.usename
        || coalesce(' (' || nullif(a.application_name, '') || ')', '')
    FROM pg_stat_activity a
"""

# Advisory locks need no privilege, and whoever waits for one is served in turn: an upgrade gets in
# between the files of an ingest. The scripts take the same lock; a session may hold it repeatedly.
# It outlasts the transaction in which it was acquired, which only limits the time to wait.
_LOCKING = Locking(
    exclusive=(
        "BEGIN",
        "SET LOCAL lock_timeout = {ms}",
        "SELECT true FROM pg_advisory_lock(hashtext('schemagen'))",
    ),
    settle=("COMMIT",),
    release=("SELECT pg_advisory_unlock(hashtext('schemagen'))",),
    give_up=("SELECT pg_advisory_unlock(hashtext('schemagen'))",),
    shared=(
        "BEGIN",
        "SET LOCAL lock_timeout = {ms}",
        "SELECT true FROM pg_advisory_xact_lock_shared(hashtext('schemagen'))",
    ),
    unshare=("ROLLBACK",),
    busy="lock timeout",
    holders=f"""{_SESSION} JOIN pg_locks l ON l.pid = a.pid
        WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND a.pid <> pg_backend_pid()
            AND a.datname = current_database()
            AND (l.classid::bigint << 32 | l.objid::bigint) = hashtext('schemagen')
        ORDER BY a.pid
    """,
    session="SELECT pg_backend_pid()",
    blockers=f"{_SESSION} WHERE a.pid = ANY (pg_blocking_pids({{0}})) ORDER BY a.pid",
)

_WRITING = Writing(
    many_writers=True,
    mark="${}".format,
    cursor=_open_raw_cursor,
    # the lock belongs to the transaction, not to a session that a pooler may give to others
    begin=(
        "BEGIN",
        "SET LOCAL lock_timeout = '60s'",
        "SELECT pg_advisory_xact_lock_shared(hashtext('schemagen'))",
    ),
    row_lock="FOR UPDATE",
    # A commit then does not wait for the disk. Commits are logged in order: when a later one is on
    # disk, all earlier ones are.
    opening=("SET synchronous_commit = off",),
    flush=(
        "SET synchronous_commit = on",
        "SELECT pg_logical_emit_message(true, 'schemagen', '')",
    ),
    bulk=copy_rows,
    bulk_refused_codes=frozenset({"0A000"}),  # COPY does not fill a table with policies for rows
    upsert="ON CONFLICT ({0}) DO UPDATE SET",
    inserted="excluded.{0}",
    adapt=_as_text,
    carried="{0}::text",
    code=lambda error: getattr(error, "sqlstate", None),
    retry_codes=frozenset({"40001", "40P01"}),
    locked_codes=frozenset({"55P03"}),
    duplicate_codes=frozenset({"23505"}),
)


def _find_dependents(kind: str, name: str, joins: str) -> str:
    """Write a query for what depends, by a dependency ``d``, on column ``a`` of table ``t``."""
    return f"""
        SELECT DISTINCT {kind}, {name}, t.relname, quote_ident(a.attname), '', ''
        FROM pg_depend d JOIN pg_class t ON t.oid = d.refobjid
        JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = current_schema()
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid AND a.attnum > 0
        {joins}
        WHERE d.refclassid = 'pg_class'::regclass
    """  # noqa: S608


_REFLECTION = Reflection(
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
    # a bound names no column, so its table need not be opened: that takes ten times as long
    parts="""
        SELECT c.relname, coalesce(p.relname || ' ' || pg_get_expr(c.relpartbound, 0),
            pg_get_viewdef(c.oid))
        FROM pg_class c LEFT JOIN pg_inherits i ON i.inhrelid = c.oid AND c.relispartition
        LEFT JOIN pg_class p ON p.oid = i.inhparent
        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
        WHERE (c.relkind = 'v' OR c.relkind = 'r' AND c.relispartition)
    """,
    part=re.compile(r"(?s)(?:^|FROM )(\w+)\s+(?:FOR VALUES IN|WHERE) .*'(\w+)'"),
    indexes="""
        SELECT c.relname FROM pg_class c JOIN pg_index i ON i.indexrelid = c.oid
        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
        WHERE NOT c.relispartition AND NOT i.indisunique
    """,
    view="""
        SELECT a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
        WHERE c.relname = '{0}' AND a.attnum > 0 ORDER BY a.attnum
    """,
    objects=(
        _find_dependents(
            "CASE v.relkind WHEN 'm' THEN 'materialized view' ELSE 'view' END",
            "v.oid::regclass::text",
            "JOIN pg_rewrite r ON r.oid = d.objid AND d.classid = 'pg_rewrite'::regclass"
            " JOIN pg_class v ON v.oid = r.ev_class AND v.oid <> t.oid",
        ),
        _find_dependents(
            "'trigger'",
            "g.tgname",
            "JOIN pg_trigger g ON g.oid = d.objid AND d.classid = 'pg_trigger'::regclass"
            " AND NOT g.tgisinternal AND g.tgparentid = 0",
        ),
        _find_dependents(
            "'policy'",
            "p.polname",
            "JOIN pg_policy p ON p.oid = d.objid AND d.classid = 'pg_policy'::regclass",
        ),
        _find_dependents(
            "'generated column'",
            "o.attname",
            "JOIN pg_attrdef g ON g.oid = d.objid AND d.classid = 'pg_attrdef'::regclass"
            " JOIN pg_attribute o ON o.attrelid = g.adrelid AND o.attnum = g.adnum"
            " AND o.attgenerated <> '' AND o.attnum <> a.attnum AND NOT t.relispartition",
        ),
        _find_dependents(
            "'index'",
            "i.oid::regclass::text",
            "JOIN pg_class i ON i.oid = d.objid AND d.classid = 'pg_class'::regclass"
            " AND NOT i.relispartition JOIN pg_index x ON x.indexrelid = i.oid"
            " AND (x.indexprs IS NOT NULL OR x.indpred IS NOT NULL)",
        ),
        _find_dependents(
            "'constraint'",
            "k.conname",
            "JOIN pg_constraint k ON k.oid = d.objid AND d.classid = 'pg_constraint'::regclass"
            " AND k.contype = 'c' AND k.conislocal",
        ),
        """
        SELECT 'function of trigger', g.tgname, t.relname, p.prosrc, '', ''
        FROM pg_trigger g JOIN pg_proc p ON p.oid = g.tgfoid JOIN pg_class t ON t.oid = g.tgrelid
        JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = current_schema()
        WHERE NOT g.tgisinternal AND g.tgparentid = 0
        """,
    ),
    # a renamed column keeps its number, which is what all but the text of functions refer to
    hinders={
        "view": frozenset({Effect.RETYPE, Effect.DROP}),
        "materialized view": frozenset({Effect.RETYPE, Effect.DROP}),
        "trigger": frozenset({Effect.RETYPE}),
        "policy": frozenset({Effect.RETYPE}),
        "generated column": frozenset({Effect.RETYPE}),
        "index": frozenset({Effect.RETYPE}),  # with an expression or a condition
        "constraint": frozenset({Effect.RETYPE}),
        "function of trigger": frozenset({Effect.RENAME}),
    },
    others="""
        SELECT t.typname, 'a type' FROM pg_type t
        JOIN pg_namespace n ON n.oid = t.typnamespace AND n.nspname = current_schema()
        WHERE t.typrelid = 0 AND NOT EXISTS (SELECT 1 FROM pg_type e WHERE e.typarray = t.oid)
        UNION ALL
        SELECT c.relname, CASE c.relkind WHEN 'i' THEN 'an index' WHEN 'I' THEN 'an index'
            WHEN 'S' THEN 'a sequence' WHEN 'm' THEN 'a materialized view'
            WHEN 'f' THEN 'a foreign table' ELSE 'a type' END
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            AND n.nspname = current_schema()
        WHERE c.relkind NOT IN ('r', 'p', 'v', 't')
    """,
    types={
        ColumnType.TEXT: "text",
        ColumnType.NAME: "text",
        ColumnType.CODE: "text",
        ColumnType.ID: "bigint",
        ColumnType.INTEGER: "bigint",
        ColumnType.NUMBER: "double precision",
        ColumnType.BOOLEAN: "boolean",
        ColumnType.DATE: "date",
        ColumnType.TIME: "time without time zone",
        ColumnType.TIMESTAMP: "timestamp without time zone",
        ColumnType.JSON: "jsonb",
    },
    narrower_types={
        ColumnType.INTEGER: re.compile("smallint|integer"),
        ColumnType.TEXT: re.compile(r"character varying(\(\d+\))?"),
    },
    generated="""
        SELECT c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
        WHERE a.attgenerated <> '' OR a.attidentity = 'a'
    """,
)

DIALECT = Dialect(
    name="postgresql",
    title="PostgreSQL",
    place=1,
    client="psql -v ON_ERROR_STOP=1 -f {0} headers",
    quote='"',
    backslashes=False,
    words=read_words(__file__),
    types={
        ColumnType.TEXT: "TEXT",
        ColumnType.NAME: "TEXT",
        ColumnType.CODE: "TEXT",
        ColumnType.ID: "BIGINT",
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
    # A row of PRIMARY has more than 2 kB: its longest strings would go to another table (TOAST).
    # Two rows of this size fill a page.
    header_storage="(toast_tuple_target = 4080)",
    partitions=True,
    lateral=True,
    comments="statement",
    opening=(
        "BEGIN",
        "SET LOCAL client_encoding = 'UTF8'",
        "SET LOCAL standard_conforming_strings = on",
    ),
    closing=("COMMIT",),
    transactional=True,
    indexing=Indexing(
        drop="DROP INDEX IF EXISTS {0}",
        prefix="{0} text_pattern_ops",  # whatever the collation of the database is
        any_length="hash",  # a B-tree refuses values of more than 2704 bytes
    ),
    limits=Limits(name_bytes=63, columns=1600, row_bytes=8160, row_size=_measure_row),
    casting=_CASTING,
    access=ACCESS,
    locking=_LOCKING,
    writing=_WRITING,
    unloading=UNLOADING,
    reflection=_REFLECTION,
    variants=Variants(
        names=("postgresql",),
        types={ColumnType.JSON: "postgresql.JSONB(none_as_null=True)"},
        felis=(ColumnType.NAME, ColumnType.CODE, ColumnType.DATE, ColumnType.TIME, ColumnType.JSON),
    ),
    footprints=FOOTPRINTS,
    batch=BATCH,
)
