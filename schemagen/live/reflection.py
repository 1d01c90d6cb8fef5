"""The tables and views of a live database, as its engine describes them.

The queries, and how their results are read, are in the `Reflection` of its dialect.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from sys import intern

from schemagen.inventory.display import write_line
from schemagen.live.connection import Connection

__all__ = ["FILETYPES", "Shape", "reflect"]

FILETYPES = "dataset_filetypes"
"""The view that has a column for each filetype."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Shape:
    """The tables and views of a database, as its engine describes them.

    Attributes
    ----------
    tables : Mapping of str to Mapping of str to str
        For each table, the engine's names of the types of its columns.
    keys : Mapping of str to tuple of str
        Primary keys by table.
    parts : Mapping of str to tuple of str
        Table and value by the name of a partition or a view. Empty texts for a view that is not
        one of a table's per-instrument or per-detector views.
    filetypes : tuple of str
        Columns of the view of filetypes, without the rootname; empty if there is no such view.
    indexes : frozenset of str
        The names of indexes, also of operators' own.
    others : Mapping of str to str
        What else has a name that a table cannot have, then, and what it is: an index, a type.
    """

    tables: Mapping[str, Mapping[str, str]]
    keys: Mapping[str, tuple[str, ...]]
    parts: Mapping[str, tuple[str, str]]
    filetypes: tuple[str, ...]
    indexes: frozenset[str] = frozenset()
    others: Mapping[str, str] = field(default_factory=dict)

    def __repr__(self) -> str:
        counts = f"{len(self.tables)} tables, {len(self.parts)} partitions and views"
        return write_line("Shape", counts)


def reflect(connection: Connection) -> Shape:
    """Read the tables and views of a database."""
    reflection = connection.dialect.reflection

    def fetch(query: str) -> Iterator[tuple[str, ...]]:
        # in parts, and each text once: most columns have the names and types of others
        return (tuple(map(intern, map(str, row))) for row in connection.stream(query))

    def fetch_columns() -> Iterator[tuple[str, dict[str, str]]]:
        if not reflection.packed:
            for table, rows in groupby(fetch(reflection.columns), itemgetter(0)):
                yield table, {column: kind for _, column, kind in rows}
            return
        for table, packed in connection.stream(reflection.columns):
            pairs = (each.split("\x1f") for each in str(packed).split("\x1e"))
            yield str(table), {intern(column): intern(kind) for column, kind in pairs}

    matched = {name: reflection.part.search(text) for name, text in fetch(reflection.parts)}
    return Shape(
        tables={table: columns for table, columns in fetch_columns() if table not in matched},
        keys={
            table: tuple(column for _, column in rows)
            for table, rows in groupby(fetch(reflection.keys), itemgetter(0))
        },
        parts={
            name: (found[1], found[2]) if found else ("", "") for name, found in matched.items()
        },
        filetypes=tuple(name for (name,) in fetch(reflection.view.format(FILETYPES)))[1:],
        indexes=frozenset(name for (name,) in fetch(reflection.indexes)),
        others={row[0]: row[1] for row in fetch(reflection.others)} if reflection.others else {},
    )
