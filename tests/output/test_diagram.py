"""A picture of the tables shows all of them and how they join, so that anybody can read it."""

from __future__ import annotations

import re
from itertools import combinations
from xml.etree import ElementTree

import pytest

from schemagen.config import PartitionBy
from schemagen.output.boxes import Box
from schemagen.output.diagram import Drawing, draw_tables, picture_tables, render_diagrams
from schemagen.tables.model import ColumnType, Database
from tests.support import samples
from tests.support.colours import contrast

SMALL = samples.make_database(
    samples.make_table(*samples.make_columns([*ColumnType]), values=("NIRCAM", "MIRI")),
    samples.make_table(
        *samples.make_columns([*ColumnType]), name="cal_sci", by="detector_name", values=("NRCA1",)
    ),
    samples.make_table(name=f"cal_{'long_' * 9}name"),
)


@pytest.fixture(scope="module", params=["small", "release"])
def database(request: pytest.FixtureRequest) -> Database:
    return SMALL if request.param == "small" else samples.build().database


def draw_all(database: Database) -> list[Drawing]:
    names = dict.fromkeys(table.filetype for table in database.tables if table.filetype)
    return [draw_tables(database, name) for name in names]


def overlap(one: Box, other: Box) -> bool:
    apart = one.right <= other.x or other.right <= one.x
    return not (apart or one.y + one.height <= other.y or other.y + other.height <= one.y)


def test_no_box_lies_on_another_and_all_are_in_the_picture(database: Database) -> None:
    for drawing in draw_all(database):
        assert not [pair for pair in combinations(drawing.boxes, 2) if overlap(*pair)]
        for box in drawing.boxes:
            assert 0 < box.x < box.right < drawing.width
            assert 0 < box.y < box.y + box.height < drawing.foot < drawing.height
            assert all(row.width <= box.width for row in box.rows)


def test_every_table_is_shown_and_every_line_is_a_foreign_key(database: Database) -> None:
    for drawing in draw_all(database):
        boxes = {box.title: box for box in drawing.boxes}
        headers = [t for t in database.tables if t.filetype and t.filetype in drawing.title.split()]
        core = [table for table in database.tables if not table.filetype]
        listed = {row.text for box in drawing.boxes for row in box.rows}
        assert all(table.name in {*boxes, *listed} for table in (*core, *headers))
        expected = {
            (
                boxes[key.table].find_middle(key.references),
                boxes[table.name].find_middle(key.column),
            )
            for table in (*core, *headers)
            if table.name in boxes
            for key in table.foreign_keys
        }
        lines = {(join.y1, join.y2) for join in drawing.joins}
        assert expected <= lines
        assert len(lines - expected) == any("more, with" in title for title in boxes)
        for name in (table.name for table in headers):
            assert name in drawing.description


def test_a_header_table_tells_its_parts_if_it_is_split() -> None:
    whole = samples.build(partition_by=PartitionBy.NONE).database
    assert "nircam_rate_primary" not in str(draw_tables(whole, "rate"))
    split = str(draw_tables(samples.build().database, "rate"))
    assert "5 parts, by instrument:" in split
    assert "nircam_rate_primary, …" in split
    assert "one part, by detector:" in str(draw_tables(SMALL, "cal"))


def read_colours(style: str) -> dict[str, str]:
    return dict(re.findall(r"--t-(\w+): var\(--\w+, #(\w{6})\)", style))


def test_the_picture_of_the_docs_is_one_of_the_release_and_is_legible_for_all() -> None:
    """`schemagen build --export svg` writes it as ``svg/rate.svg``."""
    pages = render_diagrams(samples.build().database, samples.TEMPLATES)
    (page,) = (page for page in pages if page.path == "svg/rate.svg")
    text = (samples.ROOT / "docs" / "pictures" / "schema.svg").read_text("utf-8")
    assert text == page.text
    assert "pictures/schema.svg" in (samples.ROOT / "docs/howto/diagrams.md").read_text("utf-8")
    root = ElementTree.fromstring(text)
    space = "{http://www.w3.org/2000/svg}"
    assert root.get("role") == "img"
    for name in (root.get("aria-labelledby") or "").split():
        (found,) = (each for each in root if each.get("id") == name)
        assert (found.text or "").strip()
    style = root.findtext(f"{space}style") or ""
    light, _, dark = style.partition("@media (prefers-color-scheme: dark)")
    bright, dim = read_colours(light), read_colours(dark)
    assert set(dim) == set(bright) != set()
    for colours in (bright, bright | dim):
        for text_colour in ("text", "faint", "join"):
            for ground in ("page", "box"):
                assert contrast(colours[text_colour], colours[ground]) >= 4.5
        assert contrast(colours["text"], colours["head"]) >= 7


def test_pictures_stand_side_by_side_on_a_page(database: Database) -> None:
    names = dict.fromkeys(table.filetype for table in database.tables if table.filetype)
    pictures = [picture_tables(database, name, samples.TEMPLATES) for name in names]
    ids = [re.findall(r'\bid="([^"]*)"', picture.svg) for picture in pictures]
    assert all(len(each) == 2 for each in ids)
    assert len({name for each in ids for name in each}) == 2 * len(pictures)
    for picture in pictures:
        root = ElementTree.fromstring(picture.svg)
        style = root.findtext("{http://www.w3.org/2000/svg}style") or ""
        rules = re.findall(
            r"([^{}]+)\{[^{}]*\}", style.replace("@media (prefers-color-scheme: dark) {", "")
        )
        selectors = [each.strip() for rule in rules for each in rule.strip("} \n").split(",")]
        assert all(each.startswith(".tables-picture") for each in selectors), "of no other element"
        shown = {row[0] for row in picture.rows}
        assert {
            t.name for t in database.tables if t.filetype in ("", picture.title.split()[3])
        } == shown
        references = [row[2] for row in picture.rows]
        assert "master.rootname" in references
