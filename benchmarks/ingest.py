"""Compare `schemagen ingest` with a bare scan, astropy, and the way acsql fills its tables.

``python ingest.py URL [FILES]`` needs the URL of a PostgreSQL server where it may create databases
(``postgresql://postgres@localhost/postgres``), astropy and psycopg in the same environment as
schemagen, and a checkout, whose tests generate the files (3000 by default). It prints a table; see
README.md.
"""

from __future__ import annotations

import argparse
import datetime
import json
import math
import os
import platform
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import sqlalchemy as sa
from astropy.io import fits
from sqlalchemy.orm import Session

from schemagen.fits.reader import read_headers
from schemagen.ingest.datasets import describe_file
from schemagen.tables.model import name_table

ROOT = Path(__file__).parents[1]
RELEASE = "3.0.0"
SAMPLE = 150
"""The number of files that the slow ways are measured with."""

# -- work that is timed in a new process -----------------------------------------------------------


def write(directory: str, count: str) -> Iterator[str]:
    """Write files; their data are holes of the size of real images."""
    sys.path.insert(0, str(ROOT))
    from tests.support import synthetic  # found by now only

    for path in synthetic.write(Path(directory), int(count), odd=0, side=2048):
        yield str(path)


def list_files(directory: str, count: int = 0) -> list[str]:
    """List all files of a directory, or `count` of them at even distances."""
    paths = sorted(str(path) for path in Path(directory).iterdir())
    return paths[:: max(1, len(paths) // count)][:count] if count else paths


def scan(directory: str) -> Iterator[str]:
    """Read the blocks of all headers, and only the keywords that give the size of the data."""
    end = b"END" + b" " * 77
    # The mandatory keywords come first, in this order.
    structure = re.compile(rb"(BITPIX|NAXIS[0-9]*|PCOUNT|GCOUNT) *= *(-?[0-9]+)").findall
    for path in list_files(directory):
        with Path(path).open("rb", buffering=0) as file:
            while block := file.read(2880):
                first = block
                while end not in block:
                    block = file.read(2880)
                cards = dict(structure(first))
                axes = [int(value) for name, value in cards.items() if name[:5] == b"NAXIS" != name]
                if axes:
                    points = int(cards.get(b"PCOUNT", 0)) + math.prod(axes)
                    size = abs(int(cards[b"BITPIX"])) // 8 * int(cards.get(b"GCOUNT", 1)) * points
                    file.seek(-(-size // 2880) * 2880, os.SEEK_CUR)
        yield path


def read(directory: str) -> Iterator[str]:
    """Read and parse all headers as schemagen does."""
    for path in list_files(directory):
        read_headers(path)
        yield path


def getheader(directory: str) -> Iterator[str]:
    """Read all headers with astropy, one by one."""
    files = [(path, len(read_headers(path).headers)) for path in list_files(directory, SAMPLE)]
    yield ""
    for path, count in files:
        for number in range(count):
            fits.getheader(path, number)
        yield path


def insert(directory: str, url: str, tree: str) -> Iterator[str]:
    """Work as acsql does: read each header by `getheader`, look for its row, insert it, commit.

    The extensions and the rootname are known before. All files are stored once before, so that
    SQLAlchemy has compiled each statement.
    """
    sys.path.insert(0, tree)
    import models  # type: ignore[import-not-found]  # found by now only

    moments = (datetime.date, datetime.time, datetime.datetime)
    convert: dict[type, Callable[[Any], Any]] = {kind: kind.fromisoformat for kind in moments}
    tables: dict[str, tuple[Any, dict[str, tuple[str, Any]]]] = {}
    for mapper in models.Base.registry.mappers:
        fields = {
            column.info["keyword"]: (
                mapper.get_property_by_column(column).key,
                convert.get(column.type.python_type, _as_is),
            )
            for column in mapper.local_table.columns
            if "keyword" in column.info
        }
        tables[mapper.local_table.name] = mapper.class_, fields
    files = []
    for path in list_files(directory, SAMPLE):
        found = read_headers(path)
        files.append((path, describe_file(found), [header.name for header in found.headers]))
    used = {models.Dataset, models.Master}
    url = url.replace("postgresql://", "postgresql+psycopg://")
    engine = sa.create_engine(url)

    def put(session: Session, model: Any, key: dict[str, Any], row: dict[str, Any]) -> Any:
        query = sa.select(*(getattr(model, name) for name in key)).filter_by(**key)
        if session.execute(query).first() is None:
            session.add(one := model(**key, **row))
            session.commit()
            return one
        return None

    def ingest(session: Session) -> Iterator[str]:
        for path, dataset, names in files:
            code = {"instrument": dataset.instrument, "detector": dataset.detector}
            put(session, models.Master, {"rootname": dataset.rootname}, code)
            key = {"rootname": dataset.rootname, "filetype": dataset.filetype}
            one = put(session, models.Dataset, key, {"filename": dataset.filename, **code})
            for number, name in enumerate(names):
                header = fits.getheader(path, number)
                model, fields = tables.get(name_table(dataset.filetype, name), (None, {}))
                if model is None:
                    continue
                row: dict[str, Any] = {"extension_index": number}
                for keyword, value in header.items():
                    if keyword in fields:
                        attribute, kind = fields[keyword]
                        row[attribute] = kind(value)
                place: dict[str, Any] = {
                    "dataset_id": one.dataset_id,
                    "instrument": dataset.instrument,
                    "extension_version": header.get("EXTVER", 1),
                }
                put(session, model, place, row)
                used.add(model)
            yield path

    with Session(engine, expire_on_commit=False) as session:
        for _ in ingest(session):
            pass
        for model in sorted(used, key=[models.Master, models.Dataset].__contains__):
            if model is not models.Master:
                session.execute(sa.delete(model))
        session.execute(sa.delete(models.Master))
        session.commit()
        session.expunge_all()
        yield ""
        yield from ingest(session)
    engine.dispose()


def _as_is(value: Any) -> Any:
    return value


WORK: dict[str, Callable[..., Iterator[str]]] = {
    work.__name__: work for work in (write, scan, read, getheader, insert)
}


def work_inside(name: str, *arguments: str) -> None:
    """Do some work in this process; print the number of files, and the seconds after a ``""``."""
    count, start = 0, time.perf_counter()
    for path in WORK[name](*arguments):
        count += 1
        if not path:
            count, start = 0, time.perf_counter()
    json.dump((count, time.perf_counter() - start), sys.stdout)


# -- databases ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A database to ingest into, and the function that empties it."""

    name: str
    url: str
    renew: Callable[[], None]


@contextmanager
def postgresql(url: str, tree: Path) -> Iterator[Place]:
    """Create a database on a server, and drop it on exit."""
    names = ("bench_empty", "bench_ingest")
    at = sa.make_url(url)
    urls = [at.set(database=name).render_as_string(hide_password=False) for name in names]
    with psycopg.connect(url, autocommit=True) as server:

        def drop(name: str) -> None:
            server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)".encode())

        def renew() -> None:
            drop("bench_ingest")
            server.execute(b"CREATE DATABASE bench_ingest TEMPLATE bench_empty")

        try:
            drop("bench_empty")
            server.execute(b"CREATE DATABASE bench_empty")
            with psycopg.connect(urls[0], autocommit=True) as connection:
                for script in sorted((tree / "ddl" / "postgresql").glob("*.sql")):
                    connection.execute(script.read_bytes())
            yield Place(name="PostgreSQL", url=urls[1], renew=renew)
        finally:
            for name in names:
                drop(name)


def sqlite(directory: Path, tree: Path) -> Place:
    """Create a database in a file."""
    empty, used = directory / "empty.db", directory / "ingest.db"
    connection = sqlite3.connect(empty)
    for script in sorted((tree / "ddl" / "sqlite").glob("*.sql")):
        connection.executescript(script.read_text("utf-8"))
    connection.close()

    def renew() -> None:
        for left in directory.glob("ingest.db*"):
            left.unlink()
        shutil.copyfile(empty, used)

    return Place(name="SQLite", url=f"sqlite:///{used}", renew=renew)


# -- the command ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The cost of an ingest: seconds for each file, and peak memory of its processes in bytes."""

    seconds: float
    main: int
    worker: int


def ingest(place: Place, files: Path, count: int, *, jobs: int, again: bool = False) -> Run:
    """Ingest files as a user would; with one job, keep it on one core."""
    if not again:
        place.renew()
    command = [sys.executable, "-P", "-m", "schemagen", "ingest", place.url, str(files)]
    cores = os.sched_getaffinity(0)
    with tempfile.TemporaryFile("w+") as log:
        if jobs == 1:
            os.sched_setaffinity(0, {min(cores)})
        start = time.perf_counter()
        child = subprocess.Popen(
            [*command, "--jobs", str(jobs)], stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        os.sched_setaffinity(0, cores)
        with watch(child.pid) as peaks:
            status = child.wait()
            seconds = time.perf_counter() - start
        log.seek(0)
        printed = log.read()
        if status or f"{count} files: {count} {'unchanged' if again else 'new'}" not in printed:
            sys.exit(f"{' '.join(command)}:\n{printed}")
    main = peaks.pop(child.pid)
    return Run(seconds=seconds / count, main=main, worker=max(peaks.values(), default=0))


@contextmanager
def watch(process: int) -> Iterator[dict[int, int]]:
    """Meanwhile, record the peak memory of a process and of its children."""
    peaks: dict[int, int] = {}
    done = threading.Event()

    def look() -> None:
        while not done.wait(0.1):
            with suppress(OSError):  # the process has ended
                at = Path(f"/proc/{process}/task/{process}/children")
                for number in (process, *map(int, at.read_text().split())):
                    with suppress(OSError, StopIteration):
                        status = Path(f"/proc/{number}/status").read_text().splitlines()
                        peak = next(line for line in status if line.startswith("VmHWM:"))
                        peaks[number] = int(peak.split()[1]) * 1024

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield peaks
    finally:
        done.set()
        thread.join()


def inside(*arguments: str | Path) -> float:
    """Do some work in a new process; return the seconds for each file."""
    command = [sys.executable, __file__, "--inside", *map(str, arguments)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    count, seconds = json.loads(done.stdout)
    return float(seconds / count)


def multiply(files: Path, directory: Path, count: int) -> None:
    """Link files under the names of other programs, directory by directory."""
    paths = list_files(str(files))
    for number in range(count):
        copy, place = divmod(number, len(paths))
        path = Path(paths[place])
        into = directory / f"{copy:04}"
        into.mkdir(parents=True, exist_ok=True)
        program = int(path.name[2:7]) + 1000 * copy
        os.link(path, into / f"jw{program:05}{path.name[7:]}")


# -- the tables -----------------------------------------------------------------------------------

Taken = dict[tuple[str, ...], float]
"""The seconds for each file, by work and place; the best of all rounds."""


def measure(
    places: Sequence[Place], files: Path, few: Path, tree: Path, count: int, cores: int, rounds: int
) -> tuple[Taken, dict[tuple[str, int], list[Run]]]:
    """Measure all work in turn, round by round."""
    samples: dict[tuple[str, ...], list[float]] = defaultdict(list)
    runs: dict[tuple[str, int], list[Run]] = defaultdict(list)
    for number in range(rounds):
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
        for way in ("scan", "read", "getheader"):
            samples[way,].append(inside(way, files))
        for place in places:
            place.renew()
            samples["insert", place.name].append(inside("insert", files, place.url, tree))
            for jobs in (1, cores):
                done = ingest(place, files, count, jobs=jobs)
                samples["ingest", place.name, str(jobs)].append(done.seconds)
                if jobs == cores:
                    runs[place.name, count].append(done)
            done = ingest(place, files, count, jobs=cores, again=True)
            samples["again", place.name].append(done.seconds)
            runs[place.name, 100].append(ingest(place, few, 100, jobs=cores))
    return {way: min(times) for way, times in samples.items()}, runs


def tabulate(places: Sequence[Place], taken: Taken, cores: int) -> Iterator[str]:
    """Yield the lines of the table of times."""
    yield "| what | files/s | ms a file | ratio | target | met |"
    yield "|---|--:|--:|--:|--:|:-:|"

    def line(
        what: str,
        way: tuple[str, ...],
        peer: tuple[str, ...] = (),
        *,
        most: int = 0,
        least: float = 0,
    ) -> str:
        seconds = taken[way]
        cells = [what, f"{1 / seconds:,.0f}", f"{1000 * seconds:.2f}", "", "", ""]
        if most:
            ratio = seconds / taken[peer]
            cells[3:] = f"{ratio:.2f} ×", f"≤ {most} ×", "yes" if ratio <= most else "NO"
        elif least:
            ratio = taken[peer] / seconds
            cells[3:] = f"{ratio:.2f} ×", f"≥ {least} ×", "yes" if ratio >= least else "NO"
        return f"| {' | '.join(cells)} |"

    yield line("bare scan for the header blocks", ("scan",))
    yield line(
        "`schemagen.fits.reader.read_headers`, time against the scan", ("read",), ("scan",), most=5
    )
    yield line("astropy `getheader` for each extension", ("getheader",))
    for place in places:
        orm, one = ("insert", place.name), ("ingest", place.name, "1")
        every = ("ingest", place.name, str(cores))
        yield line(f"{place.name}: `getheader`, one ORM insert each", orm)
        yield line(f"{place.name}: `ingest --jobs 1`, against the ORM", one, orm, least=10)
        yield line(f"{place.name}: `ingest --jobs {cores}`, against the ORM", every, orm, least=10)
        yield line(f"{place.name}: the same, against `--jobs 1`", every, one, least=1.7)
        yield line(f"{place.name}: once more, nothing changed", ("again", place.name))


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("url", help="URL of a PostgreSQL server where databases may be created")
    parser.add_argument("files", nargs="?", type=int, default=3000, help="number of files [3000]")
    parser.add_argument(
        "--rounds", type=int, default=3, help="number of rounds, of which the best counts [3]"
    )
    parser.add_argument(
        "--many", type=int, help="also ingest this many files into SQLite at the end"
    )
    options = parser.parse_args()
    cores, count = len(os.sched_getaffinity(0)), options.files
    with tempfile.TemporaryDirectory() as scratch:
        files, few, tree = Path(scratch, "files"), Path(scratch, "few"), Path(scratch, "tree")
        build = [sys.executable, "-P", "-m", "schemagen", "build", "--pipeline-version", RELEASE]
        subprocess.run([*build, "--output", tree], check=True, stderr=subprocess.DEVNULL)
        inside("write", files, str(count))
        few.mkdir()
        for path in list_files(str(files), 100):
            os.link(path, few / Path(path).name)
        with postgresql(options.url, tree) as server:
            places = (server, sqlite(Path(scratch), tree))
            taken, runs = measure(places, files, few, tree, count, cores, options.rounds)
        if options.many:
            many, place = Path(scratch, "many"), places[-1]
            multiply(files, many, options.many)
            runs[place.name, options.many].append(ingest(place, many, options.many, jobs=cores))
    print("\n".join(tabulate(places, taken, cores)))
    print("\n| peak memory, MB | files | main process | largest worker | ms a file |")
    print("|---|--:|--:|--:|--:|")
    for (name, number), done in sorted(runs.items()):
        main, worker = (max(getattr(run, of) for run in done) >> 20 for of in ("main", "worker"))
        best = 1000 * min(run.seconds for run in done)
        print(f"| {name}, `--jobs {cores}` | {number:,} | {main} | {worker} | {best:.2f} |")
    load = ", ".join(f"{load:.1f}" for load in os.getloadavg())
    machine = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    print(f"\nBest of {options.rounds} rounds. {machine}, {cores} cores, load {load} at the end.")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        work_inside(*sys.argv[2:])
    else:
        main()
