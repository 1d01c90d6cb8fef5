"""The verbs that answer questions about releases: inventory, diff, history."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

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
from schemagen.errors import ExitCode

if TYPE_CHECKING:
    from schemagen.inventory.model import Inventory

__all__ = ["VERBS"]


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
    type=click.Choice(["text", "table", "json", "csv", "keyword-lists"]),
    default="text",
    help="How it is printed; `table` is `text`, `keyword-lists` are files in --output.",
)
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where keyword lists go; other files there are left alone.",
)
@PARTITION_BY
def inventory(
    offline: bool,
    filetype: tuple[str, ...],
    extension: tuple[str, ...],
    instrument: tuple[str, ...],
    keyword: tuple[str, ...],
    notes: bool,
    schema: str | None,
    form: str,
    output: Path | None,
    **flags: object,
) -> None:
    """Show what the files of a release may hold.

    By filetype, layout and extension; with --keyword or --extension, keyword by keyword. Names go
    without regard to case, and `*` and `?` stand for any characters.

    Keyword lists are text files of lines `KEYWORD, Type`, one for each instrument (or what
    --partition-by says), filetype and extension, as builders of quicklook databases read them.

    \b
    schemagen inventory --filetype cal
    schemagen inventory --keyword BUNIT --instrument MIRI
    schemagen inventory --schema flat.schema --format json
    schemagen inventory --instrument NIRCAM --format keyword-lists --output table_definitions
    """
    from schemagen.inventory import overrides
    from schemagen.inventory import serialize as interchange
    from schemagen.inventory.build import describe_schema, take
    from schemagen.inventory.select import select
    from schemagen.sources import read as source

    config = configure(flags)
    if (form == "keyword-lists") is (output is None):
        raise click.UsageError("--format keyword-lists and --output go together")
    if output and (schema or notes):
        raise click.UsageError("keyword lists are of filetypes: without --schema and --notes")
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
    if output:
        from schemagen.output import keyword_lists
        from schemagen.output.tree import add

        pages = keyword_lists.render(
            taken, config.partition_by, instrument, declared_only=bool(keyword)
        )
        click.echo(f"{output}: {len(add(pages, output))} keyword lists of {taken}", err=True)
    elif notes:
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
    from schemagen.migrations.release_databases import Releases
    from schemagen.output import change_report as report
    from schemagen.output.templates import environment

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
@click.argument("name", metavar="KEYWORD|PATH")
@OFFLINE
@overrides_option("A file of local changes and of decisions about renames.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="How it is printed.",
)
def history(name: str, offline: bool, form: str, **flags: object) -> None:
    """Tell what became of a keyword in all pinned releases.

    Where it is and was, since when, in which type, under which names, and what changed of it. A
    name with a dot is a datamodel path. Names go without regard to case, and `*` and `?` stand for
    any characters.

    \b
    schemagen history EFFEXPTM
    schemagen history meta.dither.dither_points
    schemagen history 'SUBPX*' --format json
    """
    from schemagen.inventory import overrides
    from schemagen.migrations import history as past
    from schemagen.sources import read as source
    from schemagen.sources import releases

    config = configure(flags)
    with Progress() as progress:
        versions = [release.pipeline_version for release in releases.pinned()]
        read = source.read_many(versions, offline=offline, listen=progress)
        steps: list[past.ReleaseChange] = []
        for step in past.walk(read, overrides.read(config.overrides)):
            progress(f"jwst {step}", len(steps), len(versions))
            steps.append(step)
    lives = past.follow(steps, name)
    if form == "json":
        import json

        click.echo(json.dumps(past.to_json(steps, lives), ensure_ascii=False, indent=1))
    else:
        from schemagen.output.keyword_history import list_stories, render_stories
        from schemagen.output.templates import environment

        stories = list_stories(steps, lives)
        click.echo(render_stories(stories, environment(config.templates)), nl=False)


VERBS = (inventory, diff, history)
"""In the order in which questions come up."""
