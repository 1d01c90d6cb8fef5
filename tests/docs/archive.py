"""The small archive that the pages of the documentation ask about."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from astropy.io import fits

__all__ = ["FILES", "FILETYPES", "FIRST", "OLD", "RECENT", "write"]

FILETYPES = ("rate", "cal", "i2d")

TODAY = dt.datetime.now(dt.UTC).date()
# Half a year has 181 to 184 days, and it may be tomorrow where a server is.
RECENT, OLD = (str(TODAY - dt.timedelta(days=days)) for days in (178, 188))

Cards = Mapping[str, Any]

SPECTRUM = {"INSTRUME": "NIRSPEC", "DETECTOR": "NRS1", "CAL_VER": "1.15.0", "DATE-OBS": RECENT}
IMAGE = {"INSTRUME": "NIRCAM", "DETECTOR": "NRCA2", "CAL_VER": "2.0.1", "DATE-OBS": RECENT}
FIRST = {**SPECTRUM, "PROGRAM": "01345", "OBS_ID": "V01345062001P0000000003101", "EXPOSURE": "1"}
SECOND = {**FIRST, "EXPOSURE": "2"}

FILES: dict[str, tuple[Cards, ...]] = {
    "jw01345062001_03101_00001_nrs1_rate": (
        {**FIRST, "DATE-BEG": f"{RECENT}T07:11:21.389", "GWA_TILT": 36.05197530000021}
        | {"EFFEXPTM": 1021.222},
        {"XPOSURE": 1021.222},
    ),
    "jw01345062001_03101_00001_nrs2_rate": (
        {**FIRST, "DETECTOR": "NRS2", "DATE-BEG": f"{RECENT}T07:11:21.388", "GWA_TILT": 36.5}
        | {"EFFEXPTM": 1021.221},
    ),
    "jw01345062001_03101_00002_nrs1_rate": (
        {**SECOND, "DATE-BEG": f"{RECENT}T07:30:19.308", "GWA_TILT": 35.75, "EFFEXPTM": 656.5},
    ),
    "jw02565007001_03101_00002_nrs1_rate": (
        {**SPECTRUM, "PROGRAM": "02565", "DATE-OBS": OLD, "GWA_TILT": 34.0},
    ),
    "jw02565007001_03101_00002_nrs1_cal": (
        SPECTRUM,
        {"EXTVER": 1, "SLTNAME": "7", "SOURCEID": 20115, "SRCNAME": "2565_20115", "SRCXPOS": 0.25}
        | {"SRCYPOS": -0.125},
        {"EXTVER": 2, "SLTNAME": "8", "SOURCEID": 16185, "SRCNAME": "2565_16185"},
        {"EXTVER": 3, "SLTNAME": "9", "SOURCEID": 20115, "SRCNAME": "2565_20115", "SRCXPOS": 0.5},
    ),
    "jw02565007001_03101_00003_nrs1_cal": (
        SPECTRUM,
        {"EXTVER": 1, "SLTNAME": "7", "SOURCEID": 20115, "SRCNAME": "2565_20115"},
    ),
    "jw01345062001_03101_00002_nrs1_cal": (SPECTRUM, {"SLTNAME": "1", "SOURCEID": 20115}),
    "jw01075001001_03105_00009_nrca2_rate": (
        {**IMAGE, "TARG_RA": "N/A", "TARG_DEC": None, "DATE-END": "2022-05-14T18:17:10.1234567"}
        | {"MYSTERY": 5, "TITLE": "fits"},
        {"BUNIT": "DN/s", "XPOSURE": 107.368},
    ),
    "jw01075001001_03105_00009_nrca2_cal": (
        {**IMAGE, "FILTER": "F200W", "PUPIL": "CLEAR"},
        {"PHOTMJSR": 1.5, "PIXAR_SR": 2.25e-14, "BLURFWHM": 0.0625},
    ),
    "jw01075001001_03105_00009_nrca2_i2d": (IMAGE, {"BUNIT": "MJy/sr"}),
    "jw01075001001_03105_00010_nrca2_cal": (IMAGE, {"PHOTMJSR": 1.75, "HISTORY": "flat"}),
}
"""The cards of PRIMARY, then of each SCI, by the file's name."""


def write(directory: Path) -> Iterator[str]:
    """Write the files."""
    for name, (primary, *others) in FILES.items():
        hdus: list[Any] = [fits.PrimaryHDU(), *(fits.ImageHDU(name="SCI") for _ in others)]
        for hdu, cards in zip(hdus, ({"TELESCOP": "JWST", **primary}, *others), strict=True):
            hdu.header.update(cards)
        path = directory / f"{name}.fits"
        fits.HDUList(hdus).writeto(path)
        yield str(path)
