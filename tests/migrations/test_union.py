from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from schemagen.inventory.build import take_inventory
from schemagen.inventory.override import Override
from schemagen.migrations.union import unite_databases
from schemagen.tables.layout import lay_out
from schemagen.tables.model import Column, Database, Family, Partition, Table
from tests.support.databases import databases, header_tables, keywords, pairs, without_retired
from tests.support.samples import read_release
from tests.support.strategies import law, make_column, make_database, make_table


@st.composite
def steps(draw: st.DrawFn) -> tuple[Database, Database]:
    """A union of earlier releases, and the database of a later one."""
    older, newer = draw(pairs())
    # What is retired as a table is so in its columns; what a release says, it says since then.
    older = change_keywords(
        older, lambda table, column: replace(column, retired=column.retired or table.retired)
    )
    newer = change_keywords(without_retired(newer), lambda _, column: replace(column, since="2"))
    tables = [replace(table, since="2") for table in header_tables(newer)]
    return older, make_database(tables, "2")


def change_keywords(database: Database, change: Callable[[Table, Column], Column]) -> Database:
    tables = tuple(
        replace(t, columns=tuple(change(t, c) if c.keyword else c for c in t.columns))
        for t in database.tables
    )
    return replace(database, tables=tables)


def by_name(database: Database) -> dict[str, Table]:
    return {table.name: table for table in database.tables}


def renamed(older: Table, newer: Table) -> dict[str, str]:
    """Find renames the plain way: two columns that are alone in having a path in common.

    A name that stays for something else is a rival, but neither it nor one that is retired is
    given to another column.
    """
    olds, news = (
        {name: set(column.paths) for name, column in keywords(table).items() if not column.retired}
        for table in (older, newer)
    )
    stay = {n for n in olds.keys() & news if not (olds[n] and news[n]) or olds[n] & news[n]}
    edges = [(a, b) for a in olds for b in news if olds[a] & news[b] and not {a, b} & stay]
    return {
        old: new
        for old, new in edges
        if sum(a == old for a, _ in edges) == 1 == sum(b == new for _, b in edges)
        and old not in keywords(newer)
        and new not in keywords(older)
    }


# Laws


@given(databases("1"))
@law
def test_a_database_succeeds_itself(database: Database) -> None:
    assert unite_databases(database, database) == database


@given(steps())
@law
def test_the_same_step_taken_twice_is_taken_once(step: tuple[Database, Database]) -> None:
    older, newer = step
    once = unite_databases(older, newer)
    assert unite_databases(once, newer) == once
    assert unite_databases(once, once) == once


MANY = (
    make_database([make_table("rate", "SCI", [make_column("k1", "p"), make_column("k2", "q")])]),
    make_database(
        [make_table("rate", "SCI", [make_column("k3", "p"), make_column("k4", "q")])], "2"
    ),
)
ONE_TO_TWO = (
    make_database([make_table("rate", "SCI", [make_column("k1", "pq")])]),
    make_database(
        [make_table("rate", "SCI", [make_column("k3", "p"), make_column("k4", "q")])], "2"
    ),
)


@given(steps())
@example(MANY)
@example(ONE_TO_TWO)
@example(ONE_TO_TWO[::-1])
@law
def test_every_column_is_kept_under_its_name_or_its_path(step: tuple[Database, Database]) -> None:
    older, newer = step
    kept = by_name(unite_databases(older, newer))
    for table in header_tables(older):
        successor = by_name(newer).get(table.name)
        moved = renamed(table, successor) if successor else {}
        declared = keywords(successor) if successor else {}
        for name, column in keywords(table).items():
            assert (name in keywords(kept[table.name])) == (name not in moved)
            if name in moved:
                found = keywords(kept[table.name])[moved[name]]
                assert set(found.paths) & set(column.paths)
                assert found.since == declared[moved[name]].since


@given(steps())
@law
def test_what_is_gone_is_retired_and_nothing_else(step: tuple[Database, Database]) -> None:
    older, newer = step
    for table in header_tables(unite_databases(older, newer)):
        now, before = (by_name(database).get(table.name) for database in (newer, older))
        if now is None:
            assert before is not None
            assert table.retired == (before.retired or newer.pipeline_version)
        else:
            assert not table.retired
        for name, column in keywords(table).items():
            assert bool(column.retired) == (now is None or name not in keywords(now))
            if column.retired:
                assert before is not None
                known = keywords(before)[name]
                assert column == replace(known, retired=known.retired or newer.pipeline_version)


