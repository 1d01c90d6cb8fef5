"""The tables that every database has, in all releases."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from schemagen.tables.indexes import TableIndex
from schemagen.tables.model import Column, ColumnType, Family, ForeignKey, Table

__all__ = [
    "DATASET",
    "DICTIONARY",
    "DICTIONARY_KEY",
    "LAYOUT",
    "DictionaryColumn",
    "core_tables",
    "own_column",
]

LAYOUT = 4
"""The version of the layout: which tables of our own there are, how header tables are keyed, and
which type a kind of value has. `schemagen upgrade` takes a database of an earlier one to this one.

1
    The layout of schemagen before it recorded one.
2
    Headers go with their file (ON DELETE CASCADE). ``dataset_id`` has one type in all tables.
    PostgreSQL has a partition for headers of any other instrument or detector. DuckDB can read a
    time of day from SQLite. DATE-OBS of OI_* is a date. The data dictionary has
    ``former_names``, and its ``since`` is the first release of all.
3
    ``datasets`` has when a file was last changed, and its number in the file system. (Columns that
    an earlier database gets come last, so they come last in all.) Tables have indexes, and a query
    of ``dataset_filetypes`` for some rootnames does not group the files of all.
"""

DATASET = ForeignKey(column="dataset_id", table="datasets", references="dataset_id", cascades=True)
"""The reference of a header to its file, with which it goes."""


def own_column(
    name: str,
    kind: ColumnType,
    title: str,
    *,
    required: bool = False,
    identity: bool = False,
    stamped: bool = False,
) -> Column:
    """Return a column of our own, which holds no keyword.

    In a header table its name must have more than eight letters, so that no keyword has it.
    """
    return Column(
        name=name, type=kind, title=title, nullable=not required, identity=identity, stamped=stamped
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DictionaryColumn:
    """A column of the data dictionary, and what it describes of a header table's column.

    Attributes
    ----------
    definition : Column
        The column of ``schemagen_columns``.
    source : str
        ``table`` if it describes the header table, ``column`` if it describes the column.
    attribute : str
        The attribute of `Table` or `Column` that it stores.
    fixed : bool
        Whether it keeps its value if a later release describes the column differently, but under
        the same keyword.
    """

    definition: Column
    source: Literal["table", "column"]
    attribute: str
    fixed: bool = False

    @property
    def name(self) -> str:
        """The name of the column."""
        return self.definition.name

    def read(self, described: Table | Column) -> object:
        """Return the value of the dictionary for a table or a column."""
        value = getattr(described, self.attribute)
        if value or (not self.definition.nullable and self.definition.type is not ColumnType.JSON):
            return value
        return None if self.definition.nullable else "[]"


def _of_table(name: str, kind: ColumnType, title: str, attribute: str) -> DictionaryColumn:
    definition = own_column(name, kind, title, required=True)
    return DictionaryColumn(definition=definition, source="table", attribute=attribute, fixed=True)


def _of_column(
    name: str,
    kind: ColumnType,
    title: str,
    attribute: str = "",
    *,
    required: bool = False,
    fixed: bool = False,
) -> DictionaryColumn:
    definition = own_column(name, kind, title, required=required)
    return DictionaryColumn(
        definition=definition, source="column", attribute=attribute or name, fixed=fixed
    )


DICTIONARY = (
    _of_table("table_name", ColumnType.NAME, "Header table", "name"),
    _of_column("column_name", ColumnType.NAME, "Its column", "name", required=True),
    _of_column("keyword", ColumnType.TEXT, "FITS keyword that the column holds", required=True),
    _of_table("extension", ColumnType.TEXT, "Extension whose header has it", "extension"),
    _of_column("paths", ColumnType.JSON, "Datamodel paths of the keyword", required=True),
    _of_column("type", ColumnType.TEXT, "Type that the datamodel schema declares", "declared"),
    _of_column("unit", ColumnType.TEXT, "Unit of the values"),
    _of_column("title", ColumnType.TEXT, "What the keyword means"),
    _of_column("enum", ColumnType.JSON, "Values that the schema allows"),
    _of_column(
        "since",
        ColumnType.TEXT,
        "First release that declares it",
        required=True,
        fixed=True,
    ),
    _of_column("retired", ColumnType.TEXT, "First release that no longer declares it"),
    _of_column("former_names", ColumnType.JSON, "Where earlier releases had it", "former"),
)
"""The columns of the data dictionary, in their order."""

DICTIONARY_KEY = ("table_name", "column_name")
"""The primary key of the data dictionary."""


@cache
def core_tables() -> tuple[Table, ...]:
    """Return the tables that every database has."""
    name, code, text = ColumnType.NAME, ColumnType.CODE, ColumnType.TEXT
    number, integer = ColumnType.ID, ColumnType.INTEGER
    json, timestamp = ColumnType.JSON, ColumnType.TIMESTAMP
    return (
        Table(
            name="schemagen_releases",
            family=Family.CORE,
            comment="The releases whose schema this database has had; it is at the last",
            columns=(
                own_column(
                    "step", number, "Number of the step, counted up", identity=True, required=True
                ),
                own_column("pipeline_version", text, "Release of the jwst pipeline", required=True),
                own_column(
                    "since", text, "First release whose files this schema can hold", required=True
                ),
                own_column(
                    "schema_package", text, "Package that the schemas were read from", required=True
                ),
                own_column("schema_package_version", text, "Its version", required=True),
                own_column(
                    "schema_sha256",
                    text,
                    "SHA-256 of its archive, or of the schema set",
                    required=True,
                ),
                own_column(
                    "applied_date",
                    timestamp,
                    "When the step was applied, in UTC",
                    required=True,
                    stamped=True,
                ),
            ),
            primary_key=("step",),
        ),
        Table(
            name="schemagen_layouts",
            family=Family.CORE,
            comment="The layouts of tables that this database has had; it has the last",
            columns=(
                own_column("layout", integer, "Version of the layout", required=True),
                own_column(
                    "applied_date",
                    timestamp,
                    "When it was applied, in UTC",
                    required=True,
                    stamped=True,
                ),
            ),
            primary_key=("layout",),
        ),
        Table(
            name="schemagen_columns",
            family=Family.CORE,
            comment="The data dictionary: what each column of the header tables means",
            columns=tuple(each.definition for each in DICTIONARY),
            primary_key=DICTIONARY_KEY,
            searched=(TableIndex(table="schemagen_columns", columns=("keyword", "table_name")),),
        ),
        Table(
            name="schemagen_overrides",
            family=Family.CORE,
            comment="The local changes (overrides.yaml) that this database was made with",
            columns=(
                own_column("position", integer, "Number of the entry, from 1", required=True),
                own_column("entry", json, "The entry in the words of the file", required=True),
            ),
            primary_key=("position",),
        ),
        Table(
            name="master",
            family=Family.CORE,
            comment="The rootnames in this database, and when their files were ingested",
            columns=(
                own_column("rootname", name, "File name without its filetype", required=True),
                own_column("instrument", code, "INSTRUME"),
                own_column("detector", code, "DETECTOR"),
                own_column("program", text, "PROGRAM"),
                own_column("observation", text, "OBSERVTN"),
                own_column("visit", text, "VISIT"),
                own_column(
                    "first_ingest_date",
                    timestamp,
                    "First ingest of one of its files, in UTC",
                    required=True,
                    stamped=True,
                ),
                own_column(
                    "last_ingest_date",
                    timestamp,
                    "Last ingest of one of its files, in UTC",
                    required=True,
                    stamped=True,
                ),
            ),
            primary_key=("rootname",),
            searched=(
                TableIndex(table="master", columns=("program", "observation", "visit")),
                TableIndex(table="master", columns=("rootname",), prefix=True),
            ),
        ),
        Table(
            name="datasets",
            family=Family.CORE,
            comment="The files that exist for each rootname",
            columns=(
                own_column(
                    "dataset_id", number, "Number of the file", identity=True, required=True
                ),
                own_column("rootname", name, "Its rootname", required=True),
                own_column("filetype", code, "Its filetype: rate, cal …", required=True),
                own_column("filename", name, "Its name", required=True),
                own_column("path", text, "Directory or URL that it was read from"),
                own_column("instrument", code, "INSTRUME"),
                own_column("detector", code, "DETECTOR"),
                own_column("exp_type", text, "EXP_TYPE"),
                own_column("datamodel", text, "DATAMODL, the class that wrote it"),
                own_column("pipeline_version", text, "CAL_VER, the release that wrote it"),
                own_column("file_size", integer, "[byte] Its size"),
                own_column("checksum", text, "SHA-256 of its headers"),
                own_column(
                    "ingest_date",
                    timestamp,
                    "When it was ingested, in UTC",
                    required=True,
                    stamped=True,
                ),
                own_column(
                    "file_mtime",
                    integer,
                    "[ns] When the file was last changed, since 1970, as its file system says",
                ),
                own_column("file_inode", integer, "Number of the file in its file system"),
            ),
            primary_key=("dataset_id",),
            unique=(("filename",), ("rootname", "filetype")),
            searched=(
                TableIndex(table="datasets", columns=("filetype",)),
                TableIndex(table="datasets", columns=("pipeline_version", "filetype")),
                TableIndex(table="datasets", columns=("exp_type",)),
                TableIndex(table="datasets", columns=("rootname",), prefix=True),
            ),
            foreign_keys=(ForeignKey(column="rootname", table="master", references="rootname"),),
        ),
        Table(
            name="other_headers",
            family=Family.CORE,
            comment="Headers of extensions that have no table of their own, whole",
            columns=(
                own_column("dataset_id", number, "The file", required=True),
                own_column(
                    "extension_index",
                    integer,
                    "Number of the HDU in the file, from 0",
                    required=True,
                ),
                own_column("extension_name", text, "EXTNAME"),
                own_column(
                    "extension_version", integer, "EXTVER, 1 where it is not given", required=True
                ),
                own_column("header", json, "All cards", required=True),
            ),
            primary_key=("dataset_id", "extension_index"),
            foreign_keys=(DATASET,),
        ),
    )
