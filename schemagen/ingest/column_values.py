"""A value of a card → what a column holds, and back."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from functools import cache
from typing import Any

from schemagen.fits.header import Value, Verbatim
from schemagen.tables.engines.casting import FORMS
from schemagen.tables.model import ColumnType

__all__ = ["FITTING", "PLAIN", "READING", "is_negative_zero"]

_INTEGERS = range(-(2**63), 2**63)

PLAIN: Mapping[ColumnType, type] = {
    ColumnType.TEXT: str,
    ColumnType.NUMBER: float,
    ColumnType.BOOLEAN: bool,
}
"""Types of values that a column nearly always takes as they are."""

_Fitted = tuple[Any, bool]
"""What the column gets, and whether the value can be read back from that as it was."""


def _fit_text(value: Value, text_bytes: int) -> _Fitted:
    if isinstance(value, str):
        fits = not text_bytes or len(value.encode()) <= text_bytes
        return (value, True) if fits else (None, False)
    if value is None or isinstance(value, Verbatim | complex):
        return None, False
    return ("T" if value else "F") if isinstance(value, bool) else str(value), False


def _fit_integer(value: Value, _: int) -> _Fitted:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None, False
    if value != int(value) or int(value) not in _INTEGERS:
        return None, False
    return int(value), not is_negative_zero(value)


def _fit_number(value: Value, _: int) -> _Fitted:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None, False
    try:
        number = float(value)
    except OverflowError:
        return None, False
    if number != value or not math.isfinite(number):
        return None, False
    # SQLite, and the JSON of PostgreSQL, have no negative zero.
    return number, not is_negative_zero(number)


def is_negative_zero(value: float) -> bool:
    """Tell -0.0 from 0.0, to which it is equal."""
    return value == 0 and math.copysign(1, value) < 0


def _fit_boolean(value: Value, _: int) -> _Fitted:
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
            except ValueError:  # the 30th of February
                return None, False
        if kind is ColumnType.DATE:
            return value, True
        clock = f"{clock or '00:00:00'}{'' if '.' in clock else '.'}".ljust(15, "0")
        stored = f"{day} {clock}".lstrip()
        return stored, _write_time(stored) == value

    return fit


def _write_time(stored: str) -> str:
    """Write a time as FITS has it: to the millisecond, to the microsecond where it must be."""
    return stored.replace(" ", "T").removesuffix("000")


FITTING: Mapping[ColumnType, Callable[[Value, int], _Fitted]] = {
    ColumnType.TEXT: _fit_text,
    ColumnType.INTEGER: _fit_integer,
    ColumnType.NUMBER: _fit_number,
    ColumnType.BOOLEAN: _fit_boolean,
    ColumnType.DATE: _fit_time(ColumnType.DATE),
    ColumnType.TIME: _fit_time(ColumnType.TIME),
    ColumnType.TIMESTAMP: _fit_time(ColumnType.TIMESTAMP),
}


def _read_time(value: time | str) -> str:
    return _write_time(value if isinstance(value, str) else value.isoformat("microseconds"))


def _read_timestamp(value: datetime | str) -> str:
    return _write_time(value if isinstance(value, str) else value.isoformat(" ", "microseconds"))


READING: Mapping[ColumnType, Callable[[Any], Value]] = {
    ColumnType.TEXT: str,
    ColumnType.INTEGER: int,
    ColumnType.NUMBER: float,
    ColumnType.BOOLEAN: bool,
    ColumnType.DATE: str,
    ColumnType.TIME: _read_time,
    ColumnType.TIMESTAMP: _read_timestamp,
}
"""How the values of each type are read, as Python's usual types or as texts."""
