"""Count the keywords of each release: what came, went, was renamed and moved, by extension.

A keyword counts once, in however many filetypes it is. One that is renamed neither comes nor goes,
if no place keeps the former name and none had the new one before. So the numbers add up: what came,
less what went, is by how much the total differs from that of the release before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache

from schemagen.inventory.display import write_line
from schemagen.migrations.changes import Diff, MoveColumn, RenameColumn
from schemagen.migrations.history import ReleaseChange
from schemagen.migrations.shared_columns import SharedColumns
from schemagen.output.chapters import Chapter
from schemagen.tables.model import Database

__all__ = ["KeywordCount", "ReleaseCount", "count_releases"]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeywordCount:
    """How many keywords there are in a release, and what it changed.

    Attributes
    ----------
    total : int
        The keywords that schemas declare.
    came, went : int
        Those that are new, and those that are gone.
    renamed : int
        Those that have another name.
    moved_in, moved_out : int
        Those that came from another extension, and those that went to one; equal for all extensions
        together.
    """

    total: int = 0
    came: int = 0
    went: int = 0
    renamed: int = 0
    moved_in: int = 0
    moved_out: int = 0

    @property
    def up(self) -> int:
        """What came, from wherever."""
        return self.came + self.moved_in

    @property
    def down(self) -> int:
        """What went, wherever it went to."""
        return self.went + self.moved_out

    def __add__(self, other: KeywordCount) -> KeywordCount:
        """Add the numbers of another extension."""
        names = (each.name for each in fields(self))
        return KeywordCount(**{name: getattr(self, name) + getattr(other, name) for name in names})


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReleaseCount:
    """A release that changed something, in numbers.

    Attributes
    ----------
    version : str
        The release.
    date : str
        The day of its upload; empty if unknown.
    keywords : KeywordCount
        The keywords of all extensions.
    extensions : tuple of (str, KeywordCount)
        The keywords of each extension that has or had any.
    kinds : tuple of (str, int)
        How many keywords, extensions and so on changed, by the key of the heading that reports have
        for the kind of change.
    """

    version: str
    date: str
    keywords: KeywordCount
    extensions: tuple[tuple[str, KeywordCount], ...]
    kinds: tuple[tuple[str, int], ...]

    def __str__(self) -> str:
        return f"{self.version} ({self.date})" if self.date else self.version

    def __repr__(self) -> str:
        return write_line("ReleaseCount", f"{self}: {self.keywords.total} keywords")


def count_releases(
    steps: Iterable[ReleaseChange],
    chapters: Mapping[str, Sequence[Chapter]],
    dates: Mapping[str, str],
) -> tuple[ReleaseCount, ...]:
    """Count the keywords of the releases, and their changes.

    Parameters
    ----------
    steps : iterable of ReleaseChange
        The releases, oldest first.
    chapters : mapping of str to sequence of Chapter
        A summary of what a release changes, by its version.
    dates : mapping of str to str
        The days on which releases were uploaded, as far as they are known.

    Returns
    -------
    tuple of ReleaseCount
        Those of the first release and of each that changes something, oldest first.
    """
    return tuple(_count(steps, chapters, dates))


_Held = Mapping[str, frozenset[str]]
"""The keywords of each extension."""


def _count(
    steps: Iterable[ReleaseChange],
    chapters: Mapping[str, Sequence[Chapter]],
    dates: Mapping[str, str],
) -> Iterator[ReleaseCount]:
    read = cache(_list_keywords)
    keywords: dict[str, frozenset[str]] = {}
    before: _Held = {}
    for step in steps:
        if step.diff is None and not step.first:
            continue
        for table in step.new_tables:
            keywords[table.name] = read(SharedColumns(columns=table.columns))
        held = _list_held(step.database, keywords)
        held = {**dict.fromkeys(before, frozenset()), **held}
        made = _compare(held if step.first else before, held, step.diff)
        yield ReleaseCount(
            version=step.version,
            date=dates.get(step.version, ""),
            keywords=made[_EVERY],
            extensions=tuple((name, made[name]) for name in held),
            kinds=tuple((c.heading, c.count) for c in chapters.get(step.version, ())),
        )
        before = held


_EVERY = ""
"""All extensions together, in place of the name of one."""


def _list_keywords(shared: SharedColumns) -> frozenset[str]:
    return frozenset(column.keyword for column in shared.columns if column.declared)


def _list_held(database: Database, keywords: Mapping[str, frozenset[str]]) -> _Held:
    """List the keywords of each extension, from those of each table."""
    found: dict[str, dict[frozenset[str], None]] = {}
    for table in database.tables:
        if names := keywords[table.name]:
            found.setdefault(table.extension, {})[names] = None
    return {extension: frozenset().union(*names) for extension, names in found.items()}


def _compare(before: _Held, held: _Held, diff: Diff | None) -> dict[str, KeywordCount]:
    """Count what came and went, in each extension and in all together."""
    older, newer = map(_add_every, (before, held))
    gone = {name: {*older.get(name, ())} - newer[name] for name in newer}
    new = {name: {*newer[name]} - older.get(name, frozenset()) for name in newer}
    renamed: Counter[str] = Counter()
    moved_in: Counter[str] = Counter()
    moved_out: Counter[str] = Counter()
    moves: dict[tuple[str, str], None] = {}
    for place, old, other, name in _list_followed(diff):
        if old in gone.get(place, ()) and name in new.get(other, ()):
            gone[place].remove(old)
            new[other].remove(name)
            if place == other:
                renamed[place] += 1
            else:
                moved_out[place] += 1
                moved_in[other] += 1
                moves[old, name] = None
    moved_in[_EVERY] = moved_out[_EVERY] = len(moves)
    return {
        name: KeywordCount(
            total=len(newer[name]),
            came=len(new[name]),
            went=len(gone[name]),
            renamed=renamed[name],
            moved_in=moved_in[name],
            moved_out=moved_out[name],
        )
        for name in newer
    }


def _add_every(held: _Held) -> _Held:
    return {**held, _EVERY: frozenset().union(*held.values())}


def _list_followed(diff: Diff | None) -> Iterable[tuple[str, str, str, str]]:
    """List each keyword that is renamed or moved: its extension and name, before and after."""
    found: dict[tuple[str, str, str, str], None] = {}
    for change in diff.changes if diff else ():
        if isinstance(change, RenameColumn | MoveColumn):
            old, new = change.old.keyword, change.new.keyword
            found[change.table.extension, old, change.held.table.extension, new] = None
            if old != new:
                found[_EVERY, old, _EVERY, new] = None
    return found
