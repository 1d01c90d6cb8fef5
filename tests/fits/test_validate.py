"""A check reports every error of a file, and nothing about a file without errors."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest
from astropy.io import fits as astropy
from hypothesis import given, settings
from hypothesis import strategies as st

from schemagen.cli import main as cli
from schemagen.fits.cards import Card, Value, Verbatim
from schemagen.fits.expected import Library
from schemagen.fits.find_files import Missing
from schemagen.fits.findings import Finding, Report, Severity, Summary, annotate, describe, dump
from schemagen.fits.header import Header
from schemagen.fits.header_file import HeaderFile
from schemagen.fits.validate import check_file, validate_files
from schemagen.inventory.build import InventoryReader
from schemagen.inventory.model import Extension, Inventory, Keyword, Layout, Type
from schemagen.sources.releases import read_pins
from tests.support import samples
from tests.support.strategies import law

RELEASE = samples.RELEASE
PINS = read_pins()
NEWEST = PINS.newest.pipeline_version


@cache
def inventory() -> Inventory:
    return samples.build().inventory


@cache
def library() -> Library:
    """Releases with the same inventory as the real one."""
    return Library(lambda version: replace(inventory(), pipeline_version=version), PINS)


# Files without errors


def value_of(keyword: Keyword, extension: str = "SCI") -> Value:
    """Return a value that a keyword may have."""
    if keyword.enum:
        return keyword.enum[-1]
    of_oi = extension.startswith("OI_") and keyword.name == "DATE-OBS"
    if keyword.blend in {"mindate", "maxdate"} or of_oi:
        return "2022-07-12"
    if keyword.blend in {"mintime", "maxtime"}:
        return "10:20:30.123"
    if keyword.blend or keyword.name.startswith("DATE"):
        return {Type.STRING: "2022-07-12T10:20:30.5"}.get(keyword.type, 5)
    plain: dict[Type, Value] = {Type.STRING: "", Type.NUMBER: 5, Type.BOOLEAN: True}
    return plain.get(keyword.type, 5)


def write_header(extension: Extension, index: int, version: int = 1) -> Header:
    lead: list[Card] = [("SIMPLE", True)] if index == 0 else [("XTENSION", "IMAGE")]
    lead += [("BITPIX", 8), ("NAXIS", 0)]
    name: list[Card] = [("EXTNAME", extension.name), ("EXTVER", version)] if index else []
    declared = {*dict(lead), *dict(name)}
    own = [
        (k.name, value_of(k, extension.name)) for k in extension.keywords if k.name not in declared
    ]
    return Header.of_cards(index=index, cards=(*lead, *own, ("", "Section"), ("", ""), *name))


def write_file(filetype: str, layout: Layout) -> HeaderFile:
    """Make a file with everything in its layout."""
    return _write_file(filetype, layout.model)


@cache
def _write_file(filetype: str, model: str) -> HeaderFile:
    layout = find_layout(filetype, model)
    headers = [write_header(extension, n) for n, extension in enumerate(layout.extensions)]
    said = {"TELESCOP": "JWST", "DATAMODL": layout.model, "CAL_VER": RELEASE}
    primary = tuple((key, value) for key, value in headers[0].cards if key not in said)
    headers[0] = Header.of_cards(index=0, cards=(*primary, *said.items()))
    return make_file(f"jw01_{filetype}.fits", headers)


def make_file(name: str, headers: Sequence[Header]) -> HeaderFile:
    return HeaderFile(location="/data", name=name, size=2880, checksum="", headers=tuple(headers))


def check(file: HeaderFile, library_: Library | None = None) -> Report:
    return check_file(file, library_ or library(), file.name)


def wrongs(report: Report) -> list[tuple[str, str]]:
    """Return code and place of each finding that is not a notice."""
    return [(finding.code, finding.place) for finding in report.essential.findings]


LAYOUTS = [
    (filetype.name, layout)
    for filetype in inventory().filetypes
    for layout in filetype.layouts
    if layout.extensions
]


def find_layout(filetype: str, model: str) -> Layout:
    return next(one for name, one in LAYOUTS if (name, one.model) == (filetype, model))


def test_of_a_file_as_its_schema_says_there_is_nothing_to_say() -> None:
    assert len(LAYOUTS) > 50
    for filetype, layout in LAYOUTS:
        report = check(write_file(filetype, layout))
        assert report.findings == (), (filetype, layout.model)
        assert (report.filetype, report.datamodel) == (filetype, layout.model)
        assert report.pipeline_version == RELEASE


# Laws of what is wrong


@dataclass(frozen=True)
class Place:
    """A keyword of a layout."""

    filetype: str
    layout: Layout
    index: int
    keyword: Keyword

    def changed(self, *cards: Card) -> HeaderFile:
        """Return the file with other cards for the keyword."""
        file = write_file(self.filetype, self.layout)
        headers = list(file.headers)
        kept = tuple(card for card in headers[self.index].cards if card[0] != self.keyword.name)
        headers[self.index] = Header.of_cards(index=self.index, cards=(*kept, *cards))
        return replace(file, headers=tuple(headers))

    @property
    def name(self) -> str:
        return f"{self.layout.extensions[self.index].name} {self.keyword.name}"


_STEERING = {"TELESCOP", "DATAMODL", "CAL_VER", "NAXIS", "EXTVER", "EXTNAME"}


PLACES = [
    Place(filetype, layout, index, keyword)
    for filetype, layout in LAYOUTS
    for index, extension in enumerate(layout.extensions)
    for keyword in extension.keywords
    if keyword.name not in _STEERING
]


def places(*types: Type, enums: bool = False) -> st.SearchStrategy[Place]:
    """Draw a keyword of some types, by its number: Hypothesis would hash all of them."""
    chosen = [
        place
        for place in PLACES
        if place.keyword.type in (types or Type) and (place.keyword.enum or not enums)
    ]
    return st.integers(0, len(chosen) - 1).map(chosen.__getitem__)


WRONG: dict[Type, st.SearchStrategy[Value]] = {
    Type.STRING: st.one_of(st.integers(), st.floats(), st.booleans()),
    Type.INTEGER: st.one_of(
        st.sampled_from(["N/A", "#TODO", "", "5"]), st.booleans(), st.just(1.5)
    ),
    Type.NUMBER: st.one_of(st.sampled_from(["N/A", "#TODO", "", "1e5"]), st.booleans()),
    Type.BOOLEAN: st.one_of(st.sampled_from(["T", "", "True"]), st.integers(0, 1)),
}


@given(places(*WRONG), st.data())
@settings(law, max_examples=100)
def test_a_value_of_another_type_is_told(place: Place, data: st.DataObject) -> None:
    value = data.draw(WRONG[place.keyword.type] | st.complex_numbers(allow_nan=False))
    report = check(place.changed((place.keyword.name, value)))
    assert wrongs(report) == [("wrong-type", place.name)]
    (finding,) = report.findings
    assert finding.severity is Severity.ERROR
    assert finding.keyword == place.keyword.name


@given(places())
@law
def test_an_undefined_card_and_one_that_is_not_there_are_no_fault(place: Place) -> None:
    assert check(place.changed()).findings == ()
    assert check(place.changed((place.keyword.name, None))).findings == ()


@given(places(enums=True), st.data())
@law
def test_a_value_outside_its_enum_is_told_and_any_inside_is_right(
    place: Place, data: st.DataObject
) -> None:
    right = data.draw(st.sampled_from(place.keyword.enum))
    assert check(place.changed((place.keyword.name, right))).findings == ()
    strange = "SOMETHING ELSE" if place.keyword.type is Type.STRING else 987654
    report = check(place.changed((place.keyword.name, strange)))
    assert wrongs(report) == [("not-in-enum", place.name)]
    assert report.findings[0].severity is Severity.WARNING
    assert repr(place.keyword.enum[0]) in report.findings[0].message


@given(places(), st.integers(2, 4))
@law
def test_a_keyword_that_comes_again_is_told_once(place: Place, count: int) -> None:
    cards = [(place.keyword.name, value_of(place.keyword))] * count
    report = check(place.changed(*cards))
    assert wrongs(report) == [("duplicate-keyword", place.name)]
    assert report.findings[0].message == f"occurs {count} times"


@given(places(), st.text(st.characters(codec="latin-1", exclude_categories=["Cc"]), max_size=70))
@law
def test_what_is_no_fits_value_is_told_whatever_the_type(place: Place, text: str) -> None:
    report = check(place.changed((place.keyword.name, Verbatim(text))))
    assert wrongs(report) == [("no-value", place.name)]
    assert report.findings[0].severity is Severity.ERROR


@given(places(), st.sampled_from(["BLURFWHM", "ESO DET ID", "MY-KEY_1", "NAXISX", "TTYPEX", "PC1"]))
@law
def test_a_keyword_that_no_schema_has_is_told(place: Place, keyword: str) -> None:
    known = (place.keyword.name, value_of(place.keyword))
    report = check(place.changed(known, (keyword, 1)))
    assert wrongs(report) == [("unknown-keyword", f"{place.name.rpartition(' ')[0]} {keyword}")]
    assert report.findings[0].message == f"is not in any schema of jwst {RELEASE}"


# Cards


def rate(cards: Mapping[str, Value] | None = None, index: int = 0, **said: Value) -> HeaderFile:
    """Return a rate file with some other cards in an HDU, and in its primary header."""
    file = write_file("rate", find_layout("rate", "ImageModel"))
    headers = list(file.headers)
    for number, more in ((index, cards or {}), (0, said)):
        kept = [card for card in headers[number].cards if card[0] not in more]
        headers[number] = Header.of_cards(index=number, cards=(*kept, *more.items()))
    return replace(file, headers=tuple(headers))


STANDARD = (
    *("SIMPLE", "XTENSION", "BITPIX", "NAXIS", "NAXIS3", "EXTEND", "PCOUNT", "GCOUNT", "TFIELDS"),
    *("BSCALE", "BZERO", "BLANK", "EXTLEVEL", "INHERIT", "CHECKSUM", "DATASUM", "ORIGIN"),
    *("LONGSTRN", "TTYPE12", "TFORM1", "TUNIT1", "TDIM2", "TNULL1", "TSCAL1", "TZERO1", "TDISP1"),
    *("WCSAXES", "CRPIX3", "CRVAL1A", "CTYPE2", "CUNIT1", "CDELT4", "PC1_4", "CD2_1", "PV2_1"),
    *("RADESYS", "EQUINOX", "SPECSYS", "LONPOLE", "LATPOLEA", "NEXTEND", "THEAP"),
)


def test_keywords_of_the_standard_may_be_in_any_hdu() -> None:
    for index in range(3):
        there = dict(rate().headers[index].cards)
        cards = {name: 1 for name in STANDARD if name not in there}
        assert check(rate(cards, index)).findings == ()


def test_comments_and_the_titles_of_sections_come_as_often_as_they_like() -> None:
    file = rate()
    more = tuple((name, "text") for name in ("COMMENT", "HISTORY", "") for _ in range(3))
    header = file.headers[0]
    headers = (header.with_cards((*header.cards, *more)), *file.headers[1:])
    assert check(replace(file, headers=headers)).findings == ()


def test_a_keyword_of_another_place_is_told_with_where_it_belongs() -> None:
    def tell(keyword: str, index: int) -> tuple[str, str]:
        (finding,) = check(rate({keyword: 1}, index)).findings
        return finding.code, finding.message

    assert tell("EXP_TYPE", 1) == ("misplaced-keyword", "belongs to PRIMARY in rate files")
    assert tell("SRCTYPE", 0)[0] == "misplaced-keyword"
    code, text = tell("OI_REVN", 1)
    assert code == "unknown-keyword"
    assert re.fullmatch(
        r"belongs to OI_\w+ in ami-oi, psf-ami-oi, \S+(, …)? files, not in rate files", text
    )


def test_a_keyword_of_another_datamodel_is_told_as_such() -> None:
    """A cal file of several slits has slit keywords in SCI, one of an image does not."""
    file = write_file("cal", find_layout("cal", "ImageModel"))
    headers = list(file.headers)
    headers[1] = headers[1].with_cards((*headers[1].cards, ("SLTSTRT1", 5)))
    (finding,) = check(replace(file, headers=tuple(headers))).findings
    assert (finding.code, finding.message) == (
        "unknown-keyword",
        "belongs to cal files of datamodels other than ImageModel",
    )


def test_a_float_in_an_integers_place_is_no_more_than_a_warning_if_it_is_whole() -> None:
    (whole,) = check(rate({"NGROUPS": 5.0})).findings
    assert (whole.code, whole.severity, whole.message) == (
        "wrong-type",
        Severity.WARNING,
        "5.0 is not an integer",
    )
    (part,) = check(rate({"NGROUPS": 5.5})).findings
    assert part.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("keyword", "right", "wrong"),
    [
        ("DATE-OBS", ["2022-07-12"], ["12/07/22", "2022-02-30", "2022-07-12T10:20:30", "N/A", ""]),
        ("TIME-OBS", ["10:20:30", "23:59:60.123456"], ["10:20", "25:00:00", "10:20:30Z"]),
        (
            "DATE-BEG",
            ["2022-07-12T10:20:30.123", "2022-07-12"],
            ["2022-07-12 10:20:30", "2022-07-12T", "20220712", "٢٠٢٢-07-12", "0000-01-01"],
        ),
    ],
)
def test_a_time_has_the_form_that_the_standard_gives_it(
    keyword: str, right: Sequence[str], wrong: Sequence[str]
) -> None:
    for text in right:
        assert check(rate({keyword: text})).findings == ()
    for text in wrong:
        (finding,) = check(rate({keyword: text})).findings
        assert (finding.code, finding.place) == ("no-time", f"PRIMARY {keyword}")
        assert repr(text) in finding.message


def test_a_long_value_is_cut() -> None:
    (finding,) = check(rate({"NGROUPS": "x" * 500})).findings
    assert len(finding.message) < 100


def test_a_continuation_of_nothing_is_told() -> None:
    assert wrongs(check(rate({"CONTINUE": "'lost'"}))) == [("stray-continue", "PRIMARY CONTINUE")]


# Extensions


def without(*names: str) -> HeaderFile:
    file = rate()
    return replace(file, headers=tuple(h for h in file.headers if h.name not in names))


def with_header(*cards: Card) -> HeaderFile:
    file = rate()
    return replace(
        file, headers=(*file.headers, Header.of_cards(index=len(file.headers), cards=cards))
    )


def test_a_file_without_its_science_is_of_no_use() -> None:
    (finding,) = check(without("SCI")).findings
    assert (finding.code, finding.severity) == ("missing-extension", Severity.ERROR)
    assert finding.message == "SCI is missing; every rate file must have it"


def test_any_other_array_may_be_missing() -> None:
    (finding,) = check(without("DQ", "ERR", "ASDF")).findings
    assert (finding.code, finding.severity) == ("missing-extension", Severity.NOTICE)
    assert re.fullmatch("optional extensions not present: (DQ, ERR|ERR, DQ)", finding.message)


@pytest.mark.parametrize(
    ("filetype", "model", "main"),
    [("x1d", "MultiSpecModel", "EXTRACT1D"), ("fitopt", "RampFitOutputModel", "SLOPE")],
)
def test_what_a_file_is_for_follows_from_its_layout(filetype: str, model: str, main: str) -> None:
    file = write_file(filetype, find_layout(filetype, model))
    kept = tuple(header for header in file.headers if header.name != main)
    report = check(replace(file, headers=kept)).essential
    assert [finding.message for finding in report.findings] == [
        f"{main} is missing; every {filetype} file must have it"
    ]


def test_what_no_file_of_the_kind_has_is_not_listed_beside_what_was_lost() -> None:
    def tell(filetype: str, *kept: str) -> list[str]:
        file = write_file(filetype, find_layout(filetype, "ImageModel"))
        headers = tuple(h for h in file.headers if h.name in {"PRIMARY", "ASDF", *kept})
        found = check(replace(file, headers=headers)).findings
        return [one.message for one in found if one.code == "missing-extension"]

    assert tell("rate", "SCI", "ERR") == ["optional extensions not present: DQ"]
    assert tell("rate", "SCI", "ERR", "DQ", "VAR_POISSON") == [
        "optional extensions not present: VAR_RNOISE"
    ]
    assert tell("i2d", "SCI", "WHT", "CON") == ["optional extensions not present: ERR"]
    assert "AREA" in tell("rate", "SCI", "ERR", "DQ")[0]


def write_slits(count: int, lost: Mapping[str, Sequence[int]]) -> HeaderFile:
    """Return a cal file of several slits, some of which have lost extensions."""
    layout = find_layout("cal", "MultiSlitModel")
    file = write_file("cal", layout)
    headers = [file.headers[0]]
    for version in range(1, count + 1):
        for name in ("SCI", "DQ", "ERR", "WAVELENGTH"):
            if version not in lost.get(name, ()):
                (extension,) = (one for one in layout.extensions if one.name == name)
                headers.append(write_header(extension, len(headers), version))
    return replace(file, headers=tuple(headers))


def test_an_array_that_one_slit_of_many_has_lost_is_told() -> None:
    def tell(**lost: Sequence[int]) -> list[tuple[Severity, str]]:
        found = check(write_slits(25, lost)).findings
        return [
            (one.severity, one.message)
            for one in found
            if one.code == "missing-extension" and "EXTVER" in one.message
        ]

    assert tell() == []
    assert tell(ERR=[7], DQ=[3, 25]) == [
        (Severity.WARNING, "DQ is missing for EXTVER 3, 25: 2 of 25"),
        (Severity.WARNING, "ERR is missing for EXTVER 7: 1 of 25"),
    ]
    assert tell(SCI=[2]) == [(Severity.WARNING, "SCI is missing for EXTVER 2: 1 of 25")]
    (some,) = tell(WAVELENGTH=range(2, 21))
    text = "WAVELENGTH is missing for EXTVER 2, 3, 4, 5, 6, …: 19 of 25"
    assert some == (Severity.NOTICE, text)  # it is for some kinds of slits only
    assert tell(DQ=range(1, 26)) == []  # told as missing from the file


def test_the_unit_of_an_array_is_told_where_it_has_no_place() -> None:
    names = [header.name for header in rate().headers]
    for name in ("PRIMARY", "DQ"):
        (finding,) = check(rate({"BUNIT": "MJy/sr"}, names.index(name))).findings
        assert (finding.code, finding.place) == ("misplaced-keyword", f"{name} BUNIT")
        assert finding.message == "belongs to SCI, ERR in rate files"
    assert check(rate({"BUNIT": "MJy/sr"}, names.index("ERR"))).findings == ()


def test_one_finding_of_many_spectra_is_one_line() -> None:
    layout = find_layout("x1d", "MultiSpecModel")
    file = write_file("x1d", layout)
    (spectrum,) = (one for one in layout.extensions if one.name == "EXTRACT1D")
    headers = [h for h in file.headers if h.name != "EXTRACT1D"]
    number = next(keyword.name for keyword in spectrum.keywords if keyword.type is Type.NUMBER)
    for version in range(1, 501):
        header = write_header(spectrum, len(headers), version)
        mine: list[Card] = [("XKEY", 1), ("XKEY", 2), (number, f"{version} pixels")]
        mine += [("ONCE", 1)] * (version == 9)
        cards = (*(card for card in header.cards if card[0] != number), *mine)
        headers.append(header.with_cards(cards))
    report = check(replace(file, headers=tuple(headers)))
    assert [str(finding) for finding in report.essential.findings] == [
        f"warning: EXTRACT1D XKEY: is not in any schema of jwst {RELEASE}; occurs 2 times,"
        " in 500 of 500 EXTRACT1D [unknown-keyword]",
        f"error: EXTRACT1D {number}: e.g. '1 pixels' is not a number, in 500 of 500 EXTRACT1D"
        " [wrong-type]",
        f"warning: EXTRACT1D,9 ONCE: is not in any schema of jwst {RELEASE} [unknown-keyword]",
    ]
    first, second, third = report.essential.findings
    assert [(f.count, f.total) for f in (first, second, third)] == [
        (500, 500),
        (500, 500),
        (1, 500),
    ]


def test_an_extension_of_no_schema_is_told() -> None:
    assert wrongs(check(with_header(("EXTNAME", "MU"), ("X", 1)))) == [("unknown-extension", "MU")]
    file = with_header(("X", 1))
    file = replace(file, headers=(*file.headers, replace(file.headers[-1], index=99)))
    for finding in check(file).findings:  # two extensions without a name are not duplicates
        assert (finding.place, finding.message) == (f"HDU {finding.index}", "has no EXTNAME")


def test_an_extension_that_was_brought_along_is_no_fault() -> None:
    """A step keeps the HDUs that its datamodel does not know."""
    (finding,) = check(with_header(("EXTNAME", "MOVING_TARGET_POSITION"), ("X", 1))).findings
    assert (finding.code, finding.severity) == ("unknown-extension", Severity.NOTICE)


def test_what_the_run_makes_is_not_looked_into() -> None:
    file = rate()
    (asdf,) = (header for header in file.headers if header.name == "ASDF")
    headers = list(file.headers)
    headers[asdf.index] = asdf.with_cards((*asdf.cards, ("ANYTHING", 1)))
    assert check(replace(file, headers=tuple(headers))).findings == ()


def test_slits_come_again_and_again_but_each_has_its_number() -> None:
    layout = find_layout("cal", "MultiSlitModel")
    (sci,) = (one for one in layout.extensions if one.name == "SCI")
    file = write_file("cal", layout)
    count = len(file.headers)
    more = [write_header(sci, count + n, version) for n, version in enumerate((2, 3, 3))]
    more[0] = more[0].with_cards((*more[0].cards, ("MINE", 1)))
    report = check(replace(file, headers=(*file.headers, *more)))
    assert wrongs(report) == [
        ("duplicate-extension", "SCI,3"),
        ("unknown-keyword", "SCI,2 MINE"),
    ]
    assert f"HDU {count + 1}" in report.findings[0].message


# The release and the layout of a file


@pytest.mark.parametrize(
    ("cal_ver", "held", "why"),
    [
        ("1.15.0", "1.15.0", ""),
        ("1.15", "1.15.0", ""),
        ("1.13.1", "1.12.5", "jwst 1.13.1 is not a known release"),
        ("1.11.4.dev12+g1234567", "1.11.3", "jwst 1.11.4.dev12+g1234567 is not a known release"),
        ("1.15.1.dev3", "1.15.0", "jwst 1.15.1.dev3 is not a known release"),
        ("0.9.6", PINS.oldest.pipeline_version, "jwst 0.9.6 is not a known release"),
        ("99.0", NEWEST, "jwst 99.0 is not a known release"),
        ("", NEWEST, "CAL_VER is missing"),
        ("unknown", NEWEST, "CAL_VER is 'unknown', not a release"),
    ],
)
def test_a_file_is_held_against_the_release_that_wrote_it_or_the_nearest_before(
    cal_ver: str, held: str, why: str
) -> None:
    release, said = library().find(cal_ver)
    assert (release.version, said) == (held, why)
    report = check(rate(CAL_VER=cal_ver or None))
    assert report.pipeline_version == held
    notices = [(finding.code, finding.message) for finding in report.findings]
    assert notices == ([("release", f"{why}; checked against jwst {held}")] if why else [])


def test_what_the_next_known_release_has_is_right_in_a_file_between_two() -> None:
    """jwst 1.13.0 … 1.13.3 are not known: what 1.12.5 lacks and 1.13.4 has may be theirs."""

    def read(version: str) -> Inventory:
        """Give a release, without EFFEXPTM in 1.12.5."""
        made = replace(inventory(), pipeline_version=version)
        return leave_out(made, "EFFEXPTM") if version == "1.12.5" else made

    between = Library(read, PINS)
    for cal_ver, expected in (("1.13.2", []), ("1.12.5", ["EFFEXPTM"])):
        report = check(rate(CAL_VER=cal_ver), between)
        assert report.pipeline_version == "1.12.5"
        assert [one.keyword for one in report.essential.findings] == expected
    assert between.find_next("1.13.2") is not None
    for cal_ver in ("1.12.5", "0.10.0", "99.0", "unknown", ""):
        assert between.find_next(cal_ver) is None


def leave_out(whole: Inventory, keyword: str) -> Inventory:
    def cut(layout: Layout) -> Layout:
        kept = (
            replace(e, keywords=tuple(k for k in e.keywords if k.name != keyword))
            for e in layout.extensions
        )
        return replace(layout, extensions=tuple(kept))

    cuts = (replace(f, layouts=tuple(map(cut, f.layouts))) for f in whole.filetypes)
    return replace(whole, filetypes=tuple(cuts))


@cache
def reference_library() -> Library:
    """The real release with the schemas of its reference files."""
    schemas = samples.read_release(RELEASE)
    reader = InventoryReader()
    return Library(
        lambda version: replace(inventory(), pipeline_version=version),
        PINS,
        RELEASE,
        lambda _, schema: reader.take_reference(schemas, schema),
    )


@pytest.mark.parametrize(
    ("primary", "checked"),
    [
        (
            {"DATAMODL": "DarkMIRIModel", "REFTYPE": "DARK"},
            "DarkMIRIModel); checked against darkMIRI",
        ),
        ({"REFTYPE": "DARK"}, "DARK); checked against dark.schema"),
        ({"REFTYPE": "NEWTYPE"}, "NEWTYPE); checked against referencefile.schema"),
    ],
)
def test_a_reference_file_is_held_against_its_own_schema(
    primary: dict[str, Value], checked: str
) -> None:
    said = {"SIMPLE": True, "TELESCOP": "JWST", "USEAFTER": "2022-01-01T00:00:00", **primary}
    headers = [Header.of_cards(index=0, cards=(*said.items(), ("PEDIGREE", "GROUND"), ("MINE", 1)))]
    sci: tuple[Card, ...] = (("XTENSION", "IMAGE"), ("EXTNAME", "SCI"))
    headers += [Header.of_cards(index=1, cards=sci)] if "NEW" not in checked else []
    report = check(make_file("x_dark.fits", headers), reference_library())
    assert report.filetype == "reference"
    assert report.findings[0].message.startswith(f"a reference file ({checked}")
    assert wrongs(report) == [("unknown-keyword", "PRIMARY MINE")]


def test_a_release_that_was_asked_for_holds_for_all_files_and_none_is_read_twice() -> None:
    read = []

    def note(version: str) -> Inventory:
        read.append(version)
        return replace(inventory(), pipeline_version=version)

    asked = Library(note, PINS, "1.8.2")
    for cal_ver in ("1.15.0", "", "unknown"):
        report = check(rate(CAL_VER=cal_ver), asked)
        assert (report.pipeline_version, report.findings) == ("1.8.2", ())
    own = Library(note, PINS)
    for cal_ver in ("1.15.0", "1.15.0", "1.15.1.dev0", "1.14.0"):
        own.find(cal_ver)
    assert read == ["1.8.2", "1.15.0", "1.14.0"]


def test_a_file_is_held_against_what_its_datamodel_writes_whatever_it_is_called() -> None:
    other = check(rate(DATAMODL="CubeModel"))
    assert other.datamodel == "CubeModel"
    assert ("unknown-model", "") in wrongs(other)
    local = check(replace(rate(), name="my_image.fits"))
    assert (local.filetype, local.datamodel) == ("image", "ImageModel")
    assert [finding.message for finding in local.findings] == [
        f"jwst {RELEASE} has no filetype 'image'; checked against ImageModel; in a database,"
        " none of its headers has a table: all go to other_headers"
    ]


def test_a_file_without_datamodel_is_held_against_what_its_exposure_is_made_into() -> None:
    def tell(exp_type: str, instrument: str) -> tuple[str, list[str]]:
        report = check(rate(DATAMODL=None, EXP_TYPE=exp_type, INSTRUME=instrument))
        codes = [one.message for one in report.findings if one.code == "unknown-model"]
        return report.datamodel, codes

    assert tell("NRC_IMAGE", "NIRCAM") == (
        "ImageModel",
        ["DATAMODL is missing; checked against ImageModel"],
    )
    assert tell("NRS_IFU", "NIRSPEC")[0] == "IFUImageModel"
    assert tell("NIS_IMAGE", "WFPC2") == (
        "",
        ["DATAMODL is missing; checked against the FITS standard only"],
    )


def test_a_filetype_without_a_schema_is_held_to_the_standard_alone() -> None:
    primary = Header.of_cards(index=0, cards=(("TELESCOP", "JWST"), ("X", 1), ("Y", Verbatim("?"))))
    report = check(make_file("jw02565007001_01_msa.fits", [primary]))
    assert [(finding.code, finding.severity.value) for finding in report.findings] == [
        ("release", "notice"),
        ("no-schema", "notice"),
        ("no-value", "error"),
    ]


def test_a_file_of_another_telescope_is_told_and_no_more() -> None:
    report = check(rate(TELESCOP="HST", NONSENSE=1))
    assert str(report.findings[0]) == "error: not a JWST file: TELESCOP is 'HST' [not-jwst]"
    assert len(report.findings) == 1


# Output of findings


AWKWARD = ("%", ":", ",", "\r", "\n", "%0A", "%25", "::", "é", "\x1b", "a", "b")
TEXTS = st.lists(st.sampled_from(AWKWARD), max_size=6).map("".join)
FINDINGS = st.builds(
    Finding,
    code=st.sampled_from(["wrong-type", "unreadable"]),
    severity=st.sampled_from(Severity),
    message=TEXTS,
    keyword=TEXTS,
    index=st.integers(-1, 3),
    extension=TEXTS,
    version=st.integers(1, 3),
)
REPORTS = st.lists(
    st.builds(Report, path=TEXTS, findings=st.lists(FINDINGS, max_size=3).map(tuple)), max_size=4
)
ANNOTATION = re.compile(r"::(error|warning|notice) file=([^,:\n\r]*),title=([^,:]*)::([^\n\r]*)")


def unescape(text: str) -> str:
    for code, letter in (("2C", ","), ("3A", ":"), ("0D", "\r"), ("0A", "\n"), ("25", "%")):
        text = text.replace(f"%{code}", letter)
    return text


@given(REPORTS)
@law
def test_an_annotation_is_a_line_that_says_it_all(reports: list[Report]) -> None:
    lines = list(annotate(reports))
    told = [(report, finding) for report in reports for finding in report.findings]
    assert len(lines) == len(told)
    for line, (report, finding) in zip(lines, told, strict=True):
        found = ANNOTATION.fullmatch(line)
        assert found is not None
        severity, file, title, message = found.groups()
        assert (severity, unescape(file), title) == (
            finding.severity.value,
            report.path,
            finding.code,
        )
        assert unescape(message).endswith(finding.message)


@given(REPORTS)
@law
def test_the_summary_counts_what_is_told_and_json_has_all_of_it(reports: list[Report]) -> None:
    summary = Summary()
    document = json.loads("\n".join(dump(summary.count(reports), summary)))
    assert [file["file"] for file in document["files"]] == [report.path for report in reports]
    told = [finding for report in reports for finding in report.findings]
    listed = [finding for file in document["files"] for finding in file["findings"]]
    assert [one["message"] for one in listed] == [finding.message for finding in told]
    assert [one["hdu"] is None for one in listed] == [finding.index < 0 for finding in told]
    counts = document["summary"]
    assert counts["files"] == len(reports)
    assert sum(counts[f"{one.value}s"] for one in Severity) == len(told)
    assert summary.wrong == any(one.severity is not Severity.NOTICE for one in told)


def test_a_person_reads_a_line_for_each_finding() -> None:
    file = rate({"NGROUPS": "N/A", "EXT\x1bRA": 1}, NAXIS=Verbatim("many"))
    assert list(describe([check(file), check(rate())])) == [
        "jw01_rate.fits",
        "  error: PRIMARY NAXIS: 'many' is not a FITS value [no-value]",
        "  error: PRIMARY NGROUPS: 'N/A' is not an integer [wrong-type]",
        f"  warning: PRIMARY EXT?RA: is not in any schema of jwst {RELEASE} [unknown-keyword]",
    ]


# The verb


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory with a few schemas and three files, one of which is good."""
    monkeypatch.chdir(tmp_path)
    for name in os.environ:
        if name.startswith("SCHEMAGEN_") and name != "SCHEMAGEN_CACHE_DIR":
            monkeypatch.delenv(name)
    schemas = samples.write_schemas(tmp_path / "schemas")
    core = schemas / "core.schema.yaml"
    more = "".join(
        f"      {name.lower()}: {{type: string, fits_keyword: {name}}}\n"
        for name in ("TELESCOP", "DATAMODL", "CAL_VER")
    )
    core.write_text(core.read_text().replace("      instrument:\n", f"{more}      instrument:\n"))
    for name, exposure in (("good", 12.5), ("bad", "N/A")):
        primary = astropy.PrimaryHDU()
        primary.header.update(
            {"TELESCOP": "JWST", "DATAMODL": "ImageModel", "INSTRUME": "MIRI", "EFFEXPTM": exposure}
        )
        science = astropy.ImageHDU(name="SCI")
        science.header["BUNIT"] = "MJy/sr"
        (tmp_path / "data").mkdir(exist_ok=True)
        astropy.HDUList([primary, science]).writeto(tmp_path / "data" / f"{name}_rate.fits")
    (tmp_path / "data" / "ugly_rate.fits").write_bytes(b"not FITS")
    return tmp_path


