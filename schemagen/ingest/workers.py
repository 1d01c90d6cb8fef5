"""Work on many things at once: in this process, in several, or on a Dask cluster.

Things are worked on in batches, of which so many are under way at a time, so that the memory that
is needed does not grow with their number.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import signal
import tempfile
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, Protocol, TypeVar

from schemagen.errors import SchemagenError

__all__ = ["Crew", "Work", "count_cores", "hire", "spread"]

T = TypeVar("T")
R = TypeVar("R")

PATIENCE = 10
"""Seconds that a Dask scheduler may take to answer."""

Work = Callable[[tuple[T, ...]], R]
"""What is done to a batch. It travels to the workers once, and must be picklable."""


class Crew(Protocol):
    """Workers.

    Attributes
    ----------
    deaths : tuple of type
        The exceptions that say that a worker died over a batch.
    """

    deaths: tuple[type[BaseException], ...]

    @property
    def width(self) -> int:
        """Batches that are worth having under way."""

    def submit(self, batch: tuple[Any, ...]) -> Any:
        """Have a batch worked on; returns its future."""

    def wait(self, futures: Collection[Any]) -> Iterable[Any]:
        """Wait until something is done, and return what."""

    def renew(self) -> None:
        """Replace the workers that died."""


def count_cores() -> int:
    """Count the cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def hire(work: Work[T, R], *, jobs: int, scheduler: str = "") -> Iterator[Crew]:
    """Have workers for a while.

    Parameters
    ----------
    work : callable
        What they do.
    jobs : int
        How many there are; one is this process itself.
    scheduler : str, optional
        ``dask://HOST:PORT`` for the workers of a Dask cluster, ``local`` for a cluster of `jobs`
        workers on this machine.

    Raises
    ------
    SchemagenError
        If there is no such scheduler, or Dask is not installed.
    """
    if scheduler:
        with _hire_cluster(work, jobs, scheduler) as crew:
            yield crew
    elif jobs == 1:
        yield _Alone(work)
    else:
        pool = _Pool(work, jobs)
        try:
            yield pool
        finally:
            pool.dismiss()


def spread(
    crew: Crew, things: Iterable[T], *, size: int, stop: Callable[[], bool]
) -> Iterator[tuple[tuple[T, ...], Any]]:
    """Have things worked on.

    Parameters
    ----------
    crew : Crew
        The workers.
    things : iterable
        The things.
    size : int
        How many make a batch.
    stop : callable
        Asked before a batch is begun; once it says so, only what is under way is finished.

    Yields
    ------
    tuple of tuple and object
        A batch and what the work returned, in the order in which they are done; None for a thing
        over which a worker died, even with nothing else under way.
    """
    source = iter(things)
    running: dict[Any, tuple[T, ...]] = {}
    suspects: deque[T] = deque()
    while True:
        while not suspects and len(running) < crew.width and not stop():
            batch = tuple(islice(source, size))
            if not batch:
                break
            running[crew.submit(batch)] = batch
        # Nobody knows over which batch a worker died: one after the other, they show it.
        alone = bool(suspects) and not running
        if alone and not stop():
            one = (suspects.popleft(),)
            running[crew.submit(one)] = one
        if not running:
            return
        died = False
        for future in crew.wait(running):
            batch = running.pop(future)
            try:
                result = future.result()
            except crew.deaths:
                died = True
                if alone:
                    yield batch, None
                else:
                    suspects.extend(batch)
            else:
                yield batch, result
        if died:
            crew.renew()


class _Alone:
    """No workers: who asks does the work."""

    width = 1
    deaths: tuple[type[BaseException], ...] = ()

    def __init__(self, work: Work[Any, Any]) -> None:
        self._work = work

    def submit(self, batch: tuple[Any, ...]) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(self._work(batch))
        return future

    def wait(self, futures: Collection[Future[Any]]) -> Iterable[Future[Any]]:
        return list(futures)

    def renew(self) -> None:
        raise AssertionError("nobody but this process was at work")


