"""Sum up the keywords of an inventory over the layouts that have them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from schemagen.inventory.display import write_line
from schemagen.inventory.model import Inventory, Keyword

__all__ = [
    "KeywordExtension",
    "KeywordSummary",
    "LayoutName",
    "list_layouts",
    "name_layouts",
    "sum_up",
]

_FEW = 3
"""Layouts that a list of all others names as exceptions."""


class LayoutName(NamedTuple):
    """A layout, by its filetype and its datamodel.

    Attributes
    ----------
    filetype, model : str
        The names of the filetype and of the datamodel.
    """

    filetype: str
    model: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeywordExtension:
    """An extension that has a keyword.

    Attributes
    ----------
    extension : str
        Its name.
    layouts : str
        The layouts with it, in words: ``all 52 layouts``.
    count : int
        Their number.
    paths : tuple of str
        The datamodel paths of the keyword there.
    """

    extension: str
    layouts: str
    count: int
    paths: tuple[str, ...]

    def __str__(self) -> str:
        paths = f": {', '.join(self.paths)}" if self.paths else ""
        return f"{self.extension} ({self.layouts}){paths}"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class KeywordSummary:
    """A keyword with one meaning, and all places that have it.

    Attributes
    ----------
    keyword : Keyword
        The keyword, as the first of the places declares it.
    places : tuple of KeywordExtension
        The extensions that have it.
    """

    keyword: Keyword
    places: tuple[KeywordExtension, ...]

    def __str__(self) -> str:
        keyword = self.keyword
        unit = f"[{keyword.unit}] " if keyword.unit else ""
        kind = keyword.type.value or "untyped"
        return f"{keyword.name}: {kind}, {unit}{keyword.title}".removesuffix(", ")

    def __repr__(self) -> str:
        return write_line("KeywordSummary", str(self))

    @property
    def values(self) -> str:
        """The allowed values; empty if any value is allowed."""
        return ", ".join(map(str, self.keyword.enum))


def list_layouts(inventory: Inventory) -> tuple[LayoutName, ...]:
    """List the layouts that have extensions."""
    return tuple(
        LayoutName(filetype.name, str(layout))
        for filetype in inventory.filetypes
        for layout in filetype.layouts
        if layout.extensions
    )


def sum_up(
    inventory: Inventory, layouts: Sequence[LayoutName], order: Sequence[str] = ()
) -> Iterator[KeywordSummary]:
    """Yield each keyword of an inventory once, with all places that have it.

    Parameters
    ----------
    inventory : Inventory
        The part of an inventory with the keywords.
    layouts : sequence of LayoutName
        The layouts of the whole, to tell whether all of them have a keyword.
    order : sequence of str, optional
        The order of the keywords; that of the schemas by default.

    Yields
    ------
    KeywordSummary
        One for each type, unit, title and list of values that a keyword has.
    """
    found: dict[str, dict[object, list[tuple[str, LayoutName, Keyword]]]] = {}
    for filetype in inventory.filetypes:
        for layout in filetype.layouts:
            for extension in layout.extensions:
                for keyword in extension.keywords:
                    meaning = keyword.type, keyword.unit, keyword.title, *map(repr, keyword.enum)
                    place = extension.name, LayoutName(filetype.name, str(layout)), keyword
                    found.setdefault(keyword.name, {}).setdefault(meaning, []).append(place)
    for name in order or found:
        for places in found.get(name, {}).values():
            yield KeywordSummary(keyword=places[0][2], places=tuple(_join(places, layouts)))


def _join(
    places: Iterable[tuple[str, LayoutName, Keyword]], layouts: Sequence[LayoutName]
) -> Iterator[KeywordExtension]:
    """Join the layouts whose extension has a keyword."""
    found: dict[str, list[tuple[LayoutName, Keyword]]] = {}
    for extension, layout, keyword in places:
        found.setdefault(extension, []).append((layout, keyword))
    for extension, having in found.items():
        yield KeywordExtension(
            extension=extension,
            layouts=name_layouts([layout for layout, _ in having], layouts),
            count=len(having),
            paths=tuple(dict.fromkeys(path for _, keyword in having for path in keyword.paths)),
        )


def name_layouts(having: Sequence[LayoutName], every: Sequence[LayoutName]) -> str:
    """Name some of all layouts in the shortest form."""
    missing = [each for each in every if each not in having]
    if not missing and len(having) > 1:
        return f"all {len(having)} layouts"
    if missing and len(missing) <= _FEW and len(having) > 2 * len(missing):
        return f"all {len(every)} layouts except {_name(missing, every)}"
    return _name(having, every)


def _name(some: Sequence[LayoutName], every: Sequence[LayoutName]) -> str:
    """Name layouts by filetype, and by datamodel where a filetype has others, too."""
    models: dict[str, list[str]] = {}
    for each in some:
        models.setdefault(each.filetype, []).append(each.model)
    counts = {name: sum(each.filetype == name for each in every) for name in models}
    whole = {name for name, listed in models.items() if len(listed) >= counts[name]}
    named = (
        name if name in whole else f"{name} of {', '.join(listed)}"
        for name, listed in models.items()
    )
    return (", " if len(whole) == len(models) else "; ").join(named)
