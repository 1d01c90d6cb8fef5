"""What a verb prints: tables, a line of progress, a question."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Sequence

import click

from schemagen.errors import ExitCode, SchemagenError
from schemagen.progress import Progress

__all__ = ["ProgressLine", "ask", "print_csv", "print_table"]


def print_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print aligned columns; the last one is as long as it is."""
    listed = [heads, *rows]
    widths = [max(len(row[column]) for row in listed) for column in range(len(heads))]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in listed
    )
    click.echo("\n".join(lines))


def print_csv(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print comma-separated values with a line of heads."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(heads)
    writer.writerows(rows)


class ProgressLine:
    """A listener that shows progress in the last line of a terminal, and nothing anywhere else.

    The line is erased on exit.
    """

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(self, *_: object) -> None:
        self.erase()

    def __call__(self, progress: Progress) -> None:
        """Show a progress in the place of the one before."""
        self._write(str(progress))

    def say(self, text: str) -> None:
        """Print a line that stays, on a terminal or not."""
        self.erase()
        click.echo(text, err=True)

    def erase(self) -> None:
        """Erase the line, to print something else."""
        self._write("")

    def _write(self, text: str) -> None:
        if self._shown:
            sys.stderr.write(f"\r\x1b[K{text}")
            sys.stderr.flush()


def ask(question: str) -> None:
    """Go on only if somebody says so."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        text = "nobody is there to be asked; nothing was changed"
        raise SchemagenError(text, hint="--yes goes on, --dry-run prints the SQL")
    if not click.confirm(question, err=True):
        click.echo("nothing was changed", err=True)
        raise click.exceptions.Exit(ExitCode.DIFFERENT)
