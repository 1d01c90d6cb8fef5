from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from schemagen.errors import SourceError
from schemagen.sources.keyword_dictionary import read_dictionary
from tests.support.keyword_dictionary import (
    FILES,
    describe,
    write_bundle,
    write_directory,
    write_zip,
)


def test_a_dictionary_is_the_same_in_each_form(tmp_path: Path) -> None:
    read = read_dictionary(write_directory(tmp_path / "jwstkd"))
    assert read.whole
    assert read.modes == ("camera", "spectrograph.slit")
    assert [(e.mode, e.path, str(e)) for e in read.entries] == [
        ("camera", "meta.aim.name", "AIM_NAME in PRIMARY"),
        ("camera", "meta.aim.angle", "AIM_PA in SCI"),
        ("spectrograph.slit", "meta.aim.name", "AIM_NAME in PRIMARY"),
        ("spectrograph.slit", "meta.aim.angle", "AIM_PA in SCI"),
        ("spectrograph.slit", "meta.aim.name", "AIM_NAME in PRIMARY"),  # allOf has both
        ("spectrograph.slit", "meta.aim.width", "SLITWID in SCI"),
    ]
    angle = read.entries[1]
    assert (angle.type, angle.unit, angle.archived) == ("float", "degrees", True)
    assert angle.where == "core.json/angle"
    assert not read.entries[-1].archived
    for other in (write_zip(tmp_path / "all.zip"), write_bundle(tmp_path / "all.json")):
        assert replace(read_dictionary(other), place=read.place) == read


def test_one_file_is_a_part_of_a_dictionary(tmp_path: Path) -> None:
    directory = write_directory(tmp_path)
    (directory / "other.json").write_text("no JSON, and not referred to")
    part = read_dictionary(directory / "top.camera.schema.json")
    assert (part.whole, part.modes) == (False, ("camera",))
    assert [each.keyword for each in part.entries] == ["AIM_NAME", "AIM_PA"]
    assert [e.path for e in read_dictionary(directory / "slit.json").entries] == ["name", "width"]


def top(content: Any) -> dict[str, Any]:
    return {"top.camera.schema.json": content}


@pytest.mark.parametrize(
    ("files", "where", "told"),
    [
        ({}, "", "there is no JSON file"),
        ({"core.json": FILES["core.json"]}, "", "there is no file top.*.json"),
        (top({}), "", "there is no keyword in it"),
        (top({"$ref": "a.json"}), "top.camera.schema.json", "refers to a.json, which is not there"),
        (top({"a": {"$ref": 1}}), "top.camera.schema.json/a", "has the name of a file there"),
        (top({"$ref": "a.json", "b": 1}), "top.camera.schema.json", "and no other key"),
        (
            top({"$ref": "a.json"}) | {"a.json": {"b": {"$ref": "a.json"}}},
            "a.json/b",
            "in a circle: a.json → a.json",
        ),
        (top([{"fits_keyword": "A"}]), "top.camera.schema.json/0", "has no fits_hdu"),
        (top({"a": describe("")}), "top.camera.schema.json/a", "has no fits_keyword"),
        (top({"a": describe("A", title=3)}), "top.camera.schema.json/a", "title is not a text"),
        (top({"a": describe("A", enum="B")}), "top.camera.schema.json/a", "enum is not a list"),
        (top({"a": describe("\ud800")}), "top.camera.schema.json", "surrogate pair"),
        (top({"a": 10**4000}), "", "there is no keyword"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    tmp_path: Path, files: dict[str, Any], where: str, told: str
) -> None:
    for path in (write_directory(tmp_path / "jwstkd", files), write_zip(tmp_path / "z", files)):
        with pytest.raises(SourceError) as caught:
            read_dictionary(path)
        assert told in caught.value.message
        assert caught.value.where == (where or str(path))
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'{"a": 1,\n}', "core.json:2:1: is not JSON: "),
        (b"\xff\xfe{}", "core.json: is not UTF-8 at byte 0"),
        (b"[" * 100_000, "core.json: has too many objects in each other"),
        (b"1" + b"0" * 5000, "core.json: has a number of thousands of digits"),
        (json.dumps({"a": 1}).encode() + b" x", "core.json:1:10: is not JSON: extra data"),
    ],
)
def test_a_file_that_is_not_json_is_named_with_its_line(
    tmp_path: Path, content: bytes, told: str
) -> None:
    directory = write_directory(tmp_path)
    (directory / "core.json").write_bytes(content)
    with pytest.raises(SourceError) as caught:
        read_dictionary(directory)
    assert str(caught.value).startswith(told)


def test_a_damaged_or_doubtful_zip_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "all.zip")
    content = bytearray(path.read_bytes())
    place = content.index(b"top.camera") + 40  # in the compressed content
    content[place : place + 8] = b"\xff" * 8
    path.write_bytes(content)
    with pytest.raises(SourceError, match=r"all\.zip: is a zip that is damaged or encrypted"):
        read_dictionary(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("old/core.json", "{}")
        archive.writestr("new/core.json", "{}")
    with pytest.raises(SourceError, match=r"has two files core\.json"):
        read_dictionary(path)
