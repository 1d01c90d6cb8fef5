"""Releases of the pipeline, and the table that pins them.

``releases.json`` holds a line for each release that is known: where its schemas are, and what
they are by SHA-256. Lines are added by `pins.update`, and never edited. Who does not work in a
checkout of schemagen has the newest releases in a table of their own, see `use`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from schemagen.errors import IntegrityError, SchemagenError, SourceError

if TYPE_CHECKING:
    from packaging.version import Version

__all__ = [
    "TABLE",
    "PinnedReleases",
    "Release",
    "nearest",
    "parse",
    "precedes",
    "read_pins",
    "read_table",
    "try_parse",
    "write_table",
]

TABLE = Path(__file__).parents[1] / "releases.json"
"""The table that comes with this package."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A release of jwst, and exactly what its schemas are.

    Attributes
    ----------
    pipeline_version : str
        Version of jwst.
    uploaded : str
        When its first file was uploaded, in UTC to the second (``2026-07-14T21:07:38Z``).
    package, package_version : str
        The package that has its schemas: jwst or stdatamodels.
    archive : str
        Name of the archive of that package that was read.
    archive_sha256 : str
        SHA-256 of that archive.
    schemas_sha256 : str
        SHA-256 of the schema set, see `archives.set_sha256`.
    """

    pipeline_version: str
    uploaded: str
    package: str
    package_version: str
    archive: str
    archive_sha256: str
    schemas_sha256: str

    def __str__(self) -> str:
        return f"jwst {self.pipeline_version} ({self.package} {self.package_version})"


@dataclass(frozen=True, slots=True, kw_only=True)
class PinnedReleases:
    """The releases whose schemas are known by SHA-256, oldest version first.

    Attributes
    ----------
    releases : tuple of Release
        All of them.
    """

    releases: tuple[Release, ...]

    def __iter__(self) -> Iterator[Release]:
        return iter(self.releases)

    def __len__(self) -> int:
        return len(self.releases)

    def __contains__(self, version: object) -> bool:
        """Return whether a release of exactly this name is pinned."""
        return version in self.versions

    def __str__(self) -> str:
        return f"{len(self)} releases from {self.oldest} to {self.newest}"

    @property
    def versions(self) -> tuple[str, ...]:
        """The versions of jwst."""
        return tuple(release.pipeline_version for release in self.releases)

    @property
    def dates(self) -> Mapping[str, str]:
        """The day on which each version was uploaded."""
        return {release.pipeline_version: release.uploaded[:10] for release in self.releases}

    @property
    def oldest(self) -> Release:
        """The release of the oldest version."""
        return self.releases[0]

    @property
    def newest(self) -> Release:
        """The release of the newest version."""
        return self.releases[-1]

    def find(self, version: str) -> Release | None:
        """Find a release by any spelling of its version: 3.0 and v3.0.0 are 3.0.0.

        Raises
        ------
        SourceError
            If it is not a version.
        """
        for release in self.releases:
            if release.pipeline_version == version:
                return release
        wanted = parse(version)
        return next((r for r in self.releases if parse(r.pipeline_version) == wanted), None)

    def list_nearest(self, version: str) -> tuple[str, ...]:
        """List the versions that somebody who wrote `version` may have meant."""
        return nearest(version, self.versions)

    def list_before(self, version: str) -> tuple[str, ...]:
        """List the versions before a pinned one."""
        return self.versions[: self.versions.index(version)]

    def list_after(self, version: str) -> tuple[str, ...]:
        """List the versions after a pinned one."""
        return self.versions[self.versions.index(version) + 1 :]

    def list_since(self, first: str, last: Version | None, *, where: str) -> tuple[str, ...]:
        """List the versions from one on, up to those before another.

        Parameters
        ----------
        first : str
            The first of them.
        last : Version or None
            The version before which they come; None for all.
        where : str
            Where `first` was given, for the error.

        Raises
        ------
        SchemagenError
            If `first` is not pinned.
        """
        if first not in self:
            hint = f"nearest are {', '.join(self.list_nearest(first))}"
            raise SchemagenError(f"there is no pinned release {first!r}", where=where, hint=hint)
        listed = (first, *self.list_after(first))
        return tuple(version for version in listed if last is None or parse(version) < last)


def read_pins(own: Path | None = None) -> PinnedReleases:
    """Read the releases that schemagen pins, and those that the user pins.

    Parameters
    ----------
    own : Path, optional
        A table of the user's own. It need not exist yet.

    Raises
    ------
    IntegrityError
        If the user's own table pins a release with other schemas.
    SchemagenError
        If a table cannot be read.
    """
    listed = read_table(TABLE)
    if own is None or not own.exists():
        return PinnedReleases(releases=listed)
    known = {release.pipeline_version: release for release in listed}
    for release in read_table(own):
        other = known.setdefault(release.pipeline_version, release)
        if release.schemas_sha256 != other.schemas_sha256:
            text = f"pins {release} with other schemas than schemagen does"
            hint = "take that line out, if nothing was built from it"
            raise IntegrityError(text, where=str(own), hint=hint)
    ordered = sorted(known.values(), key=lambda release: parse(release.pipeline_version))
    return PinnedReleases(releases=tuple(ordered))


def read_table(path: Path) -> tuple[Release, ...]:
    """Read a table of releases.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    tuple of Release
        In the order of the file, which is that of the versions.

    Raises
    ------
    SchemagenError
        There is no such file, or it is not such a table.
    """
    try:
        return tuple(Release(**line) for line in json.loads(path.read_bytes())["releases"])
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise SchemagenError(f"is not a table of releases: {error}", where=str(path)) from error


def nearest(version: str, known: Iterable[str]) -> tuple[str, ...]:
    """Name the versions that somebody who wrote `version` may have meant.

    Parameters
    ----------
    version : str
        What was written; need not be a version at all.
    known : iterable of str
        The versions that there are.

    Returns
    -------
    tuple of str
        Up to three, all of them known: the next below and above, then what is spelled most alike.
    """
    from difflib import get_close_matches

    known = sorted(set(known), key=parse)
    if (wanted := try_parse(version)) is not None:
        below = [name for name in known if parse(name) < wanted]
        above = [name for name in known if parse(name) > wanted]
        names = below[-1:] + above[:1]
        names += get_close_matches(version, known, n=2, cutoff=0.75)
    else:
        names = get_close_matches(version, known, n=3, cutoff=0.5)
    return tuple(dict.fromkeys(names))[:3]


def write_table(path: Path, releases: Iterable[Release]) -> None:
    """Write a table of releases, a line each, in the order of their versions.

    Parameters
    ----------
    path : Path
        The file, replaced as a whole.
    releases : iterable of Release
        What is pinned.

    Raises
    ------
    SchemagenError
        The file cannot be written.
    """
    ordered = sorted(releases, key=lambda release: parse(release.pipeline_version))
    lines = ",\n".join(f"    {json.dumps(asdict(release))}" for release in ordered)
    new = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        new.write_text(f'{{\n  "releases": [\n{lines}\n  ]\n}}\n', encoding="utf-8", newline="\n")
        new.replace(path)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise SchemagenError(
            f"cannot be written: {error.strerror}",
            where=str(path),
            hint="name a file that can be, or work in a checkout of schemagen",
        ) from error


def parse(version: str) -> Version:
    """Return a version that can be compared (PEP 440); SourceError where it is none."""
    found = try_parse(version)
    if found is None:
        raise SourceError(
            f"{version!r} is not a version of jwst", hint="such as 3.0.0, latest or installed"
        )
    return found


@lru_cache(maxsize=1024)  # there are some hundred releases; CAL_VER may be anything
def try_parse(version: str) -> Version | None:
    """Return a version that can be compared, None where it is none."""
    from packaging.version import InvalidVersion, Version

    try:
        return Version(version)
    except InvalidVersion:
        return None


def precedes(older: str, newer: str) -> bool:
    """Tell whether a release comes before another, as far as their names say."""
    parsed = try_parse(older), try_parse(newer)
    return bool(parsed[0] and parsed[1] and parsed[0] < parsed[1])
