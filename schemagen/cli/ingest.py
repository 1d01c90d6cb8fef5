"""`schemagen ingest`: store the headers of FITS files."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from functools import partial
from typing import Any, TextIO

import click

from schemagen.cli.database_argument import split_database
from schemagen.cli.local_changes import tell_unused
from schemagen.cli.options import ANONYMOUS, configure
from schemagen.errors import ExitCode
from schemagen.fits.file_names import is_url
from schemagen.fits.find_files import find
from schemagen.ingest import header_tables
from schemagen.ingest.collector import collect_seldom
from schemagen.ingest.run import ingest_files, prepare_ingest
from schemagen.ingest.summary import Tally, to_json
from schemagen.ingest.workers import count_cores
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.live.file_urls import suggest_url

__all__ = ["ingest"]


@click.command()
@click.argument("places", metavar="[URL] PATH...", nargs=-1, required=True)
@click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N", help="Processes to use [one for each core]."
)
@click.option(
    "--scheduler",
    metavar="PLACE",
    default="",
    help="Run on the workers of a Dask cluster: dask://HOST:PORT. `local` is this machine.",
)
@click.option(
    "--verify", is_flag=True, help="Read all files, also those that have not changed by their time."
)
@ANONYMOUS
@click.option("--force", is_flag=True, help="Store unchanged files again, and older copies too.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="Print a summary, or a line of JSON for each file.",
)
def ingest(
    places: tuple[str, ...],
    jobs: int | None,
    scheduler: str,
    *,
    verify: bool,
    anonymous: bool,
    force: bool,
    form: str,
) -> None:
    """Store the headers of FITS files in a database.

    URL is a database that `schemagen create` has created; the default is SCHEMAGEN_URL, or
    sqlite:///jwst-headers.db. PATH is a file, a directory (searched to any depth), a pattern in
    quotes, a URL of any of these (s3://…), or `-` for a list on stdin. Only the headers of a file
    are read. Files may be gzipped, or compressed with fpack.

    Each file is stored completely or not at all. A file whose headers are stored already is
    skipped; if it also has its size, time and place in the file system of before, or its size and
    ETag in a store, it is not even read. Of several files with one name, or one rootname and
    filetype, the newest processing is kept (by CAL_VER, then DATE), in whatever order they come;
    the others are named. If a file cannot be stored, the reason is printed, the other files are
    still stored, and the exit code is 1. Run the command again to continue after an interruption.

    On a Dask cluster, each worker is asked first whether it has this version of schemagen, and
    reaches the database and the files. Those that do not are named and get no work. The run ends if
    there is no other for 30 seconds.

    The local changes that count are those that the database records. The summary counts the cards
    that they keep out.

    \b
    schemagen ingest /data/jwst
    schemagen ingest postgresql://localhost/headers '/data/*/jw01234*_cal.fits' --jobs 8
    schemagen ingest 's3://stpubdata/jwst/public/jw01288/*/*_cal.fits' --anonymous
    find /data -name '*_rate.fits' -mtime -1 | schemagen ingest sqlite:///headers.db -
    """
    given = places
    url, places = split_database(given)
    if places == given and (likely := suggest_url(places[0])):
        text = f"{places[0]} is a database, not a FITS file; its URL is {likely}"
        raise click.UsageError(text)
    if not places:
        raise click.UsageError("Missing argument 'PATH...'.")
    address = locate(url)
    jobs = jobs or count_cores()
    prepare_ingest(address, jobs=jobs, scheduler=scheduler)
    with connect(address) as connection:
        catalogue = header_tables.read_header_tables(connection, notify=_say)
    tell_unused(configure({}, tells=False), catalogue.overrides, partial(click.echo, err=True))
    collect_seldom()  # unlike other verbs, which do without, this may run for days
    tally = Tally(release=catalogue.release)
    found = find(places, sys.stdin.buffer, anonymous=anonymous)
    with _heed_interrupts() as stopped, _bar(places) as bar:
        done = ingest_files(
            url,
            catalogue,
            found,
            jobs=jobs,
            scheduler=scheduler,
            force=force,
            verify=verify,
            anonymous=anonymous,
            stop=stopped,
            waits=lambda: found.waits,
            notify=lambda text: bar.write(f"schemagen: {text}", file=sys.stderr),
        )
        try:
            for outcome in done:
                tally.add(outcome)
                if outcome.reason:
                    bar.write(str(outcome), file=sys.stderr)
                if form == "json":
                    bar.write(json.dumps(to_json(outcome), ensure_ascii=False), file=sys.stdout)
                bar.update()
        finally:  # also if the database is lost on the way
            bar.clear()
            tally.passed_over = found.passed_over
            if tally.states or not sys.exc_info()[0]:
                click.echo(str(tally), err=form == "json")
    if stopped():
        click.echo("schemagen: stopped; run it again to continue", err=True)
        raise click.exceptions.Exit(130)
    if tally.failed:
        raise click.exceptions.Exit(ExitCode.DIFFERENT)


def _say(text: str) -> None:
    click.echo(f"schemagen: {text}", err=True)


def _bar(places: tuple[str, ...]) -> Any:
    """Return a progress bar for terminals; it has a total if the files are quick to count."""
    if not sys.stderr.isatty():
        return _NoBar()
    from tqdm import tqdm  # takes memory and time that a program or a log has no use for

    total = None
    if "-" not in places and not any(map(is_url, places)):
        total = sum(1 for _ in find(places, sys.stdin.buffer))
    return tqdm(total=total, unit=" files", file=sys.stderr, smoothing=0.05)


class _NoBar(nullcontext["_NoBar"]):
    """What a progress bar does where there is none."""

    def __enter__(self) -> _NoBar:
        return self

    def write(self, text: str, file: TextIO) -> None:
        click.echo(text, file=file)

    def update(self) -> None:
        """Show nothing."""

    def clear(self) -> None:
        """Clear nothing."""


@contextmanager
def _heed_interrupts() -> Iterator[Callable[[], bool]]:
    """Yield a function that is true after the first Ctrl-C; the second Ctrl-C interrupts."""
    asked: list[int] = []

    def heed(number: int, _: object) -> None:
        asked.append(number)
        signal.signal(signal.SIGINT, before)
        text = "finishing the files in progress; press Ctrl-C again to stop at once"
        click.echo(f"\nschemagen: {text}", err=True)

    before = signal.signal(signal.SIGINT, heed)
    try:
        yield lambda: bool(asked)
    finally:
        signal.signal(signal.SIGINT, before)
