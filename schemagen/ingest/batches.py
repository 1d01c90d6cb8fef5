"""How many items a batch of work has."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import islice
from typing import TypeVar

__all__ = ["Pace", "take"]

T = TypeVar("T")


def take(source: Iterator[T], size: int, waits: Callable[[], bool]) -> Iterator[T]:
    """Yield the next items of a batch.

    Parameters
    ----------
    source : iterator
        All items.
    size : int
        Most items of the batch.
    waits : callable
        Returns whether the next item may have to be waited for, which ends the batch.
    """
    for item in islice(source, size):
        yield item
        if waits():
            return


class Pace:
    """How many items a batch should have, by the pace of the last ones.

    Attributes
    ----------
    size : int
        Number of items.

    Parameters
    ----------
    most : int
        Most items of a batch.
    """

    def __init__(self, most: int) -> None:
        self.size = min(most, 8)
        self._most = most
        self._last = time.monotonic()
        self._items = self._seconds = 0.0

    def note(self, items: int, workers: int) -> None:
        """Note that a batch of `items` is done, one of those that `workers` processes work on."""
        now = time.monotonic()
        self._items = self._items / 2 + items
        self._seconds = self._seconds / 2 + now - self._last
        self._last = now
        fitting = _SECONDS * self._items / max(self._seconds, 1e-6) / workers
        self.size = max(1, min(self._most, 2 * self.size, int(fitting)))


_SECONDS = 0.25
"""Seconds that a batch should take."""
