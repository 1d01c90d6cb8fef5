"""Select a part of an inventory by names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from difflib import get_close_matches
from fnmatch import fnmatchcase

from schemagen.errors import SchemagenError
from schemagen.inventory.exposures import list_entries, list_exp_types
from schemagen.inventory.filetypes import INSTRUMENTS
from schemagen.inventory.model import Extension, Filetype, Inventory, Keyword, Layout

__all__ = [
    "find_exp_types",
    "find_nearest",
    "keep_keywords",
    "matches",
    "name_nearest",
    "narrow",
    "select",
]


def select(
    inventory: Inventory,
    *,
    filetypes: tuple[str, ...] = (),
    extensions: tuple[str, ...] = (),
    instruments: tuple[str, ...] = (),
    keywords: tuple[str, ...] = (),
    models: tuple[str, ...] = (),
    exp_types: tuple[str, ...] = (),
) -> Inventory:
    """Return a part of an inventory.

    Parameters
    ----------
    inventory : Inventory
        The whole inventory.
    filetypes, extensions, instruments, keywords, models, exp_types : tuple of str, optional
        Names to keep; models are datamodels, and exp_types are values of EXP_TYPE. Case is ignored,
        `*` stands for any characters and `?` for one. By default all are kept. With `keywords`,
        extensions without any of them are left out.

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
    named = {layout.model for filetype in inventory.filetypes for layout in filetype.layouts}
    for flag, asked, known in (
        ("--filetype", filetypes, {filetype.name for filetype in inventory.filetypes}),
        ("--extension", extensions, {extension for extension, _ in everything}),
        ("--instrument", instruments, set(INSTRUMENTS)),
        ("--keyword", keywords, {keyword for _, names in everything for keyword in names}),
        ("--datamodel", models, named - {""}),
    ):
        for name in asked:
            _find(name, known, inventory, flag)
    exposures = find_exp_types(inventory, exp_types)

    def is_kept(filetype: Filetype, layout: Layout) -> bool:
        return (
            (not instruments or any(matches(name, instruments) for name in layout.instruments))
            and matches(layout.model, models)
            and (not exp_types or any(list_entries(filetype, layout, e) for e in exposures))
        )

    def kept_layout(layout: Layout) -> Layout:
        kept = tuple(e for e in layout.extensions if matches(e.name, extensions))
        return replace(layout, extensions=kept)

    def kept_filetype(filetype: Filetype) -> Filetype:
        kept = (kept_layout(each) for each in filetype.layouts if is_kept(filetype, each))
        layouts = tuple(layout for layout in kept if layout.extensions or not extensions)
        return replace(filetype, layouts=layouts)

    kept = (kept_filetype(f) for f in inventory.filetypes if matches(f.name, filetypes))
    part = replace(inventory, filetypes=tuple(filetype for filetype in kept if filetype.layouts))
    return keep_keywords(part, lambda k: matches(k.name, keywords)) if keywords else part


def keep_keywords(inventory: Inventory, wanted: Callable[[Keyword], bool]) -> Inventory:
    """Return an inventory with some of its keywords, and only what has any of them."""

    def kept_extension(extension: Extension) -> Extension:
        return replace(extension, keywords=tuple(filter(wanted, extension.keywords)))

    def kept_layout(layout: Layout) -> Layout:
        kept = map(kept_extension, layout.extensions)
        return replace(
            layout, extensions=tuple(extension for extension in kept if extension.keywords)
        )

    def kept_filetype(filetype: Filetype) -> Filetype:
        kept = map(kept_layout, filetype.layouts)
        return replace(filetype, layouts=tuple(layout for layout in kept if layout.extensions))

    kept = map(kept_filetype, inventory.filetypes)
    return replace(inventory, filetypes=tuple(filetype for filetype in kept if filetype.layouts))


def narrow(inventory: Inventory, instruments: tuple[str, ...]) -> Inventory:
    """Return the layouts of some instruments, for these instruments only.

    Parameters
    ----------
    inventory : Inventory
        The whole inventory.
    instruments : tuple of str
        Names or patterns, as for `select`; all if empty.

    Raises
    ------
    SchemagenError
        If a name matches no instrument.
    """
    if not instruments:
        return inventory

    def kept_layout(layout: Layout) -> Layout:
        kept = tuple(name for name in layout.instruments if matches(name, instruments))
        return replace(layout, instruments=kept)

    part = select(inventory, instruments=instruments)
    return replace(
        part,
        filetypes=tuple(
            replace(filetype, layouts=tuple(map(kept_layout, filetype.layouts)))
            for filetype in part.filetypes
        ),
    )


def find_exp_types(inventory: Inventory, asked: tuple[str, ...]) -> tuple[str, ...]:
    """Return the values of EXP_TYPE that some names or patterns stand for.

    Raises
    ------
    SchemagenError
        If one of them matches nothing.
    """
    if not asked:
        return ()
    known = list_exp_types(inventory)
    found = (_find(name, known, inventory, "--exp-type") for name in asked)
    return tuple(dict.fromkeys(value for values in found for value in values))


def _find(name: str, known: Iterable[str], inventory: Inventory, flag: str) -> list[str]:
    """Return the known names that a name or a pattern matches, at least one."""
    if found := [candidate for candidate in known if matches(candidate, (name,))]:
        return found
    raise SchemagenError(
        f"there is no {name!r} in {inventory}", where=flag, hint=name_nearest(name, known)
    )


def _facets(inventory: Inventory) -> Iterator[tuple[str, frozenset[str]]]:
    for filetype in inventory.filetypes:
        for layout in filetype.layouts:
            for extension in layout.extensions:
                yield extension.name, frozenset(keyword.name for keyword in extension.keywords)


def matches(name: str, patterns: tuple[str, ...]) -> bool:
    """Return whether a name matches one of some patterns, or there are none. Case is ignored."""
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
