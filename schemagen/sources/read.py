"""Read the schemas of a release, a directory, a git ref or the installed package.

Nothing that is fetched is installed, imported or executed: schema files are read as bytes and
checked against their known SHA-256 (see `releases` and `resolve`).

`package_index`, `resolve` and concurrent.futures (9 ms) are imported when something has to be
fetched: they load the network, and a read from the cache has to start fast.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from copy import copy
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from schemagen.errors import IntegrityError, SourceError
from schemagen.progress import Listener, Progress, Unit, ignore
from schemagen.sources import unreleased
from schemagen.sources.cache import Cache, find_directory
from schemagen.sources.local_schemas import read_directory, read_git, read_installed
from schemagen.sources.releases import PinnedReleases, Release, parse, try_parse
from schemagen.sources.schema_set import SchemaPackage, SchemaSet

if TYPE_CHECKING:
    from schemagen.sources.package_index import Index

__all__ = ["SchemaReader", "describe"]

WORKERS = 8
"""Number of archives fetched at the same time."""
_UNNAMED = frozenset({"", "latest", "installed"})


class SchemaReader:
    """Reads the schema files of releases, from the cache or from the package index.

    Parameters
    ----------
    pins : PinnedReleases
        The releases that are known.
    offline : bool, optional
        Whether to work without the network.
    cache_dir : Path, optional
        Directory of the cache; by default ``SCHEMAGEN_CACHE_DIR`` or the user's cache directory.
    listen : callable, optional
        Receives the progress: bytes of one archive, or releases if several are read.
    say : callable, optional
        Receives messages for the user, one line each, e.g. that a release is not a known one.
    """

    def __init__(
        self,
        pins: PinnedReleases,
        *,
        offline: bool = False,
        cache_dir: Path | None = None,
        listen: Listener = ignore,
        say: Callable[[str], None] = ignore,
    ) -> None:
        self.pins = pins
        self.offline = offline
        self.listen = listen
        self.say = say
        self._cache_dir = cache_dir
        self._noticed: set[str] = set()

    def read(self, version: str, source: str = "") -> SchemaSet:
        """Read the schema files of a release.

        Parameters
        ----------
        version : str
            A version of jwst (``3.0.0``); ``latest`` for the newest on the package index, or
            offline the newest known release; or ``installed`` for the jwst in this environment.
            With `source`, the name of the result; without one, see `unreleased`.
        source : str, optional
            Another place of the schemas: a directory that contains them or is a checkout of
            stdatamodels (or of jwst before 1.10); or ``git+PATH@REF`` for a git repository at a
            ref, by default ``HEAD``. The work tree is not read or changed.

        Returns
        -------
        SchemaSet
            The schema files.

        Raises
        ------
        SourceError
            If there is no such release or place, it has no schemas, or it cannot be reached.
        IntegrityError
            If the schemas do not match their SHA-256.
        """
        if source or version == "installed":
            found = self._read_local(version, source)
            if found.sha256 not in self._cache:
                self._cache.write(found.files)
            if found.package.name == "git" and version in _UNNAMED:  # a commit has one name
                self._cache.write_release(unreleased.pin(found.pipeline_version, found.package))
            return found
        release, files = self._find(version)
        return describe(release, files or self._load(release))

    def _read_local(self, version: str, source: str) -> SchemaSet:
        label = "" if version in _UNNAMED else version
        newest = self.pins.newest.pipeline_version
        if source.startswith("git+"):
            return read_git(source.removeprefix("git+"), label, newest)
        return read_directory(source, label, newest) if source else read_installed()

    def read_recorded(self, version: str, package: SchemaPackage) -> SchemaSet:
        """Read schemas that are no release, and that were read on this machine before.

        Parameters
        ----------
        version : str
            Their name, as a tree or a database records it.
        package : SchemaPackage
            Where they came from, with the SHA-256 of the set.

        Raises
        ------
        SourceError
            If they are not in the cache.
        """
        release = unreleased.pin(version, package)
        return describe(release, self._load(release))

    def has(self, package: SchemaPackage) -> bool:
        """Return whether schemas that are no release are in the cache."""
        return package.sha256 in self._cache

    def knowing(self, recorded: Iterable[tuple[str, SchemaPackage]]) -> SchemaReader:
        """Return a reader that also knows schemas that are no release.

        Parameters
        ----------
        recorded : iterable of tuple
            The names of releases, and where their schemas came from, as a tree or a database
            records them. What is a release is passed over, as is a name that does not sort.
        """
        more = [
            unreleased.pin(version, package)
            for version, package in recorded
            if version not in self.pins and try_parse(version)
            if package.local or self.has(package)
        ]
        shared = copy(self)
        shared.pins = unreleased.add_unreleased(self.pins, more)
        vars(shared).pop("_silent", None)  # which does not know them
        return shared

    def read_named(self, name: str) -> SchemaSet:
        """Read the schema files of a release, a directory or a git ref; see `read`."""
        return self.read("", name) if unreleased.is_place(name) else self.read(name)

    def find(self, version: str, source: str = "") -> Release | None:
        """Find what is known of a release, without reading its schemas.

        Parameters
        ----------
        version, source : str
            As for `read`.

        Returns
        -------
        Release or None
            The release; None if the schemas are not those of a release.

        Raises
        ------
        SourceError
            If there is no such release, or the package index does not tell the newest.
        """
        return None if source or version == "installed" else self._find(version)[0]

    def read_many(self, versions: Iterable[str]) -> tuple[SchemaSet, ...]:
        """Read the schema files of several releases, some at the same time, each set once.

        Parameters
        ----------
        versions : iterable of str
            Versions of jwst, or ``latest``.

        Returns
        -------
        tuple of SchemaSet
            The schema files in the order of `versions`.

        Raises
        ------
        SourceError, IntegrityError
            As for `read`, for the first release that fails.
        """
        return self._silent._read_many(versions, self.listen)

    def _read_many(self, versions: Iterable[str], listen: Listener) -> tuple[SchemaSet, ...]:
        found = [self._find(version) for version in versions]
        wanted = {release.schemas_sha256: release for release, _ in found}
        sets = {release.schemas_sha256: files for release, files in found if files}
        for sha256, release in wanted.items():
            if sha256 not in sets and (files := self._read_cached(release)):
                sets[sha256] = files
        missing = [release for sha256, release in wanted.items() if sha256 not in sets]
        if missing and not self.offline:
            from concurrent.futures import ThreadPoolExecutor, as_completed

            _ = self._index  # created once, for all threads
            pool = ThreadPoolExecutor(WORKERS)
            try:
                pending = {pool.submit(self._load, release): release for release in missing}
                for done, future in enumerate(as_completed(pending), 1):
                    release = pending[future]
                    sets[release.schemas_sha256] = future.result()
                    listen(
                        Progress(
                            what=str(release), done=done, total=len(missing), unit=Unit.RELEASES
                        )
                    )
            finally:
                pool.shutdown(cancel_futures=True)
        shared: dict[bytes, bytes] = {}  # most files do not change between releases
        for sha256, release in wanted.items():
            files = sets.get(sha256) or self._load(release)
            sets[sha256] = {name: shared.setdefault(text, text) for name, text in files.items()}
        return tuple(describe(release, sets[release.schemas_sha256]) for release, _ in found)

    @cached_property
    def _silent(self) -> SchemaReader:
        """The same reader without progress: parallel downloads show no progress of their own.

        It is created once, because its index caches the lists of files.
        """
        return SchemaReader(
            self.pins, offline=self.offline, cache_dir=self._cache_dir, say=self.say
        )

    @cached_property
    def _cache(self) -> Cache:
        return Cache(self._cache_dir or find_directory())

    @cached_property
    def _index(self) -> Index:
        """The package index, created when it is needed."""
        from schemagen.sources.package_index import Index

        return Index(listen=self.listen)

    def _find(self, version: str) -> tuple[Release, Mapping[str, bytes] | None]:
        """Return the description of a release, and its schemas if they had to be read for it.

        The schemas are returned because they may not be in the cache, if that cannot be written.
        """
        if version == "latest" and self.offline:
            return self.pins.newest, None
        if version == "latest":
            version = self._find_newest()
        if known := self.pins.find(version):
            return known, None
        wanted = str(parse(version))
        if known := self._cache.read_release(wanted):
            if known.archive:
                self._notice(known)
            return known, None
        place = f"jwst {version}"
        nearest = ", ".join(self.pins.list_nearest(version))
        if self.offline:
            text = "is neither a known release nor in the cache"
            hint = f"nearest: {nearest}; `schemagen releases` lists all"
            raise SourceError(text, where=place, hint=hint)
        from schemagen.sources.resolve import resolve

        try:
            self._index.list_files("jwst")
        except SourceError as error:
            error.at(f"{place} is not a known release (nearest: {nearest})")
            raise
        release, files = resolve(wanted, self._index)
        self._notice(release)
        self._cache.write(files)
        self._cache.write_release(release)
        return release, files

    def _notice(self, release: Release) -> None:
        """Report to the user, once per release, that its schemas cannot be checked."""
        version = release.pipeline_version
        if version not in self._noticed:
            self._noticed.add(version)
            self.say(
                f"jwst {version} is not a known release: only the package index vouches for its "
                "schemas"
            )

    def _find_newest(self) -> str:
        from schemagen.sources.resolve import find_newest

        try:
            return find_newest(self._index)
        except SourceError as error:
            error.at("the latest jwst")
            newest = self.pins.newest.pipeline_version
            error.hint += f"; --offline takes {newest}, the newest known release"
            raise

    def _read_cached(self, release: Release) -> Mapping[str, bytes] | None:
        """Return the schemas of a release from the cache; None if they are not in it."""
        try:
            return self._cache.read(release.schemas_sha256)
        except IntegrityError as error:
            if self.offline:
                error.at(f"jwst {release.pipeline_version}")
                error.hint = "run it without --offline to fetch it again"
                raise
            return None

    def _load(self, release: Release) -> Mapping[str, bytes]:
        """Return the schemas of a release from the cache; fetch them if they are not in it."""
        files = self._read_cached(release)
        if files is not None:
            return files
        if not release.archive:
            package = release.schema_package
            raise SourceError(
                f"its schemas were read from {package.origin} and are not in the cache",
                where=f"jwst {release.pipeline_version}",
                hint=f"read them once: schemagen inventory {unreleased.advise_place(package)}",
            )
        if self.offline:
            cached = [r.pipeline_version for r in self.pins if r.schemas_sha256 in self._cache]
            raise SourceError(
                "its schemas are not in the cache",
                where=f"jwst {release.pipeline_version}",
                hint=f"run once without --offline; in the cache: {', '.join(cached) or 'none'}",
            )
        from schemagen.sources.resolve import fetch

        files = fetch(release, self._index)
        self._cache.write(files)
        return files


def describe(release: Release, files: Mapping[str, bytes]) -> SchemaSet:
    """Return the schema set of a release, given its files."""
    return SchemaSet(
        pipeline_version=release.pipeline_version,
        package=release.schema_package,
        sha256=release.schemas_sha256,
        files=files,
    )
