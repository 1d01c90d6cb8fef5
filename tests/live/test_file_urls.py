"""A database file that is named by its path is told from a FITS file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from schemagen.errors import ExitCode
from schemagen.live.file_urls import suggest_url
from schemagen.tables.engines.url import DatabaseURL
from tests.support import command


@pytest.mark.parametrize(
    ("name", "likely"),
    [
        ("headers.db", True),
        ("old/headers.sqlite3", True),
        ("sqlite:///headers.db", False),
        ("jw01_rate.fits", False),
        ("-", False),
        ("s3://bucket/headers.db", False),
    ],
)
def test_the_name_of_a_file_shows_a_database(name: str, likely: bool) -> None:
    assert suggest_url(name) == (f"sqlite:///{name}" if likely else "")


def test_a_url_names_the_same_file() -> None:
    for name in ("50%25 of it?.db", "a#b.db", "ä.db"):
        assert DatabaseURL.parse(suggest_url(name)).database == name


def test_so_does_its_content(tmp_path: Path) -> None:
    path = tmp_path / "headers"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE t (id)")
    assert suggest_url(str(path)) == f"sqlite:///{path}"
    path.write_bytes(b"SIMPLE  =")
    assert suggest_url(str(path)) == ""


@pytest.mark.parametrize(
    "line", ["ingest headers.db data", "ingest headers.db", "status headers.db", "create x.db"]
)
def test_a_verb_says_what_its_url_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, line: str
) -> None:
    monkeypatch.chdir(tmp_path)
    done = command.run(capsys, *line.split())
    assert (done.code, done.out) == (ExitCode.USAGE, "")
    assert f"sqlite:///{line.split()[1]}" in done.err
    assert done.err.count("\n") == 1
    assert [*tmp_path.iterdir()] == []
