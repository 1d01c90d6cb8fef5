"""The making of a live database, from nothing or of what a killed run left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import jinja2

from schemagen.config import PartitionBy
from schemagen.errors import DataLossError, SchemagenError
from schemagen.live.connection import describe, dialect_of, lock, run
from schemagen.live.drift import DriftKind, find_drift, list_names, list_some
from schemagen.live.reflection import Shape, reflect
from schemagen.live.state import State, find_state
from schemagen.output.migrations import render_base
from schemagen.progress import Listener
from schemagen.tables.engines import Dialect
from schemagen.tables.model import Database, name_column

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["create_database", "write_creation"]


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


def create_database(
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
    with lock(connection, say=say):
        shape = reflect(connection)
        state = find_state(connection, shape)
        if state is not None:
            _check_alike(connection, state, database, partition_by)
            return False
        refuse_others(connection, shape, database)
        script = write_creation(database, dialect_of(connection), templates)
        run(connection, script, name="create", listen=listen)
    return True


def _check_alike(
    connection: Connection, state: State, database: Database, partition_by: PartitionBy
) -> None:
    """Make sure that the database that is there is the one that is asked for."""
    place = describe(connection)
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
    absent = {DriftKind.NO_TABLE, DriftKind.NO_PART, DriftKind.NO_VIEW}
    dialect = dialect_of(connection)
    drift = find_drift(shape, database, dialect)
    others = {d.table or d.name for d in drift if d.kind not in absent}
    tables = {table.name for table in database.tables}
    names = {*list_names(database)}
    others |= (names - tables) & shape.tables.keys() | tables & shape.parts.keys()
    for name in sorted((tables & shape.tables.keys()) - others - {"schemagen_columns"}):
        query = f"SELECT EXISTS (SELECT 1 FROM {dialect.ident(name)})"  # noqa: S608
        if connection.exec_driver_sql(query).scalar():
            others.add(name)
    if others:
        listed = list_some(sorted(others), separator=", ")
        raise DataLossError(
            f"tables of these names are there already: {listed}; nothing was changed",
            where=describe(connection),
            hint="`schemagen status URL` says what is there; to go on with it: `create --adopt`",
        )
