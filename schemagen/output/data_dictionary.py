"""Write the data dictionary: a web page to browse and search, which needs no server.

The page loads its data as scripts, because a browser reads no other files beside a local page.
Each of them has a line for each keyword, filetype or release, so that a review shows what changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import jinja2

from schemagen.inventory.filetypes import INSTRUMENTS
from schemagen.inventory.model import Extension, Filetype, Inventory, Layout
from schemagen.migrations.history import ReleaseChange, follow
from schemagen.output.chapters import Chapter, list_chapters
from schemagen.output.keyword_entries import (
    Entry,
    Lifeline,
    Meaning,
    Occurrence,
    list_entries,
    list_instruments,
)
from schemagen.output.keyword_history import KeywordStory, list_stories
from schemagen.output.lines import Line
from schemagen.output.page import Page
from schemagen.output.templates import banner, render
from schemagen.sources.releases import PinnedReleases
from schemagen.tables.model import Database, Family, Table

__all__ = ["render_dictionary"]

_FILES = ("dictionary.css", "search.js", "views.js", "dictionary.js")
"""The files of the page that are the same for all releases."""

_Json = Mapping[str, object]


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


def render_dictionary(
    inventory: Inventory,
    database: Database,
    steps: Sequence[ReleaseChange],
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
    pins : PinnedReleases
        The known releases.
    templates : jinja2.Environment
        The templates.
    """
    head = banner(database)
    lives = follow(steps, "*")
    entries = tuple(list_entries(inventory, database, steps, lives))
    headers = [table for table in database.tables if table.family is Family.HEADER]
    changed = [(step, tuple(list_chapters(step.diff))) for step in steps if step.diff]
    for name in _FILES:
        yield Page(path=f"docs/{name}", text=render(templates, f"data_dictionary/{name}"))
    yield Page(
        path="docs/index.html",
        text=render(
            templates,
            "data_dictionary/index.html.j2",
            banner=head,
            database=database,
            inventory=inventory,
            instruments=INSTRUMENTS,
            shelves=tuple(map(_fill_shelf, inventory.filetypes)),
            newest=changed[-1] if changed else None,
            dates=pins.dates,
            names={entry.keyword for entry in entries},
            counts={
                "keywords": sum(bool(entry.meanings[0].places) for entry in entries),
                "removed": sum(not entry.meanings[0].places for entry in entries),
                "tables": len(headers),
            },
        ),
    )
    shorthand = Shorthand.of(headers, inventory, len(steps))
    facts = {
        "release": database.pipeline_version,
        "since": database.since,
        "package": str(database.package),
        "instruments": INSTRUMENTS,
        "releases": [[step.version, pins.dates.get(step.version, "")] for step in steps],
        "filetypes": [filetype.name for filetype in inventory.filetypes],
        "tables": dict(map(shorthand.name_table, headers)),
    }
    yield _write("facts", facts.items(), head)
    yield _write("keywords", ((e.keyword, shorthand.describe(e)) for e in entries), head)
    order = {step.version: number for number, step in enumerate(steps)}
    stories = {story.keyword: story for story in list_stories(steps, lives, pins)}
    told = ((e.keyword, stories[e.keyword]) for e in entries if e.keyword in stories)
    yield _write("history", ((name, _tell(story, order)) for name, story in told), head)
    yield _write("filetypes", ((f.name, _describe_filetype(f)) for f in inventory.filetypes), head)
    yield _write("releases", ((str(step), _describe(chapters)) for step, chapters in changed), head)
    notes = ((str(number), [note.where, note.text]) for number, note in enumerate(inventory.notes))
    yield _write("notes", notes, head)


