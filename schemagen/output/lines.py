"""The lines of change reports, of the changelog and of histories: fields, and text only at last."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from schemagen.migrations.wording import Event, phrase
from schemagen.output.contrasts import Detail
from schemagen.tables.model import Database

__all__ = ["FiletypeList", "Line", "join", "list_filetypes"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FiletypeList:
    """Some of the filetypes that there are, as briefly as can be.

    Attributes
    ----------
    every : int
        Their number, if they are all; else 0.
    missing : tuple of str
        Those that are not among them, if they are most.
    named : tuple of str
        The filetypes, if they are few.
    """

    every: int = 0
    missing: tuple[str, ...] = ()
    named: tuple[str, ...] = ()

    @classmethod
    def of(cls, filetypes: Iterable[str], all_filetypes: Collection[str]) -> FiletypeList:
        """List some of the filetypes that there are."""
        named = tuple(filetypes)
        missing = tuple(sorted(set(all_filetypes) - set(named)))
        if not missing and len(named) > 1:
            return cls(every=len(named))
        if missing and len(named) > max(3, 2 * len(missing) - 1):
            return cls(missing=missing)
        return cls(named=named)

    def __str__(self) -> str:
        if self.every:
            return phrase("all filetypes", self.every)
        if self.missing:
            return phrase("all filetypes but", ", ".join(self.missing))
        return ", ".join(self.named)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What happens in several filetypes.

    Attributes
    ----------
    extension : str
        The extension that it happens in; empty where it is said elsewhere.
    events : tuple of Event
        What happens there; empty where a keyword just is.
    filetypes : FiletypeList or None
        Which filetypes have it; None where it is said elsewhere.
    detail : Detail
        More about it: type, unit and title of a keyword, or its old and new enum.
    form : str
        The phrase that puts extension and events together.
    """

    extension: str = ""
    events: tuple[Event, ...] = ()
    filetypes: FiletypeList | None = None
    detail: Detail = ""
    form: str = "in an extension"

    @property
    def sentence(self) -> str:
        """What happens, and where."""
        events = ", ".join(map(str, self.events))
        if not self.extension or not self.events:
            return self.extension or events
        return phrase(self.form, self.extension, events)

    @property
    def brief(self) -> str:
        """What happens, under a heading that says so; where is said elsewhere."""
        return ", ".join(event.brief for event in self.events)

    def __str__(self) -> str:
        detail = f" — {self.detail}" if self.detail else ""
        return f"{self.sentence} ({self.filetypes}){detail}"


def join(lines: Iterable[Line]) -> Iterator[Line]:
    """Put what happens alike in an extension, in the same filetypes, into one line."""
    found: dict[Line, list[Event]] = {}
    for line in lines:
        found.setdefault(replace(line, events=()), []).extend(line.events)
    for line, events in found.items():
        yield replace(line, events=tuple(events))


def list_filetypes(database: Database) -> set[str]:
    """List the filetypes that a database has header tables for."""
    return {table.filetype for table in database.tables if table.filetype}
