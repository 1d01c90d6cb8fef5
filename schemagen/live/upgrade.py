"""Upgrade a live database to a later release, in one go, without losing a value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from typing import Any

import jinja2

from schemagen.errors import DatabaseError
from schemagen.live.connection import Connection, join_queries
from schemagen.live.drift import list_names, shorten_list
from schemagen.live.driver_errors import is_victim
from schemagen.live.layouts import write_layout
from schemagen.live.locks import lock, tell_waits
from schemagen.live.operator_objects import remake_objects
from schemagen.live.scripts import run
from schemagen.live.state import read_state
from schemagen.live.upgrade_plan import Upgrade, check_upgradable
from schemagen.output.change_report import render_report
from schemagen.output.ddl import bind_dialect
from schemagen.output.migrations import render_migration
from schemagen.output.templates import render
from schemagen.progress import Listener
from schemagen.tables.core import LAYOUT
from schemagen.tables.engines import Dialect

__all__ = ["run_upgrade", "write_report", "write_upgrade"]


def _list_filled(connection: Connection, upgrade: Upgrade) -> Iterator[str]:
    """List the tables that change and have rows."""
    dialect = connection.dialect
    touched = dict.fromkeys(step.table.name for plan in upgrade.plans for step in plan.steps)
    held = [name for name in touched if name in upgrade.state.shape.tables]
    queries = (
        f"SELECT {dialect.literal(name)} WHERE EXISTS (SELECT 1 FROM {dialect.ident(name)})"  # noqa: S608
        for name in held
    )
    for query in join_queries(queries):
        for (name,) in connection.query(query):
            yield name


def write_report(
    connection: Connection, upgrade: Upgrade, templates: jinja2.Environment
) -> Iterator[str]:
    """Yield the report of what an upgrade changes, and how many files and tables it concerns."""
    for step in upgrade.steps:
        yield render_report(step, templates, "text")
    if upgrade.state.layout != LAYOUT:
        yield f"layout {upgrade.state.layout} → {LAYOUT}: see docs/explanation/layouts.md"
    if not upgrade.steps:
        yield f"nothing changes from {upgrade.state} to jwst {upgrade.target.pipeline_version}"
        return
    files = connection.value("SELECT count(*) FROM datasets")
    filled = list(_list_filled(connection, upgrade))
    if not filled:
        yield f"files in the database: {files}; no table with rows changes"
        return
    listed = shorten_list(filled, 10, ", ")
    number = f"{len(filled)} tables with rows change" if filled[1:] else "a table with rows changes"
    yield f"files in the database: {files}; {number}: {listed}"


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
                if attempt == _TRIES or not is_victim(connection.address, error):
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
            # all before the first is run: a template may have a mistake
            for name, script in [*write_upgrade(upgrade, connection.dialect, templates)]:
                step = steps.get(name)
                own = {*list_names(step.after)} if step else ()
                with remake_objects(connection, step, own, notify) if step else nullcontext():
                    run_script(name, script)
    return upgrade
