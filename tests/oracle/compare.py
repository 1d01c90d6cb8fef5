"""Compare the inventory of a release with upstream's own reading of the same files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from schemagen.inventory.build import InventoryReader
from schemagen.inventory.model import Extension, Kind
from schemagen.sources.schema_set import SchemaSet
from tests.oracle import upstream
from tests.oracle.upstream import ArrayFact, KeywordFact, Reading

BEYOND = "CHEBY"
"""An extension that upstream declares so that its own code does not see it: since stdatamodels
6.0.0 its HDU is named in one place, its columns in two alternatives (``anyOf``) below it."""

Fact = tuple[object, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The result of comparing two readings of a release."""

    release: str
    layouts: int
    """Number of layouts of the inventory that were compared."""
    schemas: int
    """Number of schema files that were compared, those of reference files included."""
    keywords: int
    """Distinct (schema, extension, keyword, type, path) that upstream finds in them."""
    arrays: int
    """Distinct (schema, extension, datatype, axes) that upstream finds in them."""
    differences: tuple[str, ...]
    """Lines for facts that only one of the two has, and for files that upstream cannot read."""


def compare(schema_set: SchemaSet) -> Comparison:
    """Read every schema of a release in both ways, and compare."""
    release = schema_set.pipeline_version
    theirs = upstream.read_all(schema_set.files)
    readings = {name: it for name, it in theirs.items() if isinstance(it, Reading)}
    differences = [
        f"{release} {name}: upstream cannot read it: {error!r}"
        for name, error in theirs.items()
        if isinstance(error, Exception)
    ]
    inventories = InventoryReader()  # reads each file once, for all schemas
    for schema, reading in readings.items():
        ours = describe(inventories, schema_set, schema)
        differences += differ(f"{release} {schema}", reading, ours)

    layouts = 0
    for filetype in inventories.take(schema_set).filetypes:
        for layout in filetype.layouts:
            if layout.schema in readings:
                layouts += 1
                where = f"{release} {layout.schema} as {filetype} by {layout}"
                differences += differ(where, readings[layout.schema], collect(layout.extensions))
            elif layout.schema:
                differences.append(f"{release} {layout.schema}: upstream has no such schema")
    return Comparison(
        release=release,
        layouts=layouts,
        schemas=len(theirs),
        keywords=sum(len(reading.keywords) for reading in readings.values()),
        arrays=sum(len(reading.arrays) for reading in readings.values()),
        differences=tuple(differences),
    )


def tabulate(comparisons: Iterable[Comparison]) -> Iterator[str]:
    """Yield the lines of a table with one line per release."""
    row = "{:>8}  {:>7}  {:>7}  {:>8}  {:>6}  {:>11}".format
    yield row("release", "layouts", "schemas", "keywords", "arrays", "differences")
    for it in comparisons:
        differences = len(it.differences)
        yield row(it.release, it.layouts, it.schemas, it.keywords, it.arrays, differences)


def describe(inventories: InventoryReader, schema_set: SchemaSet, schema: str) -> Reading:
    """Read a schema as ``schemagen inventory --schema`` does."""
    ((layout,),) = (f.layouts for f in inventories.describe(schema_set, schema).filetypes)
    return collect(layout.extensions)


def collect(extensions: Iterable[Extension]) -> Reading:
    """Return a layout of schemagen in the form of upstream's reading."""
    keywords: set[KeywordFact] = set()
    arrays: set[ArrayFact] = set()
    for extension in extensions:
        if extension.runtime:
            continue  # in files, but in no schema
        for keyword in extension.keywords:
            for path in keyword.paths:
                keywords.add((extension.name, keyword.name, keyword.type.value, path))
        if extension.kind is Kind.TABLE:
            columns = tuple((c.name, c.datatype, c.shape) for c in extension.columns)
            arrays.add((extension.name, columns, None, ""))
        elif extension.kind is Kind.IMAGE:
            datatype = extension.datatype or None
            arrays.add((extension.name, datatype, extension.ndim or None, ""))
    return Reading(keywords=frozenset(keywords), arrays=frozenset(arrays))


def differ(where: str, theirs: Reading, ours: Reading) -> Iterator[str]:
    """Yield a line for each fact that only one of two readings of a schema has.

    Arrays are compared without their paths, which the inventory does not keep (no schema has two
    arrays in one extension), and tables without their axes, which are always one.
    """
    for kind, upstreams, schemagens in (
        ("keyword", theirs.keywords, ours.keywords),
        ("array", set(map(_unpath, theirs.arrays)), set(map(_unpath, ours.arrays))),
    ):
        both: tuple[tuple[str, set[Fact]], ...] = (
            ("upstream", set(upstreams) - set(schemagens)),
            ("schemagen", set(schemagens) - set(upstreams)),
        )
        for who, facts in both:
            for fact in sorted(facts, key=repr):
                if not (who == "schemagen" and kind == "array" and fact[0] == BEYOND):
                    yield f"{where}: {kind} of {who} only: {' '.join(map(str, fact))}"


def _unpath(array: ArrayFact) -> Fact:
    extension, datatype, ndim, _ = array
    return (extension, datatype, ndim) if isinstance(datatype, str) else (extension, datatype)
