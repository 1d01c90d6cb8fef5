"""The frozen values of an inventory: what the files of a release may contain.

::

    Inventory(Filetype → Layout → Extension → Keyword)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from schemagen.inventory.by_name import ByName
from schemagen.inventory.display import write_line, write_table
from schemagen.inventory.hashed_once import HashedOnce
from schemagen.inventory.keyword import Keyword, Note, Place, Type
from schemagen.inventory.override import Override
from schemagen.sources.schema_set import SchemaPackage

__all__ = [
    "FIELDS",
    "ArrayColumn",
    "Extension",
    "Filetype",
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

FIELDS = (
    "filetype",
    "model",
    "schema",
    "instruments",
    "extension",
    "keyword",
    "type",
    "unit",
    "paths",
    "title",
    "enum",
    "default",
    "where",
)
"""Keys of the rows of `Inventory.to_rows`."""


class Kind(Enum):
    """The kinds of HDU, by what they contain."""

    PRIMARY = "primary"
    """The first HDU of a file."""
    IMAGE = "image"
    """An array of any number of axes."""
    TABLE = "table"
    """A binary table."""
    HEADER = "header-only"
    """Keywords without an array: written as an image HDU without data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayColumn(HashedOnce):
    """A column of a table extension.

    Attributes
    ----------
    name : str
        Name of the column, as declared.
    datatype : str
        ASDF datatype (``float64``); ``ascii[N]`` for N characters.
    shape : tuple of int
        Shape of one cell; empty for a scalar.
    unit : str
        Unit of the values; empty if there is none.
    """

    name: str
    datatype: str
    shape: tuple[int, ...]
    unit: str

    __hash__ = HashedOnce.__hash__

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension(HashedOnce, ByName[Keyword]):
    """An HDU that a layout may contain.

    Attributes
    ----------
    name : str
        EXTNAME in upper case; ``PRIMARY`` for the first HDU.
    kind : Kind
        Kind of HDU.
    datatype : str
        ASDF datatype of the pixels of an image; otherwise empty.
    ndim : int
        Number of axes of the array; 0 if the schema does not declare it.
    ndim_at_most : bool
        Whether the array may have fewer axes: the schema declares their greatest number.
    repeats : bool
        Whether there are several, with EXTVER 1, 2, 3 ….
    runtime : bool
        Whether the pipeline adds it when it runs and no schema declares it (ASDF, HDRTAB).
    columns : tuple of ArrayColumn
        Columns of a table; otherwise empty.
    keywords : tuple of Keyword
        Keywords in schema order, each name once.
    """

    name: str
    kind: Kind
    datatype: str = ""
    ndim: int = 0
    ndim_at_most: bool = False
    repeats: bool = False
    runtime: bool = False
    columns: tuple[ArrayColumn, ...] = ()
    keywords: tuple[Keyword, ...] = ()

    __hash__ = HashedOnce.__hash__

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        text = f"{self.name}: {self.content}, {len(self.keywords)} keywords"
        return write_line("Extension", text)

    def _repr_html_(self) -> str:
        rows = (
            (k.name, k.type.value or "untyped", k.unit, k.title, ", ".join(k.paths))
            for k in self.keywords
        )
        return write_table(str(self), ("keyword", "type", "unit", "title", "path"), rows)

    @property
    def content(self) -> str:
        """Content of the HDU in words: ``image float32 2-D``, ``table of 12 columns``."""
        if count := len(self.columns):
            return f"{self.kind.value} of {count} column{'s' * (count != 1)}"
        return " ".join(filter(None, (self.kind.value, self.datatype, self.axes)))

    @property
    def axes(self) -> str:
        """Number of axes in words: ``2-D``, ``up to 3-D``; empty if it is not declared."""
        limit = "up to " if self.ndim_at_most else ""
        return f"{limit}{self.ndim}-D" if self.ndim else ""

    def _list_named(self) -> tuple[Keyword, ...]:
        return self.keywords


