"""The columns of the header tables of a live database, as its data dictionary explains them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from schemagen.live.connection import Connection
from schemagen.live.reflection import Shape
from schemagen.tables.model import Column

__all__ = ["read_columns", "read_list"]


def read_columns(
    connection: Connection,
    shape: Shape,
    keywords: Iterable[str] = (),
    tables: Iterable[str] = (),
) -> Mapping[str, tuple[Column, ...]]:
    """Read the columns of keywords, by the name of their table.

    Parameters
    ----------
    connection : Connection
        A connection to the database.
    shape : Shape
        Its tables.
    keywords : iterable of str, optional
        The keywords; all if not given.
    tables : iterable of str, optional
        The tables; all if not given.

    Returns
    -------
    Mapping of str to tuple of Column
        Columns that the tables have not any more, or that have a type of an operator's own, are
        left out. `Column.declared`, `Column.since` and `Column.indexed` are not filled in.
    """
    types = connection.dialect.reflection.read_types()
    literal = connection.dialect.literal
    wanted = {"keyword": keywords, "table_name": tables}
    listed = {name: ", ".join(map(literal, values)) for name, values in wanted.items()}
    where = " AND ".join(f"{name} IN ({values})" for name, values in listed.items() if values)
    query = (
        "SELECT table_name, column_name, keyword, paths, unit, title, enum, retired, former_names"
        f" FROM schemagen_columns{where and f' WHERE {where}'} ORDER BY table_name"
    )
    found: dict[str, list[Column]] = {}
    for table, name, keyword, paths, unit, title, enum, retired, former in connection.stream(query):
        kind = types.get(shape.tables.get(table, {}).get(name, ""))
        if kind is not None:
            column = Column(
                name=name,
                type=kind,
                keyword=keyword,
                paths=read_list(paths),
                unit=unit or "",
                title=title or "",
                enum=read_list(enum),
                retired=retired or "",
                former=read_list(former),
            )
            found.setdefault(table, []).append(column)
    return {table: tuple(columns) for table, columns in found.items()}


def read_list(held: Any) -> tuple[Any, ...]:
    """Return a list of JSON, as a driver returns it: parsed, or as text."""
    return tuple(json.loads(held) if isinstance(held, str | bytes) else held or ())
