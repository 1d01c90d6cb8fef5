"""The frozen values of the pipeline's world: what the files of a release may hold.

::

    Inventory(Filetype → Layout → Extension → Keyword)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from enum import Enum
from functools import cache
from operator import attrgetter

from schemagen.sources.schema_set import SchemaPackage

__all__ = [
    "ArrayColumn",
    "Extension",
    "Filetype",
    "HashedOnce",
    "Inventory",
    "Keyword",
    "Kind",
    "Layout",
    "Note",
    "Place",
    "Type",
]

PRIMARY = "PRIMARY"
"""Name of the first HDU of a FITS file."""


class HashedOnce:
    """A frozen value that computes its hash when it is made, since it is looked up many times.

    A class that inherits from it says ``__hash__ = HashedOnce.__hash__``, as a dataclass would
    write one of its own. The hash of a text is another in each process: a pickle leaves it out.
    """

    __slots__ = ("_hash",)
    _hash: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash(self._values()))

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[object, ...]:
        return _remake, (type(self), self._values())

    def _values(self) -> tuple[object, ...]:
        kind: type = type(self)
        return _getter(kind)(self)


@cache
def _getter(kind: type) -> Callable[[object], tuple[object, ...]]:
    """Return what gives the values of the fields of a class."""
    return attrgetter(*(field.name for field in fields(kind)))


def _remake(kind: type, values: tuple[object, ...]) -> object:
    names = (field.name for field in fields(kind))
    return kind(**dict(zip(names, values, strict=True)))


class Type(Enum):
    """What a datamodel schema can say of a keyword's value."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    UNTYPED = None
    """The schema gives no type (NGROUPS in mask.schema)."""


class Kind(Enum):
    """What an HDU holds."""

    PRIMARY = "primary"
    IMAGE = "image"
    TABLE = "table"
    HEADER = "header-only"
    """Keywords but no array: written as an image HDU without data."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayColumn:
    """A column of a table extension.

    Attributes
    ----------
    name : str
        Name as declared.
    datatype : str
        ASDF datatype (``float64``); ``ascii[N]`` for N characters.
    shape : tuple of int
        Shape of one cell; empty for a scalar.
    unit : str
        Unit, or empty.
    """

    name: str
    datatype: str
    shape: tuple[int, ...]
    unit: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension(HashedOnce):
    """An HDU that a layout may hold.

    Attributes
    ----------
    name : str
        EXTNAME in upper case; ``PRIMARY`` for the first HDU.
    kind : Kind
        What it holds.
    datatype : str
        ASDF datatype of an image's pixels; empty otherwise.
    ndim : int
        Number of axes of the array, 0 where the schema does not say.
    repeats : bool
        Whether it comes again and again with EXTVER 1, 2, 3 ….
    runtime : bool
        Whether it comes at run time and is in no schema (ASDF, HDRTAB).
    columns : tuple of ArrayColumn
        Columns of a table; empty otherwise.
    keywords : tuple of Keyword
        In schema order, each name once.
    """

    name: str
    kind: Kind
    datatype: str = ""
    ndim: int = 0
    repeats: bool = False
    runtime: bool = False
    columns: tuple[ArrayColumn, ...] = ()
    keywords: tuple[Keyword, ...] = ()

    __hash__ = HashedOnce.__hash__

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What one datamodel class puts into a file of a filetype.

    Attributes
    ----------
    model : str
        Class that writes it, as DATAMODL says; empty where no datamodel writes it.
    schema : str
        Its schema (``image.schema``); empty where there is none.
    instruments : tuple of str
        Values of INSTRUME that it is made for.
    exp_types : tuple of str
        Values of EXP_TYPE that it is made for, with conditions in words.
    extensions : tuple of Extension
        PRIMARY first, then in schema order, then those that come at run time.
    """

    model: str
    schema: str
    instruments: tuple[str, ...]
    exp_types: tuple[str, ...]
    extensions: tuple[Extension, ...]

    def __str__(self) -> str:
        return self.model or "no datamodel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filetype:
    """A kind of product, known by its suffix.

    Attributes
    ----------
    name : str
        The suffix (``rate``, ``ami-oi``).
    stage : str
        Pipeline stage that makes it: 0 raw, 1 detector, 2a count rate, 2b calibrated, 3 combined.
    purpose : str
        What it is for, in a line.
    combined : bool
        Whether there are products of several detectors (DETECTOR is ``MULTIPLE``).
    layouts : tuple of Layout
        Which fit a file is decided by instrument and EXP_TYPE.
    """

    name: str
    stage: str
    purpose: str
    combined: bool
    layouts: tuple[Layout, ...]

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """What the files of a release may hold.

    Attributes
    ----------
    pipeline_version : str
        The release.
    package : SchemaPackage
        Where its schemas come from.
    filetypes : tuple of Filetype
        In the order of the filetype table.
    notes : tuple of Note
        Faults of the schemas, by place.
    """

    pipeline_version: str
    package: SchemaPackage
    filetypes: tuple[Filetype, ...]
    notes: tuple[Note, ...]

    def __str__(self) -> str:
        return f"jwst {self.pipeline_version}"
