"""Write the tables of a database for Felis, which fills the TAP_SCHEMA of VO services from them.

Felis (``lsst-felis``) is Rubin Observatory's description of catalogs. It cannot say which views and
partitions there are, which values a keyword may have, and which column is retired; the description
of a retired column tells that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial

import jinja2
import yaml

from schemagen.output.page import Page
from schemagen.output.remarks import remark_on
from schemagen.output.templates import banner, render
from schemagen.tables.engines import DIALECTS
from schemagen.tables.indexes import TableIndex, shorten
from schemagen.tables.model import (
    Column,
    ColumnType,
    Database,
    Table,
    TableColumn,
)
from schemagen.tables.vocabulary import Meaning, Vocabulary, read_vocabulary

__all__ = ["SCHEMA", "render_felis"]

SCHEMA = "jwst_headers"
"""The name of the schema in a TAP service."""

_LONGEST = 512
"""Letters of a description that TAP_SCHEMA, as Felis makes it, has room for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FelisType:
    """A type as Felis names it.

    Attributes
    ----------
    name : str
        The name.
    length : int
        The greatest number of letters; 0 if it has none.
    precision : int
        The digits of a second; 0 if it has none.
    """

    name: str
    length: int = 0
    precision: int = 0


_TYPES: Mapping[ColumnType, FelisType] = {
    ColumnType.TEXT: FelisType(name="text"),
    ColumnType.NAME: FelisType(name="string", length=255),
    ColumnType.CODE: FelisType(name="string", length=20),
    ColumnType.ID: FelisType(name="long"),
    ColumnType.INTEGER: FelisType(name="long"),
    ColumnType.NUMBER: FelisType(name="double"),
    ColumnType.BOOLEAN: FelisType(name="boolean"),
    ColumnType.DATE: FelisType(name="timestamp"),
    ColumnType.TIME: FelisType(name="string", length=15),
    ColumnType.TIMESTAMP: FelisType(name="timestamp", precision=6),
    ColumnType.JSON: FelisType(name="text"),
}
"""Felis has no type of a day, of a time of day and of JSON; some engines have, see `Variants`."""

_FREE = frozenset({ColumnType.TEXT, ColumnType.JSON})
"""Types that not every engine can index whole, and Felis cannot index in part."""

_MAIN = "meta.main"
"""The last word of the UCD of the columns that a service should show first."""

_WIDE = 1_000_000
"""A width at which no line of YAML is broken."""

_OPTIONS = {"ENGINE": "engine", "DEFAULT CHARSET": "charset"}
"""Options of tables that Felis can say, and its names of them."""


def render_felis(database: Database, templates: jinja2.Environment) -> Iterator[Page]:
    """Write the tables of a database for Felis: ``felis/jwst_headers.yaml``."""
    known = [dialect for dialect in DIALECTS.values() if dialect.variants.felis]
    options = [
        (f"{dialect.variants.names[0]}:{_OPTIONS[option]}", value)
        for dialect in known
        for option, value in dialect.table_options.items()
        if option in _OPTIONS
    ]
    scalar = cache(_write_scalar)
    bound = templates.overlay()
    bound.filters = {
        **templates.filters,
        "scalar": scalar,
        "described": _describe,
        "path": lambda column: f"jwst:{column.paths[0]}",
        "references": lambda names, table: [scalar(f"#{table}.{name}") for name in names],
        "named": shorten,
        "indexes": _list_indexes,
    }

    @cache
    def define(column: Column, meaning: Meaning, principal: bool) -> str:
        native = {
            dialect.variants.names[0]: dialect.types[column.type]
            for dialect in known
            if column.type in dialect.variants.felis
        }
        return render(
            bound,
            "felis/column.yaml.j2",
            column=column,
            type=_TYPES[column.type],
            native=native,
            meaning=meaning,
            principal=principal,
        )

    bound.filters["definitions"] = partial(_list_definitions, define, read_vocabulary())
    text = render(
        bound,
        f"felis/{SCHEMA}.yaml.j2",
        banner=banner(database),
        database=database,
        schema=SCHEMA,
        options=options,
    )
    yield Page(path=f"felis/{SCHEMA}.yaml", text=text)


def _list_definitions(
    define: Callable[[Column, Meaning, bool], str], vocabulary: Vocabulary, table: Table
) -> Iterator[str]:
    """Write the columns of a table; most tables have the columns of others."""
    for column in table.columns:
        meaning = vocabulary.describe(TableColumn(table, column))
        principal = column.name in table.primary_key or meaning.ucd.endswith(_MAIN)
        yield define(column, meaning, principal or column.indexed)


def _list_indexes(table: Table) -> list[TableIndex]:
    """List the indexes of a table that Felis can create in every engine."""
    free = {column.name for column in table.columns if column.type in _FREE}
    return [each for each in table.indexes if not each.prefix and free.isdisjoint(each.columns)]


def _describe(described: Table | Column) -> str:
    """Return what a table or a column means, cut to what TAP_SCHEMA has room for."""
    text = remark_on(described)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _write_scalar(text: str) -> str:
    """Write a text in YAML, in one line."""
    written: str = yaml.safe_dump(text, default_style='"', allow_unicode=True, width=_WIDE)
    return written.rstrip("\n")
