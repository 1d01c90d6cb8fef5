"""`schemagen inventory`: show the extensions and keywords of the files of a release."""

from __future__ import annotations

from pathlib import Path

import click

from schemagen.cli.console import ProgressLine, print_csv
from schemagen.cli.inventory_text import (
    print_extensions,
    print_keywords,
    print_layouts,
    print_references,
    print_summaries,
)
from schemagen.cli.options import (
    LOCAL_CHANGES,
    PARTITION_BY,
    configure,
    overrides_option,
    source_options,
)
from schemagen.cli.reader import open_reader
from schemagen.inventory import overrides, serialize
from schemagen.inventory.build import describe_references, describe_schema, take_inventory
from schemagen.inventory.model import FIELDS
from schemagen.inventory.search import search as find_keywords
from schemagen.inventory.select import find_exp_types, select
from schemagen.inventory.summary import list_layouts, sum_up
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
@click.option(
    "--exp-type", multiple=True, metavar="NAME", help="Only what files of this EXP_TYPE may have."
)
@click.option(
    "--datamodel", multiple=True, metavar="NAME", help="Only this datamodel, e.g. SlitModel."
)
@click.option("--keyword", multiple=True, metavar="NAME", help="Only this keyword, e.g. 'WCS*'.")
@click.option(
    "--search",
    metavar="WORDS",
    help="Only keywords with these words in their name, title or datamodel path.",
)
@click.option(
    "--notes", is_flag=True, help="List the corrected errors in the schema files instead."
)
@click.option(
    "--schema",
    metavar="NAME",
    help="Show one schema file, e.g. flat.schema of the reference files.",
)
@click.option(
    "--reftype",
    multiple=True,
    metavar="NAME",
    help="Show the reference files of this type of CRDS, e.g. flat.",
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
    exp_type: tuple[str, ...],
    datamodel: tuple[str, ...],
    keyword: tuple[str, ...],
    search: str | None,
    notes: bool,
    schema: str | None,
    reftype: tuple[str, ...],
    form: str,
    output: Path | None,
    **flags: object,
) -> None:
    """Show the extensions and keywords of the files of a release.

    Prints one line for each filetype, datamodel and extension; with --exp-type or --datamodel, but
    without --filetype, one for each filetype and datamodel; with --extension or --schema, one for
    each extension and keyword. With --keyword or --search, it prints where each keyword is, and its
    allowed values; the best hits of a search come first. The formats json and csv have each keyword
    of each extension of each datamodel.

    With --reftype, it prints what reference files of a type may have: a line for each schema and
    extension, then one for each keyword.

    A filetype is the suffix of the file name (rate, cal, x1d). EXP_TYPE and the datamodel
    (DATAMODL) are in the primary header of a file.
    Options with NAME can be given several times. Upper and lower case are the same; `*` and `?`
    stand for any characters.

    Keyword lists are text files of lines `KEYWORD, Type`, as builders of quicklook databases read
    them: one file for each filetype, extension and instrument (or detector, see --partition-by).

    \b
    schemagen inventory --filetype cal
    schemagen inventory --filetype cal --exp-type NRS_MSASPEC
    schemagen inventory --keyword BUNIT --instrument MIRI
    schemagen inventory --search exposure
    schemagen inventory --reftype flat
    schemagen inventory --schema flat.schema --format json
    schemagen inventory --instrument NIRCAM --format keyword-lists --output table_definitions
    """
    if schema and reftype:
        raise click.UsageError("--schema and --reftype do not work together")
    config = configure(flags, tells=not (schema or reftype))
    if (form == "keyword-lists") is (output is None):
        raise click.UsageError("--format keyword-lists and --output must be given together")
    if output and (schema or reftype or notes):
        text = "--format keyword-lists does not work with --schema, --reftype or --notes"
        raise click.UsageError(text)
    with ProgressLine() as progress:
        reader = open_reader(config, progress, offline=offline)
        schema_set = reader.read(config.pipeline_version, config.source)
    if schema:
        taken = describe_schema(schema_set, schema)
    elif reftype:
        taken = describe_references(schema_set, reftype)
    else:
        # an entry must have an effect in the release of the team, but not in each that is asked for
        strict = config.given.get("pipeline_version") != "--pipeline-version"
        local = overrides.read_overrides(config.overrides)
        taken = take_inventory(schema_set, local, strict=strict)
    exposures = find_exp_types(taken, exp_type)
    whole = select(
        taken, filetypes=filetype, instruments=instrument, models=datamodel, exp_types=exp_type
    )
    taken = select(
        taken,
        filetypes=filetype,
        extensions=extension,
        instruments=instrument,
        keywords=keyword,
        models=datamodel,
        exp_types=exp_type,
    )
    order: tuple[str, ...] = ()
    if search is not None:
        taken, order = find_keywords(taken, search)
    if output:
        declared_only = bool(keyword or search)
        pages = keyword_lists.render(
            taken, config.partition_by, instrument, declared_only=declared_only
        )
        click.echo(f"{output}: {len(add(pages, output))} keyword lists of {taken}", err=True)
    elif notes:
        click.echo("".join(f"{note}\n" for note in taken.notes), nl=False)
    elif form == "json":
        click.echo(serialize.dumps(taken), nl=False)
    elif form == "csv":
        print_csv(FIELDS, serialize.rows(taken))
    elif not taken.filetypes:
        click.echo(f"nothing in {taken} has all of that", err=True)
    elif keyword or search:
        print_summaries(sum_up(taken, list_layouts(whole), order))
    elif extension or schema or reftype:
        if reftype and not extension:
            print_references(taken)
            click.echo()
        layouts = list_layouts(whole)
        print_keywords(sum_up(taken, layouts), len(layouts))
    elif (exp_type or datamodel) and not filetype:
        print_layouts(taken, exposures)
    else:
        print_extensions(taken, exposures)
