"""A local change that changes nothing in any release is an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemagen.errors import SchemagenError
from schemagen.inventory.build import InventoryReader
from schemagen.inventory.idle_changes import check_changes
from schemagen.inventory.override import Override
from tests.support import samples

OWN = samples.SCHEMAS["core.schema.yaml"].replace("fits_keyword: DATE", "fits_keyword: OURDATE")


def omit(keyword: str) -> Override:
    return Override(action="omit", keyword=keyword, extension="PRIMARY", reason="ours")


@pytest.fixture
def place(tmp_path: Path) -> str:
    """A directory of schemas with a keyword that no release has."""
    return str(samples.write_schemas(tmp_path / "schemas", core=OWN))


def check(place: str, *overrides: Override, names: tuple[str, ...] = ()) -> None:
    check_changes(InventoryReader(overrides), samples.open_reader(offline=True), *names)


def test_a_change_in_a_named_place_or_any_known_release_has_an_effect(place: str) -> None:
    decision = Override(action="rename", keyword="A", value="B", extension="SCI", reason="ours")
    check(place)
    check(place, decision)  # which is checked elsewhere
    check(place, omit("OURDATE"), names=(place,))
    check(place, omit("TITLE"), names=(place,))
    check(place, omit("DVA_RA"), omit("VA_RA"))  # the same keyword, in different releases
    added = Override(
        action="add", keyword="OURS", value="number", extension="PRIMARY", reason="ours"
    )
    check(place, added, Override(action="index", keyword="OURS", extension="PRIMARY", reason="r"))


@pytest.mark.parametrize("others", [(), ("TITLE",), ("DVA_RA", "OURDATE")])
def test_the_error_is_that_of_the_first_one_without_an_effect(
    place: str, others: tuple[str, ...]
) -> None:
    changes = [omit(keyword) for keyword in (*others, "NOSUCH", "NOTHING")]
    with pytest.raises(SchemagenError, match="`omit: NOSUCH` changes nothing"):
        check(place, *changes, names=(place,))


def test_one_in_a_place_that_is_not_named_has_none(place: str) -> None:
    with pytest.raises(SchemagenError, match="`omit: OURDATE` changes nothing"):
        check(place, omit("OURDATE"))
