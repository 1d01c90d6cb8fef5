"""Sources: a release, a directory, a git ref or the installed package, as a schema set.

Of what is fetched nothing is installed, imported or executed: schema files are bytes, and what
they should be is pinned by SHA-256 (see `releases` and `pins`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from schemagen.errors import IntegrityError, SourceError
from schemagen.sources.archives import LAYOUTS, match_schema, set_sha256
from schemagen.sources.cache import Cache, find_directory
from schemagen.sources.releases import Release, nearest, parse, pinned
from schemagen.sources.schema_set import SchemaPackage, SchemaSet

if TYPE_CHECKING:
    from importlib.metadata import Distribution

    from schemagen.sources.package_index import Index

__all__ = ["describe", "read", "read_many"]

WORKERS = 8
"""Archives that are fetched at the same time."""


def read(
    version: str,
    *,
    source: str = "",
    offline: bool = False,
    cache_dir: Path | None = None,
    listen: Callable[[str, int, int], None] = lambda _what, _done, _total: None,
) -> SchemaSet:
    """Read the schema files of a release.

    Parameters
    ----------
    version : str
        A version of jwst (``3.0.0``); ``latest``, the newest that the package index has, or
        offline the newest that is pinned; or ``installed``, what is installed beside schemagen.
        With `source` the name that the result goes by, ``dev`` where it is empty.
    source : str, optional
        Take the schemas from here: a directory, which holds the files or is a checkout of
        stdatamodels (or of jwst before 1.10); or ``git+PATH@REF``, what a git repository has at a
        ref, ``HEAD`` where there is none. The work tree is neither read nor touched.
    offline : bool, optional
        Whether to do without the network.
    cache_dir : Path, optional
        Where to cache; ``SCHEMAGEN_CACHE_DIR`` or the user's cache directory where not given.
    listen : callable, optional
        Told what is being read, how many bytes of it are there, and of how many (0: unknown).

    Returns
    -------
    SchemaSet

    Raises
    ------
    SourceError
        There is no such release or place, it has no schemas, or it cannot be reached.
    IntegrityError
        The schemas are not what they should be.
    """
    label = "dev" if version in {"", "latest", "installed"} else version
    if source.startswith("git+"):
        return _read_git(source.removeprefix("git+"), label)
    if source:
        return _read_directory(source, label)
    if version == "installed":
        return _read_installed()
    reader = _Reader(cache_dir, offline=offline, listen=listen)
    release = reader.find(version)
    return describe(release, reader.load(release))


def read_many(
    versions: Iterable[str],
    *,
    offline: bool = False,
    cache_dir: Path | None = None,
    listen: Callable[[str, int, int], None] = lambda _what, _done, _total: None,
) -> tuple[SchemaSet, ...]:
    """Read the schema files of many releases, several at a time, each schema set once.

    Parameters
    ----------
    versions : iterable of str
        Versions of jwst, or ``latest``.
    offline, cache_dir
        As for `read`.
    listen : callable, optional
        Told of each set that was fetched, how many have been, and of how many.

    Returns
    -------
    tuple of SchemaSet
        In the order of `versions`.

    Raises
    ------
    SourceError, IntegrityError
        As for `read`, for the first that cannot be had.
    """
    reader = _Reader(cache_dir, offline=offline)
    releases = [reader.find(version) for version in versions]
    wanted = {release.schemas_sha256: release for release in releases}
    sets = {sha256: reader.recall(release) for sha256, release in wanted.items()}
    missing = [wanted[sha256] for sha256, files in sets.items() if files is None]
    if missing and not offline:
        from concurrent.futures import ThreadPoolExecutor, as_completed

        _ = reader.index  # one for all threads
        pool = ThreadPoolExecutor(WORKERS)
        try:
            pending = {pool.submit(reader.load, release): release for release in missing}
            for done, future in enumerate(as_completed(pending), 1):
                sets[pending[future].schemas_sha256] = future.result()
                listen(str(pending[future]), done, len(missing))
        finally:
            pool.shutdown(cancel_futures=True)
    shared: dict[bytes, bytes] = {}  # most files are the same from release to release
    for sha256, release in wanted.items():
        files = sets[sha256] or reader.load(release)
        sets[sha256] = {name: shared.setdefault(text, text) for name, text in files.items()}
    return tuple(describe(release, sets[release.schemas_sha256] or {}) for release in releases)


class _Reader:
    """Reads releases, from the cache or, where it may, from the package index."""

    def __init__(
        self,
        cache_dir: Path | None,
        *,
        offline: bool,
        listen: Callable[[str, int, int], None] = lambda _what, _done, _total: None,
    ) -> None:
        self._cache = Cache(cache_dir or find_directory())
        self._offline = offline
        self._listen = listen
        self._resolved: dict[str, Mapping[str, bytes]] = {}

    @cached_property
    def index(self) -> Index:
        """The package index, looked up when it is needed."""
        from schemagen.sources.package_index import Index

        return Index(listen=lambda now: self._listen(now.what, now.done, now.total))

    def find(self, version: str) -> Release:
        """Find out where the schemas of a release are."""
        if version == "latest" and self._offline:
            return pinned()[-1]
        if version == "latest":
            version = self._find_newest()
        if known := _find_pinned(version):
            return known
        wanted = str(parse(version))
        if known := self._cache.recall(wanted):
            return known
        place = f"jwst {version}"
        advice = ", ".join(nearest(version, (release.pipeline_version for release in pinned())))
        if self._offline:
            raise SourceError(
                "is neither pinned nor in the cache", where=place, hint=f"nearest: {advice}"
            )
        from schemagen.sources.resolve import resolve

        try:
            self.index.list_files("jwst")
        except SourceError as error:
            error.at(f"{place} is not pinned (nearest: {advice})")
            raise
        self._listen(f"{place} is not pinned, and taken as the package index has it", 0, 0)
        release, files = resolve(wanted, self.index)
        self._resolved[release.schemas_sha256] = files
        self._cache.write(files)
        self._cache.remember(release)
        return release

    def _find_newest(self) -> str:
        from schemagen.sources.resolve import find_newest

        try:
            return find_newest(self.index)
        except SourceError as error:
            error.at("the latest jwst")
            error.hint += f"; --offline takes {pinned()[-1].pipeline_version}, the newest pinned"
            raise

    def recall(self, release: Release) -> Mapping[str, bytes] | None:
        """Return the schemas of a release where they are at hand."""
        sha256 = release.schemas_sha256
        try:
            return self._resolved.get(sha256) or self._cache.read(sha256)
        except IntegrityError as error:
            if self._offline:
                error.at(f"jwst {release.pipeline_version}")
                error.hint = "without --offline it is fetched again"
                raise
            return None

    def load(self, release: Release) -> Mapping[str, bytes]:
        """Return the schemas of a release, and fetch them where they are not at hand."""
        files = self.recall(release)
        if files is not None:
            return files
        if self._offline:
            cached = [r.pipeline_version for r in pinned() if r.schemas_sha256 in self._cache]
            raise SourceError(
                "its schemas are not in the cache",
                where=f"jwst {release.pipeline_version}",
                hint=f"run once without --offline; cached are {', '.join(cached) or 'none'}",
            )
        from schemagen.sources.resolve import fetch

        files = fetch(release, self.index)
        self._cache.write(files)
        return files


def _find_pinned(version: str) -> Release | None:
    for release in pinned():
        if release.pipeline_version == version:
            return release
    wanted = parse(version)  # 3.0 is 3.0.0, and so is v3.0.0
    return next((r for r in pinned() if parse(r.pipeline_version) == wanted), None)


def describe(release: Release, files: Mapping[str, bytes]) -> SchemaSet:
    """Give the schema set of a release whose files are at hand."""
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


def _describe_local(label: str, package: str, version: str, files: dict[str, bytes]) -> SchemaSet:
    sha256 = set_sha256(files)
    return SchemaSet(
        pipeline_version=label,
        package=SchemaPackage(name=package, version=version, sha256=sha256),
        sha256=sha256,
        files=dict(sorted(files.items())),
    )


def _read_directory(source: str, label: str, package: str = "directory") -> SchemaSet:
    root = Path(source).expanduser()
    if not root.is_dir():
        raise SourceError("is not a directory", where=source, hint="or is it git+PATH@REF")
    try:
        for folder in (root, *(root / layout for layout in LAYOUTS)):
            files = {path.name: path.read_bytes() for path in folder.glob("*.schema.yaml")}
            if files:
                return _describe_local(label, package, "", files)
    except OSError as error:
        raise SourceError(f"cannot be read: {error}", where=source) from error
    raise SourceError("holds no *.schema.yaml", where=source, hint=_WHERE)


_WHERE = f"they are looked for there, and in {', '.join(LAYOUTS)}"


def _read_git(source: str, label: str) -> SchemaSet:
    from schemagen.sources import git

    path, ref = git.split(source)
    commit = git.find_commit(path, ref)
    for folder in ("", *(f"{layout}/" for layout in LAYOUTS)):
        if files := git.read_folder(path, commit, folder, ".schema.yaml"):
            return _describe_local(label, "git", commit, files)
    raise SourceError("holds no *.schema.yaml", where=f"git+{source}", hint=_WHERE)


def _read_installed() -> SchemaSet:
    """Read what is installed from what was recorded when it was, without importing it."""
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        label = distribution("jwst").version
    except PackageNotFoundError as error:
        raise SourceError(
            "no jwst is installed beside schemagen",
            where="--pipeline-version installed",
            hint="install schemagen where jwst is, or name a release",
        ) from error
    for name in ("jwst", "stdatamodels"):
        try:
            installed = distribution(name)
        except PackageNotFoundError:
            continue
        if files := _read_distribution(installed):
            return _describe_local(label, name, installed.version, files)
    raise SourceError("neither it nor stdatamodels has schemas", where=f"installed jwst {label}")


def _read_distribution(installed: Distribution) -> dict[str, bytes]:
    import csv
    import json

    # Since Python 3.12 `installed.files` leaves out what is gone; the record itself does not.
    record = csv.reader((installed.read_text("RECORD") or "").splitlines())
    paths = [row[0] for row in record if row] or [str(path) for path in installed.files or ()]
    listed = {
        name: Path(str(installed.locate_file(path)))
        for path in paths
        if (name := match_schema(path))
    }
    present = {name: path for name, path in listed.items() if path.is_file()}
    if missing := sorted(listed.keys() - present.keys() if present else ()):
        raise SourceError(
            f"{missing[0]} was installed, but is gone", where=f"installed {installed.name}"
        )
    if present:
        return {name: path.read_bytes() for name, path in present.items()}
    # An editable install records where its checkout is (PEP 610), and not the files in it.
    origin = json.loads(installed.read_text("direct_url.json") or "{}")
    if origin.get("dir_info", {}).get("editable"):
        from urllib.parse import urlsplit
        from urllib.request import url2pathname

        checkout = url2pathname(urlsplit(origin["url"]).path)
        return dict(_read_directory(checkout, "").files)
    return {}
