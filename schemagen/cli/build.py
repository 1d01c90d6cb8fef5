"""`schemagen build`: write all files of a release."""

from __future__ import annotations

import click

from schemagen.cli.build_options import build_options
from schemagen.cli.console import ProgressLine
from schemagen.cli.options import configure
from schemagen.cli.reader import open_reader
from schemagen.cli.recorded_files import recall_files
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

    Writes one directory (generated/): the SQL that creates the tables (DDL) for PostgreSQL, SQLite
    and MariaDB, SQLAlchemy models, an inventory of the keywords, a data dictionary to browse, and a
    changelog of the keywords.

    If the directory holds an earlier release, the build adds a migration: SQL scripts that take a
    database from that release to the new one and keep its data. Earlier migrations stay. Local
    changes and templates are those of the last build, unless others are named. The directory is
    replaced in one step; an interrupted build leaves it as it was.

    \b
    schemagen build --pipeline-version 3.0.0
    schemagen build --pipeline-version 3.0.0 --since 1.0.0 --dialect postgresql
    cat generated/ddl/postgresql/*.sql | psql headers
    """
    config = configure(flags)
    with ProgressLine() as progress:
        tree = read_manifest(config.output)
        if tree:
            config, missing = recall_files(config, tree)
            for option, what, name in missing:
                text = f"without {what} in {name}, which the last build had and which are not here"
                click.echo(f"{text}: {option} names others", err=True)
        planned = plan_build(config, open_reader(config, progress, offline=offline), tree=tree)
        progress(Progress(what="writing"))
        pages, manifest = render_pages(planned), planned.manifest
        hashes = write_tree(pages, config.output, manifest, planned.chain.keeps)
    click.echo(f"{config.output}: {len(hashes)} files, {_count(planned.database)}", err=True)
    for migration in planned.chain.migrations:
        report = f"{config.output}/migrations/{migration.link}.md"
        click.echo(f"migration {migration}; report: {report}", err=True)
    at, now = tree.pipeline_version if tree else "", planned.database.pipeline_version
    if tree and at != now and tree.migrations == manifest.migrations:
        click.echo(f"nothing changes from jwst {at} to {now}: no migration", err=True)
    if tree and at == now and tree.state.overrides != planned.inventory.overrides:
        text = f"the local changes are not those of the last build of jwst {at}; no migration"
        hint = "`schemagen upgrade` takes a database over"
        click.echo(f"{text}: {hint}", err=True)
    first = planned.changelog.notes[0].version
    if first != planned.pins.oldest.pipeline_version and not config.source:
        text = f"{config.output}/CHANGES.md begins with jwst {first}"
        hint = "to add the releases before it, delete the file and build again"
        click.echo(f"{text}; {hint}", err=True)
    if notes := planned.inventory.notes:
        errors = f"{len(notes)} errors" if len(notes) > 1 else "1 error"
        where = f"in the schema files of jwst {now}"
        verb = "were" if len(notes) > 1 else "was"
        which = f" --source {config.source}" if config.source else f" --pipeline-version {now}"
        listed = f"list them: schemagen inventory --notes{which}"
        click.echo(f"{errors} {where} {verb} corrected on reading; {listed}", err=True)
    for note in planned.chain.notes:
        click.echo(f"new error since jwst {at}: {note}", err=True)


def _count(database: Database) -> str:
    headers = [table for table in database.tables if table.filetype]
    columns = sum(len(table.columns) for table in headers)
    partitions = sum(len(table.partitions) for table in headers)
    releases = f"jwst {database.pipeline_version}"
    if database.since != database.pipeline_version:
        releases += f" and all releases since {database.since}"
    return (
        f"{len(headers)} header tables with {columns} columns and {partitions} partitions"
        f" for {releases} ({database.package})"
    )
