"""`schemagen releases`: list the known releases, and add new ones."""

from __future__ import annotations

import json

import click

from schemagen.cli.console import ProgressLine, print_csv, print_table
from schemagen.cli.options import configure
from schemagen.sources.releases import TABLE, read_pins
from schemagen.sources.resolve import update as update_pins

__all__ = ["releases"]


@click.command()
@click.option("--update", is_flag=True, help="Add new releases from the package index.")
@click.option(
    "--table",
    "releases",
    type=click.Path(dir_okay=False),
    help="Your own table, for releases newer than your schemagen; --update appends to it.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "csv"]),
    default="text",
    help="How to print it.",
)
def releases(update: bool, form: str, **flags: object) -> None:
    """List the known releases, and where their schemas are.

    The releases are entries of a table that comes with schemagen. Each entry pins a release: it
    records the package with its schemas and the SHA-256 of the archive, so that a release always
    means the same files.

    --update asks the package index for newer releases, appends them and prints them. Entries never
    change. If the schemas of a new release cannot be read, nothing is appended.

    \b
    schemagen releases
    schemagen releases --update
    """
    own = configure(flags, tells=False).releases
    pins = read_pins(own)
    if update:
        from schemagen.inventory.declarations import add_declarations
        from schemagen.migrations.new_keywords import KeywordFinder  # takes 0.1 s

        with ProgressLine() as progress:
            find = KeywordFinder(pins, progress)
            listed = update_pins(own or TABLE, known=pins, probe=find, listen=progress)
            if not own:
                add_declarations(find.declared)
        click.echo(_count(len(listed)), err=True)
    else:
        if own and not own.exists():
            click.echo(f"{own} does not exist (`schemagen releases --update` creates it)", err=True)
        listed = pins.releases
    heads = ("pipeline_version", "uploaded", "package", "package_version", "archive")
    rows = [tuple(str(getattr(release, head)) for head in heads) for release in listed]
    if form == "json":
        click.echo(json.dumps([dict(zip(heads, row, strict=True)) for row in rows], indent=1))
    elif form == "csv":
        print_csv(heads, rows)
    elif rows:
        print_table(("RELEASE", "UPLOADED", "SCHEMAS OF", "VERSION", "ARCHIVE"), rows)


def _count(new: int) -> str:
    return f"{new or 'no'} new release{'s' * (new != 1)}"
