"""The command line: the only module that prints and exits.

Data goes to stdout and talk to stderr, so that what is printed can be piped.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from schemagen.cli.lazy_group import LazyGroup
from schemagen.errors import ExitCode, SchemagenError
from schemagen.version import __version__

__all__ = ["VERBS", "cli", "run"]

EPILOG = """\b
Exit codes: 0 ok; 1 different or stale; 2 usage; 3 refused, values would be lost;
4 the schemas cannot be had.
Settings come from flags, then SCHEMAGEN_<NAME>, then [schemagen] in setup.cfg."""


VERBS = {
    "build": "Write the DDL, the models and the inventory of a release.",
    "check": "Tell which files of a tree are not what a build would write.",
    "create": "Make a database of headers.",
    "diff": "Tell what changes from one release to another.",
    "history": "Tell what became of a keyword in all pinned releases.",
    "ingest": "Store the headers of FITS files in a database.",
    "inventory": "Show what the files of a release may hold.",
    "migrate": "Write what carries a database from release A to release B.",
    "releases": "List the pinned releases, and where their schemas are.",
    "status": "Tell where a database stands.",
    "upgrade": "Bring a database to a later release, losing nothing.",
    "validate": "Hold files against the schemas of their release.",
}
"""What each verb does, in a line: the first of its help."""


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
        with cli.make_context("schemagen", list(arguments)) as context:
            cli.invoke(context)
        sys.stdout.flush()
    except SchemagenError as error:
        if "--debug" in arguments:
            raise
        click.echo(f"schemagen: {error}", err=True)
        return error.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except click.ClickException as error:
        place = error.ctx if isinstance(error, click.UsageError) else None
        hint = f" (see `{place.command_path} --help`)" if place else ""
        click.echo(f"schemagen: {' '.join(error.format_message().split())}{hint}", err=True)
        return error.exit_code
    except click.exceptions.Exit as finished:
        return _finish(finished.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("schemagen: stopped", err=True)
        return 130
    except BrokenPipeError:
        return _finish(ExitCode.OK)
    return ExitCode.OK


def _finish(code: int) -> int:
    """Write what is left, unless the reader of a pipe has seen enough."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


@click.group(
    cls=LazyGroup,
    verbs=VERBS,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="schemagen")
@click.option("--debug", is_flag=True, help="Show where in the program an error came from.")
def cli(debug: bool) -> None:
    """One relational database of every JWST FITS header.

    schemagen reads the datamodel schemas of any release of the calibration pipeline, lays out the
    tables that hold the headers of its files, and writes DDL for PostgreSQL, SQLite and MariaDB and
    SQLAlchemy models. It fills a live database with the headers of FITS files, and brings it from
    release to release without losing a value.

    \b
    Build everything for a release:     schemagen build --pipeline-version 3.0.0
    Make a database, and fill it:       schemagen create, schemagen ingest /data/jwst
    Ask where a keyword lives:          schemagen inventory --keyword EFFEXPTM
    """
