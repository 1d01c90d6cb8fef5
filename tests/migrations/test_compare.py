from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, reduce
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from schemagen.inventory.build import take_inventory
from schemagen.inventory.override import Override
from schemagen.migrations.changes import (
    AddPartition,
    AddTable,
    Change,
    ColumnPair,
    Diff,
    MoveColumn,
    Recomment,
    RenameColumn,
    RetireColumn,
    RetirePartition,
    RetireTable,
    Retype,
    Risk,
)
from schemagen.migrations.compare import compare
from schemagen.migrations.renames import find_renames
from schemagen.migrations.union import unite_databases
from schemagen.sources.releases import read_pins
from schemagen.sources.schema_set import SchemaSet
from schemagen.tables.layout import lay_out
from schemagen.tables.model import Column, ColumnType, Database, Table
from tests.support import samples
from tests.support.changes import facts, target
from tests.support.databases import (
    NAMES,
    databases,
    header_tables,
    pairs,
    without_retired,
)
from tests.support.strategies import make_column, make_database, make_table

Pair = tuple[Database, Database]
Place = tuple[str, str]
"""A table and a column, by name."""

TABLES = (AddTable, RetireTable, AddPartition, RetirePartition)


def know(column: Column | None) -> Column | None:
    """Return a column as a release declares it, without the release that first did."""
    return column and replace(column, since="")


def tell(change: Change) -> tuple[object, ...]:
    """Return all facts of a change, with the names of its tables."""
    has = facts(change)
    names = change.kind, change.table.name, target(change).name
    return *names, know(has.old), know(has.new), has.partition


# Laws


@given(databases("1"))
@settings(deadline=None)
def test_a_database_does_not_differ_from_itself(database: Database) -> None:
    again = make_database(header_tables(database), "2")
    for newer in (database, again, without_retired(database)):
        found = compare(database, newer)
        assert found == Diff(older=database, newer=newer, changes=(), ambiguous=())


@given(pairs())
@settings(deadline=None)
def test_what_is_kept_of_earlier_releases_makes_no_change(pair: Pair) -> None:
    older, newer = pair
    found = compare(older, newer)
    kept = compare(older, unite_databases(older, newer))
    assert [*map(tell, kept.changes)] == [
        tell(change) for change in found.changes if not isinstance(change, RetirePartition)
    ]
    assert kept.ambiguous == found.ambiguous


@given(pairs())
@settings(deadline=None)
def test_what_is_retired_counts_as_not_there(pair: Pair) -> None:
    assume(not any(list_names(one) & list_names(other, retired=True) for one, other in both(pair)))
    older, newer = pair
    found = compare(older, newer)
    bare = compare(without_retired(older), without_retired(newer))
    assert [*map(tell, bare.changes)] == [*map(tell, found.changes)]
    assert bare.ambiguous == found.ambiguous


def both(pair: Pair) -> tuple[Pair, Pair]:
    """Return a pair of databases in both orders."""
    return pair, (pair[1], pair[0])


def list_names(database: Database, *, retired: bool = False) -> set[Place]:
    """List the columns that are retired, or those that are not."""
    return {
        (table.name, column.name)
        for table in header_tables(database)
        for column in table.columns
        if column.keyword and bool(column.retired or table.retired) == retired
    }


Facts = dict[str, Any]


def describe(column: Column) -> Facts:
    """Return the facts of a column, without the name of the column."""
    aspects = ("keyword", "type", "declared", "title", "unit", "enum", "paths")
    return {aspect: getattr(column, aspect) for aspect in aspects}


def picture(database: Database) -> dict[str, dict[str, Facts]]:
    """Return what a release declares: tables, their columns and their meaning."""
    return {
        table.name: {column.name: describe(column) for column in table.columns}
        for table in header_tables(without_retired(database))
    }


def replay(database: Database, changes: Sequence[Change]) -> dict[str, dict[str, Facts]]:
    """Make changes to the picture of a database; each must find what it starts from.

    A column that moves to a table that is new, or from one that is gone, comes and goes by its
    move, and not with the table too.
    """
    found = picture(database)
    moves = [change for change in changes if isinstance(change, MoveColumn)]
    come = {(str(move.to_table), str(move.new)) for move in moves}
    for change in changes:
        if isinstance(change, AddTable):
            assert change.table.name not in found
            columns = (c for c in change.table.columns if (change.table.name, c.name) not in come)
            found[change.table.name] = {column.name: describe(column) for column in columns}
    for change in changes:
        if not isinstance(change, TABLES):
            replay_column(found, change)
    gone = {(move.table.name, str(move.old)) for move in moves}
    for change in changes:
        if isinstance(change, RetireTable):
            columns = (c for c in change.table.columns if (change.table.name, c.name) not in gone)
            assert found.pop(change.table.name) == {c.name: describe(c) for c in columns}
    return found


