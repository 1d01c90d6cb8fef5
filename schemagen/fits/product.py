"""The rootname and the filetype of a file, from its name and its primary header."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from schemagen.errors import SchemagenError
from schemagen.fits.file_names import cut_ending
from schemagen.fits.value_text import write_value
from schemagen.inventory.exposures import covers
from schemagen.inventory.filetypes import filetype_models
from schemagen.inventory.reference_files import read_models

if TYPE_CHECKING:
    from schemagen.fits.cards import Value

__all__ = ["REFERENCE", "UNKNOWN", "Product", "check_jwst", "identify"]

UNKNOWN = "unknown"
"""Filetype of a file if neither its name nor its header shows it."""

REFERENCE = "reference"
"""Filetype of a reference file, whatever its name ends in: ``jwst_nircam_dark`` is no ``dark``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """The identity of a file: which product it is.

    Attributes
    ----------
    rootname : str
        Name of the file without its suffix.
    filetype : str
        The suffix, e.g. ``rate``.
    """

    rootname: str
    filetype: str

    def __str__(self) -> str:
        return f"{self.rootname}_{self.filetype}"


def identify(name: str, primary: Mapping[str, Value], suffixes: tuple[str, ...] = ()) -> Product:
    """Return the rootname and the filetype of a file.

    A reference file is known by REFTYPE, or by a DATAMODL that only reference files have. Of any
    other file, the filetype is the suffix of the name on disk if it is a known one; otherwise that
    of FILENAME, the name that the pipeline gave the file; otherwise the only one that DATAMODL and
    EXP_TYPE allow; otherwise the text after the last underscore. The rootname always comes from the
    name on disk and contains all of an unusual name, so that a renamed copy does not replace the
    product.

    Parameters
    ----------
    name : str
        Name of the file, without its directory.
    primary : Mapping of str to Value
        Values of the primary header by keyword.
    suffixes : tuple of str, optional
        Local filetypes, which are known suffixes, too.

    Returns
    -------
    Product
    """
    stem = cut_ending(name)
    if _text(primary, "REFTYPE") or _text(primary, "DATAMODL") in read_models():
        return Product(rootname=stem, filetype=REFERENCE)
    if found := _split(stem, suffixes):
        return found
    original = _split(cut_ending(_text(primary, "FILENAME")), suffixes)
    filetype = original.filetype if original else _deduce(primary)
    if filetype:
        return Product(rootname=stem, filetype=filetype)
    rest, _, tail = stem.rpartition("_")
    if rest and _SUFFIX.fullmatch(tail):
        return Product(rootname=rest, filetype=tail.lower())
    return Product(rootname=stem, filetype=UNKNOWN)


def check_jwst(primary: Mapping[str, Value]) -> None:
    """Check that a primary header is from JWST.

    Raises
    ------
    SchemagenError
        If TELESCOP is not JWST.
    """
    telescope = primary.get("TELESCOP")
    if not isinstance(telescope, str) or telescope.strip() != "JWST":
        found = f"TELESCOP is {write_value(telescope)}"
        reason = "TELESCOP is missing" if telescope is None else found
        raise SchemagenError(f"not a JWST file: {reason}")


_SUFFIX = re.compile(r"[a-z][a-z0-9-]{0,19}", re.IGNORECASE)
"""A filetype that the table does not list; the column in `datasets` takes twenty characters."""


@cache
def _pattern(suffixes: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern for names with a known suffix, longest first: ``stacked_uncal``, ``uncal``.

    The activity at the end of some stage 3 names is part of the rootname.
    """
    names = sorted((*filetype_models(), *suffixes), key=len, reverse=True)
    known = "|".join(map(re.escape, names))
    return re.compile(rf"(?P<root>.+?)_(?P<filetype>{known})(?P<activity>-[a-z0-9]{{2}})?", re.I)


def _split(stem: str, suffixes: tuple[str, ...]) -> Product | None:
    found = _pattern(suffixes).fullmatch(stem)
    if found is None:
        return None
    root, filetype, activity = found.group("root", "filetype", "activity")
    return Product(rootname=f"{root}{activity or ''}", filetype=filetype.lower())


def _text(primary: Mapping[str, Value], keyword: str) -> str:
    value = primary.get(keyword)
    return value.strip() if isinstance(value, str) else ""


def _deduce(primary: Mapping[str, Value]) -> str:
    """Return the only filetype that a datamodel can have, given EXP_TYPE; empty if not unique."""
    model, exp_type = _text(primary, "DATAMODL"), _text(primary, "EXP_TYPE")
    if not model:
        return ""
    found = {
        filetype: any(covers(row.exp_types, exp_type) for row in rows)
        for filetype, every in filetype_models().items()
        if (rows := [row for row in every if row.model == model])
    }
    fitting = [filetype for filetype, fits in found.items() if fits or len(found) == 1]
    return fitting[0] if len(fitting) == 1 else ""
