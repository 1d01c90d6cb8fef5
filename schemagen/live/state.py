"""The state of a live database: its release, and the tables that it should have."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from schemagen.config import Config, PartitionBy
from schemagen.errors import DifferentError
from schemagen.inventory.display import write_line
from schemagen.inventory.override import Override
from schemagen.live.address import missing_database
from schemagen.live.connection import Connection
from schemagen.live.recorded_layout import read_layout
from schemagen.live.recorded_overrides import read_recorded_overrides
from schemagen.live.reflection import Shape, reflect
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.sources import releases
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import PinnedReleases
from schemagen.sources.schema_set import SchemaPackage
from schemagen.sources.unreleased import is_pinned
from schemagen.tables.model import Database, name_column

__all__ = [
    "Applied",
    "ExplainedColumn",
    "State",
    "derive_expected",
    "find_partitioning",
    "find_state",
    "read_held_releases",
    "read_state",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """A step that brought a database to a release.

    Attributes
    ----------
    pipeline_version : str
        The release.
    since : str
        The first release whose files the database can hold after the step.
    package : SchemaPackage
        The package with the release's schema files.
    date : str
        Date and time of the step, in UTC.
    """

    pipeline_version: str
    since: str
    package: SchemaPackage
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedColumn:
    """A column in the data dictionary of a database.

    Attributes
    ----------
    table, column : str
        Their names.
    extension, keyword : str
        The extension and the keyword that the column holds.
    retired : str
        The first release without the keyword; empty if the keyword still exists.
    """

    table: str
    column: str
    extension: str
    keyword: str
    retired: str

    def __str__(self) -> str:
        return f"{self.table}.{self.column}"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class State:
    """What a database records about itself.

    Attributes
    ----------
    layout : int
        The version of its layout.
    steps : tuple of Applied
        The steps from the first release to the present one, which is the last.
    partition_by : PartitionBy
        What the header tables are partitioned by.
    dictionary : tuple of ExplainedColumn
        The data dictionary, by table and column.
    shape : Shape
        The tables and views.
    overrides : tuple of Override or None
        The local changes that it was made with; None if it cannot record any.
    """

    layout: int
    steps: tuple[Applied, ...]
    partition_by: PartitionBy
    dictionary: tuple[ExplainedColumn, ...]
    shape: Shape
    overrides: tuple[Override, ...] | None = None

    @property
    def pipeline_version(self) -> str:
        """The present release of the database."""
        return self.steps[-1].pipeline_version

    @property
    def since(self) -> str:
        """The first release whose files the database can hold."""
        return self.steps[-1].since

    @property
    def known(self) -> frozenset[tuple[str, str]]:
        """The tables and columns in the data dictionary."""
        return frozenset((each.table, each.column) for each in self.dictionary)

    def __str__(self) -> str:
        more = self.since != self.pipeline_version
        since = f" (with the columns of releases since {self.since})" if more else ""
        return f"jwst {self.pipeline_version}{since}"

    def __repr__(self) -> str:
        return write_line("State", f"{self}, {len(self.shape.tables)} tables")


def find_state(connection: Connection, shape: Shape) -> State | None:
    """Read the state of a database; None if it records no release."""
    if "schemagen_releases" not in shape.tables:
        return None
    rows = connection.query(
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
    query = "SELECT table_name, column_name, extension, keyword, retired FROM schemagen_columns"
    there = "schemagen_columns" in shape.tables
    listed = connection.query(f"{query} ORDER BY 1, 2") if there else ()
    dictionary = tuple(
        ExplainedColumn(
            table=table,
            column=column,
            extension=extension,
            keyword=keyword,
            retired=retired or "",
        )
        for table, column, extension, keyword, retired in listed
    )
    tables = {each.table for each in dictionary}
    return State(
        layout=read_layout(connection, shape),
        steps=steps,
        partition_by=find_partitioning(shape, tables),
        dictionary=dictionary,
        shape=shape,
        overrides=read_recorded_overrides(connection, shape),
    )


def find_partitioning(shape: Shape, headers: Iterable[str]) -> PartitionBy:
    """Find what header tables are partitioned by."""
    tables = {table for table in headers if table in shape.tables}
    if any("detector_name" in shape.tables[table] for table in tables):
        return PartitionBy.DETECTOR
    partitioned = not tables or any(table in tables for table, _ in shape.parts.values())
    return PartitionBy.INSTRUMENT if partitioned else PartitionBy.NONE


def read_state(connection: Connection) -> State:
    """Read the state of a database.

    Raises
    ------
    DatabaseError
        If it records no release: schemagen has not created it.
    """
    shape = reflect(connection)
    state = find_state(connection, shape)
    if state is None:
        raise missing_database(connection.address, shape.tables)
    return state


def _list_held(state: State, pins: PinnedReleases) -> tuple[str, ...]:
    """List the releases whose files a database can hold."""
    at, since = state.pipeline_version, state.since
    if since == at:
        return (at,)
    if since not in pins or not releases.try_parse(at):  # a name that does not sort
        passed = [*dict.fromkeys(step.pipeline_version for step in state.steps)]
        return (*(each for each in passed[passed.index(since) :] if each != at), at)
    return (*pins.list_since(since, releases.try_parse(at), where=str(state)), at)


def read_held_releases(state: State, config: Config, reader: SchemaReader) -> ReleaseDatabases:
    """Read the releases whose files a database can hold, with the filetypes that it has.

    The local changes are those that the database records, whatever the settings name.

    Parameters
    ----------
    state : State
        The state of the database.
    config : Config
        The source of the schemas if the database's release is not a known one; the overrides of a
        database that cannot record them.
    reader : SchemaReader
        The reader of the schemas.
    """
    partitioned = replace(config, partition_by=state.partition_by, filetype=())
    packages = {step.pipeline_version: step.package for step in state.steps}
    _read_source(state, config, reader)
    reader = reader.knowing(packages.items())
    known = ReleaseDatabases(partitioned, reader, state.overrides)
    versions = _list_held(state, reader.pins)
    known.recall(versions)
    for version, package in packages.items():
        if version in versions and package.local and not is_pinned(reader.pins, version, package):
            read = reader.read_recorded(version, package)
            known.add(known.inventories.take(read, strict=False))
    return _keep_filetypes(known, versions, partitioned, state.shape)


def _read_source(state: State, config: Config, reader: SchemaReader) -> None:
    """Read schemas that are no release where the settings say, if they are not in the cache.

    From then on they are in it.
    """
    lacking = [s for s in state.steps if s.package.local and not reader.has(s.package)]
    if not lacking or not config.source:
        return
    found = reader.read(lacking[-1].pipeline_version, config.source)
    if found.sha256 not in {step.package.sha256 for step in lacking}:
        package = lacking[-1].package
        text = "has other schemas than those that the database was made from"
        hint = f"these were read from {package.origin}, and have the SHA-256 {package.sha256}"
        raise DifferentError(text, where=config.source, hint=hint)


def _keep_filetypes(
    known: ReleaseDatabases, versions: Iterable[str], config: Config, shape: Shape
) -> ReleaseDatabases:
    """Keep the filetypes that a database has tables for."""
    tables = {t.filetype: t.name for v in versions for t in known.database(v).tables if t.filetype}
    kept = tuple(
        filetype
        for filetype, table in tables.items()
        if name_column(filetype) in shape.filetypes
        or (not shape.filetypes and table in shape.tables)
    )
    if len(kept) == len(tables):
        return known
    local = known.inventories.overrides
    narrow = ReleaseDatabases(replace(config, filetype=kept), known.reader, local)
    for version in versions:
        narrow.add(known.inventory(version))
    return narrow


def derive_expected(state: State, known: ReleaseDatabases) -> Database:
    """Return the tables that a database should have, given its releases."""
    return known.union(_list_held(state, known.reader.pins))
