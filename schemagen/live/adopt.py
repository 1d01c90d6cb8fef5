"""A live database that schemagen did not make: which release it is like, and how it becomes ours.

Nothing that is there is changed but by adding to it: tables, columns, parts and views that are
missing, the data dictionary, and the release.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import jinja2

from schemagen.config import Config
from schemagen.errors import DatabaseError, DifferentError
from schemagen.inventory.filetypes import filetype_models
from schemagen.live.connection import describe, dialect_of, lock, run
from schemagen.live.drift import Difference, DriftKind, find_drift, list_some
from schemagen.live.reflection import Shape, reflect
from schemagen.live.state import State, find_split, find_state
from schemagen.migrations.plan import Link, Plan, TableStep
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.output.build import plan_build
from schemagen.output.ddl import bind_dialect
from schemagen.output.migrations import render_migration
from schemagen.output.templates import render
from schemagen.progress import Listener
from schemagen.sources.read import SchemaReader
from schemagen.tables.engines import Dialect
from schemagen.tables.model import Database, Family, list_keywords, name_table

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["Likeness", "adopt_database", "find_likeness", "refuse_firm", "write_adoption"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """The release that a database is like.

    Attributes
    ----------
    place : str
        The database's URL, without the password.
    shape : Shape
        What it looks like.
    state : State or None
        What it says of itself.
    database : Database
        What it should be, by the release.
    drift : tuple of Difference
        In what it is not so.
    """

    place: str
    shape: Shape
    state: State | None
    database: Database
    drift: tuple[Difference, ...]

    @property
    def hindrances(self) -> tuple[Difference, ...]:
        """What cannot be made good by adding to the database."""
        required = {
            f"{table}.{column}"
            for table in self.database.tables
            for column in table.columns
            if not column.nullable
        }
        return tuple(d for d in self.drift if d.kind in _FIRM or d.name in required)

    def __str__(self) -> str:
        return f"jwst {self.database.pipeline_version}"


_FIRM = frozenset({DriftKind.TYPE, DriftKind.KEY, DriftKind.PART})


def find_likeness(
    connection: Connection, config: Config, reader: SchemaReader, *, version: str = ""
) -> Likeness:
    """Find the release that a database is like.

    Parameters
    ----------
    connection : Connection
        To the database.
    config : Config
        The overrides, and since when it should hold files.
    reader : SchemaReader
        Reads the schemas.
    version : str, optional
        The release; the one that it is most like, if empty.

    Raises
    ------
    DatabaseError
        If there are no header tables in it.
    """
    shape = reflect(connection)
    state = find_state(connection, shape)
    place = describe(connection)
    # of the releases with the same schemas the newest; of the filetypes those with such a name
    distinct = {release.schemas_sha256: release.pipeline_version for release in reader.pins}
    candidates = tuple(
        filetype
        for filetype in filetype_models()
        if any(table.startswith(name_table(filetype, "")) for table in shape.tables)
    )
    # none at all would stand for all of them
    narrow = Config(overrides=config.overrides, filetype=candidates or ("",))
    known = ReleaseDatabases(narrow, reader)
    known.fetch(distinct.values())
    headers = {
        table.name: table.filetype
        for name in distinct.values()
        for table in known.database(name).tables
        if table.family is Family.HEADER and table.name in shape.tables
    }
    if not headers:
        hint = "make one: schemagen create URL"
        raise DatabaseError("there are no header tables here", where=place, hint=hint)
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
        partition_by=find_split(shape, headers),
    )
    database = plan_build(chosen, reader).database
    dialect = dialect_of(connection)
    drift = find_drift(shape, database, dialect, state.known if state else ())
    return Likeness(place=place, shape=shape, state=state, database=database, drift=tuple(drift))


def _find_closest(
    known: ReleaseDatabases, versions: Iterable[str], shape: Shape, headers: Mapping[str, str]
) -> str:
    """Find the newest release with most of the columns that are there, and fewest others."""
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
    """Write the scripts that add what a database lacks, with their names."""
    database = likeness.database
    writing = bind_dialect(templates, dialect)
    first = database.tables[0]
    yield (
        f"{first}.sql",
        render(writing, "migrations/adoption.sql.j2", table=first, dialect=dialect),
    )
    plan = _plan(likeness)
    (page,) = render_migration((plan,), dialect, templates)
    yield f"{likeness}.sql", page.text
    if likeness.state is None:
        yield "release.sql", render(writing, "ddl/release.sql.j2", database=database)


def _plan(likeness: Likeness) -> Plan:
    """Plan what is added."""
    database, shape = likeness.database, likeness.shape
    state = likeness.state
    steps = (
        TableStep(
            table=table,
            adds=(
                adds := tuple(c for c in table.columns if c.name not in shape.tables[table.name])
            ),
            parts=tuple(part for part in table.partitions if part.name not in shape.parts),
            adopts=tuple(column for column in adds if column.keyword),
        )
        for table in database.tables
        if table.name in shape.tables
    )
    # the views of a table that was dropped may be there still
    creates = (
        replace(table, partitions=tuple(p for p in table.partitions if p.name not in shape.parts))
        for table in database.tables[1:]
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
        creates=tuple(creates),
        steps=tuple(step for step in steps if step != TableStep(table=step.table)),
        explains=tuple(
            each
            for each in list_keywords(*database.tables)
            if (each.table.name, each.column.name) not in known
        ),
    )


def adopt_database(
    connection: Connection,
    likeness: Likeness,
    templates: jinja2.Environment,
    *,
    say: Callable[[str], None],
    listen: Listener,
) -> None:
    """Add to a database what it lacks, and record its release.

    Parameters
    ----------
    connection : Connection
        To the database.
    likeness : Likeness
        What it is like.
    templates : Environment
        The templates.
    say, listen : callable
        As for `database.create`.

    Raises
    ------
    DifferentError
        If there is something in it that is not made good by adding.
    """
    with lock(connection, say=say):
        if reflect(connection) != likeness.shape:
            text = "has changed in the meantime; nothing was changed"
            raise DifferentError(text, where=likeness.place, hint="try again")
        refuse_firm(likeness)
        for name, script in write_adoption(likeness, dialect_of(connection), templates):
            run(connection, script, name=name, listen=listen)


def refuse_firm(likeness: Likeness) -> None:
    """Make sure that a database can be made what it should be by adding to it."""
    if likeness.hindrances:
        told = list_some(likeness.hindrances)
        text = f"is not like {likeness}: {told}; nothing was changed"
        hint = "change these by hand, or name another --pipeline-version"
        raise DifferentError(text, where=likeness.place, hint=hint)
