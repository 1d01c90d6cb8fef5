"""The keywords of a release as the data dictionary shows them: what each means, and where it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from schemagen.inventory.filetypes import INSTRUMENTS
from schemagen.inventory.model import Filetype, Inventory
from schemagen.migrations.history import ReleaseChange
from schemagen.migrations.lives import Life
from schemagen.output.keyword_history import KeywordStory
from schemagen.tables.model import Column, Database, Table

__all__ = [
    "Entry",
    "Holders",
    "KeywordMeaning",
    "Lifeline",
    "Occurrence",
    "list_entries",
    "list_instruments",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Holders:
    """Filetypes whose files have a keyword in an extension, for the same instruments.

    Attributes
    ----------
    filetypes : tuple of str
        The filetypes.
    instruments : tuple of str
        The instruments whose files have the keyword there; all of them in most cases.
    """

    filetypes: tuple[str, ...]
    instruments: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """The filetypes whose extension has a keyword at the same datamodel paths.

    Attributes
    ----------
    extension : str
        The extension.
    holdings : tuple of Holders
        The filetypes, by the instruments that have the keyword.
    paths : tuple of str
        The paths; none for a keyword that ``overrides.yaml`` adds.
    """

    extension: str
    holdings: tuple[Holders, ...]
    paths: tuple[str, ...]

    @property
    def filetypes(self) -> tuple[str, ...]:
        """The filetypes."""
        return tuple(name for holding in self.holdings for name in holding.filetypes)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeywordMeaning:
    """A meaning of a keyword: its column, and the places where it means this.

    Attributes
    ----------
    column : Column
        Its column in the first of the tables; its last one if no table has it any more.
    places : tuple of Occurrence
        The extensions that have it, once for each set of paths; none if no table has it.
    """

    column: Column
    places: tuple[Occurrence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifeline:
    """The releases in which an extension has a keyword, in files of some filetypes.

    Attributes
    ----------
    extension : str
        The extension.
    spans : tuple of tuple of int
        From which release to which, by their numbers: the first that has it, and the first that has
        it no more, or the number of all releases.
    filetypes : tuple of str
        The filetypes.
    """

    extension: str
    spans: tuple[tuple[int, int], ...]
    filetypes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A keyword.

    Attributes
    ----------
    keyword : str
        Its name; the latest one, if it had several.
    names : tuple of str
        Its earlier names.
    meanings : tuple of KeywordMeaning
        What it means, most often one thing.
    lifelines : tuple of Lifeline
        The releases that have it.
    """

    keyword: str
    names: tuple[str, ...]
    meanings: tuple[KeywordMeaning, ...]
    lifelines: tuple[Lifeline, ...]


def list_entries(
    inventory: Inventory,
    database: Database,
    steps: Sequence[ReleaseChange],
    lives: Iterable[Life],
    stories: Mapping[str, KeywordStory],
) -> Iterator[Entry]:
    """Yield the keywords that the schemas declare or have declared, by name.

    Parameters
    ----------
    inventory : Inventory
        The files of the release.
    database : Database
        The database of the release, or of several.
    steps : sequence of ReleaseChange
        The releases, oldest first; the last is that of the inventory.
    lives : iterable of Life
        The keywords that the schemas of these releases declare.
    stories : Mapping of str to KeywordStory
        The histories of the same keywords, by name.
    """
    meanings = _list_meanings(database, _list_holders(inventory))
    order = {step.version: number for number, step in enumerate(steps)}
    followed: dict[str, list[Life]] = {}
    for life in lives:
        followed.setdefault(str(life), []).append(life)
    for keyword in sorted({*meanings, *followed}):
        own = followed.get(keyword, [])
        found = meanings.get(keyword) or (KeywordMeaning(column=_find_last(own, order), places=()),)
        recorded = (
            former.rpartition(".")[2] for meaning in found for former in meaning.column.former
        )
        earlier = stories[keyword].names if own else ()
        names = (*earlier, *(name for name in recorded if name != keyword))
        yield Entry(
            keyword=keyword,
            names=tuple(dict.fromkeys(names)),
            meanings=found,
            lifelines=tuple(_draw_lifelines(own, order)),
        )


