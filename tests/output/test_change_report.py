from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from schemagen.cli.main import run
from schemagen.errors import ExitCode
from schemagen.migrations.changes import (
    AddColumn,
    AddPartition,
    AddTable,
    Change,
    ColumnChange,
    Diff,
    MoveColumn,
    Recomment,
    RenameColumn,
    RetireColumn,
    RetirePartition,
    RetireTable,
    Retype,
    Risk,
)
from schemagen.migrations.compare import compare
from schemagen.output.change_report import render_report, to_json
from schemagen.output.sections import list_sections
from schemagen.tables.model import Column, ColumnType, Database, Partition, Table
from tests.support import samples
from tests.support.changes import facts
from tests.support.databases import header_tables, pairs
from tests.support.strategies import make_column, make_database, make_table

Pair = tuple[Database, Database]


def show(found: Diff, form: str = "text") -> str:
    return render_report(found, samples.TEMPLATES, form)


# A small diff, as it reads

FILETYPES = ("uncal", "rate", "cal", "crf", "i2d")


def keyword(name: str, *paths: str, **facts: Any) -> Column:
    """Make a column with a path of its own, or with the given paths."""
    return make_column(name, paths or [f"meta.{name}"], **facts)


def make_older() -> Iterator[Table]:
    for filetype in FILETYPES:
        primary = [
            keyword("subpxpns"),
            keyword("reframe"),
            keyword("texptime", title="Total exposure time", unit="s"),
            keyword("fwpostol"),
            keyword("title", title="Before"),
            keyword("subarray", enum=("A", "B")),
            keyword("pthloss"),
            keyword("effexptm", unit="s"),
            keyword("engqlptg"),
            *[keyword("one", "p"), keyword("two", "q")] * (filetype in {"cal", "crf"}),
        ]
        yield make_table(filetype, "PRIMARY", primary)
        bunit = keyword("bunit", "meta.b", "exposures.items.meta.b", enum=(1,))
        parts = (Partition(name=f"fgs_{filetype}_sci", value="FGS"),) * (filetype in {"cal", "crf"})
        yield make_table(filetype, "SCI", [bunit], partitions=parts)
    yield make_table("i2d", "CON", [keyword("con")])


def make_newer() -> Iterator[Table]:
    for filetype in FILETYPES:
        primary = [
            keyword("subpxpts", "meta.subpxpns"),
            keyword("fwpostol", type=ColumnType.NUMBER),
            keyword("title", title="After | since"),
            keyword("subarray", enum=("B", "C", 4)),
            keyword("pthloss", enum=("POINT", "UNIFORM") if filetype == "cal" else ()),
            keyword("effexptm", unit="ms"),
            keyword("engqlptg", "meta.visit.engqlptg"),
            *[keyword("three", "p", "q")] * (filetype in {"cal", "crf"}),
            *[keyword("r_chrcor", title="Chromaticity")] * (filetype != "i2d"),
            *[keyword("pixfrac", unit="m", title="a | b")] * (filetype in {"cal", "crf"}),
        ]
        yield make_table(filetype, "PRIMARY", primary, "2")
        structure = [make_column(name) for name in ("ttype1", "ttype2", "tform1")]
        bunit = keyword("bunit", "meta.b", "slits.items.meta.b")
        sci = [bunit, keyword("reframe"), *structure * (filetype == "cal")]
        parts = (Partition(name="miri_cal_sci", value="MIRI"),) * (filetype == "cal")
        yield make_table(filetype, "SCI", sci, "2", partitions=parts)
    yield make_table("cal", "ERR", [keyword("err")], "2")


SMALL = compare(make_database([*make_older()]), make_database([*make_newer()], "2"))

