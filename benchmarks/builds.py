"""Builds of schemagen that are compared: this checkout, and an earlier commit beside it."""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measuring import ROOT, Command, clean_environment

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
        words = (sys.executable, "-P", *map(str, arguments))
        return Command(words=words, environment=(("PYTHONPATH", str(self.tree)),))

    @property
    def environment(self) -> dict[str, str]:
        """The environment of its commands."""
        return {**clean_environment(), "PYTHONPATH": str(self.tree)}


def _git(*arguments: str) -> bytes:
    return subprocess.run(("git", *arguments), cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout


def this_build() -> Build:
    """Return the build of this checkout."""
    changed = " with changes" if _git("status", "--porcelain", "schemagen", "templates") else ""
    return Build(name="new", tree=ROOT, commit=_name("HEAD") + changed)


def _name(commit: str) -> str:
    return _git("rev-parse", "--short", commit).decode().strip()


def check_out(directory: Path, old: str = OLD) -> Sequence[Build]:
    """Write an earlier commit into a directory; return its build, and that of this checkout."""
    with tarfile.open(fileobj=io.BytesIO(_git("archive", old))) as archive:
        archive.extractall(directory, filter="data")
    return Build(name="old", tree=directory, commit=_name(old)), this_build()
