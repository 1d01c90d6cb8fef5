"""The command line, run in the process of the tests."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from schemagen.cli import main as cli


@dataclass(frozen=True)
class Done:
    """The exit code and the output of a command."""

    code: int
    out: str
    err: str


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Done:
    """Run a command, and capture its output."""
    capsys.readouterr()
    code = cli.run([*map(str, arguments)])
    return Done(int(code), *capsys.readouterr())
