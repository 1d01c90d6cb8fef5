"""A live database held against what it should be.

Only tables of ours are looked at: what else is in the database is nobody's business.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from schemagen.live.reflection import FILETYPES, Shape
from schemagen.tables.engines import Dialect
from schemagen.tables.model import Database, Table, name_column
from schemagen.tables.views import rejoining_views

__all__ = ["Difference", "DriftKind", "find_drift", "list_names", "list_some"]


class DriftKind(Enum):
    """How a database differs from what it should be."""

    NO_TABLE = "missing table"
    NO_COLUMN = "missing column"
    NO_PART = "missing part"
    NO_VIEW = "missing view"
    MORE = "unknown column"
    TYPE = "other type"
    KEY = "other primary key"
    PART = "other part"
    VIEW = "other view"
    TAKEN = "name that is taken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing in which a database differs from what it should be.

    Attributes
    ----------
    kind : DriftKind
        How it differs.
    table : str
        The table that it is about; empty for the view of filetypes.
    name : str
        The table, column, part or view: ``rate_sci``, ``rate_sci.bunit``, ``nircam_rate_sci``.
    detail : str
        What it is and what it should be.
    """

    kind: DriftKind
    table: str
    name: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.kind.value}: {self.name}{f' ({self.detail})' if self.detail else ''}"


def find_drift(
    shape: Shape, expected: Database, dialect: Dialect, known: Collection[tuple[str, str]] = ()
) -> Iterator[Difference]:
    """Find in what a database differs from what it should be.

    What is retired may be gone: a contract drops it.

    Parameters
    ----------
    shape : Shape
        What it looks like.
    expected : Database
        What it should be.
    dialect : Dialect
        Its dialect.
    known : collection of tuple of str, optional
        Tables and columns that the data dictionary knows: they are ours, whatever is expected.
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
        elif table.retired:
            continue
        else:
            yield Difference(kind=DriftKind.NO_TABLE, table=table.name, name=table.name)
        for part in table.partitions:
            yield from _compare_part(shape, table.name, part.name, part.value)
    for view in rejoining_views(expected.tables):
        if view.name not in shape.parts:
            yield Difference(kind=DriftKind.NO_VIEW, table=view.tables[0], name=view.name)
        for part in view.partitions:
            yield from _compare_part(shape, view.name, part.name, part.value)
    shown = tuple(map(name_column, expected.filetypes))
    if FILETYPES not in shape.parts:
        yield Difference(kind=DriftKind.NO_VIEW, table="", name=FILETYPES)
    elif {*shown} - {*shape.filetypes}:
        lacking = ", ".join(sorted({*shown} - {*shape.filetypes}))
        yield Difference(kind=DriftKind.VIEW, table="", name=FILETYPES, detail=f"without {lacking}")


def _compare_columns(
    shape: Shape, table: Table, dialect: Dialect, known: Collection[tuple[str, str]]
) -> Iterator[Difference]:
    found = shape.tables[table.name]
    wanted = {column.name: column for column in table.columns}
    for name, column in wanted.items():
        place = f"{table.name}.{name}"
        kind = dialect.reflection.spell(column)
        if name in found and found[name] != kind:
            detail = f"{found[name]} instead of {kind}"
            yield Difference(kind=DriftKind.TYPE, table=table.name, name=place, detail=detail)
        elif name not in found and not column.retired:
            yield Difference(kind=DriftKind.NO_COLUMN, table=table.name, name=place, detail=kind)
    for name, kind in found.items():
        if name not in wanted and (table.name, name) not in known:
            place = f"{table.name}.{name}"
            yield Difference(kind=DriftKind.MORE, table=table.name, name=place, detail=kind)


def _compare_part(shape: Shape, table: str, name: str, value: str) -> Iterator[Difference]:
    found = shape.parts.get(name)
    if found is None:
        yield Difference(kind=DriftKind.NO_PART, table=table, name=name)
    elif found != (table, value):
        detail = f"not of {table} for {value}"
        yield Difference(kind=DriftKind.PART, table=table, name=name, detail=detail)


def list_names(database: Database) -> Iterator[str]:
    """List the names of all tables, parts and views of a database."""
    yield FILETYPES
    for table in database.tables:
        yield table.name
        yield from (part.name for part in table.partitions)
    for view in rejoining_views(database.tables):
        yield view.name
        yield from (part.name for part in view.partitions)


def list_some(things: Sequence[object], most: int = 5, separator: str = "; ") -> str:
    """Name the first of some things, and how many there are more."""
    more = f" and {len(things) - most} more" if len(things) > most else ""
    return separator.join(map(str, things[:most])) + more
