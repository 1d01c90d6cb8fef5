"""Rewording phrases leaves the structure of reports, changelog and histories unchanged."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schemagen.inventory.build import InventoryReader
from schemagen.migrations.changes import Diff
from schemagen.migrations.compare import compare
from schemagen.migrations.history import ReleaseChange, follow, to_json, walk_releases
from schemagen.migrations.wording import BRIEF, HEADINGS, PHRASES, Heading
from schemagen.output import change_report
from schemagen.output.changelog import (
    ReleaseNotes,
    read_release_notes,
    render_changelog,
)
from schemagen.output.chapters import list_chapters
from schemagen.output.keyword_history import list_stories, render_stories
from schemagen.output.lines import Line
from schemagen.output.sections import list_sections
from schemagen.output.templates import render
from schemagen.sources.releases import read_pins
from schemagen.tables.model import Database
from tests.support import samples
from tests.support.databases import (
    databases,
    header_tables,
    keywords,
    pairs,
    revisions,
    without_retired,
)
from tests.support.strategies import make_database

NONSENSE = ("zork: blub, ", "zork: blub, {0}", "added: {0}, {0}: was, — ")
"""Replacements of phrases: one is the same everywhere, others look like other phrases."""


slow = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@contextmanager
def reworded(nonsense: str) -> Iterator[None]:
    """Replace every phrase."""

    def replace(phrase: str) -> str:
        return nonsense if "{0}" in phrase else nonsense.replace("{0}", "")

    heading = Heading(one=nonsense[:12], many=nonsense[:12], verb=nonsense[:12])
    with (
        patch.dict(PHRASES, {key: replace(text) for key, text in PHRASES.items()}),
        patch.dict(BRIEF, {key: replace(text) for key, text in BRIEF.items()}),
        patch.dict(HEADINGS, dict.fromkeys(HEADINGS, heading)),
    ):
        yield


def outline(text: str) -> list[str]:
    """Return how each line of a text begins, by the marks that templates write."""
    return [
        match[0] if (match := MARKS.match(line)) else bool(line) * "…" for line in text.splitlines()
    ]


MARKS = re.compile(r"#+ |- \*\*|\||```| +")


def shape(line: Line) -> tuple[object, ...]:
    """Return the fields of a line."""
    return line.extension, line.events, line.filetypes, line.detail


Shapes = list[object]


def shape_report(diff: Diff) -> Shapes:
    """Return the structure of a report of a diff, and of the changelog of its release."""
    templates = samples.TEMPLATES
    sections = [
        (s.heading, s.keywords, s.count, s.risk, [*map(shape, s.lines)])
        for s in list_sections(diff)
    ]
    chapters = [
        (c.heading, c.count, [(g.extension, g.filetypes, [*map(shape, g.lines)]) for g in c.groups])
        for c in list_chapters(diff)
    ]
    texts = [change_report.render_report(diff, templates, form) for form in ("text", "markdown")]
    texts += write_notes(diff)
    return [sections, chapters, change_report.to_json(diff)["changes"], *map(outline, texts)]


def write_notes(diff: Diff) -> list[str]:
    """Write the section of a diff in a changelog, and the whole changelog."""
    chapters = tuple(list_chapters(diff))
    text = render(
        samples.TEMPLATES, "changelog/release.md.j2", package="a package", chapters=chapters
    )
    notes = (
        ReleaseNotes(version="2.0.1", text=""),
        ReleaseNotes(version="3.0.0", text=text.strip()),
    )
    (page,) = render_changelog(notes, make_database(()), read_pins(), samples.TEMPLATES)
    assert read_release_notes(page.text, read_pins()) == notes
    return [text, page.text]


def shape_histories(steps: Sequence[ReleaseChange]) -> Shapes:
    """Return the structure of the histories of all keywords."""
    lives = follow(steps, "*")
    stories = tuple(list_stories(steps, lives, read_pins()))
    told: Shapes = [
        (
            *(story.keyword, story.names, story.retired, [*map(shape, story.places)]),
            [(each.version, [*map(shape, each.lines)]) for each in story.milestones],
        )
        for story in stories
    ]
    return [
        told,
        to_json(steps, lives),
        len(render_stories(stories, samples.TEMPLATES).splitlines()),
    ]


@given(pairs(), st.sampled_from(NONSENSE))
@slow
def test_no_phrase_is_structure_of_a_report_or_of_the_changelog(
    pair: tuple[Database, Database], nonsense: str
) -> None:
    diff = compare(*pair)
    plain = shape_report(diff)
    with reworded(nonsense):
        assert shape_report(compare(*pair)) == plain


@st.composite
def histories(draw: st.DrawFn) -> tuple[ReleaseChange, ...]:
    """Three releases, one after the other."""
    first = without_retired(draw(databases("1")))
    second = without_retired(draw(revisions(first, "2")))
    third = without_retired(draw(st.one_of(st.just(first), revisions(second, "3"))))
    steps = [ReleaseChange(version="1", database=first, first=True)]
    for number, pair in enumerate(pairwise((first, second, third)), 2):
        found = compare(*pair)
        diff = found if found.changes else None
        steps.append(ReleaseChange(version=f"{number}", database=pair[1], diff=diff))
    return tuple(steps)


@given(histories(), st.sampled_from(NONSENSE))
@slow
def test_no_phrase_is_structure_of_a_history(
    steps: tuple[ReleaseChange, ...], nonsense: str
) -> None:
    if not any(keywords(t) for each in steps for t in header_tables(each.database)):
        return
    plain = shape_histories(steps)
    with reworded(nonsense):
        assert shape_histories(steps) == plain


SOME = ("0.17.0", "0.18.2", "1.0.0", "1.1.0", "1.2.0", "1.2.1", "1.14.0", "3.0.0")
"""Before and after changes of every kind."""


@pytest.fixture(scope="module")
def steps() -> tuple[ReleaseChange, ...]:
    read = InventoryReader().recall_many(SOME, samples.open_reader())
    return tuple(walk_releases(read, filetypes=("rate", "cal", "x1d", "ami", "segm")))


@pytest.mark.network
@pytest.mark.parametrize("nonsense", NONSENSE)
def test_no_phrase_is_structure_where_real_releases_are_told_of(
    steps: tuple[ReleaseChange, ...], nonsense: str
) -> None:
    diffs = [each.diff for each in steps if each.diff]
    assert len({change.kind for diff in diffs for change in diff.changes}) > 7
    plain = [shape_report(diff) for diff in diffs], shape_histories(steps)
    with reworded(nonsense):
        again = [shape_report(diff) for diff in diffs], shape_histories(steps)
    assert again == plain


@pytest.mark.network
def test_whatever_is_said_is_said_by_a_phrase(steps: tuple[ReleaseChange, ...]) -> None:
    """No line has words outside the phrases, which rewording would leave unchanged."""
    diffs = [each.diff for each in steps if each.diff]
    with reworded("✂: ✂, "):
        stories = list_stories(steps, follow(steps, "*"), read_pins())
        lines = [line for diff in diffs for s in list_sections(diff) for line in s.lines]
        lines += [line for story in stories for each in story.milestones for line in each.lines]
        data = {line.detail for line in lines if isinstance(line.detail, str)}
        texts = {line.sentence for line in lines} | {str(line.filetypes) for line in lines}
        texts |= {str(line.detail) for line in lines if not isinstance(line.detail, str)}
        groups = [group for diff in diffs for c in list_chapters(diff) for group in c.groups]
        texts |= {group.place for group in groups}
        texts |= {line.brief for group in groups for line in group.lines}
    filetypes = {name for diff in diffs for name in (*diff.older.filetypes, *diff.newer.filetypes)}
    assert len(data) > 100
    for text in texts:
        assert {*re.findall(r"[A-Za-z][\w-]+", text)} <= filetypes
