"""A file → its row of ``datasets`` and that of its rootname in ``master``."""

from __future__ import annotations

from dataclasses import dataclass

from schemagen.fits.header import Value
from schemagen.fits.header_file import HeaderFile
from schemagen.fits.product import check_jwst, identify
from schemagen.ingest.withheld import list_withheld
from schemagen.inventory.model import PRIMARY
from schemagen.inventory.override import Override, list_suffixes

__all__ = ["Dataset", "describe_file"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """A file, as ``master`` and ``datasets`` describe it.

    Attributes
    ----------
    rootname, filetype, filename, path, instrument, detector, exp_type, datamodel
        The columns of ``datasets`` with these names.
    pipeline_version : str or None
        CAL_VER.
    file_size : int
        Size of the file in bytes.
    checksum : str
        SHA-256 of the file's headers.
    program, observation, visit : str or None
        The columns of ``master`` with these names.
    """

    rootname: str
    filetype: str
    filename: str
    path: str
    instrument: str | None
    detector: str | None
    exp_type: str | None
    datamodel: str | None
    pipeline_version: str | None
    file_size: int
    checksum: str
    program: str | None
    observation: str | None
    visit: str | None

    def __str__(self) -> str:
        return self.filename


def describe_file(file: HeaderFile, overrides: tuple[Override, ...] = ()) -> Dataset:
    """Return the values of a file in ``master`` and ``datasets``.

    Parameters
    ----------
    file : HeaderFile
        The file.
    overrides : tuple of Override, optional
        The local changes of the database: its own filetypes, and keywords that stay out.

    Raises
    ------
    SchemagenError
        If it is not a JWST file.
    """
    primary: dict[str, Value] = {}
    for keyword, value in file.headers[0].cards:
        primary.setdefault(keyword, value)
    check_jwst(primary)
    product = identify(file.name, primary, list_suffixes(overrides))
    withheld = list_withheld(overrides, product.filetype, PRIMARY)

    def read_text(keyword: str) -> str | None:
        value = None if keyword in withheld else primary.get(keyword)
        return None if value is None else value.strip() if isinstance(value, str) else str(value)

    return Dataset(
        rootname=product.rootname,
        filetype=product.filetype,
        filename=file.name,
        path=file.location,
        instrument=_shorten(read_text("INSTRUME")),
        detector=_shorten(read_text("DETECTOR")),
        exp_type=read_text("EXP_TYPE"),
        datamodel=read_text("DATAMODL"),
        pipeline_version=read_text("CAL_VER"),
        file_size=file.size,
        checksum=file.checksum,
        program=read_text("PROGRAM"),
        observation=read_text("OBSERVTN"),
        visit=read_text("VISIT"),
    )


def _shorten(code: str | None) -> str | None:
    """Cut a code to the length of its key column; the header table keeps the full value."""
    return code and code[:20]
