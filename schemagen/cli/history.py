"""`schemagen history`: show the history of a keyword."""

from __future__ import annotations

import json
from dataclasses import replace

import click

from schemagen.cli.console import ProgressLine
from schemagen.cli.options import (
    LOCAL_CHANGES,
    OFFLINE,
    configure,
    focus_options,
    overrides_option,
)
from schemagen.cli.reader import open_reader
from schemagen.migrations.focus import Focus
from schemagen.migrations.history import ReleaseChange, to_json
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.output.keyword_history import list_stories, render_stories
from schemagen.output.templates import environment
from schemagen.progress import Progress, Unit

__all__ = ["history"]


@click.command()
@click.argument("names", metavar="[KEYWORD|PATH]…", nargs=-1)
@focus_options
@OFFLINE
@overrides_option(LOCAL_CHANGES)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="How to print it.",
)
def history(
    names: tuple[str, ...],
    instrument: tuple[str, ...],
    filetype: tuple[str, ...],
    extension: tuple[str, ...],
    keyword: tuple[str, ...],
    offline: bool,
    form: str,
    **flags: object,
) -> None:
    """Show the history of a keyword.

    Shows the filetypes and extensions that have the keyword, since which release, its type and its
    earlier names, and each change. All releases that schemagen knows are read (`schemagen releases`
    lists them); what the oldest of them has may be older still. A name with a dot is a datamodel
    path. Filetypes that are added or removed do not change a keyword and are left out.
    Options with NAME can be given several times, and --keyword NAME is the same as NAME alone.
    Upper and lower case are the same; `*` and `?` stand for any characters.

    \b
    schemagen history EFFEXPTM
    schemagen history SRCTYPE --instrument NIRSPEC --extension SCI
    schemagen history meta.dither.dither_points
    schemagen history 'SUBPX*' --format json
    """
    config = configure(flags)
    if filetype:  # flags go before ``setup.cfg``
        config = replace(config, filetype=())
    asked = (*names, *keyword)
    if not asked:
        raise click.UsageError("name a keyword or a datamodel path")
    focus = Focus(instruments=instrument, filetypes=filetype, extensions=extension)
    with ProgressLine() as progress:
        reader = open_reader(config, progress, offline=offline)
        versions = reader.pins.versions
        known = ReleaseDatabases(config, reader)
        steps: list[ReleaseChange] = []
        for each in focus.walk(known, versions):
            what, done = f"jwst {each}", len(steps)
            progress(Progress(what=what, done=done, total=len(versions), unit=Unit.RELEASES))
            steps.append(each)
    lives = focus.follow(steps, asked)
    if form == "json":
        click.echo(json.dumps(to_json(steps, lives), ensure_ascii=False, indent=1))
    else:
        stories = list_stories(steps, lives, reader.pins)
        click.echo(render_stories(stories, environment(config.templates)), nl=False)
