"""The tables that every database has, whatever the release."""

from __future__ import annotations

from schemagen.tables.model import Column, ColumnType, Family, ForeignKey, Table

__all__ = ["DATASET", "core_tables", "own_column"]

DATASET = ForeignKey(column="dataset_id", table="datasets", references="dataset_id")
"""What ties a header to its file."""


def own_column(
    name: str,
    kind: ColumnType,
    title: str,
    *,
    required: bool = False,
    identity: bool = False,
    stamped: bool = False,
) -> Column:
    """Give a column of our own; its name has more than eight letters, or no keyword beside it."""
    return Column(
        name=name, type=kind, title=title, nullable=not required, identity=identity, stamped=stamped
    )


def core_tables() -> tuple[Table, ...]:
    """Give the tables that every database has."""
    name, code, text = ColumnType.NAME, ColumnType.CODE, ColumnType.TEXT
    integer, json, timestamp = ColumnType.INTEGER, ColumnType.JSON, ColumnType.TIMESTAMP
    return (
        Table(
            name="schemagen_releases",
            family=Family.CORE,
            comment="The releases whose schema this database has had; it is at the last",
            columns=(
                own_column(
                    "step", integer, "Number of the step, counted up", identity=True, required=True
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
            name="schemagen_columns",
            family=Family.CORE,
            comment="The data dictionary: what each column of the header tables means",
            columns=(
                own_column("table_name", name, "Header table", required=True),
                own_column("column_name", name, "Its column", required=True),
                own_column("keyword", text, "FITS keyword that the column holds", required=True),
                own_column("extension", text, "Extension whose header has it", required=True),
                own_column("paths", json, "Datamodel paths of the keyword", required=True),
                own_column("type", text, "Type that the datamodel schema declares"),
                own_column("unit", text, "Unit of the values"),
                own_column("title", text, "What the keyword means"),
                own_column("enum", json, "Values that the schema allows"),
                own_column(
                    "since",
                    text,
                    "First release, of those this database knows, that declares it",
                    required=True,
                ),
                own_column("retired", text, "First release that no longer declares it"),
            ),
            primary_key=("table_name", "column_name"),
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
        ),
        Table(
            name="datasets",
            family=Family.CORE,
            comment="The files that exist for each rootname",
            columns=(
                own_column(
                    "dataset_id", integer, "Number of the file", identity=True, required=True
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
            ),
            primary_key=("dataset_id",),
            unique=(("filename",), ("rootname", "filetype")),
            foreign_keys=(ForeignKey(column="rootname", table="master", references="rootname"),),
        ),
        Table(
            name="other_headers",
            family=Family.CORE,
            comment="Headers of extensions that have no table of their own, whole",
            columns=(
                own_column("dataset_id", integer, "The file", required=True),
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
