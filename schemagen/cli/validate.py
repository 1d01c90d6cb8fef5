"""`schemagen validate`: check FITS files against the schemas of their release."""

from __future__ import annotations

import sys

import click

from schemagen.cli.console import ProgressLine
from schemagen.cli.options import ANONYMOUS, OFFLINE, configure, overrides_option
from schemagen.cli.reader import open_reader
from schemagen.errors import ExitCode
from schemagen.fits import findings
from schemagen.fits.expected import Library
from schemagen.fits.find_files import find
from schemagen.fits.validate import validate_files
from schemagen.inventory.build import InventoryReader
from schemagen.inventory.model import Inventory, Layout
from schemagen.inventory.overrides import read_overrides

__all__ = ["validate"]


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--pipeline-version",
    metavar="VERSION",
    help="Check all files against this release [the one in CAL_VER of each file].",
)
@click.option(
    "--source",
    metavar="PLACE",
    help="Check against the schemas in a directory or in git+PATH@REF.",
)
@OFFLINE
@ANONYMOUS
@overrides_option(
    "A file of local changes; the keywords and filetypes that it adds are accepted [overrides.yaml,"
    " if there is one]."
)
@click.option("--quiet", "-q", is_flag=True, help="Do not print notices (they are not problems).")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="How to print it; `github` writes annotations for a GitHub workflow.",
)
def validate(
    files: tuple[str, ...],
    pipeline_version: str | None,
    source: str | None,
    offline: bool,
    anonymous: bool,
    overrides: str | None,
    quiet: bool,
    form: str,
) -> None:
    """Check FITS files against the schemas of their release.

    FILE is a file, a directory, a pattern in quotes, a URL, or `-` for a list on stdin. Reports
    cards that no schema declares or that belong to another extension, values of a wrong type or
    not among the allowed values, invalid dates and times, and extensions that are missing or
    unknown. Exits with 1 if there is an error or a warning.

    \b
    schemagen validate jw01288015001_04101_00001_mirimage_i2d.fits
    schemagen validate products --pipeline-version 3.0.0 --format json
    """
    config = configure({"overrides": overrides})
    local = (each for each in read_overrides(config.overrides) if each.describes_files)
    inventories = InventoryReader(local)
    progress = ProgressLine()
    reader = open_reader(config, progress, offline=offline)

    def read(version: str) -> Inventory:
        with progress:
            schema_set = reader.read(version, source or "")
        return inventories.take(schema_set, strict=False)

    def describe(version: str, schema: str) -> Layout | None:
        return inventories.take_reference(reader.read(version, source or ""), schema)

    only = pipeline_version or (reader.read("", source).pipeline_version if source else "")
    library = Library(read, reader.pins, only, describe)
    found = find(files, sys.stdin.buffer, anonymous=anonymous)
    summary = findings.Summary()
    checked = validate_files(found, library, anonymous=anonymous, waits=lambda: found.waits)
    reports = summary.count(checked, lambda: found.passed_over)
    if quiet:
        reports = (report.essential for report in reports)
    if form == "json":
        lines = findings.dump(reports, summary)
    elif form == "github":
        lines = findings.annotate(reports)
    else:
        lines = findings.describe(reports)
    for line in lines:
        click.echo(line)
    click.echo(str(summary), err=True)
    if summary.wrong:
        raise click.exceptions.Exit(ExitCode.DIFFERENT)
