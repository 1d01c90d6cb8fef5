from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files
from itertools import takewhile
from typing import Any

import pytest
import yaml
from hypothesis import given
from packaging.version import Version

from schemagen.errors import SchemaError, SchemagenError
from schemagen.inventory.build import describe_schema, take_inventory
from schemagen.inventory.filetypes import INSTRUMENTS
from schemagen.inventory.merge import Schemas
from schemagen.inventory.model import (
    PRIMARY,
    ArrayColumn,
    Extension,
    Inventory,
    Keyword,
    Kind,
    Layout,
    Type,
)
from schemagen.inventory.override import Override
from schemagen.inventory.serialize import dumps
from schemagen.sources.schema_set import SchemaSet
from tests.support.samples import read_release
from tests.support.strategies import HOME, Blocks, law, make_set, schema_blocks, write_blocks

TABLE: list[dict[str, Any]] = yaml.safe_load(
    files("schemagen").joinpath("filetypes.yaml").read_bytes()
)["filetypes"]

CARDS = """\
id: http://stsci.edu/schemas/jwst_datamodel/{}.schema
type: object
properties:
  date: {{type: string, fits_keyword: DATE-OBS, blend_table: true, title: '[d] Day'}}
  count: {{type: integer, fits_keyword: NGROUPS, blend_table: true}}
  fast: {{type: boolean, fits_keyword: FAST, blend_table: true, fits_hdu: SCI}}
  ra: {{type: number, fits_keyword: RA, blend_table: true, unit: deg, fits_hdu: SCI}}
  any: {{fits_keyword: ANY, blend_table: true, fits_hdu: SCI}}
  data: {{fits_hdu: SCI, datatype: float32, ndim: 2}}
  own: {{type: string, fits_keyword: OWN, fits_hdu: SCI}}
"""


def make_release(version: str = "dev", **changed: str) -> SchemaSet:
    """Make a release in which all schemas that any layout needs have the same content."""
    names = {row["schema"].removesuffix(".schema") for entry in TABLE for row in entry["layouts"]}
    return make_set({n: CARDS.format(n) for n in names if n} | changed, version)


@cache
def taken(version: str) -> Inventory:
    return take_inventory(read_release(version))


def layouts(inventory: Inventory, filetype: str) -> dict[str, Layout]:
    (found,) = (f for f in inventory.filetypes if f.name == filetype)
    return {layout.model: layout for layout in found.layouts}


def extensions(inventory: Inventory, filetype: str, model: str) -> dict[str, Extension]:
    return {e.name: e for e in layouts(inventory, filetype)[model].extensions}


def every_keyword(inventory: Inventory) -> Iterator[tuple[str, str, Keyword]]:
    for filetype in inventory.filetypes:
        for layout in filetype.layouts:
            for extension in layout.extensions:
                for keyword in extension.keywords:
                    yield filetype.name, extension.name, keyword


def find(inventory: Inventory, filetype: str, hdu: str, name: str) -> set[Keyword]:
    """Return a keyword of an extension of a filetype, once for each layout."""
    return {k for f, e, k in every_keyword(inventory) if (f, e, k.name) == (filetype, hdu, name)}


# Any schemas


@given(schema_blocks())
@law
def test_a_schema_is_described_as_it_is_taken(blocks: dict[str, Blocks]) -> None:
    schema_set = write_blocks({"image": blocks.pop("a"), **blocks})
    (described,) = describe_schema(schema_set, "image").filetypes
    rate = layouts(take_inventory(schema_set), "rate")
    assert list(rate) == ["ImageModel"]
    assert rate["ImageModel"].extensions[:-1] == described.layouts[0].extensions
    assert rate["ImageModel"].extensions[-1].name == "ASDF"


ENDS = {row[end] for entry in TABLE for row in entry["layouts"] for end in ("first", "last")}


