"""Schemas that are on this machine: a directory, a git ref, the installed package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from schemagen.errors import SourceError
from schemagen.sources.archives import LAYOUTS, match_schema, set_sha256
from schemagen.sources.schema_set import SchemaPackage, SchemaSet

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


def read_directory(source: str, label: str) -> SchemaSet:
    """Read the schemas of a directory.

    Parameters
    ----------
    source : str
        A directory that holds schema files, or is a checkout of stdatamodels or jwst.
    label : str
        The name that the result goes by.

    Raises
    ------
    SourceError
        If there is no such directory, or no schema file in it.
    """
    root = Path(source).expanduser()
    if not root.is_dir():
        raise SourceError("is not a directory", where=source, hint="or is it git+PATH@REF")
    try:
        for folder in (root, *(root / layout for layout in LAYOUTS)):
            files = {path.name: path.read_bytes() for path in folder.glob("*.schema.yaml")}
            if files:
                return _describe_local(label, "directory", "", files)
    except OSError as error:
        raise SourceError(f"cannot be read: {error}", where=source) from error
    raise SourceError("holds no *.schema.yaml", where=source, hint=_WHERE)


_WHERE = f"they are looked for there, and in {', '.join(LAYOUTS)}"


def read_git(source: str, label: str) -> SchemaSet:
    """Read the schemas that a git repository has at a ref.

    Parameters
    ----------
    source : str
        ``PATH@REF``; ``HEAD`` where there is no ref.
    label : str
        The name that the result goes by.

    Raises
    ------
    SourceError
        If there is no such repository or ref, or no schema file at it.
    """
    from schemagen.sources import git

    path, ref = git.split(source)
    commit = git.find_commit(path, ref)
    for folder in ("", *(f"{layout}/" for layout in LAYOUTS)):
        if files := git.read_folder(path, commit, folder, ".schema.yaml"):
            return _describe_local(label, "git", commit, files)
    raise SourceError("holds no *.schema.yaml", where=f"git+{source}", hint=_WHERE)


def read_installed() -> SchemaSet:
    """Read the schemas of the installed package, by the record of its files; import nothing.

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
        return dict(read_directory(checkout, "").files)
    return {}
