"""Sources: a release, a directory, a git ref or the installed package, as a schema set.

Of what is fetched nothing is installed, imported or executed: schema files are bytes, and what
they should be is pinned by SHA-256 (see `releases` and `resolve`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from schemagen.errors import IntegrityError, SourceError
from schemagen.progress import Listener, Progress, Unit, ignore
from schemagen.sources.cache import Cache, find_directory
from schemagen.sources.local_schemas import read_directory, read_git, read_installed
from schemagen.sources.releases import PinnedReleases, Release, parse
from schemagen.sources.schema_set import SchemaPackage, SchemaSet

if TYPE_CHECKING:
    from schemagen.sources.package_index import Index

__all__ = ["SchemaReader", "describe"]

WORKERS = 8
"""Archives that are fetched at the same time."""


class SchemaReader:
    """Reads the schema files of releases, from the cache or from the package index.

    Parameters
    ----------
    pins : PinnedReleases
        The releases that are known.
    offline : bool, optional
        Whether to do without the network.
    cache_dir : Path, optional
        Where to cache; ``SCHEMAGEN_CACHE_DIR`` or the user's cache directory where not given.
    listen : callable, optional
        Receives the progress of what is read: bytes of an archive, or releases of many.
    say : callable, optional
        Receives what the user has to know, a line each: that a release is not pinned.
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
            A version of jwst (``3.0.0``); ``latest``, the newest that the package index has, or
            offline the newest that is pinned; or ``installed``, what is installed beside schemagen.
            With `source` the name that the result goes by, ``dev`` where it is empty.
        source : str, optional
            Take the schemas from here: a directory, which holds the files or is a checkout of
            stdatamodels (or of jwst before 1.10); or ``git+PATH@REF``, what a git repository has at
            a ref, ``HEAD`` where there is none. The work tree is neither read nor touched.

        Raises
        ------
        SourceError
            There is no such release or place, it has no schemas, or it cannot be reached.
        IntegrityError
            The schemas are not what they should be.
        """
        label = "dev" if version in {"", "latest", "installed"} else version
        if source.startswith("git+"):
            return read_git(source.removeprefix("git+"), label)
        if source:
            return read_directory(source, label)
        if version == "installed":
            return read_installed()
        release, files = self._find(version)
        return describe(release, files or self._load(release))

    def read_many(self, versions: Iterable[str]) -> tuple[SchemaSet, ...]:
        """Read the schema files of many releases, several at a time, each schema set once.

        Parameters
        ----------
        versions : iterable of str
            Versions of jwst, or ``latest``.

        Returns
        -------
        tuple of SchemaSet
            In the order of `versions`.

        Raises
        ------
        SourceError, IntegrityError
            As for `read`, for the first that cannot be had.
        """
        return self._silent._read_many(versions, self.listen)

    def _read_many(self, versions: Iterable[str], listen: Listener) -> tuple[SchemaSet, ...]:
        found = [self._find(version) for version in versions]
        wanted = {release.schemas_sha256: release for release, _ in found}
        sets = {release.schemas_sha256: files for release, files in found if files}
        for sha256, release in wanted.items():
            if sha256 not in sets and (files := self._recall(release)):
                sets[sha256] = files
        missing = [release for sha256, release in wanted.items() if sha256 not in sets]
        if missing and not self.offline:
            from concurrent.futures import ThreadPoolExecutor, as_completed

            _ = self._index  # one for all threads
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
        shared: dict[bytes, bytes] = {}  # most files are the same from release to release
        for sha256, release in wanted.items():
            files = sets.get(sha256) or self._load(release)
            sets[sha256] = {name: shared.setdefault(text, text) for name, text in files.items()}
        return tuple(describe(release, sets[release.schemas_sha256]) for release, _ in found)

    @cached_property
    def _silent(self) -> SchemaReader:
        """The same reader without progress: archives that come side by side have none of their own.

        It is kept, as its index knows what it has listed.
        """
        return SchemaReader(
            self.pins, offline=self.offline, cache_dir=self._cache_dir, say=self.say
        )

    @cached_property
    def _cache(self) -> Cache:
        return Cache(self._cache_dir or find_directory())

    @cached_property
    def _index(self) -> Index:
        """The package index, looked up when it is needed."""
        from schemagen.sources.package_index import Index

        return Index(listen=self.listen)

    def _find(self, version: str) -> tuple[Release, Mapping[str, bytes] | None]:
        """Find out where the schemas of a release are; return them too, if that took reading them.

        A cache that cannot be written to would not have them.
        """
        if version == "latest" and self.offline:
            return self.pins.newest, None
        if version == "latest":
            version = self._find_newest()
        if known := self.pins.find(version):
            return known, None
        wanted = str(parse(version))
        if known := self._cache.recall(wanted):
            self._notice(known)
            return known, None
        place = f"jwst {version}"
        advice = ", ".join(self.pins.list_nearest(version))
        if self.offline:
            raise SourceError(
                "is neither pinned nor in the cache", where=place, hint=f"nearest: {advice}"
            )
        from schemagen.sources.resolve import resolve

        try:
            self._index.list_files("jwst")
        except SourceError as error:
            error.at(f"{place} is not pinned (nearest: {advice})")
            raise
        release, files = resolve(wanted, self._index)
        self._notice(release)
        self._cache.write(files)
        self._cache.remember(release)
        return release, files

    def _notice(self, release: Release) -> None:
        """Let the user know, once, that nothing vouches for the schemas of a release."""
        version = release.pipeline_version
        if version not in self._noticed:
            self._noticed.add(version)
            self.say(f"jwst {version} is not pinned: its schemas are as the package index had them")

    def _find_newest(self) -> str:
        from schemagen.sources.resolve import find_newest

        try:
            return find_newest(self._index)
        except SourceError as error:
            error.at("the latest jwst")
            newest = self.pins.newest.pipeline_version
            error.hint += f"; --offline takes {newest}, the newest pinned"
            raise

    def _recall(self, release: Release) -> Mapping[str, bytes] | None:
        """Return the schemas of a release from the cache; None where it does not have them."""
        try:
            return self._cache.read(release.schemas_sha256)
        except IntegrityError as error:
            if self.offline:
                error.at(f"jwst {release.pipeline_version}")
                error.hint = "without --offline it is fetched again"
                raise
            return None

    def _load(self, release: Release) -> Mapping[str, bytes]:
        """Return the schemas of a release from the cache, or else fetch them."""
        files = self._recall(release)
        if files is not None:
            return files
        if self.offline:
            cached = [r.pipeline_version for r in self.pins if r.schemas_sha256 in self._cache]
            raise SourceError(
                "its schemas are not in the cache",
                where=f"jwst {release.pipeline_version}",
                hint=f"run once without --offline; cached are {', '.join(cached) or 'none'}",
            )
        from schemagen.sources.resolve import fetch

        files = fetch(release, self._index)
        self._cache.write(files)
        return files


def describe(release: Release, files: Mapping[str, bytes]) -> SchemaSet:
    """Return the schema set of a release whose files are at hand."""
    return SchemaSet(
        pipeline_version=release.pipeline_version,
        package=SchemaPackage(
            name=release.package,
            version=release.package_version,
            sha256=release.archive_sha256,
        ),
        sha256=release.schemas_sha256,
        files=files,
    )
