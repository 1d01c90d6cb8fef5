"""`schemagen migrate`: write the scripts that lead from one release to another."""

from __future__ import annotations

import click

from schemagen.cli.build_options import dialect_option
from schemagen.cli.console import ProgressLine
from schemagen.cli.options import OFFLINE, PARTITION_BY, configure, overrides_option
from schemagen.cli.reader import open_reader
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
@overrides_option("A file of local changes and of decisions about renames.")
@dialect_option("Write scripts for these only.")
@click.option("--filetype", multiple=True, metavar="NAME", help="Migrate these only.")
@PARTITION_BY
@click.option(
    "--output",
    type=click.Path(file_okay=False),
    default=".",
    show_default=True,
    help="Where the directory `migrations` goes.",
)
def migrate(older: str, newer: str, offline: bool, **flags: object) -> None:
    """Write what carries a database from release A to release B.

    For each engine three scripts: `up` loses nothing, `down` takes the database back, `contract`
    drops what is retired, but not while that holds values; and a report. `schemagen build` writes
    them by itself into a tree that holds an earlier release.

    \b
    schemagen migrate 2.0.1 3.0.0
    schemagen migrate 1.6.2 3.0.0 --dialect postgresql --output upgrade
    """
    config = configure(flags)
    choose(config.dialect, where=config.given.get("dialect", "--dialect"))
    with ProgressLine() as progress:
        known = ReleaseDatabases(config, open_reader(config, progress, offline=offline))
        migration = known.migrate(older, newer)
        if migration is None:
            click.echo(f"nothing changes from jwst {older} to {newer}: no script", err=True)
            return
        templates = environment(config.templates)
        pages = render_migrations((migration,), config.dialect, templates)
        paths = add(pages, config.output)
    for path in paths:
        click.echo(path)
    click.echo(migration, err=True)
