"""Pins: find in the package index which package has the schemas of a release.

Up to 1.9.6 the schemas are in jwst itself, since 1.10.0 in stdatamodels, of which the version
follows from the requirement of that jwst release *and* from the time: some requirements have no
upper bound, and what satisfies them best today was written years later (see `choose`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from schemagen.errors import IntegrityError, SourceError
from schemagen.progress import Listener, Progress, Unit, ignore
from schemagen.sources.archives import set_sha256
from schemagen.sources.keyword_record import NewKeywords
from schemagen.sources.releases import (
    TABLE,
    PinnedReleases,
    Release,
    nearest,
    parse,
    read_table,
    write_table,
)
from schemagen.sources.versions import (
    find_uploads,
    is_offered,
    list_finals,
    list_versions,
    prefer,
    read_requirement,
)

if TYPE_CHECKING:
    from schemagen.sources.package_index import Index
    from schemagen.sources.simple_api import File

__all__ = ["NoSchemasError", "choose", "fetch", "find_newest", "resolve", "update"]

Probe = Callable[[Release, Mapping[str, bytes]], Iterable[NewKeywords]]

MOVED = "1.10"
"""The release since which schemas are in stdatamodels. Some earlier releases require stdatamodels
too, for base classes only, so the requirement alone does not decide."""

_ALTERED = "the package index, or a proxy on the way, alters archives"


class NoSchemasError(SourceError):
    """A release that has no schemas, such as the placeholder 0.0.0."""


def choose(
    candidates: Mapping[str, str], specifier: str, cutoff: str, *, prereleases: bool = False
) -> str:
    """Choose the version of a required package that a release was made with.

    The newest that the requirement allows *and* that had been uploaded when the release was
    uploaded; where none had, the oldest that the requirement allows. jwst 1.10.0 asks for
    ``stdatamodels>=1.3.1``: that is 1.3.1, and not the newest of today. Pre-releases count only
    where asked for, or where nothing else is allowed.

    Parameters
    ----------
    candidates : Mapping of str to str
        When each version was uploaded, as `simple_api.write_instant` writes it; empty if unknown.
    specifier : str
        What the requirement allows, such as ``<6.1,>=6.0.0``.
    cutoff : str
        When the release was uploaded, written the same way; empty if unknown.
    prereleases : bool
        Whether pre-releases count, as they do for a pre-release.

    Returns
    -------
    str
        One of the candidates.

    Raises
    ------
    SourceError
        If no version is allowed, or there are several and not all times are known.
    """
    from packaging.specifiers import SpecifierSet

    every = sorted(candidates, key=parse)
    specifiers = SpecifierSet(specifier)
    allowed = [name for name in every if specifiers.contains(name, prereleases=True)]
    finals = [name for name in allowed if not parse(name).is_prerelease]
    if finals and not prereleases:
        allowed = finals
    if not allowed:
        raise SourceError(
            f"no version satisfies 'stdatamodels{specifier}': the newest are"
            f" {', '.join(every[-3:]) or 'none'}",
            hint="the required version may be published a little later; try again then",
        )
    if len(allowed) == 1:
        return allowed[0]
    if not cutoff or not all(candidates[name] for name in allowed):
        raise SourceError(
            f"{len(allowed)} versions satisfy {specifier!r}, and the package index does not say"
            " when they were uploaded",
            hint="take an index that gives upload times, or a pinned release: schemagen releases",
        )
    return next((name for name in reversed(allowed) if candidates[name] <= cutoff), allowed[0])


def find_newest(index: Index) -> str:
    """Return the newest release of jwst in the index, without pre-releases and yanked ones."""
    finals = list_finals(index)
    if not finals:
        raise SourceError("the package index has only pre-releases of jwst")
    return str(finals[-1])


def fetch(release: Release, index: Index) -> Mapping[str, bytes]:
    """Fetch the schemas of a release whose hashes are known.

    Only the needed bytes are read. The schema set is checked against its hash, so that it does not
    matter which archive of the version an index has, or how much of it was seen.

    Parameters
    ----------
    release : Release
        The release.
    index : Index
        Where to fetch from.

    Returns
    -------
    Mapping of str to bytes
        Content by file name.

    Raises
    ------
    SourceError
        If they cannot be read.
    IntegrityError
        If they are not the pinned ones.
    """
    try:
        file = _find_archive(release, index)
        schemas = index.read_schemas(
            file, whole=False, enough=lambda files: set_sha256(files) == release.schemas_sha256
        )
        if (found := set_sha256(schemas)) != release.schemas_sha256:
            raise IntegrityError(
                f"its schema set has SHA-256 {found}, not {release.schemas_sha256} as pinned",
                where=file.filename,
                hint=_ALTERED,
            )
    except SourceError as error:
        error.at(f"jwst {release.pipeline_version}")
        raise
    return schemas


def _find_archive(release: Release, index: Index) -> File:
    """Find the archive that was pinned, or another one of its version."""
    for file in index.list_files(release.package):
        if file.filename == release.archive:
            if file.sha256 not in {"", release.archive_sha256}:
                raise IntegrityError(
                    f"is listed with SHA-256 {file.sha256}, not {release.archive_sha256} as pinned",
                    where=file.filename,
                    hint=_ALTERED,
                )
            return file
    others = list_versions(index, release.package).get(parse(release.package_version))
    if not others:
        raise SourceError(
            f"{release.package} {release.package_version} is not on the package index",
            hint="check index-url in pip's configuration",
        )
    return prefer(others)


def resolve(version: str, index: Index) -> tuple[Release, Mapping[str, bytes]]:
    """Resolve a release that is not pinned, and fetch its schemas.

    The whole archive is read, and checked against the SHA-256 in the index.

    Parameters
    ----------
    version : str
        A version of jwst, pre-releases included.
    index : Index
        The package indexes.

    Returns
    -------
    Release
        As it would be pinned.
    Mapping of str to bytes
        Content of its schema files by name.

    Raises
    ------
    SourceError
        If there is no such release, or its schemas cannot be read.
    IntegrityError
        If the SHA-256 of an archive is not the one in the index, or the index has none.
    """
    wanted = parse(version)
    versions = list_versions(index, "jwst")
    if wanted not in versions:
        names = nearest(version, map(str, versions))
        raise SourceError(f"there is no jwst {version}", hint=f"nearest: {', '.join(names)}")
    file = prefer(versions[wanted])
    uploaded = find_uploads(index, "jwst", versions)[str(wanted)]
    package, package_version = "jwst", str(wanted)
    try:
        if parse(wanted.base_version) >= parse(MOVED):
            package, specifier = "stdatamodels", read_requirement(index.read_metadata(file))
            versions = list_versions(index, package)
            candidates = {
                name: when
                for name, when in find_uploads(index, package, versions).items()
                if is_offered(parse(name), versions[parse(name)], specifier)
            }
            package_version = choose(
                candidates, specifier, uploaded, prereleases=wanted.is_prerelease
            )
            file = prefer(versions[parse(package_version)])
        if not file.sha256:
            raise IntegrityError(
                f"is not pinned, and the package index gives no SHA-256 for {file.filename}",
                hint="use an index that has it, or one of the known releases: schemagen releases",
            )
        schemas = index.read_schemas(file, whole=True)
        if not schemas:
            raise NoSchemasError(f"{file.filename} holds no schema files")
    except SourceError as error:
        error.at(f"jwst {wanted}")
        raise
    release = Release(
        pipeline_version=str(wanted),
        uploaded=uploaded and f"{uploaded[:19]}Z",
        package=package,
        package_version=package_version,
        archive=file.filename,
        archive_sha256=file.sha256,
        schemas_sha256=set_sha256(schemas),
    )
    return release, schemas


def update(
    path: Path = TABLE,
    *,
    known: Iterable[Release] = (),
    probe: Probe = lambda _release, _schemas: (),
    index: Index | None = None,
    listen: Listener = ignore,
) -> tuple[Release, ...]:
    """Pin the releases that are newer than the table; entries in the table never change.

    Pre-releases are not pinned, nor is the placeholder 0.0.0, which has no schemas. Either every
    new release is pinned or, where one cannot be, nothing is written.

    Parameters
    ----------
    path : Path, optional
        The table; the one that comes with this package, as a checkout has it, where not given.
    known : iterable of Release, optional
        Releases that are pinned elsewhere.
    probe : callable, optional
        Receives each new release and its schemas by name, and returns the keywords that it is the
        first to declare; raises an error if it cannot read them.
    index : Index, optional
        The package indexes; those of pip's configuration if not given.
    listen : callable, optional
        Receives the progress, in releases.

    Returns
    -------
    tuple of Release
        The new ones, oldest version first.

    Raises
    ------
    SourceError
        If the index cannot be read, or has no upload time of a release.
    SchemagenError
        If the table cannot be read or written, or if `probe` raises it.
    """
    from schemagen.sources.package_index import Index

    before = read_table(path) if path.exists() else PinnedReleases(releases=())
    keywords: list[NewKeywords] = []
    index = index or Index()
    table = {parse(release.pipeline_version): release for release in (*known, *before)}
    missing = [version for version in list_finals(index) if version not in table]
    for done, version in enumerate(missing):
        about = Progress(what=f"jwst {version}", done=done, total=len(missing), unit=Unit.RELEASES)
        listen(about)
        try:
            release, schemas = resolve(str(version), index)
        except NoSchemasError:
            if any(older < version for older in table):
                raise
            continue
        if not release.uploaded:
            raise SourceError(
                "the package index does not say when it was uploaded",
                where=f"jwst {version}",
                hint="take an index that gives upload times",
            )
        keywords += probe(release, schemas)
        table[version] = release
    new = tuple(table[version] for version in missing if version in table)
    if new:
        write_table(path, (*before, *new), before.keywords.add(keywords, parse))
    return new
