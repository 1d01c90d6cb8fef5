"""The keyword record: when each keyword was first declared, and what it was called before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.errors import SchemagenError
from schemagen.sources.keyword_record import (
    NO_RECORD,
    DeclaredKeyword,
    KeywordRecord,
    NewKeywords,
)
from schemagen.sources.releases import TABLE, parse, read_pins, read_table, write_table

names = st.sampled_from(("PRIMARY", "SCI", "WCS-TABLE", "K1", "K2", "DATE-OBS"))
places = st.builds(DeclaredKeyword, extension=names, keyword=names)
entries = st.builds(
    NewKeywords,
    release=st.sampled_from(("1.0.0", "1.9.6", "1.10.0", "3.0.0")),
    extension=names,
    keywords=st.lists(names, unique=True).map(tuple),
    former=st.dictionaries(names, places.map(str)),
)
records = st.lists(entries).map(lambda found: NO_RECORD.add(found, parse))


@given(records)
def test_a_record_is_read_as_it_was_written(record: KeywordRecord) -> None:
    section = json.loads(f'{{"releases": []{record.to_section()}}}')
    assert KeywordRecord.parse(section.get("keywords", ())) == record


@given(places)
def test_a_place_is_read_as_it_was_written(place: DeclaredKeyword) -> None:
    assert DeclaredKeyword.parse(str(place)) == place


@given(records)
def test_a_keyword_is_declared_since_the_oldest_release_that_lists_it(
    record: KeywordRecord,
) -> None:
    first = record.list_first()
    for entry in record:
        for keyword in entry.keywords:
            assert parse(first[entry.extension][keyword]) <= parse(entry.release)
    listed = {(e.release, e.extension, keyword) for e in record for keyword in e.keywords}
    found = {(since, name, key) for name, own in first.items() for key, since in own.items()}
    assert found <= listed


@given(records)
def test_no_place_is_its_own_former_place(record: KeywordRecord) -> None:
    for place, former in record.list_former().items():
        assert place not in former
        assert len(set(former)) == len(former)


def test_a_keyword_that_was_renamed_twice_has_both_names() -> None:
    steps = (("1.0.0", "B", "A"), ("2.0.0", "C", "B"))
    record = KeywordRecord(
        entries=tuple(
            NewKeywords(release=r, extension="SCI", keywords=(new,), former={new: f"SCI.{old}"})
            for r, new, old in steps
        )
    )
    found = record.list_former()[DeclaredKeyword(extension="SCI", keyword="C")]
    assert tuple(map(str, found)) == ("SCI.B", "SCI.A")


def test_a_table_of_ones_own_adds_to_the_record(tmp_path: Path) -> None:
    own = tmp_path / "releases.json"
    more = NewKeywords(release="99.0.0", extension="SCI", keywords=("NEWKEY",))
    write_table(own, [], KeywordRecord(entries=(more,)))
    assert read_table(own).keywords.entries == (more,)
    assert read_pins(own).keywords.entries == (*read_table(TABLE).keywords.entries, more)


def test_the_record_of_a_broken_table_is_an_error(tmp_path: Path) -> None:
    table = tmp_path / "releases.json"
    table.write_text('{"releases": [], "keywords": [{"release": "1.0.0"}]}')
    with pytest.raises(SchemagenError, match="is not a table of releases"):
        read_table(table)


def test_what_the_issue_names() -> None:
    first = read_table(TABLE).keywords.list_first()
    assert first["PRIMARY"]["GWA_TILT"] == "0.17.0"
    assert first["PRIMARY"]["NRIMDTPT"] == "1.2.1"
