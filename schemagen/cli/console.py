"""Printing: tables, CSV, a progress line, a question."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Sequence

import click

from schemagen.errors import ExitCode, SchemagenError
from schemagen.progress import Progress

__all__ = ["ProgressLine", "ask", "print_csv", "print_table"]


def print_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print aligned columns; the last one is not padded."""
    listed = [heads, *rows]
    widths = [max(len(row[column]) for row in listed) for column in range(len(heads))]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in listed
    )
    click.echo("\n".join(lines))


def print_csv(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print comma-separated values below a line of column names."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(heads)
    writer.writerows(rows)


class ProgressLine:
    """Shows progress in the last line of a terminal; prints nothing if stderr is not a terminal.

    The line is erased on exit.
    """

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(self, *_: object) -> None:
        self.erase()

    def __call__(self, progress: Progress) -> None:
        """Replace the line by new progress."""
        if self._shown:  # there are thousands of calls
            self._write(str(progress))

    def say(self, text: str) -> None:
        """Print a message that stays, on a terminal or not."""
        self.erase()
        click.echo(text, err=True)

    def erase(self) -> None:
        """Erase the line, so that something else can be printed."""
        self._write("")

    def _write(self, text: str) -> None:
        if self._shown:
            sys.stderr.write(f"\r\x1b[K{text}")
            sys.stderr.flush()


def ask(question: str, *, hint: str = "--yes confirms, --dry-run prints the SQL") -> None:
    """Ask a question; exit unless the answer is yes.

    Parameters
    ----------
    question : str
        The question.
    hint : str, optional
        What to do where nobody can be asked.
    """
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        text = "cannot ask for confirmation without a terminal; nothing was changed"
        raise SchemagenError(text, hint=hint)
    if not click.confirm(question, err=True):
        click.echo("nothing was changed", err=True)
        raise click.exceptions.Exit(ExitCode.DIFFERENT)
