"""Answers as tables with units and descriptions: ECSV, VOTable and FITS, by astropy.

Astropy writes the beginning of a file from a table of a few rows; the rows then follow one by one,
so that an answer of any length takes little memory. Where a format would take a missing value for
another one, the column gets a mask, as astropy's ``data_mask`` does: reading gives both back.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any
from xml.sax.saxutils import escape

import numpy as np
from astropy.io import fits
from astropy.io.votable import tree
from astropy.table import MaskedColumn, Table

from schemagen.answers.answer_table import AnswerTable, ColumnFacts
from schemagen.errors import SchemagenError
from schemagen.tables.model import Column, ColumnType
from schemagen.tables.vocabulary import read_vocabulary

__all__ = ["make_table", "write_ecsv", "write_fits", "write_votable"]

_MASK = ".mask"
"""What astropy adds to the name of a column to name that of its mask."""

_FILLERS: Mapping[str, Any] = {"i": 0, "f": 0.0, "b": False, "U": "", "S": ""}


def _write_time(value: Any) -> Any:
    """Write a date or a time as text; return any other value."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat("T", "microseconds")
    if isinstance(value, time):
        return value.isoformat("microseconds")
    return value.isoformat() if isinstance(value, date) else value


_DTYPES: Mapping[ColumnType, str] = {
    ColumnType.INTEGER: "i8",
    ColumnType.NUMBER: "f8",
    ColumnType.BOOLEAN: "?",
}
_TIME_WIDTHS: Mapping[ColumnType, int] = {
    ColumnType.DATE: 10,
    ColumnType.TIME: 15,
    ColumnType.TIMESTAMP: 26,
}


def _dtype(column: Column, facts: ColumnFacts, text: str) -> str:
    """Return the type of a column for NumPy; dates and times are text."""
    width = _TIME_WIDTHS.get(column.type, facts.width) or 1
    return _DTYPES.get(column.type, f"{text}{width}")


def _describe(table: AnswerTable, rows: Sequence[Sequence[Any]], text: str = "U") -> Table:
    """Make a table of astropy of some rows; `text` is NumPy's letter for strings."""
    made = Table(masked=True)
    transposed = [*zip(*rows, strict=True)] or [()] * len(table.columns)
    for column, facts, values in zip(table.columns, table.facts, transposed, strict=True):
        dtype = np.dtype(_dtype(column, facts, text))
        filler = _FILLERS.get(dtype.kind, False)
        made[column.name] = MaskedColumn(
            [filler if value is None else _write_time(value) for value in values],
            mask=[value is None for value in values],
            dtype=dtype,
            unit=column.unit or None,
            description=column.title or None,
        )
    return made


def _sample(table: AnswerTable, masked: Container[str], text: str = "U") -> Table:
    """Make a table of two rows, of which one misses all values that any row may miss."""
    full = [_EXAMPLES[_DTYPES.get(column.type, "")] for column in table.columns]
    gaps = [
        None if facts.missing or column.name in masked else value
        for value, column, facts in zip(full, table.columns, table.facts, strict=True)
    ]
    return _describe(table, [full, gaps], text)


_EXAMPLES: Mapping[str, Any] = {"i8": 1, "f8": 1.0, "?": True, "": "-"}


def make_table(table: AnswerTable) -> Table:
    """Make a table of astropy of a whole answer, in memory; what is missing is masked.

    A column of times is a `Time`, in UTC.
    """
    from astropy.time import Time

    made = _describe(table, [row for some in table.read() for row in some])
    for column in table.columns:
        if column.type is ColumnType.TIMESTAMP and len(made):
            texts = made[column.name]
            mask = np.ma.getmaskarray(texts)
            held = Time(np.where(mask, "2000-01-01T00:00:00.000000", texts.filled("")), scale="utc")
            held.precision = 6
            held[mask] = np.ma.masked
            held.info.description = column.title
            made[column.name] = held
    return made


# ECSV


def write_ecsv(table: AnswerTable) -> Iterator[bytes]:
    """Write an answer as ECSV.

    A column of text that has empty strings has a mask: without one, they would be missing.
    """
    masked = _list_masked(table, lambda column, facts: facts.blank and column.type not in _DTYPES)
    held = io.StringIO()
    _sample(table, masked).write(held, format="ascii.ecsv", serialize_method=masked)
    lines = held.getvalue().splitlines(keepends=True)
    place = next(number for number, line in enumerate(lines) if not line.startswith("#"))
    yield "".join(lines[: place + 1]).encode()
    names = [column.name for column in table.columns]
    kinds = [column.type in _DTYPES for column in table.columns]
    for some in table.read():
        text = []
        for row in some:
            fields = []
            for name, plain, value in zip(names, kinds, map(_write_time, row), strict=True):
                fields.append('""' if value is None else _write_field(value, plain=plain))
                if name in masked:
                    fields.append(str(value is None))
            text.append(" ".join(fields) + "\n")
        yield "".join(text).encode()


def _write_field(value: Any, *, plain: bool) -> str:
    if plain:
        return repr(value)
    quoted = str(value).replace('"', '""')
    return f'"{quoted}"'


