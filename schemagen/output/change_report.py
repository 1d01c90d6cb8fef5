"""Write the changes from one release to another as a report and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

import jinja2

from schemagen.inventory.display import write_table
from schemagen.migrations.changes import (
    AddColumn,
    AddIndex,
    AddPartition,
    AddTable,
    Ambiguity,
    Change,
    Diff,
    DropIndex,
    MoveColumn,
    Recomment,
    RenameColumn,
    RetireColumn,
    RetirePartition,
    RetireTable,
    Retype,
)
from schemagen.migrations.wording import phrase
from schemagen.output.lines import FiletypeList, Line
from schemagen.output.sections import find_greatest_risk, list_common_filetypes, list_sections
from schemagen.output.templates import environment, render
from schemagen.tables.model import Column

__all__ = ["DiffReport", "render_report", "to_json"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DiffReport(Diff):
    """The changes from one release to another, as Python users see them.

    `str` is the report that ``schemagen diff`` prints. Notebooks show a table of the changes.

    Attributes
    ----------
    part : str
        What the changes are a part of, as the heading has it; empty for all.
    """

    part: str = ""

    @classmethod
    def of(cls, diff: Diff, *, part: str = "") -> DiffReport:
        """Return the report of a diff, or of a part of it."""
        return cls(
            older=diff.older,
            newer=diff.newer,
            changes=diff.changes,
            ambiguous=diff.ambiguous,
            part=part,
        )

    def __str__(self) -> str:
        return render_report(self, environment(), "text", part=self.part)

    def _repr_html_(self) -> str:
        rows = ((change.table.name, change.sentence, change.risk.value) for change in self)
        return write_table(self.title, ("table", "change", "risk"), rows)


def render_report(diff: Diff, templates: jinja2.Environment, form: str, *, part: str = "") -> str:
    """Write the changes for people.

    Parameters
    ----------
    diff : Diff
        The changes.
    templates : jinja2.Environment
        The templates.
    form : str
        ``text`` or ``markdown``.
    part : str, optional
        What the changes are a part of, for the heading: the `str` of a `Focus`.
    """
    name = {"text": "change_report/diff.txt.j2", "markdown": "change_report/diff.md.j2"}[form]
    risk = find_greatest_risk(diff.changes)
    return render(
        templates,
        name,
        diff=diff,
        part=part,
        sections=tuple(list_sections(diff)),
        ambiguous=tuple(list_ambiguous(diff)),
        risk=risk,
        consequence=phrase(risk.value),
    )


def list_ambiguous(diff: Diff) -> Iterator[Line]:
    """Summarize the cases that overrides.yaml has to decide."""
    found: dict[Ambiguity, dict[str, None]] = {}
    for doubt in diff.ambiguous:
        found.setdefault(replace(doubt, filetype=""), {})[doubt.filetype] = None
    all_filetypes = list_common_filetypes(diff)
    for doubt, filetypes in found.items():
        named = FiletypeList.of(filetypes, all_filetypes)
        yield Line(events=(doubt.event,), filetypes=named)


def to_json(diff: Diff) -> dict[str, object]:
    """Return the changes as JSON values, one by one. The form is stable."""
    return {
        "from": diff.older.pipeline_version,
        "to": diff.newer.pipeline_version,
        "changes": [_change_to_json(change) for change in diff.changes],
        "ambiguous": [str(doubt) for doubt in diff.ambiguous],
    }


def _change_to_json(change: Change) -> dict[str, object]:
    values: dict[str, object] = {"kind": change.kind, "table": change.table.name}
    return values | _list_own(change) | {"risk": change.risk.value}


def _list_own(change: Change) -> dict[str, object]:
    """Return the JSON values that only this kind of change has."""
    match change:
        case AddTable() | RetireTable():
            return {}
        case AddPartition() | RetirePartition():
            return {"partition": change.partition.name}
        case AddColumn():
            return _of_column(change.new, new=change.new.name)
        case RetireColumn():
            return _of_column(change.old, old=change.old.name)
        case RenameColumn():
            return _of_column(change.new, old=change.old.name, new=change.new.name)
        case MoveColumn():
            names = {"old": change.old.name, "new": change.new.name}
            return {"to_table": change.to_table.name} | _of_column(change.new, **names)
        case Retype():
            return _of_column(
                change.new,
                old=change.old.name,
                new=change.new.name,
                old_type=change.old.type.value,
                new_type=change.new.type.value,
            )
        case Recomment():
            names = {"old": change.old.name, "new": change.new.name}
            return _of_column(change.new, **names, aspects=list(change.aspects))
        case AddIndex() | DropIndex():
            return _of_column(change.new, index=change.index.name)
        case _:
            assert_never(change)


def _of_column(column: Column, **own: object) -> dict[str, object]:
    return {"column": column.name} | own | {"paths": list(column.paths)}
