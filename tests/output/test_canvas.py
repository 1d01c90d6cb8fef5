"""A picture stands in a page as well as alone, and is the same when drawn again."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from schemagen.output.canvas import Canvas, place, turn
from schemagen.output.picture import DARK, LIGHT, Picture
from tests.support.colours import contrast

SVG = "{http://www.w3.org/2000/svg}"
ODD = "a <b> & \"c\" 'd' é/#?"


def draw(name: str = "some") -> Picture:
    canvas = Canvas(100, 50)
    canvas.write(ODD, 1.26, 2)
    canvas.fill(0.5, 1, 10 / 3, 4, "added", 0.25)
    canvas.draw(((0, 0), (1, 2.54), (3, 3)), "line")
    canvas.mark(1, 2, 2.4, "dot")
    canvas.link(("extension", ODD), ODD, place(ODD, 1, 2, "end"))
    canvas.link(("release", "3.0.0"), "3.0.0", turn("3.0.0", 1, 2), (1, 2, 3, 4))
    return canvas.finish(name, ODD, f"It shows {ODD}", ("number",), [("1",)])


def test_it_is_well_formed_whatever_is_written() -> None:
    root = ElementTree.fromstring(draw().svg)
    assert [text.text for text in root.iter(f"{SVG}text")][:2] == [ODD, ODD]
    addresses = [link.get("href") for link in root.iter(f"{SVG}a")]
    assert addresses == [
        "#/extension/a%20%3Cb%3E%20%26%20%22c%22%20%27d%27%20%C3%A9%2F%23%3F",
        "#/release/3.0.0",
    ]


def test_it_is_the_same_when_drawn_again() -> None:
    assert draw() == draw()


def test_it_has_a_text_alternative_for_the_image_alone() -> None:
    root = ElementTree.fromstring(draw().svg)
    (image,) = (each for each in root.iter() if each.get("role") == "img")
    named = {each.get("id"): each.text for each in root.iter() if each.get("id")}
    assert named[image.get("aria-labelledby")] == ODD
    assert named[image.get("aria-describedby")] == f"It shows {ODD}"
    assert not list(image.iter(f"{SVG}a")), "an image has no links for those who do not see it"


def test_two_on_a_page_have_no_id_in_common() -> None:
    one, other = (
        {each.get("id") for each in ElementTree.fromstring(draw(name).svg).iter()} - {None}
        for name in ("one", "other")
    )
    assert one
    assert not one & other


def test_it_loads_nothing_and_its_style_concerns_nothing_else() -> None:
    svg = draw().svg
    root = ElementTree.fromstring(svg)
    assert not list(root.iter(f"{SVG}script"))
    assert not [each for each in root.iter() if each.get("src")]
    assert "url(" not in svg
    (style,) = root.iter(f"{SVG}style")
    rules = [rule.rpartition("{")[0] for rule in (style.text or "").split("}")]
    selectors = [rule.rpartition("{")[2].strip("/* ") for rule in rules]
    assert all(each.startswith(".picture") for each in selectors if each)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_it_is_legible_where_a_page_has_no_colours(colours: dict[str, str]) -> None:
    """As WCAG 2 wants it: 4.5 for texts, 3 for shapes."""
    page = colours["page"].removeprefix("#")
    for name in ("text", "faint", "link"):
        assert contrast(colours[name].removeprefix("#"), page) >= 4.5
    for name in ("added", "removed", "renamed", "moved", "edge"):
        assert contrast(colours[name].removeprefix("#"), page) >= 3
    assert LIGHT.keys() == DARK.keys()
