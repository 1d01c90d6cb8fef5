"""Find the columns that moved to another extension of a filetype.

A column has moved if its keyword or its path is removed from one extension and new in another of
its filetype, one to one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from schemagen.migrations.changes import Ambiguity, KeywordPlace
from schemagen.migrations.decisions import ColumnName, name_held
from schemagen.tables.model import TableColumn

__all__ = ["Moves", "find_moves"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves:
    """The columns of a filetype that moved.

    Attributes
    ----------
    origins : Mapping of ColumnName to TableColumn
        New column → old column.
    ambiguous : tuple of Ambiguity
        Cases with more than one answer.
    """

    origins: Mapping[ColumnName, TableColumn]
    ambiguous: tuple[Ambiguity, ...]


def find_moves(
    removed: Mapping[ColumnName, TableColumn],
    added: Mapping[ColumnName, TableColumn],
    decided: Mapping[ColumnName, ColumnName],
    unsure: Collection[ColumnName],
) -> Moves:
    """Pair columns that one extension no longer has with new columns of another, one to one.

    Parameters
    ----------
    removed, added : Mapping of ColumnName to TableColumn
        Columns that an extension of the filetype no longer has, and columns that are new in one.
    decided : Mapping of ColumnName to ColumnName
        Decisions: old column → new column.
    unsure : collection of ColumnName
        Columns that may have been renamed.

    Returns
    -------
    Moves
    """
    moved = {
        end: removed[start]
        for start, end in decided.items()
        if start in removed and end in added and start.table != end.table
    }
    settled = {*unsure, *moved, *map(name_held, moved.values())}
    olds, news = (
        [each for name, each in held.items() if name not in settled and each.column.declared]
        for held in (removed, added)
    )
    ambiguous: dict[Ambiguity, None] = {}
    by_name, by_path = _index(olds)
    for new in news if olds else ():
        alike = {**by_name.get(new.column.keyword, {})}
        for path in new.column.paths:
            alike |= by_path.get(path, {})
        origins = [olds[n] for n in sorted(alike) if olds[n].table.name != new.table.name]
        if not origins:
            continue
        targets = [other for other in news if any(_may_have_moved(old, other) for old in origins)]
        if len(origins) == len(targets) == 1:
            moved[name_held(new)] = origins[0]
        else:
            doubt = Ambiguity(
                filetype=new.table.filetype, olds=_locate(origins), news=_locate(targets)
            )
            ambiguous[doubt] = None
    return Moves(origins=moved, ambiguous=tuple(ambiguous))


_Index = Mapping[str, dict[int, None]]
"""Numbers of columns by their keyword, or by a path."""


def _index(columns: Iterable[TableColumn]) -> tuple[_Index, _Index]:
    """Index columns by keyword and by path: a filetype may lose and get hundreds at once."""
    by_name: dict[str, dict[int, None]] = {}
    by_path: dict[str, dict[int, None]] = {}
    for number, each in enumerate(columns):
        by_name.setdefault(each.column.keyword, {})[number] = None
        for path in each.column.paths:
            by_path.setdefault(path, {})[number] = None
    return by_name, by_path


def _may_have_moved(old: TableColumn, new: TableColumn) -> bool:
    """Return whether a column may have moved: keyword or path are that of one elsewhere."""
    one, other = old.column, new.column
    same = one.keyword == other.keyword or not set(one.paths).isdisjoint(other.paths)
    return same and old.table.name != new.table.name


def _locate(held: Iterable[TableColumn]) -> tuple[KeywordPlace, ...]:
    return tuple(
        KeywordPlace(extension=each.table.extension, keyword=each.column.keyword) for each in held
    )
