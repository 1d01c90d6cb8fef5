"""A verb finishes its work even if nobody reads what it prints, and its exit code tells how."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from schemagen.cli import main as cli
from schemagen.errors import ExitCode
from tests.support import samples, synthetic

MODULE = [sys.executable, "-m", "schemagen"]
COUNT = 12

pytestmark = pytest.mark.network


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("files")
    made = (file for file in synthetic.compose(41, odd=0) if file.filetype == "rate")
    for file, _ in zip(made, range(COUNT), strict=False):
        file.write(directory / file.name)
    return directory


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database of a release that is followed by one."""
    path = tmp_path / "headers.db"
    flags = ("--pipeline-version", "1.19.1", "--filetype", "rate")
    assert cli.run(["create", f"sqlite:///{path}", *flags]) == ExitCode.OK
    return path


@pytest.fixture
def closed() -> Iterator[int]:
    """A pipe whose reader has gone."""
    read, write = os.pipe()
    os.close(read)
    yield write
    os.close(write)


def run(*arguments: str | Path, out: int, err: int = subprocess.PIPE) -> tuple[int, str]:
    """Run a command in a process of its own; return its exit code and what it says."""
    done = subprocess.run(
        [*MODULE, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(samples.ROOT)},
        stdout=out,
        stderr=err,
        text=True,
    )
    return done.returncode, done.stderr or ""


def count(path: Path) -> int:
    connection = sqlite3.connect(path)
    ((number,),) = connection.execute("SELECT count(*) FROM datasets").fetchall()
    connection.close()
    return int(number)


@pytest.mark.parametrize("form", ["text", "json"])
def test_all_files_are_stored_though_nobody_reads(
    path: Path, files: Path, closed: int, form: str
) -> None:
    """Neither stdout nor stderr."""
    broken = path.with_name("jw1_rate.fits")
    broken.write_text("no")
    flags = ("--jobs", "1", "--format", form)
    code, _ = run("ingest", f"sqlite:///{path}", broken, files, *flags, out=closed, err=closed)
    assert (code, count(path)) == (ExitCode.DIFFERENT, COUNT)


def test_an_upgrade_is_finished_though_nobody_reads(path: Path, closed: int) -> None:
    url = f"sqlite:///{path}"
    code, told = run("upgrade", url, "--to", "1.20.0", "--yes", out=closed)
    assert (code, told.splitlines()[-1]) == (ExitCode.OK, f"{url}: is at jwst 1.20.0")


@pytest.mark.parametrize("line", [("releases",), ("inventory", "--format", "csv")])
def test_a_full_disk_is_told_once(line: tuple[str, ...]) -> None:
    """However much there is to print: the rest is flushed when the process ends."""
    with Path("/dev/full").open("w") as full:
        code, told = run(*line, out=full.fileno())
    assert (code, told) == (ExitCode.SOURCE, "schemagen: stdout: no space left on device\n")


def test_streams_that_are_closed_from_the_beginning_are_no_fault(tmp_path: Path) -> None:
    for line, code in (("releases", 0), (f"status sqlite:///{tmp_path}/none.db", 4)):
        shell = f"{sys.executable} -m schemagen {line} >&- 2>&-"
        done = subprocess.run(
            shell, shell=True, env={**os.environ, "PYTHONPATH": str(samples.ROOT)}
        )
        assert done.returncode == code
