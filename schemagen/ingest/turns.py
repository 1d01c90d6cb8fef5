"""The processes of a pool take turns at what only one of them can do at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

__all__ = ["Lock", "take_turn", "use_lock"]


class Lock(Protocol):
    """A lock that the processes of a pool share."""

    def acquire(self, block: bool = ..., /) -> bool:
        """Take the lock, if need be after waiting for it; return whether it was taken."""

    def release(self) -> None:
        """Let go of the lock."""


_lock: Lock | None = None


@contextmanager
def take_turn(*, wait: bool = True) -> Iterator[bool]:
    """Enter a context that only one process of a pool enters at a time.

    Parameters
    ----------
    wait : bool, optional
        Whether to wait until it is the turn of this process.

    Yields
    ------
    bool
        Whether it is.
    """
    ours = _lock is None or _lock.acquire(wait)
    try:
        yield ours
    finally:
        if _lock and ours:
            _lock.release()


def use_lock(lock: Lock) -> None:
    """Let this process take turns with all others that have a lock."""
    global _lock
    _lock = lock