def replay_column(found: dict[str, dict[str, Facts]], change: Change) -> None:
    columns, has = found[change.table.name], facts(change)
    old, new = has.old, has.new
    if isinstance(change, Retype | Recomment):
        old, new = change.old, change.new
        assert old.name == new.name
        for aspect in ("type",) if isinstance(change, Retype) else change.aspects:
            assert columns[new.name][aspect] == getattr(old, aspect) != getattr(new, aspect)
            columns[new.name][aspect] = getattr(new, aspect)
        return
    before = columns.pop(old.name) if old else None
    there = found[target(change).name]
    assert new is None or new.name not in there
    if isinstance(change, RenameColumn):  # what else is new about it has a change of its own
        assert before is not None
        assert before["keyword"] == change.old.keyword
        there[change.new.name] = before | {"keyword": change.new.keyword}
        return
    assert old is None or before == describe(old)
    if new is not None:
        there[new.name] = describe(new)


@given(pairs())
@settings(deadline=None)
def test_the_changes_lead_from_the_older_to_the_newer(pair: Pair) -> None:
    older, newer = pair
    assert replay(older, compare(older, newer).changes) == picture(newer)


@given(pairs())
@settings(deadline=None)
def test_the_changes_undone_last_first_lead_from_the_newer_to_the_older(pair: Pair) -> None:
    older, newer = pair
    undone = [change.reverse() for change in reversed(compare(older, newer).changes)]
    assert replay(newer, undone) == picture(older)


@given(pairs())
@settings(deadline=None)
def test_a_change_undone_twice_is_itself(pair: Pair) -> None:
    for change in compare(*pair).changes:
        assert change.reverse().reverse() == change


def tell_either_way(change: Change) -> tuple[object, ...]:
    """Return the facts of a change that do not depend on when its column was renamed."""
    if not isinstance(change, Retype | Recomment):
        return tell(change)
    pair = ColumnPair(old=replace(change.old, name=""), new=replace(change.new, name=""))
    return tell(replace(change, pair=pair))


@given(pairs())
@settings(deadline=None)
def test_the_way_back_is_the_way_there_undone(pair: Pair) -> None:
    older, newer = pair
    there, back = compare(older, newer), compare(newer, older)
    assert bool(there.ambiguous) == bool(back.ambiguous)
    assume(not there.ambiguous)
    undone = [change.reverse() for change in there.changes]
    assert Counter(map(tell_either_way, undone)) == Counter(map(tell_either_way, back.changes))


@given(pairs())
@settings(deadline=None)
def test_a_table_gets_the_parts_that_it_lacks_and_loses_those_that_are_gone(pair: Pair) -> None:
    older, newer = map(without_retired, pair)
    before, after = (
        {table.name: {*table.partitions} for table in header_tables(one)} for one in (older, newer)
    )
    names = before.keys() & after
    wanted = [("AddPartition", n, part) for n in names for part in after[n] - before[n]]
    wanted += [("RetirePartition", n, part) for n in names for part in before[n] - after[n]]
    assert Counter(wanted) == Counter(
        (change.kind, change.table.name, change.partition)
        for change in compare(older, newer).changes
        if isinstance(change, AddPartition | RetirePartition)
    )


@given(pairs())
@settings(deadline=None)
def test_tables_change_before_columns_and_columns_in_the_order_of_their_tables(pair: Pair) -> None:
    older, newer = pair
    changes = compare(older, newer).changes
    order_of = {kind: number for number, kind in enumerate(TABLES)}
    kinds = [order_of.get(type(change), len(TABLES)) for change in changes]
    assert kinds == sorted(kinds)
    order = [*dict.fromkeys((*newer.filetypes, *older.filetypes))]
    for group in range(len(TABLES) + 1):
        chosen = [c for c, kind in zip(changes, kinds, strict=True) if kind == group]
        places = [order.index(change.table.filetype) for change in chosen]
        assert places == sorted(places)


@given(pairs())
@settings(deadline=None)
def test_a_column_moves_only_within_its_filetype(pair: Pair) -> None:
    for change in compare(*pair).changes:
        if isinstance(change, MoveColumn):
            assert change.to_table.filetype == change.table.filetype
            assert change.to_table.extension != change.table.extension


STAYS = {(kind, kind) for kind in ColumnType}
WIDENS = {(kind, ColumnType.TEXT) for kind in ColumnType} | {
    (ColumnType.INTEGER, ColumnType.NUMBER)
}


@given(pairs())
@settings(deadline=None)
def test_the_risk_is_what_a_change_may_do_to_values(pair: Pair) -> None:
    for change in compare(*pair).changes:
        has = facts(change)
        types = has.old and has.new and (has.old.type, has.new.type)
        if isinstance(change, RetireTable | RetirePartition | RetireColumn):
            assert change.risk is Risk.RETIRE
        elif not isinstance(change, Retype | MoveColumn) or not types or types in STAYS:
            assert change.risk is Risk.SAFE
        else:
            assert change.risk is (Risk.REWRITE if types in WIDENS else Risk.CAST)


# Renames and moves are one to one

Held = tuple[Table, Column]


def same_path(old: Held, new: Held) -> bool:
    """Return whether a column may have been renamed: the other has one of its paths."""
    return old[0].name == new[0].name and bool({*old[1].paths} & {*new[1].paths})


def same_keyword_or_path(old: Held, new: Held) -> bool:
    """Return whether a column may have moved."""
    alike = old[1].keyword == new[1].keyword or {*old[1].paths} & {*new[1].paths}
    declared = old[1].declared and new[1].declared
    near = old[0].filetype == new[0].filetype and old[0].name != new[0].name
    return bool(alike and declared and near)


