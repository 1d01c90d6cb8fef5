"""Write a tree of pages into its directory, and compare it with a build.

The tree is written beside the old one and replaces it in one step; a build that is killed leaves
the old one whole. ``MANIFEST.json`` records the SHA-256 of each file, which distinguishes files
that were edited by hand from files that are out of date.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from schemagen.errors import DifferentError, SchemagenError
from schemagen.output.manifest import MANIFEST, Manifest, read_manifest
from schemagen.output.page import Page

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
    directory = Path(os.path.realpath(directory))  # the path of a tree may be a link
    if Path.cwd().is_relative_to(directory):
        hint = "choose a directory below it, e.g. generated"
        raise SchemagenError("is the current directory", where=str(directory), hint=hint)
    building = directory.with_name(f".{directory.name}.building")
    retired = directory.with_name(f".{directory.name}.retired")
    try:
        directory.parent.mkdir(parents=True, exist_ok=True)
        with _claim(building, directory):
            if retired.exists() and not directory.exists():
                retired.rename(directory)  # a build was killed between the two steps of `_swap`
            shutil.rmtree(retired, ignore_errors=True)
            try:
                kept = _kept(directory, keep)
                hashes = _fill(building, (page for page in pages if page.path not in kept))
                hashes = dict(sorted((hashes | kept).items()))
                for path in (*kept, *_foreign(directory, hashes)):
                    (building / path).parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy2(directory / path, building / path, follow_symlinks=False)
                (building / MANIFEST).write_bytes(
                    replace(manifest, files=hashes).to_json().encode()
                )
                _swap(building, directory, retired)
            finally:
                shutil.rmtree(building, ignore_errors=True)
    except OSError as error:
        place = error.filename or directory
        raise SchemagenError(f"cannot be written: {error.strerror}", where=str(place)) from error
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


@contextmanager
def _claim(building: Path, directory: Path) -> Iterator[None]:
    """Make the directory that a tree is built in, empty, and keep other builds out of it.

    The lock is on a file among the system's temporary ones: nothing is left beside the tree, and
    the lock outlives the exchange of directories. The system releases that of a killed build.
    """
    from filelock import FileLock, Timeout

    name = hashlib.sha256(os.fsencode(directory)).hexdigest()[:16]
    user = getattr(os, "getuid", int)()  # on Windows everybody has temporary files of their own
    lock = Path(tempfile.gettempdir()) / f"schemagen-{user}-{name}.lock"
    try:
        held = FileLock(lock, blocking=False).acquire()
    except Timeout:
        hint = "wait for it, or choose another --output"
        raise SchemagenError("another build is writing", where=str(directory), hint=hint) from None
    with held:
        shutil.rmtree(building, ignore_errors=True)
        building.mkdir()
        yield


def _swap(new: Path, old: Path, retired: Path) -> None:
    """Put a tree in the place of another: in one step where the system can exchange two names."""
    if not old.exists():
        new.rename(old)
    elif _exchange(new, old):
        shutil.rmtree(new)
    else:
        old.rename(retired)
        new.rename(old)
        shutil.rmtree(retired)


def _exchange(first: Path, second: Path) -> bool:
    """Exchange two names with Linux's renameat2(RENAME_EXCHANGE); return whether it worked."""
    renameat2 = getattr(ctypes.CDLL(None), "renameat2", None) if os.name == "posix" else None
    here, exchange = -100, 2
    return bool(
        renameat2 and renameat2(here, os.fsencode(first), here, os.fsencode(second), exchange) == 0
    )


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
