"""The locks with which an upgrade keeps ingests out, and they it."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Locking"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Locking:
    """The locks of an engine.

    What changes tables holds the exclusive lock. What reads the layout to work by it, and each
    transaction that stores a file, holds the shared lock. In a statement, ``{ms}`` and
    ``{seconds}`` stand for the longest time to wait.

    Attributes
    ----------
    exclusive : tuple of str
        Statements that acquire the exclusive lock. If another session holds it, one of them fails
        or returns a false value.
    settle : tuple of str
        Statements that end what `exclusive` has begun or set, whether or not it acquired the lock.
    release : tuple of str
        Statements that release the exclusive lock after success.
    give_up : tuple of str
        Statements that release what is held of it after a failure.
    framing : frozenset of str
        Statements of scripts to leave out under the exclusive lock: those that begin and end a
        transaction, where the lock is itself a transaction that holds all scripts; else empty.
    shared : tuple of str
        Statements that acquire the shared lock for reading. If another session holds the exclusive
        one, one of them fails or returns a false value.
    unshare : tuple of str
        Statements that release it.
    busy : str
        Regular expression for the driver's message if `exclusive` or `shared` fails because of
        another session; empty if they do not fail.
    holders : str
        Query that describes the sessions that hold either lock; empty if the engine cannot tell.
    session : str
        Query for the number of the session; empty if sessions have none.
    blockers : str
        Query that describes the sessions for which session ``{0}`` waits at a table; empty if the
        engine cannot tell.
    """

    exclusive: tuple[str, ...]
    settle: tuple[str, ...] = ()
    release: tuple[str, ...]
    give_up: tuple[str, ...]
    framing: frozenset[str] = frozenset()
    shared: tuple[str, ...]
    unshare: tuple[str, ...]
    busy: str = ""
    holders: str = ""
    session: str = ""
    blockers: str = ""
