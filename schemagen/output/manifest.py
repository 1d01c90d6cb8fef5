"""The manifest of a tree: how and from what it was built, and the SHA-256 of each file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from schemagen.errors import SchemagenError
from schemagen.inventory.override import Override
from schemagen.inventory.overrides import parse_entries, parse_overrides
from schemagen.migrations.chain import Chain, TreeState
from schemagen.migrations.plan import LayoutLink, Link
from schemagen.sources.schema_set import SchemaPackage, SchemaSet
from schemagen.tables.core import LAYOUT

__all__ = [
    "MANIFEST",
    "Manifest",
    "OverridesRecord",
    "SchemaRecord",
    "parse_manifest",
    "read_manifest",
]

_HINT = "restore it from git, or delete the directory and build again"

MANIFEST = "MANIFEST.json"
"""Its path in a tree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaRecord:
    """The schemas of a release that a tree was built from.

    Attributes
    ----------
    pipeline_version : str
        The release.
    package : SchemaPackage
        The package that they were read from.
    sha256 : str
        SHA-256 of the schema set.
    """

    pipeline_version: str
    package: SchemaPackage
    sha256: str

    @classmethod
    def of(cls, schema_set: SchemaSet) -> SchemaRecord:
        """Record a schema set."""
        return cls(
            pipeline_version=schema_set.pipeline_version,
            package=schema_set.package,
            sha256=schema_set.sha256,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class OverridesRecord:
    """The file of local changes that a tree was built with.

    Attributes
    ----------
    name : str
        Its path from the directory that the tree is in; its name, if it is outside.
    sha256 : str
        SHA-256 of the file.
    entries : tuple of Override
        Its entries.
    """

    name: str
    sha256: str
    entries: tuple[Override, ...]

    @classmethod
    def of(cls, path: Path | None, directory: Path) -> OverridesRecord | None:
        """Record the file of local changes of a tree in a directory; None if there is none."""
        if path is None:
            return None
        content = path.read_bytes()
        whole, around = path.resolve(), directory.resolve().parent
        inside = whole.is_relative_to(around)
        return cls(
            name=whole.relative_to(around).as_posix() if inside else path.name,
            sha256=hashlib.sha256(content).hexdigest(),
            entries=parse_overrides(content, str(path)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The manifest of a tree.

    Attributes
    ----------
    schemagen : str
        The version of schemagen that built it.
    pipeline_version, since : str
        Its release, and the first release whose files its database can hold.
    schemas : tuple of SchemaRecord
        The schemas that it was built from, oldest release first.
    dialect, filetype : tuple of str
        The dialects and filetypes that were chosen; no filetype stands for all.
    export : tuple of str
        The formats of other programs that it has.
    partition_by : str
        What its header tables are partitioned by.
    overrides : OverridesRecord or None
        The local changes that it was built with.
    source, templates : str
        The place of its schemas and the directory of its own templates, as `record_place` returns
        them; empty for a release, and for the templates of schemagen.
    migrations : tuple of Link
        The migrations that it holds, oldest first.
    layout : int
        The version of the layout of its DDL and models.
    layouts : tuple of LayoutLink
        The changes of the layout among its migrations.
    known_filetypes : tuple of str
        Filetypes that a database may have after its migrations.
    files : Mapping of str to str
        SHA-256 of each file by path.
    """

    schemagen: str
    pipeline_version: str
    since: str
    schemas: tuple[SchemaRecord, ...] = ()
    dialect: tuple[str, ...] = ()
    filetype: tuple[str, ...] = ()
    export: tuple[str, ...] = ()
    partition_by: str
    overrides: OverridesRecord | None = None
    source: str = ""
    templates: str = ""
    migrations: tuple[Link, ...]
    layout: int = LAYOUT
    layouts: tuple[LayoutLink, ...] = ()
    known_filetypes: tuple[str, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)

    @property
    def state(self) -> TreeState:
        """The state that the next migration of the tree depends on."""
        return TreeState(
            pipeline_version=self.pipeline_version,
            migrations=self.migrations,
            layouts=self.layouts,
            known_filetypes=self.known_filetypes,
            filetype=self.filetype,
            partition_by=self.partition_by,
            overrides=self.overrides.entries if self.overrides else (),
            package=self.schemas[-1].package if self.schemas else None,
        )

    @property
    def packages(self) -> tuple[tuple[str, SchemaPackage], ...]:
        """The releases that it was built from, and where the schemas of each came from."""
        return tuple((record.pipeline_version, record.package) for record in self.schemas)

    def list_released(self) -> dict[str, str]:
        """List the files of the migrations that the tree holds, and their SHA-256."""
        keeps = Chain(links=self.migrations, filetypes=(), layouts=self.layouts).keeps
        return {path: hashed for path, hashed in self.files.items() if keeps(path)}

    def to_json(self) -> str:
        """Write it as JSON."""
        values = {
            "schemagen": self.schemagen,
            "pipeline_version": self.pipeline_version,
            "since": self.since,
            "schemas": [
                {
                    "pipeline_version": record.pipeline_version,
                    "package": record.package.name,
                    "package_version": record.package.version,
                    "sha256": record.package.sha256,
                    "schemas_sha256": record.sha256,
                }
                for record in self.schemas
            ],
            "dialect": self.dialect,
            "filetype": self.filetype,
            "export": self.export,
            "partition_by": self.partition_by,
            "overrides": self.overrides
            and {
                "name": self.overrides.name,
                "sha256": self.overrides.sha256,
                "entries": [entry.to_entry() for entry in self.overrides.entries],
            },
            **({"source": self.source} if self.source else {}),
            **({"templates": self.templates} if self.templates else {}),
            "migrations": [[link.older, link.newer] for link in self.migrations],
            "layout": self.layout,
            "layouts": [[link.after, link.layout] for link in self.layouts],
            "known_filetypes": self.known_filetypes,
            "files": dict(self.files),
        }
        return json.dumps(values, indent=2, ensure_ascii=False) + "\n"


def read_manifest(directory: Path) -> Manifest | None:
    """Read the manifest of a tree; None if there is none.

    Raises
    ------
    SchemagenError
        If it is not a manifest.
    """
    path = directory / MANIFEST
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SchemagenError(f"cannot be read: {error.strerror}", where=str(path)) from error
    return parse_manifest(content, where=str(path))


def parse_manifest(content: bytes, *, where: str) -> Manifest:
    """Read a manifest from its content.

    Raises
    ------
    SchemagenError
        If it is not a manifest.
    """
    try:
        values = json.loads(content)
    except ValueError as error:
        raise SchemagenError(f"is not a manifest: {error}", where=where, hint=_HINT) from error
    try:
        return _parse(values)
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        raise SchemagenError("is not a manifest", where=where, hint=_HINT) from error


def _parse(values: Mapping[str, object]) -> Manifest:
    texts = {
        name: _check_text(values[name])
        for name in ("schemagen", "pipeline_version", "since", "partition_by")
    }
    # the migrations of a tree from before there were any begin at its release
    links = values.get("migrations", [["", texts["pipeline_version"]]])
    return Manifest(
        **texts,
        schemas=tuple(
            SchemaRecord(
                pipeline_version=record["pipeline_version"],
                package=SchemaPackage(
                    name=record["package"],
                    version=record["package_version"],
                    sha256=record["sha256"],
                ),
                sha256=record["schemas_sha256"],
            )
            for record in values.get("schemas", ())  # type: ignore[attr-defined]
        ),
        dialect=_list_texts(values.get("dialect", [])),
        filetype=_list_texts(values.get("filetype", [])),
        export=_list_texts(values.get("export", [])),
        overrides=_parse_overrides(values.get("overrides")),
        source=_check_text(values.get("source", "")),
        templates=_check_text(values.get("templates", "")),
        migrations=tuple(Link(older=older, newer=newer) for older, newer in links),  # type: ignore[attr-defined]
        layout=int(values.get("layout", 1)),  # type: ignore[call-overload]
        layouts=tuple(
            LayoutLink(after=_check_text(after), layout=int(layout))
            for after, layout in values.get("layouts", ())  # type: ignore[attr-defined]
        ),
        known_filetypes=_list_texts(values.get("known_filetypes", [])),
        files={path: _check_text(hashed) for path, hashed in values["files"].items()},  # type: ignore[attr-defined]
    )


def _parse_overrides(values: object) -> OverridesRecord | None:
    if values is None:
        return None
    if not isinstance(values, dict):
        raise TypeError(values)
    return OverridesRecord(
        name=_check_text(values["name"]),
        sha256=_check_text(values["sha256"]),
        entries=parse_entries(values["entries"], MANIFEST),
    )


def _check_text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _list_texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(map(_check_text, value))
