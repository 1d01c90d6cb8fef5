"""Files → a live database: no card is lost, no file stored in part, nothing done twice."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from schemagen.cli import main as cli
from schemagen.errors import DatabaseError, SchemagenError
from schemagen.fits.cards import Card
from schemagen.fits.find_files import Missing
from schemagen.fits.header import Header
from schemagen.fits.header_file import HeaderFile
from schemagen.fits.reader import read_headers
from schemagen.ingest import turns
from schemagen.ingest.extraction import Extraction
from schemagen.ingest.header_tables import Catalogue, read_header_tables
from schemagen.ingest.rebuild import rebuild_headers
from schemagen.ingest.rows import Placement, place_file
from schemagen.ingest.run import _BATCH, FileState, Outcome, _Loading, ingest_files
from schemagen.ingest.session import Session
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.tables.model import ColumnType
from tests.ingest.test_rows import group
from tests.support import live, samples, synthetic
from tests.support.engine import PATIENCE, Database, Engine
from tests.support.storing import store_file
from tests.support.synthetic import Damage

pytestmark = [pytest.mark.network, pytest.mark.once]


@pytest.fixture(scope="module")
def release(engine: Engine) -> Database:
    """The real release on each engine; other tests use it, too, with lower dataset numbers."""
    database = live.load_release(engine)
    catalogue_of.cache_clear()
    first = 10**6
    with live.connect(database) as connection:
        query = f"SELECT count(*) FROM datasets WHERE dataset_id = {first}"
        # pytest makes a fixture of a module again if tests of another one come between
        if not connection.exec_driver_sql(query).scalar():
            live.add_dataset(connection, first, "none")
            if engine.dialect == "postgresql":
                query = f"ALTER TABLE datasets ALTER COLUMN dataset_id RESTART WITH {first + 1}"
                connection.exec_driver_sql(query)
    return database


@cache
def catalogue_of(url: str) -> Catalogue:
    address = locate(url)
    with connect(address) as connection:
        return read_header_tables(connection)


def take(url: str, paths: Iterable[str | Path | Missing], **options: Any) -> list[Outcome]:
    """Ingest files and return the outcomes, sorted by path."""
    listed = (path if isinstance(path, Missing) else str(path) for path in paths)
    done = ingest_files(url, catalogue_of(url), listed, **{"jobs": 1, **options})
    return sorted(done, key=lambda outcome: outcome.path)


def extraction_of(url: str, *, verify: bool) -> Extraction:
    """Return the work of a process that reads files for a database."""
    return Extraction(
        catalogue=catalogue_of(url),
        text_bytes=locate(url).dialect.limits.text_bytes,
        forced={},
        verify=verify,
        anonymous=False,
    )


def states(outcomes: Sequence[Outcome]) -> list[FileState]:
    return [outcome.state for outcome in outcomes]


def rebuild(url: str, *names: str) -> list[tuple[Header, ...]]:
    with Session(locate(url)) as session:
        return [rebuild_headers(session, catalogue_of(url), name) for name in names]


def write(directory: Path, count: int, seed: int, **options: Any) -> list[Path]:
    """Write files whose names no other test has."""
    made = synthetic.write(directory, count, seed, **options)
    return sorted(p.rename(p.with_name(p.name.replace("jw0", f"jw{seed}", 1))) for p in made)


def loosen(cards: Iterable[Card]) -> Iterator[Card]:
    """Replace 5.0 by 5, as both are equal."""
    for keyword, value in cards:
        whole = isinstance(value, float) and value.is_integer() and repr(value) != "-0.0"
        yield keyword, int(value) if whole and isinstance(value, float) else value


def differences(one: Sequence[Header], other: Sequence[Header]) -> list[object]:
    """List the differences between the headers of two files."""
    found: list[object] = [one.index for one in one] if len(one) != len(other) else []
    for first, second in zip(one, other, strict=False):
        cards, others = group(loosen(first.cards)), group(loosen(second.cards))
        keywords = [k for k in {*cards, *others} if cards.get(k) != others.get(k)]
        found += [(first.index, k, cards.get(k), others.get(k)) for k in keywords]
    return found


def dump(url: str, path: Path) -> list[list[tuple[Any, ...]]]:
    """Return all rows of a file."""
    parts = catalogue_of(url).of_filetype(placement_of(url, path).dataset.filetype).values()
    tables = ["datasets", "other_headers", *(table.name for each in parts for table in each)]
    where = f"dataset_id = (SELECT dataset_id FROM datasets WHERE filename = '{path.name}')"
    with connect(locate(url)) as connection:
        found = [connection.query(f"SELECT * FROM {t} WHERE {where}") for t in tables]
        return [sorted((tuple(row) for row in rows), key=str) for rows in found]


def ask(url: str, query: str) -> list[tuple[Any, ...]]:
    with connect(locate(url)) as connection:
        return [tuple(row) for row in connection.query(query)]


def test_the_headers_of_every_file_can_be_rebuilt(release: Database, tmp_path: Path) -> None:
    paths = write(tmp_path, 60, 1, odd=0.1)
    outcomes = take(release.url, paths)
    assert set(states(outcomes)) == {FileState.NEW}
    rebuilt = rebuild(release.url, *(path.name for path in paths))
    for path, outcome, headers in zip(paths, outcomes, rebuilt, strict=True):
        file = read_headers(str(path))
        assert not differences(file.headers, headers), path
        assert outcome.cards == sum(len(header.cards) for header in file.headers)


def test_the_same_file_again_changes_nothing(release: Database, tmp_path: Path) -> None:
    paths = write(tmp_path, 5, 2)
    for path in paths:
        os.utime(path, (10**9, 10**9))  # or the second run stores it, as it is less recent then
    take(release.url, paths)
    before = [dump(release.url, path) for path in paths]
    assert set(states(take(release.url, paths))) == {FileState.UNCHANGED}
    assert [dump(release.url, path) for path in paths] == before


def test_a_reprocessed_file_replaces_its_rows(release: Database, tmp_path: Path) -> None:
    path, other = write(tmp_path, 2, 3)
    take(release.url, [path])
    query = (
        "SELECT m.first_ingest_date, m.last_ingest_date, d.dataset_id, d.checksum FROM master m"
        f" JOIN datasets d ON d.rootname = m.rootname WHERE d.filename = '{path.name}'"
    )
    ((first, _, number, checksum),) = ask(release.url, query)
    path.write_bytes(other.read_bytes())
    time.sleep(1.1 if release.engine.dialect == "sqlite" else 0)  # its clock ticks in seconds
    assert states(take(release.url, [path])) == [FileState.REPLACED]
    ((still, last, again, renewed),) = ask(release.url, query)
    assert (still, again) == (first, number)
    assert last > first
    assert renewed != checksum
    assert not differences(read_headers(str(path)).headers, rebuild(release.url, path.name)[0])
    assert states(take(release.url, [path], force=True)) == [FileState.REPLACED]


def test_a_file_that_another_release_of_schemagen_filed_otherwise_is_filed_anew(
    release: Database, tmp_path: Path
) -> None:
    (path,) = write(tmp_path, 1, 4)
    take(release.url, [path])
    with connect(locate(release.url)) as connection:
        connection.query(f"UPDATE datasets SET filetype = 'else' WHERE filename = '{path.name}'")
    assert states(take(release.url, [path])) == [FileState.REPLACED]
    assert not differences(read_headers(str(path)).headers, rebuild(release.url, path.name)[0])


FAULTS = [kind for kind in Damage if kind is not Damage.FORBIDDEN or os.geteuid()]
"""Root may read everything, so `tests/fits` tries a forbidden file as another user."""


@pytest.mark.parametrize("kind", FAULTS)
def test_a_faulty_file_is_told_and_nothing_of_it_is_left(
    release: Database, tmp_path: Path, kind: Damage
) -> None:
    first, faulty, last = write(tmp_path, 3, 100 + list(Damage).index(kind))
    faulty = synthetic.damage(faulty, kind)
    outcomes = {Path(outcome.path): outcome for outcome in take(release.url, [first, faulty, last])}
    assert outcomes[first].state is outcomes[last].state is FileState.NEW
    names = {name for (name,) in ask(release.url, "SELECT filename FROM datasets")}
    if kind is Damage.GZIPPED:
        assert outcomes[faulty].state is FileState.NEW
        assert faulty.name in names
    else:
        assert outcomes[faulty].state is FileState.FAILED
        assert outcomes[faulty].reason
        assert str(tmp_path) not in outcomes[faulty].reason
        assert faulty.name not in names


def test_what_is_missing_is_told(release: Database, tmp_path: Path) -> None:
    missing = Missing(path="/data/*.fits", reason="matches no FITS file")
    told = take(release.url, [missing, tmp_path / "gone.fits"])
    assert [(one.state, bool(one.reason)) for one in told] == [(FileState.FAILED, True)] * 2


def placement_of(url: str, path: Path) -> Placement:
    limit = locate(url).dialect.limits.text_bytes
    return place_file(read_headers(str(path)), catalogue_of(url), text_bytes=limit)


def test_a_file_that_the_database_refuses_leaves_what_was_there(
    release: Database, tmp_path: Path
) -> None:
    path, other = write(tmp_path, 2, 5)
    take(release.url, [path])
    before = dump(release.url, path)
    placed = placement_of(release.url, path)
    placed = replace(placed, rows=(*placed.rows, placed.rows[-1]))  # its key is there already
    catalogue = catalogue_of(release.url)
    with Session(locate(release.url)) as session:
        with pytest.raises(SchemagenError, match="the database refuses it"):
            store_file(session, catalogue, placed, force=True)
        assert dump(release.url, path) == before
        placed = placement_of(release.url, other)
        assert store_file(session, catalogue, placed) is FileState.NEW  # the session still works


def test_many_processes_store_what_one_does(release: Database, tmp_path: Path) -> None:
    paths = write(tmp_path, 40, 6)
    assert states(take(release.url, paths, jobs=2)) == [FileState.NEW] * 40
    for path, headers in zip(paths, rebuild(release.url, *(p.name for p in paths)), strict=True):
        assert not differences(read_headers(str(path)).headers, headers)


class Busy:
    """A lock that another process always has when somebody does not wait for it."""

    def __init__(self) -> None:
        self.asked: list[bool] = []

    def acquire(self, block: bool = True, /) -> bool:
        self.asked.append(block)
        return block

    def release(self) -> None:
        """Nobody waits for it."""


def test_who_waits_for_its_turn_to_store_reads_on(
    release: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy = Busy()
    monkeypatch.setattr(turns, "_lock", busy)
    paths = write(tmp_path, 2 * _BATCH + 1, 17)
    many = locate(release.url).dialect.writing.many_writers
    assert states(take(release.url, paths, jobs=2)) == [FileState.NEW] * len(paths)
    assert not busy.asked  # of other processes, each has the lock of its pool
    work = _Loading(release.url, extraction_of(release.url, verify=True))
    assert states(work([*map(str, paths)])) == [FileState.UNCHANGED] * len(paths)
    assert busy.asked == ([] if many else [False, False, True])


def test_two_at_once_store_the_same_files_once(release: Database, tmp_path: Path) -> None:
    paths = write(tmp_path, 12, 13)

    def run(_: int) -> list[Outcome]:
        return take(release.url, paths)

    catalogue_of(release.url)  # both wait for the other at the files, not before
    with ThreadPoolExecutor(2) as both:
        found = [states(outcomes) for outcomes in both.map(run, range(2))]
    assert FileState.FAILED not in {*found[0], *found[1]}
    assert all(FileState.NEW in pair for pair in zip(*found, strict=True))
    for path, headers in zip(paths, rebuild(release.url, *(p.name for p in paths)), strict=True):
        assert not differences(read_headers(str(path)).headers, headers)


def test_a_cluster_stores_what_one_process_does(release: Database, tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    paths = write(tmp_path, 20, 7)
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=2, dashboard_address="127.0.0.1:0", host="127.0.0.1"
    ) as cluster:
        scheduler = cluster.scheduler_address.replace("tcp", "dask")
        assert states(take(release.url, paths, scheduler=scheduler)) == [FileState.NEW] * 20
        for path in paths:
            os.utime(path, (1_600_000_000, 1_600_000_000))
        again = [take(release.url, paths, scheduler=scheduler) for _ in range(2)]
        assert [[one.read for one in found] for found in again] == [[True] * 20, [False] * 20]
    assert set(states(take(release.url, paths))) == {FileState.UNCHANGED}


@pytest.mark.dialects("mariadb")
def test_a_row_of_strings_of_the_worst_length_is_kept(release: Database, tmp_path: Path) -> None:
    catalogue = catalogue_of(release.url)
    (table,) = catalogue.of_filetype("rate")["PRIMARY"]
    texts = [each.keyword for each in table.columns if each.type is ColumnType.TEXT]
    fixed = {"TELESCOP": "JWST", "INSTRUME": "MIRI"}
    cards = tuple((keyword, fixed.get(keyword, "x" * 38)) for keyword in texts)
    file = HeaderFile(
        location=str(tmp_path),
        name="jw8_rate.fits",
        size=1,
        checksum="0",
        headers=(Header.of_cards(index=0, cards=cards),),
    )
    placed = place_file(file, catalogue)
    with Session(locate(release.url)) as session:
        assert store_file(session, catalogue, placed) is FileState.NEW
        assert not differences(file.headers, rebuild_headers(session, catalogue, "jw8_rate.fits"))


@pytest.mark.dialects("postgresql", "mariadb")
def test_a_database_that_goes_away_stops_the_run(engine: Engine, tmp_path: Path) -> None:
    database = live.load_release(engine)
    path, _ = write(tmp_path, 2, 9)
    placed = placement_of(database.url, path)
    number = {"postgresql": "SELECT pg_backend_pid()", "mariadb": "SELECT CONNECTION_ID()"}
    kill = {"postgresql": "SELECT pg_terminate_backend({})", "mariadb": "KILL {}"}
    with Session(locate(database.url)) as session:
        ((found,),) = session.query(number[engine.dialect])
        with connect(locate(database.url)) as connection:
            connection.query(kill[engine.dialect].format(found))
        with pytest.raises(DatabaseError, match="run it again to continue"):
            store_file(session, catalogue_of(database.url), placed)


# The command line


@pytest.fixture(scope="module")
def bulk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("bulk")
    write(directory / "some", 30, 10)
    write(directory / "more", 30, 11)
    return directory


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A new SQLite database of the real release."""
    path = tmp_path / "headers.db"
    import sqlite3

    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = OFF")
    for script in samples.scripts(samples.build(filetype=("rate", "cal")).database, "sqlite"):
        connection.executescript(script)
    connection.close()
    return f"sqlite:///{path}"


