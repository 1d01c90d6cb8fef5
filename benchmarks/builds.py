"""Builds of schemagen that are compared: this checkout, and an earlier commit beside it."""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measuring import ROOT, Command

OLD = "2842852"
"""The last commit before the series of changes that made schemagen fast."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """A build of schemagen: a checkout, run by this Python and with its libraries."""

    name: str
    tree: Path
    commit: str

    def schemagen(self, *arguments: str | Path) -> Command:
        """Return a command of schemagen."""
        return self.python("-m", "schemagen", *arguments)

    def python(self, *arguments: str | Path) -> Command:
        """Return a command of this Python that imports this build."""
        return Command(
            words=(sys.executable, "-P", *map(str, arguments)),
            environment=(("PYTHONPATH", str(self.tree)),),
        )


def _git(*arguments: str) -> bytes:
    return subprocess.run(("git", *arguments), cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout


def check_out(directory: Path, old: str = OLD) -> Sequence[Build]:
    """Write an earlier commit into a directory; return its build, and that of this checkout."""
    with tarfile.open(fileobj=io.BytesIO(_git("archive", old))) as archive:
        archive.extractall(directory, filter="data")
    changed = " with changes" if _git("status", "--porcelain", "schemagen", "templates") else ""
    names = [_git("rev-parse", "--short", commit).decode().strip() for commit in (old, "HEAD")]
    return (
        Build(name="old", tree=directory, commit=names[0]),
        Build(name="new", tree=ROOT, commit=names[1] + changed),
    )
