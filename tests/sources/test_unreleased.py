"""Schemas that are no release have names that sort among the releases."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.version import Version

from schemagen.sources.schema_set import SchemaPackage
from schemagen.sources.unreleased import (
    advise_place,
    is_place,
    name_commit,
    name_directory,
    pin,
)

RELEASES = st.from_regex(r"(1!)?[0-9]\.[0-9]{1,2}\.[0-9]{1,2}(\.post1)?", fullmatch=True)
INSTANTS = st.datetimes(dt.datetime(2001, 1, 1), dt.datetime(2099, 1, 1)).map(
    lambda when: when.strftime("%Y%m%d%H%M%S")
)


@given(RELEASES, INSTANTS, INSTANTS, RELEASES)
def test_a_commit_comes_after_the_newest_release_and_before_every_later_one(
    newest: str, instant: str, later: str, other: str
) -> None:
    named = Version(name_commit(newest, instant))
    assert named.is_devrelease
    assert Version(newest) < named
    if Version(other).base_version != Version(newest).base_version:
        assert (Version(other) > named) == (Version(other) > Version(newest))
    assert (named < Version(name_commit(newest, later))) == (instant < later)
    assert Version(newest) < Version(name_directory(newest, Path("schemas"))) < named


@pytest.mark.parametrize(
    ("directory", "name"),
    [
        ("schemas", "3.0.1.dev0"),
        (".", "3.0.1.dev0"),
        ("2026", "3.0.1.dev0"),
        ("stdatamodels-6.0.0", "3.0.1.dev0"),
        ("there/3.1.0.dev2", "3.1.0.dev2"),
        ("v3.1.0", "3.1.0"),
    ],
)
def test_a_directory_may_be_called_by_a_version(
    directory: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert name_directory("3.0.0", Path(directory)) == name


@pytest.mark.parametrize(
    ("name", "place"),
    [("git+nowhere@x", True), ("./3.0.0", True), ("3.0.0", False), ("mine", True), ("x", False)],
)
def test_a_release_is_no_place(
    name: str, place: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for directory in ("3.0.0", "mine"):
        Path(directory).mkdir()
    assert is_place(name) == place


def test_it_is_described_as_a_release_without_an_archive() -> None:
    package = SchemaPackage(name="git", version="1a2b", sha256="3c")
    release = pin("3.0.1.dev5", package)
    assert (release.schema_package, release.schemas_sha256, release.archive) == (package, "3c", "")
    assert advise_place(package) == "--source git+PATH@1a2b"
