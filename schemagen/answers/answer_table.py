"""The rows of an answer as a table: its columns, and the values of each row for them.

Each keyword has two columns: its value, and where it stands. A format with types needs a third one
for values that are not of the keyword's type, as some files have; it is there only if they are.
"""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from itertools import islice
from typing import Any

from schemagen.answers.answer_rows import AnswerRow
from schemagen.answers.asked import Asked
from schemagen.answers.conditions import write_card
from schemagen.fits.cards import Value, Verbatim
from schemagen.ingest.column_values import TO_COLUMN
from schemagen.tables.model import Column, ColumnType

__all__ = ["AnswerTable", "ColumnFacts", "convert", "list_columns", "list_values", "open_table"]

_OWN = (
    Column(name="filename", type=ColumnType.TEXT, title="Name of the file"),
    Column(name="filetype", type=ColumnType.TEXT, title="Filetype of the file"),
    Column(name="instrument", type=ColumnType.TEXT, title="INSTRUME of the file"),
    Column(name="detector", type=ColumnType.TEXT, title="DETECTOR of the file"),
    Column(name="date_beg", type=ColumnType.TIMESTAMP, title="When the observation began, in UTC"),
    Column(name="extension", type=ColumnType.TEXT, title="EXTNAME of the header"),
    Column(name="extension_version", type=ColumnType.INTEGER, title="EXTVER of the header"),
)
"""The columns of every answer."""

_SOME = 1000
"""Rows that are kept together."""


def list_columns(asked: Sequence[Asked]) -> tuple[Column, ...]:
    """List the columns of an answer: our own, and for each keyword its values and their places."""
    names = {each.column.name.lower() for each in asked}
    own = (
        replace(column, name=f"dataset_{column.name}") if column.name in names else column
        for column in _OWN
    )
    return (*own, *(column for each in asked for column in (each.column, _place_of(each))))


def _place_of(asked: Asked) -> Column:
    title = f"Where {asked} stands: extension and keyword"
    return Column(name=f"{asked}_place", type=ColumnType.TEXT, title=title)


def _rest_of(asked: Asked) -> Column:
    title = f"{asked}, where its value has another type"
    return Column(name=f"{asked}_other", type=ColumnType.TEXT, title=title)


def list_values(row: AnswerRow) -> Iterator[Value]:
    """Yield the values of a row for the columns of `list_columns`, each as its card has it."""
    file = row.file
    yield file.filename
    yield file.filetype
    yield file.instrument
    yield file.detector
    yield file.began
    yield row.extension
    yield row.version
    for value, place in zip(row.values, row.places, strict=True):
        yield value
        yield place or None


def convert(value: Value, kind: ColumnType) -> tuple[Any, str | None]:
    """Return the value of a card as Python's type for a column, or else its text.

    Returns
    -------
    converted : str, int, float, bool, date, time, datetime or None
        The value; None if it has another type. A datetime is in UTC.
    text : str or None
        The value as text, if it has another type.
    """
    if value is None:
        return None, None
    if kind is ColumnType.NUMBER and isinstance(value, float):
        return value, None  # also one that is not finite
    if kind is ColumnType.TEXT:
        return write_card(value), None
    fitted = TO_COLUMN[kind](value, 0)[0]
    if fitted is None:
        return None, write_card(value)
    return _PARSED[kind](fitted) if kind in _PARSED else fitted, None


_PARSED: dict[ColumnType, Callable[[str], date | time | datetime]] = {
    ColumnType.DATE: date.fromisoformat,
    ColumnType.TIME: time.fromisoformat,
    ColumnType.TIMESTAMP: lambda text: datetime.fromisoformat(text).replace(tzinfo=UTC),
}


