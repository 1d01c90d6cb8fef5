"""Options that several verbs share, and the settings that they make."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from schemagen.config import Config, PartitionBy, read_config

__all__ = [
    "DATABASE",
    "DATABASE_SOURCE",
    "DATABASE_URL",
    "DECISIONS",
    "DRY_RUN",
    "OFFLINE",
    "PARTITION_BY",
    "YES",
    "configure",
    "overrides_option",
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

DATABASE_URL = click.argument("url", metavar="[URL]", default=DATABASE, envvar="SCHEMAGEN_URL")
"""The database; one in a file beside the work, unless it is said."""


def overrides_option(meaning: str) -> Callable[[F], F]:
    """Give the option --overrides, which means one thing or another."""
    return click.option("--overrides", type=click.Path(exists=True, dir_okay=False), help=meaning)


DECISIONS = overrides_option("A file of local changes and of decisions about renames.")
YES = click.option("--yes", "-y", is_flag=True, help="Do not ask.")
DRY_RUN = click.option(
    "--dry-run", is_flag=True, help="Print the SQL on stdout instead, and change nothing."
)
DATABASE_SOURCE = click.option(
    "--source",
    metavar="PLACE",
    help="Where the schemas are that the database was made from, if that is no pinned release.",
)


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
    return read_config(flags, os.environ, Path.cwd())
