from __future__ import annotations

import datetime
import subprocess
import sys

import pytest
import yaml
from hypothesis import given

from schemagen.errors import ExitCode, SchemaError
from schemagen.inventory.merge import SharedTrees
from schemagen.inventory.model import Note, Place
from schemagen.inventory.yaml_file import Block, Document, read_document
from tests.support.samples import read_release
from tests.support.strategies import Written, documents, law

FILE = "core.schema.yaml"
ID = "id: http://stsci.edu/schemas/jwst_datamodel/core.schema\n"
WORDS = {"on", "off", "yes", "no"}


def read_text(text: str) -> Document:
    return read_document(FILE, (ID + text).encode())


def notes(text: str) -> list[str]:
    return [str(note) for note in read_text(text).notes]


def agree(ours: object, theirs: object, *, enum: bool = False) -> bool:
    """Return whether our values are those of YAML, except dates and OFF words in enums."""
    if isinstance(theirs, dict):
        return (
            isinstance(ours, Block)
            and list(ours) == list(theirs)
            and all(agree(ours[key], theirs[key], enum=key == "enum") for key in theirs)
        )
    if isinstance(theirs, list):
        return (
            isinstance(ours, list)
            and len(ours) == len(theirs)
            and all(agree(*pair, enum=enum) for pair in zip(ours, theirs, strict=True))
        )
    if isinstance(theirs, datetime.date) or (enum and isinstance(ours, str) and theirs != ours):
        meant = yaml.load(str(ours), yaml.CSafeLoader)
        kept = isinstance(theirs, datetime.date) or str(ours).lower() in WORDS
        return isinstance(ours, str) and meant == theirs and kept
    return type(ours) is type(theirs) and repr(ours) == repr(theirs)


def has_lines(value: object, shape: object) -> bool:
    """Return whether blocks have the lines where they were written."""
    if isinstance(value, Block):
        assert isinstance(shape, tuple)
        line, parts = shape
        return value.line == line and all(has_lines(value[key], parts[key]) for key in value)
    if isinstance(value, list):
        assert isinstance(shape, list)
        return all(has_lines(*pair) for pair in zip(value, shape, strict=True))
    return shape is None


# Content of a document


@given(documents())
@law
def test_values_are_those_of_yaml(written: Written) -> None:
    ours = read_document(FILE, written.content).root
    assert agree(ours, yaml.load(written.content, yaml.CSafeLoader))


@given(documents())
@law
def test_a_block_stands_at_the_key_that_leads_to_it(written: Written) -> None:
    assert has_lines(read_document(FILE, written.content).root, written.shape)


@given(documents())
@law
def test_every_key_that_comes_again_is_noted_at_its_line(written: Written) -> None:
    found = [
        n.where for n in read_document(FILE, written.content).notes if n.code == "duplicate-key"
    ]
    assert found == [f"{FILE}:{line}" for line in sorted(written.repeated)]


@given(documents())
@law
def test_notes_are_in_the_order_of_lines_and_each_once(written: Written) -> None:
    found = read_document(FILE, written.content).notes
    lines = [int(note.where.removeprefix(f"{FILE}:")) for note in found]
    assert lines == sorted(lines)
    assert len(set(found)) == len(found)


def test_the_same_content_is_read_once() -> None:
    shared = SharedTrees()
    text = (ID + "title: same").encode()
    assert shared.read(FILE, text) is shared.read(FILE, bytes(bytearray(text)))
    assert shared.read(FILE, text) is not shared.read("other.schema.yaml", text)
    assert shared.read(FILE, text) is not SharedTrees().read(FILE, text)


def test_without_libyaml_the_same_is_read() -> None:
    content = (
        f"%YAML 1.1\n---\n{ID}a: 1_000\nb: {{c: [~, OFF, 'x', 12:30:45]}}\nenum: [OFF, NONE]\n"
        "a: .5\nproperties:\n  p:\n    fits_keyword: low\n"
    )
    code = (
        "import sys, yaml\n"
        "if sys.argv[2] == 'without': del yaml.CSafeLoader\n"
        "from schemagen.inventory.yaml_file import read_document\n"
        "found = read_document('a.schema.yaml', sys.argv[1].encode())\n"
        "print(found.root, found.root['properties']['p'].line, *map(str, found.notes))"
    )
    printed = [
        subprocess.run(
            [sys.executable, "-c", code, content, how], check=True, capture_output=True
        ).stdout
        for how in ("with", "without")
    ]
    assert printed[0] == printed[1]
    assert b"'a': 0.5" in printed[0]


# Errors of upstream


def test_of_a_key_that_comes_twice_the_last_counts() -> None:
    text = """\
properties:
  dither_points: {type: string, fits_keyword: NDITHPTS}
  other: {type: string}
  dither_points: {type: integer, fits_keyword: NRIMDTPT}
"""
    assert notes(text) == [
        f"{FILE}:5: key 'dither_points' comes twice; the last one counts [duplicate-key]"
    ]
    properties = read_text(text).root["properties"]
    assert isinstance(properties, Block)
    assert properties["dither_points"] == {"type": "integer", "fits_keyword": "NRIMDTPT"}
    assert list(properties) == ["dither_points", "other"]


