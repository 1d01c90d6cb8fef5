"""How far long work is: a value, and the function that receives it.

Whoever does long work calls its listener; the command line shows what comes on a terminal.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

__all__ = ["Listener", "Progress", "Unit", "ignore"]


class Unit(Enum):
    """What work is counted in."""

    STEPS = "steps"
    BYTES = "bytes"
    RELEASES = "releases"
    STATEMENTS = "statements"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a piece of work is.

    Attributes
    ----------
    what : str
        What is being done: the archive that is read, the script that runs.
    done : int
        How much of it is done, in `unit`.
    total : int
        How much there is; 0 where nobody knows.
    unit : Unit
        What `done` and `total` count.
    """

    what: str
    done: int = 0
    total: int = 0
    unit: Unit = Unit.STEPS

    def __str__(self) -> str:
        amount = f" {self.done / 1e6:.1f} MB" if self.unit is Unit.BYTES else ""
        share = f" {100 * self.done // self.total} %" if self.total else ""
        return f"{self.what}{amount}{share}"


Listener = Callable[[Progress], None]
"""Receives each progress of some work."""


def ignore(_: object) -> None:
    """Receive anything, and do nothing."""
