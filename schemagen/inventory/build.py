"""Build the inventory of a release from its schemas and the filetype table.

The filetype table (``filetypes.yaml``) lists which datamodel writes which filetype, for which
instruments and exposure types, in which releases. Everything else comes from the schemas.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from packaging.version import InvalidVersion, Version

from schemagen.inventory.extensions import Enumerator
from schemagen.inventory.filetypes import INSTRUMENTS, read_rows, read_table
from schemagen.inventory.local_changes import apply
from schemagen.inventory.merge import Schemas, SharedTrees, Tree
from schemagen.inventory.model import (
    ArrayColumn,
    Extension,
    Filetype,
    Inventory,
    Kind,
    Layout,
    Note,
    Type,
)
from schemagen.inventory.override import Override
from schemagen.inventory.yaml_file import Block
from schemagen.sources.schema_set import SchemaSet

__all__ = ["InventoryReader", "describe_schema", "take_inventory"]

_ASDF = Extension(
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


class InventoryReader:
    """Builds the inventories of releases; files that releases share are read once.

    It keeps all parts as long as it exists.

    Parameters
    ----------
    overrides : iterable of Override, optional
        Local changes.
    """

    def __init__(self, overrides: Iterable[Override] = ()) -> None:
        self.overrides = tuple(overrides)
        self._trees = SharedTrees()
        self._enumerator = Enumerator()
        self._make_runtime = cache(self._make_runtime_anew)

    def take(self, schema_set: SchemaSet, *, strict: bool = True) -> Inventory:
        """Build the inventory of a release.

        Parameters
        ----------
        schema_set : SchemaSet
            The schemas of the release. A directory or a git ref without the version of a release
            counts as newer than all releases.
        strict : bool, optional
            Whether a local change that matches nothing is an error. For a database of several
            releases it must match in the newest, but not in the others.

        Returns
        -------
        Inventory
            The filetypes that the release can write, in the order of the filetype table.

        Raises
        ------
        SchemaError
            If a schema that a layout needs is missing or broken.
        SchemagenError
            If an override matches nothing.
        """
        schemas = Schemas(schema_set, self._trees)
        version = _version(schema_set.pipeline_version)
        notes = set(schemas.notes)
        filetypes = []
        for entry in read_table():
            layouts, more = self._take_layouts(entry, version, schemas)
            notes.update(more)
            if layouts:
                filetypes.append(
                    Filetype(
                        name=str(entry["name"]),
                        stage=str(entry["stage"]),
                        purpose=str(entry["purpose"]),
                        combined=entry.get("combined") is True,
                        layouts=layouts,
                    )
                )
        inventory = Inventory(
            pipeline_version=schema_set.pipeline_version,
            package=schema_set.package,
            filetypes=tuple(filetypes),
            notes=_sorted(notes),
        )
        return apply(inventory, self.overrides, strict=strict)

    def describe(self, schema_set: SchemaSet, name: str) -> Inventory:
        """Build the inventory of one schema, e.g. that of a reference file.

        Parameters
        ----------
        schema_set : SchemaSet
            The schemas of the release.
        name : str
            Name of the schema; ``image``, ``image.schema`` and ``image.schema.yaml`` are the same.

        Returns
        -------
        Inventory
            One filetype with one layout; the name of the filetype is that of the schema. Local
            changes are not applied.
        """
        schemas = Schemas(schema_set, self._trees)
        stem = name.removesuffix(".yaml").removesuffix(".schema")
        schema = f"{stem}.schema"
        tree = schemas.tree(schema)
        title = schemas.document(schema).root.get("title")
        layout = Layout(
            model="",
            schema=schema,
            instruments=(),
            exp_types=(),
            extensions=self._enumerator.list_extensions(tree),
        )
        own = {note for note in schemas.notes if note.where.startswith(f"{schema}.yaml:")}
        return Inventory(
            pipeline_version=schema_set.pipeline_version,
            package=schema_set.package,
            filetypes=(
                Filetype(
                    name=stem,
                    stage="",
                    purpose=" ".join(str(title or "").split()),
                    combined=False,
                    layouts=(layout,),
                ),
            ),
            notes=_sorted(own | set(self._enumerator.list_unplaced(tree))),
        )

    def take_reference(self, schema_set: SchemaSet, schema: str) -> Layout | None:
        """Return what a reference file of a schema may contain; None without such a schema."""
        schemas = Schemas(schema_set, self._trees)
        if schema not in schemas:
            return None
        return Layout(
            model="",
            schema=schema,
            instruments=(),
            exp_types=(),
            extensions=(*self._enumerator.list_extensions(schemas.tree(schema)), _ASDF),
        )

    def _take_layouts(
        self, entry: Block, version: Version, schemas: Schemas
    ) -> tuple[tuple[Layout, ...], tuple[Note, ...]]:
        """Return the layouts of a filetype in a release, and the errors found in them.

        Rows with the same datamodel and schema form one layout.
        """
        name = str(entry["name"])
        rows = [row for row in read_rows(name) if row.covers(version)]
        runtime = tuple(_list_runtime(entry, version))
        layouts: list[Layout] = []
        notes: list[Note] = []
        for model, schema in dict.fromkeys((row.model, row.schema) for row in rows):
            if schema and schema not in schemas and version == _UNRELEASED:
                # A directory or a git ref may be of any age.
                text = f"the schema file is missing; {name} files of {model} are left out"
                notes.append(Note(code="missing-schema", text=text, where=f"{schema}.yaml:0"))
                continue
            extensions: tuple[Extension, ...] = ()
            if schema:
                tree = schemas.tree(schema)
                notes += self._enumerator.list_unplaced(tree)
                made = (self._make_runtime(each, tree) for each in runtime)
                extensions = (*self._enumerator.list_extensions(tree), *made, _ASDF)
            same = [row for row in rows if (row.model, row.schema) == (model, schema)]
            instruments = {instrument for row in same for instrument in row.instruments}
            layouts.append(
                Layout(
                    model=model,
                    schema=schema,
                    instruments=tuple(each for each in INSTRUMENTS if each in instruments),
                    exp_types=tuple(dict.fromkeys(each for row in same for each in row.exp_types)),
                    extensions=extensions,
                )
            )
        return tuple(layouts), tuple(notes)

    def _make_runtime_anew(self, name: str, tree: Tree) -> Extension:
        """Make an extension that is added at run time, with a column for each blended keyword."""
        blended = {
            keyword.name: keyword
            for extension in self._enumerator.list_extensions(tree)
            for keyword in extension.keywords
            if keyword.tabulated
        }
        columns = tuple(
            ArrayColumn(
                name=keyword.name, datatype=_BLENDED[keyword.type], shape=(), unit=keyword.unit
            )
            for keyword in blended.values()
        )
        return Extension(name=name, kind=Kind.TABLE, runtime=True, columns=columns)


def take_inventory(
    schema_set: SchemaSet, overrides: Iterable[Override] = (), *, strict: bool = True
) -> Inventory:
    """Build the inventory of one release; see `InventoryReader` for the parameters."""
    return InventoryReader(overrides).take(schema_set, strict=strict)


def describe_schema(schema_set: SchemaSet, name: str) -> Inventory:
    """Build the inventory of one schema; see `InventoryReader.describe` for the parameters."""
    return InventoryReader().describe(schema_set, name)


_UNRELEASED = Version("9999")
"""Version of a directory or git ref that is not a release: newer than all releases."""


def _version(label: str) -> Version:
    try:
        return Version(label)
    except InvalidVersion:
        return _UNRELEASED


def _list_runtime(entry: Block, version: Version) -> Iterator[str]:
    """List the extensions that a release adds to a filetype at run time."""
    for row in entry.get("runtime") or ():  # type: ignore[attr-defined]
        last = row["last"] and Version(str(row["last"]))
        if Version(str(row["first"])) <= version and not (last and version > last):
            yield str(row["extension"])


def _sorted(notes: Iterable[Note]) -> tuple[Note, ...]:
    def place(note: Note) -> tuple[str, int, str, str]:
        file, _, line = note.where.rpartition(":")
        return file, int(line), note.code, note.text

    return tuple(sorted(notes, key=place))
