"""An ingest on a Dask cluster: a real scheduler, real workers, and one of each fault."""

from __future__ import annotations

import os
import re
import shutil
import signal
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from schemagen.errors import ClusterError
from schemagen.ingest import dask_client, dask_cluster, dask_roster
from schemagen.ingest.header_tables import read_header_tables
from schemagen.ingest.needs import Needs
from schemagen.ingest.run import FileState, Outcome, ingest_files
from schemagen.ingest.workers import map_over_workers, start_workers
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.version import __version__
from tests.support import processes, samples, synthetic
from tests.support.command import run
from tests.support.dask import Forks, fork, make_environment
from tests.support.engine import PATIENCE, Engine

distributed: Any = pytest.importorskip("distributed")

pytestmark = [pytest.mark.network, pytest.mark.once, pytest.mark.long]

HERE = "/proc/self/cwd"
"""A path that is another directory for each process."""

TREE = {"PYTHONPATH": str(samples.ROOT)}


@pytest.fixture(scope="module")
def _started() -> Iterator[Forks]:
    with fork() as forks:
        yield forks


@pytest.fixture
def forks(_started: Forks) -> Iterator[Forks]:
    """What starts schedulers and workers; those of a test end with it."""
    yield _started
    _started.kill_all()


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Forks]:
    """What starts them in an environment with Dask, and neither schemagen nor a driver."""
    with fork(make_environment(tmp_path / "env")) as forks:
        yield forks


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A new SQLite database of some filetypes of the real release."""
    import sqlite3

    connection = sqlite3.connect(tmp_path / "headers.db")
    for script in samples.scripts(samples.build(filetype=("rate", "cal")).database, "sqlite"):
        connection.executescript(script)
    connection.close()
    return f"sqlite:///{tmp_path / 'headers.db'}"


def write(directory: Path, count: int, seed: int) -> list[Path]:
    """Write files whose names no other test has."""
    made = synthetic.write(directory, count, seed)
    return sorted(p.rename(p.with_name(p.name.replace("jw0", f"jw{seed}", 1))) for p in made)


def await_workers(scheduler: str, count: int) -> None:
    """Wait until so many workers have registered."""
    address = scheduler.replace("dask:", "tcp:")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that environments differ
        with distributed.Client(address, set_as_default=False) as client:
            client.wait_for_workers(count, timeout=PATIENCE)


def take(
    url: str, paths: list[str], scheduler: str, told: list[str], **options: Any
) -> Iterator[Outcome]:
    with connect(locate(url)) as connection:
        catalogue = read_header_tables(connection)
    return ingest_files(
        url,
        catalogue,
        paths,
        **{"jobs": 1, "scheduler": scheduler, "notify": told.append, **options},
    )


@pytest.mark.dialects("postgresql")
def test_workers_that_cannot_do_the_work_are_named_and_the_others_do_it(
    engine: Engine,
    forks: Forks,
    bare: Forks,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    database = engine.fresh()
    database.load(
        *samples.scripts(samples.build(filetype=("rate", "cal")).database, engine.dialect)
    )
    old = tmp_path / "version-0.0.1" / "schemagen"
    half = tmp_path / "half" / "schemagen"
    for package, version in ((old, "0.0.1"), (half, __version__)):
        package.mkdir(parents=True)
        (package / "__init__.py").touch()
        (package / "version.py").write_text(f"__version__ = {version!r}")
    with database.connect() as connection:
        connection.execute("CREATE SCHEMA another")
        connection.execute(
            "CREATE TABLE another.schemagen_releases AS SELECT step, pipeline_version,"
            " applied_date - interval '1 s' AS applied_date FROM schemagen_releases"
        )
    files = tmp_path / "files"
    paths = write(files, 12, 81)
    (tmp_path / "socket").symlink_to(engine.directory)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(dask_roster, "PATIENCE", 4 * PATIENCE)  # nine workers start at once
    scheduler, _ = bare.start_scheduler(tmp_path)
    faults = {
        "none": ({}, bare, r"schemagen is not installed there \(Python 3[.0-9]+\)"),
        "other": (
            {"PYTHONPATH": str(old.parent)},
            bare,
            rf"it has schemagen 0\.0\.1, not {re.escape(__version__)} \(Python 3",
        ),
        "broken": (
            {"PYTHONPATH": str(half.parent)},
            bare,
            r"schemagen cannot be used there: No module named 'schemagen\.ingest' \(Python 3",
        ),
        "undriven": (TREE, bare, "psycopg is not installed there"),
        "unconnected": (TREE, forks, r"it does not reach the database: postgresql://.*\("),
        "elsewhere": (
            {**TREE, "PGOPTIONS": "-c search_path=another"},
            forks,
            "its database of that name is another one",
        ),
        "unmounted": (
            TREE,
            forks,
            rf"it does not see {HERE}/files/{paths[0].name}: no such file or directory \(Python",
        ),
        "fit": (TREE, forks, ""),
    }
    for name, (environment, place, _) in faults.items():
        directory = tmp_path / name
        directory.mkdir()
        if name != "unconnected":
            (directory / "socket").symlink_to(engine.directory)
        if name != "unmounted":
            (directory / "files").symlink_to(files)
        place.start_worker(scheduler, directory, **environment)
    await_workers(scheduler, len(faults))
    told: list[str] = []
    url = re.sub("host=[^&]*", f"host={HERE}/socket", database.url)
    named = [f"{HERE}/files/{path.name}" for path in paths]
    done = [outcome.state for outcome in take(url, named, scheduler, told)]
    assert done == [FileState.NEW] * 12
    reasons = [reason for _, _, reason in faults.values() if reason]
    for reason in reasons:
        (_,) = (
            t for t in told if re.match(f"worker tcp://[^ ]+ on [^ ]+ gets no work: {reason}", t)
        )
    assert len([line for line in told if "gets no work" in line]) == len(reasons)


def test_a_file_that_one_worker_does_not_see_is_tried_on_another(
    url: str, forks: Forks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not only the first files, which each is asked for: such a worker fails fast."""
    files = tmp_path / "files"
    near, *far = write(files, 40, 82)
    paths = [f"{HERE}/files/{path.name}" for path in far]
    near.rename(tmp_path / near.name)
    one, other = tmp_path / "one", tmp_path / "other"
    for directory in (one, other):
        directory.mkdir()
    (one / "files").symlink_to(files)
    shutil.copytree(files, other / "files")
    for path in [*(other / "files").iterdir()]:
        if path.name not in {Path(name).name for name in paths[:5]}:
            path.unlink()
    monkeypatch.chdir(tmp_path)
    scheduler, _ = forks.start_scheduler(tmp_path)
    for directory in (one, other):
        forks.start_worker(scheduler, directory, **TREE)
    await_workers(scheduler, 2)
    told: list[str] = []
    done = [*take(url, [*paths, near.name, "gone.fits"], scheduler, told)]
    assert [each.state for each in done].count(FileState.NEW) == 40
    (gone,) = (each for each in done if each.state is FileState.FAILED)
    assert re.fullmatch(
        rf"{tmp_path}/gone\.fits: no such file or directory"
        r" \(tried by worker tcp://\S+ on \S+( and worker tcp://\S+ on \S+)?\)",
        str(gone),
    )
    (line,) = told
    assert re.fullmatch(
        rf"worker tcp://\S+ on \S+ gets no more work: it does not see {HERE}/files/\S+:"
        " no such file or directory",
        line,
    )


