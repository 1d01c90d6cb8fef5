"""The changes from one release to another, summed up the way a person reads them, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import jinja2

from schemagen.diff import Change, Diff, Kind, Risk
from schemagen.relation import Column
from schemagen.render import render

__all__ = ["Line", "Section", "list_sections", "render_report", "to_json"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A change that several filetypes have.

    Attributes
    ----------
    sentence : str
        What changes.
    detail : str
        More about it: type, unit and title of a keyword, or its old and new enum.
    filetypes : str
        Which filetypes have it: ``all 33 filetypes``, ``cal, crf``.
    """

    sentence: str
    detail: str
    filetypes: str

    def __str__(self) -> str:
        detail = f" — {self.detail}" if self.detail else ""
        return f"{self.sentence} ({self.filetypes}){detail}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The changes of one kind.

    Attributes
    ----------
    title : str
        Such as ``Keywords renamed``.
    keywords : int
        How many keywords, extensions or parts change.
    count : int
        How many changes of tables and columns that makes.
    risk : Risk
        The greatest of them.
    lines : tuple of Line
        The changes, summed up.
    """

    title: str
    keywords: int
    count: int
    risk: Risk
    lines: tuple[Line, ...]


_TITLES = {
    Kind.ADD_TABLE: "Extensions added",
    Kind.RETIRE_TABLE: "Extensions retired",
    Kind.ADD_PARTITION: "Instruments added",
    Kind.ADD_COLUMN: "Keywords added",
    Kind.RENAME_COLUMN: "Keywords renamed",
    Kind.MOVE_COLUMN: "Keywords moved",
    Kind.RETYPE: "Types changed",
    Kind.RETIRE_COLUMN: "Keywords retired",
}

_ASPECTS = {
    "title": "Titles changed",
    "unit": "Units changed",
    "enum": "Allowed values changed",
    "paths": "Datamodel paths changed",
    "declared": "Declared types changed",
}


def list_sections(diff: Diff) -> Iterator[Section]:
    """Sum up the changes by kind; those of meaning by what of it changes."""
    before, after = ({t.filetype for t in d.tables if t.filetype} for d in (diff.older, diff.newer))
    everywhere = before & after or after
    for kind, title in _TITLES.items():
        changes = [change for change in diff.changes if change.kind is kind]
        told = [(c, str(c), _describe(c)) for c in changes if not _is_structural(c)]
        yield from _sum(title, told, everywhere)
        told = [(c, f"{c.table.extension}: {_stem(c)}", "") for c in changes if _is_structural(c)]
        yield from _sum(f"{title}, of the structure of HDUs", told, everywhere)
    for aspect, title in _ASPECTS.items():
        changes = [change for change in diff.changes if aspect in change.aspects]
        yield from _sum_alike(title, changes, aspect, everywhere)


def _is_structural(change: Change) -> bool:
    column = change.new or change.old
    return column is not None and not column.declared


def _stem(change: Change) -> str:
    """Name a structural keyword without its number: there is one for each column of a table."""
    column = change.new or change.old
    keyword = column.keyword if column else ""
    stem = keyword.rstrip("0123456789")
    return f"{stem}n" if stem != keyword else keyword


def _sum(
    title: str, changes: list[tuple[Change, str, str]], everywhere: set[str]
) -> Iterator[Section]:
    """Put the filetypes that have the same change into one line."""
    groups: dict[tuple[str, str], dict[str, None]] = {}
    for change, sentence, detail in changes:
        groups.setdefault((sentence, detail), {})[change.table.filetype] = None
    lines = tuple(
        Line(sentence=sentence, detail=detail, filetypes=_name(filetypes, everywhere))
        for (sentence, detail), filetypes in groups.items()
    )
    if changes:
        risk = max((change.risk for change, _, _ in changes), key=list(Risk).index)
        yield Section(title=title, keywords=len(lines), count=len(changes), risk=risk, lines=lines)


def _sum_alike(
    title: str, changes: list[Change], aspect: str, everywhere: set[str]
) -> Iterator[Section]:
    """Put the keywords whose meaning changes alike into one line too."""
    told = [
        (c, f"{c.table.extension}: {c.new and c.new.keyword}", _contrast(c, aspect))
        for c in changes
    ]
    for section in _sum(title, told, everywhere):
        groups: dict[tuple[str, str, str], list[str]] = {}
        for line in section.lines:
            extension, _, keyword = line.sentence.partition(": ")
            groups.setdefault((extension, line.detail, line.filetypes), []).append(keyword)
        lines = tuple(
            Line(sentence=f"{extension}: {', '.join(keywords)}", detail=detail, filetypes=filetypes)
            for (extension, detail, filetypes), keywords in groups.items()
        )
        yield replace(section, lines=lines)


def _name(filetypes: dict[str, None], everywhere: set[str]) -> str:
    """Name some filetypes as briefly as can be."""
    missing = sorted(everywhere - set(filetypes))
    if not missing:
        return f"all {len(filetypes)} filetypes"
    if len(missing) <= 3 < len(filetypes):
        return f"all filetypes but {', '.join(missing)}"
    return ", ".join(filetypes)


def _describe(change: Change) -> str:
    if change.kind is Kind.ADD_COLUMN and change.new:
        return f"{change.new.type.value}, {change.new.comment}" if change.new.comment else ""
    return ""


def _contrast(change: Change, aspect: str) -> str:
    old, new = change.old, change.new
    if old is None or new is None:
        return ""
    if aspect == "enum":
        come = [str(value) for value in new.enum if value not in old.enum]
        gone = [str(value) for value in old.enum if value not in new.enum]
        if not old.enum or not new.enum:
            return f"any value before, now {', '.join(come)}" if new.enum else "any value now"
        parts = ([f"added {', '.join(come)}"] if come else []) + (
            [f"removed {', '.join(gone)}"] if gone else []
        )
        return "; ".join(parts) or "another order"
    return f"{_show(old, aspect)} → {_show(new, aspect)}"


def _show(column: Column, aspect: str) -> str:
    value = getattr(column, aspect)
    return (", ".join(value) if isinstance(value, tuple) else str(value)) or "none"


def to_json(diff: Diff) -> dict[str, object]:
    """Give the changes as the values of JSON, one by one, in the form that others rely on."""
    return {
        "from": diff.older.pipeline_version,
        "to": diff.newer.pipeline_version,
        "changes": [_change_to_json(change) for change in diff.changes],
        "ambiguous": list(diff.ambiguous),
    }


def _change_to_json(change: Change) -> dict[str, object]:
    values: dict[str, object] = {"kind": change.kind.value, "table": change.table.name}
    if change.to_table is not None:
        values["to_table"] = change.to_table.name
    if change.partition is not None:
        values["partition"] = change.partition.name
    column = change.new or change.old
    if column is not None:
        values["column"] = column.name
    if change.old is not None:
        values["old"] = change.old.name
    if change.new is not None:
        values["new"] = change.new.name
    if change.kind is Kind.RETYPE and change.old and change.new:
        values |= {"old_type": change.old.type.value, "new_type": change.new.type.value}
    if change.aspects:
        values["aspects"] = list(change.aspects)
    if column is not None:
        values["paths"] = list(column.paths)
    return values | {"risk": change.risk.value}


def render_report(diff: Diff, templates: jinja2.Environment, form: str) -> str:
    """Write the changes for people, as ``text`` or ``markdown``."""
    name = {"text": "report/diff.txt.j2", "markdown": "report/diff.md.j2"}[form]
    return render(templates, name, diff=diff, sections=tuple(list_sections(diff)))
