"""The manifest of an export: what it was made from, and which Parquet files belong to it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from schemagen.errors import DataLossError, SchemagenError

__all__ = ["MANIFEST", "ExportManifest", "ExportedTable", "Part", "read_export_manifest"]

MANIFEST = "MANIFEST.json"
"""Its path in an export."""

_FORMAT = 1
"""The version of its form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A Parquet file of a table.

    Attributes
    ----------
    path : str
        Its path in the export: ``rate_sci/NIRCAM/rate_sci-000001-1.parquet``.
    rows : int
        Number of its rows.
    size : int
        Its size in bytes.
    first, last : int
        The smallest and the largest ``dataset_id`` in it; 0 for a table without that column.
    """

    path: str
    rows: int
    size: int
    first: int = 0
    last: int = 0

    @property
    def place(self) -> str:
        """The directory below that of the table; empty for a table that is not split."""
        return "/".join(PurePosixPath(self.path).parts[1:-1])


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedTable:
    """A table in an export.

    Attributes
    ----------
    name : str
        Its name.
    columns : str
        SHA-256 of its columns and what they mean.
    parts : tuple of Part
        Its Parquet files, oldest first.
    """

    name: str
    columns: str
    parts: tuple[Part, ...]

    @property
    def rows(self) -> int:
        """Number of its rows."""
        return sum(part.rows for part in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportManifest:
    """The manifest of an export.

    Attributes
    ----------
    schemagen : str
        The version of schemagen that wrote it.
    database : str
        What tells the database from others: its first release, and when it was created.
    pipeline_version : str
        The release of the database.
    definition : str
        SHA-256 of what decides which row a header becomes, besides the columns of tables: the step
        and the layout of the database, and its local changes.
    number : int
        Number of the export, counted up; the names of its new files have it.
    exported : str
        Date and time of the export, in UTC.
    filetypes : tuple of str
        The filetypes that it is limited to; empty for all.
    unsettled : tuple of int
        The ``dataset_id`` of files that the database was to place again, when it was exported.
    tables : tuple of ExportedTable
        Its tables that have rows, by name.
    """

    schemagen: str
    database: str
    pipeline_version: str
    definition: str
    number: int
    exported: str
    filetypes: tuple[str, ...]
    unsettled: tuple[int, ...]
    tables: tuple[ExportedTable, ...]

    def list_parts(self) -> Iterator[Part]:
        """Yield all Parquet files."""
        for table in self.tables:
            yield from table.parts

    def to_json(self) -> str:
        """Write it as JSON."""
        values = asdict(self)
        values["tables"] = {
            table.name: {
                "rows": table.rows,
                "columns": table.columns,
                "files": [asdict(part) for part in table.parts],
            }
            for table in self.tables
        }
        return json.dumps({"export": _FORMAT, **values}, ensure_ascii=False, indent=1) + "\n"


def read_export_manifest(directory: Path) -> ExportManifest | None:
    """Read the manifest of an export; None if the directory is empty, or not there.

    Raises
    ------
    DataLossError
        If the directory holds something else, or the export of a later schemagen.
    SchemagenError
        If the manifest cannot be read.
    """
    hint = "choose an empty or a new directory"
    path = directory / MANIFEST
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        if directory.exists() and any(directory.iterdir()):
            text = "holds something else than an export"
            raise DataLossError(text, where=str(directory), hint=hint) from None
        return None
    except (OSError, UnicodeDecodeError) as error:
        reason = (getattr(error, "strerror", None) or "it is no text").lower()
        raise SchemagenError(f"cannot be read: {reason}", where=str(path), hint=hint) from error
    try:
        held: dict[str, Any] = json.loads(text)
        known = held.get("export")
        if known is None:
            text = "holds something else than an export: its manifest is that of a build"
            raise DataLossError(text, where=str(directory), hint=hint)
        if known != _FORMAT:
            text = "holds an export that another version of schemagen has made"
            more = "install that one, or choose another directory"
            raise DataLossError(text, where=str(directory), hint=more)
        del held["export"]
        tables = tuple(
            ExportedTable(
                name=name,
                columns=table["columns"],
                parts=tuple(Part(**part) for part in table["files"]),
            )
            for name, table in held.pop("tables").items()
        )
        held |= {name: tuple(held[name]) for name in ("filetypes", "unsettled")}
        return ExportManifest(tables=tables, **held)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        hint = "restore it, or remove the directory and export anew"
        raise SchemagenError("is not whole", where=str(path), hint=hint) from error
