from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import example, given

from schemagen.errors import SchemaError
from schemagen.inventory.merge import Schemas, SharedTrees, Tree
from schemagen.inventory.model import Place
from tests.support.strategies import (
    HOME,
    OUTSIDE,
    Blocks,
    law,
    make_set,
    schema_blocks,
    write_blocks,
)

Said = tuple[tuple[str, ...], dict[str, Any]]
"""A path of a datamodel, and the facts declared there."""


# The rules, as plainly as they can be written


class Plain:
    """A node of a datamodel; each block writes its facts into it, later ones over earlier ones."""

    def __init__(self) -> None:
        self.facts: dict[str, Any] = {}
        self.properties: dict[str, Plain] = {}
        self.items: Plain | None = None
        self.alternatives: dict[str, list[Plain]] = {}

    def hear(self, block: Blocks, file: str, files: Mapping[str, Blocks]) -> Plain:
        if "$ref" in block:
            return self.hear_reference(block["$ref"], file, files)
        structure = ("properties", "items", "allOf", "anyOf", "oneOf", "definitions")
        self.facts.update({key: block[key] for key in block if key not in structure})
        for combiner in ("anyOf", "oneOf"):
            if combiner in block:
                alternatives = [Plain().hear(part, file, files) for part in block[combiner]]
                self.alternatives[combiner] = alternatives
        for part in block.get("allOf", ()):
            self.hear(part, file, files)
        if block.get("type") == "object":
            for name, part in block.get("properties", {}).items():
                self.properties.setdefault(name, Plain()).hear(part, file, files)
        if block.get("type") == "array" and "items" in block:
            self.items = (self.items or Plain()).hear(block["items"], file, files)
        return self

    def hear_reference(self, reference: str, file: str, files: Mapping[str, Blocks]) -> Plain:
        name, _, fragment = reference.partition("#")
        stem = name.split("/")[-1].removesuffix(".yaml").removesuffix(".schema") or file
        if stem not in files:
            assert "://" in reference
            return self
        block = files[stem]
        for step in fragment.split("/"):
            block = block[step] if step else block
        return self.hear(block, stem, files)

    def walk(self, path: tuple[str, ...] = ()) -> Iterator[Said]:
        yield path, self.facts
        for combiner, alternatives in self.alternatives.items():
            for part in alternatives:
                yield from part.walk((*path, combiner))
        if self.facts.get("type") == "object":
            for name, part in self.properties.items():
                yield from part.walk((*path, name))
        if self.facts.get("type") == "array" and self.items:
            yield from self.items.walk((*path, "items"))


def walk(tree: Tree, path: tuple[str, ...] = ()) -> Iterator[Said]:
    yield path, dict(tree.facts)
    for step, part in tree.parts():
        yield from walk(part, (*path, step))


def declared(said: Iterator[Said]) -> list[Said]:
    """Keep every path, and the facts of those that declare something."""
    return [
        (path, facts if facts.keys() & {"fits_keyword", "fits_hdu"} else {}) for path, facts in said
    ]


LATER_WINS: dict[str, Blocks] = {
    "a": {
        "type": "object",
        "allOf": [
            {"$ref": "b.schema"},
            {
                "type": "object",
                "properties": {"x": {"title": "second", "fits_hdu": "SCI"}, "y": {"title": "y"}},
            },
        ],
        "properties": {"x": {"type": "integer"}, "z": {"type": "string"}},
    },
    "b": {
        "type": "object",
        "properties": {"x": {"title": "first", "type": "string", "fits_keyword": "X"}},
    },
}


@given(schema_blocks())
@example(LATER_WINS)
@law
def test_merging_follows_the_rules(files: dict[str, Blocks]) -> None:
    schemas = Schemas(write_blocks(files))
    for name in files:
        plain = Plain().hear(files[name], name, files)
        assert declared(walk(schemas.tree(f"{name}.schema"))) == declared(plain.walk())


@given(schema_blocks())
@law
def test_what_is_declared_stands_where_its_keyword_is_written(files: dict[str, Blocks]) -> None:
    schema_set = write_blocks(files)
    lines = {name: content.decode().splitlines() for name, content in schema_set.files.items()}
    trees = [Schemas(schema_set).tree(f"{name}.schema") for name in files]
    while trees:
        tree = trees.pop()
        trees += [part for _, part in tree.parts()]
        assert (tree.place is not None) == bool(tree.facts.keys() & {"fits_keyword", "fits_hdu"})
        if tree.place is not None:
            # The key that leads to the block, or the brace that opens an item of a list.
            assert lines[tree.place.file][tree.place.line - 1].rstrip().endswith("{")


