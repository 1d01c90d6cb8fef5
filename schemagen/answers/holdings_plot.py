"""Draw what a database holds: its files by month, and by filetype and instrument."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from schemagen.answers.holdings import Holding
from schemagen.answers.plot import COLOURS, STYLE, date_axis

__all__ = ["draw_holdings"]

_MOST = 40
"""Most filetypes that have a line of their own."""


def draw_holdings(holdings: Sequence[Holding], title: str) -> Figure:
    """Draw the files of a database.

    Parameters
    ----------
    holdings : sequence of Holding
        The files.
    title : str
        What database it is.

    Returns
    -------
    matplotlib.figure.Figure
        The figure, 8 inches wide.
    """
    filetypes = _rank(holdings, "filetype")
    instruments = _rank(holdings, "instrument")
    with mpl.rc_context(STYLE):
        height = 0.24 * min(len(filetypes), _MOST) + 1.2
        figure = Figure(figsize=(8, 3.0 + height), layout="constrained")
        above, below = figure.subplots(2, 1, height_ratios=[2.6, height])
        figure.suptitle(title, fontsize=9, color="#555555", x=0.01, ha="left")
        _draw_months(above, holdings, instruments)
        _draw_table(below, holdings, filetypes, instruments)
        return figure


def _rank(holdings: Sequence[Holding], attribute: str) -> list[str]:
    """List the names of filetypes or instruments, those with most files first."""
    found: dict[str, int] = {}
    for each in holdings:
        name = getattr(each, attribute)
        found[name] = found.get(name, 0) + each.number
    return sorted(found, key=lambda name: (-found[name], name))


def _draw_months(axes: Any, holdings: Sequence[Holding], instruments: Sequence[str]) -> None:
    """Draw the files of each month in bars, stacked by instrument."""
    dated = [each for each in holdings if each.month]
    first = min((each.month for each in dated), default="2022-01")
    last = max((each.month for each in dated), default="2022-01")
    months = [*_list_months(first, last)]
    places = {month: place for place, month in enumerate(months)}
    days = [date(int(month[:4]), int(month[5:]), 1) for month in months]
    bottom = np.zeros(len(months))
    for place, instrument in enumerate(instruments):
        counts: Any = np.zeros(len(months))
        for each in dated:
            if each.instrument == instrument:
                counts[places[each.month]] += each.number
        if counts.any():
            label, colour = instrument or "none", COLOURS[place % len(COLOURS)]
            axes.bar(days, counts, 25, bottom, color=colour, label=label, align="edge")
            bottom += counts
    left = sum(each.number for each in holdings if not each.month)
    undated = f"; {left:,} files do not say when they began" if left else ""
    axes.set_title(f"Files by month of DATE-BEG{undated}", loc="left", fontsize=11)
    axes.set_ylabel("files")
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.grid(visible=False, axis="x")
    if dated:
        date_axis(axes.xaxis)
        axes.legend(loc="upper left", bbox_to_anchor=(1.0, 1.0), frameon=False, fontsize=9)


def _list_months(first: str, last: str) -> list[str]:
    begin, end = (12 * int(month[:4]) + int(month[5:]) - 1 for month in (first, last))
    return [f"{number // 12:04}-{number % 12 + 1:02}" for number in range(begin, end + 1)]


def _draw_table(
    axes: Any, holdings: Sequence[Holding], filetypes: Sequence[str], instruments: Sequence[str]
) -> None:
    """Draw the files of each filetype and instrument as numbers; the more, the darker."""
    shown = filetypes[:_MOST]
    counts: Any = np.zeros((len(shown), len(instruments)), dtype=int)
    for each in holdings:
        if each.filetype in shown:
            counts[shown.index(each.filetype), instruments.index(each.instrument)] += each.number
    if counts.size:
        logs = np.log10(np.where(counts > 0, counts, 1) * 3.0)
        shades = np.ma.masked_where(counts == 0, logs)
        axes.imshow(
            shades, cmap="Blues", aspect="auto", vmin=0, vmax=max(float(logs.max()), 1) * 1.6
        )
        for (row, column), number in np.ndenumerate(counts):
            if number:
                axes.text(column, row, f"{number:,}", ha="center", va="center", fontsize=8)
    axes.set_xticks(range(len(instruments)), [name or "none" for name in instruments])
    axes.set_yticks(range(len(shown)), shown)
    axes.xaxis.tick_top()
    axes.tick_params(length=0)
    axes.grid(visible=False)
    left = len(filetypes) - len(shown)
    more = f"; {left} filetypes with fewer files are left out" if left else ""
    axes.set_title(f"Files by filetype and instrument{more}", loc="left", fontsize=11, pad=22)
