"""Plan the upgrade of a live database, and find what is in its way."""

from __future__ import annotations

from dataclasses import dataclass, replace

from schemagen.config import Config
from schemagen.errors import DataLossError, DifferentError
from schemagen.inventory.display import write_line
from schemagen.live.conflicts import find_conflicts
from schemagen.live.connection import Connection
from schemagen.live.drift import Difference, find_drift, list_names, shorten_list
from schemagen.live.hindrances import Hindrance, find_hindrances
from schemagen.live.layouts import foresee
from schemagen.live.recorded_goal import cut_short, read_goal
from schemagen.live.renewed_releases import renew_releases
from schemagen.live.state import (
    State,
    derive_expected,
    read_held_releases,
    read_state,
)
from schemagen.migrations.changes import Diff
from schemagen.migrations.passage import plan_passages
from schemagen.migrations.plan import Plan
from schemagen.migrations.revival import revive
from schemagen.migrations.union import unite_databases
from schemagen.sources import releases
from schemagen.sources.keyword_record import KeywordRecord
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import PinnedReleases
from schemagen.sources.unreleased import advise_name
from schemagen.tables.core import LAYOUT
from schemagen.tables.engines import Dialect
from schemagen.tables.model import Database, Table

__all__ = ["Upgrade", "check_upgradable", "plan_upgrade"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Upgrade:
    """The upgrade of a database to a later release.

    Attributes
    ----------
    state : State
        The state of the database before.
    target : Database
        The tables of the later release.
    steps : tuple of Diff
        What each release on the way changes; none if nothing changes.
    plans : tuple of Plan
        As few plans as do all steps, most often one, for the tables that the database has. If an
        interrupted upgrade to a release on the way has changed tables already, one ends there.
    conflicts : tuple of Difference
        Differences of the database from its release that make a plan fail.
    hindrances : tuple of Hindrance
        What operators have created that makes a plan fail, or that a plan would break.
    record : KeywordRecord
        Which release was the first to declare a keyword, for a change of the layout.
    """

    state: State
    target: Database
    steps: tuple[Diff, ...]
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
        steps = f"{len(self.steps)} steps, {len(self.conflicts)} conflicts"
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
    at, pins = state.pipeline_version, known.reader.pins
    renewed = renew_releases(known, state, config, to)
    wanted = renewed.inventory(to)
    newer = wanted.pipeline_version
    if newer == at and wanted.package.local and wanted.package != state.steps[-1].package:
        raise DifferentError(
            f"the database is at {at}, which was read from other schemas than there are now",
            where=to,
            hint=advise_name(at),
        )
    if releases.precedes(newer, at):
        back = f"`schemagen migrate {newer} {at}` writes `down` scripts, which go back"
        on = "`--to DIRECTORY` or `--to git+PATH@REF` goes on with other schemas; "
        raise DataLossError(
            f"the database is at {state}, which is later than {newer}",
            where=str(connection.address),
            hint=on + back if state.steps[-1].package.local else back,
        )
    dialect = connection.dialect
    carried = foresee(state, dialect)
    versions = _list_releases(at, newer, pins)
    renewed.recall(versions[:-1])
    held = derive_expected(carried, known)
    drift = tuple(find_drift(carried.shape, held, dialect, carried.known))
    own = {*list_names(held)}
    if renewed.inventories.overrides != known.inventories.overrides:
        versions = (at, *versions)  # the first step is to the other local changes
    plans: list[Plan] = []
    steps: list[Diff] = []
    before, later, united = known, held, tuple[Diff, ...]()
    for part in _split(connection, versions, newer):
        for passage in plan_passages(renewed, part, later.filetypes, before=before):
            for step in united:
                later = unite_databases(later, step.newer, renewed.inventories.overrides)
            plan, united = passage.plan, passage.steps
            plans.append(revive(plan, _add_present_columns(later, plan, carried, dialect)))
            steps += passage.steps
            before = renewed
    return Upgrade(
        state=state,
        target=renewed.database(newer),
        steps=tuple(steps),
        plans=tuple(plans),
        conflicts=tuple(find_conflicts(drift, plans, carried, dialect)),
        hindrances=tuple(find_hindrances(connection, plans, state, carried, own)),
        record=pins.keywords,
    )


def _list_releases(at: str, newer: str, pins: PinnedReleases) -> tuple[str, ...]:
    """List the releases from one to another, both included."""
    if newer == at:
        return (at,)
    if at not in pins:
        return at, newer
    return (*pins.list_since(at, releases.try_parse(newer), where="--to"), newer)


def _split(
    connection: Connection, versions: tuple[str, ...], target: str
) -> tuple[tuple[str, ...], ...]:
    """Split the way to a release at the one that an interrupted upgrade was on its way to.

    Its tables are changed in part, which only the same plan can finish.

    Raises
    ------
    DatabaseError
        If that is a later release than the target.
    """
    goal = read_goal(connection, versions[0])
    if goal in {"", target}:
        return (versions,)
    if goal not in versions[1:]:
        raise cut_short(connection, versions[0], goal)
    place = versions.index(goal, 1)
    return versions[: place + 1], versions[place:]


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
            where=str(connection.address),
            hint="`schemagen status URL` lists all differences",
        )
    if upgrade.hindrances:
        listed = shorten_list(upgrade.hindrances, 20)
        raise DataLossError(
            f"in the way of the upgrade: {listed}; nothing was changed",
            where=str(connection.address),
            hint="drop these, upgrade, and create them again for the new columns",
        )
