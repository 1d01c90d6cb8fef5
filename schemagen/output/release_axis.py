"""The columns of releases, as pictures over the releases share them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from schemagen.output.canvas import Canvas, turn
from schemagen.output.release_counts import ReleaseCount

__all__ = ["FOOT", "STEP", "write_numbers", "write_releases"]

STEP = 25
"""The width of the column of a release."""

FOOT = 74
"""The height of the releases and years below."""


def write_numbers(*numbers: int) -> tuple[str, ...]:
    """Return numbers as texts; a zero is quiet."""
    return tuple(str(number) if number else "" for number in numbers)


def _describe(each: ReleaseCount) -> str:
    """Describe what a release brings, in a line: ``1.2.0 (2021-05-24): 579 keywords, 9 came``."""
    count = each.keywords
    parts = (
        (count.came, "came"),
        (count.went, "went"),
        (count.renamed, "renamed"),
        (count.moved_in, "moved"),
    )
    named = (f"{many} {what}" for many, what in parts if many)
    return ", ".join((f"{each}: {count.total} keywords", *named))


def write_releases(
    canvas: Canvas, left: float, top: float, foot: float, counts: Sequence[ReleaseCount]
) -> None:
    """Write the releases below their columns, as links to what they change, and the years."""
    for number, each in enumerate(counts):
        x = left + STEP * number
        text = turn(each.version, x + STEP / 2 + 4, foot + 6)
        canvas.link(
            ("release", each.version),
            _describe(each),
            text,
            (x, top, STEP, foot - top + 48),
        )
    years = [each.date[:4] for each in counts]
    x = left
    for year, same in groupby(years):
        width = STEP * len(tuple(same))
        if year:
            canvas.draw(((x + 2, foot + 54), (x + width - 2, foot + 54)), "edge")
            canvas.write(year, x + width / 2, foot + 67, "mid faint")
        x += width
