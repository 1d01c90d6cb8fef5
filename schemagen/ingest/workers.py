"""Parallel work on many items: in this process, in several processes, or on a Dask cluster.

Items are processed in batches. A limited number of batches is in progress at a time, so that the
memory needed does not grow with the number of items.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from functools import partial
from typing import Any, Protocol, TypeVar

from schemagen.ingest.batches import Pace, take
from schemagen.ingest.needs import Needs
from schemagen.progress import ignore

__all__ = ["Work", "Workers", "count_cores", "map_over_workers", "start_workers"]

T = TypeVar("T")
R = TypeVar("R")

Work = Callable[[tuple[T, ...]], R]
"""The function that processes a batch. It is sent to each worker once, and must be picklable."""


class Workers(Protocol):
    """Workers that process batches.

    Attributes
    ----------
    death_errors : tuple of type
        The exceptions of a future whose worker died.
    bundle : int
        Number of batches that a worker takes at once, where handing out a batch has its price.
    ahead : int
        How many times `width` batches are in progress if their items overlap.
    """

    death_errors: tuple[type[BaseException], ...]
    bundle: int
    ahead: int

    @property
    def count(self) -> int:
        """Number of workers."""

    @property
    def width(self) -> int:
        """Number of batches to keep in progress."""

    def submit(self, batch: tuple[Any, ...]) -> Any:
        """Start processing a batch, and return its future."""

    def wait(self, futures: Collection[Any]) -> Iterable[Any]:
        """Wait until at least one future is done, and return those that are."""

    def replace_dead(self) -> None:
        """Replace the workers that died."""


def count_cores() -> int:
    """Count the cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def start_workers(
    work: Work[T, R],
    *,
    jobs: int,
    scheduler: str = "",
    modules: Sequence[str] = (),
    begin: Callable[[tuple[T, ...]], Callable[[], R]] | None = None,
    most: int = 1,
    list_needs: Callable[[], Needs] = Needs,
    notify: Callable[[str], None] = ignore,
) -> Iterator[Workers]:
    """Start workers, or find those of a cluster, and let go of them at the end of the context.

    Parameters
    ----------
    work : callable
        The function that processes a batch.
    jobs : int
        Number of workers; a single one is this process itself.
    scheduler : str, optional
        ``dask://HOST:PORT`` for the workers of a Dask cluster, whatever `jobs` says.
    modules : sequence of str, optional
        Modules that the work needs. Processes on this machine share them.
    begin : callable, optional
        What this process does in place of the work, if it works itself: it begins with a batch, and
        returns what ends it. It begins with the next batch before it ends one.
    most : int, optional
        Most items that the work takes at once.
    list_needs : callable, optional
        Returns what the work needs of a worker; called once, when there is a cluster.
    notify : callable, optional
        Receives what users should know of the workers of a cluster, as text.

    Raises
    ------
    SchemagenError
        If that is not the address of a scheduler, or Dask is not installed.
    ClusterError
        If no scheduler answers, if it goes away, or if none of its workers can do the work.
    """
    if scheduler:
        from schemagen.ingest.dask_cluster import connect_cluster  # most runs need none

        with connect_cluster(
            work, scheduler, size=most, list_needs=list_needs, notify=notify
        ) as workers:
            yield workers
    elif jobs == 1:
        yield _ThisProcess(begin or partial(partial, work), width=2 if begin else 1)
    else:
        from schemagen.ingest.process_pool import ProcessPool  # imports multiprocessing

        pool = ProcessPool(work, jobs, modules)
        try:
            yield pool
        except KeyboardInterrupt:  # what they read may take long
            pool.stop()
            raise
        finally:
            pool.shut_down()


def map_over_workers(
    workers: Workers,
    items: Iterable[T],
    *,
    most: int,
    stop: Callable[[], bool],
    waits: Callable[[], bool] = lambda: False,
    turn: Callable[[], None] = lambda: None,
    overlaps: Callable[[T], bool] = lambda _: False,
) -> Iterator[tuple[tuple[T, ...], Any]]:
    """Process items in batches, and yield the results as they arrive.

    Parameters
    ----------
    workers : Workers
        The workers.
    items : iterable
        The items.
    most : int
        Most items that the work takes at once. A batch has as many as a worker processes in half a
        second, so that progress is seen.
    stop : callable
        Called before a batch is started. When it returns True, the batches in progress are
        finished and no other is started.
    waits : callable, optional
        Returns whether the next item may have to be waited for. Those before it are processed
        meanwhile.
    turn : callable, optional
        Called before the items of a batch are taken.
    overlaps : callable, optional
        Returns whether a worker processes an item at the same time as others of its batch, so that
        few of them take as long as many: a batch of them has as many as it may.

    Yields
    ------
    tuple of tuple and object
        A batch and the result of the work. The result is None for a single item whose worker died
        while no other batch was in progress.
    """
    source = iter(items)
    pace = Pace(most, workers.bundle)
    running: dict[Any, tuple[T, ...]] = {}
    suspects: deque[T] = deque()
    ahead = 1
    while True:
        while not suspects and len(running) < ahead * workers.width and not stop():
            if running and waits():
                break
            turn()
            batch = tuple(take(source, pace.size, waits, most=most, overlaps=overlaps))
            if not batch or stop():  # it may have been waited for
                break
            ahead = workers.ahead if overlaps(batch[-1]) else 1
            running[workers.submit(batch)] = batch
        # A dead worker does not show which item killed it: the suspects are tried one by one.
        alone = bool(suspects) and not running
        if alone and not stop():
            one = (suspects.popleft(),)
            running[workers.submit(one)] = one
        if not running:
            return
        died = False
        for future in workers.wait(running):
            batch = running.pop(future)
            try:
                result = future.result()
            except workers.death_errors:
                died = True
                if alone:
                    yield batch, None
                else:
                    suspects.extend(batch)
            else:
                pace.note(len(batch), workers.count)
                yield batch, result
        if died:
            workers.replace_dead()


class _ThisProcess:
    """No workers: the present process does the work when a batch is waited for."""

    count = 1
    bundle = 1
    ahead = 2  # the last item of a batch may take long, while nothing of the others is left
    death_errors: tuple[type[BaseException], ...] = ()

    def __init__(
        self, begin: Callable[[tuple[Any, ...]], Callable[[], Any]], *, width: int
    ) -> None:
        self.width = width
        self._begin = begin
        self._begun: deque[tuple[Future[Any], Callable[[], Any]]] = deque()

    def submit(self, batch: tuple[Any, ...]) -> Future[Any]:
        future: Future[Any] = Future()
        self._begun.append((future, self._begin(batch)))
        return future

    def wait(self, _: Collection[Future[Any]]) -> Iterable[Future[Any]]:
        future, end = self._begun.popleft()
        future.set_result(end())
        return [future]

    def replace_dead(self) -> None:
        raise AssertionError("there are no other processes")
