"""The migration of a database from one release to another, and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from schemagen.inventory.display import write_line
from schemagen.inventory.model import Note
from schemagen.migrations.plan import Link, Plan

if TYPE_CHECKING:
    from schemagen.migrations.changes import Diff

__all__ = ["Migration"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """The migration of a database from one release to another, and back.

    Attributes
    ----------
    link : Link
        The releases.
    diff : Diff
        The changes.
    plans : tuple of Plan
        `up`, `down` and `contract`.
    notes : tuple of Note
        Errors that are new in the schema files.
    """

    link: Link
    diff: Diff
    plans: tuple[Plan, ...]
    notes: tuple[Note, ...]

    def __str__(self) -> str:
        from schemagen.migrations.changes import Risk

        changes = self.diff.changes
        worst = max((change.risk for change in changes), key=list(Risk).index, default=Risk.SAFE)
        count = "1 change" if len(changes) == 1 else f"{len(changes) or 'no'} changes"
        link = self.link
        return f"jwst {link.older} → {link.newer}: {count}, greatest risk: {worst.value}"

    def __repr__(self) -> str:
        return write_line("Migration", str(self))