def match(
    gone: list[Held], come: list[Held], alike: Callable[[Held, Held], bool]
) -> tuple[set[tuple[Place, Place]], set[Place]]:
    """Find the pairs that have no rival, and the places that have."""
    edges = [(place(o), place(n)) for o in gone for n in come if alike(o, n)]
    olds, news = Counter(old for old, _ in edges), Counter(new for _, new in edges)
    sure = {(old, new) for old, new in edges if olds[old] == news[new] == 1}
    return sure, {end for edge in edges if edge not in sure for end in edge}


def place(held: Held) -> Place:
    return held[0].name, held[1].name


def list_columns(tables: Iterable[Table]) -> list[Held]:
    return [(table, column) for table in tables for column in table.columns if column.keyword]


def list_unmatched(pair: Pair) -> tuple[list[Held], list[Held]]:
    """List the columns that only one of two databases has under their names."""
    olds, news = (list_columns(header_tables(without_retired(one))) for one in pair)
    before, after = {*map(place, olds)}, {*map(place, news)}
    gone = [old for old in olds if place(old) not in after]
    return gone, [new for new in news if place(new) not in before]


def list_pairs(found: Diff, kind: type[RenameColumn | MoveColumn]) -> list[tuple[Place, Place]]:
    return [
        (
            (change.table.name, str(change.old)),
            (change.held.table.name, str(change.new)),
        )
        for change in found.changes
        if isinstance(change, kind)
    ]


def find_renames_plainly(pair: Pair) -> tuple[set[tuple[Place, Place]], set[Place]]:
    """Find renames the plain way, and the places that are unsure.

    A name that stays although no path does is a candidate too, but neither it nor one that is
    retired is free for another column.
    """
    olds, news = (list_columns(header_tables(without_retired(one))) for one in pair)
    stay = {place(o) for o in olds for n in news if place(o) == place(n) and may_be(o[1], n[1])}
    gone, come = ([held for held in helds if place(held) not in stay] for helds in (olds, news))
    sure, unsure = match(gone, come, same_path)
    known, later = ({*map(place, list_columns(header_tables(one)))} for one in pair)
    free = {(old, new) for old, new in sure if old not in later and new not in known}
    return free, unsure.union(*(sure - free))


def may_be(old: Column, new: Column) -> bool:
    """Return whether a column may be the one of its name: paths do not contradict."""
    return not (old.paths and new.paths) or bool({*old.paths} & {*new.paths})


@given(pairs())
@settings(deadline=None, max_examples=300)
def test_a_column_is_renamed_or_has_moved_where_there_is_one_answer(pair: Pair) -> None:
    found = compare(*pair)
    renamed, unsure = find_renames_plainly(pair)
    assert Counter(list_pairs(found, RenameColumn)) == Counter(renamed)
    settled = unsure.union(*renamed)
    gone, come = list_unmatched(pair)
    moved, strayed = match(
        [old for old in gone if place(old) not in settled],
        [new for new in come if place(new) not in settled],
        same_keyword_or_path,
    )
    assert Counter(list_pairs(found, MoveColumn)) == Counter(moved)
    told = "\n".join(map(str, found.ambiguous))
    for table, column in unsure:
        filetype, _, extension = table.partition("_")
        named = rf"^{filetype}: .* of {extension.upper()} may have been renamed to .*"
        assert any(column.upper() in line for line in re.findall(named, told, re.MULTILINE))
    for table, column in strayed:
        filetype, _, extension = table.partition("_")
        named = rf"^{filetype}: .*\b{column.upper()} of {extension.upper()}\b"
        assert re.search(named, told, re.MULTILINE)
    assert bool(told) == bool(unsure | strayed)
    assert len({*found.ambiguous}) == len(found.ambiguous)


# Single cases


def of(release: str = "1", **tables: dict[str, str | Column]) -> Database:
    """Make a database of tables whose columns are given by their paths, or whole."""

    def make() -> Iterator[Table]:
        for name, held in tables.items():
            filetype, _, extension = name.partition("_")
            columns = [
                make_column(name, [given]) if isinstance(given, str) else given
                for name, given in held.items()
            ]
            yield make_table(filetype, extension.upper(), columns, release)

    return make_database([*make()], release)


def ask(
    older: Database, newer: Database, *overrides: Override
) -> tuple[list[str], tuple[str, ...]]:
    """Return the sentences of the changes, and the ambiguous cases."""
    return tell_all(compare(older, newer, overrides))


def tell_all(found: Diff) -> tuple[list[str], tuple[str, ...]]:
    told = [f"{c.table.filetype} {c}" for c in found.changes]
    return told, tuple(ambiguity.sentence for ambiguity in found.ambiguous)


def test_a_path_with_another_keyword_is_a_column_with_another_name() -> None:
    older = of(rate_primary={"subpxpns": "p", "other": "q"})
    newer = of("2", rate_primary={"other": "q", "subpxpts": "p"})
    assert ask(older, newer) == (["rate PRIMARY: renamed SUBPXPNS to SUBPXPTS"], ())
    assert ask(newer, older) == (["rate PRIMARY: renamed SUBPXPTS to SUBPXPNS"], ())
    assert find_renames(older.tables[1], newer.tables[1]).origins.keys() == {"subpxpts"}


