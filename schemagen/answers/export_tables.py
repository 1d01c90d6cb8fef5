"""The tables of a live database as an export has them: their columns, and what decides on them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from schemagen.answers.dictionary import read_columns
from schemagen.errors import UnknownNameError
from schemagen.ingest.header_tables import Catalogue
from schemagen.live.connection import Connection, join_queries
from schemagen.live.recorded_layout import read_layout
from schemagen.live.reflection import Shape, reflect
from schemagen.tables.core import core_tables
from schemagen.tables.header_columns import structure_columns
from schemagen.tables.model import Column, name_column

__all__ = [
    "DATASETS",
    "OTHERS",
    "WHOLE",
    "ExportTables",
    "find_filled",
    "list_filetypes",
    "read_export_tables",
]

DATASETS = "datasets"
OTHERS = "other_headers"
WHOLE = ("master", "schemagen_columns")
"""Core tables that are exported as a whole each time; those above are, too, or by file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportTables:
    """The tables of a database as an export has them.

    Attributes
    ----------
    database : str
        What tells the database from others: its first release, and when it was created.
    release : str
        Its release.
    definition : str
        SHA-256 of what decides which row a header becomes, besides the columns of tables.
    catalogue : Catalogue
        Its header tables.
    columns : Mapping of str to tuple of Column
        The columns of each table of a filetype that it has files of, and of core tables. Those
        that operators have added are left out: nothing tells when their values change.
    filetypes : tuple of str
        The filetypes that it has files of, as ``datasets`` has them.
    known : frozenset of str
        The filetypes that it has tables for, as tables are named by them.
    """

    database: str
    release: str
    definition: str
    catalogue: Catalogue
    columns: Mapping[str, tuple[Column, ...]]
    filetypes: tuple[str, ...]
    known: frozenset[str]

    def define(self, table: str) -> str:
        """Return the SHA-256 of the columns of a table and of what they mean."""
        meanings = [
            (column.name, column.type.value, column.unit, column.title, column.nullable)
            for column in self.columns[table]
        ]
        return _hash(meanings)

    def key(self, table: str) -> tuple[str, ...]:
        """Return the names of the columns by which a core table is sorted."""
        return next(each.primary_key for each in core_tables() if each.name == table)

    def list_tables(self, filetype: str) -> Iterator[str]:
        """Yield the names of the header tables of a filetype."""
        for parts in self.catalogue.of_filetype(filetype).values():
            yield from (table.name for table in parts)

    def choose(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return filetypes in the spelling of the database.

        Raises
        ------
        UnknownNameError
            If the database has neither files nor tables of one.
        """
        held = {name_column(filetype): filetype for filetype in self.filetypes}
        chosen = set()
        for name in names:
            key = name_column(name)
            if key not in held and key not in self.known:
                hint = f"it has {', '.join(sorted({*held.values(), *self.known}))}"
                text = f"the database has no filetype {name!r}"
                raise UnknownNameError(text, where="--filetype", hint=hint)
            chosen.add(held.get(key, name))
        return tuple(sorted(chosen))


def read_export_tables(connection: Connection, catalogue: Catalogue) -> ExportTables:
    """Read the tables of a database as an export has them.

    Parameters
    ----------
    connection : Connection
        A session with the database.
    catalogue : Catalogue
        Its header tables.
    """
    shape = reflect(connection)
    held = list_filetypes(connection)
    names = [
        table.name
        for filetype in held
        for parts in catalogue.of_filetype(filetype).values()
        for table in parts
    ]
    explained = read_columns(connection, shape, tables=names) if names else {}
    columns = {name: tuple(_order(shape.tables[name], explained.get(name, ()))) for name in names}
    core = {table.name: table.columns for table in core_tables()}
    columns |= {name: core[name] for name in (DATASETS, OTHERS, *WHOLE)}
    created = connection.query(
        "SELECT pipeline_version, applied_date FROM schemagen_releases ORDER BY step LIMIT 1"
    )
    return ExportTables(
        database=" ".join(f"jwst {version}, created {date}" for version, date in created),
        release=catalogue.release,
        definition=_define(connection, shape, catalogue),
        catalogue=catalogue,
        columns=columns,
        filetypes=held,
        known=frozenset(shape.filetypes),
    )


def list_filetypes(connection: Connection) -> tuple[str, ...]:
    """List the filetypes that a database has files of."""
    rows = connection.query("SELECT DISTINCT filetype FROM datasets ORDER BY filetype")
    return tuple(filetype for (filetype,) in rows)


def _order(names: Iterable[str], explained: Sequence[Column]) -> Iterator[Column]:
    """Yield the columns of a header table that are known, in the order of the database."""
    known = {column.name: column for column in (*structure_columns(), *explained)}
    yield from (known[name] for name in names if name in known)


def _define(connection: Connection, shape: Shape, catalogue: Catalogue) -> str:
    query = "SELECT position, entry FROM schemagen_overrides ORDER BY position"
    overrides = connection.query(query) if "schemagen_overrides" in shape.tables else []
    return _hash((catalogue.step, read_layout(connection, shape), [*map(str, overrides)]))


def _hash(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()


def find_filled(connection: Connection, tables: Collection[str]) -> frozenset[str]:
    """Find the tables that have rows."""
    dialect = connection.dialect
    queries = (
        f"SELECT {dialect.literal(name)}, EXISTS (SELECT 1 FROM {dialect.ident(name)})"
        for name in sorted(tables)
    )
    rows = (row for query in join_queries(queries) for row in connection.query(query))
    return frozenset(str(name) for name, filled in rows if filled)
