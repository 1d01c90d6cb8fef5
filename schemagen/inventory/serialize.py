"""Write an inventory as JSON and read it, and list it as the rows of a table.

Other programs read this JSON: its form is a contract. Attributes beyond the contract (`combined`,
`ndim_at_most`, `blend`, `tabulated`, `where`) are written, too, so that reading returns the same
inventory.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from schemagen.inventory.model import (
    FIELDS,
    ArrayColumn,
    Extension,
    Filetype,
    Inventory,
    Keyword,
    Kind,
    Layout,
    Note,
    Place,
    Type,
)
from schemagen.sources.schema_set import SchemaPackage

__all__ = ["InventoryWriter", "dumps", "from_json", "rows", "to_json"]


def to_json(inventory: Inventory, *, lines: bool = True) -> dict[str, object]:
    """Return an inventory as values for JSON.

    Parameters
    ----------
    inventory : Inventory
        The inventory.
    lines : bool, optional
        Whether to add the line of a keyword to the name of its schema file.
    """
    return _to_json(inventory, _Keywords(lines=lines))


def _to_json(inventory: Inventory, keywords: _Keywords) -> dict[str, object]:
    return {
        "pipeline_version": inventory.pipeline_version,
        "schema_package": {
            "name": inventory.package.name,
            "version": inventory.package.version,
            "sha256": inventory.package.sha256,
        },
        "filetypes": [_filetype_to_json(filetype, keywords) for filetype in inventory.filetypes],
        "notes": [
            {"code": note.code, "text": note.text, "where": note.where} for note in inventory.notes
        ],
    }


def _filetype_to_json(filetype: Filetype, keywords: _Keywords) -> dict[str, object]:
    """Return a filetype as values for JSON."""
    return {
        "name": filetype.name,
        "stage": filetype.stage,
        "purpose": filetype.purpose,
        "combined": filetype.combined,
        "layouts": [
            {
                "model": layout.model or None,
                "schema": layout.schema or None,
                "instruments": list(layout.instruments),
                "exp_types": list(layout.exp_types),
                "extensions": [
                    _extension_to_json(extension, keywords) for extension in layout.extensions
                ],
            }
            for layout in filetype.layouts
        ],
    }


def _extension_to_json(extension: Extension, keywords: _Keywords) -> dict[str, object]:
    return {
        "name": extension.name,
        "kind": extension.kind.value,
        "datatype": extension.datatype or None,
        "ndim": extension.ndim or None,
        "ndim_at_most": extension.ndim_at_most,
        "repeats": extension.repeats,
        "runtime": extension.runtime,
        "columns": [
            {
                "name": column.name,
                "datatype": column.datatype,
                "unit": column.unit or None,
                "shape": list(column.shape),
            }
            for column in extension.columns
        ],
        "keywords": [keywords(keyword) for keyword in extension.keywords],
    }


class _Line(dict[str, object]):
    """The values of a keyword, written on one line."""

    @cached_property
    def text(self) -> str:
        return _encode(self)


class _Keywords:
    """Makes the values of keywords, each once: most layouts share most of their keywords."""

    def __init__(self, *, lines: bool) -> None:
        self._lines = lines
        # Keywords that differ only in a default of 0 or False are equal, but need separate lines.
        self._known: dict[Keyword, list[tuple[Keyword, _Line]]] = {}

    def __call__(self, keyword: Keyword) -> _Line:
        equals = self._known.setdefault(keyword, [])
        for known, line in equals:
            if known is keyword:
                return line
        line = _Line(
            keyword=keyword.name,
            type=keyword.type.value,
            paths=list(keyword.paths),
            title=keyword.title,
            unit=keyword.unit or None,
            enum=list(keyword.enum) or None,
            default=keyword.default,
            blend=keyword.blend or None,
            tabulated=keyword.tabulated,
            where=str(keyword.place) if self._lines else keyword.place.file,
        )
        equals.append((keyword, line))
        return line


def dumps(inventory: Inventory, *, lines: bool = True) -> str:
    """Write an inventory as JSON with one line per keyword, so that a diff shows what changed.

    Parameters
    ----------
    inventory : Inventory
        The inventory.
    lines : bool, optional
        Whether to write in which line of its schema file a keyword is declared. The line changes
        with any change before it.
    """
    return InventoryWriter(lines=lines).dumps(inventory)


class InventoryWriter:
    """Writes inventories as JSON; keywords that several have are encoded once.

    Parameters
    ----------
    lines : bool, optional
        As for `dumps`.
    """

    def __init__(self, *, lines: bool = True) -> None:
        self._keywords = _Keywords(lines=lines)

    def dumps(self, inventory: Inventory) -> str:
        """Write an inventory; see `dumps`."""
        return _write(_to_json(inventory, self._keywords), "\n") + "\n"


def _write(value: object, newline: str) -> str:
    """Write a value; one that contains no objects is written on one line."""
    if isinstance(value, _Line):
        return value.text
    inner = f"{newline} "
    if isinstance(value, dict) and not _is_line(value):
        start, end = "{}"
        items = [f"{_encode(key)}: {_write(item, inner)}" for key, item in value.items()]
    elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
        start, end = "[]"
        items = [_write(item, inner) for item in value]
    else:
        return _encode(value)
    return f"{start}{inner}{f',{inner}'.join(items)}{newline}{end}"


def _is_line(values: Mapping[str, object]) -> bool:
    return not any(
        isinstance(v, list) and v and isinstance(v[0], dict) for v in values.values()
    ) and (not any(isinstance(v, dict) for v in values.values()))


_encode = json.JSONEncoder(ensure_ascii=False).encode


def from_json(values: Mapping[str, Any]) -> Inventory:
    """Read an inventory from the values of its JSON; the reverse of `to_json`."""
    return Inventory(
        pipeline_version=values["pipeline_version"],
        package=SchemaPackage(**values["schema_package"]),
        filetypes=tuple(_filetype(filetype) for filetype in values["filetypes"]),
        notes=tuple(Note(**note) for note in values["notes"]),
    )


def _filetype(values: Mapping[str, Any]) -> Filetype:
    layouts = tuple(
        Layout(
            model=layout["model"] or "",
            schema=layout["schema"] or "",
            instruments=tuple(layout["instruments"]),
            exp_types=tuple(layout["exp_types"]),
            extensions=tuple(_extension(extension) for extension in layout["extensions"]),
        )
        for layout in values["layouts"]
    )
    return Filetype(
        name=values["name"],
        stage=values["stage"],
        purpose=values["purpose"],
        combined=values["combined"],
        layouts=layouts,
    )


def _extension(values: Mapping[str, Any]) -> Extension:
    return Extension(
        name=values["name"],
        kind=Kind(values["kind"]),
        datatype=values["datatype"] or "",
        ndim=values["ndim"] or 0,
        ndim_at_most=values.get("ndim_at_most", False),
        repeats=values["repeats"],
        runtime=values["runtime"],
        columns=tuple(
            ArrayColumn(
                name=column["name"],
                datatype=column["datatype"],
                shape=tuple(column["shape"]),
                unit=column["unit"] or "",
            )
            for column in values["columns"]
        ),
        keywords=tuple(_keyword(keyword) for keyword in values["keywords"]),
    )


def _keyword(values: Mapping[str, Any]) -> Keyword:
    file, colon, line = values["where"].rpartition(":")
    if not (colon and line.isdecimal()):  # written without lines
        file, line = values["where"], "0"
    return Keyword(
        name=values["keyword"],
        type=Type(values["type"]),
        paths=tuple(values["paths"]),
        title=values["title"],
        unit=values["unit"] or "",
        enum=tuple(values["enum"] or ()),
        default=values["default"],
        blend=values["blend"] or "",
        tabulated=values["tabulated"],
        place=Place(file=file, line=int(line)),
    )


def rows(inventory: Inventory) -> Iterator[tuple[str, ...]]:
    """Yield the rows of an inventory as texts in the order of `FIELDS`; ``|`` joins lists."""
    for row in inventory.to_rows():
        yield tuple(_spell(row[field]) for field in FIELDS)


def _spell(value: object) -> str:
    if isinstance(value, tuple):
        return "|".join(map(str, value))
    return "" if value is None else str(value)
