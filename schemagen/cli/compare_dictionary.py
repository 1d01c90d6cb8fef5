"""`schemagen compare-dictionary`: compare the archive's Keyword Dictionary with a release."""

from __future__ import annotations

from pathlib import Path

import click

from schemagen.cli.console import ProgressLine
from schemagen.cli.options import configure, source_options
from schemagen.cli.reader import open_reader
from schemagen.errors import ExitCode
from schemagen.inventory.accepted_differences import read_accepted
from schemagen.inventory.build import take_inventory
from schemagen.output.dictionary_comparison import DifferenceKind, find_differences
from schemagen.output.dictionary_report import render_dictionary_report
from schemagen.sources.keyword_dictionary import read_dictionary

__all__ = ["compare_dictionary"]


@click.command("compare-dictionary")
@click.argument("path", type=click.Path(exists=True, path_type=Path))
@source_options
@click.option(
    "--accepted",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A list of accepted differences, each with its reason.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    help="How to print it.",
)
def compare_dictionary(
    path: Path, offline: bool, accepted: Path | None, form: str, **flags: object
) -> None:
    """Compare the archive's Keyword Dictionary with a release.

    The archive (MAST) describes the keywords of JWST files in a dictionary: JSON files, which its
    page offers as a zip ("Download Keyword Schemas"). PATH is the zip, the directory that it
    unpacks to, the JSON answer of the archive's service, or one file of the dictionary, beside
    those that it refers to ({"$ref": FILE}). top.miri.coron.schema.json leads to all keywords of a
    mode. If PATH is one file, keywords that it lacks are no differences.

    Prints for each keyword what differs. Exits with 1 if a difference is not accepted.

    \b
    dictionary-only   the schemas of no product have the keyword
    pipeline-only     the dictionary does not have it
    extension         one of the two has it in more, or other, extensions
    type, title, unit, enum
                      the two say something else
    path              the value is archived under another datamodel path

    A list of accepted differences is a YAML file. An entry without `extension` is for all
    extensions; one with `dictionary` or `pipeline` holds only as long as these are the values that
    the report shows. `*` and `?` in a keyword stand for any characters. Entries that match nothing
    are told.

    \b
    accepted:
    - keyword: PATTTYPE
      difference: enum
      extension: PRIMARY
      pipeline: [ANY, N/A]
      reason: Only old files have these values.

    \b
    schemagen compare-dictionary dictionary.zip
    schemagen compare-dictionary jwstkd --pipeline-version 3.0.0 --accepted accepted.yaml
    """
    config = configure(flags, tells=False)
    entries = read_accepted(accepted, (kind.value for kind in DifferenceKind))
    with ProgressLine() as progress:
        dictionary = read_dictionary(path, progress)
        reader = open_reader(config, progress, offline=offline)
        inventory = take_inventory(reader.read(config.pipeline_version, config.source))
        comparison = find_differences(dictionary, inventory, entries)
    click.echo(render_dictionary_report(comparison, form), nl=False)
    for entry in comparison.idle:
        text = f"{entry.where}: {entry} is accepted, but there is no such difference"
        click.echo(f"{text} (delete the entry)", err=True)
    if comparison.new:
        raise click.exceptions.Exit(ExitCode.DIFFERENT)
