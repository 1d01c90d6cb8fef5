"""The verbs that keep a live database: create, upgrade, status."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from schemagen.cli.terminal import (
    DATABASE,
    OFFLINE,
    PARTITION_BY,
    Progress,
    configure,
    overrides_option,
    source_options,
)
from schemagen.errors import ExitCode, SchemagenError

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from schemagen.live.upgrade import Upgrade

__all__ = ["URL", "VERBS"]

URL = click.argument("url", metavar="[URL]", default=DATABASE, envvar="SCHEMAGEN_URL")
"""The database; one in a file beside the work, unless it is said."""

_OVERRIDES = overrides_option("A file of local changes and of decisions about renames.")
_YES = click.option("--yes", "-y", is_flag=True, help="Do not ask.")
_DRY_RUN = click.option(
    "--dry-run", is_flag=True, help="Print the SQL on stdout instead, and change nothing."
)
_SOURCE = click.option(
    "--source",
    metavar="PLACE",
    help="Where the schemas are that the database was made from, if that is no pinned release.",
)


@contextmanager
def _talk() -> Iterator[tuple[Progress, Callable[[str], None]]]:
    """Give what tells how far the work is, and what says a line that stays."""
    with Progress() as progress:

        def say(text: str) -> None:
            progress("", 0, 0)
            click.echo(text, err=True)

        yield progress, say


@click.command()
@URL
@source_options
@click.option(
    "--since",
    metavar="VERSION",
    help="Hold the files of all releases from this one on, not of one alone.",
)
@click.option("--filetype", multiple=True, metavar="NAME", help="Make tables for these only.")
@PARTITION_BY
@_OVERRIDES
@click.option(
    "--adopt",
    is_flag=True,
    help="Take the header tables that are there as ours, and add what they lack.",
)
@_YES
@_DRY_RUN
def create(url: str, offline: bool, adopt: bool, yes: bool, dry_run: bool, **flags: object) -> None:
    """Make a database of headers.

    URL is sqlite:///FILE (sqlite:///jwst-headers.db, if it is left out), or that of an empty
    database on a server. What was interrupted is gone on with when it is run again; a database that
    is there already is left as it is.

    With --adopt, header tables that schemagen did not make become a database of the release that
    they are most like, or that is named: what they lack of it is added, nothing is changed.

    \b
    schemagen create --pipeline-version 3.0.0
    schemagen create postgresql://user@host/headers --since 1.0.0
    """
    if adopt:
        _adopt(url, offline=offline, yes=yes, dry_run=dry_run, **flags)
        return
    from schemagen.live.connection import connect, describe, dialect_of, open_engine
    from schemagen.live.create import create as create_database
    from schemagen.live.create import write_creation
    from schemagen.output import build
    from schemagen.output.templates import environment

    config = replace(configure(flags), migrate_from="")
    engine = open_engine(url, new=True)
    templates = environment(config.templates)
    with _talk() as (progress, say):
        planned = build.plan(config, offline=offline, listen=progress).database
        if dry_run:
            script = write_creation(planned, dialect_of(engine), templates)
            click.echo(script, nl=False)
            return
        with connect(engine) as connection:
            made = create_database(
                connection,
                planned,
                templates,
                partition_by=config.partition_by,
                say=say,
                listen=progress,
            )
    since = f" and all since {planned.since}" if planned.since != planned.pipeline_version else ""
    told = "made" if made else "is there already, nothing to do"
    text = f"{describe(engine.url)}: jwst {planned.pipeline_version}{since}: {told}"
    click.echo(text, err=True)


def _adopt(url: str, *, offline: bool, yes: bool, dry_run: bool, **flags: object) -> None:
    """Make a database of header tables that are there."""
    from schemagen.live import adopt as adoption
    from schemagen.live.connection import connect, dialect_of, open_engine
    from schemagen.output.templates import environment

    config = configure(flags)
    engine = open_engine(url)
    templates = environment(config.templates)
    with _talk() as (progress, say), connect(engine) as connection:
        version = str(flags["pipeline_version"] or "")
        likeness = adoption.find_likeness(
            connection, config, offline=offline, listen=progress, version=version
        )
        adoption.refuse_firm(likeness)
        if dry_run:
            for _, script in adoption.write_adoption(likeness, dialect_of(engine), templates):
                click.echo(script, nl=False)
            return
        progress("", 0, 0)
        for difference in likeness.drift:
            click.echo(f"  {difference}")
        if likeness.drift and not yes:
            _ask(f"Add what is missing to {likeness.place}, to make it {likeness}?")
        adoption.adopt(connection, likeness, templates, say=say, listen=progress)
    click.echo(f"{likeness.place}: is at {likeness}", err=True)


@click.command()
@URL
@click.option(
    "--to",
    metavar="VERSION",
    default="latest",
    help="A jwst release, `latest` (the default) or `installed`.",
)
@OFFLINE
@_SOURCE
@_OVERRIDES
@_YES
@_DRY_RUN
def upgrade(url: str, to: str, offline: bool, yes: bool, dry_run: bool, **flags: object) -> None:
    """Bring a database to a later release, losing nothing.

    It goes through all releases in between. What changes is shown first, and on a terminal you are
    asked. What no longer is declared is retired, not dropped; values that do not fit a new type are
    kept in other_keywords. What was interrupted is gone on with when it is run again.

    \b
    schemagen upgrade --to 3.0.0
    schemagen upgrade postgresql://user@host/headers --to 3.0.0 --dry-run
    """
    from schemagen.live import upgrade as job
    from schemagen.live.connection import connect, describe, dialect_of, open_engine
    from schemagen.output.templates import environment

    config = configure(flags)
    engine = open_engine(url)
    templates = environment(config.templates)
    place = describe(engine.url)
    with _talk() as (progress, say), connect(engine) as connection:

        def plan() -> Upgrade:
            return job.plan_upgrade(connection, to, config, offline=offline, listen=progress)

        planned = plan()
        if not planned.needed:
            say(f"{place}: is at {planned.state}, nothing to do")
            _resettle(engine, connection, say)  # an upgrade may have been cut short
            return
        job.refuse_hindered(connection, planned)
        if dry_run:
            for _, script in job.write_upgrade(planned, dialect_of(engine), templates):
                click.echo(script, nl=False)
            return
        progress("", 0, 0)
        for line in job.write_report(connection, planned, templates):
            click.echo(line)
        if not yes:
            _ask(f"Upgrade {place} to jwst {planned.target.pipeline_version}?")
        done = job.run_upgrade(connection, planned, plan, templates, say=say, listen=progress)
        _resettle(engine, connection, say)
    click.echo(f"{place}: is at jwst {done.target.pipeline_version}", err=True)


def _resettle(engine: Engine, connection: Connection, say: Callable[[str], None]) -> None:
    """Move headers into the tables that an upgrade has made for them."""
    from schemagen.ingest import header_tables as catalogue
    from schemagen.ingest.rebuild import resettle
    from schemagen.ingest.session import Session

    with Session(engine) as session:
        moved = resettle(session, catalogue.read(connection))
    if moved:
        say(f"{moved} headers of other_headers have a table now, and are there")


def _ask(question: str) -> None:
    """Go on only if somebody says so."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        text = "nobody is there to be asked; nothing was changed"
        raise SchemagenError(text, hint="--yes goes on, --dry-run prints the SQL")
    if not click.confirm(question, err=True):
        click.echo("nothing was changed", err=True)
        raise click.exceptions.Exit(ExitCode.DIFFERENT)


@click.command()
@URL
@OFFLINE
@_SOURCE
@_OVERRIDES
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
    import json

    from schemagen.live import adopt as adoption
    from schemagen.live import status as standing
    from schemagen.live.connection import connect, open_engine
    from schemagen.live.reflection import reflect
    from schemagen.live.state import find_state

    config = configure(flags)
    found: standing.Status | adoption.Likeness
    with Progress() as progress, connect(open_engine(url)) as connection:
        if state := find_state(connection, reflect(connection)):
            found = standing.find_status(
                connection, state, config, offline=offline, listen=progress
            )
        else:
            found = adoption.find_likeness(connection, config, offline=offline, listen=progress)
    if form == "json":
        click.echo(json.dumps(standing.to_json(found), ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(standing.write_status(found)))
    if isinstance(found, adoption.Likeness) or found.drift:
        raise click.exceptions.Exit(ExitCode.DIFFERENT)


VERBS: tuple[click.Command, ...] = (create, upgrade, status)
"""In the order in which their work is done."""
