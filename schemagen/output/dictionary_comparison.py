"""The archive's Keyword Dictionary and an inventory → their differences, keyword by keyword."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from fnmatch import fnmatchcase
from typing import NamedTuple

from schemagen.inventory.accepted_differences import AcceptedDifference
from schemagen.inventory.model import Inventory
from schemagen.sources.keyword_dictionary import DictionaryEntry, KeywordDictionary
from schemagen.tables.vocabulary import read_vocabulary

__all__ = [
    "ANY",
    "NONE",
    "DictionaryComparison",
    "DictionaryDifference",
    "DifferenceKind",
    "find_differences",
]

NONE = "(none)"
"""Stands for a type, title or unit where there is none."""
ANY = "(any value)"
"""Stands for the values of a keyword without an enum."""

_STRUCTURAL = re.compile(
    r"SIMPLE|XTENSION|BITPIX|NAXIS\d*|EXTEND|PCOUNT|GCOUNT|GROUPS|TFIELDS|BSCALE|BZERO|BLANK|BUNIT"
    r"|DATAMAX|DATAMIN|EXTNAME|EXTVER|EXTLEVEL|CHECKSUM|DATASUM|HISTORY|COMMENT|THEAP"
    r"|(?:TBCOL|TFORM|TTYPE|TUNIT|TSCAL|TZERO|TNULL|TDISP|TDIM|PTYPE|PSCAL|PZERO)\d+|"
)
"""Keywords of the FITS standard 4.0 that the dictionary lists and schemas need not declare."""

_TYPES = {"float": "number"}
"""Types by the dictionary's word, where the schemas have another one."""


class DifferenceKind(Enum):
    """The kinds of difference, in the order of a report."""

    DICTIONARY_ONLY = "dictionary-only"
    PIPELINE_ONLY = "pipeline-only"
    EXTENSION = "extension"
    TYPE = "type"
    TITLE = "title"
    UNIT = "unit"
    ENUM = "enum"
    PATH = "path"


@dataclass(frozen=True, slots=True, kw_only=True)
class DictionaryDifference:
    """A difference between the dictionary and the schemas of a release.

    Attributes
    ----------
    keyword : str
        The keyword.
    extension : str
        The extension; empty if the difference is about all of them.
    kind : DifferenceKind
        What differs.
    dictionary, pipeline : tuple of str
        What each of the two says, sorted: for a keyword that only one has, its titles; of
        extensions, enums and paths, those that the other lacks.
    accepted : str
        The reason why it is accepted; empty if it is new.
    """

    keyword: str
    extension: str
    kind: DifferenceKind
    dictionary: tuple[str, ...]
    pipeline: tuple[str, ...]
    accepted: str = ""

    def __str__(self) -> str:
        place = f" in {self.extension}" if self.extension else ""
        return f"{self.keyword}{place}: {self.kind.value}"


@dataclass(frozen=True, slots=True, kw_only=True)
class DictionaryComparison:
    """All differences between the dictionary and the schemas of a release.

    Attributes
    ----------
    place : str
        Where the dictionary was read from.
    whole : bool
        Whether it is a whole dictionary; if not, keywords that it lacks are no differences.
    modes : tuple of str
        Its modes.
    pipeline_version : str
        The release.
    keywords : tuple of int
        The number of keywords in the dictionary, and that in the schemas.
    differences : tuple of DictionaryDifference
        The differences by keyword, extension and kind.
    idle : tuple of AcceptedDifference
        Entries of the list of accepted differences that match none.
    """

    place: str
    whole: bool
    modes: tuple[str, ...]
    pipeline_version: str
    keywords: tuple[int, int]
    differences: tuple[DictionaryDifference, ...]
    idle: tuple[AcceptedDifference, ...]

    @property
    def new(self) -> tuple[DictionaryDifference, ...]:
        """The differences that are not accepted."""
        return tuple(each for each in self.differences if not each.accepted)

    @property
    def accepted(self) -> tuple[DictionaryDifference, ...]:
        """The differences that are accepted."""
        return tuple(each for each in self.differences if each.accepted)


class _Definition(NamedTuple):
    """A declaration of a keyword, in the words of the schemas."""

    type: str
    title: str
    unit: str
    enum: tuple[str, ...]
    path: str
    archived: bool


_Side = Mapping[str, Mapping[str, frozenset[_Definition]]]
"""Definitions by keyword and extension."""


def find_differences(
    dictionary: KeywordDictionary,
    inventory: Inventory,
    accepted: Iterable[AcceptedDifference] = (),
) -> DictionaryComparison:
    """Compare the Keyword Dictionary with the schemas of a release.

    What several modes of the dictionary say about a keyword in an extension is taken together, and
    so is what several datamodels say; an enum then has the values of all. A title is compared
    without the unit in brackets before it, and units are equal if they are spelled alike as VOUnits
    (``deg``, ``degrees``).

    Parameters
    ----------
    dictionary : KeywordDictionary
        The dictionary.
    inventory : Inventory
        What the files of the release may contain.
    accepted : iterable of AcceptedDifference, optional
        The differences that are known and accepted.
    """
    spell = read_vocabulary().spell
    ours = _group(_list_declared(inventory))
    theirs = _group(
        (entry.keyword, entry.extension, _translate(entry))
        for entry in dictionary.entries
        if entry.extension in ours.get(entry.keyword, ()) or not _is_structural(entry.keyword)
    )
    entries = tuple(accepted)
    found = tuple(_find(theirs, ours, spell, whole=dictionary.whole))
    matches = {entry: [d for d in found if _accepts(entry, d)] for entry in entries}
    reasons = {d: entry.reason for entry in reversed(entries) for d in matches[entry]}
    return DictionaryComparison(
        place=dictionary.place,
        whole=dictionary.whole,
        modes=dictionary.modes,
        pipeline_version=inventory.pipeline_version,
        keywords=(len(theirs), len(ours)),
        differences=tuple(replace(d, accepted=reasons.get(d, "")) for d in found),
        idle=tuple(
            entry
            for entry in entries
            if not matches[entry]
            and (dictionary.whole or any(_fits(entry, name) for name in theirs))
        ),
    )


