"""The blocks of code of a page, as a reader meets them: files to save, and commands to run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt

_TOLD = re.compile(r"<!-- exit: (\d+) -->")
_SAVED = re.compile(r"[Ss]ave (?:this|it|them) as\s+`([^`]+)`")


@dataclass(frozen=True, kw_only=True)
class Block:
    """A block between fences.

    Attributes
    ----------
    kind : str
        Its language.
    text : str
        What is between the fences.
    line : int
        The line of the fence above it.
    name : str
        The file that the sentence before it says to save it as.
    exit : int
        The exit code that its commands end with.
    """

    kind: str
    text: str
    line: int = 0
    name: str = ""
    exit: int = 0


@dataclass(frozen=True)
class Step:
    """A command of a block, and what the page shows below it."""

    command: str
    shown: str


def read_blocks(page: str) -> Iterator[Block]:
    """Yield the blocks of a page in their order."""
    before, code = "", 0
    for token in MarkdownIt("commonmark").parse(page):
        if token.type == "html_block":
            code = int((_TOLD.findall(token.content) or [code])[0])
        elif token.type == "inline":
            before = token.content
        elif token.type in {"fence", "code_block"}:
            kind, line = token.info.partition(" ")[0], token.map[0] + 1 if token.map else 0
            saved = _SAVED.findall(before) if before.endswith(":") else []
            name = saved[-1] if saved else ""
            yield Block(kind=kind, text=token.content, line=line, name=name, exit=code)
            before, code = "", 0


def read_steps(text: str) -> Iterator[Step]:
    """Yield the commands of a block that shows a terminal; each is behind a ``$``."""
    for command, shown in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", text, re.MULTILINE):
        yield Step(command, shown)


def compare(shown: str, printed: str) -> str:
    """Return what is printed if it is not what a page shows, else nothing.

    In a page, … stands for text that is left out, and a line of it for any number of lines.
    """
    pattern = "".join(
        r"(?:.*\n)*" if line == "…" else ".*".join(map(re.escape, line.split("…"))) + r"\n"
        for line in shown.splitlines()
    )
    return "" if re.fullmatch(pattern, printed) else printed
