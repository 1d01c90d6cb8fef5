"""Parse the SQL in a tree with sqlfluff, as part of the lint run.

``python -m tests.support.parse_sql generated`` needs no server; in the tests, servers run every
script. Of statements that differ only in names and values, one is parsed.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from sqlfluff.core import FluffConfig, Linter

from schemagen.live.scripts import list_statements

LONGEST = 2000
"""Longest form, in characters, that sqlfluff parses in a reasonable time."""

GRAMMARS = {"postgresql": "postgres", "sqlite": "sqlite", "mariadb": "mariadb"}

BEYOND = (
    (r"^BEGIN IMMEDIATE", "BEGIN"),
    (r"^EXECUTE IMMEDIATE .*", ""),
    (r"^SET STATEMENT x = 'x' FOR ", ""),
    (r", FORCE$", ""),
    (r" COLLATE NOCASE\)$", ")"),
)
"""Syntax that the servers know and sqlfluff does not, and the syntax to parse instead."""


def shape(statement: str) -> str:
    """Return the form of a statement, without names, values and repetitions."""
    for pattern, instead in (
        (r"--[^\n]*", ""),
        (r"'(?:[^']|'')*'", "'x'"),
        (r'"[^"]*"|`[^`]*`', "x"),
        (r"\b[a-z_][a-z0-9_]*\b(?!\()", "x"),
        (r"\s+", " "),
    ):
        statement = re.sub(pattern, instead, statement)
    statement, before = statement.strip(), ""
    while statement != before:
        before = statement
        statement = re.sub(r"\b((?:[^,()]|\([^()]*\))+), \1(?=[,)]|$)", r"\1", statement)
    for pattern, instead in BEYOND:
        statement = re.sub(pattern, instead, statement)
    return statement


def find_faults(tree: Path, dialect: str) -> Iterator[str]:
    """Yield the statements that sqlfluff cannot parse."""
    shapes: dict[str, Path] = {}
    for file in sorted(tree.glob(f"*/{dialect}/*.sql")):
        for statement in list_statements(file.read_text("utf-8")):
            shapes.setdefault(shape(statement), file)
    forms = [form for form in shapes if 0 < len(form) < LONGEST]
    longer = len(shapes) - len(forms)
    print(f"{dialect}: {len(forms)} forms of statements, {longer} too long", file=sys.stderr)
    linter = Linter(config=FluffConfig(overrides={"dialect": GRAMMARS[dialect]}))
    for form in forms:
        for fault in linter.parse_string(f"{form};").violations:
            yield f"{shapes[form]}: {fault}\n  {form[:200]}"


def main(tree: str) -> int:
    """Print the faults; return 1 if there are any, else 0."""
    faults = [fault for dialect in GRAMMARS for fault in find_faults(Path(tree), dialect)]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