TEXT = """\
jwst 1 → 2: 1 extension added, 1 extension removed, \
1 extension now also written for another instrument, \
1 extension no longer written for an instrument, \
3 keywords added, 2 structural keywords added, 1 keyword renamed, 1 keyword moved, \
1 type changed, 3 keywords removed, 1 title changed, 1 unit changed, \
3 lists of allowed values changed, 2 datamodel paths changed \
[retire: what is removed stays stored until you run the contract script]

Extensions added: 1, in 1 table [safe]
  ERR: new extension (cal)

Extensions removed: 1, in 1 table [retire]
  CON: extension removed (i2d)

Extensions now also written for another instrument: 1, in 1 table [safe]
  SCI: now also written for MIRI (cal)

Extensions no longer written for an instrument: 1, in 2 tables [retire]
  SCI: no longer written for FGS (cal, crf)

Keywords added: 3, in 8 tables [safe]
  PRIMARY: added R_CHRCOR (all filetypes except i2d) — text, Chromaticity
  PRIMARY: added THREE (cal, crf) — text
  PRIMARY: added PIXFRAC (cal, crf) — text, [m] a | b

Structural keywords added: 2, in 3 tables [safe]
  SCI: TTYPEn, TFORMn (cal)

Keywords renamed: 1, in 5 tables [safe]
  PRIMARY: renamed SUBPXPNS to SUBPXPTS (all 5 filetypes)

Keywords moved: 1, in 5 tables [safe]
  PRIMARY: moved REFRAME to SCI (all 5 filetypes)

Types changed: 1, in 5 tables [cast]
  PRIMARY: type of FWPOSTOL changed from text to number (all 5 filetypes)

Keywords removed: 3, in 9 tables [retire]
  PRIMARY: removed TEXPTIME (all 5 filetypes) — [s] Total exposure time
  PRIMARY: removed ONE (cal, crf)
  PRIMARY: removed TWO (cal, crf)

Titles changed: 1, in 5 tables [safe]
  PRIMARY: TITLE (all 5 filetypes) — Before → After | since

Units changed: 1, in 5 tables [safe]
  PRIMARY: EFFEXPTM (all 5 filetypes) — s → ms

Lists of allowed values changed: 3, in 11 tables [safe]
  PRIMARY: SUBARRAY (all 5 filetypes) — added C, 4; removed A
  SCI: BUNIT (all 5 filetypes) — any value is allowed now
  PRIMARY: PTHLOSS (cal) — any value was allowed, now only POINT, UNIFORM

Datamodel paths changed: 2, in 10 tables [safe]
  PRIMARY: ENGQLPTG (all 5 filetypes) — meta.engqlptg → meta.visit.engqlptg
  SCI: BUNIT (all 5 filetypes) — also in slits; no longer in exposures

To decide in overrides.yaml (until then, these keywords count as removed and added):
  ONE, TWO of PRIMARY may have been renamed to THREE (cal, crf)
"""

MARKDOWN = """\
# jwst 1 → 2

HEADLINE. \
Greatest risk: **retire** (what is removed stays stored until you run the contract script).

| change | number | tables | risk |
|---|---|---|---|
| Extensions added | 1 | 1 | safe |
| Extensions removed | 1 | 1 | retire |
| Extensions now also written for another instrument | 1 | 1 | safe |
| Extensions no longer written for an instrument | 1 | 2 | retire |
| Keywords added | 3 | 8 | safe |
| Structural keywords added | 2 | 3 | safe |
| Keywords renamed | 1 | 5 | safe |
| Keywords moved | 1 | 5 | safe |
| Types changed | 1 | 5 | cast |
| Keywords removed | 3 | 9 | retire |
| Titles changed | 1 | 5 | safe |
| Units changed | 1 | 5 | safe |
| Lists of allowed values changed | 3 | 11 | safe |
| Datamodel paths changed | 2 | 10 | safe |
"""


def test_a_report_reads_like_this() -> None:
    assert show(SMALL) == TEXT


