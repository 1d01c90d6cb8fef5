"""Summarize the changes of a release in chapters, with lines grouped by extension."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from schemagen.migrations.changes import (
    AddPartition,
    AddTable,
    ColumnChange,
    Diff,
    RetirePartition,
    RetireTable,
)
from schemagen.migrations.history import ReleaseChange
from schemagen.migrations.wording import HEADINGS, Event, phrase
from schemagen.output.lines import FiletypeList, Line, join
from schemagen.output.sections import Section, list_sections

__all__ = ["Chapter", "Group", "list_chapters", "summarize_releases"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Changes of one kind in one extension.

    Attributes
    ----------
    extension : str
        The extension; empty if each line has its own.
    filetypes : FiletypeList or None
        The filetypes; None if each line has its own.
    lines : tuple of Line
        The changes.
    """

    extension: str
    filetypes: FiletypeList | None
    lines: tuple[Line, ...]

    @property
    def place(self) -> str:
        """The text of extension and filetypes, e.g. ``SCI of cal, crf``."""
        return phrase("place", self.extension, self.filetypes) if self.extension else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """The changes of one kind in a release.

    Attributes
    ----------
    heading : str
        The key of its heading.
    count : int
        How many keywords, extensions or filetypes change.
    groups : tuple of Group
        The changes by extension and filetypes.
    """

    heading: str
    count: int
    groups: tuple[Group, ...]

    @property
    def title(self) -> str:
        """The text of its heading, e.g. ``Keywords added: 21``."""
        return phrase("chapter", HEADINGS[self.heading].title, self.count)


def summarize_releases(steps: Iterable[ReleaseChange]) -> dict[str, tuple[Chapter, ...]]:
    """Summarize what each release changes, by its version; without those that change nothing."""
    return {step.version: tuple(list_chapters(step.diff)) for step in steps if step.diff}


def list_chapters(diff: Diff) -> Iterator[Chapter]:
    """Summarize the changes of a release."""
    yield from _list_filetypes(diff)
    yield from map(_group, list_sections(_leave_out(diff)))


def _list_filetypes(diff: Diff) -> Iterator[Chapter]:
    """Summarize the filetypes that are added and removed."""
    for heading, one, other in (
        ("filetypes added", diff.older, diff.newer),
        ("filetypes removed", diff.newer, diff.older),
    ):
        names = [name for name in other.filetypes if name not in one.filetypes]
        if names:
            lines = tuple(
                Line(
                    events=(Event(key="name", names=(name,)),),
                    detail=", ".join(t.extension for t in other.tables if t.filetype == name),
                )
                for name in names
            )
            group = Group(extension="", filetypes=None, lines=lines)
            yield Chapter(heading=heading, count=len(names), groups=(group,))


def _leave_out(diff: Diff) -> Diff:
    """Leave out the extensions of filetypes that are added or removed as a whole."""
    whole = {*diff.older.filetypes} ^ {*diff.newer.filetypes}
    kept = (
        change
        for change in diff.changes
        if not isinstance(change, AddTable | RetireTable) or change.table.filetype not in whole
    )
    return replace(diff, changes=tuple(kept))


def _group(section: Section) -> Chapter:
    """Group the changes of one kind by extension, and keywords with the same change."""
    groups = (
        _group_keywords(section)
        if issubclass(section.topic, ColumnChange)
        else (_group_extensions(section),)
    )
    return Chapter(heading=section.heading, count=section.keywords, groups=tuple(groups))


def _group_extensions(section: Section) -> Group:
    """Join extensions that are added to or removed from the same filetypes into one line."""
    parts = issubclass(section.topic, AddPartition | RetirePartition)
    lines = (
        Line(
            events=(Event(key="name", names=(line.extension,)),),
            filetypes=line.filetypes,
            detail=line.events[0] if parts else "",
        )
        for line in section.lines
    )
    return Group(extension="", filetypes=None, lines=tuple(join(lines)))


def _group_keywords(section: Section) -> Iterator[Group]:
    """Join keywords with the same text into one line, and group lines by extension."""
    found: dict[Line, list[Event]] = {}
    for line in section.lines:
        shared = line._replace(events=() if line.detail else line.events)
        found.setdefault(shared, []).extend(line.events)
    groups: dict[tuple[str, FiletypeList | None], list[Line]] = {}
    for line, events in found.items():
        own = Line(events=tuple(events), detail=line.detail)
        groups.setdefault((line.extension, line.filetypes), []).append(own)
    for (extension, filetypes), lines in groups.items():
        yield Group(extension=extension, filetypes=filetypes, lines=tuple(lines))
