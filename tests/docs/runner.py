"""Run the blocks of a page, as a reader does: one after the other, in one directory."""

from __future__ import annotations

import io
import re
import shlex
import subprocess
from configparser import ConfigParser
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from typing import Any

from packaging.requirements import Requirement

from schemagen.cli import main as cli
from schemagen.errors import ExitCode
from tests.docs.blocks import Block
from tests.docs.places import Place
from tests.support.pages import compare, read_steps
from tests.support.samples import ROOT

__all__ = ["Runner"]

SHELL = re.compile(r"[|&;<>$`*?(){}~]|^(?!schemagen )")
"""What only a shell understands, or another program."""

WHOLE = re.compile(r"<<|^ |^(?:cd|export|for|if|while) |&& cd |\. ", re.MULTILINE)
"""What one line of a script does to the next ones."""

INSTALL = re.compile(r"(?:^|(?<=&& ))(?:python -m )?pip install (.*?)(?: && |$)", re.MULTILINE)

EXTRAS = ConfigParser()
EXTRAS.read(ROOT / "setup.cfg", encoding="utf-8")


@dataclass
class Runner:
    """What the blocks of a page leave for the next ones.

    Attributes
    ----------
    place : Place
        Where they run.
    names : dict
        The names of programs in Python.
    printed : str or None
        What the last block printed; None if it was none that prints.
    """

    place: Place
    names: dict[str, Any] = field(default_factory=lambda: {"__name__": "__main__"})
    printed: str | None = None

    def run(self, block: Block) -> str:
        """Run a block; return what it does wrong."""
        if block.name:
            path = self.place.directory / block.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.place.translate(block.text), "utf-8")
            return ""
        if block.kind.startswith("{") or block.kind == "mermaid":  # Sphinx does it, or a browser
            return ""
        match block.kind:
            case "sh":
                code, self.printed = self._command(block.text)
                return "" if code == block.exit else f"exit code {code}: {self.printed}"
            case "console":
                return self._run_steps(block)
            case "python":
                return self._run_program(block)
            case "sql":  # is run on each engine by itself
                self.printed = None
                return ""
            case "text" | "json" | "csv" if self.printed is not None:
                return compare(block.text, self.printed)
        return f"a block of {block.kind or 'no language'} that is neither run nor written nor shown"

    def _run_steps(self, block: Block) -> str:
        codes = []
        self.printed = ""
        for step in read_steps(block.text):
            code, printed = self._command(step.command)
            codes.append(code)
            self.printed += printed
            if printed != step.shown and compare(step.shown, printed):
                return f"{step.command}: {printed}"
        if not codes:
            return "no command behind a $"
        return "" if max(codes) == block.exit else f"exit codes {codes}: {self.printed}"

    def _command(self, text: str) -> tuple[int, str]:
        """Run commands; return their exit code, and what a terminal shows."""
        script = self.place.translate(leave_out_installs(text.replace("\\\n", " ")))
        script = re.sub(r"^(schemagen [^&|'\"]*?) && (?=schemagen )", r"\1\n", script, flags=re.M)
        code, printed = 0, ""
        for line in [script] if WHOLE.search(script) else script.splitlines():
            code, more = self._line(line)
            printed += more
            if code:
                break
        return code, printed

    def _line(self, line: str) -> tuple[int, str]:
        """Run a line: a verb in this process, which saves the start of another; else by bash."""
        plain = re.sub(r"'[^']*'|\s+#.*", "", line).strip()
        wanted = plain.removesuffix(" || true")
        if not plain or plain.startswith("#"):
            return 0, ""
        if SHELL.search(wanted):
            done = subprocess.run(
                ["bash", "-eu", "-o", "pipefail", "-c", line],
                cwd=self.place.directory,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            return done.returncode, done.stdout
        printed = io.BytesIO()
        told = io.TextIOWrapper(printed, "utf-8", newline="")
        words = shlex.split(line, comments=True)[1:]
        with redirect_stdout(told), redirect_stderr(told):
            code = int(cli.run(words[:-2] if wanted != plain else words))
        told.flush()
        meant = wanted != plain and code == ExitCode.DIFFERENT
        return ExitCode.OK if meant else code, printed.getvalue().decode()

    def _run_program(self, block: Block) -> str:
        printed = io.StringIO()
        text = self.place.translate(block.text)
        try:
            with redirect_stdout(printed), redirect_stderr(printed):
                exec(compile(text, f"line {block.line}", "exec"), self.names)
        except Exception as error:  # noqa: BLE001 - the block is named with it
            return f"{type(error).__name__}: {error}"
        self.printed = printed.getvalue()
        return ""


def leave_out_installs(script: str) -> str:
    """Leave out `pip install`: the tests have all of it. What it names must be there."""
    for words in INSTALL.findall(script):
        for word in shlex.split(words, comments=True):
            if not word.startswith("-"):
                wanted = Requirement(re.sub(r"^\.", "schemagen", word))
                for extra in wanted.extras if wanted.name == "schemagen" else ():
                    assert EXTRAS.has_option("options.extras_require", extra), word
    return INSTALL.sub("", script)
