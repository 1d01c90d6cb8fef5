"""The headers of a file → rows of the tables, and rows → headers again.

No card is lost. One that has a column goes there if the column can hold it; what the column would
not give back as it was, and what has no column, goes into ``other_keywords`` (see `keeping`).
A header that no table holds goes into ``other_headers``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from schemagen.fits.header import Card, Header, Value
from schemagen.fits.header_file import HeaderFile
from schemagen.fits.product import check_jwst, identify
from schemagen.ingest.column_values import FITTING, PLAIN, READING
from schemagen.ingest.header_tables import Catalogue, HeaderTable
from schemagen.ingest.other_keywords import dump, gather, load
from schemagen.tables.model import ColumnType

__all__ = [
    "Dataset",
    "Kept",
    "Placement",
    "describe",
    "list_columns",
    "place",
    "place_headers",
    "relieve",
    "restore",
]

Row = list[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """What `master` and `datasets` say of a file.

    Attributes
    ----------
    rootname, filetype, filename, path, instrument, detector, exp_type, datamodel
        As the columns of `datasets`.
    pipeline_version : str or None
        CAL_VER.
    file_size : int
        Bytes.
    checksum : str
        SHA-256 of its headers.
    program, observation, visit : str or None
        As the columns of `master`.
    """

    rootname: str
    filetype: str
    filename: str
    path: str
    instrument: str | None
    detector: str | None
    exp_type: str | None
    datamodel: str | None
    pipeline_version: str | None
    file_size: int
    checksum: str
    program: str | None
    observation: str | None
    visit: str | None

    def __str__(self) -> str:
        return self.filename


@dataclass(frozen=True, slots=True)
class Kept:
    """A value that its column cannot hold: it is in ``other_keywords``.

    Attributes
    ----------
    table, keyword : str
        Where it would have gone.
    kind : ColumnType
        What the column holds.
    value : Value
        The value.
    """

    table: str
    keyword: str
    kind: ColumnType
    value: Value

    def __str__(self) -> str:
        return f"{self.table}: {self.keyword} = {self.value!r} is no {self.kind.value}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """The rows of a file.

    Attributes
    ----------
    dataset : Dataset
        The file.
    rows : Mapping of str to list of list
        Rows by table: its key without ``dataset_id``, ``extension_index``, the columns of its
        keywords in their order, and ``other_keywords`` if it has that; see `list_columns`.
    others : list of list
        Rows of ``other_headers``, without ``dataset_id``.
    kept : tuple of Kept
        Values that their columns cannot hold.
    homeless : tuple of str
        Why each header of ``others`` is there.
    """

    dataset: Dataset
    rows: Mapping[str, list[Row]]
    others: list[Row]
    kept: tuple[Kept, ...]
    homeless: tuple[str, ...]


@cache
def list_columns(table: HeaderTable) -> tuple[str, ...]:
    """List the columns of a table's rows as `place` makes them."""
    return (
        "instrument",
        *(("detector_name",) if table.by_detector else ()),
        "extension_version",
        "extension_index",
        *(name for name, _, _ in table.columns),
        *(("other_keywords",) if table.keeps_others else ()),
    )


def place(file: HeaderFile, catalogue: Catalogue, *, text_bytes: int = 0) -> Placement:
    """Place the headers of a file.

    Parameters
    ----------
    file : HeaderFile
        The file.
    catalogue : Catalogue
        The tables that there are.
    text_bytes : int, optional
        Longest string in bytes that a column takes; 0 for no limit.

    Returns
    -------
    Placement

    Raises
    ------
    SchemagenError
        If it is no JWST file.
    """
    return place_headers(describe(file), file.headers, catalogue, text_bytes=text_bytes)


def place_headers(
    dataset: Dataset, headers: Iterable[Header], catalogue: Catalogue, *, text_bytes: int = 0
) -> Placement:
    """Place some of the headers of a file; parameters as for `place`."""
    tables = catalogue.of_filetype(dataset.filetype)
    rows: dict[str, list[Row]] = {}
    others: list[Row] = []
    kept: list[Kept] = []
    homeless = []
    taken: set[tuple[str, int]] = set()
    for header in headers:
        name, version = header.name, header.version
        parts = tables.get(name, ())
        if reason := _refuse(dataset, name, version, parts, taken):
            homeless.append(reason)
            text = dump(gather(header.cards))
            others.append([header.index, name or None, version, text])
            continue
        taken.add((name, version))
        for part, row in zip(parts, _fill(header, dataset, parts, text_bytes, kept), strict=True):
            rows.setdefault(part.name, []).append(row)
    return Placement(
        dataset=dataset, rows=rows, others=others, kept=tuple(kept), homeless=tuple(homeless)
    )


def describe(file: HeaderFile) -> Dataset:
    """Say what `master` and `datasets` are to say of a file.

    Raises
    ------
    SchemagenError
        If it is no JWST file.
    """
    primary: dict[str, Value] = {}
    for keyword, value in file.headers[0].cards:
        primary.setdefault(keyword, value)
    check_jwst(primary)
    product = identify(file.name, primary)

    def tell(keyword: str) -> str | None:
        value = primary.get(keyword)
        return None if value is None else value.strip() if isinstance(value, str) else str(value)

    return Dataset(
        rootname=product.rootname,
        filetype=product.filetype,
        filename=file.name,
        path=file.location,
        instrument=_shorten(tell("INSTRUME")),
        detector=_shorten(tell("DETECTOR")),
        exp_type=tell("EXP_TYPE"),
        datamodel=tell("DATAMODL"),
        pipeline_version=tell("CAL_VER"),
        file_size=file.size,
        checksum=file.checksum,
        program=tell("PROGRAM"),
        observation=tell("OBSERVTN"),
        visit=tell("VISIT"),
    )


