from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import astuple
from textwrap import indent

import pytest
from hypothesis import example, given

from schemagen.inventory.extensions import Enumerator
from schemagen.inventory.merge import Schemas, SharedTrees, Tree
from schemagen.inventory.model import (
    PRIMARY,
    ArrayColumn,
    Extension,
    Keyword,
    Kind,
    Note,
    Place,
    Type,
)
from schemagen.sources.schema_set import SchemaSet
from tests.support.samples import read_release
from tests.support.strategies import Blocks, law, make_set, schema_blocks, write_blocks

Enumerated = dict[str, tuple[Extension, ...]]


class Memory:
    """Parts that schemas and releases share, and that are known from earlier reading."""

    def __init__(self) -> None:
        self.shared, self.enumerator = SharedTrees(), Enumerator()

    def enumerate_all(
        self, schema_set: SchemaSet, order: Callable[[tuple[str, ...]], object] = tuple
    ) -> str:
        """List the content of every schema of a set, in a given order."""
        schemas = Schemas(schema_set, self.shared)
        ordered = list(schemas.names) if order is tuple else list(reversed(schemas.names))
        found = {n: self.enumerator.list_extensions(schemas.tree(n)) for n in ordered}
        return "\n".join(f"{name} {[*map(astuple, found[name])]}" for name in schemas.names)


def enumerate_extensions(tree: Tree) -> tuple[Extension, ...]:
    return Enumerator().list_extensions(tree)


def note_unplaced(tree: Tree) -> tuple[Note, ...]:
    return Enumerator().list_unplaced(tree)


def walk(tree: Tree, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Tree]]:
    yield path, tree
    for step, part in tree.parts():
        yield from walk(part, (*path, step))


def every_extension(files: dict[str, Blocks]) -> Iterator[tuple[Tree, tuple[Extension, ...]]]:
    schemas = Schemas(write_blocks(files))
    for name in schemas.names:
        found = schemas.tree(name)
        yield found, enumerate_extensions(found)


# Laws

TWICE: dict[str, Blocks] = {
    "a": {
        "type": "object",
        "properties": {
            "x": {"type": "object", "properties": {"k": {"fits_keyword": "K", "fits_hdu": "sci"}}},
            "y": {"fits_keyword": "k", "fits_hdu": "SCI", "type": "string"},
            "z": {"fits_keyword": "Z"},
        },
    }
}


@given(schema_blocks())
@example(TWICE)
@law
def test_every_path_is_told_once_in_schema_order(files: dict[str, Blocks]) -> None:
    for found, extensions in every_extension(files):
        expected: dict[str, dict[str, list[str]]] = {PRIMARY: {}}
        for path, part in walk(found):
            if part.facts.keys() & {"fits_keyword", "fits_hdu"}:
                hdu = expected.setdefault(part.facts.get("fits_hdu", PRIMARY).upper(), {})  # type: ignore[attr-defined]
                if "fits_keyword" in part.facts:
                    paths = hdu.setdefault(str(part.facts["fits_keyword"]).upper(), [])
                    paths += [".".join(path)] if ".".join(path) not in paths else []
        told = [(e.name, [(k.name, list(k.paths)) for k in e.keywords]) for e in extensions]
        assert told == [(name, list(keywords.items())) for name, keywords in expected.items()]


@given(schema_blocks())
@law
def test_names_are_upper_case_and_come_once_and_primary_comes_first(
    files: dict[str, Blocks],
) -> None:
    for _, extensions in every_extension(files):
        names = [extension.name for extension in extensions]
        assert names[0] == PRIMARY
        assert names == [name.upper() for name in names]
        assert len(set(names)) == len(names)
        assert [e.kind is Kind.PRIMARY for e in extensions] == [n == PRIMARY for n in names]
        for extension in extensions:
            keywords = [keyword.name for keyword in extension.keywords]
            assert keywords == [keyword.upper() for keyword in keywords]
            assert len(set(keywords)) == len(keywords)
            columns = [column.name for column in extension.columns]
            assert len(set(columns)) == len(columns)


