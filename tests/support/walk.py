"""A populated database that is migrated through the releases, and its expected contents."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import cache
from typing import Any

import sqlalchemy as sa

from schemagen.config import Config
from schemagen.migrations.chain import Chain, continue_chain
from schemagen.migrations.changes import (
    AddColumn,
    AddTable,
    Change,
    Diff,
    MoveColumn,
    RenameColumn,
    Retype,
)
from schemagen.migrations.migration import Migration
from schemagen.migrations.planner import plan_migration
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.migrations.union import unite_databases
from schemagen.output.base_scripts import render_base
from schemagen.output.migrations import render_migration
from schemagen.sources import releases
from schemagen.sources.releases import read_pins
from schemagen.tables.engines import DIALECTS
from schemagen.tables.model import (
    Column,
    ColumnType,
    Database,
    Table,
    list_keywords,
    name_column,
)
from tests.support import live, samples
from tests.support.changes import facts
from tests.support.engine import Database as Place
from tests.support.engine import Engine

FIRST, LAST = "1.0.0", "3.0.0"
VERSIONS = tuple(
    name
    for name in read_pins().versions
    if releases.parse(FIRST) <= releases.parse(name) <= releases.parse(LAST)
)


# The history


@cache
def known() -> ReleaseDatabases:
    """Read the releases, each once."""
    read = ReleaseDatabases(Config(), samples.open_reader())
    read.fetch(VERSIONS)
    return read


@cache
def chain() -> Chain:
    """Plan the chain of a tree that begins at the first release."""
    return continue_chain(known(), Config(migrate_from=FIRST), LAST, None)


def narrow(database: Database, filetypes: Sequence[str]) -> Database:
    """Return a database with some of its filetypes."""
    return replace(
        database,
        tables=tuple(t for t in database.tables if not t.filetype or t.filetype in filetypes),
        filetypes=tuple(name for name in database.filetypes if name in filetypes),
    )


def restrict(migration: Migration, filetypes: Sequence[str]) -> Migration:
    """Return the part of a migration for some filetypes."""
    if {*migration.diff.older.filetypes, *migration.diff.newer.filetypes} <= {*filetypes}:
        return migration
    kept = Diff(
        older=narrow(migration.diff.older, filetypes),
        newer=narrow(migration.diff.newer, filetypes),
        changes=tuple(c for c in migration.diff.changes if c.table.filetype in filetypes),
        ambiguous=(),
    )
    up, down, _ = migration.plans
    earlier = tuple(name for name in down.after.filetypes if name in filetypes)
    plans = plan_migration(
        kept, older_equivalents=up.at[1:], newer_equivalents=down.at[1:], earlier=earlier
    )
    return replace(migration, diff=kept, plans=plans)


def scripts(migration: Migration, dialect: str) -> dict[str, str]:
    """Write the parts of a migration: `up`, `down` and `contract`."""
    pages = render_migration(migration.plans, DIALECTS[dialect], samples.TEMPLATES)
    return {page.path.split(".")[-2]: page.text for page in pages}


def base(database: Database, dialect: str) -> dict[str, str]:
    """Write the scripts that create and drop the database of the first release."""
    equivalents = known().list_equivalents(database.pipeline_version)
    pages = render_base(database, equivalents, DIALECTS[dialect], samples.TEMPLATES)
    return {page.path.split(".")[-2]: page.text for page in pages}


# The tables, as the server describes them

_COLUMNS = {
    "postgresql": """
        SELECT relname, attname, format_type(atttypid, atttypmod), NOT attnotnull,
            coalesce(col_description(attrelid, attnum), '')
        FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
        WHERE relname IN ({0}) AND relnamespace = 'public'::regnamespace
            AND attnum > 0 AND NOT attisdropped
    """,
    "mariadb": """
        SELECT table_name, column_name, column_type, is_nullable = 'YES', column_comment
        FROM information_schema.columns
        WHERE table_schema = DATABASE() AND table_name IN ({0})
    """,
    "sqlite": """
        SELECT tables.name, columns.name, columns.type, NOT "notnull", ''
        FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns
        WHERE tables.type = 'table' AND tables.name IN ({0})
    """,
}
"""Queries for the columns of some tables."""
_SHOWN = {
    "postgresql": """
        SELECT relname, string_agg(attname, ' ') FROM pg_attribute
        JOIN pg_class ON pg_class.oid = attrelid
        WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace AND attnum > 0
            OR relispartition AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
        GROUP BY relname
    """,
    "mariadb": """
        SELECT table_name, group_concat(column_name SEPARATOR ' ')
        FROM information_schema.columns
        WHERE table_schema = DATABASE() AND table_name IN
            (SELECT table_name FROM information_schema.views WHERE table_schema = DATABASE())
        GROUP BY table_name
    """,
    "sqlite": """
        SELECT views.name, group_concat(columns.name, ' ')
        FROM sqlite_master AS views JOIN pragma_table_info(views.name) AS columns
        WHERE views.type = 'view' GROUP BY views.name
    """,
}
"""Queries for the columns of views and partitions."""
_TABLES = {
    "postgresql": """
        SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
            AND relkind IN ('r', 'p') AND NOT relispartition
    """,
    "mariadb": """
        SELECT table_name FROM information_schema.tables
        WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
    """,
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table'",
}
_PARTS = {
    "postgresql": """
        SELECT c.relname, i.inhparent::regclass || ' ' || pg_get_expr(c.relpartbound, c.oid)
        FROM pg_class c JOIN pg_inherits i ON i.inhrelid = c.oid
        WHERE c.relkind = 'r' AND c.relispartition
    """,
    "mariadb": """
        SELECT table_name, view_definition FROM information_schema.views
        WHERE table_schema = DATABASE() AND table_name <> 'dataset_filetypes'
    """,
    "sqlite": """
        SELECT name, sql FROM sqlite_master WHERE type = 'view' AND name <> 'dataset_filetypes'
    """,
}
_PART = {
    "postgresql": re.compile(r"(\w+) FOR VALUES IN \('(\w+)'\)"),
    "mariadb": re.compile(r"from `\w+`\.`(\w+)` where \S+`instrument` = '(\w+)'"),
    "sqlite": re.compile(r"SELECT \* FROM (\w+) WHERE instrument = '(\w+)'"),
}


@cache
def spell(engine: Engine) -> dict[ColumnType, str]:
    """Read a server's names of the types of columns."""
    columns = samples.make_columns(tuple(ColumnType))
    table = samples.make_table(*columns)
    place = engine.fresh()
    place.load(*samples.scripts(samples.make_database(table), engine.dialect))
    with live.connect(place) as connection:
        listed = _ask(connection, engine, _COLUMNS, f"'{table.name}'")
        found = {name: kind for _, name, kind, *_ in listed}
    place.drop()
    return {column.type: found[column.name] for column in columns}