def test_a_report_in_markdown_counts_first_and_then_says_the_same() -> None:
    text, markdown = show(SMALL), show(SMALL, "markdown")
    headline = text.splitlines()[0].removeprefix("jwst 1 → 2: ").partition(" [")[0]
    start = MARKDOWN.replace("HEADLINE", headline)
    assert markdown.startswith(f"{start}\n## Extensions added\n\n- **ERR: new extension**")
    assert "\n\n\n" not in markdown
    assert markdown.endswith(
        "\n- **ONE, TWO of PRIMARY may have been renamed to THREE** (cal, crf)\n"
    )
    told = [line[2:].replace("**", "").replace("\\|", "|") for line in list_items(markdown)]
    assert told == [line.strip() for line in text.splitlines() if line.startswith("  ")]


def list_items(markdown: str) -> list[str]:
    return [line for line in markdown.splitlines() if line.startswith("- ")]


def test_markdown_escapes_what_would_be_a_table() -> None:
    lines = list_items(show(SMALL, "markdown"))
    assert "- **PRIMARY: added PIXFRAC** (cal, crf) — text, [m] a \\| b" in lines
    assert "- **PRIMARY: TITLE** (all 5 filetypes) — Before → After \\| since" in lines


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("text", "jwst 1 → 2: no change: the same extensions and keywords\n"),
        ("markdown", "# jwst 1 → 2\n\nNo change: the same extensions and keywords.\n"),
    ],
)
def test_a_report_of_nothing_says_so(form: str, text: str) -> None:
    again = make_database(header_tables(SMALL.older), "2")
    assert show(compare(SMALL.older, again), form) == text


# How it is summed up


def of(release: str, **columns: list[Column]) -> Database:
    """Make a database of filetypes with nothing but a PRIMARY."""
    return make_database(
        [make_table(filetype, "PRIMARY", held, release) for filetype, held in columns.items()],
        release,
    )


def list_lines(older: Database, newer: Database) -> list[str]:
    return [str(line) for section in list_sections(compare(older, newer)) for line in section.lines]


@pytest.mark.parametrize(
    ("having", "named"),
    [
        (FILETYPES, "all 5 filetypes"),
        (FILETYPES[:4], "all filetypes except i2d"),
        (("uncal", "cal", "crf", "i2d"), "all filetypes except rate"),
        (("cal", "rate", "uncal"), "uncal, rate, cal"),
        (("crf",), "crf"),
    ],
)
def test_filetypes_are_named_as_briefly_as_can_be(having: tuple[str, ...], named: str) -> None:
    older = of("1", uncal=[], rate=[], cal=[], crf=[], i2d=[])
    newer = of("2", **{name: [keyword("new")] * (name in having) for name in FILETYPES})
    assert list_lines(older, newer) == [f"PRIMARY: added NEW ({named}) — text"]


def test_of_many_filetypes_those_without_are_named_sorted() -> None:
    names = [f"type{number}" for number in range(9)][::-1]
    older = of("1", **{name: [] for name in names})
    newer = of("2", **{name: [keyword("new")] * (name not in names[2:5]) for name in names})
    (line,) = list_lines(older, newer)
    assert line == "PRIMARY: added NEW (all filetypes except type4, type5, type6) — text"


def test_a_filetype_that_is_new_is_no_exception_to_what_all_get() -> None:
    older = of("1", rate=[], cal=[], crf=[], i2d=[])
    newer = of("2", **{name: [keyword("new")] for name in ("rate", "cal", "crf", "i2d", "segm")})
    assert list_lines(older, newer) == [
        "PRIMARY: new extension (segm)",
        "PRIMARY: added NEW (all 4 filetypes) — text",
    ]


def test_keywords_whose_meaning_changes_alike_share_a_line_but_are_counted() -> None:
    columns = {name: keyword(name, enum=("A",)) for name in ("s_dark", "s_flat", "other")}
    older = of("1", rate=[*columns.values()], cal=[*columns.values()])
    more = [keyword(name, enum=("A", "B")) for name in ("s_dark", "s_flat")]
    newer = of("2", rate=[*more, columns["other"]], cal=[*more, keyword("other", enum=("C",))])
    found = compare(older, newer)
    (section,) = list_sections(found)
    assert [*map(str, section.lines)] == [
        "PRIMARY: S_DARK, S_FLAT (all 2 filetypes) — added B",
        "PRIMARY: OTHER (cal) — added C; removed A",
    ]
    assert "\nLists of allowed values changed: 3, in 5 tables [safe]\n" in show(found)
    assert "\n| Lists of allowed values changed | 3 | 5 | safe |\n" in show(found, "markdown")


