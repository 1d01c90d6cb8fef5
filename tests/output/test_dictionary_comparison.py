from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from schemagen.inventory.accepted_differences import AcceptedDifference
from schemagen.inventory.build import take_inventory
from schemagen.inventory.model import Inventory
from schemagen.output.dictionary_comparison import DifferenceKind, find_differences
from schemagen.sources.keyword_dictionary import DictionaryEntry, KeywordDictionary
from tests.support import samples


@cache
def inventory() -> Inventory:
    whole = take_inventory(samples.read_release("3.0.0"))
    return replace(whole, filetypes=tuple(f for f in whole.filetypes if f.name in ("rate", "x1d")))


@cache
def mirror() -> KeywordDictionary:
    """A dictionary that says what the schemas say."""
    layouts = [layout for filetype in inventory().filetypes for layout in filetype.layouts]
    entries = dict.fromkeys(
        DictionaryEntry(
            mode=str(layout),
            path=path,
            keyword=keyword.name,
            extension=extension.name,
            type={"number": "float"}.get(keyword.type.value or "", keyword.type.value or ""),
            title=f"[{keyword.unit}] {keyword.title}" if keyword.unit else keyword.title,
            unit=keyword.unit,
            enum=keyword.enum,
            archived=True,
            where="",
        )
        for layout in layouts
        for extension in layout.extensions
        for keyword in extension.keywords
        for path in keyword.paths
    )
    modes = tuple(sorted({entry.mode for entry in entries}))
    return KeywordDictionary(place="mirror", whole=True, modes=modes, entries=tuple(entries))


def change(keyword: str, **changes: Any) -> KeywordDictionary:
    entries = (replace(e, **changes) if e.keyword == keyword else e for e in mirror().entries)
    return replace(mirror(), entries=tuple(entries))


def found(dictionary: KeywordDictionary) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    compared = find_differences(dictionary, inventory())
    return [(str(each), each.dictionary, each.pipeline) for each in compared.differences]


def test_a_dictionary_that_says_what_the_schemas_say_does_not_differ() -> None:
    compared = find_differences(mirror(), inventory())
    assert compared.differences == ()
    assert compared.keywords[0] == compared.keywords[1] > 400
    # neither a mode that is split nor the order of entries counts, nor how a unit is spelled
    assert found(replace(mirror(), entries=tuple(reversed(mirror().entries)))) == []
    assert found(change("RA_V1", unit="degrees")) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"type": "integer"}, [("RA_V1 in SCI: type", ("integer",), ("number",))]),
        ({"unit": "arcsec"}, [("RA_V1 in SCI: unit", ("arcsec",), ("deg",))]),
        ({"enum": (1, 2)}, [("RA_V1 in SCI: enum", ("1", "2"), ("(any value)",))]),
        ({"path": "meta.ra"}, [("RA_V1 in SCI: path", ("meta.ra",), ("meta.pointing.ra_v1",))]),
        ({"path": "meta.ra", "archived": False}, []),
        (
            {"extension": "PRIMARY"},
            [("RA_V1: extension", ("PRIMARY",), ("SCI",))],
        ),
        (
            {"extension": "PRIMARY", "type": "integer"},
            [
                ("RA_V1: extension", ("PRIMARY",), ("SCI",)),
                ("RA_V1: type", ("integer",), ("number",)),
            ],
        ),
    ],
)
def test_each_kind_of_difference_is_found_and_no_other(
    changes: dict[str, Any], expected: list[tuple[str, tuple[str, ...], tuple[str, ...]]]
) -> None:
    assert found(change("RA_V1", **changes)) == expected


def test_a_title_is_compared_without_its_unit() -> None:
    (title,) = {e.title for e in mirror().entries if e.keyword == "RA_V1"}
    assert title.startswith("[deg] ")
    bare = title.removeprefix("[deg] ")
    assert found(change("RA_V1", title=bare)) == []
    assert found(change("RA_V1", title="Other")) == [("RA_V1 in SCI: title", ("Other",), (bare,))]


def test_a_keyword_of_one_side_is_told_unless_the_standard_has_it() -> None:
    (entry, *_) = mirror().entries
    for keyword, expected in (("OBS_IDD", 1), ("NAXIS3", 0), ("TTYPE12", 0), ("BSCALE", 0)):
        more = replace(entry, keyword=keyword, title="New")
        assert (
            found(replace(mirror(), entries=(*mirror().entries, more)))
            == [(f"{keyword} in {entry.extension}: dictionary-only", ("New",), ())] * expected
        )
    less = tuple(each for each in mirror().entries if each.keyword != "RA_V1")
    ((told, theirs, ours),) = found(replace(mirror(), entries=less))
    assert (told, theirs, len(ours)) == ("RA_V1 in SCI: pipeline-only", (), 1)
    assert found(replace(mirror(), whole=False, entries=less)) == []


def accept(keyword: str, kind: DifferenceKind, **more: Any) -> AcceptedDifference:
    entry = AcceptedDifference(
        keyword=keyword,
        difference=kind.value,
        extension="",
        dictionary=None,
        pipeline=None,
        reason="Known.",
        where=f"accepted.yaml:{len(more)}",
    )
    return replace(entry, **more)


def test_what_is_accepted_is_not_new_and_what_accepts_nothing_is_told() -> None:
    dictionary = change("RA_V1", enum=(1, 2))
    holds = (
        accept("RA_*", DifferenceKind.ENUM),
        accept("RA_V1", DifferenceKind.ENUM, extension="SCI"),
        accept("RA_V1", DifferenceKind.ENUM, dictionary=("1", "2"), pipeline=("(any value)",)),
    )
    idle = (
        accept("RA_V1", DifferenceKind.TYPE),
        accept("RA_V2", DifferenceKind.ENUM),
        accept("RA_V1", DifferenceKind.ENUM, extension="PRIMARY"),
        accept("RA_V1", DifferenceKind.ENUM, dictionary=("1",)),
    )
    for entry in holds:
        compared = find_differences(dictionary, inventory(), (entry, *idle))
        assert (len(compared.new), len(compared.accepted)) == (0, 1)
        assert compared.idle == idle
    assert len(find_differences(dictionary, inventory(), idle).new) == 1