def test_the_command_sums_up_and_its_exit_code_tells(
    url: str, bulk: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["ingest", url, str(bulk), "--jobs", "1"]) == 0
    out, err = capfd.readouterr()
    assert out.startswith("60 files: 60 new\n")
    assert err == ""
    broken = tmp_path / "jw1_rate.fits"
    broken.write_text("no")
    assert cli.run(["ingest", url, str(bulk / "some"), str(broken), "--jobs", "1"]) == 1
    out, err = capfd.readouterr()
    assert out.startswith("31 files: 30 unchanged, 1 failed\n")
    assert err == f"{broken}: not a FITS file\n"
    arguments = ["ingest", url, str(bulk / "*" / "*_rate.fits"), "--jobs", "1", "--format", "json"]
    assert cli.run(arguments) == 0
    out, err = capfd.readouterr()
    lines = [json.loads(line) for line in out.splitlines()]
    assert {line["state"] for line in lines} == {"unchanged"}
    assert len(lines) == len([*bulk.glob("*/*_rate.fits")])


def test_a_database_that_is_upgraded_meanwhile_stops_the_run(url: str, tmp_path: Path) -> None:
    path, other = write(tmp_path, 2, 12)
    catalogue = catalogue_of(url)
    with Session(locate(url)) as session:
        assert store_file(session, catalogue, placement_of(url, path)) is FileState.NEW
        session.execute(
            "INSERT INTO schemagen_releases (pipeline_version, since, schema_package,"
            " schema_package_version, schema_sha256) VALUES ('9.0.0', '9.0.0', '', '', '')"
        )
        with pytest.raises(DatabaseError, match="upgraded in the meantime"):
            store_file(session, catalogue, placement_of(url, other))


