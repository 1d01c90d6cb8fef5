"""A batch is as long as it may be, and no longer."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import count
from operator import itemgetter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.ingest.batches import Pace, Sorted, take
from tests.support.strategies import law


@law
@given(
    st.integers(1, 200),
    st.integers(1, 4),
    st.lists(st.tuples(st.integers(1, 800), st.floats(0, 100)), max_size=20),
)
def test_a_batch_is_never_empty_nor_too_long(
    most: int, bundle: int, done: list[tuple[int, float]]
) -> None:
    """And one that is processed in several goes leaves no small rest."""
    clock = [0.0]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "monotonic", lambda: clock[0])
        pace = Pace(most, bundle)
        for items, seconds in [*done, (1, 0.0)]:
            assert 1 <= pace.size <= most * bundle
            assert pace.size <= most or pace.size % most == 0
            clock[0] += seconds
            pace.note(items, 1)


@pytest.mark.parametrize(
    ("each", "workers", "size"), [(0.0001, 1, 128), (0.01, 1, 50), (0.01, 2, 25), (5, 1, 1)]
)
def test_a_batch_takes_half_a_second(
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


@law
@given(
    st.lists(st.sampled_from("abc")),
    st.integers(1, 5),
    st.integers(1, 3),
    st.sets(st.integers(0, 20)),
    st.sets(st.integers(0, 20)),
)
def test_sorted_items_are_the_same_items(
    kinds: list[str], most: int, lanes: int, slow: set[int], turns: set[int]
) -> None:
    """Those that are sorted together are there together; each part is in the order of its kinds."""
    items = [*enumerate(kinds)]
    given: list[int] = []

    def feed() -> Iterator[tuple[int, str]]:
        for item in items:
            given.append(item[0])
            yield item

    found = Sorted(
        feed(),
        itemgetter(1),
        most=most,
        waits=lambda: given[-1] in slow,
        lanes=lambda: lanes,
    )
    seen = []
    for item in found:
        seen.append(item)
        if len(seen) in turns:
            found.turn()
        assert found.waits() is (len(seen) == len(given) and given[-1] in slow)
    assert sorted(seen) == items
    parts = "".join(kind for _, kind in seen)
    if lanes == 1 and most >= len(items) and not slow:
        assert parts == "".join(sorted(kinds))


@law
@given(st.integers(1, 4), st.integers(1, 6), st.integers(1, 4), st.randoms())
def test_batches_at_the_same_time_have_no_neighbours(
    lanes: int, size: int, each: int, random: Random
) -> None:
    """As long as all lanes have items, so many batches after one another are of different lanes."""
    length = size * each
    kinds = [random.choice("abc") for _ in range(lanes * length)]
    found = Sorted(
        range(len(kinds)),
        kinds.__getitem__,
        most=length,
        waits=lambda: False,
        lanes=lambda: lanes,
    )
    origins = []
    for _ in range(lanes * each):
        found.turn()
        (origin,) = {item // length for item in take(found, size, lambda: False)}
        origins.append(origin)
    for start in range(len(origins) - lanes + 1):
        assert len({*origins[start : start + lanes]}) == lanes


@law
@given(st.lists(st.booleans(), max_size=30), st.integers(1, 5), st.integers(5, 12))
def test_what_overlaps_is_in_batches_as_large_as_may_be(
    remote: list[bool], size: int, most: int
) -> None:
    source = iter(remote)
    batches = []
    while batch := list(take(source, size, lambda: False, most=most, overlaps=bool)):
        batches.append(batch)
    assert [each for batch in batches for each in batch] == remote
    for batch in batches[:-1]:
        assert len(batch) == most if batch[-1] else size <= len(batch) <= most
