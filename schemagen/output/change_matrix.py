"""Draw how much each release changes, as a matrix of releases by kind of change."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from textwrap import wrap

from schemagen.migrations.wording import HEADINGS, phrase
from schemagen.output.canvas import Canvas
from schemagen.output.picture import Picture
from schemagen.output.release_axis import FOOT, STEP, tell, write_releases
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
    present = {kind for each in changed for kind, _ in each.kinds}
    kinds = [kind for kind in HEADINGS if kind in present]
    most = max((many for each in changed for _, many in each.kinds), default=1)
    foot = 8 + row * len(kinds)
    canvas = Canvas(left + STEP * len(changed) + 10, foot + FOOT)
    for number, kind in enumerate(kinds):
        y = 8 + row * number
        lines = wrap(_name(kind), _LINE)
        for line, text in enumerate(lines):
            canvas.write(
                text, left - 8, y + row / 2 + 5 + 12 * (line - (len(lines) - 1) / 2), "end"
            )
        canvas.draw(((left, y + row), (left + STEP * len(changed), y + row)), "grid")
        for column, each in enumerate(changed):
            if many := dict(each.kinds).get(kind):
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
        ("release", "date", *map(_name, kinds)),
        (
            (each.version, each.date, *tell(*(dict(each.kinds).get(kind, 0) for kind in kinds)))
            for each in changed
        ),
    )


def _name(kind: str) -> str:
    """Return the heading of a kind of change, e.g. ``Keywords renamed``."""
    heading = HEADINGS[kind]
    return phrase("title", heading.many, heading.verb).capitalize()
