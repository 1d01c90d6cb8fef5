"""Summarize the changes from one release to another in sections for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
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
from schemagen.migrations.decisions import name_held
from schemagen.migrations.wording import HEADINGS, Event, phrase
from schemagen.output.contrasts import contrast
from schemagen.output.lines import FiletypeList, Line, join, list_filetypes
from schemagen.tables.model import Column

__all__ = ["Section", "find_greatest_risk", "list_common_filetypes", "list_sections", "summarize"]


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
        return HEADINGS[self.heading].title

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

_ORDER = {topic: number for number, topic in enumerate(TOPICS)}

_Described = tuple[Change, Line]
"""A change, and its line without filetypes."""


def list_sections(diff: Diff) -> Iterator[Section]:
    """Summarize the changes by kind; changes of meaning by aspect."""
    return summarize(diff.changes, list_common_filetypes(diff))


def summarize(changes: Sequence[Change], all_filetypes: set[str]) -> Iterator[Section]:
    """Summarize some changes of a release, whose filetypes are known."""
    found: dict[type[Change], list[Change]] = {}
    for change in changes:
        found.setdefault(type(change), []).append(change)
    for topic in sorted(found, key=_ORDER.__getitem__):
        if topic is Recomment:
            aspects = _describe_aspects(found[topic], found.get(Retype, ()))
            for aspect in ASPECTS:
                yield from _join_filetypes(topic, aspects[aspect], all_filetypes, aspect=aspect)
            continue
        plain = _describe_changes(change for change in found[topic] if not change.structural)
        yield from _join_filetypes(topic, plain, all_filetypes)
        structural = (
            (c, Line(extension=c.table.extension, events=(_name(_stem(c.column.keyword)),)))
            for c in found[topic]
            if c.structural and isinstance(c, ColumnChange)
        )
        yield from _join_filetypes(topic, structural, all_filetypes, structural=True)


def _describe_changes(changes: Iterable[Change]) -> Iterator[_Described]:
    """Describe changes; tables with the same new keyword, or without the same, share a line."""
    lines: dict[tuple[str, Column], Line] = {}
    for change in changes:
        match change:
            case AddColumn() | RetireColumn():
                key = change.table.extension, change.column
                if key not in lines:
                    lines[key] = _describe(change)
                yield change, lines[key]
            case _:
                yield change, _describe(change)


def _describe(change: Change) -> Line:
    detail = ""
    if isinstance(change, AddColumn):
        detail = ", ".join(filter(None, (change.new.type.value, change.new.comment)))
    elif isinstance(change, RetireColumn):
        detail = change.old.comment
    return Line(extension=change.table.extension, events=(change.event,), detail=detail)


def _describe_aspects(
    changes: Iterable[Change], retypes: Iterable[Change]
) -> Mapping[str, list[_Described]]:
    """Describe the changes of meaning, by aspect; tables with the same change share a line."""
    retyped = {name_held(change.held) for change in retypes if isinstance(change, Retype)}
    lines: dict[tuple[str, Column, Column], dict[str, Line]] = {}
    found: dict[str, list[_Described]] = {aspect: [] for aspect in ASPECTS}
    for change in changes:
        if not isinstance(change, Recomment):
            continue
        key = change.table.extension, change.old, change.new
        own = lines.get(key)
        if own is None:
            own = lines[key] = {
                aspect: Line(
                    extension=change.table.extension,
                    events=(_name(change.new.keyword),),
                    detail=contrast(change.pair, aspect),
                )
                for aspect in change.aspects
            }
        for aspect, line in own.items():
            # a type that also changes in the database is a change of its own
            if aspect != "declared" or name_held(change.held) not in retyped:
                found[aspect].append((change, line))
    return found


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


def _join_filetypes(
    topic: type[Change],
    described: Iterable[_Described],
    all_filetypes: set[str],
    *,
    structural: bool = False,
    aspect: str = "",
) -> Iterator[Section]:
    """Join filetypes with the same change into one line, then keywords with the same change."""
    changes: list[Change] = []
    found: dict[Line, dict[str, None]] = {}
    for change, line in described:
        found.setdefault(line, {})[change.table.filetype] = None
        changes.append(change)
    lines = tuple(
        line._replace(filetypes=FiletypeList.of(filetypes, all_filetypes))
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
    return max({change.risk for change in changes}, key=list(Risk).index, default=Risk.SAFE)
