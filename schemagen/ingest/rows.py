"""The headers of a file → rows of the header tables and of ``other_headers``.

No card is lost, unless the local changes of the database keep its keyword out. A card that has a
column goes there if the column can hold its value. A card without a column, or whose value the
column would not return unchanged, goes into ``other_keywords`` (see
`schemagen.ingest.other_keywords`). A header without a table of its own goes into
``other_headers``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from schemagen.fits.cards import Card, Value
from schemagen.fits.header import Header
from schemagen.fits.header_file import HeaderFile
from schemagen.fits.value_text import write_value
from schemagen.ingest.column_values import DIRECT_TYPES, TO_COLUMN
from schemagen.ingest.datasets import Dataset, describe_file
from schemagen.ingest.former_names import FormerCards, former_names_of
from schemagen.ingest.header_tables import Catalogue, HeaderTable, RowShape
from schemagen.ingest.other_keywords import dump_values, group_values
from schemagen.ingest.row_plans import plan_rows
from schemagen.ingest.sent_value import SentValue
from schemagen.ingest.withheld import list_withheld, withhold
from schemagen.tables.model import ColumnType

__all__ = [
    "HeaderRow",
    "KeptValue",
    "Placement",
    "Row",
    "list_codes",
    "place_file",
    "place_headers",
]

Row = list[Any]


@dataclass(frozen=True, slots=True)
class KeptValue:
    """A value that its column cannot hold: it is in ``other_keywords``.

    Attributes
    ----------
    table, keyword : str
        The header table and the keyword.
    kind : ColumnType
        The type of the column.
    value : Value
        The value.
    """

    table: str
    keyword: str
    kind: ColumnType
    value: Value

    def __str__(self) -> str:
        column = f"its {self.kind.value} column"
        return f"{self.table}: {self.keyword} = {write_value(self.value)} does not fit {column}"


class HeaderRow(NamedTuple):
    """A row of a header table, without ``dataset_id``."""

    shape: RowShape
    """The table, and the columns of the row."""
    values: Row
    """A value for each column."""

    def widen(self, table: HeaderTable) -> Row:
        """Return the values with the columns that `HeaderTable.row` names."""
        if self.shape is table.shape:
            return self.values
        held = dict(zip(self.shape.columns, self.values, strict=True))
        return [held.get(column) for column in table.row]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement(SentValue):
    """The rows of a file.

    Attributes
    ----------
    dataset : Dataset
        The file.
    rows : tuple of HeaderRow
        Rows of header tables.
    others : list of list
        Rows of ``other_headers``, without ``dataset_id``.
    kept : tuple of KeptValue
        Values that their columns cannot hold.
    reasons : tuple of str
        For each header in `others`, why it has no table of its own.
    withheld : tuple of str
        For each card that stays out of the database, its extension and keyword.
    """

    dataset: Dataset
    rows: tuple[HeaderRow, ...]
    others: list[Row]
    kept: tuple[KeptValue, ...]
    reasons: tuple[str, ...]
    withheld: tuple[str, ...] = ()


def place_file(file: HeaderFile, catalogue: Catalogue, *, text_bytes: int = 0) -> Placement:
    """Place the headers of a file into the rows of their tables.

    Parameters
    ----------
    file : HeaderFile
        The file.
    catalogue : Catalogue
        The header tables of the database.
    text_bytes : int, optional
        Longest string in bytes that a column takes; 0 for no limit.

    Returns
    -------
    Placement

    Raises
    ------
    SchemagenError
        If it is not a JWST file.
    """
    dataset = describe_file(file, catalogue.overrides)
    return place_headers(dataset, file.headers, catalogue, text_bytes=text_bytes)


def place_headers(
    dataset: Dataset, headers: Iterable[Header], catalogue: Catalogue, *, text_bytes: int = 0
) -> Placement:
    """Place some headers of a file; the parameters are those of `place_file`."""
    headers = tuple(headers)
    tables = catalogue.of_filetype(dataset.filetype)
    former = former_names_of(catalogue, dataset.filetype).find(headers)
    rows: list[HeaderRow] = []
    others: list[Row] = []
    kept: list[KeptValue] = []
    reasons = []
    withheld: list[str] = []
    taken: set[tuple[str, int]] = set()
    for whole in headers:
        header, name, version = whole, whole.name, whole.version
        if catalogue.overrides:
            omitted = list_withheld(catalogue.overrides, dataset.filetype, name)
            header, keywords = withhold(whole, omitted)
            withheld += (f"{name} {keyword}" for keyword in keywords)
        parts = tables.get(name, ())
        if reason := _refuse(dataset, name, version, parts, taken):
            reasons.append(reason)
            text = dump_values(group_values(header.cards))
            others.append([header.index, name or None, version, text])
            continue
        taken.add((name, version))
        keys = [_list_key(part, dataset, header) for part in parts]
        if planned := _fill_by_plan(header, keys, parts, former, text_bytes):
            rows += planned
            continue
        filled, misfits = _fill(header, keys, parts, former, text_bytes)
        kept += misfits
        rows += map(HeaderRow, (part.shape for part in parts), filled)
    return Placement(
        dataset=dataset,
        rows=tuple(rows),
        others=others,
        kept=tuple(kept),
        reasons=tuple(reasons),
        withheld=tuple(withheld),
    )


def _refuse(
    dataset: Dataset,
    name: str,
    version: int,
    parts: tuple[HeaderTable, ...],
    taken: set[tuple[str, int]],
) -> str:
    """Return why no table takes a header; an empty text if one does."""
    if not parts:
        reason = "no table"
    elif (table := parts[0]).values and (
        code := list_codes(table, dataset.instrument, dataset.detector)[-1]
    ) not in table.values:
        reason = f"no partition for {code}"
    elif (name, version) in taken:
        reason = f"a second header with EXTVER {version}"
    else:
        return ""
    return f"{dataset.filetype} {name or 'without EXTNAME'}: {reason}"


def list_codes(table: HeaderTable, instrument: str | None, detector: str | None) -> tuple[str, ...]:
    """List the values of the key columns ``instrument`` and ``detector_name`` of a table."""
    return (instrument or _NOT_GIVEN, detector or _NOT_GIVEN)[: 1 + table.by_detector]


_NOT_GIVEN = "N/A"
"""What a key column has for a file without the keyword; core.schema allows this value, too."""


def _list_key(part: HeaderTable, dataset: Dataset, header: Header) -> tuple[Any, ...]:
    """List the values of the key of a row, without ``dataset_id``."""
    codes = list_codes(part, dataset.instrument, dataset.detector)
    return (*codes, header.version, header.index)


def _fill_by_plan(
    header: Header,
    keys: Sequence[tuple[Any, ...]],
    parts: tuple[HeaderTable, ...],
    former: FormerCards,
    text_bytes: int,
) -> list[HeaderRow]:
    """Fill the rows of a header by a plan; empty if it is to be placed card by card."""
    if former.values and any(part.renamed for part in parts):
        return []
    plan = plan_rows(parts, header.card_types)
    rows = plan.fill(keys, header.value_list, text_bytes) if plan else None
    return [HeaderRow(*row) for row in rows or ()]


def _fill(
    header: Header,
    keys: Sequence[tuple[Any, ...]],
    parts: tuple[HeaderTable, ...],
    former: FormerCards,
    text_bytes: int,
) -> tuple[list[Row], list[KeptValue]]:
    """Fill the row of a header in a table, or in each part of a table that was split."""
    rows, kept = [], []
    rest: Sequence[Card] = header.cards
    others: dict[str, list[Value]] = {}
    for part, key in zip(parts, keys, strict=True):
        filled = _fill_part(rest, part, key, text_bytes)
        rows.append(filled.row)
        kept += filled.kept
        others |= filled.others
        rest = filled.rest
    for keyword, value in rest:
        others.setdefault(keyword, []).append(value)
    if former.values:
        for part, row in zip(parts, rows, strict=True):
            kept += _fill_copies(header, part, row, others, former, text_bytes)
    if others:
        for part, row in zip(parts, rows, strict=True):
            if part.keeps_others:
                row[-1] = dump_values(others)
    return rows, kept


def _fill_copies(
    header: Header,
    part: HeaderTable,
    row: Row,
    others: dict[str, list[Value]],
    former: FormerCards,
    text_bytes: int,
) -> Iterator[KeptValue]:
    """Copy cards with former names into the row of a header; yield values that do not fit.

    See `schemagen.ingest.former_names`.
    """
    for column in part.renamed:
        keyword, kind = column.keyword, column.type
        if not any(True for _ in former.list_of(column, header.version)):
            continue
        if own := [value for name, value in header.cards if name == keyword]:
            others.setdefault(keyword, own)
            continue
        place, _ = part.slots[keyword]
        for value in former.list_copied(column, header.version):
            stored, _ = TO_COLUMN[kind](value, text_bytes)
            if row[place] is None:
                row[place] = stored
            if stored is None and value is not None:
                yield KeptValue(part.name, keyword, kind, value)


class _Filled(NamedTuple):
    """The cards of a header, distributed over a table."""

    row: Row
    others: dict[str, list[Value]]
    """Values, by keyword, that their columns cannot return unchanged."""
    kept: list[KeptValue]
    rest: list[Card]
    """The cards that have no column in the table."""


def _fill_part(
    cards: Iterable[Card], table: HeaderTable, key: tuple[Any, ...], text_bytes: int
) -> _Filled:
    """Put the cards that have a column in a table into a row that begins with its key."""
    slots = table.slots
    row: Row = [None] * len(table.row)
    row[: len(key)] = key
    others: dict[str, list[Value]] = {}
    kept: list[KeptValue] = []
    rest: list[Card] = []
    first: dict[str, Value] = {}
    for card in cards:
        keyword, value = card
        found = slots.get(keyword)
        if found is None:
            rest.append(card)
            continue
        place, kind = found
        if keyword in first:  # repeated: the column has the first value, other_keywords has all
            others.setdefault(keyword, [first[keyword]]).append(value)
            continue
        first[keyword] = value
        if type(value) is DIRECT_TYPES.get(kind):
            if kind is ColumnType.TEXT:
                if not text_bytes or len(value) * 2 <= text_bytes:  # type: ignore[arg-type]
                    row[place] = value
                    continue
            elif kind is not ColumnType.NUMBER or value:  # zero may be negative
                row[place] = value
                if kind is ColumnType.BOOLEAN or math.isfinite(value):  # type: ignore[arg-type]
                    continue
        stored, exact = TO_COLUMN[kind](value, text_bytes)
        row[place] = stored
        if not exact:
            others.setdefault(keyword, []).append(value)
            if stored is None and value is not None:
                kept.append(KeptValue(table.name, keyword, kind, value))
    return _Filled(row, others, kept, rest)