@pytest.mark.parametrize("version", [*sorted(ENDS - {None}), "1.13.5rc1", "3.0.1.dev5", "dev"])
def test_the_layouts_are_those_of_the_filetype_table(version: str) -> None:
    release = Version("9999" if version == "dev" else version)
    expected = [
        (
            entry["name"],
            list(
                dict.fromkeys(
                    (row["model"], row["schema"])
                    for row in entry["layouts"]
                    if Version(row["first"]) <= release
                    if row["last"] is None or release <= Version(row["last"])
                )
            ),
        )
        for entry in TABLE
    ]
    found = take_inventory(make_release(version)).filetypes
    assert [(f.name, [(row.model, row.schema) for row in f.layouts]) for f in found] == [
        (name, rows) for name, rows in expected if rows
    ]


def test_rows_of_one_datamodel_and_schema_are_one_layout() -> None:
    entry = next(entry for entry in TABLE if entry["name"] == "cal")
    rows = [row for row in entry["layouts"] if row["model"] == "ImageModel" and not row["last"]]
    image = layouts(take_inventory(make_release()), "cal")["ImageModel"]
    assert len(rows) > 1
    assert set(image.instruments) == {name for row in rows for name in row["instruments"]}
    assert set(image.exp_types) == {name for row in rows for name in row["exp_types"]}
    assert len(set(image.exp_types)) == len(image.exp_types)
    assert image.instruments == tuple(n for n in INSTRUMENTS if n in image.instruments)


def test_what_a_file_holds_ends_with_what_comes_at_run_time() -> None:
    i2d = extensions(take_inventory(make_release()), "i2d", "ImageModel")
    assert [(e.name, e.kind, e.runtime) for e in i2d.values()] == [
        (PRIMARY, Kind.PRIMARY, False),
        ("SCI", Kind.IMAGE, False),
        ("HDRTAB", Kind.TABLE, True),
        ("ASDF", Kind.TABLE, True),
    ]
    assert i2d["ASDF"].columns == (
        ArrayColumn(name="ASDF_METADATA", datatype="uint8", shape=(), unit=""),
    )
    assert i2d["ASDF"].keywords == i2d["HDRTAB"].keywords == ()


def test_hdrtab_has_a_column_for_each_keyword_that_is_tabulated() -> None:
    hdrtab = extensions(take_inventory(make_release()), "i2d", "ImageModel")["HDRTAB"]
    assert [(c.name, c.datatype, c.unit) for c in hdrtab.columns] == [
        ("DATE-OBS", "ascii", "d"),
        ("NGROUPS", "int64", ""),
        ("FAST", "bool8", ""),
        ("RA", "float64", "deg"),
        ("ANY", "ascii", ""),
    ]


def test_a_filetype_without_a_schema_is_listed_with_nothing_in_it() -> None:
    for name in ("msa", "cat", "phot", "whtlt"):
        (layout,) = layouts(take_inventory(make_release()), name).values()
        assert (layout.schema, layout.extensions) == ("", ())
        assert layout.instruments


def test_a_release_without_a_schema_that_it_needs_is_an_error() -> None:
    schema_set = make_release("3.0.0")
    left = {name: text for name, text in schema_set.files.items() if name != "ramp.schema.yaml"}
    with pytest.raises(SchemaError, match=r"no schema 'ramp\.schema'"):
        take_inventory(
            make_set({n.removesuffix(".schema.yaml"): t.decode() for n, t in left.items()}, "3.0")
        )


def test_of_a_directory_what_it_lacks_is_left_out_with_a_note() -> None:
    inventory = take_inventory(make_set({"image": CARDS.format("image")}))
    assert {row.schema for f in inventory.filetypes for row in f.layouts} == {"image.schema", ""}
    noted = {note.where for note in inventory.notes if note.code == "missing-schema"}
    assert "ramp.schema.yaml:0" in noted
    assert "image.schema.yaml:0" not in noted