@given(schema_blocks())
@law
def test_an_extension_is_what_its_arrays_make_it(files: dict[str, Blocks]) -> None:
    for found, extensions in every_extension(files):
        for extension in extensions:
            leaves = [
                part
                for _, part in walk(found)
                if "fits_hdu" in part.facts and "fits_keyword" not in part.facts
                if str(part.facts["fits_hdu"]).upper() == extension.name
            ]
            said = [leaf.facts for leaf in leaves]
            said += [p.facts for leaf in leaves for ps in leaf.alternatives.values() for p in ps]
            tables = [facts for facts in said if isinstance(facts.get("datatype"), list)]
            kind = Kind.TABLE if tables else Kind.IMAGE if leaves else Kind.HEADER
            assert extension.kind is (Kind.PRIMARY if extension.name == PRIMARY else kind)
            assert bool(extension.columns) == bool(tables)


ITEM_AND_ALTERNATIVE: dict[str, Blocks] = {
    "b": {
        "type": "object",
        "properties": {"meta": {"type": "array", "fits_hdu": "SCI", "datatype": "float32"}},
    },
    "a": {
        "type": "object",
        "properties": {
            "meta": {
                "type": "array",
                "items": {"$ref": "b.schema"},
                "allOf": [{"fits_keyword": "BUNIT", "type": "string"}],
                "oneOf": [{"$ref": "b.schema"}],
            }
        },
    },
}
"""One schema as the items of a list, which another declaration replaces, and beside it."""


@given(schema_blocks())
@example(ITEM_AND_ALTERNATIVE)
@law
def test_an_hdu_of_list_items_repeats(files: dict[str, Blocks]) -> None:
    for found, extensions in every_extension(files):
        for extension in extensions:
            paths = [
                path
                for path, part in walk(found)
                if str(part.facts.get("fits_hdu", "")).upper() == extension.name
            ]
            if any("items" in path[:-1] for path in paths):
                assert extension.repeats
            if not any("items" in path for path in paths):
                assert not extension.repeats


@given(schema_blocks(), schema_blocks())
@law
def test_neither_order_nor_memory_changes_what_is_found(
    files: dict[str, Blocks], others: dict[str, Blocks]
) -> None:
    schema_set, other = write_blocks(files), write_blocks({**files, **others})
    expected = Memory().enumerate_all(schema_set)
    memory = Memory()
    assert memory.enumerate_all(schema_set, reversed) == expected
    memory.enumerate_all(other)
    assert memory.enumerate_all(schema_set) == expected
    memory = Memory()
    memory.enumerate_all(other)
    assert memory.enumerate_all(schema_set) == expected


MEMORY = """
import json, sys
from dataclasses import astuple
from schemagen.inventory.extensions import Enumerator
from schemagen.inventory.merge import Schemas
from tests.support.strategies import make_set
schemas = Schemas(make_set(json.loads(sys.argv[1])))
for name in schemas.names:
    print(name, [*map(astuple, Enumerator().list_extensions(schemas.tree(name)))])
"""


