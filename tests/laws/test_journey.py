"""The headers of files, in a database that goes from release to release: none is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemagen.cli import main as cli
from schemagen.fits.reader import read_headers
from tests.ingest.test_run import ask, catalogue_of, differences, rebuild
from tests.support import synthetic
from tests.support.engine import Database

pytestmark = [pytest.mark.network, pytest.mark.once]

OLDER, NEWER = "2.0.1", "3.0.0"
FILETYPES = ("rate", "x1dints")


def run(*arguments: str | Path) -> int:
    return int(cli.run([*map(str, arguments)]))


def test_headers_are_the_same_after_an_upgrade(
    database: Database, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    chosen = [f"--filetype={filetype}" for filetype in FILETYPES]
    assert run("create", database.url, "--pipeline-version", OLDER, *chosen) == 0
    made = (file for file in synthetic.compose(31, odd=0.1) if file.filetype in FILETYPES)
    paths = [file.write(tmp_path / file.name) for file, _ in zip(made, range(12), strict=False)]
    assert run("ingest", database.url, tmp_path, "--jobs", "1") == 0
    before = rebuild(database.url, *(path.name for path in paths))
    for path, headers in zip(paths, before, strict=True):
        assert not differences(read_headers(str(path)).headers, headers)
    homeless = "SELECT extension_name FROM other_headers WHERE extension_name = 'HDRTAB'"
    waiting = ask(database.url, homeless)
    assert waiting, "no file has what only the newer release has a table for"

    capfd.readouterr()
    assert run("upgrade", database.url, "--to", NEWER, "--yes") == 0
    assert f"placed again: jwst {NEWER} has columns for more cards" in capfd.readouterr().err
    catalogue_of.cache_clear()
    assert ask(database.url, homeless) == []
    assert run("status", database.url) == 0
    after = rebuild(database.url, *(path.name for path in paths))
    for path, old, new in zip(paths, before, after, strict=True):
        assert not differences(old, new), path
    assert run("ingest", database.url, tmp_path, "--jobs", "1") == 0
    assert f"{len(paths)} unchanged" in capfd.readouterr().out
