"""Columns and their values, as drivers return them → fields and arrays of Arrow.

Drivers differ in how they return a value: SQLite's returns dates and times as text and booleans as
numbers, MariaDB's a time of day as the time since midnight, PostgreSQL's JSON as what it stands
for. Which engine it is does not matter here: a value tells by its class how to read it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from schemagen.errors import DatabaseError
from schemagen.tables.model import Column, ColumnType

__all__ = [
    "check_texts",
    "finish",
    "make_array",
    "make_batch",
    "make_field",
    "make_schema",
    "name_parsed",
]

_JSON = pa.json_(pa.string())

_TYPES: Mapping[ColumnType, pa.DataType] = {
    ColumnType.TEXT: pa.string(),
    ColumnType.NAME: pa.string(),
    ColumnType.CODE: pa.string(),
    ColumnType.ID: pa.int64(),
    ColumnType.INTEGER: pa.int64(),
    ColumnType.NUMBER: pa.float64(),
    ColumnType.BOOLEAN: pa.bool_(),
    ColumnType.DATE: pa.date32(),
    ColumnType.TIME: pa.time64("us"),
    ColumnType.TIMESTAMP: pa.timestamp("us", tz="UTC"),
    ColumnType.JSON: _JSON,
}


def make_field(column: Column) -> pa.Field:
    """Return the field of a column, with its unit and its title as ``unit`` and ``description``.

    Parameters
    ----------
    column : Column
        The column.

    Returns
    -------
    pyarrow.Field
        Its type keeps all that the column can hold: a date, a time of day, a time in UTC, a
        boolean and JSON are such.
    """
    known = {"unit": column.unit, "description": column.title}
    metadata = {name: text for name, text in known.items() if text}
    return pa.field(column.name, _TYPES[column.type], column.nullable, metadata or None)


def make_schema(columns: Iterable[Column]) -> pa.Schema:
    """Return the schema of columns, in their order."""
    return pa.schema([*map(make_field, columns)])


def make_batch(rows: Sequence[Sequence[Any]], columns: Sequence[Column]) -> pa.RecordBatch:
    """Return rows as a batch of Arrow.

    Parameters
    ----------
    rows : sequence of sequence
        Rows as a driver returns them, with a value for each column.
    columns : sequence of Column
        The columns.

    Raises
    ------
    DatabaseError
        If a value is not of the type of its column, which an engine may let an operator write, or
        one that Arrow cannot hold: ``infinity``, a day before the year 1.
    """
    values = zip(*rows, strict=True) if rows else ((),) * len(columns)
    arrays = [make_array(some, column) for some, column in zip(values, columns, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=make_schema(columns))


def make_array(values: Sequence[Any], column: Column) -> pa.Array:
    """Return the values of a column as an array of Arrow.

    Parameters
    ----------
    values : sequence
        Values as a driver returns them; None for NULL.
    column : Column
        The column.

    Raises
    ------
    DatabaseError
        If a value is not of the type of the column.
    """
    kind = column.type
    wanted = _TYPES[kind]
    if kind is ColumnType.JSON:
        return finish(pa.array([*map(_write_json, values)], pa.string()), kind)
    try:
        if wanted == pa.int64():  # what it infers, as it would cut 1.5 to 1 without a word
            return pa.array(values).cast(wanted)
        return pa.array(values, wanted)
    except (pa.ArrowException, OverflowError):
        return _convert(values, column)


def _convert(values: Sequence[Any], column: Column) -> pa.Array:
    """Return values as an array that are not of the class that Python has for the type."""
    try:
        if column.type in _WRITTEN and any(type(value) is str for value in values):
            return _read_texts(values, column.type)
        change = _CHANGES[column.type]
        changed = [None if value is None else change(value) for value in values]
        return pa.array(changed, _TYPES[column.type])
    except (pa.ArrowException, ArithmeticError, KeyError, TypeError, ValueError) as error:
        text = f"has a value that is no {column.type.value}"
        if len(values) == 1:
            text = f"has {str(values[0])[:60]!r}, which is no {column.type.value}"
        else:  # say which it is
            for value in values:
                make_array([value], column)
        raise DatabaseError(text, where=column.name, hint="correct it") from error


def check_texts(texts: pa.Array, column: Column) -> None:
    """Check that Arrow can read the dates and times of a column, as an engine writes them.

    Raises
    ------
    DatabaseError
        If it cannot: ``infinity``, a day before the year 1.
    """
    if column.type in _WRITTEN:
        make_array(texts.to_pylist(), column)


def _read_texts(values: Sequence[Any], kind: ColumnType) -> pa.Array:
    texts = pa.array(values, pa.string())
    if kind is ColumnType.TIME:  # Arrow reads it with a day only
        moments = pc.binary_join_element_wise("1970-01-01 ", texts, "")
        return moments.cast(_PARSED[ColumnType.TIMESTAMP]).cast(_TYPES[kind])
    return finish(texts.cast(name_parsed(kind)), kind)


def name_parsed(kind: ColumnType) -> pa.DataType:
    """Return the type of Arrow that text is read as, before `finish` makes it that of the field."""
    return _PARSED.get(kind, _TYPES[kind])


def finish(array: pa.Array, kind: ColumnType) -> pa.Array:
    """Give an array of the type that `name_parsed` returns the type of the field."""
    if kind is ColumnType.JSON:
        return pa.ExtensionArray.from_storage(_JSON, array)
    return array.cast(_TYPES[kind]) if kind in _PARSED else array


_PARSED: Mapping[ColumnType, pa.DataType] = {
    ColumnType.TIMESTAMP: pa.timestamp("us"),  # with a zone, Arrow would want one in the text
    ColumnType.JSON: pa.string(),
}

_WRITTEN = frozenset({ColumnType.DATE, ColumnType.TIME, ColumnType.TIMESTAMP})
"""Types whose values may come as text."""


def _read_flag(value: Any) -> bool:
    if value in {0, 1}:
        return bool(value)
    raise ValueError(value)


def _read_integer(value: Any) -> int:
    whole = int(value)
    if whole != value:
        raise ValueError(value)
    return whole


def _read_time(value: Any) -> Any:
    if not isinstance(value, timedelta):
        return value
    if value.days:  # less than none, or more than a day
        raise ValueError(value)
    return (datetime.min + value).time()


def _write_json(value: Any) -> str | None:
    """Write JSON that a driver has parsed; text stays as it is."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.decode()
    return json.dumps(value, ensure_ascii=False)


_CHANGES: Mapping[ColumnType, Callable[[Any], Any]] = {
    ColumnType.ID: _read_integer,
    ColumnType.INTEGER: _read_integer,
    ColumnType.NUMBER: float,
    ColumnType.BOOLEAN: _read_flag,
    ColumnType.TIME: _read_time,
}