def test_an_extension_of_more_instruments_is_counted_once() -> None:
    parts = [Partition(name=f"{name}_cal_sci".lower(), value=name) for name in ("MIRI", "NIRCAM")]
    older, newer = (
        make_database([make_table("cal", "SCI", [], release, partitions=tuple(held))], release)
        for release, held in (("1", []), ("2", parts))
    )
    (section,) = list_sections(compare(older, newer))
    assert str(section) == "1 extension now also written for another instrument"
    assert section.count == 2
    assert [*map(str, section.lines)] == [
        "SCI: now also written for MIRI (cal)",
        "SCI: now also written for NIRCAM (cal)",
    ]


def test_keywords_that_more_lists_have_share_a_line_whatever_their_paths() -> None:
    older, newer = (
        of(release, cal=[keyword(name, *paths(name)) for name in ("one", "two")])
        for release, paths in (
            ("1", lambda name: (f"slits.items.{name}",)),
            ("2", lambda name: (f"slits.items.{name}", name)),
        )
    )
    assert list_lines(older, newer) == [
        "PRIMARY: ONE, TWO (cal) — also at the top level of the datamodel (e.g. one)"
    ]


def test_an_enum_in_another_order_is_told() -> None:
    older, newer = (of(r, rate=[keyword("k", enum=e)]) for r, e in (("1", (1, 2)), ("2", (2, 1))))
    assert list_lines(older, newer) == ["PRIMARY: K (rate) — order changed"]


def test_the_risk_of_a_section_is_its_greatest() -> None:
    integer, number = ColumnType.INTEGER, ColumnType.NUMBER
    older = of("1", rate=[keyword("a", type=integer), keyword("b", type=integer)])
    newer = of("2", rate=[keyword("a", type=number), keyword("b", type=ColumnType.BOOLEAN)])
    (section,) = list_sections(compare(older, newer))
    assert section.title == "Types changed"
    assert section.risk is Risk.CAST


def test_a_type_that_changes_is_told_once() -> None:
    older = of("1", rate=[keyword("k"), keyword("n", type=ColumnType.NUMBER, declared="number")])
    integer = keyword("k", type=ColumnType.INTEGER, declared="integer")
    untyped = keyword("n", type=ColumnType.NUMBER, declared="untyped")
    assert list_lines(older, of("2", rate=[integer, untyped])) == [
        "PRIMARY: type of K changed from text to integer (rate)",
        "PRIMARY: N (rate) — number → untyped",
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (("a.x",), ("a.y",), "a.x → a.y"),
        (("x",), ("x", "slits.items.x"), "also in slits"),
        (
            ("slits.items.x",),
            ("slits.items.x", "x"),
            "also at the top level of the datamodel (e.g. x)",
        ),
        (("x", "a.items.x", "b.items.x"), ("x",), "no longer in a, b"),
        (("x",), ("slits.items.x",), "x → slits.items.x"),
        (("x",), ("x", "slits.items.y"), "x → x, slits.items.y"),
        (("x", "y"), ("y", "x"), "order changed"),
        ((), ("x",), "none → x"),
        (
            ("slits.items.x",),
            ("slits.items.x", "a.items.x", "x"),
            "also in a, at the top level of the datamodel (e.g. x)",
        ),
        (
            ("x", "a.items.x"),
            ("a.items.x",),
            "no longer at the top level of the datamodel (e.g. x)",
        ),
    ],
)
def test_paths_are_told_by_the_lists_that_have_them(
    old: tuple[str, ...], new: tuple[str, ...], told: str
) -> None:
    older, newer = (
        of(release, rate=[make_column("k", paths, declared="string")])
        for release, paths in (("1", old), ("2", new))
    )
    assert list_lines(older, newer) == [f"PRIMARY: K (rate) — {told}"]


