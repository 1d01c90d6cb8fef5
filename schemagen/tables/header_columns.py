"""The columns of header tables: our own, and those of the keywords of an extension."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from schemagen.errors import SchemagenError
from schemagen.inventory.keyword import INDEXED
from schemagen.inventory.model import Extension, Keyword, Type
from schemagen.inventory.override import SHORT_KEYWORD
from schemagen.sources.keyword_record import NO_RECORD, DeclaredKeyword, KeywordRecord
from schemagen.sources.releases import precedes
from schemagen.tables.core import own_column
from schemagen.tables.model import Column, ColumnType, name_column
from schemagen.tables.structural_keywords import structural_columns

__all__ = ["OI_DATES", "HeaderColumns", "column_type"]


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


class HeaderColumns:
    """The columns of the header tables of a release, each created once.

    Filetypes share most of their extensions, and extensions most of their keywords.

    Parameters
    ----------
    release : str
        The release.
    record : KeywordRecord, optional
        Which release was the first to declare a keyword, and what it was called before. A keyword
        that is not in it is declared since this release.
    """

    def __init__(self, release: str, record: KeywordRecord = NO_RECORD) -> None:
        self._release = release
        first = record.list_first()
        later = {version for version in first.values() if precedes(release, version)}
        self._first = {place: each for place, each in first.items() if each not in later}
        self._former = record.list_former()
        self._of_extensions: dict[tuple[bool, tuple[Extension, ...]], tuple[Column, ...]] = {}
        self._of_keywords: dict[tuple[str, Keyword], Column] = {}
        self._dated: dict[Column, Column] = {}
        self._of_columns: dict[tuple[Column, Column], Column] = {}

    def of_extension(
        self, extensions: tuple[Extension, ...], *, detectors: bool, table: str
    ) -> tuple[Column, ...]:
        """Return the columns of an extension's table.

        Parameters
        ----------
        extensions : tuple of Extension
            The extension, as each datamodel of a filetype has it.
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
        if key not in self._of_extensions:
            columns = (
                *_key_columns(detectors=detectors),
                *self._list_keywords(extensions),
                _other_keywords(),
            )
            _check_columns(columns, table)
            self._of_extensions[key] = columns
        return self._of_extensions[key]

    def _list_keywords(self, extensions: tuple[Extension, ...]) -> Iterator[Column]:
        columns: dict[str, Column] = {}
        for extension in extensions:
            for keyword in extension.keywords:
                key = extension.name, keyword
                column = self._of_keywords.get(key)
                if column is None:
                    column = self._of_keywords[key] = self._date(
                        _column(keyword, extension.name), extension.name
                    )
                known = columns.get(keyword.name)
                columns[keyword.name] = (
                    column if known is None or known is column else self._share(known, column)
                )
        for column in structural_columns(extensions):
            if column.keyword not in columns:
                yield self._date(column, extensions[0].name)
        yield from columns.values()

    def _date(self, column: Column, extension: str) -> Column:
        """Return a column with its first release and its former names, the same for equal ones."""
        place = DeclaredKeyword(extension=extension, keyword=column.keyword)
        since = self._first.get(place, self._release)
        former = tuple(map(str, self._former.get(place, ())))
        dated = replace(column, since=since, former=former)
        return self._dated.setdefault(dated, dated)

    def _share(self, first: Column, second: Column) -> Column:
        key = first, second
        if key not in self._of_columns:
            self._of_columns[key] = _unite(first, second)
        return self._of_columns[key]


def _name(keyword: str) -> str:
    """Return the name of a keyword's column; that of a HIERARCH keyword has no blanks, either."""
    if SHORT_KEYWORD.fullmatch(keyword):
        return name_column(keyword)
    return "".join(c if c.isalnum() else "_" for c in keyword.lower())


def _column(keyword: Keyword, extension: str) -> Column:
    return Column(
        name=keyword.column or _name(keyword.name),
        type=column_type(keyword, extension),
        keyword=keyword.name,
        declared=keyword.type.value or "untyped",
        paths=keyword.paths,
        title=keyword.title,
        unit=keyword.unit,
        enum=keyword.enum,
        indexed=keyword.indexed or (extension, keyword.name) in INDEXED,
    )


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
    kinds = {column.type for column in (first, second) if column.declared != "untyped"} or {
        first.type
    }
    if kinds <= {ColumnType.INTEGER, ColumnType.NUMBER}:
        kind = ColumnType.NUMBER if len(kinds) > 1 else next(iter(kinds))
    else:
        kind = next(iter(kinds)) if len(kinds) == 1 else ColumnType.TEXT
    either_open = not first.enum or not second.enum
    return replace(
        first,
        type=kind,
        declared=second.declared if first.declared == "untyped" else first.declared,
        paths=tuple(dict.fromkeys((*first.paths, *second.paths))),
        title=first.title or second.title,
        unit=first.unit or second.unit,
        enum=() if either_open else tuple(dict.fromkeys((*first.enum, *second.enum))),
        indexed=first.indexed or second.indexed,
    )


def _check_columns(columns: tuple[Column, ...], table: str) -> None:
    """Check that the columns of a table have different names."""
    seen: dict[str, Column] = {}
    for column in columns:
        if column.name in seen:
            other = seen[column.name].keyword or column.name
            raise SchemagenError(
                f"{column.keyword} and {other} would both be column {column.name!r}",
                where=table,
            )
        seen[column.name] = column
