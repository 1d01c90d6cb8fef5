"""A Dask cluster whose workers process batches."""

from __future__ import annotations

import operator
import queue
import time
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from schemagen.errors import ClusterError
from schemagen.ingest.dask_client import DaskClient, LostWorkerError, connect_scheduler
from schemagen.ingest.dask_roster import Member, Roster
from schemagen.ingest.needs import Needs
from schemagen.ingest.remote_work import RemoteWork, Work, pack, unpack

__all__ = ["DaskCluster", "connect_cluster"]

_WAIT = 1
"""Seconds after which the workers are looked at, if none has finished anything."""

_ANSWERS = 10
"""Seconds to wait for the answers of all workers at the start, if some can do the work."""

_EACH = 2
"""Number of batches for each thread of a worker, so that none waits for the next one."""

SLOW = 120
"""Seconds after which others try, too, what a worker has not finished."""

_TRIES = 3
"""Most workers that a batch is tried on, or an item that was not found."""

_DEATHS = 2
"""Number of workers that may die over a batch before its items are tried one by one."""


class _Job:
    """A batch in progress, as a future."""

    def __init__(self, items: tuple[Any, ...]) -> None:
        self.items = items
        self.error: BaseException | None = None
        self._results: dict[int, Any] = {}

    @property
    def done(self) -> bool:
        return self.error is not None or len(self._results) == len(self.items)

    def put(self, results: Iterable[tuple[int, Any]]) -> None:
        """Take the results of items; of two for one item, the first counts."""
        for number, result in results:
            self._results.setdefault(number, result)

    def list_open(self, numbers: Iterable[int]) -> tuple[int, ...]:
        """List those of some items that have no result yet."""
        return () if self.done else tuple(n for n in numbers if n not in self._results)

    def result(self) -> Sequence[Any]:
        if self.error:
            raise self.error
        return [self._results[number] for number in range(len(self.items))]


@dataclass(frozen=True, kw_only=True, eq=False)
class _Part:
    """Items of a batch that go to one worker.

    Attributes
    ----------
    job : _Job
        The batch.
    numbers : tuple of int
        The items, by their places in the batch.
    tried : tuple of Member
        The workers that could not do it.
    last : tuple or Exception or None
        The results of the last of them, or its error; None before the first.
    deaths : int
        Number of workers that have died while they had it.
    """

    job: _Job
    numbers: tuple[int, ...]
    tried: tuple[Member, ...] = ()
    last: tuple[Any, ...] | Exception | None = None
    deaths: int = 0


@dataclass(frozen=True, kw_only=True, eq=False)
class _Task:
    """A part that a worker has, the future of it, and since when."""

    part: _Part
    member: Member
    future: Any
    since: float


