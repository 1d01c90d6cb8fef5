"""The migrations of a tree: a chain with a link for each release that changes something.

A link is never rewritten after it was written, because databases were migrated with it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from schemagen.config import Config
from schemagen.errors import SchemagenError
from schemagen.inventory.model import Note
from schemagen.inventory.override import Override
from schemagen.migrations.migration import Migration
from schemagen.migrations.plan import LayoutLink, Link
from schemagen.migrations.release_databases import ReleaseDatabases, join_filetypes
from schemagen.sources import releases
from schemagen.sources.releases import PinnedReleases
from schemagen.sources.schema_set import SchemaPackage
from schemagen.sources.unreleased import advise_name
from schemagen.tables.core import LAYOUT
from schemagen.tables.model import Database

__all__ = ["Chain", "TreeState", "continue_chain"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeState:
    """The state of a tree, as far as its next migration depends on it.

    Attributes
    ----------
    pipeline_version : str
        Its release.
    migrations : tuple of Link
        Its migrations, oldest first.
    layouts : tuple of LayoutLink
        The changes of the layout among them, oldest first.
    known_filetypes : tuple of str
        Filetypes that a database may have after these migrations.
    filetype : tuple of str
        The filetypes that it was built for; empty for all.
    partition_by : str
        What its header tables are partitioned by.
    overrides : tuple of Override
        The local changes that it was built with.
    package : SchemaPackage or None
        Where the schemas of its release came from; None if that is not known.
    """

    pipeline_version: str
    migrations: tuple[Link, ...]
    layouts: tuple[LayoutLink, ...]
    known_filetypes: tuple[str, ...]
    filetype: tuple[str, ...]
    partition_by: str
    overrides: tuple[Override, ...]
    package: SchemaPackage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """The migrations of a tree.

    Attributes
    ----------
    links : tuple of Link
        All of them, oldest first.
    filetypes : tuple of str
        Filetypes that a database may have after these migrations.
    layouts : tuple of LayoutLink
        The changes of the layout among them, oldest first.
    new_layouts : tuple of LayoutLink
        Those of them that the tree does not hold yet.
    migrations : tuple of Migration
        The migrations that the tree does not hold yet.
    base : Database or None
        The database of the first release, if its scripts (``base__*``) have to be written: from its
        second release on, the tree no longer holds the DDL of the first.
    equivalents : tuple of str
        Other releases with the schema of `base`.
    notes : tuple of Note
        Errors in the schema files that are new since the release that the tree held.
    """

    links: tuple[Link, ...]
    filetypes: tuple[str, ...]
    layouts: tuple[LayoutLink, ...] = ()
    new_layouts: tuple[LayoutLink, ...] = ()
    migrations: tuple[Migration, ...] = ()
    base: Database | None = None
    equivalents: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()

    def keeps(self, path: str) -> bool:
        """Return whether a file belongs to a link that the tree already holds."""
        new = {migration.link for migration in self.migrations}
        kept: list[Link | LayoutLink] = [*self.layouts]
        if len(self.links) > 1:
            kept += (link for link in self.links if link not in new)
        kept = [link for link in kept if link not in self.new_layouts]
        name = path.rpartition("/")[2]
        for suffix in _SUFFIXES:
            if name.endswith(suffix):
                stem = name.removesuffix(suffix)
                return any(stem in {str(link), link.revision} for link in kept)
        return False


_SUFFIXES = (".up.sql", ".down.sql", ".contract.sql", ".md", ".py")


def continue_chain(
    known: ReleaseDatabases, config: Config, newer: str, tree: TreeState | None
) -> Chain:
    """Continue the chain of migrations of a tree up to the release that is built.

    Parameters
    ----------
    known : ReleaseDatabases
        The releases.
    config : Config
        The settings of the build.
    newer : str
        The release that is built.
    tree : TreeState or None
        The state of the existing tree; None if there is none.

    Returns
    -------
    Chain

    Raises
    ------
    SchemagenError
        If the migrations of the tree do not lead to this build.
    """
    start = config.migrate_from
    links = tree.migrations if tree else ()
    filetypes = tree.known_filetypes if tree else ()
    at = tree.pipeline_version if tree else ""
    continues = len(links) > 1 or (
        len(links) == 1 and not start and releases.precedes(links[0].newer, newer)
    )
    if tree and continues:
        _check_continues(config, newer, known.inventory(newer).package, tree)
        versions: tuple[str, ...] = (at, newer) if at != newer else ()
    else:
        links = (Link(older="", newer=start or newer),)
        filetypes = ()
        versions = _list_from(start, newer, known.reader.pins) if start and start != newer else ()
    before = known
    if tree and continues and tree.overrides != known.inventories.overrides:
        before = known.change(tree.overrides)
    known.fetch(versions[:-1])
    migrations = tuple(known.plan_migrations(versions, filetypes, before=before))
    for version in (*versions, newer):
        filetypes = join_filetypes(known.inventory(version), filetypes)
    every = (*links, *(migration.link for migration in migrations))
    held = tree.layouts if tree and continues else ()
    layouts = _add_layouts(held, links)
    chain = Chain(
        links=every,
        filetypes=filetypes,
        layouts=layouts,
        new_layouts=tuple(layout for layout in layouts if layout not in held),
        migrations=migrations,
        notes=known.list_notes(at, newer) if at in versions else (),
    )
    return _add_base(chain, before) if migrations and len(links) == 1 else chain


def _add_layouts(held: tuple[LayoutLink, ...], links: tuple[Link, ...]) -> tuple[LayoutLink, ...]:
    """Add later layouts to a chain: after what was written for an earlier one, or first."""
    later = range(held[-1].layout + 1 if held else 2, LAYOUT + 1)
    return (*held, *(LayoutLink(after=links[-1].newer, layout=layout) for layout in later))


def _add_base(chain: Chain, known: ReleaseDatabases) -> Chain:
    """Add the database of the first release to a chain."""
    first = chain.links[0].newer
    return replace(chain, base=known.database(first), equivalents=known.list_equivalents(first))


def _check_continues(config: Config, newer: str, package: SchemaPackage, tree: TreeState) -> None:
    """Check that the migrations of a tree can be continued by this build."""
    hint = "choose another --output, or delete the tree to start again"
    where = str(config.output)
    at, first = tree.pipeline_version, tree.migrations[0].newer
    if at != newer and not releases.precedes(at, newer):
        text = f"holds migrations up to jwst {at}, and {newer} does not come after it"
        raise SchemagenError(text, where=where, hint=hint)
    if at == newer and package.local and package != tree.package:
        text = f"holds a migration to {at}, which was read from other schemas than there are now"
        hint = f"{advise_name(at)}, or start from a copy of the tree"
        raise SchemagenError(text, where=where, hint=hint)
    if config.migrate_from and config.migrate_from != first:
        text = f"holds migrations from jwst {first} on, not from {config.migrate_from}"
        raise SchemagenError(text, where=where, hint=hint)
    for flag, held, wanted in (
        ("--filetype", ", ".join(tree.filetype) or "all", ", ".join(config.filetype) or "all"),
        ("--partition-by", tree.partition_by, config.partition_by.value),
    ):
        if held != wanted:
            text = f"holds migrations of a database with {flag} {held}"
            raise SchemagenError(text, where=where, hint=hint)


def _list_from(start: str, newer: str, pins: PinnedReleases) -> tuple[str, ...]:
    """List the known releases from one on, up to and including the newer."""
    listed = pins.list_since(start, releases.try_parse(newer), where="--migrate-from")
    if not releases.precedes(start, newer):
        raise SchemagenError(f"{start} does not come before {newer}", where="--migrate-from")
    return (*listed, newer)