def test_a_fresh_process_finds_the_same() -> None:
    files = {
        "core": "{type: object, properties: {k: {type: string, fits_keyword: K, enum: [OFF]}}}",
        "a": "allOf: [{$ref: core.schema}]\ntype: object\nproperties: {x: {fits_hdu: SCI}}",
        "b": "{type: array, items: {$ref: a.schema}, anyOf: [{$ref: core.schema}]}",
    }
    fresh = {
        subprocess.run(
            [sys.executable, "-c", MEMORY, json.dumps(files)],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("0", "1")
    }
    assert fresh == {Memory().enumerate_all(make_set(files)) + "\n"}


# Traps of the schemas


def describe(properties: str, **files: str) -> dict[str, Extension]:
    """Return the extensions of a schema with these properties."""
    text = f"type: object\nproperties:\n{indent(properties, '  ')}"
    schemas = Schemas(make_set({"top": text, **files}))
    return {e.name: e for e in enumerate_extensions(schemas.tree("top.schema"))}


def keyword(facts: str, hdu: str = PRIMARY) -> Keyword:
    (found,) = describe(f"x: {{fits_keyword: K, {facts}}}")[hdu].keywords
    return found


def listing(extensions: dict[str, Extension]) -> dict[str, list[str]]:
    return {name: [k.name for k in found.keywords] for name, found in extensions.items()}


def test_a_keyword_without_an_hdu_is_primarys() -> None:
    found = describe("x: {fits_keyword: K}\ny: {fits_keyword: L, fits_hdu: SCI}")
    assert listing(found) == {PRIMARY: ["K"], "SCI": ["L"]}
    assert listing(describe("x: {type: string}")) == {PRIMARY: []}
    assert listing(describe("x: {fits_keyword: K, fits_hdu: PRIMARY}")) == {PRIMARY: ["K"]}


def test_primary_comes_first_wherever_it_is_declared() -> None:
    found = describe("x: {fits_hdu: ERR}\ny: {fits_hdu: SCI}\nz: {fits_keyword: K}")
    assert list(found) == [PRIMARY, "ERR", "SCI"]


def test_a_keyword_of_list_items_that_names_no_hdu_is_noted() -> None:
    text = """\
        type: object
        properties:
          map:
            type: array
            items:
              type: object
              properties:
                order: {fits_keyword: ORDER, fits_hdu: ORDER}
                author:
                  fits_keyword: author
                placed: {fits_keyword: PLACED, fits_hdu: PRIMARY}
          author: {fits_keyword: AUTHOR}
        """
    top = Schemas(make_set({"wavemap": text})).tree("wavemap.schema")
    primary, order = enumerate_extensions(top)
    assert [(k.name, k.paths) for k in primary.keywords] == [
        ("AUTHOR", ("map.items.author", "author")),
        ("PLACED", ("map.items.placed",)),
    ]
    assert order.repeats
    (note,) = note_unplaced(top)
    assert str(note) == (
        "wavemap.schema.yaml:9: AUTHOR at map.items.author is in an item of a list, but has no "
        "HDU; read as a keyword of PRIMARY [unplaced-keyword]"
    )


def test_names_are_compared_without_case() -> None:
    found = describe(
        "a: {fits_keyword: crpix1, fits_hdu: ps}\n"
        "b: {fits_keyword: CRPIX1, fits_hdu: PS}\n"
        "c: {fits_keyword: OBSGEO-X, fits_hdu: FGS Centroid Packet}\n"
        "d: {fits_keyword: K, fits_hdu: WCS-TABLE}\n"
        "e: {fits_hdu: data1x1, datatype: float32}\n"
    )
    assert listing(found) == {
        PRIMARY: [],
        "PS": ["CRPIX1"],
        "FGS CENTROID PACKET": ["OBSGEO-X"],
        "WCS-TABLE": ["K"],
        "DATA1X1": [],
    }
    assert found["PS"].keywords[0].paths == ("a", "b")


def test_a_keyword_may_live_in_several_hdus() -> None:
    found = describe(
        "a: {title: Data, fits_keyword: BUNIT, fits_hdu: SCI}\n"
        "b: {title: Error, fits_keyword: BUNIT, fits_hdu: ERR}\n"
        "c: {fits_keyword: ROLL_REF}\nd: {fits_keyword: ROLL_REF, fits_hdu: SCI}\n"
    )
    assert listing(found) == {PRIMARY: ["ROLL_REF"], "SCI": ["BUNIT", "ROLL_REF"], "ERR": ["BUNIT"]}
    assert [found[hdu].keywords[0].title for hdu in ("SCI", "ERR")] == ["Data", "Error"]


def test_a_keyword_at_two_paths_of_an_hdu_has_both_and_the_facts_of_the_first() -> None:
    found = describe(
        "meta: {type: object, properties: {t: {$ref: target.schema}}}\n"
        "slits: {type: array, items: {type: object, properties:"
        " {source_type: {title: Second, type: integer, fits_keyword: SRCTYPE, fits_hdu: SCI}}}}\n",
        target="title: First\ntype: string\nenum: [POINT]\nfits_keyword: SRCTYPE\nfits_hdu: SCI\n",
    )
    (source_type,) = found["SCI"].keywords
    assert source_type.paths == ("meta.t", "slits.items.source_type")
    assert (source_type.title, source_type.type) == ("First", Type.STRING)
    assert (source_type.enum, source_type.place.file) == (("POINT",), "target.schema.yaml")
    assert found["SCI"].repeats


@pytest.mark.parametrize("order", [("x: {%s}\n", "y: {type: integer, %s}\n")])
def test_a_type_that_is_not_given_yields_to_one_that_is(order: tuple[str, ...]) -> None:
    card = "fits_keyword: NGROUPS"
    for lines in (order, order[::-1]):
        (ngroups,) = describe("".join(lines) % (card, card))[PRIMARY].keywords
        assert ngroups.type is Type.INTEGER
    schemas = Schemas(make_set({"mask": f"{{{card}}}", "core": f"{{type: integer, {card}}}"}))
    types = [enumerate_extensions(schemas.tree(n))[0].keywords[0].type for n in schemas.names]
    assert types == [Type.INTEGER, Type.UNTYPED]


@pytest.mark.parametrize("kind", Type)
def test_a_type_is_one_of_four_or_none(kind: Type) -> None:
    assert keyword(f"type: {kind.value}" if kind.value else "title: x").type is kind


@pytest.mark.parametrize("given", ["object", "null", "datetime"])
def test_any_other_type_is_none(given: str) -> None:
    assert keyword(f"type: {given}").type is Type.UNTYPED


def test_a_structural_keyword_may_be_declared_as_any_other() -> None:
    found = describe(
        "table: {fits_hdu: WCS-TABLE, datatype: [{name: a, datatype: float32}]}\n"
        "dim: {type: string, fits_keyword: TDIM2, fits_hdu: WCS-TABLE}\n"
    )["WCS-TABLE"]
    assert (found.kind, [k.name for k in found.keywords]) == (Kind.TABLE, ["TDIM2"])


def test_an_enum_is_the_union_of_its_groups() -> None:
    found = keyword("anyOf: [{enum: [A, B]}, {title: FGS, enum: [B, C]}, {anyOf: [{enum: [D]}]}]")
    assert found.enum == ("A", "B", "C", "D")
    assert keyword("enum: [Z], oneOf: [{enum: [A]}]").enum == ("Z", "A")
    assert keyword("enum: [NONE, OFF, null, 1, 2.5, true]").enum == ("NONE", "OFF", 1, 2.5)
    assert keyword("enum: []").enum == ()


@pytest.mark.parametrize(
    ("facts", "title", "unit"),
    [
        ("title: '[d] Previous end time in MJD'", "Previous end time in MJD", "d"),
        ("title: '[ m / s ]  Velocity\n\n  of it'", "Velocity of it", "m / s"),
        ("title: '[d] End', unit: s", "End", "s"),
        ("title: 'End [d]'", "End [d]", ""),
        ("unit: arcsec", "", "arcsec"),
        ("title: '[] End'", "End", ""),
        ("type: string", "", ""),
    ],
)
def test_a_unit_may_lead_the_title_in_brackets(facts: str, title: str, unit: str) -> None:
    found = keyword(facts)
    assert (found.title, found.unit) == (title, unit)


def test_of_a_keyword_everything_is_told() -> None:
    found = keyword(
        "type: string, title: T, default: '', blend_rule: mindate, blend_table: true, enum: [a]"
    )
    assert found == Keyword(
        name="K",
        type=Type.STRING,
        paths=("x",),
        title="T",
        unit="",
        enum=("a",),
        default="",
        blend="mindate",
        tabulated=True,
        place=Place(file="top.schema.yaml", line=3),
    )
    bare = keyword("blend_table: false, default: [1]")
    assert (bare.default, bare.blend, bare.tabulated) == (None, "", False)
    assert keyword("default: 0").default == 0


# Arrays


def test_what_a_datatype_says_is_an_image_or_a_table() -> None:
    found = describe(
        "a: {fits_hdu: SCI, datatype: float32, ndim: 2}\n"
        "b: {fits_hdu: VAR_FLAT, max_ndim: 3, default: 0}\n"
        "c: {fits_hdu: DQ, datatype: uint32}\n"
        "d: {fits_hdu: GROUP, datatype: [{name: n, datatype: int16}], ndim: 1}\n"
    )
    assert {name: (e.kind, e.datatype, e.ndim) for name, e in found.items()} == {
        PRIMARY: (Kind.PRIMARY, "", 0),
        "SCI": (Kind.IMAGE, "float32", 2),
        "VAR_FLAT": (Kind.IMAGE, "", 3),
        "DQ": (Kind.IMAGE, "uint32", 0),
        "GROUP": (Kind.TABLE, "", 0),
    }


def test_ndim_goes_before_max_ndim() -> None:
    assert describe("a: {fits_hdu: SCI, max_ndim: 4, ndim: 2}")["SCI"].axes == "2-D"


def test_a_greatest_number_of_axes_is_told_as_such() -> None:
    found = describe(
        "a: {fits_hdu: SCI, max_ndim: 3}\n"
        "b: {fits_hdu: ERR, ndim: 3}\n"
        "c: {fits_hdu: DQ}\n"
        "d: {fits_hdu: GROUP, datatype: [{name: n, datatype: int16}], max_ndim: 2}\n"
    )
    assert {name: extension.axes for name, extension in found.items() if name != PRIMARY} == {
        "SCI": "up to 3-D",
        "ERR": "3-D",
        "DQ": "",
        "GROUP": "",
    }
    assert found["SCI"].content == "image up to 3-D"
    assert not found["GROUP"].ndim_at_most


def test_columns_have_names_characters_shapes_and_units() -> None:
    found = describe(
        "a:\n  fits_hdu: GROUP\n  datatype:\n"
        "  - {name: time, datatype: float64, unit: d}\n"
        "  - {name: label, datatype: [ascii, 15], unit: null}\n"
        "  - {name: cube, datatype: float32, shape: [3, 4], ndim: 2}\n"
        "  - {datatype: int16}\n"
        "  - uint8\n"
    )["GROUP"]
    assert found.columns == (
        ArrayColumn(name="time", datatype="float64", shape=(), unit="d"),
        ArrayColumn(name="label", datatype="ascii[15]", shape=(), unit=""),
        ArrayColumn(name="cube", datatype="float32", shape=(3, 4), unit=""),
        ArrayColumn(name="col4", datatype="int16", shape=(), unit=""),
        ArrayColumn(name="col5", datatype="uint8", shape=(), unit=""),
    )


def test_sets_of_columns_under_any_of_are_united() -> None:
    text = """\
        type: object
        properties:
          cheby: {fits_hdu: CHEBY, anyOf: [{$ref: '#/definitions/a'}, {$ref: '#/definitions/b'}]}
        definitions:
          a: {datatype: [{name: t, datatype: float32}, {name: x0, datatype: float64}]}
          b: {datatype: [{name: t, datatype: float64}, {name: x1, datatype: float64}]}
        """
    _, cheby = enumerate_extensions(Schemas(make_set({"a": text})).tree("a.schema"))
    assert cheby.kind is Kind.TABLE
    assert [(c.name, c.datatype) for c in cheby.columns] == [
        ("t", "float64"),
        ("x0", "float64"),
        ("x1", "float64"),
    ]


def test_an_hdu_with_keywords_and_no_array_is_a_header_only() -> None:
    found = describe("a: {fits_keyword: SLITID, fits_hdu: SCI}\nb: {fits_hdu: ERR}\n")
    assert (found["SCI"].kind, found["ERR"].kind) == (Kind.HEADER, Kind.IMAGE)


def test_items_of_an_array_are_hdus_that_repeat() -> None:
    found = describe(
        "slits:\n  type: array\n  items:\n    type: object\n    properties:\n"
        "      data: {fits_hdu: SCI, datatype: float32}\n"
        "      name: {fits_keyword: SLTNAME, fits_hdu: SCI}\n"
        "      deeper: {type: array, items: {type: object, properties: {x: {fits_hdu: ERR}}}}\n"
        "once: {fits_hdu: DQ}\n"
    )
    assert {name: e.repeats for name, e in found.items()} == {
        PRIMARY: False,
        "SCI": True,
        "ERR": True,
        "DQ": False,
    }
    assert found["SCI"].keywords[0].paths == ("slits.items.name",)


# Real releases


def real(version: str, schema: str) -> dict[str, Extension]:
    found = enumerate_extensions(Schemas(read_release(version)).tree(schema))
    return {extension.name: extension for extension in found}


@pytest.mark.network
def test_an_image_of_3_0_0_has_419_keywords_in_primary_and_190_in_sci() -> None:
    image = real("3.0.0", "image.schema")
    counts = {name: len(e.keywords) for name, e in image.items() if e.keywords}
    assert counts == {PRIMARY: 419, "SCI": 190, "ERR": 1}
    assert [k.name for k in image["ERR"].keywords] == ["BUNIT"]  # with it, 191 beyond PRIMARY
    assert all(len(k.paths) == 1 for e in image.values() for k in e.keywords)
    # The SCI of a single slit alone has 191, of which 24 are the slit's own.
    slit = {k.name for k in real("3.0.0", "slitdata.schema")["SCI"].keywords}
    sci = {k.name for k in image["SCI"].keywords}
    assert (len(slit), len(slit - sci), len(slit | sci)) == (191, 24, 214)


@pytest.mark.network
def test_in_3_0_0_srctype_stands_at_two_paths_of_sci() -> None:
    for schema, own in (("multislit.schema", "slits.items"), ("slit.schema", "")):
        sci = real("3.0.0", schema)["SCI"].keywords
        (source_type,) = (k for k in sci if len(k.paths) > 1)
        own_path = f"{own}.source_type".lstrip(".")
        assert (source_type.name, source_type.paths) == (
            "SRCTYPE",
            ("meta.target.source_type", own_path),
        )


@pytest.mark.network
def test_in_3_0_0_the_lamp_may_be_off() -> None:
    (lamp,) = real("3.0.0", "keyword_lampstate.schema")[PRIMARY].keywords
    assert (lamp.type, "OFF" in lamp.enum, False in lamp.enum) == (Type.STRING, True, False)


@pytest.mark.network
def test_in_3_0_0_the_only_untyped_ngroups_is_that_of_masks() -> None:
    schemas = Schemas(read_release("3.0.0"))
    types = {
        (name, k.type)
        for name in schemas.names
        for k in enumerate_extensions(schemas.tree(name))[0].keywords
        if k.name == "NGROUPS"
    }
    assert [name for name, kind in types if kind is Type.UNTYPED] == ["mask.schema"]
    assert {kind for _, kind in types} == {Type.UNTYPED, Type.INTEGER}


@pytest.mark.network
def test_in_3_0_0_the_chebyshev_table_has_the_columns_of_both_instruments() -> None:
    cheby = real("3.0.0", "level1b.schema")["CHEBY"]
    assert (cheby.kind, len(cheby.columns)) == (Kind.TABLE, 26)


@pytest.mark.network
def test_in_3_0_0_the_items_of_maps_name_no_hdu() -> None:
    schemas = Schemas(read_release("3.0.0"))
    noted = {name: len(note_unplaced(schemas.tree(name))) for name in schemas.names}
    assert {name for name, count in noted.items() if count} == {
        "specprofile.schema",
        "spectrace.schema",
        "wavemap.schema",
    }


@pytest.mark.network
def test_real_releases_read_in_any_order_are_the_same() -> None:
    sets = [read_release(version) for version in ("1.2.0", "1.2.1", "3.0.0")]
    memory = Memory()
    expected = [memory.enumerate_all(schema_set) for schema_set in sets]
    for schema_set, found in reversed(list(zip(sets, expected, strict=True))):
        assert Memory().enumerate_all(schema_set, reversed) == found
    assert len(set(expected)) == len(sets)
