"""Find the columns of a table that were renamed.

A column is identified by its datamodel path: if the path has another keyword, the column was
renamed. If more than one answer is possible, or the new name is taken, the case is listed as
ambiguous and ``overrides.yaml`` has to decide.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from schemagen.migrations.changes import Ambiguity, KeywordPlace
from schemagen.migrations.decisions import ColumnName
from schemagen.tables.model import Column, Table

__all__ = ["Renames", "find_renames", "is_another"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Renames:
    """The renamed columns of a table.

    Attributes
    ----------
    origins : Mapping of str to Column
        New name → old column.
    ambiguous : tuple of Ambiguity
        Cases with more than one answer.
    unsure : frozenset of ColumnName
        Columns in such a case.
    """

    origins: Mapping[str, Column] = field(default_factory=dict)
    ambiguous: tuple[Ambiguity, ...] = ()
    unsure: frozenset[ColumnName] = frozenset()


def find_renames(older: Table, newer: Table, decided: Mapping[str, str] | None = None) -> Renames:
    """Find the columns of a table that were renamed.

    Parameters
    ----------
    older, newer : Table
        The table before and after. No column is renamed from or to a name that the other table
        retired or keeps for another column.
    decided : Mapping of str to str, optional
        Decisions, old name → new name; the same name for a column that is not renamed.

    Returns
    -------
    Renames
    """
    decided = decided or {}
    olds, news = (
        {c.name: c for c in table.columns if c.keyword and not c.retired}
        for table in (older, newer)
    )
    # most columns are the same: a comparison of objects is ten times as fast as a call
    removed = [c for c in olds.values() if (n := news.get(c.name)) is not c and is_another(c, n)]
    added = [c for c in news.values() if (o := olds.get(c.name)) is not c and is_another(c, o)]
    if not removed or not added:
        return Renames()
    before, after = ({column.name for column in table.columns} for table in (older, newer))
    free = {c.name for c in removed} - after, {c.name for c in added} - before
    choices = {old: new for old, new in decided.items() if old in free[0] and new in free[1]}
    found = {new: olds[old] for old, new in choices.items()}
    settled = {*choices, *found, *(old for old, new in decided.items() if old == new)}
    removed, added = ([c for c in columns if c.name not in settled] for columns in (removed, added))
    ambiguous: dict[Ambiguity, None] = {}
    unsure: set[ColumnName] = set()
    for column in added:
        same = [
            c
            for c in removed
            if decided.get(c.name) == column.name
            or not set(c.paths).isdisjoint(column.paths)
            or _has_new_name(c, column)
        ]
        shared = {path for old in same for path in old.paths}
        rivals = [c for c in added if c is column or not shared.isdisjoint(c.paths)]
        one_to_one = len(same) == len(rivals) == 1
        if one_to_one and same[0].name in free[0] and column.name in free[1]:
            found[column.name] = same[0]
        elif same:
            ambiguous[_doubt(newer, same, rivals)] = None
            unsure.update(ColumnName(newer.name, c.name) for c in (*same, *rivals))
    return Renames(origins=found, ambiguous=tuple(ambiguous), unsure=frozenset(unsure))


def is_another(column: Column, namesake: Column | None) -> bool:
    """Return whether the other table has no such column: none of its name, or no common path."""
    if namesake is None:
        return True
    if column.paths == namesake.paths or not column.paths or not namesake.paths:
        return False
    return set(column.paths).isdisjoint(namesake.paths)


def _has_new_name(old: Column, new: Column) -> bool:
    """Return whether ``overrides.yaml`` gives the column of a keyword another name."""
    same = old.keyword == new.keyword and old.name != new.name
    return same and not (old.paths and new.paths and set(old.paths).isdisjoint(new.paths))


def _doubt(table: Table, olds: Iterable[Column], news: Iterable[Column]) -> Ambiguity:
    before, after = (
        tuple(KeywordPlace(extension=table.extension, keyword=c.keyword) for c in columns)
        for columns in (olds, news)
    )
    return Ambiguity(filetype=table.filetype, olds=before, news=after)
