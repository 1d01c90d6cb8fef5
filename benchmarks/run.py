"""Measure schemagen against its peers, and print one table in Markdown.

See README.md. All commands run in turn, several times, so that other load on the machine affects
all of them alike. The best time counts.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.builds import this_build
from benchmarks.measuring import Command, Machine, Sample, inside, run

HERE = Path(__file__).parent
IN_PROCESS = HERE / "in_process.py"
RELEASE = "3.0.0"
BEFORE = "2.0.1"
SINCE = "1.0.0"
FELIS_DIALECTS = ("postgresql", "mysql", "sqlite")


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Work that is timed: commands that run one after the other."""

    commands: tuple[Command, ...]
    inside: bool = False
    """Whether the command times itself and prints its seconds."""
    slow: bool = False
    """Whether it takes so long that it runs less often."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of the table: a task, its peer, and its target."""

    what: str
    ours: Task
    peer: Task | None = None
    peer_is: str = ""
    most: float = 0
    """Highest ratio of its time to the peer's; without a peer, most megabytes of memory."""
    within: float = 0
    """Most seconds that it may take, without a peer."""
    least: float = 0
    """Lowest ratio of the peer's time to its own."""


def perform(task: Task) -> Sample:
    """Run the commands of a task; add up their times, and take the highest peak."""
    measure = inside if task.inside else run
    samples = [measure(command) for command in task.commands]
    return Sample(
        clock=sum(sample.clock for sample in samples),
        client=sum(sample.client for sample in samples),
        peak=max(sample.peak for sample in samples),
    )


def measure(rows: Sequence[Row], runs: int, slow_runs: int) -> dict[Task, list[Sample]]:
    """Run all tasks in turn, round by round, after one round that warms up the quick ones."""
    tasks = list(dict.fromkeys(task for row in rows for task in (row.ours, row.peer) if task))
    samples: dict[Task, list[Sample]] = defaultdict(list)
    for number in range(runs + 1):
        if sys.stderr.isatty():
            print(f"\rround {number} of {runs}", end="", file=sys.stderr, flush=True)
        for task in tasks:
            if task.slow and not 1 <= number <= slow_runs:
                continue
            sample = perform(task)
            if number:
                samples[task].append(sample)
    if sys.stderr.isatty():
        print(file=sys.stderr)
    return samples


def ask(command: Command) -> Any:
    """Run a command and return what it prints as JSON."""
    return json.loads(run(command).printed or "null")


