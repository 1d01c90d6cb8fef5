from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.errors import SchemagenError
from schemagen.inventory.build import take_inventory
from schemagen.inventory.model import (
    Extension,
    Filetype,
    Inventory,
    Keyword,
    Kind,
    Layout,
    Place,
    Type,
)
from schemagen.inventory.select import select
from tests.support.samples import read_release
from tests.support.strategies import PACKAGE, law, make_inventories

INVENTORIES = make_inventories(st.just(""))
Fact = tuple[Filetype, Layout, Extension, Keyword]


def facts(inventory: Inventory) -> Iterator[Fact]:
    for filetype in inventory.filetypes:
        for layout in filetype.layouts:
            for extension in layout.extensions:
                for keyword in extension.keywords:
                    yield filetype, layout, extension, keyword


def tell(facts: Iterator[Fact] | list[Fact]) -> list[tuple[str, str, str, Keyword]]:
    return [(f.name, layout.model, e.name, k) for f, layout, e, k in facts]


def varied(name: str) -> st.SearchStrategy[str]:
    """Draw spellings and patterns of a name."""
    patterns = [name, name.lower(), name[:1] + "*", "*" + name[1:], "?" + name[1:], "*"]
    return st.sampled_from(patterns)


@st.composite
def questions(draw: st.DrawFn) -> tuple[Inventory, dict[str, Any]]:
    """Draw inventories, each with the names of one of its keywords to select."""
    inventory = draw(INVENTORIES.filter(lambda inventory: any(True for _ in facts(inventory))))
    filetype, layout, extension, keyword = draw(st.sampled_from(list(facts(inventory))))
    names = {
        "filetypes": filetype.name,
        "extensions": extension.name,
        "keywords": keyword.name,
        "instruments": draw(st.sampled_from(layout.instruments or ("NIRISS",))),
    }
    if not layout.instruments:
        del names["instruments"]
    asked = draw(st.sets(st.sampled_from(sorted(names))))
    return inventory, {name: (draw(varied(names[name])),) for name in asked}


def fits(name: str, patterns: tuple[str, ...]) -> bool:
    return not patterns or any(fnmatchcase(name.upper(), p.upper()) for p in patterns)


# Laws


@given(INVENTORIES)
@law
def test_who_asks_for_nothing_gets_everything(inventory: Inventory) -> None:
    assert select(inventory) == inventory


@given(questions())
@law
def test_asking_twice_gives_the_same(question: tuple[Inventory, dict[str, Any]]) -> None:
    inventory, asked = question
    once = select(inventory, **asked)
    assert select(once, **asked) == once


@given(questions())
@law
def test_just_the_keywords_that_are_asked_for_are_kept(
    question: tuple[Inventory, dict[str, Any]],
) -> None:
    inventory, asked = question
    wanted = [
        (filetype, layout, extension, keyword)
        for filetype, layout, extension, keyword in facts(inventory)
        if fits(filetype.name, asked.get("filetypes", ()))
        and fits(extension.name, asked.get("extensions", ()))
        and fits(keyword.name, asked.get("keywords", ()))
        and (
            "instruments" not in asked
            or any(fits(name, asked["instruments"]) for name in layout.instruments)
        )
    ]
    assert wanted
    assert tell(facts(select(inventory, **asked))) == tell(wanted)


@given(questions())
@law
def test_nothing_is_kept_that_holds_nothing_of_what_is_asked_for(
    question: tuple[Inventory, dict[str, Any]],
) -> None:
    inventory, asked = question
    kept = select(inventory, **asked)
    assert (kept.pipeline_version, kept.notes) == (inventory.pipeline_version, inventory.notes)
    for filetype in kept.filetypes:
        assert filetype.layouts
        for layout in filetype.layouts:
            assert layout.extensions or not asked.keys() & {"extensions", "keywords"}
            if "keywords" in asked:
                assert all(extension.keywords for extension in layout.extensions)


@given(questions())
@law
def test_what_is_kept_is_unchanged(question: tuple[Inventory, dict[str, Any]]) -> None:
    inventory, asked = question
    known = {
        (filetype.name, layout.model, layout.schema, layout.instruments, layout.exp_types)
        for filetype in inventory.filetypes
        for layout in filetype.layouts
    }
    extensions = {
        (e.name, e.kind, e.datatype, e.ndim, e.repeats, e.runtime, e.columns)
        for filetype in inventory.filetypes
        for layout in filetype.layouts
        for e in layout.extensions
    }
    for filetype in select(inventory, **asked).filetypes:
        for layout in filetype.layouts:
            assert (
                filetype.name,
                layout.model,
                layout.schema,
                layout.instruments,
                layout.exp_types,
            ) in known
            for e in layout.extensions:
                shape = (e.name, e.kind, e.datatype, e.ndim, e.repeats, e.runtime, e.columns)
                assert shape in extensions


# Names


