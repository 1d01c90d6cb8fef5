"""Measure `ingest` on workers of Dask against `--jobs`, on the same cores.

``python -m benchmarks.cluster`` in a checkout; see README.md. With ``--headers DIR``, files have
the headers of the flight files that are there as JSON. The cluster stands before; its CPU meanwhile
is counted, that of its start is not.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from operator import attrgetter
from pathlib import Path
from statistics import median

from benchmarks import files
from benchmarks.builds import Build, this_build
from benchmarks.measuring import Machine, Sample, keep_on, meter_of, run
from benchmarks.place import Place
from benchmarks.places import ENGINES, open_places
from benchmarks.scale import EMPTY, FULL, RELEASE, cluster, tell, write_flight

GOAL = 1.15
"""Most CPU, and most elapsed time, that Dask should take for that of processes."""


QUIET = {
    "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False",
    "DASK_DISTRIBUTED__WORKER__MEMORY__MONITOR_INTERVAL": "5s",
    "DASK_DISTRIBUTED__ADMIN__SYSTEM_MONITOR__INTERVAL": "5s",
    "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "2s",
}
"""Settings with which Dask's processes do less beside the work."""


def measure(
    build: Build,
    place: Place,
    directories: Sequence[Path],
    number: int,
    rounds: int,
    settings: Mapping[str, str],
) -> Iterator[str]:
    """Yield the line of as many workers: of whole runs, and of each file after the first ones."""
    cores = sorted(os.sched_getaffinity(0))[:number]
    ways = ("jobs", "dask")
    with ExitStack() as stack:
        stack.enter_context(place.kept_on(cores))
        address, processes = stack.enter_context(cluster(build, number, settings))
        for process in processes:
            stack.enter_context(keep_on(process, cores))
        meters = [meter_of(process) for process in processes]

        def ingest(way: str, directory: Path) -> Sample:
            place.copy(EMPTY, FULL)
            before = sum(meter() for meter in meters)
            places = {"jobs": ("--jobs", str(number)), "dask": ("--scheduler", f"dask://{address}")}
            done = run(
                build.schemagen("ingest", place.url(FULL), directory, *places[way]),
                meter=place.meter,
                cores=cores,
                expect=f"{len(files.list_files(directory))} new",
            )
            theirs = sum(meter() for meter in meters) - before if way == "dask" else 0
            return replace(done, client=done.client + theirs)

        samples: dict[tuple[str, Path], list[Sample]] = {}
        for turn in range(rounds + 1):
            for way in ways[:: 1 if turn % 2 else -1]:
                for directory in directories:
                    sample = ingest(way, directory)
                    if turn:  # the first is to warm up
                        samples.setdefault((way, directory), []).append(sample)
    some, whole = directories
    counts = [len(files.list_files(directory)) for directory in directories]
    cells = []
    measures: tuple[Callable[[Sample], float], ...] = (
        attrgetter("processor"),
        attrgetter("clock"),
    )
    for by in measures:
        jobs, dask = ([by(s) for s in samples[way, whole]] for way in ways)
        cells += [f"{median(jobs):.2f}", f"{median(dask):.2f}", _ratio(jobs, dask)]
    for by in measures:
        each = partial(_each, samples, (some, whole), counts, by)
        jobs, dask = each("jobs"), each("dask")
        cells += [f"{median(jobs):.2f}", f"{median(dask):.2f}", _ratio(jobs, dask)]
    yield f"| {place.name} | {number} on {len(cores)} | {' | '.join(cells)} |"


def _ratio(jobs: Sequence[float], dask: Sequence[float]) -> str:
    """Write the median of the ratios of the rounds."""
    ratio = median(two / one for one, two in zip(jobs, dask, strict=True))
    return f"{ratio:.2f}" if ratio <= GOAL else f"**{ratio:.2f}**"


def _each(
    samples: dict[tuple[str, Path], list[Sample]],
    directories: tuple[Path, Path],
    counts: Sequence[int],
    by: Callable[[Sample], float],
    way: str,
) -> list[float]:
    """Return the milliseconds of a file after the first ones, round by round."""
    few, many = (samples[way, directory] for directory in directories)
    return [
        1000 * (by(more) - by(less)) / (counts[1] - counts[0])
        for less, more in zip(few, many, strict=True)
    ]


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.cluster", description=__doc__, allow_abbrev=False
    )
    add = parser.add_argument
    add("--headers", type=Path, help="directory of headers of flight files as JSON")
    add("--files", type=int, default=4000, help="number of files [4000]")
    add("--rounds", type=int, default=5, help="number of rounds that count [5]")
    add("--workers", default="1,2,4", help="numbers of workers [1,2,4]")
    add("--engines", default=",".join(ENGINES), help=f"some of {','.join(ENGINES)} [all]")
    add("--quiet", action="store_true", help="let Dask's processes do less beside the work")
    options = parser.parse_args()
    machine, build, lines = Machine(), this_build(), list[str]()
    with tempfile.TemporaryDirectory() as directory:
        scratch = Path(directory)
        whole, some = scratch / "files", scratch / "some"
        if options.headers:
            write_flight(options.headers, whole, options.files)
        else:
            list(files.write(str(whole), str(options.files)))
        files.link(files.list_files(whole, options.files // 4), some)
        with open_places(options.engines.split(","), {}, scratch) as places:
            for place in places.values():
                place.renew(EMPTY)
                released = ("--pipeline-version", RELEASE, "--offline")
                run(build.schemagen("create", place.url(EMPTY), *released))
                for number in map(int, options.workers.split(",")):
                    directories, settings = (some, whole), QUIET if options.quiet else {}
                    task = measure(build, place, directories, number, options.rounds, settings)
                    lines += tell(task)
            about = "; ".join(map(str, places.values()))
    print(f"| {options.files} files | workers | s of CPU, `--jobs` | Dask | | s | Dask | "
          "| ms of CPU a file | Dask | | ms | Dask | |")  # fmt: skip
    print(f"|---|---{'|--:' * 12}|")
    print("\n".join(lines))
    with_settings = " Quiet." if options.quiet else ""
    print(f"\n{options.rounds} rounds.{with_settings} {about}. {machine.describe()}")


if __name__ == "__main__":
    main()
