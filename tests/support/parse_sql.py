"""Have sqlfluff parse the SQL in a tree, as part of the lint run.

``python -m tests.support.parse_sql generated`` needs no server; in the tests, servers run every
script. Statements that differ in nothing but names and values are parsed once.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from sqlfluff.core import FluffConfig, Linter

from schemagen.live.connection import list_statements

LONGEST = 2000
"""Letters of a form that sqlfluff can parse in a reasonable time."""

GRAMMARS = {"postgresql": "postgres", "sqlite": "sqlite", "mariadb": "mariadb"}

BEYOND = (
    (r"^BEGIN IMMEDIATE", "BEGIN"),
    (r"^EXECUTE IMMEDIATE IF.*", ""),
    (r"^SET STATEMENT x = 'x' FOR ", ""),
    (r", FORCE$", ""),
)
"""What the servers know and sqlfluff does not, and what it is parsed as instead."""


def shape(statement: str) -> str:
    """Leave nothing of a statement but its form: names, values and repetitions go."""
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
    """Yield what sqlfluff cannot parse."""
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
    """Print the faults; tell whether there are none."""
    faults = [fault for dialect in GRAMMARS for fault in find_faults(Path(tree), dialect)]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
