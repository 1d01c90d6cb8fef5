"""The examples of the README, as they stand there."""

from __future__ import annotations

import re

from tests.support import samples


def read_section(title: str) -> str:
    """Read a section of the README."""
    _, _, rest = (samples.ROOT / "README.md").read_text("utf-8").partition(f"\n## {title}\n")
    section, _, _ = rest.partition("\n## ")
    return section


def find_examples(section: str) -> dict[str, str]:
    """Find the blocks of code of a section, each by the line before it."""
    found = re.findall(r"^(.*):\n\n((?: {4}.*\n|\n(?= {4}))+)", section, re.MULTILINE)
    return {line: re.sub("^    ", "", text, flags=re.MULTILINE) for line, text in found}


def choose(text: str, title: str) -> str:
    """Choose the one of some queries that is for an engine."""
    queries = re.findall(r"(?:-- (.*)\n)?([^;]+);\s*", text)
    (found,) = (query for told, query in queries if not told or title in told.split(", "))
    return str(found)


SECTION = read_section("Questions")
EXAMPLES = find_examples(SECTION)
MODELS = next((line for line in EXAMPLES if line.startswith("Through the models")), "")
"""What goes before the programs; they are what comes after it."""

QUERIES = list(EXAMPLES)[: list(EXAMPLES).index(MODELS)]
PROGRAMS = list(EXAMPLES)[len(QUERIES) + 1 :]
