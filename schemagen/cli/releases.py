"""`schemagen releases`: list and pin releases."""

from __future__ import annotations

import json
from collections.abc import Mapping

import click

from schemagen.cli.console import Progress, print_csv, print_table
from schemagen.cli.options import configure
from schemagen.errors import SchemagenError
from schemagen.inventory.build import take
from schemagen.sources.read import describe
from schemagen.sources.releases import TABLE, Release, pinned
from schemagen.sources.resolve import update as update_pins

__all__ = ["releases"]


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
    table = configure(flags).releases or TABLE
    if update:
        with Progress() as progress:
            listed = update_pins(
                table,
                known=pinned(),
                probe=_probe,
                listen=lambda now: progress(now.what, now.done, now.total),
            )
        click.echo(f"{len(listed)} new" if listed else "nothing new", err=True)
    else:
        listed = pinned()
    heads = ("pipeline_version", "uploaded", "package", "package_version", "archive")
    rows = [tuple(str(getattr(release, head)) for head in heads) for release in listed]
    if form == "json":
        click.echo(json.dumps([dict(zip(heads, row, strict=True)) for row in rows], indent=1))
    elif form == "csv":
        print_csv(heads, rows)
    elif rows:
        print_table(("RELEASE", "UPLOADED", "SCHEMAS OF", "VERSION", "ARCHIVE"), rows)


def _probe(release: Release, schemas: Mapping[str, bytes]) -> None:
    """See whether the schemas of a release can be read."""
    try:
        take(describe(release, schemas))
    except SchemagenError as error:
        error.at(str(release))
        raise
