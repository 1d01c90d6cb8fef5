"""Every phrase that is said of changes, in one place.

Reports, the changelog and histories are made of fields: which extension, which keywords, what
happened to them. An `Event` becomes text at the very end, where a template prints it, and nothing
reads such a text back. So a phrase can be reworded here, and no count, group or line changes.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["BRIEF", "HEADINGS", "PHRASES", "Event", "Heading", "phrase"]

PHRASES = {
    # what happens to an extension, by the classes of `changes`
    "AddTable": "the extension is new",
    "RetireTable": "the extension is gone",
    "AddPartition": "{0} has it now",
    "RetirePartition": "{0} has it no longer",
    "AddColumn": "added {0}",
    "RetireColumn": "retired {0}",
    "RenameColumn": "renamed {0} to {1}",
    "MoveColumn": "moved {0} to {1}",
    "MoveColumn, renamed": "moved {0} to {1} as {2}",
    "Retype": "{0} is {1} now, was {2}",
    "Recomment": "{0} has another {1}",
    # where it happens
    "in an extension": "{0}: {1}",
    "with an extension": "{1}: {0}",
    # what is to be decided
    "may be renamed": "{0} of {1} may have become {2}",
    "may be moved": "{0} may have moved to {1}",
    "keyword of an extension": "{0} of {1}",
    # names alone
    "name": "{0}",
    # what a keyword came or went with
    "first seen": "first seen",
    "new extension": "with a new extension",
    "new filetype": "with a new filetype",
    "gone extension": "with its extension, retired",
    "gone filetype": "with its filetype, retired",
    # what of a keyword is another now, where its name need not be said again
    "another title": "another title",
    "another unit": "another unit",
    "another enum": "another list of allowed values",
    "another paths": "another datamodel path",
    "another declared": "another declared type",
    "another structural AddColumn": "another structural keyword",
    "another structural RetireColumn": "another structural keyword",
    "another structural RenameColumn": "another structural keyword",
    "another structural MoveColumn": "another structural keyword",
    "another structural Retype": "another structural type",
    # the filetypes that have it
    "all filetypes": "all {0} filetypes",
    "all filetypes but": "all filetypes but {0}",
    # the old and the new meaning
    "replaced": "{0} → {1}",
    "none": "none",
    "any value now": "any value now",
    "any value before": "any value before, now {0}",
    "values added": "added {0}",
    "values removed": "removed {0}",
    "another order": "another order",
    "also in": "also in {0}",
    "no longer in": "no longer in {0}",
    "the datamodel itself": "the datamodel itself",
    # what a risk means, by its value
    "safe": "no value is touched",
    "rewrite": "tables are written anew, which takes as long as they are large",
    "cast": "values that do not fit a new type go to other_keywords",
    "retire": "what is retired stays until a contract drops it",
    # chapters of the changelog, and sections of reports
    "title": "{0} {1}",
    "count": "{0} {1} {2}",
    "chapter": "{0}: {1}",
    "place": "{0} of {1}",
    "first release": "Here it begins, by the schemas of {0}: {1} filetypes with {2} keywords.",
    # the head of a keyword's history
    "known before": "{0}, before {1}",
    "retired in": "{0}, retired in jwst {1}",
}
"""Phrases by what they say; the numbers stand for the names that go into them."""

BRIEF = {
    "AddColumn": "{0}",
    "RetireColumn": "{0}",
    "RenameColumn": "{0} to {1}",
    "MoveColumn": "{0} to {1}",
    "MoveColumn, renamed": "{0} to {1} as {2}",
}
"""Phrases under a heading that says already what happens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What changes in a section of a report, and how.

    Attributes
    ----------
    one, many : str
        What changes: ``keyword``, ``keywords``.
    verb : str
        What happens to it: ``renamed``.
    """

    one: str
    many: str
    verb: str


HEADINGS = {
    "AddTable": Heading(one="extension", many="extensions", verb="added"),
    "RetireTable": Heading(one="extension", many="extensions", verb="retired"),
    "AddPartition": Heading(one="instrument", many="instruments", verb="added"),
    "RetirePartition": Heading(one="instrument", many="instruments", verb="retired"),
    "AddColumn": Heading(one="keyword", many="keywords", verb="added"),
    "RenameColumn": Heading(one="keyword", many="keywords", verb="renamed"),
    "MoveColumn": Heading(one="keyword", many="keywords", verb="moved"),
    "Retype": Heading(one="type", many="types", verb="changed"),
    "RetireColumn": Heading(one="keyword", many="keywords", verb="retired"),
    "structural AddColumn": Heading(
        one="structural keyword", many="structural keywords", verb="added"
    ),
    "structural RenameColumn": Heading(
        one="structural keyword", many="structural keywords", verb="renamed"
    ),
    "structural MoveColumn": Heading(
        one="structural keyword", many="structural keywords", verb="moved"
    ),
    "structural Retype": Heading(one="structural type", many="structural types", verb="changed"),
    "structural RetireColumn": Heading(
        one="structural keyword", many="structural keywords", verb="retired"
    ),
    "title": Heading(one="title", many="titles", verb="changed"),
    "unit": Heading(one="unit", many="units", verb="changed"),
    "enum": Heading(one="list of allowed values", many="lists of allowed values", verb="changed"),
    "paths": Heading(one="datamodel path", many="datamodel paths", verb="changed"),
    "declared": Heading(one="declared type", many="declared types", verb="changed"),
    "filetypes added": Heading(one="filetype", many="filetypes", verb="added"),
    "filetypes retired": Heading(one="filetype", many="filetypes", verb="retired"),
}
"""Headings of the sections of reports and of the chapters of the changelog, by what is in them."""


def phrase(key: str, *names: object) -> str:
    """Write a phrase with the names that go into it."""
    return PHRASES[key].format(*names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happens, in no words yet.

    Attributes
    ----------
    key : str
        What happens: the phrase that says it.
    names : tuple of str
        What it happens to: keywords, instruments, types.
    """

    key: str
    names: tuple[str, ...] = ()

    @property
    def brief(self) -> str:
        """What is said of it under a heading that says what happens."""
        return BRIEF.get(self.key, PHRASES[self.key]).format(*self.names)

    def __str__(self) -> str:
        return phrase(self.key, *self.names)
