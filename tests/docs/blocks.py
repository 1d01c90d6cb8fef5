"""The pages of the documentation: where each is run, and the blocks of code in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tests.support.pages import Block, read_blocks
from tests.support.samples import ROOT

__all__ = ["PAGES", "Block", "Page", "read_page"]

_PLACE = re.compile(r"<!-- place: (\w+) -->")


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page: its path in the repository, where its blocks are run, and its blocks."""

    path: str
    place: str
    blocks: tuple[Block, ...]

    def __str__(self) -> str:
        return self.path


def read_page(path: Path) -> Page:
    """Read a page."""
    text = path.read_text("utf-8")
    place = (_PLACE.findall(text) or ["archive"])[0]
    name = path.relative_to(ROOT).as_posix()
    return Page(path=name, place=place, blocks=tuple(read_blocks(text)))


PAGES = tuple(
    read_page(path) for path in sorted([*(ROOT / "docs").rglob("*.md"), ROOT / "README.md"])
)
"""All pages."""
