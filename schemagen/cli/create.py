"""`schemagen create`: create a database of headers, or adopt one."""

from __future__ import annotations

from dataclasses import replace

import click

from schemagen.cli.console import ProgressLine, ask
from schemagen.cli.local_changes import tell_unused
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
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.live.create import create_database, write_creation
from schemagen.migrations.planned_database import plan_database
from schemagen.output.templates import environment

__all__ = ["create"]


@click.command()
@DATABASE_URL
@source_options
@click.option(
    "--since",
    metavar="VERSION",
    help="Include the keywords of all releases from this one on.",
)
@click.option(
    "--filetype",
    multiple=True,
    metavar="NAME",
    help="Only this filetype, e.g. rate; can be repeated.",
)
@PARTITION_BY
@DECISIONS
@click.option(
    "--adopt",
    is_flag=True,
    help="Take over header tables that exist already; see above.",
)
@YES
@DRY_RUN
def create(url: str, offline: bool, adopt: bool, yes: bool, dry_run: bool, **flags: object) -> None:
    """Create a database of headers.

    URL is sqlite:///FILE, or that of an empty database on a server; the default is SCHEMAGEN_URL or
    sqlite:///jwst-headers.db. The tables are created without rows. Run the command again to
    continue after an interruption. A database that exists already is left as it is.

    --adopt takes over a database whose header tables were not created by schemagen: it finds the
    release with the closest tables (or uses the one that you name), adds the tables and columns
    that are missing, and records the release. Existing tables, columns and rows stay as they are,
    but for a column with a narrower type, e.g. integer instead of bigint, which is widened.

    \b
    schemagen create --pipeline-version 3.0.0
    schemagen create postgresql://user@host/headers --since 1.0.0
    """
    if adopt:
        _adopt(url, offline=offline, yes=yes, dry_run=dry_run, **flags)
        return

    config = replace(configure(flags), migrate_from="")
    address = locate(url, new=True)
    templates = environment(config.templates)
    with ProgressLine() as progress:
        reader = open_reader(config, progress, offline=offline)
        planned = plan_database(config, reader, files=False).database
        if dry_run:
            script = write_creation(planned, address.dialect, templates)
            click.echo(script, nl=False)
            return
        if config.templates:  # a mistake is found before there is a file
            write_creation(planned, address.dialect, templates)
        with connect(address) as connection:
            created = create_database(
                connection,
                planned,
                templates,
                partition_by=config.partition_by,
                notify=progress.say,
                listen=progress,
            )
    releases = f"jwst {planned.pipeline_version}"
    if planned.since != planned.pipeline_version:
        releases += f" and all releases since {planned.since}"
    if created:
        click.echo(f"created {address} for {releases}", err=True)
    else:
        click.echo(f"{address}: exists already for {releases}, nothing to do", err=True)


def _adopt(url: str, *, offline: bool, yes: bool, dry_run: bool, **flags: object) -> None:
    """Take over header tables that exist already."""
    # takes 30 ms, which a new database does not need
    from schemagen.live.adopt import (
        adopt_database,
        check_adoptable,
        find_likeness,
        write_adoption,
    )

    config = configure(flags, tells=False)
    address = locate(url)
    templates = environment(config.templates)
    with ProgressLine() as progress, connect(address) as connection:
        version = str(flags["pipeline_version"] or "")
        reader = open_reader(config, progress, offline=offline)
        likeness = find_likeness(connection, config, reader, version=version)
        tell_unused(config, likeness.state.overrides if likeness.state else None, progress.say)
        check_adoptable(likeness)
        if dry_run:
            for _, script in write_adoption(likeness, address.dialect, templates):
                click.echo(script, nl=False)
            return
        progress.erase()
        for difference in likeness.drift:
            click.echo(f"  {difference}")
        if likeness.drift and not yes:
            ask(f"Add what is missing to {likeness.place}, to make it {likeness.release}?")
        adopt_database(connection, likeness, templates, notify=progress.say, listen=progress)
    click.echo(f"{likeness.place}: is at {likeness.release}", err=True)
