"""Work on files of which those at URLs are waited for at the same time."""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from typing import Self, TypeVar

from schemagen.fits.file_names import is_url
from schemagen.fits.stores import WIDTH, overlaps

__all__ = ["Overlap", "map_files"]

T = TypeVar("T")
R = TypeVar("R")


class Overlap:
    """Threads for the work on files at URLs; a context, at whose end they end.

    Local files are worked on where the result is asked for, and so are those whose store can only
    be asked by one. Who interrupts the context does not wait for a store that does not answer: the
    threads of `concurrent.futures` would hold up the end of the process.
    """

    def __init__(self) -> None:
        self._threads: list[threading.Thread] = []
        self._tasks: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._known: dict[str, bool] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(queue.Empty):
            while True:
                self._tasks.get_nowait()
        for _thread in self._threads:
            self._tasks.put(None)

    def takes(self, path: object) -> bool:
        """Return whether the work on a file runs in a thread of its own."""
        if not isinstance(path, str) or not is_url(path):
            return False
        protocol = path.partition("://")[0]
        if protocol not in self._known:
            self._known[protocol] = overlaps(path)
        return self._known[protocol]

    def begin(self, work: Callable[[T], R], path: T) -> Callable[[], R]:
        """Begin the work on a file, and return what waits for its end and returns the result."""
        if not self.takes(path):
            return partial(work, path)
        future: Future[R] = Future()
        self._tasks.put(partial(_fulfil, future, work, path))
        if len(self._threads) < WIDTH:
            self._threads.append(threading.Thread(target=self._go_on, daemon=True))
            self._threads[-1].start()
        return future.result

    def _go_on(self) -> None:
        while task := self._tasks.get():
            task()


def _fulfil(future: Future[R], work: Callable[[T], R], path: T) -> None:
    try:
        future.set_result(work(path))
    except BaseException as error:  # noqa: BLE001 - who waits for it raises it
        future.set_exception(error)


def map_files(
    work: Callable[[T], R], paths: Iterable[T], *, waits: Callable[[], bool] = lambda: False
) -> Iterator[R]:
    """Yield the results of work on files, in their order.

    Parameters
    ----------
    work : callable
        What is done with a file.
    paths : iterable
        The files: paths, URLs, and whatever else the work takes.
    waits : callable, optional
        Returns whether the next path may have to be waited for. Those before it are done first.
    """
    begun: deque[Callable[[], R]] = deque()
    with Overlap() as overlap:
        for path in paths:
            begun.append(overlap.begin(work, path))
            least = WIDTH - 1 if overlap.takes(path) and not waits() else 0
            while len(begun) > least:
                yield begun.popleft()()
        for end in begun:
            yield end()
