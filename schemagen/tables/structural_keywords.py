"""The structural keywords of each kind of HDU, which the datamodel schemas do not declare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from schemagen.inventory.model import Extension, Kind
from schemagen.tables.model import Column, ColumnType, name_column

__all__ = ["structural_column", "structural_keywords"]

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
"""Types and meanings of structural keywords: FITS standard 4.0, sections 4.4.1, 7.1.1, 7.3.1."""

_AXES = 4
"""Number of axes of an image that have columns.

Schemas often do not declare the number of axes, or declare fewer than files have (CON). No JWST
product has more than four.
"""


def structural_keywords(extensions: Iterable[Extension]) -> Iterable[str]:
    """List the structural keywords of an extension, in the order in which files have them.

    The keywords for each column of a binary table (TTYPEn, TFORMn, TUNITn) are included for the
    columns that a schema declares. HDRTAB has hundreds of others, which go to ``other_keywords``.

    Parameters
    ----------
    extensions : iterable of Extension
        The extension, as each datamodel of a filetype has it.
    """
    kinds: dict[Kind, Extension] = {}
    for extension in extensions:
        known = kinds.setdefault(extension.kind, extension)
        if len(extension.columns) > len(known.columns):
            kinds[extension.kind] = extension
    listed = (
        _list_keywords(
            kind,
            pixels=bool(extension.datatype),
            columns=0 if extension.runtime else len(extension.columns),
        )
        for kind, extension in kinds.items()
    )
    return dict.fromkeys(chain.from_iterable(listed))


@lru_cache(maxsize=256)  # hundreds of extensions have the same few forms
def _list_keywords(kind: Kind, *, pixels: bool, columns: int) -> tuple[str, ...]:
    return tuple(_structure(kind, pixels=pixels, columns=columns))


def _structure(kind: Kind, *, pixels: bool, columns: int) -> Iterator[str]:
    primary, table = kind is Kind.PRIMARY, kind is Kind.TABLE
    yield from ("SIMPLE" if primary else "XTENSION", "BITPIX", "NAXIS")
    if table:
        yield from ("NAXIS1", "NAXIS2")
    elif not primary or pixels:
        yield from (f"NAXIS{axis}" for axis in range(1, _AXES + 1))
    yield from ("EXTEND",) if primary else ("PCOUNT", "GCOUNT")
    if table:
        yield "TFIELDS"
        for number in range(1, columns + 1):
            yield from (f"TTYPE{number}", f"TFORM{number}", f"TUNIT{number}")
    elif not primary or pixels:
        yield from ("BSCALE", "BZERO", "BLANK")
    if not primary:
        yield from ("EXTNAME", "EXTVER")
    yield from ("CHECKSUM", "DATASUM")


def structural_column(keyword: str, since: str, former: tuple[str, ...]) -> Column:
    """Return the column of a structural keyword.

    Parameters
    ----------
    keyword : str
        The keyword.
    since, former
        As for `Column`.
    """
    stem = keyword.rstrip("0123456789")
    number = keyword.removeprefix(stem)
    if keyword in _STRUCTURE:
        kind, title = _STRUCTURE[keyword]
    elif stem == "NAXIS":
        kind, title = ColumnType.INTEGER, f"Length of axis {number}"
    else:
        meaning = {"TTYPE": "Name", "TFORM": "Format", "TUNIT": "Unit"}[stem]
        kind, title = ColumnType.TEXT, f"{meaning} of column {number} of the table"
    return Column(
        name=name_column(keyword),
        type=kind,
        keyword=keyword,
        title=title,
        since=since,
        former=former,
    )
