"""Several copies of a file: which is stored depends on the set of them, and on nothing else."""

from __future__ import annotations

import gzip
import shutil
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise, permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from schemagen.ingest.header_tables import read_header_tables
from schemagen.ingest.run import FileState, ingest_files
from schemagen.ingest.summary import Tally
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.tables.model import Column, ColumnType
from tests.support import samples
from tests.support.engine import Database
from tests.support.processes import start_python
from tests.support.synthetic import Value, render

TYPES = {"DATE": ColumnType.TIMESTAMP}
KEYWORDS = ("TELESCOP", "INSTRUME", "DETECTOR", "CAL_VER", "DATE", "PROGRAM")


@cache
def layout() -> Any:
    """Return a database with a table of rate files, and none of cal files."""
    columns = (
        Column(
            name=keyword.lower(),
            type=TYPES.get(keyword, ColumnType.TEXT),
            keyword=keyword,
            declared="string",
            paths=(f"meta.{keyword.lower()}",),
            since="1.0.0",
        )
        for keyword in KEYWORDS
    )
    return samples.make_database(samples.make_table(*columns, name="rate_primary"))


@dataclass(frozen=True)
class Copy:
    """A file in one of several directories."""

    place: str = "a"
    name: str = "jw1_rate.fits"
    cal_ver: str | None = "1.20.2"
    date: str | None = None
    program: str | None = "01"
    zipped: bool = False

    def write(self, root: Path) -> Path:
        """Write the file, and return its path."""
        cards: list[tuple[str, Value]] = [("SIMPLE", True), ("BITPIX", 8), ("NAXIS", 0)]
        cards += [("TELESCOP", "JWST"), ("INSTRUME", "NIRCAM")]
        more = {"CAL_VER": self.cal_ver, "DATE": self.date, "PROGRAM": self.program}
        cards += [(keyword, value) for keyword, value in more.items() if value is not None]
        content = render(tuple((keyword, value, "") for keyword, value in cards))
        path = root / self.place / (f"{self.name}.gz" if self.zipped else self.name)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(gzip.compress(content, mtime=0) if self.zipped else content)
        return path


def take(url: str, paths: Iterable[Path], *, jobs: int = 1, force: bool = False) -> Tally:
    with connect(locate(url)) as connection:
        catalogue = read_header_tables(connection)
    tally = Tally(release=catalogue.release)
    for outcome in ingest_files(url, catalogue, map(str, paths), jobs=jobs, force=force):
        assert not outcome.reason
        tally.add(outcome)
    return tally


CONTENT = (
    "SELECT rootname, instrument, detector, program, observation, visit FROM master",
    "SELECT rootname, filetype, filename, path, file_size, pipeline_version, checksum"
    " FROM datasets",
    "SELECT filename, cal_ver, date, p.program FROM rate_primary p"
    " JOIN datasets USING (dataset_id)",
    "SELECT filename, extension_index, header FROM other_headers JOIN datasets USING (dataset_id)",
)


def content(url: str) -> list[list[tuple[Any, ...]]]:
    """Return all that is stored, but numbers and dates of ingest."""
    with connect(locate(url)) as connection:
        found = [connection.query(query) for query in CONTENT]
    return [sorted((tuple(map(str, row)) for row in rows), key=str) for rows in found]


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("copies") / "empty.db"
    connection = sqlite3.connect(path)
    for script in samples.scripts(layout(), "sqlite"):
        connection.executescript(script)
    connection.close()
    return path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "root"


def fresh(empty: Path, root: Path) -> str:
    """Return the URL of an empty SQLite database in a directory that is empty, too."""
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir()
    return renew(empty, root)


def renew(empty: Path, root: Path) -> str:
    for path in root.glob("x.db*"):
        path.unlink()
    shutil.copy(empty, root / "x.db")
    return f"sqlite:///{root / 'x.db'}"


NAMES = ("jw1_rate.fits", "jw1_cal.fits", "jw1_RATE.fits", "jw2.fits")
copies = st.builds(
    Copy,
    place=st.sampled_from("abc"),
    name=st.sampled_from(NAMES),
    cal_ver=st.sampled_from([None, "1.9.0", "1.10.0", "1.10", "1.11.0.dev3", "none"]),
    date=st.sampled_from([None, "2022-07-01", "2022-07-01T00:00:00.5", "2022-13-01", "later"]),
    program=st.sampled_from([None, "01", "02"]),
    zipped=st.booleans(),
)
OLD, NEW = Copy(cal_ver="1.9.0"), Copy(place="b", cal_ver="1.10.0", program=None)
brisk = settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@brisk
@given(st.lists(copies, min_size=2, max_size=5), st.randoms(use_true_random=False))
@example([OLD, NEW], None)
@example([Copy(), Copy(place="b"), Copy(zipped=True)], None)
@example([Copy(program="02"), Copy(name="jw1_cal.fits"), Copy(place="b", cal_ver="2")], None)
def test_what_is_stored_is_a_function_of_the_set_of_files(
    empty: Path, root: Path, several: list[Copy], random: Any
) -> None:
    """Of their order it is none, nor of what was there before they were given with --force."""
    url = fresh(empty, root)
    paths = [*dict.fromkeys(copy.write(root) for copy in several)]
    take(url, paths)
    wanted = content(url)
    again = take(url, reversed(paths))
    assert content(url) == wanted
    assert {*again.states} <= {FileState.UNCHANGED, FileState.OLDER}
    url = renew(empty, root)
    mixed = random.sample(paths, len(paths)) if random else paths[::-1]
    take(url, mixed)
    assert content(url) == wanted


