"""Lines of change reports, the changelog and histories, as fields that become text in the end."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from schemagen.migrations.wording import Event, phrase
from schemagen.output.contrasts import Detail
from schemagen.tables.model import Database

__all__ = ["FiletypeList", "Line", "join", "list_filetypes"]


class FiletypeList(NamedTuple):
    """Some of all filetypes, in the shortest form.

    Attributes
    ----------
    every : int
        Their number if they are all; else 0.
    missing : tuple of str
        The other filetypes, if these are few.
    named : tuple of str
        The filetypes, in all other cases.
    """

    every: int = 0
    missing: tuple[str, ...] = ()
    named: tuple[str, ...] = ()

    @classmethod
    def of(cls, filetypes: Iterable[str], all_filetypes: Collection[str]) -> FiletypeList:
        """Return a list of some of all filetypes."""
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


class Line(NamedTuple):
    """A change in several filetypes. It is a tuple, as thousands are grouped by what they say.

    Attributes
    ----------
    extension : str
        The extension; empty if it is printed elsewhere.
    events : tuple of Event
        What happens; empty if the line only names a place.
    filetypes : FiletypeList or None
        The filetypes; None if they are printed elsewhere.
    detail : Detail
        Details: type, unit and title of a keyword, or its old and new values.
    form : str
        Key of the phrase that joins extension and events.
    """

    extension: str = ""
    events: tuple[Event, ...] = ()
    filetypes: FiletypeList | None = None
    detail: Detail = ""
    form: str = "in an extension"

    @property
    def sentence(self) -> str:
        """The text of extension and events."""
        events = ", ".join(map(str, self.events))
        if not self.extension or not self.events:
            return self.extension or events
        return phrase(self.form, self.extension, events)

    @property
    def brief(self) -> str:
        """The text of the events, for use under a heading that names the change."""
        return ", ".join(event.brief for event in self.events)

    def __str__(self) -> str:
        detail = f" — {self.detail}" if self.detail else ""
        return f"{self.sentence} ({self.filetypes}){detail}"


def join(lines: Iterable[Line]) -> Iterator[Line]:
    """Join lines that differ only in their events."""
    found: dict[Line, list[Event]] = {}
    for line in lines:
        found.setdefault(line._replace(events=()), []).extend(line.events)
    for line, events in found.items():
        yield line._replace(events=tuple(events))


def list_filetypes(database: Database) -> set[str]:
    """List the filetypes that a database has header tables for."""
    return {table.filetype for table in database.tables if table.filetype}
