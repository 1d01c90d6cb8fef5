"""Write the tables of a database in DBML, which programs for diagrams read.

DBML (Database Markup Language, dbml.org) cannot say which views and partitions there are. The
values that a keyword may have are in its note: an enum of DBML would be a type of the database.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

import jinja2

from schemagen.output.page import Page
from schemagen.output.remarks import remark_on
from schemagen.output.templates import banner, render
from schemagen.tables.model import Column, ColumnType, Database, Table

__all__ = ["PROJECT", "render_dbml"]

PROJECT = "jwst_headers"
"""The name of the project in DBML."""

_TYPES: Mapping[ColumnType, str] = {
    ColumnType.TEXT: "text",
    ColumnType.NAME: "varchar(255)",
    ColumnType.CODE: "varchar(20)",
    ColumnType.ID: "bigint",
    ColumnType.INTEGER: "bigint",
    ColumnType.NUMBER: '"double precision"',
    ColumnType.BOOLEAN: "boolean",
    ColumnType.DATE: "date",
    ColumnType.TIME: "time",
    ColumnType.TIMESTAMP: "timestamp",
    ColumnType.JSON: "json",
}
"""Types of columns. DBML takes any name, and its tools pass it on."""


def render_dbml(database: Database, templates: jinja2.Environment) -> Iterator[Page]:
    """Write the tables of a database in DBML: ``dbml/jwst_headers.dbml``."""
    bound = templates.overlay()
    bound.filters = {**templates.filters, "text": write_text, "name": _write_name}

    @cache
    def define(column: Column, key: bool) -> str:
        return render(
            bound,
            "dbml/column.dbml.j2",
            column=column,
            type=_TYPES[column.type],
            key=key,
            note=_write_note(column),
        )

    def list_definitions(table: Table) -> Iterator[str]:
        """Write the columns of a table; most tables have the columns of others."""
        for column in table.columns:
            yield define(column, table.primary_key == (column.name,))

    bound.filters |= {"definitions": list_definitions, "remark": remark_on}
    text = render(
        bound,
        f"dbml/{PROJECT}.dbml.j2",
        banner=banner(database),
        database=database,
        project=PROJECT,
        groups=_group(database),
    )
    yield Page(path=f"dbml/{PROJECT}.dbml", text=text)


def _group(database: Database) -> Mapping[str, list[Table]]:
    """Group the tables: those of every database, and those of each filetype."""
    groups: dict[str, list[Table]] = {}
    for table in database.tables:
        groups.setdefault(table.filetype or "core", []).append(table)
    return groups


def _write_note(column: Column) -> str:
    values = f" ({', '.join(map(str, column.enum))})" if column.enum else ""
    return f"{remark_on(column)}{values}"


def write_text(text: str) -> str:
    """Write a text in quotes, in one line."""
    line = " ".join(text.split())
    escaped = line.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def _write_name(name: str) -> str:
    """Write the name of a table or a column, which may be a word of DBML."""
    return f'"{name}"'
