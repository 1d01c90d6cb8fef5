"""A transaction that other sessions disturb is run again."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import TypeVar

from schemagen.errors import DatabaseError
from schemagen.ingest.session import RERUN, Session

__all__ = ["TRIES", "ChangedError", "repeat"]

T = TypeVar("T")

TRIES = 8

_PATIENCE = 20
"""Seconds after which no other try begins; a single one may wait for a lock as long as that."""

_LOCKED = "another process has been changing the database for a minute"


class ChangedError(Exception):
    """Another session has changed what a transaction is about to change."""


def repeat(session: Session, work: Callable[[], T], *, tries: int = TRIES) -> T:
    """Run a transaction; if it fails because of other sessions, run it again.

    Parameters
    ----------
    session : Session
        A session with the database.
    work : callable
        Runs the transaction, and all queries on which it is based. If it raises `ChangedError`, it
        is run again at once.
    tries : int, optional
        Number of tries after which its error is raised.

    Raises
    ------
    DatabaseError
        If the connection to the database is lost, another process keeps the database to itself, or
        every other transaction would fail, too: a right is missing, a disk is full.
    session.error
        If the database refuses it for any other reason.
    """
    started = time.monotonic()
    attempt = 0
    while True:
        try:
            return work()
        except ChangedError:
            continue  # what the other has stored is looked at anew
        except session.error as error:
            session.check_alive(error)
            code = session.writing.code(error)
            if code in session.writing.locked_codes:
                raise DatabaseError(_LOCKED, hint=RERUN) from error
            again = attempt < tries - 1 and time.monotonic() - started < _PATIENCE
            if session.give_up_bulk(error):
                continue
            if code in session.writing.retry_codes and again:
                # longer each time, and by chance, as others do
                time.sleep(random.uniform(0, 0.02 * 2**attempt))  # noqa: S311
            elif session.is_lasting(error):
                raise session.explain(error) from error
            elif code not in session.writing.duplicate_codes or attempt > 1:
                raise
            attempt += 1
