"""Write Alembic's environment, with a revision for each link of a chain of migrations."""

from __future__ import annotations

from collections.abc import Iterator

import jinja2

from schemagen.migrations.plan import LayoutLink, Link
from schemagen.output.page import Page
from schemagen.output.templates import banner, render
from schemagen.tables.engines import list_owners
from schemagen.tables.model import Database

__all__ = ["render_revisions"]


def render_revisions(
    links: tuple[Link, ...],
    layouts: tuple[LayoutLink, ...],
    database: Database,
    templates: jinja2.Environment,
) -> Iterator[Page]:
    """Write Alembic's environment.

    Parameters
    ----------
    links : tuple of Link
        The migrations, oldest first.
    layouts : tuple of LayoutLink
        The changes of the layout among them, oldest first.
    database : Database
        The database of the newest release.
    templates : jinja2.Environment
        The templates.

    Yields
    ------
    Page
        ``alembic/alembic.ini``, ``env.py``, ``script.py.mako`` and ``versions/<revision>.py``
    """
    for name in ("alembic.ini", "env.py", "script.py.mako"):
        text = render(
            templates,
            f"alembic/{name}.j2",
            banner=banner(database),
            links=links,
            layouts=layouts,
            aliases=tuple(_list_aliases()),
        )
        yield Page(path=f"alembic/{name}", text=text)
    before = ""
    for link in links:
        text = render(templates, "alembic/version.py.j2", link=link, before=before)
        yield Page(path=f"alembic/versions/{link.revision}.py", text=text)
        before = link.revision
        for layout in (each for each in layouts if each.after == link.newer):
            text = render(templates, "alembic/layout.py.j2", layout=layout, before=before)
            yield Page(path=f"alembic/versions/{layout.revision}.py", text=text)
            before = layout.revision


def _list_aliases() -> Iterator[tuple[str, str]]:
    """Yield SQLAlchemy's names of engines that have another name here, each with that name."""
    owners = list_owners().items()
    return ((name, owner.name) for name, owner in owners if name != owner.name)
