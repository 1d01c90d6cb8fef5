"""The part of the releases and of their changes that a user asks about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from schemagen.errors import SchemagenError
from schemagen.inventory.filetypes import INSTRUMENTS
from schemagen.inventory.model import Inventory
from schemagen.inventory.select import matches, name_nearest, narrow
from schemagen.migrations.changes import (
    AddTable,
    Ambiguity,
    Change,
    ColumnChange,
    Diff,
    RetireTable,
)
from schemagen.migrations.column_changes import PairChange
from schemagen.migrations.history import ReleaseChange, follow, walk_releases
from schemagen.migrations.idle_decisions import check_entries
from schemagen.migrations.lives import Life
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.tables.model import Table

__all__ = ["Focus"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Focus:
    """Names of what a user asks about; whatever is empty is not asked for.

    Case is ignored, ``*`` stands for any characters and ``?`` for one.

    Attributes
    ----------
    instruments, filetypes : tuple of str
        Only files of these are compared.
    extensions, keywords : tuple of str
        Of all changes, only those of these are told.
    """

    instruments: tuple[str, ...] = ()
    filetypes: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()

    def __str__(self) -> str:
        """The names in one line, with a comma before each group; empty if there are none."""
        groups = self.instruments, self.filetypes, self.extensions, self.keywords
        return "".join(f", {' '.join(group)}" for group in groups if group)

    def check(self, inventories: Iterable[Inventory]) -> None:
        """Check that each name is one of some releases.

        Raises
        ------
        SchemagenError
            If a name matches nothing in any of them.
        """
        filetypes = [filetype for inventory in inventories for filetype in inventory.filetypes]
        extensions = [e for f in filetypes for layout in f.layouts for e in layout.extensions]
        keywords = (keyword.name for e in extensions for keyword in e.keywords)
        for flag, asked, known in (
            ("--instrument", self.instruments, [*INSTRUMENTS]),
            ("--filetype", self.filetypes, dict.fromkeys(f.name for f in filetypes)),
            ("--extension", self.extensions, dict.fromkeys(e.name for e in extensions)),
            ("--keyword", self.keywords, dict.fromkeys(keywords) if self.keywords else {}),
        ):
            for name in asked:
                if not any(matches(each, (name,)) for each in known):
                    hint = name_nearest(name, known)
                    raise SchemagenError(f"no release has {name!r}", where=flag, hint=hint)

    def narrow(self, inventory: Inventory) -> Inventory:
        """Return the filetypes and instruments that are asked for."""
        kept = tuple(f for f in inventory.filetypes if matches(f.name, self.filetypes))
        return narrow(replace(inventory, filetypes=kept), self.instruments)

    def pick(self, diff: Diff) -> Diff:
        """Return the changes that are asked for.

        A filetype that is added or removed as a whole changes no keyword.
        """
        if not (self.extensions or self.keywords):
            return diff
        whole = {*diff.older.filetypes} ^ {*diff.newer.filetypes} if self.keywords else set()
        return replace(
            diff,
            changes=tuple(each for each in diff.changes if self._has(each, whole)),
            ambiguous=tuple(each for each in diff.ambiguous if self._has_ambiguity(each)),
        )

    def compare(self, known: ReleaseDatabases, older: str, newer: str) -> Diff:
        """Compare two releases, and return the changes that are asked for.

        Raises
        ------
        SchemagenError
            If neither release has a name, or a local change has no effect in any release.
        """
        self.check([known.inventory(older), known.inventory(newer)])
        found = self.pick(known.narrow(self.narrow).compare(older, newer))
        check_entries(known, older, newer)
        return found

    def walk(self, known: ReleaseDatabases, versions: Sequence[str]) -> Iterator[ReleaseChange]:
        """Yield releases, narrowed to what is asked for, with their changes, oldest first.

        Raises
        ------
        SchemagenError
            If no release has a name, or a local change has no effect in any release.
        """
        known.recall(versions)
        check_entries(known)
        self.check(map(known.inventory, versions))
        part = known.narrow(self.narrow)
        yield from walk_releases(map(part.inventory, versions), part.inventories.overrides)

    def follow(self, steps: Sequence[ReleaseChange], names: Iterable[str]) -> tuple[Life, ...]:
        """Follow keywords through the releases.

        Parameters
        ----------
        steps : sequence of ReleaseChange
            The releases, narrowed, oldest first.
        names : iterable of str
            Keywords or datamodel paths; see `schemagen.migrations.history.follow`.

        Returns
        -------
        tuple of Life
            Their histories in the extensions that are asked for.

        Raises
        ------
        SchemagenError
            If no release has one of the keywords, or none of these extensions has it.
        """
        found: dict[tuple[str, ...], Life] = {}
        part = replace(self, extensions=(), keywords=())
        for name in names:
            lives = follow(steps, name, part=str(part).removeprefix(", "))
            there = [life for life in lives if {*filter(self._has_extension, _list_places(life))}]
            if not there:
                places = sorted({place for life in lives for place in _list_places(life)})
                text = f"no release from {steps[0]} to {steps[-1]} has {name!r} there"
                hint = f"it is in {', '.join(places)}"
                raise SchemagenError(text, where="--extension", hint=hint)
            for life in there:
                first = life.stages[0].table.name, life.columns[0].name
                found.setdefault((str(life), *first), life)
        return tuple(found.values())

    def _has(self, change: Change, whole: set[str]) -> bool:
        if change.table.filetype in whole:
            return False
        if not any(self._has_extension(table.extension) for table in change.touched):
            return False
        return not self.keywords or any(map(self._has_keyword, _list_keywords(change)))

    def _has_ambiguity(self, doubt: Ambiguity) -> bool:
        places = (*doubt.olds, *doubt.news)
        return any(self._has_extension(each.extension) for each in places) and any(
            self._has_keyword(each.keyword) for each in places
        )

    def _has_extension(self, extension: str) -> bool:
        return matches(extension, self.extensions)

    def _has_keyword(self, keyword: str) -> bool:
        return matches(keyword, self.keywords)


def _list_keywords(change: Change) -> Iterator[str]:
    """Yield the keywords that a change is about."""
    if isinstance(change, PairChange):
        yield from (change.old.keyword, change.new.keyword)
    elif isinstance(change, ColumnChange):
        yield change.column.keyword
    elif isinstance(change, AddTable | RetireTable):
        yield from _list_all(change.table)


def _list_places(life: Life) -> list[str]:
    return [stage.table.extension for stage in life.stages]


def _list_all(table: Table) -> Iterator[str]:
    return (column.keyword for column in table.columns if column.keyword)
