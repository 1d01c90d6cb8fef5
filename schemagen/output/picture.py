"""Pictures as SVG, for a page or a file of their own, with their numbers as a table.

The colours are custom properties of the page (``--text``, ``--added`` …); where it has none, and in
a file of its own, a picture has colours for light and for dark. It loads nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil
from urllib.parse import quote

import drawsvg

from schemagen.inventory.display import write_line

__all__ = ["STYLE", "Canvas", "Picture", "place", "turn"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Picture:
    """A picture, in itself and in words and numbers.

    Attributes
    ----------
    name : str
        Its name; all ids in it begin with it.
    title, description : str
        What it shows, in words.
    svg : str
        The picture, as an element that stands in HTML as well as alone.
    heads : tuple of str
        The heads of the columns of its numbers.
    rows : tuple of tuple of str
        Its numbers, for those who do not see it; an empty text for a zero.
    """

    name: str
    title: str
    description: str
    svg: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def __str__(self) -> str:
        return self.title

    def __repr__(self) -> str:
        return write_line("Picture", f"{self.name}: {self}")


_LIGHT = {
    "page": "#ffffff",
    "text": "#1f2328",
    "faint": "#59636e",
    "edge": "#8c959f",
    "grid": "#d1d9e0",
    "link": "#0550ae",
    "added": "#1a7f37",
    "removed": "#cf222e",
    "renamed": "#8250df",
    "moved": "#0969da",
}
_DARK = {
    "page": "#0d1117",
    "text": "#e6edf3",
    "faint": "#9198a1",
    "edge": "#6e7681",
    "grid": "#3d444d",
    "link": "#79c0ff",
    "added": "#3fb950",
    "removed": "#f85149",
    "renamed": "#ab7df8",
    "moved": "#4493f8",
}
"""The colours where the page has none."""


def _write_colours(colours: dict[str, str]) -> str:
    """Write colours as properties of a picture: those of the page, if it has them."""
    return "".join(f"--p-{name}:var(--{name},{value});" for name, value in colours.items())


STYLE = (
    f".picture{{{_write_colours(_LIGHT)}}}"
    f"@media (prefers-color-scheme:dark){{.picture{{{_write_colours(_DARK)}}}}}"
    ".picture text{font:11px system-ui,-apple-system,'Segoe UI','Liberation Sans',sans-serif;"
    "fill:var(--p-text)}"
    ".picture .faint{fill:var(--p-faint)}"
    ".picture .head{font-weight:600}"
    ".picture .mid{text-anchor:middle}"
    ".picture .end{text-anchor:end}"
    ".picture .grid{stroke:var(--p-grid);fill:none}"
    ".picture .edge{stroke:var(--p-edge);fill:none}"
    ".picture .band{fill:var(--p-grid);opacity:.35}"
    ".picture .line{stroke:var(--p-link);stroke-width:1.6;fill:none}"
    ".picture .absent{stroke:var(--p-grid);stroke-dasharray:2 3;fill:none}"
    ".picture .changed{fill:var(--p-page);stroke:var(--p-link);stroke-width:1.6}"
    ".picture .dot,.picture a text{fill:var(--p-link)}"
    ".picture .cell{fill:var(--p-link)}"
    ".picture .added{fill:var(--p-added)}"
    ".picture .removed{fill:var(--p-removed)}"
    ".picture .renamed{fill:var(--p-renamed)}"
    ".picture .moved{fill:var(--p-moved)}"
    ".picture a:hover text{text-decoration:underline}"
    ".picture .column{fill:transparent}"
    ".picture a:hover .column{fill:var(--p-link);opacity:.12}"
)
"""The style of all pictures, also of those that a page draws. It concerns nothing else there."""


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
            What is told when one points at it.
        text : drawsvg.DrawingElement
            The text, from `turn` or `place`.
        area : tuple of float, optional
            Left, top, width and height of the area.
        """
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
