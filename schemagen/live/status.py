"""The status of a live database: its release, its files, and its differences from the release."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter, itemgetter

from schemagen.config import Config
from schemagen.inventory.display import write_line
from schemagen.live.adopt import Likeness
from schemagen.live.connection import Connection
from schemagen.live.drift import Difference, DriftKind, find_drift
from schemagen.live.layouts import foresee
from schemagen.live.state import State, derive_expected, read_held_releases
from schemagen.sources.read import SchemaReader
from schemagen.tables.core import LAYOUT

__all__ = ["Status", "find_status", "to_json"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many there are of something.

    Attributes
    ----------
    name : str
        A filetype; or a column of a removed keyword, or a table without any other column.
    number : int
        How many files, values or rows it has.
    """

    name: str
    number: int

    def __str__(self) -> str:
        return f"{self.name}: {self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentFiles:
    """The files of an instrument.

    Attributes
    ----------
    instrument : str
        The instrument; empty for files that tell none.
    filetypes : tuple of Count
        Its files of each filetype.
    """

    instrument: str
    filetypes: tuple[Count, ...]

    @property
    def number(self) -> int:
        """How many files it has."""
        return sum(each.number for each in self.filetypes)

    def __str__(self) -> str:
        files = ", ".join(f"{each.name} {each.number}" for each in self.filetypes)
        return f"{self.instrument or 'no instrument'}: {files}"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Status:
    """The status of a database. ``str(status)`` is what ``schemagen status`` prints.

    Attributes
    ----------
    place : str
        The database's URL, without the password.
    state : State
        What the database records about itself.
    instruments : tuple of InstrumentFiles
        The files of each instrument, by filetype.
    held : tuple of Count
        The values that columns of removed keywords still hold, and the rows of tables without any
        other column; only those that hold some.
    drift : tuple of Difference
        The differences of the database from its release.
    own : tuple of Difference
        The columns that an operator has added to our tables, which is no difference.
    misplaced : int
        Number of files that the release has columns or tables for that they are not in.
    """

    place: str
    state: State
    instruments: tuple[InstrumentFiles, ...]
    held: tuple[Count, ...]
    drift: tuple[Difference, ...]
    own: tuple[Difference, ...] = ()
    misplaced: int = 0

    def __str__(self) -> str:
        return "\n".join(self._write())

    def __repr__(self) -> str:
        return write_line("Status", f"of {self.place}: {self.state}, {self.files} files")

    @property
    def files(self) -> int:
        """How many files the database has."""
        return sum(each.number for each in self.instruments)

    @property
    def filetypes(self) -> tuple[Count, ...]:
        """The files of each filetype, sorted by its name."""
        found: dict[str, int] = {}
        for each in (count for one in self.instruments for count in one.filetypes):
            found[each.name] = found.get(each.name, 0) + each.number
        return tuple(Count(name=name, number=found[name]) for name in sorted(found))

    def _write(self) -> Iterator[str]:
        state = self.state
        yield f"{self.place}: {state}, applied {state.steps[-1].date} UTC, layout {state.layout}"
        for step in state.steps[:-1]:
            yield f"  before: jwst {step.pipeline_version}, {step.date}"
        yield f"files: {self.files or 'none'}"
        yield from (f"  {each}" for each in self.instruments)
        if state.overrides:
            yield "local changes:"
            yield from (f"  {override}: {override.reason}" for override in state.overrides)
        yield f"removed keywords that still hold values: {len(self.held) or 'none'}"
        yield from (f"  {each}" for each in self.held)
        if self.own:
            yield f"your own columns: {', '.join(each.name for each in self.own)}"
        if self.misplaced:
            todo = "`schemagen upgrade` does it"
            yield f"files to be placed again in columns of the release: {self.misplaced}; {todo}"
        yield f"differences from the release: {len(self.drift) or 'none'}"
        yield from (f"  {difference}" for difference in self.drift)


