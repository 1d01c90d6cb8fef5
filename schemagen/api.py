"""The public functions of schemagen, for scripts and notebooks.

They do what the verbs of the command line do, and return values instead of printing them. Settings
are arguments: of ``setup.cfg`` and the environment only pip's and the cache's are read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from os import fspath
from pathlib import Path

from schemagen.config import Config, PartitionBy
from schemagen.fits import reader
from schemagen.fits.expected import Library
from schemagen.fits.findings import Report
from schemagen.fits.header_file import HeaderFile
from schemagen.fits.validate import validate_files
from schemagen.header_database import HeaderDatabase
from schemagen.inventory.build import InventoryReader, describe_references
from schemagen.inventory.model import Inventory, Layout
from schemagen.inventory.override import Override
from schemagen.inventory.overrides import read_overrides
from schemagen.output.build import plan_build, render_pages
from schemagen.output.manifest import Manifest, read_manifest
from schemagen.output.tree import write_tree
from schemagen.readable_database import PathName
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import read_pins

__all__ = [
    "build",
    "open_database",
    "read_headers",
    "read_inventory",
    "validate",
]


def read_inventory(
    version: str = "latest",
    *,
    source: str = "",
    reftypes: Sequence[str] = (),
    overrides: PathName | None = None,
    offline: bool = False,
) -> Inventory:
    """Read what the files of a release may hold.

    Parameters
    ----------
    version : str, optional
        A version of jwst (``3.0.0``), ``latest`` or ``installed``.
    source : str, optional
        A directory or ``git+PATH@REF`` to read the schemas from.
    reftypes : sequence of str, optional
        Types of reference files in CRDS (``flat``), in place of the filetypes of products.
    overrides : path, optional
        A file of local changes (``overrides.yaml``).
    offline : bool, optional
        Whether to do without the network.

    Returns
    -------
    Inventory
        ``inventory["cal"]["SCI"]["BUNIT"]`` is a keyword; ``to_rows()`` is a table.

    Raises
    ------
    SourceError
        If there is no such release, or it cannot be reached.
    SchemagenError
        If a local change matches nothing.

    Examples
    --------
    >>> inventory = schemagen.read_inventory("3.0.0")
    >>> inventory["cal"]["SCI"]["BUNIT"].title
    'physical units of the array values'
    """
    schema_set = _read_schemas(offline).read(version, source)
    if reftypes:
        return describe_references(schema_set, tuple(reftypes))
    return InventoryReader(_read_overrides(overrides)).take(schema_set)


def build(
    version: str = "latest",
    *,
    output: PathName = "generated",
    dialects: Sequence[str] = (),
    filetypes: Sequence[str] = (),
    exports: Sequence[str] = (),
    since: str = "",
    migrate_from: str = "",
    partition_by: str = "instrument",
    source: str = "",
    overrides: PathName | None = None,
    templates: PathName | None = None,
    offline: bool = False,
) -> Manifest:
    """Write the tree of a release: DDL, models, inventory, data dictionary and migrations.

    Parameters
    ----------
    version : str, optional
        A version of jwst (``3.0.0``), ``latest`` or ``installed``.
    output : path, optional
        The directory of the tree. It is replaced in one step; its migrations are kept.
    dialects : sequence of str, optional
        The engines to write for: ``postgresql``, ``sqlite``, ``mariadb``; all if not given.
    filetypes : sequence of str, optional
        The filetypes to build; all if not given.
    exports : sequence of str, optional
        Formats of other programs to write, too: ``felis``, ``dbml``, ``svg``.
    since : str, optional
        The first release whose files the database can hold; that of `version` if not given.
    migrate_from : str, optional
        In a new tree: the release that its migrations begin at.
    partition_by : str, optional
        What header tables are split by: ``instrument``, ``detector`` or ``none``.
    source : str, optional
        A directory or ``git+PATH@REF`` to read the schemas from.
    overrides : path, optional
        A file of local changes (``overrides.yaml``).
    templates : path, optional
        A directory whose templates go before those of schemagen.
    offline : bool, optional
        Whether to do without the network.

    Returns
    -------
    Manifest
        What the tree was built from, and the SHA-256 of each file.

    Raises
    ------
    SourceError
        If the schemas of a release cannot be had.
    SchemagenError
        If the settings do not fit the releases, or the tree.
    """
    config = Config(
        pipeline_version=version,
        source=source,
        since=since,
        migrate_from=migrate_from,
        dialect=tuple(dialects),
        filetype=tuple(filetypes),
        export=tuple(exports),
        partition_by=PartitionBy(partition_by),
        output=Path(output),
        overrides=Path(overrides) if overrides else None,
        templates=Path(templates) if templates else None,
    )
    planned = plan_build(config, _read_schemas(offline), tree=read_manifest(config.output))
    pages, manifest = render_pages(planned), planned.manifest
    hashes = write_tree(pages, config.output, manifest, planned.chain.keeps)
    return replace(manifest, files=hashes)


def read_headers(path: PathName, *, anonymous: bool = False) -> HeaderFile:
    """Read the headers of a FITS file, and nothing else of it.

    Parameters
    ----------
    path : path
        A file, plain, gzipped or fpack'd; or a URL that fsspec can open.
    anonymous : bool, optional
        Whether to ask a store without credentials; so is S3, too, where none are found.

    Returns
    -------
    HeaderFile
        Its headers, in the order of the HDUs.

    Raises
    ------
    SchemagenError
        If the file cannot be read, is not a FITS file, or is damaged.
    """
    return reader.read_headers(fspath(path), anonymous=anonymous)


def validate(
    path: PathName,
    *,
    version: str = "",
    source: str = "",
    overrides: PathName | None = None,
    offline: bool = False,
    anonymous: bool = False,
) -> Report:
    """Check a FITS file against the schemas of the release that wrote it.

    Parameters
    ----------
    path : path
        The file, or a URL that fsspec can open.
    version : str, optional
        The release to check against; that of its CAL_VER if not given.
    source : str, optional
        A directory or ``git+PATH@REF`` to read the schemas from.
    overrides : path, optional
        A file of local changes: the keywords that it adds are known.
    offline : bool, optional
        Whether to do without the network.
    anonymous : bool, optional
        Whether to ask a store without credentials; so is S3, too, where none are found.

    Returns
    -------
    Report
        Its findings. A file that cannot be read has one finding that says so.

    Raises
    ------
    SourceError
        If the schemas of the release cannot be had.
    """
    schemas = _read_schemas(offline)
    local = (each for each in _read_overrides(overrides) if each.describes_files)
    inventories = InventoryReader(local)

    def read(release: str) -> Inventory:
        return inventories.take(schemas.read(release, source), strict=False)

    def describe(release: str, schema: str) -> Layout | None:
        return inventories.take_reference(schemas.read(release, source), schema)

    only = version or (schemas.read("", source).pipeline_version if source else "")
    library = Library(read, schemas.pins, only, describe)
    (report,) = validate_files([fspath(path)], library, anonymous=anonymous)
    return report


def open_database(
    url: str = "sqlite:///jwst-headers.db",
    *,
    overrides: PathName | None = None,
    offline: bool = False,
) -> HeaderDatabase:
    """Open a database of headers, to create, fill, upgrade and read it.

    Parameters
    ----------
    url : str, optional
        ``sqlite:///FILE``, ``postgresql://USER@HOST/DATABASE`` or ``mariadb://USER@HOST/DATABASE``.
    overrides : path, optional
        A file of local changes and decisions about renames (``overrides.yaml``).
    offline : bool, optional
        Whether to do without the network.

    Returns
    -------
    HeaderDatabase
        Nothing is connected or created yet.

    Raises
    ------
    SchemagenError
        If it is not such a URL, or its driver is not installed.
    """
    return HeaderDatabase(url, overrides=overrides, offline=offline)


def _read_schemas(offline: bool) -> SchemaReader:
    return SchemaReader(read_pins(), offline=offline)


def _read_overrides(path: PathName | None) -> tuple[Override, ...]:
    return read_overrides(Path(path) if path else None)
