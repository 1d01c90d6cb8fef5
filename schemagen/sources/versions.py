"""Versions of a project on the package index: their archives, times and requirements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from schemagen.errors import SourceError
from schemagen.sources.archives import is_wheel

if TYPE_CHECKING:
    from packaging.version import Version

    from schemagen.sources.package_index import Index
    from schemagen.sources.simple_api import File

__all__ = [
    "find_uploads",
    "is_offered",
    "list_finals",
    "list_versions",
    "prefer",
    "read_requirement",
]


def list_versions(index: Index, project: str) -> dict[Version, list[File]]:
    """List the archives of a project that can be read, by version.

    Parameters
    ----------
    index : Index
        The package indexes.
    project : str
        Its normalised name.

    Returns
    -------
    dict of Version to list of File
        In the order of the index.

    Raises
    ------
    SourceError
        The index cannot be read, or does not have the project.
    """
    versions: dict[Version, list[File]] = {}
    for file in index.list_files(project):
        name, version = _parse(file.filename)
        if version is not None and name == project:
            versions.setdefault(version, []).append(file)
    return versions


def list_finals(index: Index) -> list[Version]:
    """List the releases of jwst, oldest first, without pre-releases and yanked ones."""
    versions = list_versions(index, "jwst")
    return sorted(v for v in versions if not v.is_prerelease and is_offered(v, versions[v]))


def is_offered(version: Version, files: Iterable[File], specifier: str = "") -> bool:
    """Return whether a version may be chosen; a yanked one only if it is named (PEP 592)."""
    from packaging.specifiers import SpecifierSet

    named = (
        each.contains(version, prereleases=True)
        for each in SpecifierSet(specifier)
        if each.operator in {"==", "==="} and not each.version.endswith(".*")
    )
    return any(named) or not all(file.yanked for file in files)


def prefer(files: Iterable[File]) -> File:
    """Choose the archive of a version to read; every machine chooses the same one.

    A pure wheel (``none-any``); else the first wheel for Linux by name; else the first wheel by
    name; else the sdist. What was yanked comes last. The schemas are the same in all of them.

    Parameters
    ----------
    files : iterable of File
        Archives of one version, at least one.

    Returns
    -------
    File
        One of them.
    """
    from packaging.utils import parse_wheel_filename

    def rank(file: File) -> tuple[bool, bool, bool, bool, str]:
        tags = parse_wheel_filename(file.filename)[3] if is_wheel(file.filename) else ()
        pure = any(tag.abi == "none" and tag.platform == "any" for tag in tags)
        linux = any("linux" in tag.platform for tag in tags)
        return file.yanked, not pure, not linux, not tags, file.filename

    return min(files, key=rank)


def find_uploads(
    index: Index, project: str, versions: Mapping[Version, Iterable[File]]
) -> dict[str, str]:
    """Find when the first file of each version was uploaded.

    Parameters
    ----------
    index : Index
        The package indexes.
    project : str
        Its normalised name.
    versions : Mapping of Version to iterable of File
        The result of `list_versions`.

    Returns
    -------
    dict of str to str
        Time by version, as `write_instant` writes it; empty if the index has no time.
    """
    times = index.list_uploads(project)
    return {
        str(version): min(filter(None, (times.get(f.filename) for f in files)), default="")
        for version, files in versions.items()
    }


def read_requirement(metadata: str) -> str:
    """Read which versions of stdatamodels the core metadata of jwst require.

    Parameters
    ----------
    metadata : str
        Core metadata of a release of jwst.

    Returns
    -------
    str
        A specifier, such as ``<6.1,>=6.0.0``; empty for any version.

    Raises
    ------
    SourceError
        It requires no stdatamodels, or one that is not on a package index.
    """
    from packaging.metadata import parse_email
    from packaging.requirements import InvalidRequirement, Requirement
    from packaging.utils import canonicalize_name

    found: list[str] = []
    for line in parse_email(metadata)[0].get("requires_dist", []):
        try:
            requirement = Requirement(line)
        except InvalidRequirement:
            continue
        name, marker = canonicalize_name(requirement.name), requirement.marker
        if name != "stdatamodels" or (marker and not marker.evaluate({"extra": ""})):
            continue
        if requirement.url:
            from schemagen.sources.credentials import show  # loads the network

            text = f"requires stdatamodels from {show(requirement.url)}, not a version of it"
            hint = "read the schemas from a clone: --source git+PATH@REF"
            raise SourceError(text, hint=hint)
        found.append(str(requirement.specifier))
    if not found:
        raise SourceError("requires no stdatamodels, so it is not known where its schemas are")
    return ",".join(filter(None, found))


def _parse(filename: str) -> tuple[str, Version | None]:
    """Return project and version of an archive that can be read; no version for another file."""
    from packaging.utils import (
        InvalidSdistFilename,
        InvalidWheelFilename,
        parse_sdist_filename,
        parse_wheel_filename,
    )

    try:
        if is_wheel(filename):
            return parse_wheel_filename(filename)[:2]
        if filename.endswith(".tar.gz"):
            return parse_sdist_filename(filename)
    except (InvalidSdistFilename, InvalidWheelFilename):
        pass
    return "", None
