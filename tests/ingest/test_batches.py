"""A batch is as long as it may be, and no longer."""

from __future__ import annotations

import time
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.ingest.batches import Pace, take
from tests.support.strategies import law


@law
@given(
    st.integers(1, 200), st.lists(st.tuples(st.integers(1, 200), st.floats(0, 100)), max_size=20)
)
def test_a_batch_is_never_empty_nor_too_long(most: int, done: list[tuple[int, float]]) -> None:
    clock = [0.0]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "monotonic", lambda: clock[0])
        pace = Pace(most)
        for items, seconds in done:
            assert 1 <= pace.size <= most
            clock[0] += seconds
            pace.note(items, 1)
        assert 1 <= pace.size <= most


@pytest.mark.parametrize(
    ("each", "workers", "size"), [(0.0001, 1, 128), (0.01, 1, 25), (0.01, 2, 12), (5, 1, 1)]
)
def test_a_batch_takes_a_quarter_of_a_second(
    each: float, workers: int, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    pace = Pace(128)
    for _ in range(30):
        items = pace.size
        clock[0] += items * each
        pace.note(items, workers)
    assert pace.size in {size, size - 1}


def test_a_batch_ends_where_the_next_item_is_to_be_waited_for() -> None:
    source = count()
    waits = iter([False, True, False, False, False])
    assert [*take(source, 4, lambda: next(waits))] == [0, 1]
    assert next(source) == 2
    assert [*take(source, 3, lambda: next(waits))] == [3, 4, 5]
