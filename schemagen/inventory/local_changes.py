"""Apply local changes to an inventory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from schemagen.errors import SchemagenError
from schemagen.inventory.model import Extension, Inventory, Keyword, Place
from schemagen.inventory.overrides import Override

__all__ = ["apply"]


def apply(inventory: Inventory, overrides: tuple[Override, ...], *, strict: bool) -> Inventory:
    """Apply local changes.

    Parameters
    ----------
    inventory : Inventory
        The inventory from the schemas.
    overrides : tuple of Override
        The local changes.
    strict : bool
        Whether a change that matches nothing is an error.

    Returns
    -------
    Inventory
        The inventory with the changes.

    Raises
    ------
    SchemagenError
        If `strict`, and a change matches nothing or adds a keyword that is already there.
    """
    for override in overrides:
        if override.decides:
            continue  # it is about two releases, not about one
        used = False

        def change(filetype: str, extension: Extension, override: Override = override) -> Extension:
            nonlocal used
            if not override.concerns(filetype, extension.name):
                return extension
            keywords = tuple(_changed(extension.keywords, override, strict=strict))
            used = used or keywords != extension.keywords
            return replace(extension, keywords=keywords)

        inventory = _map_extensions(inventory, change)
        if strict and not used:
            hint = "no such keyword, extension or filetype; correct or remove the entry"
            raise SchemagenError(
                f"`{override.action}: {override.keyword}` changes nothing",
                where=override.where,
                hint=hint,
            )
    return inventory


def _changed(
    keywords: tuple[Keyword, ...], override: Override, *, strict: bool
) -> Iterator[Keyword]:
    if override.action == "add" and any(k.name == override.keyword for k in keywords):
        if strict:
            raise SchemagenError(
                f"`add: {override.keyword}`: the keyword is already there",
                where=override.where,
                hint="remove the entry, or set the type with `set-type`",
            )
        yield from keywords  # an earlier release may already have the keyword
        return
    for keyword in keywords:
        if keyword.name != override.keyword:
            yield keyword
        elif override.action == "type":
            yield replace(keyword, type=override.type)
    if override.action == "add":
        file, _, line = override.where.rpartition(":")
        yield Keyword(
            name=override.keyword,
            type=override.type,
            paths=(),
            title=override.title,
            unit=override.unit,
            enum=(),
            default=None,
            blend="",
            tabulated=False,
            place=Place(file=file, line=int(line)),
        )


def _map_extensions(
    inventory: Inventory, change: Callable[[str, Extension], Extension]
) -> Inventory:
    return replace(
        inventory,
        filetypes=tuple(
            replace(
                filetype,
                layouts=tuple(
                    replace(
                        layout,
                        extensions=tuple(
                            change(filetype.name, extension) for extension in layout.extensions
                        ),
                    )
                    for layout in filetype.layouts
                ),
            )
            for filetype in inventory.filetypes
        ),
    )
