"""Work on files of which those at URLs are waited for at the same time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Self, TypeVar

from schemagen.fits.file_names import is_url
from schemagen.fits.stores import WIDTH, overlaps

if TYPE_CHECKING:
    from multiprocessing.pool import ThreadPool

__all__ = ["Overlap", "map_files"]

T = TypeVar("T")
R = TypeVar("R")


class Overlap:
    """Threads for the work on files at URLs; a context, at whose end they end.

    Local files are worked on where the result is asked for, and so are those whose store can only
    be asked by one. Who interrupts the context does not wait for a store that does not answer.
    """

    def __init__(self) -> None:
        self._threads: ThreadPool | None = None
        self._known: dict[str, bool] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._threads:
            self._threads.terminate()

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
        if self._threads is None:
            from multiprocessing.pool import ThreadPool  # whose threads do not hold up the end

            self._threads = ThreadPool(WIDTH)
        return self._threads.apply_async(work, (path,)).get


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
