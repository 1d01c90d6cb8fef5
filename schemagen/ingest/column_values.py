"""The value of a card → the value of a column, and back."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from functools import cache
from typing import Any

from schemagen.fits.cards import Value, Verbatim
from schemagen.tables.engines.casting import FORMS
from schemagen.tables.model import ColumnType

__all__ = ["DIRECT_TYPES", "FROM_COLUMN", "INTEGERS", "TO_COLUMN", "is_negative_zero"]

INTEGERS = range(-(2**63), 2**63)
"""What a column of integers takes."""

DIRECT_TYPES: Mapping[ColumnType, type] = {
    ColumnType.TEXT: str,
    ColumnType.NUMBER: float,
    ColumnType.BOOLEAN: bool,
}
"""Python types whose values a column takes unchanged, with few exceptions."""

_Fitted = tuple[Any, bool]
"""The value for the column, and whether the card's value can be restored from it unchanged."""


def _fit_text(value: Value, text_bytes: int) -> _Fitted:
    if isinstance(value, str):
        fits = not text_bytes or len(value.encode()) <= text_bytes
        return (value, True) if fits else (None, False)
    if value is None or isinstance(value, Verbatim | complex):
        return None, False
    return ("T" if value else "F") if isinstance(value, bool) else str(value), False


def _fit_integer(value: Value, _: int) -> _Fitted:
    if isinstance(value, str):  # as a migration casts it: files wrote NDITHPTS = '4'
        whole = _form(ColumnType.INTEGER).match(value) and int(value) in INTEGERS
        return (int(value) if whole else None), False
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None, False
    if value != int(value) or int(value) not in INTEGERS:
        return None, False
    return int(value), not is_negative_zero(value)


def _fit_number(value: Value, _: int) -> _Fitted:
    if isinstance(value, str):
        number = float(value) if _form(ColumnType.NUMBER).match(value) else math.nan
        return (number if math.isfinite(number) and not _underflows(value) else None), False
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None, False
    try:
        number = float(value)
    except OverflowError:
        return None, False
    if number != value or not math.isfinite(number):
        return None, False
    # SQLite and PostgreSQL's JSON have no negative zero.
    return number, not is_negative_zero(number)


def _underflows(text: str) -> bool:
    """Return whether a number is too small for a double."""
    return float(text) == 0 and any(
        digit in text.lower().partition("e")[0] for digit in "123456789"
    )


def is_negative_zero(value: float) -> bool:
    """Return whether a value is -0.0, which compares equal to 0.0."""
    return value == 0 and math.copysign(1, value) < 0


def _fit_boolean(value: Value, _: int) -> _Fitted:
    if isinstance(value, str) and _form(ColumnType.BOOLEAN).match(value):
        return value.lower() in {"t", "true", "1"}, False
    return (value, True) if isinstance(value, bool) else (None, False)


@cache
def _form(kind: ColumnType) -> re.Pattern[str]:
    return re.compile(FORMS[kind])


def _fit_time(kind: ColumnType) -> Callable[[Value, int], _Fitted]:
    def fit(value: Value, _limit: int) -> _Fitted:
        if not isinstance(value, str) or not _form(kind).match(value):
            return None, False
        day, _, clock = value.replace(" ", "T").partition("T")
        if kind is ColumnType.TIME:
            day, clock = "", day
        if day:
            try:
                date.fromisoformat(day)
            except ValueError:  # e.g. 30 February
                return None, False
        if kind is ColumnType.DATE:
            return value, True
        clock = f"{clock or '00:00:00'}{'' if '.' in clock else '.'}".ljust(15, "0")
        stored = f"{day} {clock}".lstrip()
        return stored, _write_time(stored) == value

    return fit


def _write_time(stored: str) -> str:
    """Write a time as FITS files do: with three decimals, or with six if the last are not zero."""
    return stored.replace(" ", "T").removesuffix("000")


TO_COLUMN: Mapping[ColumnType, Callable[[Value, int], _Fitted]] = {
    ColumnType.TEXT: _fit_text,
    ColumnType.INTEGER: _fit_integer,
    ColumnType.NUMBER: _fit_number,
    ColumnType.BOOLEAN: _fit_boolean,
    ColumnType.DATE: _fit_time(ColumnType.DATE),
    ColumnType.TIME: _fit_time(ColumnType.TIME),
    ColumnType.TIMESTAMP: _fit_time(ColumnType.TIMESTAMP),
}
"""Converters from a card's value to a column's, by the type of the column.

Each takes the value and the longest string in bytes that the column takes, 0 for no limit.
"""


def _read_time(value: time | str) -> str:
    return _write_time(value if isinstance(value, str) else value.isoformat("microseconds"))


def _read_timestamp(value: datetime | str) -> str:
    return _write_time(value if isinstance(value, str) else value.isoformat(" ", "microseconds"))


FROM_COLUMN: Mapping[ColumnType, Callable[[Any], Value]] = {
    ColumnType.TEXT: str,
    ColumnType.INTEGER: int,
    ColumnType.NUMBER: float,
    ColumnType.BOOLEAN: bool,
    ColumnType.DATE: str,
    ColumnType.TIME: _read_time,
    ColumnType.TIMESTAMP: _read_timestamp,
}
"""Converters from a column's value to a card's, by the type of the column.

Drivers return Python's usual types or texts.
"""
