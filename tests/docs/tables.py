"""What the pages list of the code, written from it: ``python -m tests.docs.tables``.

In a page, it is between ``<!-- begin NAME -->`` and ``<!-- end NAME -->``.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from enum import Enum
from pathlib import Path
from textwrap import dedent
from typing import get_args

import click

from schemagen import errors
from schemagen.cli.main import EPILOG, VERBS, cli
from schemagen.config import Config
from schemagen.fits.findings import Severity
from schemagen.ingest.store import FileState
from schemagen.inventory.model import Kind
from schemagen.live.drift import DriftKind
from schemagen.migrations.base_change import Risk
from schemagen.migrations.changes import Change
from schemagen.tables.core import core_tables
from schemagen.tables.engines import DIALECTS
from schemagen.tables.header_columns import structure_columns
from schemagen.tables.model import Column, ColumnType
from tests.support.samples import ROOT

__all__ = ["LISTS", "find_pages", "write_page"]

REGION = re.compile(r"(<!-- begin ([a-z ]+) -->\n).*?(<!-- end \2 -->)", re.DOTALL)


def tabulate(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Write a table in Markdown."""
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        cells = (cell.replace("|", "\\|") for cell in row)
        yield f"| {' | '.join(cells)} |"


def code(*words: str) -> str:
    """Write words as code."""
    return ", ".join(f"`{word}`" for word in words)


def say(text: str) -> str:
    """Write a text of a docstring as one line of Markdown."""
    return " ".join(text.replace("``", "`").split()).removesuffix(".")


def read_members(kinds: type[Enum]) -> Iterator[tuple[str, str]]:
    """Yield the values of an enumeration, and what the docstring below each says."""
    (body,) = (
        node.body
        for node in ast.parse(dedent(inspect.getsource(kinds))).body
        if isinstance(node, ast.ClassDef)
    )
    for node, below in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            told = below.value if isinstance(below, ast.Expr) else None
            text = told.value if isinstance(told, ast.Constant) else ""
            if (name := node.targets[0].id) in kinds.__members__:
                yield str(kinds[name].value), say(str(text))


def list_members(title: str, kinds: type[Enum]) -> Callable[[], Iterator[str]]:
    """Return what lists an enumeration."""

    def write() -> Iterator[str]:
        members = [*read_members(kinds)]
        if any(told for _, told in members):
            yield from tabulate([title, "is"], [(code(value), told) for value, told in members])
        else:
            yield f"Each {title} is one of {code(*(value for value, _ in members))}."

    return write


def list_verbs() -> Iterator[str]:
    """List the verbs."""
    yield from tabulate(["verb", "does"], [(code(n), say(text)) for n, text in VERBS.items()])


def read_attributes(owner: type) -> dict[str, str]:
    """Read what the docstring of a class says of its attributes."""
    _, _, section = (inspect.getdoc(owner) or "").partition("Attributes\n----------\n")
    found = re.findall(r"^(\w+) : .*\n((?:    .*\n?|\n)+)", section, re.MULTILINE)
    return {name: say(text) for name, text in found}


def goes_by_settings(command: click.Command) -> bool:
    """Return whether a verb reads the settings; others have options of the same names."""
    module = inspect.getmodule(command.callback)
    return hasattr(module, "configure")


def list_settings() -> Iterator[str]:
    """List the settings of a build, and the verbs that have each as a flag."""
    told = read_attributes(Config)
    context = click.Context(cli)
    commands = {name: command for name in VERBS if (command := cli.get_command(context, name))}
    configured = [name for name, command in commands.items() if goes_by_settings(command)]
    rows = []
    for each in fields(Config):
        if each.name == "given":
            continue
        flag = f"--{each.name.replace('_', '-')}"
        verbs = [n for n in configured if any(flag in p.opts for p in commands[n].params)]
        default = each.default.value if isinstance(each.default, Enum) else each.default or ""
        text = told[each.name].partition(" (Its origin")[0].removesuffix(".")
        shown = code(str(default)) if default else ""
        rows.append((code(each.name), shown, text, ", ".join(verbs)))
    yield from tabulate(["setting", "default", "is", "a flag of"], rows)


def list_exit_codes() -> Iterator[str]:
    """List the exit codes, as the help says them."""
    (text,) = re.findall(r"Exit codes: (.*?)\.\n", EPILOG, re.DOTALL)
    rows = re.findall(r"(\d+) (.*?)(?:; (?=\d)|$)", say(text))
    assert {int(number) for number, _ in rows} >= set(errors.ExitCode)
    yield from tabulate(["code", "means"], rows)


def list_errors() -> Iterator[str]:
    """List the errors, each with its exit code and the first line of its docstring."""
    kinds = [getattr(errors, name) for name in errors.__all__]
    rows = [
        (
            code(kind.__name__),
            str(int(kind.exit_code)),
            say((inspect.getdoc(kind) or "").split("\n\n")[0]),
        )
        for kind in kinds
        if kind is not errors.ExitCode
    ]
    yield from tabulate(["exception", "exit code", "is"], rows)


def list_columns(columns: Iterable[Column], key: Sequence[str] = ()) -> Iterator[str]:
    """List columns."""
    rows = [
        (
            code(each.name),
            each.type.value,
            say(each.title),
            "key" if each.name in key else "" if each.nullable else "always there",
        )
        for each in columns
    ]
    yield from tabulate(["column", "type", "holds", ""], rows)


def list_core_tables() -> Iterator[str]:
    """List the tables of our own."""
    for table in core_tables():
        yield from (f"### `{table.name}`", "", f"{say(table.comment)}.", "")
        yield from list_columns(table.columns, table.primary_key)
        yield ""


def list_types() -> Iterator[str]:
    """List the types of columns on each engine."""
    told = dict(read_members(ColumnType))
    rows = [
        (kind.value, told[kind.value], *(code(each.types[kind]) for each in DIALECTS.values()))
        for kind in ColumnType
    ]
    yield from tabulate(["type", "is", *(each.title for each in DIALECTS.values())], rows)


def list_changes() -> Iterator[str]:
    """List the kinds of changes, and what each may do."""
    rows = [
        (code(kind.__name__), say((inspect.getdoc(kind) or "").split("\n\n")[0]))
        for kind in get_args(Change)
    ]
    yield from tabulate(["kind of change", "is"], rows)
    yield ""
    yield from list_members("risk", Risk)()


LISTS: dict[str, Callable[[], Iterator[str]]] = {
    "change kinds": list_changes,
    "core tables": list_core_tables,
    "drift kinds": list_members("kind", DriftKind),
    "errors": list_errors,
    "exit codes": list_exit_codes,
    "extension kinds": list_members("kind", Kind),
    "file states": list_members("state", FileState),
    "header columns": lambda: list_columns(structure_columns()),
    "settings": list_settings,
    "severities": list_members("severity", Severity),
    "types": list_types,
    "verbs": list_verbs,
}
"""What writes each list, by its name in the pages."""


def write_page(text: str) -> str:
    """Write the lists of a page anew."""

    def write(found: re.Match[str]) -> str:
        lines = "\n".join(LISTS[found[2]]()).rstrip()
        return f"{found[1]}\n{lines}\n\n{found[3]}"

    return REGION.sub(write, text)


def find_pages() -> Iterator[Path]:
    """Find the pages that have lists."""
    for path in sorted((ROOT / "docs").rglob("*.md")):
        if REGION.search(path.read_text("utf-8")):
            yield path


if __name__ == "__main__":
    for page in find_pages():
        page.write_text(write_page(page.read_text("utf-8")), "utf-8")
