"""`schemagen forget`: take files out of a database."""

from __future__ import annotations

import sys

import click

from schemagen.cli.console import ProgressLine, ask
from schemagen.cli.database_argument import split_database
from schemagen.cli.options import YES
from schemagen.errors import ExitCode
from schemagen.fits.find_files import read_lines
from schemagen.ingest import header_tables
from schemagen.ingest.forget import (
    Removal,
    find_missing,
    find_named,
    forget_files,
    plan_removal,
)
from schemagen.ingest.session import Session
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.progress import Progress

__all__ = ["forget"]

_SHOWN = 20
"""Most files that are listed before the question."""


@click.command()
@click.argument("names", metavar="[URL] [NAME]...", nargs=-1)
@click.option(
    "--missing",
    "directories",
    multiple=True,
    metavar="DIR",
    help="Forget the files that are recorded below DIR and are not there any more.",
)
@YES
@click.option("--dry-run", is_flag=True, help="List the files on stdout and change nothing.")
def forget(names: tuple[str, ...], directories: tuple[str, ...], yes: bool, dry_run: bool) -> None:
    """Take files out of a database.

    NAME is a rootname, which stands for all its files; the name of a file; its path; or `-` for a
    list on stdin. The default URL is SCHEMAGEN_URL or sqlite:///jwst-headers.db.

    Shows what goes and asks for confirmation. The headers of a file go with it, and a rootname goes
    with its last file. FITS files are not touched: the next `schemagen ingest` stores a file again
    that is still there. Each file is one transaction. A name that the database does not have is
    printed, the others are forgotten, and the exit code is 1.

    DIR itself must be there, with something in it: the disk may not be mounted.

    \b
    schemagen forget jw01288015001_04101_00001_mirimage
    schemagen forget postgresql://user@host/headers jw01288015001_04101_00001_mirimage_cal.fits
    schemagen forget --missing /data/jwst --dry-run
    """
    url, names = split_database(names)
    if not names and not directories:
        raise click.UsageError("Missing argument 'NAME...' or option '--missing'.")
    given = [n for name in names for n in (read_lines(sys.stdin.buffer) if name == "-" else [name])]
    address = locate(url)
    with ProgressLine() as progress:
        with connect(address) as connection:
            catalogue = header_tables.read_header_tables(connection, notify=progress.say)
        with Session(address, reading=True) as session:
            files, unknown = find_named(session, given)
            known = {file.dataset_id: file for file in files}
            for directory in directories:
                known |= {file.dataset_id: file for file in find_missing(session, directory)}
            removal = plan_removal(session, catalogue, list(known.values()), unknown)
        _show(removal, str(address), progress, most=None if dry_run else _SHOWN)
        if removal.files and not dry_run:
            if not yes:
                ask("Forget them?", hint="--yes confirms, --dry-run lists the files")
            with Session(address) as session:
                _forget(session, catalogue, removal, progress)
    if removal.unknown:
        raise click.exceptions.Exit(ExitCode.DIFFERENT)


def _show(removal: Removal, place: str, progress: ProgressLine, *, most: int | None) -> None:
    """Print what goes, with at most so many files, and what is not there."""
    for name in removal.unknown:
        progress.say(f"{name}: no file or rootname of this name is in the database")
    for file in removal.files[:most]:
        click.echo(str(file))
    if most is not None and len(removal.files) > most:
        click.echo(f"and {len(removal.files) - most} more")
    progress.say(f"{place}: {removal}")


def _forget(
    session: Session, catalogue: header_tables.Catalogue, removal: Removal, progress: ProgressLine
) -> None:
    """Take the files out, and say how many are, also if something stops it."""
    done, total = 0, len(removal.files)
    try:
        for file in forget_files(session, catalogue, removal.files):
            done += 1
            progress(Progress(what=f"forgetting {file.filename}", done=done, total=total))
    finally:
        progress.say(f"forgotten: {done} of {total} file{'s' * (total != 1)}")
