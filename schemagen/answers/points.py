"""The rows of an answer → points over time, in series that are drawn apart."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from typing import Any

from schemagen.answers.answer_rows import AnswerRow
from schemagen.answers.answer_table import convert
from schemagen.answers.asked import Asked
from schemagen.answers.conditions import write_card
from schemagen.tables.model import Column, ColumnType

__all__ = ["OWN", "Points", "Series", "collect_points", "list_series"]

_DAY = 86_400.0
"""[s] The length of a day."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Series:
    """Points that belong together.

    Attributes
    ----------
    times : array of float
        [d] Days since 1970-01-01 UTC.
    values : array of float
        Values; of a keyword with names for values, the place of each in `Points.names`.
    """

    times: array[float] = field(default_factory=lambda: array("d"))
    values: array[float] = field(default_factory=lambda: array("d"))

    def __len__(self) -> int:
        return len(self.times)


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """The points of a keyword.

    Attributes
    ----------
    column : Column
        The keyword, and what it means. Its type is that of the values that are drawn.
    by : str
        What the series are: DETECTOR, or another keyword; empty if there is only one.
    series : Mapping of str to Series
        The points of each series, by its name, most points first.
    names : tuple of str
        Names of values that are no numbers, in the order in which they are drawn; or empty.
    undated : int
        Number of values in files that say not when they began.
    odd : int
        Number of values of another type than the others.
    """

    column: Column
    by: str
    series: Mapping[str, Series]
    names: tuple[str, ...]
    undated: int
    odd: int

    def __len__(self) -> int:
        return sum(map(len, self.series.values()))

    @property
    def dates(self) -> bool:
        """Whether the values are days since 1970-01-01."""
        return self.column.type in (ColumnType.DATE, ColumnType.TIMESTAMP)

    def __str__(self) -> str:
        left = f"without DATE-BEG {self.undated}" if self.undated else ""
        odd = f"of another type {self.odd}" if self.odd else ""
        said = f"; left out: {', '.join(filter(None, (left, odd)))}" if left or odd else ""
        return f"{len(self)} points{said}"


def collect_points(
    asked: Sequence[Asked],
    rows: Iterable[AnswerRow],
    keywords: Sequence[int],
    by: str,
    group: int | None,
) -> tuple[Points, ...]:
    """Collect the points of keywords, those of all as the rows pass by.

    Parameters
    ----------
    asked : sequence of Asked
        The keywords of the rows.
    rows : iterable of AnswerRow
        The rows.
    keywords : sequence of int
        The places of the keywords among those that were asked for.
    by : str
        What makes the series: ``FILETYPE``, ``INSTRUME``, ``DETECTOR``, or a keyword.
    group : int or None
        The place of the keyword `by`; None for what the rows of all files have.

    Returns
    -------
    tuple of Points
        Those of each keyword.
    """
    collectors = [(place, _Collector(asked[place])) for place in keywords]
    for row in rows:
        name = OWN[by](row) if group is None else write_card(row.values[group])
        for place, collector in collectors:
            if row.places[place] and row.values[place] is not None:
                collector.add(name or "none", row.file.began, row.values[place])
    return tuple(collector.finish(by) for _, collector in collectors)


OWN: Mapping[str, Any] = {
    "FILETYPE": lambda row: row.file.filetype,
    "INSTRUME": lambda row: row.file.instrument,
    "DETECTOR": lambda row: row.file.detector,
}
"""What each row has of its file."""


class _Collector:
    """Sorts values into series."""

    def __init__(self, asked: Asked) -> None:
        self._column = asked.column
        self._kind = asked.column.type if asked.declared else None
        self._names = {str(value): place for place, value in enumerate(asked.column.enum)}
        self._found: Counter[str] = Counter()
        self._series: dict[str, Series] = {}
        self._undated = self._odd = 0

    def add(self, group: str, began: str | None, value: Any) -> None:
        drawn = self._measure(value)
        if drawn is None:
            self._odd += 1
        elif began is None:
            self._undated += 1
        else:
            series = self._series.get(group)
            if series is None:
                series = self._series[group] = Series()
            moment = datetime.fromisoformat(began).replace(tzinfo=UTC)
            series.times.append((moment - _EPOCH).total_seconds() / _DAY)
            series.values.append(drawn)

    def _measure(self, value: Any) -> float | None:
        """Return where a value is drawn; None if it has another type."""
        if self._kind is None:  # no table declares it: the first value tells
            numeric = isinstance(value, int | float) and not isinstance(value, bool)
            self._kind = ColumnType.NUMBER if numeric else ColumnType.TEXT
        if self._kind in (ColumnType.TEXT, ColumnType.BOOLEAN):
            text = write_card(value)
            self._found[text] += 1
            return self._names.setdefault(text, len(self._names))
        found, _ = convert(value, self._kind)
        if found is None:
            return None
        if isinstance(found, datetime):
            return (found - _EPOCH).total_seconds() / _DAY
        if isinstance(found, time):
            return found.hour + found.minute / 60 + (found.second + found.microsecond / 1e6) / 3600
        if self._kind is ColumnType.DATE:
            return float((found - _EPOCH.date()).days)
        return float(found)

    def finish(self, by: str) -> Points:
        series = dict(sorted(self._series.items(), key=lambda each: (-len(each[1]), each[0])))
        names = [name for name in self._names if name in self._found]
        order = {self._names[name]: place for place, name in enumerate(names)}
        if names:
            for each in series.values():
                each.values = array("d", (order[int(value)] for value in each.values))
        return Points(
            column=self._column,
            by=by if len(series) > 1 else "",
            series=series,
            names=tuple(names),
            undated=self._undated,
            odd=self._odd,
        )


def list_series(points: Points, most: int) -> Iterator[tuple[str, Series]]:
    """Yield the largest series, and the points of the others together as the last one."""
    listed = [*points.series.items()]
    if len(listed) <= most:
        yield from listed
        return
    yield from listed[: most - 1]
    rest = Series()
    for _, each in listed[most - 1 :]:
        rest.times.extend(each.times)
        rest.values.extend(each.values)
    yield f"{len(listed) - most + 1} others", rest