def test_the_newest_processing_is_kept(empty: Path, root: Path) -> None:
    """By CAL_VER as a version, then by DATE; what is absent or unreadable is the oldest."""
    rising = (
        Copy(cal_ver=None, date="later"),
        Copy(cal_ver="none", date="2022-07-01"),
        Copy(cal_ver="1.9.0", date=None),
        Copy(cal_ver="1.9.0", date="2022-07-01"),
        Copy(cal_ver="1.9", date="2022-07-01T00:00:00.5"),
        Copy(cal_ver="1.10.0.dev1"),
        Copy(cal_ver="1.10.0"),
    )
    named = [replace(copy, program=str(number)) for number, copy in enumerate(rising)]
    for older, newer in pairwise(named):
        for pair in permutations((older, newer)):
            url = fresh(empty, root)
            tallies = [take(url, [copy.write(root)]) for copy in pair]
            last = FileState.REPLACED if pair[1] is newer else FileState.OLDER
            assert [{*tally.states} for tally in tallies] == [{FileState.NEW}, {last}]
            assert [row[-1] for row in content(url)[2]] == [newer.program]


def test_identical_headers_are_unchanged_wherever_they_are(empty: Path, root: Path) -> None:
    url = fresh(empty, root)
    far = Copy(place="b").write(root)
    take(url, [far])
    near, zipped = Copy().write(root), Copy(zipped=True).write(root)
    assert take(url, [zipped, near]).states == {FileState.UNCHANGED: 2}
    assert content(url)[1][0][2:4] == (near.name, str(near.parent))
    near.unlink()  # what is named is where it is, as long as it is anywhere
    assert take(url, [far]).states == {FileState.UNCHANGED: 1}
    assert content(url)[1][0][2:4] == (far.name, str(far.parent))


def test_older_files_are_counted_and_named(empty: Path, root: Path) -> None:
    url = fresh(empty, root)
    old, new = OLD.write(root), NEW.write(root)
    take(url, [new])
    assert str(take(url, [old])) == (
        "1 file: 1 older than what is stored\n"
        "older than what is stored, which is kept (--force stores them all the same):\n"
        f"  {old} (jwst 1.9.0)"
    )
    tally = take(url, [old], force=True)
    assert tally.states == {FileState.REPLACED: 1}
    assert content(url)[1][0][5] == "1.9.0"
    assert content(url)[0] == [("jw1", "NIRCAM", "None", "01", "None", "None")]


@pytest.mark.parametrize("flip", [False, True])
def test_what_is_given_by_force_does_not_depend_on_its_order(
    empty: Path, root: Path, *, flip: bool
) -> None:
    url = fresh(empty, root)
    take(url, [Copy(place="c", cal_ver="3.0.0").write(root)])
    paths = [OLD.write(root), NEW.write(root)]
    take(url, paths[::-1] if flip else paths, force=True)
    assert content(url)[1][0][5] == "1.10.0"


# On every engine


def write_many(root: Path, count: int) -> list[Path]:
    """Write three copies of each of several files, of two processings."""
    return [
        Copy(place=place, name=f"jw{number}_rate.fits", cal_ver=version).write(root)
        for number in range(count)
        for place, version in (("a", "1.9.0"), ("b", "1.20.2"), ("c", "1.20.2"))
    ]


@pytest.mark.once
def test_many_processes_and_sessions_keep_the_newest(database: Database, tmp_path: Path) -> None:
    database.load(*samples.scripts(layout(), database.engine.dialect))
    paths = write_many(tmp_path, 30)
    command = ("-m", "schemagen", "ingest", database.url, tmp_path, "--jobs", "2")
    running = [start_python(*command, cwd=samples.ROOT) for _ in range(2)]
    told = [process.communicate(timeout=120) for process in running]
    assert [process.returncode for process in running] == [0, 0], told
    wanted = [(f"jw{n}_rate.fits", str(tmp_path / "b"), "1.20.2") for n in range(30)]
    assert sorted(row[2:4] + row[5:6] for row in content(database.url)[1]) == sorted(wanted)
    before = content(database.url)
    tally = take(database.url, paths)
    assert tally.states == {FileState.UNCHANGED: 60, FileState.OLDER: 30}
    assert content(database.url) == before
