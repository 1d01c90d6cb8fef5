"""Plots show each value once, are labelled, and stay small with a million points."""

from __future__ import annotations

import random
import xml.etree.ElementTree as ET
from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.answers.answer_rows import AnswerRow
from schemagen.answers.asked import Asked
from schemagen.answers.chosen_files import ChosenFile
from schemagen.answers.holdings import Holding, find_holdings
from schemagen.answers.holdings_plot import draw_holdings
from schemagen.answers.plot import COLOURS, draw, save
from schemagen.answers.points import Points, Series, collect_points, list_series
from schemagen.cli.main import run
from schemagen.fits.cards import Value
from schemagen.ingest.session import Session
from schemagen.tables.model import Column, ColumnType
from tests.answers.test_select import Archive, archive
from tests.support.synthetic import Card

__all__ = ["archive"]

TILT = Column(
    name="TILT", keyword="TILT", type=ColumnType.NUMBER, unit="K", title="Temperature of the wheel"
)


def make_row(value: Value, began: str | None, detector: str, place: str = "PRIMARY.X") -> AnswerRow:
    file = ChosenFile(
        dataset_id=1,
        filename="a_rate.fits",
        rootname="a",
        filetype="rate",
        instrument="NIRSPEC",
        detector=detector,
        exp_type=None,
        began=began,
    )
    return AnswerRow(file, "PRIMARY", 1, (value,), (place,))


TIMES = st.none() | st.datetimes(datetime(2021, 1, 1), datetime(2030, 1, 1)).map(
    lambda each: each.isoformat(" ", "microseconds")
)
VALUES: dict[ColumnType, st.SearchStrategy[Value]] = {
    ColumnType.NUMBER: st.sampled_from([1.5, 2, "N/A", None, True]),
    ColumnType.TEXT: st.sampled_from(["A", "B", "C", ""]),
    ColumnType.BOOLEAN: st.booleans(),
    ColumnType.TIMESTAMP: st.sampled_from(["2022-07-12T10:20:30.123", "odd"]),
    ColumnType.TIME: st.sampled_from(["10:20:30.123", "odd"]),
    ColumnType.DATE: st.sampled_from(["2022-07-12", "odd"]),
}


@given(st.data(), st.sampled_from([*VALUES]), st.booleans())
def test_each_value_is_drawn_once_or_counted_as_left_out(
    data: st.DataObject, kind: ColumnType, declared: bool
) -> None:
    rows = data.draw(
        st.lists(st.builds(make_row, VALUES[kind], TIMES, st.sampled_from(["NRS1", "NRS2"])))
    )
    asked = Asked(column=Column(name="X", keyword="X", type=kind), declared=declared)
    (points,) = collect_points([asked], rows, [0], "DETECTOR", None)
    there = [row for row in rows if row.values[0] is not None]
    assert len(points) + points.undated + points.odd == len(there)
    counts = Counter(row.file.detector for row in there if row.file.began)
    if not points.odd:
        assert {name: len(series) for name, series in points.series.items()} == dict(counts)
    if declared and points.names:
        assert set(points.names) <= {"A", "B", "C", "", "T", "F"}
        drawn = [points.names[int(v)] for each in points.series.values() for v in each.values]
        wanted = [row.values[0] for row in there if row.file.began]
        assert Counter(drawn) == Counter({True: "T", False: "F"}.get(v, v) for v in wanted)  # type: ignore[call-overload]
    merged = [*list_series(points, 1)]
    assert sum(len(series) for _, series in merged) == len(points)


def test_names_are_in_the_order_of_the_schema() -> None:
    column = Column(name="X", keyword="X", type=ColumnType.TEXT, enum=("LOW", "MID", "HIGH"))
    rows = [make_row(v, "2022-07-12 00:00:00", "NRS1") for v in ("HIGH", "ODD", "LOW")]
    (points,) = collect_points([Asked(column=column, declared=True)], rows, [0], "DETECTOR", None)
    assert points.names == ("LOW", "HIGH", "ODD")