def test_a_cluster_without_a_worker_for_the_work_ends_the_run(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dask_roster, "PATIENCE", 0.5)
    monkeypatch.setattr(dask_roster, "_SOON", 0)
    (path,) = write(tmp_path / "files", 1, 83)
    with distributed.LocalCluster(
        n_workers=0, dashboard_address="127.0.0.1:0", host="127.0.0.1", silence_logs=50
    ) as cluster:
        scheduler = cluster.scheduler_address.replace("tcp:", "dask:")
        done = run(capsys, "ingest", url, path, "--scheduler", scheduler)
    assert (done.code, done.out) == (4, "")
    assert done.err == (
        "schemagen: waiting up to 0.5 s for a worker that can do the work\n"
        f"schemagen: {scheduler}: the scheduler has no workers"
        " (waited 0.5 s; start some, and run it again to continue)\n"
    )


def test_many_workers_with_one_fault_are_one_line(forks: Forks, tmp_path: Path) -> None:
    scheduler, _ = forks.start_scheduler(tmp_path)
    told: list[str] = []
    with dask_client.connect_scheduler(scheduler) as client:
        roster = dask_roster.Roster(client, b"", Needs(), notify=told.append, wake=told.append)
        members = [dask_roster.Member(f"tcp://10.0.0.{number}:1", 1) for number in range(8)]
        for member in members:
            roster.refuse(member, "its disk is full" if member is members[3] else "it is tired")
        roster.report(members)
        roster.report(members)
    named = ", ".join(f"worker tcp://10.0.0.{number}:1" for number in (0, 1, 2, 4, 5))
    assert told == [
        f"7 workers get no work: it is tired: {named} and 2 more",
        "worker tcp://10.0.0.3:1 gets no work: its disk is full",
    ]


@pytest.mark.parametrize(
    ("scheduler", "code", "message"),
    [
        ("ray://there", 2, "--scheduler: ray://there is not a scheduler (use dask://HOST:PORT"),
        ("dask://there", 2, "--scheduler: dask://there is not a scheduler (use dask://HOST:PORT"),
        (
            "dask://127.0.0.1:1",
            4,
            "dask://127.0.0.1:1: no scheduler answers (is it running there?)",
        ),
    ],
)
def test_a_scheduler_that_is_none_is_told(
    url: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    scheduler: str,
    code: int,
    message: str,
) -> None:
    monkeypatch.setattr(dask_client, "SCHEDULER_TIMEOUT", 0.2)
    done = run(capsys, "ingest", url, "gone.fits", "--scheduler", scheduler)
    assert (done.code, done.out) == (code, "")
    assert done.err.startswith(f"schemagen: {message}")
    assert done.err.count("\n") == 1


