"""From release to release: what changes, and the migrations that a tree holds.

A tree's migrations are a chain, one link for each release that changes something. A link, once it
is written, is never written anew: databases have been through it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from itertools import pairwise
from pathlib import Path
from typing import Any

import jinja2

from schemagen import diff, overrides, releases, source, tables
from schemagen.change import Diff
from schemagen.config import Config
from schemagen.dialect import ALL
from schemagen.domain import Inventory, Note
from schemagen.errors import SchemagenError
from schemagen.inventory import take
from schemagen.migration import Link, Plan, render_base, render_migration
from schemagen.planning import plan_migration
from schemagen.relation import Database
from schemagen.render import Page, render
from schemagen.report import render_report
from schemagen.revisions import name_revision
from schemagen.succession import succeed

__all__ = [
    "Chain",
    "Migration",
    "Releases",
    "continue_chain",
    "list_released",
    "render_chain",
    "render_migrations",
]

Listener = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """What carries a database from one release to another, and back.

    Attributes
    ----------
    link : Link
        The releases.
    diff : Diff
        What changes.
    plans : tuple of Plan
        `up`, `down` and `contract`.
    notes : tuple of Note
        Faults of the schemas that are new.
    """

    link: Link
    diff: Diff
    plans: tuple[Plan, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """The migrations of a tree.

    Attributes
    ----------
    links : tuple of Link
        All of them, oldest first.
    filetypes : tuple of str
        Filetypes that a database which has been through them may know.
    migrations : tuple of Migration
        Those that the tree does not hold yet.
    base : Database or None
        Where the tree does not hold the scripts that make its first release from nothing, and will
        not hold that release's DDL any more: that release's database.
    likes : tuple of str
        Other releases that have its schema.
    notes : tuple of Note
        Faults of the schemas that are new since the release that the tree held.
    """

    links: tuple[Link, ...]
    filetypes: tuple[str, ...]
    migrations: tuple[Migration, ...] = ()
    base: Database | None = None
    likes: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()

    def keeps(self, path: str) -> bool:
        """Tell whether a file of the tree belongs to a link that the tree holds already."""
        new = {migration.link for migration in self.migrations}
        kept = [link for link in self.links if link not in new] if len(self.links) > 1 else []
        name = path.rpartition("/")[2]
        for suffix in _SUFFIXES:
            if name.endswith(suffix):
                stem = name.removesuffix(suffix)
                return any(stem in {str(link), name_revision(link.newer)} for link in kept)
        return False


_SUFFIXES = (".up.sql", ".down.sql", ".contract.sql", ".md", ".py")


class Releases:
    """The databases of releases, each read and laid out once.

    Parameters
    ----------
    config : Config
        What the tables are split by, the filetypes, and the overrides.
    offline, listen
        As for `source.read`.
    """

    def __init__(self, config: Config, *, offline: bool, listen: Listener) -> None:
        self._config = config
        self._overrides = overrides.read(config.overrides)
        self._offline = offline
        self._listen = listen
        self._inventories: dict[str, Inventory] = {}
        self._databases: dict[str, Database] = {}

    def fetch(self, versions: Iterable[str]) -> None:
        """Read several releases at once."""
        wanted = [version for version in versions if version not in self._inventories]
        read = source.read_many(wanted, offline=self._offline, listen=self._listen)
        for schema_set in read:
            self.add(take(schema_set, self._overrides, strict=False))

    def add(self, inventory: Inventory) -> None:
        """Know an inventory that is taken already."""
        chosen = self._config.filetype
        kept = tuple(f for f in inventory.filetypes if not chosen or f.name in chosen)
        name = inventory.pipeline_version
        self._inventories[name] = replace(inventory, filetypes=kept)

    def inventory(self, name: str) -> Inventory:
        """Give the inventory of a release, of a directory or of a git ref."""
        if name not in self._inventories:
            place = name if _is_place(name) else ""
            read = source.read(name, source=place, offline=self._offline, listen=self._listen)
            taken = take(read, self._overrides, strict=False)
            self.add(taken)
            self._inventories[name] = self._inventories[taken.pipeline_version]
        return self._inventories[name]

    def database(self, name: str) -> Database:
        """Give the database of a release alone."""
        if name not in self._databases:
            laid_out = tables.lay_out(self.inventory(name), partition_by=self._config.partition_by)
            self._databases[name] = laid_out
        return self._databases[name]

    def unite(self, versions: Iterable[str]) -> Database:
        """Give the database that holds the files of several releases, the oldest first.

        It is that of the last, and those of the others that have any of the filetypes.
        """
        *earlier, newest = versions
        kept: list[str] = []
        for version in earlier:
            filetypes = self.inventory(version).filetypes
            if filetypes and (not kept or filetypes != self.inventory(kept[-1]).filetypes):
                kept.append(version)
        databases = map(self.database, (*kept, newest))
        return tables.fit(reduce(lambda old, new: succeed(old, new, self._overrides), databases))

    def compare(self, older: str, newer: str, *, strict: bool = True) -> Diff:
        """Compare two releases, directories or git refs; `strict` as for `diff.compare`."""
        databases = self.database(older), self.database(newer)
        return diff.compare(*databases, self._overrides, strict=strict)

    def migrate(self, older: str, newer: str, earlier: tuple[str, ...] = ()) -> Migration | None:
        """Plan the migration from one to another; None where nothing changes.

        A database may know filetypes from releases earlier than both.

        Raises
        ------
        SchemagenError
            If the older comes after the newer, or cannot be told from it by its name.
        """
        databases = self._named(older), self._named(newer)
        # A decision of the overrides file may be about another step of the history.
        compared = diff.compare(*databases, self._overrides, strict=False)
        link = Link(older=databases[0].pipeline_version, newer=databases[1].pipeline_version)
        where = f"{older} {newer}"
        if _precedes(link.newer, link.older):
            hint = f"write {link.newer}__{link.older}, whose `down` leads back"
            raise SchemagenError(f"{link.older} comes after {link.newer}", where=where, hint=hint)
        if not compared.changes:
            return None
        if link.older == link.newer:
            hint = "name the directories by their releases"
            raise SchemagenError(f"are both called {link.older!r}", where=where, hint=hint)
        likes = (
            () if _is_place(older) else self.list_alike(link.older),
            () if _is_place(newer) else self.list_alike(link.newer),
        )
        return Migration(
            link=link,
            diff=compared,
            plans=plan_migration(compared, likes, earlier),
            notes=self.list_notes(older, newer),
        )

    def lead(self, versions: Iterable[str], filetypes: tuple[str, ...] = ()) -> Iterator[Migration]:
        """Plan the migrations that lead through some releases, one after the other.

        Parameters
        ----------
        versions : iterable of str
            The releases.
        filetypes : tuple of str, optional
            Filetypes that a database may know when it is at the first of them.
        """
        for older, newer in pairwise(versions):
            filetypes = _join(self.inventory(older), filetypes)
            if migration := self.migrate(older, newer, filetypes):
                yield migration

    def list_notes(self, older: str, newer: str) -> tuple[Note, ...]:
        """List the faults that the newer release's schemas have and the older's have not."""
        known = {_locate(note) for note in self.inventory(older).notes}
        return tuple(n for n in self.inventory(newer).notes if _locate(n) not in known)

    def _named(self, name: str) -> Database:
        """Give the database of a release alone, and a directory the name that it has in scripts."""
        if not _is_place(name):
            return self.database(name)
        last = name.rpartition("@")[2] if name.startswith("git+") else Path(name).resolve().name
        label = re.sub(r"[^\w.+-]+", "-", last)
        named = replace(self.inventory(name), pipeline_version=label)
        return tables.lay_out(named, partition_by=self._config.partition_by)

    def list_alike(self, version: str) -> tuple[str, ...]:
        """List the other pinned releases, before and after one, that have its schema."""
        known = [release.pipeline_version for release in releases.pinned()]
        if version not in known:
            return ()
        found = []
        for neighbours in (
            reversed(known[: known.index(version)]),
            known[known.index(version) + 1 :],
        ):
            for neighbour in neighbours:
                if not self._is_alike(version, neighbour):
                    break
                found.append(neighbour)
        return tuple(sorted(found, key=releases.parse))

    def _is_alike(self, one: str, other: str) -> bool:
        same = self.inventory(one).filetypes == self.inventory(other).filetypes
        return same or not self.compare(one, other, strict=False).changes


def _locate(note: Note) -> tuple[str, str]:
    """Say what a fault is, and in which file; its line is another in each release."""
    return note.where.rpartition(":")[0], note.text


def _is_place(name: str) -> bool:
    """Tell whether schemas are in a directory or at a git ref; 3.0.0 is a release, ./3.0.0 none."""
    return name.startswith("git+") or (releases.try_parse(name) is None and Path(name).is_dir())


def continue_chain(known: Releases, config: Config, newer: str, tree: Mapping[str, Any]) -> Chain:
    """Continue the chain of migrations of a tree, to the release that is built now.

    Parameters
    ----------
    known : Releases
        The releases.
    config : Config
        The settings of the build.
    newer : str
        The release that is built.
    tree : Mapping of str to object
        The manifest of the tree that is there; empty if there is none.

    Returns
    -------
    Chain

    Raises
    ------
    SchemagenError
        If the tree holds migrations that do not go with what is built now.
    """
    start = config.migrate_from
    at = str(tree.get("pipeline_version") or "")
    recorded = tree.get("migrations", [["", at]] if at else [])
    links = tuple(Link(older=older, newer=to) for older, to in recorded)
    filetypes = tuple(tree.get("known_filetypes") or ())
    if len(links) > 1 or (links and not start and _precedes(links[0].newer, newer)):
        _check(config, newer, tree, links)
        versions: tuple[str, ...] = (at, newer) if at != newer else ()
    else:
        links = (Link(older="", newer=start or newer),)
        filetypes = ()
        versions = _list_from(start, newer) if start and start != newer else ()
    known.fetch(versions[:-1])
    migrations = tuple(known.lead(versions, filetypes))
    for version in (*versions, newer):
        filetypes = _join(known.inventory(version), filetypes)
    chain = Chain(
        links=(*links, *(migration.link for migration in migrations)),
        filetypes=filetypes,
        migrations=migrations,
        notes=known.list_notes(at, newer) if at in versions else (),
    )
    return _found(chain, known) if migrations and len(links) == 1 else chain


def list_released(tree: Mapping[str, Any]) -> dict[str, str]:
    """List the files of the migrations that a tree holds, with their SHA-256, by its manifest."""
    links = tuple(Link(older=older, newer=newer) for older, newer in tree.get("migrations", ()))
    keeps = Chain(links=links, filetypes=()).keeps
    return {path: hashed for path, hashed in tree["files"].items() if keeps(path)}


def _join(inventory: Inventory, filetypes: tuple[str, ...]) -> tuple[str, ...]:
    own = (filetype.name for filetype in inventory.filetypes)
    return tuple(dict.fromkeys((*own, *filetypes)))


def _found(chain: Chain, known: Releases) -> Chain:
    """Give a chain what makes its first release from nothing."""
    first = chain.links[0].newer
    return replace(chain, base=known.database(first), likes=known.list_alike(first))


def _precedes(older: str, newer: str) -> bool:
    parsed = releases.try_parse(older), releases.try_parse(newer)
    return bool(parsed[0] and parsed[1] and parsed[0] < parsed[1])


def _check(config: Config, newer: str, tree: Mapping[str, Any], links: tuple[Link, ...]) -> None:
    """Make sure that a tree's migrations go on with what is built now."""
    hint = "choose another --output, or delete the tree to begin anew"
    where = str(config.output)
    at = str(tree["pipeline_version"])
    if at != newer and not _precedes(at, newer):
        text = f"holds migrations to jwst {at}, after which {newer} does not come"
        raise SchemagenError(text, where=where, hint=hint)
    if config.migrate_from and config.migrate_from != links[0].newer:
        text = f"holds migrations from jwst {links[0].newer} on, not from {config.migrate_from}"
        raise SchemagenError(text, where=where, hint=hint)
    for name, value in (
        ("filetype", list(config.filetype)),
        ("partition_by", config.partition_by.value),
    ):
        if tree.get(name, value) != value:
            given = tree[name] if isinstance(tree[name], str) else ", ".join(tree[name]) or "all"
            text = f"holds migrations of a database with --{name.replace('_', '-')} {given}"
            raise SchemagenError(text, where=where, hint=hint)