def make_points(number: int, series: int = 2, names: Sequence[str] = ()) -> Points:
    generator = random.Random(number)
    made = {
        f"NRS{place}": Series(
            array("d", (19000 + generator.random() * 1500 for _ in range(number // series))),
            array(
                "d",
                (
                    generator.randrange(len(names)) if names else generator.gauss(36, 0.1)
                    for _ in range(number // series)
                ),
            ),
        )
        for place in range(1, series + 1)
    }
    return Points(column=TILT, by="DETECTOR", series=made, names=tuple(names), undated=0, odd=0)


def read_texts(path: Path) -> list[str]:
    """Return the texts of a picture."""
    found = ET.parse(path).iter("{http://www.w3.org/2000/svg}text")
    return ["".join(each.itertext()) for each in found]


@pytest.mark.parametrize("names", [(), ("CLEAR", "F200W", "F444W")])
@pytest.mark.parametrize("number", [0, 1, 100, 100_000])
def test_a_picture_is_labelled_small_and_the_same_again(
    tmp_path: Path, number: int, names: Sequence[str]
) -> None:
    points = make_points(number * 2, names=names)
    first, again = tmp_path / "first.svg", tmp_path / "again.svg"
    save(draw([points], "detector NRS1"), first)
    save(draw([points], "detector NRS1"), again)
    assert first.read_bytes() == again.read_bytes()
    texts = read_texts(first)
    wanted = {"TILT [K]", "Temperature of the wheel", "DATE-BEG (UTC)", "detector NRS1"}
    wanted |= {"DETECTOR", "NRS1", "NRS2", *(names if number else ())}
    assert wanted <= set(texts)
    assert first.stat().st_size < 500_000
    assert sorted(path.name for path in tmp_path.iterdir()) == ["again.svg", "first.svg"]


def test_many_series_are_some_and_the_others() -> None:
    listed = [*list_series(make_points(200, series=20), len(COLOURS))]
    assert len(listed) == len(COLOURS)
    assert listed[-1][0] == "13 others"
    assert sum(len(series) for _, series in listed) == 200


@pytest.mark.parametrize("most", [3, 20])
def test_a_series_looks_alike_in_all_plots(most: int) -> None:
    """As far as there are colours for all; else no two in one plot look alike."""
    few, many = make_points(200, series=2), make_points(200, series=most)
    few = replace(few, series={"NRS2": few.series["NRS2"], "NRS3": few.series["NRS1"]})
    every: list[Any] = draw([few, many]).axes
    looks = [
        {
            label: tuple(map(tuple, handle.get_facecolor()))
            for handle, label in zip(*axes.get_legend_handles_labels(), strict=True)
        }
        for axes in every
    ]
    assert all(len(set(each.values())) == len(each) for each in looks)
    alike = [looks[0][label] == looks[1][label] for label in looks[0].keys() & looks[1].keys()]
    assert all(alike) or most > len(COLOURS)
    assert [len(each) for each in looks] == [2, min(most, len(COLOURS))]


@pytest.mark.parametrize("shared", [False, True])
def test_a_name_is_read_off_its_line(shared: bool) -> None:
    """Only series that share a name stand beside its line, and near to it."""
    points = make_points(60, names=("IMAGE", "MRS"))
    for place, series in enumerate(points.series.values()):
        series.values[:] = array("d", [place, *([1.0 - place] * shared), *[place] * 28][:30])
        series.values.extend([place] * (30 - len(series.values)))
    (axes,) = draw([points]).axes
    heights = [y for each in axes.collections for _, y in each.get_offsets().tolist()]
    assert len(heights) == 60
    farthest = max(abs(height - round(height)) for height in heights)
    assert (0 < farthest < 0.16) if shared else farthest == 0


def test_a_picture_can_be_of_any_kind(tmp_path: Path) -> None:
    for name, begin in (("a.png", b"\x89PNG"), ("a.pdf", b"%PDF"), ("a.SVG", b"<?xml")):
        save(draw([make_points(10)]), tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(begin)


# What a database holds


@pytest.mark.once
def test_files_are_counted_by_filetype_instrument_and_month(archive: Archive) -> None:
    before = count(archive)
    cards: list[Card] = [("DATE-BEG", "2031-03-04T10:20:30.125", "")]
    archive.store(cards)
    archive.store(cards)
    archive.store(cards, filetype="cal")
    archive.store([], filetype="cal")
    found = count(archive)
    found.subtract(before)
    assert +found == {
        ("rate", "NIRCAM", "2031-03"): 2,
        ("cal", "NIRCAM", "2031-03"): 1,
        ("cal", "NIRCAM", ""): 1,
    }


def count(archive: Archive) -> Counter[tuple[str, str, str]]:
    with Session(archive.address, reading=True) as session:
        holdings = find_holdings(session, archive.catalogue)
    return Counter({(h.filetype, h.instrument, h.month): h.number for h in holdings})


@pytest.mark.parametrize("number", [0, 1, 200])
def test_a_picture_of_holdings_has_all_numbers(tmp_path: Path, number: int) -> None:
    holdings = [
        Holding(
            filetype=f"type{place % 50}",
            instrument=("NIRCAM", "MIRI")[place % 2],
            month=f"{(datetime(2022, 7, 1) + timedelta(days=31 * (place % 40))):%Y-%m}",
            number=1000 + place,
        )
        for place in range(number)
    ]
    save(draw_holdings(holdings, "a database"), tmp_path / "a.svg")
    texts: list[Any] = read_texts(tmp_path / "a.svg")
    assert "a database" in texts
    assert "Files by month of DATE-BEG" in texts
    if number == 1:
        assert {"type0", "NIRCAM", "1,000"} <= set(texts)
    if number == 200:
        assert any("10 filetypes with fewer files are left out" in text for text in texts)


# The verbs


@pytest.mark.dialects("sqlite")
def test_the_verbs_draw(
    archive: Archive,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    cards: list[Card] = [("DATE-BEG", "2022-07-12T10:20:30.125", ""), ("FILTER", "F200W", "")]
    archive.store([*cards, ("TILT", 36.5, ""), ("DRAWN", True, "")])
    archive.store([*cards, ("TILT", 36.5, ""), ("DRAWN", True, "")], [("EXTNAME", "SCI", "")])
    archive.store([("TILT", "N/A", ""), ("DRAWN", True, "")])
    path = tmp_path / "tilt.svg"
    wanted = ["--where", "DRAWN=T", "--plot", str(path)]
    assert run(["select", archive.url, "TILT", "FILTER", *wanted, "--by", "filter"]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines() == [
        "TILT: 2 points; left out: of another type 1",
        f"{path}: 4 points",
    ]
    assert {"TILT [K]", "Temperature", "FILTER", "F200W"} <= set(read_texts(path))
    assert run(["select", archive.url, "TILT", "--plot", str(tmp_path / "a.gif")]) == 2
    assert "tells no picture (use one of .svg, .png, .pdf)" in capsys.readouterr().err
