"""Headers with the same keywords and types of values → rows, by a plan that is made once.

Files of one kind have headers of one kind. A plan says which value goes to which column, so that a
header needs no look at each of its cards. It covers headers whose values all have a place in their
columns. Any other header is placed card by card (`schemagen.ingest.rows`), with the same result.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import Any

from schemagen.fits.cards import Value
from schemagen.fits.header import CardTypes
from schemagen.ingest.column_values import (
    DIRECT_TYPES,
    INTEGERS,
    TO_COLUMN,
    is_negative_zero,
)
from schemagen.ingest.header_tables import HeaderTable, RowShape
from schemagen.ingest.other_keywords import dump_values
from schemagen.tables.model import ColumnType

__all__ = ["RowPlan", "plan_rows"]

_Values = tuple[Value, ...]
_Pick = Callable[[_Values], tuple[Any, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _PartPlan:
    """The plan of the row in one table.

    Attributes
    ----------
    shape : RowShape
        The table, and the columns of the row.
    direct : callable
        Returns the values that the columns take unchanged.
    converted : tuple
        The keyword, the place in the header and the converter of each value after them.
    keeps_others : bool
        Whether the row ends with ``other_keywords``.
    """

    shape: RowShape
    direct: _Pick
    converted: tuple[tuple[str, int, Callable[[Value, int], tuple[Any, bool]]], ...]
    keeps_others: bool


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class RowPlan:
    """The plan of the rows of a header: one in each part of its table.

    Attributes
    ----------
    parts : tuple of _PartPlan
        The plan of each part.
    texts, integers, numbers : callable
        Return the values that columns of these types take unchanged, if they are in range.
    others : tuple of tuple
        The keywords without a column, and the places of their values.
    recurs : bool
        Whether headers with the same values are frequent: they are short, and have no fractions.
    """

    parts: tuple[_PartPlan, ...]
    texts: _Pick
    integers: _Pick
    numbers: _Pick
    others: tuple[tuple[str, _Pick], ...]
    recurs: bool

    def fill(
        self, keys: Sequence[Sequence[Any]], values: _Values, text_bytes: int
    ) -> list[tuple[RowShape, list[Any]]] | None:
        """Fill the rows of a header.

        Parameters
        ----------
        keys : sequence of sequence
            The values of the key of each part, without ``dataset_id``.
        values : tuple of Value
            The values of the header's cards.
        text_bytes : int
            Longest string in bytes that a column takes; 0 for no limit.

        Returns
        -------
        list of tuple of RowShape and list
            The rows; None if a value does not fit its column.
        """
        fitted = (_fit_recurring if self.recurs else RowPlan.fit)(self, values, text_bytes)
        if fitted is None:
            return None
        return [
            (part.shape, [*key, *held])
            for part, key, held in zip(self.parts, keys, fitted, strict=True)
        ]

    def fit(self, values: _Values, text_bytes: int) -> list[list[Any]] | None:
        """Return the rows of a header without their keys; None if a value does not fit."""
        if not self._fits(values, text_bytes):
            return None
        inexact: dict[str, Sequence[Value]] = {}
        rows = []
        for part in self.parts:
            row = [*part.direct(values)]
            for keyword, place, convert in part.converted:
                stored, exact = convert(values[place], text_bytes)
                if stored is None:
                    return None
                if not exact:
                    inexact[keyword] = (values[place],)
                row.append(stored)
            rows.append(row)
        others = None
        if inexact or self.others:
            rest = {keyword: pick(values) for keyword, pick in self.others}
            others = dump_values(inexact | rest)
        for part, row in zip(self.parts, rows, strict=True):
            if part.keeps_others:
                row.append(others)
        return rows

    def _fits(self, values: _Values, text_bytes: int) -> bool:
        """Return whether all values are in the range of their columns' types."""
        numbers, integers = self.numbers(values), self.integers(values)
        return (
            all(map(math.isfinite, numbers))
            and not (0.0 in numbers and any(map(is_negative_zero, numbers)))
            and (not integers or (min(integers) in INTEGERS and max(integers) in INTEGERS))
            and not (text_bytes and max(map(len, self.texts(values)), default=0) * 4 > text_bytes)
        )