def test_a_scheduler_that_dies_on_the_way_is_one_line(
    url: str, forks: Forks, tmp_path: Path
) -> None:
    first, second = write(tmp_path / "files", 2, 84)
    scheduler, process = forks.start_scheduler(tmp_path)
    forks.start_worker(scheduler, tmp_path / "worker", **TREE)
    await_workers(scheduler, 1)
    ingest = processes.start_python(
        *("-m", "schemagen", "ingest", url, "-", "--scheduler", scheduler, "--format", "json"),
        env={**os.environ, **TREE},
    )
    assert ingest.stdin
    assert ingest.stdout
    ingest.stdin.write(f"{first}\n")
    ingest.stdin.flush()
    assert '"state": "new"' in ingest.stdout.readline()
    os.kill(process, signal.SIGKILL)
    out, err = ingest.communicate(f"{second}\n", PATIENCE)
    assert ingest.returncode == 4
    assert out == ""
    line = err.splitlines()[-1]
    assert line == (
        f"schemagen: {scheduler}: the connection to the scheduler was lost"
        " (run it again to continue)"
    )
    assert "Traceback" not in err


def _tell(batch: tuple[int, ...]) -> list[int]:
    """Return the process for each number; die over a certain one."""
    time.sleep(0.02)
    if 13 in batch:
        os.kill(os.getpid(), signal.SIGKILL)
    return [os.getpid()] * len(batch)


def test_a_worker_that_comes_late_takes_part_and_a_deadly_item_is_told(
    forks: Forks, tmp_path: Path
) -> None:
    scheduler, _ = forks.start_scheduler(tmp_path)
    forks.start_worker(scheduler, tmp_path / "early", **TREE)
    numbers: list[int] = []
    seen: set[int] = set()
    late: list[int] = []
    lost: list[tuple[int, ...]] = []

    def count() -> Iterator[int]:
        number = 100
        while not seen & {*late} and number < 100_000:
            number += 1
            numbers.append(number)
            yield number
        # each death takes a worker
        late.extend(forks.start_worker(scheduler, tmp_path / str(n), **TREE) for n in range(3))
        numbers.append(13)
        yield 13

    with start_workers(_tell, jobs=1, scheduler=scheduler, most=4) as workers:
        done: list[int] = []
        for batch, result in map_over_workers(workers, count(), most=4, stop=lambda: False):
            done += batch
            seen |= {*(result or ())}
            if not late:
                late.append(forks.start_worker(scheduler, tmp_path / "late", **TREE))
            if result is None:
                lost.append(batch)
    assert sorted(done) == sorted(numbers)
    assert lost == [(13,)]


def test_what_a_hung_worker_does_not_finish_is_done_by_another(
    forks: Forks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dask_cluster, "SLOW", 0.5)
    scheduler, _ = forks.start_scheduler(tmp_path)
    for name in ("one", "other"):
        forks.start_worker(scheduler, tmp_path / name, **TREE)
    await_workers(scheduler, 2)
    told: list[str] = []
    done: list[int] = []
    hung = 0
    with start_workers(_tell, jobs=1, scheduler=scheduler, notify=told.append) as workers:
        for batch, result in map_over_workers(workers, range(100, 300), most=1, stop=lambda: False):
            done += batch
            if not hung:
                hung = result[0]
                os.kill(hung, signal.SIGSTOP)
    assert sorted(done) == [*range(100, 300)]
    assert re.fullmatch(
        r"worker tcp://\S+ on \S+ has not finished what it was given 0\.5 s ago", told[0]
    )


def test_a_scheduler_without_an_answer_is_told(
    forks: Forks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dask_client, "SCHEDULER_TIMEOUT", 1)
    scheduler, process = forks.start_scheduler(tmp_path)
    forks.start_worker(scheduler, tmp_path / "worker", **TREE)

    def go_on() -> bool:
        os.kill(process, signal.SIGSTOP)
        return False

    with (
        pytest.raises(ClusterError, match="the scheduler does not answer any more"),
        start_workers(_tell, jobs=1, scheduler=scheduler) as workers,
    ):
        for _ in map_over_workers(workers, range(100, 200), most=1, stop=go_on):
            pass


def test_local_is_this_machine_and_opens_no_port(url: str, tmp_path: Path) -> None:
    psutil = pytest.importorskip("psutil")
    paths = [str(path) for path in write(tmp_path / "files", 3, 85)]
    before = _list_ports(psutil)
    states = []
    for outcome in take(url, paths, "local", [], jobs=2):
        states.append(outcome.state)
        assert _list_ports(psutil) <= before
    assert states == [FileState.NEW] * 3


def _list_ports(psutil: Any) -> set[object]:
    """List the ports on which this process and those below it listen."""
    this = psutil.Process()
    return {
        connection.laddr
        for process in (this, *this.children(recursive=True))
        for connection in process.net_connections("inet")
        if connection.status == psutil.CONN_LISTEN
    }
