"""A search finds keywords by their names, titles and paths, and lists the best hits first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.errors import SchemagenError
from schemagen.inventory.build import take_inventory
from schemagen.inventory.keyword import Keyword, Place, Type
from schemagen.inventory.model import Inventory
from schemagen.inventory.search import rank, search
from tests.support.samples import read_release
from tests.support.strategies import law, make_inventories

KEYWORD = Keyword(
    name="XPOSURE",
    type=Type.NUMBER,
    paths=("meta.exposure.effective_exposure_time",),
    title="Effective exposure time",
    unit="s",
    enum=(),
    default=None,
    blend="",
    tabulated=False,
    place=Place(file="core.schema.yaml", line=1),
)


def weigh(text: str, title: str = KEYWORD.title) -> int | None:
    found = rank(replace(KEYWORD, title=title), tuple(text.lower().split()))
    return found and found[0]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("xposure", 0),
        ("effective exposure time", 1),
        ("exposure time", 2),
        ("expo tim", 3),
        ("time effective", 4),
        ("xpos time", 5),
        ("meta time", 6),
        ("posure", None),
        ("exposure length", None),
    ],
)
def test_a_hit_in_the_title_goes_before_one_in_the_path(text: str, kind: int | None) -> None:
    assert weigh(text) == kind


@st.composite
def questions(draw: st.DrawFn) -> tuple[Inventory, str]:
    """Draw an inventory, and the name of one of its keywords."""
    inventory = draw(make_inventories().filter(lambda each: bool(list_names(each))))
    return inventory, draw(st.sampled_from(sorted(list_names(inventory))))


def list_names(inventory: Inventory) -> set[str]:
    """List the keywords whose names have letters or digits: others are not found by them."""
    names = {str(row["keyword"]) for row in inventory.to_rows()}
    return {name for name in names if name.strip("-_")}


@given(questions())
@law
def test_a_keyword_is_found_by_its_name_before_all_others(question: tuple[Inventory, str]) -> None:
    inventory, name = question
    part, order = search(inventory, name.replace("_", " ").replace("-", " "))
    words = name.replace("-", " ").replace("_", " ").split()
    best = order[0].replace("-", " ").replace("_", " ").split()
    assert best == words
    assert list_names(part) <= set(order)
    assert {*part} <= {*inventory}


@given(questions(), st.sampled_from(["of", "a", "time"]))
@law
def test_a_hit_has_every_word_that_is_asked_for(question: tuple[Inventory, str], word: str) -> None:
    inventory, _ = question
    try:
        part, _ = search(inventory, word)
    except SchemagenError:
        return
    for row in part.to_rows():
        if row["keyword"]:
            assert word in f"{row['keyword']} {row['title']} {row['paths']}".lower()


@pytest.fixture(scope="module")
def release() -> Inventory:
    return take_inventory(read_release("3.0.0"))


@pytest.mark.network
@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("exposure time", ("EFFEXPTM", "XPOSURE", "TELAPSE")),
        ("GWA tilt", ("GWA_TILT",)),
        ("source type", ("SRCTYPE",)),
        ("number of groups", ("NGROUPS",)),
    ],
)
def test_what_a_user_looks_for_comes_first(
    release: Inventory, text: str, best: tuple[str, ...]
) -> None:
    assert search(release, text)[1][: len(best)] == best


@pytest.mark.network
@pytest.mark.parametrize(
    ("text", "hint"), [("exposre time", "nearest: exposure"), ("pixel galaxy", "try fewer words")]
)
def test_what_nothing_has_is_told_with_the_nearest_word(
    release: Inventory, text: str, hint: str
) -> None:
    with pytest.raises(SchemagenError, match=f"has '{text}' in its name") as caught:
        search(release, text)
    assert caught.value.hint.startswith(hint)


@pytest.mark.network
def test_a_search_for_nothing_is_an_error(release: Inventory) -> None:
    for text in ("", " ", "?!"):
        with pytest.raises(SchemagenError, match=r"^--search: there are no words in"):
            search(release, text)
