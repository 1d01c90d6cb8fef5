"""A keyword as a schema declares it: its type, its place, and what is wrong there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from schemagen.inventory.display import write_line
from schemagen.inventory.hashed_once import HashedOnce

__all__ = ["Keyword", "Note", "Place", "Type"]


class Type(Enum):
    """What a datamodel schema can say of a keyword's value."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    UNTYPED = None
    """The schema gives no type (NGROUPS in mask.schema)."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Place:
    """Where something is written.

    Attributes
    ----------
    file : str
        Name of a schema file, such as ``core.schema.yaml``.
    line : int
        Line in it, counted from 1; 0 where it is not told.
    """

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Note:
    """A fault of upstream's schemas that was understood and worked round.

    Attributes
    ----------
    code : str
        Kind of fault, such as ``duplicate-key``.
    text : str
        What is wrong, and how it was read.
    where : str
        ``file:line``.
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
        Type of its values.
    paths : tuple of str
        Every datamodel path that declares it, dotted as upstream's ``walk_schema`` gives them
        (``meta.dither.dither_points``, ``slits.items.source_type``). The first is the one whose
        other facts are given here.
    title : str
        What it means, without the unit in brackets that may lead it upstream.
    unit : str
        Its unit, from that bracket or from ``unit``; empty where there is none.
    enum : tuple
        The values it may take; empty where any may. The union over groups of enums.
    default : object
        The value that upstream writes when none is set; None where there is none.
    blend : str
        ``blend_rule``, how values are combined in products of several exposures.
    tabulated : bool
        ``blend_table``: products of several exposures list each exposure's value in HDRTAB.
    place : Place
        Where it is declared.
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

    __hash__ = HashedOnce.__hash__

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        unit = f"[{self.unit}] " if self.unit else ""
        kind, paths = self.type.value or "untyped", ", ".join(self.paths)
        return write_line("Keyword", f"{self.name}: {kind}, {unit}{self.title} ({paths})")
