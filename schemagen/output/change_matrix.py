"""Draw how much each release changes, as a matrix of releases by kind of change."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from textwrap import wrap

from schemagen.migrations.wording import HEADINGS
from schemagen.output.canvas import Canvas
from schemagen.output.picture import Picture
from schemagen.output.release_axis import FOOT, STEP, write_numbers, write_releases
from schemagen.output.release_counts import ReleaseCount

__all__ = ["draw_changes"]

_LINE = 28
"""Characters in a line of the name of a kind of change, at most."""


def draw_changes(counts: Sequence[ReleaseCount]) -> Picture:
    """Draw how much each release changes, by kind of change.

    Parameters
    ----------
    counts : sequence of ReleaseCount
        The releases, oldest first; at least one.

    Returns
    -------
    Picture
        A row for each kind, in the order of the headings of reports, and a column for each release.
    """
    left, row = 172, 28
    changed = [each for each in counts if each.kinds] or list(counts[:1])
    numbers = [dict(each.kinds) for each in changed]
    kinds = [kind for kind in HEADINGS if any(kind in own for own in numbers)]
    most = max((many for own in numbers for many in own.values()), default=1)
    foot = 8 + row * len(kinds)
    canvas = Canvas(left + STEP * len(changed) + 10, foot + FOOT)
    for number, kind in enumerate(kinds):
        y = 8 + row * number
        lines = wrap(HEADINGS[kind].title, _LINE)
        for line, text in enumerate(lines):
            canvas.write(
                text, left - 8, y + row / 2 + 5 + 12 * (line - (len(lines) - 1) / 2), "end"
            )
        canvas.draw(((left, y + row), (left + STEP * len(changed), y + row)), "grid")
        for column, own in enumerate(numbers):
            if many := own.get(kind):
                x = left + STEP * column
                shade = 0.12 + 0.4 * sqrt(many / most)
                canvas.fill(x + 1, y + 2, STEP - 2, row - 3, "cell", shade)
                canvas.write(many, x + STEP / 2, y + row / 2 + 5, "mid")
    write_releases(canvas, left, 8, foot, changed)
    return canvas.finish(
        "changes",
        "Changes of each release, by kind",
        f"A table of {len(kinds)} kinds of change by {len(changed)} releases: each cell has the"
        " number of keywords, extensions or filetypes that changed so. Most cells are empty.",
        ("release", "date", *(HEADINGS[kind].title for kind in kinds)),
        (
            (each.version, each.date, *write_numbers(*(own.get(kind, 0) for kind in kinds)))
            for each, own in zip(changed, numbers, strict=True)
        ),
    )
