"""Measure schemagen against an earlier build of it, and print one table in Markdown.

``python -m benchmarks.against`` in a checkout; see README.md. Old and new take turns, round by
round, so that other load on the machine affects both alike; medians count.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from importlib.util import find_spec
from pathlib import Path

from benchmarks import files
from benchmarks.builds import OLD, Build, check_out
from benchmarks.measuring import Command, Machine, Sample, Task, alternate, inside, run
from benchmarks.place import Place, reading
from benchmarks.places import ENGINES, SQLite, open_places
from benchmarks.table import HEADINGS, Row, compare, memory, per_file, subtract

RELEASE = "3.0.0"
BEFORE = "2.0.1"
EARLIER = "1.9.6"
"""The release that is upgraded to RELEASE."""
KEYWORD = "SRCTYPE"


@dataclass(frozen=True, kw_only=True)
class Bench:
    """What is measured, and how often."""

    builds: Sequence[Build]
    places: dict[str, Place]
    scratch: Path
    rounds: int
    slow_rounds: int
    count: int
    """The number of files of an ingest."""
    upgraded: int
    """The number of files in a database that is upgraded."""
    many: int
    """The number of files of the last ingest whose memory is measured; 0 for none."""
    alone: bool
    """Whether rows that are of one build are measured without the old one."""
    prepared: set[str] = field(default_factory=set)

    @property
    def new(self) -> Build:
        return self.builds[1]

    @property
    def shown(self) -> Sequence[Build]:
        """The builds of a row that compares a build with itself."""
        return self.builds[1:] if self.alone else self.builds

    @cached_property
    def files(self) -> Path:
        """The files to ingest."""
        directory = self.scratch / "files"
        run(self._files("write", directory, self.count))
        return directory

    def few(self, count: int) -> Path:
        """Return a directory with some of the files."""
        directory = self.scratch / f"few-{count}"
        if not directory.exists():
            files.link(files.list_files(self.files, count), directory)
        return directory

    def some(self, count: int) -> Path:
        """Return a directory with so many files, the same under other names if there are less."""
        directory = self.scratch / f"many-{count}"
        if count <= self.count:
            return self.few(count)
        return directory if directory.exists() else files.multiply(self.files, directory, count)

    def _files(self, *arguments: str | Path | int) -> Command:
        """Return a command of the module that writes and scans files."""
        return self.new.python("-m", "benchmarks.files", *map(str, arguments))

    def perform(self, work: str, *arguments: str | Path) -> Sample:
        """Let that module work on the files; it measures itself."""
        return inside(self._files(work, self.files, *arguments))

    @cached_property
    def scripts(self) -> dict[str, list[Path]]:
        """The DDL of the new build, for each engine."""
        tree = self.scratch / "ddl"
        run(self.new.schemagen("build", *OFFLINE, "--output", tree))
        return {engine: sorted((tree / "ddl" / engine).glob("*.sql")) for engine in ENGINES}

    def empty(self, build: Build, place: Place) -> str:
        """Return the name of an empty database of a build."""
        name = f"bench_empty_{build.name}"
        if f"{place.dialect} {name}" not in self.prepared:
            place.renew(name)
            run(build.schemagen("create", place.url(name), *OFFLINE))
            self.prepared.add(f"{place.dialect} {name}")
        return name

    def ingest(
        self,
        build: Build,
        place: Place,
        directory: Path,
        count: int,
        *,
        jobs: int = 0,
        again: bool = False,
        cores: Sequence[int] = (),
        watched: bool = False,
    ) -> Sample:
        """Ingest files as a user would, into an empty database unless it is done again."""
        name = f"bench_{build.name}"
        if not again:
            place.reset(name, self.empty(build, place))
        with place.kept_on(cores or os.sched_getaffinity(0)):
            return run(
                build.schemagen(
                    "ingest", place.url(name), directory, "--jobs", str(jobs or place.jobs)
                ),
                meter=place.meter,
                cores=cores,
                watched=watched,
                expect=f"{count} {'unchanged' if again else 'new'}",
            )

    def take_turns(self, tasks: dict[str, Task], *, slow: bool = False) -> dict[str, Sample]:
        """Run tasks in turn."""
        return alternate(tasks, self.slow_rounds if slow else self.rounds, warm=not slow)

    def both(self, task: Callable[[Build], Sample], *, slow: bool = False) -> tuple[Sample, Sample]:
        """Run a task with both builds in turn."""
        tasks: dict[str, Task] = {build.name: partial(task, build) for build in self.builds}
        taken = self.take_turns(tasks, slow=slow)
        return taken["old"], taken["new"]


OFFLINE = ("--pipeline-version", RELEASE, "--offline")


# -- what is measured ------------------------------------------------------------------------------


def create(bench: Bench, place: Place) -> Iterator[Row]:
    """`schemagen create`, against the old build and against the engine's own client."""
    name = "bench_create"

    def ours(build: Build) -> Sample:
        place.renew(name)
        words = build.schemagen("create", place.url(name), *OFFLINE)
        return run(words, meter=place.meter, watched=True)

    def load() -> Sample:
        place.renew(name)
        return run(place.load(name, bench.scripts[place.dialect]), meter=place.meter)

    tasks: dict[str, Task] = {build.name: partial(ours, build) for build in bench.builds}
    if shutil.which(place.client):
        tasks["peer"] = load
    taken = bench.take_turns(tasks)
    place.drop(name)
    old, new, peer = taken["old"], taken["new"], taken.get("peer")
    what, is_file = f"`create`, {place.name}", isinstance(place, SQLite)
    yield compare(what, new, old=old, least=5 if is_file else 0)
    if peer:
        against = f"{what}, against `{place.client}` loading the DDL"
        most = 0 if is_file else 1.5
        yield compare(against, new, old=old, peer=place.client, theirs=peer, most=most)
    yield memory(what, new, old=old, below=90)


