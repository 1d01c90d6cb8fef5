"""Draw the keywords over the releases: what came, went, was renamed and moved, by extension."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import pairwise
from math import sqrt
from operator import add

from schemagen.migrations.history import ReleaseChange
from schemagen.output.canvas import Canvas, place
from schemagen.output.change_matrix import draw_changes
from schemagen.output.chapters import Chapter
from schemagen.output.picture import Picture
from schemagen.output.release_axis import FOOT, STEP, write_numbers, write_releases
from schemagen.output.release_counts import KeywordCount, ReleaseCount, count_releases

__all__ = ["draw_extensions", "draw_keywords", "draw_releases"]

_TOP = 26
"""The height above the first row, for the legend."""

_HEIGHT = "The height of a bar is the square root of its number."
"""What readers of the bars have to know."""

_RADICAL = 9
"""The height of a bar for one keyword: that of another is its square root times as high."""


def draw_releases(
    steps: Iterable[ReleaseChange],
    chapters: Mapping[str, Sequence[Chapter]],
    dates: Mapping[str, str],
) -> tuple[Picture, ...]:
    """Draw all pictures of the releases.

    Parameters
    ----------
    steps : iterable of ReleaseChange
        The releases, oldest first; at least one.
    chapters : mapping of str to sequence of Chapter
        A summary of what a release changes, by its version.
    dates : mapping of str to str
        The days on which releases were uploaded, as far as they are known.

    Returns
    -------
    tuple of Picture
        ``keywords``, ``extensions`` and ``changes``.
    """
    counts = count_releases(steps, chapters, dates)
    return draw_keywords(counts), draw_extensions(counts), draw_changes(counts)


def draw_keywords(counts: Sequence[ReleaseCount]) -> Picture:
    """Draw how many keywords there are, and what came, went, was renamed and moved.

    Parameters
    ----------
    counts : sequence of ReleaseCount
        The releases, oldest first; at least one.

    Returns
    -------
    Picture
        Above, the number of keywords as a line; below it what each release changed.
    """
    left, height = 78, 72
    tallies = [each.keywords for each in counts]
    up, down = _find_room(tallies)
    line_foot = _TOP + height
    zero = line_foot + 26 + up
    renamed_row, moved_row = zero + down + 18, zero + down + 36
    foot = moved_row + 8
    canvas = Canvas(left + STEP * len(counts) + 10, foot + FOOT)
    _write_legend(canvas, left, ("added", "came"), ("removed", "went"))
    _draw_line(canvas, left, line_foot, height, [each.total for each in tallies])
    canvas.write("keywords", left - 8, _TOP + 12, "end head")
    canvas.write("came", left - 8, zero - 8, "end head")
    canvas.write("went", left - 8, zero + 16, "end head")
    canvas.write("renamed", left - 8, renamed_row, "end head")
    canvas.write("moved", left - 8, moved_row, "end head")
    _draw_axis(canvas, left, zero, len(counts))
    for number, each in enumerate(tallies):
        x = left + STEP * number
        _draw_bar(canvas, x, zero, (("added", each.came),), (("removed", each.went),))
        for row, style, many in (
            (renamed_row, "renamed part", each.renamed),
            (moved_row, "moved part", each.moved_in),
        ):
            if many:
                canvas.fill(x + 2, row - 12, STEP - 4, 16, style)
                canvas.write(many, x + STEP / 2, row, "mid")
    write_releases(canvas, left, _TOP, foot, counts)
    first, last = counts[0], counts[-1]
    return canvas.finish(
        "keywords",
        "Keywords over the releases",
        f"A line of the number of keywords, from {first.keywords.total} in {first.version} to"
        f" {last.keywords.total} in {last.version}. Below it, for each release that changes"
        " something, bars up for keywords that came and down for those that went, and how many"
        f" were renamed and moved to another extension. {_HEIGHT}",
        (*_HEADS, "moved"),
        ((*_list_numbers(c, c.keywords), *write_numbers(c.keywords.moved_in)) for c in counts),
    )


_WIDE = 8
"""The width of a capital, at most."""

_SHOWN = 5
"""An extension with fewer keywords than this, in any release, is drawn with others."""


def draw_extensions(counts: Sequence[ReleaseCount]) -> Picture:
    """Draw what came, went and moved in each extension.

    Parameters
    ----------
    counts : sequence of ReleaseCount
        The releases, oldest first; at least one.

    Returns
    -------
    Picture
        A row for each extension, that with most keywords first; small ones share the last.
    """
    rows = tuple(_fold(counts))
    left = 16 + _WIDE * max((len(label) for _, label, _ in rows), default=0)
    top, right = _TOP, 46
    tallest = [_find_room(tallies) for _, _, tallies in rows]
    foot = top + sum(up + down + 14 for up, down in tallest)
    width = left + STEP * len(counts)
    canvas = Canvas(width + right, foot + FOOT)
    moved = ("moved part", "moved in or out")
    _write_legend(canvas, left, ("added", "came"), ("removed", "went"), moved)
    canvas.write("keywords now", width + right - 2, top - 12, "end faint")
    y = float(top)
    links = []
    for (name, label, tallies), (up, down) in zip(rows, tallest, strict=True):
        zero = y + up + 7
        _draw_axis(canvas, left, zero, len(counts))
        for number, each in enumerate(tallies):
            _draw_bar(
                canvas,
                left + STEP * number,
                zero,
                (("added", each.came), ("moved part", each.moved_in)),
                (("removed", each.went), ("moved part", each.moved_out)),
            )
        canvas.write(tallies[-1].total, width + right - 8, zero + 4, "end head")
        if name:
            links.append((name, label, zero + 4))
        else:
            canvas.write(label, left - 8, zero + 4, "end faint")
        y = zero + down + 7
    write_releases(canvas, left, top, foot, counts)
    for name, label, at in links:
        text = place(label, left - 8, at, "end head")
        canvas.link(("extension", name), f"The extension {name}", text)
    return canvas.finish(
        "extensions",
        "Keywords over the releases, by extension",
        "A row for each extension, with bars up for keywords that came in a release and down for"
        f" those that went. {_HEIGHT} The extensions now have: {_list_totals(rows)}.",
        ("extension", *_HEADS, "moved in", "moved out"),
        (
            (label, *_list_numbers(c, k), *write_numbers(k.moved_in, k.moved_out))
            for _, label, tallies in rows
            for c, k in zip(counts, tallies, strict=True)
            if k.up or k.down or k.renamed
        ),
    )


_Row = tuple[str, str, list[KeywordCount]]
"""An extension, what the row is called, and its numbers in each release. Several have no name."""


def _fold(counts: Sequence[ReleaseCount]) -> Iterator[_Row]:
    """Yield the rows of extensions, the largest first; small ones are one row."""
    found: dict[str, list[KeywordCount]] = {}
    for number, each in enumerate(counts):
        for name, count in each.extensions:
            found.setdefault(name, [KeywordCount()] * number).append(count)
    sizes = {name: max(each.total for each in tallies) for name, tallies in found.items()}
    ranked = sorted(found, key=lambda name: -sizes[name])
    shown = [name for name in ranked if sizes[name] >= _SHOWN]
    small = [name for name in ranked if sizes[name] < _SHOWN]
    for name in shown:
        yield name, name, found[name]
    if len(small) == 1:
        yield small[0], small[0], found[small[0]]
    elif small:
        together = [reduce(add, each) for each in zip(*(found[n] for n in small), strict=True)]
        yield "", f"{len(small)} others", together


def _list_totals(rows: Iterable[_Row]) -> str:
    return ", ".join(f"{label} {tallies[-1].total}" for _, label, tallies in rows)


_HEADS = ("release", "date", "keywords", "came", "went", "renamed")
"""The heads of the columns of the numbers of keywords."""


def _list_numbers(release: ReleaseCount, count: KeywordCount) -> tuple[str, ...]:
    numbers = write_numbers(count.came, count.went, count.renamed)
    return release.version, release.date, str(count.total), *numbers


def _find_room(tallies: Iterable[KeywordCount]) -> tuple[float, float]:
    """Find the height that bars need, up and down, with their numbers."""
    every = tuple(tallies)
    up, down = (max(getattr(each, side) for each in every) for side in ("up", "down"))
    return _scale(up) + 14, _scale(down) + (14 if down else 4)


def _scale(many: int) -> float:
    """Return the height of a bar."""
    return _RADICAL * sqrt(many)


def _draw_axis(canvas: Canvas, left: float, zero: float, columns: int) -> None:
    canvas.draw(((left, zero), (left + STEP * columns, zero)), "edge")


def _draw_bar(
    canvas: Canvas,
    x: float,
    zero: float,
    up: Sequence[tuple[str, int]],
    down: Sequence[tuple[str, int]],
) -> None:
    """Draw a bar up and one down, of parts in several colours, and write their numbers."""
    for parts, way in ((up, -1), (down, 1)):
        many = sum(part for _, part in parts)
        if not many:
            continue
        end = zero
        for style, part in parts:
            height = _scale(many) * part / many
            canvas.fill(x + 4, min(end, end + way * height), STEP - 8, height, style)
            end += way * height
        canvas.write(many, x + STEP / 2, end + (-3 if way < 0 else 11), "mid")


def _draw_line(
    canvas: Canvas, left: float, foot: float, height: float, totals: Sequence[int]
) -> None:
    """Draw the number of keywords as a line, with the number where it changes."""
    scale = height * 0.85 / max(*totals, 1)
    points = [(left + STEP * (n + 0.5), foot - total * scale) for n, total in enumerate(totals)]
    _draw_axis(canvas, left, foot, len(totals))
    canvas.write(0, left - 8, foot + 4, "end faint")
    if len(points) > 1:
        canvas.draw(points, "line")
    for (x, y), (before, total) in zip(points, pairwise((None, *totals)), strict=True):
        canvas.mark(x, y, 2.4, "dot")
        if total != before:
            canvas.write(total, x, y - 7, "mid")


def _write_legend(canvas: Canvas, left: float, *styles: tuple[str, str]) -> None:
    x = left
    for style, text in styles:
        canvas.fill(x, 4, 10, 10, style)
        canvas.write(text, x + 14, 13, "faint")
        x += 28 + 6.5 * len(text)
    canvas.write(_HEIGHT, x, 13, "faint")
