"""Plans and chains of migrations → the scripts of each engine, and the reports.

A plan is the same for every engine; an engine's template writes it in its SQL.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import jinja2

from schemagen.migrations.chain import Chain
from schemagen.migrations.plan import Link, Plan
from schemagen.migrations.release_databases import Migration
from schemagen.output.change_report import render_report
from schemagen.output.ddl import speaking
from schemagen.output.page import Page
from schemagen.output.templates import by_filetype, render
from schemagen.tables.dialect import ALL, Dialect
from schemagen.tables.model import Database, Family

__all__ = ["render_base", "render_chain", "render_migration", "render_migrations"]


def render_chain(
    chain: Chain, dialects: Iterable[str], templates: jinja2.Environment
) -> Iterator[Page]:
    """Write those scripts of a chain that the tree does not hold yet."""
    chosen = tuple(dialects)
    if chain.base is not None:
        for name in chosen:
            yield from render_base(chain.base, chain.likes, ALL[name], templates)
    yield from render_migrations(chain.migrations, chosen, templates)


def render_migrations(
    migrations: Iterable[Migration], dialects: Iterable[str], templates: jinja2.Environment
) -> Iterator[Page]:
    """Write the scripts and the report of each migration.

    Yields
    ------
    Page
        ``migrations/<dialect>/<older>__<newer>.<up, down or contract>.sql`` and
        ``migrations/<older>__<newer>.md``
    """
    chosen = tuple(dialects)
    for migration in migrations:
        for name in chosen:
            yield from render_migration(migration.plans, ALL[name], templates)
        report = render_report(migration.diff, templates, "markdown")
        text = render(
            templates,
            "migrations/report.md.j2",
            report=report,
            migration=migration,
            dialects=chosen,
        )
        yield Page(path=f"migrations/{migration.link}.md", text=text)


def render_migration(
    plans: Iterable[Plan], dialect: Dialect, templates: jinja2.Environment
) -> Iterator[Page]:
    """Write the plans of a migration in the SQL of an engine.

    Yields
    ------
    Page
        ``migrations/<dialect>/<older>__<newer>.<plan>.sql``
    """
    writing = speaking(templates, dialect)
    for plan in plans:
        text = render(writing, "migrations/script.sql.j2", plan=plan, dialect=dialect)
        yield Page(path=_locate(plan, dialect), text=text)


def render_base(
    database: Database,
    likes: tuple[str, ...],
    dialect: Dialect,
    templates: jinja2.Environment,
) -> Iterator[Page]:
    """Write what makes the first database of a chain from nothing, and what takes it away.

    Yields
    ------
    Page
        ``migrations/<dialect>/base__<release>.<up or down>.sql``
    """
    writing = speaking(templates, dialect)
    release = database.pipeline_version
    core = tuple(table for table in database.tables if table.family is Family.CORE)
    for name in ("up", "down"):
        plan = Plan(
            name=name,
            link=Link(older="", newer=release),
            at=(release, *likes),
            after=database,
            filetypes=True,
        )
        text = render(
            writing,
            "migrations/base.sql.j2",
            plan=plan,
            dialect=dialect,
            core=core,
            filetypes=tuple(by_filetype(database)),
        )
        yield Page(path=_locate(plan, dialect), text=text)


def _locate(plan: Plan, dialect: Dialect) -> str:
    return f"migrations/{dialect.name}/{plan.link}.{plan.name}.sql"
