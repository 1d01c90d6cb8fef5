"""Two databases → the changes that lead from one to the other.

A column is known by its datamodel path: the same path under another keyword is a column that was
renamed. The same keyword, or the same path, gone from one extension and new in another of its
filetype, one to one, is a column that was moved. All else is a removal and an addition, however
alike the names (DVA_RA and VA_RA of 1.0.0 have nothing to do with each other). Where more than one
answer is possible, or a name is taken that a column would get, no answer is given: the case is
listed, and `overrides.yaml` decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from operator import attrgetter

from schemagen.inventory.overrides import Override
from schemagen.migrations.changes import ASPECTS, Ambiguity, Change, Diff, Kind
from schemagen.migrations.decisions import Place, check_decisions, find_decided, list_renames
from schemagen.tables.model import Column, Database, Family, Table

__all__ = ["compare", "find_renamed"]

Held = tuple[Table, Column]
"""A column and the table that has it."""

_OF_TABLES = (Kind.ADD_TABLE, Kind.RETIRE_TABLE, Kind.ADD_PARTITION, Kind.RETIRE_PARTITION)


def compare(
    older: Database, newer: Database, overrides: Iterable[Override] = (), *, strict: bool = True
) -> Diff:
    """Find the changes from one database to another.

    Parameters
    ----------
    older, newer : Database
        The two. What is retired in one of them counts as not there.
    overrides : iterable of Override, optional
        Decisions about renames and moves, which hold in either direction.
    strict : bool, optional
        Whether a decision about keywords that neither database has is an error. It need not
        concern each step of a history.

    Returns
    -------
    Diff

    Raises
    ------
    SchemagenError
        If a decision matches nothing.
    """
    decisions = tuple(override for override in overrides if override.decides)
    if strict:
        check_decisions(decisions, older, newer)
    decided = find_decided(decisions, older.tables, newer.tables)
    before, after = _declared(older), _declared(newer)
    changes: list[Change] = []
    ambiguous: list[Ambiguity] = []
    contrasts = _Contrasts()
    for filetype in dict.fromkeys((*newer.filetypes, *older.filetypes)):
        old, new = before.get(filetype, {}), after.get(filetype, {})
        sentences: list[str] = []
        changes += _compare_filetype(old, new, decided, sentences, contrasts)
        ambiguous += (Ambiguity(filetype=filetype, sentence=sentence) for sentence in sentences)
    rank = {kind: number for number, kind in enumerate(_OF_TABLES)}
    changes.sort(key=lambda change: rank.get(change.kind, len(rank)))
    return Diff(older=older, newer=newer, changes=tuple(changes), ambiguous=tuple(ambiguous))


def _declared(database: Database) -> dict[str, dict[str, Table]]:
    """Give the header tables that the release of a database declares, by filetype and name."""
    tables: dict[str, dict[str, Table]] = {}
    for table in database.tables:
        if table.family is Family.HEADER and not table.retired:
            tables.setdefault(table.filetype, {})[table.name] = table
    return tables


def _compare_filetype(
    older: Mapping[str, Table],
    newer: Mapping[str, Table],
    decided: Mapping[Place, Place],
    ambiguous: list[str],
    contrasts: _Contrasts,
) -> Iterator[Change]:
    before, after = ({t.name: _strip(t) for t in tables.values()} for tables in (older, newer))
    yield from (Change(kind=Kind.ADD_TABLE, table=after[n]) for n in after if n not in before)
    yield from (Change(kind=Kind.RETIRE_TABLE, table=before[n]) for n in before if n not in after)
    gone: list[Held] = []
    come: list[Held] = []
    unsure: set[Place] = set()
    for name, table in after.items():
        earlier = before.get(name)
        if earlier is None:
            come += ((table, column) for column in table.columns if column.declared)
            continue
        yield from _compare_partitions(earlier, table)
        renames = list_renames(decided, table)
        contrast = contrasts.find(earlier.columns, table.columns)
        whole = earlier is older[name] and table is newer[name]
        renamed = (
            {}
            if contrast.settled and whole and not renames
            else find_renamed(older[name], newer[name], renames, ambiguous, unsure)
        )
        origins = {new.name: old for old, new in contrast.changed} | renamed
        for column in table.columns if origins else ():
            if column.name in origins:
                yield from _compare_column(table, origins[column.name], column)
        left = {column.name for column in renamed.values()}
        come += ((table, column) for column in contrast.come if column.name not in renamed)
        gone += ((table, column) for column in contrast.gone if column.name not in left)
    for name, table in before.items():
        if name not in after:
            gone += ((table, column) for column in table.columns if column.declared)
    yield from _pair_moves(gone, come, before, after, decided, ambiguous, unsure)


_facts = attrgetter("name", "type", *ASPECTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Contrast:
    """What differs between the columns of two tables, name by name.

    Attributes
    ----------
    gone, come : tuple of Column
        Columns that only the older, only the newer has.
    changed : tuple of tuple of Column
        Columns of one name, before and after, that mean something else now.
    settled : bool
        Whether no column can have got another name.
    """

    gone: tuple[Column, ...]
    come: tuple[Column, ...]
    changed: tuple[tuple[Column, Column], ...]
    settled: bool


class _Contrasts:
    """What differs between the columns of tables; most tables share theirs with others."""

    def __init__(self) -> None:
        self._found: dict[tuple[int, int], tuple[object, object, _Contrast]] = {}

    def find(self, older: tuple[Column, ...], newer: tuple[Column, ...]) -> _Contrast:
        """Give what differs."""
        key = id(older), id(newer)
        if key not in self._found:
            self._found[key] = older, newer, _contrast(older, newer)  # kept, as ids come again
        return self._found[key][2]


def _contrast(older: tuple[Column, ...], newer: tuple[Column, ...]) -> _Contrast:
    olds, news = ({column.name: column for column in columns} for columns in (older, newer))
    gone = tuple(column for name, column in olds.items() if name not in news)
    come = tuple(column for name, column in news.items() if name not in olds)
    changed = tuple(
        (olds[name], column)
        for name, column in news.items()
        if name in olds and _facts(olds[name]) != _facts(column)
    )
    apart = any(_is_another(new, old) for old, new in changed)
    settled = not apart and not (gone and come)
    return _Contrast(gone=gone, come=come, changed=changed, settled=settled)


def _strip(table: Table) -> Table:
    """Leave out the columns that are retired."""
    kept = tuple(column for column in table.columns if not column.retired)
    return replace(table, columns=kept) if len(kept) < len(table.columns) else table


def _compare_partitions(older: Table, newer: Table) -> Iterator[Change]:
    for kind, one, other in (
        (Kind.ADD_PARTITION, older, newer),
        (Kind.RETIRE_PARTITION, newer, older),
    ):
        known = {partition.name for partition in one.partitions}
        for partition in other.partitions:
            if partition.name not in known:
                yield Change(kind=kind, table=newer, partition=partition)


def _compare_column(table: Table, old: Column, new: Column) -> Iterator[Change]:
    if old.name != new.name:
        yield Change(kind=Kind.RENAME_COLUMN, table=table, old=old, new=new)
        old = replace(old, name=new.name)
    if old.type is not new.type:
        yield Change(kind=Kind.RETYPE, table=table, old=old, new=new)
    recomment = Change(kind=Kind.RECOMMENT, table=table, old=old, new=new)
    if recomment.aspects:
        yield recomment


def find_renamed(
    older: Table,
    newer: Table,
    decided: Mapping[str, str] | None = None,
    ambiguous: list[str] | None = None,
    unsure: set[Place] | None = None,
) -> dict[str, Column]:
    """Find the columns that a table has under another name.

    Parameters
    ----------
    older, newer : Table
        The table before and after. A name is not free for a column that has another if it is
        retired on the other side, or stays for a column without any path in common.
    decided : Mapping of str to str, optional
        Decisions, old name → new name; the same for a column that is not renamed.
    ambiguous : list of str, optional
        Is given a sentence for each case with more than one answer.
    unsure : set of tuple of str, optional
        Is given the table and name of each column in such a case.

    Returns
    -------
    dict of str to Column
        New name → old column.
    """
    decided = decided or {}
    olds, news = (
        {c.name: c for c in table.columns if c.keyword and not c.retired}
        for table in (older, newer)
    )
    gone = [c for c in olds.values() if _is_another(c, news.get(c.name))]
    come = [c for c in news.values() if _is_another(c, olds.get(c.name))]
    if not gone or not come:
        return {}
    before, after = ({column.name for column in table.columns} for table in (older, newer))
    free = {c.name for c in gone} - after, {c.name for c in come} - before
    choices = {old: new for old, new in decided.items() if old in free[0] and new in free[1]}
    found = {new: olds[old] for old, new in choices.items()}
    settled = {*choices, *found, *(old for old, new in decided.items() if old == new)}
    gone, come = ([c for c in columns if c.name not in settled] for columns in (gone, come))
    for column in come:
        same = [
            c
            for c in gone
            if decided.get(c.name) == column.name or not set(c.paths).isdisjoint(column.paths)
        ]
        shared = {path for old in same for path in old.paths}
        rivals = [c for c in come if c is column or not shared.isdisjoint(c.paths)]
        one_to_one = len(same) == len(rivals) == 1
        if one_to_one and same[0].name in free[0] and column.name in free[1]:
            found[column.name] = same[0]
        elif same and ambiguous is not None:
            sentence = f"{_list(same)} of {newer.extension} may have become {_list(rivals)}"
            ambiguous += [sentence] if sentence not in ambiguous else []
            if unsure is not None:
                unsure.update((newer.name, c.name) for c in (*same, *rivals))
    return found


def _is_another(column: Column, namesake: Column | None) -> bool:
    """Tell whether no column of that name, or one that has no path in common, is there too."""
    if namesake is None:
        return True
    if column.paths == namesake.paths or not column.paths or not namesake.paths:
        return False
    return set(column.paths).isdisjoint(namesake.paths)


def _list(columns: Iterable[Column]) -> str:
    return ", ".join(column.keyword for column in columns)


def _pair_moves(
    gone: list[Held],
    come: list[Held],
    before: Mapping[str, Table],
    after: Mapping[str, Table],
    decided: Mapping[Place, Place],
    ambiguous: list[str],
    unsure: set[Place],
) -> Iterator[Change]:
    """Pair what is gone from one extension with what is new in another, one to one."""
    starts, ends = {_place(held): held for held in gone}, {_place(held): held for held in come}
    moved = {
        end: starts[start]
        for start, end in decided.items()
        if start in starts and end in ends and start[0] != end[0]
    }
    settled = unsure.union(moved, map(_place, moved.values()))
    old_left = [held for held in gone if _place(held) not in settled and held[1].declared]
    new_left = [held for held in come if _place(held) not in settled and held[1].declared]
    for new in new_left:
        origins = [old for old in old_left if _alike(old, new)]
        targets = [other for other in new_left if any(_alike(old, other) for old in origins)]
        if len(origins) == len(targets) == 1:
            moved[_place(new)] = origins[0]
        elif origins:
            olds, news = (
                ", ".join(f"{column.keyword} of {table.extension}" for table, column in helds)
                for helds in (origins, targets)
            )
            sentence = f"{olds} may have moved to {news}"
            ambiguous += [sentence] if sentence not in ambiguous else []
    for place, (table, column) in ends.items():
        if place in moved:
            origin, old = moved[place]
            yield Change(kind=Kind.MOVE_COLUMN, table=origin, old=old, new=column, to_table=table)
        elif table.name in before:
            yield Change(kind=Kind.ADD_COLUMN, table=table, new=column)
    left = {_place(held) for held in moved.values()}
    for place, (table, column) in starts.items():
        if place not in left and table.name in after:
            yield Change(kind=Kind.RETIRE_COLUMN, table=table, old=column)


def _place(held: Held) -> Place:
    table, column = held
    return table.name, column.name


def _alike(old: Held, new: Held) -> bool:
    """Tell whether a column may have moved: it has the keyword or a path of one elsewhere."""
    (start, column), (end, other) = old, new
    same = column.keyword == other.keyword or not set(column.paths).isdisjoint(other.paths)
    return same and start.name != end.name
