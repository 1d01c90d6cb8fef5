"""`schemagen upgrade`: take a database to a later release."""

from __future__ import annotations

import click

from schemagen.cli.console import ProgressLine, ask
from schemagen.cli.local_changes import list_changed, tell_unused
from schemagen.cli.options import (
    DATABASE_SOURCE,
    DATABASE_URL,
    DECISIONS,
    DRY_RUN,
    OFFLINE,
    YES,
    configure,
)
from schemagen.cli.reader import open_reader
from schemagen.ingest import header_tables
from schemagen.ingest.new_places import place_again
from schemagen.ingest.session import Session
from schemagen.live.address import Address, locate
from schemagen.live.connection import Connection, connect
from schemagen.live.upgrade import run_upgrade, write_report, write_upgrade
from schemagen.live.upgrade_plan import Upgrade, check_upgradable, plan_upgrade
from schemagen.output.templates import environment

__all__ = ["upgrade"]


@click.command()
@DATABASE_URL
@click.option(
    "--to",
    metavar="VERSION",
    default="latest",
    help="A jwst release, `latest` (the default), `installed` (the jwst of this Python), a"
    " directory or git+PATH@REF.",
)
@OFFLINE
@DATABASE_SOURCE
@DECISIONS
@YES
@DRY_RUN
def upgrade(url: str, to: str, offline: bool, yes: bool, dry_run: bool, **flags: object) -> None:
    """Take a database to a later release without losing values.

    Shows the changes of all releases in between, asks for confirmation, and makes them in one go.
    Nothing is dropped: removed keywords keep their columns, and values that do not fit a new type
    go to the column other_keywords. Run the command again to continue after an interruption.

    A database records the local changes that it was made with. If overrides.yaml, or the file that
    you name, has others, the upgrade takes them over, also without a later release.

    The default URL is SCHEMAGEN_URL or sqlite:///jwst-headers.db.

    \b
    schemagen upgrade --to 3.0.0
    schemagen upgrade postgresql://user@host/headers --to 3.0.0 --dry-run
    """
    config = configure(flags, tells=False)
    address = locate(url)
    templates = environment(config.templates)
    place = str(address)
    with ProgressLine() as progress, connect(address) as connection:
        reader = open_reader(config, progress, offline=offline)

        def plan() -> Upgrade:
            return plan_upgrade(connection, to, config, reader)

        planned = plan()
        if planned.state.overrides is None:
            tell_unused(config, None, progress.say)
        if not planned.needed:
            progress.say(f"{place}: is at {planned.state}, nothing to do")
            _place_again(address, connection, progress)  # an upgrade may have been cut short
            return
        check_upgradable(connection, planned)
        if dry_run:
            for _, script in write_upgrade(planned, address.dialect, templates):
                click.echo(script, nl=False)
            return
        progress.erase()
        for line in write_report(connection, planned, templates):
            click.echo(line)
        for line in list_changed(planned) if planned.changes_settings else ():
            click.echo(line)
        if not yes:
            to_release = f"to jwst {planned.target.pipeline_version}"
            same = planned.state.pipeline_version == planned.target.pipeline_version
            ask(f"Upgrade {place} {'to these local changes' if same else to_release}?")
        done = run_upgrade(
            connection, planned, plan, templates, notify=progress.say, listen=progress
        )
        _place_again(address, connection, progress)
    click.echo(f"{place}: is at jwst {done.target.pipeline_version}", err=True)


def _place_again(address: Address, connection: Connection, progress: ProgressLine) -> None:
    """Place the files again for which the release has columns or tables that they are not in."""
    catalogue = header_tables.read_header_tables(connection, notify=progress.say)
    with Session(address) as session:
        placed = place_again(session, catalogue, listen=progress)
    if placed:
        files = f"{placed} file{'s' * (placed != 1)}"
        progress.say(f"{files} placed again: jwst {catalogue.release} has columns for more cards")
