"""The progress of long work, and the type of function that receives it.

Long work calls a listener with its progress. The listener of the command line shows it on a
terminal.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

__all__ = ["Listener", "Progress", "Unit", "ignore"]


class Unit(Enum):
    """The unit in which work is counted."""

    STEPS = "steps"
    BYTES = "bytes"
    RELEASES = "releases"
    STATEMENTS = "statements"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """The progress of one piece of work.

    Attributes
    ----------
    what : str
        The work, e.g. the archive that is read or the script that runs.
    done : int
        How much is done, in `unit`.
    total : int
        How much there is in all; 0 if unknown.
    unit : Unit
        The unit of `done` and `total`.
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
"""A function that receives the progress of some work."""


def ignore(_: object) -> None:
    """Accept any progress and do nothing."""