WITHOUT_DICTIONARY = """
import sys
from schemagen import __main__
from schemagen.output import build

build.render_dictionary = lambda *_: ()
sys.exit(__main__.main())
"""
"""The command line of a schemagen whose `build` writes no data dictionary."""


def build(bench: Bench) -> Iterator[Row]:
    """`schemagen build` into a new tree; also without the dictionary that the old one lacks."""

    def task(start: Callable[..., Command]) -> Sample:
        tree = bench.scratch / "tree"
        shutil.rmtree(tree, ignore_errors=True)
        return run(start("build", *OFFLINE, "--output", tree), watched=True)

    tasks: dict[str, Task] = {each.name: partial(task, each.schemagen) for each in bench.builds}
    tasks["alike"] = partial(task, partial(bench.new.python, "-c", WITHOUT_DICTIONARY))
    taken = bench.take_turns(tasks)
    old, new, alike = (taken[name] for name in ("old", "new", "alike"))
    what = "`build` into a new tree"
    yield compare(what, new, old=old, least=3)
    yield compare(f"{what}, without the data dictionary", alike, old=old, least=3)
    yield memory(what, new, old=old, below=150)


def history(bench: Bench) -> Iterator[Row]:
    """`schemagen history`."""

    def task(build: Build) -> Sample:
        return run(build.schemagen("history", KEYWORD, "--offline"), watched=True)

    old, new = bench.both(task)
    yield compare(f"`history {KEYWORD}`", new, old=old, least=5)
    yield memory(f"`history {KEYWORD}`", new, old=old)


def diff(bench: Bench) -> Iterator[Row]:
    """Diff and scripts in-process, against Alembic."""
    if not find_spec("alembic"):
        print("diff: not measured; pip install alembic", file=sys.stderr)
        return
    models, database = {}, f"sqlite:///{bench.scratch}/alembic.db"
    for release in (BEFORE, RELEASE):
        models[release] = bench.scratch / f"models-{release}"
        released = ("--pipeline-version", release, "--offline", "--output", models[release])
        run(bench.new.schemagen("build", *released))
    peer = ("-m", "benchmarks.alembic_peer")
    run(bench.new.python(*peer, "make", database, models[BEFORE]))

    def ours(build: Build) -> Sample:
        program = build.tree / "benchmarks" / "in_process.py"
        return inside(build.python(program, "migrate", f"{BEFORE},{RELEASE}"))

    tasks: dict[str, Task] = {build.name: partial(ours, build) for build in bench.builds}
    tasks["peer"] = lambda: inside(bench.new.python(*peer, "compare", database, models[RELEASE]))
    taken = bench.take_turns(tasks)
    what = f"diff and three dialects' scripts in-process, {BEFORE} → {RELEASE}"
    old, new, theirs = (taken[name] for name in ("old", "new", "peer"))
    yield compare(what, new, old=old, peer="Alembic", theirs=theirs, least=25)


