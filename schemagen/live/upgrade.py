"""From the release that a live database is at to a later one, step by step, losing nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

import jinja2

from schemagen.config import Config
from schemagen.errors import DataLossError, DifferentError
from schemagen.inventory import overrides
from schemagen.live.connection import describe, dialect_of, lock, run
from schemagen.live.drift import Difference, DriftKind, find_drift, list_some
from schemagen.live.operator_indexes import set_aside
from schemagen.live.state import State, expect, learn, read_state
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
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import PinnedReleases
from schemagen.tables.engines import Dialect
from schemagen.tables.model import Database, Family, Table

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = ["Upgrade", "list_filled", "plan_upgrade", "run_upgrade", "write_upgrade"]

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Upgrade:
    """What brings a database to a later release.

    Attributes
    ----------
    state : State
        Where it is.
    target : Database
        What the release that it goes to holds by itself.
    migrations : tuple of Migration
        The steps; none for a release that changes nothing.
    plans : tuple of Plan
        What is done in each, in view of what the database holds.
    hindrances : tuple of Difference
        What makes them fail: the database is not what its release should be.
    """

    state: State
    target: Database
    migrations: tuple[Migration, ...]
    plans: tuple[Plan, ...]
    hindrances: tuple[Difference, ...]

    @property
    def needed(self) -> bool:
        """Whether there is anything to do."""
        return self.state.pipeline_version != self.target.pipeline_version


def plan_upgrade(connection: Connection, to: str, config: Config, reader: SchemaReader) -> Upgrade:
    """Plan what brings a database to a release.

    Parameters
    ----------
    connection : Connection
        To the database.
    to : str
        The release, ``latest``, ``installed``, a directory or ``git+PATH@REF``.
    config : Config
        The overrides.
    reader : SchemaReader
        Reads the schemas.

    Raises
    ------
    DataLossError
        If the release comes before the one that the database is at.
    """
    state = read_state(connection)
    known = learn(state, config, reader)
    at = state.pipeline_version
    newer = known.inventory(to).pipeline_version
    if releases.precedes(newer, at):
        raise DataLossError(
            f"is at {state}, after {newer}, and an upgrade leads forward only",
            where=describe(connection),
            hint=f"`schemagen migrate {newer} {at}` writes `down` scripts, which lead back",
        )
    dialect = dialect_of(connection)
    versions = _list_way(at, newer, to, reader.pins)
    known.fetch(versions[:-1])
    held = expect(state, known)
    drift = tuple(find_drift(state.shape, held, dialect, state.known))
    decisions = overrides.read_overrides(config.overrides)
    migrations = tuple(known.plan_migrations(versions, held.filetypes))
    plans: list[Plan] = []
    for migration in migrations:
        plans.append(revive(migration.plans[0], _meet(held, migration.plans[0], state, dialect)))
        held = unite_databases(held, migration.diff.newer, decisions)
    return Upgrade(
        state=state,
        target=migrations[-1].diff.newer if to != newer and migrations else known.database(newer),
        migrations=migrations,
        plans=tuple(plans),
        hindrances=tuple(_hinder(drift, plans, state, dialect)),
    )


def _list_way(at: str, newer: str, to: str, pins: PinnedReleases) -> tuple[str, ...]:
    """List the releases from one to another."""
    if newer == at:
        return (at,)
    if at not in pins:
        return at, to
    return (*pins.list_since(at, releases.try_parse(newer), where="--to"), to)


def _meet(held: Database, plan: Plan, state: State, dialect: Dialect) -> Database:
    """Count as held what an operator, or a run that was cut short, has added already."""
    new = {step.table.name: step.adds for step in plan.steps}

    def extend(table: Table) -> Table:
        found = state.shape.tables.get(table.name, {})
        own = {column.name for column in table.columns}
        more = (
            column
            for column in new.get(table.name, ())
            if column.name not in own and found.get(column.name) == dialect.reflection.spell(column)
        )
        return replace(table, columns=(*table.columns, *more))

    return replace(held, tables=tuple(map(extend, held.tables)))


def _hinder(
    drift: Iterable[Difference], plans: Sequence[Plan], state: State, dialect: Dialect
) -> Iterator[Difference]:
    """Tell what of a drift makes the plans fail; what they do not touch may be as it is."""
    # an engine that commits each statement may have been stopped in the middle of the first step
    resumes = not dialect.transactional
    found, parts = state.shape.tables, state.shape.parts
    needed = {name for plan in plans for name in _list_needed(plan)}
    if resumes and plans:
        needed -= {*_list_done(plans[0], found, dialect)}
    for difference in drift:
        if difference.kind in _HINDERING and difference.name in needed:
            yield difference
    for plan in plans:
        for step in plan.steps:
            for column in step.adds:
                if kind := found.get(step.table.name, {}).get(column.name):
                    place = f"{step.table}.{column}"
                    detail = f"{kind} instead of {dialect.reflection.spell(column)}"
                    yield Difference(
                        kind=DriftKind.TAKEN, table=step.table.name, name=place, detail=detail
                    )
        for table in plan.creates:
            columns = {column.name: dialect.reflection.spell(column) for column in table.columns}
            own = resumes and found.get(table.name) == columns
            taken = [table.name] * (table.name in parts or (table.name in found and not own))
            for part in table.partitions:
                there = parts.get(part.name)
                if part.name in found or there not in {None, (table.name, part.value)}:
                    taken.append(part.name)
            for name in taken:
                yield Difference(kind=DriftKind.TAKEN, table=table.name, name=name)


_HINDERING = frozenset({DriftKind.NO_TABLE, DriftKind.NO_COLUMN, DriftKind.TYPE})


def _list_needed(plan: Plan) -> Iterator[str]:
    """List the tables and columns that must be there for a plan."""
    yield from (table.name for table in plan.after.tables if table.family is Family.CORE)
    for step in plan.steps:
        yield step.table.name
        origins = {pair.new.name: pair.old.name for pair in step.renames}
        retyped = (retype.new.name for retype in step.retypes)
        for name in (*origins, *retyped, *(column.name for column in step.comments)):
            yield f"{step.table}.{origins.get(name, name)}"
        for copy in step.copies:
            yield copy.source.name
            yield f"{copy.source}.{copy.old}"


def _list_done(
    plan: Plan, found: Mapping[str, Mapping[str, str]], dialect: Dialect
) -> Iterator[str]:
    """List the columns that a run which was cut short has renamed or retyped already."""
    for step in plan.steps:
        there = found.get(step.table.name, {})
        for pair in step.renames:
            if pair.new.name in there:
                yield f"{step.table}.{pair.old}"
        for retype in step.retypes:
            kind = there.get(retype.new.name)
            if kind == dialect.reflection.spell(retype.new) or f"{retype.new}__new" in there:
                yield f"{step.table}.{retype.new}"


def list_filled(connection: Connection, upgrade: Upgrade) -> Iterator[str]:
    """List the tables that change and hold rows."""
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
    """Write what an upgrade changes, step by step, and what it meets."""
    for migration in upgrade.migrations:
        yield render_report(migration.diff, templates, "text")
    if not upgrade.migrations:
        yield f"nothing changes from {upgrade.state} to jwst {upgrade.target.pipeline_version}"
        return
    (files,) = connection.exec_driver_sql("SELECT count(*) FROM datasets").one()
    filled = list(list_filled(connection, upgrade))
    listed = list_some(filled, 10, ", ") or "none"
    yield f"files: {files}; of the tables that change, {len(filled)} hold rows: {listed}"


def write_upgrade(
    upgrade: Upgrade, dialect: Dialect, templates: jinja2.Environment
) -> Iterator[tuple[str, str]]:
    """Write the scripts of an upgrade, with their names."""
    for plan in upgrade.plans:
        (page,) = render_migration((plan,), dialect, templates)
        yield f"{plan.link}.{plan.name}.sql", page.text
    target = upgrade.target
    if not upgrade.plans or upgrade.plans[-1].link.newer != target.pipeline_version:
        # a release that changes nothing has no script, but is where the database is from now on
        recorded = replace(target, since=upgrade.state.since)
        text = render(bind_dialect(templates, dialect), "ddl/release.sql.j2", database=recorded)
        yield f"{target.pipeline_version}.sql", text


def run_upgrade(
    connection: Connection,
    upgrade: Upgrade,
    plan: Callable[[], Upgrade],
    templates: jinja2.Environment,
    *,
    say: Say,
    listen: Listener,
) -> Upgrade:
    """Bring a database to a release.

    A run that is cut short is gone on with by the next.

    Parameters
    ----------
    connection : Connection
        To the database.
    upgrade : Upgrade
        What was planned.
    plan : callable
        Plans it anew, where somebody else has been at work in the meantime.
    templates : Environment
        The templates.
    say : callable
        Told what there is to be said, such as how many values did not fit a new type.
    listen : callable
        Told how far it is.

    Returns
    -------
    Upgrade
        What was done.

    Raises
    ------
    DifferentError
        If the database is not what its release should be, so that a step would fail.
    """

    def tell(row: Sequence[Any]) -> None:
        table, keyword, count = row
        say(f"{table}: {count} of the values of {keyword} do not fit it now: see other_keywords")

    with lock(connection, say=say):
        if read_state(connection) != upgrade.state:
            upgrade = plan()
        refuse_hindered(connection, upgrade)
        if upgrade.needed:
            scripts = write_upgrade(upgrade, dialect_of(connection), templates)
            for (name, script), plan_of in zip_longest(scripts, upgrade.plans):
                with set_aside(connection, plan_of, say) if plan_of else nullcontext():
                    run(connection, script, name=name, receive=tell, listen=listen)
    return upgrade


def refuse_hindered(connection: Connection, upgrade: Upgrade) -> None:
    """Make sure that nothing makes an upgrade fail."""
    if upgrade.hindrances:
        told = list_some(upgrade.hindrances)
        at = upgrade.state.pipeline_version
        raise DifferentError(
            f"is not what jwst {at} should be: {told}; nothing was changed",
            where=describe(connection),
            hint="`schemagen status URL` lists all",
        )