@given(schema_blocks())
@law
def test_the_order_of_asking_does_not_matter(files: dict[str, Blocks]) -> None:
    schema_set = write_blocks(files)
    names = [f"{name}.schema" for name in files]
    shared = SharedTrees()
    there, back = Schemas(schema_set, shared), Schemas(schema_set, shared)
    forth = {name: there.tree(name) for name in names}
    assert {name: back.tree(name) for name in reversed(names)} == forth  # the same objects


@given(schema_blocks(), schema_blocks())
@law
def test_a_file_is_merged_with_those_of_its_own_release(
    files: dict[str, Blocks], others: dict[str, Blocks]
) -> None:
    mixed = {name: others.get(name, block) for name, block in files.items()} | {
        name: block for name, block in others.items() if name not in files
    }
    mixed["a"] = files["a"]
    expected = Plain().hear(mixed["a"], "a", mixed)
    shared = SharedTrees()
    for known in (files, others):
        schemas = Schemas(write_blocks(known), shared)
        _ = [schemas.tree(f"{name}.schema") for name in known]
    assert declared(walk(Schemas(write_blocks(mixed), shared).tree("a.schema"))) == declared(
        expected.walk()
    )


# References

LEAF = "{type: string, fits_keyword: K}"


def paths(top: str = "a.schema", **files: str) -> dict[str, dict[str, Any]]:
    """Return the facts of each path that declares something."""
    said = walk(Schemas(make_set(files)).tree(top))
    return {".".join(path): facts for path, facts in said if "fits_keyword" in facts}


@pytest.mark.parametrize(
    "identity", ["", "id: whatever", f"id: {HOME}other.schema", f"id: {HOME}b.schema.yaml"]
)
@pytest.mark.parametrize("reference", ["b.schema", "b.schema.yaml", f"{HOME}b.schema"])
def test_a_reference_goes_by_file_name(reference: str, identity: str) -> None:
    a = f"{{type: object, properties: {{x: {{$ref: '{reference}'}}}}}}"
    assert paths(a=a, b=f"{identity}\ntype: string\nfits_keyword: K\n", other=LEAF)["x"]["type"]


def test_an_id_that_names_another_file_leads_nowhere() -> None:
    a = "{type: object, properties: {x: {$ref: b.schema}, y: {$ref: c.schema}}}"
    b = f"id: {HOME}c.schema\nfits_keyword: B\n"
    c = f"id: {HOME}b.schema\nfits_keyword: C\n"
    said = paths(a=a, b=b, c=c)
    assert (said["x"]["fits_keyword"], said["y"]["fits_keyword"]) == ("B", "C")


@pytest.mark.parametrize("fragment", ["#/definitions/d", "#definitions/d"])
@pytest.mark.parametrize("file", ["", "a.schema", "b.schema", "b.schema.yaml", f"{HOME}b.schema"])
def test_a_fragment_needs_no_slash(file: str, fragment: str) -> None:
    definitions = "definitions:\n  d: {{type: {}, fits_keyword: K}}\n"
    a = f"type: object\nproperties:\n  x: {{$ref: '{file}{fragment}'}}\n"
    said = paths(a=a + definitions.format("string"), b=definitions.format("integer"))
    assert said == {"x": {"type": "integer" if "b" in file else "string", "fits_keyword": "K"}}


def test_a_definition_may_refer_to_others() -> None:
    a = """\
        type: object
        properties: {x: {$ref: '#/definitions/d'}}
        definitions:
          d: {type: object, properties: {y: {$ref: '#/definitions/e'}, z: {$ref: b.schema}}}
          e: {type: string, fits_keyword: E}
        """
    assert paths(a=a, b=LEAF).keys() == {"x.y", "x.z"}


def test_a_definition_that_holds_itself_ends() -> None:
    a = """\
        type: object
        properties: {x: {$ref: '#/definitions/d'}}
        definitions:
          d: {type: object, properties: {y: {$ref: '#/definitions/d'}, k: {fits_keyword: K}}}
        """
    assert paths(a=a).keys() == {"x.k"}


def test_what_stands_beside_a_reference_is_not_heard() -> None:
    a = "{type: object, properties: {x: {title: A, $ref: b.schema, fits_keyword: L, type: null}}}"
    assert paths(a=a, b=LEAF) == {"x": {"type": "string", "fits_keyword": "K"}}