def _ask(
    connection: sa.Connection, engine: Engine, queries: Mapping[str, str], *names: str
) -> list[tuple[Any, ...]]:
    return [
        tuple(row) for row in connection.exec_driver_sql(queries[engine.dialect].format(*names))
    ]


# The expected rows

Row = dict[str, Any]
Key = tuple[int, int]
"""A file's number and an EXTVER."""
Held = dict[str, dict[Key, Row]]
"""The rows of tables, by table and key."""

TEXTS = (*samples.NASTY, "N/A", "05", "")
COUNTS = ("5", "N/A", "05", "12", "-3", "1e3", "", "99999999999999999999", "O'5")
"""Strings of NDITHPTS, which is a number in a later release."""
CARDS = {
    "HISTORY": ["Ångström ☉", ["nested", [1, [None]]], {"a": {"b": "\\"}}],
    "COMMENT": [],
    "NOTHING": None,
    "EXACT": 0.1 + 1 / 3,
    "LARGE": 2**53 + 1,
    "YES": True,
    "O'NEIL": "'\"\\%s",
}
"""Cards without a column in any release."""

_FITTING: dict[ColumnType, Any] = {
    ColumnType.TEXT: "05 ☃'\\",
    ColumnType.INTEGER: 123456789012345678,
    ColumnType.NUMBER: 0.1 + 1 / 3,
    ColumnType.BOOLEAN: True,
}
"""Values in `other_keywords` that fit a column, by type …"""
_ODD: dict[ColumnType, Any] = {ColumnType.TEXT: 5, ColumnType.JSON: None}
"""… and values that do not; "N/A" for the other types."""


