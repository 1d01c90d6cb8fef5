"""A live database: which release it is at, what it should hold, and how it is made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from schemagen.config import Config, PartitionBy
from schemagen.errors import DatabaseError
from schemagen.live.connection import describe
from schemagen.live.reflection import Shape, reflect
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.sources import releases
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import PinnedReleases
from schemagen.sources.schema_set import SchemaPackage
from schemagen.tables.model import Database, name_column

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = [
    "Applied",
    "State",
    "expect",
    "find_split",
    "find_state",
    "learn",
    "read_state",
    "restrict",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """A step that brought a database to a release.

    Attributes
    ----------
    pipeline_version : str
        The release.
    since : str
        The first release whose files the database could hold then.
    package : SchemaPackage
        Where the release's schemas came from.
    date : str
        When, in UTC.
    """

    pipeline_version: str
    since: str
    package: SchemaPackage
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What a database says of itself.

    Attributes
    ----------
    steps : tuple of Applied
        How it came to be where it is; the last one tells where that is.
    partition_by : PartitionBy
        What its header tables are split by.
    dictionary : tuple of tuple of str
        Tables, columns, and the release that retired each; an empty text where none has.
    shape : Shape
        Its tables and views.
    """

    steps: tuple[Applied, ...]
    partition_by: PartitionBy
    dictionary: tuple[tuple[str, str, str], ...]
    shape: Shape

    @property
    def pipeline_version(self) -> str:
        """The release that it is at."""
        return self.steps[-1].pipeline_version

    @property
    def since(self) -> str:
        """The first release whose files it can hold."""
        return self.steps[-1].since

    @property
    def known(self) -> frozenset[tuple[str, str]]:
        """The tables and columns that its dictionary explains."""
        return frozenset((table, column) for table, column, _ in self.dictionary)

    def __str__(self) -> str:
        since = f" and all since {self.since}" if self.since != self.pipeline_version else ""
        return f"jwst {self.pipeline_version}{since}"


def find_state(connection: Connection, shape: Shape) -> State | None:
    """Ask a database which release it is at; None if it says nothing."""
    if "schemagen_releases" not in shape.tables:
        return None
    rows = connection.exec_driver_sql(
        "SELECT pipeline_version, since, schema_package, schema_package_version, schema_sha256,"
        " applied_date FROM schemagen_releases ORDER BY step"
    )
    steps = tuple(
        Applied(
            pipeline_version=version,
            since=since,
            package=SchemaPackage(name=package, version=package_version, sha256=sha256),
            date=str(date).partition(".")[0],
        )
        for version, since, package, package_version, sha256, date in rows
    )
    if not steps:
        return None
    query = "SELECT table_name, column_name, retired FROM schemagen_columns"
    there = "schemagen_columns" in shape.tables
    told = connection.exec_driver_sql(f"{query} ORDER BY 1, 2") if there else ()
    dictionary = tuple((table, column, retired or "") for table, column, retired in told)
    tables = {table for table, _, _ in dictionary}
    return State(
        steps=steps, partition_by=find_split(shape, tables), dictionary=dictionary, shape=shape
    )


def find_split(shape: Shape, headers: Iterable[str]) -> PartitionBy:
    """Tell what header tables are split by."""
    tables = {table for table in headers if table in shape.tables}
    if any("detector_name" in shape.tables[table] for table in tables):
        return PartitionBy.DETECTOR
    split = not tables or any(table in tables for table, _ in shape.parts.values())
    return PartitionBy.INSTRUMENT if split else PartitionBy.NONE


def read_state(connection: Connection) -> State:
    """Ask a database which release it is at.

    Raises
    ------
    DatabaseError
        If it does not say so: it is empty, or somebody else's.
    """
    state = find_state(connection, reflect(connection))
    if state is None:
        where = describe(connection)
        hint = "make one: schemagen create URL"
        raise DatabaseError("there is no database of schemagen here", where=where, hint=hint)
    return state


def _list_held(state: State, pins: PinnedReleases) -> tuple[str, ...]:
    """List the releases whose files a database can hold."""
    at = state.pipeline_version
    if state.since == at:
        return (at,)
    return (*pins.list_since(state.since, releases.try_parse(at), where=str(state)), at)


def learn(state: State, config: Config, reader: SchemaReader) -> ReleaseDatabases:
    """Read the releases that a database holds, as far as it holds them.

    Parameters
    ----------
    state : State
        The database.
    config : Config
        The overrides, and where the schemas of its release are, if that is no pinned one.
    reader : SchemaReader
        Reads the schemas.
    """
    split = replace(config, partition_by=state.partition_by, filetype=())
    known = ReleaseDatabases(split, reader)
    if config.source:
        at = state.pipeline_version
        read = reader.read(at, config.source)
        known.add(known.inventories.take(read, strict=False))
    versions = _list_held(state, reader.pins)
    known.fetch(versions)
    return restrict(known, versions, split, state.shape)


def restrict(
    known: ReleaseDatabases, versions: Iterable[str], config: Config, shape: Shape
) -> ReleaseDatabases:
    """Keep the filetypes that a database was made for; all, if it has all of its releases."""
    tables = {t.filetype: t.name for v in versions for t in known.database(v).tables if t.filetype}
    kept = tuple(
        filetype
        for filetype, table in tables.items()
        if name_column(filetype) in shape.filetypes
        or (not shape.filetypes and table in shape.tables)
    )
    if len(kept) == len(tables):
        return known
    narrow = ReleaseDatabases(replace(config, filetype=kept), known.reader)
    for version in versions:
        narrow.add(known.inventory(version))
    return narrow


def expect(state: State, known: ReleaseDatabases) -> Database:
    """Say what a database should hold, by its releases."""
    return known.union(_list_held(state, known.reader.pins))
