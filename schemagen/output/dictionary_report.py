"""The differences from the Keyword Dictionary as text, Markdown and JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby

from schemagen.output.dictionary_comparison import (
    DictionaryComparison,
    DictionaryDifference,
    DifferenceKind,
)

__all__ = ["render_dictionary_report", "sum_up_dictionary"]

_ONLY = {
    DifferenceKind.DICTIONARY_ONLY: "only in the dictionary",
    DifferenceKind.PIPELINE_ONLY: "only in the pipeline",
}

_LACKED = frozenset({DifferenceKind.EXTENSION, DifferenceKind.ENUM, DifferenceKind.PATH})
"""Kinds of which a difference has what the other side lacks."""


def render_dictionary_report(comparison: DictionaryComparison, form: str) -> str:
    """Write the differences.

    Parameters
    ----------
    comparison : DictionaryComparison
        The differences.
    form : str
        ``text``, ``markdown`` or ``json``.
    """
    if form == "json":
        return json.dumps(_to_json(comparison), ensure_ascii=False, indent=1) + "\n"
    lines = _write_markdown(comparison) if form == "markdown" else _write_text(comparison)
    return "".join(f"{line}\n" for line in lines)


def sum_up_dictionary(comparison: DictionaryComparison) -> str:
    """Count the differences in one line."""
    kinds = (f"{count} {kind.value}" for kind, count in _count(comparison.new))
    listed = ", ".join(kinds)
    new, accepted = len(comparison.new), len(comparison.accepted)
    return (
        f"{new or 'no'} new difference{'' if new == 1 else 's'}{f' ({listed})' if listed else ''},"
        f" {accepted or 'none'} accepted"
    )


def _count(differences: Iterable[DictionaryDifference]) -> Iterator[tuple[DifferenceKind, int]]:
    found = [each.kind for each in differences]
    yield from ((kind, found.count(kind)) for kind in DifferenceKind if kind in found)


def _introduce(comparison: DictionaryComparison) -> str:
    theirs, ours = comparison.keywords
    modes = len(comparison.modes)
    what = f"{modes} mode{'' if modes == 1 else 's'}" if comparison.whole else "one file"
    counted = f"{theirs} keyword{'' if theirs == 1 else 's'}"
    release = f"jwst {comparison.pipeline_version} ({ours} keywords)"
    return f"Keyword Dictionary ({what}, {counted}) and {release}"


def _describe(found: DictionaryDifference) -> str:
    """Write what differs, without the keyword."""
    if found.kind in _ONLY:
        titles = found.dictionary or found.pipeline
        return f"{_ONLY[found.kind]}: {'; '.join(titles)}"
    only = "only in the " if found.kind in _LACKED else ""
    # titles have commas of their own
    mark = "; " if found.kind is DifferenceKind.TITLE else ", "
    sides = (("dictionary", found.dictionary), ("pipeline", found.pipeline))
    said = (f"{only}{name} {mark.join(values)}" for name, values in sides if values)
    return f"{found.kind.value}: {' | '.join(said)}"


def _place(found: DictionaryDifference) -> str:
    return f"{found.keyword} in {found.extension}" if found.extension else found.keyword


def _write_text(comparison: DictionaryComparison) -> Iterator[str]:
    yield _introduce(comparison)
    for heading, differences in (("", comparison.new), ("Accepted:", comparison.accepted)):
        if heading and differences:
            yield ""
            yield heading
        for place, same in groupby(differences, key=_place):
            yield place
            for found in same:
                reason = f" (accepted: {found.accepted})" if found.accepted else ""
                yield f"  {_describe(found)}{reason}"
    yield ""
    yield sum_up_dictionary(comparison)


def _write_markdown(comparison: DictionaryComparison) -> Iterator[str]:
    yield f"# {_introduce(comparison)}"
    yield ""
    yield f"{sum_up_dictionary(comparison)}."
    heads = ("keyword", "extension", "difference", "dictionary", "pipeline")
    for heading, differences, more in (
        ("New differences", comparison.new, ()),
        ("Accepted differences", comparison.accepted, ("reason",)),
    ):
        if not differences:
            continue
        yield from ("", f"## {heading}", "")
        yield _row((*heads, *more))
        yield _row("---" for _ in (*heads, *more))
        for each in differences:
            said = (each.keyword, each.extension, each.kind.value)
            sides = ("<br>".join(map(_escape, side)) for side in (each.dictionary, each.pipeline))
            yield _row((*map(_escape, said), *sides, *([_escape(each.accepted)] if more else [])))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escape(text: str) -> str:
    """Write a text so that Markdown shows it as it is."""
    return "".join(f"\\{letter}" if letter in r"\`*_[]<>|&#~" else letter for letter in text)


def _to_json(comparison: DictionaryComparison) -> dict[str, object]:
    theirs, ours = comparison.keywords
    return {
        "dictionary": {
            "place": comparison.place,
            "whole": comparison.whole,
            "modes": comparison.modes,
            "keywords": theirs,
        },
        "pipeline_version": comparison.pipeline_version,
        "keywords": ours,
        "differences": [
            {
                "keyword": each.keyword,
                "extension": each.extension or None,
                "difference": each.kind.value,
                "dictionary": each.dictionary,
                "pipeline": each.pipeline,
                "accepted": each.accepted or None,
            }
            for each in comparison.differences
        ],
        "idle": [
            {
                "where": entry.where,
                "keyword": entry.keyword,
                "extension": entry.extension or None,
                "difference": entry.difference,
            }
            for entry in comparison.idle
        ],
    }
