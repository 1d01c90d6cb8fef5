"""The marks of a line tell each release that changed a keyword, and how."""

from __future__ import annotations

import re

from hypothesis import given, settings

from schemagen.inventory.build import InventoryReader
from schemagen.migrations.history import ReleaseChange, follow, walk_releases
from schemagen.migrations.wording import PHRASES
from schemagen.output.history_line import LETTERS, MARKS, write_marks
from schemagen.output.keyword_history import list_stories
from schemagen.sources.releases import read_pins
from tests.support import samples
from tests.support.databases import header_tables, keywords
from tests.support.histories import histories


@given(histories())
@settings(deadline=None)
def test_the_marks_are_those_of_the_story(steps: tuple[ReleaseChange, ...]) -> None:
    if not any(keywords(t) for each in steps for t in header_tables(each.database)):
        return
    releases = [each.version for each in steps]
    for story in list_stories(steps, follow(steps, "*"), read_pins()):
        marks = write_marks(story, releases)
        assert re.fullmatch(f"([0-9]+[{''.join(MARKS)}]+)+", marks)
        found = [(int(n), letters) for n, letters in re.findall(r"(\d+)([a-z]+)", marks)]
        assert [releases[n] for n, _ in found] == [each.version for each in story.milestones]
        assert {*found[0][1]} & {"f", "a"}, "a line begins where the keyword does"
        gone = [releases[n] for n, letters in found if "x" in letters]
        assert gone == ([story.retired] if story.retired else [])


def write(*names: str) -> list[str]:
    some = ("0.18.1", "0.18.2", "1.1.0", "1.2.0", "1.2.1")
    read = InventoryReader().recall_many(some, samples.open_reader())
    steps = tuple(walk_releases(read, filetypes=("rate", "cal")))
    stories = list_stories(steps, (life for n in names for life in follow(steps, n)), read_pins())
    return [write_marks(story, some) for story in stories]


def test_real_keywords_are_renamed_and_move() -> None:
    assert write("FILTER", "SUBPXPTS", "EPH_TIME") == ["0f3m", "0f", "0f1nc"]


def test_each_change_of_a_keyword_has_a_letter() -> None:
    """A change of meaning is the rest; what adds, removes, renames or moves must not be in it."""
    assert {*LETTERS} <= {*PHRASES}
    rest = {key for key in PHRASES if key.startswith("changed ") and key not in LETTERS}
    assert rest == {"changed title", "changed unit", "changed enum", "changed paths"}
