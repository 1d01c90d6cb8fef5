"""The columns of header tables: our own, and those of the keywords of an extension."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from operator import attrgetter
from typing import Any

from schemagen.errors import SchemagenError
from schemagen.inventory.keyword import INDEXED
from schemagen.inventory.model import Extension, Keyword, Type
from schemagen.inventory.override import SHORT_KEYWORD
from schemagen.sources.keyword_record import NO_RECORD, KeywordRecord
from schemagen.sources.releases import precedes
from schemagen.tables.core import own_column
from schemagen.tables.model import Column, ColumnType, name_column
from schemagen.tables.structural_keywords import structural_column, structural_keywords

__all__ = ["OI_DATES", "HeaderColumns", "column_type", "structure_columns"]


@cache
def _key_columns(*, detectors: bool) -> tuple[Column, ...]:
    detector = (own_column("detector_name", ColumnType.CODE, "DETECTOR", required=True),)
    return (
        own_column("dataset_id", ColumnType.ID, "The file", required=True),
        own_column("instrument", ColumnType.CODE, "INSTRUME", required=True),
        *(detector if detectors else ()),
        own_column(
            "extension_version",
            ColumnType.INTEGER,
            "EXTVER, 1 where it is not given",
            required=True,
        ),
        own_column(
            "extension_index",
            ColumnType.INTEGER,
            "Number of the HDU in the file, from 0",
            required=True,
        ),
    )


@cache
def _other_keywords() -> Column:
    return own_column("other_keywords", ColumnType.JSON, "Cards that have no column of their own")


def structure_columns() -> tuple[Column, ...]:
    """Return the columns that header tables have beside those of keywords."""
    return (*_key_columns(detectors=True), _other_keywords())


_Key = tuple[bool, tuple[Extension, ...]]
"""What the columns of a table are made of: whether DETECTOR is in its key, and the extension."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Dated:
    """Columns that are the same in all releases from the last of their dates on.

    Attributes
    ----------
    columns : tuple of Column
        The columns.
    dates : frozenset of str
        The first releases of their keywords.
    """

    columns: tuple[Column, ...]
    dates: frozenset[str]


class HeaderColumns:
    """The columns of header tables, each created once, for any number of releases.

    Filetypes share most of their extensions, extensions most of their keywords, and releases most
    of both.

    Parameters
    ----------
    record : KeywordRecord, optional
        Which release was the first to declare a keyword, and what it was called before. A keyword
        that is not in it is declared since the release that has it.
    """

    def __init__(self, record: KeywordRecord = NO_RECORD) -> None:
        self._first = record.list_first()
        self._former: dict[str, dict[str, tuple[str, ...]]] = {}
        for place, former in record.list_former().items():
            self._former.setdefault(place.extension, {})[place.keyword] = tuple(map(str, former))
        self._list_until = cache(self._list_until_anew)
        self._list_dates = cache(self._list_dates_anew)
        self._unite = cache(_unite)
        self._name = cache(_name)
        self._make_structural = cache(structural_column)
        self._shared: dict[_Key, _Dated] = {}
        self._own: dict[tuple[str, _Key], tuple[Column, ...]] = {}
        self._of_extension: dict[tuple[str, Extension], dict[str, Column]] = {}
        self._made: dict[tuple[str, str], dict[Keyword, Column]] = {}
        self._of_keywords: dict[tuple[str, Keyword, str], Column] = {}
        self._different: dict[Column, Column] = {}

    def of_extension(
        self, extensions: tuple[Extension, ...], release: str, *, detectors: bool, table: str
    ) -> tuple[Column, ...]:
        """Return the columns of an extension's table.

        Parameters
        ----------
        extensions : tuple of Extension
            The extension, as each datamodel of a filetype has it.
        release : str
            The release.
        detectors : bool
            Whether DETECTOR is part of the key.
        table : str
            Name of the table, for errors.

        Raises
        ------
        SchemagenError
            If two keywords would have the same column.
        """
        key = detectors, extensions
        shared = self._shared.get(key)
        if shared and shared.dates <= self._list_until(release):
            return shared.columns
        columns = self._own.get((release, key))
        if columns is None:
            keywords = self._list_keywords(extensions, release)
            columns = (*_key_columns(detectors=detectors), *keywords, _other_keywords())
            _check_columns(columns, table)
            self._own[release, key] = columns
            first = self._first.get(extensions[0].name, {})
            if all(first.get(each.keyword) == each.since for each in keywords):
                dates = frozenset(each.since for each in keywords)
                self._shared[key] = _Dated(columns=columns, dates=dates)
        return columns

    def _list_until_anew(self, release: str) -> frozenset[str]:
        """List the releases of the record up to one."""
        known = {since for first in self._first.values() for since in first.values()}
        return frozenset(each for each in known if not precedes(release, each))

    def _list_dates_anew(self, extension: str, release: str) -> dict[str, str]:
        """Return the first release of each keyword of an extension that a release may have."""
        first, until = self._first.get(extension, {}), self._list_until(release)
        return {keyword: since for keyword, since in first.items() if since in until}

    def _list_keywords(self, extensions: tuple[Extension, ...], release: str) -> list[Column]:
        columns: dict[str, Column] = {}
        for extension in extensions:
            own = self._map_keywords(extension, release)
            if own.items() <= columns.items():
                continue
            for keyword, column in own.items():
                known = columns.setdefault(keyword, column)
                if known is not column:
                    columns[keyword] = self._unite(known, column)
        name = extensions[0].name
        dates, former = self._list_dates(name, release), self._former.get(name, {})
        structural = [
            self._make_structural(keyword, dates.get(keyword, release), former.get(keyword, ()))
            for keyword in structural_keywords(extensions)
            if keyword not in columns
        ]
        return [*structural, *columns.values()]

    def _map_keywords(self, extension: Extension, release: str) -> dict[str, Column]:
        """Return the columns of an extension by keyword."""
        key = release, extension
        columns = self._of_extension.get(key)
        if columns is None:
            columns = self._of_extension[key] = {}
            dates = self._list_dates(extension.name, release)
            made = self._made.setdefault((release, extension.name), {})
            for keyword in extension.keywords:
                column = made.get(keyword)
                if column is None:
                    since = dates.get(keyword.name, release)
                    column = made[keyword] = self._make(keyword, extension.name, since)
                columns[keyword.name] = column
        return columns

    def _make(self, keyword: Keyword, extension: str, since: str) -> Column:
        """Return the column of a keyword, the same for equal ones."""
        key = extension, keyword, since
        known = self._of_keywords.get(key)
        if known is not None:
            return known
        column = Column(
            name=keyword.column or self._name(keyword.name),
            type=column_type(keyword, extension),
            keyword=keyword.name,
            declared=keyword.type.value or "untyped",
            paths=keyword.paths,
            title=keyword.title,
            unit=keyword.unit,
            enum=keyword.enum,
            indexed=keyword.indexed or (extension, keyword.name) in INDEXED,
            since=since,
            former=self._former.get(extension, {}).get(keyword.name, ()),
        )
        column = self._of_keywords[key] = self._different.setdefault(column, column)
        return column


