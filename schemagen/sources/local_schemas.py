"""Read schemas on this machine: from a directory, a git ref or the installed package.

importlib.metadata (11 ms) and urllib.request (which loads ssl) are imported when the installed
package is read: a read from the cache has to start fast.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from schemagen.errors import SourceError
from schemagen.sources import git
from schemagen.sources.schema_set import (
    LAYOUTS,
    SchemaPackage,
    SchemaSet,
    match_schema,
    set_sha256,
)
from schemagen.sources.unreleased import name_commit, name_directory

if TYPE_CHECKING:
    from importlib.metadata import Distribution

__all__ = ["read_directory", "read_git", "read_installed"]


def _describe_local(label: str, package: str, version: str, files: dict[str, bytes]) -> SchemaSet:
    sha256 = set_sha256(files)
    return SchemaSet(
        pipeline_version=label,
        package=SchemaPackage(name=package, version=version, sha256=sha256),
        sha256=sha256,
        files=dict(sorted(files.items())),
    )


def read_directory(source: str, label: str, newest: str) -> SchemaSet:
    """Read the schemas of a directory.

    Parameters
    ----------
    source : str
        A directory with schema files, or a checkout of stdatamodels or jwst.
    label : str
        Name of the result, in place of a version of jwst; if empty, see `unreleased`.
    newest : str
        The newest known release.

    Raises
    ------
    SourceError
        If there is no such directory, or it contains no schema files.
    """
    root = Path(source).expanduser()
    if not root.is_dir():
        raise SourceError(
            "is not a directory", where=source, hint="for a git ref, write git+PATH@REF"
        )
    try:
        for folder in (root, *(root / layout for layout in LAYOUTS)):
            files = {path.name: path.read_bytes() for path in folder.glob("*.schema.yaml")}
            if files:
                name = label or name_directory(newest, root)
                return _describe_local(name, "directory", "", files)
    except OSError as error:
        raise SourceError(f"cannot be read: {error}", where=source) from error
    raise SourceError("contains no *.schema.yaml files", where=source, hint=_WHERE)


_WHERE = f"also searched: {', '.join(LAYOUTS)}"


def read_git(source: str, label: str, newest: str) -> SchemaSet:
    """Read the schemas of a git repository at a ref.

    Parameters
    ----------
    source : str
        ``PATH@REF``, or ``PATH`` for ``HEAD``.
    label : str
        Name of the result, in place of a version of jwst; if empty, see `unreleased`.
    newest : str
        The newest known release.

    Raises
    ------
    SourceError
        If there is no such repository or ref, or no schema file in that commit.
    """
    path, ref = git.split(source)
    commit = git.find_commit(path, ref)
    for folder in ("", *(f"{layout}/" for layout in LAYOUTS)):
        if files := git.read_folder(path, commit, folder, ".schema.yaml"):
            name = label or name_commit(newest, git.find_instant(path, commit))
            return _describe_local(name, "git", commit, files)
    raise SourceError("contains no *.schema.yaml files", where=f"git+{source}", hint=_WHERE)


def read_installed() -> SchemaSet:
    """Read the schemas of the installed package by its list of files, without importing it.

    Raises
    ------
    SourceError
        If jwst is not installed, or its schemas are not.
    """
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        label = distribution("jwst").version
    except PackageNotFoundError as error:
        raise SourceError(
            "jwst is not installed in this environment",
            where="--pipeline-version installed",
            hint="install schemagen where jwst is installed, or name a release",
        ) from error
    for name in ("jwst", "stdatamodels"):
        try:
            installed = distribution(name)
        except PackageNotFoundError:
            continue
        if files := _read_distribution(installed):
            return _describe_local(label, name, installed.version, files)
    raise SourceError(
        "neither jwst nor stdatamodels has schema files", where=f"installed jwst {label}"
    )


def _read_distribution(installed: Distribution) -> dict[str, bytes]:
    # Since Python 3.12 `installed.files` leaves out missing files; the record itself does not.
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
            f"{missing[0]} was installed, but is missing", where=f"installed {installed.name}"
        )
    if present:
        return {name: path.read_bytes() for name, path in present.items()}
    # An editable install records the place of its checkout (PEP 610), not the files in it.
    origin = json.loads(installed.read_text("direct_url.json") or "{}")
    if origin.get("dir_info", {}).get("editable"):
        from urllib.request import url2pathname

        checkout = url2pathname(urlsplit(origin["url"]).path)
        return dict(read_directory(checkout, "installed", "").files)
    return {}
