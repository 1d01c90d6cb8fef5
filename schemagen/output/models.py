"""Write the SQLAlchemy models of a database, formatted as by ruff.

A call is on one line if it fits into 88 columns, and otherwise has one argument a line. ruff leaves
that alone at this width and at any greater one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import jinja2

from schemagen.output.model_variants import TypeLine, name_type, vary_models
from schemagen.output.page import Page
from schemagen.output.templates import banner, by_filetype, render
from schemagen.tables.engines import list_owners
from schemagen.tables.indexes import TableIndex
from schemagen.tables.model import Column, ColumnType, Database, Family, Table
from schemagen.tables.views import rejoining_views

__all__ = ["render_models"]

_WIDTH = 88

_PYTHON = {
    ColumnType.TEXT: "str",
    ColumnType.NAME: "str",
    ColumnType.CODE: "str",
    ColumnType.ID: "int",
    ColumnType.INTEGER: "int",
    ColumnType.NUMBER: "float",
    ColumnType.BOOLEAN: "bool",
    ColumnType.DATE: "dt.date",
    ColumnType.TIME: "dt.time",
    ColumnType.TIMESTAMP: "dt.datetime",
    ColumnType.JSON: "Any",
}

_CASCADE = ', ondelete="CASCADE"'

_TEMPORAL = frozenset({ColumnType.DATE, ColumnType.TIME, ColumnType.TIMESTAMP})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Module:
    """A module of models: its name, its tables and their classes."""

    name: str
    tables: tuple[Table, ...]
    classes: tuple[str, ...]


def render_models(database: Database, templates: jinja2.Environment) -> Iterator[Page]:
    """Write the models of a database.

    Yields
    ------
    Page
        ``models/__init__.py``, ``models/core.py``, and one for each filetype that has tables.
    """
    writing = _writing(templates)
    modules = [
        _Module(
            name=name_module(filetype),
            tables=tables,
            classes=tuple(name_class(table.name) for table in tables),
        )
        for filetype, tables in by_filetype(database)
    ]
    core = tuple(table for table in database.tables if table.family is Family.CORE)
    headers = [table for module in modules for table in module.tables]
    context = {"banner": banner(database), "database": database}
    own = {c.name: c for table in headers for c in table.columns if not c.keyword}
    first = _Module(name="core", tables=core, classes=tuple(_singular(t.name) for t in core))
    yield Page(
        path="models/__init__.py",
        text=render(writing, "models/__init__.py.j2", modules=[first, *modules], **context),
    )
    yield Page(
        path="models/core.py",
        text=render(
            writing,
            "models/core.py.j2",
            tables=core,
            modules=sorted(modules, key=lambda module: _natural(module.name)),
            key=own,
            other_keywords=own.get("other_keywords"),
            partition_column=next((table.partition_column for table in headers), ""),
            split=any(table.view for table in headers),
            engines=vary_models(),
            **context,
        ),
    )
    for filetype, tables in by_filetype(database):
        views = tuple(rejoining_views(tables))
        kinds = {column.type for table in tables for column in table.columns if column.keyword}
        names = {name_type(kind) for kind in kinds}
        names |= {"Base", "Dataset", "Header", "OtherKeywords", "header_table", "keyword"}
        text = render(
            writing,
            "models/filetype.py.j2",
            filetype=filetype,
            tables=tables,
            views=views,
            names=names | ({"rejoin"} if views else set()),
            temporal=bool(kinds & _TEMPORAL),
            **context,
        )
        yield Page(path=f"models/{name_module(filetype)}.py", text=text)


def name_module(filetype: str) -> str:
    """Return the name of the module of a filetype: ``ami-oi`` → ``ami_oi``."""
    return filetype.replace("-", "_")


def name_class(table: str) -> str:
    """Return the name of the class of a table: ``rate_sci`` → ``RateSci``."""
    return "".join(word[:1].upper() + word[1:] for word in table.split("_"))


def _singular(table: str) -> str:
    return name_class(table).removesuffix("s")


@lru_cache(maxsize=1)
def _writing(templates: jinja2.Environment) -> jinja2.Environment:
    """Return the templates with the filters for Python."""
    writing = templates.overlay()
    writing.filters = {
        **templates.filters,
        "python": _literal,
        "type_line": _type_line,
        "docstring": _docstring,
        "camel": name_class,
        "singular": _singular,
        "attribute": cache(_attribute),
        "core_attribute": _core_attribute,
        "index_call": _index_call,
    }
    writing.globals = {**templates.globals, "import_from": _import, "call": _call}
    return writing


def _literal(text: str) -> str:
    """Write a string with the quotes that need fewer escapes; double quotes if equal."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    escaped = text.replace("\\", "\\\\").replace(quote, f"\\{quote}")
    if not escaped.isprintable():
        escaped = "".join(
            c if c.isprintable() else c.encode("unicode_escape").decode() for c in escaped
        )
    return f"{quote}{escaped}{quote}"