def test_faults_are_noted_once_by_file_and_line() -> None:
    faulty = f"""\
        id: {HOME}wrong.schema
        type: object
        properties:
          list: {{type: array, items: {{type: object, properties: {{x: {{fits_keyword: LOST}}}}}}}}
          x: {{type: string}}
          x: {{type: string, fits_keyword: low, enum: [OFF]}}
        """
    notes = take_inventory(make_release("3.0.0", image=faulty, unused="title: no id")).notes
    assert [(note.where, note.code) for note in notes] == [
        ("image.schema.yaml:1", "wrong-id"),
        ("image.schema.yaml:4", "unplaced-keyword"),
        ("image.schema.yaml:6", "duplicate-key"),
        ("image.schema.yaml:6", "lower-case-keyword"),
        ("image.schema.yaml:6", "yaml-boolean"),
        ("unused.schema.yaml:1", "missing-id"),
    ]


def test_each_layout_has_the_type_that_its_own_schema_gives() -> None:
    masks = CARDS.format("ifuimage").replace("type: integer, fits_keyword: N", "fits_keyword: N")
    inventory = take_inventory(make_release(ifuimage=masks))
    types = {
        model: {
            keyword.type for keyword in layout.extensions[0].keywords if keyword.name == "NGROUPS"
        }
        for model, layout in layouts(inventory, "rate").items()
    }
    assert types == {"ImageModel": {Type.INTEGER}, "IFUImageModel": {Type.UNTYPED}}


# One schema


@pytest.mark.parametrize("name", ["flat", "flat.schema", "flat.schema.yaml"])
def test_a_schema_may_be_named_in_three_ways(name: str) -> None:
    schema_set = make_set({"flat": CARDS.format("flat") + "title: 'Flat\n\n  field'"})
    inventory = describe_schema(schema_set, name)
    (filetype,) = inventory.filetypes
    (layout,) = filetype.layouts
    assert (filetype.name, filetype.purpose, layout.schema) == ("flat", "Flat field", "flat.schema")
    assert [e.name for e in layout.extensions] == [PRIMARY, "SCI"]
    assert inventory.notes == ()


def test_of_a_schema_only_its_own_faults_are_noted() -> None:
    schema_set = make_set({"flat": "x: 1\nx: 2", "flat2": "x: 1", "b": "fits_keyword: low"})
    where = [note.where for note in describe_schema(schema_set, "flat").notes]
    assert where == ["flat.schema.yaml:1", "flat.schema.yaml:2"]


def test_a_schema_that_is_not_there_is_an_error() -> None:
    with pytest.raises(SchemaError, match=r"there is no schema 'flatt\.schema' \(.*flat\.schema"):
        describe_schema(make_set({"flat": "x: 1"}), "flatt")


# Local changes


def override(action: str, keyword: str, **facts: Any) -> Override:
    given = {"value": "", "title": "", "unit": "", "filetypes": (), "extension": PRIMARY, **facts}
    return Override(
        action=action, keyword=keyword, reason="ours", where="overrides.yaml:3", **given
    )


def names(inventory: Inventory) -> set[tuple[str, str, str]]:
    return {(f, e, k.name) for f, e, k in every_keyword(inventory)}


PLAIN = take_inventory(make_release())


def test_a_keyword_is_added_where_it_is_wanted() -> None:
    facts = {"filetypes": ("cal", "i2d"), "extension": "SCI", "title": "Width", "unit": "arcsec"}
    changed = take_inventory(make_release(), [override("add", "BLURFWHM", value="number", **facts)])
    assert names(changed) - names(PLAIN) == {(f, "SCI", "BLURFWHM") for f in ("cal", "i2d")}
    (added,) = find(changed, "cal", "SCI", "BLURFWHM")
    assert (added.type, added.paths, added.title, added.unit) == (
        Type.NUMBER,
        (),
        "Width",
        "arcsec",
    )
    assert str(added.place) == "overrides.yaml:3"