def ingest(bench: Bench, place: Place) -> Iterator[Row]:
    """`schemagen ingest` into empty tables."""
    count, some = bench.count, bench.count // 10
    tasks: dict[str, Task] = {}
    for each in bench.builds:
        tasks[each.name] = partial(bench.ingest, each, place, bench.files, count)
        tasks[f"{each.name} few"] = partial(bench.ingest, each, place, bench.few(some), some)
    if isinstance(place, SQLite):
        bench.ingest(bench.new, place, bench.files, count)
        place.copy("bench_new", "bench_full")
        tasks |= {"floor": partial(floor, bench, place), "scan": partial(bench.perform, "scan")}
    taken = bench.take_turns(tasks)
    shares = {name: per_file(sample, count) for name, sample in taken.items()}
    old, new = shares["old"], shares["new"]
    what = f"`ingest --jobs {place.jobs}`, {place.name}"
    least = {"sqlite": 2, "postgresql": 2, "mariadb": 4}[place.dialect]
    yield compare(f"{what}, {count} files", new, old=old, each=True, least=least)
    further = {
        name: per_file(subtract(taken[name], taken[f"{name} few"]), count - some)
        for name in ("old", "new")
    }
    after = f"{what}, each file after the first {some}"
    yield compare(after, further["new"], old=further["old"], each=True)
    for key, of, most in (
        ("floor", "the floor: scan and bare INSERTs", 2),
        ("scan", "the scan alone", 0),
    ):
        if key in shares:
            against = f"{what}, against {of}"
            yield compare(against, new, old=old, peer=key, theirs=shares[key], each=True, most=most)
            against = f"{after}, against {of}"
            yield compare(against, further["new"], peer=key, theirs=shares[key], each=True)


def floor(bench: Bench, place: SQLite) -> Sample:
    """Scan the files, and insert their rows into an empty database."""
    place.copy(bench.empty(bench.new, place), "bench_floor")
    return bench.perform("floor", place.path("bench_floor"), place.path("bench_full"))


def again(bench: Bench, place: Place) -> Iterator[Row]:
    """`schemagen ingest` of files that are stored already."""
    for each in bench.builds:
        bench.ingest(each, place, bench.files, bench.count)
    taken = bench.both(
        lambda build: bench.ingest(build, place, bench.files, bench.count, again=True)
    )
    old, new = (per_file(sample, bench.count) for sample in taken)
    what = f"`ingest --jobs {place.jobs}` again, nothing changed, {place.name}"
    yield compare(what, new, old=old, each=True, least=3)


def cores(bench: Bench, place: Place) -> Iterator[Row]:
    """Two cores against one: server and client on the same."""
    usable = sorted(os.sched_getaffinity(0))[:2]
    if len(usable) < 2:
        print("cores: not measured; there is one core", file=sys.stderr)
        return

    def task(build: Build, count: int) -> Sample:
        on = usable[:count]
        return bench.ingest(build, place, bench.files, bench.count, jobs=count, cores=on)

    taken = bench.take_turns(
        {
            f"{build.name} {count}": partial(task, build, count)
            for build in bench.shown
            for count in (1, 2)
        }
    )
    gains = {
        build.name: taken[f"{build.name} 1"].clock / taken[f"{build.name} 2"].clock
        for build in bench.shown
    }
    what = (
        f"two cores against one, server and client on the same, {place.name}, {bench.count} files"
    )
    unit = "× the files a second"
    yield Row(what=what, unit=unit, old=gains.get("old"), new=gains["new"], above=1.7)


def memories(bench: Bench, place: Place) -> Iterator[Row]:
    """Peak memory of an ingest, by the number of files."""
    for count in filter(None, (100, 10_000, bench.many)):
        directory = bench.some(count)
        *old, new = (
            bench.ingest(build, place, directory, count, jobs=2, watched=True)
            for build in bench.shown
        )
        what = f"`ingest --jobs 2`, {place.name}, {count:,} files"
        yield memory(what, new, old=old[0] if old else None, below=60)


def upgrade(bench: Bench, place: Place) -> Iterator[Row]:
    """`schemagen upgrade` of a database that each build has filled.

    That of the old build gets two more layouts on the way, which the old build does not know: it
    has a row of its own.
    """
    filled = {build.name: f"bench_filled_{build.name}" for build in bench.builds}
    name = "bench_upgrade"
    for build in bench.builds:
        url = place.url(filled[build.name])
        place.renew(filled[build.name])
        run(build.schemagen("create", url, "--pipeline-version", EARLIER, "--offline"))
        run(build.schemagen("ingest", url, bench.few(bench.upgraded)))
    waits: dict[str, list[float]] = {build.name: [] for build in bench.builds}

    def task(build: Build, source: str = "") -> Sample:
        place.copy(filled[source or build.name], name)
        command = ("upgrade", place.url(name), "--to", RELEASE, "--yes", "--offline")
        with reading(place, name, waits[build.name]):
            return run(build.schemagen(*command), meter=place.meter)

    tasks: dict[str, Task] = {build.name: partial(task, build) for build in bench.builds}
    tasks["carried"] = partial(task, bench.new, "old")
    taken = bench.take_turns(tasks, slow=True)
    old, new, carried = (taken[each] for each in ("old", "new", "carried"))
    for left in (name, *filled.values()):
        place.drop(left)
    what = f"`upgrade` {EARLIER} → {RELEASE}, {place.name}, {bench.upgraded} files"
    yield compare(what, new, old=old, least=8 if isinstance(place, SQLite) else 2)
    yield compare(f"{what}, from the old layout", carried, old=old)
    yield memory(what, new, old=old)
    old_wait, new_wait = (max(found) for found in waits.values())
    yield Row(what=f"{what}: a reader waited", unit="s, at most", old=old_wait, new=new_wait)


