"""Build the inventory of a release from its schemas and the filetype table.

The filetype table (``filetypes.yaml``) lists which datamodel writes which filetype, for which
instruments and exposure types, in which releases. Everything else comes from the schemas.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from functools import cache, cached_property

from packaging.version import InvalidVersion, Version

from schemagen.errors import SchemagenError
from schemagen.inventory.declarations import Declarations, read_declarations, strip_extension
from schemagen.inventory.extensions import Enumerator
from schemagen.inventory.filetype_maker import ASDF, Extensions, FiletypeMaker, list_schemas
from schemagen.inventory.local_changes import apply
from schemagen.inventory.merge import Schemas, SharedTrees
from schemagen.inventory.model import Filetype, Inventory, Layout, Note
from schemagen.inventory.override import Override
from schemagen.inventory.reference_files import read_models, read_types
from schemagen.inventory.select import matches, name_nearest
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import Release
from schemagen.sources.schema_set import SchemaSet

__all__ = ["InventoryReader", "describe_references", "describe_schema", "take_inventory"]


class InventoryReader:
    """Builds the inventories of releases; files that releases share are read once.

    It keeps all parts as long as it exists. Known releases can be recalled from the record of
    declarations, without their files.

    Parameters
    ----------
    overrides : iterable of Override, optional
        Local changes.
    """

    def __init__(self, overrides: Iterable[Override] = ()) -> None:
        self.overrides = tuple(overrides)
        self._trees = SharedTrees()
        self._enumerator = Enumerator()
        self._maker = FiletypeMaker()
        self._strip = cache(strip_extension)

    def without_changes(self) -> InventoryReader:
        """Return a reader without local changes, which shares what this one has read."""
        shared = copy(self)
        shared.overrides = ()
        return shared

    def take(self, schema_set: SchemaSet, *, strict: bool = True) -> Inventory:
        """Build the inventory of a release.

        Parameters
        ----------
        schema_set : SchemaSet
            The schemas of the release. A directory or a git ref without a version counts as newer
            than all releases. It may lack schemas, as one of a development version may.
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
        declared = self._declare(schemas, version)
        filetypes, missing = self._maker.list_filetypes(declared, version)
        unplaced = (
            note
            for schema in declared
            for note in self._enumerator.list_unplaced(schemas.tree(schema))
        )
        inventory = Inventory(
            pipeline_version=schema_set.pipeline_version,
            package=schema_set.package,
            filetypes=filetypes,
            notes=_sorted({*schemas.notes, *unplaced, *missing}),
        )
        return apply(inventory, self.overrides, strict=strict)

    def declare(self, schema_set: SchemaSet) -> Declarations:
        """Return what the schemas of a release declare, as the record of declarations has it.

        Raises
        ------
        SchemaError
            As for `take`.
        """
        schemas = Schemas(schema_set, self._trees)
        declared = self._declare(schemas, _version(schema_set.pipeline_version))
        return Declarations(
            release=schema_set.pipeline_version,
            sha256=schema_set.sha256,
            schemas={name: tuple(map(self._strip, listed)) for name, listed in declared.items()},
        )

    def recall(self, release: Release, *, strict: bool = False) -> Inventory | None:
        """Build the inventory of a release from the record of declarations.

        Parameters
        ----------
        release : Release
            The release.
        strict : bool, optional
            As for `take`.

        Returns
        -------
        Inventory or None
            The inventory with the local changes, but without the places of keywords in schema
            files, their defaults, and notes on these files; None if the record does not have it.
        """
        declared = self._record.get(release.schemas_sha256)
        version = _version(release.pipeline_version)
        if declared is None or not {*list_schemas(version)} <= declared.schemas.keys():
            return None
        inventory = Inventory(
            pipeline_version=release.pipeline_version,
            package=release.schema_package,
            filetypes=self._maker.list_filetypes(declared.schemas, version)[0],
            notes=(),
        )
        return apply(inventory, self.overrides, strict=strict)

    def recall_many(self, versions: Iterable[str], reader: SchemaReader) -> tuple[Inventory, ...]:
        """Build the inventories of known releases; see `recall`.

        Parameters
        ----------
        versions : iterable of str
            The releases.
        reader : SchemaReader
            Reads the schemas of those that the record of declarations does not have.

        Raises
        ------
        SourceError
            If the schemas of a release cannot be read.
        """
        pinned = {release.pipeline_version: release for release in reader.pins}
        recalled = {version: self.recall(pinned[version]) for version in versions}
        lacking = [version for version, inventory in recalled.items() if inventory is None]
        taken = {
            each.pipeline_version: self.take(each, strict=False)
            for each in reader.read_many(lacking)
        }
        return tuple(recalled[version] or taken[version] for version in recalled)

    @cached_property
    def _record(self) -> Mapping[str, Declarations]:
        return read_declarations()

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
            extensions=(*self._enumerator.list_extensions(schemas.tree(schema)), ASDF),
        )

    def describe_references(self, schema_set: SchemaSet, types: tuple[str, ...]) -> Inventory:
        """Build the inventory of reference files.

        Parameters
        ----------
        schema_set : SchemaSet
            The schemas of the release.
        types : tuple of str
            Reference types of CRDS (``flat``), or patterns of them. Case is ignored.

        Returns
        -------
        Inventory
            A filetype for each type, with a layout for each datamodel that its files may have.
            Local changes are not applied.

        Raises
        ------
        SchemagenError
            If a name matches no type, or the release has a schema for none of its types.
        """
        schemas = Schemas(schema_set, self._trees)
        filetypes: dict[str, Filetype] = {}
        for asked in types:
            known = {
                name: models for name, models in read_types().items() if matches(name, (asked,))
            }
            found = {name: self._list_references(schemas, models) for name, models in known.items()}
            if not any(found.values()):
                raise self._describe_lack(schema_set, asked, known)
            filetypes |= {
                name: Filetype(
                    name=name,
                    stage="",
                    purpose=f"Reference files of type {name.upper()}",
                    combined=False,
                    layouts=layouts,
                )
                for name, layouts in found.items()
                if layouts
            }
        return Inventory(
            pipeline_version=schema_set.pipeline_version,
            package=schema_set.package,
            filetypes=tuple(filetypes.values()),
            notes=_sorted(set(schemas.notes)),
        )

    def _describe_lack(
        self, schema_set: SchemaSet, asked: str, known: Mapping[str, tuple[str, ...]]
    ) -> SchemagenError:
        """Return the error for types of reference files that a release has no schema for."""
        if not known:
            text = f"there is no reference type {asked!r}"
            return SchemagenError(text, where="--reftype", hint=name_nearest(asked, read_types()))
        text = f"jwst {schema_set.pipeline_version} has no schema for {asked!r} files"
        hint = "another release has one" if any(known.values()) else "they have no datamodel"
        return SchemagenError(text, where="--reftype", hint=hint)

    def _list_references(self, schemas: Schemas, models: tuple[str, ...]) -> tuple[Layout, ...]:
        """List the layouts of datamodels of reference files whose schemas a release has."""
        named = read_models()
        return tuple(
            Layout(
                model=model,
                schema=named[model],
                instruments=(),
                exp_types=(),
                extensions=(*self._enumerator.list_extensions(schemas.tree(named[model])), ASDF),
            )
            for model in models
            if named[model] in schemas
        )

    def _declare(self, schemas: Schemas, version: Version) -> dict[str, Extensions]:
        """List the extensions of each schema that files of a release are written with."""
        return {
            schema: self._enumerator.list_extensions(schemas.tree(schema))
            for schema in list_schemas(version)
            # A directory or a git ref may be of any age.
            if schema in schemas or not (version == _UNRELEASED or version.is_devrelease)
        }


def take_inventory(
    schema_set: SchemaSet, overrides: Iterable[Override] = (), *, strict: bool = True
) -> Inventory:
    """Build the inventory of one release; see `InventoryReader` for the parameters."""
    return InventoryReader(overrides).take(schema_set, strict=strict)


def describe_references(schema_set: SchemaSet, types: tuple[str, ...]) -> Inventory:
    """Build the inventory of reference files; see `InventoryReader.describe_references`."""
    return InventoryReader().describe_references(schema_set, types)


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


def _sorted(notes: Iterable[Note]) -> tuple[Note, ...]:
    def place(note: Note) -> tuple[str, int, str, str]:
        file, _, line = note.where.rpartition(":")
        return file, int(line), note.code, note.text

    return tuple(sorted(notes, key=place))
