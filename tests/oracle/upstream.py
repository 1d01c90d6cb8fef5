"""The schemas of a release as upstream's own code reads them.

Nothing of schemagen is imported here. The files go through asdf's ``load_schema`` with every
reference resolved, and stdatamodels' ``merge_property_trees`` and ``walk_schema``: what upstream
does to open a datamodel (``stdatamodels/model_base.py``) and to read a FITS file into it
(``_load_from_schema`` in ``stdatamodels/fits_support.py``).

``python -m tests.oracle.upstream DIRECTORY`` prints the readings of a directory as JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asdf
from asdf.schema import load_schema
from stdatamodels.schema import merge_property_trees, walk_schema

__all__ = ["ArrayFact", "Datatype", "KeywordFact", "Reading", "read", "read_all", "release"]

PREFIX = "http://stsci.edu/schemas/jwst_datamodel/"
"""Start of the ids of the datamodel schemas, in every release."""

KeywordFact = tuple[str, str, str | None, str]
"""Extension and keyword in upper case, type or None, dotted path."""

Datatype = str | tuple[tuple[str, str, tuple[int, ...]], ...] | None
"""Type of the pixels of an image; name, type and shape of table columns; None if undeclared."""

ArrayFact = tuple[str, Datatype, int | None, str]
"""Extension in upper case, datatype, number of axes (``ndim``, else ``max_ndim``), path."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The keywords and arrays of one schema."""

    keywords: frozenset[KeywordFact]
    arrays: frozenset[ArrayFact]


@contextmanager
def release(files: Mapping[str, bytes]) -> Iterator[None]:
    """Make asdf use these datamodel schemas (``core.schema.yaml``) and no others."""
    with asdf.config_context() as config:
        for installed in list(config.resource_mappings):
            if any(uri.startswith(PREFIX) for uri in installed):
                config.remove_resource_mapping(installed)
        config.add_resource_mapping(
            {PREFIX + name.removesuffix(".yaml"): content for name, content in files.items()}
        )
        _forget()
        try:
            yield
        finally:
            _forget()


def _forget() -> None:
    # asdf caches schemas by URL until the process ends, all releases have the same URLs,
    # and there is no public way to clear that cache.
    asdf.schema._load_schema_cached.cache_clear()


def read(schema: str) -> Reading:
    """Collect the keywords and arrays of a schema (``image.schema``) of the current release."""
    keywords: set[KeywordFact] = set()
    arrays: set[ArrayFact] = set()

    def collect(node: dict[str, Any], path: list[str], *_: object) -> None:
        extension = node.get("fits_hdu", "PRIMARY").upper()
        dotted = ".".join(path)
        if "fits_keyword" in node:
            keywords.add((extension, node["fits_keyword"].upper(), node.get("type"), dotted))
        elif "fits_hdu" in node and node.keys() & {"max_ndim", "ndim", "datatype"}:
            ndim = node.get("ndim", node.get("max_ndim"))
            arrays.add((extension, _datatype(node.get("datatype")), ndim, dotted))

    walk_schema(
        merge_property_trees(load_schema(PREFIX + schema, resolve_references=True)), collect
    )
    return Reading(keywords=frozenset(keywords), arrays=frozenset(arrays))


def _datatype(declared: Any) -> Datatype:
    """Write a datatype as a value that can be compared; ``[ascii, 8]`` becomes ``ascii[8]``."""
    match declared:
        case None | str():
            return declared
        case [str() as kind, int() as length]:
            return f"{kind}[{length}]"
    return tuple(
        (column.get("name", ""), str(_datatype(column["datatype"])), tuple(column.get("shape", ())))
        for column in declared
    )


def read_all(files: Mapping[str, bytes]) -> dict[str, Reading | Exception]:
    """Read every schema of a release; return the error of upstream if it raises one."""
    readings: dict[str, Reading | Exception] = {}
    with release(files):
        for name in sorted(files):
            schema = name.removesuffix(".yaml")
            try:
                readings[schema] = read(schema)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is upstream's answer
                readings[schema] = error
    return readings


def main(directory: str) -> None:
    """Print the readings of a directory of schemas as JSON."""
    files = {path.name: path.read_bytes() for path in Path(directory).glob("*.schema.yaml")}
    output: dict[str, object] = {}
    for schema, reading in read_all(files).items():
        if isinstance(reading, Exception):
            output[schema] = {"error": f"{type(reading).__name__}: {reading}"}
        else:
            output[schema] = {
                "keywords": sorted(reading.keywords, key=repr),
                "arrays": sorted(reading.arrays, key=repr),
            }
    json.dump(output, sys.stdout, indent=1)


if __name__ == "__main__":
    main(sys.argv[1])
