"""Parallel work on many items: in this process, in several processes, or on a Dask cluster.

Items are processed in batches. A limited number of batches is in progress at a time, so that the
memory needed does not grow with the number of items.
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
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any, Protocol, TypeVar

from schemagen.errors import SchemagenError
from schemagen.ingest.batches import Pace, take

__all__ = ["Work", "Workers", "count_cores", "map_over_workers", "start_workers", "take_turn"]

T = TypeVar("T")
R = TypeVar("R")

SCHEDULER_TIMEOUT = 10
"""Seconds to wait for a Dask scheduler to answer."""

Work = Callable[[tuple[T, ...]], R]
"""The function that processes a batch. It is sent to each worker once, and must be picklable."""


class Workers(Protocol):
    """Workers that process batches.

    Attributes
    ----------
    death_errors : tuple of type
        The exceptions of a future whose worker died.
    """

    death_errors: tuple[type[BaseException], ...]

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
def start_workers(work: Work[T, R], *, jobs: int, scheduler: str = "") -> Iterator[Workers]:
    """Start workers, and stop them at the end of the context.

    Parameters
    ----------
    work : callable
        The function that processes a batch.
    jobs : int
        Number of workers; a single one is this process itself.
    scheduler : str, optional
        ``dask://HOST:PORT`` for the workers of a Dask cluster, ``local`` for a cluster of `jobs`
        workers on this machine.

    Raises
    ------
    SchemagenError
        If there is no such scheduler, or Dask is not installed.
    """
    if scheduler:
        with _connect_cluster(work, jobs, scheduler) as workers:
            yield workers
    elif jobs == 1:
        yield _ThisProcess(work)
    else:
        pool = _ProcessPool(work, jobs)
        try:
            yield pool
        finally:
            pool.shut_down()


def map_over_workers(
    workers: Workers,
    items: Iterable[T],
    *,
    most: int,
    stop: Callable[[], bool],
    waits: Callable[[], bool] = lambda: False,
) -> Iterator[tuple[tuple[T, ...], Any]]:
    """Process items in batches, and yield the results as they arrive.

    Parameters
    ----------
    workers : Workers
        The workers.
    items : iterable
        The items.
    most : int
        Most items in a batch. A batch has as many as a worker processes in half a second,
        so that progress is seen.
    stop : callable
        Called before a batch is started. When it returns True, the batches in progress are
        finished and no other is started.
    waits : callable, optional
        Returns whether the next item may have to be waited for. Those before it are processed
        meanwhile.

    Yields
    ------
    tuple of tuple and object
        A batch and the result of the work. The result is None for a single item whose worker died
        while no other batch was in progress.
    """
    source = iter(items)
    pace = Pace(most)
    running: dict[Any, tuple[T, ...]] = {}
    suspects: deque[T] = deque()
    while True:
        while not suspects and len(running) < workers.width and not stop():
            if running and waits():
                break
            batch = tuple(take(source, pace.size, waits))
            if not batch or stop():  # it may have been waited for
                break
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
    """No workers: the present process does the work when a batch is submitted."""

    count = 1
    width = 1
    death_errors: tuple[type[BaseException], ...] = ()

    def __init__(self, work: Work[Any, Any]) -> None:
        self._work = work

    def submit(self, batch: tuple[Any, ...]) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(self._work(batch))
        return future

    def wait(self, futures: Collection[Future[Any]]) -> Iterable[Future[Any]]:
        return list(futures)

    def replace_dead(self) -> None:
        raise AssertionError("there are no other processes")


class _ProcessPool:
    """Processes on this machine."""

    death_errors: tuple[type[BaseException], ...] = (BrokenProcessPool,)

    def __init__(self, work: Work[Any, Any], jobs: int) -> None:
        # In a file: through a pipe, a process would start only after the one before has read it.
        self._file = tempfile.NamedTemporaryFile(prefix="schemagen-")  # noqa: SIM115
        pickle.dump(work, self._file)
        self._file.flush()
        self.count = jobs
        self.width = 3 * jobs  # so that no process waits for a batch
        self.replace_dead()

    def replace_dead(self) -> None:
        context = multiprocessing.get_context("spawn")  # inherits no locks of threads
        self._executor = ProcessPoolExecutor(
            self.count,
            mp_context=context,
            initializer=_start_worker,
            initargs=(self._file.name, context.Lock()),
        )

    def submit(self, batch: tuple[Any, ...]) -> Future[Any]:
        try:
            return self._executor.submit(_run_batch, batch)
        except BrokenProcessPool as error:  # a process died since the last batch was submitted
            future: Future[Any] = Future()
            future.set_exception(error)
            return future

    def wait(self, futures: Collection[Future[Any]]) -> Iterable[Future[Any]]:
        return wait(futures, return_when=FIRST_COMPLETED).done

    def shut_down(self) -> None:
        self._executor.shutdown(cancel_futures=True)
        self._file.close()


_work: Work[Any, Any]
_turn: AbstractContextManager[object] = nullcontext()


def take_turn() -> AbstractContextManager[object]:
    """Return a context that only one process of a pool enters at a time."""
    return _turn


def _start_worker(path: str, turn: AbstractContextManager[object]) -> None:
    """Load the work in a new process, and leave Ctrl-C to the main process."""
    global _work, _turn
    _turn = turn
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _work = pickle.loads(Path(path).read_bytes())  # noqa: S301 - the main process wrote it
    gc.freeze()  # these objects live until the end: the garbage collector can skip them


def _run_batch(batch: tuple[Any, ...]) -> Any:
    return _work(batch)


class _Cluster:
    """The workers of a Dask cluster."""

    def __init__(self, work: Work[Any, Any], client: Any, distributed: Any) -> None:
        self.death_errors: tuple[type[BaseException], ...] = (distributed.KilledWorker,)
        self._client = client
        self._distributed = distributed
        # A task, not scattered data: Dask repeats it if all workers that hold its result die.
        self._work = client.submit(_return_work, work)

    @property
    def count(self) -> int:
        return int(max(1, sum(self._client.nthreads().values())))

    @property
    def width(self) -> int:
        return 3 * self.count

    def submit(self, batch: tuple[Any, ...]) -> Any:
        return self._client.submit(_apply_work, self._work, batch, pure=False)

    def wait(self, futures: Collection[Any]) -> Iterable[Any]:
        with self._client.as_current():
            return list(self._distributed.wait([*futures], return_when="FIRST_COMPLETED").done)

    def replace_dead(self) -> None:
        """Do nothing: the cluster replaces its workers itself."""


def _return_work(work: Work[Any, Any]) -> Work[Any, Any]:
    return work


def _apply_work(work: Work[Any, Any], batch: tuple[Any, ...]) -> Any:
    return work(batch)


@contextmanager
def _connect_cluster(work: Work[Any, Any], jobs: int, scheduler: str) -> Iterator[Workers]:
    try:
        import distributed  # optional
    except ImportError as error:
        hint = "pip install 'schemagen[dask]'"
        raise SchemagenError("Dask is not installed", where="--scheduler", hint=hint) from error
    if scheduler == "local":
        place: dict[str, Any] = {
            "n_workers": jobs,
            "threads_per_worker": 1,
            "dashboard_address": None,
        }
    elif scheduler.startswith("dask://"):
        address = f"tcp://{scheduler.removeprefix('dask://')}"
        place = {"address": address, "timeout": SCHEDULER_TIMEOUT}
    else:
        hint = "use dask://HOST:PORT or local"
        text = f"{scheduler!r} is not a scheduler"
        raise SchemagenError(text, where="--scheduler", hint=hint)
    try:
        client = distributed.Client(**place, set_as_default=False)
    except OSError as error:
        hint = "is it running there?"
        raise SchemagenError("no scheduler answers", where=scheduler, hint=hint) from error
    with client:  # a local cluster ends with its client
        yield _Cluster(work, client, distributed)
