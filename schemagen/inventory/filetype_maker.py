"""Rows of the filetype table, and what their schemas declare → the filetypes of a release."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from packaging.version import Version

from schemagen.inventory.filetypes import (
    INSTRUMENTS,
    FiletypeRow,
    read_rows,
    read_runtime,
    read_table,
)
from schemagen.inventory.model import (
    ArrayColumn,
    Extension,
    Filetype,
    Keyword,
    Kind,
    Layout,
    Note,
    Type,
)

__all__ = ["ASDF", "Extensions", "FiletypeMaker", "list_schemas"]

Extensions = tuple[Extension, ...]
"""The extensions that a schema declares."""

ASDF = Extension(
    name="ASDF",
    kind=Kind.TABLE,
    runtime=True,
    columns=(ArrayColumn(name="ASDF_METADATA", datatype="uint8", shape=(), unit=""),),
)
"""The tree of the datamodel, which ``fits_support.py`` of stdatamodels appends to every file."""

_BLENDED = {
    Type.STRING: "ascii",
    Type.INTEGER: "int64",
    Type.NUMBER: "float64",
    Type.BOOLEAN: "bool8",
    Type.UNTYPED: "ascii",
}


class FiletypeMaker:
    """Makes the filetypes of releases, each once.

    It keeps all of them as long as it exists.
    """

    def __init__(self) -> None:
        self._make_filetype = cache(self._make_filetype_anew)
        self._make_runtime = cache(self._make_runtime_anew)
        self._tabulate = cache(_tabulate)

    def list_filetypes(
        self, declared: Mapping[str, Extensions], version: Version
    ) -> tuple[tuple[Filetype, ...], tuple[Note, ...]]:
        """List the filetypes of a release, and the schemas that are missing.

        Parameters
        ----------
        declared : Mapping of str to tuple of Extension
            What each schema declares.
        version : Version
            The release.

        Returns
        -------
        tuple of Filetype
            The filetypes, in the order of the filetype table.
        tuple of Note
            A note for each row whose schema is missing.
        """
        filetypes: list[Filetype] = []
        notes: list[Note] = []
        for entry in read_table():
            name = str(entry["name"])
            rows = tuple(row for row in read_rows(name) if row.covers(version))
            kept = tuple(row for row in rows if not row.schema or row.schema in declared)
            for row in rows if len(kept) < len(rows) else ():
                if row not in kept:
                    text = f"the schema file is missing; {name} files of {row.model} are left out"
                    where = f"{row.schema}.yaml:0"
                    notes.append(Note(code="missing-schema", text=text, where=where))
            if kept:
                runtime = tuple(row.extension for row in read_runtime(name) if row.covers(version))
                listed = tuple(declared.get(row.schema, ()) for row in kept)
                filetypes.append(self._make_filetype(name, kept, listed, runtime))
        return tuple(filetypes), tuple(notes)

    def _make_filetype_anew(
        self,
        name: str,
        rows: tuple[FiletypeRow, ...],
        listed: tuple[Extensions, ...],
        runtime: tuple[str, ...],
    ) -> Filetype:
        """Make a filetype of its rows, with the extensions of the schema of each.

        Rows with the same datamodel and schema form one layout.
        """
        (entry,) = (entry for entry in read_table() if entry["name"] == name)
        layouts: dict[tuple[str, str], Layout] = {}
        for row, extensions in zip(rows, listed, strict=True):
            same = [r for r in rows if (r.model, r.schema) == (row.model, row.schema)]
            instruments = {instrument for each in same for instrument in each.instruments}
            made = (self._make_runtime(each, extensions) for each in runtime)
            layouts[row.model, row.schema] = Layout(
                model=row.model,
                schema=row.schema,
                instruments=tuple(each for each in INSTRUMENTS if each in instruments),
                exp_types=tuple(dict.fromkeys(each for r in same for each in r.exp_types)),
                extensions=(*extensions, *made, ASDF) if row.schema else (),
            )
        return Filetype(
            name=name,
            stage=str(entry["stage"]),
            purpose=str(entry["purpose"]),
            combined=entry.get("combined") is True,
            layouts=tuple(layouts.values()),
        )

    def _make_runtime_anew(self, name: str, extensions: Extensions) -> Extension:
        """Make an extension that is added at run time, with a column for each blended keyword."""
        columns = {
            keyword.name: self._tabulate(keyword)
            for extension in extensions
            for keyword in extension.keywords
            if keyword.tabulated
        }
        return Extension(name=name, kind=Kind.TABLE, runtime=True, columns=tuple(columns.values()))


def _tabulate(keyword: Keyword) -> ArrayColumn:
    """Return the column in which products of several exposures list the values of a keyword."""
    return ArrayColumn(
        name=keyword.name, datatype=_BLENDED[keyword.type], shape=(), unit=keyword.unit
    )


def list_schemas(version: Version) -> dict[str, None]:
    """List the schemas that files of a release are written with."""
    rows = (row for entry in read_table() for row in read_rows(str(entry["name"])))
    return dict.fromkeys(row.schema for row in rows if row.schema and row.covers(version))
