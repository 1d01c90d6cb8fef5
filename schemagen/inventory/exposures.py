"""Which layouts a file may have, by its EXP_TYPE."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from schemagen.inventory.filetypes import read_rows
from schemagen.inventory.model import Filetype, Inventory, Layout

__all__ = ["covers", "list_entries", "list_exp_types"]

_ANY = "any but guide star"
_ANY_BUT_IFU = "any but guide star and IFU"
_IMAGING = "any imaging of stage 3"
_UNKNOWN = "unknown"

_GUIDE_STAR = frozenset(
    f"FGS_{stage}" for stage in ("ACQ1", "ACQ2", "FINEGUIDE", "ID-IMAGE", "ID-STACK", "TRACK")
)
_INSTRUMENTS = {
    "FGS": "FGS",
    "MIR": "MIRI",
    "NIS": "NIRISS",
    "NRC": "NIRCAM",
    "NRS": "NIRSPEC",
}
"""The instrument of each EXP_TYPE, by the letters before the first underscore."""

_NO_EXPOSURE = frozenset({"ANY", "N/A"})
"""Values of EXP_TYPE that only reference files have."""


def covers(exp_types: Iterable[str], exp_type: str) -> bool:
    """Return whether a layout is for an EXP_TYPE.

    Parameters
    ----------
    exp_types : iterable of str
        EXP_TYPEs of the layout as in the filetype table. Conditions on other keywords are ignored.
    exp_type : str
        The EXP_TYPE of a file.
    """
    for entry in exp_types:
        listed = _cut_condition(entry)
        if listed in {exp_type, _IMAGING, _UNKNOWN}:
            return True
        if listed in {_ANY, _ANY_BUT_IFU} and exp_type not in _GUIDE_STAR:
            return True
    return False


def list_entries(filetype: Filetype, layout: Layout, exp_type: str) -> tuple[str, ...]:
    """List the entries of the filetype table by which a layout is for an EXP_TYPE.

    Parameters
    ----------
    filetype : Filetype
        The filetype.
    layout : Layout
        One of its layouts.
    exp_type : str
        The EXP_TYPE of a file, in upper case.

    Returns
    -------
    tuple of str
        EXP_TYPEs or phrases, each with its condition; empty if no file of this EXP_TYPE has the
        layout.
    """
    instrument = _INSTRUMENTS.get(exp_type.partition("_")[0])
    if instrument not in layout.instruments:
        return ()
    return tuple(entry for entry in layout.exp_types if _fits(filetype, entry, exp_type))


def list_exp_types(inventory: Inventory) -> tuple[str, ...]:
    """List the values of EXP_TYPE that files of a release may have, sorted."""
    listed = {
        _cut_condition(entry)
        for filetype in inventory.filetypes
        for layout in filetype.layouts
        for entry in layout.exp_types
    }
    found = {*_list_declared(inventory), *listed} - _NO_EXPOSURE
    return tuple(sorted(each for each in found if each.partition("_")[0] in _INSTRUMENTS))


def _list_declared(inventory: Inventory) -> Iterator[str]:
    for filetype in inventory.filetypes:
        for extension in (e for layout in filetype.layouts for e in layout.extensions):
            for keyword in extension.keywords:
                if keyword.name == "EXP_TYPE":
                    yield from map(str, keyword.enum)


def _fits(filetype: Filetype, entry: str, exp_type: str) -> bool:
    listed = _cut_condition(entry)
    if listed == _ANY_BUT_IFU:
        return exp_type not in _GUIDE_STAR and exp_type not in _list_ifu(filetype)
    if listed == _IMAGING:
        return exp_type in _list_imaging()
    return covers((listed,), exp_type)


def _list_ifu(filetype: Filetype) -> set[str]:
    """List the EXP_TYPEs that always have the layout for integral field units."""
    ifu = (layout for layout in filetype.layouts if layout.model == "IFUImageModel")
    return {entry for layout in ifu for entry in layout.exp_types}


@cache
def _list_imaging() -> frozenset[str]:
    """List the EXP_TYPEs that the imaging pipeline of stage 3 takes: those of i2d files."""
    return frozenset(_cut_condition(entry) for row in read_rows("i2d") for entry in row.exp_types)


def _cut_condition(entry: str) -> str:
    return entry.partition(" if ")[0]