def test_a_database_that_is_none_is_told(
    tmp_path: Path, bulk: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{tmp_path / 'none.db'}"
    assert cli.run(["ingest", url, str(bulk)]) == 4
    assert "schemagen create" in capfd.readouterr().err
    sa.create_engine(url).connect().close()
    (tmp_path / "none.db").touch()
    assert cli.run(["ingest", url, str(bulk)]) == 4
    assert "schemagen has created no tables here yet" in capfd.readouterr().err


def test_ctrl_c_finishes_what_is_under_way_and_a_rerun_goes_on(url: str, bulk: Path) -> None:
    command = [sys.executable, "-m", "schemagen", "ingest", url, "-", "--jobs", "1"]
    paths = sorted(map(str, bulk.glob("*/*.fits")))
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(samples.ROOT)},
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as process:
        assert process.stdin
        process.stdin.write("".join(f"{path}\n" for path in paths[:20]).encode())
        process.stdin.flush()
        while len(ask(url, "SELECT filename FROM datasets")) < 10:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate("".join(f"{path}\n" for path in paths[20:]).encode(), 30)
    assert process.returncode == 130
    assert b"run it again to continue" in err
    (stored,) = ask(url, "SELECT count(*) FROM datasets")
    assert 10 <= stored[0] < len(paths)
    assert out.startswith(f"{stored[0]} files: ".encode())
    assert cli.run(["ingest", url, *paths, "--jobs", "1"]) == 0
    assert ask(url, "SELECT count(*) FROM datasets") == [(len(paths),)]


def test_a_file_that_a_stream_names_is_stored_before_the_next_is_named(
    url: str, bulk: Path
) -> None:
    """Whatever the number of processes: as for `inotifywait … | schemagen ingest -`."""
    paths = sorted(map(str, bulk.glob("*/*.fits")))[:3]
    for jobs in ("1", "2"):
        command = [sys.executable, "-m", "schemagen", "ingest", url, "-", "--jobs", jobs]
        with subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(samples.ROOT)},
        ) as process:
            assert process.stdin
            before = ask(url, "SELECT count(*) FROM datasets")
            path = paths.pop()
            process.stdin.write(f"{path}\n".encode())
            process.stdin.flush()
            deadline = time.monotonic() + PATIENCE
            while ask(url, "SELECT count(*) FROM datasets") == before:
                assert time.monotonic() < deadline
                time.sleep(0.02)
            out, _ = process.communicate(f"{paths[0]}\n".encode(), PATIENCE)
        assert out.startswith(b"2 files: 2 new" if jobs == "1" else b"2 files: 1 new, 1 unchanged")
