"""`schemagen releases`: list the known releases, and add new ones."""

from __future__ import annotations

import json
from collections.abc import Mapping

import click

from schemagen.cli.console import ProgressLine, print_csv, print_table
from schemagen.cli.options import configure
from schemagen.config import Config
from schemagen.errors import SchemagenError
from schemagen.migrations.new_keywords import find_new_keywords
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.progress import Listener
from schemagen.sources.keyword_record import NewKeywords
from schemagen.sources.read import SchemaReader, describe
from schemagen.sources.releases import TABLE, PinnedReleases, Release, parse, precedes, read_pins
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
    own = configure(flags).releases
    pins = read_pins(own)
    if update:
        with ProgressLine() as progress:
            listed = update_pins(
                own or TABLE, known=pins, probe=_Prober(pins, progress), listen=progress
            )
        click.echo(_count(len(listed)), err=True)
    else:
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


class _Prober:
    """Reads the schemas of new releases, and finds the keywords that they are the first to declare.

    Parameters
    ----------
    pins : PinnedReleases
        The known releases.
    listen : callable
        Called with the progress.
    """

    def __init__(self, pins: PinnedReleases, listen: Listener) -> None:
        self._pins = pins
        self._databases = ReleaseDatabases(Config(), SchemaReader(pins, listen=listen))

    def __call__(self, release: Release, schemas: Mapping[str, bytes]) -> tuple[NewKeywords, ...]:
        known = self._databases
        try:
            known.add(known.inventories.take(describe(release, schemas)))
        except SchemagenError as error:
            error.at(str(release))
            raise
        version = release.pipeline_version
        earlier = [each for each in self._pins.versions if precedes(each, version)]
        diff = known.compare(earlier[-1], version, strict=False) if earlier else None
        found = find_new_keywords(known.database(version), diff, self._pins.keywords)
        releases = sorted((*self._pins, release), key=lambda each: parse(each.pipeline_version))
        self._pins = PinnedReleases(
            releases=tuple(releases), keywords=self._pins.keywords.add(found, parse)
        )
        return found
