"""Schemas and the filetype table → what the files of a release may hold.

The filetype table (``filetypes.yaml``) says which datamodel writes which filetype, for which
instruments and exposure types, from which release to which; the schemas say the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache

from packaging.version import InvalidVersion, Version

from schemagen.errors import SchemagenError
from schemagen.inventory.extensions import enumerate_extensions, note_unplaced
from schemagen.inventory.filetypes import INSTRUMENTS, read_rows, read_table
from schemagen.inventory.merge import Schemas, Tree
from schemagen.inventory.model import (
    ArrayColumn,
    Extension,
    Filetype,
    Inventory,
    Keyword,
    Kind,
    Layout,
    Note,
    Place,
    Type,
)
from schemagen.inventory.overrides import Override
from schemagen.inventory.yaml_file import Block
from schemagen.sources.schema_set import SchemaSet

__all__ = ["describe_schema", "take"]

_ASDF = Extension(
    name="ASDF",
    kind=Kind.TABLE,
    runtime=True,
    columns=(ArrayColumn(name="ASDF_METADATA", datatype="uint8", shape=(), unit=""),),
)
"""The datamodel's tree, which stdatamodels' ``fits_support.py`` appends to each file it saves."""

_BLENDED = {
    Type.STRING: "ascii",
    Type.INTEGER: "int64",
    Type.NUMBER: "float64",
    Type.BOOLEAN: "bool8",
    Type.UNTYPED: "ascii",
}


def take(
    schema_set: SchemaSet, overrides: Iterable[Override] = (), *, strict: bool = True
) -> Inventory:
    """Take the inventory of a release.

    Parameters
    ----------
    schema_set : SchemaSet
        The schemas of the release. One that is no released version (a directory, a git ref) is
        taken to be newer than all releases.
    overrides : iterable of Override, optional
        Local changes.
    strict : bool, optional
        Whether a local change that matches nothing is an error. It need not match in each of the
        releases that a database holds, only in the newest.

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
    schemas = Schemas(schema_set)
    version = _version(schema_set.pipeline_version)
    notes = set(schemas.notes)
    filetypes = []
    for entry in read_table():
        layouts = tuple(_layouts(entry, version, schemas, notes))
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
    return _override(inventory, tuple(overrides), strict=strict)


def describe_schema(schema_set: SchemaSet, name: str) -> Inventory:
    """Take the inventory of one schema, that of a reference file for instance.

    Parameters
    ----------
    schema_set : SchemaSet
        The schemas of the release.
    name : str
        The schema; ``image``, ``image.schema`` and ``image.schema.yaml`` mean the same.

    Returns
    -------
    Inventory
        One filetype of one layout, named after the schema.
    """
    schemas = Schemas(schema_set)
    stem = name.removesuffix(".yaml").removesuffix(".schema")
    schema = f"{stem}.schema"
    extensions = enumerate_extensions(schemas.tree(schema))
    title = schemas.document(schema).root.get("title")
    layout = Layout(model="", schema=schema, instruments=(), exp_types=(), extensions=extensions)
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
        notes=_sorted(own | set(note_unplaced(schemas.tree(schema)))),
    )


_UNRELEASED = Version("9999")
"""Stands for a directory or a git ref that is no released version: newer than all of them."""


def _version(label: str) -> Version:
    try:
        return Version(label)
    except InvalidVersion:
        return _UNRELEASED


def _leave_out(filetype: str, model: str, schema: str) -> Note:
    """Note a layout that cannot be told of: a directory or a git ref may be of any age."""
    text = f"is not there, so {filetype} files of {model} are left out"
    return Note(code="missing-schema", text=text, where=f"{schema}.yaml:0")


