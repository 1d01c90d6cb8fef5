"""Work as a worker of a cluster holds it, and what is sent for it, as bytes."""

from __future__ import annotations

import gc
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from schemagen.ingest.batches import batched

__all__ = ["RemoteWork", "Work", "pack", "unpack"]

Work = Callable[[tuple[Any, ...]], Any]


def pack(value: object) -> bytes:
    """Return a value as bytes."""
    return pickle.dumps(value, protocol=5)


def unpack(data: bytes) -> Any:
    """Return the value of bytes that the main process or a worker has packed."""
    with _pause_collector():
        return pickle.loads(data)  # noqa: S301


@contextmanager
def _pause_collector() -> Iterator[None]:
    """Keep the garbage collector from running in the context.

    A batch has some ten thousand objects. It would look at them several times while they are made,
    and at all that a worker of Dask has in memory, and find nothing.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


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
        with _pause_collector():
            results: list[Any] = []
            for some in batched(unpack(batch), self.size):
                results += self.work(some)
            return pack(results)