def run(line: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    capsys.readouterr()
    code = cli.run(line.split())
    return int(code), *capsys.readouterr()


@pytest.mark.usefixtures("place")
def test_the_verb_tells_what_is_wrong_and_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("validate --source schemas data/good_rate.fits", capsys) == (
        0,
        "",
        f"1 file: 0 errors, 0 warnings, 0 notices; checked against jwst {samples.DEV}\n",
    )
    code, out, err = run("validate --source schemas data nowhere.fits gone/*.fits", capsys)
    lines = out.splitlines()
    assert code == 1
    assert lines[:3] == [
        "data/bad_rate.fits",
        "  error: PRIMARY EFFEXPTM: 'N/A' is not a number [wrong-type]",
        "data/ugly_rate.fits",
    ]
    assert lines[4] == "nowhere.fits"
    assert lines[6:] == ["gone/*.fits", "  error: matches no FITS files [unreadable]"]
    assert err == f"5 files: 4 errors, 0 warnings, 0 notices; checked against jwst {samples.DEV}\n"


@pytest.mark.usefixtures("place")
def test_notices_are_no_failure_and_can_be_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    renamed = Path("data/good_rate.fits").rename("data/jw1_msa.fits")
    code, out, _ = run(f"validate --source schemas {renamed}", capsys)
    assert (code, out.count("notice: ")) == (0, 1)
    assert run(f"validate --source schemas {renamed} -q", capsys)[:2] == (0, "")


@pytest.mark.usefixtures("place")
def test_the_verb_speaks_json_and_github(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run("validate --source schemas data/bad_rate.fits --format json", capsys)
    assert code == 1
    assert json.loads(out) == {
        "files": [
            {
                "file": "data/bad_rate.fits",
                "filetype": "rate",
                "datamodel": "ImageModel",
                "pipeline_version": samples.DEV,
                "findings": [
                    {
                        "code": "wrong-type",
                        "severity": "error",
                        "hdu": {"index": 0, "name": "PRIMARY", "version": 1},
                        "keyword": "EFFEXPTM",
                        "message": "'N/A' is not a number",
                        "count": 1,
                        "of": 1,
                    }
                ],
            }
        ],
        "summary": {
            "files": 1,
            "passed_over": 0,
            "errors": 1,
            "warnings": 0,
            "notices": 0,
            "releases": [samples.DEV],
        },
    }
    code, out, _ = run("validate --source schemas data/bad_rate.fits --format github", capsys)
    assert code == 1
    assert out == (
        "::error file=data/bad_rate.fits,title=wrong-type::"
        "PRIMARY EFFEXPTM: 'N/A' is not a number\n"
    )


@pytest.mark.usefixtures("place")
def test_a_keyword_that_overrides_add_is_known(
    capsys: pytest.CaptureFixture[str], place: Path
) -> None:
    path = place / "data" / "good_rate.fits"
    with astropy.open(path, "update") as hdus:
        hdus["SCI"].header["BLURFWHM"] = 0.1
    code, out, _ = run(f"validate --source schemas {path}", capsys)
    assert (code, out.count("BLURFWHM")) == (1, 1)
    (place / "overrides.yaml").write_text(
        "overrides:\n- {add: BLURFWHM, extension: SCI, type: number, reason: ours}\n"
    )
    assert run(f"validate --source schemas --overrides overrides.yaml {path}", capsys)[0] == 0


@pytest.mark.usefixtures("place")
def test_a_filetype_that_overrides_add_is_checked_as_the_one_that_it_is_like(
    capsys: pytest.CaptureFixture[str], place: Path
) -> None:
    path = (place / "data" / "good_rate.fits").rename(place / "data" / "jw01_our_step.fits")
    code, out, _ = run(f"validate --source schemas {path}", capsys)
    assert (code, "unknown-filetype" in out) == (1, True)
    entry = "- {filetype: our_step, is: rate, reason: ours}\n"
    entry += "- {omit: EFFEXPTM, extension: PRIMARY, reason: kept out of a database only}\n"
    entry += "- {without-column: DATE, extension: PRIMARY, reason: the same}\n"
    (place / "overrides.yaml").write_text(f"overrides:\n{entry}")
    code, out, err = run(f"validate --source schemas {path}", capsys)
    assert code == 0, out + err


def test_what_cannot_be_read_is_reported_by_its_name(tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.fits")
    found: list[str | Missing] = [gone, Missing(path="archive", reason="contains no FITS files")]
    found.append(str(tmp_path))
    reports = list(validate_files(found, library()))
    assert [report.path for report in reports] == [gone, "archive", str(tmp_path)]
    assert [wrongs(report) for report in reports] == [[("unreadable", "")]] * 3
    assert gone not in reports[0].findings[0].message
    assert reports[1].findings[0].message == "contains no FITS files"
