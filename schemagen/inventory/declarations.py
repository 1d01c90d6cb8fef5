"""The record of what the schemas of known releases declare, which can be read in their place.

``declarations.jsonl`` has a line for each schema set, and before it a line for each keyword,
extension and schema that no set before it has. Keywords and extensions are numbered by the order of
their lines. `schemagen releases --update` appends the lines of new releases, and no line ever
changes. The tests compute the record again from the schemas of all releases.

It has all that columns are made of. Places in schema files change with every change before them;
defaults, and whether an array may have fewer axes, are in no database: all three are left out.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from schemagen.errors import SchemagenError
from schemagen.inventory.model import ArrayColumn, Extension, Keyword, Kind, Place, Type

__all__ = [
    "RECORD",
    "Declarations",
    "add_declarations",
    "read_declarations",
    "strip_extension",
    "write_declarations",
]

RECORD = Path(__file__).parents[1] / "declarations.jsonl"
"""The record in this package."""

_NOWHERE = Place(file="", line=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Declarations:
    """What a schema set declares.

    Attributes
    ----------
    release : str
        The first release with this set.
    sha256 : str
        Its SHA-256.
    schemas : Mapping of str to tuple of Extension
        The extensions of each schema (``image.schema``) that files of a filetype are written with.
    """

    release: str
    sha256: str
    schemas: Mapping[str, tuple[Extension, ...]]

    def __str__(self) -> str:
        return f"{len(self.schemas)} schemas of jwst {self.release}"


def strip_extension(extension: Extension) -> Extension:
    """Return an extension without what the record leaves out."""
    keywords = (replace(each, place=_NOWHERE, default=None) for each in extension.keywords)
    return replace(extension, keywords=tuple(keywords), ndim_at_most=False)


def read_declarations(path: Path = RECORD) -> dict[str, Declarations]:
    """Read the record.

    Returns
    -------
    dict of str to Declarations
        What each schema set declares, by its SHA-256, oldest release first. Empty if there is no
        such file.

    Raises
    ------
    SchemagenError
        If it cannot be read, or is no such record.
    """
    try:
        if not path.exists():
            return {}
        lines = path.read_text("utf-8").splitlines()
        return {each.sha256: each for each in _parse(json.loads(f"[{','.join(lines)}]"))}
    except (OSError, ValueError, LookupError, TypeError) as error:
        text = f"is not a record of declarations: {error}"
        raise SchemagenError(text, where=str(path)) from error


def _parse(lines: Iterable[Mapping[str, Any]]) -> Iterator[Declarations]:
    keywords: list[Keyword] = []
    extensions: list[Extension] = []
    schemas: dict[str, tuple[Extension, ...]] = {}
    for line in lines:
        if "keyword" in line:
            keywords.append(_read_keyword(line))
        elif "extension" in line:
            extensions.append(_read_extension(line, keywords))
        elif "schema" in line:
            schemas[line["schema"]] = tuple(extensions[number] for number in line["extensions"])
        else:
            named = {name: schemas[name] for name in line["schemas"]}
            yield Declarations(release=line["release"], sha256=line["sha256"], schemas=named)


def _read_keyword(line: Mapping[str, Any]) -> Keyword:
    return Keyword(
        name=line["keyword"],
        type=Type(line.get("type")),
        paths=tuple(line["paths"]),
        title=line.get("title", ""),
        unit=line.get("unit", ""),
        enum=tuple(line.get("enum", ())),
        default=None,
        blend=line.get("blend", ""),
        tabulated=line.get("tabulated", False),
        place=_NOWHERE,
    )


def _read_extension(line: Mapping[str, Any], keywords: list[Keyword]) -> Extension:
    return Extension(
        name=line["extension"],
        kind=Kind(line["kind"]),
        datatype=line.get("datatype", ""),
        ndim=line.get("ndim", 0),
        repeats=line.get("repeats", False),
        columns=tuple(
            ArrayColumn(name=name, datatype=datatype, shape=tuple(shape), unit=unit)
            for name, datatype, shape, unit in line.get("columns", ())
        ),
        keywords=tuple(
            keyword
            for first, last in line.get("keywords", ())
            for keyword in keywords[first : last + 1]
        ),
    )


def write_declarations(sets: Iterable[Declarations], path: Path = RECORD) -> None:
    """Write the record of some schema sets, oldest release first.

    The record of more sets begins with the same lines.

    Raises
    ------
    SchemagenError
        If it cannot be written.
    """
    encode = json.JSONEncoder(ensure_ascii=False).encode
    text = "".join(f"{encode(line)}\n" for line in _list_lines(sets))
    new = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        new.write_text(text, encoding="utf-8", newline="\n")
        new.replace(path)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise SchemagenError(
            f"cannot be written: {error.strerror}",
            where=str(path),
            hint="work in a checkout of schemagen",
        ) from error


def add_declarations(sets: Iterable[Declarations], path: Path = RECORD) -> None:
    """Append schema sets to the record, unless it has them.

    Raises
    ------
    SchemagenError
        If it cannot be read or written.
    """
    known = read_declarations(path)
    new = {each.sha256: each for each in sets if each.sha256 not in known}
    if new:
        write_declarations((*known.values(), *new.values()), path)


def _list_lines(sets: Iterable[Declarations]) -> Iterator[dict[str, object]]:
    keywords: dict[Keyword, int] = {}
    extensions: dict[Extension, int] = {}
    schemas: dict[str, tuple[Extension, ...]] = {}
    for each in sets:
        for name, listed in each.schemas.items():
            for extension in listed:
                if extension in extensions:
                    continue
                for keyword in extension.keywords:
                    if keyword not in keywords:
                        keywords[keyword] = len(keywords)
                        yield _write_keyword(keyword)
                numbers = [keywords[keyword] for keyword in extension.keywords]
                extensions[extension] = len(extensions)
                yield _write_extension(extension, numbers)
            if schemas.get(name) != listed:
                schemas[name] = listed
                yield {"schema": name, "extensions": [extensions[e] for e in listed]}
        yield {"release": each.release, "sha256": each.sha256, "schemas": list(each.schemas)}


def _write_keyword(keyword: Keyword) -> dict[str, object]:
    return {"keyword": keyword.name} | _leave_out_empty(
        type=keyword.type.value,
        paths=keyword.paths,
        title=keyword.title,
        unit=keyword.unit,
        enum=keyword.enum,
        blend=keyword.blend,
        tabulated=keyword.tabulated,
    )


def _write_extension(extension: Extension, numbers: Iterable[int]) -> dict[str, object]:
    return {"extension": extension.name} | _leave_out_empty(
        kind=extension.kind.value,
        datatype=extension.datatype,
        ndim=extension.ndim,
        repeats=extension.repeats,
        columns=[[c.name, c.datatype, c.shape, c.unit] for c in extension.columns],
        keywords=_find_runs(numbers),
    )


def _leave_out_empty(**values: object) -> dict[str, object]:
    return {name: value for name, value in values.items() if value}


def _find_runs(numbers: Iterable[int]) -> list[list[int]]:
    """Return the first and the last number of each run of numbers that follow one another."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return runs
