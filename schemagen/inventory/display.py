"""Write a value as one line, and as a table for a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import islice
from textwrap import shorten

__all__ = ["write_line", "write_table"]

SHOWN = 200
"""Rows of a table; its last row shows how many are left out."""

LONGEST = 400
"""Characters of a line; the rest is cut."""


def write_line(kind: str, text: str) -> str:
    """Write a value as one line, e.g. ``<Extension SCI: image float32 2-D, 45 keywords>``.

    Parameters
    ----------
    kind : str
        Name of the class.
    text : str
        Description of the value. White space becomes single blanks, and a long text is cut.
    """
    return f"<{kind} {shorten(text, LONGEST, placeholder=' …')}>"


def write_table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table in HTML.

    Parameters
    ----------
    caption : str
        Text above the table.
    heads : sequence of str
        Heads of the columns.
    rows : iterable of sequence of str
        Cells, row by row.

    Returns
    -------
    str
        A ``table`` element with all texts escaped. After 200 rows, a last row shows how many are
        left out.
    """
    source = iter(rows)
    lines = [_write_row(row, "td") for row in islice(source, SHOWN)]
    if left := sum(1 for _ in source):
        lines.append(f'<tr><td colspan="{len(heads)}">… and {left} more</td></tr>')
    body = "\n".join(lines)
    return (
        f"<table>\n<caption>{escape(caption)}</caption>\n"
        f"<thead>{_write_row(heads, 'th')}</thead>\n<tbody>\n{body}\n</tbody>\n</table>"
    )


def _write_row(cells: Iterable[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in cells)}</tr>"
