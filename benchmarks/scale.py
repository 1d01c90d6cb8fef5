"""Measure what docs/explanation/scale.md reckons with: bytes and CPU of a file, by engine.

``python -m benchmarks.scale`` in a checkout; see README.md. With ``--headers DIR``, the files have
the headers of the flight files that are there as JSON; each is copied under the names of other
programs. Without it, the tests generate files.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks import files
from benchmarks.archive import Archive
from benchmarks.builds import Build, this_build
from benchmarks.measuring import Command, Machine, meter_of, run
from benchmarks.place import Place, reading
from benchmarks.places import ENGINES, open_places

RELEASE = "3.0.0"
EARLIER = "1.9.6"
"""The release that is upgraded to RELEASE."""
EMPTY, FULL = "bench_empty", "bench_scale"

# -- files -----------------------------------------------------------------------------------------


def list_flight(directory: Path) -> Iterator[tuple[str, Any]]:
    """Yield the name and the HDUs of each flight file whose headers are in a directory."""
    for path in sorted(directory.glob("jw*.json")):
        found = json.loads(path.read_text("utf-8"))
        name = found.get("filename_kw") or f"{found['name'].partition('__')[0]}.fits"
        # others share their rootname and filetype, or are not those of an observation
        if re.fullmatch(r"jw[^.]*_(?!msa)[a-z0-9]+\.fits", name) and len(found["hdus"]) > 2:
            yield name, found["hdus"]


def write_flight(headers: Path, directory: Path, count: int) -> None:
    """Write files with the headers of flight files, each for other programs."""
    from tests.support.synthetic import File, Hdu

    known = list(dict(list_flight(headers)).items())
    directory.mkdir()
    for number in range(count):
        copy, place = divmod(number, len(known))
        name, hdus = known[place]
        program, other = name[2:7], f"{10000 + copy:05}"

        def renew(value: Any, program: str = program, other: str = other) -> Any:
            return value.replace(program, other) if isinstance(value, str) else value

        content = tuple(
            Hdu(
                cards=tuple((key, renew(value), note or "") for key, value, note in hdu["cards"]),
                size=measure_data(hdu["cards"]),
            )
            for hdu in hdus
        )
        path = directory / renew(name)
        File(name=path.name, filetype="", hdus=content).write(path)


def measure_data(cards: Sequence[tuple[str, Any, str]]) -> int:
    """Return the bytes of the data of an HDU."""
    values = {keyword: value for keyword, value, _ in cards}
    axes = [values[f"NAXIS{n}"] for n in range(1, values["NAXIS"] + 1)]
    points = int(bool(axes))
    for axis in axes:
        points *= axis
    return int(abs(values["BITPIX"]) // 8 * (points + values.get("PCOUNT", 0)))


# -- what is measured ------------------------------------------------------------------------------


def weigh(
    build: Build, place: Place, some: Path, all_files: Path, counts: Sequence[int]
) -> Iterator[str]:
    """Yield the line with the bytes that each file takes after the first ones."""
    place.copy(EMPTY, FULL)
    sizes = [place.size(FULL)]
    for directory in (some, all_files):
        run(build.schemagen("ingest", place.url(FULL), directory))
        place.analyze(FULL)
        sizes.append(place.size(FULL))
    few, many = counts
    each = (sizes[2] - sizes[1]) / (many - few)
    yield f"| {place.name} | {sizes[0] / 1e6:.0f} | {each / 1000:.1f} |"


Seconds = tuple[float, float, float, float, float]
"""The CPU of the main process, of Dask's scheduler, of the workers and of the server; elapsed."""


def time_ingest(
    build: Build, place: Place, some: Path, all_files: Path, counts: Sequence[int]
) -> Iterator[str]:
    """Yield the lines with the CPU of each file after the first ones, by where it is spent."""
    few, many = counts
    for way in ("--jobs", "Dask"):
        for number in (1, 2, 4):
            costs = [
                ingest(build, place, directory, way, number) for directory in (some, all_files)
            ]
            shares = [
                (more - less) * 1000 / (many - few) for less, more in zip(*costs, strict=True)
            ]
            name = f"`--jobs {number}`" if way == "--jobs" else f"Dask, {number} workers"
            cells = " | ".join(f"{milliseconds:.2f}" for milliseconds in shares)
            yield f"| {place.name}, {name} | {cells} |"


def ingest(build: Build, place: Place, directory: Path, way: str, number: int) -> Seconds:
    """Ingest files into an empty database, with processes or with workers of Dask."""
    place.copy(EMPTY, FULL)
    words = ("ingest", place.url(FULL), directory)
    expected = f"{len(files.list_files(directory))} new"
    if way == "--jobs":
        command = build.schemagen(*words, "--jobs", str(number))
        done = run(command, meter=place.meter, watched=True, expect=expected)
        return done.main, 0, done.client - done.main, done.server, done.clock
    with cluster(build, number) as (address, processes):
        meters = [meter_of(process) for process in processes]
        before = [meter() for meter in meters]
        command = build.schemagen(*words, "--scheduler", f"dask://{address}")
        done = run(command, meter=place.meter, expect=expected)
        scheduler, *theirs = (meter() - then for meter, then in zip(meters, before, strict=True))
    return done.client, scheduler, sum(theirs), done.server, done.clock


