"""Changes → what the data dictionary says afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from schemagen.migrations.changes import Change, ColumnPair
from schemagen.migrations.decisions import ColumnName, name_held
from schemagen.migrations.plan import DictionaryUpdate, DictionaryValue, ForgottenColumn
from schemagen.tables.core import DICTIONARY
from schemagen.tables.model import Column, TableColumn

__all__ = ["Updates", "find_updates", "forget", "list_explained", "list_forgotten", "retire"]


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
    ups: dict[_Said, list[str]] = {}
    downs: dict[_Said, list[str]] = {}
    for name, pair in _pair_columns(changes, release).items():
        told = [each for each in _TOLD if _differs(each.attribute, pair)]
        if told:
            for column, said, found in (
                (pair.old, pair.new, ups),
                (pair.new, pair.old, downs),
            ):
                changed = tuple(
                    DictionaryValue(name=each.name, value=each.read(said)) for each in told
                )
                found.setdefault(_Said(column=column.name, changed=changed), []).append(name.table)
    up, down = (
        tuple(
            DictionaryUpdate(tables=tuple(tables), column=said.column, changed=said.changed)
            for said, tables in found.items()
        )
        for found in (ups, downs)
    )
    return Updates(up=up, down=down)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What is said of a column, whichever table has it.

    Attributes
    ----------
    column : str
        Name of the column before.
    changed : tuple of DictionaryValue
        What is said of it.
    """

    column: str
    changed: tuple[DictionaryValue, ...]


_TOLD = tuple(each for each in DICTIONARY if not each.fixed)


def _differs(attribute: str, pair: ColumnPair) -> bool:
    return bool(getattr(pair.old, attribute) != getattr(pair.new, attribute))


def _pair_columns(changes: Iterable[Change], release: str) -> dict[ColumnName, ColumnPair]:
    """Pair the columns that change, each once, with what they are afterwards."""
    found: dict[ColumnName, ColumnPair] = {}
    for change in changes:
        for each in change.gone:
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
    return _unite(each for change in changes for each in change.come if each.column.keyword)


def list_forgotten(changes: Iterable[Change]) -> tuple[TableColumn, ...]:
    """List the columns that a contract drops, each once: one may move from a table that goes."""
    return _unite(each for change in changes for each in change.gone if each.column.keyword)


def _unite(columns: Iterable[TableColumn]) -> tuple[TableColumn, ...]:
    found: dict[ColumnName, TableColumn] = {}
    for each in columns:
        found.setdefault(name_held(each), each)
    return tuple(found.values())


def forget(columns: Iterable[TableColumn]) -> Iterator[ForgottenColumn]:
    """Sort tables by the columns that the dictionary forgets."""
    found: dict[str, list[str]] = {}
    for each in columns:
        found.setdefault(each.column.name, []).append(each.table.name)
    for column, tables in found.items():
        yield ForgottenColumn(tables=tuple(tables), column=column)
