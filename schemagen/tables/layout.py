"""An inventory → the tables that hold the headers of its files.

One table for each filetype and extension, whatever instrument: a keyword that all instruments
share is then one column, and the tables that people ask for by instrument or detector are its
partitions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain

from schemagen.config import PartitionBy
from schemagen.errors import SchemagenError
from schemagen.inventory.filetypes import INSTRUMENTS
from schemagen.inventory.model import Extension, Filetype, Inventory, Keyword, Type
from schemagen.tables.core import DATASET, core_tables, own_column
from schemagen.tables.engines import over_budget
from schemagen.tables.model import (
    Column,
    ColumnType,
    Database,
    Family,
    Partition,
    Table,
    name_column,
    name_table,
)
from schemagen.tables.structural_keywords import structural_columns

__all__ = [
    "COMBINED",
    "DETECTORS",
    "choose_filetypes",
    "column_type",
    "lay_out",
    "split_wide_tables",
]

DETECTORS = {
    "NIRCAM": (
        "NRCA1",
        "NRCA2",
        "NRCA3",
        "NRCA4",
        "NRCALONG",
        "NRCB1",
        "NRCB2",
        "NRCB3",
        "NRCB4",
        "NRCBLONG",
    ),
    "NIRSPEC": ("NRS1", "NRS2"),
    "NIRISS": ("NIS",),
    "MIRI": ("MIRIMAGE", "MIRIFULONG", "MIRIFUSHORT"),
    "FGS": ("GUIDER1", "GUIDER2"),
}
"""Values of DETECTOR by INSTRUME, as ``core.schema`` lists them."""

COMBINED = "MULTIPLE"
"""Value of DETECTOR in products of several detectors."""


def lay_out(
    inventory: Inventory,
    *,
    partition_by: PartitionBy = PartitionBy.INSTRUMENT,
    filetypes: tuple[str, ...] = (),
) -> Database:
    """Lay out the tables of a release.

    Parameters
    ----------
    inventory : Inventory
        What its files may hold.
    partition_by : PartitionBy, optional
        What the header tables are split by.
    filetypes : tuple of str, optional
        The filetypes to build; all, if empty.

    Returns
    -------
    Database

    Raises
    ------
    SchemagenError
        If two things would have the same name, or a filetype is unknown.
    """
    chosen = choose_filetypes(inventory, filetypes)
    since = inventory.pipeline_version
    columns = _Columns(since)
    headers = chain.from_iterable(
        _header_tables(filetype, partition_by, since, columns) for filetype in chosen
    )
    tables = (*core_tables(), *headers)
    _check_names(tables)
    return Database(
        pipeline_version=inventory.pipeline_version,
        package=inventory.package,
        since=since,
        tables=tables,
        filetypes=tuple(filetype.name for filetype in chosen),
    )


def choose_filetypes(inventory: Inventory, filetypes: tuple[str, ...]) -> tuple[Filetype, ...]:
    """Choose some filetypes of a release by name; all, if none is named.

    Raises
    ------
    SchemagenError
        If it has none of a name.
    """
    known = {filetype.name: filetype for filetype in inventory.filetypes}
    for name in filetypes:
        if name not in known:
            hint = f"it has {', '.join(known)}"
            raise SchemagenError(
                f"{inventory} has no filetype {name!r}", where="--filetype", hint=hint
            )
    return tuple(f for name, f in known.items() if not filetypes or name in filetypes)


def _header_tables(
    filetype: Filetype, partition_by: PartitionBy, since: str, columns: _Columns
) -> Iterator[Table]:
    found: dict[str, dict[Extension, None]] = {}
    instruments: dict[str, set[str]] = {}
    for layout in filetype.layouts:
        for extension in layout.extensions:
            found.setdefault(extension.name, {})[extension] = None
            instruments.setdefault(extension.name, set()).update(layout.instruments)
    for name, extensions in found.items():
        table = name_table(filetype.name, name)
        detectors = partition_by is PartitionBy.DETECTOR
        key = (
            "dataset_id",
            "instrument",
            *(["detector_name"] if detectors else []),
            "extension_version",
        )
        ours = [instrument for instrument in INSTRUMENTS if instrument in instruments[name]]
        values = ours
        if detectors:
            values = [detector for instrument in ours for detector in DETECTORS[instrument]]
            values += [COMBINED] if filetype.combined else []
        split = partition_by is not PartitionBy.NONE
        yield Table(
            name=table,
            family=Family.HEADER,
            columns=columns(tuple(extensions), detectors=detectors, table=table),
            primary_key=key,
            foreign_keys=(DATASET,),
            comment=f"{name} headers of {filetype.name} files. {filetype.purpose}",
            filetype=filetype.name,
            extension=name,
            partition_column=("detector_name" if detectors else "instrument") if split else "",
            partitions=tuple(
                Partition(name=f"{value.lower()}_{table}", value=value) for value in values if split
            ),
            since=since,
        )


@cache
def _key_columns(*, detectors: bool) -> tuple[Column, ...]:
    detector = (own_column("detector_name", ColumnType.CODE, "DETECTOR", required=True),)
    return (
        own_column("dataset_id", ColumnType.INTEGER, "The file", required=True),
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


class _Columns:
    """The columns of the tables of a release, each made once.

    Filetypes share most of their extensions, and extensions most of their keywords.
    """

    def __init__(self, since: str) -> None:
        self._since = since
        self._of_extensions: dict[tuple[bool, tuple[Extension, ...]], tuple[Column, ...]] = {}
        self._of_keywords: dict[Keyword, Column] = {}
        self._of_columns: dict[tuple[Column, Column], Column] = {}

    def __call__(
        self, extensions: tuple[Extension, ...], *, detectors: bool, table: str
    ) -> tuple[Column, ...]:
        """Return the columns of an extension, whichever layouts it has in a filetype."""
        key = detectors, extensions
        if key not in self._of_extensions:
            columns = (
                *_key_columns(detectors=detectors),
                *self._unite(extensions),
                _other_keywords(),
            )
            _check_columns(columns, table)
            self._of_extensions[key] = columns
        return self._of_extensions[key]

    def _unite(self, extensions: tuple[Extension, ...]) -> Iterator[Column]:
        columns: dict[str, Column] = {}
        for extension in extensions:
            for keyword in extension.keywords:
                column = self._of_keywords.get(keyword)
                if column is None:
                    column = self._of_keywords[keyword] = _column(keyword, self._since)
                known = columns.get(keyword.name)
                columns[keyword.name] = (
                    column if known is None or known is column else self._share(known, column)
                )
        for column in structural_columns(extensions, self._since):
            if column.keyword not in columns:
                yield column
        yield from columns.values()

    def _share(self, first: Column, second: Column) -> Column:
        key = first, second
        if key not in self._of_columns:
            self._of_columns[key] = _unite(first, second)
        return self._of_columns[key]


def _column(keyword: Keyword, since: str) -> Column:
    return Column(
        name=name_column(keyword.name),
        type=column_type(keyword),
        keyword=keyword.name,
        declared=keyword.type.value or "untyped",
        paths=keyword.paths,
        title=keyword.title,
        unit=keyword.unit,
        enum=keyword.enum,
        since=since,
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


def column_type(keyword: Keyword) -> ColumnType:
    """Choose the type by meaning: how values are blended, or what the FITS standard says."""
    if keyword.type is Type.STRING:
        if keyword.blend in _BLENDED:
            return _BLENDED[keyword.blend]
        if keyword.name in _STANDARD:
            return ColumnType.TIMESTAMP
    return _TYPES[keyword.type]


def _unite(first: Column, second: Column) -> Column:
    """Give the column that two layouts of a filetype share."""
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
    )


def split_wide_tables(database: Database) -> Database:
    """Split the tables that are too wide for one of the engines into parts that a view rejoins."""
    tables = tuple(chain.from_iterable(_split(table) for table in database.tables))
    _check_names(tables)
    return replace(database, tables=tables)


def _split(table: Table) -> Iterator[Table]:
    if not over_budget(table):
        yield table
        return
    shared = tuple(c for c in table.columns if c.name in {*table.primary_key, "extension_index"})
    rest = [c for c in table.columns if c not in shared]
    parts: list[list[Column]] = [[]]
    for column in rest:
        if over_budget(replace(table, columns=(*shared, *parts[-1], column))):
            parts.append([])
        parts[-1].append(column)
    for number, part in enumerate(parts, start=1):
        yield replace(
            table,
            name=f"{table.name}_{number}",
            columns=(*shared, *part),
            comment=f"Part {number} of {len(parts)} of {table.name}: {table.comment}",
            partitions=tuple(replace(p, name=f"{p.name}_{number}") for p in table.partitions),
            view=table.name,
        )


def _check_names(tables: tuple[Table, ...]) -> None:
    """Make sure that no two things have one name."""
    seen: dict[str, str] = {"dataset_filetypes": "the view of that name"}
    for table in tables:
        views = (table.view,) if table.view and table.name.endswith("_1") else ()
        for name in (table.name, *views, *(partition.name for partition in table.partitions)):
            if name in seen:
                raise SchemagenError(
                    f"{table.comment!r} and {seen[name]!r} would both be called {name!r}"
                )
            seen[name] = table.comment


def _check_columns(columns: tuple[Column, ...], table: str) -> None:
    """Make sure that no two columns of a table have one name."""
    seen: dict[str, Column] = {}
    for column in columns:
        if column.name in seen:
            other = seen[column.name].keyword or column.name
            raise SchemagenError(
                f"{column.keyword} and {other} would both be column {column.name!r}",
                where=table,
            )
        seen[column.name] = column
