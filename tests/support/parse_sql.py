"""Parse the SQL in a tree with sqlfluff, as part of the lint run.

``python -m tests.support.parse_sql generated`` needs no server; in the tests, servers run every
script. Of statements that differ only in names, in values and in how often something is repeated
in a list, one is parsed. A CASE is an expression like a name, so each kind of it is parsed by
itself, and not once more in every mixture of them that a statement has.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sqlfluff.core import FluffConfig, Linter

from schemagen.live.scripts import list_statements

PROCESSES = 2

GRAMMARS = {"postgresql": "postgres", "sqlite": "sqlite", "mariadb": "mariadb"}

PLAIN = (
    (r"--[^\n]*", ""),
    (r"'(?:[^']|'')*'", "'x'"),
    (r'"[^"]*"|`[^`]*`', "x"),
    (r"\b[a-z_][a-z0-9_]*\b(?!\()", "x"),
    (r"\s+", " "),
)
"""What a statement loses to become a form: comments, values and names."""

BEYOND = (
    (r"^BEGIN IMMEDIATE", "BEGIN"),
    (r"^EXECUTE IMMEDIATE .*", ""),
    (r"^SET STATEMENT x = 'x' FOR ", ""),
    (r", FORCE$", ""),
    (r" COLLATE NOCASE\)$", ")"),
)
"""Syntax that the servers know and sqlfluff does not, and the syntax to parse instead."""

_CASE = re.compile(r"\bCASE (?:(?!\bCASE\b).)*? END\b")
_INNERMOST = re.compile(r"\(([^()]*)\)")
_MARK = re.compile("\0([0-9]+)\0")


def simplify(statement: str) -> str:
    """Return a statement without names, values and comments."""
    for pattern, instead in PLAIN:
        statement = re.sub(pattern, instead, statement)
    return statement.strip()


def shape(plain: str) -> Iterator[str]:
    """Yield the forms of a simplified statement: those of each CASE in it, and what holds them."""
    while found := _CASE.search(plain):
        yield f"SELECT {_fold(found[0])}"
        plain = plain.replace(found[0], "x")
    form = _fold(plain)
    for pattern, instead in BEYOND:
        form = re.sub(pattern, instead, form)
    yield form


def _fold(text: str) -> str:
    """Leave out the second and further of equal items in each list, the innermost lists first."""
    lists: list[str] = []

    def hide(found: re.Match[str]) -> str:
        shorter = f"({_distinct(found[1])})"
        if shorter not in lists:
            lists.append(shorter)
        return f"\0{lists.index(shorter)}\0"

    while (hidden := _INNERMOST.sub(hide, text)) != text:
        text = hidden
    text = _distinct(text)
    while "\0" in text:
        text = _MARK.sub(lambda found: lists[int(found[1])], text)
    return text


def _distinct(text: str) -> str:
    for separator in (", ", " OR "):
        text = separator.join(dict.fromkeys(text.split(separator)))
    return text


@cache
def open_linter(dialect: str) -> Linter:
    """Return a linter for a dialect, one in each process."""
    return Linter(config=FluffConfig(overrides={"dialect": GRAMMARS[dialect]}))


@dataclass(frozen=True)
class Form:
    """What is common to many statements, and the first file that has one of them."""

    dialect: str
    text: str
    file: Path


def find_forms(tree: Path, dialect: str) -> list[Form]:
    """Return the forms of all statements of a dialect."""
    statements: dict[str, Path] = {}
    files = sorted(tree.glob(f"*/{dialect}/*.sql"))
    for file in files:
        for statement in list_statements(file.read_text("utf-8")):
            statements.setdefault(statement, file)
    plain: dict[str, Path] = {}
    for statement, file in statements.items():
        plain.setdefault(simplify(statement), file)
    forms: dict[str, Path] = {}
    for statement, file in plain.items():
        for form in shape(statement):
            forms.setdefault(form, file)
    forms.pop("", None)
    tell(f"{dialect}: {len(statements)} statements in {len(files)} files, {len(forms)} forms")
    return [Form(dialect, text, file) for text, file in forms.items()]


def find_faults(form: Form) -> list[str]:
    """Return what sqlfluff finds wrong with a form."""
    parsed = open_linter(form.dialect).parse_string(f"{form.text};")
    return [f"{form.file}: {fault}\n  {form.text[:200]}" for fault in parsed.violations]


def parse(forms: Sequence[Form], pool: Executor) -> Iterator[str]:
    """Yield what is wrong with forms; on a terminal, count them meanwhile."""
    for number, faults in enumerate(pool.map(find_faults, forms, chunksize=4), 1):
        if sys.stderr.isatty():
            tell(f"\r{number} of {len(forms)} parsed", end="\n" if number == len(forms) else "")
        yield from faults


def tell(text: str, end: str = "\n") -> None:
    print(text, end=end, file=sys.stderr, flush=True)


def main(tree: str) -> int:
    """Print the faults; return 1 if there are any, else 0."""
    begun = time.monotonic()
    faults: list[str] = []
    with ProcessPoolExecutor(PROCESSES) as pool:
        listed = [pool.submit(find_forms, Path(tree), dialect) for dialect in GRAMMARS]
        for dialect, found in zip(GRAMMARS, listed, strict=True):
            forms = found.result()
            faults += parse(forms, pool)
            tell(f"{dialect}: {len(forms)} forms parsed after {time.monotonic() - begun:.0f} s")
    for fault in faults:
        print(fault)
    tell(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
