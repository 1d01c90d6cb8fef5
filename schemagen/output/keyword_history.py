"""The history of keywords as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import jinja2

from schemagen.inventory.display import write_line, write_table
from schemagen.migrations.changes import Change, Diff
from schemagen.migrations.history import Life, ReleaseChange, Stage
from schemagen.migrations.wording import Event, phrase
from schemagen.output.lines import FiletypeList, Line, list_filetypes
from schemagen.output.sections import list_sections
from schemagen.output.templates import environment, render
from schemagen.sources.releases import PinnedReleases
from schemagen.tables.model import Database

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
    for keyword in sorted(groups):
        yield _build_story(keyword, groups[keyword], steps, pins.dates)


def _build_story(
    keyword: str,
    lives: list[Life],
    steps: Sequence[ReleaseChange],
    dates: Mapping[str, str],
) -> KeywordStory:
    order = {step.version: number for number, step in enumerate(steps)}
    left = [life for life in lives if not life.retired]
    retired = "" if left else max((life.retired for life in lives), key=order.__getitem__)
    last = left or [life for life in lives if life.retired == retired]
    number = order[retired] - 1 if retired else len(steps) - 1
    names = dict.fromkeys(column.keyword for life in lives for column in life.columns)
    return KeywordStory(
        keyword=keyword,
        names=tuple(name for name in names if name != keyword),
        retired=retired,
        paths=tuple(dict.fromkeys(path for life in last for path in life.columns[-1].paths)),
        places=tuple(_place(last, steps[number].database)),
        milestones=tuple(_list_milestones(lives, steps, dates)),
    )


def _place(lives: Iterable[Life], database: Database) -> Iterator[Line]:
    """Yield the extensions that have keywords, with type and title there."""
    groups: dict[tuple[str, str], list[str]] = {}
    for life in lives:
        column = life.columns[-1]
        detail = ", ".join(filter(None, (column.type.value, column.comment)))
        groups.setdefault((life.stages[-1].table.extension, detail), []).append(life.filetype)
    all_filetypes = list_filetypes(database)
    for (extension, detail), filetypes in groups.items():
        named = FiletypeList.of(filetypes, all_filetypes)
        yield Line(extension=extension, filetypes=named, detail=detail)


def _list_milestones(
    lives: Sequence[Life], steps: Sequence[ReleaseChange], dates: Mapping[str, str]
) -> Iterator[Milestone]:
    """Yield the releases that changed a keyword.

    A filetype that is added or removed as a whole changes the keyword only if no other filetype has
    it in this extension, before or after.
    """
    order = {step.version: number for number, step in enumerate(steps)}
    stages: dict[str, list[Stage]] = {}
    for life in lives:
        for stage in life.stages:
            number = order[stage.since]
            if _comes_with_filetype(stage, steps[number]) and any(
                _stays(each.filetype, steps[number])
                and _is_held(each, stage.table.extension, order, (number - 1, number))
                for each in lives
            ):
                continue
            stages.setdefault(stage.since, []).append(stage)
    for step in steps:
        if step.version in stages:
            lines = tuple(_list_lines(stages[step.version], step))
            yield Milestone(version=step.version, date=dates.get(step.version, ""), lines=lines)


def _comes_with_filetype(stage: Stage, step: ReleaseChange) -> bool:
    """Return whether a release adds or removes the filetype of a stage without changes."""
    return not (stage.changes or _stays(stage.table.filetype, step))


def _stays(filetype: str, step: ReleaseChange) -> bool:
    """Return whether a filetype is in a release and in the one before."""
    if step.diff is None:
        return True
    return filetype in step.diff.older.filetypes and filetype in step.diff.newer.filetypes


def _is_held(
    life: Life, extension: str, order: Mapping[str, int], numbers: tuple[int, ...]
) -> bool:
    """Return whether a filetype has a keyword in an extension at one of some releases."""
    reached = [
        [stage for stage in life.stages if order[stage.since] <= number][-1:] for number in numbers
    ]
    return any(
        stage.column is not None and stage.table.extension == extension
        for found in reached
        for stage in found
    )


def _list_lines(stages: Iterable[Stage], step: ReleaseChange) -> Iterator[Line]:
    """Yield the changes of keywords in a release."""
    whole: dict[Line, list[str]] = {}
    changes: list[Change] = []
    for stage in stages:
        changes += stage.changes
        if not stage.changes:
            line = Line(
                extension=stage.table.extension,
                events=(_find_cause(stage, step),),
                form="with an extension",
            )
            whole.setdefault(line, []).append(stage.table.filetype)
    all_filetypes = list_filetypes(step.database)
    for line, filetypes in whole.items():
        yield replace(line, filetypes=FiletypeList.of(filetypes, all_filetypes))
    if step.diff:
        found = Diff(
            older=step.diff.older, newer=step.diff.newer, changes=tuple(changes), ambiguous=()
        )
        for section in list_sections(found):
            named = not section.structural and not section.aspect
            for line in section.lines:
                # a story of one keyword need not name it in each line
                complete = named or len(line.events) > 1
                changed = Event(key=f"changed {section.heading}")
                yield line if complete else replace(line, events=(changed,))


def _find_cause(stage: Stage, step: ReleaseChange) -> Event:
    """Return whether a keyword was added or removed with its extension or with its filetype."""
    if step.diff is None:
        return Event(key="first seen")
    what = "filetype" if _comes_with_filetype(stage, step) else "extension"
    return Event(key=f"{what} {'added' if stage.column else 'removed'}")


def render_stories(stories: Iterable[KeywordStory], templates: jinja2.Environment) -> str:
    """Write histories for people."""
    return render(templates, "keyword_history/stories.txt.j2", stories=tuple(stories))