def test_one_path_of_several_is_enough() -> None:
    older = of(rate_primary={"old": make_column("old", ["p", "q"])})
    newer = of("2", rate_primary={"new": make_column("new", ["q", "r"])})
    assert ask(older, newer) == (
        ["rate PRIMARY: renamed OLD to NEW", "rate PRIMARY: datamodel path of NEW changed"],
        (),
    )


def test_names_that_are_alike_are_no_reason() -> None:
    older = of(rate_primary={"dva_ra": "meta.velocity_aberration.ra_offset"})
    newer = of("2", rate_primary={"va_ra": "meta.velocity_aberration.va_ra_ref"})
    assert ask(older, newer) == (["rate PRIMARY: added VA_RA", "rate PRIMARY: removed DVA_RA"], ())


def test_a_column_that_gets_another_name_type_and_title_has_a_change_for_each() -> None:
    older = of(rate_primary={"ndithpts": make_column("ndithpts", ["p"], title="Total")})
    integer = make_column("nrimdtpt", ["p"], type=ColumnType.INTEGER, title="Points")
    found = compare(older, of("2", rate_primary={"nrimdtpt": integer})).changes
    assert [str(change) for change in found] == [
        "PRIMARY: renamed NDITHPTS to NRIMDTPT",
        "PRIMARY: type of NRIMDTPT changed from text to integer",
        "PRIMARY: title of NRIMDTPT changed",
    ]
    assert [change.risk for change in found] == [Risk.SAFE, Risk.CAST, Risk.SAFE]
    assert [facts(change).aspects for change in found] == [(), (), ("title",)]


FULL = of(rate_primary={"k": "p", "x": "x"}, rate_sci={"y": "y"}, rate_err={"z": "z"})


@pytest.mark.parametrize(
    ("newer", "sentences"),
    [
        pytest.param(
            of(rate_primary={"x": "x"}, rate_sci={"y": "y", "k": "p"}, rate_err={"z": "z"}),
            ["rate PRIMARY: moved K to SCI"],
            id="with its keyword and its path",
        ),
        pytest.param(
            of(rate_primary={"x": "x"}, rate_sci={"y": "y", "k": "q"}, rate_err={"z": "z"}),
            ["rate PRIMARY: moved K to SCI"],
            id="with its keyword",
        ),
        pytest.param(
            of(rate_primary={"x": "x"}, rate_sci={"y": "y", "n": "p"}, rate_err={"z": "z"}),
            ["rate PRIMARY: moved K to SCI as N"],
            id="with its path",
        ),
        pytest.param(
            of(
                rate_primary={"x": "x"},
                rate_sci={"y": "y"},
                rate_err={"z": "z"},
                rate_new={"k": "p", "n": "n"},
            ),
            ["rate NEW: new extension", "rate PRIMARY: moved K to NEW"],
            id="to an extension that is new",
        ),
        pytest.param(
            of(rate_sci={"y": "y", "k": "p"}, rate_err={"z": "z"}),
            ["rate PRIMARY: extension removed", "rate PRIMARY: moved K to SCI"],
            id="from an extension that is gone",
        ),
    ],
)
def test_a_column_that_is_gone_here_and_new_there_has_moved(
    newer: Database, sentences: list[str]
) -> None:
    assert ask(FULL, newer) == (sentences, ())


def test_a_column_that_is_there_already_has_not_moved() -> None:
    older = of(rate_primary={"k": "p"}, rate_sci={"k": "p"})
    newer = of(rate_primary={}, rate_sci={"k": "p"})
    assert ask(older, newer) == (["rate PRIMARY: removed K"], ())


def test_a_column_does_not_move_to_another_filetype() -> None:
    older, newer = of(rate_primary={"k": "p"}, cal_sci={}), of(rate_primary={}, cal_sci={"k": "p"})
    assert ask(older, newer) == (["rate PRIMARY: removed K", "cal SCI: added K"], ())


def test_a_keyword_does_not_move_to_where_the_standard_puts_one_of_its_name() -> None:
    structural = make_column("bscale", declared="")
    older = of(rate_primary={"bscale": "meta.bscale"}, rate_sci={})
    newer = of(rate_primary={}, rate_sci={"bscale": structural})
    assert ask(older, newer) == (["rate SCI: added BSCALE", "rate PRIMARY: removed BSCALE"], ())
    assert ask(newer, older) == (["rate PRIMARY: added BSCALE", "rate SCI: removed BSCALE"], ())


