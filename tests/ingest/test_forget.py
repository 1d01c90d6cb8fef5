"""Files that are taken out of a database leave nothing behind, and take nothing else with them."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

import schemagen
from schemagen.cli import main as cli
from schemagen.errors import DatabaseError, ExitCode
from schemagen.fits.reader import read_headers
from schemagen.ingest.forget import find_named, forget_files
from schemagen.ingest.header_tables import Catalogue, read_header_tables
from schemagen.ingest.rebuild import rebuild_headers
from schemagen.ingest.session import Session
from schemagen.live.address import locate
from schemagen.live.connection import connect
from tests.ingest.test_run import differences
from tests.support import command, live, samples, synthetic
from tests.support.command import Done
from tests.support.engine import Database, Engine

pytestmark = [pytest.mark.network, pytest.mark.once]

FILETYPE = "rate"


class Archive:
    """A database, the directory of its files, and commands on it in this process."""

    def __init__(
        self, database: Database, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.database, self.folder, self._capsys = database, folder, capsys
        self.url = database.url
        made = (file for file in synthetic.compose(61, odd=0) if file.filetype == FILETYPE)
        self.paths = [
            file.write(folder / file.name) for file, _ in zip(made, range(6), strict=False)
        ]
        # a second file of the first rootname, whose headers have no table
        self.rootname = self.paths[0].stem.rpartition("_")[0]
        self.sibling = folder / f"{self.rootname}_cal.fits"
        shutil.copy(self.paths[1], self.sibling)
        self.ingest()

    def ingest(self) -> None:
        assert cli.run(["ingest", self.url, str(self.folder), "--jobs", "1"]) == ExitCode.OK

    def __call__(self, *arguments: str | Path) -> Done:
        return command.run(self._capsys, "forget", self.url, *arguments)

    def forget(self, *arguments: str | Path) -> Done:
        done = self(*arguments, "--yes")
        assert done.code == ExitCode.OK, done
        return done

    @property
    def names(self) -> set[str]:
        return {name for (name,) in live.rows(self.database, "SELECT filename FROM datasets")}

    @property
    def rootnames(self) -> set[str]:
        return {name for (name,) in live.rows(self.database, "SELECT rootname FROM master")}

    def count(self) -> dict[str, int]:
        """Count the rows of every table."""
        with self._open() as (_, catalogue):
            tables = ("master", "datasets", "other_headers", *catalogue.by_name)
        return {t: live.rows(self.database, f"SELECT count(*) FROM {t}")[0][0] for t in tables}

    def check_kept(self) -> None:
        """Check that the headers of every stored file are as the file has them."""
        with self._open() as (session, catalogue):
            for path in (*self.paths, self.sibling):
                if path.name in self.names and path.exists():
                    rebuilt = rebuild_headers(session, catalogue, path.name)
                    assert not differences(read_headers(str(path)).headers, rebuilt)

    @contextmanager
    def _open(self) -> Iterator[tuple[Session, Catalogue]]:
        address = locate(self.url)
        with connect(address) as connection:
            catalogue = read_header_tables(connection)
        with Session(address) as session:
            yield session, catalogue


@pytest.fixture(scope="module")
def place(engine: Engine) -> Iterator[Database]:
    database = engine.fresh()
    planned = samples.build(filetype=(FILETYPE,)).database
    database.load(*samples.scripts(planned, engine.dialect))
    yield database
    database.drop()


@pytest.fixture
def archive(
    place: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Iterator[Archive]:
    folder = tmp_path / "data"
    folder.mkdir()
    archive = Archive(place, folder, capsys)
    yield archive
    with connect(locate(place.url)) as connection:
        connection.query("DELETE FROM datasets WHERE rootname LIKE 'jw%'")
        connection.query("DELETE FROM master")
    assert set(archive.count().values()) == {0}  # headers go with a plain DELETE, too


def test_what_is_forgotten_leaves_nothing_and_comes_back(archive: Archive) -> None:
    """By name, by path and by rootname; what was counted before is what has gone."""
    before, names = archive.count(), archive.names
    one, two, three = archive.paths[1:4]
    planned = schemagen.open_database(archive.url).forget(
        [one.name, str(two), three.stem.rpartition("_")[0], archive.rootname], dry_run=True
    )
    assert archive.count() == before
    done = archive.forget(one.name, two, three.stem.rpartition("_")[0], archive.rootname)
    gone = {path.name for path in (one, two, three, archive.paths[0], archive.sibling)}
    assert archive.names == names - gone
    after = archive.count()
    assert sum(before.values()) - sum(after.values()) == planned.rows
    assert {file.filename for file in planned.files} == gone
    assert f"files to forget: 5 ({planned.files[0].filetype}" in done.err
    assert f"{planned.headers} headers in {planned.rows} rows" in done.err
    assert done.err.endswith("forgotten: 5 of 5 files\n")
    headers = sum(len(read_headers(str(archive.folder / name)).headers) for name in gone)
    assert planned.headers == headers
    archive.check_kept()
    archive.ingest()
    assert (archive.count(), archive.names) == (before, names)
    archive.check_kept()


@pytest.mark.parametrize("first", [True, False])
def test_a_rootname_goes_with_its_last_file(archive: Archive, *, first: bool) -> None:
    """And says what the files say that are left."""
    two = archive.paths[0].name, archive.sibling.name
    gone, left = two if first else reversed(two)
    archive.forget(gone)
    where = "FROM {} AS t WHERE rootname = '{}'".format
    columns = "SELECT rootname, instrument, detector"
    assert live.rows(archive.database, f"{columns} {where('master', archive.rootname)}") == (
        live.rows(archive.database, f"{columns} {where('datasets', archive.rootname)}")
    )
    assert archive.names >= {left}
    done = archive.forget(left)
    assert "rootnames without another file: 1" in done.err
    assert archive.rootname not in archive.rootnames


def test_files_that_are_gone_are_forgotten(archive: Archive) -> None:
    """And no others: not those of a directory whose name begins in the same way, nor compressed."""
    beside = archive.folder.with_name("data2")
    beside.mkdir()
    below = archive.folder / "below"
    below.mkdir()
    gone, zipped, moved, deep = archive.paths[:4]
    archive.forget(moved.name, deep.name)
    moved = moved.rename(beside / moved.name)
    deep = deep.rename(below / deep.name)
    for folder in (beside, below):
        assert cli.run(["ingest", archive.url, str(folder), "--jobs", "1"]) == ExitCode.OK
    names = archive.names
    assert "no file to forget" in archive("--missing", archive.folder).err
    gone.unlink()
    moved.unlink()
    zipped.rename(f"{zipped}.gz")
    shutil.rmtree(below)
    done = archive("--missing", archive.folder, "--dry-run")
    assert done.out.splitlines() == sorted(
        map(str, (gone, deep)), key=lambda line: (line.rpartition("_")[2], Path(line).name)
    )
    assert (done.code, archive.names) == (ExitCode.OK, names)
    archive.forget("--missing", archive.folder)
    assert archive.names == names - {gone.name, deep.name}


def test_a_file_whose_path_is_not_utf_8_is_found_and_missed(archive: Archive) -> None:
    below = archive.folder / os.fsdecode(b"caf\xe9")
    below.mkdir()
    here, gone = (path.rename(below / path.name) for path in archive.paths[:2])
    odd = archive.paths[2].rename(below / os.fsdecode(b"jw1_caf\xe9_rate.fits"))
    archive.forget(here.name, gone.name, archive.paths[2].name)
    archive.ingest()
    gone.unlink()
    names = archive.names
    archive.forget("--missing", archive.folder)
    assert archive.names == names - {gone.name}
    archive.forget(odd)
    archive.forget(here)
    assert archive.names == names - {gone.name, here.name, r"jw1_caf\xe9_rate.fits"}


def test_a_directory_that_is_not_there_or_empty_is_no_reason(archive: Archive) -> None:
    names = archive.names
    shutil.rmtree(archive.folder)
    for _ in range(2):
        done = archive("--missing", archive.folder, "--yes")
        assert (done.code, "is its disk mounted?" in done.err) == (ExitCode.REFUSED, True)
        archive.folder.mkdir(exist_ok=True)  # as of a disk that is not mounted
    assert archive.names == names


def test_without_somebody_to_ask_nothing_is_forgotten(archive: Archive) -> None:
    names = archive.names
    done = archive(archive.rootname)
    assert (done.code, "--yes confirms" in done.err) == (ExitCode.USAGE, True)
    assert archive.names == names
    assert cli.run(["forget", archive.url]) == ExitCode.USAGE


def test_unknown_names_are_told_and_the_others_forgotten(archive: Archive) -> None:
    path = archive.paths[1]
    elsewhere = f"/elsewhere/{archive.paths[2].name}"
    done = archive(path.name, "jw9", elsewhere, "--yes")
    assert done.code == ExitCode.DIFFERENT
    for name in ("jw9", elsewhere):
        assert f"{name}: no file or rootname of this name is in the database\n" in done.err
    assert path.name not in archive.names
    assert archive.paths[2].name in archive.names


def test_names_are_read_from_stdin(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = "".join(f"{path}\n" for path in archive.paths[:3]).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(listed)))
    archive.forget("-")
    assert archive.names == {path.name for path in (*archive.paths[3:], archive.sibling)}


def test_a_file_that_a_table_of_others_refers_to_stays_whole(archive: Archive) -> None:
    """What was deleted of it before is there again."""
    path = archive.paths[1]
    query = f"SELECT dataset_id FROM datasets WHERE filename = '{path.name}'"
    ((number,),) = live.rows(archive.database, query)
    archive.database.load(
        "CREATE TABLE notes (dataset_id BIGINT NOT NULL,"
        " FOREIGN KEY (dataset_id) REFERENCES datasets (dataset_id));"
        f"INSERT INTO notes VALUES ({number});"
    )
    before = archive.count()
    done = archive(path.name, "--yes")
    archive.database.load("DROP TABLE notes;")
    assert (done.code, "a table of your own refers to it" in done.err) == (ExitCode.SOURCE, True)
    assert "forgotten: 0 of 1 file" in done.err
    assert archive.count() == before
    archive.check_kept()


def test_what_has_changed_since_it_was_found_stays(archive: Archive) -> None:
    """A file that was stored from elsewhere; and all, if the database was upgraded."""
    path = archive.paths[1]
    address = locate(archive.url)
    with connect(address) as connection, Session(address) as session:
        catalogue = read_header_tables(connection)
        found, _ = find_named(session, [path.name])
        session.execute("UPDATE datasets SET path = 'elsewhere' WHERE filename = ?", path.name)
        if archive.database.engine.dialect != "sqlite":
            session.execute("COMMIT")
        assert list(forget_files(session, catalogue, found)) == []
        found, _ = find_named(session, [path.name])
        connection.query(
            "INSERT INTO schemagen_releases (pipeline_version, since, schema_package,"
            " schema_package_version, schema_sha256) VALUES ('9.0.0', '9.0.0', '', '', '')"
        )
        with pytest.raises(DatabaseError, match="upgraded in the meantime"):
            list(forget_files(session, catalogue, found))
        connection.query("DELETE FROM schemagen_releases WHERE since = '9.0.0'")
    assert path.name in archive.names


def test_a_removal_shows_itself_in_a_line(archive: Archive) -> None:
    database = schemagen.open_database(archive.url)
    found = database.forget(missing=archive.folder)
    assert (str(found), repr(found)) == ("no file to forget", "<Removal no file to forget>")
    assert database.forget("jw9").unknown == ("jw9",)


def test_a_file_is_whole_or_gone_whatever_is_stored_meanwhile(archive: Archive) -> None:
    """Two at once store files and forget them; in the end, each is one or the other."""
    database = schemagen.open_database(archive.url)
    names = [path.name for path in (*archive.paths, archive.sibling)]

    def store() -> int:
        return sum(database.ingest(archive.folder, jobs=1, force=True).failed for _ in range(4))

    def forget() -> int:
        return sum(len(database.forget(names).files) for _ in range(6))

    with ThreadPoolExecutor(2) as both:
        stored, forgotten = both.submit(store), both.submit(forget)
        assert (stored.result(), forgotten.result() > 0) == (0, True)
    archive.check_kept()
    query = "SELECT DISTINCT rootname FROM {}".format
    left, whole = (set(live.rows(archive.database, query(t))) for t in ("datasets", "master"))
    assert left == whole
    archive.ingest()
    assert archive.names == set(names)
    archive.check_kept()
