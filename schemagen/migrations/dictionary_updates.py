"""Find how changes alter the data dictionary, the table ``schemagen_columns``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from schemagen.migrations.changes import Change, ColumnPair
from schemagen.migrations.decisions import ColumnName, name_held
from schemagen.migrations.plan import DictionaryUpdate, DictionaryValue, ForgottenColumn
from schemagen.tables.core import DICTIONARY, DictionaryColumn
from schemagen.tables.model import Column, Database, TableColumn, list_keywords

__all__ = [
    "Retirement",
    "Updates",
    "find_updates",
    "group_forgotten",
    "list_explained",
    "list_forgotten",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Updates:
    """Updates of rows that the data dictionary already has.

    Attributes
    ----------
    up, down : tuple of DictionaryUpdate
        Those of `up` and those of `down`.
    """

    up: tuple[DictionaryUpdate, ...]
    down: tuple[DictionaryUpdate, ...]


class Retirement:
    """The release that retires a column.

    Parameters
    ----------
    newer : Database
        The database after the changes. Of composed changes, it has the retired columns too.
    """

    def __init__(self, newer: Database) -> None:
        self._release = newer.pipeline_version
        self._known = {
            name_held(each): each.column.retired
            for each in list_keywords(*newer.tables)
            if each.column.retired
        }

    def find(self, held: TableColumn) -> str:
        """Return the release that retires a column."""
        return self._known.get(name_held(held), self._release)

    def retire(self, held: TableColumn) -> Column:
        """Mark a column as retired."""
        return replace(held.column, retired=self.find(held))

    def list_releases(self, columns: Iterable[TableColumn]) -> tuple[str, ...]:
        """List the releases that retire some columns."""
        return tuple(dict.fromkeys(map(self.find, columns)))


def find_updates(changes: Iterable[Change], date: Retirement) -> Updates:
    """Find the updates of the dictionary. Tables with the same new values share one.

    Parameters
    ----------
    changes : iterable of Change
        The changes.
    date : Retirement
        The releases that retire columns.
    """
    ups: dict[_NewValues, list[str]] = {}
    downs: dict[_NewValues, list[str]] = {}
    for name, pair in _pair_columns(changes, date).items():
        changing = [each for each in DICTIONARY if _changes(each, pair)]
        if changing:
            for column, values, found in (
                (pair.old, pair.new, ups),
                (pair.new, pair.old, downs),
            ):
                changed = tuple(
                    DictionaryValue(name=each.name, value=each.read(values)) for each in changing
                )
                found.setdefault(_NewValues(column=column.name, changed=changed), []).append(
                    name.table
                )
    up, down = (
        tuple(
            DictionaryUpdate(tables=tuple(tables), column=values.column, changed=values.changed)
            for values, tables in found.items()
        )
        for found in (ups, downs)
    )
    return Updates(up=up, down=down)


@dataclass(frozen=True, slots=True, kw_only=True)
class _NewValues:
    """New values of the dictionary's row of a column, whichever table has it.

    Attributes
    ----------
    column : str
        Name of the column before.
    changed : tuple of DictionaryValue
        The new values.
    """

    column: str
    changed: tuple[DictionaryValue, ...]


def _changes(each: DictionaryColumn, pair: ColumnPair) -> bool:
    if each.source == "table" or (each.fixed and pair.old.keyword == pair.new.keyword):
        return False
    return bool(getattr(pair.old, each.attribute) != getattr(pair.new, each.attribute))


def _pair_columns(changes: Iterable[Change], date: Retirement) -> dict[ColumnName, ColumnPair]:
    """Pair each column that changes with what it is afterwards."""
    found: dict[ColumnName, ColumnPair] = {}
    for change in changes:
        for each in change.removed:
            pair = ColumnPair(old=each.column, new=date.retire(each))
            found.setdefault(name_held(each), pair)
        for pair in change.altered:
            # the rename of a column comes first and has all its old values
            name = ColumnName(change.table.name, pair.new.name)
            found.setdefault(name, pair)
    return found


def list_explained(changes: Iterable[Change]) -> tuple[TableColumn, ...]:
    """List the columns that are new to the dictionary, each once: one may move to a new table."""
    return _list_once(each for change in changes for each in change.added if each.column.keyword)


def list_forgotten(changes: Iterable[Change]) -> tuple[TableColumn, ...]:
    """List the columns that `contract` drops, each once: one may move from a removed table.

    Composed changes also add columns that a later one of their releases has retired.
    """
    return _list_once(
        each
        for change in changes
        for each in (*change.removed, *(new for new in change.added if new.column.retired))
        if each.column.keyword
    )


def _list_once(columns: Iterable[TableColumn]) -> tuple[TableColumn, ...]:
    found: dict[ColumnName, TableColumn] = {}
    for each in columns:
        found.setdefault(name_held(each), each)
    return tuple(found.values())


def group_forgotten(columns: Iterable[TableColumn]) -> Iterator[ForgottenColumn]:
    """Group columns that leave the dictionary by name, each with its tables."""
    found: dict[str, list[str]] = {}
    for each in columns:
        found.setdefault(each.column.name, []).append(each.table.name)
    for column, tables in found.items():
        yield ForgottenColumn(tables=tuple(tables), column=column)
