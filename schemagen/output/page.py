"""A file of the output tree."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Page"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A file of the output tree.

    Attributes
    ----------
    path : str
        Its path in the tree, with slashes.
    text : str
        Its content.
    """

    path: str
    text: str