@given(pairs())
@settings(deadline=None)
def test_every_change_is_told_and_counted_once_for_each_thing_that_it_changes(pair: Pair) -> None:
    found = compare(*pair)
    sections = [*list_sections(found)]
    retyped = {(c.table.name, str(c.new)) for c in found.changes if isinstance(c, Retype)}
    things = sum(
        len(facts(change).aspects) - told_already if isinstance(change, Recomment) else 1
        for change in found.changes
        for told_already in [
            "declared" in facts(change).aspects
            and (change.table.name, str(facts(change).new)) in retyped
        ]
    )
    assert sum(section.count for section in sections) == things
    assert len({section.title for section in sections}) == len(sections)
    lines = {line.sentence: line for section in sections for line in section.lines}
    for change in found.changes:
        if not isinstance(change, Recomment) and is_declared(change):
            assert str(change) in lines
    text = show(found)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\n\n\n" not in text
    for ambiguity in found.ambiguous:
        assert re.search(rf"^  {ambiguity.sentence} \(.*\)$", text, re.MULTILINE)


def is_declared(change: Change) -> bool:
    """Return whether a change concerns a declared keyword, or a whole extension."""
    column = facts(change).new or facts(change).old
    return column is None or bool(column.declared)


@given(pairs())
@settings(deadline=None)
def test_a_line_names_the_filetypes_whose_change_it_is(pair: Pair) -> None:
    found = compare(*pair)
    whose: dict[str, set[str]] = {}
    for change in filter(is_declared, found.changes):
        whose.setdefault(str(change), set()).add(change.table.filetype)
    named: dict[str, set[str]] = {}
    for line in (line for section in list_sections(found) for line in section.lines):
        if meant := whose.get(line.sentence):
            filetypes = line.filetypes
            assert filetypes is not None
            assert not filetypes.missing
            assert filetypes.every in {0, len(meant)}
            named.setdefault(line.sentence, set()).update(
                meant if filetypes.every else filetypes.named
            )
    assert named == {sentence: whose[sentence] for sentence in named}


# The contract


def to_values(*changes: Change) -> list[Any]:
    found = Diff(older=SMALL.older, newer=SMALL.newer, changes=changes, ambiguous=())
    values = json.loads(json.dumps(to_json(found)))
    assert values.keys() == {"from", "to", "changes", "ambiguous"}
    assert (values["from"], values["to"]) == ("1", "2")
    return list(values["changes"])


def pick(kind: type[Change], table: str) -> Change:
    return next(c for c in SMALL.changes if isinstance(c, kind) and c.table.name == table)


