"""Which layouts a file may have is known by its EXP_TYPE, with the conditions that decide."""

from __future__ import annotations

import pytest

from schemagen.fits.expected import ReleaseExpectations
from schemagen.inventory.build import take_inventory
from schemagen.inventory.exposures import covers, list_entries, list_exp_types
from schemagen.inventory.filetypes import INSTRUMENTS
from schemagen.inventory.model import Filetype, Layout
from tests.support.samples import read_release


@pytest.mark.parametrize(
    ("listed", "exp_type", "expected"),
    [
        ("NRS_IFU", "NRS_IFU", True),
        ("NRS_IFU", "NRS_LAMP", False),
        ("NRS_LAMP if OPMODE=IFU", "NRS_LAMP", True),
        ("any but guide star", "NRC_IMAGE", True),
        ("any but guide star", "FGS_ID-IMAGE", False),
        ("any but guide star", "FGS_IMAGE", True),
        ("any but guide star and IFU", "FGS_TRACK", False),
        ("any but guide star if SSTR_NST>0", "NIS_SOSS", True),
        ("any imaging of stage 3", "MIR_IMAGE", True),
    ],
)
def test_phrases_of_the_filetype_table_are_read(listed: str, exp_type: str, expected: bool) -> None:
    assert covers(["X", listed], exp_type) is expected


def make_layout(model: str, *exp_types: str, instruments: tuple[str, ...] = INSTRUMENTS) -> Layout:
    return Layout(
        model=model, schema="", instruments=instruments, exp_types=exp_types, extensions=()
    )


RATE = Filetype(
    name="rate",
    stage="2a",
    purpose="",
    combined=False,
    layouts=(
        make_layout("ImageModel", "any but guide star and IFU"),
        make_layout("IFUImageModel", "MIR_MRS", "NRS_IFU", "NRS_LAMP if OPMODE=IFU"),
        make_layout("Segments", "any imaging of stage 3", instruments=("NIRCAM", "FGS")),
        make_layout("Raw", "FGS_TRACK", "any but guide star if SSTR_NST>0", instruments=("FGS",)),
        make_layout("", "unknown", instruments=("FGS",)),
    ),
)


@pytest.mark.parametrize(
    ("exp_type", "expected"),
    [
        ("NRS_IFU", {"IFUImageModel": ("NRS_IFU",)}),
        (
            "NRS_LAMP",
            {
                "ImageModel": ("any but guide star and IFU",),
                "IFUImageModel": ("NRS_LAMP if OPMODE=IFU",),
            },
        ),
        (
            "NRC_IMAGE",
            {
                "ImageModel": ("any but guide star and IFU",),
                "Segments": ("any imaging of stage 3",),
            },
        ),
        ("NRC_GRISM", {"ImageModel": ("any but guide star and IFU",)}),
        ("FGS_TRACK", {"Raw": ("FGS_TRACK",), "": ("unknown",)}),
        ("XXX_IMAGE", {}),
    ],
)
def test_a_layout_tells_why_an_exposure_may_have_it(
    exp_type: str, expected: dict[str, tuple[str, ...]]
) -> None:
    found = {layout.model: list_entries(RATE, layout, exp_type) for layout in RATE.layouts}
    assert {model: entries for model, entries in found.items() if entries} == expected


@pytest.mark.network
def test_the_layout_that_a_file_is_checked_against_is_among_them() -> None:
    inventory = take_inventory(read_release("3.0.0"))
    expected = ReleaseExpectations(inventory)
    exp_types = list_exp_types(inventory)
    assert {"NRS_MSASPEC", "FGS_ID-IMAGE"} < {*exp_types}
    assert not {"ANY", "N/A", "unknown"} & {*exp_types}
    instruments = {"NRC": "NIRCAM", "NRS": "NIRSPEC", "NIS": "NIRISS", "MIR": "MIRI", "FGS": "FGS"}
    checked = 0
    for filetype in inventory.filetypes:
        for exp_type in exp_types:
            fitting = [each for each in filetype.layouts if list_entries(filetype, each, exp_type)]
            if fitting:
                instrument = instruments[exp_type[:3]]
                layout = expected.find_by_exposure(filetype.name, instrument, exp_type)
                assert layout in fitting, (filetype, exp_type)
                checked += 1
    assert checked > 500
