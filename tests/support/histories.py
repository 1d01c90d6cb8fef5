"""Hypothesis strategies for the releases of a short history."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import strategies as st

from schemagen.migrations.compare import compare
from schemagen.migrations.history import ReleaseChange
from schemagen.tables.model import Database
from tests.support.databases import databases, revisions, without_retired


@st.composite
def histories(draw: st.DrawFn) -> tuple[ReleaseChange, ...]:
    """Three releases; the last may be the first again, so that keywords are added again."""
    first = without_retired(draw(databases("1")))
    second = without_retired(draw(revisions(first, "2")))
    third = without_retired(draw(st.one_of(st.just(first), revisions(second, "3"))))
    return walk((first, second, third))


def walk(made: Sequence[Database]) -> tuple[ReleaseChange, ...]:
    steps = [ReleaseChange(version="1", database=made[0], first=True)]
    for number, (older, newer) in enumerate(pairwise(made), 2):
        found = compare(older, newer)
        steps.append(
            ReleaseChange(
                version=f"{number}", database=newer, diff=found if found.changes else None
            )
        )
    return tuple(steps)
