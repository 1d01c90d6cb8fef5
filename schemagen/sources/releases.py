"""The known releases of the pipeline, and the tables that list them.

``releases.json`` has one line per known release: the archive with its schemas, and their SHA-256.
This is called a pin. `resolve.update` adds lines and never edits one. The table also has the
keyword record of these releases (`keyword_record`). Outside of a checkout of
schemagen, newer releases are added to a table of the user's own (`read_pins`). packaging (4 ms) is
imported when a version is compared: a read from the cache has to start fast.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from schemagen.errors import IntegrityError, SchemagenError, SourceError
from schemagen.sources.keyword_record import NO_RECORD, KeywordRecord
from schemagen.sources.schema_set import SchemaPackage

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
"""The table in this package."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A release of jwst with the checksums of its schemas.

    Attributes
    ----------
    pipeline_version : str
        Version of jwst.
    uploaded : str
        Time of the upload of its first file, in UTC to the second (``2026-07-14T21:07:38Z``).
    package, package_version : str
        The package with its schemas, jwst or stdatamodels, and the version of that package.
    archive : str
        Name of the archive of that package that was read; empty for schemas that are no release.
    archive_sha256 : str
        SHA-256 of that archive; without an archive, of the schema set.
    schemas_sha256 : str
        SHA-256 of the schema set, see `schema_set.set_sha256`.
    """

    pipeline_version: str
    uploaded: str
    package: str
    package_version: str
    archive: str
    archive_sha256: str
    schemas_sha256: str

    @property
    def schema_package(self) -> SchemaPackage:
        """The package with its schemas."""
        name, version = self.package, self.package_version
        return SchemaPackage(name=name, version=version, sha256=self.archive_sha256)

    def __str__(self) -> str:
        return f"jwst {self.pipeline_version} ({self.package} {self.package_version})"


@dataclass(frozen=True, slots=True, kw_only=True)
class PinnedReleases:
    """The known releases, i.e. those with a SHA-256 of their schemas, oldest version first.

    Attributes
    ----------
    releases : tuple of Release
        The releases in the order of their versions.
    keywords : KeywordRecord
        The keywords that each release was the first to declare.
    """

    releases: tuple[Release, ...]
    keywords: KeywordRecord = NO_RECORD

    def __iter__(self) -> Iterator[Release]:
        return iter(self.releases)

    def __len__(self) -> int:
        return len(self.releases)

    def __contains__(self, version: object) -> bool:
        """Return whether there is a release with exactly this version, spelled like this."""
        return version in self.versions

    def __str__(self) -> str:
        return f"{len(self)} releases from {self.oldest} to {self.newest}"

    def __repr__(self) -> str:
        return f"<PinnedReleases {self}>"

    @property
    def versions(self) -> tuple[str, ...]:
        """The versions of jwst."""
        return tuple(release.pipeline_version for release in self.releases)

    @property
    def dates(self) -> Mapping[str, str]:
        """The day on which each version was uploaded."""
        return {r.pipeline_version: r.uploaded[:10] for r in self.releases if r.uploaded}

    @property
    def oldest(self) -> Release:
        """The release of the oldest version."""
        return self.releases[0]

    @property
    def newest(self) -> Release:
        """The release of the newest version; schemas that are no release do not count."""
        return next(release for release in reversed(self.releases) if release.archive)

    def find(self, version: str) -> Release | None:
        """Find a release by any spelling of its version: 3.0 and v3.0.0 are 3.0.0.

        Parameters
        ----------
        version : str
            The version of jwst.

        Returns
        -------
        Release or None
            The release; None if it is not known.

        Raises
        ------
        SourceError
            If `version` is not a version.
        """
        for release in self.releases:
            if release.pipeline_version == version:
                return release
        wanted = parse(version)
        return next((r for r in self.releases if parse(r.pipeline_version) == wanted), None)

    def list_nearest(self, version: str) -> tuple[str, ...]:
        """List the known versions nearest to `version`, for a hint."""
        return nearest(version, self.versions)

    def list_before(self, version: str) -> tuple[str, ...]:
        """List the versions before a known one."""
        return self.versions[: self.versions.index(version)]

    def list_after(self, version: str) -> tuple[str, ...]:
        """List the versions after a known one."""
        return self.versions[self.versions.index(version) + 1 :]

    def list_since(self, first: str, last: Version | None, *, where: str) -> tuple[str, ...]:
        """List the versions from `first` on, up to the one before `last`.

        Parameters
        ----------
        first : str
            The first version.
        last : Version or None
            The version after the last one; None for no limit.
        where : str
            The setting that contains `first`, for the error.

        Returns
        -------
        tuple of str
            The versions, oldest first.

        Raises
        ------
        SourceError
            If `first` is not a known release.
        """
        if first not in self:
            near = ", ".join(self.list_nearest(first))
            hint = f"nearest: {near}" if near else "`schemagen releases` lists them"
            raise SourceError(f"{first!r} is not a known release", where=where, hint=hint)
        listed = (first, *self.list_after(first))
        return tuple(version for version in listed if last is None or parse(version) < last)


def read_pins(own: Path | None = None) -> PinnedReleases:
    """Read the known releases from the table of schemagen and from a table of the user's own.

    Parameters
    ----------
    own : Path, optional
        The user's own table. It need not exist yet.

    Returns
    -------
    PinnedReleases
        The releases of both tables.

    Raises
    ------
    IntegrityError
        If the user's table has other schemas for a release than the table of schemagen.
    SchemagenError
        If a table cannot be read.
    """
    ours = read_table(TABLE)
    if own is None or not own.exists():
        return ours
    known, theirs = {release.pipeline_version: release for release in ours}, read_table(own)
    for release in theirs:
        other = known.setdefault(release.pipeline_version, release)
        if release.schemas_sha256 != other.schemas_sha256:
            text = f"lists {release} with other schemas than schemagen's own table"
            hint = "remove that line if nothing was built from it"
            raise IntegrityError(text, where=str(own), hint=hint)
    ordered = sorted(known.values(), key=lambda release: parse(release.pipeline_version))
    keywords = ours.keywords.add(theirs.keywords, parse)
    return PinnedReleases(releases=tuple(ordered), keywords=keywords)


def read_table(path: Path) -> PinnedReleases:
    """Read a table of releases.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    PinnedReleases
        Its releases, and its part of the keyword record.

    Raises
    ------
    SchemagenError
        If the file cannot be read, or is not a table of releases.
    """
    try:
        content = json.loads(path.read_bytes())
        listed = tuple(Release(**line) for line in content["releases"])
        keywords = KeywordRecord.parse(content.get("keywords", ()))
        return PinnedReleases(releases=listed, keywords=keywords)
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise SchemagenError(f"is not a table of releases: {error}", where=str(path)) from error


def nearest(version: str, known: Iterable[str]) -> tuple[str, ...]:
    """List the known versions nearest to one that is not known.

    Parameters
    ----------
    version : str
        The unknown version; it may be any text.
    known : iterable of str
        The known versions.

    Returns
    -------
    tuple of str
        Up to three known versions: the next lower and the next higher one, then those with the
        most similar spelling.
    """
    known = sorted(set(known), key=parse)
    if (wanted := try_parse(version)) is not None:
        below = [name for name in known if parse(name) < wanted]
        above = [name for name in known if parse(name) > wanted]
        names = below[-1:] + above[:1]
        names += get_close_matches(version, known, n=2, cutoff=0.75)
    else:
        names = get_close_matches(version, known, n=3, cutoff=0.5)
    return tuple(dict.fromkeys(names))[:3]


def write_table(
    path: Path, releases: Iterable[Release], keywords: KeywordRecord = NO_RECORD
) -> None:
    """Write a table of releases, one per line, in the order of their versions.

    Parameters
    ----------
    path : Path
        The file; it is replaced as a whole.
    releases : iterable of Release
        The releases.
    keywords : KeywordRecord, optional
        The keywords that each of them was the first to declare.

    Raises
    ------
    SchemagenError
        If the file cannot be written.
    """
    ordered = sorted(releases, key=lambda release: parse(release.pipeline_version))
    lines = ",\n".join(f"    {json.dumps(asdict(release))}" for release in ordered)
    new = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        text = f'{{\n  "releases": [\n{lines}\n  ]{keywords.to_section()}\n}}\n'
        new.write_text(text, encoding="utf-8", newline="\n")
        new.replace(path)
    except OSError as error:
        new.unlink(missing_ok=True)
        text = f"cannot be written: {error.strerror}"
        hint = "choose another file, or work in a checkout of schemagen"
        raise SchemagenError(text, where=str(path), hint=hint) from error


def parse(version: str) -> Version:
    """Return a version that can be compared (PEP 440).

    Raises
    ------
    SourceError
        If `version` is not a version.
    """
    if (found := try_parse(version)) is None:
        hint = "e.g. 3.0.0, latest or installed; name the place of other schemas with --source"
        raise SourceError(f"{version!r} is not a version of jwst", hint=hint)
    return found


@lru_cache(maxsize=1024)  # there are some hundred releases, but CAL_VER may be any text
def try_parse(version: str) -> Version | None:
    """Return a version that can be compared; None if `version` is not a version."""
    from packaging.version import InvalidVersion, Version

    try:
        return Version(version)
    except InvalidVersion:
        return None


def precedes(older: str, newer: str) -> bool:
    """Return whether a version is lower than another; False if one is not a version."""
    parsed = try_parse(older), try_parse(newer)
    return bool(parsed[0] and parsed[1] and parsed[0] < parsed[1])
