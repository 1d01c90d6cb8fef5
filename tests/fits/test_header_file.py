"""Headers and keywords are found as in astropy, and every value shows itself in a line."""

from __future__ import annotations

import warnings
from html import escape
from pathlib import Path
from typing import Any

import pytest
from astropy.io import fits as astropy
from hypothesis import given
from hypothesis import strategies as st

from schemagen.errors import SchemagenError, UnknownNameError
from schemagen.fits.cards import Verbatim, parse
from schemagen.fits.findings import Finding, Report, Severity, describe
from schemagen.fits.header import Header
from schemagen.fits.header_file import HeaderFile
from schemagen.fits.reader import read_headers
from tests.support.strategies import law

NAMES = ("SCI", "ERR", "MY EXT", "")
HDUS = st.lists(st.tuples(st.sampled_from(NAMES), st.integers(1, 3)), max_size=6)

KEYWORDS = ("BUNIT", "EXP_TYPE", "NGROUPS", "DATE-OBS", "ESO DET ID", "eso ins mode")
CARDS = st.lists(
    st.tuples(
        st.sampled_from(KEYWORDS),
        st.sampled_from(["MJy/sr", "it's", "x" * 200, "", 5, -1.5, True, False, None]),
    )
    | st.tuples(st.sampled_from(["COMMENT", "HISTORY", ""]), st.sampled_from(["one", "two", ""])),
    max_size=12,
)


def read(path: Path, hdus: list[tuple[str, int]]) -> tuple[HeaderFile, list[tuple[str, int]]]:
    """Write a file with astropy and read it; return the names and versions that astropy sees."""
    extensions = [astropy.ImageHDU(name=name, ver=version) for name, version in hdus]
    for number, hdu in enumerate(extensions, 1):
        hdu.header["NUMBER"] = number
    astropy.HDUList([astropy.PrimaryHDU(), *extensions]).writeto(path, overwrite=True)
    with astropy.open(path) as opened:
        return read_headers(str(path)), [(hdu.name, hdu.ver) for hdu in opened]


def find(file: HeaderFile, key: Any) -> int | None:
    """Return the number of the HDU that a key leads to; None if it leads to none."""
    try:
        return file[key].index
    except (UnknownNameError, IndexError):
        return None