def _docstring(text: str) -> str:
    """Write a line of a docstring."""
    plain = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(plain.split()).replace("\\", "\\\\").replace('"', "'")


def _call(start: str, arguments: Iterable[str], indent: int) -> str:
    """Write a call, on one line if it fits."""
    listed = list(arguments)
    line = f"{start}({', '.join(listed)})"
    if indent + len(line) <= _WIDTH:
        return line
    pad = " " * (indent + 4)
    return f"{start}(\n" + "".join(f"{pad}{item},\n" for item in listed) + " " * indent + ")"


def _type_line(line: TypeLine) -> str:
    """Write the constant of a type."""
    start = f"{line.constant}: Final[TypeEngine[Any]] = {line.type}"
    if not line.variants:
        return start
    *others, last = line.variants
    if not others:
        return _call(f"{start}.with_variant", last, indent=0)
    start = f"{line.constant}: Final[TypeEngine[Any]] = (\n    {line.type}\n"
    start += "".join(f"    .with_variant({text}, {name})\n" for text, name in others)
    ending = "".join(f"        {item},\n" for item in last)
    return f"{start}    .with_variant(\n{ending}    )\n)"


def _attribute(column: Column) -> str:
    """Write the attribute of a keyword's column."""
    arguments = [_literal(column.keyword), name_type(column.type)]
    arguments += [_literal(path) for path in column.paths]
    for name in ("title", "unit", "since", "retired"):
        if value := getattr(column, name):
            arguments.append(f"{name}={_literal(value)}")
    start = f"{column.name}: Mapped[{_PYTHON[column.type]} | None] = keyword"
    return _call(start, arguments, indent=4)


def _index_call(index: TableIndex, table: Table) -> str:
    """Write an index."""
    kinds = {column.name: column.type for column in table.columns}
    arguments = [_literal(index.name), *map(_literal, index.columns)]
    for engine, owner in list_owners().items():
        lengths = ((name, owner.indexing.lengths.get(kinds[name])) for name in index.columns)
        listed = ", ".join(f"{_literal(name)}: {length}" for name, length in lengths if length)
        arguments += [f"{engine}_length={{{listed}}}"] if listed else []
        method = owner.indexing.any_length if index.any_length else ""
        arguments += [f"{engine}_using={_literal(method)}"] if method else []
    return _call("Index", arguments, indent=8)


def _core_attribute(column: Column, table: Table) -> str:
    """Write the attribute of a core table's column."""
    arguments = [name_type(column.type)]
    arguments += [
        f"ForeignKey({_literal(f'{key.table}.{key.references}')}{_CASCADE * key.cascades})"
        for key in table.foreign_keys
        if key.column == column.name
    ]
    if column.identity:
        arguments.append("Identity()")
    if column.name in table.primary_key:
        arguments.append("primary_key=True")
        if column.type in {ColumnType.ID, ColumnType.INTEGER} and not column.identity:
            arguments.append("autoincrement=False")
    if column.stamped:
        arguments.append("server_default=UtcNow()")
    arguments.append(f"comment={_literal(column.comment)}")
    optional = " | None" if column.nullable and column.type is not ColumnType.JSON else ""
    start = f"{column.name}: Mapped[{_PYTHON[column.type]}{optional}] = mapped_column"
    if column.nullable and not optional:
        arguments.insert(1, "nullable=True")
    return _call(start, arguments, indent=4)


def _import(module: str, names: Iterable[str], indent: int) -> str:
    """Write an import, its names in the order of isort."""

    def rank(name: str) -> tuple[int, tuple[tuple[int, int, str], ...]]:
        kind = 0 if name.isupper() else 1 if name[:1].isupper() else 2
        return kind, _natural(name)

    listed = sorted(names, key=rank)
    pad = " " * indent
    line = f"{pad}from {module} import {', '.join(listed)}"
    if len(line) <= _WIDTH:
        return line
    lines = "".join(f"{pad}    {name},\n" for name in listed)
    return f"{pad}from {module} import (\n{lines}{pad})"


def _natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that sorts ``oi_t3`` before ``oi_t10``."""
    parts = re.findall(r"\d+|\D+", name.lower())
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in parts)