@given(steps())
@law
def test_of_the_newer_all_is_there_as_it_is(step: tuple[Database, Database]) -> None:
    older, newer = step
    result = unite_databases(older, newer)
    assert (result.pipeline_version, result.package) == (newer.pipeline_version, newer.package)
    assert result.since == older.since
    for table in header_tables(newer):
        kept = by_name(result)[table.name]
        assert [replace(c, since="") for c in keywords(kept).values() if not c.retired] == [
            replace(column, since="") for column in keywords(table).values()
        ]
        assert kept.partitions[: len(table.partitions)] == table.partitions
        assert replace(kept, columns=(), partitions=(), since="") == replace(
            table, columns=(), partitions=(), since=""
        )
    assert set(by_name(result)) == {*by_name(older), *by_name(newer)}


@given(steps())
@law
def test_what_is_older_has_been_there_since_then(step: tuple[Database, Database]) -> None:
    older, newer = step
    for table in header_tables(unite_databases(older, newer)):
        before, now = by_name(older).get(table.name), by_name(newer).get(table.name)
        assert table.since == (before.since if before else newer.pipeline_version)
        origins = keywords(before) if before else {}
        new_names = {*renamed(before, now).values()} if before and now else set()
        for name, column in keywords(table).items():
            origin = None if name in new_names else origins.get(name)
            assert column.since == (origin.since if origin else newer.pipeline_version)


@given(steps())
@law
def test_the_order_stays(step: tuple[Database, Database]) -> None:
    older, newer = step
    result = unite_databases(older, newer)
    assert result.tables[0].family is Family.CORE
    assert result.filetypes[: len(newer.filetypes)] == newer.filetypes
    assert set(result.filetypes) == {*older.filetypes, *newer.filetypes}
    listed = list(dict.fromkeys(table.filetype for table in header_tables(result)))
    assert listed == [name for name in result.filetypes if name in listed]
    for table in header_tables(result):
        assert table.columns[-1].name == "other_keywords"
        names = [column.name for column in table.columns]
        assert len(set(names)) == len(names)
        assert table.primary_key == tuple(names[: len(table.primary_key)])


@given(steps())
@example(MANY)
@law
def test_two_columns_never_become_one(step: tuple[Database, Database]) -> None:
    older, newer = step
    for table in header_tables(unite_databases(older, newer)):
        before, now = (by_name(database).get(table.name) for database in step)
        names = {name for found in (before, now) if found for name in keywords(found)}
        moved = renamed(before, now) if before and now else {}
        assert len(set(moved.values())) == len(moved)
        assert len(keywords(table)) == len(names) - len(moved)


# Renames


def step(
    before: Sequence[Column], after: Sequence[Column], *decisions: Override
) -> dict[str, tuple[str, str]]:
    """Return the releases that added and retired each column, after a step from 1 to 2."""
    older = make_database([make_table("rate", "SCI", [replace(c, since="1") for c in before])])
    newer = make_database(
        [make_table("rate", "SCI", [replace(c, since="2") for c in after], "2")], "2"
    )
    (table,) = header_tables(unite_databases(older, newer, decisions))
    return {name: (column.since, column.retired) for name, column in keywords(table).items()}


def decide(old: str, new: str, extension: str = "SCI", filetypes: tuple[str, ...] = ()) -> Override:
    return Override(
        action="rename",
        keyword=old,
        value=new,
        filetypes=filetypes,
        extension=extension,
        title="",
        unit="",
        reason="we know",
        where="overrides.yaml:2",
    )


def test_a_path_with_another_keyword_is_a_column_with_another_name() -> None:
    old, new = make_column("subpxpns", ["a.b"]), make_column("subpxpts", ["a.b"])
    assert step([old], [new]) == {"subpxpts": ("2", "")}


def test_another_keyword_at_another_path_is_another_column() -> None:
    assert step([make_column("dva_ra", "p")], [make_column("va_ra", "q")]) == {
        "va_ra": ("2", ""),
        "dva_ra": ("1", "2"),
    }


def test_a_column_that_no_path_knows_is_never_renamed() -> None:
    assert step([make_column("k1")], [make_column("k2")]) == {"k2": ("2", ""), "k1": ("1", "2")}


