"""What can go wrong, and the exit code of each kind.

::

    SchemagenError            2  usage: a flag, a file of settings, an unknown name
    ├── UnknownNameError      2  nothing of that name; a KeyError, too
    ├── DifferentError        1  two things that should agree do not (a stale tree)
    ├── DataLossError         3  refused, because values would be lost
    ├── SourceError           4  a release's schemas cannot be had
    │   └── IntegrityError    4  they were had, but are not what they should be
    ├── SchemaError           4  a schema file cannot be read as a datamodel schema
    └── DatabaseError         4  a database cannot be reached, or refuses a statement

An error says what is wrong, where, and what to do, in one line.
"""

from __future__ import annotations

from enum import IntEnum

__all__ = [
    "DataLossError",
    "DatabaseError",
    "DifferentError",
    "ExitCode",
    "IntegrityError",
    "SchemaError",
    "SchemagenError",
    "SourceError",
    "UnknownNameError",
]


class ExitCode(IntEnum):
    """Exit codes of the command line."""

    OK = 0
    DIFFERENT = 1
    USAGE = 2
    REFUSED = 3
    SOURCE = 4


class SchemagenError(Exception):
    """A fault that a user can understand and act on.

    Parameters
    ----------
    message : str
        What is wrong.
    where : str, optional
        The place: a release, ``file:line``, a flag, a URL.
    hint : str, optional
        What to do about it.
    """

    exit_code = ExitCode.USAGE

    def __init__(self, message: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        advice = f" ({self.hint})" if self.hint else ""
        return " ".join(f"{place}{self.message}{advice}".split())

    def at(self, place: str) -> SchemagenError:
        """Put `place` in front of where the fault is known to be; returns itself."""
        self.where = f"{place}: {self.where}" if self.where else place
        return self


class UnknownNameError(SchemagenError, KeyError):
    """A value holds nothing of that name."""


class DifferentError(SchemagenError):
    """Two things that should agree do not."""

    exit_code = ExitCode.DIFFERENT


class DataLossError(SchemagenError):
    """Refused: going on would lose values."""

    exit_code = ExitCode.REFUSED


class SourceError(SchemagenError):
    """The schemas of a release cannot be had."""

    exit_code = ExitCode.SOURCE


class IntegrityError(SourceError):
    """What was fetched or cached is not what it should be."""


class SchemaError(SchemagenError):
    """A schema file cannot be read as a datamodel schema."""

    exit_code = ExitCode.SOURCE


class DatabaseError(SchemagenError):
    """A database cannot be reached, or refuses what is asked of it."""

    exit_code = ExitCode.SOURCE
