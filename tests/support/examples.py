"""The examples of docs/reference/queries.md, as they stand there."""

from __future__ import annotations

import re

from tests.support import samples

PAGE = samples.ROOT / "docs" / "reference" / "queries.md"
SECTION, _, _ = PAGE.read_text("utf-8").partition("\n## Indexes\n")
"""What of the page has examples."""


def find_examples(section: str) -> dict[str, str]:
    """Find the blocks of code of a section, each by the line before it."""
    return dict(re.findall(r"^([^\n]*):\n\n```\w+\n(.*?)^```$", section, re.MULTILINE | re.DOTALL))


def choose(text: str, title: str) -> str:
    """Choose the one of some queries that is for an engine."""
    queries = re.findall(r"(?:-- (.*)\n)?([^;]+);\s*", text)
    (found,) = (query for told, query in queries if not told or title in told.split(", "))
    return str(found)


EXAMPLES = find_examples(SECTION)
MODELS = next((line for line in EXAMPLES if line.startswith("Through the models")), "")
"""What goes before the programs; they are what comes after it."""

QUERIES = list(EXAMPLES)[: list(EXAMPLES).index(MODELS)]
PROGRAMS = list(EXAMPLES)[len(QUERIES) + 1 :]
