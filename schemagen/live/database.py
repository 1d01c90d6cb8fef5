"""A live database: which release it is at, what it should hold, and how it is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import jinja2

from schemagen.config import Config, PartitionBy
from schemagen.errors import DatabaseError, DataLossError, SchemagenError
from schemagen.inventory import overrides
from schemagen.inventory.build import take
from schemagen.inventory.model import SchemaPackage
from schemagen.live.connection import describe, dialect_of, lock, run
from schemagen.live.drift import Kind, find_drift, list_names, list_some
from schemagen.live.reflection import Shape, reflect
from schemagen.migrations.plan import render_base
from schemagen.migrations.release_databases import Releases
from schemagen.sources import read as source
from schemagen.sources import releases
from schemagen.tables.dialect import Dialect
from schemagen.tables.model import Database, name_column

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = [
    "Applied",
    "State",
    "create",
    "expect",
    "find_split",
    "find_state",
    "learn",
    "read_state",
    "restrict",
    "write_creation",
]

Listener = Callable[[str, int, int], None]


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
        where = describe(connection.engine.url)
        hint = "make one: schemagen create URL"
        raise DatabaseError("there is no database of schemagen here", where=where, hint=hint)
    return state


def _list_held(state: State) -> tuple[str, ...]:
    """List the releases whose files a database can hold."""
    at = state.pipeline_version
    if state.since == at:
        return (at,)
    return (*releases.list_since(state.since, releases.try_parse(at), where=str(state)), at)


def learn(state: State, config: Config, *, offline: bool, listen: Listener) -> Releases:
    """Read the releases that a database holds, as far as it holds them.

    Parameters
    ----------
    state : State
        The database.
    config : Config
        The overrides, and where the schemas of its release are, if that is no pinned one.
    offline, listen
        As for `source.read`.
    """
    split = replace(config, partition_by=state.partition_by, filetype=())
    known = Releases(split, offline=offline, listen=listen)
    if config.source:
        at = state.pipeline_version
        read = source.read(at, source=config.source, offline=offline, listen=listen)
        known.add(take(read, overrides.read(config.overrides), strict=False))
    versions = _list_held(state)
    known.fetch(versions)
    return restrict(known, versions, split, state.shape, offline=offline, listen=listen)


def restrict(
    known: Releases,
    versions: Iterable[str],
    config: Config,
    shape: Shape,
    *,
    offline: bool,
    listen: Listener,
) -> Releases:
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
    narrow = Releases(replace(config, filetype=kept), offline=offline, listen=listen)
    for version in versions:
        narrow.add(known.inventory(version))
    return narrow


def expect(state: State, known: Releases) -> Database:
    """Say what a database should hold, by its releases."""
    return known.unite(_list_held(state))


def write_creation(database: Database, dialect: Dialect, templates: jinja2.Environment) -> str:
    """Write the script that makes a database from nothing, and anew what a killed run has left.

    Raises
    ------
    SchemagenError
        If a table is too wide for one of the engines: a migration could not carry it on.
    """
    for table in database.tables:
        if table.view:
            hint = "leave keywords out of it in overrides.yaml, or load what `build` writes"
            raise SchemagenError("is too wide for one table", where=table.view, hint=hint)
    script, _ = render_base(database, (), dialect, templates)
    return script.text


def create(
    connection: Connection,
    database: Database,
    templates: jinja2.Environment,
    *,
    partition_by: PartitionBy,
    say: Callable[[str], None],
    listen: Listener,
) -> bool:
    """Make a database; what was interrupted is made anew.

    Parameters
    ----------
    connection : Connection
        To a database that holds no tables of these names.
    database : Database
        What it shall hold.
    templates : Environment
        The templates.
    partition_by : PartitionBy
        What its header tables are split by.
    say : callable
        Told what there is to be said.
    listen : callable
        Told how far it is.

    Returns
    -------
    bool
        Whether there was anything to do.

    Raises
    ------
    DataLossError
        If it is at another release, or there are tables of the same names.
    """
    with lock(connection, listen=say):
        shape = reflect(connection)
        state = find_state(connection, shape)
        if state is not None:
            _check_alike(connection, state, database, partition_by)
            return False
        refuse_others(connection, shape, database)
        script = write_creation(database, dialect_of(connection.engine), templates)
        run(connection, script, name="create", watch=listen)
    return True


def _check_alike(
    connection: Connection, state: State, database: Database, partition_by: PartitionBy
) -> None:
    """Make sure that the database that is there is the one that is asked for."""
    place = describe(connection.engine.url)
    version = database.pipeline_version
    if (state.pipeline_version, state.since) != (version, database.since):
        leads = state.pipeline_version != version
        hint = f"to bring it there: schemagen upgrade URL --to {version}" if leads else ""
        raise DataLossError(f"is at {state} already, and is not made anew", where=place, hint=hint)
    shown, wanted = {*state.shape.filetypes}, {*map(name_column, database.filetypes)}
    if shown != wanted:
        text = f"is at {state} already, for the filetypes {', '.join(sorted(shown))}"
        raise DataLossError(text, where=place, hint="make another database for others")
    if state.partition_by is not partition_by:
        text = f"is at {state} already, with --partition-by {state.partition_by.value}"
        raise DataLossError(text, where=place, hint="make another database for another one")


def refuse_others(connection: Connection, shape: Shape, database: Database) -> None:
    """Make sure that what has the names of our tables is empty and looks as we would make it."""
    absent = {Kind.NO_TABLE, Kind.NO_PART, Kind.NO_VIEW}
    engine = connection.dialect.name
    drift = find_drift(shape, database, engine)
    others = {d.table or d.name for d in drift if d.kind not in absent}
    tables = {table.name for table in database.tables}
    names = {*list_names(database)}
    others |= (names - tables) & shape.tables.keys() | tables & shape.parts.keys()
    dialect = dialect_of(connection.engine)
    for name in sorted((tables & shape.tables.keys()) - others - {"schemagen_columns"}):
        query = f"SELECT EXISTS (SELECT 1 FROM {dialect.ident(name)})"  # noqa: S608
        if connection.exec_driver_sql(query).scalar():
            others.add(name)
    if others:
        listed = list_some(sorted(others), separator=", ")
        raise DataLossError(
            f"tables of these names are there already: {listed}; nothing was changed",
            where=describe(connection.engine.url),
            hint="`schemagen status URL` says what is there; to go on with it: `create --adopt`",
        )
