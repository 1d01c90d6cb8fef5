"""What the verbs of the command line share: options, settings, tables, and a line of progress."""

from __future__ import annotations

import csv
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from schemagen.config import Config, PartitionBy
from schemagen.config import read as read_config
from schemagen.sources import releases

__all__ = [
    "DATABASE",
    "OFFLINE",
    "PARTITION_BY",
    "Progress",
    "configure",
    "overrides_option",
    "print_csv",
    "print_table",
    "source_options",
]

DATABASE = "sqlite:///jwst-headers.db"
"""The live database, unless another one is named."""

F = TypeVar("F", bound=Callable[..., Any])

OFFLINE = click.option(
    "--offline", is_flag=True, help="Do without the network; use what is cached."
)
PARTITION_BY = click.option(
    "--partition-by",
    type=click.Choice([choice.value for choice in PartitionBy]),
    help="What header tables are split by [instrument].",
)


def overrides_option(meaning: str) -> Callable[[F], F]:
    """Give the option --overrides, which means one thing or another."""
    return click.option("--overrides", type=click.Path(exists=True, dir_okay=False), help=meaning)


def source_options(command: F) -> F:
    """Add the options that say which schemas are read."""
    for option in (
        OFFLINE,
        click.option(
            "--source",
            metavar="PLACE",
            help="Read the schemas from a directory or from git+PATH@REF instead of the index.",
        ),
        click.option(
            "--pipeline-version",
            metavar="VERSION",
            help="A jwst release, `latest` (the default) or `installed`.",
        ),
    ):
        command = option(command)
    return command


def configure(flags: dict[str, object]) -> Config:
    """Read the settings; flags go before the environment and the file."""
    config = read_config(flags, os.environ, Path.cwd())
    releases.use(config.releases)
    return config


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