@pytest.mark.parametrize(
    ("older", "newer", "sentence"),
    [
        pytest.param(
            of(rate_primary={"a": "p"}),
            of(rate_primary={"b": "p", "c": make_column("c", ["q", "p"])}),
            "rate: A of PRIMARY may have been renamed to B, C",
            id="two new names",
        ),
        pytest.param(
            of(rate_primary={"a": "p", "b": "q"}),
            of(rate_primary={"c": make_column("c", ["p", "q"])}),
            "rate: A, B of PRIMARY may have been renamed to C",
            id="two old names",
        ),
        pytest.param(
            of(rate_primary={"k": "p"}, rate_sci={}, rate_err={}),
            of(rate_primary={}, rate_sci={"k": "q"}, rate_err={"n": "p"}),
            "rate: K of PRIMARY may have moved to K of SCI, N of ERR",
            id="two places to go to",
        ),
        pytest.param(
            of(rate_primary={}, rate_sci={"k": "q"}, rate_err={"n": "p"}),
            of(rate_primary={"k": "p"}, rate_sci={}, rate_err={}),
            "rate: K of SCI, N of ERR may have moved to K of PRIMARY",
            id="two places to come from",
        ),
        pytest.param(
            of(rate_primary={"a": "p"}, rate_sci={}),
            of(rate_primary={"b": "p", "c": "p"}, rate_sci={"a": "q"}),
            "rate: A of PRIMARY may have been renamed to B, C",
            id="a new place where there are two new names",
        ),
    ],
)
def test_of_two_answers_none_is_given(older: Database, newer: Database, sentence: str) -> None:
    found = compare(older, newer)
    assert [*map(str, found.ambiguous)] == [sentence]
    assert {change.kind for change in found.changes} == {"AddColumn", "RetireColumn"}
    assert replay(older, found.changes) == picture(newer)


@pytest.mark.parametrize(
    ("older", "newer", "sentences"),
    [
        pytest.param(
            of(rate_primary={"a": "p"}),
            of(rate_primary={"a": "q", "b": "p"}),
            ["A of PRIMARY may have been renamed to B"],
            id="its path has gone to a new name",
        ),
        pytest.param(
            of(rate_primary={"a": "p", "b": "q"}),
            of(rate_primary={"a": "q"}),
            ["B of PRIMARY may have been renamed to A"],
            id="its path is that of a name that is gone",
        ),
        pytest.param(
            of(rate_primary={"a": "p", "b": "q"}),
            of(rate_primary={"a": "q", "b": "p"}),
            ["B of PRIMARY may have been renamed to A", "A of PRIMARY may have been renamed to B"],
            id="two names have changed places",
        ),
        pytest.param(
            of(rate_primary={"a": make_column("a", ["q"], retired="0.9"), "b": "p"}),
            of(rate_primary={"a": "p"}),
            ["B of PRIMARY may have been renamed to A"],
            id="it was retired and comes back with the path of another",
        ),
        pytest.param(
            of(rate_primary={"a": "p", "b": "x"}),
            of(rate_primary={"a": "q", "b": "x"}),
            [],
            id="nobody else has its path",
        ),
        pytest.param(
            of(rate_primary={"a": "p", "b": "p"}),
            of(rate_primary={"a": "q", "b": "p"}),
            [],
            id="another has its path as before",
        ),
        pytest.param(
            of(rate_primary={"a": make_column("a", ["p", "r"])}),
            of(rate_primary={"a": make_column("a", ["q", "r"]), "b": "p"}),
            [],
            id="it has one of its paths still",
        ),
    ],
)
def test_a_name_that_stays_while_its_path_goes_elsewhere_is_ambiguous(
    older: Database, newer: Database, sentences: list[str]
) -> None:
    found = compare(older, newer)
    assert [ambiguity.sentence for ambiguity in found.ambiguous] == sentences
    assert not any(isinstance(change, RenameColumn) for change in found.changes)
    assert replay(older, found.changes) == picture(newer)
    assert bool(compare(newer, older).ambiguous) == bool(sentences)
    decisions = [rename("A", "A"), rename("B", "B")]
    stays = compare(older, newer, decisions)
    assert (stays.changes, stays.ambiguous) == (found.changes, ())


# Decisions


def rename(old: str, new: str, extension: str = "PRIMARY", *filetypes: str) -> Override:
    return Override(
        action="rename",
        keyword=old,
        filetypes=filetypes,
        extension=extension,
        value=new,
        title="",
        unit="",
        reason="the test says so",
        where="overrides.yaml:1",
    )


TWO = of(rate_primary={"a": "p"}), of(rate_primary={"b": "p", "c": "p"})
NONE = of(rate_primary={"a": "p"}), of(rate_primary={"b": "q"})
SURE = of(rate_primary={"a": "p", "b": "q"}), of(rate_primary={"c": "p"})


@pytest.mark.parametrize(
    ("pair", "decision", "sentences"),
    [
        pytest.param(TWO, rename("A", "C"), ["renamed A to C", "added B"], id="between two"),
        pytest.param(NONE, rename("A", "B"), ["renamed A to B"], id="where no path says so"),
        pytest.param(SURE, rename("B", "C"), ["renamed B to C", "removed A"], id="against a path"),
    ],
)
def test_a_decision_says_what_was_renamed_there_and_back(
    pair: Pair, decision: Override, sentences: list[str]
) -> None:
    older, newer = pair
    for found in compare(older, newer, [decision]), compare(newer, older, [decision]):
        assert found.ambiguous == ()
        forth = found.changes if found.older is older else [c.reverse() for c in found.changes]
        told = {str(c).removeprefix("PRIMARY: ") for c in forth if not isinstance(c, Recomment)}
        assert told == {*sentences}
        assert replay(found.older, found.changes) == picture(found.newer)


@pytest.mark.parametrize(
    "decision",
    [
        rename("A", "C", "PRIMARY", "cal"),
        rename("A", "D"),
        rename("D", "C"),
        replace(rename("A", "C"), action="omit"),
    ],
)
def test_a_decision_about_something_else_decides_nothing(decision: Override) -> None:
    assert ask(*TWO, decision) == ask(*TWO)
    assert ask(*TWO)[1]