_fit_recurring = lru_cache(maxsize=512)(RowPlan.fit)

_SHORT = 36
"""Most cards of a short header: those of a block."""

_FRACTIONS = frozenset({float, complex})
"""Types that have different values which are equal: -0.0 and 0.0."""

_DIRECT = {**DIRECT_TYPES, ColumnType.INTEGER: int}
"""Types whose values a column takes unchanged, if they are in its range."""

_CONVERTED = {
    ColumnType.NUMBER: int,
    ColumnType.DATE: str,
    ColumnType.TIME: str,
    ColumnType.TIMESTAMP: str,
}
"""Types whose values a column takes after a conversion that most of them survive."""


@lru_cache(maxsize=1024)
def plan_rows(parts: tuple[HeaderTable, ...], cards: CardTypes) -> RowPlan | None:
    """Make the plan of the rows of headers.

    Parameters
    ----------
    parts : tuple of HeaderTable
        The parts of the table.
    cards : CardTypes
        The keywords of the headers, and the types of their values.

    Returns
    -------
    RowPlan
        The plan; None if a value does not fit its column, or a keyword with a column has several
        cards.
    """
    columns: dict[str, tuple[int, ColumnType]] = {}
    for number, part in enumerate(parts):
        for each in part.columns:
            columns.setdefault(each.keyword, (number, each.type))
    counted = Counter(cards.keywords)
    placed: list[list[tuple[int, ColumnType, bool]]] = [[] for _ in parts]
    empty: dict[str, list[int]] = {}
    others: dict[str, list[int]] = {}
    for place, (keyword, kind) in enumerate(zip(cards.keywords, cards.types, strict=True)):
        if keyword not in columns:
            others.setdefault(keyword, []).append(place)
            continue
        number, column = columns[keyword]
        if counted[keyword] > 1:
            return None
        if kind is type(None):
            empty[keyword] = [place]
        elif kind is _DIRECT.get(column):
            placed[number].append((place, column, True))
        elif kind is _CONVERTED.get(column):
            placed[number].append((place, column, False))
        else:
            return None
    direct = [(place, kind) for part in placed for place, kind, whole in part if whole]
    if not any(part.keeps_others for part in parts):
        return None
    return RowPlan(
        parts=tuple(
            _plan_part(part, cards, each) for part, each in zip(parts, placed, strict=True)
        ),
        texts=_pick([place for place, kind in direct if kind is ColumnType.TEXT]),
        integers=_pick([place for place, kind in direct if kind is ColumnType.INTEGER]),
        numbers=_pick([place for place, kind in direct if kind is ColumnType.NUMBER]),
        others=tuple((keyword, _pick(places)) for keyword, places in (empty | others).items()),
        recurs=len(cards.types) <= _SHORT and _FRACTIONS.isdisjoint(cards.types),
    )


def _plan_part(
    table: HeaderTable, cards: CardTypes, placed: list[tuple[int, ColumnType, bool]]
) -> _PartPlan:
    ordered = sorted(placed, key=lambda each: not each[2])
    keywords = cards.keywords
    names = {column.keyword: column.name for column in table.columns}
    others = ("other_keywords",) if table.keeps_others else ()
    columns = (names[keywords[place]] for place, _, _ in ordered)
    return _PartPlan(
        shape=RowShape(table=table.name, columns=(*table.key, *columns, *others)),
        direct=_pick([place for place, _, whole in ordered if whole]),
        converted=tuple(
            (keywords[place], place, TO_COLUMN[kind]) for place, kind, whole in ordered if not whole
        ),
        keeps_others=table.keeps_others,
    )


def _pick(places: list[int]) -> _Pick:
    """Return a function that returns the values at some places."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda values: tuple(values[place] for place in places)
