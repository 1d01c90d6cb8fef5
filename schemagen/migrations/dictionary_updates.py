"""Changes → what the data dictionary says afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from schemagen.migrations.changes import Change, ColumnPair
from schemagen.migrations.decisions import ColumnName, name_held
from schemagen.migrations.plan import DictionaryUpdate, DictionaryValue, ForgottenColumn
from schemagen.tables.core import DICTIONARY
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
    """What the data dictionary says anew of columns that it has.

    Attributes
    ----------
    up, down : tuple of DictionaryUpdate
        On the way up and on the way down.
    """

    up: tuple[DictionaryUpdate, ...]
    down: tuple[DictionaryUpdate, ...]


def find_updates(changes: Iterable[Change], release: str) -> Updates:
    """Find what the dictionary says anew; tables of which it says the same share an update.

    Parameters
    ----------
    changes : iterable of Change
        The changes.
    release : str
        The release that makes them.
    """
    ups: dict[_NewValues, list[str]] = {}
    downs: dict[_NewValues, list[str]] = {}
    for name, pair in _pair_columns(changes, release).items():
        changing = [each for each in _CHANGEABLE if _differs(each.attribute, pair)]
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


_CHANGEABLE = tuple(each for each in DICTIONARY if not each.fixed)


def _differs(attribute: str, pair: ColumnPair) -> bool:
    return bool(getattr(pair.old, attribute) != getattr(pair.new, attribute))


def _pair_columns(changes: Iterable[Change], release: str) -> dict[ColumnName, ColumnPair]:
    """Pair the columns that change, each once, with what they are afterwards."""
    found: dict[ColumnName, ColumnPair] = {}
    for change in changes:
        for each in change.removed:
            pair = ColumnPair(old=each.column, new=retire(each.column, release))
            found.setdefault(name_held(each), pair)
        for pair in change.altered:
            # a column that is renamed has that change first, with all that it was before
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
    """List the columns that a contract drops, each once: one may move from a table that goes."""
    return _list_once(each for change in changes for each in change.removed if each.column.keyword)


def _list_once(columns: Iterable[TableColumn]) -> tuple[TableColumn, ...]:
    found: dict[ColumnName, TableColumn] = {}
    for each in columns:
        found.setdefault(name_held(each), each)
    return tuple(found.values())


def group_forgotten(columns: Iterable[TableColumn]) -> Iterator[ForgottenColumn]:
    """Sort tables by the columns that the dictionary forgets."""
    found: dict[str, list[str]] = {}
    for each in columns:
        found.setdefault(each.column.name, []).append(each.table.name)
    for column, tables in found.items():
        yield ForgottenColumn(tables=tuple(tables), column=column)
