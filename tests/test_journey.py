"""A stranger walks through docs/tutorial.md, in an empty directory, with the programs it names."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from tests.support.pages import Block, Step, compare, read_blocks, read_steps
from tests.support.samples import ROOT

PAGE = (ROOT / "docs" / "tutorial.md").read_text("utf-8")
BLOCKS = tuple(read_blocks(PAGE))
README = (ROOT / "README.md").read_text("utf-8")

pytestmark = pytest.mark.network


def is_installed(name: str) -> bool:
    try:
        version(name)
    except PackageNotFoundError:
        return False
    return True


def test_no_block_of_the_page_is_left_out() -> None:
    assert len(re.findall("^```", PAGE, re.MULTILINE)) == 2 * len(BLOCKS)
    assert [(block.kind, block.name) for block in BLOCKS if block.kind != "console"] == [
        ("sh", ""),
        ("python", "months.py"),
    ]


def test_a_step_that_shows_something_else_is_found() -> None:
    assert compare("one … three\n…\nlast\n", "one 2 three\nany\nmore\nlast\n") == ""
    assert compare("one … three\n", "one 2 four\n") == "one 2 four\n"
    assert compare("", "not foreseen\n") == "not foreseen\n"
    assert [*read_steps("$ a\nb\n\nc\n$ d\n")] == [Step("a", "b\n\nc\n"), Step("d", "")]


@pytest.mark.skipif(not is_installed("stdatamodels"), reason="tox -e oracle has stdatamodels")
def test_a_stranger_gets_from_nothing_to_an_upgraded_database(tmp_path: Path) -> None:
    """The first block makes the environment, which is this one; the others are done as they are."""
    first, *blocks = BLOCKS
    for name in re.findall(r"(?<=')(\w+)(?===)", first.text):
        assert is_installed(name)
    for copied in re.findall(r"cp (\S+) ", first.text):
        shutil.copy(ROOT / copied, tmp_path)
    done = [do(block, tmp_path) for block in blocks]
    assert sum(done) == PAGE.count("\n$ ")
    drawn, kept = (
        path.read_text("utf-8").count("<use ")
        for path in (tmp_path / "tilt.svg", ROOT / "docs" / "pictures" / "tilt.svg")
    )
    assert drawn == kept, "the picture of the page is another one"
    answers(tmp_path / "jwst-headers.db")


def answers(database: Path) -> None:
    """Ask the query of the README, whose answer and picture are those of the tutorial."""
    (query,) = (block.text for block in read_blocks(README) if block.kind == "sql")
    _, *rows = re.findall(r"^\| ([^-\n]+) \|$", README, re.MULTILINE)
    with closing(sqlite3.connect(database)) as connection:
        found = connection.execute(query).fetchall()
    assert [" | ".join(map(str, row)) for row in found] == rows
    assert "docs/pictures/tilt.svg" in README


def do(block: Block, place: Path) -> int:
    """Save a file, or run the commands, and return how many were run."""
    if block.name:
        (place / block.name).write_text(block.text, "utf-8")
        return 0
    environ = {name: text for name, text in os.environ.items() if name[:10] != "SCHEMAGEN_"}
    environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environ["PYTHONUNBUFFERED"] = "1"
    steps = tuple(read_steps(block.text))
    for step in steps:
        run = subprocess.run(
            step.command,
            shell=True,
            cwd=place,
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        # several processes store files in an order of their own, which an answer has
        differs = compare(step.shown, run.stdout) and compare(
            sort_lines(step.shown), sort_lines(run.stdout)
        )
        assert (run.returncode, differs) == (0, ""), step.command
    return len(steps)


def sort_lines(text: str) -> str:
    return "".join(f"{line}\n" for line in sorted(text.splitlines()))
