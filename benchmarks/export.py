"""Measure `export` against pandas, what a later export costs, and the memory of both.

``python -m benchmarks.export`` in a checkout; see README.md.
"""

from __future__ import annotations

import argparse
import datetime as dt
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from benchmarks.archive import Archive
from benchmarks.builds import Build, this_build
from benchmarks.measuring import Machine, Sample, alternate, run
from benchmarks.place import Place
from benchmarks.places import ENGINES, open_places
from benchmarks.questions import fill

DATABASE = "bench_questions"
RELEASE = "3.0.0"
SHARE = 100
"""One of so many files is new at the second export."""
HEADINGS = ("what", "elapsed", "client", "server", "peak")


class Bench:
    """The databases of one engine, and the exports of them."""

    def __init__(self, build: Build, place: Place, scratch: Path) -> None:
        self.build, self.place, self.scratch = build, place, scratch

    def fill(self, rootnames: int) -> int:
        """Fill the database with the files of some rootnames; return their number."""
        self.place.renew(DATABASE)
        released = ("--pipeline-version", RELEASE, "--offline")
        run(self.build.schemagen("create", self.place.url(DATABASE), *released))
        counts = fill(self.place, Archive(rootnames, RELEASE))
        for table in ("schemagen_releases", "schemagen_layouts"):  # generated files came later
            self.place.fetch(DATABASE, f"UPDATE {table} SET applied_date = '2001-01-01 00:00:00'")
        self.place.analyze(DATABASE)
        # without schemagen_columns, whose lists of texts and numbers pandas cannot write
        self.tables = [*counts]
        self.rows = counts.total()
        return counts["datasets"]

    def export(self, *, anew: bool = True) -> Sample:
        """Export the database: all of it, or what is new since the last time."""
        directory = self.scratch / "export"
        if anew:
            shutil.rmtree(directory, ignore_errors=True)
        command = self.build.schemagen("export", self.place.url(DATABASE), "--output", directory)
        return run(command, meter=self.place.meter)

    def export_again(self) -> Sample:
        """Export the database after some of its files have changed."""
        self.place.fetch(
            DATABASE, f"UPDATE datasets SET checksum = 'x' WHERE dataset_id % {SHARE} = 0"
        )
        return self.export(anew=False)

    def export_with_pandas(self) -> Sample:
        """Export the same tables with pandas."""
        directory = self.scratch / "pandas"
        shutil.rmtree(directory, ignore_errors=True)
        directory.mkdir()
        url = self.place.url(DATABASE)
        module = ("-m", "benchmarks.pandas_peer")
        command = self.build.python(*module, _name_driver(url), directory, *self.tables)
        return run(command, meter=self.place.meter)

    def size(self, name: str) -> float:
        """Return the megabytes of the Parquet files of an export."""
        paths = (self.scratch / name).rglob("*.parquet")
        return sum(path.stat().st_size for path in paths) / 1e6


def _name_driver(url: str) -> str:
    """Return a URL with the driver that is installed, for SQLAlchemy."""
    for scheme, driver in (("postgresql", "psycopg"), ("mariadb", "pymysql")):
        if url.startswith(f"{scheme}://"):
            return url.replace(f"{scheme}://", f"{scheme}+{driver}://", 1)
    return url


def measure(bench: Bench, counts: Sequence[int], rounds: int) -> Iterator[str]:
    """Yield the lines of the table of an engine."""
    for count in counts:
        files = bench.fill(count)
        tasks = {"export": bench.export, "pandas": bench.export_with_pandas}
        taken = alternate(tasks, rounds, warm=False)
        for name, sample in taken.items():
            what = f"{name}: {files} files, {bench.rows} rows, {bench.size(name):.0f} MB"
            yield _write(bench, what, sample)
        ours, theirs = taken["export"], taken["pandas"]
        yield (
            f"| {bench.place.name}, pandas ÷ export | {theirs.clock / ours.clock:.1f} × |"
            f" {theirs.client / ours.client:.1f} × | | {theirs.peak / ours.peak:.1f} × |"
        )
        bench.export()
        nothing = bench.export(anew=False)
        yield _write(bench, "export again, nothing changed", nothing)
        some = alternate({"again": partial(bench.export_again)}, 1, warm=False)["again"]
        yield _write(bench, f"export again, 1 of {SHARE} files changed", some)
        bench.place.drop(DATABASE)


def _write(bench: Bench, what: str, sample: Sample) -> str:
    cells = (f"{sample.clock:.1f} s", f"{sample.client:.1f} s", f"{sample.server:.1f} s")
    return f"| {bench.place.name}, {what} | {' | '.join(cells)} | {sample.peak / 1e6:.0f} MB |"


def main() -> None:
    """Fill the databases, export them, and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.export", description=__doc__, allow_abbrev=False
    )
    add = parser.add_argument
    add("--rootnames", default="2000,20000", help="rootnames, with five files each [2000,20000]")
    add("--engines", default="postgresql", help=f"some of {','.join(ENGINES)} [postgresql]")
    add("--rounds", type=int, default=3, help="how often each is run; medians [3]")
    add("--scratch", type=Path, help="where the exports are written [TMPDIR]")
    options = parser.parse_args()
    machine, build = Machine(), this_build()
    counts = [*map(int, options.rootnames.split(","))]
    print(f"| {' | '.join(HEADINGS)} |\n|---|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory(dir=options.scratch) as directory:
        scratch = Path(directory)
        with open_places(options.engines.split(","), {}, scratch) as places:
            for place in places.values():
                for line in measure(Bench(build, place, scratch), counts, options.rounds):
                    print(line, flush=True)
    print(f"\n{dt.datetime.now(dt.UTC):%Y-%m-%d}, {build.commit}. {machine.describe()}")


if __name__ == "__main__":
    main()
