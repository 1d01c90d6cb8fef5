"""`schemagen inventory`: show the extensions and keywords of the files of a release."""

from __future__ import annotations

from pathlib import Path

import click

from schemagen.cli.console import ProgressLine, print_csv, print_table
from schemagen.cli.options import (
    LOCAL_CHANGES,
    PARTITION_BY,
    configure,
    overrides_option,
    source_options,
)
from schemagen.cli.reader import open_reader
from schemagen.inventory import overrides, serialize
from schemagen.inventory.build import describe_schema, take_inventory
from schemagen.inventory.model import FIELDS, Inventory
from schemagen.inventory.select import select
from schemagen.output import keyword_lists
from schemagen.output.page import add

__all__ = ["inventory"]


@click.command()
@source_options
@click.option("--filetype", multiple=True, metavar="NAME", help="Only this filetype, e.g. rate.")
@click.option("--extension", multiple=True, metavar="NAME", help="Only this extension, e.g. SCI.")
@click.option(
    "--instrument", multiple=True, metavar="NAME", help="Only this instrument, e.g. MIRI."
)
@click.option("--keyword", multiple=True, metavar="NAME", help="Only this keyword, e.g. 'WCS*'.")
@click.option(
    "--notes", is_flag=True, help="List the corrected errors in the schema files instead."
)
@click.option(
    "--schema",
    metavar="NAME",
    help="Show one schema file, e.g. flat.schema of the reference files.",
)
@overrides_option(LOCAL_CHANGES)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "table", "json", "csv", "keyword-lists"]),
    default="text",
    help="How to print it; `table` is `text`, `keyword-lists` writes files into --output.",
)
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="The directory for keyword lists; other files there are left alone.",
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
    """Show the extensions and keywords of the files of a release.

    Prints one line for each filetype, datamodel and extension; with --keyword, --extension or
    --schema, one line for each keyword. A filetype is the suffix of the file name (rate, cal, x1d).
    Options with NAME can be given several times. Upper and lower case are the same; `*` and `?`
    stand for any characters.

    Keyword lists are text files of lines `KEYWORD, Type`, as builders of quicklook databases read
    them: one file for each filetype, extension and instrument (or detector, see --partition-by).

    \b
    schemagen inventory --filetype cal
    schemagen inventory --keyword BUNIT --instrument MIRI
    schemagen inventory --schema flat.schema --format json
    schemagen inventory --instrument NIRCAM --format keyword-lists --output table_definitions
    """
    config = configure(flags, tells=not schema)
    if (form == "keyword-lists") is (output is None):
        raise click.UsageError("--format keyword-lists and --output must be given together")
    if output and (schema or notes):
        raise click.UsageError("--format keyword-lists does not work with --schema or --notes")
    with ProgressLine() as progress:
        reader = open_reader(config, progress, offline=offline)
        schema_set = reader.read(config.pipeline_version, config.source)
    if schema:
        taken = describe_schema(schema_set, schema)
    else:
        # an entry must have an effect in the release of the team, but not in each that is asked for
        strict = config.given.get("pipeline_version") != "--pipeline-version"
        local = overrides.read_overrides(config.overrides)
        taken = take_inventory(schema_set, local, strict=strict)
    taken = select(
        taken, filetypes=filetype, extensions=extension, instruments=instrument, keywords=keyword
    )
    if output:
        pages = keyword_lists.render(
            taken, config.partition_by, instrument, declared_only=bool(keyword)
        )
        click.echo(f"{output}: {len(add(pages, output))} keyword lists of {taken}", err=True)
    elif notes:
        click.echo("".join(f"{note}\n" for note in taken.notes), nl=False)
    elif form == "json":
        click.echo(serialize.dumps(taken), nl=False)
    elif form == "csv":
        print_csv(FIELDS, serialize.rows(taken))
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
                marks = "added at run time" if extension.runtime else repeats
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
