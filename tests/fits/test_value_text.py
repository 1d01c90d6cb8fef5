"""A message shows a value as the file has it, in one line that any terminal takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.fits.cards import Value, Verbatim, parse
from schemagen.fits.value_text import LONGEST, write_value
from tests.support.strategies import law

VALUES = st.one_of(
    st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=28).map(str.rstrip),
    st.integers(-(10**20), 10**20),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
)


@law
@given(VALUES)
def test_a_card_of_the_text_has_the_value(value: Value) -> None:
    card = f"KEY     = {write_value(value)}".ljust(80)
    assert parse(card) == (("KEY", value),)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("N/A", "'N/A'"),
        ("it's", "'it''s'"),
        (Verbatim("NAN / x"), "NAN / x"),
        (1 + 2j, "(1.0, 2.0)"),
        (None, "nothing"),
        ("caf\xe9\n\x1b\udce9", "'caf\xe9???'"),
    ],
)
def test_no_value_is_shown_as_python_has_it(value: Value, text: str) -> None:
    assert write_value(value) == text


def test_a_long_value_is_cut() -> None:
    assert write_value("x" * 500) == f"'{'x' * (LONGEST - 1)}…"
