"""The lives of columns: each is followed from release to release, through renames and moves."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from schemagen.inventory.display import write_line
from schemagen.migrations.changes import Change, ColumnChange, MoveColumn, RenameColumn
from schemagen.migrations.decisions import name_held
from schemagen.migrations.shared_columns import SharedColumns
from schemagen.tables.model import Column, Table

__all__ = ["FOLLOWED", "Life", "Stage", "Tracer"]


FOLLOWED = (RenameColumn, MoveColumn)
"""Changes after which a keyword has another name or table."""


class Stage(NamedTuple):
    """A keyword as it is from a release on. It is a tuple, as all keywords have 34 000.

    Attributes
    ----------
    since : str
        The release.
    table : Table
        The table of its extension; of its last extension if it is removed.
    column : Column or None
        Its column; None from the release that removes it.
    changes : tuple of Change
        The changes that led to it. Empty in the first release of the history, and if the keyword is
        added or removed with its extension.
    """

    since: str
    table: Table
    column: Column | None
    changes: tuple[Change, ...] = ()

    def __repr__(self) -> str:
        keyword = self.column.keyword if self.column else "removed"
        return write_line("Stage", f"{self.table.name}: {keyword}, since {self.since}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """The history of a keyword of a filetype.

    Attributes
    ----------
    stages : tuple of Stage
        Oldest first.
    """

    stages: tuple[Stage, ...]

    @property
    def filetype(self) -> str:
        """The filetype."""
        return self.stages[0].table.filetype

    @property
    def columns(self) -> tuple[Column, ...]:
        """Its columns, oldest first."""
        return tuple([stage.column for stage in self.stages if stage.column])

    @property
    def latest(self) -> Column:
        """Its column now, or the last that it had."""
        last = self.stages[-1].column
        return last or next(stage.column for stage in reversed(self.stages) if stage.column)

    @property
    def retired(self) -> str:
        """The release that removed it; empty if none has."""
        return "" if self.stages[-1].column else self.stages[-1].since

    def __str__(self) -> str:
        return self.latest.keyword

    def __repr__(self) -> str:
        return write_line("Life", f"{self} of {self.filetype}: {len(self.stages)} stages")


_Place = tuple[str, str]
"""The name of a table, and of one of its columns: a `ColumnName`, or a tuple that is equal."""


class Tracer:
    """Follow the picked columns of each table from release to release.

    A release leaves most columns as they are: only those that it adds, removes or changes are
    looked at one by one.

    Parameters
    ----------
    picked : mapping of SharedColumns to sequence of Column
        The columns to follow, by all columns of their table.
    """

    def __init__(self, picked: Mapping[SharedColumns, Sequence[Column]]) -> None:
        self._picked = picked
        self._names = {each: frozenset(c.name for c in some) for each, some in picked.items()}
        self._keywords = {column.keyword for some in picked.values() for column in some}
        self._tables: dict[str, Table] = {}
        self._current: dict[str, dict[str, list[Stage]]] = {}
        self._ended: dict[_Place, list[Stage]] = {}
        self._lives: list[list[Stage]] = []

    @property
    def lives(self) -> tuple[Life, ...]:
        """The histories of the columns so far."""
        return tuple(Life(stages=tuple(stages)) for stages in self._lives)

    def advance(self, version: str, tables: Iterable[Table], made: Sequence[Change]) -> None:
        """Follow the columns to the next release.

        Parameters
        ----------
        version : str
            The release.
        tables : iterable of Table
            Its tables.
        made : sequence of Change
            Its changes; none if it is the first.
        """
        tables = tuple(tables)
        origins = _find_origins(made)
        changes = _group_by_column(made, self._keywords)
        touched = _group_by_table(chain(origins, origins.values(), changes))
        before: dict[_Place, list[Stage]] = {}
        new: list[tuple[Table, list[Column]]] = []
        for name in self._tables.keys() - {table.name for table in tables}:
            before |= self._take(name, tuple(self._current[name]))
            del self._tables[name]
        for table in tables:
            own = touched.get(table.name, set())
            if self._tables.get(table.name) is table and not own:
                continue
            self._tables[table.name] = table
            shared = SharedColumns(columns=table.columns)
            names, known = self._names[shared], self._current.setdefault(table.name, {}).keys()
            if fresh := (names - known) | (names & own):
                new.append((table, [c for c in self._picked[shared] if c.name in fresh]))
            before |= self._take(table.name, (known - names) | (known & own))
        for table, columns in new:
            current = self._current[table.name]
            for column in columns:
                key = table.name, column.name
                kept = before.pop(origins.get(key, key), None)
                stages = kept or self._ended.pop(key, [])
                if not stages:
                    self._lives.append(stages)
                if not kept or key in changes:
                    stages.append(Stage(version, table, column, changes.get(key, ())))
                current[column.name] = stages
        for key, stages in before.items():
            stages.append(Stage(version, stages[-1].table, None, changes.get(key, ())))
        self._ended |= before

    def _take(self, table: str, names: Iterable[str]) -> dict[_Place, list[Stage]]:
        """Take some columns out of those that a table has."""
        current = self._current[table]
        return {(table, name): current.pop(name) for name in names}


def _group_by_table(columns: Iterable[_Place]) -> dict[str, set[str]]:
    """Group the names of columns by table."""
    found: dict[str, set[str]] = {}
    for table, name in columns:
        found.setdefault(table, set()).add(name)
    return found


def _group_by_column(
    changes: Iterable[Change], keywords: Container[str]
) -> dict[_Place, tuple[Change, ...]]:
    """Group the changes of some keywords by column."""
    found: dict[_Place, tuple[Change, ...]] = {}
    for change in changes:
        if isinstance(change, ColumnChange) and change.column.keyword in keywords:
            name = name_held(change.held)
            found[name] = (*found.get(name, ()), change)
    return found


def _find_origins(changes: Iterable[Change]) -> dict[_Place, _Place]:
    """Map columns that were renamed or moved to the columns before."""
    return {
        name_held(change.held): (change.table.name, change.old.name)
        for change in changes
        if isinstance(change, FOLLOWED)
    }
