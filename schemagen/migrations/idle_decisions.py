"""Find the entries of ``overrides.yaml``, decisions above all, without an effect in any release."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from schemagen.errors import SchemagenError, SourceError
from schemagen.inventory.idle_changes import check_changes
from schemagen.inventory.override import Override
from schemagen.migrations.compare import compare
from schemagen.migrations.decisions import find_decided
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.tables.model import Database

__all__ = ["check_decisions", "check_entries"]


def check_entries(known: ReleaseDatabases, *names: str) -> None:
    """Check that each entry of a file of local changes has an effect in some release.

    Parameters
    ----------
    known : ReleaseDatabases
        The databases of releases, and the entries.
    *names : str
        Releases, directories or git refs that are being compared, oldest first.

    Raises
    ------
    SchemagenError
        If an entry has no effect; see `check_changes` and `check_decisions`.
    """
    check_changes(known.inventories, known.reader, *names)
    check_decisions(known, *names)


def check_decisions(known: ReleaseDatabases, *names: str) -> None:
    """Check that each decision about a rename or a move decides something.

    A decision has an effect if two neighbours of all known releases, or two of the given ones, are
    compared differently without it.

    Parameters
    ----------
    known : ReleaseDatabases
        The databases of releases, and the decisions.
    *names : str
        Releases, directories or git refs that are being compared, oldest first.

    Raises
    ------
    SchemagenError
        If a decision has no effect.
    """
    idle = [override for override in known.inventories.overrides if override.decides]
    for older, newer in _list_neighbours(known.widen(), names) if idle else ():
        idle = [each for each in idle if not _has_effect(each, known, older, newer)]
        if not idle:
            return
    for decision in idle:
        hint = "no release has such a rename or move, or its datamodel path shows it already;"
        hint += " correct or remove the entry"
        text = f"{decision} decides nothing"
        raise SchemagenError(text, where=decision.where, hint=hint)


def _list_neighbours(
    known: ReleaseDatabases, names: tuple[str, ...]
) -> Iterator[tuple[Database, Database]]:
    """List the databases to compare: those that are at hand first, then the newest releases."""
    yield from pairwise(map(known.database, names))
    versions = known.reader.pins.versions
    try:
        known.recall(versions)
    except SourceError as error:
        text = "the decisions of overrides.yaml cannot be checked, as not all releases can be read"
        known.reader.say(f"{text}: {error}")
        return
    yield from reversed([*pairwise(map(known.database, known.list_distinct(versions)))])


def _has_effect(
    decision: Override, known: ReleaseDatabases, older: Database, newer: Database
) -> bool:
    """Return whether two databases are compared differently without a decision."""
    decided = find_decided((decision,), older.tables, newer.tables)
    tables = {name.table for pair in decided.items() for name in pair}
    if not tables:
        return False
    filetypes = {t.filetype for t in (*older.tables, *newer.tables) if t.name in tables}
    olds, news = _select(older, filetypes), _select(newer, filetypes)
    every = known.inventories.overrides
    others = [override for override in every if override is not decision]
    compared, without = (compare(olds, news, overrides) for overrides in (every, others))
    return compared != without


def _select(database: Database, filetypes: Iterable[str]) -> Database:
    """Return the tables of some filetypes."""
    kept = tuple(name for name in database.filetypes if name in filetypes)
    tables = tuple(table for table in database.tables if table.filetype in kept)
    return replace(database, filetypes=kept, tables=tables)
