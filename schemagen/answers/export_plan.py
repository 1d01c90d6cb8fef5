"""What an export is to do: which files it is of, and what still holds of the one before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from schemagen.answers.export_manifest import MANIFEST, ExportManifest
from schemagen.answers.export_tables import ExportTables
from schemagen.answers.parquet_parts import list_files
from schemagen.errors import DataLossError, SchemagenError
from schemagen.output.replacement import Replacement

__all__ = ["ExportPlan", "plan_export"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPlan:
    """What an export is to do.

    Attributes
    ----------
    replacement : Replacement
        Its directory.
    tables : ExportTables
        The tables of the database.
    filetypes : tuple of str
        The filetypes that it is limited to; empty for all.
    before : ExportManifest or None
        The manifest of the export before; None if there is none.
    full : bool
        Whether nothing of the export before holds any more.
    anew : str
        Why, if it is not what the user has asked for.
    foreign : tuple of str
        The files in the directory that no export wrote.
    """

    replacement: Replacement
    tables: ExportTables
    filetypes: tuple[str, ...]
    before: ExportManifest | None
    full: bool
    anew: str
    foreign: tuple[str, ...]


def plan_export(
    replacement: Replacement,
    tables: ExportTables,
    before: ExportManifest | None,
    filetypes: tuple[str, ...],
    *,
    full: bool,
) -> ExportPlan:
    """Plan an export.

    Parameters
    ----------
    replacement : Replacement
        Its directory.
    tables : ExportTables
        The tables of the database.
    before : ExportManifest or None
        The manifest of the export before; None if there is none.
    filetypes : tuple of str
        The filetypes that the user has named.
    full : bool
        Whether the user wants all files to be exported again.

    Raises
    ------
    DataLossError
        If the directory holds the export of another database, or a file of somebody else's that
        readers of a table would take for a part of it.
    SchemagenError
        If it holds an export of other filetypes, or the database has no such filetype.
    """
    where = str(replacement.directory)
    chosen, anew = tables.choose(filetypes), ""
    if before and before.database != tables.database:
        text = f"holds the export of another database ({before.database})"
        hint = "choose another directory, or remove this one"
        raise DataLossError(text, where=where, hint=hint)
    if before and not full:
        if chosen and chosen != before.filetypes:
            held = ", ".join(before.filetypes) or "all filetypes"
            hint = "choose another directory, or replace it by --full"
            raise SchemagenError(f"holds an export of {held}", where=where, hint=hint)
        chosen = before.filetypes
        if _is_changed(tables, before):
            changed = before.pipeline_version != tables.release
            step = f" (jwst {before.pipeline_version} → {tables.release})" if changed else ""
            anew = f"the tables have changed since the last export{step}: all files are exported"
    return ExportPlan(
        replacement=replacement,
        tables=tables,
        filetypes=chosen,
        before=before,
        full=full or bool(anew) or before is None,
        anew=anew,
        foreign=tuple(_find_foreign(replacement.directory, tables, before)),
    )


def _is_changed(tables: ExportTables, before: ExportManifest) -> bool:
    """Return whether tables are not what they were when they were exported."""
    return before.definition != tables.definition or any(
        table.columns != tables.define(table.name)
        for table in before.tables
        if table.name in tables.columns
    )


def _find_foreign(
    directory: Path, tables: ExportTables, before: ExportManifest | None
) -> Iterator[str]:
    """Yield the files in the directory of an export that no export wrote.

    Raises
    ------
    DataLossError
        If readers of a table would take one for a part of it.
    """
    ours = {MANIFEST, *(part.path for part in before.list_parts())} if before else set()
    for path in list_files(directory) if before else ():
        if path in ours:
            continue
        if path.partition("/")[0] in tables.columns and path.endswith(".parquet"):
            text = "was not written by an export, and readers would take it for a part of the table"
            raise DataLossError(text, where=str(directory / path), hint="move it elsewhere")
        yield path
