"""The filetype table: which datamodel writes which filetype, for which data and releases.

``filetypes.yaml`` is our own: no file of the pipeline contains this table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from packaging.version import Version

from schemagen.inventory import yaml_file
from schemagen.inventory.hashed_once import HashedOnce
from schemagen.inventory.yaml_file import Block

__all__ = [
    "INSTRUMENTS",
    "FiletypeRow",
    "RuntimeRow",
    "filetype_models",
    "read_rows",
    "read_runtime",
    "read_table",
]

INSTRUMENTS = ("NIRCAM", "NIRSPEC", "NIRISS", "MIRI", "FGS")
"""Values of INSTRUME, in the order of the instruments' keyword schemas upstream."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiletypeRow(HashedOnce):
    """A row of the filetype table: a datamodel, what it is written for, and in which releases."""

    model: str
    schema: str
    instruments: tuple[str, ...]
    exp_types: tuple[str, ...]
    first: Version
    last: Version | None

    __hash__ = HashedOnce.__hash__

    def covers(self, version: Version) -> bool:
        """Return whether a release writes files of this row."""
        return self.first <= version and (self.last is None or version <= self.last)


@cache
def read_table() -> tuple[Block, ...]:
    """Return the filetype table: an entry for each filetype of any release."""
    name = "filetypes.yaml"
    root = yaml_file.read_document(name, files("schemagen").joinpath(name).read_bytes()).root
    return tuple(entry for entry in root["filetypes"] if isinstance(entry, Block))  # type: ignore[attr-defined]


@cache
def read_rows(entry_name: str) -> tuple[FiletypeRow, ...]:
    """Return the rows of a filetype for all releases."""
    (entry,) = (entry for entry in read_table() if entry["name"] == entry_name)
    return tuple(
        FiletypeRow(
            model=str(row["model"]),
            schema=str(row["schema"]),
            instruments=tuple(row["instruments"]),
            exp_types=tuple(row["exp_types"]),
            first=Version(str(row["first"])),
            last=Version(str(row["last"])) if row["last"] else None,
        )
        for row in entry["layouts"]  # type: ignore[attr-defined]
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RuntimeRow:
    """An extension that the pipeline adds to a filetype when it runs, and in which releases."""

    extension: str
    first: Version
    last: Version | None

    def covers(self, version: Version) -> bool:
        """Return whether a release adds it."""
        return self.first <= version and (self.last is None or version <= self.last)


@cache
def read_runtime(entry_name: str) -> tuple[RuntimeRow, ...]:
    """Return the extensions that are added to a filetype at run time, for all releases."""
    (entry,) = (entry for entry in read_table() if entry["name"] == entry_name)
    return tuple(
        RuntimeRow(
            extension=str(row["extension"]),
            first=Version(str(row["first"])),
            last=Version(str(row["last"])) if row["last"] else None,
        )
        for row in entry.get("runtime") or ()  # type: ignore[attr-defined]
    )


@cache
def filetype_models() -> Mapping[str, tuple[FiletypeRow, ...]]:
    """Return the rows of each filetype, for all releases."""
    names = [str(entry["name"]) for entry in read_table()]
    return {name: read_rows(name) for name in names}
