"""What `schemagen inventory` prints for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import click

from schemagen.cli.console import print_table
from schemagen.inventory.exposures import list_entries
from schemagen.inventory.model import Extension, Filetype, Inventory, Layout
from schemagen.inventory.summary import KeywordSummary

__all__ = [
    "print_extensions",
    "print_keywords",
    "print_layouts",
    "print_references",
    "print_summaries",
]

_WIDEST = 40
"""Letters of a list of values in a table."""


def print_layouts(inventory: Inventory, exp_types: Sequence[str]) -> None:
    """Print a line for each layout, with the EXP_TYPEs that have it.

    Parameters
    ----------
    inventory : Inventory
        The inventory, or a part of one.
    exp_types : sequence of str
        The EXP_TYPEs to tell; all if empty.
    """
    rows = [
        (
            filetype.name,
            str(layout),
            ", ".join(layout.instruments),
            str(len(layout.extensions)),
            _list_exposures(filetype, layout, exp_types),
        )
        for filetype in inventory.filetypes
        for layout in filetype.layouts
    ]
    print_table(("FILETYPE", "DATAMODEL", "INSTRUMENTS", "EXTENSIONS", "EXP_TYPES"), rows)


def print_extensions(inventory: Inventory, exp_types: Sequence[str]) -> None:
    """Print a line for each extension of each layout; the first one has the EXP_TYPEs.

    Parameters
    ----------
    inventory : Inventory
        The inventory, or a part of one.
    exp_types : sequence of str
        The EXP_TYPEs to tell; all if empty.
    """
    rows = []
    for filetype in inventory.filetypes:
        for layout in filetype.layouts:
            exposures = _list_exposures(filetype, layout, exp_types)
            for extension in layout.extensions:
                row = *_describe(extension), exposures
                rows.append((filetype.name, str(layout), *row))
                exposures = ""
            if not layout.extensions:
                row = "", "", "", "", filetype.purpose, exposures
                rows.append((filetype.name, str(layout), *row))
    heads = "FILETYPE", "DATAMODEL", "EXTENSION", "KIND", "HOLDS", "KEYWORDS", "NOTE", "EXP_TYPES"
    print_table(heads, rows)


def print_references(inventory: Inventory) -> None:
    """Print a line for each extension of each schema that reference files of a type may have."""
    rows = [
        (filetype.name, layout.schema, layout.model, *_describe(extension))
        for filetype in inventory.filetypes
        for layout in filetype.layouts
        for extension in layout.extensions
    ]
    heads = "REFTYPE", "SCHEMA", "DATAMODEL", "EXTENSION", "KIND", "HOLDS", "KEYWORDS", "NOTE"
    print_table(heads, rows)


def _describe(extension: Extension) -> tuple[str, str, str, str, str]:
    holds = " ".join(filter(None, (extension.datatype, extension.axes)))
    if columns := len(extension.columns):
        holds = f"{columns} column{'s' * (columns > 1)}"
    repeats = "one for each source or spectrum" if extension.repeats else ""
    note = "added at run time" if extension.runtime else repeats
    return extension.name, extension.kind.value, holds, str(len(extension.keywords)), note


def _list_exposures(filetype: Filetype, layout: Layout, exp_types: Sequence[str]) -> str:
    """List the EXP_TYPEs of a layout; of those that are asked for, by which entries it is."""
    if not exp_types:
        return ", ".join(layout.exp_types)
    found = (entry for each in exp_types for entry in list_entries(filetype, layout, each))
    return ", ".join(dict.fromkeys(found))


def print_summaries(summaries: Iterable[KeywordSummary]) -> None:
    """Print some lines for each keyword: its meaning, its values, and where it is."""
    for number, summary in enumerate(summaries):
        lines = [str(summary), *(f"  {place}" for place in summary.places)]
        if summary.values:
            lines.append(f"  values: {summary.values}")
        click.echo("\n".join(["", *lines] if number else lines))


def print_keywords(summaries: Iterable[KeywordSummary], layouts: int) -> None:
    """Print a line for each keyword of each extension.

    Parameters
    ----------
    summaries : iterable of KeywordSummary
        The keywords.
    layouts : int
        The number of layouts that could have them.
    """
    rows: dict[str, list[tuple[str, ...]]] = {}
    for summary in summaries:
        keyword = summary.keyword
        for place in summary.places:
            share = "all" if place.count == layouts else f"{place.count} of"
            row = (
                place.extension,
                keyword.name,
                keyword.type.value or "untyped",
                keyword.unit,
                f"{share} {layouts}" if layouts > 1 else "",
                keyword.title,
                _shorten(keyword.enum),
                ", ".join(place.paths),
            )
            rows.setdefault(place.extension, []).append(row)
    heads = "EXTENSION", "KEYWORD", "TYPE", "UNIT", "LAYOUTS", "TITLE", "VALUES", "PATH"
    print_table(heads, [row for listed in rows.values() for row in listed])


def _shorten(values: Sequence[object]) -> str:
    """List as many values as a table has room for, and tell how many there are."""
    shown = list(map(str, values))
    while len(", ".join(shown)) > _WIDEST:
        shown.pop()
    return ", ".join(shown if len(shown) == len(values) else [*shown, f"… ({len(values)} in all)"])
