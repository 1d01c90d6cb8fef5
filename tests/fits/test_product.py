"""A file is identified by its name, and otherwise by its header."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from schemagen.errors import SchemagenError
from schemagen.fits.product import UNKNOWN, Product, check_jwst, identify
from schemagen.inventory.filetypes import filetype_models
from tests.support.strategies import law

FILETYPES = st.sampled_from(sorted(filetype_models()))
ROOTS = st.from_regex(re.compile(r"jw[0-9a-z_-]{1,30}", re.ASCII), fullmatch=True)
ENDS = st.sampled_from([".fits", ".fits.gz", ".fits.fz", ".FITS"])
TEXTS = st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=30)
PRIMARIES: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "FILENAME": st.one_of(TEXTS, st.none(), st.integers()),
        "DATAMODL": st.sampled_from(["ImageModel", "IFUCubeModel", "", 5]),
        "EXP_TYPE": st.sampled_from(["NRC_IMAGE", "MIR_MRS", None]),
    },
)


def split(name: str, **primary: Any) -> tuple[str, str]:
    product = identify(name, primary)
    return product.rootname, product.filetype


# Laws


@given(ROOTS, FILETYPES, ENDS, PRIMARIES)
@law
def test_a_known_suffix_decides_whatever_the_header_says(
    root: str, filetype: str, end: str, primary: dict[str, Any]
) -> None:
    stem = f"{root}_{filetype}"
    longer = {other for other in filetype_models() if other.endswith(f"_{filetype}")}
    assume(not any(stem.endswith(f"_{other}") for other in longer))  # image_cal
    product = identify(f"{stem}{end}", primary)
    assert product == Product(rootname=root, filetype=filetype)
    assert str(product) == stem


@pytest.mark.parametrize("end", [".fits", ".fits.gz"])
def test_a_local_filetype_is_a_known_suffix(end: str) -> None:
    local = ("photomstep", "s3d_nav")
    for suffix in local:
        wanted = Product(rootname="jw01_nis_0", filetype=suffix)
        assert identify(f"jw01_nis_0_{suffix}{end}", {}, local) == wanted
        renamed = identify(f"copy{end}", {"FILENAME": f"jw01_nis_0_{suffix}.fits"}, local)
        assert renamed == Product(rootname="copy", filetype=suffix)
    assert identify(f"jw01_s3d{end}", {}, local) == Product(rootname="jw01", filetype="s3d")
    assert identify(f"jw01_s3d_nav{end}", {}) == Product(rootname="jw01_s3d", filetype="nav")


@given(TEXTS, ENDS, PRIMARIES)
@law
def test_no_two_files_are_the_same_product_but_for_their_compression(
    stem: str, end: str, primary: dict[str, Any]
) -> None:
    """A database takes one file of each rootname and filetype: a copy must not take its place."""
    product = identify(stem + end, primary)
    for other in (f"{stem}_v2", f"{stem}_1", f"{stem}-x", f"x{stem}", f"{stem}_cal_copy"):
        assert identify(other + end, primary) != product


@given(TEXTS, PRIMARIES)
@law
def test_a_filetype_always_fits_its_column(name: str, primary: dict[str, Any]) -> None:
    product = identify(name, primary)
    assert 0 < len(product.filetype) <= 20


# Names


@pytest.mark.parametrize(
    ("name", "rootname", "filetype"),
    [
        ("jw01075001001_03105_00009_nrca2_uncal.fits", "jw01075001001_03105_00009_nrca2", "uncal"),
        ("jw01366001001_04101_00001-seg003_nrca2_rateints.fits", "", "rateints"),
        ("jw00866047001_gs-id_1_image_cal.fits", "jw00866047001_gs-id_1", "image_cal"),
        ("jw00866047001_gs-id_1_stacked_uncal.fits", "jw00866047001_gs-id_1", "stacked_uncal"),
        ("jw00866047001_gs-fg_2022155132134_uncal.fits", "jw00866047001_gs-fg_2022155132134", ""),
        ("jw01093-o020_t001_niriss_f480m-nrm_ami-oi.fits", "", "ami-oi"),
        ("jw01093-o020_t001_niriss_f480m-nrm_psf-ami-oi.fits", "", "psf-ami-oi"),
        ("jw01022-o023_t001_miri_ch1-shortmediumlong_s3d.fits", "", "s3d"),
        (
            "jw02736-c1001_t001_nircam_f770w_i2d-a3.fits",
            "jw02736-c1001_t001_nircam_f770w-a3",
            "i2d",
        ),
        ("JW01075001001_03105_00009_NRCA2_UNCAL.FITS", "JW01075001001_03105_00009_NRCA2", "uncal"),
    ],
)
def test_real_names_are_split(name: str, rootname: str, filetype: str) -> None:
    found = split(name)
    assert found[1] == (filetype or name.rpartition("_")[2].partition(".")[0])
    assert found[0] == (rootname or name.removesuffix(f"_{filetype}.fits"))


def test_a_file_of_another_name_is_what_its_filename_says() -> None:
    """The copy of a local tool has a rootname of its own, different from that of the product."""
    name = "jw01022-o023_t001_miri_ch2-short_s3d_nav.fits"
    told = "jw01022-o023_t001_miri_ch2-short_s3d.fits"
    assert split(name, FILENAME=told) == (name.removesuffix(".fits"), "s3d")


def test_a_file_of_an_unusual_name_is_what_its_datamodel_alone_is_written_to() -> None:
    guider = {"FILENAME": "fgs_acq1_guider1.fits", "DATAMODL": "Level1bModel"}
    assert split("fgs_acq1_guider1.fits", **guider) == ("fgs_acq1_guider1", "uncal")
    assert split("my_cube.fits", DATAMODL="IFUCubeModel") == ("my_cube", "s3d")
    slit = "jw01345062001_03101_00001_nrs2_phot.138.1345_933"
    assert split(f"{slit}.fits", DATAMODL="SlitModel", EXP_TYPE="NRS_MSASPEC") == (slit, "s2d")
    ramp = {"DATAMODL": "RampModel", "EXP_TYPE": "NIS_AMI"}  # not a dark
    assert split("mine.fits", **ramp) == ("mine", "ramp")


@pytest.mark.parametrize(
    "name", ["jwst_nircam_dark_0123", "x_dark", "jw01234001001_02101_00001_nrca1_rate", "mine"]
)
def test_a_reference_file_is_no_product_whatever_its_name(name: str) -> None:
    for primary in ({"REFTYPE": "DARK"}, {"DATAMODL": "DarkModel"}, {"DATAMODL": "DarkMIRIModel"}):
        assert identify(f"{name}.fits", primary) == Product(rootname=name, filetype="reference")
    assert split("x_dark.fits", REFTYPE="", DATAMODL="RampModel") == ("x", "dark")


def test_what_may_be_several_things_is_not_guessed() -> None:
    image = {"DATAMODL": "ImageModel", "EXP_TYPE": "NRC_IMAGE"}
    assert split("my_image.fits", **image) == ("my", "image")
    assert split("image.fits", **image) == ("image", UNKNOWN)
    assert split("image_138.1345.fits", **image) == ("image_138.1345", UNKNOWN)
    assert split(f"image_{'x' * 21}.fits") == (f"image_{'x' * 21}", UNKNOWN)


# Files of JWST


@pytest.mark.parametrize("value", ["JWST", "JWST    "])
def test_a_file_of_jwst_says_so(value: str) -> None:
    check_jwst({"TELESCOP": value})


@pytest.mark.parametrize(
    ("primary", "reason"),
    [
        ({"TELESCOP": "HST"}, "not a JWST file: TELESCOP is 'HST'"),
        ({}, "not a JWST file: TELESCOP is missing"),
        ({"TELESCOP": 5}, "not a JWST file: TELESCOP is 5"),
    ],
)
def test_what_is_not_of_jwst_is_told(primary: dict[str, Any], reason: str) -> None:
    with pytest.raises(SchemagenError, match=f"^{reason}$"):
        check_jwst(primary)
