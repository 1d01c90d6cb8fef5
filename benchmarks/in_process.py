"""Work that is timed in a new process, where no cache in memory is filled.

``python in_process.py WORK RELEASE [--gc]`` reads the schemas of a release from the cache, does the
work once, and prints the seconds it took: elapsed and CPU.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

import yaml

from schemagen.inventory.build import InventoryReader, take_inventory
from schemagen.inventory.model import Inventory
from schemagen.migrations.compare import compare
from schemagen.migrations.planner import plan_migration
from schemagen.output.migrations import render_migration
from schemagen.output.templates import environment
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import read_pins
from schemagen.sources.schema_set import SchemaSet
from schemagen.tables.engines import DIALECTS
from schemagen.tables.layout import lay_out


def enumerate_layouts(schema_sets: Sequence[SchemaSet]) -> list[Inventory]:
    """Build the inventories of releases from their files in memory."""
    inventories = InventoryReader()
    return [inventories.take(schema_set) for schema_set in schema_sets]


def parse(schema_sets: Sequence[SchemaSet]) -> object:
    """Parse each different file once with libyaml, by PyYAML, and do nothing with the result."""
    contents = dict.fromkeys(content for each in schema_sets for content in each.files.values())
    return [yaml.load(content, yaml.CSafeLoader) for content in contents]


def describe(schema_sets: Sequence[SchemaSet]) -> dict[str, object]:
    """Return the schemas that the datamodels name, and the number of keywords that they declare."""
    (schema_set,) = schema_sets
    layouts = {
        layout.schema: layout
        for filetype in take_inventory(schema_set).filetypes
        for layout in filetype.layouts
        if layout.schema
    }
    return {
        "package": schema_set.package.name,
        "version": schema_set.package.version,
        "files": len(schema_set.files),
        "releases": len(read_pins()),
        "schemas": sorted(layouts),
        "keywords": sum(
            len(keyword.paths)
            for layout in layouts.values()
            for extension in layout.extensions
            for keyword in extension.keywords
        ),
    }


def migrate(inventories: Sequence[Inventory]) -> object:
    """Write the scripts that take a database from one release to the next, for all engines."""
    templates = environment()
    older, newer = map(lay_out, inventories)
    compared = compare(older, newer)
    plans = plan_migration(compared)
    return [page for each in DIALECTS.values() for page in render_migration(plans, each, templates)]


WORK: dict[str, Callable[[Sequence[Any]], object]] = {
    "enumerate": enumerate_layouts,
    "parse": parse,
    "migrate": migrate,
}


def read(release: str, *, offline: bool = True) -> Sequence[SchemaSet]:
    """Read a release, several with commas between, or all known releases, oldest first."""
    reader = SchemaReader(read_pins(), offline=offline)
    return reader.read_many(release.split(",") if release != "all" else reader.pins.versions)


def main(work: str, release: str, *flags: str) -> None:
    """Do the work, and print its times or its result as JSON."""
    if work == "fetch":
        read(release, offline=False)
    elif work == "describe":
        json.dump(describe(read(release)), sys.stdout)
    else:
        given: Sequence[Any] = read(release)
        if work == "migrate":
            given = enumerate_layouts(given)
        if "--gc" not in flags:  # as on the command line of schemagen
            gc.disable()
        clock, processor = time.perf_counter(), time.process_time()
        done = WORK[work](given)
        seconds = time.perf_counter() - clock, time.process_time() - processor
        del done  # after the clock has stopped: the command line exits without freeing it
        json.dump(seconds, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
