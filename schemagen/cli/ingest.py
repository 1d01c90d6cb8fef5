"""`schemagen ingest`: store the headers of FITS files."""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click
from tqdm import tqdm

from schemagen.cli.options import DATABASE
from schemagen.errors import ExitCode
from schemagen.fits.find_files import find, is_url
from schemagen.ingest import header_tables
from schemagen.ingest.run import ingest_files
from schemagen.ingest.summary import Tally, to_json
from schemagen.ingest.workers import count_cores
from schemagen.live.connection import connect, open_engine
from schemagen.tables.engines import find_dialect

__all__ = ["ingest"]


@click.command()
@click.argument("places", metavar="[URL] PATH...", nargs=-1, required=True)
@click.option("--jobs", type=click.IntRange(min=1), help="Processes at work [one for each core].")
@click.option(
    "--scheduler",
    metavar="PLACE",
    default="",
    help="Work on a Dask cluster: dask://HOST:PORT, or `local` for one on this machine.",
)
@click.option("--force", is_flag=True, help="Store anew what has not changed, too.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="What is printed: a summary, or a line of JSON for each file.",
)
def ingest(
    places: tuple[str, ...], jobs: int | None, scheduler: str, *, force: bool, form: str
) -> None:
    """Store the headers of FITS files in a database.

    A PATH is a file, a directory, which is searched to any depth, a pattern in quotes, a URL of
    a file system that fsspec knows (s3://…), or `-` for a list on stdin. Of a file only the headers
    are read; it may be gzipped, or compressed with fpack.

    Each file is stored whole or not at all. One that is there already and has not changed is left
    alone; one that was reprocessed takes the place of what was there. A file that cannot be stored
    is named with the reason, and the others go on; the exit code is 1 then. What is interrupted
    goes on when it is run again.

    \b
    schemagen ingest /data/jwst
    schemagen ingest postgresql://localhost/headers '/data/*/jw01234*_cal.fits' --jobs 8
    find /data -name '*_rate.fits' -mtime -1 | schemagen ingest sqlite:///headers.db -
    """
    url = os.environ.get("SCHEMAGEN_URL") or DATABASE
    if find_dialect(places[0]):
        url, *rest = places
        places = tuple(rest)
    if not places:
        raise click.UsageError("Missing argument 'PATH...'.")
    engine = open_engine(url)
    with connect(engine) as connection:
        catalogue = header_tables.read_header_tables(connection)
    gc.enable()  # this may go on for days, unlike other verbs
    gc.freeze()  # and what is known by now stays until the end
    tally = Tally(release=catalogue.release)
    with _heed_interrupts() as stopped, _bar(places) as bar:
        done = ingest_files(
            url,
            catalogue,
            find(places, sys.stdin.buffer),
            jobs=jobs or count_cores(),
            scheduler=scheduler,
            force=force,
            stop=stopped,
        )
        for outcome in done:
            tally.add(outcome)
            if outcome.reason:
                bar.write(str(outcome), file=sys.stderr)
            if form == "json":
                bar.write(json.dumps(to_json(outcome), ensure_ascii=False), file=sys.stdout)
            bar.update()
    click.echo(str(tally), err=form == "json")
    if stopped():
        click.echo("schemagen: stopped; run it again to go on", err=True)
        raise click.exceptions.Exit(130)
    if tally.failed:
        raise click.exceptions.Exit(ExitCode.DIFFERENT)


def _bar(places: tuple[str, ...]) -> Any:
    """Make a bar of progress, on a terminal only; what is quick to count tells it how far it is."""
    shown = sys.stderr.isatty()
    total = None
    if shown and "-" not in places and not any(map(is_url, places)):
        total = sum(1 for _ in find(places, sys.stdin.buffer))
    return tqdm(total=total, disable=not shown, unit=" files", file=sys.stderr, smoothing=0.05)


@contextmanager
def _heed_interrupts() -> Iterator[Callable[[], bool]]:
    """Let the first Ctrl-C only be asked for; the second one interrupts."""
    asked: list[int] = []

    def heed(number: int, _: object) -> None:
        asked.append(number)
        signal.signal(signal.SIGINT, before)
        click.echo("\nschemagen: finishing what is under way; Ctrl-C again stops at once", err=True)

    before = signal.signal(signal.SIGINT, heed)
    try:
        yield lambda: bool(asked)
    finally:
        signal.signal(signal.SIGINT, before)
