"""The history of keywords agrees with each release, and with the differences between them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import astuple
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemagen.cli.main import run
from schemagen.errors import ExitCode, SchemagenError
from schemagen.inventory.build import InventoryReader
from schemagen.migrations.changes import (
    AddPartition,
    AddTable,
    Change,
    RetirePartition,
    RetireTable,
)
from schemagen.migrations.history import ReleaseChange, follow, to_json, walk_releases
from schemagen.migrations.lives import Life, Stage
from schemagen.output.keyword_history import KeywordStory, list_stories, render_stories
from schemagen.sources.releases import read_pins
from schemagen.tables.model import Column
from tests.support import samples
from tests.support.changes import facts, target
from tests.support.databases import header_tables, keywords
from tests.support.histories import histories

OF_TABLES = (AddTable, RetireTable, AddPartition, RetirePartition)


def describe(table: str, column: Column) -> tuple[object, ...]:
    meaning = column.title, column.unit, column.enum, column.paths, column.declared
    return table, column.keyword, column.type, *map(repr, meaning)


def find_stage(life: Life, steps: Sequence[ReleaseChange], number: int) -> Stage | None:
    """Return the stage of a keyword at a release."""
    order = [each.version for each in steps]
    reached = [stage for stage in life.stages if order.index(stage.since) <= number]
    return reached[-1] if reached else None


def list_held(
    lives: Sequence[Life], steps: Sequence[ReleaseChange], number: int
) -> Counter[object]:
    stages = (find_stage(life, steps, number) for life in lives)
    return Counter(describe(s.table.name, s.column) for s in stages if s and s.column)


# Laws


@given(histories())
@settings(deadline=None)
def test_keywords_are_where_each_release_has_them(steps: tuple[ReleaseChange, ...]) -> None:
    if not any(keywords(t) for each in steps for t in header_tables(each.database)):
        return
    lives = follow(steps, "*")
    for number, each in enumerate(steps):
        assert list_held(lives, steps, number) == Counter(
            describe(table.name, column)
            for table in header_tables(each.database)
            for column in keywords(table).values()
        )


def tell(change: Change) -> tuple[object, ...]:
    has = facts(change)
    return change.kind, change.table.name, target(change).name, str(has.old), str(has.new)


@given(histories())
@settings(deadline=None)
def test_it_agrees_with_the_diff_of_each_two_neighbours(steps: tuple[ReleaseChange, ...]) -> None:
    if not any(keywords(t) for each in steps for t in header_tables(each.database)):
        return
    stages = [stage for life in follow(steps, "*") for stage in life.stages]
    for each in steps:
        told = [tell(c) for stage in stages if stage.since == each.version for c in stage.changes]
        changes = each.diff.changes if each.diff else ()
        assert Counter(told) == Counter(tell(c) for c in changes if not isinstance(c, OF_TABLES))


def write_out(stage: Stage) -> str:
    """Write a stage with all that is in it, however deep: 1 and True are not the same."""
    whole = (stage.table, *filter(None, (stage.column,)), *stage.changes)
    return repr((stage.since, stage.column is None, *map(astuple, whole), *map(type, whole)))


@given(histories(), st.data())
@settings(deadline=None)
def test_who_asks_for_less_is_told_the_same_of_it(
    steps: tuple[ReleaseChange, ...], data: st.DataObject
) -> None:
    every = {
        column.keyword: None
        for each in steps
        for table in header_tables(each.database)
        for column in keywords(table).values()
    }
    if not every:
        return
    name = data.draw(st.sampled_from(sorted(every)))
    whole = {tuple(map(write_out, life.stages)) for life in follow(steps, "*")}
    some = follow(steps, data.draw(st.sampled_from([name, name.lower()])))
    assert {tuple(map(write_out, life.stages)) for life in some} <= whole
    latest = {str(life) for life in some}
    assert all(
        str(life) in latest
        for life in follow(steps, "*")
        if name in {column.keyword for column in life.columns}
    )


@given(histories())
@settings(deadline=None)
def test_the_story_tells_all_that_happened_to_a_keyword(steps: tuple[ReleaseChange, ...]) -> None:
    if not any(keywords(t) for each in steps for t in header_tables(each.database)):
        return
    lives = follow(steps, "*")
    stories = tuple(list_stories(steps, lives, read_pins()))
    assert [story.keyword for story in stories] == sorted({str(life) for life in lives})
    for story in stories:
        own = [life for life in lives if str(life) == story.keyword]
        assert bool(story.retired) == all(life.retired for life in own)
        since = {stage.since for life in own for stage in life.stages}
        told = [event.version for event in story.milestones]
        assert told == sorted(told)
        assert {*told} <= since
        assert all(only_filetypes_change(own, steps, release) for release in since - {*told})
        assert all(event.lines for event in story.milestones)
    text = render_stories(stories, samples.TEMPLATES)
    assert text.count(" in ") >= len(stories)
    json.dumps(to_json(steps, lives))


def only_filetypes_change(
    lives: Sequence[Life], steps: Sequence[ReleaseChange], release: str
) -> bool:
    """Find out whether all that a release does to a keyword is to add or remove filetypes."""
    number = [step.version for step in steps].index(release)
    before, after = (header_tables(steps[n].database) for n in (number - 1, number))
    common = {t.filetype for t in before} & {t.filetype for t in after}
    for life in lives:
        for stage in (each for each in life.stages if each.since == release):
            held = [
                other.table.filetype
                for other in (
                    find_stage(each, steps, n) for each in lives for n in (number - 1, number)
                )
                if other and other.column and other.table.extension == stage.table.extension
            ]
            if stage.changes or life.filetype in common or not common & {*held}:
                return False
    return True


# Real releases

SOME = ("0.17.0", "0.18.1", "0.18.2", "1.0.0", "1.1.0", "1.2.0", "1.2.1", "1.13.4", "1.14.0")
"""Before and after a few changes that have been seen in the schemas."""


@pytest.fixture(scope="module")
def steps() -> tuple[ReleaseChange, ...]:
    read = InventoryReader().recall_many(SOME, samples.open_reader())
    return tuple(walk_releases(read, filetypes=("rate", "cal", "x1d")))


def tell_one(steps: tuple[ReleaseChange, ...], name: str) -> KeywordStory:
    (story,) = list_stories(steps, follow(steps, name), read_pins())
    return story


def lines(story: KeywordStory) -> Iterator[str]:
    for event in story.milestones:
        for line in event.lines:
            yield f"{event.version} {line}"


@pytest.mark.network
def test_a_keyword_that_was_renamed_is_one_keyword(steps: tuple[ReleaseChange, ...]) -> None:
    story = tell_one(steps, "subpxpns")
    assert str(story) == "SUBPXPTS, formerly SUBPXPNS"
    assert story.paths == ("meta.dither.subpixel_total_points",)
    assert "0.18.2 PRIMARY: renamed SUBPXPNS to SUBPXPTS (all 3 filetypes)" in lines(story)
    assert story == tell_one(steps, "SUBPXPTS") == tell_one(steps, "META.dither.subpixel_total_*")


@pytest.mark.network
def test_a_keyword_that_was_renamed_and_retyped_tells_both(
    steps: tuple[ReleaseChange, ...],
) -> None:
    told = [*lines(tell_one(steps, "NDITHPTS"))]
    assert "1.2.1 PRIMARY: renamed NDITHPTS to NRIMDTPT (all 3 filetypes)" in told
    assert "1.2.1 PRIMARY: type of NRIMDTPT changed from text to integer (all 3 filetypes)" in told


@pytest.mark.network
@pytest.mark.parametrize("name", ["REFFRAME", "EPH_TIME", "JWST_X"])
def test_a_keyword_that_moved_is_followed(steps: tuple[ReleaseChange, ...], name: str) -> None:
    story = tell_one(steps, name)
    assert f"1.2.0 PRIMARY: moved {name} to SCI (all 3 filetypes)" in lines(story)
    assert [place.extension for place in story.places] == ["SCI"]


@pytest.mark.network
def test_a_keyword_that_is_retired_tells_where_it_was(steps: tuple[ReleaseChange, ...]) -> None:
    story = tell_one(steps, "TEXPTIME")
    assert str(story) == "TEXPTIME, removed in jwst 1.14.0"
    (place,) = story.places
    meaning = "PRIMARY (all 3 filetypes) — number, [s] Total exposure time for product"
    assert str(place) == meaning
    assert [event.version for event in story.milestones] == ["0.17.0", "1.14.0"]


@pytest.mark.network
def test_what_is_alike_by_name_alone_is_not_the_same(steps: tuple[ReleaseChange, ...]) -> None:
    assert tell_one(steps, "DVA_RA").retired == "1.0.0"
    assert tell_one(steps, "VA_RA").milestones[0].version == "1.0.0"


@pytest.mark.network
@pytest.mark.parametrize(
    ("name", "near"), [("EFEXPTM", "EFFEXPTM"), ("meta.dither.nod", "meta.dither.nod_type")]
)
def test_an_unknown_keyword_is_told_its_neighbours(
    steps: tuple[ReleaseChange, ...], name: str, near: str
) -> None:
    with pytest.raises(SchemagenError, match=f"keyword '{name}'") as caught:
        follow(steps, name)
    assert near in caught.value.hint


@pytest.fixture
def few(tmp_path: Path) -> Iterator[None]:
    """Pin a few releases only."""
    with samples.pinning(SOME, tmp_path / "releases.json"):
        yield


@pytest.mark.network
@pytest.mark.usefixtures("few")
def test_the_verb_prints_text_and_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["history", "TEXPTIME"]) == ExitCode.OK
    told = capsys.readouterr()
    assert told.out == (
        "TEXPTIME, removed in jwst 1.14.0\n"
        "  meta.resample.product_exposure_time\n"
        "\n"
        "  was in PRIMARY (all 32 filetypes) — number, [s] Total exposure time for product\n"
        "\n"
        "  0.17.0 (2020-08-28) first seen: PRIMARY (all 31 filetypes)\n"
        "  1.14.0 (2024-03-29) PRIMARY: removed TEXPTIME (all 28 filetypes)"
        " — [s] Total exposure time for product\n"
    )
    assert told.err == ""
    assert run(["history", "texptime", "--format", "json"]) == ExitCode.OK
    found = json.loads(capsys.readouterr().out)
    assert (found["from"], found["to"]) == (SOME[0], SOME[-1])
    (keyword,) = found["keywords"]
    assert keyword["keyword"] == "TEXPTIME"
    assert [len(each["filetypes"]) for each in keyword["histories"]] == [31, 1]
    assert keyword["histories"][0]["stages"] == [
        {
            "since": "0.17.0",
            "extension": "PRIMARY",
            "keyword": "TEXPTIME",
            "type": "number",
            "unit": "s",
            "title": "Total exposure time for product",
            "enum": None,
            "paths": ["meta.resample.product_exposure_time"],
        },
        {
            "since": "1.14.0",
            "extension": "PRIMARY",
            **dict.fromkeys(["keyword", "type", "unit", "title", "enum", "paths"]),
        },
    ]
    assert run(["history", "EFEXPTM"]) == ExitCode.USAGE
    assert "nearest: EFFEXPTM" in capsys.readouterr().err
