"""A Dask cluster whose workers process batches."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from schemagen.errors import SchemagenError

__all__ = ["DaskCluster", "connect_cluster"]

SCHEDULER_TIMEOUT = 10
"""Seconds to wait for a Dask scheduler to answer."""

Work = Callable[[tuple[Any, ...]], Any]


class DaskCluster:
    """The workers of a Dask cluster."""

    def __init__(self, work: Work, client: Any, distributed: Any) -> None:
        self.death_errors: tuple[type[BaseException], ...] = (distributed.KilledWorker,)
        self._client = client
        self._distributed = distributed
        # A task, not scattered data: Dask repeats it if all workers that hold its result die.
        self._work = client.submit(_return_work, work)

    @property
    def count(self) -> int:
        """Number of threads that process batches."""
        return int(max(1, sum(self._client.nthreads().values())))

    @property
    def width(self) -> int:
        """Number of batches to keep in progress."""
        return 3 * self.count

    def submit(self, batch: tuple[Any, ...]) -> Any:
        """Start processing a batch, and return its future."""
        return self._client.submit(_apply_work, self._work, batch, pure=False)

    def wait(self, futures: Collection[Any]) -> Iterable[Any]:
        """Wait until at least one future is done, and return those that are."""
        with self._client.as_current():
            return list(self._distributed.wait([*futures], return_when="FIRST_COMPLETED").done)

    def replace_dead(self) -> None:
        """Do nothing: the cluster replaces its workers itself."""


def _return_work(work: Work) -> Work:
    return work


def _apply_work(work: Work, batch: tuple[Any, ...]) -> Any:
    return work(batch)


@contextmanager
def connect_cluster(work: Work, jobs: int, scheduler: str) -> Iterator[DaskCluster]:
    """Connect to a Dask cluster, or start one, for the context.

    The parameters and errors are those of `schemagen.ingest.workers.start_workers`.
    """
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
        yield DaskCluster(work, client, distributed)
