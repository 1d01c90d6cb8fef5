"""What a change of the layout of databases concerns, for the scripts that carry a database over.

The scripts hold for a database of any release and of any filetypes: they look for its tables, or
skip what it does not have. The changes themselves are in the templates in ``templates/migrations``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from schemagen.inventory.filetypes import filetype_models
from schemagen.inventory.keyword import INDEXED
from schemagen.sources.keyword_record import DeclaredKeyword, KeywordRecord, NewKeywords
from schemagen.sources.releases import precedes
from schemagen.tables.core import core_tables
from schemagen.tables.header_columns import OI_DATES
from schemagen.tables.indexes import TableIndex
from schemagen.tables.model import (
    Column,
    ColumnType,
    Family,
    Table,
    TableColumn,
    name_column,
    name_rest,
    name_table,
)

__all__ = ["Layout2", "LayoutChange", "NewIndexes", "list_layout_changes"]

_OI_FILETYPES = ("ami-oi", "amimulti-oi", "aminorm-oi", "psf-ami-oi")

_LAST = "3.0.0"
"""The last release that was known to the schemagen of layout 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutChange:
    """What a layout changes. The template of each engine has a macro ``to_layout_<layout>``.

    Attributes
    ----------
    layout : int
        The version of the layout.
    created : tuple of Table
        The core tables that are new.
    added : tuple of TableColumn
        The columns that other core tables get.
    entries : tuple of NewKeywords
        The releases that were the first to declare keywords, if the data dictionary gets them.
    former_names : tuple of tuple
        Keywords that had other names, each with these names, if the data dictionary gets them.
    """

    layout: int
    created: tuple[Table, ...] = ()
    added: tuple[TableColumn, ...] = ()
    entries: tuple[NewKeywords, ...] = ()
    former_names: tuple[tuple[DeclaredKeyword, tuple[str, ...]], ...] = ()

    @property
    def name(self) -> str:
        """The name of its scripts: ``layout_2``."""
        return f"layout_{self.layout}"

    @property
    def records_overrides(self) -> bool:
        """Whether the database can record its local changes from this layout on."""
        return any(table.name == "schemagen_overrides" for table in self.created)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout2(LayoutChange):
    """What layout 2 changes, beside tables and columns that are new.

    Attributes
    ----------
    since : Column
        The column of the data dictionary that has another comment.
    time : Column
        A column of the type that times of day have.
    timestamp, date : Column
        DATE-OBS of OI_*, before and after.
    extensions : tuple of str
        The extensions that have it.
    tables : tuple of Table
        The header tables of these extensions, without their columns.
    """

    since: Column
    time: Column
    timestamp: Column
    date: Column
    extensions: tuple[str, ...]
    tables: tuple[Table, ...]

    @property
    def rest(self) -> str:
        """What the name of a partition for all other values begins with."""
        return name_rest("")

    @property
    def header(self) -> Table:
        """A stand-in for each of the header tables, for a statement that names any of them."""
        return _header("schemagen_header", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewIndexes(LayoutChange):
    """What a layout changes that brings indexes, beside columns that are new.

    Attributes
    ----------
    core : tuple of Table
        The core tables that get indexes.
    keywords : tuple of tuple of str
        The extensions and keywords whose columns get one.
    indexes : tuple of TableIndex
        The indexes of all known filetypes, for an engine that cannot look for the tables.
    """

    core: tuple[Table, ...]
    keywords: tuple[tuple[str, str], ...]
    indexes: tuple[TableIndex, ...]


def list_layout_changes(
    record: KeywordRecord, after: int = 1, suffixes: tuple[str, ...] = ()
) -> tuple[LayoutChange, ...]:
    """List what each layout changes, oldest first.

    Parameters
    ----------
    record : KeywordRecord
        Which release was the first to declare a keyword, and what it was called before.
    after : int, optional
        The layout of the database.
    suffixes : tuple of str, optional
        The local filetypes of the database.
    """
    core = {table.name: table for table in core_tables()}
    known = (
        _change_to_layout_2(record, core),
        _add_indexes(
            3,
            suffixes,
            added=_list_columns(core["datasets"], "file_mtime", "file_inode"),
            core=tuple(table for table in core.values() if table.indexes),
        ),
        _add_indexes(4, suffixes),
    )
    return tuple(change for change in known if change.layout > after)


def _list_columns(table: Table, *names: str) -> tuple[TableColumn, ...]:
    return tuple(
        TableColumn(table=table, column=column) for column in table.columns if column.name in names
    )


def _change_to_layout_2(record: KeywordRecord, core: Mapping[str, Table]) -> Layout2:
    (since,) = _list_columns(core["schemagen_columns"], "since")
    entries = tuple(entry for entry in record if not precedes(_LAST, entry.release))
    former = KeywordRecord(entries=entries).list_former()
    return Layout2(
        layout=2,
        created=(core["schemagen_layouts"], core["schemagen_overrides"]),
        added=_list_columns(core["schemagen_columns"], "former_names"),
        since=since.column,
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


def _add_indexes(
    layout: int,
    suffixes: tuple[str, ...],
    *,
    added: tuple[TableColumn, ...] = (),
    core: tuple[Table, ...] = (),
) -> NewIndexes:
    keywords = tuple(sorted(place for place, since in INDEXED.items() if since == layout))
    return NewIndexes(
        layout=layout,
        added=added,
        core=core,
        keywords=keywords,
        indexes=tuple(
            TableIndex(table=name_table(filetype, extension), columns=(name_column(keyword),))
            for filetype in (*filetype_models(), *suffixes)
            for extension, keyword in keywords
        ),
    )


def _column(kind: ColumnType) -> Column:
    title = "Datetime of observation"
    return Column(name="date_obs", type=kind, keyword="DATE-OBS", title=title)


def _header(name: str, extension: str) -> Table:
    return Table(name=name, family=Family.HEADER, extension=extension, columns=(), primary_key=())