@pytest.mark.parametrize(
    ("change", "value"),
    [
        (pick(AddTable, "cal_err"), {"kind": "AddTable", "table": "cal_err", "risk": "safe"}),
        (
            pick(RetireTable, "i2d_con"),
            {"kind": "RetireTable", "table": "i2d_con", "risk": "retire"},
        ),
        (
            pick(AddPartition, "cal_sci"),
            {
                "kind": "AddPartition",
                "table": "cal_sci",
                "partition": "miri_cal_sci",
                "risk": "safe",
            },
        ),
        (
            pick(RetirePartition, "cal_sci"),
            {
                "kind": "RetirePartition",
                "table": "cal_sci",
                "partition": "fgs_cal_sci",
                "risk": "retire",
            },
        ),
        (
            pick(AddColumn, "rate_primary"),
            {
                "kind": "AddColumn",
                "table": "rate_primary",
                "column": "r_chrcor",
                "new": "r_chrcor",
                "paths": ["meta.r_chrcor"],
                "risk": "safe",
            },
        ),
        (
            pick(RetireColumn, "rate_primary"),
            {
                "kind": "RetireColumn",
                "table": "rate_primary",
                "column": "texptime",
                "old": "texptime",
                "paths": ["meta.texptime"],
                "risk": "retire",
            },
        ),
        (
            pick(RenameColumn, "rate_primary"),
            {
                "kind": "RenameColumn",
                "table": "rate_primary",
                "column": "subpxpts",
                "old": "subpxpns",
                "new": "subpxpts",
                "paths": ["meta.subpxpns"],
                "risk": "safe",
            },
        ),
        (
            pick(MoveColumn, "rate_primary"),
            {
                "kind": "MoveColumn",
                "table": "rate_primary",
                "to_table": "rate_sci",
                "column": "reframe",
                "old": "reframe",
                "new": "reframe",
                "paths": ["meta.reframe"],
                "risk": "safe",
            },
        ),
        (
            pick(Retype, "rate_primary"),
            {
                "kind": "Retype",
                "table": "rate_primary",
                "column": "fwpostol",
                "old": "fwpostol",
                "new": "fwpostol",
                "old_type": "text",
                "new_type": "number",
                "paths": ["meta.fwpostol"],
                "risk": "cast",
            },
        ),
        (
            pick(Recomment, "rate_primary"),
            {
                "kind": "Recomment",
                "table": "rate_primary",
                "column": "title",
                "old": "title",
                "new": "title",
                "aspects": ["title"],
                "paths": ["meta.title"],
                "risk": "safe",
            },
        ),
    ],
    ids=lambda value: value["kind"] if isinstance(value, dict) else "",
)
def test_a_change_is_these_values_in_json(change: Change, value: dict[str, Any]) -> None:
    assert to_values(change) == [value]


NAMED: dict[type[Change], set[str]] = {
    AddTable: set(),
    RetireTable: set(),
    AddPartition: {"partition"},
    RetirePartition: {"partition"},
    AddColumn: {"new"},
    RetireColumn: {"old"},
    RenameColumn: {"old", "new"},
    MoveColumn: {"old", "new", "to_table"},
    Retype: {"old", "new", "old_type", "new_type"},
    Recomment: {"old", "new", "aspects"},
}


@given(pairs())
@settings(deadline=None)
def test_json_has_every_change_and_of_each_what_it_is_about(pair: Pair) -> None:
    found = compare(*pair)
    values = json.loads(json.dumps(to_json(found)))
    assert values["ambiguous"] == [*map(str, found.ambiguous)]
    before, after = (
        {(t.name, c.name) for t in header_tables(one) for c in t.columns} for one in pair
    )
    for change, value in zip(found.changes, values["changes"], strict=True):
        about = {"column", "paths"} if isinstance(change, ColumnChange) else set()
        assert value.keys() == {"kind", "table", "risk"} | NAMED[type(change)] | about
        assert (value["kind"], value["risk"]) == (type(change).__name__, change.risk.value)
        if "new" in value:
            assert (value.get("to_table", value["table"]), value["new"]) in after
            assert value["column"] == value["new"]
        if "old" in value and not isinstance(change, Retype | Recomment):
            assert (value["table"], value["old"]) in before


# The command

SCHEMA = """\
type: object
properties:
  meta:
    type: object
    properties:
      old: {type: string, fits_keyword: OLDNAME, title: "Größe | m"}
      moves: {type: integer, fits_keyword: MOVES}
  data: {fits_hdu: SCI, datatype: float32}
"""


