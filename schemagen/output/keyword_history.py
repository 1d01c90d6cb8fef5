"""What became of each keyword, told the way a person reads it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import jinja2

from schemagen.migrations.changes import Change, Diff
from schemagen.migrations.history import Life, Stage, Step
from schemagen.output.change_report import Line, list_sections, name_filetypes
from schemagen.output.templates import render
from schemagen.sources.releases import PinnedReleases
from schemagen.tables.model import Database

__all__ = ["Event", "Story", "list_stories", "render_stories"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What a release changed.

    Attributes
    ----------
    version : str
        The release.
    date : str
        The day of its upload; empty where that is not pinned.
    lines : tuple of Line
        What it changed.
    """

    version: str
    date: str
    lines: tuple[Line, ...]

    def __str__(self) -> str:
        return f"{self.version} ({self.date})" if self.date else self.version


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What became of a keyword.

    Attributes
    ----------
    keyword : str
        Its latest name.
    names : tuple of str
        The names that it had before.
    retired : str
        The release since which no file has it; empty while there is one.
    paths : tuple of str
        The datamodel paths that it has, or last had.
    places : tuple of Line
        The extensions that have it now, or last had it, and what it is there.
    events : tuple of Event
        What happened to it, oldest first.
    """

    keyword: str
    names: tuple[str, ...]
    retired: str
    paths: tuple[str, ...]
    places: tuple[Line, ...]
    events: tuple[Event, ...]

    def __str__(self) -> str:
        retired = f", retired in jwst {self.retired}" if self.retired else ""
        before = f", before {', '.join(self.names)}" if self.names else ""
        return f"{self.keyword}{before}{retired}"


def list_stories(
    steps: Sequence[Step], lives: Iterable[Life], pins: PinnedReleases
) -> Iterator[Story]:
    """Tell what became of keywords, one after the other by their latest names."""
    told: dict[str, list[Life]] = {}
    for life in lives:
        told.setdefault(str(life), []).append(life)
    for keyword in sorted(told):
        yield _tell(keyword, told[keyword], steps, pins.dates)


def _tell(
    keyword: str, lives: list[Life], steps: Sequence[Step], dates: Mapping[str, str]
) -> Story:
    order = {step.version: number for number, step in enumerate(steps)}
    left = [life for life in lives if not life.retired]
    retired = "" if left else max((life.retired for life in lives), key=order.__getitem__)
    last = left or [life for life in lives if life.retired == retired]
    number = order[retired] - 1 if retired else len(steps) - 1
    names = dict.fromkeys(column.keyword for life in lives for column in life.columns)
    return Story(
        keyword=keyword,
        names=tuple(name for name in names if name != keyword),
        retired=retired,
        paths=tuple(dict.fromkeys(path for life in last for path in life.columns[-1].paths)),
        places=tuple(_place(last, steps[number].database)),
        events=tuple(_list_events(lives, steps, dates)),
    )


def _place(lives: Iterable[Life], database: Database) -> Iterator[Line]:
    """Say where keywords are, and what they are there."""
    groups: dict[tuple[str, str], list[str]] = {}
    for life in lives:
        column = life.columns[-1]
        detail = ", ".join(filter(None, (column.type.value, column.comment)))
        groups.setdefault((life.stages[-1].table.extension, detail), []).append(life.filetype)
    everywhere = _list_filetypes(database)
    for (extension, detail), filetypes in groups.items():
        named = name_filetypes(filetypes, everywhere)
        yield Line(sentence=extension, detail=detail, filetypes=named)


def _list_filetypes(database: Database) -> set[str]:
    return {table.filetype for table in database.tables if table.filetype}


def _list_events(
    lives: Iterable[Life], steps: Sequence[Step], dates: Mapping[str, str]
) -> Iterator[Event]:
    stages: dict[str, list[Stage]] = {}
    for life in lives:
        for stage in life.stages:
            stages.setdefault(stage.since, []).append(stage)
    for step in steps:
        if step.version in stages:
            lines = tuple(_list_lines(stages[step.version], step))
            yield Event(version=step.version, date=dates.get(step.version, ""), lines=lines)


def _list_lines(stages: Iterable[Stage], step: Step) -> Iterator[Line]:
    """Say what happened to keywords in a release."""
    whole: dict[str, list[str]] = {}
    changes: list[Change] = []
    for stage in stages:
        changes += stage.changes
        if not stage.changes:
            sentence = f"{_name_cause(stage, step)}: {stage.table.extension}"
            whole.setdefault(sentence, []).append(stage.table.filetype)
    everywhere = _list_filetypes(step.database)
    for sentence, filetypes in whole.items():
        named = name_filetypes(filetypes, everywhere)
        yield Line(sentence=sentence, detail="", filetypes=named)
    if step.diff:
        found = Diff(
            older=step.diff.older, newer=step.diff.newer, changes=tuple(changes), ambiguous=()
        )
        for section in list_sections(found):
            for line in section.lines:
                told = ", " in line.sentence or section.noun in {"keyword", "type"}
                yield line if told else _say(line, section.noun)


def _name_cause(stage: Stage, step: Step) -> str:
    """Say what a keyword came or went with."""
    if step.diff is None:
        return "first seen"
    one, other = step.diff.older, step.diff.newer
    both = stage.table.filetype in one.filetypes and stage.table.filetype in other.filetypes
    what = "extension" if both else "filetype"
    return f"with a new {what}" if stage.column else f"with its {what}, retired"


def _say(line: Line, noun: str) -> Line:
    """Say what of a keyword's meaning changed, where its name need not be said again."""
    extension, _, _ = line.sentence.partition(": ")
    sentence = f"{extension}: another {noun}"
    return Line(sentence=sentence, detail=line.detail, filetypes=line.filetypes)


def render_stories(stories: Iterable[Story], templates: jinja2.Environment) -> str:
    """Write histories for people."""
    return render(templates, "keyword_history/stories.txt.j2", stories=tuple(stories))
