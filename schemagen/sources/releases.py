"""Releases of the pipeline, and the table that pins them.

``releases.json`` holds a line for each release that is known: where its schemas are, and what
they are by SHA-256. Lines are added by `pins.update`, and never edited. Who does not work in a
checkout of schemagen has the newest releases in a table of their own, see `use`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from schemagen.errors import IntegrityError, SchemagenError, SourceError

if TYPE_CHECKING:
    from packaging.version import Version

__all__ = [
    "TABLE",
    "Release",
    "list_since",
    "nearest",
    "parse",
    "pinned",
    "precedes",
    "read_table",
    "try_parse",
    "use",
    "write_table",
]

TABLE = Path(__file__).parents[1] / "releases.json"
"""The table that comes with this package."""

_own: Path | None = None


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
        SHA-256 of the schema set, see `archive.set_sha256`.
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


def use(table: Path | None) -> None:
    """Read a table of the user's own, too.

    Parameters
    ----------
    table : Path or None
        Where it is, or will be; None for no such table.
    """
    global _own
    if table != _own:
        _own = table
        pinned.cache_clear()


@cache
def pinned() -> tuple[Release, ...]:
    """Return the pinned releases of both tables, oldest version first.

    Raises
    ------
    IntegrityError
        If the user's own table pins a release as something else.
    """
    listed = read_table(TABLE)
    if _own is None or not _own.exists():
        return listed
    known = {release.pipeline_version: release for release in listed}
    for release in read_table(_own):
        other = known.setdefault(release.pipeline_version, release)
        if release.schemas_sha256 != other.schemas_sha256:
            text = f"pins {release} with other schemas than schemagen does"
            hint = "take that line out, if nothing was built from it"
            raise IntegrityError(text, where=str(_own), hint=hint)
    return tuple(sorted(known.values(), key=lambda release: parse(release.pipeline_version)))


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


def list_since(first: str, last: Version | None, *, where: str) -> tuple[str, ...]:
    """List the pinned releases from one on, up to those before another.

    Parameters
    ----------
    first : str
        The first of them.
    last : Version or None
        The release before which they come; None for all.
    where : str
        Where `first` was given, for the error.

    Raises
    ------
    SchemagenError
        If `first` is not pinned.
    """
    known = [release.pipeline_version for release in pinned()]
    if first not in known:
        hint = f"nearest are {', '.join(nearest(first, known))}"
        raise SchemagenError(f"there is no pinned release {first!r}", where=where, hint=hint)
    return tuple(
        version
        for version in known
        if parse(version) >= parse(first) and (last is None or parse(version) < last)
    )


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
    pinned.cache_clear()


def parse(version: str) -> Version:
    """Return a version that can be compared (PEP 440); SourceError where it is none."""
    found = try_parse(version)
    if found is None:
        raise SourceError(
            f"{version!r} is not a version of jwst", hint="such as 3.0.0, latest or installed"
        )
    return found


@cache
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