WITHOUT_DATABASE: dict[str, Callable[[Bench], Iterator[Row]]] = {
    "build": build,
    "history": history,
    "diff": diff,
}
WITH_DATABASE: dict[str, Callable[[Bench, Place], Iterator[Row]]] = {
    "create": create,
    "ingest": ingest,
    "again": again,
    "cores": cores,
    "memory": memories,
    "upgrade": upgrade,
}
ROWS = (*WITHOUT_DATABASE, *WITH_DATABASE)


def measure(bench: Bench, wanted: Collection[str]) -> Iterator[Row]:
    """Measure what is wanted, and yield the rows."""
    for name in wanted:
        if name in WITHOUT_DATABASE:
            yield from WITHOUT_DATABASE[name](bench)
        else:
            for place in bench.places.values():
                yield from WITH_DATABASE[name](bench, place)


# -- the command -----------------------------------------------------------------------------------


def parse() -> argparse.Namespace:
    """Read the options."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.against", description=__doc__, allow_abbrev=False
    )
    add = parser.add_argument
    add("--old", default=OLD, help=f"the commit to compare with [{OLD}]")
    add("--only", default=",".join(ROWS), help=f"rows: some of {','.join(ROWS)} [all]")
    add("--engines", default=",".join(ENGINES), help=f"some of {','.join(ENGINES)} [all]")
    add("--postgresql", help="URL of a server where databases may be created [one is started]")
    add("--mariadb", help="the same for MariaDB")
    add("--rounds", type=int, default=5, help="rounds after one that warms up [5]")
    add("--slow-rounds", type=int, default=3, help="rounds of upgrades [3]")
    add("--files", type=int, default=2000, help="the files of an ingest [2000]")
    add("--upgrade-files", type=int, default=500, help="the files in an upgraded database [500]")
    add("--many", type=int, default=0, help="also measure the memory of an ingest of so many files")
    add("--alone", action="store_true", help="measure `cores` and `memory` of this build only")
    add("--scratch", type=Path, help="where files and SQLite databases are written [TMPDIR]")
    return parser.parse_args()


def main() -> None:
    """Measure, and print the table."""
    options = parse()
    wanted, engines = options.only.split(","), options.engines.split(",")
    if unknown := [*(set(wanted) - set(ROWS)), *(set(engines) - set(ENGINES))]:
        sys.exit(f"unknown: {', '.join(sorted(unknown))}; see --help")
    if set(wanted) <= set(WITHOUT_DATABASE):
        engines = []
    urls = {name: url for name in ENGINES if (url := getattr(options, name, None))}
    machine = Machine()
    with tempfile.TemporaryDirectory(dir=options.scratch) as directory:
        scratch = Path(directory)
        (scratch / "old").mkdir()
        builds = check_out(scratch / "old", options.old)
        with open_places(engines, urls, scratch) as places:
            bench = Bench(
                builds=builds,
                places=places,
                scratch=scratch,
                rounds=options.rounds,
                slow_rounds=options.slow_rounds,
                count=options.files,
                upgraded=options.upgrade_files,
                many=options.many,
                alone=options.alone,
            )
            print(f"| {' | '.join(HEADINGS)} |\n|{'---|' * len(HEADINGS)}")
            for row in measure(bench, wanted):
                print(f"| {' | '.join(row.cells())} |", flush=True)
            servers = sum(place.meter() for place in places.values() if place.meter)
            about = "".join(f" {place}." for place in places.values())
    print(
        f"\nMedians of {options.rounds} rounds after one that warmed up, of {options.slow_rounds}"
        f" for upgrades; one for memory. Old is {builds[0].commit}, new {builds[1].commit}."
        f"{about} {machine.describe(servers)}"
    )


if __name__ == "__main__":
    main()