@pytest.mark.parametrize(
    "reference",
    [
        OUTSIDE,
        "http://stsci.edu/schemas/asdf/unit/unit-1.0.0",
        "asdf://asdf-format.org/core/schemas/time-1.1.0",
        "http://stsci.edu/schemas/gwcs/wcs-1.0.0#/definitions/x",
    ],
)
def test_a_reference_out_of_the_set_declares_nothing(reference: str) -> None:
    a = f"{{type: object, properties: {{x: {{$ref: '{reference}'}}, k: {LEAF}}}}}"
    assert paths(a=a).keys() == {"k"}


@pytest.mark.parametrize(
    "reference", ["b.schema", "b.schema.yaml", f"{HOME}b.schema", "b.schema#d"]
)
def test_a_reference_to_what_is_not_there_is_an_error_with_its_file(reference: str) -> None:
    a = f"{{type: object, properties: {{x: {{$ref: '{reference}'}}}}}}"
    with pytest.raises(SchemaError) as caught:
        paths(a=a)
    assert str(caught.value) == (
        f"a.schema.yaml: refers to '{reference}', which is not in this release"
    )


@pytest.mark.parametrize("file", ["a", "b"])
def test_a_fragment_that_is_not_there_is_an_error_with_its_file(file: str) -> None:
    a = f"{{type: object, properties: {{x: {{$ref: '{file}.schema#/definitions/d/e'}}}}}}"
    with pytest.raises(SchemaError) as caught:
        paths(a=a, b="{definitions: {d: 1}}")
    assert str(caught.value) == (
        f"{file}.schema.yaml: refers to '#/definitions/d/e', which it does not define"
    )


def test_references_that_run_in_a_circle_are_an_error_with_its_file() -> None:
    part = "{type: object, properties: {x: {$ref: %s.schema}}}"
    with pytest.raises(SchemaError) as caught:
        paths(a=part % "b", b=part % "c", c=part % "b")
    assert str(caught.value) == (
        "b.schema.yaml: its references form a circle: a.schema → b.schema → c.schema → b.schema"
    )
    with pytest.raises(SchemaError, match=r"a\.schema → a\.schema"):
        paths(a="{allOf: [{$ref: a.schema}]}")


def test_after_an_error_the_others_can_be_asked_for() -> None:
    part = "{type: object, properties: {x: {$ref: %s.schema}}}"
    schemas = Schemas(make_set({"a": part % "b", "b": part % "a", "c": LEAF, "d": part % "c"}))
    for _ in range(2):
        with pytest.raises(SchemaError, match=r"a\.schema → b\.schema → a\.schema"):
            schemas.tree("a.schema")
    assert schemas.tree("d.schema").properties["x"].facts["fits_keyword"] == "K"
    schemas = Schemas(make_set({"a": part % "b", "b": part % "nowhere"}))
    for name in ("a.schema", "b.schema", "a.schema"):
        with pytest.raises(SchemaError, match=r"^b\.schema\.yaml: refers to 'nowhere\.schema'"):
            schemas.tree(name)


def test_a_fault_in_a_file_that_is_referred_to_is_told_of_that_file() -> None:
    with pytest.raises(SchemaError, match=r"^b\.schema\.yaml:3: not YAML: "):
        paths(a="{type: object, properties: {x: {$ref: b.schema}}}", b="type: string\nx: [\n")


def test_what_is_no_schema_has_no_tree() -> None:
    schemas = Schemas(make_set({"a": LEAF}))
    assert ("a.schema" in schemas, "a" in schemas, "b.schema" in schemas) == (True, False, False)
    with pytest.raises(SchemaError, match=r"^there is no schema 'b\.schema' \("):
        schemas.tree("b.schema")


# Combiners


def test_all_of_is_laid_over_what_holds_it_and_properties_over_all() -> None:
    a = """\
        type: object
        properties:
          x: {title: own}
        allOf:
        - $ref: b.schema
        - type: object
          properties:
            x: {title: second, unit: s}
            y: {fits_keyword: Y}
        """
    b = """\
        type: object
        properties:
          x: {title: first, unit: m, type: string, fits_keyword: X, fits_hdu: SCI}
        """
    said = paths(a=a, b=b)
    assert list(said) == ["x", "y"]
    assert said["x"] == {
        "title": "own",
        "unit": "s",
        "type": "string",
        "fits_keyword": "X",
        "fits_hdu": "SCI",
    }
    tree = Schemas(make_set({"a": a, "b": b})).tree("a.schema")
    assert tree.properties["x"].place == Place(file="b.schema.yaml", line=3)


