"""Names for schemas that are no release, which sort among the versions of jwst (PEP 440).

Nobody knows the number of the next release. So they count as development versions of the smallest
number after the newest known release: later than that, and earlier than any release to come.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from schemagen.sources.releases import PinnedReleases, Release, parse, try_parse
from schemagen.sources.schema_set import SchemaPackage

__all__ = [
    "add_unreleased",
    "advise_name",
    "advise_place",
    "is_pinned",
    "is_place",
    "name_commit",
    "name_directory",
    "pin",
]


def name_commit(newest: str, instant: str) -> str:
    """Name the schemas of a commit: those of a later commit have a later name.

    Parameters
    ----------
    newest : str
        The newest known release.
    instant : str
        When the commit was made, as `git.find_instant` writes it.

    Returns
    -------
    str
        E.g. ``3.0.1.dev20261128093015``.
    """
    return f"{_raise_last(newest)}.dev{instant}"


def name_directory(newest: str, directory: Path) -> str:
    """Name the schemas of a directory.

    Parameters
    ----------
    newest : str
        The newest known release.
    directory : Path
        The directory.

    Returns
    -------
    str
        Its own name if that is a version, such as ``3.1.0.dev2``; else e.g. ``3.0.1.dev0``.
    """
    name = directory.resolve().name
    if "." in name and (version := try_parse(name)):
        return str(version)
    return f"{_raise_last(newest)}.dev0"


def advise_name(name: str) -> str:
    """Advise to call a directory by another name, after its schemas have changed.

    Parameters
    ----------
    name : str
        The name of the schemas that were there before.
    """
    version = try_parse(name)
    later = "3.1.0.dev1"
    if version and version.dev is not None:
        later = f"{name.rpartition('.dev')[0]}.dev{version.dev + 1}"
    return f"call the directory by a later version, e.g. {later}"


def advise_place(package: SchemaPackage) -> str:
    """Write the option that names the place of schemas again that are no release."""
    if package.name == "git":
        return f"--source git+PATH@{package.version}"
    if package.name == "directory":
        return "--source DIRECTORY"
    return f"--pipeline-version installed, with {package} in this environment"


def is_place(name: str) -> bool:
    """Return whether a name is a directory or a git ref: ./3.0.0 is, 3.0.0 is a release."""
    return name.startswith("git+") or (try_parse(name) is None and Path(name).is_dir())


def pin(version: str, package: SchemaPackage) -> Release:
    """Describe schemas that are no release as one without an archive."""
    return Release(
        pipeline_version=version,
        uploaded="",
        package=package.name,
        package_version=package.version,
        archive="",
        archive_sha256=package.sha256,
        schemas_sha256=package.sha256,
    )


def add_unreleased(pins: PinnedReleases, more: Iterable[Release]) -> PinnedReleases:
    """Return known releases with schemas that are no release between them."""
    every = {parse(release.pipeline_version): release for release in (*more, *pins)}
    return replace(pins, releases=tuple(every[version] for version in sorted(every)))


def is_pinned(pins: PinnedReleases, version: str, package: SchemaPackage) -> bool:
    """Return whether a name stands for just these schemas."""
    named = (release for release in pins if release.pipeline_version == version)
    return any(release.schemas_sha256 == package.sha256 for release in named)


def _raise_last(newest: str) -> str:
    version = parse(newest)
    *first, last = version.release
    epoch = f"{version.epoch}!" if version.epoch else ""
    return epoch + ".".join(map(str, (*first, last + 1)))