def move(keyword: str, start: str, end: str, name: str = "") -> Override:
    decision = rename(keyword, name or keyword, start)
    return replace(decision, action="move", target=end)


FAR = (
    of(rate_primary={"k": "p"}, rate_sci={}, rate_err={}),
    of(rate_primary={}, rate_sci={"k": "q"}, rate_err={"n": "p"}),
)
NEAR = of(rate_primary={"a": "p"}, rate_sci={}), of(rate_primary={"b": "p"}, rate_sci={"a": "q"})
HERE = (
    of(rate_primary={"a": "p"}, rate_sci={}),
    of(rate_primary={"b": "p", "c": "p"}, rate_sci={"a": "q"}),
)


@pytest.mark.parametrize(
    ("pair", "decision", "sentences"),
    [
        pytest.param(
            FAR, move("K", "PRIMARY", "SCI"), ["moved K to SCI", "added N"], id="with its keyword"
        ),
        pytest.param(
            FAR,
            move("K", "PRIMARY", "ERR", "N"),
            ["moved K to ERR as N", "added K"],
            id="with its path",
        ),
        pytest.param(
            NEAR, move("A", "PRIMARY", "SCI"), ["moved A to SCI", "added B"], id="against a path"
        ),
        pytest.param(
            HERE,
            move("A", "PRIMARY", "SCI"),
            ["moved A to SCI", "added B", "added C"],
            id="out of an extension where it may have been renamed to two",
        ),
        pytest.param(
            NONE, rename("A", "A"), ["removed A", "added B"], id="of which nothing is known"
        ),
    ],
)
def test_a_decision_says_what_has_moved_there_and_back(
    pair: Pair, decision: Override, sentences: list[str]
) -> None:
    older, newer = pair
    for found in compare(older, newer, [decision]), compare(newer, older, [decision]):
        assert found.ambiguous == ()
        forth = found.changes if found.older is older else [c.reverse() for c in found.changes]
        told = {str(c).partition(": ")[2] for c in forth if not isinstance(c, Recomment)}
        assert told == {*sentences}
        assert replay(found.older, found.changes) == picture(found.newer)


def test_a_decision_is_taken_in_its_filetypes() -> None:
    k: dict[str, str | Column] = {"k": "p"}
    older = of(rate_primary=k, rate_sci={}, rate_err={}, cal_primary=k, cal_sci={}, cal_err={})
    newer = of(rate_primary={}, rate_sci=k, rate_err=k, cal_primary={}, cal_sci=k, cal_err=k)
    decision = replace(move("K", "PRIMARY", "SCI"), filetypes=("cal",))
    sentences, ambiguous = ask(older, newer, decision)
    assert [s for s in sentences if s.startswith("cal")] == [
        "cal PRIMARY: moved K to SCI",
        "cal ERR: added K",
    ]
    assert ambiguous == ("K of PRIMARY may have moved to K of SCI, K of ERR",)


def test_a_decision_that_cannot_be_followed_is_listed() -> None:
    older = of(rate_primary={"a": "p", "b": make_column("b", "q", retired="0.9")})
    newer = of(rate_primary={"b": "r"})
    assert ask(older, newer, rename("A", "B")) == (
        ["rate PRIMARY: added B", "rate PRIMARY: removed A"],
        ("A of PRIMARY may have been renamed to B",),
    )


@pytest.mark.parametrize(
    "decision",
    [
        rename("D", "E"),
        rename("A", "C", "SCI"),
        rename("A", "C", "PRIMRAY"),
        move("D", "PRIMARY", "SCI"),
        move("D", "SCI", "PRIMARY", "E"),
    ],
    ids=lambda decision: f"{decision.ends}",
)
def test_a_decision_about_keywords_of_other_releases_changes_nothing(decision: Override) -> None:
    assert ask(*TWO) == tell_all(compare(*TWO, [decision]))


@pytest.mark.parametrize(
    "decision",
    [
        rename("B", "C"),
        rename("X", "C"),
        rename("RETIRED", "X"),
        rename("X", "Y", "PRIMARY", "s3d"),
        move("B", "PRIMARY", "SCI"),
        move("X", "SCI", "PRIMARY", "C"),
    ],
    ids=lambda decision: f"{decision.ends}",
)
def test_a_decision_about_what_is_or_was_there_may_change_nothing(decision: Override) -> None:
    retired = make_column("retired", retired="0.9")
    older, newer = of(rate_primary={"b": "p", "c": "q", "retired": retired}), TWO[1]
    assert compare(older, newer, [decision]) == compare(older, newer)


@given(pairs(), st.sampled_from(NAMES), st.sampled_from(NAMES))
@settings(deadline=None)
def test_a_decision_is_followed_wherever_it_can_be(pair: Pair, old: str, new: str) -> None:
    older, newer = pair
    decision = rename(old.upper(), new.upper())
    found = compare(older, newer, [decision])
    names = {t.name for t in header_tables(without_retired(older)) if t.extension == "PRIMARY"}
    names &= {table.name for table in header_tables(without_retired(newer))}
    before, after = ({*map(place, list_columns(header_tables(one)))} for one in pair)
    lived, live = map(list_names, pair)
    wanted = {
        ((table, old), (table, new))
        for table in names
        if (table, old) in lived - after and (table, new) in live - before
    }
    assert wanted <= {*list_pairs(found, RenameColumn)}
    assert replay(older, found.changes) == picture(newer)
    kept = compare(older, unite_databases(older, newer, [decision]), [decision])
    assert [*map(tell, kept.changes)] == [
        tell(change) for change in found.changes if not isinstance(change, RetirePartition)
    ]


