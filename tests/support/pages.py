"""The blocks of code of a page, as a reader meets them: files to save, and commands to run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BLOCK = re.compile(
    r"(?:^.*Save this as `(?P<name>[\w./]+)`.*:\n\n)?"
    r"^```(?P<kind>\w+)\n(?P<text>(?:.*\n)*?)```$",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Block:
    """A block between fences: its language, its text, and the file to save it as, if any."""

    kind: str
    text: str
    name: str = ""


@dataclass(frozen=True)
class Step:
    """A command of a block, and what the page shows below it."""

    command: str
    shown: str


def read_blocks(page: str) -> Iterator[Block]:
    """Yield the blocks of a page in their order."""
    for found in _BLOCK.finditer(page):
        yield Block(found["kind"], found["text"], found["name"] or "")


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
