"""Write a tree of pages into its directory, and compare it with a build.

The tree is written beside the old one and replaces it in one step; a build that is killed leaves
the old one whole. ``MANIFEST.json`` records the SHA-256 of each file, which distinguishes files
that were edited by hand from files that are out of date.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from schemagen.errors import DifferentError
from schemagen.output.manifest import MANIFEST, Manifest, read_manifest
from schemagen.output.page import Page
from schemagen.output.replacement import replacing

__all__ = [
    "FileDifference",
    "compare_tree",
    "write_tree",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileDifference:
    """A file that is not what it should be.

    Attributes
    ----------
    path : str
        Its path in the tree.
    state : str
        ``stale``, ``edited``, ``missing``, ``foreign``, ``released`` or ``overrides``.
    """

    path: str
    state: str

    def __str__(self) -> str:
        return f"{self.path}: {_STATES[self.state]}"


_STATES = {
    "stale": "differs from a build with these settings",
    "edited": "edited by hand since it was built",
    "missing": "missing",
    "overrides": "records another file of local changes than the one that is used now",
    "foreign": "not written by a build",
    "released": "changed or removed since it was released, but databases may have run it",
}


Keep = Callable[[str], bool]


def _keep_none(path: str) -> bool:
    return False


def write_tree(
    pages: Iterable[Page],
    directory: Path,
    manifest: Manifest,
    keep: Keep = _keep_none,
) -> dict[str, str]:
    """Write a tree in the place of the one that is there.

    Parameters
    ----------
    pages : iterable of Page
        Its files.
    directory : Path
        Its directory. Files there that no build wrote are kept.
    manifest : Manifest
        The manifest of the tree, without its files.
    keep : callable, optional
        Returns whether a file that an earlier build wrote stays as it is, by path.

    Returns
    -------
    dict of str to str
        SHA-256 of each file by path.

    Raises
    ------
    SchemagenError
        If it cannot be written, or another build is writing it.
    DifferentError
        If a file that stays as it is was changed.
    """
    with replacing(directory, "build") as replacement:
        directory, building = replacement.directory, replacement.building
        kept = _kept(directory, keep)
        hashes = _fill(building, (page for page in pages if page.path not in kept))
        hashes = dict(sorted((hashes | kept).items()))
        for path in (*kept, *_foreign(directory, hashes)):
            (building / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(directory / path, building / path, follow_symlinks=False)
        (building / MANIFEST).write_bytes(replace(manifest, files=hashes).to_json().encode())
        replacement.finish()
    return hashes


def _fill(directory: Path, pages: Iterable[Page]) -> dict[str, str]:
    hashes = {}
    for page in pages:
        content = page.text.encode()
        path = directory / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        hashes[page.path] = hashlib.sha256(content).hexdigest()
    return hashes


def _list_recorded(directory: Path) -> Mapping[str, str]:
    """Return the SHA-256 of each file that a build wrote, by path."""
    manifest = read_manifest(directory)
    return manifest.files if manifest else {}


def _kept(directory: Path, keep: Keep) -> dict[str, str]:
    """Return the SHA-256 of the files of a tree that stay as they are, by path."""
    recorded = _list_recorded(directory)
    kept = {path: hashed for path, hashed in recorded.items() if keep(path)}
    for path, hashed in kept.items():
        if _hash(directory / path) != hashed:
            hint = "databases may have run it; restore it, e.g. by `git checkout`"
            text = "was changed or removed since it was built"
            raise DifferentError(text, where=str(directory / path), hint=hint)
    return kept


def _foreign(directory: Path, hashes: Mapping[str, str]) -> Iterator[str]:
    """Yield the files of a tree that no build wrote."""
    ours = {MANIFEST, *hashes, *_list_recorded(directory)}
    yield from (path for path in _files(directory) if path not in ours)


def _hash(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:  # a link that leads nowhere, or to a directory
        return ""


def _files(directory: Path) -> Iterator[str]:
    for path in sorted(directory.rglob("*")):
        if (path.is_file() or path.is_symlink()) and "__pycache__" not in path.parts:
            yield path.relative_to(directory).as_posix()


def compare_tree(
    pages: Iterable[Page],
    directory: Path,
    keep: Keep = _keep_none,
    released: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[FileDifference]:
    """Compare a tree with what a build would write.

    Parameters
    ----------
    pages, directory, keep
        As for `write_tree`.
    released : Mapping of str to str, optional
        SHA-256 by path of files that never change, whatever the manifest records now.

    Yields
    ------
    FileDifference
        One for each file that is not what it should be, by path.
    """
    recorded = _list_recorded(directory)
    expected = {page.path: hashlib.sha256(page.text.encode()).hexdigest() for page in pages}
    expected |= {path: hashed for path, hashed in recorded.items() if keep(path)}
    actual = set(_files(directory)) - {MANIFEST}
    for path in sorted(actual | set(expected) | set(recorded) | set(released)):
        if path in released and _hash(directory / path) != released[path]:
            yield FileDifference(path=path, state="released")
            continue
        if path not in actual:
            yield FileDifference(path=path, state="missing")
            continue
        if path not in recorded and path not in expected:
            yield FileDifference(path=path, state="foreign")
            continue
        found = _hash(directory / path)
        if path in recorded and found != recorded[path]:
            yield FileDifference(path=path, state="edited")
        elif found != expected.get(path):
            yield FileDifference(path=path, state="stale")
