"""The cache of schema sets: content-addressed, so that what is in it is right or is not used.

``sets/<SHA-256>`` holds a schema set, a line of JSON with names and sizes and then the contents;
``releases/<version>.json`` what was found out about a release that is not pinned. Files are
written beside their place and moved there, so that processes never see each other's halves. A
cache that cannot be written to is as good as none.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from threading import get_ident

from schemagen.errors import IntegrityError
from schemagen.sources.archives import set_sha256
from schemagen.sources.releases import Release

__all__ = ["Cache", "find_directory"]


def find_directory() -> Path:
    """Return ``SCHEMAGEN_CACHE_DIR``, or else the user's cache directory as the system has it."""
    if chosen := os.environ.get("SCHEMAGEN_CACHE_DIR"):
        return Path(chosen)
    import platformdirs

    return platformdirs.user_cache_path("schemagen", appauthor=False)


class Cache:
    """Schema sets on disk.

    Parameters
    ----------
    directory : Path
        Where they are; made when something is written.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def __contains__(self, sha256: str) -> bool:
        return self._locate(sha256).is_file()

    def read(self, sha256: str) -> dict[str, bytes] | None:
        """Read a schema set.

        Parameters
        ----------
        sha256 : str
            Its SHA-256.

        Returns
        -------
        dict of str to bytes or None
            Content by file name; None where the set is not cached.

        Raises
        ------
        IntegrityError
            The entry was damaged. It has been dropped.
        """
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
        raise IntegrityError("was damaged, and has been dropped", where=str(path))

    def write(self, files: Mapping[str, bytes]) -> None:
        """Keep a schema set.

        Parameters
        ----------
        files : Mapping of str to bytes
            Content by file name.
        """
        sizes = json.dumps({name: len(content) for name, content in files.items()})
        content = b"".join((sizes.encode(), b"\n", *files.values()))
        self._write(self._locate(set_sha256(files)), content)

    def recall(self, version: str) -> Release | None:
        """Return what was found out about a release; None where nothing was."""
        try:
            return Release(**json.loads(self._name(version).read_bytes()))
        except (OSError, ValueError, TypeError):
            return None

    def remember(self, release: Release) -> None:
        """Keep what was found out about a release."""
        content = json.dumps(asdict(release)).encode()
        self._write(self._name(release.pipeline_version), content)

    def _locate(self, sha256: str) -> Path:
        return self.directory / "sets" / sha256

    def _name(self, version: str) -> Path:
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