class DaskCluster:
    """The workers of a Dask cluster.

    Parameters
    ----------
    client : DaskClient
        A client of the scheduler.
    work : callable
        The function that processes a batch.
    size : int
        Number of items that it takes at once.
    needs : Needs
        What it needs of a worker.
    notify : callable
        Receives what users should know, as text.
    """

    death_errors: tuple[type[BaseException], ...] = (LostWorkerError,)
    bundle = 4

    def __init__(
        self,
        client: DaskClient,
        work: Work,
        *,
        size: int,
        needs: Needs,
        notify: Callable[[str], None],
    ) -> None:
        self._client = client
        self._needs = needs
        self._arrived: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._waiting: list[_Part] = []
        self._running: dict[str, _Task] = {}
        self._late: set[str] = set()
        self._notify = notify
        packed = zlib.compress(pack(RemoteWork(work=work, size=size)), 1)
        self._roster = Roster(client, packed, needs, notify=notify, wake=self._arrived.put)

    @property
    def count(self) -> int:
        """Number of threads that process batches."""
        return max(1, sum(member.threads for member in self._roster.fit))

    @property
    def width(self) -> int:
        """Number of batches to keep in progress."""
        return _EACH * self.count

    def await_workers(self) -> None:
        """Wait until a worker can do the work, and until others have answered, if they do soon.

        Raises
        ------
        ClusterError
            If no worker can do the work.
        """
        deadline = time.monotonic() + _ANSWERS
        self._roster.refresh()
        while not self._roster.fit or (self._roster.undecided and time.monotonic() < deadline):
            self._go_on()

    def submit(self, batch: tuple[Any, ...]) -> Any:
        """Start processing a batch, and return its future."""
        job = _Job(batch)
        self._waiting.append(_Part(job=job, numbers=tuple(range(len(batch)))))
        self._assign()
        return job

    def wait(self, futures: Collection[Any]) -> Iterable[Any]:
        """Wait until at least one future is done, and return those that are.

        Raises
        ------
        ClusterError
            If the scheduler is gone, or no worker can do the work for some time.
        """
        while not (done := [job for job in futures if job.done]):
            self._go_on()
        return done

    def replace_dead(self) -> None:
        """Do nothing: the cluster replaces its workers itself."""

    def _go_on(self) -> None:
        """Wait for a result or an answer for a moment, and take it."""
        try:
            future = self._arrived.get(timeout=_WAIT)
        except queue.Empty:
            self._client.check()
        else:
            if future.key in self._running:
                self._take(self._running.pop(future.key))
        gone = {*self._roster.refresh()}
        now = time.monotonic()
        for key, task in [*self._running.items()]:
            if task.member in gone:
                del self._running[key]
                self._lose(task.part)
            elif now - task.since > SLOW:
                self._hurry(key, task)
        self._assign()

    def _assign(self) -> None:
        """Give each part that waits to the worker with the least to do."""
        waiting, self._waiting = self._waiting, []
        for part in waiting:
            if not part.job.list_open(part.numbers):
                continue  # a copy of it is done
            free = [member for member in self._roster.fit if member not in part.tried]
            if free and len(part.tried) < _TRIES:
                self._start(part, min(free, key=lambda member: member.load))
            elif part.last is not None:
                self._give_up(part)
            else:
                self._waiting.append(part)

    def _start(self, part: _Part, member: Member) -> None:
        batch = pack(tuple(part.job.items[number] for number in part.numbers))
        call = operator.methodcaller("run", batch)
        future = self._client.submit(self._arrived.put, member.address, call, member.work)
        member.parts += 1
        since = time.monotonic()
        self._running[future.key] = _Task(part=part, member=member, future=future, since=since)

    def _hurry(self, key: str, task: _Task) -> None:
        """Let a worker without work try, too, what another does not finish: it may be hung."""
        tried = (*task.part.tried, task.member)
        idle = [each for each in self._roster.fit if not each.parts and each not in tried]
        if key not in self._late:
            self._late.add(key)
            self._notify(f"{task.member} has not finished what it was given {SLOW} s ago")
        if idle and task.part.job.list_open(task.part.numbers):
            self._start(task.part, idle[0])
            self._running[key] = replace(task, since=time.monotonic())

    def _take(self, task: _Task) -> None:
        """Take what a worker has done."""
        part, member = task.part, task.member
        member.parts -= 1
        try:
            results = unpack(self._client.fetch(task.future))
        except LostWorkerError:
            self._lose(part)
        except ClusterError:
            raise
        except Exception as error:  # noqa: BLE001 - another worker may do it
            self._roster.refuse(member, " ".join(str(error).split()))
            self._waiting.append(replace(part, tried=(*part.tried, member), last=error))
        else:
            self._sort(part, member, results)

    def _lose(self, part: _Part) -> None:
        """Try a part again whose worker has died."""
        if not part.job.list_open(part.numbers):
            return
        if part.deaths + 1 < _DEATHS and len(part.numbers) > 1:
            self._waiting.append(replace(part, deaths=part.deaths + 1))
        else:
            part.job.error = LostWorkerError()

    def _sort(self, part: _Part, member: Member, results: Sequence[Any]) -> None:
        """Keep what is done, and try elsewhere what this worker has not found."""
        done: list[tuple[int, Any]] = []
        lacking: list[tuple[int, Any]] = []
        for pair in zip(part.numbers, results, strict=True):
            (lacking if self._needs.lack(pair[1]) else done).append(pair)
        self._blame(part, [number for number, _ in done])
        part.job.put(done)
        if lacking:
            numbers, last = zip(*lacking, strict=True)
            tried = (*part.tried, member)
            self._waiting.append(replace(part, numbers=numbers, tried=tried, last=last))

    def _blame(self, part: _Part, numbers: Collection[int]) -> None:
        """Give no more work to those who could not do what another could."""
        if isinstance(part.last, tuple):
            for number, result in zip(part.numbers, part.last, strict=True):
                if number in numbers:
                    fault = f"it does not see {self._needs.lack(result)}"
                    for member in part.tried:
                        if member.work:
                            self._roster.refuse(member, fault, missing=part.job.items[number])
        if numbers:
            self._roster.report([member for member in part.tried if member.fault], more="more ")

    def _give_up(self, part: _Part) -> None:
        """Take the results of the last worker that has tried it, or its error."""
        if isinstance(part.last, Exception):
            part.job.error = part.last
        elif part.last:
            names = " and ".join(map(str, part.tried))
            blamed = (self._needs.blame(result, names) for result in part.last)
            part.job.put(zip(part.numbers, blamed, strict=True))


@contextmanager
def connect_cluster(
    work: Work,
    scheduler: str,
    *,
    size: int,
    list_needs: Callable[[], Needs],
    notify: Callable[[str], None],
) -> Iterator[DaskCluster]:
    """Connect to a Dask cluster for the context, and wait until a worker can do the work.

    The parameters and errors are those of `schemagen.ingest.workers.start_workers`.
    """
    with connect_scheduler(scheduler) as client:
        cluster = DaskCluster(client, work, size=size, needs=list_needs(), notify=notify)
        cluster.await_workers()
        yield cluster
