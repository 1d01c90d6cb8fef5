"""Pictures on request: of the values of keywords over time, and of what a database holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from schemagen.answers.holdings import find_holdings
from schemagen.answers.points import OWN, Points, collect_points
from schemagen.answers.question import Question
from schemagen.answers.select import open_selection
from schemagen.errors import SchemagenError
from schemagen.extras import need
from schemagen.ingest.header_tables import read_header_tables
from schemagen.ingest.session import Session
from schemagen.live.address import Address
from schemagen.live.connection import connect
from schemagen.progress import Listener, ignore

__all__ = ["PICTURES", "check_picture", "find_points", "plot_answer", "plot_holdings", "save"]

PICTURES = (".svg", ".png", ".pdf")
"""The endings of the names of pictures."""


def check_picture(path: Path) -> None:
    """Check that a picture can be drawn into a file.

    Raises
    ------
    SchemagenError
        If its name tells no format, or matplotlib is not installed.
    """
    if path.suffix.lower() not in PICTURES:
        hint = f"use one of {', '.join(PICTURES)}"
        raise SchemagenError(f"the name of {path} tells no picture", where="--plot", hint=hint)
    need("matplotlib", "plot")


def find_points(
    address: Address,
    question: Question,
    by: str = "DETECTOR",
    *,
    notify: Callable[[str], None] = ignore,
    listen: Listener = ignore,
) -> tuple[Points, ...]:
    """Read the points of each keyword of a question.

    Parameters
    ----------
    address : Address
        The database.
    question : Question
        The question.
    by : str, optional
        What makes series: ``FILETYPE``, ``INSTRUME``, ``DETECTOR``, or any other keyword.
    notify : callable, optional
        Called with a message about what a reader should know.
    listen : Listener, optional
        Called with the progress.

    Returns
    -------
    tuple of Points
        Those of each keyword.
    """
    by = by.upper()
    found: list[Points] = []
    for keyword in question.keywords:
        names = (keyword,) if by in OWN else (keyword, by)
        asked = replace(question, keywords=names)
        with open_selection(address, asked, notify=notify, listen=listen) as selection:
            keywords = [*map(str, selection.asked)]  # more than one if it is a pattern
            group = None if by in OWN else keywords.index(by)
            drawn = [n for n in range(len(keywords)) if n != group or len(keywords) == 1]
            found += collect_points(selection.asked, selection, drawn, by, group)
    for points in found:
        if points.undated or points.odd:
            notify(f"{points.column.keyword}: {points}")
    return tuple(found)


def save(figure: Any, path: Path) -> None:
    """Write a figure into a file as a whole."""
    from schemagen.answers.plot import save as write

    write(figure, path)


def plot_answer(points: tuple[Points, ...], question: Question) -> Any:
    """Return a figure of matplotlib with a plot of each keyword.

    Raises
    ------
    SchemagenError
        If matplotlib is not installed.
    """
    need("matplotlib", "plot")
    from schemagen.answers.plot import draw

    return draw(points, question.filters)


def plot_holdings(address: Address, path: Path) -> None:
    """Draw what a database holds into a file: its files by month, filetype and instrument.

    Raises
    ------
    SchemagenError
        If matplotlib is not installed.
    """
    need("matplotlib", "plot")
    from schemagen.answers.holdings_plot import draw_holdings

    with connect(address) as connection:
        catalogue = read_header_tables(connection)
    with Session(address, reading=True) as session:
        holdings = find_holdings(session, catalogue)
    save(draw_holdings(holdings, str(address)), path)
