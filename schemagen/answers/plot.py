"""Draw the values of a keyword over time.

Up to some thousands of points each is drawn. More are summed up in bins of time: of numbers, the
median and the range of nine tenths; of names, dots whose size is the number of points.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter
from matplotlib.figure import Figure
from matplotlib.ticker import ScalarFormatter

from schemagen.answers.points import Points, list_series
from schemagen.output.page import writing
from schemagen.tables.model import ColumnType

__all__ = ["COLOURS", "STYLE", "date_axis", "draw", "save"]

COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#7a5195", "#666666")
"""Colours that people with any kind of colour vision tell apart (Okabe and Ito 2008)."""

_MARKERS = ("o", "s", "^", "D", "v", "P", "X", "h")
_FEW = 3000
"""Most points that are drawn one by one."""
_BINS = 200
"""The bins of time of more points."""
_BANDS = 3
"""Most series that have their range drawn as a band: more would hide each other."""
_SIZES = 5
"""The sizes of dots for names."""
_NAMES = 20
"""Most names of values that have a line of their own."""
STYLE = {
    "svg.hashsalt": "schemagen",
    "svg.fonttype": "none",
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.color": "#e4e4e4",
    "grid.linewidth": 0.6,
    "axes.axisbelow": True,
    "savefig.facecolor": "white",
}


def draw(points: Sequence[Points], subtitle: str = "") -> Figure:
    """Draw keywords over DATE-BEG, one below the other.

    Parameters
    ----------
    points : sequence of Points
        The points of each keyword.
    subtitle : str, optional
        What the values are of.

    Returns
    -------
    matplotlib.figure.Figure
        The figure, 8 inches wide.
    """
    with mpl.rc_context(STYLE):
        heights = [_measure(each) for each in points]
        figure = Figure(figsize=(8, sum(heights) + 0.4), layout="constrained")
        grid: Any = figure.subplots(
            len(points), 1, sharex=True, squeeze=False, height_ratios=heights
        )
        every: list[Any] = [*grid.flat]
        places = _place_labels(points)
        for axes, each in zip(every, points, strict=True):
            _draw_keyword(axes, each, places)
        every[-1].set_xlabel("DATE-BEG (UTC)")
        if subtitle:
            figure.suptitle(subtitle, fontsize=9, color="#555555", x=0.01, ha="left")
        return figure


def save(figure: Figure, path: Path) -> None:
    """Write a figure into a file; the same figure gives the same bytes.

    Raises
    ------
    ValueError
        If the name of the file does not end in that of a format.
    """
    form = path.suffix.lower().removeprefix(".")
    dated: dict[str, dict[str, Any]] = {"svg": {"Date": None}, "pdf": {"CreationDate": None}}
    with mpl.rc_context(STYLE), writing(path) as whole:
        figure.savefig(whole, format=form, dpi=150, metadata=dated.get(form))


def _measure(points: Points) -> float:
    """[inch] Return the height of the plot of a keyword."""
    return max(2.6, 0.34 * min(len(points.names), _NAMES) + 1.2) if points.names else 3.4


def _place_labels(points: Sequence[Points]) -> dict[str, int]:
    """Number the series, so that one looks alike in all plots; nothing if they are too many."""
    every = (label for each in points for label, _ in list_series(each, len(COLOURS)))
    places = {label: place for place, label in enumerate(dict.fromkeys(every))}
    return places if len(places) <= len(COLOURS) else {}


def _draw_keyword(axes: Any, points: Points, places: Mapping[str, int]) -> None:
    column = points.column
    unit = f" [{column.unit}]" if column.unit else ""
    hours = " [h]" if column.type is ColumnType.TIME else ""
    axes.set_ylabel(f"{column.keyword}{unit or hours}")
    axes.set_title(column.title or column.keyword, loc="left", fontsize=11)
    listed = [*list_series(points, len(COLOURS))]
    if not len(points):
        axes.text(0.5, 0.5, "no values", transform=axes.transAxes, ha="center", color="#555555")
    names = points.names[:_NAMES]
    lanes = [lane for _, series in listed for lane in {*series.values}]
    sides = len(listed) if len({*lanes}) < len(lanes) else 1
    for place, (label, series) in enumerate(listed):
        times, values = np.asarray(series.times), np.asarray(series.values)
        order = np.argsort(times, kind="stable")
        look = places.get(label, place)
        drawn = _Drawn(axes, COLOURS[look], _MARKERS[look], label, times[order], values[order])
        if names:
            drawn.draw_names(len(names), place, sides, few=len(points) <= _FEW)
        elif len(points) <= _FEW:
            drawn.draw_points()
        else:
            drawn.draw_range(band=len(listed) <= _BANDS)
    if names:
        axes.set_yticks(range(len(names)), [_shorten(name) for name in names])
        axes.set_ylim(len(names) - 0.5, -0.5)
        if len(points.names) > _NAMES:
            left = len(points.names) - _NAMES
            axes.set_title(f"and {left} other values", loc="right", fontsize=9, color="#555555")
    elif points.dates:
        date_axis(axes.yaxis)
    else:
        axes.yaxis.set_major_formatter(ScalarFormatter(useOffset=False))
    if len(points):
        date_axis(axes.xaxis)
        axes.margins(x=0.02)
    if points.by:
        axes.legend(
            title=points.by, loc="upper left", bbox_to_anchor=(1.0, 1.0), frameon=False, fontsize=9
        )


def date_axis(axis: Any) -> None:
    """Label an axis with dates, each as short as it is still clear."""
    locator = AutoDateLocator(minticks=3, maxticks=9)
    axis.set_major_locator(locator)
    axis.set_major_formatter(ConciseDateFormatter(locator))


def _shorten(name: str) -> str:
    return name if len(name) <= 24 else f"{name[:23]}…"


class _Drawn:
    """A series on its way into a plot."""

    def __init__(
        self, axes: Any, colour: str, marker: str, label: str, times: Any, values: Any
    ) -> None:
        self._axes = axes
        self._look: dict[str, Any] = {"color": colour, "label": label}
        self._marker = marker
        self._times = times
        self._values = values

    def draw_points(self) -> None:
        """Draw each point of numbers."""
        size = 22 if len(self._times) <= 300 else 7
        self._axes.scatter(
            self._times, self._values, s=size, marker=self._marker, linewidths=0, alpha=0.8,
            **self._look,
        )  # fmt: skip

    def draw_range(self, *, band: bool) -> None:
        """Draw the median, and as a band the range of nine tenths, in bins of time."""
        middles, bins = self._cut()
        low, median, high = np.array(
            [np.percentile(self._values[first:last], (5, 50, 95)) for first, last in bins]
        ).T
        colour = self._look["color"]
        if band:
            self._axes.fill_between(middles, low, high, color=colour, alpha=0.18, linewidth=0)
        self._axes.plot(middles, median, linewidth=1.4, **self._look)

    def draw_names(self, lanes: int, place: int, number: int, *, few: bool) -> None:
        """Draw values with names, each in its lane; series that share one are side by side."""
        offset = 0.0 if number == 1 else 0.3 * (place / (number - 1) - 0.5)
        if few:
            kept = self._values < lanes
            times, values = self._times[kept], self._values[kept] + offset
            colour = self._look["color"]
            self._axes.step(times, values, where="post", color=colour, linewidth=0.8, alpha=0.35)
            size = 22 if len(times) <= 300 else 7
            self._axes.scatter(
                times, values, s=size, marker=self._marker, linewidths=0, **self._look
            )
            return
        middles, bins = self._cut()
        found = [
            (middle, lane, count)
            for middle, (first, last) in zip(middles, bins, strict=True)
            for lane, count in enumerate(
                np.bincount(self._values[first:last].astype(int), minlength=lanes)[:lanes]
            )
            if count
        ]
        times, values, counts = np.array(found).T
        levels = np.ceil(counts / counts.max() * _SIZES)
        for level in range(1, _SIZES + 1):  # dots of one size are one shape in an SVG
            kept = levels == level
            self._axes.scatter(
                times[kept],
                values[kept] + offset,
                s=2 + 30 * level / _SIZES,
                linewidths=0,
                color=self._look["color"],
                label=self._look["label"] if level == _SIZES else None,
                rasterized=len(found) > _FEW,
            )

    def _cut(self) -> tuple[Any, list[tuple[int, int]]]:
        """Cut the times into bins; return the middles, and first and last of those with points."""
        edges: Any = np.linspace(self._times[0], self._times[-1], _BINS + 1)
        firsts: Any = np.searchsorted(self._times, edges[:-1], side="left")
        lasts: Any = np.append(firsts[1:], len(self._times))
        kept = lasts > firsts
        middles = (edges[:-1] + edges[1:])[kept] / 2
        return middles, [*zip(firsts[kept].tolist(), lasts[kept].tolist(), strict=True)]
