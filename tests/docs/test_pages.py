"""Each block of code of each page runs, and prints what the page shows."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from schemagen.tables.engines import DIALECTS
from tests.docs import archive, tables
from tests.docs.blocks import PAGES, Page
from tests.docs.places import NOT_RUN, OWN_TESTS, fill, is_run, make_archive, prepare
from tests.docs.runner import Runner
from tests.support import live
from tests.support.engine import Database, Engine
from tests.support.samples import ROOT

pytestmark = pytest.mark.network

MINE = [page for page in PAGES if page.path not in OWN_TESTS and page.blocks]
QUERIED = [page for page in MINE if any(block.kind == "sql" for block in page.blocks)]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files and their database, which each place gets a copy of."""
    directory = tmp_path_factory.mktemp("made")
    make_archive(directory)
    return directory


@pytest.fixture
def untouched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What Python has imported, as it was before a page."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", [*sys.path])
    before = {*sys.modules}
    yield
    for name in {*sys.modules} - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(("generated", str(tmp_path))):
            del sys.modules[name]


@pytest.mark.long
@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("page", MINE, ids=str)
def test_the_blocks_of_a_page_run(
    page: Page, made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with prepare(page, made, tmp_path) as place:
        for name in [name for name in os.environ if name.startswith("SCHEMAGEN_")]:
            if name != "SCHEMAGEN_CACHE_DIR":
                monkeypatch.delenv(name)
        for name, value in place.environment.items():
            monkeypatch.setenv(name, value)
        runner = Runner(place)
        for block in page.blocks:
            if is_run(page, block):
                wrong = runner.run(block)
                assert wrong == "", f"{page}:{block.line}: {wrong}"


@pytest.fixture(scope="module")
def database(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """The database of the files on each engine."""
    directory = tmp_path_factory.mktemp("files")
    for _ in archive.write(directory):
        pass
    fresh = engine.fresh()
    fill(fresh.url, directory)
    yield fresh
    fresh.drop()


@pytest.mark.once
@pytest.mark.parametrize("page", QUERIED, ids=str)
def test_the_statements_of_a_page_run(page: Page, database: Database) -> None:
    title = DIALECTS[database.engine.dialect].title
    ran = 0
    for block in page.blocks:
        if block.kind == "sql" and is_run(page, block) and not block.name:
            for statement in choose_statements(block.text, title):
                live.rows(database, statement)
                ran += 1
    assert ran or all(title not in block.text for block in page.blocks)


def choose_statements(text: str, title: str) -> Iterator[str]:
    """Yield the statements of a block that are for an engine, by the comments before them."""
    wanted = True
    for comment, statement in re.findall(
        r"(?:^-- (.*)\n)?([^;]+;)[^\S\n]*(?:--.*)?\n*", text, re.M
    ):
        if comment:
            wanted = title in comment or not any(d.title in comment for d in DIALECTS.values())
        if wanted:
            yield statement
        if comment:
            wanted = True


def test_what_is_not_run_is_there_and_has_a_reason() -> None:
    left = {page.path: [b for b in page.blocks if not is_run(page, b)] for page in PAGES}
    counted = {path: len(blocks) for path, blocks in left.items() if blocks}
    assert counted == {path: len(reasons) for path, reasons in NOT_RUN.items()}
    for reason in (reason for reasons in NOT_RUN.values() for reason in reasons.values()):
        assert reason.endswith(".")
        assert all((ROOT / path).exists() for path in re.findall(r"[\w./]+\.py", reason))
    assert set(OWN_TESTS) <= {page.path for page in PAGES}
    assert all((ROOT / path).exists() for path in OWN_TESTS.values())


def test_each_block_is_between_fences_and_says_its_language() -> None:
    blocks = [(page.path, block) for page in PAGES for block in page.blocks]
    assert [(path, block.line) for path, block in blocks if not block.kind] == []


def test_each_page_is_linked_by_its_index() -> None:
    for index in (ROOT / "docs").rglob("index.md"):
        linked = set(re.findall(r"\]\(([\w/]+\.md)\)", index.read_text("utf-8")))
        there = {path.name for path in index.parent.glob("*.md")} - {"index.md"}
        assert there <= linked, index


def test_no_page_is_long() -> None:
    """But the map of the code, which has a line for each module."""
    long = [page.path for page in PAGES if count_lines(page) > 200]
    assert long == ["docs/explanation/modules.md"]


def count_lines(page: Page) -> int:
    """Count the lines of a page without the lists that are written from the code."""
    return len(tables.REGION.sub("", (ROOT / page.path).read_text("utf-8")).splitlines())
