"""Where a live database stands: its release, what it holds, and what is not as it should be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from schemagen.config import Config
from schemagen.live.adopt import Likeness
from schemagen.live.connection import describe, dialect_of
from schemagen.live.drift import Difference, find_drift
from schemagen.live.state import State, expect, learn
from schemagen.sources.read import SchemaReader

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["Status", "find_status", "to_json", "write_status"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many there are of something.

    Attributes
    ----------
    name : str
        A filetype; or a table or column that is retired.
    number : int
        How many files or values it has.
    """

    name: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Where a database stands.

    Attributes
    ----------
    place : str
        Its URL, without the password.
    state : State
        What it says of itself.
    filetypes : tuple of Count
        The files of each filetype.
    held : tuple of Count
        The values that tables and columns which are retired hold still.
    drift : tuple of Difference
        In what it is not what its release should be.
    """

    place: str
    state: State
    filetypes: tuple[Count, ...]
    held: tuple[Count, ...]
    drift: tuple[Difference, ...]


def find_status(
    connection: Connection, state: State, config: Config, reader: SchemaReader
) -> Status:
    """Find out where a database stands.

    Parameters
    ----------
    connection : Connection
        To the database.
    state : State
        What it says of itself.
    config : Config
        The overrides, and where the schemas of its release are, if that is no pinned one.
    reader : SchemaReader
        Reads the schemas.
    """
    known = learn(state, config, reader)
    dialect = dialect_of(connection)
    drift = tuple(find_drift(state.shape, expect(state, known), dialect, state.known))
    return Status(
        place=describe(connection),
        state=state,
        filetypes=tuple(_count_files(connection, state)),
        held=tuple(_count_held(connection, state)),
        drift=drift,
    )


def _count_files(connection: Connection, state: State) -> Iterator[Count]:
    if "datasets" in state.shape.tables:
        query = "SELECT filetype, count(*) FROM datasets GROUP BY filetype ORDER BY filetype"
        for name, number in connection.exec_driver_sql(query):
            yield Count(name=name, number=number)


def _count_held(connection: Connection, state: State) -> Iterator[Count]:
    """Count the values of what is retired; with one query a table, as each reads all of it."""
    ident = dialect_of(connection).ident
    for table, explained in groupby(state.dictionary, attrgetter("table")):
        rows = list(explained)
        there = state.shape.tables.get(table, {})
        names = [row.column for row in rows if row.retired and row.column in there]
        if not names:
            continue
        whole = all(row.retired for row in rows)
        counts = ["count(*)"] if whole else [f"count({ident(name)})" for name in names]
        query = f"SELECT {', '.join(counts)} FROM {ident(table)}"  # noqa: S608
        (found,) = connection.exec_driver_sql(query)
        places = [table] if whole else [f"{table}.{name}" for name in names]
        for place, number in zip(places, found, strict=True):
            if number:
                yield Count(name=place, number=number)


def write_status(status: Status | Likeness) -> Iterator[str]:
    """Write the lines that tell it to people."""
    if isinstance(status, Likeness):
        yield f"{status.place}: says no release; it is most like {status}"
        yield f"differences: {len(status.drift) or 'none'}"
        yield from (f"  {difference}" for difference in status.drift)
        yield "`schemagen create URL --adopt` takes it as that, and adds what is missing"
        return
    state = status.state
    yield f"{status.place}: {state}, applied {state.steps[-1].date} UTC"
    for step in state.steps[:-1]:
        yield f"  before: jwst {step.pipeline_version}, {step.date}"
    files = ", ".join(f"{each.name} {each.number}" for each in status.filetypes)
    yield f"files: {files or 'none'}"
    yield f"retired, with values: {len(status.held) or 'nothing'}"
    yield from (f"  {each.name}: {each.number}" for each in status.held)
    yield f"drift: {len(status.drift) or 'none'}"
    yield from (f"  {difference}" for difference in status.drift)


def to_json(status: Status | Likeness) -> dict[str, object]:
    """Give it as the values of JSON."""
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
        "partition_by": state.partition_by.value,
        "steps": steps,
        "files": {each.name: each.number for each in status.filetypes},
        "retired": {each.name: each.number for each in status.held},
        "drift": drift,
    }
