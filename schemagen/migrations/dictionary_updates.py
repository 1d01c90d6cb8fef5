"""Find how changes alter the data dictionary, the table ``schemagen_columns``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from schemagen.migrations.changes import Change, ColumnPair
from schemagen.migrations.decisions import ColumnName, name_held
from schemagen.migrations.plan import DictionaryUpdate, DictionaryValue, ForgottenColumn
from schemagen.tables.core import DICTIONARY, DictionaryColumn
from schemagen.tables.model import Column, TableColumn

__all__ = [
    "Updates",
    "find_updates",
    "group_forgotten",
    "list_explained",
    "list_forgotten",
    "retire",
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


def find_updates(changes: Iterable[Change], release: str) -> Updates:
    """Find the updates of the dictionary. Tables with the same new values share one.

    Parameters
    ----------
    changes : iterable of Change
        The changes.
    release : str
        The release that they lead to.
    """
    ups: dict[_NewValues, list[str]] = {}
    downs: dict[_NewValues, list[str]] = {}
    for name, pair in _pair_columns(changes, release).items():
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


def _pair_columns(changes: Iterable[Change], release: str) -> dict[ColumnName, ColumnPair]:
    """Pair each column that changes with what it is afterwards."""
    found: dict[ColumnName, ColumnPair] = {}
    for change in changes:
        for each in change.removed:
            pair = ColumnPair(old=each.column, new=retire(each.column, release))
            found.setdefault(name_held(each), pair)
        for pair in change.altered:
            # the rename of a column comes first and has all its old values
            name = ColumnName(change.table.name, pair.new.name)
            found.setdefault(name, pair)
    return found


def retire(column: Column, release: str) -> Column:
    """Mark a column as retired by a release."""
    return replace(column, retired=release)


def list_explained(changes: Iterable[Change]) -> tuple[TableColumn, ...]:
    """List the columns that are new to the dictionary, each once: one may move to a new table."""
    return _list_once(each for change in changes for each in change.added if each.column.keyword)


def list_forgotten(changes: Iterable[Change]) -> tuple[TableColumn, ...]:
    """List the columns that `contract` drops, each once: one may move from a removed table."""
    return _list_once(each for change in changes for each in change.removed if each.column.keyword)


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
