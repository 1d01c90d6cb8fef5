"""Pictures of the releases show the numbers that were counted."""

from __future__ import annotations

from collections import Counter
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from schemagen.migrations.history import ReleaseChange
from schemagen.output.change_matrix import draw_changes
from schemagen.output.chapters import summarize_releases
from schemagen.output.picture import Picture
from schemagen.output.release_counts import KeywordCount, ReleaseCount, count_releases
from schemagen.output.release_pictures import (
    draw_extensions,
    draw_keywords,
    draw_releases,
)
from tests.support.histories import histories

SVG = "{http://www.w3.org/2000/svg}"
DATES = {"1": "2020-08-28", "2": "2021-01-08"}
DRAW = (draw_keywords, draw_extensions, draw_changes)


@given(histories())
@settings(deadline=None)
def test_each_is_well_formed_named_described_and_the_same_again(
    steps: tuple[ReleaseChange, ...],
) -> None:
    counts = count_releases(steps, summarize_releases(steps), DATES)
    pictures = [draw(counts) for draw in DRAW]
    assert tuple(pictures) == draw_releases(steps, summarize_releases(steps), DATES)
    for picture in pictures:
        root = ElementTree.fromstring(picture.svg)
        title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
        assert title is not None
        assert title.text == picture.title != ""
        assert description is not None
        assert description.text == picture.description != ""
        assert all(len(row) == len(picture.heads) for row in picture.rows)
    assert len({picture.name for picture in pictures}) == len(DRAW)


def tally(picture: Picture, *heads: str) -> Counter[str]:
    """Add up the numbers of the rows, by column."""
    found: Counter[str] = Counter()
    for row in picture.rows:
        for head, value in zip(picture.heads, row, strict=True):
            if head in heads:
                found[head] += int(value or 0)
    return +found


@given(histories())
@settings(deadline=None)
def test_no_number_is_lost(steps: tuple[ReleaseChange, ...]) -> None:
    counts = count_releases(steps, summarize_releases(steps), {})
    whole = tally(draw_keywords(counts), "came", "went")
    assert whole == +Counter(
        came=sum(c.keywords.came for c in counts), went=sum(c.keywords.went for c in counts)
    )
    every = [each for c in counts for _, each in c.extensions]
    assert tally(draw_extensions(counts), "came", "went", "renamed", "moved in") == +Counter(
        {
            "came": sum(each.came for each in every),
            "went": sum(each.went for each in every),
            "renamed": sum(each.renamed for each in every),
            "moved in": sum(each.moved_in for each in every),
        }
    )
    changes = draw_changes(counts)
    kinds = changes.heads[2:]
    assert tally(changes, *kinds).total() == sum(many for c in counts for _, many in c.kinds)
    root = ElementTree.fromstring(changes.svg)
    cells = [each for each in root.iter(f"{SVG}rect") if each.get("class") == "cell"]
    assert len(cells) == sum(len(c.kinds) for c in counts), "empty cells are quiet"


@pytest.fixture(scope="module")
def made() -> tuple[ReleaseCount, ...]:
    small = {f"E{n}": KeywordCount(total=n + 1, came=1) for n in range(3)}
    first = {"SCI": KeywordCount(total=7), "OI ARRAY": KeywordCount(total=5)}
    return (
        ReleaseCount(
            version="1.0",
            date="2020-08-28",
            keywords=KeywordCount(total=12),
            extensions=tuple(first.items()),
            kinds=(),
        ),
        ReleaseCount(
            version="1.1",
            date="",
            keywords=KeywordCount(total=18, came=6),
            extensions=tuple((first | small).items()),
            kinds=(("AddColumn", 6), ("enum", 1)),
        ),
    )


def list_links(picture: Picture) -> set[str | None]:
    return {link.get("href") for link in ElementTree.fromstring(picture.svg).iter(f"{SVG}a")}


def test_columns_lead_to_releases_and_rows_to_extensions(made: tuple[ReleaseCount, ...]) -> None:
    releases = {"#/release/1.0", "#/release/1.1"}
    assert list_links(draw_keywords(made)) == releases
    extensions = {"#/extension/SCI", "#/extension/OI%20ARRAY"}
    assert list_links(draw_extensions(made)) == releases | extensions
    assert list_links(draw_changes(made)) == {"#/release/1.1"}


def test_small_extensions_share_a_row(made: tuple[ReleaseCount, ...]) -> None:
    picture = draw_extensions(made)
    assert picture.rows == (("3 others", "1.1", "", "6", "3", "", "", "", ""),)
    assert "SCI 7, OI ARRAY 5, 3 others 6" in picture.description


def test_kinds_are_called_as_in_reports(made: tuple[ReleaseCount, ...]) -> None:
    picture = draw_changes(made)
    assert picture.heads[2:] == ("Keywords added", "Lists of allowed values changed")
    assert picture.rows == (("1.1", "", "6", "1"),)


def test_a_history_of_one_release_can_be_drawn(made: tuple[ReleaseCount, ...]) -> None:
    for draw in DRAW:
        assert draw(made[:1]).svg
