"""A keyword as a schema declares it, and errors in schema files."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from schemagen.inventory.display import write_line
from schemagen.inventory.hashed_once import HashedOnce

__all__ = ["INDEXED", "Keyword", "Note", "Place", "Type"]

INDEXED = {("PRIMARY", "DATE-BEG"): 3, ("PRIMARY", "DATE-OBS"): 3, ("PRIMARY", "EXP_TYPE"): 4}
"""Extensions and keywords whose columns a database has an index of, and since which layout.

Files are found by PROGRAM in ``master``, which costs less than an index of each table.
"""


class Type(Enum):
    """The types that a datamodel schema can declare for a keyword."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    UNTYPED = None
    """The schema declares no type (e.g. NGROUPS in mask.schema)."""

    __hash__ = object.__hash__  # that of `Enum` is a function of Python, and each keyword has one


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Place:
    """A line of a schema file.

    Attributes
    ----------
    file : str
        Name of the file, e.g. ``core.schema.yaml``.
    line : int
        Number of the line, from 1; 0 if unknown.
    """

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Note:
    """An error in a schema file that was corrected on reading.

    Attributes
    ----------
    code : str
        Kind of error, e.g. ``duplicate-key``.
    text : str
        What is wrong, and how it was read.
    where : str
        Place of the error, ``file:line``.
    """

    where: str
    code: str
    text: str

    def __str__(self) -> str:
        return f"{self.where}: {self.text} [{self.code}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyword(HashedOnce):
    """A header keyword that the schemas declare for one extension.

    Attributes
    ----------
    name : str
        The FITS keyword, in upper case.
    type : Type
        Type of the values.
    paths : tuple of str
        Every datamodel path that declares it, dotted as in upstream's ``walk_schema``
        (``meta.dither.dither_points``, ``slits.items.source_type``). The other attributes are those
        of the first path.
    title : str
        Meaning of the keyword, without the unit that upstream may write in brackets before it.
    unit : str
        Unit of the values, from that bracket or from ``unit``; empty if there is none.
    enum : tuple
        The allowed values, of all groups of enums; empty if any value is allowed.
    default : object
        The value that upstream writes if none is set; None if there is no default.
    blend : str
        ``blend_rule``: how values are combined in products of several exposures.
    tabulated : bool
        ``blend_table``: whether products of several exposures list the value of each exposure in
        HDRTAB.
    place : Place
        Place of the declaration.
    column : str
        Name of its column, if ``overrides.yaml`` gives it one; otherwise empty.
    indexed : bool
        Whether ``overrides.yaml`` has its column indexed.
    """

    name: str
    type: Type
    paths: tuple[str, ...]
    title: str
    unit: str
    enum: tuple[str | int | float | bool, ...]
    default: str | int | float | bool | None
    blend: str
    tabulated: bool
    place: Place
    column: str = ""
    indexed: bool = False

    __hash__ = HashedOnce.__hash__

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        unit = f"[{self.unit}] " if self.unit else ""
        kind, paths = self.type.value or "untyped", ", ".join(self.paths)
        return write_line("Keyword", f"{self.name}: {kind}, {unit}{self.title} ({paths})")
