"""The changes from one release to another, summed up the way a person reads them, and as JSON."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

import jinja2

from schemagen.migrations.changes import Change, Diff, Kind, Risk
from schemagen.output.templates import render
from schemagen.tables.model import Column

__all__ = ["Line", "Section", "list_sections", "name_filetypes", "render_report", "to_json"]


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
    noun, verb : str
        What changes and how: ``keyword``, ``renamed``.
    keywords : int
        How many keywords, extensions or parts change.
    count : int
        How many changes of tables and columns that makes.
    risk : Risk
        The greatest of them.
    lines : tuple of Line
        The changes, summed up.
    """

    noun: str
    verb: str
    keywords: int
    count: int
    risk: Risk
    lines: tuple[Line, ...]

    @property
    def title(self) -> str:
        """Such as ``Keywords renamed``."""
        return f"{_plural(self.noun)} {self.verb}".capitalize()

    def __str__(self) -> str:
        noun = self.noun if self.keywords == 1 else _plural(self.noun)
        return f"{self.keywords} {noun} {self.verb}"


_KINDS = {
    Kind.ADD_TABLE: ("extension", "added"),
    Kind.RETIRE_TABLE: ("extension", "retired"),
    Kind.ADD_PARTITION: ("instrument", "added"),
    Kind.RETIRE_PARTITION: ("instrument", "retired"),
    Kind.ADD_COLUMN: ("keyword", "added"),
    Kind.RENAME_COLUMN: ("keyword", "renamed"),
    Kind.MOVE_COLUMN: ("keyword", "moved"),
    Kind.RETYPE: ("type", "changed"),
    Kind.RETIRE_COLUMN: ("keyword", "retired"),
}

_ASPECTS = {
    "title": "title",
    "unit": "unit",
    "enum": "list of allowed values",
    "paths": "datamodel path",
    "declared": "declared type",
}


def _plural(noun: str) -> str:
    head, of, rest = noun.partition(" of ")
    return f"{head}s{of}{rest}"


def list_sections(diff: Diff) -> Iterator[Section]:
    """Sum up the changes by kind; those of meaning by what of it changes."""
    everywhere = _find_everywhere(diff)
    for kind, (noun, verb) in _KINDS.items():
        changes = [change for change in diff.changes if change.kind is kind]
        told = [(c, str(c), _describe(c)) for c in changes if not _is_structural(c)]
        yield from _sum(noun, verb, told, everywhere)
        told = [(c, f"{c.table.extension}: {_stem(c)}", "") for c in changes if _is_structural(c)]
        yield from _sum(f"structural {noun}", verb, told, everywhere, alike=True)
    retyped = {
        (change.table.name, str(change.new))
        for change in diff.changes
        if change.kind is Kind.RETYPE
    }
    for aspect, noun in _ASPECTS.items():
        told = [
            (c, f"{c.table.extension}: {c.new.keyword}", _contrast(c.old, c.new, aspect))
            for c in diff.changes
            if aspect in c.aspects and c.old and c.new
            # a type that is another in the database too has been told
            if aspect != "declared" or (c.table.name, c.new.name) not in retyped
        ]
        yield from _sum(noun, "changed", told, everywhere, alike=True)


def _find_everywhere(diff: Diff) -> set[str]:
    """Find the filetypes that both databases have, or the newer, if none."""
    before, after = ({t.filetype for t in d.tables if t.filetype} for d in (diff.older, diff.newer))
    return before & after or after


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
    noun: str,
    verb: str,
    told: list[tuple[Change, str, str]],
    everywhere: set[str],
    *,
    alike: bool = False,
) -> Iterator[Section]:
    """Put the filetypes that have the same change into one line, and `alike` keywords too."""
    if not told:
        return
    groups: dict[tuple[str, str], dict[str, None]] = {}
    for change, sentence, detail in told:
        groups.setdefault((sentence, detail), {})[change.table.filetype] = None
    lines = tuple(
        Line(sentence=sentence, detail=detail, filetypes=name_filetypes(filetypes, everywhere))
        for (sentence, detail), filetypes in groups.items()
    )
    yield Section(
        noun=noun,
        verb=verb,
        keywords=len(lines),
        count=len(told),
        risk=_find_worst(change for change, _, _ in told),
        lines=tuple(_join(lines)) if alike else lines,
    )


def _find_worst(changes: Iterable[Change]) -> Risk:
    return max((change.risk for change in changes), key=list(Risk).index)