def test_an_off_in_an_enum_means_off() -> None:
    text = "type: string\nenum:\n- NONE\n- OFF\n- ON\n"
    assert read_text(text).root["enum"] == ["NONE", "OFF", "ON"]
    assert read_text("enum: [no, 'off']").root["enum"] == ["no", "off"]
    assert notes(text) == [
        f"{FILE}:5: YAML 1.1 reads OFF as False; it means 'OFF' [yaml-boolean]",
        f"{FILE}:6: YAML 1.1 reads ON as True; it means 'ON' [yaml-boolean]",
    ]


def test_what_is_meant_as_a_boolean_stays_one() -> None:
    text = "type: boolean\nenum: [true, False]\nfast: OFF\nquoted: 'OFF'\nnested: {enum: ['OFF']}"
    assert notes(text) == []
    root = read_text(text).root
    assert root["enum"] == [True, False]
    assert root["fast"] is False
    assert root["quoted"] == "OFF"
    assert root["nested"] == {"enum": ["OFF"]}


def test_dates_stay_text() -> None:
    assert read_text("default: 2020-01-01").root["default"] == "2020-01-01"


def test_a_keyword_in_lower_case_is_noted_where_it_is_declared() -> None:
    text = "properties:\n  one:\n    title: Pixel\n    fits_keyword: crpix1\n"
    text += "  two: {fits_keyword: CRPIX2}\n  odd: {fits_keyword: 7}\n"
    declared = "keyword 'crpix1' is declared in lower case; files have it in upper case"
    assert notes(text) == [f"{FILE}:3: {declared} [lower-case-keyword]"]


def test_an_id_need_not_name_its_file() -> None:
    assert notes("") == []
    wrong = read_document(
        FILE, b"id: http://stsci.edu/schemas/jwst_datamodel/core.schema.yaml\n"
    ).notes
    text = "its id names 'core.schema.yaml'; references use file names"
    assert wrong == (Note(code="wrong-id", text=text, where=f"{FILE}:1"),)
    for content in (b"title: no id\n", b"id: 7\n"):
        missing = read_document(FILE, content).notes
        assert missing == (Note(code="missing-id", text="has no id", where=f"{FILE}:1"),)


def test_a_place_is_a_file_and_a_line() -> None:
    found = read_text("properties:\n  x:\n    type: string\n")
    properties = found.root["properties"]
    assert isinstance(properties, Block)
    x = properties["x"]
    assert isinstance(x, Block)
    assert found.place(x) == Place(file=FILE, line=3)
    assert str(found.place(x)) == f"{FILE}:3"
    assert found.place(found.root).line == 1


# Files that are not schemas


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"a: 1\nb: [1\n", f"{FILE}:3: not YAML: did not find expected ',' or ']'"),
        (b"a: b: c\n", f"{FILE}:1: not YAML: mapping values are not allowed"),
        (b"a: *nowhere\n", f"{FILE}:1: not YAML: found undefined alias"),
        (b"a: 1\n---\nb: 1\n", f"{FILE}:2: not YAML: but found another document"),
        (b"a: \x00\n", f"{FILE}: not YAML: unacceptable character"),
        (b"a: \xe9\n", f"{FILE}: not YAML: unacceptable character"),
    ],
)
def test_what_cannot_be_read_is_an_error_with_its_place(content: bytes, error: str) -> None:
    with pytest.raises(SchemaError) as caught:
        read_document(FILE, content)
    assert str(caught.value).startswith(error)
    assert caught.value.exit_code is ExitCode.SOURCE
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"- a\n- b\n", b"", b"# nothing\n", b"text"])
def test_what_is_no_mapping_is_an_error_with_its_file(content: bytes) -> None:
    with pytest.raises(SchemaError, match=r"^core\.schema\.yaml: .*its top level is not a mapping"):
        read_document(FILE, content)


# Real releases


@pytest.mark.network
@pytest.mark.parametrize("version", ["0.17.1", "1.2.0", "1.9.6", "3.0.0"])
def test_real_schemas_are_read_as_yaml_reads_them(version: str) -> None:
    files = read_release(version).files
    assert all(
        agree(read_document(name, content).root, yaml.load(content, yaml.CSafeLoader))
        for name, content in files.items()
    )


@pytest.mark.network
@pytest.mark.parametrize("version", ["0.17.1", "1.2.0", "3.0.0"])
def test_in_real_schemas_a_block_stands_where_its_key_is_written(version: str) -> None:
    for name, content in read_release(version).files.items():
        lines = content.decode().splitlines()
        blocks = [read_document(name, content).root]
        while blocks:
            for key, value in blocks.pop().items():
                if isinstance(value, Block):
                    assert key in lines[value.line - 1]
                    blocks.append(value)
