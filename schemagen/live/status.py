"""The status of a live database: its release, its files, and its differences from the release."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from schemagen.config import Config
from schemagen.inventory.display import write_line
from schemagen.live.adopt import Likeness
from schemagen.live.connection import describe, dialect_of
from schemagen.live.drift import Difference, find_drift
from schemagen.live.state import State, derive_expected, read_held_releases
from schemagen.sources.read import SchemaReader

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["Status", "find_status", "to_json"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Status:
    """The status of a database. ``str(status)`` is what ``schemagen status`` prints.

    Attributes
    ----------
    place : str
        The database's URL, without the password.
    state : State
        What the database records about itself.
    filetypes : tuple of tuple of str and int
        Filetypes and the numbers of their files.
    held : tuple of tuple of str and int
        Columns of removed keywords, tables without any other column, and the numbers of values or
        rows that they still hold; only those that hold some.
    drift : tuple of Difference
        The differences of the database from its release.
    """

    place: str
    state: State
    filetypes: tuple[tuple[str, int], ...]
    held: tuple[tuple[str, int], ...]
    drift: tuple[Difference, ...]

    def __str__(self) -> str:
        return "\n".join(self._write())

    def __repr__(self) -> str:
        files = sum(count for _, count in self.filetypes)
        return write_line("Status", f"of {self.place}: {self.state}, {files} files")

    def _write(self) -> Iterator[str]:
        state = self.state
        yield f"{self.place}: {state}, applied {state.steps[-1].date} UTC"
        for step in state.steps[:-1]:
            yield f"  before: jwst {step.pipeline_version}, {step.date}"
        files = ", ".join(f"{name} {count}" for name, count in self.filetypes)
        yield f"files: {files or 'none'}"
        yield f"removed keywords that still hold values: {len(self.held) or 'none'}"
        yield from (f"  {name}: {count}" for name, count in self.held)
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
    dialect = dialect_of(connection)
    expected = derive_expected(state, known)
    drift = tuple(find_drift(state.shape, expected, dialect, state.known))
    return Status(
        place=describe(connection),
        state=state,
        filetypes=tuple(_count_files(connection, state)),
        held=tuple(_count_held(connection, state)),
        drift=drift,
    )


def _count_files(connection: Connection, state: State) -> Iterator[tuple[str, int]]:
    if "datasets" in state.shape.tables:
        query = "SELECT filetype, count(*) FROM datasets GROUP BY filetype ORDER BY filetype"
        yield from ((name, count) for name, count in connection.exec_driver_sql(query))


def _count_held(connection: Connection, state: State) -> Iterator[tuple[str, int]]:
    """Count the values of removed keywords, with one query for each table."""
    ident = dialect_of(connection).ident
    for table, explained in groupby(state.dictionary, itemgetter(0)):
        rows = list(explained)
        there = state.shape.tables.get(table, {})
        names = [column for _, column, retired in rows if retired and column in there]
        if not names:
            continue
        whole = all(retired for _, _, retired in rows)
        counts = ["count(*)"] if whole else [f"count({ident(name)})" for name in names]
        query = f"SELECT {', '.join(counts)} FROM {ident(table)}"  # noqa: S608
        (found,) = connection.exec_driver_sql(query)
        places = [table] if whole else [f"{table}.{name}" for name in names]
        yield from ((place, n) for place, n in zip(places, found, strict=True) if n)


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
        "partition_by": state.partition_by.value,
        "steps": steps,
        "files": dict(status.filetypes),
        "retired": dict(status.held),
        "drift": drift,
    }
