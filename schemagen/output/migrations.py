"""Write the scripts of migrations for each engine, and their reports.

A plan is the same for every engine; an engine's template writes it in its SQL.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import jinja2

from schemagen.inventory.override import Override
from schemagen.migrations.chain import Chain
from schemagen.migrations.layouts import LayoutChange, list_layout_changes
from schemagen.migrations.migration import Migration
from schemagen.migrations.plan import Plan
from schemagen.output.base_scripts import locate_script, render_base
from schemagen.output.change_report import render_report
from schemagen.output.ddl import bind_dialect
from schemagen.output.page import Page
from schemagen.output.script_work import list_scopes, list_work
from schemagen.output.templates import render
from schemagen.sources.keyword_record import NO_RECORD, KeywordRecord
from schemagen.tables.engines import Dialect, choose

__all__ = ["render_chain", "render_layout", "render_migration", "render_migrations"]


def render_chain(
    chain: Chain,
    dialects: Iterable[str],
    templates: jinja2.Environment,
    record: KeywordRecord = NO_RECORD,
) -> Iterator[Page]:
    """Write the scripts of a chain that the tree does not hold yet.

    Parameters
    ----------
    chain : Chain
        The chain.
    dialects, templates
        As for `render_migrations`.
    record : KeywordRecord, optional
        Which release was the first to declare a keyword, and what it was called before.
    """
    names = tuple(dialects)
    new = {link.layout for link in chain.new_layouts}
    for change in (each for each in list_layout_changes(record) if each.layout in new):
        for dialect in choose(names):
            yield from render_layout(change, dialect, templates)
    if chain.base is not None:
        for dialect in choose(names):
            yield from render_base(chain.base, chain.equivalents, dialect, templates)
    yield from render_migrations(chain.migrations, names, templates)


def render_migrations(
    migrations: Iterable[Migration], dialects: Iterable[str], templates: jinja2.Environment
) -> Iterator[Page]:
    """Write the scripts and the report of each migration.

    Parameters
    ----------
    migrations : iterable of Migration
        The migrations.
    dialects : iterable of str
        Names of the dialects; all, if there are none.
    templates : jinja2.Environment
        The templates.

    Yields
    ------
    Page
        ``migrations/<dialect>/<older>__<newer>.<up, down or contract>.sql`` and
        ``migrations/<older>__<newer>.md``
    """
    chosen = choose(dialects)
    for migration in migrations:
        for dialect in chosen:
            yield from render_migration(migration.plans, dialect, templates)
        report = render_report(migration.diff, templates, "markdown")
        text = render(
            templates,
            "migrations/report.md.j2",
            report=report,
            migration=migration,
            dialects=chosen,
            work=tuple(list_work(migration.plans, chosen)),
            scopes=tuple(list_scopes(chosen)),
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
    writing = bind_dialect(templates, dialect)
    for plan in plans:
        text = render(writing, "migrations/script.sql.j2", plan=plan)
        yield Page(path=locate_script(plan, dialect), text=text)


def render_layout(
    change: LayoutChange,
    dialect: Dialect,
    templates: jinja2.Environment,
    overrides: tuple[Override, ...] = (),
) -> Iterator[Page]:
    """Write the script that carries a database of one layout over to the next.

    Parameters
    ----------
    change : LayoutChange
        What the next layout changes.
    dialect : Dialect
        The engine. One that no schemagen of an earlier layout knew has no such script.
    templates : jinja2.Environment
        The templates.
    overrides : tuple of Override, optional
        The local changes that the database was created with, which it records from now on.

    Yields
    ------
    Page
        ``migrations/<dialect>/layout_<layout>.up.sql``
    """
    writing = bind_dialect(templates, dialect)
    engine = writing.get_template(f"migrations/{dialect.name}.sql.j2")
    if hasattr(engine.module, f"to_{change.name}"):
        text = render(
            writing,
            "migrations/layout.sql.j2",
            change=change,
            overrides=overrides,
        )
        yield Page(path=f"migrations/{dialect.name}/{change.name}.up.sql", text=text)
