"""The pages of the documentation, and the blocks of code in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt

from tests.support.samples import ROOT

__all__ = ["PAGES", "Block", "Page", "read_page"]

_TOLD = re.compile(r"<!-- (exit|place): (.+?) -->")
_SAVED = re.compile(r"[Ss]ave (?:this|it|them) as\s+`([^`]+)`")


@dataclass(frozen=True, kw_only=True)
class Block:
    """A block between fences.

    Attributes
    ----------
    line : int
        The line of the fence above it.
    kind : str
        Its language.
    text : str
        What is between the fences.
    saved : str
        The file that the sentence before it says to save it as.
    exit : int
        The exit code that its commands end with.
    """

    line: int
    kind: str
    text: str
    saved: str = ""
    exit: int = 0


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
    told = dict(_TOLD.findall(text))
    blocks = tuple(_read_blocks(text))
    return Page(
        path=path.relative_to(ROOT).as_posix(), place=told.get("place", "archive"), blocks=blocks
    )


def _read_blocks(text: str) -> Iterator[Block]:
    told: dict[str, str] = {}
    before = ""
    for token in MarkdownIt("commonmark").parse(text):
        if token.type == "html_block":
            told.update(_TOLD.findall(token.content))
        elif token.type == "inline":
            before = token.content
        elif token.type in {"fence", "code_block"}:
            assert token.map is not None
            saved = _SAVED.findall(before)
            yield Block(
                line=token.map[0] + 1,
                kind=token.info.partition(" ")[0],
                text=token.content,
                saved=saved[-1] if saved and before.endswith(":") else "",
                exit=int(told.pop("exit", 0)),
            )
            before = ""


PAGES = tuple(
    read_page(path) for path in sorted([*(ROOT / "docs").rglob("*.md"), ROOT / "README.md"])
)
"""All pages."""
