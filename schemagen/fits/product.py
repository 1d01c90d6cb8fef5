"""What a file is: its rootname and its filetype, from its name and its primary header."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from schemagen.errors import SchemagenError
from schemagen.inventory.filetypes import filetype_models

if TYPE_CHECKING:
    from schemagen.fits.header import Value

__all__ = ["UNKNOWN", "Product", "check_jwst", "covers", "identify"]

UNKNOWN = "unknown"
"""Filetype of a file whose name and header say nothing of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """What a file is.

    Attributes
    ----------
    rootname : str
        Its name without filetype.
    filetype : str
        Its suffix, such as ``rate``.
    """

    rootname: str
    filetype: str

    def __str__(self) -> str:
        return f"{self.rootname}_{self.filetype}"


def identify(name: str, primary: Mapping[str, Value]) -> Product:
    """Tell what a file is.

    The name on disk decides where it has a known suffix; else FILENAME, the name that the pipeline
    gave it; else DATAMODL and EXP_TYPE where they leave one filetype; else what follows the last
    underscore. The rootname is always that of the name on disk, with all of an unusual name in it,
    so that a copy under another name does not take the place of the product.

    Parameters
    ----------
    name : str
        Name of the file, without directory.
    primary : Mapping of str to Value
        The cards of its primary header.

    Returns
    -------
    Product
    """
    stem = _strip(name)
    if found := _split(stem):
        return found
    told = _split(_strip(_text(primary, "FILENAME")))
    filetype = told.filetype if told else _deduce(primary)
    if filetype:
        return Product(rootname=stem, filetype=filetype)
    rest, _, tail = stem.rpartition("_")
    if rest and _SUFFIX.fullmatch(tail):
        return Product(rootname=rest, filetype=tail.lower())
    return Product(rootname=stem, filetype=UNKNOWN)


def covers(exp_types: Iterable[str], exp_type: str) -> bool:
    """Tell whether the EXP_TYPEs of a layout, as the filetype table has them, hold one.

    Conditions on other keywords are left aside.
    """
    for entry in exp_types:
        listed = entry.partition(" if ")[0]
        if listed == exp_type or listed in _OPEN:
            return True
        if listed.startswith("any but guide star") and exp_type not in _GUIDE_STAR:
            return True
    return False


def check_jwst(primary: Mapping[str, Value]) -> None:
    """Make sure that a primary header is one of JWST.

    Raises
    ------
    SchemagenError
        If TELESCOP does not say so.
    """
    telescope = primary.get("TELESCOP")
    if not isinstance(telescope, str) or telescope.strip() != "JWST":
        said = "there is no TELESCOP" if telescope is None else f"TELESCOP is {telescope!r}"
        raise SchemagenError(f"not a JWST file: {said}")


_COMPRESSED = re.compile(r"\.fits(\.gz|\.fz)?$", re.IGNORECASE)
_SUFFIX = re.compile(r"[a-z][a-z0-9-]{0,19}", re.IGNORECASE)
"""What may be a filetype that no table lists; `datasets` has room for twenty letters."""

_GUIDE_STAR = frozenset(
    f"FGS_{stage}" for stage in ("ACQ1", "ACQ2", "FINEGUIDE", "ID-IMAGE", "ID-STACK", "TRACK")
)
_OPEN = frozenset({"any imaging of stage 3", "unknown"})


def _strip(name: str) -> str:
    return _COMPRESSED.sub("", name)


@cache
def _pattern() -> re.Pattern[str]:
    """Match a known suffix, the longest first: ``stacked_uncal`` before ``uncal``.

    The activity that names of stage 3 may end with is part of the rootname.
    """
    names = sorted(filetype_models(), key=len, reverse=True)
    known = "|".join(map(re.escape, names))
    return re.compile(rf"(?P<root>.+?)_(?P<filetype>{known})(?P<activity>-[a-z0-9]{{2}})?", re.I)


def _split(stem: str) -> Product | None:
    found = _pattern().fullmatch(stem)
    if found is None:
        return None
    root, filetype, activity = found.group("root", "filetype", "activity")
    return Product(rootname=f"{root}{activity or ''}", filetype=filetype.lower())


def _text(primary: Mapping[str, Value], keyword: str) -> str:
    value = primary.get(keyword)
    return value.strip() if isinstance(value, str) else ""


def _deduce(primary: Mapping[str, Value]) -> str:
    """Give the one filetype that a datamodel is written to, of an EXP_TYPE if need be."""
    model, exp_type = _text(primary, "DATAMODL"), _text(primary, "EXP_TYPE")
    if not model:
        return ""
    found = {
        filetype: any(covers(exp_types, exp_type) for _, exp_types in rows)
        for filetype, layouts in filetype_models().items()
        if (rows := [row for row in layouts if row[0] == model])
    }
    fitting = [filetype for filetype, fits in found.items() if fits or len(found) == 1]
    return fitting[0] if len(fitting) == 1 else ""
