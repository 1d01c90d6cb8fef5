"""A header of a kind that was met before has the cards that a look at each card gives."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from schemagen.fits.cards import parse
from schemagen.fits.header import Header
from schemagen.fits.header_kinds import parse_header
from tests.fits.test_reader import fields, keywords, pad
from tests.support.strategies import law

NUMBERS = (
    *("0", "-0", "7", "+7", "007", "-12", "1.5", "-0.0", "1.", ".5", "1E5", "1.5E-05", "1.5e10"),
    *("1D5", "1E400", "1E-400", "0E-400", "12345678901234567890", "1.2345678901234567E+30"),
    *(
        "",
        "T",
        "NaN",
        "Infinity",
        "1_0",
        "1 2",
        "5 / 7",
        "5,7",
        "5/",
        "/",
        "1E",
        "-",
        "[5]",
        "(1, 2)",
    ),
)
usual = st.sampled_from(NUMBERS).map(lambda number: f"{number:>20} / a comment")
plain = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**19), 10**19)
strings = st.sampled_from(["N/A", "CLEAR", "it''s", "more&", "", "x" * 60, "caf\xc3\xa9"])
values = (
    usual
    | plain.map(lambda value: f"{value!r:>20} / {value}"[:70])
    | strings.map(lambda text: f"'{text:8}' / a comment")
    | fields
)
names = keywords | st.sampled_from(
    ["KEY", "key", "COMMENT", "", "HIERARCH", "CONTINUE", "continue"]
)
cards = st.tuples(names, st.sampled_from(["= ", "= ", "= ", "  ", " ="]), values, values)


def write(cards: list[tuple[str, str]]) -> bytes:
    text = "".join(f"{beginning}{field}"[:80].ljust(80) for beginning, field in cards)
    return text.encode("latin-1", "replace") + pad("END").encode()


def describe(header: Header) -> str:
    """Write a header so that it differs if any bit or a type differs."""
    assert header.value_list == tuple(value for _, value in header.cards)
    assert header.card_types.types == tuple(map(type, header.value_list))
    assert header.card_types.keywords == tuple(header)
    assert {keyword: header.value(keyword) for keyword in header} == header.first
    return repr(header.cards)


@law
@given(st.lists(cards, max_size=8))
@example([("KEY", "= ", "                   5 / x", "5 / 7 /")])
@example([("KEY", "= ", "'a&' / x", "'a' / x"), ("CONTINUE", "  ", "'b'", "'b'")])
@example([("KEY", "= ", "'a' / x", "'a&' / x"), ("continue", "  ", "'b'", "'b'")])
@example([("HIERARCH", " ", "LONG = 5", "OTHER = 5"), ("KEY", "= ", "5 / x", "5 / x")])
@example(
    [("A", "= ", f"{5:>20} / x", f"{'5 / 7':>20}  "), ("B", "= ", f"{5:>20} / x", f"{'':20} /")]
)
def test_a_header_has_the_cards_that_a_look_at_each_card_gives(
    cards: list[tuple[str, str, str, str]],
) -> None:
    lists = [
        [(f"{name:8}{indicator}", fields[number]) for name, indicator, *fields in cards]
        for number in (0, 1, 0)
    ]
    for listed in lists:
        raw = write(listed)
        header = parse_header(raw, len(raw) - 80, 1)
        wanted = parse(raw[:-80].decode("latin-1"))
        assert describe(header) == repr(wanted)
        assert header.text.encode("latin-1") == raw


@pytest.mark.parametrize(("second", "value"), [("1.5", 1.5), ("1E-5", 1e-5), ("-7", -7)])
def test_the_second_header_of_a_kind_is_not_parsed_card_by_card(second: str, value: float) -> None:
    def make(number: str, text: str) -> bytes:
        listed = [("NUMBER  = ", f"{number:>20} / x"), ("TEXT    = ", f"'{text:8}' / x")]
        return write(
            [*listed, ("LONG    = ", "'one&'"), ("CONTINUE  ", "'two'"), (" " * 10, "title")]
        )

    raw = make("5", "first")
    first = parse_header(raw, len(raw) - 80, 0)
    raw = make(second, "second")
    header = parse_header(raw, len(raw) - 80, 0)
    assert header.value_list == (value, "second", "onetwo", "  title")
    assert header.card_types.keywords is first.card_types.keywords
