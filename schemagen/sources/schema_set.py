"""The schema files of a release, as bytes, and the package that they come from."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

__all__ = [
    "LAYOUTS",
    "SCHEMA_PATH",
    "SchemaPackage",
    "SchemaSet",
    "match_schema",
    "set_sha256",
]

LAYOUTS = (
    "jwst/datamodels/schemas",
    "src/stdatamodels/jwst/datamodels/schemas",
    "stdatamodels/jwst/datamodels/schemas",
)
"""Directories of schema files: in jwst before 1.10, in a checkout of stdatamodels, as installed."""

SCHEMA_PATH = re.compile(
    rf"(?:[^/]+/)?(?:{'|'.join(map(re.escape, LAYOUTS))})/(?P<name>[^/\s]+\.schema\.yaml)"
)
"""Path of a schema file in an archive or an installed package."""


def match_schema(path: str) -> str:
    """Return the file name of a schema, given its path in a package; empty for another file."""
    match = SCHEMA_PATH.fullmatch(path)
    return match["name"] if match else ""


def set_sha256(files: Mapping[str, bytes]) -> str:
    r"""Return the SHA-256 of a schema set.

    Parameters
    ----------
    files : Mapping of str to bytes
        Content by file name.

    Returns
    -------
    str
        Hexadecimal SHA-256 over the sorted lines ``<name> <SHA-256 of the content>\n``.
    """
    lines = (f"{name} {hashlib.sha256(files[name]).hexdigest()}\n" for name in sorted(files))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaPackage:
    """The package that the schemas of a release come from.

    Attributes
    ----------
    name : str
        ``jwst`` before 1.10.0, ``stdatamodels`` since; ``directory`` or ``git`` for such a source.
    version : str
        Version of the package; for git, the commit; for a directory, empty.
    sha256 : str
        SHA-256 of the archive that was read; without an archive, of the schema set.
    """

    name: str
    version: str
    sha256: str

    @property
    def local(self) -> bool:
        """Whether the schemas were read from a directory or a git repository."""
        return self.name in {"directory", "git"}

    @property
    def origin(self) -> str:
        """Where the schemas came from, in a sentence."""
        return str(self) if self.version else f"a {self.name}"

    def __str__(self) -> str:
        return f"{self.name} {self.version}".rstrip()


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaSet:
    """The schema files of one release, as bytes.

    Attributes
    ----------
    pipeline_version : str
        Version of jwst; for a directory or a git ref, the name that the caller gave it.
    package : SchemaPackage
        The package with the files.
    sha256 : str
        SHA-256 of the files, see `set_sha256`.
    files : Mapping of str to bytes
        Content by file name (``core.schema.yaml``), sorted by name.
    """

    pipeline_version: str
    package: SchemaPackage
    sha256: str
    files: Mapping[str, bytes]

    def __str__(self) -> str:
        return f"jwst {self.pipeline_version} ({len(self.files)} schemas of {self.package})"

    def __repr__(self) -> str:
        return f"<SchemaSet {self}>"