def _shorten(code: str | None) -> str | None:
    """Cut what is no instrument or detector, lest a key take it; the header keeps all of it."""
    return code and code[:20]


@cache
def _index(table: HeaderTable) -> dict[str, tuple[int, ColumnType]]:
    """Give the place of each keyword in a table's rows."""
    offset = len(list_columns(table)) - len(table.columns) - table.keeps_others
    return {
        keyword: (place, kind) for place, (_, keyword, kind) in enumerate(table.columns, offset)
    }


def _refuse(
    dataset: Dataset,
    name: str,
    version: int,
    parts: tuple[HeaderTable, ...],
    taken: set[tuple[str, int]],
) -> str:
    """Say why no table takes a header; empty if one does."""
    called = name or "without a name"
    if not parts:
        return f"{dataset.filetype} {called}: no table"
    code = dataset.detector if parts[0].by_detector else dataset.instrument
    if dataset.instrument is None or code is None:
        return f"{dataset.filetype} {called}: no INSTRUME or DETECTOR to file it under"
    if parts[0].values and code not in parts[0].values:
        return f"{dataset.filetype} {called}: no part for {code}"
    if (name, version) in taken:
        return f"{dataset.filetype} {called}: EXTVER {version} comes again"
    return ""


def _fill(
    header: Header,
    dataset: Dataset,
    parts: tuple[HeaderTable, ...],
    text_bytes: int,
    kept: list[Kept],
) -> list[Row]:
    """Make the row of a header in a table, or in each part of one that is split."""
    rows = []
    rest: Iterable[Card] = header.cards
    others: dict[str, list[Value]] = {}
    for part in parts:
        row: Row = [None] * len(list_columns(part))
        codes = (dataset.instrument, dataset.detector)[: 1 + part.by_detector]
        row[: len(codes) + 2] = *codes, header.version, header.index
        rest = _fill_part(rest, part, row, text_bytes, others, kept)
        rows.append(row)
    for keyword, value in rest:
        others.setdefault(keyword, []).append(value)
    if others:
        for part, row in zip(parts, rows, strict=True):
            if part.keeps_others:
                row[-1] = dump(others)
    return rows


def _fill_part(
    cards: Iterable[Card],
    table: HeaderTable,
    row: Row,
    text_bytes: int,
    others: dict[str, list[Value]],
    kept: list[Kept],
) -> list[Card]:
    """Put the cards that a table has columns for into a row; return the other cards."""
    index = _index(table)
    rest = []
    first: dict[str, Value] = {}
    for card in cards:
        keyword, value = card
        found = index.get(keyword)
        if found is None:
            rest.append(card)
            continue
        place, kind = found
        if keyword in first:  # it comes again: the column has the first of them, the list all
            others.setdefault(keyword, [first[keyword]]).append(value)
            continue
        first[keyword] = value
        if type(value) is PLAIN.get(kind):
            if kind is ColumnType.TEXT:
                if not text_bytes or len(value) * 2 <= text_bytes:  # type: ignore[arg-type]
                    row[place] = value
                    continue
            elif kind is not ColumnType.NUMBER or value:  # zero may be negative
                row[place] = value
                if kind is ColumnType.BOOLEAN or math.isfinite(value):  # type: ignore[arg-type]
                    continue
        stored, exact = FITTING[kind](value, text_bytes)
        row[place] = stored
        if not exact:
            others.setdefault(keyword, []).append(value)
            if stored is None and value is not None:
                kept.append(Kept(table.name, keyword, kind, value))
    return rest


def relieve(table: HeaderTable, row: Row, inline_bytes: int) -> None:
    """Move strings of medium length from a row into its ``other_keywords``.

    A row with too many strings is refused by an engine that stores only longer ones beside it.

    Parameters
    ----------
    table : HeaderTable
        The table.
    row : list
        The row.
    inline_bytes : int
        Longest string, in bytes, that is not stored beside its row.
    """
    others = load(row[-1])
    for keyword, (place, kind) in _index(table).items():
        value = row[place]
        if kind is ColumnType.TEXT and value and _SHORT < len(value.encode()) <= inline_bytes:
            others.setdefault(keyword, [value])
            row[place] = None
    row[-1] = dump(others) if others else None


_SHORT = 12
"""Bytes of the longest string that takes little room in its row."""


def restore(
    rows: Iterable[tuple[HeaderTable, Sequence[Any]]],
    reads: Mapping[ColumnType, Callable[[Any], Any]] = MappingProxyType({}),
) -> Iterator[Card]:
    """Yield the cards of a header.

    They are all cards of the header, by keyword, those of one keyword in their order. What comes
    before what in a header, and the comments of the cards, are not kept.

    Parameters
    ----------
    rows : iterable of tuple of HeaderTable and sequence
        Its row, with the columns that `list_columns` names; of a table that is split, one of each
        part.
    reads : Mapping of ColumnType to callable, optional
        As `reads` of a `Writing`.
    """
    found = tuple(rows)
    others: dict[str, list[Value]] = {}
    for table, row in found:
        others |= load(row[-1]) if table.keeps_others else {}
    for table, row in found:
        for keyword, (place, kind) in _index(table).items():
            if keyword not in others and row[place] is not None:
                value = reads[kind](row[place]) if kind in reads else row[place]
                yield keyword, READING[kind](value)
    for keyword, values in others.items():
        for value in values:
            yield keyword, value
