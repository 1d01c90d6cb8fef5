"""Measure what each index costs an ingest, and print a table in Markdown.

``python -m benchmarks.index_cost`` in a checkout; see README.md. Generated rows are loaded into
tables with all indexes, without any besides those of the keys, and without each; the difference of
CPU is the cost of an index. It is compared with the CPU of an ingest of as many files.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from benchmarks import files
from benchmarks.archive import EXTENSIONS, Archive, Rows
from benchmarks.builds import Build, this_build
from benchmarks.measuring import Machine, Sample, Task, alternate, run
from benchmarks.place import Place
from benchmarks.places import ENGINES, open_places

RELEASE = "3.0.0"
MOST = 0.1
"""The share of an ingest that all indexes may cost."""
EMPTY, FULL = "bench_indexed", "bench_filled"


def name_group(index: str) -> str:
    """Return what an index is shown under: the header tables' indexes of a column are one."""
    table, _, columns = index.partition("_by_")
    extension = table.partition("_")[2]
    return f"*_{extension} ({columns})" if extension else f"{table} ({columns})"


def group(place: Place) -> dict[str, list[str]]:
    """Return the statements that drop the indexes, by what they are shown under."""
    found: dict[str, list[str]] = {}
    for table, index in place.list_indexes(EMPTY):
        found.setdefault(name_group(index), []).append(place.drop_index.format(index, table))
    return found


def fill(place: Place, batches: Sequence[Rows], without: Sequence[str]) -> Sample:
    """Load the rows into an empty database, without some indexes."""
    place.copy(EMPTY, FULL)
    connection = place.connect(FULL)
    for statement in without:
        connection.cursor().execute(statement)
    connection.close()
    meter = place.meter or time.process_time
    start, before = time.perf_counter(), meter()
    with place.filling(FULL) as add:
        for rows in batches:
            add(rows)
    # SQLite works in this process, with the client's part of the work.
    return Sample(clock=time.perf_counter() - start, client=0, server=meter() - before)


def measure(
    build: Build, place: Place, rootnames: int, directory: Path, rounds: int
) -> Iterator[str]:
    """Measure, and yield the lines of an engine."""
    place.renew(EMPTY)
    chosen = [word for name in EXTENSIONS for word in ("--filetype", name)]
    released = ("--pipeline-version", RELEASE, "--offline")
    run(build.schemagen("create", place.url(EMPTY), *released, *chosen))
    batches = [rows for batch in Archive(rootnames, RELEASE).batches() for rows in batch]
    count = sum(len(rows.own) for rows in batches if rows.table == "datasets")
    groups = group(place)
    every = [statement for statements in groups.values() for statement in statements]
    variants = {"all": [], "none": every, **groups}
    tasks: dict[str, Task] = {
        name: partial(fill, place, batches, without) for name, without in variants.items()
    }
    stored = len(files.list_files(directory))

    def ingest() -> Sample:
        place.renew(FULL)
        run(build.schemagen("create", place.url(FULL), *released))
        return run(build.schemagen("ingest", place.url(FULL), directory), meter=place.meter)

    tasks["ingest"] = ingest
    taken = alternate(tasks, rounds, warm=False)
    whole = taken["ingest"].processor / stored
    dearest = taken["all"].processor - taken["none"].processor
    costs = {"all": dearest} | {
        name: taken["all"].processor - taken[name].processor for name in groups
    }
    for name, seconds in costs.items():
        share = seconds / count / whole
        met = ("yes" if share <= MOST else "**no**") if name == "all" else ""
        number = len(groups.get(name, every))
        yield (
            f"| {place.name} | {name} | {number} | {seconds / count * 1000:.3f} | {share:.1%}"
            f" | {met} |"
        )
    yield f"| {place.name} | an ingest | | {whole * 1000:.3f} | | |"


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.index_cost", description=__doc__, allow_abbrev=False
    )
    add = parser.add_argument
    add("--rootnames", type=int, default=4000, help="rootnames, with five files each [4000]")
    add("--files", type=int, default=1000, help="files of the ingest [1000]")
    add("--rounds", type=int, default=5, help="number of rounds; medians [5]")
    add("--engines", default=",".join(ENGINES), help=f"some of {','.join(ENGINES)} [all]")
    options = parser.parse_args()
    machine, build = Machine(), this_build()
    with tempfile.TemporaryDirectory() as scratch:
        directory = Path(scratch, "files")
        run(build.python("-m", "benchmarks.files", "write", directory, str(options.files)))
        with open_places(options.engines.split(","), {}, Path(scratch)) as places:
            print(f"| engine | index | number | ms a file | of an ingest | ≤ {MOST:.0%} |")
            print("|---|---|--:|--:|--:|:-:|")
            for place in places.values():
                lines = measure(build, place, options.rootnames, directory, options.rounds)
                for line in lines:
                    print(line, flush=True)
            about = "; ".join(map(str, places.values()))
    print(f"\nMedians of {options.rounds} rounds, by CPU. {about}. {machine.describe()}")


if __name__ == "__main__":
    main()
