"""The releases with the local changes that a live database should have from now on."""

from __future__ import annotations

from schemagen.config import Config
from schemagen.inventory.overrides import read_overrides
from schemagen.live.state import State
from schemagen.migrations.idle_decisions import check_decisions
from schemagen.migrations.release_databases import ReleaseDatabases

__all__ = ["renew_releases"]


def renew_releases(
    known: ReleaseDatabases, state: State, config: Config, to: str
) -> ReleaseDatabases:
    """Return the releases with the local changes that a database should have from now on.

    They are those of the file that the settings name; without one, the database keeps those that it
    records.

    Parameters
    ----------
    known : ReleaseDatabases
        The releases with the local changes that the database records.
    state : State
        The state of the database.
    config : Config
        The settings.
    to : str
        The release that the database is upgraded to.

    Raises
    ------
    SchemagenError
        If other local changes than the recorded ones have no effect.
    """
    if config.overrides is None or state.overrides is None:
        return known
    renewed = known.change(read_overrides(config.overrides))
    if renewed.inventories.overrides != known.inventories.overrides:
        renewed.check(to)
        check_decisions(renewed, renewed.inventory(to).pipeline_version)
    return renewed
