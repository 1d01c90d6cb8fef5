"""`schemagen status`: show the release of a database, and what differs from it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import click

from schemagen.answers.pictures import check_picture, plot_holdings
from schemagen.cli.console import ProgressLine
from schemagen.cli.local_changes import tell_unused
from schemagen.cli.options import DATABASE_SOURCE, DATABASE_URL, DECISIONS, OFFLINE, configure
from schemagen.cli.reader import open_reader
from schemagen.errors import ExitCode
from schemagen.ingest.header_tables import read_header_tables
from schemagen.ingest.misplaced import find_misplaced
from schemagen.ingest.session import Session
from schemagen.live.address import locate
from schemagen.live.adopt import Likeness, find_likeness
from schemagen.live.connection import connect
from schemagen.live.reflection import reflect
from schemagen.live.state import find_state
from schemagen.live.status import Status, find_status, to_json

__all__ = ["status"]


@click.command()
@DATABASE_URL
@OFFLINE
@DATABASE_SOURCE
@DECISIONS
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="How to print it.",
)
@click.option(
    "--plot",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Draw the files by month, filetype and instrument into this file, .svg, .png or .pdf.",
)
def status(url: str, offline: bool, form: str, plot: Path | None, **flags: object) -> None:
    """Show the release of a database, and what differs from it.

    Shows the release of the database and its earlier ones, the number of files, and the columns of
    removed keywords that still hold values. Compares tables, columns, types, keys, partitions
    and views with those of the release; your own tables and columns are ignored. Counts the files
    that an upgrade by scripts has left to be placed again. Exits with 1 if anything differs.

    The default URL is SCHEMAGEN_URL or sqlite:///jwst-headers.db. For a database that schemagen did
    not create, it names the release with the closest tables.

    \b
    schemagen status
    schemagen status postgresql://user@host/headers --format json
    schemagen status --plot files.svg
    """
    config = configure(flags, tells=False)
    if plot:
        check_picture(plot)
    found: Status | Likeness
    address = locate(url)
    with ProgressLine() as progress, connect(address) as connection:
        reader = open_reader(config, progress, offline=offline)
        if state := find_state(connection, reflect(connection)):
            tell_unused(config, state.overrides, progress.say)
            found = find_status(connection, state, config, reader)
            if not found.drift:  # or the tables are not what is expected
                with Session(address, reading=True) as session:
                    misplaced = find_misplaced(session, read_header_tables(connection))
                found = replace(found, misplaced=len(misplaced))
        else:
            found = find_likeness(connection, config, reader)
    if form == "json":
        click.echo(json.dumps(to_json(found), ensure_ascii=False, indent=1))
    else:
        click.echo(str(found))
    if plot and isinstance(found, Status):
        plot_holdings(address, plot)
        click.echo(f"{plot}: {found.files} files", err=True)
    if isinstance(found, Likeness) or found.drift or found.misplaced:
        raise click.exceptions.Exit(ExitCode.DIFFERENT)
