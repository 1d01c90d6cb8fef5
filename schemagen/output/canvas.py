"""Where a picture is drawn: texts, lines, bars and links, written as SVG by drawsvg."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil
from urllib.parse import quote

import drawsvg

from schemagen.output.picture import STYLE, Picture

__all__ = ["Canvas", "place", "turn"]


class Canvas:
    """Where a picture is drawn.

    What is drawn is an image with a text alternative; links lie over it, as an image has none for
    those who do not see it. They cannot be reached by keyboard: the table has the same.

    Parameters
    ----------
    width, height : float
        Its size, in pixels.
    """

    def __init__(self, width: float, height: float) -> None:
        self._size = ceil(width), ceil(height)
        self._image: list[drawsvg.DrawingElement] = []
        self._links: list[drawsvg.DrawingElement] = []

    def write(self, text: object, x: float, y: float, style: str = "") -> None:
        """Write a text; ``style`` names its classes."""
        self._image.append(_write(text, x, y, style))

    def fill(
        self, x: float, y: float, width: float, height: float, style: str, opacity: float = 1
    ) -> None:
        """Fill a rectangle."""
        faint = {"fill_opacity": f"{opacity:.2f}"} if opacity < 1 else {}
        self._image.append(
            drawsvg.Rectangle(*map(_round, (x, y, width, height)), class_=style, **faint)
        )

    def draw(self, points: Iterable[tuple[float, float]], style: str) -> None:
        """Draw a line through points."""
        flat = [_round(number) for point in points for number in point]
        self._image.append(drawsvg.Lines(*flat, class_=style))

    def mark(self, x: float, y: float, radius: float, style: str) -> None:
        """Draw a dot."""
        self._image.append(drawsvg.Circle(_round(x), _round(y), radius, class_=style))

    def link(
        self,
        target: Iterable[str],
        label: str,
        text: drawsvg.DrawingElement,
        area: tuple[float, float, float, float] | None = None,
    ) -> None:
        """Draw a link to a view of the page: a text, and an area that belongs to it.

        Parameters
        ----------
        target : iterable of str
            The parts of the address after ``#``, e.g. ``("release", "3.0.0")``.
        label : str
            What a browser shows when one points at it.
        text : drawsvg.DrawingElement
            The text, from `turn` or `place`.
        area : tuple of float, optional
            Left, top, width and height of the area.
        """
        # drawsvg writes attributes as they are: what XML would read otherwise is quoted
        address = "".join(f"/{quote(part, safe='')}" for part in target)
        link = _Link(href=f"#{address}", tabindex=-1)
        link.append_title(label)
        if area:
            link.append(drawsvg.Rectangle(*map(_round, area), class_="column"))
        link.append(text)
        self._links.append(link)

    def finish(
        self,
        name: str,
        title: str,
        description: str,
        heads: tuple[str, ...],
        rows: Iterable[tuple[str, ...]],
    ) -> Picture:
        """Return the picture with its words and numbers."""
        title_id, description_id = f"{name}-title", f"{name}-description"
        drawing = drawsvg.Drawing(
            *self._size,
            id_prefix=f"{name}-",
            class_="picture",
            role="group" if self._links else None,
        )
        label = {"aria_labelledby": title_id, "aria_describedby": description_id}
        drawing.append(drawsvg.Title(title, id=title_id))
        drawing.append(_Description(description, id=description_id))
        drawing.append_css(STYLE)
        image = drawsvg.Group(role="img", **label)
        image.extend(self._image)
        drawing.append(image)
        drawing.extend(self._links)
        return Picture(
            name=name,
            title=title,
            description=description,
            svg=drawing.as_svg(header=""),
            heads=heads,
            rows=tuple(rows),
        )


def place(text: str, x: float, y: float, style: str = "") -> drawsvg.DrawingElement:
    """Return the text of a link."""
    return _write(text, x, y, style)


def turn(text: str, x: float, y: float) -> drawsvg.DrawingElement:
    """Return the text of a link that is read from below, and ends at a point."""
    return _write(text, x, y, "end", transform=f"rotate(-90 {_round(x)} {_round(y)})")


class _Link(drawsvg.DrawingParentElement):  # type: ignore[misc]
    """A link: that of drawsvg writes what HTML has no longer."""

    TAG_NAME = "a"


class _Description(drawsvg.Title):  # type: ignore[misc]
    """The description of a picture."""

    TAG_NAME = "desc"


def _write(
    text: object, x: float, y: float, style: str, **attributes: str
) -> drawsvg.DrawingElement:
    return drawsvg.Text(f"{text}", None, _round(x), _round(y), class_=style or None, **attributes)


def _round(number: float) -> float:
    """Round a coordinate, so that it is short and the same everywhere."""
    rounded = round(number, 1)
    return int(rounded) if rounded == int(rounded) else rounded