def test_without_filetypes_all_are_meant() -> None:
    changed = take_inventory(make_release(), [override("omit", "NGROUPS")])
    gone = names(PLAIN) - names(changed)
    assert gone == {(f, e, k) for f, e, k in names(PLAIN) if (e, k) == (PRIMARY, "NGROUPS")}
    assert len(gone) > 20
    assert not names(changed) - names(PLAIN)


def test_a_type_is_set_and_nothing_else() -> None:
    changed = take_inventory(make_release(), [override("type", "NGROUPS", value="string")])
    assert names(changed) == names(PLAIN)
    before, after = (find(i, "rate", PRIMARY, "NGROUPS") for i in (PLAIN, changed))
    assert after == {replace(keyword, type=Type.STRING) for keyword in before}
    for name in ("FAST", "RA"):
        assert find(changed, "rate", "SCI", name) == find(PLAIN, "rate", "SCI", name)


def test_changes_follow_each_other() -> None:
    changes = [
        override("add", "OURS", value="string"),
        override("type", "OURS", value="number"),
        override("omit", "ANY", extension="SCI"),
        override("add", "ANY", value="integer", extension="SCI"),
    ]
    changed = take_inventory(make_release(), changes)
    assert {k.type for k in find(changed, "rate", PRIMARY, "OURS")} == {Type.NUMBER}
    assert {k.type for k in find(changed, "rate", "SCI", "ANY")} == {Type.INTEGER}


def test_a_rename_is_a_decision_between_releases_and_changes_none() -> None:
    renamed = take_inventory(make_release(), [override("rename", "OLD", value="NEW")])
    assert replace(renamed, overrides=()) == PLAIN


@pytest.mark.parametrize(
    "entry",
    [
        override("omit", "NOWHERE"),
        override("omit", "NGROUPS", extension="SCI"),
        override("omit", "NGROUPS", filetypes=("msa",)),
        override("without-column", "NOWHERE"),
        override("column", "NOWHERE", value="here"),
        override("type", "NOWHERE", value="string"),
        override("type", "NGROUPS", value="integer"),
        override("add", "OURS", value="string", extension="NOWHERE"),
        override("add", "OURS", value="string", filetypes=("msa",)),
    ],
)
def test_a_change_that_changes_nothing_is_an_error_with_its_line(entry: Override) -> None:
    with pytest.raises(SchemagenError) as caught:
        take_inventory(make_release(), [entry])
    assert str(caught.value).startswith(f"overrides.yaml:3: {entry} changes nothing (")
    taken = take_inventory(make_release(), [entry], strict=False)
    assert replace(taken, overrides=()) == PLAIN


def test_what_is_there_already_cannot_be_added() -> None:
    with pytest.raises(
        SchemagenError, match=r"^overrides\.yaml:3: `add: NGROUPS`: the keyword is already"
    ):
        take_inventory(make_release(), [override("add", "NGROUPS", value="string")])


# Real releases


@pytest.mark.network
def test_cal_has_six_layouts_in_3_0_0() -> None:
    found = layouts(taken("3.0.0"), "cal")
    assert {model: layout.schema for model, layout in found.items()} == {
        "ImageModel": "image.schema",
        "SlitModel": "slit.schema",
        "IFUImageModel": "ifuimage.schema",
        "MultiSlitModel": "multislit.schema",
        "MultiExposureModel": "multiexposure.schema",
        "GuiderCalModel": "guider_cal.schema",
    }
    assert found["GuiderCalModel"].instruments == ("FGS",)
    counts = {
        model: tuple(len(e.keywords) for e in layout.extensions if e.name in {PRIMARY, "SCI"})
        for model, layout in found.items()
    }
    assert counts == {
        "ImageModel": (419, 190),
        "SlitModel": (419, 214),
        "IFUImageModel": (419, 190),
        "MultiSlitModel": (419, 214),
        "MultiExposureModel": (419, 214),
        "GuiderCalModel": (419, 186),
    }