def test_a_name_that_stays_is_not_given_to_another_path() -> None:
    before = [make_column("k1", "p"), make_column("k2", "q")]
    assert step(before, [make_column("k2", "p")]) == {"k2": ("1", ""), "k1": ("1", "2")}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"k1": "p"}, {"k2": "p", "k3": "p"}),
        ({"k1": "p", "k2": "p"}, {"k3": "p"}),
        ({"k1": "pq"}, {"k2": "p", "k3": "q"}),
        ({"k1": "p", "k2": "q"}, {"k3": "pq"}),
        ({"k1": "pq", "k2": "q"}, {"k3": "p", "k4": "q"}),
    ],
)
def test_what_is_ambiguous_is_never_guessed(before: dict[str, str], after: dict[str, str]) -> None:
    found = step(
        [make_column(name, paths) for name, paths in before.items()],
        [make_column(name, paths) for name, paths in after.items()],
    )
    gone = dict.fromkeys(before, ("1", "2"))
    assert found == dict.fromkeys(after, ("2", "")) | gone


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"k1": "p"}, {"k1": "q", "k2": "p"}),
        ({"k1": "p", "k2": "q"}, {"k1": "q"}),
        ({"k1": "p", "k2": "q"}, {"k1": "q", "k2": "p"}),
    ],
)
def test_a_name_that_stays_keeps_its_values(before: dict[str, str], after: dict[str, str]) -> None:
    found = step(
        [make_column(name, paths) for name, paths in before.items()],
        [make_column(name, paths) for name, paths in after.items()],
    )
    kept = {name: ("1", "" if name in after else "2") for name in before}
    assert found == dict.fromkeys(after, ("2", "")) | kept


def test_a_retired_name_is_not_given_to_another_column() -> None:
    before = [make_column("k1", "p"), make_column("k2", "q", retired="0.9")]
    assert step(before, [make_column("k2", "p")]) == {"k2": ("1", ""), "k1": ("1", "2")}
    assert step(before, [make_column("k2", "p")], decide("K1", "K2")) == {
        "k2": ("1", ""),
        "k1": ("1", "2"),
    }


def test_a_column_that_was_decided_to_have_moved_is_not_renamed() -> None:
    older = make_database([make_table("rate", "SCI", [make_column("k1", "p", since="1")])])
    tables = [
        make_table("rate", extension, [make_column(name, "p", since="2")], "2")
        for extension, name in (("SCI", "k2"), ("ERR", "k1"))
    ]
    decision = replace(decide("K1", "K1"), action="move", target="ERR")
    newer = make_database(tables, "2")
    for decisions in ([], [decision]):
        columns = keywords(by_name(unite_databases(older, newer, decisions))["rate_sci"])
        assert columns["k2"].since == "2"
        assert ("k1" in columns) == bool(decisions)


def test_a_decision_renames_what_paths_do_not() -> None:
    before, after = [make_column("k1", "p")], [make_column("k2", "q")]
    assert step(before, after, decide("K1", "K2")) == {"k2": ("2", "")}
    assert step(before, after, decide("K1", "K2", filetypes=("rate",))) == {"k2": ("2", "")}
    for other in (
        decide("K1", "K3"),
        decide("K3", "K2"),
        decide("K1", "K2", extension="PRIMARY"),
        decide("K1", "K2", filetypes=("cal",)),
        replace(decide("K1", "K2"), action="omit"),
    ):
        assert step(before, after, other) == {"k2": ("2", ""), "k1": ("1", "2")}


def test_a_decision_goes_by_keyword() -> None:
    before = [replace(make_column("date_old", "p"), keyword="DATE-OLD")]
    after = [replace(make_column("date_new", "q"), keyword="DATE-NEW")]
    assert step(before, after, decide("DATE-OLD", "DATE-NEW")) == {"date_new": ("2", "")}


def test_a_decision_settles_what_is_ambiguous() -> None:
    before = [make_column("k1", "p")]
    after = [make_column("k2", "p"), make_column("k3", "p")]
    assert step(before, after, decide("K1", "K3")) == {"k2": ("2", ""), "k3": ("2", "")}


def test_a_decision_goes_before_a_path_and_gives_a_column_one_name() -> None:
    before = [make_column("k1", "p")]
    after = [make_column("k2", "q"), make_column("k3", "p")]
    assert step(before, after, decide("K1", "K2")) == {"k2": ("2", ""), "k3": ("2", "")}


def test_a_column_that_comes_back_is_no_longer_retired() -> None:
    columns = [make_column("k1", "p", since="1"), make_column("k2", "q", since="1")]
    with_both, with_one = (
        make_database([make_table("rate", "SCI", held, release)], release)
        for held, release in ((columns, "1"), (columns[:1], "2"))
    )
    again = replace(with_both, pipeline_version="3")
    gone = unite_databases(with_both, with_one)
    assert keywords(by_name(gone)["rate_sci"])["k2"].retired == "2"
    back = keywords(by_name(unite_databases(gone, again))["rate_sci"])["k2"]
    assert (back.since, back.retired) == ("1", "")


