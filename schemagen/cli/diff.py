"""`schemagen diff`: show what changes from one release to another."""

from __future__ import annotations

import json

import click

from schemagen.cli.console import ProgressLine
from schemagen.cli.options import OFFLINE, configure, overrides_option
from schemagen.cli.reader import open_reader
from schemagen.errors import ExitCode
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.output.change_report import render_report, to_json
from schemagen.output.templates import environment

__all__ = ["diff"]


@click.command()
@click.argument("older", metavar="A")
@click.argument("newer", metavar="B")
@OFFLINE
@overrides_option("A file of local changes and of decisions about renames.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    help="How it is printed; json lists each change of each table.",
)
def diff(older: str, newer: str, offline: bool, form: str, **flags: object) -> None:
    """Tell what changes from one release to another.

    A and B are releases, `latest`, `installed`, directories or git+PATH@REF, in either order.
    Keywords that were renamed or moved to another extension are told from those that are gone.
    Exits with 1 if anything changes.

    \b
    schemagen diff 2.0.1 3.0.0
    schemagen diff 1.0.0 3.0.0 --format json
    """
    config = configure(flags)
    with ProgressLine() as progress:
        reader = open_reader(config, progress, offline=offline)
        compared = ReleaseDatabases(config, reader).compare(older, newer)
    if form == "json":
        click.echo(json.dumps(to_json(compared), ensure_ascii=False, indent=1))
    else:
        text = render_report(compared, environment(config.templates), form)
        click.echo(text, nl=False)
    if compared.changes:
        raise click.exceptions.Exit(ExitCode.DIFFERENT)
