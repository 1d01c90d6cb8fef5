"""Select a part of an inventory by names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import get_close_matches
from fnmatch import fnmatchcase

from schemagen.errors import SchemagenError
from schemagen.inventory.filetypes import INSTRUMENTS
from schemagen.inventory.model import Extension, Filetype, Inventory, Layout

__all__ = ["find_nearest", "matches", "name_nearest", "select"]


def select(
    inventory: Inventory,
    *,
    filetypes: tuple[str, ...] = (),
    extensions: tuple[str, ...] = (),
    instruments: tuple[str, ...] = (),
    keywords: tuple[str, ...] = (),
) -> Inventory:
    """Return a part of an inventory.

    Parameters
    ----------
    inventory : Inventory
        The whole inventory.
    filetypes, extensions, instruments, keywords : tuple of str, optional
        Names to keep. Case is ignored, `*` stands for any characters and `?` for one. By default
        all are kept. With `keywords`, extensions without any of them are left out.

    Returns
    -------
    Inventory
        The part with these names.

    Raises
    ------
    SchemagenError
        If a name matches nothing in this inventory.
    """
    everything = tuple(_facets(inventory))
    for flag, asked, known in (
        ("--filetype", filetypes, {filetype.name for filetype in inventory.filetypes}),
        ("--extension", extensions, {extension for extension, _ in everything}),
        ("--instrument", instruments, set(INSTRUMENTS)),
        ("--keyword", keywords, {keyword for _, names in everything for keyword in names}),
    ):
        for name in asked:
            if not any(matches(candidate, (name,)) for candidate in known):
                raise SchemagenError(
                    f"there is no {name!r} in {inventory}",
                    where=flag,
                    hint=name_nearest(name, known),
                )

    def kept_extension(extension: Extension) -> Extension:
        return replace(
            extension, keywords=tuple(k for k in extension.keywords if matches(k.name, keywords))
        )

    def kept_layout(layout: Layout) -> Layout:
        kept = (kept_extension(e) for e in layout.extensions if matches(e.name, extensions))
        return replace(layout, extensions=tuple(e for e in kept if e.keywords or not keywords))

    def kept_filetype(filetype: Filetype) -> Filetype:
        kept = (
            kept_layout(layout)
            for layout in filetype.layouts
            if not instruments or any(matches(name, instruments) for name in layout.instruments)
        )
        wanted = extensions or keywords
        return replace(
            filetype, layouts=tuple(layout for layout in kept if layout.extensions or not wanted)
        )

    kept = (kept_filetype(f) for f in inventory.filetypes if matches(f.name, filetypes))
    return replace(inventory, filetypes=tuple(filetype for filetype in kept if filetype.layouts))


def _facets(inventory: Inventory) -> Iterator[tuple[str, frozenset[str]]]:
    for filetype in inventory.filetypes:
        for layout in filetype.layouts:
            for extension in layout.extensions:
                yield extension.name, frozenset(keyword.name for keyword in extension.keywords)


def matches(name: str, patterns: tuple[str, ...]) -> bool:
    """Return whether a name matches one of some patterns, whatever its case; no patterns: any."""
    return not patterns or any(fnmatchcase(name.upper(), pattern.upper()) for pattern in patterns)


def find_nearest(name: str, known: Iterable[str]) -> list[str]:
    """Return the names most like `name`, the most like first; up to five, or none."""
    by_case = {candidate.upper(): candidate for candidate in known}
    return [by_case[match] for match in get_close_matches(name.upper(), by_case, n=5)]


def name_nearest(name: str, known: Iterable[str]) -> str:
    """Return a hint with the names most like `name`; if there are none, with the first 40."""
    listed = sorted(known)
    if close := find_nearest(name, listed):
        return f"nearest: {', '.join(close)}"
    more = f", … ({len(listed)} in all)" if len(listed) > 40 else ""
    return f"known: {', '.join(listed[:40])}{more}"
