"""Faults of a database: how an engine reports each, and what a user can do about it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

__all__ = ["GONE", "LOST_HINT", "REFERS_HINT", "SERVER_HINT", "USER_HINT", "Fault", "find_fault"]

SERVER_HINT = "is the server running, and are host and port right?"
USER_HINT = "check user and password"

GONE = "the server does not answer any more"
REFERS_HINT = "a table of your own refers to it: delete the rows there first"
LOST_HINT = "was the server stopped or restarted? see its log"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A kind of error of an engine or its driver.

    Attributes
    ----------
    codes : tuple of str
        The codes of the error (SQLSTATE, error number, name), with ``*`` for any further letters.
        ``None`` stands for an error without a code. Empty for any error.
    words : str
        Regular expression for the driver's message, where errors with the same code differ or have
        none.
    text : str
        What is shown in place of the driver's message; empty if that is clear by itself.
    hint : str
        What a user can do.
    lasting : bool
        Whether every file would meet it, so that an ingest stops and tells it once.
    """

    codes: tuple[str, ...] = ()
    words: str = ""
    text: str = ""
    hint: str = ""
    lasting: bool = False

    def __str__(self) -> str:
        return self.text or self.hint

    def matches(self, code: object, message: str) -> bool:
        """Return whether an error with a code and a message is of this kind."""
        known = not self.codes or any(fnmatchcase(str(code), each) for each in self.codes)
        return known and (not self.words or re.search(self.words, message) is not None)


def find_fault(faults: Iterable[Fault], code: object, message: str) -> Fault:
    """Find the first of some faults that an error is of; one without text or hint if none."""
    return next((fault for fault in faults if fault.matches(code, message)), Fault())
