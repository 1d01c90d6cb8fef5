"""The verbs that read schemas and write trees: build, check, inventory, diff, migrate, releases."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from schemagen.config import DIALECTS
from schemagen.errors import DifferentError, ExitCode
from schemagen.terminal import (
    OFFLINE,
    PARTITION_BY,
    Progress,
    configure,
    overrides_option,
    print_csv,
    print_table,
    source_options,
)

if TYPE_CHECKING:
    from schemagen.domain import Inventory
    from schemagen.evolution import Migration
    from schemagen.relation import Database

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
    from schemagen import build as job
    from schemagen import output

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
    if notes := planned.inventory.notes:
        told = "`schemagen inventory --notes` lists them"
        click.echo(
            f"{len(notes)} faults of the schemas were read as they are meant; {told}", err=True
        )


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
def check(offline: bool, **flags: object) -> None:
    """Tell which files of a tree are not what a build would write.

    The settings are those that the tree was built with, as its MANIFEST.json has them; a flag goes
    before them. Names each file that is stale, edited by hand, missing or foreign, and exits with 1
    if there is one.

    \b
    schemagen check
    schemagen check --output generated --offline
    """
    from schemagen import build as job
    from schemagen import output

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
        differences = list(output.compare(pages, directory, planned.chain.keeps))
    for difference in differences:
        click.echo(str(difference))
    if differences:
        hint = "run `schemagen build`, and put local changes into overrides.yaml or templates"
        counted = f"{len(differences)} of its files are not what a build would write"
        raise DifferentError(counted, where=str(directory), hint=hint)
    click.echo(f"{directory}: as a build would write it", err=True)


@click.command()
@source_options
@click.option("--filetype", multiple=True, metavar="NAME", help="Such as rate, cal, x1d.")
@click.option("--extension", multiple=True, metavar="NAME", help="Such as PRIMARY, SCI.")
@click.option("--instrument", multiple=True, metavar="NAME", help="Such as NIRCAM.")
@click.option("--keyword", multiple=True, metavar="NAME", help="Such as EFFEXPTM, 'WCS*'.")
@click.option("--notes", is_flag=True, help="List the faults of the schemas instead.")
@click.option("--schema", metavar="NAME", help="A schema, of a reference file too: flat.schema.")
@overrides_option("A file of local changes, each with its reason.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "table", "json", "csv"]),
    default="text",
    help="How it is printed; `table` is `text`.",
)
def inventory(
    offline: bool,
    filetype: tuple[str, ...],
    extension: tuple[str, ...],
    instrument: tuple[str, ...],
    keyword: tuple[str, ...],
    notes: bool,
    schema: str | None,
    form: str,
    **flags: object,
) -> None:
    """Show what the files of a release may hold.

    By filetype, layout and extension; with --keyword or --extension, keyword by keyword. Names go
    without regard to case, and `*` and `?` stand for any characters.

    \b
    schemagen inventory --filetype cal
    schemagen inventory --keyword BUNIT --instrument MIRI
    schemagen inventory --schema flat.schema --format json
    """
    from schemagen import interchange, overrides, source
    from schemagen.inventory import describe_schema, take
    from schemagen.selection import select

    config = configure(flags)
    with Progress() as progress:
        schema_set = source.read(
            config.pipeline_version, source=config.source, offline=offline, listen=progress
        )
    if schema:
        taken = describe_schema(schema_set, schema)
    else:
        taken = take(schema_set, overrides.read(config.overrides))
    taken = select(
        taken, filetypes=filetype, extensions=extension, instruments=instrument, keywords=keyword
    )
    if notes:
        click.echo("".join(f"{note}\n" for note in taken.notes), nl=False)
    elif form == "json":
        click.echo(interchange.dumps(taken), nl=False)
    elif form == "csv":
        print_csv(interchange.FIELDS, interchange.rows(taken))
    elif keyword or extension or schema:
        _print_keywords(taken)
    else:
        _print_extensions(taken)


def _print_extensions(inventory: Inventory) -> None:
    rows = []
    for filetype in inventory.filetypes:
        for layout in filetype.layouts:
            for extension in layout.extensions:
                holds = extension.datatype + (f" {extension.ndim}-D" if extension.ndim else "")
                holds = f"{len(extension.columns)} columns" if extension.columns else holds
                repeats = "one for each source or spectrum" if extension.repeats else ""
                marks = "made at run time" if extension.runtime else repeats
                count = str(len(extension.keywords))
                kind = extension.kind.value
                rows.append((filetype.name, str(layout), extension.name, kind, holds, count, marks))
            if not layout.extensions:
                rows.append((filetype.name, str(layout), "", "", "", "", filetype.purpose))
    print_table(("FILETYPE", "DATAMODEL", "EXTENSION", "KIND", "HOLDS", "KEYWORDS", ""), rows)


def _print_keywords(inventory: Inventory) -> None:
    rows = [
        (
            filetype.name,
            layout.model,
            extension.name,
            keyword.name,
            keyword.type.value or "untyped",
            keyword.unit,
            ", ".join(keyword.paths),
            keyword.title,
        )
        for filetype in inventory.filetypes
        for layout in filetype.layouts
        for extension in layout.extensions
        for keyword in extension.keywords
    ]
    heads = ("FILETYPE", "DATAMODEL", "EXTENSION", "KEYWORD", "TYPE", "UNIT", "PATH", "TITLE")
    print_table(heads, rows)


@click.command()
@click.argument("older", metavar="A")
@click.argument("newer", metavar="B")
@OFFLINE
@overrides_option("A file of local changes and of decisions about renames.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    help="How it is printed; json lists each change of each table.",
)
def diff(older: str, newer: str, offline: bool, form: str, **flags: object) -> None:
    """Tell what changes from one release to another.

    A and B are releases, `latest`, `installed`, directories or git+PATH@REF, in either order.
    Keywords that were renamed or moved to another extension are told from those that are gone.
    Exits with 1 if anything changes.

    \b
    schemagen diff 2.0.1 3.0.0
    schemagen diff 1.0.0 3.0.0 --format json
    """
    from schemagen import report
    from schemagen.evolution import Releases
    from schemagen.render import environment

    config = configure(flags)
    with Progress() as progress:
        compared = Releases(config, offline=offline, listen=progress).compare(older, newer)
    if form == "json":
        import json

        click.echo(json.dumps(report.to_json(compared), ensure_ascii=False, indent=1))
    else:
        text = report.render_report(compared, environment(config.templates), form)
        click.echo(text, nl=False)
    if compared.changes:
        raise click.exceptions.Exit(ExitCode.DIFFERENT)


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
    from schemagen import evolution, output
    from schemagen.render import environment

    config = configure(flags)
    with Progress() as progress:
        known = evolution.Releases(config, offline=offline, listen=progress)
        migration = known.migrate(older, newer)
        if migration is None:
            click.echo(f"nothing changes from jwst {older} to {newer}: no script", err=True)
            return
        templates = environment(config.templates)
        pages = evolution.render_migrations((migration,), config.dialect, templates)
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
    type=click.Path(dir_okay=False, path_type=Path),
    help="With --update: the table to append to [the one schemagen reads].",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "csv"]),
    default="text",
    help="How it is printed.",
)
def releases(update: bool, table: Path | None, form: str) -> None:
    """List the pinned releases, and where their schemas are.

    With --update, ask the package index for releases that are not pinned yet, append them to the
    table and print what is new. Entries are appended, never changed.

    \b
    schemagen releases
    schemagen releases --update
    """
    from schemagen import pins
    from schemagen import releases as known

    if update:
        with Progress() as progress:
            listed = pins.update(table or known.TABLE, listen=progress)
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


VERBS = (build, check, inventory, diff, migrate, releases)
"""In the order in which their work is done."""
