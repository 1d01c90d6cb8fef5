"""What a change of the layout of databases concerns, for the scripts that carry a database over.

The scripts hold for a database of any release and of any filetypes: they look for its tables, or
skip what it does not have. The changes themselves are in the templates in ``templates/migrations``.
"""

from __future__ import annotations

from dataclasses import dataclass

from schemagen.sources.keyword_record import DeclaredKeyword, KeywordRecord, NewKeywords
from schemagen.sources.releases import precedes
from schemagen.tables.core import core_tables
from schemagen.tables.header_columns import OI_DATES
from schemagen.tables.model import Column, ColumnType, Family, Table, name_rest, name_table

__all__ = ["Layout2", "change_to_layout_2"]

_OI_FILETYPES = ("ami-oi", "amimulti-oi", "aminorm-oi", "psf-ami-oi")

_LAST = "3.0.0"
"""The last release that was known to the schemagen of layout 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout2:
    """What layout 2 changes.

    Attributes
    ----------
    created : tuple of Table
        The core tables that are new.
    since, former : Column
        Columns of the data dictionary: one has another comment, the other is new.
    time : Column
        A column of the type that times of day have.
    timestamp, date : Column
        DATE-OBS of OI_*, before and after.
    extensions : tuple of str
        The extensions that have it.
    tables : tuple of Table
        The header tables of these extensions, without their columns.
    entries : tuple of NewKeywords
        The releases that were the first to declare keywords.
    former_names : tuple of tuple
        Keywords that had other names, each with these names.
    """

    created: tuple[Table, ...]
    since: Column
    former: Column
    time: Column
    timestamp: Column
    date: Column
    extensions: tuple[str, ...]
    tables: tuple[Table, ...]
    entries: tuple[NewKeywords, ...]
    former_names: tuple[tuple[DeclaredKeyword, tuple[str, ...]], ...]

    @property
    def rest(self) -> str:
        """What the name of a partition for all other values begins with."""
        return name_rest("")

    @property
    def header(self) -> Table:
        """A stand-in for each of the header tables, for a statement that names any of them."""
        return _header("schemagen_header", "")


def change_to_layout_2(record: KeywordRecord) -> Layout2:
    """Return what layout 2 changes.

    Parameters
    ----------
    record : KeywordRecord
        Which release was the first to declare a keyword, and what it was called before.
    """
    core = {table.name: table for table in core_tables()}
    dictionary = {column.name: column for column in core["schemagen_columns"].columns}
    entries = tuple(entry for entry in record if not precedes(_LAST, entry.release))
    former = KeywordRecord(entries=entries).list_former()
    return Layout2(
        created=(core["schemagen_layouts"], core["schemagen_overrides"]),
        since=dictionary["since"],
        former=dictionary["former_names"],
        time=_column(ColumnType.TIME),
        timestamp=_column(ColumnType.TIMESTAMP),
        date=_column(ColumnType.DATE),
        extensions=tuple(sorted(OI_DATES)),
        tables=tuple(
            _header(name_table(filetype, extension), extension)
            for filetype in _OI_FILETYPES
            for extension in sorted(OI_DATES)
        ),
        entries=entries,
        former_names=tuple((place, tuple(map(str, names))) for place, names in former.items()),
    )


def _column(kind: ColumnType) -> Column:
    title = "Datetime of observation"
    return Column(name="date_obs", type=kind, keyword="DATE-OBS", title=title)


def _header(name: str, extension: str) -> Table:
    return Table(name=name, family=Family.HEADER, extension=extension, columns=(), primary_key=())
