"""Boxes with lines of text, placed in columns and joined by lines, for pictures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

__all__ = ["HEAD", "LINE", "MARGIN", "PAD", "Box", "Join", "Row", "join_boxes", "place_boxes"]

LINE, HEAD, PAD = 18, 26, 8
"""Heights of a line and of a heading, and the space around lines."""

_LETTER = 7.25
"""Width of a letter of the monospaced font, a bit more than browsers give it."""

_GAP, MARGIN = 74, 24
"""Space between columns of boxes, where lines run, and around the picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of a box.

    Attributes
    ----------
    text : str
        The name of a column, or a remark.
    type : str
        The type of the column; empty for a remark.
    marks : str
        ``PK`` and ``FK``, if it is in such keys.
    faint : bool
        Whether it is a remark.
    """

    text: str
    type: str = ""
    marks: str = ""
    faint: bool = False

    @property
    def width(self) -> float:
        """The width of the line."""
        return (len(self.text) + len(self.type) + 8) * _LETTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A table, or several that are alike.

    Attributes
    ----------
    title : str
        The name of the table.
    rows : tuple of Row
        Its lines.
    x, y, width : float
        Where it is, and how wide.
    dashed : bool
        Whether it is no table but a view.
    """

    title: str
    rows: tuple[Row, ...]
    x: float = 0
    y: float = 0
    width: float = 0
    dashed: bool = False

    @property
    def height(self) -> float:
        """The height."""
        return HEAD + len(self.rows) * LINE + 2 * PAD

    @property
    def right(self) -> float:
        """Where its right side is."""
        return self.x + self.width

    def find_middle(self, column: str) -> float:
        """Return the height of the line of a column; of its heading if it has none."""
        for number, row in enumerate(self.rows):
            if row.text == column:
                return self.y + HEAD + PAD + (number + 0.5) * LINE
        return self.y + HEAD / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Join:
    """A line from a column to the column that refers to it.

    Attributes
    ----------
    x1, y1, x2, y2 : float
        Its ends: one row here, any number of rows there.
    bend : float
        Where it turns up or down.
    """

    x1: float
    y1: float
    x2: float
    y2: float
    bend: float


def _measure(box: Box) -> float:
    """Return how wide a box must be."""
    return max((len(box.title) + 4) * _LETTER, *(row.width for row in box.rows)) + 2 * PAD


def place_boxes(columns: Iterable[Sequence[Box]]) -> list[Box]:
    """Place boxes in columns beside each other; all of a column are equally wide."""
    placed: list[Box] = []
    x: float = MARGIN
    for boxes in filter(None, columns):
        width = round(max(map(_measure, boxes)))
        y: float = MARGIN
        for box in boxes:
            placed.append(replace(box, x=x, y=y, width=width))
            y += box.height + MARGIN
        x += width + _GAP
    return placed


def join_boxes(one: Box, column: str, other: Box, referring: str) -> Join:
    """Draw a line between columns of two boxes: beside each other, or one below the other."""
    below = one.x == other.x
    return Join(
        x1=one.right,
        y1=one.find_middle(column),
        x2=other.right if below else other.x,
        y2=other.find_middle(referring),
        bend=one.right + _GAP / 2,
    )
