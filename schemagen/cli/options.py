"""Options that several verbs share, and the settings that follow from them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from schemagen.config import OVERRIDES, Config, PartitionBy, read_config

__all__ = [
    "ANONYMOUS",
    "DATABASE",
    "DATABASE_SOURCE",
    "DATABASE_URL",
    "DECISIONS",
    "DRY_RUN",
    "LOCAL_CHANGES",
    "OFFLINE",
    "PARTITION_BY",
    "YES",
    "configure",
    "focus_options",
    "overrides_option",
    "source_options",
]

DATABASE = "sqlite:///jwst-headers.db"
"""The database, if no other one is named."""

F = TypeVar("F", bound=Callable[..., Any])

OFFLINE = click.option(
    "--offline", is_flag=True, help="Do not use the network; read what is cached."
)
PARTITION_BY = click.option(
    "--partition-by",
    type=click.Choice([choice.value for choice in PartitionBy]),
    help="Split header tables by this, into partitions or views [instrument].",
)

DATABASE_URL = click.argument("url", metavar="[URL]", default=DATABASE, envvar="SCHEMAGEN_URL")
"""The database; by default a file in the current directory."""


def overrides_option(meaning: str) -> Callable[[F], F]:
    """Return the option --overrides with the help text of a verb."""
    return click.option("--overrides", type=click.Path(exists=True, dir_okay=False), help=meaning)


LOCAL_CHANGES = (
    "A file of local changes, and of decisions about renamed and moved keywords [overrides.yaml, if"
    " there is one]."
)
"""What an overrides file is for those that compare releases."""

DECISIONS = overrides_option(LOCAL_CHANGES)
ANONYMOUS = click.option(
    "--anonymous",
    is_flag=True,
    help="Ask stores without credentials; so is S3, too, where none are found.",
)
YES = click.option("--yes", "-y", is_flag=True, help="Do not ask for confirmation.")
DRY_RUN = click.option(
    "--dry-run", is_flag=True, help="Print the SQL on stdout and change nothing."
)
DATABASE_SOURCE = click.option(
    "--source",
    metavar="PLACE",
    help="A directory or git+PATH@REF with the schemas that the database was created from, if they"
    " are not those of a known release and were not read on this machine.",
)


def source_options(command: F) -> F:
    """Add the options that choose the schemas to read."""
    for option in (
        OFFLINE,
        click.option(
            "--source",
            metavar="PLACE",
            help="Read the schemas from a directory or a git commit (git+PATH@REF) instead.",
        ),
        click.option(
            "--pipeline-version",
            metavar="VERSION",
            help="A jwst release, `latest` (the default) or `installed` (the jwst of this Python).",
        ),
    ):
        command = option(command)
    return command


def focus_options(command: F) -> F:
    """Add the options that choose a part of the changes of releases."""
    for name, example in (
        ("keyword", "e.g. 'WCS*'"),
        ("extension", "e.g. SCI"),
        ("filetype", "e.g. rate"),
        ("instrument", "e.g. MIRI"),
    ):
        help_text = f"Only this {name}, {example}."
        option = click.option(f"--{name}", multiple=True, metavar="NAME", help=help_text)
        command = option(command)
    return command


def configure(flags: dict[str, object], *, tells: bool = True) -> Config:
    """Read the settings: flags first, then the environment, then ``setup.cfg``.

    Parameters
    ----------
    flags : dict of str to object
        The options of the command line.
    tells : bool, optional
        Whether to tell that ``overrides.yaml`` is read without having been named.
    """
    config = read_config(flags, os.environ, Path.cwd())
    if tells and config.given.get("overrides") == OVERRIDES:
        click.echo(f"with the local changes in {config.overrides}", err=True)
    return config