def _list_from(start: str, newer: str) -> tuple[str, ...]:
    """List the pinned releases from one on, up to and with the newer."""
    listed = releases.list_since(start, releases.try_parse(newer), where="--migrate-from")
    if not _precedes(start, newer):
        raise SchemagenError(f"{start} does not come before {newer}", where="--migrate-from")
    return (*listed, newer)


def render_chain(
    chain: Chain, dialects: Iterable[str], templates: jinja2.Environment
) -> Iterator[Page]:
    """Write those scripts of a chain that the tree does not hold yet."""
    chosen = tuple(dialects)
    if chain.base is not None:
        for name in chosen:
            yield from render_base(chain.base, chain.likes, ALL[name], templates)
    yield from render_migrations(chain.migrations, chosen, templates)


def render_migrations(
    migrations: Iterable[Migration], dialects: Iterable[str], templates: jinja2.Environment
) -> Iterator[Page]:
    """Write the scripts and the report of each migration.

    Yields
    ------
    Page
        ``migrations/<dialect>/<older>__<newer>.<up, down or contract>.sql`` and
        ``migrations/<older>__<newer>.md``
    """
    chosen = tuple(dialects)
    for migration in migrations:
        for name in chosen:
            yield from render_migration(migration.plans, ALL[name], templates)
        report = render_report(migration.diff, templates, "markdown")
        text = render(
            templates,
            "migration/report.md.j2",
            report=report,
            migration=migration,
            dialects=chosen,
        )
        yield Page(path=f"migrations/{migration.link}.md", text=text)
