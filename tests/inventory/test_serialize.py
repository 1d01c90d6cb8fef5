from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import astuple, replace
from typing import Any

import pytest
from hypothesis import example, given

from schemagen.inventory.build import describe_schema, take_inventory
from schemagen.inventory.model import (
    FIELDS,
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
from schemagen.inventory.serialize import dumps, from_json, rows, to_json
from tests.support.samples import read_release
from tests.support.strategies import PACKAGE, law, make_inventories

INVENTORIES = make_inventories()


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every object of JSON values, the whole first."""
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from objects(item)
    elif isinstance(value, list):
        for item in value:
            yield from objects(item)


def strip(value: Any) -> Any:
    """Leave out the places of declarations."""
    if isinstance(value, dict):
        return {k: strip(v) for k, v in value.items() if k != "where" or "keyword" not in value}
    return [strip(item) for item in value] if isinstance(value, list) else value


def keywords(inventory: Inventory) -> list[tuple[Filetype, Layout, Extension, Keyword]]:
    return [
        (filetype, layout, extension, keyword)
        for filetype in inventory.filetypes
        for layout in filetype.layouts
        for extension in layout.extensions
        for keyword in extension.keywords
    ]


# Laws


@given(INVENTORIES)
@law
def test_what_is_written_reads_back(inventory: Inventory) -> None:
    back = from_json(json.loads(dumps(inventory)))
    assert back == inventory
    assert repr(astuple(back)) == repr(
        astuple(inventory)
    )  # 1, 1.0 and true are equal, but not the same


@given(INVENTORIES)
@law
def test_what_is_written_are_the_values_of_its_json(inventory: Inventory) -> None:
    for lines in (True, False):
        values = to_json(inventory, lines=lines)
        assert repr(json.loads(dumps(inventory, lines=lines))) == repr(values)


@given(INVENTORIES)
@law
def test_without_lines_only_where_is_different(inventory: Inventory) -> None:
    full, less = (json.loads(dumps(inventory, lines=lines)) for lines in (True, False))
    assert strip(full) == strip(less)
    places = [keyword.place for *_, keyword in keywords(inventory)]
    found = [
        [each["where"] for each in objects(values) if "keyword" in each] for values in (full, less)
    ]
    assert found == [[str(place) for place in places], [place.file for place in places]]


@given(INVENTORIES)
@law
def test_without_lines_reads_back_but_for_the_lines(inventory: Inventory) -> None:
    back = from_json(json.loads(dumps(inventory, lines=False)))
    assert dumps(back, lines=False) == dumps(inventory, lines=False)
    assert {keyword.place.line for *_, keyword in keywords(back)} <= {0}


@given(INVENTORIES)
@law
def test_each_keyword_is_a_line_of_its_own(inventory: Inventory) -> None:
    text = dumps(inventory)
    assert text.endswith("}\n")
    lines = [line.strip().rstrip(",") for line in text.split("\n")]
    found = [json.loads(line) for line in lines if line.startswith('{"keyword": ')]
    assert [line["keyword"] for line in found] == [k.name for *_, k in keywords(inventory)]
    assert found == [each for each in objects(json.loads(text)) if "keyword" in each]


@given(INVENTORIES)
@law
def test_rows_are_the_keywords_and_what_has_none(inventory: Inventory) -> None:
    found = list(rows(inventory))
    assert {len(row) for row in found} <= {len(FIELDS)}
    told = [dict(zip(FIELDS, row, strict=True)) for row in found]
    assert [
        (each["filetype"], each["model"], each["extension"], each["keyword"])
        for each in told
        if each["keyword"]
    ] == [(f.name, layout.model, e.name, k.name) for f, layout, e, k in keywords(inventory)]
    bare = [each for each in told if not each["keyword"]]
    assert len(bare) == sum(
        1 if not layout.extensions else sum(not e.keywords for e in layout.extensions)
        for filetype in inventory.filetypes
        for layout in filetype.layouts
    )


# The contract

BUNIT = Keyword(
    name="BUNIT",
    type=Type.UNTYPED,
    paths=("meta.bunit_data", "x.items.y"),
    title="physical units",
    unit="",
    enum=(),
    default=None,
    blend="",
    tabulated=False,
    place=Place(file="image.schema.yaml", line=7),
)
SMALL = Inventory(
    pipeline_version="3.0.0",
    package=PACKAGE,
    filetypes=(
        Filetype(
            name="rate",
            stage="2a",
            purpose="Count rates",
            combined=False,
            layouts=(
                Layout(
                    model="ImageModel",
                    schema="image.schema",
                    instruments=("NIRCAM", "MIRI"),
                    exp_types=("any",),
                    extensions=(
                        Extension(
                            name="SCI",
                            kind=Kind.IMAGE,
                            datatype="float32",
                            ndim=2,
                            keywords=(BUNIT,),
                        ),
                        Extension(name="ASDF", kind=Kind.HEADER, runtime=True),
                    ),
                ),
                Layout(model="", schema="", instruments=(), exp_types=(), extensions=()),
            ),
        ),
    ),
    notes=(),
)


@example(SMALL)
@given(INVENTORIES)
@law
def test_the_json_has_what_others_rely_on(inventory: Inventory) -> None:
    values = json.loads(dumps(inventory))
    assert list(values) == ["pipeline_version", "schema_package", "filetypes", "notes"]
    assert set(values["schema_package"]) == {"name", "version", "sha256"}
    assert all(set(note) == {"code", "text", "where"} for note in values["notes"])
    for filetype in values["filetypes"]:
        assert {"name", "stage", "purpose", "layouts"} <= set(filetype)
        for layout in filetype["layouts"]:
            assert set(layout) == {"model", "schema", "instruments", "exp_types", "extensions"}
            for extension in layout["extensions"]:
                wanted = {"name", "kind", "datatype", "ndim", "ndim_at_most", "repeats", "runtime"}
                assert {*wanted, "ndim_at_most", "columns", "keywords"} == set(extension)
                assert extension["kind"] in {"primary", "image", "table", "header-only"}
                for column in extension["columns"]:
                    assert set(column) == {"name", "datatype", "unit", "shape"}
                for keyword in extension["keywords"]:
                    wanted = {"keyword", "type", "paths", "title", "unit", "enum", "default"}
                    assert wanted <= set(keyword)
                    known = {"string", "integer", "number", "boolean", None}
                    assert keyword["type"] in known


def test_what_there_is_none_of_is_null() -> None:
    values: Any = to_json(SMALL)
    (rate,) = values["filetypes"]
    image, none = rate["layouts"]
    assert (none["model"], none["schema"], none["extensions"]) == (None, None, [])
    sci, asdf = image["extensions"]
    assert (sci["kind"], sci["datatype"], sci["ndim"]) == ("image", "float32", 2)
    assert (asdf["kind"], asdf["datatype"], asdf["ndim"]) == ("header-only", None, None)
    assert sci["keywords"] == [
        {
            "keyword": "BUNIT",
            "type": None,
            "paths": ["meta.bunit_data", "x.items.y"],
            "title": "physical units",
            "unit": None,
            "enum": None,
            "default": None,
            "blend": None,
            "tabulated": False,
            "where": "image.schema.yaml:7",
        }
    ]


def test_what_is_not_ascii_is_written_as_it_is() -> None:
    text = dumps(replace(SMALL, notes=(Note(code="c", text="µm → 😀", where="a:1"),)))
    assert '"text": "µm → 😀"' in text


def test_rows_have_the_fields_in_their_order() -> None:
    head = ("rate", "ImageModel", "image.schema", "NIRCAM|MIRI")
    sci = ("SCI", "BUNIT", "", "", "meta.bunit_data|x.items.y", "physical units", "", "")
    assert list(rows(SMALL)) == [
        (*head, *sci, "image.schema.yaml:7"),
        (*head, "ASDF", *[""] * 8),
        ("rate", *[""] * 12),
    ]


# Real releases


@pytest.mark.network
@pytest.mark.parametrize("version", ["0.17.1", "3.0.0"])
def test_a_real_inventory_reads_back(version: str) -> None:
    inventory = take_inventory(read_release(version))
    assert from_json(json.loads(dumps(inventory))) == inventory
    assert len(list(rows(inventory))) > 10_000


@pytest.mark.network
def test_a_schema_of_a_reference_file_reads_back() -> None:
    inventory = describe_schema(read_release("3.0.0"), "flat")
    assert from_json(json.loads(dumps(inventory))) == inventory
