"""Real products: for each layout of a release, a file that upstream's own datamodel writes.

The content of a file comes from upstream's schema alone (schemagen only lists the layouts), so that
the inventory can be compared with it. All keywords have values, those of a list in each of its
items, and all arrays are filled; they are small.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import stdatamodels
from packaging.version import Version
from stdatamodels.jwst import datamodels

from schemagen.inventory.build import take_inventory
from schemagen.inventory.model import Filetype, Inventory, Layout
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import Release, read_pins
from schemagen.tables.layout import COMBINED, DETECTORS

__all__ = ["ITEMS", "UNWRITABLE", "Product", "find_release", "list_layouts", "take_installed"]
__all__ += ["write"]

ITEMS = 2
"""Number of slits, spectra or exposures in a file."""

UNWRITABLE = {
    "CHEBY": "names its HDU in one place and its columns in two alternatives below it, so that"
    " upstream's writer (`_assert_non_primary_hdu` in stdatamodels/fits_support.py) refuses it",
}
"""Extensions that upstream's schemas declare and its datamodels cannot write, and why."""

Node = Mapping[str, Any]
"""A part of a datamodel's schema, as upstream has merged it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """A file, and the content that its datamodel lists.

    Attributes
    ----------
    filetype, layout : Filetype, Layout
        Filetype and layout in the inventory.
    path : Path
        The file.
    values : Mapping of (str, int) to object
        Values other than arrays, by path as in the inventory and number of the item in a list:
        ``("slits.items.name", 0)``, ``("meta.filename", 0)``.
    """

    filetype: Filetype
    layout: Layout
    path: Path
    values: Mapping[tuple[str, int], object]

    def __str__(self) -> str:
        return f"{self.filetype} by {self.layout}"


def find_release() -> Release:
    """Return the newest release with the schemas of the installed package."""
    installed = Version(stdatamodels.__version__)
    ours = [each for each in read_pins() if each.package == "stdatamodels"]
    return max(
        (each for each in ours if Version(each.package_version) <= installed),
        key=lambda each: (Version(each.package_version), Version(each.pipeline_version)),
    )


def take_installed() -> Inventory:
    """Return the inventory of that release."""
    return take_inventory(SchemaReader(read_pins()).read(find_release().pipeline_version))


def list_layouts(inventory: Inventory) -> Iterator[tuple[Filetype, Layout]]:
    """List the layouts that a datamodel can write."""
    for filetype in inventory.filetypes:
        yield from ((filetype, layout) for layout in filetype.layouts if layout.schema)


def write(directory: Path, filetype: Filetype, layout: Layout, *, seed: int = 0) -> Product:
    """Write a product with the datamodel of a layout."""
    instrument = layout.instruments[0]
    detector = DETECTORS[instrument][0]
    prefix = {"NIRCAM": "NRC", "NIRSPEC": "NRS", "NIRISS": "NIS"}.get(instrument, instrument[:3])
    named = (each.partition(" if ")[0] for each in layout.exp_types)
    known = {
        "meta.telescope": "JWST",
        "meta.instrument.name": instrument,
        "meta.instrument.detector": COMBINED if filetype.combined else detector,
        "meta.exposure.type": next(
            (each for each in named if each.startswith(prefix)), f"{prefix}_DARK"
        ),
        "meta.calibration_software_version": find_release().pipeline_version,
    }
    number = filetype.layouts.index(layout) + 1
    stem = f"jw01234001001_02101_{number:05}_{detector.lower()}"
    if filetype.combined:
        stem = f"jw01234-o001_t{number:03}_{instrument.lower()}_clear"
    path = directory / f"{stem}_{filetype}.fits"
    model_class = getattr(datamodels, layout.model)
    with model_class() as empty:
        tree = _fill(empty.schema, "", Random(f"{path.name} {seed}"), known)
    with model_class(tree) as model:
        model.save(path)
        flat = model.to_flat_dict(include_arrays=False)
    values = dict(_index(key, value) for key, value in flat.items())
    return Product(filetype=filetype, layout=layout, path=path, values=values)


def _index(key: str, value: object) -> tuple[tuple[str, int], object]:
    """Write upstream's ``slits.1.name`` as ``slits.items.name`` and 1."""
    item = re.search(r"\.(\d+)(?=\.)", key)
    path = re.sub(r"\.\d+(?=\.)", ".items", key)
    return (path, int(item[1]) if item else 0), value


def _fill(node: Node, path: str, random: Random, known: Mapping[str, object]) -> Any:
    """Make a value for a part of a schema; None if it writes nothing into a FITS file."""
    if "fits_keyword" in node:
        return known[path] if path in known else _value(node, path, random)
    if "fits_hdu" in node:
        return None if node["fits_hdu"] in UNWRITABLE else _array(node)
    if "properties" in node:
        parts = {
            key: _fill(part, f"{path}.{key}".lstrip("."), random, known)
            for key, part in node["properties"].items()
        }
        return {key: part for key, part in parts.items() if part is not None} or None
    if isinstance(node.get("items"), Mapping):
        items = [_fill(node["items"], f"{path}.items", random, known) for _ in range(ITEMS)]
        return None if None in items else items
    return None


def _value(node: Node, path: str, random: Random) -> object:
    among = [choice for part in node.get("anyOf", ()) for choice in part.get("enum", ())]
    if choices := node.get("enum", among):
        return random.choice(choices)
    match node.get("type"):
        case "integer":
            return random.choice((random.randrange(-1000, 1000), 2**53 + 1))
        case "number":
            return random.choice((round(random.uniform(-400, 400), 9), -0.0, 1e-30, 12.0))
        case "boolean":
            return random.random() < 0.5
        case _ if moment := _MOMENTS.get(node.get("blend_rule", "")):
            return moment
        case _:
            return random.choice((f"that of {path}", f"{path}:{' it is a long one' * 6}", "it's"))


_MOMENTS = {
    "mindate": "2022-07-12",
    "mintime": "10:20:30.123",
    "mindatetime": "2022-07-12T10:20:30.123",
    "maxdatetime": "2022-07-13T10:20:30.123",
}
"""Values of keywords that are blended as a time."""

_TYPES = {"bool8": "bool", "ascii": "S"}


def _array(node: Node) -> Any:
    """Make an array: an image of ones, or a table of three rows of zeros."""
    datatype = node["datatype"]
    if isinstance(datatype, str):
        return np.ones((3,) * node.get("ndim", node.get("max_ndim", 2)), datatype)
    columns = []
    for column in datatype:
        kind = column["datatype"]
        kind, length = (kind, "") if isinstance(kind, str) else kind
        shape = column.get("shape") or (2,) * column.get("ndim", 0)
        columns.append((column["name"], f"{_TYPES.get(kind, kind)}{length}", tuple(shape)))
    return np.zeros(3, columns)
