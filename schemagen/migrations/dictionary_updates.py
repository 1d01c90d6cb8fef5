"""Find how changes alter the data dictionary, the table ``schemagen_columns``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from schemagen.migrations.changes import Change, ColumnPair
from schemagen.migrations.decisions import ColumnName, name_held
from schemagen.migrations.plan import DictionaryUpdate, DictionaryValue, ForgottenColumn
from schemagen.tables.core import DICTIONARY
from schemagen.tables.model import Column, Database, TableColumn

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
            ColumnName(table.name, column.name): column.retired
            for table in newer.tables
            for column in table.columns
            if column.retired
        }
        self._retire = cache(_retire)

    def find(self, held: TableColumn) -> str:
        """Return the release that retires a column."""
        known = self._known
        return known.get(name_held(held), self._release) if known else self._release

    def retire(self, held: TableColumn) -> Column:
        """Mark a column as retired."""
        return self._retire(held.column, self.find(held))

    def list_releases(self, columns: Iterable[TableColumn]) -> tuple[str, ...]:
        """List the releases that retire some columns."""
        return tuple(dict.fromkeys(map(self.find, columns)))


def _retire(column: Column, release: str) -> Column:
    return replace(column, retired=release)


def find_updates(changes: Iterable[Change], date: Retirement) -> Updates:
    """Find the updates of the dictionary. Tables and columns with the same new values share one.

    Parameters
    ----------
    changes : iterable of Change
        The changes.
    date : Retirement
        The releases that retire columns.
    """
    ups: dict[_NewValues, list[str]] = {}
    downs: dict[_NewValues, list[str]] = {}

    @cache
    def find_tables(pair: ColumnPair) -> tuple[list[str], ...]:
        """Find the tables of the two updates of a pair: those that were found until now."""
        up, down = _find_new_values(pair.old, pair.new)
        return (ups.setdefault(up, []), downs.setdefault(down, [])) if up.changed else ()

    for name, pair in _pair_columns(changes, date).items():
        for tables in find_tables(pair):
            tables.append(name.table)
    return Updates(up=tuple(_list_updates(ups)), down=tuple(_list_updates(downs)))


class _NewValues(NamedTuple):
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


def _list_updates(found: Mapping[_NewValues, list[str]]) -> Iterator[DictionaryUpdate]:
    groups: dict[tuple[tuple[str, ...], tuple[DictionaryValue, ...]], list[str]] = {}
    for (column, changed), tables in found.items():
        groups.setdefault((tuple(tables), changed), []).append(column)
    for (shared, changed), columns in groups.items():
        yield DictionaryUpdate(shared, tuple(columns), changed)


def _find_new_values(old: Column, new: Column) -> tuple[_NewValues, _NewValues]:
    """Find the values that change when a column becomes another, and when that is undone."""
    same = old.keyword == new.keyword
    changing = [
        each
        for each, was, now in zip(_OF_COLUMNS, _read(old), _read(new), strict=True)
        if was != now and not (each.fixed and same)
    ]
    up, down = (
        _NewValues(
            before.name,
            tuple(DictionaryValue(each.name, each.read(after)) for each in changing),
        )
        for before, after in ((old, new), (new, old))
    )
    return up, down


_OF_COLUMNS = tuple(each for each in DICTIONARY if each.source == "column")
"""The columns of the dictionary that describe a column, and not its table."""

_read = attrgetter(*(each.attribute for each in _OF_COLUMNS))


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
        each for change in changes for each in _list_retired(change) if each.column.keyword
    )


def _list_retired(change: Change) -> Iterator[TableColumn]:
    yield from change.removed
    for each in change.added:
        if each.column.retired:
            yield each


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
        yield ForgottenColumn(tuple(tables), column)