def list_instruments(inventory: Inventory) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the instruments whose files have an extension, by filetype and extension."""
    found: dict[tuple[str, str], set[str]] = {}
    for filetype in inventory.filetypes:
        for layout in filetype.layouts:
            for extension in layout.extensions:
                found.setdefault((filetype.name, extension.name), set()).update(layout.instruments)
    return {place: _sort_instruments(names) for place, names in found.items()}


def _sort_instruments(names: Collection[str]) -> tuple[str, ...]:
    return tuple(name for name in INSTRUMENTS if name in names)


def _find_last(lives: Sequence[Life], order: Mapping[str, int]) -> Column:
    """Return the column of a removed keyword that was there longest."""
    return max(lives, key=lambda life: order[life.stages[-1].since]).latest


_HolderTable = Mapping[tuple[str, str], Mapping[str, tuple[str, ...]]]
"""The instruments that have a keyword: by filetype and extension, and by keyword."""


def _list_holders(inventory: Inventory) -> _HolderTable:
    return {
        (filetype.name, extension): keywords
        for filetype in inventory.filetypes
        for extension, keywords in _list_extensions(filetype).items()
    }


def _list_extensions(filetype: Filetype) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the instruments that have a keyword, by extension and keyword."""
    found: dict[str, dict[str, dict[str, None]]] = {}
    for layout in filetype.layouts:
        own = dict.fromkeys(layout.instruments)
        for extension in layout.extensions:
            keywords = found.setdefault(extension.name, {})
            for keyword in extension.keywords:
                keywords[keyword.name] = keywords.get(keyword.name, {}) | own
    known: dict[tuple[str, ...], tuple[str, ...]] = {}
    return {
        extension: {
            name: known.setdefault(tuple(instruments), _sort_instruments(instruments))
            for name, instruments in keywords.items()
        }
        for extension, keywords in found.items()
    }


def _list_meanings(
    database: Database, holders: _HolderTable
) -> dict[str, tuple[KeywordMeaning, ...]]:
    """Return the meanings of each keyword."""
    found: dict[tuple[object, ...], tuple[Column, dict[_Place, dict[tuple[str, ...], list[str]]]]]
    found = {}
    for table in database.tables:
        having = holders.get((table.filetype, table.extension), {})
        for column in table.columns:
            if column.declared:
                meaning = (
                    column.keyword,
                    column.name,
                    column.type,
                    column.unit,
                    column.title,
                    column.enum,
                    column.retired,
                )
                _, places = found.setdefault(meaning, (column, {}))
                holdings = places.setdefault((table.extension, column.paths), {})
                own = having.get(column.keyword) or _list_partitions(table)
                holdings.setdefault(own, []).append(table.filetype)
    meanings: dict[str, list[KeywordMeaning]] = {}
    for column, places in found.values():
        listed = [
            Occurrence(
                extension=extension,
                paths=paths,
                holdings=tuple(
                    Holders(instruments=own, filetypes=tuple(filetypes))
                    for own, filetypes in holdings.items()
                ),
            )
            for (extension, paths), holdings in places.items()
        ]
        meanings.setdefault(column.keyword, []).extend(
            KeywordMeaning(column=column, places=tuple(group)) for group in _part(listed)
        )
    return {keyword: tuple(each) for keyword, each in meanings.items()}


def _part(places: Iterable[Occurrence]) -> Iterator[list[Occurrence]]:
    """Part places whose paths have nothing in common: these are two values of one name.

    ROLL_REF of PRIMARY is the guider's, that of SCI the aperture's, under the same title.
    """
    groups: list[tuple[set[str], list[Occurrence]]] = []
    for place in places:
        paths, held = {*place.paths}, [place]
        for group in [group for group in groups if group[0] & paths]:
            groups.remove(group)
            paths, held = group[0] | paths, [*group[1], *held]
        groups.append((paths, held))
    yield from (held for _, held in groups)


_Place = tuple[str, tuple[str, ...]]
"""An extension, and datamodel paths."""


def _list_partitions(table: Table) -> tuple[str, ...]:
    """Return the instruments of a table that the release of the inventory no longer has."""
    return tuple(part.value for part in table.partitions if part.value in INSTRUMENTS)


def _draw_lifelines(lives: Iterable[Life], order: Mapping[str, int]) -> Iterator[Lifeline]:
    """Yield the lifelines of a keyword, those of the same extension and releases as one."""
    found: dict[tuple[str, str], list[_Span]] = {}
    for life in lives:
        filetype = life.filetype
        starts = [order[stage.since] for stage in life.stages]
        ends = (*starts[1:], len(order))
        for stage, start, end in zip(life.stages, starts, ends, strict=True):
            if stage.column:
                found.setdefault((stage.table.extension, filetype), []).append((start, end))
    groups: dict[tuple[str, tuple[_Span, ...]], list[str]] = {}
    join = cache(_join)  # most filetypes have it in the same releases
    for (extension, filetype), spans in found.items():
        groups.setdefault((extension, join(tuple(spans))), []).append(filetype)
    for (extension, joined), filetypes in groups.items():
        yield Lifeline(extension=extension, spans=joined, filetypes=tuple(filetypes))


_Span = tuple[int, int]
"""From which release to which, by their numbers."""


def _join(spans: tuple[_Span, ...]) -> tuple[_Span, ...]:
    """Join spans that follow one another, or overlap."""
    joined: list[_Span] = []
    for start, end in sorted(spans):
        if joined and joined[-1][1] >= start:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)