def make(filetype: str, model: str, instruments: tuple[str, ...], **held: str) -> Filetype:
    extensions = tuple(
        Extension(
            name=name.replace("_", " "),
            kind=Kind.IMAGE,
            keywords=tuple(
                Keyword(
                    name=keyword,
                    type=Type.STRING,
                    paths=("x",),
                    title="",
                    unit="",
                    enum=(),
                    default=None,
                    blend="",
                    tabulated=False,
                    place=Place(file="a.schema.yaml", line=1),
                )
                for keyword in keywords.split()
            ),
        )
        for name, keywords in held.items()
    )
    layout = Layout(
        model=model, schema="", instruments=instruments, exp_types=(), extensions=extensions
    )
    return Filetype(name=filetype, stage="", purpose="", combined=False, layouts=(layout,))


SMALL = Inventory(
    pipeline_version="3.0.0",
    package=PACKAGE,
    filetypes=(
        make("rate", "ImageModel", ("NIRCAM", "MIRI"), PRIMARY="DATE-OBS FILTER", SCI="BUNIT"),
        make("rateints", "CubeModel", ("MIRI",), PRIMARY="DATE-OBS", SCI="", FGS_CENTROID="X"),
        make("cat", "", ("FGS",)),
    ),
    notes=(),
)


def kept(**asked: Any) -> dict[str, dict[str, list[str]]]:
    return {
        filetype.name: {
            e.name: [k.name for k in e.keywords]
            for layout in filetype.layouts
            for e in layout.extensions
        }
        for filetype in select(SMALL, **asked).filetypes
    }


@pytest.mark.parametrize("name", ["rate", "RATE", "Rate"])
def test_names_go_without_regard_to_case(name: str) -> None:
    assert list(kept(filetypes=(name,))) == ["rate"]
    assert list(kept(filetypes=("rate*",))) == ["rate", "rateints"]


def test_by_extension_only_what_has_it_is_kept_with_all_its_keywords() -> None:
    assert kept(extensions=("sci",)) == {"rate": {"SCI": ["BUNIT"]}, "rateints": {"SCI": []}}
    assert kept(extensions=("fgs c*",)) == {"rateints": {"FGS CENTROID": ["X"]}}


def test_by_keyword_only_extensions_that_have_it_are_kept() -> None:
    expected = {"rate": {"PRIMARY": ["DATE-OBS"]}, "rateints": {"PRIMARY": ["DATE-OBS"]}}
    assert kept(keywords=("date-*",)) == expected
    assert kept(keywords=("BUNIT", "X")) == {
        "rate": {"SCI": ["BUNIT"]},
        "rateints": {"FGS CENTROID": ["X"]},
    }


def test_by_instrument_layouts_are_kept_whole() -> None:
    assert list(kept(instruments=("nircam",))) == ["rate"]
    assert list(kept(instruments=("FGS", "MIRI"))) == ["rate", "rateints", "cat"]
    assert kept(instruments=("NIRISS",)) == {}


def test_what_is_asked_for_must_fit_together() -> None:
    assert kept(keywords=("BUNIT",), extensions=("PRIMARY",)) == {}
    assert kept(keywords=("DATE-OBS",), instruments=("NIRCAM",)) == {
        "rate": {"PRIMARY": ["DATE-OBS"]}
    }


@pytest.mark.parametrize(
    ("asked", "error"),
    [
        ({"filetypes": ("rats",)}, "--filetype: there is no 'rats' in jwst 3.0.0 (nearest"),
        ({"filetypes": ("rate", "raet")}, "--filetype: there is no 'raet'"),
        ({"extensions": ("SCY",)}, "--extension: there is no 'SCY' in jwst 3.0.0 (nearest"),
        ({"instruments": ("nirspek",)}, "--instrument: there is no 'nirspek'"),
        ({"keywords": ("filtre",)}, "--keyword: there is no 'filtre' in jwst 3.0.0"),
        ({"keywords": ("Q*",)}, "--keyword: there is no 'Q*'"),
    ],
)
def test_a_name_of_nothing_is_an_error_that_names_the_nearest(
    asked: dict[str, Any], error: str
) -> None:
    with pytest.raises(SchemagenError) as caught:
        select(SMALL, **asked)
    assert str(caught.value).startswith(error)


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ({"filetypes": ("raet",)}, "nearest: rate"),
        ({"instruments": ("NIRSPEK",)}, "nearest: NIRSPEC, NIRISS"),
        ({"keywords": ("filtre",)}, "nearest: FILTER"),
        ({"extensions": ("zzz",)}, "known: FGS CENTROID, PRIMARY, SCI"),
    ],
)
def test_the_nearest_names_are_as_they_are_written(asked: dict[str, Any], hint: str) -> None:
    with pytest.raises(SchemagenError) as caught:
        select(SMALL, **asked)
    assert caught.value.hint == hint


# A real release


@pytest.mark.network
def test_in_3_0_0_bunit_is_in_sci_and_err() -> None:
    found = select(take_inventory(read_release("3.0.0")), filetypes=("rate",), keywords=("bunit",))
    (rate,) = found.filetypes
    assert [
        (layout.model, [(e.name, [k.name for k in e.keywords]) for e in layout.extensions])
        for layout in rate.layouts
    ] == [
        ("ImageModel", [("SCI", ["BUNIT"]), ("ERR", ["BUNIT"])]),
        ("IFUImageModel", [("SCI", ["BUNIT"]), ("ERR", ["BUNIT"])]),
    ]
