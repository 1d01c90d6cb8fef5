"""Options of the verbs that write SQL; only these verbs import the list of engines."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from schemagen.cli.options import PARTITION_BY, overrides_option, source_options
from schemagen.output.exports import EXPORTS
from schemagen.tables.engines import DIALECTS

__all__ = ["build_options", "dialect_option"]

F = TypeVar("F", bound=Callable[..., Any])


def dialect_option(meaning: str) -> Callable[[F], F]:
    """Return the option --dialect with the help text of a verb."""
    return click.option("--dialect", multiple=True, type=click.Choice([*DIALECTS]), help=meaning)


def build_options(command: F) -> F:
    """Add the options of a build."""
    for option in (
        click.option(
            "--templates",
            type=click.Path(exists=True, file_okay=False),
            help="Your own templates; each replaces the one with the same path in schemagen.",
        ),
        overrides_option(
            "A file of local changes: keywords to add or to leave out, other types [overrides.yaml,"
            " if there is one]."
        ),
        click.option(
            "--output", type=click.Path(file_okay=False), help="The directory to write [generated]."
        ),
        PARTITION_BY,
        click.option(
            "--filetype",
            multiple=True,
            metavar="NAME",
            help="Only this filetype, e.g. rate; can be repeated.",
        ),
        dialect_option("Write DDL for this engine only; can be repeated."),
        click.option(
            "--export",
            multiple=True,
            type=click.Choice([*EXPORTS]),
            help="Also write the tables for another program; can be repeated.",
        ),
        click.option(
            "--migrate-from",
            metavar="VERSION",
            help="In a new directory: also write the migrations from this release on.",
        ),
        click.option(
            "--since",
            metavar="VERSION",
            help="Include the keywords of all releases from this one on.",
        ),
    ):
        command = option(command)
    return source_options(command)
