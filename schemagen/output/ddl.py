"""Write the statements that create a database, for each engine.

Names and strings reach SQL only through the filters `ident` and `literal`. The text of a column is
cached, because thirty filetypes share most of their columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache, partial

import jinja2

from schemagen.migrations.plan import DictionaryValue
from schemagen.output.page import Page
from schemagen.output.templates import banner, by_filetype, render
from schemagen.tables.core import DICTIONARY
from schemagen.tables.engines import Dialect
from schemagen.tables.engines.casting import FORMS
from schemagen.tables.indexes import TableIndex
from schemagen.tables.model import Column, Database, Family, Table, TableColumn, list_keywords
from schemagen.tables.views import rejoining_views

__all__ = ["bind_dialect", "render_ddl"]


def render_ddl(
    database: Database, dialect: Dialect, templates: jinja2.Environment
) -> Iterator[Page]:
    """Write the DDL of a database for an engine.

    Yields
    ------
    Page
        ``ddl/<dialect>/00_core.sql``, then one for each filetype that has tables.
    """
    writing = bind_dialect(templates, dialect)
    context = {
        "banner": f"{banner(database)}. {dialect}.",
        "database": database,
    }
    core = tuple(table for table in database.tables if table.family is Family.CORE)
    text = render(writing, "ddl/core.sql.j2", tables=core, **context)
    yield Page(path=f"ddl/{dialect.name}/00_core.sql", text=text)
    for filetype, tables in by_filetype(database):
        views = tuple(rejoining_views(tables))
        text = render(
            writing,
            "ddl/filetype.sql.j2",
            filetype=filetype,
            tables=tables,
            views=views,
            **context,
        )
        yield Page(path=f"ddl/{dialect.name}/{filetype}.sql", text=text)


@lru_cache(maxsize=8)  # a verb has one set of templates, and there are a few dialects
def bind_dialect(templates: jinja2.Environment, dialect: Dialect) -> jinja2.Environment:
    """Return the templates with the filters of a dialect, and the dialect itself."""
    bound = templates.overlay()
    bound.globals = {**templates.globals, "dialect": dialect}
    ident, literal = cache(dialect.ident), cache(dialect.literal)
    definition = cache(partial(_definition, dialect))
    lines = cache(lambda column: f"{definition(column)},{_remark(dialect, column)}")
    meanings = cache(lambda column: f"{ident(column.name)} IS {dialect.comment(column.comment)};")
    literals = cache(lambda values: ", ".join(map(literal, values)))
    bound.filters = {
        **templates.filters,
        "ident": ident,
        "idents": lambda names: ", ".join(map(ident, names)),
        "literal": literal,
        "literals": lambda values: literals(tuple(values)),
        "assignments": cache(partial(_assign, literal)),
        "comment": cache(dialect.comment),
        "described": cache(lambda column: dialect.comment(column.comment)),
        "json_path": cache(lambda keyword: literal(f'$."{keyword}"')),
        "definition": definition,
        "declarations": lambda columns: map(definition, columns),
        "definitions": lambda columns: map(lines, columns),
        "meanings": lambda columns: map(meanings, columns),
        "keywords": lambda tables: list(list_keywords(*tables)),
        "explanations": partial(_list_rows, literal, cache(partial(_explain, literal))),
        "indexes": partial(_list_indexes, dialect),
        "indexed": partial(_index, dialect),
        "options": partial(_options, dialect),
        "type": dialect.type,
        "form": lambda column: f"'{FORMS[column.type]}'",
        "as_json": partial(_as_json, dialect),
        "cast": partial(_cast, dialect),
        "unlike": dialect.casting.unlike.format,
        "fits": partial(_fits, dialect),
        "taken": partial(_taken, dialect),
    }
    return bound


def _definition(dialect: Dialect, column: Column) -> str:
    parts = [dialect.ident(column.name), dialect.type(column)]
    if not column.nullable:
        parts.append("NOT NULL")
    if column.stamped:
        parts.append(f"DEFAULT {dialect.now}")
    if dialect.comments == "inline" and column.comment:
        parts.append(f"COMMENT {dialect.comment(column.comment)}")
    return " ".join(parts)


def _remark(dialect: Dialect, column: Column) -> str:
    if dialect.comments != "none" or not column.comment:
        return ""
    return "  -- " + " ".join(column.comment.split())


def _assign(literal: Callable[[object], str], changed: Iterable[DictionaryValue]) -> str:
    """Write the new values of a row of the data dictionary."""
    return ", ".join(f"{name} = {literal(value)}" for name, value in changed)


def _list_rows(
    literal: Callable[[object], str],
    explain: Callable[[Column], str],
    columns: Iterable[TableColumn],
) -> Iterator[str]:
    """Write the rows of columns in the data dictionary."""
    ours = [each for each in DICTIONARY if each.source == "table"]
    described = None
    for table, column in columns:
        if table is not described:
            described, values = table, tuple(literal(each.read(table)) for each in ours)
        yield explain(column) % values


def _explain(literal: Callable[[object], str], column: Column) -> str:
    """Write the row of a column, with a place for each value that depends on the table."""
    return ", ".join(
        "%s" if each.source == "table" else literal(each.read(column)).replace("%", "%%")
        for each in DICTIONARY
    )


def _as_json(dialect: Dialect, column: Column, prefix: str = "") -> str:
    return dialect.casting.json_value(prefix + dialect.ident(column.name), column.type)


def _cast(dialect: Dialect, column: Column, value: str) -> str:
    return dialect.casting.cast(value, column.type)


def _fits(dialect: Dialect, column: Column, value: str, called: str) -> str:
    return dialect.casting.fit(value, called, column.type)


def _taken(dialect: Dialect, column: Column, value: str) -> str:
    return dialect.casting.take(value, column.type)


def _list_indexes(dialect: Dialect, table: Table) -> tuple[TableIndex, ...]:
    """List the indexes of a table that the engine needs."""
    return tuple(index for index in table.indexes if dialect.indexing.has(index))


def _index(dialect: Dialect, index: TableIndex, table: Table) -> str:
    """Write what an index of a table has."""
    kinds = {column.name: column.type for column in table.columns}
    names = [dialect.ident(name) for name in index.columns]
    return dialect.indexing.declare(index, names, [kinds[name] for name in index.columns])


def _options(dialect: Dialect, table: Table) -> str:
    parts = [f"{name}={value}" for name, value in dialect.table_options.items()]
    if dialect.comments == "inline" and table.comment:
        parts.append(f"COMMENT={dialect.comment(table.comment)}")
    if dialect.partitions and table.partition_column:
        parts.append(f"PARTITION BY LIST ({dialect.ident(table.partition_column)})")
    elif table.family is Family.HEADER and dialect.header_storage:
        parts.append(f"WITH {dialect.header_storage}")
    return "".join(f" {part}" for part in parts)
