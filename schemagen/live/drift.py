"""The differences of a live database from its release.

Only our own tables are compared. Other tables in the database are ignored.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from schemagen.live.reflection import FILETYPES, Shape
from schemagen.tables.engines import Dialect
from schemagen.tables.indexes import TableIndex
from schemagen.tables.model import Database, Table, name_column
from schemagen.tables.views import rejoining_views

__all__ = [
    "Difference",
    "DriftKind",
    "find_drift",
    "list_missing_indexes",
    "list_names",
    "shorten_list",
]


class DriftKind(Enum):
    """Kinds of differences. The values are those of ``kind`` in the JSON of `schemagen status`."""

    NO_TABLE = "missing table"
    NO_COLUMN = "missing column"
    NO_PART = "missing part"
    NO_VIEW = "missing view"
    NO_INDEX = "missing index"
    MORE = "unknown column"
    TYPE = "other type"
    NARROW = "narrower type"
    KEY = "other primary key"
    PART = "other part"
    VIEW = "other view"
    LAYOUT = "earlier layout"
    TAKEN = "name that is taken"

    def __str__(self) -> str:
        return _TEXTS.get(self, self.value)


_TEXTS = {
    DriftKind.NO_PART: "missing partition",
    DriftKind.TYPE: "different type",
    DriftKind.KEY: "different primary key",
    DriftKind.PART: "different partition",
    DriftKind.VIEW: "different view",
    DriftKind.TAKEN: "name already in use",
}
"""The texts for people, where they differ from the values for programs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A difference of a database from its release.

    Attributes
    ----------
    kind : DriftKind
        The kind of difference.
    table : str
        The table concerned; empty for the view of filetypes.
    name : str
        The table, column, partition, view or index: ``rate_sci``, ``rate_sci.bunit``,
        ``nircam_rate_sci``, ``rate_primary_by_date_obs``.
    detail : str
        What the database has, and what the release has.
    """

    kind: DriftKind
    table: str
    name: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.kind}: {self.name}{f' ({self.detail})' if self.detail else ''}"


def find_drift(
    shape: Shape, expected: Database, dialect: Dialect, known: Collection[tuple[str, str]] = ()
) -> Iterator[Difference]:
    """Find the differences of a database from the tables that it should have.

    Columns and tables of removed keywords may be missing: the contract script drops them.

    Parameters
    ----------
    shape : Shape
        The tables of the database.
    expected : Database
        The tables that it should have.
    dialect : Dialect
        The dialect of the database.
    known : collection of tuple of str, optional
        Tables and columns in the data dictionary: they are ours, even if they are not expected.
    """
    for table in expected.tables:
        if table.name in shape.tables:
            yield from _compare_columns(shape, table, dialect, known)
            if table.primary_key != shape.keys.get(table.name, ()):
                key = ", ".join(shape.keys.get(table.name, ())) or "none"
                detail = f"{key} instead of {', '.join(table.primary_key)}"
                yield Difference(
                    kind=DriftKind.KEY, table=table.name, name=table.name, detail=detail
                )
            for index in list_missing_indexes(shape, table, dialect):
                yield Difference(kind=DriftKind.NO_INDEX, table=table.name, name=index.name)
        elif table.retired:
            continue
        else:
            yield _miss(shape, DriftKind.NO_TABLE, table.name, table.name)
        for part in table.partitions:
            yield from _compare_part(shape, table.name, part.name, part.value)
        if dialect.partitions and table.rest and table.rest not in shape.parts:
            yield Difference(kind=DriftKind.NO_PART, table=table.name, name=table.rest)
    for view in rejoining_views(expected.tables):
        if view.name not in shape.parts:
            yield _miss(shape, DriftKind.NO_VIEW, view.tables[0], view.name)
        for part in view.partitions:
            yield from _compare_part(shape, view.name, part.name, part.value)
    shown = tuple(map(name_column, expected.filetypes))
    if FILETYPES not in shape.parts:
        yield _miss(shape, DriftKind.NO_VIEW, "", FILETYPES)
    elif {*shown} - {*shape.filetypes}:
        missing = ", ".join(sorted({*shown} - {*shape.filetypes}))
        yield Difference(kind=DriftKind.VIEW, table="", name=FILETYPES, detail=f"without {missing}")


def list_missing_indexes(shape: Shape, table: Table, dialect: Dialect) -> Iterator[TableIndex]:
    """List the indexes of a table that a database lacks, although it has their columns."""
    found = shape.tables[table.name].keys()
    for index in table.indexes:
        needed = dialect.indexing.has(index) and found >= {*index.columns}
        if needed and index.name not in shape.indexes:
            yield index


def _miss(shape: Shape, kind: DriftKind, table: str, name: str) -> Difference:
    """Return the difference of a name that is missing, or that something else has."""
    if other := shape.others.get(name):
        return Difference(kind=DriftKind.TAKEN, table=table, name=name, detail=f"by {other}")
    return Difference(kind=kind, table=table, name=name)


def _compare_columns(
    shape: Shape, table: Table, dialect: Dialect, known: Collection[tuple[str, str]]
) -> Iterator[Difference]:
    found = shape.tables[table.name]
    wanted = {column.name: column for column in table.columns}
    for name, column in wanted.items():
        place = f"{table.name}.{name}"
        kind = dialect.reflection.name_type(column)
        if name in found and found[name] != kind:
            narrow = dialect.reflection.is_narrower(column, found[name])
            yield Difference(
                kind=DriftKind.NARROW if narrow else DriftKind.TYPE,
                table=table.name,
                name=place,
                detail=f"{found[name]} instead of {kind}",
            )
        elif name not in found and not column.retired:
            yield Difference(kind=DriftKind.NO_COLUMN, table=table.name, name=place, detail=kind)
    for name, kind in found.items():
        if name not in wanted and (table.name, name) not in known:
            place = f"{table.name}.{name}"
            yield Difference(kind=DriftKind.MORE, table=table.name, name=place, detail=kind)


def _compare_part(shape: Shape, table: str, name: str, value: str) -> Iterator[Difference]:
    found = shape.parts.get(name)
    if found is None:
        yield _miss(shape, DriftKind.NO_PART, table, name)
    elif found != (table, value):
        detail = f"not the rows of {table} for {value}"
        yield Difference(kind=DriftKind.PART, table=table, name=name, detail=detail)


def list_names(database: Database) -> Iterator[str]:
    """List the names of all tables, partitions, views and indexes of a database."""
    yield FILETYPES
    for table in database.tables:
        yield table.name
        yield from (index.name for index in table.indexes)
        yield from (part.name for part in table.partitions)
        yield from filter(None, [table.rest])
    for view in rejoining_views(database.tables):
        yield view.name
        yield from (part.name for part in view.partitions)


def shorten_list(items: Sequence[object], most: int = 5, separator: str = "; ") -> str:
    """Write the first items of a list, and the number of the others."""
    more = f" and {len(items) - most} more" if len(items) > most else ""
    return separator.join(map(str, items[:most])) + more
