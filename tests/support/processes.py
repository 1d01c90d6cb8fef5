"""Processes that tests start; none outlives its test."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

_STARTED: list[subprocess.Popen[str]] = []
"""The processes of the test that runs."""


def start(*command: str | Path, **options: Any) -> subprocess.Popen[str]:
    """Start a program with text in its pipes; ``stdin=`` and the like may be something else.

    What is left of it at the end of the test is killed, see `kill_all`.
    """
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    process = subprocess.Popen([*map(str, command)], text=True, **{**pipes, **options})
    _STARTED.append(process)
    return process


def start_python(*arguments: str | Path, **options: Any) -> subprocess.Popen[str]:
    """Start the Python that runs the tests."""
    return start(sys.executable, *arguments, **options)


def kill_all() -> None:
    """Kill what still runs of what the test has started, and close the pipes.

    A test that fails leaves it behind. It would go on using a database that is dropped, and its
    pipes would be closed in the middle of another test, which would fail, too.
    """
    while _STARTED:
        process = _STARTED.pop()
        process.kill()
        with suppress(BrokenPipeError), process:  # closes the pipes and waits
            pass