def upgrade(build: Build, place: Place, sizes: Sequence[int]) -> Iterator[str]:
    """Yield the lines of upgrades of databases with so many rootnames; their rows are generated."""
    for rootnames in sizes:
        place.renew(FULL)
        run(build.schemagen("create", place.url(FULL), "--pipeline-version", EARLIER, "--offline"))
        stored = 0
        with place.filling(FULL) as add:
            for batch in Archive(rootnames, EARLIER).batches():
                for rows in batch:
                    add(rows)
                    stored += len(rows.own) if rows.table == "datasets" else 0
        place.analyze(FULL)
        before, waits = place.size(FULL), list[float]()
        with reading(place, FULL, waits):
            command = ("upgrade", place.url(FULL), "--to", RELEASE, "--yes", "--offline")
            done = run(build.schemagen(*command), meter=place.meter)
        grown = (place.size(FULL) - before) / 1e6
        cells = (f"{stored:,}", f"{before / 1e6:.0f}", f"{done.processor:.1f}", f"{done.clock:.1f}",
                 f"{waits[0]:.2f}", f"{grown:+.0f}")  # fmt: skip
        yield f"| {place.name} | {' | '.join(cells)} |"


@contextmanager
def cluster(
    build: Build, workers: int, settings: Mapping[str, str] | None = None
) -> Iterator[tuple[str, list[int]]]:
    """Start a scheduler and workers of one thread each; yield its address, and their processes."""
    with tempfile.TemporaryDirectory() as directory:
        address = Path(directory, "scheduler.json")
        file = ("--scheduler-file", str(address))
        dask = (sys.executable, "-P", "-m", "dask")
        own = ("--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", directory)
        commands = [
            Command(words=(*dask, "scheduler", *file, "--port", "0", "--no-dashboard")),
            *[Command(words=(*dask, "worker", *file, *own)) for _ in range(workers)],
        ]
        started = []
        try:
            for command in commands:
                started.append(
                    subprocess.Popen(
                        command.words,
                        stdout=subprocess.DEVNULL,
                        stderr=subprocess.DEVNULL,
                        env={**build.environment, **(settings or {})},
                        cwd=directory,
                    )
                )
                while not address.exists():
                    if started[0].poll() is not None:
                        sys.exit(f"{command}: the scheduler has ended")
                    time.sleep(0.1)
            found = json.loads(address.read_text())["address"].removeprefix("tcp://")
            time.sleep(5)  # until all workers have registered
            yield found, [process.pid for process in started]
        finally:
            for process in started[::-1]:
                process.terminate()
                process.wait()


# -- the command -----------------------------------------------------------------------------------


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.scale", description=__doc__, allow_abbrev=False
    )
    add = parser.add_argument
    add("--headers", type=Path, help="directory of headers of flight files as JSON")
    add("--files", type=int, default=2000, help="number of files [2000]")
    add("--rootnames", default="2000,10000", help="sizes of upgraded databases [2000,10000]")
    add("--only", default="size,time,upgrade", help="some of size,time,upgrade [all]")
    add("--engines", default=",".join(ENGINES), help=f"some of {','.join(ENGINES)} [all]")
    options = parser.parse_args()
    machine, build, count = Machine(), this_build(), options.files
    few, sizes = count // 4, [int(size) for size in options.rootnames.split(",")]
    weights: list[str] = []
    times: list[str] = []
    upgrades: list[str] = []
    with tempfile.TemporaryDirectory() as directory:
        scratch = Path(directory)
        all_files, some = scratch / "files", scratch / "some"
        if options.headers:
            write_flight(options.headers, all_files, count)
        else:
            list(files.write(str(all_files), str(count)))
        files.link(files.list_files(all_files, few), some)
        with open_places(options.engines.split(","), {}, scratch) as places:
            for place in places.values():
                place.renew(EMPTY)
                released = ("--pipeline-version", RELEASE, "--offline")
                run(build.schemagen("create", place.url(EMPTY), *released))
                if "size" in options.only:
                    weights += tell(weigh(build, place, some, all_files, (few, count)))
                if "time" in options.only:
                    times += tell(time_ingest(build, place, some, all_files, (few, count)))
                if "upgrade" in options.only:
                    upgrades += tell(upgrade(build, place, sizes))
            about = "; ".join(map(str, places.values()))
    print("| engine | MB, empty | kB, each file after the first quarter |\n|---|--:|--:|")
    print("\n".join(weights))
    print("\n| ms a file after the first quarter | main | scheduler | workers | server | clock |")
    print("|---|--:|--:|--:|--:|--:|")
    print("\n".join(times))
    print(
        f"\n| upgrade {EARLIER} → {RELEASE} | files | MB | s of CPU | s | reader waited, s | MB |"
    )
    print("|---|--:|--:|--:|--:|--:|--:|")
    print("\n".join(upgrades))
    print(f"\n{count} files. {about}. {machine.describe()}")


def tell(lines: Iterable[str]) -> Iterator[str]:
    """Show lines on stderr when they come."""
    for each in lines:
        print(each, file=sys.stderr)
        yield each


if __name__ == "__main__":
    main()
