"""An entry is recorded as it is written, and read again as it was."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from schemagen.inventory.override import SHORT_KEYWORD, Override, list_suffixes
from schemagen.inventory.overrides import parse_entries
from tests.support.strategies import law

SHORT = st.from_regex(SHORT_KEYWORD, fullmatch=True)
KEYWORDS = st.one_of(SHORT, st.sampled_from(["ESO DET ID", "BLUR width", "BLURFWHM_LOCAL", "a.b"]))
TEXTS = st.text(min_size=1).map(lambda text: f"x{text}")
NAMES = st.from_regex("[a-z][a-z0-9_]{0,19}", fullmatch=True)
TYPES = st.sampled_from(["string", "integer", "number", "boolean"])
EXTENSIONS = st.sampled_from(["PRIMARY", "SCI", "FGS CENTROID PACKET"])


@st.composite
def overrides(draw: st.DrawFn) -> Override:
    action = draw(
        st.sampled_from(["add", "type", "omit", "without-column", "column", "index", "filetype"])
    )
    action = draw(st.sampled_from([action, "rename", "move"]))
    if action == "filetype":
        return Override(action=action, keyword=draw(NAMES), value=draw(NAMES), reason=draw(TEXTS))
    values = {"add": TYPES, "type": TYPES, "rename": KEYWORDS, "move": KEYWORDS}
    keyword = draw(KEYWORDS)
    return Override(
        action=action,
        keyword=keyword,
        filetypes=tuple(draw(st.lists(NAMES, max_size=2))),
        extension=draw(EXTENSIONS),
        value=f"{draw(NAMES)}_ours"
        if action == "column"
        else draw(values.get(action, st.just(""))),
        target=draw(EXTENSIONS) if action == "move" else "",
        title=draw(st.sampled_from(["", "A title"])) if action == "add" else "",
        unit=draw(st.sampled_from(["", "s"])) if action == "add" else "",
        declared=draw(st.booleans()) if action == "omit" else True,
        reason=draw(TEXTS),
    )


@given(st.lists(overrides(), max_size=3))
@law
def test_what_is_recorded_is_read_again(given: list[Override]) -> None:
    kept = [each for each in given if each.keyword not in {"INSTRUME", "DETECTOR"}]
    assert parse_entries((json.loads(each.to_json()) for each in kept), "here") == tuple(kept)
    suffixes = tuple(each.keyword for each in kept if each.action == "filetype")
    assert list_suffixes(kept) == suffixes
