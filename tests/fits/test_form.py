"""What the standard forbids is told, and what it allows is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.fits.cards import parse
from schemagen.fits.findings import Severity
from schemagen.fits.form import check_form
from schemagen.fits.header import Header
from tests.support.strategies import law

Told = list[tuple[str, str, str]]
"""Code, keyword and message of each finding."""


def read(*images: str, fill: str = " ", index: int = 1) -> Header:
    """Return the header of some card images, as the reader returns it."""
    text = "".join(image.ljust(80) for image in images)
    whole = f"{text}END{'' if fill == chr(0) else 77 * ' '}"
    return Header.of_cards(index=index, cards=parse(text), text=whole + fill * (-len(whole) % 2880))


def tell(header: Header) -> Told:
    return [(one.code, one.keyword, one.message) for one in check_form(header)]


@pytest.mark.parametrize(
    "image",
    [
        "KEY     = 1E400 / a number, of whatever size",
        "KEY     = 1E-420",
        "KEY     = (1E400, 2)",
        "EXTVER  = 9223372036854775813",
        "EXTNAME = 'sci'",
        "EXTVER  =",
        "KEY     a text without a value",
        "HISTORY = 5",
        "HIERARCH eso det id = 5 / letters as they like",
        "A-B_9   = 'text' / ~!@#",
        "        title",
    ],
)
def test_what_the_standard_allows_is_no_problem(image: str) -> None:
    found = list(check_form(read(image)))
    assert {one.severity for one in found} <= {Severity.NOTICE}, found


@pytest.mark.parametrize(
    ("image", "code", "keyword", "message"),
    [
        (
            "effexptm= 5",
            "lower-case",
            "EFFEXPTM",
            "is written 'effexptm': a keyword has capital letters only",
        ),
        ("history x", "lower-case", "HISTORY", ""),
        (
            "ORIGIN  = 'caf\xc3\xa9'",
            "illegal-byte",
            "ORIGIN",
            "has the bytes a9 c3: only printable ASCII is allowed, read as UTF-8 if it is that,"
            " else as Latin-1",
        ),
        ("KEY     = 5 / \xb5m", "illegal-byte", "KEY", ""),
        (
            "HISTORY a\tb",
            "illegal-byte",
            "HISTORY",
            "has the byte 09: only printable ASCII is allowed",
        ),
        ("HIERARCH eso \xb5 = 5", "illegal-byte", "eso \xb5", ""),
        (
            "KEY.1   = 5",
            "illegal-keyword",
            "KEY.1",
            "has other letters than A to Z, digits, `-` and `_`",
        ),
        ("KEY 1   = 5", "illegal-keyword", "KEY 1", ""),
        ("KEY= 5", "value-indicator", "KEY", ""),
        ("EXTVER  = 1.0", "wrong-type", "EXTVER", "1.0 is not an integer"),
        ("EXTVER  = '1'", "wrong-type", "EXTVER", "'1' is not an integer"),
        ("EXTNAME = 5", "wrong-type", "EXTNAME", "5 is not a string"),
        ("KEY     = NAN / x", "no-value", "KEY", "'NAN / x' is not a FITS value"),
        ("CONTINUE  'lost'", "stray-continue", "CONTINUE", ""),
    ],
)
def test_what_the_standard_forbids_is_told(
    image: str, code: str, keyword: str, message: str
) -> None:
    ((found_code, found_keyword, found_message),) = tell(read(image))
    assert (found_code, found_keyword) == (code, keyword)
    assert not message or found_message == message


def test_the_fill_after_end_is_blank() -> None:
    assert tell(read("KEY     = 5")) == []
    assert tell(read(fill="\0")) == [("fill", "", "END is followed by zero bytes, not by blanks")]
    assert tell(read(fill="x"))[0][2] == "END is followed by other bytes, not by blanks"


def test_a_piece_of_a_long_string_is_of_its_keyword() -> None:
    header = read("LONG    = 'caf&'", "CONTINUE  '\xc3\xa9'")
    assert [(code, keyword) for code, keyword, _ in tell(header)] == [("illegal-byte", "LONG")]


@law
@given(st.lists(st.binary(min_size=80, max_size=80).map(lambda raw: raw.decode("latin-1"))))
def test_any_bytes_are_checked(images: list[str]) -> None:
    for finding in check_form(read(*images)):
        assert finding.message.isprintable()
        assert finding.text