class _Pool:
    """Processes on this machine."""

    deaths: tuple[type[BaseException], ...] = (BrokenProcessPool,)

    def __init__(self, work: Work[Any, Any], jobs: int) -> None:
        # By way of a file: through a pipe each would be started when the one before has read it.
        self._file = tempfile.NamedTemporaryFile(prefix="schemagen-")  # noqa: SIM115
        pickle.dump(work, self._file)
        self._file.flush()
        self._jobs = jobs
        self.width = 3 * jobs  # so that nobody waits for a batch
        self.renew()

    def renew(self) -> None:
        self._executor = ProcessPoolExecutor(
            self._jobs,
            mp_context=multiprocessing.get_context("spawn"),  # no locks of threads are inherited
            initializer=_begin,
            initargs=(self._file.name,),
        )

    def submit(self, batch: tuple[Any, ...]) -> Future[Any]:
        try:
            return self._executor.submit(_continue, batch)
        except BrokenProcessPool as error:  # it broke since the last batch
            future: Future[Any] = Future()
            future.set_exception(error)
            return future

    def wait(self, futures: Collection[Future[Any]]) -> Iterable[Future[Any]]:
        return wait(futures, return_when=FIRST_COMPLETED).done

    def dismiss(self) -> None:
        self._executor.shutdown(cancel_futures=True)
        self._file.close()


_work: Work[Any, Any]


def _begin(path: str) -> None:
    """Begin as a worker: Ctrl-C is for the process that gives the work."""
    global _work
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _work = pickle.loads(Path(path).read_bytes())  # noqa: S301 - it is our own
    gc.freeze()  # all of this stays until the end, and need not be looked through again


def _continue(batch: tuple[Any, ...]) -> Any:
    return _work(batch)


class _Cluster:
    """The workers of a Dask cluster."""

    def __init__(self, work: Work[Any, Any], client: Any) -> None:
        from distributed import KilledWorker

        self.deaths: tuple[type[BaseException], ...] = (KilledWorker,)
        self._client = client
        # A task, not data that is scattered: when all workers that hold it die, it is made again.
        self._work = client.submit(_hold, work)

    @property
    def width(self) -> int:
        return int(3 * max(1, sum(self._client.nthreads().values())))

    def submit(self, batch: tuple[Any, ...]) -> Any:
        return self._client.submit(_apply, self._work, batch, pure=False)

    def wait(self, futures: Collection[Any]) -> Iterable[Any]:
        from distributed import wait

        with self._client.as_current():
            return list(wait(list(futures), return_when="FIRST_COMPLETED").done)

    def renew(self) -> None:
        """Do nothing: who runs the cluster replaces its workers."""


def _hold(work: Work[Any, Any]) -> Work[Any, Any]:
    return work


def _apply(work: Work[Any, Any], batch: tuple[Any, ...]) -> Any:
    return work(batch)


@contextmanager
def _hire_cluster(work: Work[Any, Any], jobs: int, scheduler: str) -> Iterator[Crew]:
    try:
        import distributed
    except ImportError as error:
        hint = "pip install 'schemagen[dask]'"
        raise SchemagenError("needs Dask", where="--scheduler", hint=hint) from error
    if scheduler == "local":
        place: dict[str, Any] = {
            "n_workers": jobs,
            "threads_per_worker": 1,
            "dashboard_address": None,
        }
    elif scheduler.startswith("dask://"):
        place = {"address": f"tcp://{scheduler.removeprefix('dask://')}", "timeout": PATIENCE}
    else:
        hint = "dask://HOST:PORT, or local"
        raise SchemagenError(f"{scheduler!r} is none", where="--scheduler", hint=hint)
    try:
        client = distributed.Client(**place, set_as_default=False)
    except OSError as error:
        hint = "does it run there?"
        raise SchemagenError("no scheduler answers", where=scheduler, hint=hint) from error
    with client:  # a cluster of its own goes with it
        yield _Cluster(work, client)