def test_a_declaration_that_is_overlaid_by_another_stands_where_the_last_one_does() -> None:
    a = "allOf:\n- $ref: b.schema\ntype: object\nproperties:\n  x: {fits_keyword: NEW}\n"
    b = "{type: object, properties: {x: {type: string, fits_keyword: OLD}}}"
    assert paths(a=a, b=b)["x"] == {"type": "string", "fits_keyword": "NEW"}
    tree = Schemas(make_set({"a": a, "b": b})).tree("a.schema")
    assert tree.properties["x"].place == Place(file="a.schema.yaml", line=5)


@pytest.mark.parametrize("combiner", ["anyOf", "oneOf"])
def test_alternatives_stay_apart_and_come_first(combiner: str) -> None:
    a = f"""\
        type: object
        properties: {{x: {{type: string, fits_keyword: A}}}}
        {combiner}:
        - {{type: object, properties: {{x: {{type: integer, fits_keyword: B}}}}}}
        - {{type: object, properties: {{y: {{type: integer, fits_keyword: C}}}}}}
        """
    said = paths(a=a)
    assert list(said) == [f"{combiner}.x", f"{combiner}.y", "x"]
    assert said["x"] == {"type": "string", "fits_keyword": "A"}


def test_of_two_lists_of_alternatives_the_later_counts() -> None:
    group = "{anyOf: [{type: object, properties: {%s: {fits_keyword: K}}}]}"
    assert paths(a=f"allOf: [{group % 'x'}, {group % 'y'}]").keys() == {"anyOf.y"}


def test_only_an_object_has_properties_and_only_an_array_items() -> None:
    a = """\
        type: object
        properties:
          untyped: {properties: {x: {fits_keyword: K}}}
          scalar: {type: string, properties: {x: {fits_keyword: K}}}
          list: {type: array, properties: {x: {fits_keyword: K}}}
          loose: {items: {type: object, properties: {x: {fits_keyword: K}}}}
          object: {type: object, properties: {x: {fits_keyword: K}}, items: {fits_keyword: K}}
          array: {type: array, items: {type: object, properties: {x: {fits_keyword: K}}}}
        """
    assert list(paths(a=a)) == ["object.x", "array.items.x"]


def test_items_are_overlaid_as_properties_are() -> None:
    base = "{type: object, properties: {x: {type: string, fits_keyword: K}, y: {fits_keyword: L}}}"
    a = f"""\
        allOf: [{{type: array, items: {base}}}]
        type: array
        items: {{type: object, properties: {{x: {{type: integer}}}}}}
        """
    said = paths(a=a)
    assert list(said) == ["items.x", "items.y"]
    assert said["items.x"] == {"type": "integer", "fits_keyword": "K"}


# What a release shares


def test_a_part_that_is_the_same_is_the_same_tree() -> None:
    core = "{type: object, properties: {x: {type: string, fits_keyword: K}}}"
    model = "{type: object, allOf: [{$ref: core.schema}], properties: {y: {fits_keyword: %s}}}"
    shared = SharedTrees()
    one = Schemas(make_set({"a": model % "A", "b": model % "B", "core": core}, "1.0.0"), shared)
    two = Schemas(make_set({"a": model % "A", "b": model % "C", "core": core}, "1.1.0"), shared)
    assert one.tree("a.schema") is two.tree("a.schema")
    assert one.tree("b.schema") is not two.tree("b.schema")
    parts = [s.tree("b.schema").properties["x"] for s in (one, two)]
    assert parts[0] is parts[1] is one.tree("core.schema").properties["x"]


def test_a_tree_follows_the_files_that_it_refers_to() -> None:
    a = "{type: object, properties: {x: {$ref: b.schema}}}"
    old = paths(a=a, b="{type: object, properties: {y: {$ref: c.schema}}}", c=LEAF)
    new = paths(a=a, b="{type: object, properties: {y: {$ref: c.schema}}}", c="fits_keyword: NEW")
    assert (old["x.y"]["fits_keyword"], new["x.y"]["fits_keyword"]) == ("K", "NEW")


def test_names_and_notes_are_those_of_all_files() -> None:
    files = {"b": "id: b.schema\nx: 1\nx: 2\n", "a": json.dumps({"fits_keyword": "low"})}
    schemas = Schemas(make_set(files))
    assert schemas.names == ("a.schema", "b.schema")
    assert [(note.code, note.where) for note in schemas.notes] == [
        ("lower-case-keyword", "a.schema.yaml:1"),
        ("missing-id", "a.schema.yaml:1"),
        ("duplicate-key", "b.schema.yaml:3"),
    ]
