"""The values of an inventory."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from dataclasses import replace
from html import escape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.errors import UnknownNameError
from schemagen.inventory.build import take_inventory
from schemagen.inventory.model import FIELDS, Extension, Filetype, Inventory, Keyword
from schemagen.tables.model import Column, ColumnType
from tests.support import samples
from tests.support.strategies import make_inventories, make_keywords


@given(make_keywords(), make_keywords())
def test_equal_values_have_one_hash(one: Keyword, other: Keyword) -> None:
    assert (one == other) <= (hash(one) == hash(other))
    again = replace(one)
    assert again is not one
    assert (again, hash(again)) == (one, hash(one))
    assert replace(one, title=f"{one.title}!") != one


@given(make_keywords())
def test_a_pickle_gives_the_same_value(keyword: Keyword) -> None:
    again = pickle.loads(pickle.dumps(keyword))
    assert (again, hash(again)) == (keyword, hash(keyword))


FIND = """
import pickle, sys
(made, column) = pickle.loads(sys.stdin.buffer.read())
from schemagen.tables.model import Column, ColumnType
print(column in {Column(name="bunit", type=ColumnType.TEXT, paths=("meta.bunit",))})
print(made)
"""


def test_a_pickle_is_found_in_a_process_where_texts_have_other_hashes() -> None:
    column = Column(name="bunit", type=ColumnType.TEXT, paths=("meta.bunit",))
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", FIND],
            input=pickle.dumps((str(hash(column)), column)),
            env={**os.environ, "PYTHONPATH": str(samples.ROOT), "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        assert done.stdout.split()[0] == b"True"


# By name


@given(make_inventories())
def test_what_a_value_lists_it_gives_by_name_in_any_case(inventory: Inventory) -> None:
    for name in inventory:
        filetype = inventory[name]
        assert filetype is inventory[name.upper()]
        assert name in inventory
        assert name.swapcase() in inventory
        assert filetype.name == name
        for extension in filetype:
            assert filetype[extension].name == extension
            for keyword in filetype[extension]:
                assert filetype[extension][keyword].name == keyword


@given(make_inventories())
def test_an_extension_of_a_filetype_has_all_keywords_and_paths_of_its_layouts(
    inventory: Inventory,
) -> None:
    for filetype in inventory.filetypes:
        declared: dict[tuple[str, str], set[str]] = {}
        for layout in filetype.layouts:
            for extension in layout.extensions:
                for keyword in extension.keywords:
                    paths = declared.setdefault((extension.name, keyword.name), set())
                    paths.update(keyword.paths)
        found = {
            (extension, keyword): set(filetype[extension][keyword].paths)
            for extension in filetype
            for keyword in filetype[extension]
        }
        assert found == declared


@pytest.mark.network
def test_a_keyword_is_asked_for_by_filetype_extension_and_name() -> None:
    inventory = take_inventory(samples.read_release("3.0.0"))
    bunit = inventory["cal"]["SCI"]["BUNIT"]
    assert bunit.paths == (
        "meta.bunit_data",
        "slits.items.meta.bunit_data",
        "exposures.items.meta.bunit_data",
    )
    assert "err" in inventory["cal"]
    assert "nothing" not in inventory
    with pytest.raises(UnknownNameError, match=r"there is no 'BUNITS'.*nearest: BUNIT") as caught:
        inventory["cal"]["SCI"]["BUNITS"]
    assert isinstance(caught.value, KeyError)
    with pytest.raises(UnknownNameError, match=r"it has uncal, .*…"):
        inventory["?"]


# Shown


@given(make_inventories())
def test_a_repr_is_a_line(inventory: Inventory) -> None:
    values: list[object] = [inventory]
    for filetype in inventory.filetypes:
        values.append(filetype)
        for layout in filetype.layouts:
            values += [layout, *layout.extensions]
            values += [keyword for extension in layout.extensions for keyword in extension.keywords]
    for value in values:
        assert len(repr(value)) < 1000
        assert len(repr(value).splitlines()) == 1


@given(make_inventories(st.text(max_size=20)))
def test_html_shows_every_text_and_is_well_formed(inventory: Inventory) -> None:
    values: list[Inventory | Filetype | Extension] = [inventory, *inventory.filetypes]
    for value in values:
        assert parse_html(value._repr_html_()).count("table") == 2
    for filetype in inventory.filetypes:
        assert escape(filetype.purpose) in inventory._repr_html_()


def parse_html(text: str) -> list[str]:
    """Parse HTML; return the names of its tags, each as often as it opens and closes."""
    tags: list[str] = []
    open_tags: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.append(tag)
            open_tags.append(tag)

        def handle_endtag(self, tag: str) -> None:
            tags.append(tag)
            assert open_tags.pop() == tag

    reader = Reader()
    reader.feed(text)
    reader.close()
    assert open_tags == []
    return tags


@given(make_inventories())
def test_a_row_has_every_field_and_each_keyword_has_a_row(inventory: Inventory) -> None:
    listed = inventory.to_rows()
    assert all(tuple(row) == FIELDS for row in listed)
    count = sum(
        len(e.keywords) for f in inventory.filetypes for la in f.layouts for e in la.extensions
    )
    assert sum(1 for row in listed if row["keyword"]) == count