def _list_masked(
    table: AnswerTable, confuses: Callable[[Column, ColumnFacts], bool]
) -> dict[str, str]:
    """Name the columns in which a format would confuse missing values with others."""
    return {
        column.name: "data_mask"
        for column, facts in zip(table.columns, table.facts, strict=True)
        if confuses(column, facts)
    }


# FITS

_MOST_FIELDS = 999
"""Most columns of a table (FITS standard 4.0, section 7.3.1)."""


def write_fits(table: AnswerTable) -> Iterator[bytes]:
    """Write an answer as a table of FITS.

    Raises
    ------
    SchemagenError
        If it has more columns than a table of FITS can have.

    Notes
    -----
    A column that misses values has a mask, but for numbers that are NaN where they are missing;
    so has one with empty strings or numbers that are NaN, which would be missing without.
    """
    masked = _list_masked(
        table,
        lambda column, facts: (
            facts.blank or (facts.missing and column.type is not ColumnType.NUMBER)
        ),
    )
    number = len(table.columns) + len(masked)
    if number > _MOST_FIELDS:
        text = f"a table of FITS has at most {_MOST_FIELDS} columns, and this answer has {number}"
        raise SchemagenError(text, hint="ask for fewer keywords, or write another format")
    held = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # units that FITS does not define are written below
        _sample(table, masked, "S").write(held, format="fits", serialize_method=masked)
    with fits.HDUList.fromstring(held.getvalue()) as hdus:
        primary, header = hdus[0].header.copy(), hdus[1].header.copy()
        dtype = hdus[1].columns.dtype.newbyteorder(">")
    header["NAXIS2"] = table.count
    del header["TNULL*"]  # masks tell what is missing: every number can be a value
    meanings = {column.name: column for column in table.columns}
    vocabulary = read_vocabulary()
    for place in range(1, header["TFIELDS"] + 1):
        column = meanings.get(header[f"TTYPE{place}"])
        if column:
            for keyword, text in (
                ("TUNIT", column.unit),
                ("TCOMM", column.title.encode("ascii", "replace").decode()),
                ("TUCD", vocabulary.find_ucd(column.paths)),
            ):
                if text:
                    header[f"{keyword}{place}"] = text
    yield primary.tostring().encode("ascii")
    yield header.tostring().encode("ascii")
    places = {column.name: place for place, column in enumerate(table.columns)}
    names = [(name, places.get(name.removesuffix(_MASK), 0), dtype[name]) for name in dtype.names]
    size = 0
    for some in table.read():
        block = np.zeros(len(some), dtype=dtype)
        for name, place, kind in names:
            values = [row[place] for row in some]
            block[name] = (
                [_write_logical(value is None) for value in values]
                if name not in places
                else [*map(_writer(table.columns[place], kind), values)]
            )
        size += block.nbytes
        yield block.tobytes()
    yield b"\0" * (-size % 2880)


def _write_logical(value: bool) -> int:
    return ord("T" if value else "F")


def _writer(column: Column, kind: np.dtype[Any]) -> Callable[[Any], Any]:
    """Return what turns a value into that of a column of FITS."""
    if column.type is ColumnType.BOOLEAN:
        return lambda value: _write_logical(bool(value))
    if kind.kind == "S":
        return lambda value: b"" if value is None else str(_write_time(value)).encode()
    missing = np.nan if kind.kind == "f" else 0
    return lambda value: missing if value is None else value


# VOTable


def write_votable(table: AnswerTable) -> Iterator[bytes]:
    """Write an answer as a VOTable with its data as text.

    An empty string, and a number that is not one, are missing values for readers of VOTable.
    """
    document = tree.VOTableFile(version="1.4")
    resource = tree.Resource()
    element = tree.TableElement(document, name="schemagen")
    document.resources.append(resource)
    resource.tables.append(element)
    vocabulary = read_vocabulary()
    for place, column in enumerate(table.columns):
        made = _make_field(document, f"col{place}", column)
        made.description = column.title or None
        made.ucd = vocabulary.find_ucd(column.paths) or None
        element.fields.append(made)
    element.create_arrays(1)
    held = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        document.to_xml(held, tabledata_format="tabledata")
    begin, _, rest = held.getvalue().partition(b"<TR>")
    yield begin
    for some in table.read():
        lines = (
            "<TR>" + "".join(f"<TD>{_write_cell(value)}</TD>" for value in row) + "</TR>\n"
            for row in some
        )
        yield "".join(lines).encode()
    yield rest.partition(b"</TR>")[2]


_ID = re.compile(r"[A-Za-z_][\w.-]*")
"""What astropy can call a column of a VOTable by."""


def _make_field(document: tree.VOTableFile, name: str, column: Column) -> tree.Field:
    kinds = {"i8": "long", "f8": "double", "?": "boolean"}
    kind = kinds.get(_DTYPES.get(column.type, ""))
    text = {} if kind else {"arraysize": "*"}
    if column.type is ColumnType.TIMESTAMP:
        text["xtype"] = "timestamp"
    return tree.Field(
        document,
        ID=column.name if _ID.fullmatch(column.name) else name,
        name=column.name,
        datatype=kind or "unicodeChar",
        unit=column.unit or None,
        **text,
    )


def _write_cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    written = _write_time(value)
    return escape(written) if isinstance(written, str) else repr(written)
