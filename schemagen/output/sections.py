"""Summarize the changes from one release to another in sections for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from schemagen.migrations.changes import (
    ASPECTS,
    AddColumn,
    AddIndex,
    AddPartition,
    AddTable,
    Change,
    ColumnChange,
    Diff,
    DropIndex,
    MoveColumn,
    Recomment,
    RenameColumn,
    RetireColumn,
    RetirePartition,
    RetireTable,
    Retype,
    Risk,
)
from schemagen.migrations.decisions import ColumnName
from schemagen.migrations.wording import HEADINGS, Event, phrase
from schemagen.output.contrasts import Detail, contrast
from schemagen.output.lines import FiletypeList, Line, join, list_filetypes

__all__ = ["Section", "find_greatest_risk", "list_common_filetypes", "list_sections"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The changes of one kind.

    Attributes
    ----------
    topic : type
        The class of the changes.
    structural : bool
        Whether they are of structural keywords of HDUs.
    aspect : str
        The aspect of the meaning of keywords that changes; empty if something else does.
    keywords : int
        How many keywords or extensions change.
    count : int
        How many changes of tables and columns these are.
    risk : Risk
        The greatest risk of the changes.
    lines : tuple of Line
        The changes, summarized.
    """

    topic: type[Change]
    structural: bool
    aspect: str
    keywords: int
    count: int
    risk: Risk
    lines: tuple[Line, ...]

    @property
    def heading(self) -> str:
        """The key of its heading."""
        return self.aspect or f"{'structural ' * self.structural}{self.topic.__name__}"

    @property
    def title(self) -> str:
        """The text of its heading, e.g. ``Keywords renamed``."""
        heading = HEADINGS[self.heading]
        return phrase("title", heading.many, heading.verb).capitalize()

    def __str__(self) -> str:
        heading = HEADINGS[self.heading]
        noun = heading.one if self.keywords == 1 else heading.many
        return phrase("count", self.keywords, noun, heading.verb)


TOPICS: tuple[type[Change], ...] = (
    AddTable,
    RetireTable,
    AddPartition,
    RetirePartition,
    AddColumn,
    RenameColumn,
    MoveColumn,
    Retype,
    RetireColumn,
    Recomment,
    AddIndex,
    DropIndex,
)
"""The classes of changes, in the order of their sections."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Summary:
    """A change, with the event and the detail for its line.

    Attributes
    ----------
    change : Change
        The change.
    event : Event
        What happens.
    detail : Detail
        The detail.
    """

    change: Change
    event: Event
    detail: Detail = ""


def list_sections(diff: Diff) -> Iterator[Section]:
    """Summarize the changes by kind; changes of meaning by aspect."""
    all_filetypes = list_common_filetypes(diff)
    found: dict[type[Change], list[Change]] = {topic: [] for topic in TOPICS}
    for change in diff.changes:
        found[type(change)].append(change)
    for topic, changes in found.items():
        if topic is Recomment:
            for aspect in ASPECTS:
                summaries = _list_aspect_changes(diff, aspect)
                yield from _summarize(topic, summaries, all_filetypes, aspect=aspect)
            continue
        plain = (
            _Summary(change=c, event=c.event, detail=_describe(c))
            for c in changes
            if not c.structural
        )
        yield from _summarize(topic, plain, all_filetypes)
        structural = (
            _Summary(change=c, event=_name(_stem(c.column.keyword)))
            for c in changes
            if isinstance(c, ColumnChange) and c.structural
        )
        yield from _summarize(topic, structural, all_filetypes, structural=True)


def _list_aspect_changes(diff: Diff, aspect: str) -> Iterator[_Summary]:
    """Yield the keywords for which an aspect of their meaning changes."""
    retyped = {
        ColumnName(change.table.name, change.new.name)
        for change in diff.changes
        if isinstance(change, Retype)
    }
    for change in diff.changes:
        if isinstance(change, Recomment) and aspect in change.aspects:
            # a type that also changes in the database is a change of its own
            name = ColumnName(change.table.name, change.new.name)
            if aspect != "declared" or name not in retyped:
                detail = contrast(change.pair, aspect)
                yield _Summary(change=change, event=_name(change.new.keyword), detail=detail)


def _name(keyword: str) -> Event:
    return Event(key="name", names=(keyword,))


def list_common_filetypes(diff: Diff) -> set[str]:
    """Return the filetypes that both databases have; those of the newer if there are none."""
    before, after = map(list_filetypes, (diff.older, diff.newer))
    return before & after or after


def _stem(keyword: str) -> str:
    """Return a structural keyword without its number: there is one for each table column."""
    stem = keyword.rstrip("0123456789")
    return f"{stem}n" if stem != keyword else keyword


def _describe(change: Change) -> str:
    """Describe a keyword that is added or removed."""
    if isinstance(change, AddColumn):
        return ", ".join(filter(None, (change.new.type.value, change.new.comment)))
    return change.old.comment if isinstance(change, RetireColumn) else ""


def _summarize(
    topic: type[Change],
    summaries: Iterable[_Summary],
    all_filetypes: set[str],
    *,
    structural: bool = False,
    aspect: str = "",
) -> Iterator[Section]:
    """Join filetypes with the same change into one line, then keywords with the same change."""
    changes: list[Change] = []
    found: dict[Line, dict[str, None]] = {}
    for each in summaries:
        table = each.change.table
        line = Line(extension=table.extension, events=(each.event,), detail=each.detail)
        found.setdefault(line, {})[table.filetype] = None
        changes.append(each.change)
    lines = tuple(
        Line(
            extension=line.extension,
            events=line.events,
            filetypes=FiletypeList.of(filetypes, all_filetypes),
            detail=line.detail,
        )
        for line, filetypes in found.items()
    )
    if lines:
        yield Section(
            topic=topic,
            structural=structural,
            aspect=aspect,
            keywords=_count(topic, lines),
            count=len(changes),
            risk=find_greatest_risk(changes),
            lines=tuple(join(lines)) if structural or aspect else lines,
        )


def _count(topic: type[Change], lines: tuple[Line, ...]) -> int:
    """Count the keywords that change, or the extensions."""
    if issubclass(topic, AddPartition | RetirePartition):
        return len({line.extension for line in lines})  # there is a line for each instrument
    return len(lines)


def find_greatest_risk(changes: Iterable[Change]) -> Risk:
    """Return the greatest risk of some changes."""
    return max((change.risk for change in changes), key=list(Risk).index, default=Risk.SAFE)
