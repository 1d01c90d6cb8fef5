"""The data dictionary says of each keyword what the inventories of the releases say."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from schemagen.config import Config
from schemagen.inventory.filetypes import INSTRUMENTS
from schemagen.migrations.history import follow
from schemagen.output.build import Build, plan_build, render_pages
from schemagen.output.data_dictionary import render_dictionary
from schemagen.output.keyword_history import list_stories
from schemagen.output.templates import environment
from tests.support import samples

Place = tuple[str, str, str]
"""Keyword, extension, filetype."""


def render(build: Build) -> dict[str, str]:
    pages = render_dictionary(
        build.inventory,
        build.database,
        build.changelog.releases,
        build.changelog.chapters,
        build.pins,
        environment(),
    )
    return {page.path: page.text for page in pages}


@cache
def render_release() -> dict[str, str]:
    return render(samples.build())


def read_data(pages: dict[str, str], name: str) -> dict[str, Any]:
    """Read a file of data as the page does: what it hands over."""
    text = pages[f"docs/data/{name}.js"]
    found = re.fullmatch(r'/\* .* \*/\ndictionary\.take\("(\w+)", (.*)\);\n', text, re.DOTALL)
    assert found
    assert found[1] == name
    whole: dict[str, Any] = json.loads(found[2])
    return whole


def list_places(pages: dict[str, str]) -> Iterator[tuple[Place, set[str], set[str]]]:
    """Yield the paths and instruments that the page shows for each keyword where it is."""
    tables = read_data(pages, "facts")["tables"]
    for name, entry in read_data(pages, "keywords").items():
        for meaning in entry["means"]:
            for extension, paths, *holdings in meaning.get("places", ()):
                for instruments, filetypes in holdings:
                    having = [t.split(".")[0] for t in tables if t.split(".", 1)[1] == extension]
                    for filetype in filetypes or having:
                        own = instruments or tables[f"{filetype}.{extension}"][1]
                        yield (name, extension, filetype), {*paths}, {*own}


@pytest.mark.network
def test_it_shows_every_path_of_every_keyword_where_it_is_and_for_which_instruments() -> None:
    """BUNIT of ERR has another path than that of SCI, SRCTYPE of cal more than that of rate."""
    paths: dict[Place, set[str]] = {}
    instruments: dict[Place, set[str]] = {}
    for filetype in samples.build().inventory.filetypes:
        for layout in filetype.layouts:
            for extension in layout.extensions:
                for keyword in extension.keywords:
                    place = keyword.name, extension.name, filetype.name
                    paths.setdefault(place, set()).update(keyword.paths)
                    instruments.setdefault(place, set()).update(layout.instruments)
    shown = list(list_places(render_release()))
    assert len(shown) == len({place for place, *_ in shown}) > 15_000
    assert {place: found for place, found, _ in shown} == paths
    assert {place: found for place, _, found in shown} == instruments
    assert any(found < {*INSTRUMENTS} for found in instruments.values())


@pytest.mark.network
def test_its_lines_of_life_are_the_releases_that_declare_a_keyword() -> None:
    build, pages = samples.build(), render_release()
    facts = read_data(pages, "facts")
    versions = [version for version, _ in facts["releases"]]
    assert versions == [*build.pins.versions]
    having: dict[str, set[tuple[int, str, str, str]]] = {}
    for number, step in enumerate(build.changelog.releases):
        for table in step.database.tables:
            for column in table.columns:
                if column.declared:
                    place = number, column.keyword, table.extension, table.filetype
                    having.setdefault(column.keyword, set()).add(place)
    tables = facts["tables"]
    for name, entry in read_data(pages, "keywords").items():
        names = {name, *entry.get("was", ())}
        alive = set()
        for extension, spans, filetypes in entry["lives"]:
            every = [t.split(".")[0] for t in tables if t.split(".", 1)[1] == extension]
            for first, end in ((*span, len(versions))[:2] for span in spans):
                for filetype in filetypes or every:
                    alive |= {(number, extension, filetype) for number in range(first, end)}
        own = {place for each in names for place in having.get(each, ())}
        assert alive == {(number, *place) for number, _, *place in own}, name
    assert {place[1] for places in having.values() for place in places} == {
        each
        for name, entry in read_data(pages, "keywords").items()
        for each in (name, *entry.get("was", ()))
    }


@pytest.mark.network
def test_its_histories_are_those_of_the_verb() -> None:
    build, pages = samples.build(), render_release()
    steps = build.changelog.releases
    told = read_data(pages, "history")
    for name in ("SRCTYPE", "NRIMDTPT", "TEXPTIME", "BUNIT"):
        stories = list(list_stories(steps, follow(steps, name), build.pins))
        (story,) = (story for story in stories if story.keyword == name)
        assert [
            [[what, where, detail] for what, where, detail, _ in lines] for _, *lines in told[name]
        ] == [
            [[line.sentence, str(line.filetypes), str(line.detail)] for line in stone.lines]
            for stone in story.milestones
        ]
        assert [steps[number].version for number, *_ in told[name]] == [
            stone.version for stone in story.milestones
        ]


@pytest.mark.network
def test_it_keeps_removed_keywords_and_former_names() -> None:
    keywords = read_data(render_release(), "keywords")
    assert "NDITHPTS" in keywords["NRIMDTPT"]["was"]
    removed = keywords["TEXPTIME"]
    assert not any("places" in meaning for meaning in removed["means"])
    assert all(len(span) == 2 for _, spans, _ in removed["lives"] for span in spans)


@pytest.mark.network
def test_a_first_visit_loads_little_and_the_whole_is_small() -> None:
    """The issue allows 300 kB compressed, and 4 MB in all: what is missed there hurts readers."""
    pages = {path.removeprefix("docs/"): text.encode() for path, text in render_release().items()}
    first = re.findall(r'(?:src|href)="([\w/]+\.(?:js|css))"', pages["index.html"].decode())
    assert {"dictionary.css", "dictionary.js", "data/keywords.js"} < {*first} < {*pages}
    sent = sum(len(gzip.compress(pages[name])) for name in ("index.html", *first))
    assert sent < 120_000
    assert sum(map(len, pages.values())) < 2_000_000


@pytest.mark.network
def test_it_needs_no_other_host() -> None:
    for path, text in render_release().items():
        links = re.findall(r"""(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?//[^"')]+""", text)
        assert not links, path


@pytest.mark.network
def test_a_part_tells_of_its_files_only() -> None:
    pages = {page.path: page.text for page in render_pages(samples.build(filetype=("rate",)))}
    assert read_data(pages, "facts")["filetypes"] == ["rate"]
    assert [*read_data(pages, "filetypes")] == ["rate"]
    assert "files of 1 filetype and" in pages["docs/index.html"]
    assert "uncal" not in pages["docs/index.html"]


def test_schemas_that_are_no_release_have_a_history_of_their_own(tmp_path: Path) -> None:
    schemas = samples.write_schemas(tmp_path / "schemas")
    config = Config(pipeline_version="dev", source=str(schemas))
    pages = render(plan_build(config, samples.open_reader(offline=True)))
    assert [version for version, _ in read_data(pages, "facts")["releases"]] == ["dev"]
    assert read_data(pages, "releases") == {}
    lives = [e["lives"] for e in read_data(pages, "keywords").values()]
    assert all(spans == [[0]] for each in lives for _, spans, _ in each)
