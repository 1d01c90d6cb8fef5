"""Which items a batch of work has, and how many."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Generic, TypeVar

__all__ = ["Pace", "Sorted", "batched", "take"]

T = TypeVar("T")


class Sorted(Iterator[T], Generic[T]):
    """Items in the order of their kinds, as far as they are there: batches are of few kinds then.

    Items that follow one another stay together in a lane, and each batch is of the next lane: no
    two batches that are processed at the same time have neighbours, as far as there are lanes.

    Parameters
    ----------
    items : iterable
        The items.
    kind : callable
        Returns the kind of an item.
    most : int
        Most items that are sorted together.
    waits : callable
        Returns whether the next item may have to be waited for. Those before it are not kept back.
    look_up : callable, optional
        Takes the items that are in memory together, and returns those that take their places.
    lanes : callable, optional
        Returns the number of lanes.
    """

    def __init__(
        self,
        items: Iterable[T],
        kind: Callable[[T], str],
        *,
        most: int,
        waits: Callable[[], bool],
        look_up: Callable[[Sequence[T]], list[T]] | None = None,
        lanes: Callable[[], int] = lambda: 1,
    ) -> None:
        self._source = iter(items)
        self._look_up = look_up or list
        self._kind = kind
        self._most = most
        self._source_waits = waits
        self._count_lanes = lanes
        self._lanes: deque[deque[T]] = deque()

    def __next__(self) -> T:
        while self._lanes and not self._lanes[0]:
            self._lanes.popleft()
        if not self._lanes:
            self._fill()
        return self._lanes[0].popleft()

    def _fill(self) -> None:
        """Take items, and distribute them over the lanes."""
        count = self._count_lanes()
        found = self._look_up(tuple(take(self._source, count * self._most, self._source_waits)))
        if not found:
            raise StopIteration
        size = -(-len(found) // count)
        parts = (found[start : start + size] for start in range(0, len(found), size))
        self._lanes.extend(deque(sorted(part, key=self._kind)) for part in parts)

    def turn(self) -> None:
        """Go on with the next lane: a batch begins."""
        self._lanes.rotate(-1)

    def waits(self) -> bool:
        """Return whether the next item may have to be waited for."""
        return not any(self._lanes) and self._source_waits()


def take(
    source: Iterator[T],
    size: int,
    waits: Callable[[], bool],
    *,
    most: int = 0,
    overlaps: Callable[[T], bool] = lambda _: False,
) -> Iterator[T]:
    """Yield the next items of a batch.

    Parameters
    ----------
    source : iterator
        All items.
    size : int
        Most items of the batch.
    waits : callable
        Returns whether the next item may have to be waited for, which ends the batch.
    most : int, optional
        Most items of a batch of those that overlap.
    overlaps : callable, optional
        Returns whether an item is processed at the same time as others of the batch.
    """
    for number, item in enumerate(source, 1):
        yield item
        if number >= (most if overlaps(item) else size) or waits():
            return


def batched(items: Iterable[T], size: int) -> Iterator[tuple[T, ...]]:
    """Yield items in tuples of at most `size`; `itertools` has it since Python 3.12."""
    source = iter(items)
    while batch := tuple(islice(source, size)):
        yield batch


class Pace:
    """How many items a batch should have, by the pace of the last ones.

    Attributes
    ----------
    size : int
        Number of items.

    Parameters
    ----------
    most : int
        Most items that a worker processes at once.
    bundle : int, optional
        How many times as many a batch may have. A large one has a whole multiple of `most`.
    """

    def __init__(self, most: int, bundle: int = 1) -> None:
        self.size = min(most, 8)
        self._most = most
        self._bundle = bundle
        self._last = time.monotonic()
        self._items = self._seconds = 0.0

    def note(self, items: int, workers: int) -> None:
        """Note that a batch of `items` is done, one of those that `workers` processes work on."""
        now = time.monotonic()
        self._items = self._items / 2 + items
        self._seconds = self._seconds / 2 + now - self._last
        self._last = now
        fitting = _SECONDS * self._items / max(self._seconds, 1e-6) / workers
        size = max(1, min(self._most * self._bundle, 4 * self.size, int(fitting)))
        self.size = size - size % self._most if size > self._most else size


_SECONDS = 0.5
"""Seconds that a batch should take."""
