"""`schemagen status`: show which release a database is at, and what differs."""

from __future__ import annotations

import json

import click

from schemagen.cli.console import ProgressLine
from schemagen.cli.options import DATABASE_SOURCE, DATABASE_URL, DECISIONS, OFFLINE, configure
from schemagen.cli.reader import open_reader
from schemagen.errors import ExitCode
from schemagen.live.adopt import Likeness, find_likeness
from schemagen.live.connection import connect, open_engine
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
    help="How it is printed.",
)
def status(url: str, offline: bool, form: str, **flags: object) -> None:
    """Tell where a database stands.

    Which release it is at and how it got there, how many files it knows, what is retired and still
    holds values, and what is not as its release has it: tables, columns, types, keys, parts and
    views of ours; what else is there is not looked at. Exits with 1 if anything differs.

    \b
    schemagen status
    schemagen status postgresql://user@host/headers --format json
    """
    config = configure(flags)
    found: Status | Likeness
    with ProgressLine() as progress, connect(open_engine(url)) as connection:
        reader = open_reader(config, progress, offline=offline)
        if state := find_state(connection, reflect(connection)):
            found = find_status(connection, state, config, reader)
        else:
            found = find_likeness(connection, config, reader)
    if form == "json":
        click.echo(json.dumps(to_json(found), ensure_ascii=False, indent=1))
    else:
        click.echo(str(found))
    if isinstance(found, Likeness) or found.drift:
        raise click.exceptions.Exit(ExitCode.DIFFERENT)
