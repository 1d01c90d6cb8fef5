"""The numbers of each release are those that its tables and changes give when counted."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from hypothesis import given, settings

from schemagen.inventory.build import InventoryReader
from schemagen.migrations.changes import MoveColumn, RenameColumn
from schemagen.migrations.history import ReleaseChange, walk_releases
from schemagen.output.chapters import list_chapters, summarize_releases
from schemagen.output.release_counts import KeywordCount, ReleaseCount, count_releases
from schemagen.tables.model import Database
from tests.support import samples
from tests.support.histories import histories

DATES = {"1": "2020-08-28", "2": "2021-01-08"}


def collect(database: Database) -> set[tuple[str, str]]:
    return {
        (table.extension, column.keyword)
        for table in database.tables
        for column in table.columns
        if column.declared
    }


@given(histories())
@settings(deadline=None)
def test_totals_are_those_of_the_tables(steps: tuple[ReleaseChange, ...]) -> None:
    counts = count_releases(steps, summarize_releases(steps), DATES)
    told = [each for each in steps if each.first or each.diff]
    assert [c.version for c in counts] == [each.version for each in told]
    assert [c.date for c in counts] == [DATES.get(each.version, "") for each in told]
    for each, count in zip(told, counts, strict=True):
        held = collect(each.database)
        assert count.keywords.total == len({keyword for _, keyword in held})
        sizes = Counter(extension for extension, _ in held)
        assert {name: c.total for name, c in count.extensions if c.total} == sizes


def balance(count: KeywordCount) -> int:
    return count.came - count.went + count.moved_in - count.moved_out


@given(histories())
@settings(deadline=None)
def test_what_came_less_what_went_is_the_difference_of_totals(
    steps: tuple[ReleaseChange, ...],
) -> None:
    counts = count_releases(steps, summarize_releases(steps), {})
    assert balance(counts[0].keywords) == 0
    for before, after in pairwise(counts):
        assert balance(after.keywords) == after.keywords.total - before.keywords.total
        known = dict(before.extensions)
        for name, count in after.extensions:
            assert balance(count) == count.total - known.get(name, KeywordCount()).total


@given(histories())
@settings(deadline=None)
def test_each_keyword_that_comes_goes_or_moves_is_counted_once(
    steps: tuple[ReleaseChange, ...],
) -> None:
    told = [each for each in steps if each.first or each.diff]
    counts = count_releases(steps, summarize_releases(steps), {})
    for before, after, count in zip(told, told[1:], counts[1:], strict=False):
        old, new = collect(before.database), collect(after.database)
        every = [c for _, c in count.extensions]
        assert sum(c.up + c.renamed for c in every) == len(new - old)
        assert sum(c.down + c.renamed for c in every) == len(old - new)
        assert sum(c.moved_in for c in every) == sum(c.moved_out for c in every)
        changes = after.diff.changes if after.diff else ()
        followed = [c for c in changes if isinstance(c, RenameColumn | MoveColumn)]
        assert count.keywords.renamed <= len({(c.old.keyword, c.new.keyword) for c in followed})
        assert count.keywords.moved_in <= sum(c.moved_in for c in every)


@given(histories())
@settings(deadline=None)
def test_kinds_are_counted_as_the_changelog_counts_them(steps: tuple[ReleaseChange, ...]) -> None:
    told = [each for each in steps if each.first or each.diff]
    counts = count_releases(steps, summarize_releases(steps), {})
    for each, count in zip(told, counts, strict=True):
        chapters = list_chapters(each.diff) if each.diff else ()
        assert list(count.kinds) == [(c.heading, c.count) for c in chapters]


def count_real(*releases: str) -> dict[str, ReleaseCount]:
    read = samples.open_reader()
    inventories = InventoryReader().recall_many(releases, read)
    steps = tuple(walk_releases(inventories, filetypes=("rate", "cal")))
    return {each.version: each for each in count_releases(steps, summarize_releases(steps), {})}


def test_a_real_release_renames_and_moves() -> None:
    counts = count_real("0.18.1", "0.18.2", "1.1.0", "1.2.0")
    assert counts["0.18.2"].keywords.renamed == 1  # SUBPXPNS to SUBPXPTS
    moved = counts["1.2.0"]
    assert moved.keywords.moved_in == 9
    assert dict(moved.extensions)["PRIMARY"].moved_out == 9
    assert dict(moved.extensions)["SCI"].moved_in == 9
