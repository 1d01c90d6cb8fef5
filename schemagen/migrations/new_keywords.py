"""Find the keywords that a release is the first to declare, for the keyword record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from schemagen.config import Config
from schemagen.errors import SchemagenError
from schemagen.inventory.declarations import Declarations
from schemagen.migrations.changes import Diff, MoveColumn, RenameColumn
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.progress import Listener
from schemagen.sources.keyword_record import DeclaredKeyword, KeywordRecord, NewKeywords
from schemagen.sources.read import SchemaReader, describe
from schemagen.sources.releases import PinnedReleases, Release, parse, precedes
from schemagen.tables.model import Database, list_keywords

__all__ = ["KeywordFinder", "find_new_keywords"]


def find_new_keywords(
    database: Database, diff: Diff | None, record: KeywordRecord
) -> tuple[NewKeywords, ...]:
    """Find the keywords that a release is the first to declare.

    Parameters
    ----------
    database : Database
        The database of the release.
    diff : Diff or None
        The changes from the release before it; None if there is no such release.
    record : KeywordRecord
        The record of the releases before it.

    Returns
    -------
    tuple of NewKeywords
        One for each extension with such keywords, sorted by extension.
    """
    known = record.list_first()
    declared = {
        DeclaredKeyword(extension=each.table.extension, keyword=each.column.keyword)
        for each in list_keywords(*database.tables)
    }
    former = dict(_list_former(diff)) if diff else {}
    new = sorted(place for place in declared if place.keyword not in known.get(place.extension, ()))
    return tuple(
        NewKeywords(
            release=database.pipeline_version,
            extension=extension,
            keywords=tuple(place.keyword for place in new if place.extension == extension),
            former={
                place.keyword: str(former[place])
                for place in sorted(former)
                if place.extension == extension
            },
        )
        for extension in sorted({place.extension for place in (*new, *former)})
    )


def _list_former(diff: Diff) -> Iterator[tuple[DeclaredKeyword, DeclaredKeyword]]:
    """Yield each place that a keyword was renamed or moved to, with the one before."""
    for change in diff.changes:
        if isinstance(change, RenameColumn | MoveColumn):
            target = change.to_table if isinstance(change, MoveColumn) else change.table
            yield (
                DeclaredKeyword(extension=target.extension, keyword=change.new.keyword),
                DeclaredKeyword(extension=change.table.extension, keyword=change.old.keyword),
            )


class KeywordFinder:
    """Reads the schemas of new releases, and finds the keywords that they are the first to declare.

    Each release is compared with the known one before it, and is known from then on.

    Parameters
    ----------
    pins : PinnedReleases
        The known releases.
    listen : callable
        Called with the progress.

    Attributes
    ----------
    declared : list of Declarations
        What the schemas of these releases declare.
    """

    def __init__(self, pins: PinnedReleases, listen: Listener) -> None:
        self._pins = pins
        self.declared: list[Declarations] = []
        self._databases = ReleaseDatabases(Config(), SchemaReader(pins, listen=listen))

    def __call__(self, release: Release, schemas: Mapping[str, bytes]) -> tuple[NewKeywords, ...]:
        """Find the new keywords of a release in its schemas, by name.

        Raises
        ------
        SchemagenError
            If the schemas cannot be read.
        """
        known = self._databases
        try:
            schema_set = describe(release, schemas)
            known.add(known.inventories.take(schema_set))
            self.declared.append(known.inventories.declare(schema_set))
        except SchemagenError as error:
            error.at(str(release))
            raise
        version = release.pipeline_version
        earlier = [each for each in self._pins.versions if precedes(each, version)]
        diff = known.compare(earlier[-1], version) if earlier else None
        found = find_new_keywords(known.database(version), diff, self._pins.keywords)
        releases = sorted((*self._pins, release), key=lambda each: parse(each.pipeline_version))
        self._pins = PinnedReleases(
            releases=tuple(releases), keywords=self._pins.keywords.add(found, parse)
        )
        return found
