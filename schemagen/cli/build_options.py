"""Options of the verbs that write for the engines; only they need to know which there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from schemagen.cli.options import PARTITION_BY, overrides_option, source_options
from schemagen.tables.engines import DIALECTS

__all__ = ["build_options", "dialect_option"]

F = TypeVar("F", bound=Callable[..., Any])


def dialect_option(meaning: str) -> Callable[[F], F]:
    """Return the option --dialect, which means one thing or another."""
    return click.option("--dialect", multiple=True, type=click.Choice([*DIALECTS]), help=meaning)


def build_options(command: F) -> F:
    """Add the options of a build."""
    for option in (
        click.option(
            "--templates",
            type=click.Path(exists=True, file_okay=False),
            help="Your own templates, used before those that come with schemagen.",
        ),
        overrides_option("A file of local changes (overrides.yaml), each with its reason."),
        click.option("--output", type=click.Path(file_okay=False), help="The tree [generated]."),
        PARTITION_BY,
        click.option("--filetype", multiple=True, metavar="NAME", help="Build these only."),
        dialect_option("Write DDL for these only."),
        click.option(
            "--migrate-from",
            metavar="VERSION",
            help="In a new tree: write a migration for each release from this one on.",
        ),
        click.option(
            "--since",
            metavar="VERSION",
            help="Hold the files of all releases from this one on, not of one alone.",
        ),
    ):
        command = option(command)
    return source_options(command)