@st.composite
def decided_moves(draw: st.DrawFn) -> Override:
    start, end = draw(st.permutations(["PRIMARY", "SCI", "ERR"]))[:2]
    return move(draw(st.sampled_from(NAMES)).upper(), start, end)


@given(pairs(), st.lists(decided_moves(), max_size=3))
@settings(deadline=None)
def test_a_decided_move_is_made_wherever_it_can_be_and_the_way_back_is_its_reverse(
    pair: Pair, decisions: list[Override]
) -> None:
    older, newer = pair
    there, back = (compare(*each, decisions) for each in both(pair))
    assert replay(older, there.changes) == picture(newer)
    assert replay(newer, back.changes) == picture(older)
    if len(decisions) == 1:
        assert bool(there.ambiguous) == bool(back.ambiguous)
        if not there.ambiguous:
            undone = [change.reverse() for change in there.changes]
            assert Counter(map(tell_either_way, undone)) == Counter(
                map(tell_either_way, back.changes)
            )


CHAIN = ("a", "b", "c")


@given(st.sampled_from(CHAIN), st.sampled_from(CHAIN), st.sampled_from(CHAIN))
def test_renames_of_one_path_compose(first: str, second: str, third: str) -> None:
    one, two, three = (of(rate_primary={name: "p", "x": "x"}) for name in (first, second, third))
    way = find_ways(compare(one, two))
    on = find_ways(compare(two, three))
    start = ("rate_primary", first)
    end = on.get(way.get(start, start), way.get(start, start))
    assert find_ways(compare(one, three)).get(start, start) == end == ("rate_primary", third)


# The real history

RELEASES = read_pins()
STEPS = {after.pipeline_version: (before, after) for before, after in pairwise(RELEASES)}
"""The releases after the first: the one before, and itself."""
SAME = [after for after, (old, new) in STEPS.items() if old.schemas_sha256 == new.schemas_sha256]
DIFFERENT = [after for after in STEPS if after not in SAME]
each_different = pytest.mark.parametrize("release", DIFFERENT)


@cache
def read_all() -> dict[str, SchemaSet]:
    names = RELEASES.versions
    return dict(zip(names, samples.open_reader().read_many(names), strict=True))


@cache
def lay(release: str) -> Database:
    return lay_out(take_inventory(read_all()[release]))


@cache
def step(release: str) -> tuple[Diff, Diff]:
    """Compare a release with the one before it, and the other way round."""
    older, newer = (lay(one.pipeline_version) for one in STEPS[release])
    return compare(older, newer), compare(newer, older)


@cache
def count(release: str) -> Counter[str]:
    """Count the filetypes of each sentence about a change of a release."""
    return Counter(map(str, step(release)[0].changes))


@cache
def follow(release: str) -> dict[Place, Place]:
    """Map the columns that a release renamed or moved to the new ones."""
    return find_ways(step(release)[0])


def find_ways(found: Diff) -> dict[Place, Place]:
    return dict(list_pairs(found, RenameColumn) + list_pairs(found, MoveColumn))


def holders(release: str, keyword: str) -> set[str]:
    """List the filetypes that have a keyword in PRIMARY."""
    return {
        table.filetype
        for table in header_tables(lay(release))
        if table.extension == "PRIMARY" and any(c.keyword == keyword for c in table.columns)
    }


@pytest.mark.network
@pytest.mark.long
@each_different
def test_each_step_of_the_history_is_clear_and_leads_there_and_back(release: str) -> None:
    there, back = step(release)
    assert there.ambiguous == back.ambiguous == ()
    assert replay(there.older, there.changes) == picture(there.newer)
    undone = [change.reverse() for change in there.changes]
    assert Counter(map(tell_either_way, undone)) == Counter(map(tell_either_way, back.changes))
    kept = [change for change in there.changes if not isinstance(change, Retype)]
    assert {type(change) for change in kept if change.risk is Risk.RETIRE} <= {
        RetireTable,
        RetirePartition,
        RetireColumn,
    }
    assert sum(count(release).values()) == len(there.changes)
    assert len(follow(release)) == len({*follow(release).values()})


@pytest.mark.network
@pytest.mark.parametrize("release", SAME)
def test_releases_of_one_schema_set_do_not_differ(release: str) -> None:
    older, newer = (lay(one.pipeline_version) for one in STEPS[release])
    found = compare(older, newer)
    if release == "1.10.1":  # calints may hold spectra of many slits from then on
        assert {(c.table.filetype, c.kind, facts(c).aspects) for c in found.changes} == {
            ("calints", "Recomment", ("paths",))
        }
    else:
        assert found.changes == ()
        assert found.ambiguous == ()


