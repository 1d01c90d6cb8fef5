"""What a live database looks like, as its engine describes it.

What is asked, and how the answers are read, is the `Reflection` of its dialect.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from schemagen.live.connection import dialect_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["FILETYPES", "Shape", "reflect"]

FILETYPES = "dataset_filetypes"
"""The view with one column a filetype."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """The tables and views of a database, as its engine describes them.

    Attributes
    ----------
    tables : Mapping of str to Mapping of str to str
        The engine's types by column by table.
    keys : Mapping of str to tuple of str
        Primary keys by table.
    parts : Mapping of str to tuple of str
        Table and value by the name of a part; empty texts for a view that is no part.
    filetypes : tuple of str
        Columns of the view of filetypes, but for the rootname; empty if there is none.
    """

    tables: Mapping[str, Mapping[str, str]]
    keys: Mapping[str, tuple[str, ...]]
    parts: Mapping[str, tuple[str, str]]
    filetypes: tuple[str, ...]


def reflect(connection: Connection) -> Shape:
    """Ask a database what it looks like."""
    reflection = dialect_of(connection).reflection

    def ask(query: str) -> list[tuple[str, ...]]:
        return [tuple(map(str, row)) for row in connection.exec_driver_sql(query)]

    columns, keys = ask(reflection.columns), ask(reflection.keys)
    matched = {name: reflection.part.search(text) for name, text in ask(reflection.parts)}
    return Shape(
        tables={
            table: {column: kind for _, column, kind in rows}
            for table, rows in groupby(columns, itemgetter(0))
            if table not in matched
        },
        keys={
            table: tuple(column for _, column in rows)
            for table, rows in groupby(keys, itemgetter(0))
        },
        parts={
            name: (found[1], found[2]) if found else ("", "") for name, found in matched.items()
        },
        filetypes=tuple(name for (name,) in ask(reflection.view.format(FILETYPES)))[1:],
    )
