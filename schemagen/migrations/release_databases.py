"""The databases of releases, their differences, and the migrations between them.

What compares and plans is imported when it is needed: `create` has nothing to compare, and would
take 30 ms longer to start.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, partial, reduce
from itertools import pairwise, starmap
from pathlib import Path
from typing import TYPE_CHECKING

from schemagen.config import Config
from schemagen.errors import SchemagenError
from schemagen.inventory import overrides
from schemagen.inventory.build import InventoryReader
from schemagen.inventory.model import Inventory, Note
from schemagen.inventory.override import Override
from schemagen.migrations.migration import Migration
from schemagen.migrations.plan import Link
from schemagen.sources import releases
from schemagen.sources.read import SchemaReader
from schemagen.sources.unreleased import is_place
from schemagen.tables.header_columns import HeaderColumns
from schemagen.tables.layout import HeaderTables
from schemagen.tables.model import Database
from schemagen.tables.wide_tables import split_wide_tables

if TYPE_CHECKING:
    from schemagen.migrations.changes import Diff
    from schemagen.migrations.compare import Comparison

__all__ = ["ReleaseDatabases", "join_filetypes"]


class ReleaseDatabases:
    """The databases of releases, each read and laid out once.

    Parameters
    ----------
    config : Config
        Its partitioning, filetypes and overrides are used.
    reader : SchemaReader
        Reads their schemas.
    local : tuple of Override, optional
        Local changes in place of those that the settings name.
    """

    def __init__(
        self, config: Config, reader: SchemaReader, local: tuple[Override, ...] | None = None
    ) -> None:
        self.reader = reader
        self._config = config
        read = overrides.read_overrides(config.overrides) if local is None else local
        self.inventories = InventoryReader(read)
        self._inventories: dict[str, Inventory] = {}
        self._databases: dict[str, Database] = {}
        self._steps: dict[tuple[str, str], Diff] = {}
        self._part: Callable[[Inventory], Inventory] = lambda whole: whole

    def change(self, local: tuple[Override, ...]) -> ReleaseDatabases:
        """Return the databases of the same filetypes with other local changes."""
        kept = self._config.filetype
        more = (o.keyword for o in local if o.action == "filetype" and o.value in kept)
        config = replace(self._config, filetype=tuple(dict.fromkeys((*kept, *more))))
        return ReleaseDatabases(config, self.reader, local)

    def widen(self) -> ReleaseDatabases:
        """Return the databases with all filetypes."""
        if not self._config.filetype:
            return self
        wide = ReleaseDatabases(replace(self._config, filetype=()), self.reader, ())
        wide.inventories = self.inventories
        return wide

    def narrow(self, part: Callable[[Inventory], Inventory]) -> ReleaseDatabases:
        """Return the databases of a part of what the files of each release hold."""
        narrowed = ReleaseDatabases(self._config, self.reader, ())
        narrowed.inventories = self.inventories
        narrowed._part = part
        for name, inventory in self._inventories.items():
            narrowed._inventories[name] = part(inventory)
        return narrowed

    def fetch(self, versions: Iterable[str]) -> None:
        """Read the schemas of several releases at once."""
        wanted = [version for version in versions if version not in self._inventories]
        for schema_set in self.reader.read_many(wanted):
            self.add(self.inventories.take(schema_set, strict=False))

    def recall(self, versions: Iterable[str]) -> None:
        """Take known releases from the record of declarations, if only databases are needed."""
        pins = self.reader.pins
        wanted = [each for each in versions if each not in self._inventories and each in pins]
        for inventory in self.inventories.recall_many(wanted, self.reader):
            self.add(inventory)

    def add(self, inventory: Inventory) -> None:
        """Add an inventory that is already there."""
        chosen = self._config.filetype
        kept = tuple(f for f in inventory.filetypes if not chosen or f.name in chosen)
        name = inventory.pipeline_version
        self._inventories[name] = self._part(replace(inventory, filetypes=kept))

    def check(self, name: str) -> None:
        """Check that each local change has an effect in a release; see `InventoryReader.take`."""
        self.inventories.take(self.reader.read_named(name))

    def inventory(self, name: str) -> Inventory:
        """Return the inventory of a release, a directory or a git ref."""
        if name not in self._inventories:
            taken = self.inventories.take(self.reader.read_named(name), strict=False)
            self.add(taken)
            self._inventories[name] = self._inventories[taken.pipeline_version]
        return self._inventories[name]

    def database(self, name: str) -> Database:
        """Return the database of one release."""
        if name not in self._databases:
            self._databases[name] = self._headers.lay_out(self.inventory(name))
        return self._databases[name]

    @cached_property
    def _headers(self) -> HeaderTables:
        columns = HeaderColumns(self.reader.pins.keywords)
        return HeaderTables(columns, partition_by=self._config.partition_by)

    @cached_property
    def _comparison(self) -> Comparison:
        from schemagen.migrations.compare import Comparison

        return Comparison(self.inventories.overrides)

    def list_distinct(self, versions: Iterable[str]) -> list[str]:
        """List the releases whose files may hold something else than those of the one before."""
        kept: list[str] = []
        for version in versions:
            filetypes = self.inventory(version).filetypes
            if not kept or filetypes != self.inventory(kept[-1]).filetypes:
                kept.append(version)
        return kept

    def union(self, versions: Iterable[str]) -> Database:
        """Return the database that holds the files of several releases, oldest first.

        Releases that have none of the filetypes are left out, except the last.
        """
        *earlier, newest = versions
        kept = self.list_distinct(each for each in earlier if self.inventory(each).filetypes)
        return split_wide_tables(self._unite([*map(self.database, kept), self.database(newest)]))

    def _unite(self, databases: Sequence[Database]) -> Database:
        if len(databases) == 1:
            return databases[0]
        from schemagen.migrations.union import unite_databases

        unite = partial(unite_databases, overrides=self.inventories.overrides)
        return reduce(unite, databases)

    def compare(self, older: str, newer: str) -> Diff:
        """Compare two releases, directories or git refs; places are called as they were named."""
        databases = [
            replace(self.database(name), pipeline_version=name)
            if is_place(name)
            else self.database(name)
            for name in (older, newer)
        ]
        return self._comparison.compare(*databases)

    def migrate(
        self,
        older: str,
        newer: str,
        earlier: tuple[str, ...] = (),
        *,
        before: ReleaseDatabases | None = None,
    ) -> Migration | None:
        """Plan the migration from one release to another; None if nothing changes.

        Parameters
        ----------
        older, newer : str
            The releases.
        earlier : tuple of str, optional
            Filetypes that a database may have from releases before both.
        before : ReleaseDatabases, optional
            Has the older release, if its local changes are not those of this one. Then both may be
            the same release.

        Raises
        ------
        SchemagenError
            If the older comes after the newer, or both have the same name.
        """
        databases = self._name_databases(older, newer, before or self)
        link = Link(older=databases[0].pipeline_version, newer=databases[1].pipeline_version)
        where = f"{older} {newer}"
        if releases.precedes(link.newer, link.older):
            hint = (
                f"name the older first: schemagen migrate {newer} {older};"
                " its `down` script goes back"
            )
            raise SchemagenError(f"{link.older} comes after {link.newer}", where=where, hint=hint)
        between = self._list_between(older, newer)
        compared = (
            self._compose(databases[0], (older, *between, newer))
            if between
            else self._comparison.compare(*databases)
        )
        if not compared.changes and databases[0].overrides == databases[1].overrides:
            return None
        if link.older == link.newer and before is None:
            hint = "name the directories by their releases"
            raise SchemagenError(f"both have the name {link.older!r}", where=where, hint=hint)
        from schemagen.migrations.planner import plan_migration

        return Migration(
            link=link,
            diff=compared,
            plans=plan_migration(
                compared,
                older_equivalents=()
                if is_place(older)
                else (before or self).list_equivalents(link.older),
                newer_equivalents=() if is_place(newer) else self.list_equivalents(link.newer),
                earlier=earlier,
                newest=databases[1],
            ),
            notes=self.list_notes(older, newer),
        )

    def _list_between(self, older: str, newer: str) -> tuple[str, ...]:
        """List the known releases between two; none if the older is not one of them."""
        pins, last = self.reader.pins, self.inventory(newer).pipeline_version
        if older not in pins:
            return ()
        return tuple(each for each in pins.list_after(older) if releases.precedes(each, last))

    def _compose(self, first: Database, versions: tuple[str, ...]) -> Diff:
        """Compose the changes from a database of the first release over all others to the last."""
        from schemagen.migrations.composition import compose

        self.fetch(versions)
        kept = self.list_distinct(versions)
        kept[1:] = [*kept[1:-1], versions[-1]]
        databases = [first, *map(self.database, kept[1:])]
        later = starmap(self._compare_once, pairwise(kept[1:]))
        return compose((self._comparison.compare(*databases[:2]), *later), self._unite(databases))

    def _compare_once(self, older: str, newer: str) -> Diff:
        """Compare two releases; jumps have steps in common."""
        key = older, newer
        if key not in self._steps:
            self._steps[key] = self._comparison.compare(self.database(older), self.database(newer))
        return self._steps[key]

    def plan_migrations(
        self,
        versions: Iterable[str],
        filetypes: tuple[str, ...] = (),
        *,
        before: ReleaseDatabases | None = None,
    ) -> Iterator[Migration]:
        """Yield the migrations from each release to the next.

        Parameters
        ----------
        versions : iterable of str
            The releases.
        filetypes : tuple of str, optional
            Filetypes that a database may have at the first of them.
        before : ReleaseDatabases, optional
            Has the first of them, if its local changes were others.
        """
        for older, newer in pairwise(versions):
            filetypes = join_filetypes((before or self).inventory(older), filetypes)
            if migration := self.migrate(older, newer, filetypes, before=before):
                yield migration
            before = None

    def list_notes(self, older: str, newer: str) -> tuple[Note, ...]:
        """List the errors in the newer schema files that the older do not have."""
        known = {_locate(note) for note in self.inventory(older).notes}
        return tuple(n for n in self.inventory(newer).notes if _locate(n) not in known)

    def _name_databases(
        self, older: str, newer: str, before: ReleaseDatabases
    ) -> tuple[Database, Database]:
        """Return the databases of two releases; of two directories, with names of their own."""
        found = before.database(older), self.database(newer)
        same = found[0].pipeline_version == found[1].pipeline_version
        if not same or not (is_place(older) and is_place(newer)):
            return found
        return self._name_place(older), self._name_place(newer)

    def _name_place(self, name: str) -> Database:
        """Return the database of a directory or a git ref, called as that is."""
        last = name.rpartition("@")[2] if name.startswith("git+") else Path(name).resolve().name
        label = re.sub(r"[^\w.+-]+", "-", last)
        return self._headers.lay_out(replace(self.inventory(name), pipeline_version=label))

    def list_equivalents(self, version: str) -> tuple[str, ...]:
        """List the other known releases, before and after one, that have its schema."""
        pins = self.reader.pins
        if version not in pins:
            return ()
        found = []
        for neighbours in (reversed(pins.list_before(version)), pins.list_after(version)):
            for neighbour in neighbours:
                if not self._is_equivalent(version, neighbour):
                    break
                found.append(neighbour)
        return tuple(sorted(found, key=releases.parse))

    def _is_equivalent(self, one: str, other: str) -> bool:
        same = self.inventory(one).filetypes == self.inventory(other).filetypes
        return same or not self.compare(one, other).changes


def _locate(note: Note) -> tuple[str, str]:
    """Identify an error by file and text; its line differs from release to release."""
    return note.where.rpartition(":")[0], note.text


def join_filetypes(inventory: Inventory, filetypes: tuple[str, ...]) -> tuple[str, ...]:
    """List the filetypes of a release, then others that a database may have."""
    own = (filetype.name for filetype in inventory.filetypes)
    return tuple(dict.fromkeys((*own, *filetypes)))
