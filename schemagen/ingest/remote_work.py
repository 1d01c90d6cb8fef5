"""Work as a worker of a cluster holds it, and what is sent for it, as bytes."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from schemagen.ingest.batches import batched
from schemagen.ingest.collector import pause_collector

__all__ = ["RemoteWork", "Work", "pack", "unpack"]

Work = Callable[[tuple[Any, ...]], Any]


def pack(value: object) -> bytes:
    """Return a value as bytes."""
    return pickle.dumps(value, protocol=5)


def unpack(data: bytes) -> Any:
    """Return the value of bytes that the main process or a worker has packed."""
    with pause_collector():
        return pickle.loads(data)  # noqa: S301


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteWork:
    """Work as a worker of a cluster holds it.

    Attributes
    ----------
    work : callable
        The function that processes a batch.
    size : int
        Number of items that it takes at once.
    """

    work: Work
    size: int

    def run(self, batch: bytes) -> bytes:
        """Process a batch; batch and results are packed, as the scheduler has no use for them."""
        with pause_collector():
            results: list[Any] = []
            for some in batched(unpack(batch), self.size):
                results += self.work(some)
            return pack(results)
