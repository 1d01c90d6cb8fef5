"""The verbs that write: build, check, migrate, releases."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from schemagen.cli.terminal import (
    OFFLINE,
    PARTITION_BY,
    Progress,
    configure,
    overrides_option,
    print_csv,
    print_table,
    source_options,
)
from schemagen.config import DIALECTS
from schemagen.errors import DifferentError, SchemagenError

if TYPE_CHECKING:
    from schemagen.migrations.release_databases import Migration
    from schemagen.sources.releases import Release
    from schemagen.tables.model import Database

__all__ = ["VERBS"]

F = TypeVar("F", bound=Callable[..., Any])


def _build_options(command: F) -> F:
    """Add the options of a build."""
    for option in (
        click.option(
            "--templates",
            type=click.Path(exists=True, file_okay=False),
            help="Your own templates, used before those that come with schemagen.",
        ),
        overrides_option("A file of local changes (overrides.yaml), each with its reason."),
        click.option("--output", type=click.Path(file_okay=False), help="The tree [generated]."),
        PARTITION_BY,
        click.option("--filetype", multiple=True, metavar="NAME", help="Build these only."),
        click.option(
            "--dialect",
            multiple=True,
            type=click.Choice(DIALECTS),
            help="Write DDL for these only.",
        ),
        click.option(
            "--migrate-from",
            metavar="VERSION",
            help="In a new tree: write a migration for each release from this one on.",
        ),
        click.option(
            "--since",
            metavar="VERSION",
            help="Hold the files of all releases from this one on, not of one alone.",
        ),
    ):
        command = option(command)
    return source_options(command)


@click.command()
@_build_options
def build(offline: bool, **flags: object) -> None:
    """Write the DDL, the models and the inventory of a release.

    The tree is replaced in one step: one that is interrupted leaves the old one as it is. A tree
    that holds an earlier release gets the migration from it; migrations that it has are kept.

    \b
    schemagen build --pipeline-version 3.0.0
    schemagen build --pipeline-version 3.0.0 --since 1.0.0 --dialect postgresql
    cat generated/ddl/postgresql/*.sql | psql headers
    """
    from schemagen.output import build as job
    from schemagen.output import tree as output
    from schemagen.sources import releases as known

    config = configure(flags)
    with Progress() as progress:
        tree = output.read_manifest(config.output)
        planned = job.plan(config, offline=offline, listen=progress, tree=tree)
        progress("writing", 0, 0)
        pages, about = job.render_pages(planned), planned.about()
        hashes = output.write(pages, config.output, about, planned.chain.keeps)
    click.echo(f"{config.output}: {len(hashes)} files, {_count(planned.database)}", err=True)
    for migration in planned.chain.migrations:
        told = f"{config.output}/migrations/{migration.link}.md"
        click.echo(f"migration {_summarize(migration)}; {told} tells of it", err=True)
    at, now = tree.get("pipeline_version"), planned.database.pipeline_version
    if at not in {None, now} and tree.get("migrations") == planned.about()["migrations"]:
        click.echo(f"nothing changes from jwst {at} to {now}: no migration", err=True)
    first = planned.changelog[0].version
    if first != known.pinned()[0].pipeline_version and not config.source:
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


@click.command()
@_build_options
@click.option(
    "--against",
    metavar="REF",
    help="Released migrations must be as the tree has them at this git ref, such as origin/main.",
)
def check(offline: bool, against: str | None, **flags: object) -> None:
    """Tell which files of a tree are not what a build would write.

    The settings are those that the tree was built with, as its MANIFEST.json has them; a flag goes
    before them. Names each file that is stale, edited by hand, missing or foreign, and exits with 1
    if there is one. Released migrations are never written anew, and MANIFEST.json says what they
    should be; --against finds out whether that was edited with them.

    \b
    schemagen check
    schemagen check --output generated --offline
    schemagen check --against origin/main
    """
    from schemagen.output import build as job
    from schemagen.output import tree as output

    directory = configure(flags).output
    manifest = output.read_manifest(directory)
    if not manifest:
        hint = "run `schemagen build` first"
        raise DifferentError("there is no tree here", where=str(directory), hint=hint)
    recorded = {name: manifest.get(name) for name in ("pipeline_version", "dialect", "filetype")}
    recorded["partition_by"] = manifest.get("partition_by")
    recorded["since"] = (
        manifest["since"] if manifest["since"] != manifest["pipeline_version"] else ""
    )
    config = configure({**recorded, **{name: flag for name, flag in flags.items() if flag}})
    with Progress() as progress:
        planned = job.plan(config, offline=offline, listen=progress, tree=manifest)
        pages = job.render_pages(planned)
        released = _list_released(directory, against) if against else {}
        differences = list(output.compare(pages, directory, planned.chain.keeps, released))
    for difference in differences:
        click.echo(str(difference))
    if differences:
        hint = "run `schemagen build`, and put local changes into overrides.yaml or templates"
        counted = f"{len(differences)} of its files are not what a build would write"
        raise DifferentError(counted, where=str(directory), hint=hint)
    click.echo(f"{directory}: as a build would write it", err=True)


def _list_released(directory: Path, ref: str) -> dict[str, str]:
    """List the files of migrations that a tree has at a git ref, and what they are by SHA-256."""
    from schemagen.migrations import chain
    from schemagen.output import tree as output
    from schemagen.sources import git

    found = git.read_folder(directory, git.find_commit(directory, ref), "", output.MANIFEST)
    if not found:
        return {}
    return chain.list_released(output.parse_manifest(found[output.MANIFEST], where=ref))


@click.command()
@click.argument("older", metavar="A")
@click.argument("newer", metavar="B")
@OFFLINE
@overrides_option("A file of local changes and of decisions about renames.")
@click.option(
    "--dialect",
    multiple=True,
    type=click.Choice(DIALECTS),
    help="Write scripts for these only.",
)
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
    from schemagen.migrations import release_databases as evolution
    from schemagen.output import tree as output
    from schemagen.output.migrations import render_migrations
    from schemagen.output.templates import environment

    config = configure(flags)
    with Progress() as progress:
        known = evolution.Releases(config, offline=offline, listen=progress)
        migration = known.migrate(older, newer)
        if migration is None:
            click.echo(f"nothing changes from jwst {older} to {newer}: no script", err=True)
            return
        templates = environment(config.templates)
        pages = render_migrations((migration,), config.dialect, templates)
        paths = output.add(pages, config.output)
    for path in paths:
        click.echo(path)
    click.echo(_summarize(migration), err=True)


def _summarize(migration: Migration) -> str:
    changes = migration.diff.changes
    worst = max((change.risk for change in changes), key=list(type(changes[0].risk)).index)
    count = f"{len(changes)} changes" if len(changes) > 1 else "1 change"
    link = migration.link
    return f"jwst {link.older} → {link.newer}: {count}, greatest risk: {worst.value}"


@click.command()
@click.option("--update", is_flag=True, help="Ask the index for new releases and pin them.")
@click.option(
    "--table",
    "releases",
    type=click.Path(dir_okay=False),
    help="A table of your own, of releases that schemagen does not know yet; appended to.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "csv"]),
    default="text",
    help="How it is printed.",
)
def releases(update: bool, form: str, **flags: object) -> None:
    """List the pinned releases, and where their schemas are.

    With --update, ask the package index for releases that are not pinned yet, append them to the
    table and print what is new. Entries are appended, never changed. A release whose schemas cannot
    be read is not pinned, and none is then.

    \b
    schemagen releases
    schemagen releases --update
    """
    from schemagen.sources import releases as known
    from schemagen.sources import resolve as pins

    table = configure(flags).releases or known.TABLE
    if update:
        with Progress() as progress:
            listed = pins.update(table, known=known.pinned(), probe=_probe, listen=progress)
        click.echo(f"{len(listed)} new" if listed else "nothing new", err=True)
    else:
        listed = known.pinned()
    heads = ("pipeline_version", "uploaded", "package", "package_version", "archive")
    rows = [tuple(str(getattr(release, head)) for head in heads) for release in listed]
    if form == "json":
        import json

        click.echo(json.dumps([dict(zip(heads, row, strict=True)) for row in rows], indent=1))
    elif form == "csv":
        print_csv(heads, rows)
    elif rows:
        print_table(("RELEASE", "UPLOADED", "SCHEMAS OF", "VERSION", "ARCHIVE"), rows)


def _probe(release: Release, schemas: Mapping[str, bytes]) -> None:
    """See whether the schemas of a release can be read."""
    from schemagen.inventory.build import take
    from schemagen.sources.read import describe

    try:
        take(describe(release, schemas))
    except SchemagenError as error:
        error.at(str(release))
        raise


VERBS = (build, check, migrate, releases)
"""In the order in which their work is done."""
