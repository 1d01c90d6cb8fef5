"""Describe how an aspect of a column's meaning changes, as fields that become text in the end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from schemagen.migrations.changes import ColumnPair
from schemagen.migrations.wording import Event, phrase

__all__ = ["Detail", "contrast"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """A value that was replaced.

    Attributes
    ----------
    old, new : str
        The value before and after; empty if there was or is none.
    """

    old: str
    new: str

    def __str__(self) -> str:
        return phrase("replaced", self.old or phrase("none"), self.new or phrase("none"))


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumContrast:
    """Change of a list of allowed values.

    Attributes
    ----------
    added, removed : tuple of str
        Values that are new, and values that are removed.
    was_open, is_open : bool
        Whether any value was allowed before, and is allowed now.
    """

    added: tuple[str, ...]
    removed: tuple[str, ...]
    was_open: bool = False
    is_open: bool = False

    def __str__(self) -> str:
        if self.is_open:
            return phrase("any value now")
        added, removed = ", ".join(self.added), ", ".join(self.removed)
        if self.was_open:
            return phrase("any value before", added)
        parts = (
            phrase("values added", added) if added else "",
            phrase("values removed", removed) if removed else "",
        )
        return "; ".join(filter(None, parts)) or phrase("reordered")


@dataclass(frozen=True, slots=True, kw_only=True)
class PathContrast:
    """Change of the lists whose items have a keyword.

    Attributes
    ----------
    added, removed : tuple of str
        Lists that have it now, and lists that no longer have it. An empty name stands for the top
        level of the datamodel.
    example : str
        A path at the top level. Keywords whose lists change alike are equal, whatever their paths.
    """

    added: tuple[str, ...]
    removed: tuple[str, ...]
    example: str = field(default="", compare=False)

    def __str__(self) -> str:
        parts = (
            phrase(key, ", ".join(self._list_places(lists)))
            for key, lists in (("also", self.added), ("no longer", self.removed))
            if lists
        )
        return "; ".join(parts) or phrase("reordered")

    def _list_places(self, lists: tuple[str, ...]) -> Iterator[str]:
        if named := [each for each in lists if each]:
            yield phrase("in lists", ", ".join(named))
        if "" in lists:
            yield phrase("at the top level", self.example)


Detail: TypeAlias = str | Event | Replaced | EnumContrast | PathContrast
"""The detail of a change. Data of a column is a text as it is."""


def contrast(pair: ColumnPair, aspect: str) -> Detail:
    """Compare an aspect of a column's meaning before and after."""
    if aspect == "enum":
        return _contrast_enums(pair.old.enum, pair.new.enum)
    if aspect == "paths":
        return _contrast_paths(pair.old.paths, pair.new.paths)
    return Replaced(old=getattr(pair.old, aspect), new=getattr(pair.new, aspect))


def _contrast_enums(old: tuple[object, ...], new: tuple[object, ...]) -> EnumContrast:
    if not new:
        return EnumContrast(added=(), removed=(), is_open=True)
    before, after = {*old}, {*new}
    added = tuple(str(value) for value in new if value not in before)
    if not old:
        return EnumContrast(added=added, removed=(), was_open=True)
    removed = tuple(str(value) for value in old if value not in after)
    return EnumContrast(added=added, removed=removed)


def _contrast_paths(old: tuple[str, ...], new: tuple[str, ...]) -> Replaced | PathContrast:
    """Compare paths by their lists, if the rest of the paths is the same."""
    added = [path for path in new if path not in old]
    removed = [path for path in old if path not in new]
    kept = {_split(path)[1] for path in old if path in new}
    if not {_split(path)[1] for path in (*added, *removed)} <= kept:
        return Replaced(old=", ".join(old), new=", ".join(new))
    return PathContrast(
        added=tuple(_split(path)[0] for path in added),
        removed=tuple(_split(path)[0] for path in removed),
        example=next((path for path in (*added, *removed) if not _split(path)[0]), ""),
    )


def _split(path: str) -> tuple[str, str]:
    """Split a path into the list whose items have it, and the rest."""
    items, _, rest = path.rpartition(".items.")
    return items, rest
