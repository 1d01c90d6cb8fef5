"""`schemagen export`: write a database as Parquet files, or what is new in it."""

from __future__ import annotations

from pathlib import Path

import click

from schemagen.cli.console import ProgressLine
from schemagen.cli.options import DATABASE_URL
from schemagen.extras import need
from schemagen.live.address import locate

__all__ = ["export"]


@click.command()
@DATABASE_URL
@click.option(
    "--output",
    required=True,
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="The directory of the export: a new one, an empty one, or that of the last export.",
)
@click.option(
    "--filetype",
    "filetypes",
    multiple=True,
    metavar="NAME",
    help="Export this filetype only (repeatable). The next export into DIR has the same.",
)
@click.option("--full", is_flag=True, help="Export all files again, whatever DIR has of them.")
def export(url: str, output: Path, filetypes: tuple[str, ...], full: bool) -> None:
    """Write a database as Parquet files, or what is new in it.

    Each table that has rows is a directory: the header tables (rate_sci, cal_primary …) with one
    below for each instrument, and master, datasets, other_headers and schemagen_columns. The
    directory of a table is all that a reader needs to name. Dates, times (UTC), booleans and JSON
    have their type; each column has its unit and its meaning as `unit` and `description`.

    If DIR has an export of this database, only the files that are new, replaced or forgotten since
    are written; after an upgrade, all are. Readers see the last export until the next one is whole:
    then it takes its place in one step. An export is the database at one moment, with all headers
    of a file or none; files may be ingested meanwhile. Values in columns of your own are left out.

    The default URL is SCHEMAGEN_URL or sqlite:///jwst-headers.db.

    \b
    schemagen export --output exports
    schemagen export postgresql://user@host/headers --output exports --filetype rate
    python -c "import pandas; print(pandas.read_parquet('exports/rate_sci'))"
    duckdb -c "SELECT instrument, count(*) FROM 'exports/rate_sci/**/*.parquet' GROUP BY 1"
    """
    need("pyarrow", "tables")
    from schemagen.answers.export import export_database  # imports it

    with ProgressLine() as progress:
        exported = export_database(
            locate(url),
            output,
            filetypes=filetypes,
            full=full,
            notify=progress.say,
            listen=progress,
        )
    click.echo(str(exported))
