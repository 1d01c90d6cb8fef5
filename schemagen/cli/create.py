"""`schemagen create`: make a database of headers, or adopt one."""

from __future__ import annotations

from dataclasses import replace

import click

from schemagen.cli.console import ProgressLine, ask
from schemagen.cli.options import (
    DATABASE_URL,
    DECISIONS,
    DRY_RUN,
    PARTITION_BY,
    YES,
    configure,
    source_options,
)
from schemagen.cli.reader import open_reader
from schemagen.live.adopt import adopt_database, check_adoptable, find_likeness, write_adoption
from schemagen.live.connection import connect, describe, dialect_of, open_engine
from schemagen.live.create import create_database, write_creation
from schemagen.output.build import plan_build
from schemagen.output.templates import environment

__all__ = ["create"]


@click.command()
@DATABASE_URL
@source_options
@click.option(
    "--since",
    metavar="VERSION",
    help="Hold the files of all releases from this one on, not of one alone.",
)
@click.option("--filetype", multiple=True, metavar="NAME", help="Make tables for these only.")
@PARTITION_BY
@DECISIONS
@click.option(
    "--adopt",
    is_flag=True,
    help="Take the header tables that are there as ours, and add what they lack.",
)
@YES
@DRY_RUN
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

    config = replace(configure(flags), migrate_from="")
    engine = open_engine(url, new=True)
    templates = environment(config.templates)
    with ProgressLine() as progress:
        planned = plan_build(config, open_reader(config, progress, offline=offline)).database
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
                notify=progress.say,
                listen=progress,
            )
    since = f" and all since {planned.since}" if planned.since != planned.pipeline_version else ""
    told = "made" if made else "is there already, nothing to do"
    text = f"{describe(engine)}: jwst {planned.pipeline_version}{since}: {told}"
    click.echo(text, err=True)


def _adopt(url: str, *, offline: bool, yes: bool, dry_run: bool, **flags: object) -> None:
    """Make a database of header tables that are there."""
    config = configure(flags)
    engine = open_engine(url)
    templates = environment(config.templates)
    with ProgressLine() as progress, connect(engine) as connection:
        version = str(flags["pipeline_version"] or "")
        reader = open_reader(config, progress, offline=offline)
        likeness = find_likeness(connection, config, reader, version=version)
        check_adoptable(likeness)
        if dry_run:
            for _, script in write_adoption(likeness, dialect_of(engine), templates):
                click.echo(script, nl=False)
            return
        progress.erase()
        for difference in likeness.drift:
            click.echo(f"  {difference}")
        if likeness.drift and not yes:
            ask(f"Add what is missing to {likeness.place}, to make it {likeness.release}?")
        adopt_database(connection, likeness, templates, notify=progress.say, listen=progress)
    click.echo(f"{likeness.place}: is at {likeness.release}", err=True)