def _write(name: str, items: Iterable[tuple[str, object]], head: str) -> Page:
    """Write a file of data, an item a line."""
    lines = (f"{_dump(key)}:{_dump(value)}" for key, value in items)
    text = ",\n".join(lines)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Shorthand:
    """What most keywords of an extension have in common, and need not say.

    Attributes
    ----------
    filetypes : Mapping of str to frozenset of str
        The filetypes with tables of an extension. 0 stands for all of them.
    instruments : Mapping of tuple of str to tuple of str
        The instruments whose files have an extension, by filetype and extension. 0 stands for all
        of them.
    releases : int
        The number of releases. A span that lasts as long has no end.
    """

    filetypes: Mapping[str, frozenset[str]]
    instruments: Mapping[tuple[str, str], tuple[str, ...]]
    releases: int

    @classmethod
    def of(cls, headers: Iterable[Table], inventory: Inventory, releases: int) -> Shorthand:
        """Find what the keywords of some header tables have in common."""
        filetypes: dict[str, set[str]] = {}
        for table in headers:
            filetypes.setdefault(table.extension, set()).add(table.filetype)
        return cls(
            filetypes={extension: frozenset(names) for extension, names in filetypes.items()},
            instruments=list_instruments(inventory),
            releases=releases,
        )

    def name_table(self, table: Table) -> tuple[str, list[object]]:
        """Return where a header table is, its name, its instruments, and its parts."""
        instruments = self.instruments.get((table.filetype, table.extension), ())
        parts = [part.name for part in table.partitions]
        place = f"{table.filetype}.{table.extension}"
        return place, [table.view or table.name, instruments, parts]

    def describe(self, entry: Entry) -> _Json:
        """Describe a keyword; what is empty is left out."""
        return _leave_out_empty(
            {
                "was": entry.names,
                "means": [self._describe_meaning(meaning) for meaning in entry.meanings],
                "lives": [self._describe_life(lifeline) for lifeline in entry.lifelines],
            }
        )

    def _describe_meaning(self, meaning: Meaning) -> _Json:
        column = meaning.column
        return _leave_out_empty(
            {
                "title": column.title,
                "type": column.declared,
                "unit": column.unit,
                "values": column.enum,
                "column": column.name,
                "sql": column.type.value,
                "removed": column.retired,
                "places": [self._describe_place(place) for place in meaning.places],
            }
        )

    def _describe_place(self, place: Occurrence) -> list[object]:
        groups: dict[tuple[str, ...] | int, list[str]] = {}
        for holding in place.holdings:
            for filetype in holding.filetypes:
                whole = holding.instruments == self.instruments.get((filetype, place.extension))
                groups.setdefault(0 if whole else holding.instruments, []).append(filetype)
        held = ([own, self._shorten(place.extension, names)] for own, names in groups.items())
        return [place.extension, place.paths, *held]

    def _describe_life(self, lifeline: Lifeline) -> list[object]:
        spans = [[first] if end == self.releases else [first, end] for first, end in lifeline.spans]
        return [lifeline.extension, spans, self._shorten(lifeline.extension, lifeline.filetypes)]

    def _shorten(self, extension: str, filetypes: Sequence[str]) -> Sequence[str] | int:
        return 0 if self.filetypes.get(extension) == frozenset(filetypes) else filetypes


def _leave_out_empty(items: _Json) -> _Json:
    return {key: value for key, value in items.items() if value}


def _tell(story: KeywordStory, order: Mapping[str, int]) -> list[object]:
    """Return the releases that changed a keyword, each with its changes."""
    return [
        [order[milestone.version], *(_list_texts(line) for line in milestone.lines)]
        for milestone in story.milestones
    ]


def _list_texts(line: Line) -> list[str]:
    """Return what happened, in which filetypes, what the keyword is then, and the extension."""
    return [line.sentence, str(line.filetypes or ""), str(line.detail), line.extension]


def _describe(chapters: Iterable[Chapter]) -> list[object]:
    """Return the changes of a release by chapter, place and line."""
    return [
        [
            chapter.title,
            *(
                [
                    group.place,
                    *(
                        [line.brief, str(line.filetypes or ""), str(line.detail)]
                        for line in group.lines
                    ),
                ]
                for group in chapter.groups
            ),
        ]
        for chapter in chapters
    ]


def _describe_filetype(filetype: Filetype) -> _Json:
    return {
        "stage": filetype.stage,
        "purpose": filetype.purpose,
        "combined": filetype.combined,
        "layouts": [_describe_layout(layout) for layout in filetype.layouts],
    }


def _describe_layout(layout: Layout) -> _Json:
    return {
        "model": layout.model,
        "schema": layout.schema,
        "instruments": layout.instruments,
        "exp_types": layout.exp_types,
        "extensions": [_describe_extension(extension) for extension in layout.extensions],
    }


def _describe_extension(extension: Extension) -> _Json:
    return _leave_out_empty(
        {
            "name": extension.name,
            "content": extension.content,
            "keywords": len(extension.keywords),
            "repeats": extension.repeats,
            "runtime": extension.runtime,
            "columns": [
                [column.name, column.datatype, column.shape, column.unit]
                for column in extension.columns
            ],
        }
    )
