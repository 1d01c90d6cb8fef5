"""The errors, and the exit code of each.

::

    SchemagenError            2  wrong usage: a flag, a setting, an unknown name
    ├── UnknownNameError      2  unknown name in a lookup; also a KeyError
    ├── DifferentError        1  two things differ that should agree, e.g. files and a build
    ├── DataLossError         3  refused: values could be lost, or there is something already
    ├── SourceError           4  the schemas of a release cannot be read, or it is unknown
    │   └── IntegrityError    4  an archive or a cached file is damaged or not the expected one
    ├── SchemaError           4  a schema file is not a valid datamodel schema
    ├── DatabaseError         4  a database cannot be reached, or rejects a statement
    └── ClusterError          4  a cluster cannot be reached, or has no workers for the work

An `OSError` that reaches the command line has exit code 4, too: a disk is full, or a file is gone.
An error of another class is a fault of schemagen itself: exit code 70, as in ``sysexits.h``.

The text of an error is one line: what is wrong, where, and what to do.
"""

from __future__ import annotations

from enum import IntEnum

__all__ = [
    "ClusterError",
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
    FAULT = 70


class SchemagenError(Exception):
    """An error that a user can understand and act on.

    Parameters
    ----------
    message : str
        What is wrong.
    where : str, optional
        Where it is wrong: a release, ``file:line``, a flag, a URL.
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
        """Put `place` in front of the place of this error, and return the error."""
        self.where = f"{place}: {self.where}" if self.where else place
        return self


class UnknownNameError(SchemagenError, KeyError):
    """A lookup by name finds nothing."""


class DifferentError(SchemagenError):
    """Two things differ that should agree, e.g. a file and the one that a build would write."""

    exit_code = ExitCode.DIFFERENT


class DataLossError(SchemagenError):
    """Refused, because values would be lost."""

    exit_code = ExitCode.REFUSED


class SourceError(SchemagenError):
    """The schemas of a release cannot be read."""

    exit_code = ExitCode.SOURCE


class IntegrityError(SourceError):
    """An archive or a cached file is damaged, or not the expected one."""


class SchemaError(SchemagenError):
    """A schema file is not a valid datamodel schema."""

    exit_code = ExitCode.SOURCE


class DatabaseError(SchemagenError):
    """A database cannot be reached, or rejects a statement."""

    exit_code = ExitCode.SOURCE


class ClusterError(SchemagenError):
    """A Dask cluster cannot be reached, or has no workers that can do the work."""

    exit_code = ExitCode.SOURCE