@law
@given(HDUS)
def test_an_hdu_is_found_as_in_astropy(
    tmp_path_factory: pytest.TempPathFactory, hdus: list[tuple[str, int]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "hdus.fits"
    file, names = read(path, hdus)
    keys: list[Any] = [
        *range(-9, 9),
        *names,
        *NAMES[:-1],
        "sci",
        " Err ",
        "PRIMARY",
        ("primary", 1),
    ]
    keys += [("SCI", 9), "WHT", ("WHT", 1)]
    with astropy.open(path) as theirs:
        for key in keys:
            try:
                hdu = theirs[key]
            except (KeyError, IndexError):
                assert find(file, key) is None
                assert key not in file
            else:
                assert file[key].value("NUMBER") == hdu.header.get("NUMBER")
                assert key in file
        assert len(file) == len(theirs)
    assert tuple(file) == file.headers
    assert all(header in file for header in file)
    assert Header.of_cards(index=0, cards=()) not in file
    assert 1.5 not in file


def test_an_unknown_hdu_is_an_error_with_the_nearest_names(tmp_path: Path) -> None:
    file, _ = read(tmp_path / "some.fits", [("SCI", 1), ("SCI", 2), ("ERR", 1)])
    with pytest.raises(UnknownNameError, match=r"some\.fits: there is no 'SCY' \(nearest: SCI"):
        file["SCY"]
    with pytest.raises(KeyError, match=r"there is no 'SCI,3' \(nearest: SCI, SCI,2\)"):
        file["SCI", 3]
    with pytest.raises(SchemagenError, match=r"it has PRIMARY, SCI, SCI,2, ERR\)"):
        file["?"]
    with pytest.raises(IndexError, match=r"some\.fits has no HDU 4: it has 4 HDUs"):
        file[4]


def make_header(cards: list[tuple[str, Any]]) -> tuple[Header, astropy.Header]:
    """Return a header that astropy wrote, and that of astropy."""
    theirs = astropy.Header()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", astropy.verify.VerifyWarning)
        for keyword, value in cards:
            theirs.append((keyword, value), end=True)
        text = theirs.tostring(endcard=False, padding=False)
    return Header.of_cards(index=1, cards=parse(text)), astropy.Header.fromstring(text)


@law
@given(CARDS)
def test_a_keyword_is_found_as_in_astropy(cards: list[tuple[str, Any]]) -> None:
    header, theirs = make_header(cards)
    assert list(map(str.upper, header)) == [keyword.upper() for keyword in theirs]
    assert {keyword for keyword in header if keyword.islower()} <= {"eso ins mode"}
    assert len(header) == len(theirs)
    for keyword in (*KEYWORDS, "COMMENT", "HISTORY", "", "BUNITS", "SIMPLE"):
        text = keyword in {"COMMENT", "HISTORY", ""}
        for spelling in (keyword, keyword.lower(), keyword if text else f"HIERARCH {keyword}"):
            assert (spelling in header) is (spelling in theirs)
            if spelling not in theirs:
                with pytest.raises(UnknownNameError, match="HDU 1: there is no"):
                    header[spelling]
            elif text:
                assert header[spelling] == str(theirs[spelling])
            else:
                value = theirs[spelling]
                undefined = isinstance(value, astropy.card.Undefined)
                assert header[spelling] == (None if undefined else value)


def test_a_keyword_of_another_type_is_not_in_a_header_and_a_header_is_never_false() -> None:
    header, _ = make_header([("BUNIT", "DN/s"), ("BUNIT", "DN"), ("NGROUPS", 5)])
    assert header["bunit"] == "DN/s"
    assert 5 not in header
    assert bool(Header.of_cards(index=0, cards=()))
    with pytest.raises(UnknownNameError, match=r"there is no 'NGROUP' \(nearest: NGROUPS\)"):
        header["NGROUP"]


# How they show themselves


@law
@given(HDUS, CARDS)
def test_a_repr_is_a_line(
    tmp_path_factory: pytest.TempPathFactory, hdus: list[tuple[str, int]], cards: list[Any]
) -> None:
    file, _ = read(tmp_path_factory.getbasetemp() / "lines.fits", hdus)
    header, _ = make_header(cards)
    for value in (file, *file, header):
        assert len(repr(value)) < 1000
        assert len(repr(value).splitlines()) == 1
    assert header._repr_html_().count("<tr>") == len(header) + 1
    assert file._repr_html_().count("<tr>") == len(file) + 1


def test_a_person_sees_names_numbers_and_values(tmp_path: Path) -> None:
    file, _ = read(tmp_path / "jw1_cal.fits", [("SCI", 1), ("SCI", 2)])
    assert repr(file) == "<HeaderFile jw1_cal.fits: 3 HDUs (PRIMARY, SCI, SCI,2)>"
    assert repr(file["SCI", 2]) == f"<Header HDU 2 (SCI,2): {len(file[2])} cards>"
    assert str(file["SCI", 2]) == "HDU 2 (SCI)"
    header = Header.of_cards(
        index=1, cards=(("A", True), ("B", None), ("C", "a < b"), ("D", Verbatim("#TODO")))
    )
    assert repr(header) == "<Header HDU 1: 4 cards>"
    cells = ["A</td><td>T", "B</td><td>", "C</td><td>a &lt; b", "D</td><td>#TODO"]
    assert [cell in header._repr_html_() for cell in cells] == [True] * 4


def test_names_are_completed() -> None:
    header = Header.of_cards(index=0, cards=(("A", 1), ("", ""), ("B", 2), ("A", 3)))
    assert header._ipython_key_completions_() == ["A", "B"]
    file = HeaderFile(location="/d", name="x.fits", size=0, checksum="", headers=(header,))
    assert file._ipython_key_completions_() == ["PRIMARY"]


FINDINGS = st.builds(
    Finding,
    code=st.sampled_from(["wrong-type", "unreadable"]),
    severity=st.sampled_from(Severity),
    message=st.text(min_size=1, max_size=20),
    keyword=st.sampled_from(["", "BUNIT"]),
    index=st.integers(-1, 3),
)


@law
@given(st.lists(FINDINGS, max_size=5), st.text(min_size=1, max_size=20))
def test_a_report_shows_its_findings(findings: list[Finding], path: str) -> None:
    report = Report(path=path, findings=tuple(findings))
    lines = list(describe([report]))
    assert str(report) == ("\n".join(lines) if findings else f"{path}: no findings")
    assert len(repr(report).splitlines()) == 1
    html = report._repr_html_()
    assert html.count("<tr>") == len(findings) + 1
    assert all(escape(finding.message) in html for finding in findings)


def test_the_repr_of_a_report_counts_its_findings() -> None:
    error = Finding(code="a", severity=Severity.ERROR, message="m")
    report = Report(path="x_cal.fits", findings=(error, error))
    assert repr(report) == "<Report x_cal.fits: 2 errors, 0 warnings, 0 notices>"
