"""Find the keywords that a release is the first to declare, for the keyword record."""

from __future__ import annotations

from collections.abc import Iterator

from schemagen.migrations.changes import Diff, MoveColumn, RenameColumn
from schemagen.sources.keyword_record import DeclaredKeyword, KeywordRecord, NewKeywords
from schemagen.tables.model import Database, list_keywords

__all__ = ["find_new_keywords"]


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
    new = sorted(place for place in declared if place not in known)
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