def _fits(entry: AcceptedDifference, keyword: str) -> bool:
    return fnmatchcase(keyword, entry.keyword)


def _accepts(entry: AcceptedDifference, found: DictionaryDifference) -> bool:
    return (
        _fits(entry, found.keyword)
        and entry.difference == found.kind.value
        and entry.extension in ("", found.extension)
        and entry.dictionary in (None, found.dictionary)
        and entry.pipeline in (None, found.pipeline)
    )


def _is_structural(keyword: str) -> bool:
    return _STRUCTURAL.fullmatch(keyword) is not None


def _group(declared: Iterable[tuple[str, str, _Definition]]) -> _Side:
    grouped: dict[str, dict[str, set[_Definition]]] = {}
    for keyword, extension, definition in declared:
        grouped.setdefault(keyword, {}).setdefault(extension, set()).add(definition)
    return {
        keyword: {name: frozenset(found) for name, found in extensions.items()}
        for keyword, extensions in grouped.items()
    }


def _list_declared(inventory: Inventory) -> Iterator[tuple[str, str, _Definition]]:
    layouts = (layout for filetype in inventory.filetypes for layout in filetype.layouts)
    for extension in (extension for layout in layouts for extension in layout.extensions):
        for keyword in extension.keywords:
            for path in keyword.paths:
                definition = _Definition(
                    type=keyword.type.value or NONE,
                    title=keyword.title or NONE,
                    unit=keyword.unit or NONE,
                    enum=tuple(map(str, keyword.enum)) or (ANY,),
                    path=path,
                    archived=True,
                )
                yield keyword.name, extension.name, definition


def _translate(entry: DictionaryEntry) -> _Definition:
    title, unit = entry.title, entry.unit
    if title.startswith("["):  # as the schemas have it, e.g. "[deg] Position angle"
        bracket, _, rest = title[1:].partition("]")
        title, unit = rest.strip(), unit or bracket.strip()
    return _Definition(
        type=_TYPES.get(entry.type, entry.type) or NONE,
        title=title or NONE,
        unit=unit or NONE,
        enum=tuple(map(str, entry.enum)) or (ANY,),
        path=entry.path,
        archived=entry.archived,
    )


def _find(
    theirs: _Side, ours: _Side, spell: Callable[[str], str], *, whole: bool
) -> Iterator[DictionaryDifference]:
    for keyword in sorted({*theirs, *(ours if whole else ())}):
        dictionary, pipeline = theirs.get(keyword, {}), ours.get(keyword, {})
        if not dictionary or not pipeline:
            kind = DifferenceKind.DICTIONARY_ONLY if dictionary else DifferenceKind.PIPELINE_ONLY
            for extension in sorted({*dictionary, *pipeline}):
                yield DictionaryDifference(
                    keyword=keyword,
                    extension=extension,
                    kind=kind,
                    dictionary=_sort(each.title for each in dictionary.get(extension, ())),
                    pipeline=_sort(each.title for each in pipeline.get(extension, ())),
                )
            continue
        there = _sort(set(dictionary) - set(pipeline))
        here = _sort(set(pipeline) - set(dictionary)) if whole else ()
        if there or here:
            yield DictionaryDifference(
                keyword=keyword,
                extension="",
                kind=DifferenceKind.EXTENSION,
                dictionary=there,
                pipeline=here,
            )
        # in the extensions that both have; where there is none, in all that they have
        shared = sorted(dictionary.keys() & pipeline.keys())
        for extension in shared or [""]:
            said = dictionary[extension] if extension else frozenset().union(*dictionary.values())
            declared = pipeline[extension] if extension else frozenset().union(*pipeline.values())
            for kind, left, right in _contrast(said, declared, spell):
                yield DictionaryDifference(
                    keyword=keyword,
                    extension=extension,
                    kind=kind,
                    dictionary=left,
                    pipeline=right,
                )


_Contrast = tuple[DifferenceKind, tuple[str, ...], tuple[str, ...]]


def _contrast(
    said: frozenset[_Definition], declared: frozenset[_Definition], spell: Callable[[str], str]
) -> Iterator[_Contrast]:
    """Yield what differs between the definitions of a keyword in an extension."""
    for kind in (DifferenceKind.TYPE, DifferenceKind.TITLE, DifferenceKind.UNIT):
        left, right = (
            {str(getattr(each, kind.value)) for each in side} for side in (said, declared)
        )
        alike = spell if kind is DifferenceKind.UNIT else str
        if {alike(each) or each for each in left} != {alike(each) or each for each in right}:
            yield kind, _sort(left), _sort(right)
    allowed, values = ({value for each in side for value in each.enum} for side in (said, declared))
    # a boolean may have the enum T, F in the dictionary, and needs none
    if allowed != values and not any(each.type == "boolean" for each in said):
        yield DifferenceKind.ENUM, _sort(allowed - values), _sort(values - allowed)
    paths, known = ({each.path for each in side} for side in (said, declared))
    # an entry of a list has no path in the dictionary; a value that is not archived needs none
    listed = any("items" in path.split(".") for path in known)
    if paths != known and not listed and any(each.archived for each in said):
        yield DifferenceKind.PATH, _sort(paths - known), _sort(known - paths)


def _sort(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values)))
