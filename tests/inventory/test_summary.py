"""Keywords are summed up over the layouts that have them, and none is lost."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given

from schemagen.inventory.build import take_inventory
from schemagen.inventory.model import Inventory
from schemagen.inventory.select import select
from schemagen.inventory.summary import LayoutName, list_layouts, name_layouts, sum_up
from tests.support.samples import read_release
from tests.support.strategies import law, make_inventories


@given(make_inventories())
@law
def test_every_keyword_of_every_layout_is_counted_once(inventory: Inventory) -> None:
    counted: Counter[tuple[str, str]] = Counter()
    for summary in sum_up(inventory, list_layouts(inventory)):
        for place in summary.places:
            counted[summary.keyword.name, place.extension] += place.count
    assert counted == Counter(
        (keyword.name, extension.name)
        for filetype in inventory.filetypes
        for layout in filetype.layouts
        for extension in layout.extensions
        for keyword in extension.keywords
    )


@given(make_inventories())
@law
def test_an_order_changes_nothing_else(inventory: Inventory) -> None:
    layouts = list_layouts(inventory)
    as_it_is = list(sum_up(inventory, layouts))
    names = sorted({summary.keyword.name for summary in as_it_is})
    ordered = list(sum_up(inventory, layouts, names))
    assert sorted(map(str, ordered)) == sorted(map(str, as_it_is))
    assert [summary.keyword.name for summary in ordered] == sorted(
        summary.keyword.name for summary in as_it_is
    )


EVERY = tuple(
    LayoutName(*each.split())
    for each in (
        "uncal Level1bModel",
        "rate ImageModel",
        "rate IFUImageModel",
        "cal ImageModel",
        "cal SlitModel",
        "cal IFUImageModel",
        "x1d MultiSpecModel",
    )
)


@pytest.mark.parametrize(
    ("numbers", "named"),
    [
        ("0123456", "all 7 layouts"),
        ("012345", "all 7 layouts except x1d"),
        ("02345", "all 7 layouts except rate of ImageModel; x1d"),
        ("0126", "uncal, rate, x1d"),
        ("034", "uncal; cal of ImageModel, SlitModel"),
        ("6", "x1d"),
    ],
)
def test_layouts_are_named_as_briefly_as_can_be(numbers: str, named: str) -> None:
    assert name_layouts([EVERY[int(number)] for number in numbers], EVERY) == named


def test_one_of_one_is_named() -> None:
    assert name_layouts(EVERY[:1], EVERY[:1]) == "uncal"


@pytest.mark.network
def test_a_keyword_of_all_layouts_is_one_line() -> None:
    inventory = take_inventory(read_release("3.0.0"))
    part = select(inventory, keywords=("GWA_TILT",))
    (summary,) = sum_up(part, list_layouts(inventory))
    assert str(summary) == "GWA_TILT: number, [K] GWA TILT (avg/calib) temperature"
    assert [*map(str, summary.places)] == ["PRIMARY (all 52 layouts): meta.instrument.gwa_tilt"]
    assert summary.values == ""
