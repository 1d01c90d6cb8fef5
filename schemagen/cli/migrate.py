"""`schemagen migrate`: write the scripts that take a database to another release."""

from __future__ import annotations

import click

from schemagen.cli.build_options import dialect_option
from schemagen.cli.console import ProgressLine
from schemagen.cli.options import (
    LOCAL_CHANGES,
    OFFLINE,
    PARTITION_BY,
    configure,
    overrides_option,
)
from schemagen.cli.reader import open_reader
from schemagen.migrations.idle_decisions import check_entries
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.output.migrations import render_migrations
from schemagen.output.page import add
from schemagen.output.templates import environment
from schemagen.tables.engines import choose

__all__ = ["migrate"]


@click.command()
@click.argument("older", metavar="A")
@click.argument("newer", metavar="B")
@OFFLINE
@overrides_option(LOCAL_CHANGES)
@dialect_option("Write scripts for this engine only; can be repeated.")
@click.option(
    "--filetype",
    multiple=True,
    metavar="NAME",
    help="Only this filetype, e.g. rate; can be repeated.",
)
@PARTITION_BY
@click.option(
    "--output",
    type=click.Path(file_okay=False),
    default=".",
    show_default=True,
    help="Where to create the directory `migrations`.",
)
def migrate(older: str, newer: str, offline: bool, **flags: object) -> None:
    """Write the scripts that take a database from release A to B.

    Writes a report, and three scripts for each engine. `up` takes a database to B and loses no
    value: keywords that B no longer has keep their columns. `down` takes the database back to A.
    `contract` drops the columns of removed keywords, if you want that; it refuses while they hold
    values.

    Between releases that are far apart, keywords come and go: the scripts take them all into
    account, so that a database is the same whether it went step by step or at once.

    A and B are jwst releases, `latest`, `installed`, directories or git+PATH@REF. `schemagen build`
    writes these scripts by itself if its directory holds an earlier release.

    \b
    schemagen migrate 2.0.1 3.0.0
    schemagen migrate 1.6.2 3.0.0 --dialect postgresql --output upgrade
    """
    config = configure(flags)
    choose(config.dialect, where=config.given.get("dialect", "--dialect"))
    with ProgressLine() as progress:
        known = ReleaseDatabases(config, open_reader(config, progress, offline=offline))
        migration = known.migrate(older, newer)
        check_entries(known, older, newer)
        if migration is None:
            click.echo(f"nothing changes from jwst {older} to {newer}: no script", err=True)
            return
        templates = environment(config.templates)
        pages = render_migrations((migration,), config.dialect, templates)
        paths = add(pages, config.output)
    for path in paths:
        click.echo(path)
    click.echo(migration, err=True)
