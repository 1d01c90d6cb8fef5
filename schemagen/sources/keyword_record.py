"""The record of when each keyword was first declared, and of what it was called before.

It is a part of the table of releases: the schemas of one release cannot tell either. It has a line
for each release and extension with new keywords. `schemagen releases --update` appends the lines of
a new release, and the tests compute the whole record again from the schemas of all releases.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["NO_RECORD", "DeclaredKeyword", "KeywordRecord", "NewKeywords"]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class DeclaredKeyword:
    """A keyword in an extension.

    Attributes
    ----------
    extension : str
        The EXTNAME.
    keyword : str
        The keyword.
    """

    extension: str
    keyword: str

    def __str__(self) -> str:
        return f"{self.extension}.{self.keyword}"

    @classmethod
    def parse(cls, text: str) -> DeclaredKeyword:
        """Read a place: ``PRIMARY.JWST_X``. A keyword has no dot."""
        extension, _, keyword = text.rpartition(".")
        return cls(extension=extension, keyword=keyword)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewKeywords:
    """The keywords of an extension that a release was the first to declare.

    Attributes
    ----------
    release : str
        The release.
    extension : str
        The EXTNAME.
    keywords : tuple of str
        The keywords, sorted.
    former : Mapping of str to str
        For each keyword that the release renamed or moved to the extension: the place that it had
        until then, as ``EXTENSION.KEYWORD``.
    """

    release: str
    extension: str
    keywords: tuple[str, ...]
    former: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> str:
        """Write it as a line of JSON."""
        values: dict[str, object] = {
            "release": self.release,
            "extension": self.extension,
            "keywords": self.keywords,
        }
        if self.former:
            values["former"] = dict(self.former)
        return json.dumps(values)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeywordRecord:
    """The record of all known releases.

    Attributes
    ----------
    entries : tuple of NewKeywords
        Its lines, oldest release first.
    """

    entries: tuple[NewKeywords, ...] = ()

    @classmethod
    def parse(cls, values: Iterable[Mapping[str, object]]) -> KeywordRecord:
        """Read a record from the values of its lines.

        Raises
        ------
        LookupError, TypeError
            If a line is not one of a record.
        """
        return cls(entries=tuple(map(_parse, values)))

    def __iter__(self) -> Iterator[NewKeywords]:
        return iter(self.entries)

    def to_section(self) -> str:
        """Write it as a further member of a JSON object, a line for each entry."""
        listed = ",\n".join(f"    {entry.to_json()}" for entry in self)
        return f',\n  "keywords": [\n{listed}\n  ]' if listed else ""

    def list_first(self) -> dict[str, dict[str, str]]:
        """Return the release that was the first to declare each keyword, by extension."""
        found: dict[str, dict[str, str]] = {}
        for entry in reversed(self.entries):
            first = found.setdefault(entry.extension, {})
            first.update(dict.fromkeys(entry.keywords, entry.release))
        return found

    def list_former(self) -> dict[DeclaredKeyword, tuple[DeclaredKeyword, ...]]:
        """Return the former names and places of each keyword that has any, latest first."""
        before = {
            DeclaredKeyword(extension=entry.extension, keyword=keyword): DeclaredKeyword.parse(
                former
            )
            for entry in self.entries
            for keyword, former in entry.former.items()
        }
        return {place: tuple(_follow(place, before)) for place in before}

    def add(self, others: Iterable[NewKeywords], order: Callable[[str], Any]) -> KeywordRecord:
        """Return the record with the lines of releases that it does not have yet.

        Parameters
        ----------
        others : iterable of NewKeywords
            The lines.
        order : callable
            Returns a key that sorts releases.
        """
        own = {entry.release for entry in self.entries}
        both = (*self.entries, *(entry for entry in others if entry.release not in own))
        return KeywordRecord(entries=tuple(sorted(both, key=lambda entry: order(entry.release))))


NO_RECORD = KeywordRecord()
"""A record without any release."""


def _parse(values: Mapping[str, object]) -> NewKeywords:
    keywords, former = values["keywords"], values.get("former", {})
    if not isinstance(keywords, list) or not isinstance(former, dict):
        raise TypeError(f"not a line of keywords: {values}")
    return NewKeywords(
        release=str(values["release"]),
        extension=str(values["extension"]),
        keywords=tuple(map(str, keywords)),
        former={str(keyword): str(place) for keyword, place in former.items()},
    )


def _follow(
    place: DeclaredKeyword, before: Mapping[DeclaredKeyword, DeclaredKeyword]
) -> Iterator[DeclaredKeyword]:
    """Yield what a keyword was called before, and before that."""
    seen = {place}
    while (former := before.get(place)) and former not in seen:
        yield former
        seen.add(former)
        place = former
