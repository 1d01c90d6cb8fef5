"""What a verb prints: tables, a line of progress, a question."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

import click

from schemagen.errors import ExitCode, SchemagenError

__all__ = ["Progress", "ask", "print_csv", "print_table", "talk"]


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


class Progress:
    """A line on a terminal that says how far long work is; silent anywhere else."""

    def __init__(self) -> None:
        self.shown = sys.stderr.isatty()

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        self._print("")

    def __call__(self, what: str, done: int, total: int) -> None:
        """Say what is being done, how many bytes of it are there, and of how many."""
        share = f" {100 * done // total} %" if total else ""
        amount = f" {done / 1e6:.1f} MB" if done > 10_000 else ""
        self._print(f"{what}{amount}{share}")

    def _print(self, text: str) -> None:
        if self.shown:
            sys.stderr.write(f"\r\x1b[K{text}")
            sys.stderr.flush()


@contextmanager
def talk() -> Iterator[tuple[Progress, Callable[[str], None]]]:
    """Give what tells how far the work is, and what says a line that stays."""
    with Progress() as progress:

        def say(text: str) -> None:
            progress("", 0, 0)
            click.echo(text, err=True)

        yield progress, say


def ask(question: str) -> None:
    """Go on only if somebody says so."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        text = "nobody is there to be asked; nothing was changed"
        raise SchemagenError(text, hint="--yes goes on, --dry-run prints the SQL")
    if not click.confirm(question, err=True):
        click.echo("nothing was changed", err=True)
        raise click.exceptions.Exit(ExitCode.DIFFERENT)
