"""The schema files of a release, as bytes, and the package that they come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["SchemaPackage", "SchemaSet"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaPackage:
    """The package that the schemas of a release were read from.

    Attributes
    ----------
    name : str
        ``jwst`` before 1.10.0, ``stdatamodels`` since; ``directory`` and ``git`` for those.
    version : str
        Its version; a git commit, or empty where there is none.
    sha256 : str
        SHA-256 of the archive that was read; where there is no archive, of the schema set.
    """

    name: str
    version: str
    sha256: str

    def __str__(self) -> str:
        return f"{self.name} {self.version}".rstrip()


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaSet:
    """The schema files of one release, as bytes.

    Attributes
    ----------
    pipeline_version : str
        The jwst release; for a directory or a git ref, the name it was asked for by.
    package : SchemaPackage
        Where they come from.
    sha256 : str
        SHA-256 over the sorted lines ``<name> <SHA-256 of the content>``.
    files : Mapping of str to bytes
        Content by file name (``core.schema.yaml``), in the order of the names.
    """

    pipeline_version: str
    package: SchemaPackage
    sha256: str
    files: Mapping[str, bytes]

    def __str__(self) -> str:
        return f"jwst {self.pipeline_version} ({len(self.files)} schemas of {self.package})"