def fill(table: Table, key: Key, instrument: str, number: int, cards: Row) -> Row:
    """Return a row without NULL."""
    turn = number % len(TEXTS)
    own = {"dataset_id": key[0], "extension_version": key[1], "instrument": instrument}
    row = samples.fill(table.columns, (*TEXTS[turn:], *TEXTS[:turn]), number) | own
    for place, column in enumerate(table.columns, number):
        if column.type is ColumnType.NUMBER and place % 2:
            row[column.name] = 0.1 + place / 3
        elif column.keyword == "NDITHPTS":
            row[column.name] = COUNTS[number % len(COUNTS)]
    return row | {"other_keywords": CARDS | cards}


def foretell(table: Table, changes: Iterable[Change], number: int) -> Row:
    """Return cards for the columns of the next release: some fit, some do not."""
    cards = {}
    for place, change in enumerate(changes, number):
        if isinstance(change, AddColumn) and change.table.name == table.name:
            column = change.new
            if place % 3 == 0 and column.type in _FITTING:
                cards[column.keyword] = _FITTING[column.type]
            elif place % 3 == 1:
                cards[column.keyword] = _ODD.get(column.type, "N/A")
    return cards


def carry(held: Held, diff: Diff) -> None:
    """Change rows as a migration should; a new column takes a card that fits."""
    for change in diff.changes:
        rows = held.get(change.table.name, {})
        if isinstance(change, AddTable):
            held[change.table.name] = {}
        elif isinstance(change, RenameColumn):
            for row in rows.values():
                row[change.new.name] = row.pop(change.old.name)
                if (value := row[change.new.name]) is not None:  # the header has the old keyword
                    row["other_keywords"] = {change.old.keyword: value} | (
                        row["other_keywords"] or {}
                    )
        elif isinstance(change, Retype):
            for row in rows.values():
                _retype(row, change.old, change.new)
        elif isinstance(change, MoveColumn):
            primary = change.table.extension == "PRIMARY"
            for (file, version), row in held[change.to_table.name].items():
                source = rows.get((file, 1 if primary else version), {})
                row[change.new.name] = source.get(change.old.name)
        elif isinstance(change, AddColumn):
            for row in rows.values():
                _adopt(row, change.new)


def _retype(row: Row, old: Column, column: Column) -> None:
    """Cast a text to an integer, or keep it in `other_keywords`: the only cast of all releases."""
    assert column.type is ColumnType.INTEGER
    text = row[column.name]
    row[column.name] = int(text) if text and re.fullmatch("-?[0-9]{1,18}", text) else None
    if text is not None and text != str(row[column.name]):  # "05" is 5, and stays "05" there
        row["other_keywords"] = (row["other_keywords"] or {}) | {old.keyword: text}


def _adopt(row: Row, column: Column) -> None:
    cards = row["other_keywords"] or {}
    row[column.name] = None
    if column.type in _FITTING and cards.get(column.keyword) == _FITTING[column.type]:
        row[column.name] = cards[column.keyword]
        row["other_keywords"] = {k: v for k, v in cards.items() if k != column.keyword} or None


