"""Create a live database, or complete one that an interrupted run has left."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import jinja2

from schemagen.config import PartitionBy
from schemagen.errors import DataLossError, SchemagenError
from schemagen.live.connection import Connection
from schemagen.live.drift import Difference, DriftKind, find_drift, list_names, shorten_list
from schemagen.live.locks import lock
from schemagen.live.reflection import Shape, reflect
from schemagen.live.requirements import check_requirements
from schemagen.live.scripts import run
from schemagen.live.state import State, find_state
from schemagen.output.base_scripts import render_base
from schemagen.progress import Listener
from schemagen.sources.unreleased import advise_name
from schemagen.tables.engines import Dialect
from schemagen.tables.model import Database, name_column

__all__ = ["create_database", "write_creation"]


def write_creation(
    database: Database,
    dialect: Dialect,
    templates: jinja2.Environment,
    *,
    leftovers: bool = True,
) -> str:
    """Write the script that creates a database.

    Parameters
    ----------
    database : Database
        The tables to create.
    dialect : Dialect
        The engine.
    templates : Environment
        The templates.
    leftovers : bool, optional
        Whether there may be tables that an interrupted run has left, which it drops before.

    Raises
    ------
    SchemagenError
        If a table is too wide for one of the engines: migrations do not support split tables.
    """
    for table in database.tables:
        if table.view:
            text = "this table is too wide for one of the engines"
            hint = "drop keywords of it in overrides.yaml, or load the DDL of `schemagen build`"
            raise SchemagenError(text, where=table.view, hint=hint)
    return next(render_base(database, (), dialect, templates, leftovers=leftovers)).text


def create_database(
    connection: Connection,
    database: Database,
    templates: jinja2.Environment,
    *,
    partition_by: PartitionBy,
    notify: Callable[[str], None],
    listen: Listener,
) -> bool:
    """Create the tables of a database; tables of an interrupted run are created again.

    Parameters
    ----------
    connection : Connection
        A connection to a database without tables of these names.
    database : Database
        The tables to create.
    templates : Environment
        The templates.
    partition_by : PartitionBy
        What the header tables are partitioned by.
    notify : callable
        Called with each message for the user.
    listen : callable
        Called with the progress.

    Returns
    -------
    bool
        Whether the tables were created; False if they exist already.

    Raises
    ------
    DataLossError
        If the database is at another release, or has other tables of these names.
    DatabaseError
        If the tables cannot be created in it.
    """
    with lock(connection, notify=notify):
        shape = reflect(connection)
        state = find_state(connection, shape)
        if state is not None:
            _check_same(connection, state, database, partition_by)
            return False
        check_requirements(connection)
        check_names_free(connection, shape, database)
        leftovers = bool(shape.tables or shape.parts or shape.filetypes)
        dialect = connection.dialect
        script = write_creation(database, dialect, templates, leftovers=leftovers)
        run(connection, script, name="create", listen=listen)
    return True


def _check_same(
    connection: Connection, state: State, database: Database, partition_by: PartitionBy
) -> None:
    """Check that an existing database is the one that is to be created."""
    place = str(connection.address)
    version = database.pipeline_version
    if (state.pipeline_version, state.since) != (version, database.since):
        upgradable = state.pipeline_version != version
        hint = (
            f"to upgrade it: schemagen upgrade URL --to {version}"
            if upgradable
            else f"it has all columns of jwst {version}; there is nothing to create"
        )
        text = f"there is a database of {state} here already; nothing was changed"
        raise DataLossError(text, where=place, hint=hint)
    if database.package.local and database.package != state.steps[-1].package:
        text = f"there is a database of {state} here already, made from other schemas"
        hint = f"{advise_name(version)}, and upgrade to it"
        raise DataLossError(text, where=place, hint=hint)
    shown, wanted = {*state.shape.filetypes}, {*map(name_column, database.filetypes)}
    if shown != wanted:
        listed = ", ".join(sorted(shown))
        text = f"there is a database of {state} here already, with the filetypes {listed}"
        raise DataLossError(text, where=place, hint="create another database for other filetypes")
    if state.overrides is not None and state.overrides != database.overrides:
        text = f"there is a database of {state} here already, with other local changes"
        hint = "`schemagen upgrade URL --overrides FILE` takes those of a file over"
        raise DataLossError(text, where=place, hint=hint)
    if state.partition_by is not partition_by:
        option = f"--partition-by {state.partition_by.value}"
        text = f"there is a database of {state} here already, created with {option}"
        raise DataLossError(text, where=place, hint="create another database for another option")


def _check_not_taken(connection: Connection, drift: Iterable[Difference]) -> None:
    """Check that no type, index or sequence has the name of one of our tables."""
    taken = sorted({f"{d.name} ({d.detail})" for d in drift if d.kind is DriftKind.TAKEN})
    if taken:
        raise DataLossError(
            f"these names are in use already: {shorten_list(taken, separator=', ')};"
            " nothing was changed",
            where=str(connection.address),
            hint="rename them: a table cannot be created beside them",
        )


def check_names_free(connection: Connection, shape: Shape, database: Database) -> None:
    """Check that tables with the names of ours are empty and have the same columns as ours."""
    absent = {DriftKind.NO_TABLE, DriftKind.NO_PART, DriftKind.NO_VIEW, DriftKind.NO_INDEX}
    dialect = connection.dialect
    drift = tuple(find_drift(shape, database, dialect))
    _check_not_taken(connection, drift)
    others = {d.table or d.name for d in drift if d.kind not in absent}
    tables = {table.name for table in database.tables}
    names = {*list_names(database)}
    others |= (names - tables) & shape.tables.keys() | tables & shape.parts.keys()
    for name in sorted((tables & shape.tables.keys()) - others - {"schemagen_columns"}):
        query = f"SELECT EXISTS (SELECT 1 FROM {dialect.ident(name)})"  # noqa: S608
        if connection.value(query):
            others.add(name)
    if others:
        listed = shorten_list(sorted(others), separator=", ")
        raise DataLossError(
            f"tables with these names exist already: {listed}; nothing was changed",
            where=str(connection.address),
            hint="`schemagen status URL` describes them, `schemagen create URL --adopt` uses them",
        )
