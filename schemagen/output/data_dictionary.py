"""Write the data dictionary: a web page to browse and search, which needs no server.

The page loads its data as scripts, because a browser reads no other files beside a local page.
Each of them has a line for each keyword, filetype or release, so that a review shows what changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import jinja2

from schemagen.inventory.filetypes import INSTRUMENTS
from schemagen.inventory.model import Filetype, Inventory
from schemagen.migrations.history import ReleaseChange, follow
from schemagen.output.chapters import Chapter
from schemagen.output.diagram import picture_tables
from schemagen.output.dictionary_data import (
    Shorthand,
    describe_filetype,
    describe_picture,
    describe_release,
    describe_story,
)
from schemagen.output.keyword_entries import list_entries
from schemagen.output.keyword_history import list_stories
from schemagen.output.page import Page
from schemagen.output.templates import banner, render
from schemagen.sources.releases import PinnedReleases
from schemagen.tables.model import Database, Family

__all__ = ["render_dictionary"]

_STYLE = "dictionary.css"
_SCRIPTS = (
    "search.js",
    "elements.js",
    "places.js",
    "hits.js",
    "lives.js",
    "keyword.js",
    "files.js",
    "releases.js",
    "views.js",
    "dictionary.js",
)
"""The scripts of the page, as they use one another. Like the style, all releases have the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """The files of a filetype, by instrument, for the first page.

    Attributes
    ----------
    filetype : Filetype
        The filetype.
    keywords : tuple of int
        How many keywords the files of each instrument may have, in the order of `INSTRUMENTS`; 0 if
        there are no such files.
    """

    filetype: Filetype
    keywords: tuple[int, ...]

    @property
    def stage(self) -> str:
        """The stage of the pipeline that writes them."""
        return self.filetype.stage


def render_dictionary(
    inventory: Inventory,
    database: Database,
    steps: Sequence[ReleaseChange],
    chapters: Mapping[str, Sequence[Chapter]],
    pins: PinnedReleases,
    templates: jinja2.Environment,
) -> Iterator[Page]:
    """Write the data dictionary: ``docs/index.html``, its files and its data.

    Parameters
    ----------
    inventory : Inventory
        The files of a release.
    database : Database
        Their database.
    steps : sequence of ReleaseChange
        The releases up to this one, oldest first.
    chapters : mapping of str to sequence of Chapter
        A summary of what a release changes, by its version, in the same order.
    pins : PinnedReleases
        The known releases.
    templates : jinja2.Environment
        The templates.
    """
    head = banner(database)
    lives = [life for life in follow(steps, "*") if life.latest.declared]
    stories = {story.keyword: story for story in list_stories(steps, lives, pins)}
    entries = tuple(list_entries(inventory, database, steps, lives, stories))
    headers = [table for table in database.tables if table.family is Family.HEADER]
    for name in (_STYLE, *_SCRIPTS):
        yield Page(path=f"docs/{name}", text=render(templates, f"data_dictionary/{name}"))
    kept = sum(any(meaning.places for meaning in entry.meanings) for entry in entries)
    text = render(
        templates,
        "data_dictionary/index.html.j2",
        banner=head,
        scripts=_SCRIPTS,
        database=database,
        inventory=inventory,
        instruments=INSTRUMENTS,
        shelves=tuple(map(_fill_shelf, inventory.filetypes)),
        newest=[*chapters.items()][-1] if chapters else None,
        dates=pins.dates,
        names={entry.keyword for entry in entries},
        counts={
            "keywords": kept,
            "removed": len(entries) - kept,
            "filetypes": len({table.filetype for table in headers}),
            "tables": len(headers),
        },
    )
    yield Page(path="docs/index.html", text=text)
    shorthand = Shorthand.of(headers, inventory, len(steps))
    facts = {
        "release": database.pipeline_version,
        "instruments": INSTRUMENTS,
        "releases": [[step.version, pins.dates.get(step.version, "")] for step in steps],
        "filetypes": [filetype.name for filetype in inventory.filetypes],
        "tables": dict(map(shorthand.name_table, headers)),
    }
    order = {step.version: number for number, step in enumerate(steps)}
    notes = {str(number): [note.where, note.text] for number, note in enumerate(inventory.notes)}
    data: dict[str, Mapping[str, object]] = {
        "facts": facts,
        "keywords": {entry.keyword: shorthand.describe(entry) for entry in entries},
        "history": {keyword: describe_story(story, order) for keyword, story in stories.items()},
        "filetypes": {each.name: describe_filetype(each) for each in inventory.filetypes},
        "releases": {version: describe_release(each) for version, each in chapters.items()},
        "pictures": dict(_draw(steps, chapters, pins)),
        "notes": notes,
    }
    for name, values in data.items():
        yield _write(name, values, head)
    for filetype in dict.fromkeys(table.filetype for table in headers):
        picture = picture_tables(database, filetype, templates)
        yield _write(f"diagrams/{filetype}", describe_picture(picture), head)


def _draw(
    steps: Sequence[ReleaseChange],
    chapters: Mapping[str, Sequence[Chapter]],
    pins: PinnedReleases,
) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Draw the releases."""
    from schemagen.output.release_pictures import draw_releases  # takes 20 ms, which few runs need

    for picture in draw_releases(steps, chapters, pins.dates):
        yield picture.name, describe_picture(picture)


def _write(name: str, values: Mapping[str, object], head: str) -> Page:
    """Write a file of data, an item a line."""
    text = ",\n".join(f"{_dump(key)}:{_dump(value)}" for key, value in values.items())
    return Page(
        path=f"docs/data/{name}.js",
        text=f"/* {head} */\ndictionary.take({_dump(name)}, {{\n{text}\n}});\n",
    )


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _fill_shelf(filetype: Filetype) -> Shelf:
    """Count the keywords of the files of each instrument."""
    counts = []
    for instrument in INSTRUMENTS:
        layouts = [layout for layout in filetype.layouts if instrument in layout.instruments]
        names = {k.name for layout in layouts for e in layout.extensions for k in e.keywords}
        counts.append(len(names))
    return Shelf(filetype=filetype, keywords=tuple(counts))
