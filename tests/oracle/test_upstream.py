"""The inventory of a release equals what upstream's own code reads in its schemas."""

from __future__ import annotations

from dataclasses import replace

import pytest
from asdf.schema import load_schema

from schemagen.inventory.build import InventoryReader
from schemagen.sources.schema_set import SchemaPackage, SchemaSet
from tests.oracle import upstream
from tests.oracle.compare import Comparison, compare, describe, differ
from tests.support import samples

RELEASES = (
    "0.17.1", "1.0.0", "1.5.0", "1.9.6", "1.10.0", "1.11.1",
    "1.15.1", "1.18.1", "1.20.2", "2.0.1", "3.0.0",
)  # fmt: skip


@pytest.mark.parametrize("release", RELEASES)
def test_the_inventory_is_what_upstream_reads(release: str, comparisons: list[Comparison]) -> None:
    comparison = compare(samples.read_release(release))
    comparisons.append(comparison)
    assert comparison.layouts > 40
    assert comparison.schemas > 140
    assert comparison.keywords > 10_000
    assert comparison.arrays > 300
    assert not comparison.differences, "\n".join(comparison.differences)


def tiny(keyword: str, datatype: str) -> SchemaSet:
    """Make a release of one schema, with a keyword and an array."""
    text = f"""%YAML 1.1
---
id: {upstream.PREFIX}tiny.schema
type: object
properties:
  meta:
    type: object
    properties:
      it: {{type: string, fits_keyword: {keyword}}}
  data: {{fits_hdu: SCI, datatype: {datatype}, ndim: 2}}
"""
    package = SchemaPackage(name="directory", version="", sha256="")
    files = {"tiny.schema.yaml": text.encode()}
    return SchemaSet(pipeline_version="tiny", package=package, sha256="", files=files)


def read(schema_set: SchemaSet) -> upstream.Reading:
    with upstream.release(schema_set.files):
        return upstream.read("tiny.schema")


def test_upstream_reads_each_release_anew() -> None:
    """asdf caches schemas by URL, and all releases have the same URLs."""
    old, new = tiny("OLD", "float32"), tiny("NEW", "float64")
    for schema_set, keyword, datatype in ((old, "OLD", "float32"), (new, "NEW", "float64")) * 2:
        assert read(schema_set) == upstream.Reading(
            keywords=frozenset({("PRIMARY", keyword, "string", "meta.it")}),
            arrays=frozenset({("SCI", datatype, 2, "data")}),
        )


def test_upstream_sees_no_schema_of_the_installed_package() -> None:
    with (
        upstream.release(tiny("OLD", "float32").files),
        pytest.raises(FileNotFoundError, match=r"core\.schema"),
    ):
        upstream.read("core.schema")
    assert load_schema(f"{upstream.PREFIX}core.schema")


def test_what_only_one_of_the_two_reads_is_a_difference() -> None:
    schema_set = tiny("OLD", "float32")
    assert not list(
        differ("tiny", read(schema_set), describe(InventoryReader(), schema_set, "tiny.schema"))
    )
    ours = describe(InventoryReader(), schema_set, "tiny")
    assert list(differ("tiny", read(tiny("NEW", "float64")), ours)) == [
        "tiny: keyword of upstream only: PRIMARY NEW string meta.it",
        "tiny: keyword of schemagen only: PRIMARY OLD string meta.it",
        "tiny: array of upstream only: SCI float64 2",
        "tiny: array of schemagen only: SCI float32 2",
    ]


def test_a_schema_that_upstream_cannot_read_is_a_difference() -> None:
    schema_set = tiny("OLD", "float32")
    files = {**samples.read_release("3.0.0").files, "broken.schema.yaml": b"{$ref: nowhere.schema}"}
    differences = compare(replace(schema_set, files=files)).differences
    assert [text for text in differences if "upstream cannot read it" in text] == list(differences)
    assert len(differences) == 1
    assert "nowhere.schema" in differences[0]