def make_peer(directory: Path, name: str, requirement: str) -> tuple[Path, str]:
    """Create an environment for a peer; return the directory of its commands, and its version."""
    commands = directory / name / "bin"
    if not (commands / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", directory / name], check=True)
    distribution = requirement.partition("==")[0]
    python = str(commands / "python")
    install = (python, "-m", "pip", "install", "--quiet", requirement)
    subprocess.run(install, check=True, stdout=sys.stderr)
    tell = f"import importlib.metadata as m, json; print(json.dumps(m.version('{distribution}')))"
    return commands, f"{distribution} {ask(Command(words=(python, '-c', tell)))}"


def list_rows(
    about: dict[str, Any], peers: tuple[Path, ...] | None, scratch: Path
) -> Iterator[Row]:
    """Yield the rows to measure."""
    build = this_build()
    fixed = ("--pipeline-version", RELEASE, "--offline")
    one, whole_history, since_tree = (str(scratch / name) for name in ("one", "history", "since"))

    def in_process(*arguments: str) -> Task:
        return Task(commands=(build.python(IN_PROCESS, *arguments),), inside=True)

    def schemagen(*arguments: str) -> Task:
        return Task(commands=(build.schemagen(*arguments),))

    def other(*words: str) -> Task:
        return Task(commands=(Command(words=words),))

    files = f"`yaml.load(…, CSafeLoader)` of its {about['files']} files"
    for gc, flags in ((" with gc", ("--gc",)), ("", ())):
        yield Row(
            what=f"all datamodels of {RELEASE} in-process{gc}",
            ours=in_process("enumerate", RELEASE, *flags),
            peer=in_process("parse", RELEASE, *flags),
            peer_is=files,
            most=2,
        )
    upstream = felis = None
    if peers:
        python = str(peers[0] / "python")
        upstream = other(python, str(HERE / "upstream.py"), *about["schemas"])
        create = (str(peers[1] / "felis"), "create", "--dry-run", "--engine-url")
        felis = Task(
            commands=tuple(
                Command(words=(*create, f"{name}://", str(scratch / "felis.yaml")))
                for name in FELIS_DIALECTS
            ),
            slow=True,
        )
    for form in ("json", "text"):
        yield Row(
            what=f"`schemagen inventory --format {form}`",
            ours=schemagen("inventory", *fixed, "--format", form),
            peer=upstream,
            peer_is="load, merge and walk the same schemas with stdatamodels",
            least=5,
        )
    tables, columns = about.get("tables", ("the same", "the same"))
    built = schemagen("build", *fixed, "--output", one)
    yield Row(
        what="`schemagen build`, three dialects, models, inventory",
        ours=built,
        peer=felis,
        peer_is=f"`felis create --dry-run`, three dialects, {tables} tables, {columns} columns",
        least=5,
    )
    yield Row(
        what="`schemagen --help`",
        ours=schemagen("--help"),
        peer=other(sys.executable, "-c", "pass"),
        peer_is="`python -c pass`",
        most=3,
    )
    yield Row(
        what=f"inventories of all {about['releases']} releases in-process",
        ours=in_process("enumerate", "all"),
        peer=in_process("enumerate", RELEASE),
        peer_is=f"that of {RELEASE}",
        most=15,
    )
    yield Row(
        what="the same, whole processes that read the cache",
        ours=Task(commands=(build.python(IN_PROCESS, "enumerate", "all"),)),
        peer=Task(commands=(build.python(IN_PROCESS, "enumerate", RELEASE),)),
        peer_is=f"that of {RELEASE}",
        most=15,
    )
    alembic = alembic_whole = None
    if peers:
        command = (str(peers[2] / "python"), "-P", str(HERE / "alembic_peer.py"), "compare")
        alembic_whole = other(*command, f"sqlite:///{scratch}/older.db", one)
        alembic = Task(commands=alembic_whole.commands, inside=True)
    for what, ours, peer, least in (
        (
            "in-process, from the inventories",
            in_process("migrate", f"{BEFORE},{RELEASE}"),
            alembic,
            20,
        ),
        (
            "`schemagen migrate`",
            schemagen(
                "migrate", BEFORE, RELEASE, "--offline", "--output", str(scratch / "migrate")
            ),
            alembic_whole,
            10,
        ),
    ):
        yield Row(
            what=f"diff and three dialects' scripts {BEFORE} → {RELEASE}: {what}",
            ours=ours,
            peer=peer,
            peer_is="alembic's autogenerate and offline SQL between the same, SQLite",
            least=least,
        )
    history = ("build", *fixed, "--migrate-from", SINCE, "--output", whole_history)
    yield Row(
        what=f"a tree with all migrations from {SINCE} on",
        ours=Task(
            commands=(Command(words=("rm", "-rf", whole_history)), build.schemagen(*history)),
            slow=True,
        ),
        within=30,
    )
    since = (*fixed, "--since", SINCE, "--output", since_tree)
    yield Row(what="peak memory of `schemagen build`", ours=built, most=150)
    yield Row(
        what=f"peak memory of `schemagen build --since {SINCE}`",
        ours=Task(commands=(build.schemagen("build", *since),), slow=True),
        most=150,
    )


def tabulate(rows: Sequence[Row], samples: dict[Task, list[Sample]]) -> Iterator[str]:
    """Yield the lines of the table."""
    yield "| what | schemagen | peer | | ratio | by CPU time | target | met |"
    yield "|---|--:|--:|---|--:|--:|--:|---|"
    for row in rows:
        cells = [row.what]
        if row.peer:
            # Both from the same rounds, under the same load.
            ours, peer = zip(*zip(samples[row.ours], samples[row.peer], strict=False), strict=True)
            cells += [_seconds(ours), _seconds(peer), row.peer_is]
            ratios = [
                _best(ours, by) / _best(peer, by) if row.most else _best(peer, by) / _best(ours, by)
                for by in ("clock", "processor")
            ]
            cells += [f"{ratio:.3g}" for ratio in ratios]
            cells.append(f"≤ {row.most:g}" if row.most else f"≥ {row.least:g}")
            met = ratios[0] <= row.most if row.most else ratios[0] >= row.least
        elif row.within:
            took = _best(samples[row.ours], "clock")
            cells += [_seconds(samples[row.ours]), "", "", "", "", f"< {row.within:g} s"]
            met = took < row.within
        elif row.least:
            cells += [_seconds(samples[row.ours]), "", row.peer_is, "", "", f"≥ {row.least:g}"]
            met = None
        else:
            peak = max(sample.peak for sample in samples[row.ours]) / 1e6
            cells += [f"{peak:.0f} MB", "", "", "", "", f"< {row.most:g} MB"]
            met = peak < row.most
        cells.append("not measured, see --peers" if met is None else "yes" if met else "**no**")
        yield f"| {' | '.join(cells)} |"


def _best(samples: Sequence[Sample], by: str) -> float:
    return min(float(getattr(sample, by)) for sample in samples)


def _seconds(samples: Sequence[Sample]) -> str:
    times = [sample.clock for sample in samples]
    best, middle = min(times), median(times)
    unit, factor = ("s", 1) if best >= 1 else ("ms", 1000)
    digits = 1 if best * factor < 100 else 0
    return f"{best * factor:.{digits}f} {unit} ({middle * factor:.{digits}f})"


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.run", description=__doc__, allow_abbrev=False
    )
    parser.add_argument(
        "--peers", type=Path, help="directory of the peers' environments; created if missing"
    )
    parser.add_argument("--runs", type=int, default=10, help="runs of each task [10]")
    parser.add_argument("--slow-runs", type=int, default=2, help="runs of the slow tasks [2]")
    parser.add_argument("--only", default="", help="measure only rows whose name contains this")
    options = parser.parse_args()
    peers_in = options.peers and options.peers.absolute()
    build, machine = this_build(), Machine()
    with tempfile.TemporaryDirectory() as directory:
        scratch = Path(directory)
        run(build.python(IN_PROCESS, "fetch", "all"))
        about = ask(build.python(IN_PROCESS, "describe", RELEASE))
        peers: tuple[Path, ...] | None = None
        versions: list[str] = []
        if peers_in:
            package = f"{about['package']}=={about['version']}"
            upstream, version = make_peer(peers_in, "stdatamodels", package)
            felis, felis_version = make_peer(peers_in, "felis", "lsst-felis")
            alembic, alembic_version = make_peer(peers_in, "alembic", "alembic")
            peers = (upstream, felis, alembic)
            versions = [version, felis_version, alembic_version]
            for release, output in ((BEFORE, "before"), (RELEASE, "one")):
                tree = scratch / output
                run(build.schemagen("build", "--pipeline-version", release, "--output", tree))
            make = (str(alembic / "python"), "-P", str(HERE / "alembic_peer.py"), "make")
            run(Command(words=(*make, f"sqlite:///{scratch}/older.db", str(scratch / "before"))))
            count = (str(upstream / "python"), str(HERE / "upstream.py"), *about["schemas"])
            found = ask(Command(words=count))
            if found != about["keywords"]:
                sys.exit(f"upstream finds {found} keywords, schemagen {about['keywords']}")
            tables = build.python(HERE / "felis_tables.py", RELEASE, scratch / "felis.yaml")
            about["tables"] = ask(tables)
        rows = [row for row in list_rows(about, peers, scratch) if options.only in row.what]
        samples = measure(rows, options.runs, options.slow_runs)
    print("\n".join(tabulate(rows, samples)))
    print(
        f"\nBest of {options.runs} runs (of {options.slow_runs} for felis and --since), in turn,"
        f" after one that warmed up; the median in brackets. {machine.describe()}"
        f" {'; '.join(versions)}"
    )


if __name__ == "__main__":
    main()
