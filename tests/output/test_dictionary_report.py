from __future__ import annotations

import json

from schemagen.output.dictionary_comparison import (
    DictionaryComparison,
    DictionaryDifference,
    DifferenceKind,
)
from schemagen.output.dictionary_report import render_dictionary_report

COMPARISON = DictionaryComparison(
    place="jwstkd",
    whole=True,
    modes=("camera",),
    pipeline_version="3.0.0",
    keywords=(1, 2),
    differences=(
        DictionaryDifference(
            keyword="A_B",
            extension="SCI",
            kind=DifferenceKind.DICTIONARY_ONLY,
            dictionary=("One | two",),
            pipeline=(),
        ),
        DictionaryDifference(
            keyword="C",
            extension="",
            kind=DifferenceKind.EXTENSION,
            dictionary=("PRIMARY",),
            pipeline=("SCI",),
        ),
        DictionaryDifference(
            keyword="C",
            extension="",
            kind=DifferenceKind.TYPE,
            dictionary=("integer",),
            pipeline=("number",),
            accepted="Known.",
        ),
    ),
    idle=(),
)


def test_text_has_a_paragraph_for_each_keyword() -> None:
    assert render_dictionary_report(COMPARISON, "text").splitlines() == [
        "Keyword Dictionary (1 mode, 1 keyword) and jwst 3.0.0 (2 keywords)",
        "A_B in SCI",
        "  only in the dictionary: One | two",
        "C",
        "  extension: only in the dictionary PRIMARY | only in the pipeline SCI",
        "",
        "Accepted:",
        "C",
        "  type: dictionary integer | pipeline number (accepted: Known.)",
        "",
        "2 new differences (1 dictionary-only, 1 extension), 1 accepted",
    ]


def test_markdown_is_two_tables_and_their_cells_are_shown_as_they_are() -> None:
    lines = render_dictionary_report(COMPARISON, "markdown").splitlines()
    assert r"| A\_B | SCI | dictionary-only | One \| two |  |" in lines
    assert "| C |  | type | integer | number | Known. |" in lines


def test_json_has_all() -> None:
    read = json.loads(render_dictionary_report(COMPARISON, "json"))
    assert read["dictionary"] == {
        "place": "jwstkd",
        "whole": True,
        "modes": ["camera"],
        "keywords": 1,
    }
    assert [each["accepted"] for each in read["differences"]] == [None, None, "Known."]
    assert read["differences"][1] == {
        "keyword": "C",
        "extension": None,
        "difference": "extension",
        "dictionary": ["PRIMARY"],
        "pipeline": ["SCI"],
        "accepted": None,
    }