def find_status(
    connection: Connection, state: State, config: Config, reader: SchemaReader
) -> Status:
    """Find the status of a database.

    Parameters
    ----------
    connection : Connection
        A connection to the database.
    state : State
        What the database records about itself.
    config : Config
        The overrides, and the source of the schemas if the database's release is not a known one.
    reader : SchemaReader
        The reader of the schemas.
    """
    known = read_held_releases(state, config, reader)
    dialect = connection.dialect
    carried = foresee(state, dialect)
    expected = derive_expected(carried, known)
    drift = tuple(find_drift(carried.shape, expected, dialect, carried.known))
    if state.layout != LAYOUT:
        earlier = Difference(
            kind=DriftKind.LAYOUT,
            table="",
            name=f"{state.layout}",
            detail=f"`schemagen upgrade` takes it to layout {LAYOUT}",
        )
        drift = (earlier, *drift)
    return Status(
        place=str(connection.address),
        state=state,
        instruments=tuple(_count_files(connection, state)),
        held=tuple(_count_held(connection, state)),
        drift=tuple(each for each in drift if each.kind is not DriftKind.MORE),
        own=tuple(each for each in drift if each.kind is DriftKind.MORE),
    )


def _count_files(connection: Connection, state: State) -> Iterator[InstrumentFiles]:
    if "datasets" in state.shape.tables:
        query = "SELECT instrument, filetype, count(*) FROM datasets GROUP BY instrument, filetype"
        rows = sorted(
            (name or "", filetype, count) for name, filetype, count in connection.query(query)
        )
        for instrument, counted in groupby(rows, itemgetter(0)):
            counts = (Count(name=filetype, number=number) for _, filetype, number in counted)
            yield InstrumentFiles(instrument=instrument, filetypes=tuple(counts))


def _count_held(connection: Connection, state: State) -> Iterator[Count]:
    """Count the values of removed keywords, with one query for each table."""
    ident = connection.dialect.ident
    for table, explained in groupby(state.dictionary, attrgetter("table")):
        rows = list(explained)
        there = state.shape.tables.get(table, {})
        names = [row.column for row in rows if row.retired and row.column in there]
        if not names:
            continue
        whole = all(row.retired for row in rows)
        counts = ["count(*)"] if whole else [f"count({ident(name)})" for name in names]
        query = f"SELECT {', '.join(counts)} FROM {ident(table)}"  # noqa: S608
        (found,) = connection.query(query)
        places = [table] if whole else [f"{table}.{name}" for name in names]
        for place, number in zip(places, found, strict=True):
            if number:
                yield Count(name=place, number=number)


def to_json(status: Status | Likeness) -> dict[str, object]:
    """Return a status, or a likeness, as JSON values."""
    drift = [
        {
            "kind": difference.kind.value,
            "table": difference.table,
            "name": difference.name,
            "detail": difference.detail,
        }
        for difference in status.drift
    ]
    if isinstance(status, Likeness):
        like = status.database.pipeline_version
        return {"url": status.place, "pipeline_version": None, "like": like, "drift": drift}
    state = status.state
    steps = [
        {
            "pipeline_version": step.pipeline_version,
            "since": step.since,
            "package": str(step.package),
            "sha256": step.package.sha256,
            "applied_date": step.date,
        }
        for step in state.steps
    ]
    return {
        "url": status.place,
        "pipeline_version": state.pipeline_version,
        "since": state.since,
        "layout": state.layout,
        "partition_by": state.partition_by.value,
        "overrides": [override.to_entry() for override in state.overrides or ()],
        "steps": steps,
        "files": {each.name: each.number for each in status.filetypes},
        "instruments": {
            each.instrument: {count.name: count.number for count in each.filetypes}
            for each in status.instruments
        },
        "retired": {each.name: each.number for each in status.held},
        "own": [each.name for each in status.own],
        "misplaced": status.misplaced,
        "drift": drift,
    }
