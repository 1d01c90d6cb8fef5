"""The cache of schema sets, by content: a damaged entry is noticed and never used.

``sets/<SHA-256>`` contains a schema set: a line of JSON with names and sizes, then the contents.
``releases/<version>.json`` describes a release that is not in the tables of known releases. A file
is written under another name and then renamed, so that no process reads half of it. If the cache
cannot be written, schemagen works without it. platformdirs is imported when it is needed: a
configured cache directory needs no lookup.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from threading import get_ident

from schemagen.errors import IntegrityError
from schemagen.sources.releases import Release
from schemagen.sources.schema_set import set_sha256

__all__ = ["Cache", "find_directory"]


_SHA256 = re.compile("[0-9a-f]{64}")


def find_directory() -> Path:
    """Return ``SCHEMAGEN_CACHE_DIR``; if that is not set, the user's cache directory."""
    if chosen := os.environ.get("SCHEMAGEN_CACHE_DIR"):
        return Path(chosen)
    import platformdirs

    return platformdirs.user_cache_path("schemagen", appauthor=False)


class Cache:
    """Schema sets on disk.

    Parameters
    ----------
    directory : Path
        Directory of the cache; created by the first write.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def __contains__(self, sha256: str) -> bool:
        return bool(_SHA256.fullmatch(sha256)) and self._locate(sha256).is_file()

    def read(self, sha256: str) -> dict[str, bytes] | None:
        """Read a schema set.

        Parameters
        ----------
        sha256 : str
            SHA-256 of the set.

        Returns
        -------
        dict of str to bytes or None
            Content by file name; None if the set is not cached.

        Raises
        ------
        IntegrityError
            If the entry was damaged. It has been deleted.
        """
        if not _SHA256.fullmatch(sha256):  # whoever recorded it may have written anything
            return None
        path = self._locate(sha256)
        try:
            content = path.read_bytes()
        except OSError:
            return None
        with contextlib.suppress(ValueError, AttributeError, TypeError):
            start = content.index(b"\n") + 1
            files: dict[str, bytes] = {}
            for name, size in json.loads(content[:start]).items():
                files[name] = content[start : start + size]
                start += size
            if set_sha256(files) == sha256:
                return files
        with contextlib.suppress(OSError):
            path.unlink()
        raise IntegrityError("was damaged and has been deleted", where=str(path))

    def write(self, files: Mapping[str, bytes]) -> None:
        """Write a schema set.

        Parameters
        ----------
        files : Mapping of str to bytes
            Content by file name.
        """
        sizes = json.dumps({name: len(content) for name, content in files.items()})
        content = b"".join((sizes.encode(), b"\n", *files.values()))
        self._write(self._locate(set_sha256(files)), content)

    def read_release(self, version: str) -> Release | None:
        """Read the description of a release; None if there is none."""
        try:
            return Release(**json.loads(self._locate_release(version).read_bytes()))
        except (OSError, ValueError, TypeError):
            return None

    def write_release(self, release: Release) -> None:
        """Write the description of a release."""
        content = json.dumps(asdict(release)).encode()
        self._write(self._locate_release(release.pipeline_version), content)

    def _locate(self, sha256: str) -> Path:
        return self.directory / "sets" / sha256

    def _locate_release(self, version: str) -> Path:
        return self.directory / "releases" / f"{version}.json"

    def _write(self, path: Path, content: bytes) -> None:
        new = path.with_name(f"{path.name}.{os.getpid()}.{get_ident()}")
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                new.write_bytes(content)
                new.replace(path)
            finally:
                new.unlink(missing_ok=True)
