"""Answers as text: aligned columns, CSV, and lines of JSON.

These formats have no types: each value is written as its card has it. What is missing is an empty
field of CSV, and null in JSON; an empty string is ``""``.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from schemagen.answers.answer_rows import AnswerRow
from schemagen.answers.answer_table import list_columns, list_values
from schemagen.answers.asked import Asked
from schemagen.answers.conditions import write_card
from schemagen.fits.cards import Value

__all__ = ["write_csv", "write_json_lines", "write_text"]

_PAGE = 200
"""Rows that the widths of columns come from."""


def write_text(asked: Sequence[Asked], rows: Iterable[AnswerRow]) -> Iterator[str]:
    """Write an answer in aligned columns, below a line with their names and one with the units.

    The column ``FOUND AS`` names values that stand elsewhere than their row says, or under another
    keyword. A value that is wider than all on the first page moves the rest of its line.
    """
    heads = ("FILENAME", "DATE-BEG", "EXTENSION", *map(str, asked), "FOUND AS")
    units = ("", "UTC", "", *(each.column.unit for each in asked), "")
    lines = (_list_cells(asked, row) for row in rows)
    first = [*islice(lines, _PAGE)]
    if not first:
        return
    titles = [heads, *([units] if any(units[3:]) else [])]
    widths = [max(map(len, cells)) for cells in zip(*titles, *first, strict=True)]
    for cells in chain(titles, first, lines):
        padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
        yield "  ".join(padded).rstrip() + "\n"


def _list_cells(asked: Sequence[Asked], row: AnswerRow) -> tuple[str, ...]:
    version = f",{row.version}" if row.version != 1 else ""
    cells = (
        _show(value) if place else "" for value, place in zip(row.values, row.places, strict=True)
    )
    elsewhere = (
        place
        for each, place in zip(asked, row.places, strict=True)
        if place not in ("", f"{row.extension}.{each}", f"PRIMARY.{each}")
    )
    extension = f"{row.extension}{version}"
    return (
        row.file.filename,
        row.file.began or "",
        extension,
        *cells,
        " ".join(dict.fromkeys(elsewhere)),
    )


def _show(value: Value) -> str:
    if value is None:
        return "no value"
    return "''" if value == "" else "".join(map(_show_letter, write_card(value)))


def _show_letter(letter: str) -> str:
    return letter if letter.isprintable() else letter.encode("unicode_escape").decode()


def write_csv(asked: Sequence[Asked], rows: Iterable[AnswerRow]) -> Iterator[str]:
    """Write an answer as CSV: strings are quoted, so that an empty one differs from none."""
    yield ",".join(column.name for column in list_columns(asked)) + "\n"
    for row in rows:
        yield ",".join(map(_write_field, list_values(row))) + "\n"


def _write_field(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    quoted = write_card(value).replace('"', '""')
    return f'"{quoted}"'


def write_json_lines(asked: Sequence[Asked], rows: Iterable[AnswerRow]) -> Iterator[str]:
    """Write an answer as an object of JSON a line; what JSON cannot express is a string."""
    names = [column.name for column in list_columns(asked)]
    for row in rows:
        fields = {name: _prepare(v) for name, v in zip(names, list_values(row), strict=True)}
        yield json.dumps(fields, ensure_ascii=False, allow_nan=False) + "\n"


def _prepare(value: Value) -> object:
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float) and math.isfinite(value):
        return value
    return write_card(value)
