"""The group of verbs, and the exit code and the message of each error.

Data goes to stdout and messages go to stderr, so that the data can be piped.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence

import click

from schemagen.cli.lazy_group import LazyGroup
from schemagen.errors import ExitCode, SchemagenError
from schemagen.version import __version__

__all__ = ["VERBS", "cli", "run"]

INTERRUPTED = 130
"""The exit code after Ctrl-C, as shells have it."""

EPILOG = """\b
Exit codes: 0 ok; 1 something differs, or a file failed; 2 wrong usage or setting;
3 refused: values could be lost, or there is something already; 4 a release, schemas, a
database or a cluster cannot be had: unknown, out of reach, not permitted, damaged or in use;
or a disk is full; 70 a fault of schemagen itself; 130 stopped by Ctrl-C.
The options of `build` but --offline can also be set in the environment, as
SCHEMAGEN_<NAME>, and in [schemagen] of setup.cfg. Flags come first, then the environment."""


VERBS = {
    "build": "Write the DDL, the models and the inventory of a release.",
    "check": "List the generated files that differ from a fresh build.",
    "compare-dictionary": "Compare the archive's Keyword Dictionary with a release.",
    "create": "Create a database of headers.",
    "diff": "Show what changes from one release to another.",
    "export": "Write a database as Parquet files, or what is new in it.",
    "forget": "Take files out of a database.",
    "history": "Show the history of a keyword.",
    "ingest": "Store the headers of FITS files in a database.",
    "inventory": "Show the extensions and keywords of the files of a release.",
    "migrate": "Write the scripts that take a database from release A to B.",
    "releases": "List the known releases, and where their schemas are.",
    "select": "Show the values of keywords over the files of a database.",
    "status": "Show the release of a database, and what differs from it.",
    "upgrade": "Take a database to a later release without losing values.",
    "validate": "Check FITS files against the schemas of their release.",
}
"""The summary of each verb: the first line of its help."""


def run(arguments: Sequence[str]) -> int:
    """Run the command line.

    Parameters
    ----------
    arguments : sequence of str
        What follows the program's name.

    Returns
    -------
    int
        The exit code.
    """
    if "_SCHEMAGEN_COMPLETE" in os.environ:
        cli.main(list(arguments), prog_name="schemagen")
    try:
        code = _invoke(arguments)
        sys.stdout.flush()
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("schemagen: stopped", err=True)
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - a user gets a line, --debug shows the rest
        if "--debug" in arguments:
            traceback.print_exc()
        code, text = _explain(error)
        click.echo(f"schemagen: {text}", err=True)
    return code


def _invoke(arguments: Sequence[str]) -> int:
    try:
        with cli.make_context("schemagen", list(arguments)) as context:
            cli.invoke(context)
    except click.exceptions.Exit as finished:
        return finished.exit_code
    return ExitCode.OK


def _explain(error: Exception) -> tuple[int, str]:
    """Return the exit code of an error, and what it says in one line."""
    if isinstance(error, SchemagenError):
        return error.exit_code, str(error)
    if isinstance(error, click.ClickException):
        verb = error.ctx if isinstance(error, click.UsageError) else None
        hint = f" (see `{verb.command_path} --help`)" if verb else ""
        return error.exit_code, f"{_join_lines(error.format_message())}{hint}"
    if isinstance(error, OSError) and error.strerror:
        place = f"{os.fsdecode(error.filename)}: " if error.filename else ""
        return ExitCode.SOURCE, f"{place}{error.strerror.lower()}"
    text = _join_lines(str(error)) or "there is no message"
    hint = "please report it with what `schemagen --debug VERB …` prints"
    return ExitCode.FAULT, f"a fault of schemagen itself: {text} ({hint})"


def _join_lines(text: str) -> str:
    return " ".join(text.split())


@click.group(
    cls=LazyGroup,
    verbs=VERBS,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="schemagen")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
def cli(debug: bool) -> None:
    """One relational database of every JWST FITS header.

    schemagen reads the datamodel schemas that come with each release of the calibration pipeline
    (jwst), and derives the tables for the headers of its files. It writes them as SQL (DDL) for
    PostgreSQL, SQLite and MariaDB, and as SQLAlchemy models. It creates such a database, fills it
    with the headers of FITS files, and takes it to later releases without losing a value.

    \b
    Create a database and fill it:      schemagen create
                                        schemagen ingest /data/jwst
    Plot a keyword of its files:        schemagen select GWA_TILT --plot tilt.svg
    Find what a keyword is called:      schemagen inventory --search 'exposure time'
    Write all SQL of a release:         schemagen build --pipeline-version 3.0.0
    """