@pytest.mark.network
@pytest.mark.parametrize("version", ["0.17.1", "1.9.6", "3.0.0"])
def test_every_file_that_a_datamodel_saved_ends_with_asdf(version: str) -> None:
    for filetype in taken(version).filetypes:
        for layout in filetype.layouts:
            found = [e.name for e in layout.extensions]
            assert found.index("ASDF") == len(found) - 1 if layout.schema else not found
            assert [e.name for e in layout.extensions if e.runtime] in (
                [],
                ["ASDF"],
                ["HDRTAB", "ASDF"],
            )


@pytest.mark.network
def test_in_3_0_0_four_filetypes_have_a_table_of_the_headers_they_were_made_of() -> None:
    columns = {
        (filetype.name, layout.model): len(extension.columns)
        for filetype in taken("3.0.0").filetypes
        for layout in filetype.layouts
        for extension in layout.extensions
        if extension.name == "HDRTAB"
    }
    assert columns == {
        ("i2d", "ImageModel"): 441,
        ("s2d", "MultiSlitModel"): 441,
        ("s2d", "SlitModel"): 441,
        ("s3d", "IFUCubeModel"): 441,
        ("x1dints", "TSOMultiSpecModel"): 389,
    }


@pytest.mark.network
def test_a_schema_that_no_model_uses_can_be_described_all_the_same() -> None:
    used = {row.schema for f in taken("3.0.0").filetypes for row in f.layouts}
    assert "mirmrs_extract1d.schema" not in used
    (filetype,) = describe_schema(read_release("3.0.0"), "mirmrs_extract1d").filetypes
    assert filetype.layouts[0].extensions[0].keywords


@pytest.mark.network
def test_amilg_is_not_what_its_name_says() -> None:
    found = {row.schema for row in layouts(taken("3.0.0"), "amilg").values()}
    assert found == {"amilgfitmodel.schema"}
    assert "amilg.schema" in Schemas(read_release("3.0.0"))


@pytest.mark.network
@pytest.mark.parametrize(
    ("before", "old", "after", "new", "path", "types"),
    [
        (
            "0.18.1",
            "SUBPXPNS",
            "0.18.2",
            "SUBPXPTS",
            "meta.dither.subpixel_total_points",
            (Type.INTEGER, Type.INTEGER),
        ),
        (
            "1.2.0",
            "NDITHPTS",
            "1.2.1",
            "NRIMDTPT",
            "meta.dither.dither_points",
            (Type.STRING, Type.INTEGER),
        ),
    ],
)
def test_a_rename_keeps_the_path(
    before: str, old: str, after: str, new: str, path: str, types: tuple[Type, Type]
) -> None:
    kept = [*find(taken(before), "rate", PRIMARY, old), *find(taken(after), "rate", PRIMARY, new)]
    assert [(k.paths, k.type) for k in kept] == [((path,), types[0]), ((path,), types[1])]
    assert not find(taken(before), "rate", PRIMARY, new)
    assert not find(taken(after), "rate", PRIMARY, old)


@pytest.mark.network
@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("EPH_TIME", "meta.ephemeris.time", "meta.ephemeris.time"),
        ("REFFRAME", "meta.ephemeris.reference_frame", "meta.ephemeris.reference_frame"),
        ("JWST_X", "meta.ephemeris.spatial_x", "meta.ephemeris.spatial_x_bary"),
    ],
)
def test_in_1_2_0_the_ephemeris_moved_from_primary_to_sci(
    name: str, before: str, after: str
) -> None:
    assert [k.paths for k in find(taken("1.1.0"), "rate", PRIMARY, name)] == [(before,)]
    assert [k.paths for k in find(taken("1.2.0"), "rate", "SCI", name)] == [(after,)]
    assert not find(taken("1.1.0"), "rate", "SCI", name)
    assert not find(taken("1.2.0"), "rate", PRIMARY, name)


@pytest.mark.network
def test_in_1_0_0_another_keyword_came_at_another_path() -> None:
    (old,) = find(taken("0.18.3"), "rate", PRIMARY, "DVA_RA")
    (new,) = find(taken("1.0.0"), "rate", PRIMARY, "VA_RA")
    assert not set(old.paths) & set(new.paths)
    assert not find(taken("1.0.0"), "rate", PRIMARY, "DVA_RA")


