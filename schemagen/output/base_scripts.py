"""Write the scripts that create a database from nothing, and drop it."""

from __future__ import annotations

from collections.abc import Iterator

import jinja2

from schemagen.migrations.plan import Link, Plan
from schemagen.output.ddl import bind_dialect
from schemagen.output.page import Page
from schemagen.output.templates import by_filetype, render
from schemagen.tables.engines import Dialect
from schemagen.tables.model import Database, Family

__all__ = ["locate_script", "render_base"]


def render_base(
    database: Database,
    equivalents: tuple[str, ...],
    dialect: Dialect,
    templates: jinja2.Environment,
    *,
    leftovers: bool = True,
) -> Iterator[Page]:
    """Write the scripts that create the first database of a chain from nothing, and drop it.

    Parameters
    ----------
    database : Database
        The database.
    equivalents : tuple of str
        Other releases with the same schema.
    dialect : Dialect
        The engine.
    templates : jinja2.Environment
        The templates.
    leftovers : bool, optional
        Whether there may be tables that an interrupted run has left.

    Yields
    ------
    Page
        ``migrations/<dialect>/base__<release>.<up or down>.sql``
    """
    writing = bind_dialect(templates, dialect)
    release = database.pipeline_version
    core = tuple(table for table in database.tables if table.family is Family.CORE)
    for name in ("up", "down"):
        plan = Plan(
            name=name,
            link=Link(older="", newer=release),
            at=(release, *equivalents),
            after=database,
            filetypes=True,
        )
        text = render(
            writing,
            "migrations/base.sql.j2",
            plan=plan,
            core=core,
            filetypes=tuple(by_filetype(database)),
            leftovers=leftovers,
        )
        yield Page(path=locate_script(plan, dialect), text=text)


def locate_script(plan: Plan, dialect: Dialect) -> str:
    """Return the path of a plan's script in a tree."""
    return f"migrations/{dialect.name}/{plan.link}.{plan.name}.sql"