@dataclass(slots=True, kw_only=True)
class ColumnFacts:
    """What there is in a column.

    Attributes
    ----------
    width : int
        The bytes of its longest value as text.
    present, missing : bool
        Whether there is a value, and whether one is missing.
    blank : bool
        Whether a value is an empty string, or is not a number.
    """

    width: int = 0
    present: bool = False
    missing: bool = False
    blank: bool = False

    def note(self, value: Any) -> None:
        """Note a value."""
        if value is None:
            self.missing = True
            return
        self.present = True
        if isinstance(value, float):
            self.blank = self.blank or value != value
        elif isinstance(value, str | Verbatim):
            text = write_card(value)
            self.blank = self.blank or not text
            self.width = max(self.width, len(text.encode()))


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerTable:
    """An answer whose rows have all been read, and are kept in a temporary file.

    Attributes
    ----------
    columns : tuple of Column
        Its columns.
    count : int
        The number of its rows.
    facts : tuple of ColumnFacts
        What there is in each column.
    """

    columns: tuple[Column, ...]
    count: int
    facts: tuple[ColumnFacts, ...]
    _read: Callable[[], Iterator[list[tuple[Any, ...]]]]

    def __str__(self) -> str:
        return f"{self.count} rows"

    def read(self) -> Iterator[list[tuple[Any, ...]]]:
        """Yield the rows, some at a time, with Python's types; a missing value is None."""
        return self._read()


@contextmanager
def open_table(asked: Sequence[Asked], rows: Iterable[AnswerRow]) -> Iterator[AnswerTable]:
    """Read all rows of an answer, and keep them for formats that need to know all beforehand.

    Parameters
    ----------
    asked : sequence of Asked
        The keywords. One that no table declares gets the type of its values.
    rows : iterable of AnswerRow
        The rows.
    """
    survey = _Survey(asked)
    with tempfile.TemporaryFile() as file:
        count = 0
        source = iter(rows)
        while some := [*islice(source, _SOME)]:
            count += len(some)
            pickle.dump([survey.take(row) for row in some], file, pickle.HIGHEST_PROTOCOL)
        columns, chosen = survey.list_columns()

        def read() -> Iterator[list[tuple[Any, ...]]]:
            file.seek(0)
            left = count
            while left:
                some = pickle.load(file)  # noqa: S301 - it was written above
                left -= len(some)
                yield [tuple([convert(row[place]) for place, convert in chosen]) for row in some]

        facts = tuple(survey.facts[place] for place, _ in chosen)
        yield AnswerTable(columns=columns, count=count, facts=facts, _read=read)


class _Survey:
    """Converts the values of rows, and notes which columns they need."""

    def __init__(self, asked: Sequence[Asked]) -> None:
        self._asked = asked
        self._own = len(_OWN)
        self._types: list[set[type]] = [set() for _ in asked]
        self.facts = [ColumnFacts() for _ in range(self._own + 3 * len(asked))]

    def take(self, row: AnswerRow) -> list[Any]:
        """Convert a row: our own columns, then value, place and other text of each keyword."""
        own, listed = list(islice(list_values(row), self._own)), []
        for place, column in enumerate(_OWN):
            own[place], _ = convert(own[place], column.type)
        for place, each in enumerate(self._asked):
            value: Any = row.values[place]
            text = None
            if each.declared:
                value, text = convert(value, each.column.type)
            elif value is not None:
                self._types[place].add(type(value))
                self.facts[self._own + 3 * place].note(write_card(value))
            listed += [value, row.places[place] or None, text]
        found = [*own, *listed]
        for facts, value in zip(self.facts, found, strict=True):
            facts.note(value)
        return found

    def list_columns(self) -> tuple[tuple[Column, ...], list[tuple[int, Callable[[Any], Any]]]]:
        """Return the columns that the rows need, and for each its place in a row."""
        columns = [*list_columns(self._asked)]
        chosen: list[tuple[int, Callable[[Any], Any]]] = [(n, _keep) for n in range(self._own)]
        found = columns[: self._own]
        for place, each in enumerate(self._asked):
            start = self._own + 3 * place
            column = each.column
            change: Callable[[Any], Any] = _keep
            if not each.declared:
                kind = _find_type(self._types[place])
                column, change = replace(column, type=kind), _converter(kind)
            found += [column, columns[self._own + 2 * place + 1]]
            chosen += [(start, change), (start + 1, _keep)]
            if self.facts[start + 2].present:
                found.append(_rest_of(each))
                chosen.append((start + 2, _keep))
        return tuple(found), chosen


def _keep(value: Any, /) -> Any:
    return value


def _converter(kind: ColumnType) -> Callable[[Any], Any]:
    return lambda value: convert(value, kind)[0]


def _find_type(types: set[type]) -> ColumnType:
    """Return the type of a column for values of these types."""
    for allowed, kind in (
        ({bool}, ColumnType.BOOLEAN),
        ({int}, ColumnType.INTEGER),
        ({int, float}, ColumnType.NUMBER),
    ):
        if types and types <= allowed:
            return kind
    return ColumnType.TEXT