def test_a_retired_column_is_not_renamed_any_more() -> None:
    retired = make_column("k1", "p", retired="0.9")
    assert step([retired], [make_column("k2", "p")]) == {"k2": ("2", ""), "k1": ("1", "0.9")}


def test_a_table_that_is_gone_is_retired_with_its_keywords_and_stays_with_its_filetype() -> None:
    held = [make_column("k1", "p"), make_column("k2", "q", retired="0.9")]
    older = make_database([make_table(f, "SCI", held) for f in ("uncal", "rate", "cal")])
    newer = make_database([make_table(f, "ERR", held[:1]) for f in ("uncal", "cal")], "2")
    result = unite_databases(older, newer)
    assert [(table.name, table.retired) for table in result.tables] == [
        ("master", ""),
        ("uncal_err", ""),
        ("uncal_sci", "2"),
        ("cal_err", ""),
        ("cal_sci", "2"),
        ("rate_sci", "2"),
    ]
    found = by_name(result)["rate_sci"]
    assert {c.name: c.retired for c in found.columns} == {
        "dataset_id": "",
        "extension_version": "",
        "k1": "2",
        "k2": "0.9",
        "other_keywords": "",
    }


def test_parts_that_are_gone_stay() -> None:
    parts = [Partition(name=f"{name.lower()}_rate_sci", value=name) for name in ("MIRI", "FGS")]
    older, newer = (
        make_database([make_table("rate", "SCI", [], partitions=(part,))]) for part in parts
    )
    assert by_name(unite_databases(older, newer))["rate_sci"].partitions == tuple(reversed(parts))


# Real releases


@cache
def laid_out(version: str) -> Database:
    return lay_out(take_inventory(read_release(version)))


@pytest.mark.network
@pytest.mark.parametrize(
    ("before", "after", "old", "new"),
    [
        ("0.18.1", "0.18.2", "subpxpns", "subpxpts"),
        ("1.2.0", "1.2.1", "ndithpts", "nrimdtpt"),
    ],
)
def test_a_real_rename_is_found_in_every_table(before: str, after: str, old: str, new: str) -> None:
    older = laid_out(before)
    kept = by_name(unite_databases(older, laid_out(after)))
    held = [table for table in header_tables(older) if old in keywords(table)]
    assert len(held) > 20
    for table in held:
        columns = keywords(kept[table.name])
        assert old not in columns
        assert (columns[new].since, columns[new].retired) == (after, "")


@pytest.mark.network
def test_dva_ra_is_retired_and_va_ra_is_new_in_1_0_0() -> None:
    kept = by_name(unite_databases(laid_out("0.18.3"), laid_out("1.0.0")))
    columns = keywords(kept["rate_primary"])
    assert {name: (columns[name].since, columns[name].retired) for name in ("dva_ra", "va_ra")} == {
        "dva_ra": ("0.18.3", "1.0.0"),
        "va_ra": ("1.0.0", ""),
    }


@pytest.mark.network
def test_what_moved_in_1_2_0_is_retired_where_it_was_and_new_where_it_is() -> None:
    kept = by_name(unite_databases(laid_out("1.1.0"), laid_out("1.2.0")))
    for name in ("eph_time", "eph_type", "refframe", "jwst_x"):
        primary, sci = (keywords(kept[f"rate_{e}"])[name] for e in ("primary", "sci"))
        assert (primary.since, primary.retired) == ("1.1.0", "1.2.0")
        assert (sci.since, sci.retired) == ("1.2.0", "")


@pytest.mark.network
def test_a_real_database_succeeds_itself() -> None:
    assert unite_databases(laid_out("1.2.1"), laid_out("1.2.1")) == laid_out("1.2.1")


@pytest.mark.network
def test_from_0_18_1_to_1_2_1_every_column_is_kept_under_its_name_or_its_path() -> None:
    versions = ("0.18.1", "0.18.2", "0.18.3", "1.0.0", "1.1.0", "1.2.0", "1.2.1")
    kept = laid_out(versions[0])
    for version in versions[1:]:
        kept = unite_databases(kept, laid_out(version))
    assert kept.since == "0.18.1"
    for version in versions:
        for table in header_tables(laid_out(version)):
            columns = keywords(by_name(kept)[table.name])
            paths = {path for column in columns.values() for path in column.paths}
            for name, column in keywords(table).items():
                assert name in columns or set(column.paths) <= paths
    primary = keywords(by_name(kept)["rate_primary"])
    assert {"subpxpts", "nrimdtpt", "dva_ra", "va_ra", "eph_time"} <= set(primary)
    assert not {"subpxpns", "ndithpts"} & set(primary)
