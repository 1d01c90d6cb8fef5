"""Write the data dictionary, a page to browse and search."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import jinja2

from schemagen.inventory.model import Inventory
from schemagen.output.page import Page
from schemagen.output.templates import banner, render
from schemagen.tables.model import Column, Database, Family

__all__ = ["Entry", "Occurrence", "list_entries", "render_dictionary"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """The filetypes whose extension has a keyword at the same datamodel paths.

    Attributes
    ----------
    extension : str
        The extension.
    filetypes : tuple of str
        The filetypes.
    paths : tuple of str
        The paths; none for a keyword that ``overrides.yaml`` adds.
    """

    extension: str
    filetypes: tuple[str, ...]
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A keyword, and the tables that have it with the same meaning.

    Attributes
    ----------
    column : Column
        Its column in the first of these tables.
    places : tuple of Occurrence
        The extensions that have it, once for each set of paths.
    """

    column: Column
    places: tuple[Occurrence, ...]

    @property
    def paths(self) -> tuple[tuple[str, ...], ...]:
        """The sets of paths that it has in different places."""
        return tuple(dict.fromkeys(place.paths for place in self.places))


def list_entries(database: Database) -> Iterator[Entry]:
    """Yield the keywords that the schemas declare, by name; once for each meaning."""
    found: dict[tuple[object, ...], tuple[Column, _Places]] = {}
    for table in database.tables:
        for column in table.columns:
            if column.declared:
                meaning = (
                    column.keyword,
                    column.name,
                    column.type,
                    column.unit,
                    column.title,
                    column.enum,
                    column.retired,
                )
                _, places = found.setdefault(meaning, (column, {}))
                places.setdefault((table.extension, column.paths), {})[table.filetype] = None
    for column, places in sorted(found.values(), key=lambda pair: pair[0].keyword):
        listed = (
            Occurrence(extension=extension, filetypes=tuple(filetypes), paths=paths)
            for (extension, paths), filetypes in places.items()
        )
        yield Entry(column=column, places=tuple(listed))


_Places = dict[tuple[str, tuple[str, ...]], dict[str, None]]
"""Filetypes by extension and paths."""


def render_dictionary(
    inventory: Inventory, database: Database, templates: jinja2.Environment
) -> Iterator[Page]:
    """Write the data dictionary: ``docs/index.html``."""
    headers = [table for table in database.tables if table.family is Family.HEADER]
    text = render(
        templates,
        "data_dictionary/index.html.j2",
        banner=banner(database),
        database=database,
        inventory=inventory,
        entries=tuple(list_entries(database)),
        tables={(table.filetype, table.extension): table for table in headers},
        with_tables=tuple(dict.fromkeys(table.filetype for table in headers)),
    )
    yield Page(path="docs/index.html", text=text)
