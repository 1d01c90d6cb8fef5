"""The structural keywords of each kind of HDU, which no datamodel schema declares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from schemagen.inventory.model import Extension, Kind
from schemagen.tables.model import Column, ColumnType, name_column

__all__ = ["structural_columns"]

_STRUCTURE = {
    "SIMPLE": (ColumnType.BOOLEAN, "Whether the file conforms to the FITS standard"),
    "XTENSION": (ColumnType.TEXT, "Kind of extension"),
    "BITPIX": (ColumnType.INTEGER, "Bits of a pixel, negative for floating point"),
    "NAXIS": (ColumnType.INTEGER, "Number of axes"),
    "NAXIS1": (ColumnType.INTEGER, "Length of axis 1"),
    "NAXIS2": (ColumnType.INTEGER, "Length of axis 2"),
    "EXTEND": (ColumnType.BOOLEAN, "Whether there may be extensions"),
    "PCOUNT": (ColumnType.INTEGER, "Bytes of the heap after the table"),
    "GCOUNT": (ColumnType.INTEGER, "Number of groups"),
    "TFIELDS": (ColumnType.INTEGER, "Number of columns of the table"),
    "BSCALE": (ColumnType.NUMBER, "Factor from stored to physical values"),
    "BZERO": (ColumnType.NUMBER, "Offset from stored to physical values"),
    "BLANK": (ColumnType.INTEGER, "Stored value of undefined pixels"),
    "EXTNAME": (ColumnType.TEXT, "Name of the extension"),
    "EXTVER": (ColumnType.INTEGER, "Version of the extension, as the card gives it"),
    "CHECKSUM": (ColumnType.TEXT, "Checksum of the HDU"),
    "DATASUM": (ColumnType.TEXT, "Checksum of the data"),
}
"""Structural keywords and what they mean: FITS standard 4.0, sections 4.4.1, 7.1.1 and 7.3.1."""

_AXES = 4
"""Axes of an image that have a column. The schemas often do not say how many there are, files have
more than they say (CON), and no JWST product has more than this."""


def _structure(extension: Extension) -> Iterator[str]:
    """Yield the structural keywords of a kind of HDU, in the order in which files have them.

    What describes a table's columns one by one (TTYPEn, TFORMn …) is there for the columns that a
    schema declares; those of HDRTAB are counted by the hundred and go to ``other_keywords``.
    """
    primary, table = extension.kind is Kind.PRIMARY, extension.kind is Kind.TABLE
    yield from ("SIMPLE" if primary else "XTENSION", "BITPIX", "NAXIS")
    if table:
        yield from ("NAXIS1", "NAXIS2")
    elif not primary or extension.datatype:
        yield from (f"NAXIS{axis}" for axis in range(1, _AXES + 1))
    yield from ("EXTEND",) if primary else ("PCOUNT", "GCOUNT")
    if table:
        yield "TFIELDS"
        if not extension.runtime:
            for number in range(1, len(extension.columns) + 1):
                yield from (f"TTYPE{number}", f"TFORM{number}", f"TUNIT{number}")
    elif not primary or extension.datatype:
        yield from ("BSCALE", "BZERO", "BLANK")
    if not primary:
        yield from ("EXTNAME", "EXTVER")
    yield from ("CHECKSUM", "DATASUM")


@cache
def _structural_column(keyword: str, since: str) -> Column:
    stem = keyword.rstrip("0123456789")
    number = keyword.removeprefix(stem)
    if keyword in _STRUCTURE:
        kind, title = _STRUCTURE[keyword]
    elif stem == "NAXIS":
        kind, title = ColumnType.INTEGER, f"Length of axis {number}"
    else:
        meaning = {"TTYPE": "Name", "TFORM": "Format", "TUNIT": "Unit"}[stem]
        kind, title = ColumnType.TEXT, f"{meaning} of column {number} of the table"
    return Column(name=name_column(keyword), type=kind, keyword=keyword, title=title, since=since)


def structural_columns(extensions: Iterable[Extension], since: str) -> Iterator[Column]:
    """Yield the columns of an extension's structural keywords, whichever layouts it has.

    Parameters
    ----------
    extensions : iterable of Extension
        The extension as each layout of a filetype has it.
    since : str
        The release.

    Yields
    ------
    Column
        In the order in which files have the keywords.
    """
    kinds: dict[Kind, Extension] = {}
    for extension in extensions:
        known = kinds.setdefault(extension.kind, extension)
        kinds[extension.kind] = max(known, extension, key=lambda one: len(one.columns))
    for keyword in dict.fromkeys(chain.from_iterable(_structure(kind) for kind in kinds.values())):
        yield _structural_column(keyword, since)