def unite_extensions(extensions: tuple[Extension, ...]) -> Extension:
    """Return one extension with the keywords of several.

    Parameters
    ----------
    extensions : tuple of Extension
        The extension in several layouts, at least one. All have the same name.

    Returns
    -------
    Extension
        The first extension with the keywords of all. A keyword of several extensions is taken from
        the first of them, with the datamodel paths of all.
    """
    keywords: dict[str, Keyword] = {}
    for keyword in (keyword for extension in extensions for keyword in extension.keywords):
        known = keywords.setdefault(keyword.name, keyword)
        if new := [path for path in keyword.paths if path not in known.paths]:
            keywords[keyword.name] = replace(known, paths=(*known.paths, *new))
    return replace(extensions[0], keywords=tuple(keywords.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout(ByName[Extension]):
    """What one datamodel class writes into a file of a filetype.

    Attributes
    ----------
    model : str
        The class, as in DATAMODL; empty if no datamodel writes the file.
    schema : str
        Schema of the class (``image.schema``); empty if there is none.
    instruments : tuple of str
        Values of INSTRUME that it is written for.
    exp_types : tuple of str
        Values of EXP_TYPE that it is written for, with conditions in words.
    extensions : tuple of Extension
        PRIMARY first, then the others in schema order, then those that are added at run time.
    """

    model: str
    schema: str
    instruments: tuple[str, ...]
    exp_types: tuple[str, ...]
    extensions: tuple[Extension, ...]

    def __str__(self) -> str:
        return self.model or "no datamodel"

    def __repr__(self) -> str:
        listed = ", ".join(map(str, self.extensions)) or "no extensions"
        return write_line("Layout", f"{self}: {listed}")

    def _list_named(self) -> tuple[Extension, ...]:
        return self.extensions


@dataclass(frozen=True, slots=True, kw_only=True)
class Filetype(ByName[Extension]):
    """A kind of product, known by its suffix.

    Attributes
    ----------
    name : str
        The suffix (``rate``, ``ami-oi``).
    stage : str
        Pipeline stage that writes it: 0 raw, 1 detector, 2a count rate, 2b calibrated, 3 combined.
    purpose : str
        Purpose of the product, in one line.
    combined : bool
        Whether there are products of several detectors (DETECTOR is ``MULTIPLE``).
    layouts : tuple of Layout
        The layouts; instrument and EXP_TYPE decide which of them a file has.
    """

    name: str
    stage: str
    purpose: str
    combined: bool
    layouts: tuple[Layout, ...]

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        models = ", ".join(map(str, self.layouts))
        return write_line("Filetype", f"{self.name}: {self.purpose} ({models})")

    def _repr_html_(self) -> str:
        rows = (
            (str(layout), extension.name, extension.content, str(len(extension.keywords)))
            for layout in self.layouts
            for extension in layout.extensions
        )
        caption = f"{self.name}: {self.purpose}"
        return write_table(caption, ("datamodel", "extension", "holds", "keywords"), rows)

    def _list_named(self) -> tuple[Extension, ...]:
        """List the extensions, each with the keywords of all layouts."""
        found: dict[str, list[Extension]] = {}
        for extension in (e for layout in self.layouts for e in layout.extensions):
            found.setdefault(extension.name, []).append(extension)
        return tuple(unite_extensions(tuple(same)) for same in found.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory(ByName[Filetype]):
    """What the files of a release may contain.

    Attributes
    ----------
    pipeline_version : str
        The release.
    package : SchemaPackage
        The package with its schemas.
    filetypes : tuple of Filetype
        The filetypes in the order of the filetype table.
    notes : tuple of Note
        Errors in the schema files, sorted by file and line.
    overrides : tuple of Override
        The local changes that it has, in the order of their file.
    """

    pipeline_version: str
    package: SchemaPackage
    filetypes: tuple[Filetype, ...]
    notes: tuple[Note, ...]
    overrides: tuple[Override, ...] = ()

    def __str__(self) -> str:
        return f"jwst {self.pipeline_version}"

    def __repr__(self) -> str:
        names = {row["keyword"] for row in self.to_rows() if row["keyword"]}
        counted = f"{len(self.filetypes)} filetypes, {len(names)} keywords"
        return write_line("Inventory of", f"{self} ({self.package}): {counted}")

    def _repr_html_(self) -> str:
        rows = (
            (f.name, f.stage, f.purpose, ", ".join(map(str, f.layouts)), ", ".join(f))
            for f in self.filetypes
        )
        heads = ("filetype", "stage", "purpose", "datamodels", "extensions")
        return write_table(f"{self} ({self.package})", heads, rows)

    def _list_named(self) -> tuple[Filetype, ...]:
        return self.filetypes

    def to_rows(self) -> list[dict[str, object]]:
        """Return a row for each keyword of each extension of each layout.

        Returns
        -------
        list of dict of str to object
            Rows with the keys `FIELDS`, ready for ``pandas.DataFrame``. An extension without
            keywords and a layout without extensions have one row with empty values.
        """
        return list(self._iterate_rows())

    def _iterate_rows(self) -> Iterator[dict[str, object]]:
        nothing: dict[str, object] = dict.fromkeys(FIELDS, "")
        for filetype in self.filetypes:
            for layout in filetype.layouts:
                head = nothing | {
                    "filetype": filetype.name,
                    "model": layout.model,
                    "schema": layout.schema,
                    "instruments": layout.instruments,
                }
                if not layout.extensions:
                    yield head
                for extension in layout.extensions:
                    if not extension.keywords:
                        yield head | {"extension": extension.name}
                    for keyword in extension.keywords:
                        yield head | {
                            "extension": extension.name,
                            "keyword": keyword.name,
                            "type": keyword.type.value or "",
                            "unit": keyword.unit,
                            "paths": keyword.paths,
                            "title": keyword.title,
                            "enum": keyword.enum,
                            "default": keyword.default,
                            "where": str(keyword.place),
                        }
