"""From release to release: what changes, and the migrations that a tree holds.

A tree's migrations are a chain, one link for each release that changes something. A link, once it
is written, is never written anew: databases have been through it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import jinja2

from schemagen import diff, overrides, releases, source, tables
from schemagen.change import Diff
from schemagen.config import Config
from schemagen.dialect import ALL
from schemagen.domain import Inventory
from schemagen.errors import SchemagenError
from schemagen.inventory import take
from schemagen.migration import Link, Plan, render_base, render_migration
from schemagen.planning import plan_migration
from schemagen.relation import Database
from schemagen.render import Page, render
from schemagen.report import render_report
from schemagen.revisions import name_revision

__all__ = [
    "Chain",
    "Link",
    "Migration",
    "Releases",
    "continue_chain",
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
    """

    link: Link
    diff: Diff
    plans: tuple[Plan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """The migrations of a tree.

    Attributes
    ----------
    links : tuple of Link
        All of them, oldest first.
    migrations : tuple of Migration
        Those that the tree does not hold yet.
    base : Database or None
        Where the tree does not hold the scripts that make its first release from nothing, and will
        not hold that release's DDL any more: that release's database.
    likes : tuple of str
        Other releases that have its schema.
    """

    links: tuple[Link, ...]
    migrations: tuple[Migration, ...] = ()
    base: Database | None = None
    likes: tuple[str, ...] = ()

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
            place = name if name.startswith("git+") or Path(name).is_dir() else ""
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

    def compare(self, older: str, newer: str) -> Diff:
        """Compare two releases, directories or git refs."""
        return diff.compare(self.database(older), self.database(newer), self._overrides)

    def migrate(self, older: str, newer: str) -> Migration | None:
        """Plan the migration from one to another; None where nothing changes."""
        compared = self.compare(older, newer)
        if not compared.changes:
            return None
        likes = (self.list_alike(older), self.list_alike(newer))
        link = Link(older=compared.older.pipeline_version, newer=compared.newer.pipeline_version)
        return Migration(link=link, diff=compared, plans=plan_migration(compared, likes))

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
        return same or not self.compare(one, other).changes


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
    links = tuple(Link(older=older, newer=to) for older, to in tree.get("migrations") or ())
    start = config.migrate_from
    at = str(tree.get("pipeline_version") or "")
    if len(links) > 1 or (links and not start and _precedes(links[0].newer, newer)):
        _check(config, newer, tree, links)
        if at == newer:
            return Chain(links=links)
        migration = known.migrate(at, newer)
        if migration is None:
            return Chain(links=links)
        chain = Chain(links=(*links, migration.link), migrations=(migration,))
        return _found(chain, known) if len(links) == 1 else chain
    if not start or start == newer:
        return Chain(links=(Link(older="", newer=newer),))
    versions = (start, *_list_between(start, newer), newer)
    known.fetch(version for version in versions[:-1])
    migrations = tuple(filter(None, (known.migrate(*pair) for pair in pairwise(versions))))
    links = (Link(older="", newer=start), *(migration.link for migration in migrations))
    chain = Chain(links=links, migrations=migrations)
    return _found(chain, known) if migrations else chain


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


def _list_between(older: str, newer: str) -> tuple[str, ...]:
    """List the pinned releases between two."""
    known = [release.pipeline_version for release in releases.pinned()]
    if older not in known:
        hint = f"nearest are {', '.join(releases.nearest(older, known))}"
        text = f"there is no pinned release {older!r}"
        raise SchemagenError(text, where="--migrate-from", hint=hint)
    if not _precedes(older, newer):
        raise SchemagenError(f"{older} does not come before {newer}", where="--migrate-from")
    return tuple(v for v in known if _precedes(older, v) and _precedes(v, newer))


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