def _name(keyword: str) -> str:
    """Return the name of a keyword's column; that of a HIERARCH keyword has no blanks, either."""
    if SHORT_KEYWORD.fullmatch(keyword):
        return name_column(keyword)
    return "".join(c if c.isalnum() else "_" for c in keyword.lower())


_TYPES = {
    Type.STRING: ColumnType.TEXT,
    Type.INTEGER: ColumnType.INTEGER,
    Type.NUMBER: ColumnType.NUMBER,
    Type.BOOLEAN: ColumnType.BOOLEAN,
    Type.UNTYPED: ColumnType.TEXT,
}

_BLENDED = {
    "mindate": ColumnType.DATE,
    "maxdate": ColumnType.DATE,
    "mintime": ColumnType.TIME,
    "maxtime": ColumnType.TIME,
    "mindatetime": ColumnType.TIMESTAMP,
    "maxdatetime": ColumnType.TIMESTAMP,
}

_STANDARD = frozenset({"DATE", "DATE-OBS", "DATE-BEG", "DATE-AVG", "DATE-END"})
"""Keywords whose values are times by the FITS standard 4.0, sections 4.4.2 and 9.5."""


OI_DATES = frozenset({"OI_VIS", "OI_VIS2", "OI_T3", "OI_Q4"})
"""Extensions whose DATE-OBS is a date without a time (OIFITS 2, Duvert et al. 2017, section 6): the
datamodels of AMI copy that of PRIMARY into them."""


def column_type(keyword: Keyword, extension: str) -> ColumnType:
    """Return the type of a keyword's column: a time if blending or a FITS standard says so."""
    if keyword.type is Type.STRING:
        if keyword.name == "DATE-OBS" and extension in OI_DATES:
            return ColumnType.DATE
        if keyword.blend in _BLENDED:
            return _BLENDED[keyword.blend]
        if keyword.name in _STANDARD:
            return ColumnType.TIMESTAMP
    return _TYPES[keyword.type]


def _unite(first: Column, second: Column) -> Column:
    """Return the column of a keyword that two datamodels of a filetype declare differently."""
    paths = tuple(dict.fromkeys((*first.paths, *second.paths)))
    if _meaning(first) == _meaning(second):  # as nearly always
        return first if first.paths == paths else replace(first, paths=paths)
    kinds = {column.type for column in (first, second) if column.declared != "untyped"} or {
        first.type
    }
    if kinds <= {ColumnType.INTEGER, ColumnType.NUMBER}:
        kind = ColumnType.NUMBER if len(kinds) > 1 else next(iter(kinds))
    else:
        kind = next(iter(kinds)) if len(kinds) == 1 else ColumnType.TEXT
    either_open = not first.enum or not second.enum
    facts: dict[str, Any] = {
        "type": kind,
        "declared": second.declared if first.declared == "untyped" else first.declared,
        "paths": paths,
        "title": first.title or second.title,
        "unit": first.unit or second.unit,
        "enum": () if either_open else tuple(dict.fromkeys((*first.enum, *second.enum))),
        "indexed": first.indexed or second.indexed,
    }
    return replace(first, **facts)


_meaning = attrgetter("type", "declared", "title", "unit", "enum", "indexed")


def _check_columns(columns: tuple[Column, ...], table: str) -> None:
    """Check that the columns of a table have different names."""
    if len({column.name for column in columns}) == len(columns):
        return
    seen: dict[str, Column] = {}
    for column in columns:
        if column.name in seen:
            other = seen[column.name].keyword or column.name
            raise SchemagenError(
                f"{column.keyword} and {other} would both be column {column.name!r}",
                where=table,
            )
        seen[column.name] = column
