"""`schemagen build`: write the tree of a release."""

from __future__ import annotations

import click

from schemagen.cli.build_options import build_options
from schemagen.cli.console import ProgressLine
from schemagen.cli.options import configure
from schemagen.cli.reader import open_reader
from schemagen.output.build import plan_build, render_pages
from schemagen.output.manifest import read_manifest
from schemagen.output.tree import write_tree
from schemagen.progress import Progress
from schemagen.tables.model import Database

__all__ = ["build"]


@click.command()
@build_options
def build(offline: bool, **flags: object) -> None:
    """Write the DDL, the models and the inventory of a release.

    The tree is replaced in one step: one that is interrupted leaves the old one as it is. A tree
    that holds an earlier release gets the migration from it; migrations that it has are kept.

    \b
    schemagen build --pipeline-version 3.0.0
    schemagen build --pipeline-version 3.0.0 --since 1.0.0 --dialect postgresql
    cat generated/ddl/postgresql/*.sql | psql headers
    """
    config = configure(flags)
    with ProgressLine() as progress:
        tree = read_manifest(config.output)
        planned = plan_build(config, open_reader(config, progress, offline=offline), tree=tree)
        progress(Progress(what="writing"))
        pages, manifest = render_pages(planned), planned.manifest
        hashes = write_tree(pages, config.output, manifest, planned.chain.keeps)
    click.echo(f"{config.output}: {len(hashes)} files, {_count(planned.database)}", err=True)
    for migration in planned.chain.migrations:
        told = f"{config.output}/migrations/{migration.link}.md"
        click.echo(f"migration {migration}; {told} tells of it", err=True)
    at, now = tree.pipeline_version if tree else "", planned.database.pipeline_version
    if tree and at != now and tree.migrations == manifest.migrations:
        click.echo(f"nothing changes from jwst {at} to {now}: no migration", err=True)
    first = planned.changelog[0].version
    if first != planned.pins.oldest.pipeline_version and not config.source:
        text = f"{config.output}/CHANGES.md begins with jwst {first}"
        hint = "delete it to have it written anew, when earlier releases can be had"
        click.echo(f"{text}; {hint}", err=True)
    if notes := planned.inventory.notes:
        told = "`schemagen inventory --notes` lists them"
        click.echo(
            f"{len(notes)} faults of the schemas were read as they are meant; {told}", err=True
        )
    for note in planned.chain.notes:
        click.echo(f"new since jwst {at}: {note}", err=True)


def _count(database: Database) -> str:
    headers = [table for table in database.tables if table.filetype]
    columns = sum(len(table.columns) for table in headers)
    parts = sum(len(table.partitions) for table in headers)
    since = (
        f" and all since {database.since}" if database.since != database.pipeline_version else ""
    )
    return (
        f"{len(headers)} header tables with {columns} columns and {parts} parts"
        f" for jwst {database.pipeline_version}{since} ({database.package})"
    )
