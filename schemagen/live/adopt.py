"""Adopt a live database that schemagen has not created: find its release, and add what is missing.

Nothing in the database is dropped, and no value changes. Missing tables, columns, partitions and
views, the data dictionary and the record of the release are added. A column whose type takes fewer
values than that of the release, e.g. integer instead of bigint, gets the type of the release.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import jinja2

from schemagen.config import Config
from schemagen.errors import DifferentError
from schemagen.inventory.display import write_line
from schemagen.inventory.filetypes import filetype_models
from schemagen.inventory.override import list_suffixes
from schemagen.inventory.overrides import read_overrides
from schemagen.live.address import missing_database
from schemagen.live.connection import Connection
from schemagen.live.drift import (
    Difference,
    DriftKind,
    find_drift,
    list_missing_indexes,
    shorten_list,
)
from schemagen.live.locks import lock
from schemagen.live.recorded_layout import check_layout
from schemagen.live.reflection import Shape, reflect
from schemagen.live.requirements import check_requirements
from schemagen.live.scripts import run
from schemagen.live.state import State, find_partitioning, find_state
from schemagen.migrations.changes import ColumnPair
from schemagen.migrations.plan import Link, Plan, TableStep
from schemagen.migrations.planned_database import plan_database
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.output.ddl import bind_dialect
from schemagen.output.migrations import render_migration
from schemagen.output.templates import render
from schemagen.progress import Listener
from schemagen.sources.read import SchemaReader
from schemagen.tables.engines import Dialect
from schemagen.tables.model import Database, Family, Table, list_keywords, name_table

__all__ = ["Likeness", "adopt_database", "check_adoptable", "find_likeness", "write_adoption"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Likeness:
    """The release that matches a database best, and the differences from it.

    ``str(likeness)`` is what ``schemagen status`` prints of a database without a release.

    Attributes
    ----------
    place : str
        The database's URL, without the password.
    shape : Shape
        The tables and views of the database.
    state : State or None
        What the database records about itself; None if it records no release.
    database : Database
        The tables of the release.
    drift : tuple of Difference
        The differences of the database from the release.
    """

    place: str
    shape: Shape
    state: State | None
    database: Database
    drift: tuple[Difference, ...]

    @property
    def release(self) -> str:
        """The release, e.g. ``jwst 3.0.0``."""
        return f"jwst {self.database.pipeline_version}"

    @property
    def conflicts(self) -> tuple[Difference, ...]:
        """The differences that cannot be removed by adding to the database."""
        required = {
            f"{table}.{column}"
            for table in self.database.tables
            for column in table.columns
            if not column.nullable
        }
        return tuple(d for d in self.drift if d.kind in _FIRM or d.name in required)

    def __str__(self) -> str:
        return "\n".join(self._write())

    def __repr__(self) -> str:
        found = f"closest to {self.release}, {len(self.drift)} differences"
        return write_line("Likeness", f"of {self.place}: {found}")

    def _write(self) -> Iterator[str]:
        yield f"{self.place}: records no release; closest match: {self.release}"
        yield f"differences from it: {len(self.drift) or 'none'}"
        yield from (f"  {difference}" for difference in self.drift)
        if self.conflicts:
            yield f"`schemagen create URL --adopt` cannot make these good; {_BY_HAND}:"
            yield from (f"  {conflict}" for conflict in self.conflicts)
        else:
            yield "`schemagen create URL --adopt` adds what is missing and records this release"


_BY_HAND = "change them by hand, or choose another release with --pipeline-version"

_RECORDS = 2
"""The number of tables, the first, that record the releases and layouts of a database."""

_FIRM = frozenset({DriftKind.TYPE, DriftKind.KEY, DriftKind.PART, DriftKind.TAKEN})


def find_likeness(
    connection: Connection, config: Config, reader: SchemaReader, *, version: str = ""
) -> Likeness:
    """Find the release that matches a database best.

    Parameters
    ----------
    connection : Connection
        A connection to the database.
    config : Config
        The overrides of a database that records none, and the first release whose files it should
        hold.
    reader : SchemaReader
        The reader of the schemas.
    version : str, optional
        The release to compare with; if empty, the one that the database records, or the one with
        the fewest different columns.

    Raises
    ------
    DatabaseError
        If there are no header tables in the database.
    DifferentError
        If it has an earlier layout.
    """
    shape = reflect(connection)
    state = find_state(connection, shape)
    if state:
        check_layout(connection, state.layout)
        reader = reader.knowing((step.pipeline_version, step.package) for step in state.steps)
    place = str(connection.address)
    # the newest of the releases with the same schemas, and the filetypes that have tables here
    distinct = {release.schemas_sha256: release.pipeline_version for release in reader.pins}
    recorded = state.overrides if state else None
    local = read_overrides(config.overrides) if recorded is None else recorded
    candidates = tuple(
        filetype
        for filetype in (*filetype_models(), *list_suffixes(local))
        if any(table.startswith(name_table(filetype, "")) for table in shape.tables)
    )
    # an empty tuple would select all filetypes
    narrow = Config(overrides=config.overrides, filetype=candidates or ("",))
    known = ReleaseDatabases(narrow, reader, local)
    known.fetch(distinct.values())
    headers = {
        table.name: table.filetype
        for name in distinct.values()
        for table in known.database(name).tables
        if table.family is Family.HEADER and table.name in shape.tables
    }
    if not headers:
        raise missing_database(connection.address)
    if not version:
        closest = _find_closest(known, distinct.values(), shape, headers)
        version = state.pipeline_version if state else closest
    own = {filetype.name for filetype in known.inventory(version).filetypes}
    chosen = replace(
        config,
        pipeline_version=version,
        since=config.since or (state.since if state else ""),
        migrate_from="",
        filetype=tuple(dict.fromkeys(name for name in headers.values() if name in own)),
        partition_by=find_partitioning(shape, headers),
    )
    database = plan_database(chosen, reader, local=local).database
    dialect = connection.dialect
    drift = find_drift(shape, database, dialect, state.known if state else ())
    return Likeness(place=place, shape=shape, state=state, database=database, drift=tuple(drift))


def _find_closest(
    known: ReleaseDatabases, versions: Iterable[str], shape: Shape, headers: Mapping[str, str]
) -> str:
    """Find the newest of the releases with the fewest different columns."""
    filetypes = {*headers.values()}
    found = {(table, column) for table in headers for column in shape.tables[table]}

    def distance(version: str) -> int:
        columns = {
            (table.name, column.name)
            for table in known.database(version).tables
            if table.filetype in filetypes
            for column in table.columns
        }
        return len(columns ^ found)

    return min(reversed(list(versions)), key=distance)


def write_adoption(
    likeness: Likeness, dialect: Dialect, templates: jinja2.Environment
) -> Iterator[tuple[str, str]]:
    """Yield the scripts that add what is missing in a database, with their names."""
    database = likeness.database
    writing = bind_dialect(templates, dialect)
    plan = _plan(likeness, dialect)
    lacking = (*(step.table for step in plan.steps if step.adopts), *plan.creates)
    held = likeness.shape.tables.get("datasets", {})
    first = database.tables[:_RECORDS]
    text = render(
        writing,
        "migrations/adoption.sql.j2",
        tables=first,
        incomplete=sorted({t.filetype for t in lacking if t.family is Family.HEADER}),
        known_by=[column for column in _KNOWN_BY if column in held],
    )
    yield f"{first[0]}.sql", text
    (page,) = render_migration((plan,), dialect, templates)
    yield f"{likeness.release}.sql", page.text
    if likeness.state is None:
        yield "release.sql", render(writing, "ddl/release.sql.j2", database=database)


_KNOWN_BY = ("checksum", "file_mtime", "file_inode")
"""The columns of ``datasets`` by which a file is known that has not changed."""


def _plan(likeness: Likeness, dialect: Dialect) -> Plan:
    """Plan what is to be added."""
    database, shape = likeness.database, likeness.shape
    state = likeness.state
    steps = (
        TableStep(
            table=table,
            adds=(
                adds := tuple(c for c in table.columns if c.name not in shape.tables[table.name])
            ),
            parts=tuple(part for part in table.partitions if part.name not in shape.parts),
            rest=(table.rest,) * (dialect.partitions and table.rest not in {"", *shape.parts}),
            retypes=tuple(_list_widened(table, shape, dialect)),
            adopts=tuple(column for column in adds if column.keyword),
            indexes=(
                *list_missing_indexes(shape, table, dialect),
                *(table.index(column) for column in adds if column.indexed),
            ),
        )
        for table in database.tables
        if table.name in shape.tables
    )
    # if a table was dropped, its views may still exist
    creates = (
        replace(table, partitions=tuple(p for p in table.partitions if p.name not in shape.parts))
        for table in database.tables[_RECORDS:]
        if table.name not in shape.tables
    )
    known = state.known if state else frozenset()
    version = database.pipeline_version
    return Plan(
        name="up",
        link=Link(older="none", newer=version),
        at=("none", *((state.pipeline_version,) if state else ())),
        after=database,
        filetypes=any(d.name == "dataset_filetypes" for d in likeness.drift),
        overrides=bool(database.overrides) and (state is None or state.overrides is None),
        creates=tuple(creates),
        steps=tuple(step for step in steps if step != TableStep(table=step.table)),
        explains=tuple(
            each
            for each in list_keywords(*database.tables)
            if (each.table.name, each.column.name) not in known
        ),
    )


def _list_widened(table: Table, shape: Shape, dialect: Dialect) -> Iterator[ColumnPair]:
    """List the columns of a table that get a type of which theirs is a part."""
    for column in table.columns:
        found = shape.tables[table.name].get(column.name, "")
        if dialect.reflection.is_narrower(column, found):
            yield ColumnPair(old=column, new=column)


def adopt_database(
    connection: Connection,
    likeness: Likeness,
    templates: jinja2.Environment,
    *,
    notify: Callable[[str], None],
    listen: Listener,
) -> None:
    """Add to a database what is missing, and record its release.

    Parameters
    ----------
    connection : Connection
        A connection to the database.
    likeness : Likeness
        The release, and the differences from it.
    templates : Environment
        The templates.
    notify : callable
        Called with each message for the user.
    listen : callable
        Called with the progress.

    Raises
    ------
    DifferentError
        If there are differences that cannot be removed by adding.
    """
    with lock(connection, notify=notify):
        if reflect(connection) != likeness.shape:
            text = "another process has changed the database in the meantime; nothing was added"
            raise DifferentError(text, where=likeness.place, hint="try again")
        check_requirements(connection)
        check_adoptable(likeness)
        for name, script in write_adoption(likeness, connection.dialect, templates):
            run(connection, script, name=name, listen=listen)


def check_adoptable(likeness: Likeness) -> None:
    """Check that all differences from the release can be removed by adding to the database."""
    if likeness.conflicts:
        listed = shorten_list(likeness.conflicts)
        text = f"the tables are not those of {likeness.release}: {listed}; nothing was changed"
        raise DifferentError(text, where=likeness.place, hint=_BY_HAND)
