"""Rows of too many strings → rows that InnoDB takes, with some of them in ``other_keywords``.

InnoDB stores only long strings outside the row, and refuses a row with too many others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from schemagen.ingest.header_tables import Catalogue, HeaderTable
from schemagen.ingest.other_keywords import dump_values, load_values
from schemagen.ingest.rows import HeaderRow, Placement, Row
from schemagen.tables.model import ColumnType

__all__ = ["is_shortened", "shorten_row", "shorten_rows"]


def shorten_rows(catalogue: Catalogue, placement: Placement, inline_bytes: int) -> Placement:
    """Shorten the rows of a file that its tables refuse as too long (see `shorten_row`)."""
    rows = []
    for row in placement.rows:
        table = catalogue.by_name[row.shape.table]
        if table.keeps_others:
            whole = shorten_row(table, row.widen(table), inline_bytes)
            rows.append(HeaderRow(table.shape, whole))
        else:
            rows.append(row)
    return replace(placement, rows=tuple(rows))


def shorten_row(table: HeaderTable, row: Row, inline_bytes: int) -> Row:
    """Return a row with its strings of medium length moved into ``other_keywords``.

    Parameters
    ----------
    table : HeaderTable
        The table.
    row : list
        A row of the table.
    inline_bytes : int
        Longest string, in bytes, that is stored inside its row.
    """
    others = load_values(row[-1])
    shortened = [*row]
    for keyword, (place, kind) in table.slots.items():
        value = row[place]
        if kind is ColumnType.TEXT and value and _SHORT < len(value.encode()) <= inline_bytes:
            others.setdefault(keyword, [value])
            shortened[place] = None
    shortened[-1] = dump_values(others) if others else None
    return shortened


def is_shortened(table: HeaderTable, row: Sequence[Any], value: str, inline_bytes: int) -> bool:
    """Return whether `shorten_row` may have moved a value out of a row: it moves all of its length.

    Parameters
    ----------
    table : HeaderTable
        The table.
    row : sequence
        A row of the table.
    value : str
        A value that is in ``other_keywords``.
    inline_bytes : int
        The argument of `shorten_row`.
    """
    texts = (row[place] for place, kind in table.slots.values() if kind is ColumnType.TEXT)
    lengths = (len(text.encode()) for text in texts if text)
    movable = range(_SHORT + 1, inline_bytes + 1)
    return len(value.encode()) in movable and not any(length in movable for length in lengths)


_SHORT = 12
"""Bytes of the longest string that stays in its row in any case."""
