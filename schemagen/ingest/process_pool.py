"""Processes on this machine that process batches."""

from __future__ import annotations

import multiprocessing
import multiprocessing.forkserver
import os
import pickle
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

from schemagen.ingest.collector import collect_seldom
from schemagen.ingest.turns import Lock, use_lock

__all__ = ["ProcessPool", "prepare"]

_METHOD = "forkserver" if sys.platform == "linux" else "spawn"
"""How a process is started. Libraries of macOS do not work in a fork."""


def prepare(modules: Sequence[str]) -> None:
    """Start the server of forks, if there is one, so that it imports modules meanwhile.

    Parameters
    ----------
    modules : sequence of str
        Modules that the work needs.
    """
    if _METHOD != "forkserver":
        return
    multiprocessing.set_forkserver_preload([__name__, *modules])
    # no other thread may say what a signal does
    leave = threading.current_thread() is threading.main_thread()
    handler = signal.signal(signal.SIGINT, signal.SIG_IGN) if leave else None
    try:  # the server inherits that it leaves Ctrl-C to this process, also while it imports
        multiprocessing.forkserver.ensure_running()
    finally:
        if leave:
            signal.signal(signal.SIGINT, handler)


class ProcessPool:
    """Processes on this machine.

    Parameters
    ----------
    work : callable
        The function that processes a batch.
    jobs : int
        Number of processes.
    modules : sequence of str
        Modules that the work needs. Where a server of forks starts the processes, it imports them
        once, and all processes share them.
    """

    death_errors: tuple[type[BaseException], ...] = (BrokenProcessPool,)
    bundle = 4  # who waits for a turn to store goes on with the next batch of its bundle
    ahead = 1

    def __init__(
        self, work: Callable[[tuple[Any, ...]], Any], jobs: int, modules: Sequence[str]
    ) -> None:
        # In a file: through a pipe, a process would start only after the one before has read it.
        self._file = tempfile.NamedTemporaryFile(prefix="schemagen-")  # noqa: SIM115
        pickle.dump(work, self._file)
        self._file.flush()
        # Neither inherits the locks of threads, or a session with a database.
        self._context = multiprocessing.get_context(_METHOD)
        prepare(modules)
        self.count = jobs
        self.width = 3 * jobs  # so that no process waits for a batch
        self.replace_dead()

    def replace_dead(self) -> None:
        """Start processes in place of those that died."""
        self._executor = ProcessPoolExecutor(
            self.count,
            mp_context=self._context,
            initializer=_start_worker,
            initargs=(self._file.name, self._context.Lock(), dict(os.environ)),
        )

    def submit(self, batch: tuple[Any, ...]) -> Future[Any]:
        """Start processing a batch, and return its future."""
        try:
            return self._executor.submit(_run_batch, batch)
        except BrokenProcessPool as error:  # a process died since the last batch was submitted
            future: Future[Any] = Future()
            future.set_exception(error)
            return future

    def wait(self, futures: Collection[Future[Any]]) -> Iterable[Future[Any]]:
        """Wait until at least one future is done, and return those that are."""
        return wait(futures, return_when=FIRST_COMPLETED).done

    def stop(self) -> None:
        """End the processes at once; the database rolls back what they have not committed."""
        # since Python 3.14, an executor has terminate_workers
        for process in list((self._executor._processes or {}).values()):
            process.terminate()

    def shut_down(self) -> None:
        """End the processes; batches in progress are finished."""
        self._executor.shutdown(cancel_futures=True)
        self._file.close()


_work: Callable[[tuple[Any, ...]], Any]


def _start_worker(path: str, lock: Lock, environment: Mapping[str, str]) -> None:
    """Load the work in a new process, and leave Ctrl-C to the main process."""
    global _work
    # A server of forks has the environment of its start; a notebook may name credentials later.
    os.environ.clear()
    os.environ.update(environment)
    use_lock(lock)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _work = pickle.loads(Path(path).read_bytes())  # noqa: S301 - the main process wrote it
    collect_seldom()


def _end_with_parent() -> None:
    """End this process when the main process has died; it would wait for work for ever.

    Its database then rolls back the transaction of this process.
    """
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def _run_batch(batch: tuple[Any, ...]) -> Any:
    return _work(batch)
