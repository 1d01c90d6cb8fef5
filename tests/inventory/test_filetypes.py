"""The filetype table is consistent."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.version import Version

from schemagen.inventory.model import Filetype, Layout

TEXT = (Path(__file__).parents[2] / "schemagen" / "filetypes.yaml").read_text(encoding="utf-8")
HEADER = TEXT.partition("\nfiletypes:")[0]
TABLE: list[dict[str, Any]] = yaml.load(TEXT, Loader=yaml.CSafeLoader)["filetypes"]
NAMES = [filetype["name"] for filetype in TABLE]

# Every suffix in the documentation or code of the pipeline, or in the archive.
KNOWN = re.findall(
    r"\S+",
    """
    uncal image_uncal stacked_uncal ramp dark trapsfilled rate rateints fitopt bsub bsubints cal
    calints crf crfints i2d s2d s3d x1d x1dints c1d psfstack psfalign psfsub ami amiavg psf-amiavg
    aminorm ami-oi psf-ami-oi amimulti-oi amilg aminorm-oi wfscmb segm image_cal stacked_cal stream
    msa cat phot whtlt
    """,
)

STAGES = ("0", "1", "2a", "2b", "3")

# Start of the values of EXP_TYPE, for each value of INSTRUME with data.
INSTRUMENTS = {"NIRCAM": "NRC", "NIRSPEC": "NRS", "NIRISS": "NIS", "MIRI": "MIR", "FGS": "FGS"}

# The enum of EXP_TYPE in core.schema, over all releases from 0.17.0 to 3.0.0.
EXP_TYPES = set(
    re.findall(
        r"\S+",
        """
    FGS_ACQ1 FGS_ACQ2 FGS_DARK FGS_FINEGUIDE FGS_FOCUS FGS_ID-IMAGE FGS_ID-STACK FGS_IMAGE
    FGS_INTFLAT FGS_SKYFLAT FGS_TRACK MIR_4QPM MIR_CORONCAL MIR_DARKALL MIR_DARKIMG MIR_DARKMRS
    MIR_FLATALL MIR_FLATIMAGE MIR_FLATIMAGE-EXT MIR_FLATMRS MIR_FLATMRS-EXT MIR_IMAGE
    MIR_LRS-FIXEDSLIT MIR_LRS-SLITLESS MIR_LYOT MIR_MRS MIR_TACONFIRM MIR_TACQ MIR_WFSS NIS_AMI
    NIS_DARK NIS_EXTCAL NIS_FOCUS NIS_IMAGE NIS_LAMP NIS_SOSS NIS_TACONFIRM NIS_TACQ NIS_WFSS
    NRC_CORON NRC_DARK NRC_FLAT NRC_FOCUS NRC_GRISM NRC_IMAGE NRC_LED NRC_TACONFIRM NRC_TACQ
    NRC_TSGRISM NRC_TSIMAGE NRC_WFSC NRC_WFSS NRS_AUTOFLAT NRS_AUTOWAVE NRS_BRIGHTOBJ NRS_CONFIRM
    NRS_DARK NRS_FIXEDSLIT NRS_FOCUS NRS_IFU NRS_IMAGE NRS_LAMP NRS_MIMF NRS_MSASPEC NRS_MSATA
    NRS_TACONFIRM NRS_TACQ NRS_TASLIT NRS_VERIFY NRS_WATA
    """,
    )
)
PHRASES = (
    "any but guide star",
    "any but guide star and IFU",
    "any imaging of stage 3",
    "unknown",
)
CONDITIONS = (
    *("GRATING=MIRROR", "NINTS=1", "OPMODE=IFU", "PATTTYPE=WFSC", "SSTR_NST>0"),
    *("TSOVISIT", "not TSOVISIT", "SUBARRAY=*_DHS", "SUBARRAY!=*_DHS"),
    *("IFU line lamp", "slit line lamp", "stage 2", "stage 3", "calwebb_image3", "calwebb_coron3"),
    *("given rateints", "background members", "not resampled"),
)

# The release after each one that ends a layout.
NEXT = {
    "0.15.1": "0.16.0",
    "0.18.0": "0.18.1",
    "1.1.0": "1.2.0",
    "1.13.4": "1.14.0",
    "1.15.1": "1.16.0",
    "1.17.1": "1.18.0",
    "1.18.1": "1.19.0",
    "1.20.2": "2.0.0",
    "2.0.1": "3.0.0",
}

each_filetype = pytest.mark.parametrize("filetype", TABLE, ids=NAMES)


def spans(filetype: dict[str, Any]) -> list[dict[str, Any]]:
    """Return all rows of a filetype that have a first and a last release."""
    return [*filetype["layouts"], *filetype.get("runtime", [])]


def holds(span: dict[str, Any], release: str) -> bool:
    return Version(span["first"]) <= Version(release) and (
        span["last"] is None or Version(release) <= Version(span["last"])
    )


def layouts(name: str, release: str) -> set[tuple[str, str]]:
    """Return the different (model, schema) of the filetype `name` in `release`."""
    rows = TABLE[NAMES.index(name)]["layouts"]
    return {(row["model"], row["schema"]) for row in rows if holds(row, release)}


def releases() -> list[str]:
    """Return every release that is the first or last of a row."""
    rows = [span for filetype in TABLE for span in spans(filetype)]
    ends = {row[end] for row in rows for end in ("first", "last")}
    return sorted(ends - {None}, key=Version)


def pairs(row: dict[str, Any]) -> list[tuple[str, str]]:
    """Return the (instrument, entry of exp_types) of `row`; a phrase is for any instrument."""
    return [
        (instrument, entry)
        for entry in row["exp_types"]
        for instrument in row["instruments"]
        if entry.startswith(PHRASES) or entry.startswith(INSTRUMENTS[instrument])
    ]


def test_every_known_filetype_has_one_entry() -> None:
    assert sorted(NAMES) == sorted(KNOWN)


@each_filetype
def test_an_entry_has_the_fields_of_the_header_and_no_others(filetype: dict[str, Any]) -> None:
    needed = {field.name for field in fields(Filetype)} | {"format", "combined"}
    assert needed <= filetype.keys() <= needed | {"note", "runtime"}
    needed = {field.name for field in fields(Layout)} - {"extensions"} | {"first", "last", "source"}
    for row in filetype["layouts"]:
        assert needed <= row.keys() <= needed | {"note"}
    for row in filetype.get("runtime", []):
        assert row.keys() == {"extension", "first", "last", "source"}


@each_filetype
def test_a_filetype_is_named_staged_and_explained(filetype: dict[str, Any]) -> None:
    assert re.fullmatch(r"[a-z0-9]+([-_][a-z0-9]+)*", filetype["name"])
    stages = filetype["stage"].split(", ")
    assert set(stages) <= set(STAGES)
    assert stages == sorted(set(stages))
    assert filetype["format"] in ("FITS", "ECSV")
    assert isinstance(filetype["combined"], bool)
    notes = [row["note"] for row in [filetype, *filetype["layouts"]] if "note" in row]
    for text in [filetype["purpose"], *notes]:
        assert text.strip() == text != ""
        assert "\n" not in text


@each_filetype
def test_a_range_begins_before_it_ends_and_ends_at_a_release(filetype: dict[str, Any]) -> None:
    for span in spans(filetype):
        assert re.fullmatch(r"\d+\.\d+\.\d+", span["first"])
        assert Version(span["first"]) >= Version("0.13.0")
        if span["last"] is not None:
            assert Version(span["first"]) <= Version(span["last"])
            assert span["last"] in NEXT


@each_filetype
def test_model_and_schema_are_given_together_or_the_note_says_why_not(
    filetype: dict[str, Any],
) -> None:
    assert filetype["layouts"]
    for row in filetype["layouts"]:
        if row["model"] or row["schema"]:
            assert re.fullmatch(r"[A-Z]\w+Model", row["model"])
            assert re.fullmatch(r"[a-z0-9_]+\.schema", row["schema"])
        else:
            assert "no schema" in filetype["note"]
            assert not filetype.get("runtime")
    if filetype["format"] == "ECSV":
        assert {row["model"] for row in filetype["layouts"]} == {""}


def test_a_model_has_one_schema_and_a_schema_one_model() -> None:
    used = {(row["model"], row["schema"]) for filetype in TABLE for row in filetype["layouts"]}
    assert len({model for model, _ in used}) == len(used)
    assert len({schema for _, schema in used}) == len(used)


@each_filetype
def test_an_exp_type_is_a_known_value_or_phrase_under_known_conditions(
    filetype: dict[str, Any],
) -> None:
    for row in filetype["layouts"]:
        for entry in row["exp_types"]:
            value, _, condition = entry.partition(" if ")
            assert value in EXP_TYPES or value in PHRASES, entry
            if " if " in entry:
                assert set(condition.split(" and ")) <= set(CONDITIONS), entry


def test_every_phrase_and_condition_is_used_and_explained() -> None:
    explained = re.sub(r"\s+", " ", HEADER.replace("#", " "))
    entries = [
        entry.partition(" if ")
        for filetype in TABLE
        for row in filetype["layouts"]
        for entry in row["exp_types"]
    ]
    assert set(PHRASES) == {value for value, _, _ in entries} - EXP_TYPES
    assert set(CONDITIONS) == {
        condition for _, _, words in entries for condition in words.split(" and ") if condition
    }
    for words in (*PHRASES, *CONDITIONS):
        assert f" {words} " in f"{explained} ", words


@each_filetype
def test_instruments_and_exp_types_fit_each_other(filetype: dict[str, Any]) -> None:
    for row in filetype["layouts"]:
        assert set(row["instruments"]) <= set(INSTRUMENTS)
        assert len(set(row["instruments"])) == len(row["instruments"]) > 0
        assert len(set(row["exp_types"])) == len(row["exp_types"]) > 0
        assert {instrument for instrument, _ in pairs(row)} == set(row["instruments"])
        assert {entry for _, entry in pairs(row)} == set(row["exp_types"])


@each_filetype
def test_no_release_has_the_same_data_in_two_rows(filetype: dict[str, Any]) -> None:
    for release in releases():
        said = [pair for row in filetype["layouts"] if holds(row, release) for pair in pairs(row)]
        assert len(set(said)) == len(said), release


@each_filetype
def test_a_layout_that_ends_is_followed_at_once_or_for_good(filetype: dict[str, Any]) -> None:
    ranges = defaultdict(list)
    for row in filetype["layouts"]:
        for instrument, entry in pairs(row):
            last = Version(NEXT[row["last"]] if row["last"] else "9999")
            ranges[instrument, entry.partition(" if ")[0]].append((Version(row["first"]), last))
    for data, known in ranges.items():
        covered = min(known)[1]
        for begin, end in sorted(known):
            assert begin <= covered, data
            covered = max(covered, end)


@each_filetype
def test_the_usual_layout_comes_first(filetype: dict[str, Any]) -> None:
    ends = [row["last"] for row in filetype["layouts"]]
    assert ends[0] is None or None not in ends


@each_filetype
def test_a_source_names_a_release_and_a_line(filetype: dict[str, Any]) -> None:
    for row in spans(filetype):
        if filetype["name"] == "stream":  # only the archive knows it
            continue
        cited = re.fullmatch(r"jwst \d+\.\d+\.\d+ \S+\.(py|cfg|rst):\d+", row["source"])
        assert cited, row["source"]


def test_cal_has_six_layouts_in_3_0_0() -> None:
    assert layouts("cal", "3.0.0") == {
        ("ImageModel", "image.schema"),
        ("SlitModel", "slit.schema"),
        ("IFUImageModel", "ifuimage.schema"),
        ("MultiSlitModel", "multislit.schema"),
        ("MultiExposureModel", "multiexposure.schema"),
        ("GuiderCalModel", "guider_cal.schema"),
    }


def test_five_filetypes_are_no_longer_written_in_3_0_0() -> None:
    gone = {name for name in NAMES if not layouts(name, "3.0.0")}
    assert gone == {"trapsfilled", "ami", "amiavg", "psf-amiavg", "aminorm"}


@pytest.mark.parametrize(
    ("name", "before", "model", "after", "successor"),
    [
        ("trapsfilled", "2.0.1", "TrapsFilledModel", "3.0.0", None),
        ("psfalign", "1.15.1", "QuadModel", "1.16.0", "CubeModel"),
        ("x1dints", "1.18.1", "MultiSpecModel", "1.19.0", "TSOMultiSpecModel"),
        ("segm", "1.1.0", "ImageModel", "1.2.0", "SegmentationMapModel"),
        ("c1d", "0.18.0", "CombinedSpecModel", "0.18.1", "MultiCombinedSpecModel"),
        ("aminorm", "1.13.4", "AmiLgModel", "1.14.0", None),
    ],
)
def test_a_change_of_model_happens_between_two_releases(
    name: str, before: str, model: str, after: str, successor: str | None
) -> None:
    assert {model for model, _ in layouts(name, before)} == {model}
    assert {model for model, _ in layouts(name, after)} == ({successor} if successor else set())


@pytest.mark.parametrize(
    ("release", "blended"),
    [
        ("0.17.1", {"i2d", "s2d", "s3d", "amiavg", "psf-amiavg", "aminorm"}),
        ("1.13.4", {"i2d", "s2d", "s3d", "amiavg", "psf-amiavg", "aminorm"}),
        ("1.14.0", {"i2d", "s2d", "s3d"}),
        ("2.0.1", {"i2d", "s2d", "s3d"}),
        ("3.0.0", {"i2d", "s2d", "s3d", "x1dints"}),
    ],
)
def test_hdrtab_is_in_what_is_blended(release: str, blended: set[str]) -> None:
    assert blended == {
        filetype["name"]
        for filetype in TABLE
        for extension in filetype.get("runtime", [])
        if extension["extension"] == "HDRTAB" and holds(extension, release)
    }