def _join(lines: Iterable[Line]) -> Iterator[Line]:
    """Put the keywords of an extension that change alike, in the same filetypes, into one line."""
    groups: dict[tuple[str, str, str], list[str]] = {}
    for line in lines:
        extension, _, keyword = line.sentence.partition(": ")
        groups.setdefault((extension, line.detail, line.filetypes), []).append(keyword)
    for (extension, detail, filetypes), keywords in groups.items():
        sentence = f"{extension}: {', '.join(keywords)}"
        yield Line(sentence=sentence, detail=detail, filetypes=filetypes)


def _list_ambiguous(diff: Diff) -> Iterator[Line]:
    """Sum up what is to be decided."""
    groups: dict[str, dict[str, None]] = {}
    for ambiguity in diff.ambiguous:
        groups.setdefault(ambiguity.sentence, {})[ambiguity.filetype] = None
    everywhere = _find_everywhere(diff)
    for sentence, filetypes in groups.items():
        yield Line(sentence=sentence, detail="", filetypes=name_filetypes(filetypes, everywhere))


def name_filetypes(filetypes: Iterable[str], everywhere: Collection[str]) -> str:
    """Name some of the filetypes that there are, as briefly as can be."""
    filetypes = tuple(filetypes)
    missing = sorted(set(everywhere) - set(filetypes))
    if not missing and len(filetypes) > 1:
        return f"all {len(filetypes)} filetypes"
    if missing and len(filetypes) > max(3, 2 * len(missing) - 1):
        return f"all filetypes but {', '.join(missing)}"
    return ", ".join(filetypes)


def _describe(change: Change) -> str:
    if change.kind is Kind.ADD_COLUMN and change.new:
        return ", ".join(filter(None, (change.new.type.value, change.new.comment)))
    if change.kind is Kind.RETIRE_COLUMN and change.old:
        return change.old.comment
    return ""


def _contrast(old: Column, new: Column, aspect: str) -> str:
    """Say what of a column's meaning is another now."""
    if aspect == "enum":
        return _contrast_enums(old.enum, new.enum)
    if aspect == "paths":
        return _contrast_paths(old.paths, new.paths)
    return f"{getattr(old, aspect) or 'none'} → {getattr(new, aspect) or 'none'}"


def _contrast_enums(old: tuple[object, ...], new: tuple[object, ...]) -> str:
    come = ", ".join(str(value) for value in new if value not in old)
    gone = ", ".join(str(value) for value in old if value not in new)
    if not new:
        return "any value now"
    if not old:
        return f"any value before, now {come}"
    parts = (f"added {come}" if come else "", f"removed {gone}" if gone else "")
    return "; ".join(filter(None, parts)) or "another order"


def _contrast_paths(old: tuple[str, ...], new: tuple[str, ...]) -> str:
    """Say by which paths a keyword is reached; briefly, if it is by one more list or one less."""
    come = [path for path in new if path not in old]
    gone = [path for path in old if path not in new]
    if not come and not gone:
        return "another order"
    kept = {_split(path)[1] for path in old if path in new}
    if not {_split(path)[1] for path in (*come, *gone)} <= kept:
        return f"{', '.join(old) or 'none'} → {', '.join(new) or 'none'}"
    return "; ".join(
        f"{said} {', '.join(_split(path)[0] for path in paths)}"
        for said, paths in (("also in", come), ("no longer in", gone))
        if paths
    )


def _split(path: str) -> tuple[str, str]:
    """Split a path into the list whose items have it, and the rest."""
    items, _, rest = path.rpartition(".items.")
    return items or "the datamodel itself", rest


def to_json(diff: Diff) -> dict[str, object]:
    """Give the changes as the values of JSON, one by one, in the form that others rely on."""
    return {
        "from": diff.older.pipeline_version,
        "to": diff.newer.pipeline_version,
        "changes": [_change_to_json(change) for change in diff.changes],
        "ambiguous": [str(ambiguity) for ambiguity in diff.ambiguous],
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


_RISKS = {
    Risk.SAFE: "no value is touched",
    Risk.REWRITE: "tables are written anew, which takes as long as they are large",
    Risk.CAST: "values that do not fit a new type go to other_keywords",
    Risk.RETIRE: "what is retired stays until a contract drops it",
}


def render_report(diff: Diff, templates: jinja2.Environment, form: str) -> str:
    """Write the changes for people, as ``text`` or ``markdown``."""
    name = {"text": "change_report/diff.txt.j2", "markdown": "change_report/diff.md.j2"}[form]
    risk = _find_worst(diff.changes) if diff.changes else Risk.SAFE
    return render(
        templates,
        name,
        diff=diff,
        sections=tuple(list_sections(diff)),
        ambiguous=tuple(_list_ambiguous(diff)),
        risk=risk,
        consequence=_RISKS[risk],
    )