MOVED = {
    f"PRIMARY: moved {keyword} to SCI": 32
    for keyword in (
        *("REFFRAME", "EPH_TIME", "EPH_TYPE"),
        *("JWST_X", "JWST_Y", "JWST_Z", "JWST_DX", "JWST_DY", "JWST_DZ"),
    )
}
RENAMED = {
    "0.18.2": {"PRIMARY: renamed SUBPXPNS to SUBPXPTS": 31},
    "1.2.1": {"PRIMARY: renamed NDITHPTS to NRIMDTPT": 32},
}


@pytest.mark.network
def test_the_history_knows_two_renames_and_nine_moves() -> None:
    found: dict[str, dict[str, int]] = {}
    for release in DIFFERENT:
        for sentence, filetypes in count(release).items():
            if ": renamed " in sentence or ": moved " in sentence:
                found.setdefault(release, {})[sentence] = filetypes
    assert found == {**RENAMED, "1.2.0": MOVED}


@pytest.mark.network
@pytest.mark.parametrize(
    ("first", "last"), [("0.17.0", "3.0.0"), ("1.0.0", "3.0.0"), ("1.6.2", "2.0.1")]
)
def test_many_steps_lead_where_one_does(first: str, last: str) -> None:
    versions = [release.pipeline_version for release in RELEASES]
    between = versions[versions.index(first) + 1 : versions.index(last) + 1]
    ways = [follow(release) for release in between if release in DIFFERENT]
    found = compare(lay(first), lay(last))
    assert found.ambiguous == ()
    assert replay(found.older, found.changes) == picture(found.newer)
    olds, news = ({*map(place, list_columns(one.tables))} for one in (found.older, found.newer))
    direct = find_ways(found)
    for start in olds:
        end = reduce(lambda at, way: way.get(at, at), ways, start)
        assert direct.get(start, start) == end or (end not in news and start not in direct)


@pytest.mark.network
@pytest.mark.parametrize(
    ("release", "old", "new"),
    [("0.18.2", "SUBPXPNS", "SUBPXPTS"), ("1.2.1", "NDITHPTS", "NRIMDTPT")],
)
def test_a_keyword_was_renamed_in_every_filetype(release: str, old: str, new: str) -> None:
    there, back = step(release)
    assert holders(there.older.pipeline_version, old) == holders(release, new) != set()
    assert count(release)[f"PRIMARY: renamed {old} to {new}"] == len(holders(release, new))
    assert Counter(map(str, back.changes))[f"PRIMARY: renamed {new} to {old}"] == len(
        holders(release, new)
    )
    assert not any(old in sentence and "removed" in sentence for sentence in count(release))


@pytest.mark.network
def test_ndithpts_became_a_number_with_its_name() -> None:
    retyped = [change for change in step("1.2.1")[0].changes if isinstance(change, Retype)]
    told = "PRIMARY: type of NRIMDTPT changed from text to integer"
    assert {str(change) for change in retyped} == {told}
    assert {change.risk for change in retyped} == {Risk.CAST}
    back = [change for change in step("1.2.1")[1].changes if isinstance(change, Retype)]
    told = "PRIMARY: type of NDITHPTS changed from integer to text"
    assert {str(change) for change in back} == {told}
    assert {change.risk for change in back} == {Risk.REWRITE}
    assert len(retyped) == len(back) == 32


@pytest.mark.network
def test_a_keyword_moves_with_its_path_or_without() -> None:
    moves = [change for change in step("1.2.0")[0].changes if isinstance(change, MoveColumn)]
    paths = {(c.old.paths, c.new.paths) for c in moves if c.old.name == "jwst_x"}
    assert len(paths) == 1
    ((old, new),) = paths
    assert old == ("meta.ephemeris.spatial_x",)
    assert new == ("meta.ephemeris.spatial_x_bary",)
    assert {str(c.new) for c in moves if c.old.paths == c.new.paths} == {
        "refframe",
        "eph_time",
        "eph_type",
    }


@pytest.mark.network
@pytest.mark.parametrize(
    ("release", "old", "new"), [("1.0.0", "DVA_RA", "VA_RA"), ("1.0.0", "DVA_DEC", "VA_DEC")]
)
def test_a_false_friend_is_no_rename(release: str, old: str, new: str) -> None:
    assert count(release)[f"PRIMARY: removed {old}"] == 31
    assert count(release)[f"PRIMARY: added {new}"] == 31
    assert not any("renamed" in sentence for sentence in count(release))


@pytest.mark.network
@pytest.mark.parametrize(
    ("release", "keyword", "filetypes"),
    [("1.14.0", "TEXPTIME", 28), ("1.16.0", "R_DRZPAR", 33), ("2.0.0", "S_AMIAVG", 33)],
)
def test_a_keyword_was_removed_for_good(release: str, keyword: str, filetypes: int) -> None:
    assert count(release)[f"PRIMARY: removed {keyword}"] == filetypes
    assert holders(release, keyword) == set()
    assert holders("3.0.0", keyword) == set()


@pytest.mark.network
def test_a_keyword_was_added_in_every_filetype() -> None:
    assert count("3.0.0")["PRIMARY: added R_CHRCOR"] == 32
    tables = header_tables(lay("3.0.0"))
    assert holders("3.0.0", "R_CHRCOR") == {table.filetype for table in tables}