@pytest.fixture(autouse=True)
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Write two directories of schemas, a and b, and unset all settings."""
    for name in [name for name in os.environ if name.startswith("SCHEMAGEN_")]:
        if name != "SCHEMAGEN_CACHE_DIR":
            monkeypatch.delenv(name)
    newer = SCHEMA.replace("OLDNAME", "NEWNAME").replace("MOVES}", "MOVES, fits_hdu: SCI}")
    for name, text in [("a", SCHEMA), ("b", newer)]:
        (tmp_path / name).mkdir()
        (tmp_path / name / "image.schema.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)


def test_directories_that_differ_are_compared_and_exit_with_1(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["diff", "a", "b"]) == ExitCode.DIFFERENT
    out, err = capsys.readouterr()
    assert re.findall(r"(PRIMARY: .*) \(all \d+ filetypes\)", out) == [
        "PRIMARY: renamed OLDNAME to NEWNAME",
        "PRIMARY: moved MOVES to SCI",
    ]
    assert err == ""


def test_a_directory_does_not_differ_from_itself_and_exits_with_0(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["diff", "a", "./a"]) == ExitCode.OK
    assert capsys.readouterr().out == "jwst a → ./a: no change: the same extensions and keywords\n"


def test_either_order_will_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", "b", "a"]) == ExitCode.DIFFERENT
    out = capsys.readouterr().out
    assert "PRIMARY: renamed NEWNAME to OLDNAME" in out
    assert "SCI: moved MOVES to PRIMARY" in out


def test_json_lists_each_change_of_each_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", "a", "b", "--format", "json"]) == ExitCode.DIFFERENT
    values = json.loads(capsys.readouterr().out)
    assert (values["from"], values["to"]) == ("a", "b")
    kinds = Counter(change["kind"] for change in values["changes"])
    tables = {change["table"] for change in values["changes"]}
    assert kinds == {"RenameColumn": len(tables), "MoveColumn": len(tables)}
    assert "rate_primary" in tables
    assert run(["diff", "a", "a", "--format", "json"]) == ExitCode.OK
    assert json.loads(capsys.readouterr().out)["changes"] == []


def test_overrides_decide(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = SCHEMA.replace("old:", "new:").replace("OLDNAME", "NEWNAME")
    (tmp_path / "b" / "image.schema.yaml").write_text(text, encoding="utf-8")
    decision = tmp_path / "decisions.yaml"
    entry = "{rename: OLDNAME, to: NEWNAME, extension: PRIMARY, filetypes: [cal], reason: ours}"
    decision.write_text(f"overrides:\n- {entry}\n")
    assert run(["diff", "a", "b"]) == ExitCode.DIFFERENT
    assert "renamed" not in capsys.readouterr().out
    assert run(["diff", "a", "b", "--overrides", str(decision)]) == ExitCode.DIFFERENT
    assert "PRIMARY: renamed OLDNAME to NEWNAME (cal)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["a", "nowhere"], ExitCode.SOURCE, "nowhere"),
        (["a", "git+a"], ExitCode.SOURCE, "a"),
        (["a"], ExitCode.USAGE, "Missing argument 'B'"),
        (["a", "b", "--format", "yaml"], ExitCode.USAGE, "yaml"),
        (["a", "b", "--overrides", "nowhere"], ExitCode.USAGE, "nowhere"),
    ],
)
def test_what_cannot_be_compared_is_said_on_stderr_and_in_the_exit_code(
    arguments: list[str], code: ExitCode, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["diff", *arguments]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert "Traceback" not in err


def test_a_pipe_gets_utf_8_and_no_talk() -> None:
    command = [sys.executable, "-m", "schemagen", "diff", "a", "b"]
    found = subprocess.run([*command, "--format", "json"], capture_output=True, check=False)
    assert (found.returncode, found.stderr) == (1, b"")
    assert json.loads(found.stdout.decode())["to"] == "b"
    found = subprocess.run(command, capture_output=True, check=False)
    assert (found.returncode, found.stderr) == (1, b"")
    assert found.stdout.decode().startswith("jwst a → b: ")


@pytest.mark.network
def test_releases_of_the_same_schemas_exit_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", "1.20.0", "1.20.2"]) == ExitCode.OK
    out, err = capsys.readouterr()
    assert out == "jwst 1.20.0 → 1.20.2: no change: the same extensions and keywords\n"
    assert err == ""


@pytest.mark.network
def test_a_keyword_that_all_get_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", "2.0.1", "3.0.0"]) == ExitCode.DIFFERENT
    out, err = capsys.readouterr()
    assert err == ""
    (line,) = (line for line in out.splitlines() if "R_CHRCOR" in line)
    assert line.startswith("  PRIMARY: added R_CHRCOR (all 32 filetypes) — text, ")
