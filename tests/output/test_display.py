"""Diffs and histories as Python users see them: a line, a text, a table in HTML."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemagen.config import Config
from schemagen.inventory.build import InventoryReader
from schemagen.migrations.compare import compare
from schemagen.migrations.history import ReleaseChange, follow, walk_releases
from schemagen.migrations.planner import plan_migration
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.output.change_report import DiffReport, render_report
from schemagen.output.keyword_history import KeywordHistory, list_stories, render_stories
from schemagen.output.templates import environment
from schemagen.sources.releases import read_pins
from schemagen.tables.model import Database
from tests.support import samples
from tests.support.databases import pairs, without_retired
from tests.support.strategies import make_column, make_database, make_table

NASTY = """<b>&amp;</i> "quoted" 'too' """


def read_table(html: str) -> tuple[str, list[list[str]]]:
    """Read a table, which has to be well formed; return its caption and the texts of its rows."""
    table = ElementTree.fromstring(html)
    rows = [["".join(cell.itertext()) for cell in row] for row in table.iter("tr")]
    return table.findtext("caption") or "", rows


def tell(steps: Sequence[ReleaseChange]) -> KeywordHistory:
    return KeywordHistory(stories=tuple(list_stories(steps, follow(steps, "*"), read_pins())))


def release(version: str, *titles: str) -> Database:
    columns = [
        make_column(f"key{number}", [f"meta.{number}"], title=title, declared="string")
        for number, title in enumerate(titles)
    ]
    return make_database([make_table("rate", "PRIMARY", columns, version)], version)


@given(pairs())
@settings(deadline=None)
def test_a_report_is_the_diff_that_it_shows(pair: tuple[Database, Database]) -> None:
    diff = compare(*pair)
    report = DiffReport.of(diff)
    assert tuple(report) == diff.changes
    assert len(report) == len(diff.changes)
    assert bool(report) == bool(diff.changes)
    assert report.ambiguous == diff.ambiguous
    assert str(report) == render_report(diff, environment(), "text")
    caption, (head, *rows) = read_table(report._repr_html_())
    assert caption == report.title
    assert head == ["table", "change", "risk"]
    assert rows[:200] == [[c.table.name, c.sentence, c.risk.value] for c in diff.changes[:200]]


@given(pairs())
@settings(deadline=None)
def test_the_repr_of_all_that_comes_of_a_diff_is_a_line(pair: tuple[Database, Database]) -> None:
    diff = compare(without_retired(pair[0]), without_retired(pair[1]))
    plans = plan_migration(diff)
    values = [diff, DiffReport.of(diff), *diff, *plans]
    values += [step for plan in plans for step in plan.steps]
    for value in values:
        assert len(repr(value)) < 500
        assert len(repr(value).splitlines()) == 1
        assert repr(value).startswith(f"<{type(value).__name__} ")


@given(st.lists(st.sampled_from([NASTY, "plain", ""]), min_size=1, max_size=3))
@settings(deadline=None)
def test_html_escapes_what_schemas_say(titles: list[str]) -> None:
    older, newer = release("1", *titles), release("2", *["new"] * len(titles))
    steps = (
        ReleaseChange(version="1", database=older, first=True),
        ReleaseChange(version="2", database=newer, diff=compare(older, newer)),
    )
    history = tell(steps)
    assert str(history) == render_stories(history.stories, environment())
    assert [*history] == [*history.stories]
    assert len(history) == len(titles)
    caption, (head, *rows) = read_table(history._repr_html_())
    assert caption == "Keyword history"
    assert head == ["keyword", "release", "date", "change"]
    assert rows == [
        [str(story), milestone.version, milestone.date, str(line)]
        for story in history
        for milestone in story.milestones
        for line in milestone.lines
    ]
    assert any(NASTY in row[-1] for row in rows) == (NASTY in titles)


@pytest.mark.network
def test_the_reprs_of_real_releases_are_short_and_their_tables_end() -> None:
    reader = samples.open_reader()
    known = ReleaseDatabases(Config(), reader)
    report = DiffReport.of(known.compare("1.0.0", "3.0.0"))
    assert len(repr(report).splitlines()) <= 20
    assert repr(report) == f"<DiffReport jwst 1.0.0 → 3.0.0: {len(report)} changes>"
    assert max(len(repr(change)) for change in report) < 500
    _, rows = read_table(report._repr_html_())
    assert rows[-1] == [f"… and {len(report) - 200} more"]
    migration = known.migrate("1.0.0", "3.0.0")
    assert migration
    assert len(repr(migration)) < 200
    read = InventoryReader().recall_many(("1.0.0", "3.0.0"), reader)
    steps = tuple(walk_releases(read, filetypes=("rate", "cal")))
    history = tell(steps)
    assert len(history) > 400
    assert len(repr(history)) < 500
    assert len(repr(history).splitlines()) == 1
    values = [*history, *steps, *follow(steps, "EFFEXPTM"), follow(steps, "EFFEXPTM")[0].stages[0]]
    assert max(len(repr(value)) for value in values) < 500
    _, rows = read_table(history._repr_html_())
    assert len(rows) == 202
