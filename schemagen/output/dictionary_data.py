"""What the data dictionary shows, as values that its page reads: JSON, and short."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from schemagen.inventory.model import Extension, Filetype, Inventory, Layout
from schemagen.output.chapters import Chapter
from schemagen.output.keyword_entries import (
    Entry,
    KeywordMeaning,
    Lifeline,
    Occurrence,
    list_instruments,
)
from schemagen.output.keyword_history import KeywordStory
from schemagen.output.lines import Line
from schemagen.output.picture import Picture
from schemagen.tables.model import Table

__all__ = [
    "Shorthand",
    "describe_filetype",
    "describe_picture",
    "describe_release",
    "describe_story",
]

_Json = Mapping[str, object]


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

    def _describe_meaning(self, meaning: KeywordMeaning) -> _Json:
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


def describe_story(story: KeywordStory, order: Mapping[str, int]) -> list[object]:
    """Return the releases that changed a keyword, each with its changes."""
    return [
        [order[milestone.version], *(_list_texts(line) for line in milestone.lines)]
        for milestone in story.milestones
    ]


def _list_texts(line: Line) -> list[str]:
    """Return what happened, in which filetypes, what the keyword is then, and the extension."""
    return [line.sentence, str(line.filetypes or ""), str(line.detail), line.extension]


def describe_release(chapters: Iterable[Chapter]) -> list[object]:
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


def describe_picture(picture: Picture) -> _Json:
    """Return a picture, its words, and its numbers as a table."""
    return {
        "title": picture.title,
        "description": picture.description,
        "svg": picture.svg,
        "heads": picture.heads,
        "rows": picture.rows,
    }


def describe_filetype(filetype: Filetype) -> _Json:
    """Describe a filetype: its layouts, and their extensions."""
    return {
        "stage": filetype.stage,
        "purpose": filetype.purpose,
        "layouts": [_describe_layout(layout) for layout in filetype.layouts],
    }


def _describe_layout(layout: Layout) -> _Json:
    return {
        "model": layout.model,
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
