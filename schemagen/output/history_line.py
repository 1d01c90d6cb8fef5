"""The history of a keyword as marks on a line over the releases, in a few bytes.

Drawn at build time, the lines of all keywords would be half of the dictionary. So the page gets the
marks, about twelve bytes for a keyword, and draws those that a reader looks at, with
``templates/pictures/history_line.js.j2``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from schemagen.output.keyword_history import KeywordStory, Milestone

__all__ = ["LETTERS", "MARKS", "write_marks"]

MARKS: Mapping[str, str] = {
    "f": "first seen",
    "a": "added",
    "n": "renamed",
    "m": "moved",
    "t": "type changed",
    "c": "title, unit, values or path changed",
    "r": "removed from some",
    "x": "removed",
}
"""What the letter of a mark means."""

LETTERS: Mapping[str, str] = {
    "first seen": "f",
    "AddColumn": "a",
    "extension added": "a",
    "filetype added": "a",
    "RenameColumn": "n",
    "MoveColumn": "m",
    "MoveColumn, renamed": "nm",
    "Retype": "t",
    "RetireColumn": "r",
    "extension removed": "r",
    "filetype removed": "r",
    "changed declared": "t",
    "changed structural AddColumn": "a",
    "changed structural RenameColumn": "n",
    "changed structural MoveColumn": "m",
    "changed structural Retype": "t",
    "changed structural RetireColumn": "r",
}
"""The letters of the phrase of an event; all others tell of a changed meaning."""


def write_marks(story: KeywordStory, releases: Iterable[str]) -> str:
    """Write the history of a keyword as marks.

    Parameters
    ----------
    story : KeywordStory
        The history.
    releases : iterable of str
        The releases of the line, oldest first; among them all that changed the keyword.

    Returns
    -------
    str
        For each release that changed it, its number from 0 and the letters of `MARKS`: ``0f6m12c``.
    """
    numbers = {version: number for number, version in enumerate(releases)}
    return "".join(
        f"{numbers[each.version]}{_find_letters(each, story)}" for each in story.milestones
    )


def _find_letters(milestone: Milestone, story: KeywordStory) -> str:
    """Find what happened to a keyword in a release, each kind once, in the order of `MARKS`."""
    keys = (event.key for line in milestone.lines for event in line.events)
    found = {letter for key in keys for letter in LETTERS.get(key, "c")}
    if milestone.version == story.retired:
        found = found - {"r"} | {"x"}
    return "".join(letter for letter in MARKS if letter in found)