def _layouts(
    entry: Block, version: Version, schemas: Schemas, notes: set[Note]
) -> Iterator[Layout]:
    """Yield the layouts of a filetype at a release; rows of one datamodel and schema make one."""
    rows = [row for row in read_rows(str(entry["name"])) if row.covers(version)]
    runtime = tuple(
        str(row["extension"])
        for row in entry.get("runtime") or ()  # type: ignore[attr-defined]
        if Version(str(row["first"])) <= version
        and not (row["last"] and version > Version(str(row["last"])))
    )
    for model, schema in dict.fromkeys((row.model, row.schema) for row in rows):
        same = [row for row in rows if (row.model, row.schema) == (model, schema)]
        extensions: tuple[Extension, ...] = ()
        if schema and schema not in schemas and version == _UNRELEASED:
            notes.add(_leave_out(str(entry["name"]), model, schema))
            continue
        if schema:
            tree = schemas.tree(schema)
            notes.update(note_unplaced(tree))
            made = (_runtime(name, tree) for name in runtime)
            extensions = (*enumerate_extensions(tree), *made, _ASDF)
        instruments = {name for row in same for name in row.instruments}
        yield Layout(
            model=model,
            schema=schema,
            instruments=tuple(name for name in INSTRUMENTS if name in instruments),
            exp_types=tuple(dict.fromkeys(name for row in same for name in row.exp_types)),
            extensions=extensions,
        )


@cache
def _runtime(name: str, tree: Tree) -> Extension:
    """Give an extension that comes at run time: HDRTAB has a column for each blended keyword."""
    blended = {
        keyword.name: keyword
        for extension in enumerate_extensions(tree)
        for keyword in extension.keywords
        if keyword.tabulated
    }
    columns = tuple(
        ArrayColumn(name=keyword.name, datatype=_BLENDED[keyword.type], shape=(), unit=keyword.unit)
        for keyword in blended.values()
    )
    return Extension(name=name, kind=Kind.TABLE, runtime=True, columns=columns)


def _sorted(notes: Iterable[Note]) -> tuple[Note, ...]:
    def place(note: Note) -> tuple[str, int, str, str]:
        file, _, line = note.where.rpartition(":")
        return file, int(line), note.code, note.text

    return tuple(sorted(notes, key=place))


def _override(inventory: Inventory, overrides: tuple[Override, ...], *, strict: bool) -> Inventory:
    """Apply local changes; one that matches nothing is an error, for it no longer does its work."""
    for override in overrides:
        if override.decides:
            continue  # a decision between two releases, not a change of one
        used = False

        def change(filetype: str, extension: Extension, override: Override = override) -> Extension:
            nonlocal used
            if not override.concerns(filetype, extension.name):
                return extension
            keywords = tuple(_changed(extension.keywords, override, strict=strict))
            used = used or keywords != extension.keywords
            return replace(extension, keywords=keywords)

        inventory = _map_extensions(inventory, change)
        if strict and not used:
            hint = (
                "the keyword, the extension or the filetype is not there; remove or mend the entry"
            )
            raise SchemagenError(
                f"`{override.action}: {override.keyword}` changes nothing",
                where=override.where,
                hint=hint,
            )
    return inventory


def _changed(
    keywords: tuple[Keyword, ...], override: Override, *, strict: bool
) -> Iterator[Keyword]:
    if override.action == "add" and any(k.name == override.keyword for k in keywords):
        if strict:
            raise SchemagenError(
                f"`add: {override.keyword}` adds what is there already",
                where=override.where,
            )
        yield from keywords  # what is added to the newest release may have been in earlier ones
        return
    for keyword in keywords:
        if keyword.name != override.keyword:
            yield keyword
        elif override.action == "type":
            yield replace(keyword, type=override.type)
    if override.action == "add":
        file, _, line = override.where.rpartition(":")
        yield Keyword(
            name=override.keyword,
            type=override.type,
            paths=(),
            title=override.title,
            unit=override.unit,
            enum=(),
            default=None,
            blend="",
            tabulated=False,
            place=Place(file=file, line=int(line)),
        )


def _map_extensions(
    inventory: Inventory, change: Callable[[str, Extension], Extension]
) -> Inventory:
    return replace(
        inventory,
        filetypes=tuple(
            replace(
                filetype,
                layouts=tuple(
                    replace(
                        layout,
                        extensions=tuple(
                            change(filetype.name, extension) for extension in layout.extensions
                        ),
                    )
                    for layout in filetype.layouts
                ),
            )
            for filetype in inventory.filetypes
        ),
    )
