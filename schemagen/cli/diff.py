"""`schemagen diff`: show what changes from one release to another."""

from __future__ import annotations

import json
from dataclasses import replace

import click

from schemagen.cli.console import ProgressLine
from schemagen.cli.options import (
    LOCAL_CHANGES,
    OFFLINE,
    configure,
    focus_options,
    overrides_option,
)
from schemagen.cli.reader import open_reader
from schemagen.errors import ExitCode
from schemagen.migrations.focus import Focus
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.output.change_report import render_report, to_json
from schemagen.output.templates import environment

__all__ = ["diff"]


@click.command()
@click.argument("older", metavar="A")
@click.argument("newer", metavar="B")
@focus_options
@OFFLINE
@overrides_option(LOCAL_CHANGES)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    help="How to print it; json lists each change of each table.",
)
def diff(
    older: str,
    newer: str,
    instrument: tuple[str, ...],
    filetype: tuple[str, ...],
    extension: tuple[str, ...],
    keyword: tuple[str, ...],
    offline: bool,
    form: str,
    **flags: object,
) -> None:
    """Show what changes from one release to another.

    A and B are jwst releases, `latest`, `installed`, directories or git+PATH@REF, in either order.
    A keyword that has another name in B is reported as renamed, and one that is in another
    extension as moved; neither counts as removed. Exits with 1 if anything changes.

    Options with NAME can be given several times. Upper and lower case are the same; `*` and `?`
    stand for any characters. With --instrument, only the datamodels of its files are compared;
    with --keyword, filetypes that are added or removed as a whole are left out.

    \b
    schemagen diff 2.0.1 3.0.0
    schemagen diff 1.18.1 3.0.0 --instrument NIRSPEC --filetype cal
    schemagen diff 1.0.0 3.0.0 --format json
    """
    config = configure(flags)
    if filetype:  # flags go before ``setup.cfg``
        config = replace(config, filetype=())
    with ProgressLine() as progress:
        reader = open_reader(config, progress, offline=offline)
        known = ReleaseDatabases(config, reader)
        focus = Focus(
            instruments=instrument, filetypes=filetype, extensions=extension, keywords=keyword
        )
        compared = focus.compare(known, older, newer)
    if form == "json":
        click.echo(json.dumps(to_json(compared), ensure_ascii=False, indent=1))
    else:
        text = render_report(compared, environment(config.templates), form, part=str(focus))
        click.echo(text, nl=False)
    if compared.changes:
        raise click.exceptions.Exit(ExitCode.DIFFERENT)
