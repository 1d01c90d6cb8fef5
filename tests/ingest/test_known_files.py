"""A file that has not changed is not read again; one that may have changed is."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from schemagen.cli import main as cli
from schemagen.fits.file_stamps import FileStamp
from schemagen.ingest import extraction
from schemagen.ingest.header_tables import read_header_tables
from schemagen.ingest.run import FileState, Outcome, ingest_files
from schemagen.live.address import locate
from schemagen.live.connection import connect
from tests.ingest.test_copies import Copy, layout
from tests.support import live, samples
from tests.support.engine import Database

PAST = 1_600_000_000


@pytest.fixture
def made(database: Database) -> Database:
    database.load(*samples.scripts(layout(), database.engine.dialect))
    return database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file that was written long ago."""
    found = Copy().write(tmp_path)
    age(found)
    return found


def age(path: Path, seconds: int = PAST) -> None:
    """Let a file be one that was last changed long ago."""
    os.utime(path, (seconds, seconds))


def take(url: str, *paths: Path, verify: bool = False, force: bool = False) -> list[Outcome]:
    with connect(locate(url)) as connection:
        catalogue = read_header_tables(connection)
    named = map(str, paths)
    return [*ingest_files(url, catalogue, named, jobs=1, verify=verify, force=force)]


def tell(outcomes: list[Outcome]) -> list[tuple[FileState, bool]]:
    return [(outcome.state, outcome.read) for outcome in outcomes]


KNOWN = [(FileState.UNCHANGED, False)]
READ = [(FileState.UNCHANGED, True)]


def test_an_unchanged_file_is_not_read(
    made: Database, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert tell(take(made.url, path)) == [(FileState.NEW, True)]
    ((mtime, inode),) = live.rows(made, "SELECT file_mtime, file_inode FROM datasets")
    assert (mtime, inode) == (PAST * 10**9, path.stat().st_ino)
    assert tell(take(made.url, path, verify=True)) == READ
    assert tell(take(made.url, path, force=True)) == [(FileState.REPLACED, True)]
    monkeypatch.setattr(extraction, "read_headers", lambda path: pytest.fail(f"{path} was read"))
    (known,) = take(made.url, path)
    assert tell([known]) == KNOWN
    assert (known.filetype, known.pipeline_version) == ("rate", "1.20.2")


def _grow(path: Path) -> None:
    path.write_bytes(
        Copy(program="02", cal_ver="1.20.3").write(path.parent.parent).read_bytes() + bytes(2880)
    )
    age(path)


def _change_later(path: Path) -> None:
    Copy(program="02", cal_ver="1.20.3").write(path.parent.parent)
    age(path, PAST + 1)


def _swap(path: Path) -> None:
    """Put another file of the same size and time in its place."""
    other = Copy(place="b", program="02", cal_ver="1.20.3").write(path.parent.parent)
    age(other)
    other.replace(path)


@pytest.mark.parametrize("change", [_grow, _change_later, _swap])
@pytest.mark.dialects("sqlite")
def test_a_file_that_may_have_changed_is_read(
    made: Database, path: Path, change: Callable[[Path], None]
) -> None:
    take(made.url, path)
    change(path)
    assert tell(take(made.url, path)) == [(FileState.REPLACED, True)]
    assert live.rows(made, "SELECT program FROM master") == [("02",)]
    assert tell(take(made.url, path)) == KNOWN


def test_a_file_that_was_only_touched_is_read_once(made: Database, path: Path) -> None:
    take(made.url, path)
    age(path, PAST + 1)
    assert tell(take(made.url, path)) == READ
    assert tell(take(made.url, path)) == KNOWN


@pytest.mark.dialects("sqlite")
def test_a_file_that_has_just_changed_is_read_again(made: Database, path: Path) -> None:
    """Another change might leave the same time."""
    os.utime(path)
    take(made.url, path)
    assert live.rows(made, "SELECT file_mtime FROM datasets") == [(None,)]
    assert tell(take(made.url, path)) == READ


@pytest.mark.dialects("sqlite")
def test_a_copy_elsewhere_is_read(made: Database, path: Path, tmp_path: Path) -> None:
    take(made.url, path)
    (tmp_path / "z").mkdir()
    copy = Path(shutil.copy2(path, tmp_path / "z"))
    assert tell(take(made.url, copy)) == READ
    path.unlink()
    assert tell(take(made.url, copy)) == READ  # it is the only one now
    assert tell(take(made.url, copy)) == KNOWN


@pytest.mark.dialects("sqlite")
def test_the_summary_says_that_files_were_not_read(
    made: Database, path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    arguments = ["ingest", made.url, str(path), "--jobs", "1"]
    for flags, told in (
        ([], "1 file: 1 new\nrate 1; 7 cards in 1 header\n"),
        ([], "1 file: 1 unchanged\nrate 1\nunchanged by size and time or ETag, so not read: 1"),
        (["--verify"], "1 file: 1 unchanged\nrate 1; 7 cards in 1 header\n"),
    ):
        assert cli.run([*arguments, *flags]) == 0
        assert capfd.readouterr().out.startswith(told)


@pytest.mark.parametrize(
    ("inode", "recorded"),
    [(5, 5), (2**63 - 1, 2**63 - 1), (2**63, -(2**63)), (2**64 - 1, -1)],
)
def test_the_number_of_a_file_fits_its_column(inode: int, recorded: int, path: Path) -> None:
    found = list(path.stat())
    found[1] = inode
    assert FileStamp.of(os.stat_result(found)).inode == recorded
