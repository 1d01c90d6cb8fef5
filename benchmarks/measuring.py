"""Measure commands: CPU of client and server, elapsed time, peak memory; describe the machine."""

from __future__ import annotations

import ctypes
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
KILOBYTE = 1 if sys.platform == "darwin" else 1024
"""Unit of ``ru_maxrss`` in bytes."""
TICK = 1 / os.sysconf("SC_CLK_TCK")
"""Seconds of a unit of ``/proc/PID/stat``."""

_SET_CHILD_SUBREAPER = 36
"""The option of Linux's prctl that makes this process the parent of orphans below it."""

Meter = Callable[[], float]
"""A function that returns the CPU seconds of a server since it was started."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command, and the variables that its environment has besides those of this process."""

    words: tuple[str, ...]
    environment: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return " ".join(self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """The cost of a run: seconds elapsed and of CPU, and peak memory in bytes."""

    clock: float
    client: float
    """CPU seconds of the command and its processes."""
    server: float = 0
    """CPU seconds of the database server meanwhile."""
    peak: int = 0
    """The largest process of the command."""
    worker: int = 0
    """The largest process that the command has started; 0 if it was not watched or started none."""
    main: float = 0
    """The CPU seconds of the command's first process alone; 0 if it was not watched."""
    printed: str = ""

    @property
    def processor(self) -> float:
        """CPU seconds of client and server."""
        return self.client + self.server


Task = Callable[[], Sample]


def run(
    command: Command,
    *,
    meter: Meter | None = None,
    cores: Collection[int] = (),
    watched: bool = False,
    expect: str = "",
) -> Sample:
    """Run a command, and exit with its output if it fails or does not print what is expected.

    Parameters
    ----------
    command : Command
        It has no input, and runs in a directory without a ``setup.cfg``.
    meter : callable, optional
        The CPU of the server that it uses.
    cores : collection of int, optional
        The cores that it is kept on.
    watched : bool, optional
        Whether to look at the memory of each of its processes; that is inexact by a tenth of a
        second, and knows the processes apart.
    expect : str, optional
        Text that it must print.
    """
    own = os.sched_getaffinity(0) if cores else set()
    ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    with tempfile.TemporaryFile("w+") as log, tempfile.TemporaryDirectory() as empty:
        before = meter() if meter else 0
        if cores:
            os.sched_setaffinity(0, cores)
        start = time.perf_counter()
        # Unless it is watched, the peak of a child includes that of this process before exec.
        child = subprocess.Popen(
            command.words,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=empty,
            env={**clean_environment(), **dict(command.environment)},
            process_group=0,
        )
        if cores:
            os.sched_setaffinity(0, own)
        with watch(child.pid) if watched else nullcontext(Watched()) as seen:
            _, status, usage = os.wait4(child.pid, 0)
            clock = time.perf_counter() - start
            used = usage.ru_utime + usage.ru_stime + _reap(child.pid)
        child.returncode = os.waitstatus_to_exitcode(status)
        server = meter() - before if meter else 0
        log.seek(0)
        printed = log.read()
    if child.returncode or expect not in printed:
        sys.exit(f"{command}: exit code {child.returncode}\n{printed[-4000:]}")
    peaks = seen.peaks or {child.pid: usage.ru_maxrss * KILOBYTE}
    main = peaks.pop(child.pid, 0)
    return Sample(
        clock=clock,
        client=used,
        server=server,
        peak=max(main, *peaks.values(), 0),
        worker=max(peaks.values(), default=0),
        main=seen.main,
        printed=printed,
    )


def _reap(group: int) -> float:
    """Wait for the processes that a command has left behind; return their CPU seconds.

    Those that an ingest starts are children of a process that nobody else waits for.
    """
    used = 0.0
    with suppress(ChildProcessError):
        while True:
            _, _, usage = os.wait4(-group, 0)
            used += usage.ru_utime + usage.ru_stime
    return used


def inside(command: Command) -> Sample:
    """Run a command that measures itself: it prints the seconds, elapsed and of CPU, at the end."""
    done = run(command)
    *_, clock, processor = json.loads(done.printed)
    return replace(done, clock=clock, client=processor)


def clean_environment() -> dict[str, str]:
    """Return the environment without settings of schemagen, except the place of its cache.

    Modules are compiled once, as those of an installed package are.
    """
    return {
        name: value
        for name, value in os.environ.items()
        if (not name.startswith("SCHEMAGEN_") or name == "SCHEMAGEN_CACHE_DIR")
        and name != "PYTHONDONTWRITEBYTECODE"
    }


@dataclass
class Watched:
    """What was seen of a process and of those that it has started."""

    peaks: dict[int, int] = field(default_factory=dict)
    """The peak memory of each, in bytes."""
    main: float = 0
    """The CPU seconds of the first alone."""


@contextmanager
def every(seconds: float, work: Callable[[], None]) -> Iterator[None]:
    """Meanwhile, do some work again and again, with a pause before each time."""
    done = threading.Event()

    def go_on() -> None:
        while not done.wait(seconds):
            work()

    thread = threading.Thread(target=go_on)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


@contextmanager
def watch(process: int) -> Iterator[Watched]:
    """Meanwhile, look at a process and at those that it starts."""
    seen = Watched()

    def look() -> None:
        with suppress(OSError):
            seen.main = max(seen.main, sum(_ticks(process)[:2]) * TICK)
        for number in descend(process):
            with suppress(OSError, StopIteration):  # the process has ended
                status = Path(f"/proc/{number}/status").read_text().splitlines()
                peak = next(line for line in status if line.startswith("VmHWM:"))
                seen.peaks[number] = int(peak.split()[1]) * 1024

    with every(0.1, look):
        yield seen


def _ticks(process: int) -> list[int]:
    """Return utime and stime of a process, and those of its children that have ended."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return [int(field) for field in fields[11:15]]


def descend(process: int) -> Iterator[int]:
    """Yield a process, its children, their children and so on."""
    yield process
    with suppress(OSError):
        for thread in Path(f"/proc/{process}/task").iterdir():
            for child in (thread / "children").read_text().split():
                yield from descend(int(child))


def meter_of(process: int) -> Meter:
    """Return the meter of a server on this machine, with the processes that it starts."""

    def read() -> float:
        ticks = 0
        for number in descend(process):
            with suppress(OSError):
                ticks += sum(_ticks(number))
        return ticks * TICK

    return read


@contextmanager
def keep_on(process: int, cores: Collection[int]) -> Iterator[None]:
    """Meanwhile, keep a server and all its threads and processes on some cores."""

    def keep(where: Collection[int]) -> None:
        for number in descend(process):
            with suppress(OSError):
                for thread in Path(f"/proc/{number}/task").iterdir():
                    os.sched_setaffinity(int(thread.name), where)

    before = os.sched_getaffinity(process)
    keep(cores)
    try:
        yield
    finally:
        keep(before)


def alternate(tasks: Mapping[str, Task], rounds: int, *, warm: bool = True) -> dict[str, Sample]:
    """Run tasks in turn, round by round, each second round backwards; return their medians.

    Parameters
    ----------
    tasks : mapping of str to callable
        The tasks by name.
    rounds : int
        How often each is run.
    warm : bool, optional
        Whether each is run once before, uncounted.
    """
    samples: dict[str, list[Sample]] = {name: [] for name in tasks}
    for number in range(0 if warm else 1, rounds + 1):
        if sys.stderr.isatty():
            print(f"\r{', '.join(tasks)}: {number}/{rounds}", end=" ", file=sys.stderr, flush=True)
        for name, task in list(tasks.items())[:: 1 if number % 2 else -1]:
            sample = task()
            if number:
                samples[name].append(sample)
    if sys.stderr.isatty():
        print("\r", end="", file=sys.stderr, flush=True)
    return {name: middle(found) for name, found in samples.items()}


def middle(samples: Sequence[Sample]) -> Sample:
    """Return the median of each figure, and the highest peaks."""
    return replace(
        samples[-1],
        clock=median(sample.clock for sample in samples),
        client=median(sample.client for sample in samples),
        server=median(sample.server for sample in samples),
        peak=max(sample.peak for sample in samples),
        worker=max(sample.worker for sample in samples),
    )


class Machine:
    """This machine: what it is, and how much of it others used while this process ran."""

    def __init__(self) -> None:
        self._start = self._look()

    @staticmethod
    def _look() -> tuple[float, float, float]:
        """Return the ticks of all cores, those of work, and those of our processes."""
        fields = [int(n) for n in Path("/proc/stat").read_text().splitlines()[0].split()[1:9]]
        own = [resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        ours = sum(usage.ru_utime + usage.ru_stime for usage in own) / TICK
        return sum(fields), sum(fields) - fields[3] - fields[4], ours

    def describe(self, server_seconds: float = 0) -> str:
        """Describe the machine; `server_seconds` are those of our servers."""
        whole, busy, ours = (
            now - then for now, then in zip(self._look(), self._start, strict=True)
        )
        others = max(0, busy - ours - server_seconds / TICK) / whole
        with suppress(OSError, StopIteration):
            lines = Path("/proc/cpuinfo").read_text().splitlines()
            name = next(line for line in lines if line.startswith("model name")).partition(": ")[2]
        load = ", ".join(f"{load:.1f}" for load in os.getloadavg())
        return (
            f"{name}, {len(os.sched_getaffinity(0))} cores, {platform.system()}"
            f" {platform.machine()}, Python {platform.python_version()}. Load {load} at the end;"
            f" other processes used {others:.0%} of the cores meanwhile."
        )
