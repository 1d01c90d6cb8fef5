"""All phrases of change reports, the changelog and keyword histories.

Their lines consist of fields: which extension, which keywords, what happened to them. An `Event`
becomes text when a template prints it, and nothing parses that text. So a phrase can be reworded
here without changing any count, group or line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

__all__ = ["BRIEF", "HEADINGS", "PHRASES", "Event", "Heading", "phrase"]

PHRASES = {
    # what happens to an extension, by the classes of `changes`
    "AddTable": "new extension",
    "RetireTable": "extension removed",
    "AddPartition": "now also written for {0}",
    "RetirePartition": "no longer written for {0}",
    "AddColumn": "added {0}",
    "RetireColumn": "removed {0}",
    "RenameColumn": "renamed {0} to {1}",
    "MoveColumn": "moved {0} to {1}",
    "MoveColumn, renamed": "moved {0} to {1} as {2}",
    "Retype": "type of {0} changed from {2} to {1}",
    "Recomment": "{1} of {0} changed",
    "AddIndex": "index of {0} added",
    "DropIndex": "index of {0} dropped",
    # where it happens
    "in an extension": "{0}: {1}",
    "with an extension": "{1}: {0}",
    # what overrides.yaml has to decide
    "may be renamed": "{0} of {1} may have been renamed to {2}",
    "may be moved": "{0} may have moved to {1}",
    "keyword of an extension": "{0} of {1}",
    # names alone
    "name": "{0}",
    # why a keyword was added or removed without a change of its own
    "first seen": "first seen",
    "extension added": "added with the extension",
    "filetype added": "added with the filetype",
    "extension removed": "removed with the extension",
    "filetype removed": "removed with the filetype",
    # what changed in the history of one keyword, which need not name it again
    "changed title": "title changed",
    "changed unit": "unit changed",
    "changed enum": "allowed values changed",
    "changed paths": "datamodel path changed",
    "changed declared": "declared type changed",
    "changed structural AddColumn": "structural keyword added",
    "changed structural RetireColumn": "structural keyword removed",
    "changed structural RenameColumn": "structural keyword renamed",
    "changed structural MoveColumn": "structural keyword moved",
    "changed structural Retype": "type of a structural keyword changed",
    # the filetypes that have it
    "all filetypes": "all {0} filetypes",
    "all filetypes but": "all filetypes except {0}",
    # the old and the new meaning
    "replaced": "{0} → {1}",
    "none": "none",
    "any value now": "any value is allowed now",
    "any value before": "any value was allowed, now only {0}",
    "values added": "added {0}",
    "values removed": "removed {0}",
    "reordered": "order changed",
    "also": "also {0}",
    "no longer": "no longer {0}",
    "in lists": "in {0}",
    "at the top level": "at the top level of the datamodel (e.g. {0})",
    # what a risk means, by its value
    "safe": "stored values do not change",
    "rewrite": "tables are rewritten, which takes long for large ones",
    "cast": "values that do not fit the new type go to other_keywords",
    "retire": "what is removed stays stored until you run the contract script",
    # what scripts do, by `Work`; what that locks and rewrites, by `Footprint`
    "create tables": "new tables",
    "add columns": "new columns",
    "rename columns": "columns renamed",
    "change types": "types changed",
    "change comments": "comments changed",
    "add partitions or views": "new partitions or views",
    "drop partitions or views": "partitions or views dropped",
    "move values": "values moved",
    "drop columns": "columns dropped",
    "drop tables": "tables dropped",
    "footprint": "{0}, {1}",
    "footprint with lock": "{0}: {1}, {2}",
    "readers go on": "readers go on",
    "readers wait for a moment": "readers wait for a moment",
    "readers wait for the end of the script": "readers wait until the script ends",
    "no rewrite": "no rewrite",
    "rewrites the rows concerned": "rewrites the rows concerned",
    "rewrites the table": "rewrites the table",
    "no work": "–",
    "locks to the end": "On {0}, a script is one transaction and keeps its locks until its end.",
    "locks of each statement": "On {0}, each statement is committed by itself.",
    # chapters of the changelog, and sections of reports
    "title": "{0} {1}",
    "count": "{0} {1} {2}",
    "chapter": "{0}: {1}",
    "place": "{0} of {1}",
    "first release": "First release of this changelog: the schema files of {0} declare {2} keywords"
    " in {1} filetypes.",
    # the head of a keyword's history
    "known before": "{0}, formerly {1}",
    "retired in": "{0}, removed in jwst {1}",
}
"""Phrases by what they are for; the numbers stand for names."""

BRIEF = {
    "AddColumn": "{0}",
    "RetireColumn": "{0}",
    "RenameColumn": "{0} to {1}",
    "MoveColumn": "{0} to {1}",
    "MoveColumn, renamed": "{0} to {1} as {2}",
    "Retype": "{0} from {2} to {1}",
    "AddIndex": "{0}",
    "DropIndex": "{0}",
}
"""Shorter phrases, under a heading that names the change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The heading of a section of a report.

    Attributes
    ----------
    one, many : str
        Noun for what changes: ``keyword``, ``keywords``.
    verb : str
        Participle for how it changes: ``renamed``.
    """

    one: str
    many: str
    verb: str

    @property
    def title(self) -> str:
        """The text above what changes, e.g. ``Keywords renamed``."""
        return phrase("title", self.many, self.verb).capitalize()


HEADINGS = {
    "AddTable": Heading(one="extension", many="extensions", verb="added"),
    "RetireTable": Heading(one="extension", many="extensions", verb="removed"),
    "AddPartition": Heading(
        one="extension", many="extensions", verb="now also written for another instrument"
    ),
    "RetirePartition": Heading(
        one="extension", many="extensions", verb="no longer written for an instrument"
    ),
    "AddColumn": Heading(one="keyword", many="keywords", verb="added"),
    "RenameColumn": Heading(one="keyword", many="keywords", verb="renamed"),
    "MoveColumn": Heading(one="keyword", many="keywords", verb="moved"),
    "Retype": Heading(one="type", many="types", verb="changed"),
    "RetireColumn": Heading(one="keyword", many="keywords", verb="removed"),
    "AddIndex": Heading(one="index", many="indexes", verb="added"),
    "DropIndex": Heading(one="index", many="indexes", verb="dropped"),
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
        one="structural keyword", many="structural keywords", verb="removed"
    ),
    "title": Heading(one="title", many="titles", verb="changed"),
    "unit": Heading(one="unit", many="units", verb="changed"),
    "enum": Heading(one="list of allowed values", many="lists of allowed values", verb="changed"),
    "paths": Heading(one="datamodel path", many="datamodel paths", verb="changed"),
    "declared": Heading(one="declared type", many="declared types", verb="changed"),
    "filetypes added": Heading(one="filetype", many="filetypes", verb="added"),
    "filetypes removed": Heading(one="filetype", many="filetypes", verb="removed"),
}
"""Headings of the sections of reports and the chapters of the changelog, by their content."""


def phrase(key: str, *names: object) -> str:
    """Return a phrase with names filled in."""
    return PHRASES[key].format(*names)


class Event(NamedTuple):
    """Something that happens, as fields. It is a tuple, as lines are grouped by them.

    Attributes
    ----------
    key : str
        Key of the phrase that describes it.
    names : tuple of str
        Names for the phrase: keywords, instruments, types.
    """

    key: str
    names: tuple[str, ...] = ()

    @property
    def brief(self) -> str:
        """The shorter text, for use under a heading that names the change."""
        return BRIEF.get(self.key, PHRASES[self.key]).format(*self.names)

    def __str__(self) -> str:
        return phrase(self.key, *self.names)
