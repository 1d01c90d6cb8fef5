"""A client of a Dask scheduler: each call ends in time, and a scheduler that is gone is one line.

All that is sent is made of Python's own functions, text and bytes. The scheduler reads it, too, and
needs no schemagen.
"""

from __future__ import annotations

import logging
import re
import uuid
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from schemagen.errors import ClusterError, SchemagenError
from schemagen.extras import LIBRARIES, advise

__all__ = ["DaskClient", "LostWorkerError", "connect_scheduler"]

SCHEDULER_TIMEOUT = 10
"""Seconds to wait for a Dask scheduler to answer."""

RERUN = "run it again to continue"
"""What to do after a run was cut short."""

_LOST = "the connection to the scheduler was lost"

_ADDRESS = re.compile(r"(?:dask|tcp|tls)://(?:[^/:\[\]]+|\[[0-9a-fA-F:.]+\]):[0-9]{1,5}/?")


class LostWorkerError(Exception):
    """The worker that had a task has gone."""


class DaskClient:
    """A client of a Dask scheduler.

    Parameters
    ----------
    client : distributed.Client
        The client.
    distributed : module
        The library.
    scheduler : str
        The address of the scheduler, as the user has written it.

    Attributes
    ----------
    scheduler : str
        The address of the scheduler.
    """

    def __init__(self, client: Any, distributed: Any, scheduler: str) -> None:
        self.scheduler = scheduler
        self._client = client
        self._lost_errors = (
            distributed.CancelledError,
            distributed.KilledWorker,
            distributed.scheduler.NoValidWorkerError,
        )

    def count_threads(self) -> dict[str, int]:
        """Return the number of threads of each worker that is there, by its address.

        Raises
        ------
        ClusterError
            If the scheduler is gone.
        """
        with self._heed_loss():
            found: dict[str, int] = self._client.nthreads(callback_timeout=SCHEDULER_TIMEOUT)
            return found

    def submit(
        self, done: Callable[[Any], None], worker: str, function: Any, *arguments: Any
    ) -> Any:
        """Let a worker, and no other, call a function.

        Parameters
        ----------
        done : callable
            Called with the future when it is done, in another thread.
        worker : str
            The address of the worker.
        function : callable
            A function of the standard library.
        *arguments : object
            Its arguments: strings, bytes, and futures of the same worker.

        Returns
        -------
        distributed.Future
            The future of the value that the function returns.

        Raises
        ------
        ClusterError
            If the scheduler is gone.
        """
        with self._heed_loss():
            future = self._client.submit(
                function,
                *arguments,
                key=f"schemagen-{uuid.uuid4().hex}",
                workers=[worker],
                allow_other_workers=False,
                pure=False,
            )
            future.add_done_callback(done)
            return future

    def fetch(self, future: Any) -> Any:
        """Return the value of a future that is done, or raise the error of its function.

        Raises
        ------
        LostWorkerError
            If the worker has gone.
        ClusterError
            If the scheduler is gone.
        """
        error: Exception | None = None
        value = None
        with self._heed_loss():
            try:
                if future.status == "error":
                    error = future.exception(timeout=SCHEDULER_TIMEOUT)
                else:
                    value = future.result(timeout=SCHEDULER_TIMEOUT)
            except (TimeoutError, *self._lost_errors) as gone:
                raise LostWorkerError from gone
        if isinstance(error, self._lost_errors):
            raise LostWorkerError from error
        if error:
            raise error
        return value

    def check(self) -> None:
        """Check that the scheduler is there.

        Raises
        ------
        ClusterError
            If it is gone.
        """
        if self._client.status != "running":
            raise ClusterError(_LOST, where=self.scheduler, hint=RERUN)

    @contextmanager
    def _heed_loss(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            if isinstance(error, TimeoutError):
                text = "the scheduler does not answer any more"
            elif isinstance(error, OSError) or self._client.status != "running":
                text = _LOST
            else:
                raise
            raise ClusterError(text, where=self.scheduler, hint=RERUN) from error
        self.check()


@contextmanager
def connect_scheduler(scheduler: str) -> Iterator[DaskClient]:
    """Connect to a Dask scheduler for the context.

    Parameters
    ----------
    scheduler : str
        ``dask://HOST:PORT``, or the address that Dask itself prints (``tcp://``, ``tls://``).

    Raises
    ------
    SchemagenError
        If it is no such address, or Dask is not installed.
    ClusterError
        If no scheduler answers there, or if it goes away.
    """
    if not _ADDRESS.fullmatch(scheduler):
        hint = "use dask://HOST:PORT (Dask's own port is 8786) or local"
        raise SchemagenError(f"{scheduler} is not a scheduler", where="--scheduler", hint=hint)
    try:
        import distributed  # optional
    except ImportError as error:
        text, hint = "Dask is not installed", advise(*LIBRARIES["dask"])
        raise SchemagenError(text, where="--scheduler", hint=hint) from error
    address = re.sub("^dask:", "tcp:", scheduler).rstrip("/")
    with _quiet():
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # versions that count are asked for later
                client = distributed.Client(
                    address, timeout=SCHEDULER_TIMEOUT, set_as_default=False
                )
        except Exception as error:
            text = "no scheduler answers"
            raise ClusterError(text, where=scheduler, hint="is it running there?") from error
        try:
            yield DaskClient(client, distributed, scheduler)
        finally:
            client.close(timeout=_CLOSING)


_CLOSING = 2
"""Seconds to wait for the scheduler at the end; it may be gone."""


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep Dask from writing to stderr what an error says in one line."""
    loggers = [logging.getLogger(name) for name in ("distributed", "tornado", "asyncio")]
    loggers += [
        logger
        for name, logger in logging.root.manager.loggerDict.items()
        if name.startswith("distributed.") and isinstance(logger, logging.Logger)
    ]
    before = [(logger, logger.level) for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in before:
            logger.setLevel(level)
