"""The database that the settings ask for: of one release, or of all since an earlier one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from schemagen.config import Config
from schemagen.errors import SchemagenError
from schemagen.inventory.display import write_line
from schemagen.inventory.model import Inventory
from schemagen.inventory.override import Override
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.sources import releases
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import PinnedReleases
from schemagen.sources.schema_set import SchemaSet
from schemagen.tables.layout import choose_filetypes
from schemagen.tables.model import Database

__all__ = ["PlannedDatabase", "plan_database"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDatabase:
    """A database that nobody has created yet, and what it was made of.

    Attributes
    ----------
    database : Database
        The database.
    inventory : Inventory
        The inventory of its newest release.
    schema_sets : tuple of SchemaSet
        The schemas that were read, oldest release first; none if they were not needed.
    known : ReleaseDatabases
        The databases of its releases, each by itself.
    """

    database: Database
    inventory: Inventory
    schema_sets: tuple[SchemaSet, ...]
    known: ReleaseDatabases

    def __repr__(self) -> str:
        return write_line("PlannedDatabase", str(self.database))


def plan_database(
    config: Config,
    reader: SchemaReader,
    *,
    local: tuple[Override, ...] | None = None,
    held: Iterable[str] = (),
    files: bool = True,
) -> PlannedDatabase:
    """Read the schemas of the releases that the settings name, and lay out one database for all.

    Parameters
    ----------
    config : Config
        The settings.
    reader : SchemaReader
        Reads the schemas.
    local : tuple of Override, optional
        Local changes in place of those that the settings name.
    held : iterable of str, optional
        Filetypes that may be asked for though the release no longer has them.
    files : bool, optional
        Whether the schema files are needed. If only the database is, known releases are recalled
        from the record of declarations, which is faster.

    Raises
    ------
    SourceError
        If the schemas of a release cannot be read.
    SchemagenError
        If the settings do not fit the releases.
    """
    known = ReleaseDatabases(config, reader, local)
    inventories = known.inventories
    schema_sets: tuple[SchemaSet, ...] = ()
    release = None if files else reader.find(config.pipeline_version, config.source)
    inventory = inventories.recall(release, strict=True) if release else None
    if inventory is None:
        newest = reader.read(config.pipeline_version, config.source)
        earlier = _list_earlier(config, newest.pipeline_version, reader.pins)
        schema_sets = *reader.read_many(earlier), newest
        inventory = inventories.take(newest)
    else:
        earlier = _list_earlier(config, inventory.pipeline_version, reader.pins)
    removed = set(held) - {filetype.name for filetype in inventory.filetypes}
    wanted = tuple(name for name in config.filetype if name not in removed)
    for filetype in choose_filetypes(inventory, wanted) if wanted else ():
        if not any(layout.extensions for layout in filetype.layouts):
            text = f"{filetype.name} files have no datamodel schema: there is nothing to build"
            raise SchemagenError(text, where="--filetype")
    for schema_set in schema_sets[:-1]:
        known.add(inventories.take(schema_set, strict=False))
    if not schema_sets:
        known.recall(earlier)
    known.add(inventory)
    if any(override.decides for override in inventories.overrides):
        from schemagen.migrations.idle_decisions import check_decisions  # takes 20 ms

        check_decisions(known, inventory.pipeline_version)
    return PlannedDatabase(
        database=known.union((*earlier, inventory.pipeline_version)),
        inventory=inventory,
        schema_sets=schema_sets,
        known=known,
    )


def _list_earlier(config: Config, newest: str, pins: PinnedReleases) -> tuple[str, ...]:
    """List the releases from `since` to the one before the newest."""
    since, where = config.since, config.given.get("since", "since")
    if not since:
        return ()
    last = releases.try_parse(newest)
    listed = pins.list_since(since, last, where=where)
    if last is not None and releases.parse(since) > last:
        raise SchemagenError(f"{since} comes after {newest}", where=where)
    return listed
