"""A file → its row of ``datasets`` and that of its rootname in ``master``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from schemagen.fits.cards import Value
from schemagen.fits.file_names import write_path
from schemagen.fits.header_file import HeaderFile
from schemagen.fits.product import check_jwst, identify
from schemagen.ingest.sent_value import SentValue
from schemagen.ingest.withheld import list_withheld
from schemagen.inventory.model import PRIMARY
from schemagen.inventory.override import Override, list_suffixes

__all__ = ["Dataset", "describe_file", "read_text"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset(SentValue):
    """A file, as ``master`` and ``datasets`` describe it.

    Attributes
    ----------
    rootname, filetype, filename, path, instrument, detector, exp_type, datamodel
        The columns of ``datasets`` with these names.
    pipeline_version : str or None
        CAL_VER.
    file_size : int
        Size of the file in bytes.
    file_mtime, file_inode : int or None
        The columns of ``datasets`` with these names.
    checksum : str
        SHA-256 of the file's headers.
    date : str or None
        DATE, when the file was written.
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
    file_mtime: int | None = None
    file_inode: int | None = None
    checksum: str
    date: str | None
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
    primary = file.headers[0].first
    check_jwst(primary)
    filename = write_path(file.name)
    product = identify(filename, primary, list_suffixes(overrides))
    withheld = list_withheld(overrides, product.filetype, PRIMARY)

    def read(keyword: str) -> str | None:
        return None if keyword in withheld else read_text(primary, keyword)

    return Dataset(
        rootname=product.rootname,
        filetype=product.filetype,
        filename=filename,
        path=write_path(file.location),
        instrument=_shorten(read("INSTRUME")),
        detector=_shorten(read("DETECTOR")),
        exp_type=_cut(read("EXP_TYPE")),
        datamodel=read("DATAMODL"),
        pipeline_version=_cut(read("CAL_VER")),
        file_size=file.size,
        file_mtime=file.mtime,
        file_inode=file.inode,
        checksum=file.checksum,
        date=read("DATE"),
        program=_cut(read("PROGRAM")),
        observation=_cut(read("OBSERVTN")),
        visit=_cut(read("VISIT")),
    )


def read_text(values: Mapping[str, Value], keyword: str) -> str | None:
    """Return the value of a keyword as a text without spaces around it; None if it has none."""
    value = values.get(keyword)
    return None if value is None else value.strip() if isinstance(value, str) else str(value)


def _cut(text: str | None) -> str | None:
    """Cut a text to what every index can hold; the header table keeps the full value."""
    return text and text[:200]


def _shorten(code: str | None) -> str | None:
    """Cut a code to the length of its key column; the header table keeps the full value."""
    return code and code[:20]
