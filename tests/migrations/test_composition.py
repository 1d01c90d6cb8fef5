"""A jump equals its steps: for any two releases, and on servers for some."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from itertools import combinations, pairwise, product

import pytest

from schemagen.config import Config
from schemagen.migrations.plan import Plan
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.output.migrations import render_migration
from schemagen.tables.core import DICTIONARY
from schemagen.tables.engines import DIALECTS
from schemagen.tables.model import Column, Database, Family, list_keywords
from tests.migrations.test_planner import shape, shape_of
from tests.support import live
from tests.support.engine import Engine
from tests.support.samples import TEMPLATES, open_reader, scripts

pytestmark = pytest.mark.network

FILETYPES = ("rate", "ami-oi", "trapsfilled")
"""Filetypes whose keywords were renamed, moved, retyped, and came and went with their tables."""


@cache
def known() -> ReleaseDatabases:
    found = ReleaseDatabases(Config(filetype=FILETYPES), open_reader())
    found.fetch(found.reader.pins.versions)
    return found


def list_distinct() -> tuple[str, ...]:
    """List the releases that change something."""
    return tuple(known().list_distinct(known().reader.pins.versions))


Facts = dict[tuple[str, str], object]


def describe(database: Database) -> Facts:
    """Describe tables, columns, partitions and the dictionary of a database, by place."""
    facts: Facts = {}
    for table in database.tables:
        if table.family is Family.HEADER:
            facts[table.name, "partitions"] = {part.name for part in table.partitions}
            facts |= {(table.name, column.name): column.type for column in table.columns}
    for each in list_keywords(*database.tables):
        facts[f"told {each.table.name}", each.column.name] = tell(each.column)
    facts["filetypes", ""] = {*database.filetypes}
    return facts


def tell(column: Column) -> dict[str, object]:
    return {e.name: e.read(column) for e in DICTIONARY if e.source == "column"}


def apply(facts: Facts, plan: Plan, *, again: bool = False) -> Facts:
    """Apply a plan to what a database is described as, in the order of the scripts.

    `again` says whether keywords may be declared again that the database has retired.
    """
    now = dict(facts)
    for table in (*plan.creates,):
        now[table.name, "partitions"] = {part.name for part in table.partitions}
        now |= {(table.name, column.name): column.type for column in table.columns}
    for step in plan.steps:
        name = step.table.name
        moved = {(name, pair.new.name): now.pop((name, pair.old.name)) for pair in step.renames}
        now |= moved
        for column in step.adds:
            assert (name, column.name) not in now
            now[name, column.name] = column.type
        for pair in step.retypes:
            assert now[name, pair.new.name] is pair.old.type
            now[name, pair.new.name] = pair.new.type
        for column in step.drops:
            del now[name, column.name]
        for copy in step.copies:
            assert now[copy.source.name, copy.old.name] is copy.old.type
        parts = now[name, "partitions"]
        assert isinstance(parts, set)
        gone = {part.name for part in step.lost_parts}
        now[name, "partitions"] = (parts | {part.name for part in step.parts}) - gone
    for table in plan.drops:
        now = {place: fact for place, fact in now.items() if place[0] != table.name}
    for forgotten in plan.forgets:
        for name in forgotten.tables:
            del now[f"told {name}", forgotten.column]
    told = {}
    for update in plan.updates:
        for name, told_name in product(update.tables, update.columns):
            before = now.pop((f"told {name}", told_name))
            assert isinstance(before, dict)
            after = before | {each.name: each.value for each in update.changed}
            told[f"told {name}", str(after["column_name"])] = after
    now |= told
    for each in plan.explains:
        place = f"told {each.table.name}", each.column.name
        before, after = now.get(place), tell(each.column)
        assert before is None or again
        if isinstance(before, dict):
            after |= {
                e.name: before[e.name] for e in DICTIONARY if e.fixed and e.source == "column"
            }
        now[place] = after
    if plan.filetypes:
        now["filetypes", ""] = {*plan.after.filetypes}
    return now


def differ(one: Facts, other: Facts) -> Iterator[str]:
    for place in sorted({*one, *other}):
        if one.get(place) != other.get(place):
            yield f"{place}: {one.get(place)} / {other.get(place)}"


def jumps() -> Iterator[tuple[str, str]]:
    """Yield pairs of releases that are not neighbours: some, or all if the environment says so."""
    listed = list_distinct()
    if os.environ.get("SCHEMAGEN_ALL_JUMPS"):
        yield from combinations(listed, 2)
        return
    yield from ((listed[0], newer) for newer in listed[2::6])
    yield from ((older, listed[-1]) for older in listed[1:-2:6])
    yield from zip(listed[1::6], listed[5::6], strict=False)


def test_a_jump_equals_its_steps() -> None:
    for older, newer in dict.fromkeys(jumps()):
        jump = known().migrate(older, newer)
        assert jump is not None
        versions = known().reader.pins.versions
        passed = versions[versions.index(older) : versions.index(newer) + 1]
        up, down, contract = jump.plans
        before = describe(known().database(older))
        united = describe(known().union(passed))
        after = apply(before, up)
        assert [*differ(after, united)] == [], (older, newer)
        assert [*differ(apply(after, down), before)] == [], (older, newer)
        alone = describe(known().database(newer))
        left = apply(after, contract)
        assert [*differ(left, alone)] == [], (older, newer)


@pytest.mark.long
@pytest.mark.once
@pytest.mark.parametrize(("older", "newer"), [("0.17.0", "1.2.1"), ("1.13.4", "2.0.1")])
def test_a_jump_on_a_server(engine: Engine, older: str, newer: str) -> None:
    """`laws.test_migrations` takes the longest, with rows."""
    jump = known().migrate(older, newer)
    assert jump is not None
    versions = known().reader.pins.versions
    passed = versions[versions.index(older) : versions.index(newer) + 1]
    first, union = known().database(older), known().union(passed)
    up, down, _ = (
        page.text for page in render_migration(jump.plans, DIALECTS[engine.dialect], TEMPLATES)
    )
    database = engine.fresh()
    try:
        database.load(*scripts(first, engine.dialect))
        before = shape(database)
        database.load(up)
        assert live.differences(shape(database), shape_of(engine, union)) == []
        database.load(down)
        assert live.differences(shape(database), before) == []
    finally:
        database.drop()


def test_the_keywords_of_the_issue_come_and_go() -> None:
    jump = known().migrate("1.0.0", "3.0.0")
    assert jump is not None
    added = {
        each.column.keyword: each.column.retired
        for each in jump.plans[0].explains
        if each.column.retired
    }
    assert {"S_NSCLEN", "S_UNDSMP"} <= added.keys()


def test_neighbours_are_compared_as_they_are() -> None:
    for older, newer in list(pairwise(list_distinct()))[-3:]:
        jump = known().migrate(older, newer)
        assert jump is not None
        direct = known().compare(older, newer)
        assert {*map(str, jump.diff.changes)} == {*map(str, direct.changes)}


def test_a_tree_that_is_built_again_after_some_releases_gets_a_jump() -> None:
    (migration,) = known().plan_migrations(("1.13.4", "2.0.1"), before=known())
    jump = known().migrate("1.13.4", "2.0.1")
    assert jump is not None
    assert migration.plans == jump.plans
    direct = known().compare("1.13.4", "2.0.1")
    assert len(jump.diff) > len(direct), "keywords that came and went are among the changes"
