"""The processes of a pool take turns at what only one of them can do at a time."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

__all__ = ["take_turn", "use_lock"]

_lock: AbstractContextManager[object] = nullcontext()


def take_turn() -> AbstractContextManager[object]:
    """Return a context that only one process of a pool enters at a time."""
    return _lock


def use_lock(lock: AbstractContextManager[object]) -> None:
    """Let this process take turns with all others that have a lock."""
    global _lock
    _lock = lock
