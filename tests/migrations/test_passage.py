"""One plan for several releases does what their plans do, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from schemagen.migrations.compare import compare
from schemagen.migrations.passage import plan_passages
from schemagen.migrations.planner import plan_migration
from schemagen.migrations.revival import revive
from schemagen.migrations.union import unite_databases
from schemagen.tables.model import ColumnType, Database
from tests.laws.test_faults import column, lay_out
from tests.migrations.test_composition import Facts, apply, describe, differ, known
from tests.support.strategies import law


def climb(held: Database, releases: Sequence[Database]) -> Facts:
    """Apply the plans of all steps to a database that also has what earlier releases declared."""
    facts = describe(held)
    for older, newer in pairwise(releases):
        plan, *_ = plan_migration(compare(older, newer), earlier=held.filetypes)
        facts = apply(facts, revive(plan, held), again=True)
        held = unite_databases(held, newer)
    assert [*differ(facts, describe(held))] == []
    return facts


def jump(held: Database, releases: Sequence[Database]) -> Facts:
    """Apply the plans for all of them at once."""
    named = {release.pipeline_version: release for release in releases}
    source: Any = SimpleNamespace(
        database=named.__getitem__,
        list_distinct=list,
        inventories=SimpleNamespace(overrides=()),
    )
    facts = describe(held)
    for passage in plan_passages(source, tuple(named), held.filetypes, before=source):
        recorded = [each.pipeline_version for each in passage.plan.passed]
        recorded.append(passage.plan.after.pipeline_version)
        assert recorded == [step.newer.pipeline_version for step in passage.steps]
        facts = apply(facts, revive(passage.plan, held), again=True)
        held = reduce(unite_databases, (step.newer for step in passage.steps), held)
    return facts


@pytest.mark.network
@pytest.mark.parametrize(
    ("since", "at", "to"), [("0.17.0", "1.2.0", "1.13.4"), ("1.0.0", "1.9.6", "3.0.0")]
)
def test_one_plan_equals_all_steps_of_the_real_history(since: str, at: str, to: str) -> None:
    listed = known().reader.pins.versions
    first, second, last = map(listed.index, (since, at, to))
    held = known().union(listed[first : second + 1])
    releases = [*map(known().database, known().list_distinct(listed[second : last + 1]))]
    assert [*differ(jump(held, releases), climb(held, releases))] == []


KINDS = (ColumnType.TEXT, ColumnType.INTEGER)
TABLES = ("rate_primary", "rate_sci")

places = st.none() | st.tuples(st.sampled_from(TABLES), st.booleans(), st.sampled_from(KINDS))
"""Where a release has a keyword, whether under its other name, and of which type; or nowhere."""


@law
@given(st.lists(st.tuples(places, places, places), min_size=4, max_size=5))
def test_one_plan_equals_all_steps_of_any_history(drawn: list[tuple[Any, ...]]) -> None:
    """Keywords come, go and come back; they get another name, another type, another extension."""
    releases = []
    for number, keywords in enumerate(drawn, 1):
        tables: dict[str, list[Any]] = {name: [] for name in TABLES}
        for path, place in enumerate(keywords):
            if place:
                table, other, kind = place
                tables[table].append(column(f"{'n' if other else 'k'}{path}", f"p{path}", kind))
        listed = {name: tuple(columns) for name, columns in tables.items()}
        releases.append(lay_out(f"{number}.0.0", listed, "NIRCAM"))
    held = reduce(unite_databases, releases[:2])
    try:
        wanted = climb(held, releases[1:])
    except AssertionError:
        reject()
    assert [*differ(jump(held, releases[1:]), wanted)] == []
