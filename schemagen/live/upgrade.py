"""Upgrade a live database to a later release, step by step, without losing a value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import jinja2

from schemagen.config import Config
from schemagen.errors import DatabaseError, DataLossError, DifferentError
from schemagen.inventory.display import write_line
from schemagen.live.conflicts import find_conflicts
from schemagen.live.connection import describe, dialect_of, is_victim, run
from schemagen.live.drift import Difference, find_drift, list_names, shorten_list
from schemagen.live.hindrances import Hindrance, find_hindrances
from schemagen.live.layouts import foresee, write_layout
from schemagen.live.locks import lock, tell_waits
from schemagen.live.operator_objects import remake_objects
from schemagen.live.renewed_releases import renew_releases
from schemagen.live.state import State, derive_expected, read_held_releases, read_state
from schemagen.migrations.plan import Plan
from schemagen.migrations.release_databases import Migration
from schemagen.migrations.revival import revive
from schemagen.migrations.union import unite_databases
from schemagen.output.change_report import render_report
from schemagen.output.ddl import bind_dialect
from schemagen.output.migrations import render_migration
from schemagen.output.templates import render
from schemagen.progress import Listener
from schemagen.sources import releases
from schemagen.sources.keyword_record import KeywordRecord
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import PinnedReleases
from schemagen.tables.core import LAYOUT
from schemagen.tables.engines import Dialect
from schemagen.tables.model import Database, Table

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = [
    "Upgrade",
    "check_upgradable",
    "plan_upgrade",
    "run_upgrade",
    "write_report",
    "write_upgrade",
]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Upgrade:
    """The upgrade of a database to a later release.

    Attributes
    ----------
    state : State
        The state of the database before.
    target : Database
        The tables of the later release.
    migrations : tuple of Migration
        The steps; none if the release changes nothing.
    plans : tuple of Plan
        The plan of each step, for the tables that the database has.
    conflicts : tuple of Difference
        Differences of the database from its release that make a plan fail.
    hindrances : tuple of Hindrance
        What operators have created that makes a plan fail, or that a plan would break.
    record : KeywordRecord
        Which release was the first to declare a keyword, for a change of the layout.
    """

    state: State
    target: Database
    migrations: tuple[Migration, ...]
    plans: tuple[Plan, ...]
    conflicts: tuple[Difference, ...]
    hindrances: tuple[Hindrance, ...]
    record: KeywordRecord

    @property
    def needed(self) -> bool:
        """Whether the target is another release, or has another layout or other local changes."""
        other = self.state.pipeline_version != self.target.pipeline_version
        return other or self.state.layout != LAYOUT or self.changes_settings

    @property
    def changes_settings(self) -> bool:
        """Whether the target has other local changes than the database records."""
        recorded = self.state.overrides
        return recorded is not None and recorded != self.target.overrides

    def __repr__(self) -> str:
        steps = f"{len(self.plans)} steps, {len(self.conflicts)} conflicts"
        return write_line("Upgrade", f"from {self.state} to {self.target}: {steps}")


def plan_upgrade(connection: Connection, to: str, config: Config, reader: SchemaReader) -> Upgrade:
    """Plan the upgrade of a database to a release.

    Parameters
    ----------
    connection : Connection
        A connection to the database.
    to : str
        The release, ``latest``, ``installed``, a directory or ``git+PATH@REF``.
    config : Config
        The overrides; without any, the database keeps those that it records.
    reader : SchemaReader
        The reader of the schemas.

    Raises
    ------
    DataLossError
        If the release is earlier than that of the database.
    SchemagenError
        If one of the overrides has no effect.
    """
    state = read_state(connection)
    known = read_held_releases(state, config, reader)
    at = state.pipeline_version
    renewed = renew_releases(known, state, config, to)
    newer = renewed.inventory(to).pipeline_version
    if releases.precedes(newer, at):
        raise DataLossError(
            f"the database is at {state}, which is later than {newer}",
            where=describe(connection),
            hint=f"`schemagen migrate {newer} {at}` writes `down` scripts, which go back",
        )
    dialect = dialect_of(connection)
    carried = foresee(state, dialect)
    versions = _list_releases(at, newer, to, reader.pins)
    renewed.fetch(versions[:-1])
    held = derive_expected(carried, known)
    drift = tuple(find_drift(carried.shape, held, dialect, carried.known))
    own = {*list_names(held)}
    if renewed.inventories.overrides != known.inventories.overrides:
        versions = (at, *versions)  # the first step is to the other local changes
    migrations = tuple(renewed.plan_migrations(versions, held.filetypes, before=known))
    plans: list[Plan] = []
    for migration in migrations:
        plan = migration.plans[0]
        plans.append(revive(plan, _add_present_columns(held, plan, carried, dialect)))
        held = unite_databases(held, migration.diff.newer, renewed.inventories.overrides)
    return Upgrade(
        state=state,
        target=migrations[-1].diff.newer if to != newer and migrations else renewed.database(newer),
        migrations=migrations,
        plans=tuple(plans),
        conflicts=tuple(find_conflicts(drift, plans, carried, dialect)),
        hindrances=tuple(find_hindrances(connection, plans, state, carried, own)),
        record=reader.pins.keywords,
    )


def _list_releases(at: str, newer: str, to: str, pins: PinnedReleases) -> tuple[str, ...]:
    """List the releases from one to another, both included."""
    if newer == at:
        return (at,)
    if at not in pins:
        return at, to
    return (*pins.list_since(at, releases.try_parse(newer), where="--to"), to)


def _add_present_columns(held: Database, plan: Plan, state: State, dialect: Dialect) -> Database:
    """Add the columns of a plan that an operator or an interrupted run has created already."""
    name_type = dialect.reflection.name_type
    new = {step.table.name: step.adds for step in plan.steps}

    def extend(table: Table) -> Table:
        found = state.shape.tables.get(table.name, {})
        own = {column.name for column in table.columns}
        more = (
            column
            for column in new.get(table.name, ())
            if column.name not in own and found.get(column.name) == name_type(column)
        )
        return replace(table, columns=(*table.columns, *more))

    return replace(held, tables=tuple(map(extend, held.tables)))


def _list_filled(connection: Connection, upgrade: Upgrade) -> Iterator[str]:
    """List the tables that change and have rows."""
    dialect = dialect_of(connection)
    touched = dict.fromkeys(step.table.name for plan in upgrade.plans for step in plan.steps)
    for name in touched:
        if name in upgrade.state.shape.tables:
            query = f"SELECT EXISTS (SELECT 1 FROM {dialect.ident(name)})"  # noqa: S608
            if connection.exec_driver_sql(query).scalar():
                yield name


def write_report(
    connection: Connection, upgrade: Upgrade, templates: jinja2.Environment
) -> Iterator[str]:
    """Yield the report of what an upgrade changes, and how many files and tables it concerns."""
    for migration in upgrade.migrations:
        yield render_report(migration.diff, templates, "text")
    if upgrade.state.layout != LAYOUT:
        yield f"layout {upgrade.state.layout} → {LAYOUT}: see `Layouts` in the README"
    if not upgrade.migrations:
        yield f"nothing changes from {upgrade.state} to jwst {upgrade.target.pipeline_version}"
        return
    (files,) = connection.exec_driver_sql("SELECT count(*) FROM datasets").one()
    filled = list(_list_filled(connection, upgrade))
    if not filled:
        yield f"files in the database: {files}; no table with rows changes"
        return
    listed = shorten_list(filled, 10, ", ")
    yield f"files in the database: {files}; {len(filled)} tables with rows change: {listed}"


def write_upgrade(
    upgrade: Upgrade, dialect: Dialect, templates: jinja2.Environment
) -> Iterator[tuple[str, str]]:
    """Yield the scripts of an upgrade, with their names."""
    yield from write_layout(
        upgrade.state, upgrade.record, dialect, templates, upgrade.target.overrides
    )
    for plan in upgrade.plans:
        (page,) = render_migration((plan,), dialect, templates)
        yield f"{plan.link}.{plan.name}.sql", page.text
    target = upgrade.target
    at = upgrade.plans[-1].link.newer if upgrade.plans else upgrade.state.pipeline_version
    if at != target.pipeline_version:
        # a release that changes nothing has no script, but the database must record it
        recorded = replace(target, since=upgrade.state.since)
        text = render(bind_dialect(templates, dialect), "ddl/release.sql.j2", database=recorded)
        yield f"{target.pipeline_version}.sql", text


_TRIES = 5
"""How often a script is run if the engine ends it for the sake of another session."""


def run_upgrade(
    connection: Connection,
    upgrade: Upgrade,
    plan: Callable[[], Upgrade],
    templates: jinja2.Environment,
    *,
    notify: Callable[[str], None],
    listen: Listener,
) -> Upgrade:
    """Upgrade a database.

    After an interruption, the next run continues.

    Parameters
    ----------
    connection : Connection
        A connection to the database.
    upgrade : Upgrade
        The upgrade, as planned.
    plan : callable
        Plans the upgrade again, if another process has changed the database in the meantime.
    templates : Environment
        The templates.
    notify : callable
        Called with each message for the user, e.g. how many values do not fit a new type.
    listen : callable
        Called with the progress.

    Returns
    -------
    Upgrade
        The upgrade that was done.

    Raises
    ------
    DifferentError, DataLossError
        If something in the database would make a step fail; nothing was changed.
    """

    def report_misfits(row: Sequence[Any]) -> None:
        table, keyword, count = row
        text = "values that do not fit the new type, kept in other_keywords"
        notify(f"{table}: {keyword}: {text}: {count}")

    def run_script(name: str, script: str) -> None:
        for attempt in range(1, _TRIES + 1):
            try:
                run(connection, script, name=name, receive=report_misfits, listen=listen)
            except DatabaseError as error:
                if attempt == _TRIES or not is_victim(connection, error):
                    raise
                notify(f"{name}: another session was in the way, trying again: {error.message}")
            else:
                return

    with lock(connection, notify=notify), tell_waits(connection, notify):
        if read_state(connection) != upgrade.state:
            upgrade = plan()
        check_upgradable(connection, upgrade)
        if upgrade.needed:
            steps = {f"{step.link}.{step.name}.sql": step for step in upgrade.plans}
            for name, script in write_upgrade(upgrade, dialect_of(connection), templates):
                step = steps.get(name)
                own = {*list_names(step.after)} if step else ()
                with remake_objects(connection, step, own, notify) if step else nullcontext():
                    run_script(name, script)
    return upgrade


def check_upgradable(connection: Connection, upgrade: Upgrade) -> None:
    """Check that nothing in the database makes any step of the upgrade fail.

    Raises
    ------
    DifferentError
        If the database differs from its release.
    DataLossError
        If something that an operator has created is in the way.
    """
    if upgrade.conflicts:
        listed = shorten_list(upgrade.conflicts)
        at = upgrade.state.pipeline_version
        raise DifferentError(
            f"the database differs from jwst {at}: {listed}; nothing was changed",
            where=describe(connection),
            hint="`schemagen status URL` lists all differences",
        )
    if upgrade.hindrances:
        listed = shorten_list(upgrade.hindrances, 20)
        raise DataLossError(
            f"in the way of the upgrade: {listed}; nothing was changed",
            where=describe(connection),
            hint="drop these, upgrade, and create them again for the new columns",
        )
