"""The history of keywords as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import jinja2

from schemagen.inventory.display import write_line, write_table
from schemagen.migrations.changes import Change
from schemagen.migrations.history import ReleaseChange
from schemagen.migrations.lives import Life, Stage
from schemagen.migrations.wording import Event, phrase
from schemagen.output.lines import FiletypeList, Line, list_filetypes
from schemagen.output.sections import list_common_filetypes, summarize
from schemagen.output.templates import environment, render
from schemagen.sources.releases import PinnedReleases
from schemagen.tables.model import Column

__all__ = ["KeywordHistory", "KeywordStory", "Milestone", "list_stories", "render_stories"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """The changes of a keyword in a release.

    Attributes
    ----------
    version : str
        The release.
    date : str
        The day of its upload; empty if unknown.
    lines : tuple of Line
        The changes.
    """

    version: str
    date: str
    lines: tuple[Line, ...]

    def __str__(self) -> str:
        return f"{self.version} ({self.date})" if self.date else self.version


@dataclass(frozen=True, slots=True, kw_only=True)
class KeywordStory:
    """The history of a keyword.

    Attributes
    ----------
    keyword : str
        Its latest name.
    names : tuple of str
        Its earlier names.
    retired : str
        The release that removed it from the last filetype; empty if a filetype has it.
    paths : tuple of str
        The datamodel paths that it has, or last had.
    places : tuple of Line
        The extensions that have it now, or had it last, with its type and title there.
    milestones : tuple of Milestone
        Its changes, oldest first.
    """

    keyword: str
    names: tuple[str, ...]
    retired: str
    paths: tuple[str, ...]
    places: tuple[Line, ...]
    milestones: tuple[Milestone, ...]

    def __str__(self) -> str:
        known = self.keyword
        if self.names:
            known = phrase("known before", known, ", ".join(self.names))
        return phrase("retired in", known, self.retired) if self.retired else known

    def __repr__(self) -> str:
        return write_line("KeywordStory", str(self))


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class KeywordHistory:
    """The histories of one or more keywords, as Python users see them.

    `str` is the text that ``schemagen history`` prints. Notebooks show a table.

    Attributes
    ----------
    stories : tuple of KeywordStory
        The history of each keyword, by its latest name.
    """

    stories: tuple[KeywordStory, ...]

    def __iter__(self) -> Iterator[KeywordStory]:
        return iter(self.stories)

    def __len__(self) -> int:
        return len(self.stories)

    def __str__(self) -> str:
        return render_stories(self.stories, environment())

    def __repr__(self) -> str:
        return write_line("KeywordHistory", "; ".join(map(str, self.stories)))

    def _repr_html_(self) -> str:
        rows = (
            (str(story), milestone.version, milestone.date, str(line))
            for story in self.stories
            for milestone in story.milestones
            for line in milestone.lines
        )
        return write_table("Keyword history", ("keyword", "release", "date", "change"), rows)


def list_stories(
    steps: Sequence[ReleaseChange], lives: Iterable[Life], pins: PinnedReleases
) -> Iterator[KeywordStory]:
    """Yield the histories of keywords, sorted by their latest names."""
    groups: dict[str, list[Life]] = {}
    for life in lives:
        groups.setdefault(str(life), []).append(life)
    releases = _list_releases(steps, pins.dates)
    for keyword in sorted(groups):
        yield _build_story(keyword, groups[keyword], releases)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Release:
    """What all histories ask of a release, found once.

    Attributes
    ----------
    number : int
        Its place among the releases.
    date : str
        The day of its upload; empty if unknown.
    step : ReleaseChange
        The release.
    filetypes, common : set of str
        The filetypes that it has tables for, and those of them that reports count.
    changed : set of str
        The filetypes that it adds or removes.
    """

    number: int
    date: str
    step: ReleaseChange
    filetypes: set[str]
    common: set[str]
    changed: set[str]


_Releases = Mapping[str, _Release]
"""The releases by version, oldest first."""


def _list_releases(steps: Iterable[ReleaseChange], dates: Mapping[str, str]) -> _Releases:
    found: dict[str, _Release] = {}
    for number, step in enumerate(steps):
        diff = step.diff
        found[step.version] = _Release(
            number=number,
            date=dates.get(step.version, ""),
            step=step,
            filetypes=list_filetypes(step.database),
            common=list_common_filetypes(diff) if diff else set(),
            changed={*diff.older.filetypes} ^ {*diff.newer.filetypes} if diff else set(),
        )
    return found


def _build_story(keyword: str, lives: list[Life], releases: _Releases) -> KeywordStory:
    left = [life for life in lives if not life.retired]
    retired = (
        "" if left else max((life.retired for life in lives), key=lambda v: releases[v].number)
    )
    last = left or [life for life in lives if life.retired == retired]
    number = releases[retired].number - 1 if retired else len(releases) - 1
    filetypes = tuple(releases.values())[number].filetypes
    names = dict.fromkeys(column.keyword for life in lives for column in life.columns)
    return KeywordStory(
        keyword=keyword,
        names=tuple(name for name in names if name != keyword),
        retired=retired,
        paths=tuple(dict.fromkeys(path for life in last for path in life.latest.paths)),
        places=tuple(_place(last, filetypes)),
        milestones=tuple(_list_milestones(lives, releases)),
    )


def _place(lives: Iterable[Life], all_filetypes: set[str]) -> Iterator[Line]:
    """Yield the extensions that have keywords, with type and title there."""
    groups: dict[tuple[str, str], list[str]] = {}
    describe = cache(_describe)  # most filetypes have the same column
    for life in lives:
        place = life.stages[-1].table.extension, describe(life.latest)
        groups.setdefault(place, []).append(life.filetype)
    for (extension, detail), filetypes in groups.items():
        named = FiletypeList.of(filetypes, all_filetypes)
        yield Line(extension=extension, filetypes=named, detail=detail)


def _describe(column: Column) -> str:
    return ", ".join(filter(None, (column.type.value, column.comment)))


def _list_milestones(lives: Sequence[Life], releases: _Releases) -> Iterator[Milestone]:
    """Yield the releases that changed a keyword.

    A filetype that is added or removed as a whole changes the keyword only if no other filetype has
    it in this extension, before or after.
    """
    stages: dict[str, list[Stage]] = {}
    held: dict[tuple[str, str], bool] = {}
    for life in lives:
        for stage in life.stages:
            if _comes_with_filetype(stage, releases[stage.since]):
                place = stage.since, stage.table.extension
                if place not in held:
                    held[place] = _is_held(lives, *place, releases)
                if held[place]:
                    continue
            stages.setdefault(stage.since, []).append(stage)
    for version in sorted(stages, key=lambda version: releases[version].number):
        lines = tuple(_list_lines(stages[version], releases[version]))
        yield Milestone(version=version, date=releases[version].date, lines=lines)


def _comes_with_filetype(stage: Stage, release: _Release) -> bool:
    """Return whether a release adds or removes the filetype of a stage without changes."""
    return not stage.changes and stage.table.filetype in release.changed


def _is_held(lives: Iterable[Life], version: str, extension: str, releases: _Releases) -> bool:
    """Return whether a filetype that stays has a keyword in an extension, before or after."""
    release = releases[version]
    for life in lives:
        if life.filetype in release.changed:
            continue
        for stage in reversed(life.stages):
            number = releases[stage.since].number
            if number > release.number:
                continue
            if stage.column and stage.table.extension == extension:
                return True
            if number < release.number:
                break
    return False


def _list_lines(stages: Iterable[Stage], release: _Release) -> Iterator[Line]:
    """Yield the changes of keywords in a release."""
    whole: dict[tuple[str, Event], list[str]] = {}
    changes: list[Change] = []
    for stage in stages:
        changes += stage.changes
        if not stage.changes:
            place = stage.table.extension, _find_cause(stage, release)
            whole.setdefault(place, []).append(stage.table.filetype)
    for (extension, cause), filetypes in whole.items():
        having = FiletypeList.of(filetypes, release.filetypes)
        yield Line(extension, (cause,), having, form="with an extension")
    if changes:
        for section in summarize(changes, release.common):
            named = not section.structural and not section.aspect
            for line in section.lines:
                # a story of one keyword need not name it in each line
                complete = named or len(line.events) > 1
                changed = Event(key=f"changed {section.heading}")
                yield line if complete else line._replace(events=(changed,))


def _find_cause(stage: Stage, release: _Release) -> Event:
    """Return whether a keyword was added or removed with its extension or with its filetype."""
    if release.step.diff is None:
        return Event(key="first seen")
    what = "filetype" if _comes_with_filetype(stage, release) else "extension"
    return Event(key=f"{what} {'added' if stage.column else 'removed'}")


def render_stories(stories: Iterable[KeywordStory], templates: jinja2.Environment) -> str:
    """Write histories for people."""
    return render(templates, "keyword_history/stories.txt.j2", stories=tuple(stories))
