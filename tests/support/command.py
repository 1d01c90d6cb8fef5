"""The command line, as tests run it in their own process."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from schemagen.cli import main as cli


@dataclass(frozen=True)
class Done:
    """What a command did."""

    code: int
    out: str
    err: str


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Done:
    """Run a command, and catch what it prints."""
    capsys.readouterr()
    code = cli.run([*map(str, arguments)])
    return Done(int(code), *capsys.readouterr())
