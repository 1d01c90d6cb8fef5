"""A Dask scheduler and workers, each a process of its own, as on a cluster.

They are forks of a process that has imported Dask: that takes longer than all a worker does then.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import venv
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

from tests.support.engine import PATIENCE

__all__ = ["Forks", "fork", "make_environment"]

_SERVER = """
import ctypes, json, os, signal, sys
from distributed.cli import dask_scheduler, dask_worker

def run(program, words, directory, environment):
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    ctypes.CDLL(None).prctl(1, signal.SIGKILL, 0, 0, 0)  # ends with this process
    os.chdir(directory)
    os.environ.update(environment)
    sys.path[:0] = environment.get("PYTHONPATH", "").split(os.pathsep)
    log = os.open(program + ".log", os.O_CREAT | os.O_WRONLY)
    os.dup2(log, 1), os.dup2(log, 2), os.close(0)
    {"scheduler": dask_scheduler, "worker": dask_worker}[program].main(words)

signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # leaves no zombies
for line in iter(sys.stdin.readline, ""):
    number = os.fork()
    if not number:
        run(*json.loads(line))
    print(number, flush=True)
"""
"""Forks a process for each line, and prints its number; all end with it."""


class Forks:
    """A process that starts schedulers and workers.

    Parameters
    ----------
    python : path
        The Python that runs them.
    """

    def __init__(self, python: Path | str = sys.executable) -> None:
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
        self._started: list[int] = []
        self._process = subprocess.Popen(
            [python, "-P", "-W", "ignore", "-c", _SERVER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def start_scheduler(self, directory: Path) -> tuple[str, int]:
        """Start a scheduler; return its ``dask://`` address and the number of its process."""
        found = directory / "scheduler.json"
        number = self._start(
            "scheduler", directory, "--host", "127.0.0.1", "--port", "0", "--scheduler-file", found
        )
        deadline = time.monotonic() + PATIENCE
        while not (found.exists() and (match := re.search('tcp://([^"]+)', found.read_text()))):
            assert time.monotonic() < deadline
            time.sleep(0.02)
        return f"dask://{match[1]}", number

    def start_worker(self, scheduler: str, directory: Path, **environment: str) -> int:
        """Start a worker of one thread; return the number of its process.

        Parameters
        ----------
        scheduler : str
            The address of the scheduler.
        directory : Path
            The directory of the worker. What is in it is what ``/proc/self/cwd`` names there.
        **environment : str
            Variables of its environment.
        """
        directory.mkdir(exist_ok=True)
        address = scheduler.replace("dask:", "tcp:")
        own = ("--host", "127.0.0.1", "--nthreads", "1", "--no-nanny")
        return self._start("worker", directory, address, *own, **environment)

    def _start(self, program: str, directory: Path, *words: str | Path, **environment: str) -> int:
        assert self._process.stdin
        assert self._process.stdout
        listed = [*map(str, words), "--no-dashboard"]
        asked = json.dumps([program, listed, str(directory), environment])
        self._process.stdin.write(f"{asked}\n")
        self._process.stdin.flush()
        number = int(self._process.stdout.readline())
        self._started.append(number)
        return number

    def kill_all(self) -> None:
        """Kill what was started."""
        while self._started:
            with suppress(ProcessLookupError):
                os.kill(self._started.pop(), signal.SIGKILL)

    def end(self) -> None:
        """End this process, too."""
        self._process.kill()
        self._process.communicate()


@contextmanager
def fork(python: Path | str = sys.executable) -> Iterator[Forks]:
    """Start a process that starts schedulers and workers, and end all at the end of the context."""
    forks = Forks(python)
    try:
        yield forks
    finally:
        forks.end()


def make_environment(directory: Path) -> Path:
    """Make an environment with Dask, and neither schemagen nor a driver; return its Python."""
    venv.create(directory, with_pip=False, symlinks=True)
    (site,) = directory.glob("lib/python*/site-packages")
    for name in {*_list_packages("distributed")}:
        files = distribution(name).files or ()
        for top in {file.parts[0] for file in files} - {"..", "__pycache__"}:
            (site / top).symlink_to(Path(str(distribution(name).locate_file(top))))
    return directory / "bin" / "python"


def _list_packages(name: str) -> Iterator[str]:
    """Yield a package and those that it requires."""
    yield name
    for line in distribution(name).requires or ():
        requirement = Requirement(line)
        if not requirement.marker or requirement.marker.evaluate({"extra": ""}):
            try:
                yield from _list_packages(requirement.name)
            except PackageNotFoundError:  # built into this Python
                continue
