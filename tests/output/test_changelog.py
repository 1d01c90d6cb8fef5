"""The keyword changelog: a section for each release, whether written at once or continued."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemagen.cli.main import run
from schemagen.config import Config
from schemagen.errors import ExitCode
from schemagen.migrations.changes import ColumnChange, MoveColumn
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.output.changelog import (
    PATH,
    ReleaseNotes,
    read_release_notes,
    render_changelog,
)
from schemagen.sources.cache import Cache, find_directory
from schemagen.sources.releases import read_pins
from tests.support import samples
from tests.support.strategies import make_database

SOME = ("1.1.0", "1.2.0", "1.2.1", "1.9.4", "1.9.5", "1.9.6", "2.0.1", "3.0.0")
"""Three in a row change nothing."""

TEXTS = ("", "", "### Keywords added: 1\n\nSCI of rate:\n\n- **A** — text, # no ## head", "It is.")


# Laws


@given(st.data(), st.lists(st.sampled_from(TEXTS), min_size=1, max_size=len(SOME)), st.booleans())
@settings(deadline=None)
def test_what_is_written_can_be_read(data: st.DataObject, texts: list[str], new: bool) -> None:
    start = data.draw(st.integers(0, len(SOME) - len(texts)))
    versions = [*SOME[start : start + len(texts)]]
    versions[-1] = "4.0.0rc1" if new else versions[-1]
    entries = tuple(ReleaseNotes(version=v, text=t) for v, t in zip(versions, texts, strict=True))
    pins = read_pins()
    (page,) = render_changelog(entries, make_database(()), pins, samples.TEMPLATES)
    assert page.path == PATH
    assert read_release_notes(page.text, pins) == entries
    silent = [line for line in page.text.splitlines() if line.endswith(": no change")]
    runs = groupby(entries, lambda entry: (entry.text == "", entry.version in SOME))
    assert len(silent) == sum(nothing for (nothing, _), _ in runs)


# Real releases


@pytest.fixture(autouse=True)
def few(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Pin a few releases only."""
    with samples.pinning(SOME, tmp_path_factory.mktemp("few") / "releases.json"):
        yield


def build(tree: Path, version: str, *flags: str) -> str:
    """Build a release into a tree, and return its changelog."""
    chosen = flags or ("--filetype", "rate", "--filetype", "cal", "--dialect", "sqlite")
    output = "--output", str(tree)
    assert run(["build", "--pipeline-version", version, *output, *chosen]) == ExitCode.OK
    return (tree / PATH).read_text("utf-8")


def list_sections(text: str) -> dict[str, str]:
    return {entry.version: entry.text for entry in read_release_notes(text, read_pins())}


@pytest.mark.network
def test_a_tree_that_is_brought_on_tells_the_same_as_a_new_one(tmp_path: Path) -> None:
    told = [build(tmp_path / "tree", version) for version in ("1.2.0", "1.9.4", "1.9.6", "3.0.0")]
    assert told[-1] == build(tmp_path / "new", "3.0.0")
    assert [*list_sections(told[-1])] == [*SOME]
    for earlier, later in pairwise(map(list_sections, told)):
        assert earlier.items() <= later.items()
    assert "## 1.9.5 – 1.9.6: no change" in told[-1]
    assert run(["check", "--output", str(tmp_path / "tree")]) == ExitCode.OK


@pytest.mark.network
def test_an_earlier_release_tells_of_no_later_one(tmp_path: Path) -> None:
    whole = list_sections(build(tmp_path / "new", "3.0.0"))
    part = list_sections(build(tmp_path / "old", "1.9.5"))
    assert part == {version: whole[version] for version in SOME[: SOME.index("1.9.5") + 1]}


@pytest.mark.network
def test_one_that_was_edited_or_removed_is_written_anew(tmp_path: Path) -> None:
    tree, check = tmp_path / "tree", ["check", "--output", str(tmp_path / "tree")]
    whole = build(tree, "2.0.1")
    (tree / PATH).write_text(whole.replace("keyword", "word"), encoding="utf-8")
    assert run(check) == ExitCode.DIFFERENT
    assert build(tree, "2.0.1") == whole
    (tree / PATH).unlink()
    assert run(check) == ExitCode.DIFFERENT
    assert build(tree, "2.0.1") == whole
    assert run(check) == ExitCode.OK


@pytest.mark.network
def test_a_release_that_was_pinned_in_between_is_told_of(tmp_path: Path) -> None:
    with samples.pinning(("1.1.0", "1.2.1"), tmp_path / "fewer.json"):
        build(tmp_path / "tree", "1.2.1")
    assert [*list_sections(build(tmp_path / "tree", "1.2.1"))] == ["1.1.0", "1.2.0", "1.2.1"]


@pytest.mark.network
def test_each_keyword_that_changes_is_named(tmp_path: Path) -> None:
    sections = list_sections(build(tmp_path / "tree", "3.0.0"))
    config = Config(filetype=("rate", "cal"))
    known = ReleaseDatabases(config, samples.open_reader(offline=True))
    for older, newer in pairwise(SOME):
        changes = known.compare(older, newer).changes
        assert bool(changes) == bool(sections[newer])
        for change in changes:
            column = change.column if isinstance(change, ColumnChange) else None
            name = change.table.extension if column is None else column.keyword
            stem = name if column is None or column.declared else name.rstrip("0123456789")
            assert stem in sections[newer]
            assert not isinstance(change, MoveColumn) or f"{name} to SCI" in sections[newer]


@pytest.mark.network
def test_without_earlier_releases_it_begins_late_and_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    own, full = tmp_path / "cache", find_directory()
    for version in ("1.9.6", "2.0.1", "3.0.0"):
        pinned = read_pins().find(version)
        assert pinned
        Cache(own).write(Cache(full).read(pinned.schemas_sha256) or {})
    monkeypatch.setenv("SCHEMAGEN_CACHE_DIR", str(own))
    monkeypatch.setattr("schemagen.inventory.build.read_declarations", dict)
    flags = "--filetype", "rate", "--dialect", "sqlite", "--offline"
    first = build(tmp_path / "tree", "2.0.1", *flags)
    assert [*list_sections(first)] == ["2.0.1"]
    assert "begins with jwst 2.0.1" in capsys.readouterr().err
    assert [*list_sections(build(tmp_path / "tree", "3.0.0", *flags))] == ["2.0.1", "3.0.0"]
    check = ["check", "--output", str(tmp_path / "tree")]
    assert run([*check, "--offline"]) == ExitCode.OK
    monkeypatch.setenv("SCHEMAGEN_CACHE_DIR", str(full))
    assert run(check) == ExitCode.OK


def test_what_is_no_release_comes_after_none(tmp_path: Path) -> None:
    schemas = samples.write_schemas(tmp_path / "schemas")
    place = "--source", str(schemas)
    text = build(tmp_path / "tree", "dev", *place)
    assert [*list_sections(text)] == ["dev"]
    assert text == build(tmp_path / "tree", "dev", *place)