def tell(value: Any) -> str:
    """Write a value so that equal values in JSON and in columns are the same text."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dt.date | dt.time):
        value = value.isoformat()
    if isinstance(value, str):  # seconds may have trailing zeros
        text = re.sub(r"(?<=\d)T(?=\d\d:)", " ", value)
        return re.sub(r"(?<=:\d\d)(\.\d*?)0*$", lambda found: found[1].rstrip("."), text)
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        value = int(value)
    if isinstance(value, int) and abs(value) > 2**63:
        value = float(value)  # a float without an exponent looks like an integer
    return repr(value)


def read(
    connection: sa.Connection, table: Table, waves: Iterable[int] | None = None
) -> dict[Key, Row]:
    """Read the rows of a table, or those of some waves."""
    dialect = connection.dialect
    query = f"SELECT * FROM {dialect.identifier_preparer.quote(table.name)}"
    if waves is not None:
        files = (f"dataset_id BETWEEN {wave}00 AND {wave}99" for wave in waves)
        query += f" WHERE {' OR '.join(files)}"
    found = connection.exec_driver_sql(query)
    types = {column.name: live.TYPES[column.type] for column in table.columns}
    names = [described[0] for described in found.cursor.description]
    converts = [
        (name, convert)
        for name, described in zip(names, found.cursor.description, strict=True)
        if (convert := types[name].dialect_impl(dialect).result_processor(dialect, described[1]))
    ]
    rows = {}
    for values in found.all():
        row = dict(zip(names, values, strict=True))
        for name, convert in converts:
            row[name] = convert(row[name])
        rows[row["dataset_id"], row["extension_version"]] = row
    return rows


class Walk:
    """A database of some filetypes that is migrated from release to release.

    Parameters
    ----------
    place : Database
        An empty database.
    first : schemagen.tables.model.Database
        The first release.
    filetypes : sequence of str
        The filetypes to keep of each release.
    counts : dict of str to int, optional
        Counts of what was compared; they are increased.
    """

    def __init__(
        self,
        place: Place,
        first: Database,
        filetypes: Sequence[str],
        counts: dict[str, int] | None = None,
    ) -> None:
        self.place = place
        self.engine = place.engine
        self.filetypes = tuple(filetypes)
        self.release = self.union = narrow(first, filetypes)
        self.held: Held = {table.name: {} for table in samples.header_tables(self.union)}
        self.waves = 0
        self._counts = {} if counts is None else counts
        self._opened: AbstractContextManager[sa.Connection] | None = None
        self.connection: sa.Connection
        self.load(base(self.union, self.engine.dialect)["up"])

    def __enter__(self) -> Walk:
        return self

    def __exit__(self, *error: object) -> None:
        self._close()
        self.place.drop()

    def load(self, *scripts: str) -> None:
        """Run scripts with the engine's client; SQLite does not wait for the disk."""
        haste = ("PRAGMA synchronous = OFF;",) if self.engine.dialect == "sqlite" else ()
        self._close()
        try:
            self.place.load(*haste, *scripts)
        finally:
            self._opened = live.connect(self.place)  # a driver may cache the definition of a table
            self.connection = self._opened.__enter__()

    def _close(self) -> None:
        if self._opened is not None:
            self._opened.__exit__(None, None, None)
            self._opened = None

    def pick(self, names: Iterable[str] | None = None) -> list[Table]:
        """Return header tables by name, or all of them."""
        chosen = None if names is None else {*names}
        tables = samples.header_tables(self.union)
        return [table for table in tables if chosen is None or table.name in chosen]

    # Rows

    def insert(self, tables: Iterable[Table], changes: Iterable[Change] = ()) -> None:
        """Insert a file of each filetype, with rows in some tables: EXTVER 1, or 1 and 2."""
        self.waves += 1
        listed = tuple(changes)
        files = {name: self.waves * 100 + place for place, name in enumerate(self.filetypes)}
        root = f"jw{self.waves}"
        self.connection.exec_driver_sql(f"INSERT INTO master (rootname) VALUES ('{root}')")
        listing = ", ".join(
            f"({file}, '{root}', '{n}', '{root}_{n}.fits')" for n, file in files.items()
        )
        self.connection.exec_driver_sql(
            f"INSERT INTO datasets (dataset_id, rootname, filetype, filename) VALUES {listing}"
        )
        indices = Counter[int]()
        rows: Held = {}
        for number, table in enumerate(tables, self.waves):
            file = files[table.filetype]
            values = [part.value for part in table.partitions] or ["NIRCAM"]
            for version in (1,) if table.extension == "PRIMARY" else (1, 2):
                turn = number + version
                cards = foretell(table, (c for c in listed if c.table.name == table.name), turn)
                row = fill(table, (file, version), values[number % len(values)], turn, cards)
                row["extension_index"] = indices[file]
                indices[file] += 1
                rows.setdefault(table.name, {})[file, version] = row
            names = [column.name for column in table.columns]
            live.put(
                self.connection,
                table.name,
                table.columns,
                [[row[name] for name in names] for row in rows[table.name].values()],
            )
        for name, some in rows.items():
            self.held[name] |= some

    def recall(self, tables: Iterable[Table], waves: Iterable[int] | None = None) -> Held:
        """Return the expected rows of some tables, or those of some waves."""
        chosen = None if waves is None else {*waves}
        return {
            table.name: {
                key: dict(row)
                for key, row in self.held[table.name].items()
                if chosen is None or key[0] // 100 in chosen
            }
            for table in tables
        }

    def assert_rows(self, expected: Held, waves: Iterable[int] | None = None) -> None:
        """Compare the rows of some tables, or those of some waves, by value."""
        chosen = None if waves is None else (*waves,)
        different = []
        for table in self.pick(expected):
            found, wanted = read(self.connection, table, chosen), expected[table.name]
            for key in found.keys() | wanted.keys():
                one, other = found.get(key, {}), wanted.get(key, {})
                if one != other:
                    different.append((table.name, key, unlike(one, other)))
            self.count("rows compared", len(wanted))
            self.count("values compared", sum(map(len, wanted.values())))
        self.count("differences", len(different))
        assert different[:3] == []

    def assert_counts(self, expected: Held, waves: Iterable[int], diff: Diff) -> None:
        """Compare the numbers of rows of some waves, and of values in changed columns."""
        files = " OR ".join(f"dataset_id BETWEEN {wave}00 AND {wave}99" for wave in waves)
        quote = self.connection.dialect.identifier_preparer.quote
        changed = changed_columns(diff)
        queries, wanted = [], []
        for table in self.pick(expected):
            names = [c.name for c in table.columns if c.name in changed[table.name]]
            sums = " + ".join(f"count({quote(name)})" for name in (*names, "other_keywords"))
            queries.append(
                f"SELECT '{table.name}', count(*), {sums} FROM {quote(table.name)} WHERE {files}"
            )
            rows = expected[table.name].values()
            values = sum(row[name] is not None for row in rows for name in names)
            others = sum(row["other_keywords"] is not None for row in rows)
            wanted.append((table.name, len(rows), values + others))
        found = []
        for start in range(0, len(queries), 100):
            query = " UNION ALL ".join(queries[start : start + 100])
            found += [tuple(row) for row in self.connection.exec_driver_sql(query)]
        self.count("values counted", sum(values for *_, values in wanted))
        different = {*found} ^ {*wanted}
        self.count("differences", len(different))
        assert sorted(different)[:6] == []

    def count(self, what: str, number: int = 1) -> None:
        """Add to a count for the report at the end of a run."""
        self._counts[what] = self._counts.get(what, 0) + number

    # Schema

    def assert_schema(self) -> None:
        """Compare all tables and views with the server's description of them."""
        engine, headers = self.engine, self.pick()
        found = {name for (name,) in _ask(self.connection, engine, _TABLES)}
        assert found == {table.name for table in self.union.tables}
        parts = {
            name: _PART[engine.dialect].search(text)
            for name, text in _ask(self.connection, engine, _PARTS)
        }
        wanted: dict[str, tuple[str, ...] | None] = {
            part.name: (table.name, part.value) for table in headers for part in table.partitions
        }
        if DIALECTS[engine.dialect].partitions:
            wanted |= {table.rest: None for table in headers if table.rest}
        assert {name: match and match.groups() for name, match in parts.items()} == wanted
        self.assert_columns(headers)
        shown = {name: {*names.split()} for name, names in _ask(self.connection, engine, _SHOWN)}
        filetypes = {"rootname", *map(name_column, self.union.filetypes)}
        rest = DIALECTS[engine.dialect].partitions
        assert shown == {"dataset_filetypes": filetypes} | {
            name: {column.name for column in table.columns}
            for table in headers
            for name in (*(p.name for p in table.partitions), *[table.rest] * rest)
            if name
        }

    def assert_columns(self, tables: Iterable[Table]) -> None:
        """Compare the columns of some tables."""
        types = spell(self.engine)
        dialect = DIALECTS[self.engine.dialect]
        commented = dialect.comments != "none"
        wanted = {
            (
                *(table.name, column.name, types[column.type], column.nullable),
                shorten(column.comment, dialect.limits.comment_length) if commented else "",
            )
            for table in tables
            for column in table.columns
        }
        listed = ", ".join(sorted({f"'{name}'" for name, *_ in wanted})) or "NULL"
        found = {
            (table, name, kind, bool(null), text)
            for table, name, kind, null, text in _ask(
                self.connection, self.engine, _COLUMNS, listed
            )
        }
        assert sorted(found ^ wanted)[:6] == []

    def assert_filetypes(self) -> None:
        """Compare the filetypes in the view: those of all releases of the database."""
        found = self.connection.exec_driver_sql("SELECT * FROM dataset_filetypes LIMIT 0")
        assert {*found.keys()} == {"rootname", *map(name_column, self.union.filetypes)}

    def assert_dictionary(self, tables: Iterable[Table] | None = None) -> None:
        """Compare the rows of the data dictionary for some tables, or for all."""
        query = (
            "SELECT table_name, column_name, keyword, extension, paths, type, unit, title, enum,"
            " since, retired FROM schemagen_columns"
        )
        if tables is not None:
            tables = list(tables)
            listed = ", ".join(f"'{table.name}'" for table in tables)
            query += f" WHERE table_name IN ({listed or 'NULL'})"
        found = {
            (*row[:4], _parse(row[4]), *row[5:8], _parse(row[8]), *row[9:])
            for row in self.connection.exec_driver_sql(query)
        }
        wanted = {
            (
                *(table.name, column.name, column.keyword, table.extension, column.paths),
                *(column.declared or None, column.unit or None, column.title or None),
                *(column.enum or None, column.since, column.retired or None),
            )
            for table in (self.pick() if tables is None else tables)
            for column in table.columns
            if column.keyword
        }
        assert sorted(found ^ wanted, key=str)[:6] == []

    def assert_release(self) -> None:
        """Compare the release that the database records."""
        query = """
            SELECT pipeline_version, schema_package, schema_package_version, schema_sha256
            FROM schemagen_releases ORDER BY step DESC LIMIT 1
        """
        package = self.release.package
        facts = (self.release.pipeline_version, package.name, package.version, package.sha256)
        assert live.rows(self.place, query) == [facts]

    # Steps

    def climb(self, migration: Migration) -> None:
        """Migrate to the next release."""
        self.load(scripts(migration, self.engine.dialect)["up"])
        self.release = newer = migration.diff.newer
        # what composed changes lead to is united already
        passed = any(each.column.retired for each in list_keywords(*newer.tables))
        self.union = newer if passed else unite_databases(self.union, newer)
        carry(self.held, migration.diff)

    def descend(self, migration: Migration, before: Database) -> None:
        """Migrate back to the release before."""
        self.load(scripts(migration, self.engine.dialect)["down"])
        self.release, self.union = migration.diff.older, before


def changed_columns(diff: Diff) -> dict[str, set[str]]:
    """Return the names of the columns that a step changes, by table."""
    found: dict[str, set[str]] = {}
    for change in diff.changes:
        has = facts(change)
        for table in change.touched:
            names = found.setdefault(table.name, set())
            names |= {column.name for column in (has.old, has.new) if column}
    return found


def unlike(found: Row, wanted: Row) -> Row:
    """Return the differences between two rows."""
    names = {*found, *wanted}
    return {n: (found.get(n), wanted.get(n)) for n in names if found.get(n) != wanted.get(n)}


def shorten(text: str, limit: int) -> str:
    """Cut a comment to the length that an engine accepts."""
    return text if not limit or len(text) <= limit else f"{text[: limit - 1]}…"


def _parse(value: Any) -> Any:
    return _load(value) if isinstance(value, str) else value if value is None else tuple(value)


@cache
def _load(text: str) -> tuple[Any, ...]:
    return tuple(json.loads(text))
