"""Apply local changes to an inventory."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import replace

from schemagen.errors import SchemagenError
from schemagen.inventory.filetypes import filetype_models
from schemagen.inventory.model import Extension, Inventory, Keyword
from schemagen.inventory.override import Override
from schemagen.inventory.select import name_nearest

__all__ = ["apply", "find_idle"]


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
        If `strict`, and a change matches nothing or adds a keyword that is already there; or if a
        local filetype is one of the pipeline, or has the layouts of none.
    """
    return _apply(inventory, overrides, overrides if strict else ())


def find_idle(
    inventory: Inventory, overrides: tuple[Override, ...]
) -> Mapping[Override, SchemagenError]:
    """Find the local changes that change nothing in a release.

    Parameters
    ----------
    inventory : Inventory
        The inventory from the schemas.
    overrides : tuple of Override
        The local changes.

    Returns
    -------
    Mapping of Override to SchemagenError
        The error that `apply` raises for each of them, in their order.
    """
    try:
        _apply(inventory, overrides, overrides)
    except SchemagenError:
        pass
    else:
        return {}
    errors: dict[Override, SchemagenError] = {}
    for override in overrides:
        try:
            _apply(inventory, overrides, (override,))
        except SchemagenError as error:
            errors[override] = error
    return errors


def _apply(
    inventory: Inventory, overrides: tuple[Override, ...], needed: Container[Override]
) -> Inventory:
    """Apply local changes, of which some need an effect."""
    for override in overrides:
        if override.action == "filetype":
            inventory = _add_filetype(inventory, override, strict=override in needed)
    known = {filetype.name for filetype in inventory.filetypes} | filetype_models().keys()
    for override in overrides:
        strict = override in needed
        for filetype in override.filetypes:
            if strict and filetype not in known:
                text = f"{override}: there is no filetype {filetype!r}"
                hint = f"correct or remove it; {name_nearest(filetype, known)}"
                raise SchemagenError(text, where=override.where, hint=hint)
        if override.action in _CHANGES:
            inventory = _apply_to_keywords(inventory, override, strict=strict)
    return replace(inventory, overrides=overrides)


def _add_filetype(inventory: Inventory, override: Override, *, strict: bool) -> Inventory:
    """Add a local filetype after the one that has the same layouts."""
    names = [filetype.name for filetype in inventory.filetypes]
    if override.keyword in {*names, *filetype_models()}:
        text = f"{override}: this is a filetype of the pipeline, or of an entry before"
        raise SchemagenError(text, where=override.where, hint="remove the entry")
    if override.value not in {*names, *filetype_models()}:
        hint = f"correct or remove the entry; {name_nearest(override.value, filetype_models())}"
        text = f"{override}: there is no filetype {override.value!r}"
        raise SchemagenError(text, where=override.where, hint=hint)
    if override.value not in names:
        if strict:
            hint = f"correct or remove the entry; {name_nearest(override.value, names)}"
            text = f"{override}: {inventory} has no filetype {override.value!r}"
            raise SchemagenError(text, where=override.where, hint=hint)
        return inventory  # an earlier release may not write such files yet
    place = names.index(override.value)
    model = inventory.filetypes[place]
    purpose = f"The headers of {model.name} files: {override.reason}"
    added = replace(model, name=override.keyword, purpose=" ".join(purpose.split()))
    kept = inventory.filetypes
    return replace(inventory, filetypes=(*kept[: place + 1], added, *kept[place + 1 :]))


def _apply_to_keywords(inventory: Inventory, override: Override, *, strict: bool) -> Inventory:
    used = not override.declared

    def change(filetype: str, extension: Extension) -> Extension:
        nonlocal used
        if not override.concerns(filetype, extension.name):
            return extension
        if strict:
            _check(override, extension)
        keywords = tuple(_CHANGES[override.action](extension.keywords, override))
        used = used or keywords != extension.keywords
        return replace(extension, keywords=keywords)

    changed = _map_extensions(inventory, change)
    if strict and not used:
        hint = "no such keyword, extension or filetype; correct or remove the entry"
        if any(k.name == override.keyword for k in _list_keywords(inventory, override)):
            hint = "the schemas say the same; remove the entry"
        elif override.action == "omit":
            hint = "the schemas declare no such keyword there; correct the entry, or add"
            hint += " `declared: false` if it means a keyword that only your files have"
        raise SchemagenError(f"{override} changes nothing", where=override.where, hint=hint)
    return changed


def _list_keywords(inventory: Inventory, override: Override) -> Iterator[Keyword]:
    """List the keywords of the extensions that an override concerns."""
    for filetype in inventory.filetypes:
        for layout in filetype.layouts:
            for extension in layout.extensions:
                if override.concerns(filetype.name, extension.name):
                    yield from extension.keywords


def _check(override: Override, extension: Extension) -> None:
    """Check that a keyword that is added is new, and that one is undeclared if an entry says so."""
    there = any(keyword.name == override.keyword for keyword in extension.keywords)
    if there and override.action == "add":
        hint = "remove the entry, or set the type with `set-type`"
        text = f"{override}: the keyword is already there"
        raise SchemagenError(text, where=override.where, hint=hint)
    if there and not override.declared:
        text = f"{override}: the schemas declare this keyword"
        hint = "remove the line `declared: false`"
        raise SchemagenError(text, where=override.where, hint=hint)


Keywords = tuple[Keyword, ...]


def _add(keywords: Keywords, override: Override) -> Iterator[Keyword]:
    yield from keywords
    if any(keyword.name == override.keyword for keyword in keywords):
        return  # an earlier release may already have it
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
        place=override.place,
    )


def _set_type(keywords: Keywords, override: Override) -> Iterator[Keyword]:
    for keyword in keywords:
        own = keyword.name == override.keyword
        yield replace(keyword, type=override.type) if own else keyword


def _leave_out(keywords: Keywords, override: Override) -> Iterator[Keyword]:
    return (keyword for keyword in keywords if keyword.name != override.keyword)


def _name_column(keywords: Keywords, override: Override) -> Iterator[Keyword]:
    for keyword in keywords:
        own = keyword.name == override.keyword
        yield replace(keyword, column=override.value) if own else keyword


def _index(keywords: Keywords, override: Override) -> Iterator[Keyword]:
    for keyword in keywords:
        own = keyword.name == override.keyword
        yield replace(keyword, indexed=True) if own else keyword


_CHANGES: Mapping[str, Callable[[Keywords, Override], Iterator[Keyword]]] = {
    "add": _add,
    "type": _set_type,
    "omit": _leave_out,
    "without-column": _leave_out,
    "column": _name_column,
    "index": _index,
}
"""What an override does to the keywords of an extension, by its action."""


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
