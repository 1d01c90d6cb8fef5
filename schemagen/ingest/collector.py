"""The garbage collector, which looks at many cards and finds little."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["collect_seldom", "pause_collector"]


def collect_seldom() -> None:
    """Let the garbage collector run seldom, and pass over what is in memory by now.

    That stays until the end. Of what an ingest makes later, little refers back to itself: some
    fifty small objects a file.
    """
    gc.enable()
    gc.freeze()
    gc.set_threshold(20_000)


@contextmanager
def pause_collector() -> Iterator[None]:
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