PATHLOSS = [18, 22, 53, 57, 61, 65, 69, 73, 77, 81, 85, 92, 96, 100]


@pytest.mark.network
@pytest.mark.parametrize(
    ("version", "others"),
    [
        (
            "0.17.1",
            [
                ("abvegaoffset.schema.yaml:1", "wrong-id"),
                ("core.schema.yaml:1146", "duplicate-key"),
                ("nrsfs_apcorr.schema.yaml:1", "wrong-id"),
            ],
        ),
        (
            "1.2.0",
            [
                ("abvegaoffset.schema.yaml:1", "wrong-id"),
                ("core.schema.yaml:1225", "duplicate-key"),
                ("extract1difu.schema.yaml:23", "duplicate-key"),
                ("nrsfs_apcorr.schema.yaml:1", "wrong-id"),
            ],
        ),
        (
            "3.0.0",
            [
                ("extract1difu.schema.yaml:25", "duplicate-key"),
                ("keyword_lampstate.schema.yaml:17", "yaml-boolean"),
            ],
        ),
    ],
)
def test_the_faults_of_a_release_are_noted(version: str, others: list[tuple[str, str]]) -> None:
    notes = taken(version).notes
    low = [note.where for note in notes if note.code == "lower-case-keyword"]
    assert low == [f"pathloss.schema.yaml:{line}" for line in PATHLOSS]
    rest = [note for note in notes if note.code != "lower-case-keyword"]
    assert [(note.where, note.code) for note in rest] == others


@pytest.mark.network
@pytest.mark.parametrize("version", ["0.17.1", "3.0.0"])
def test_what_is_told_has_its_line_in_the_schemas(version: str) -> None:
    schema_set = read_release(version)
    lines = {name: content.decode().splitlines() for name, content in schema_set.files.items()}
    declared = {k.place: k for _, _, k in every_keyword(taken(version))}
    assert len(declared) > 400
    for keyword in declared.values():
        text = lines[keyword.place.file][keyword.place.line - 1 :]
        indent = len(text[0]) - len(text[0].lstrip(" -")) if keyword.place.line > 1 else -1
        inner = takewhile(lambda t, i=indent: len(t) - len(t.lstrip()) > i or not t, text[1:])  # type: ignore[misc]
        pattern = rf"\bfits_keyword: *{keyword.name}\b"
        assert re.search(pattern, "\n".join([text[0], *inner]), re.IGNORECASE), keyword.place


def count_remembered() -> dict[str, int]:
    """Count the entries of the unbounded caches of our modules."""
    return {
        f"{module}.{name}": value.cache_info().currsize
        for module, held in list(sys.modules.items())
        if module.startswith("schemagen.")
        for name, value in vars(held).items()
        if hasattr(value, "cache_info") and value.cache_info().maxsize is None
    }


def test_a_process_that_reads_ever_more_schemas_remembers_none() -> None:
    take_inventory(make_release("3.0.0"))
    before = count_remembered()
    assert before
    for number in range(3):
        changed = make_release("3.0.0", image=f"{{title: of number {number}, fits_keyword: K}}")
        assert take_inventory(changed).filetypes != PLAIN.filetypes
    assert count_remembered() == before


@pytest.mark.network
def test_a_fresh_process_takes_the_same_inventory() -> None:
    code = (
        "from schemagen.inventory.build import take_inventory\n"
        "from schemagen.inventory.serialize import dumps\n"
        "from schemagen.sources.read import SchemaReader\n"
        "from schemagen.sources.releases import read_pins\n"
        "print(dumps(take_inventory(SchemaReader(read_pins()).read('3.0.0'))))"
    )
    fresh = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONPATH": ":".join(sys.path), "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert fresh == {f"{dumps(taken('3.0.0'))}\n".encode()}
