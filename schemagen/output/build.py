"""Plan a build from its settings, and write the pages of its tree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from schemagen.config import Config
from schemagen.inventory.model import Filetype, Inventory
from schemagen.inventory.override import Override
from schemagen.inventory.serialize import InventoryWriter
from schemagen.migrations.chain import Chain, continue_chain
from schemagen.migrations.planned_database import plan_database
from schemagen.output.alembic import render_revisions
from schemagen.output.changelog import Changelog, continue_changelog, render_changelog
from schemagen.output.data_dictionary import render_dictionary
from schemagen.output.ddl import render_ddl
from schemagen.output.exports import check_exports, render_exports
from schemagen.output.manifest import Manifest, OverridesRecord, SchemaRecord
from schemagen.output.migrations import render_chain
from schemagen.output.models import render_models
from schemagen.output.page import Page
from schemagen.output.places import record_place
from schemagen.output.templates import environment
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import PinnedReleases
from schemagen.sources.schema_set import SchemaSet
from schemagen.tables.engines import choose
from schemagen.tables.model import Database
from schemagen.version import __version__

__all__ = ["Build", "plan_build", "render_pages"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """A planned build.

    Attributes
    ----------
    config : Config
        Its settings.
    inventory : Inventory
        The inventory of the release.
    database : Database
        The database of its headers.
    schema_sets : tuple of SchemaSet
        The schemas that were read, oldest release first.
    chain : Chain
        The tree's migrations.
    changelog : Changelog
        The changes of each release.
    pins : PinnedReleases
        The known releases.
    overrides : OverridesRecord or None
        The local changes.
    """

    config: Config
    inventory: Inventory
    database: Database
    schema_sets: tuple[SchemaSet, ...]
    chain: Chain
    changelog: Changelog
    pins: PinnedReleases
    overrides: OverridesRecord | None

    @property
    def manifest(self) -> Manifest:
        """The manifest of the tree, without its files."""
        return Manifest(
            schemagen=__version__,
            pipeline_version=self.database.pipeline_version,
            since=self.database.since,
            schemas=tuple(map(SchemaRecord.of, self.schema_sets)),
            dialect=tuple(dialect.name for dialect in choose(self.config.dialect)),
            filetype=self.config.filetype,
            export=self.config.export,
            partition_by=self.config.partition_by.value,
            overrides=self.overrides,
            source=record_place(self.config.source, self.config.output),
            templates=record_place(str(self.config.templates or ""), self.config.output),
            migrations=self.chain.links,
            layouts=self.chain.layouts,
            known_filetypes=self.chain.filetypes,
        )


def plan_build(
    config: Config,
    reader: SchemaReader,
    *,
    tree: Manifest | None = None,
    local: tuple[Override, ...] | None = None,
) -> Build:
    """Read the schemas, lay out the database, and continue the tree's migrations.

    Parameters
    ----------
    config : Config
        The settings.
    reader : SchemaReader
        Reads the schemas.
    tree : Manifest, optional
        The manifest of the existing tree.
    local : tuple of Override, optional
        Local changes in place of those that the settings name.

    Raises
    ------
    SourceError
        If the schemas of a release cannot be read.
    SchemagenError
        If the settings do not fit the releases, or the tree.
    """
    choose(config.dialect, where=config.given.get("dialect", "dialect"))
    check_exports(config.export, where=config.given.get("export", "export"))
    held = tree.known_filetypes if tree else ()
    reader = reader.knowing(tree.packages) if tree else reader
    planned = plan_database(config, reader, local=local, held=held)
    known, version = planned.known, planned.inventory.pipeline_version
    return Build(
        pins=reader.pins,
        overrides=OverridesRecord.of(config.overrides, config.output),
        config=config,
        inventory=planned.inventory,
        database=planned.database,
        schema_sets=planned.schema_sets,
        chain=continue_chain(known, config, version, tree.state if tree else None),
        changelog=continue_changelog(config, planned.inventory, tree, reader, known.inventories),
    )


def render_pages(build: Build) -> Iterator[Page]:
    """Yield the pages of a build, one at a time."""
    templates = environment(build.config.templates)
    inventories = InventoryWriter(lines=False)
    chosen = build.config.filetype
    filetypes = tuple(f for f in build.inventory.filetypes if not chosen or f.name in chosen)
    for filetype in filetypes:
        text = inventories.dumps(_only(build.inventory, filetype))
        yield Page(path=f"inventory/{filetype.name}.json", text=text)
    for dialect in choose(build.config.dialect):
        yield from render_ddl(build.database, dialect, templates)
    yield from render_models(build.database, templates)
    record = build.pins.keywords
    yield from render_chain(build.chain, build.config.dialect, templates, record)
    yield from render_revisions(build.chain.links, build.chain.layouts, build.database, templates)
    yield from render_dictionary(
        replace(build.inventory, filetypes=filetypes),
        build.database,
        build.changelog.releases,
        build.changelog.chapters,
        build.pins,
        templates,
    )
    yield from render_changelog(build.changelog.notes, build.database, build.pins, templates)
    yield from render_exports(build.config.export, build.database, templates)


def _only(inventory: Inventory, filetype: Filetype) -> Inventory:
    """Return an inventory of one filetype, with the notes on its schema files."""
    made_of = {
        keyword.place.file
        for layout in filetype.layouts
        for extension in layout.extensions
        for keyword in extension.keywords
    }
    notes = tuple(note for note in inventory.notes if note.where.rpartition(":")[0] in made_of)
    return replace(inventory, filetypes=(filetype,), notes=notes)
