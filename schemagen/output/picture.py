"""Pictures as SVG, for a page or a file of their own, with their numbers as a table.

The colours are custom properties of the page (``--text``, ``--added`` …); where it has none, and in
a file of its own, a picture has colours for light and for dark. It loads nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from schemagen.inventory.display import write_line

__all__ = ["DARK", "LIGHT", "STYLE", "Picture"]


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


LIGHT = {
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
DARK = {
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
    f".picture{{{_write_colours(LIGHT)}}}"
    f"@media (prefers-color-scheme:dark){{.picture{{{_write_colours(DARK)}}}}}"
    ".picture text{font:11px system-ui,-apple-system,'Segoe UI','Liberation Sans',sans-serif;"
    "fill:var(--p-text)}"
    ".picture .faint{fill:var(--p-faint)}"
    ".picture .head{font-weight:600}"
    ".picture .mid{text-anchor:middle}"
    ".picture .end{text-anchor:end}"
    ".picture .grid{stroke:var(--p-grid);fill:none}"
    ".picture .edge{stroke:var(--p-edge);fill:none}"
    ".picture .line{stroke:var(--p-link);stroke-width:1.6;fill:none}"
    ".picture .dot,.picture a text{fill:var(--p-link)}"
    ".picture .cell{fill:var(--p-link)}"
    ".picture .added{fill:var(--p-added)}"
    ".picture .removed{fill:var(--p-removed)}"
    ".picture .renamed{fill:var(--p-renamed)}"
    ".picture .moved{fill:var(--p-moved)}"
    ".picture .part{fill-opacity:.25;stroke-width:1.2}"
    ".picture .moved.part{stroke:var(--p-moved)}"
    ".picture .renamed.part{stroke:var(--p-renamed)}"
    ".picture a:hover text{text-decoration:underline}"
    ".picture .column{fill:transparent}"
    ".picture a:hover .column{fill:var(--p-link);opacity:.12}"
)
"""The style of all pictures. It concerns nothing else on a page."""
