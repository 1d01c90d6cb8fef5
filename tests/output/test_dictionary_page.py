"""The data dictionary in a real browser, as readers use it: search, filters, links and keys."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import islice
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from schemagen.inventory.search import search
from schemagen.output.data_dictionary import render_dictionary
from schemagen.output.ddl import render_ddl
from schemagen.output.page import add
from schemagen.output.templates import environment
from schemagen.tables.engines import DIALECTS
from tests.support import node, samples

pytestmark = [pytest.mark.network, pytest.mark.long]

VIEWS = (
    "",
    "#/keywords",
    "#/keywords?q=exposure+time&filetype=x1d",
    "#/keywords?q=no+such+thing",
    "#/keyword/SRCTYPE",
    "#/keyword/TEXPTIME",
    "#/keyword/CRPIX1",
    "#/filetypes",
    "#/filetype/x1d",
    "#/filetype/stream",
    "#/extension/EXTRACT1D",
    "#/releases",
    "#/release/3.0.0",
    "#/notes",
)
"""Each kind of view, with much and with little to show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A reader of the dictionary: a page of a browser, and what the browser complained of."""

    page: Any
    address: str
    said: list[str] = field(default_factory=list)

    def open(self, view: str = "") -> None:
        """Open a view as a link from elsewhere does."""
        self.page.goto("about:blank")
        self.page.goto(f"{self.address}{view}")
        self.wait()

    def wait(self) -> None:
        """Wait until the page shows what its address says."""
        self.page.wait_for_selector("html[data-ready]", state="attached")
        self.page.wait_for_selector("#start:visible, #view > *:visible, #status:not(:empty)")

    def ask(self, words: str) -> list[str]:
        """Type words into the search, and return the keywords that are found."""
        self.page.fill("#words", words)
        return self.hits

    @property
    def hits(self) -> list[str]:
        found: list[str] = self.page.locator(".hits .head > a").all_inner_texts()
        return found

    @property
    def status(self) -> str:
        text: str = self.page.inner_text("#status")
        return text

    def evaluate(self, script: str, *given: Any) -> Any:
        return self.page.evaluate(script, *given)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The dictionary of a release."""
    place, build = tmp_path_factory.mktemp("site"), samples.build()
    pages = render_dictionary(
        build.inventory,
        build.database,
        build.changelog.releases,
        build.changelog.chapters,
        build.pins,
        environment(),
    )
    add(pages, place)
    return place / "docs"


@pytest.fixture(scope="module")
def browser(chromium: Path) -> Iterator[Any]:
    from playwright.sync_api import sync_playwright  # which only the environment py311 of tox has

    with sync_playwright() as driver:
        # a container's /dev/shm may be small
        flags = ["--disable-dev-shm-usage", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
        started = driver.chromium.launch(executable_path=str(chromium), args=flags)
        yield started
        started.close()


@contextmanager
def reading(browser: Any, address: str, **settings: Any) -> Iterator[Reader]:
    """Open the dictionary in a page of its own. What the browser complains of fails the test."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"], **settings)
    reader = Reader(page=context.new_page(), address=address)
    reader.page.on("console", lambda message: reader.said.append(message.text))
    reader.page.on("pageerror", lambda error: reader.said.append(str(error)))
    reader.open()
    yield reader
    assert reader.said == []
    context.close()


@pytest.fixture
def reader(browser: Any, site: Path) -> Iterator[Reader]:
    with reading(browser, (site / "index.html").as_uri()) as found:
        yield found


# Search


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("BUNIT", ["BUNIT"]),
        ("bunit", ["BUNIT"]),
        ("exposure time", ["EFFEXPTM", "XPOSURE"]),
        ("EFFEX", ["EFFEXPTM"]),
        ("NDITHPTS", ["NRIMDTPT"]),
        ("date_obs", ["DATE-OBS"]),
        ("meta.instrument.gwa_tilt", ["GWA_TILT"]),
        ("F200W", ["FILTER", "PUPIL"]),
        ("crpix1", ["CRPIX1"]),
        ("CRPIX", ["CRPIXn"]),
        ("EXPTIME", ["EFFEXPTM", "XPOSURE"]),
        ("which MSA configuration", ["MSACONID"]),
    ],
)
def test_the_best_hit_comes_first(reader: Reader, words: str, first: list[str]) -> None:
    assert reader.ask(words)[: len(first)] == first
    assert reader.page.locator("mark").count()


@pytest.mark.parametrize(
    "words", ["exposure time", "filter", "source type", "date", "gwa tilt", "target", "visit"]
)
def test_it_ranks_as_the_verb_does(reader: Reader, words: str) -> None:
    """Beyond that, it finds former names, columns and values, and what was removed."""
    _, ranked = search(samples.build().inventory, words)
    assert reader.ask(words)[:2] == [*islice(ranked, 2)]


def test_a_hit_shows_its_own_extension_path_and_values(reader: Reader) -> None:
    reader.ask("F200W")
    text = reader.page.inner_text(".hits > li:first-child")
    for part in ("PRIMARY of all 32 filetypes", "meta.instrument.filter", "allowed: F200W"):
        assert part in text
    reader.open("#/keywords?q=bunit&extension=ERR")
    text = reader.page.inner_text(".hits > li:first-child")
    assert "ERR" in text
    assert "meta.bunit_err" in text
    assert "meta.bunit_data" not in text


def test_nothing_found_is_said(reader: Reader) -> None:
    assert reader.ask("no such thing") == []
    assert reader.status == "Nothing found for “no such thing”."
    reader.page.select_option("[name=filetype]", "rate")
    assert reader.status == "Nothing found for “no such thing” of rate."
    reader.page.click("text=Search in all files")
    reader.page.wait_for_function("location.hash == '#/keywords?q=no+such+thing'")


def test_what_has_most_of_the_words_is_better_than_nothing(reader: Reader) -> None:
    assert reader.ask("gwa temperature zzz")[0] == "GWA_TILT"
    assert "has all of these words" in reader.status


def test_two_values_of_one_name_are_told_apart(reader: Reader) -> None:
    """ROLL_REF of PRIMARY is the guider's."""
    reader.open("#/keyword/ROLL_REF?in=rate.SCI")
    text = reader.page.inner_text("#view")
    assert "In PRIMARY" in text
    assert "In SCI" in text
    assert "SCI of rate: meta.wcsinfo.roll_ref" in text
    reader.page.click("[data-place='rate.PRIMARY']")
    assert "PRIMARY of rate: meta.guidestar.fgs_roll_ref" in reader.page.inner_text("#view")


def test_keywords_of_the_same_title_are_named(reader: Reader) -> None:
    reader.open("#/keyword/EFFEXPTM")
    assert "The same title: XPOSURE (SCI)" in reader.page.inner_text("#view")


def test_families_are_one_entry_each(reader: Reader) -> None:
    reader.open("#/keywords")
    reader.page.click("text=/^Show \\d+ more$/")
    assert {"AP_n_n", "A_n_n", "BP_n_n", "B_n_n", "CRPIXn", "CDn_n"} < {*reader.hits}
    assert not {"AP_0_2", "CRPIX1"} & {*reader.hits}
    assert len(reader.hits) > 500
    family = reader.page.locator(".hits > li", has_text="CRPIXn")
    family.locator("summary").click()
    assert family.locator("details a").all_inner_texts() == ["CRPIX1", "CRPIX2", "CRPIX3"]


@pytest.mark.parametrize(
    "chosen",
    [
        {"instrument": "MIRI", "filetype": "x1d", "extension": "EXTRACT1D"},
        {"instrument": "FGS", "extension": "SCI"},
        {"filetype": "cal", "type": "boolean"},
        {"instrument": "NIRCAM", "extension": "COMBINE1D"},
    ],
    ids=lambda chosen: "-".join(chosen.values()),
)
def test_filters_leave_the_keywords_of_these_files(reader: Reader, chosen: dict[str, str]) -> None:
    for name, value in chosen.items():
        reader.page.select_option(f"[name={name}]", value)
    wanted = {
        keyword.name
        for filetype in samples.build().inventory.filetypes
        if chosen.get("filetype", filetype.name) == filetype.name
        for layout in filetype.layouts
        if chosen.get("instrument") in {None, *layout.instruments}
        for extension in layout.extensions
        if chosen.get("extension", extension.name) == extension.name
        for keyword in extension.keywords
        if chosen.get("type", keyword.type.value) == keyword.type.value
    }
    count = f"{len(wanted)} keyword{'s' * (len(wanted) != 1)}" if wanted else "Nothing found"
    assert reader.status.startswith(count)


def test_an_earlier_release_has_its_own_keywords(reader: Reader) -> None:
    steps = {step.version: step.database for step in samples.build().changelog.releases}
    for release in ("0.17.0", "1.9.6"):
        reader.page.select_option("[name=release]", release)
        declared = {
            column.keyword
            for table in steps[release].tables
            for column in table.columns
            if column.declared
        }
        shown = int(reader.status.split()[0])
        renamed = len(declared & {"NDITHPTS", "SUBPXPNS"} and {1})  # two names, one keyword
        assert abs(shown - len(declared)) <= 2 * renamed
        assert reader.status.endswith(f"of jwst {release}")
    assert reader.ask("TEXPTIME") == ["TEXPTIME"]


# The address


def test_a_link_shows_what_its_sender_saw(reader: Reader) -> None:
    reader.ask("time")
    reader.page.select_option("[name=extension]", "EXTRACT1D")
    reader.page.select_option("[name=type]", "number")
    seen, said = reader.hits, reader.status
    address = reader.page.url.partition("#")[2]
    reader.open(f"#{address}")
    assert (reader.hits, reader.status) == (seen, said)
    assert reader.page.input_value("#words") == "time"
    assert reader.page.input_value("[name=type]") == "number"


def test_back_leads_to_the_hits_and_then_to_the_first_page(reader: Reader) -> None:
    hits = reader.ask("source type")
    reader.page.locator(".hits .head > a").nth(1).click()
    reader.page.wait_for_selector("#history")
    assert reader.page.inner_text("h1 >> visible=true").startswith(hits[1])
    reader.page.go_back()
    reader.wait()
    assert reader.hits == hits
    assert reader.page.input_value("#words") == "source type"
    reader.page.go_back()
    assert reader.page.is_visible("#start")
    reader.page.go_forward()
    reader.wait()
    assert reader.hits == hits


def test_a_link_to_what_is_not_there_is_said(reader: Reader) -> None:
    for view, text in (
        ("#/keyword/NONE", "There is no keyword NONE; search for it above."),
        ("#/filetype/none", "There is no filetype none; the list of filetypes has all."),
        ("#/release/9.9", "There is no release 9.9 here; the list of releases has all."),
        ("#/other", "There is no view other."),
    ):
        reader.open(view)
        assert reader.status == text


# Keys, and copies


def test_all_of_it_can_be_done_with_the_keys(reader: Reader) -> None:
    press = reader.page.keyboard.press
    press("/")
    reader.page.keyboard.type("gwa tilt")
    assert reader.hits[0] == "GWA_TILT"
    press("ArrowDown")
    press("ArrowDown")
    press("ArrowUp")
    press("Enter")
    reader.page.wait_for_selector("#history")
    assert reader.page.url.endswith("#/keyword/GWA_TILT")
    assert reader.evaluate("document.activeElement.tagName") == "H1"
    for _ in range(80):
        press("Tab")
        if reader.evaluate("document.activeElement.textContent") == "Copy":
            break
    press("Enter")
    reader.page.wait_for_selector("text=Copied")
    press("/")
    assert reader.evaluate("document.activeElement.id") == "words"


def test_what_is_copied_can_be_run(reader: Reader, tmp_path: Path) -> None:
    """The query of each place is one that the tables answer, also if `datasets` has it, too."""
    ddl = render_ddl(samples.build().database, DIALECTS["sqlite"], environment())
    with closing(sqlite3.connect(tmp_path / "headers.db")) as database:
        database.executescript("".join(page.text for page in ddl))
        for view in ("EFFEXPTM", "SRCTYPE?in=x1d.EXTRACT1D", "BAND", "DATE-OBS", "BUNIT"):
            reader.open(f"#/keyword/{view}")
            reader.page.click("[aria-label='Copy the SQL']")
            reader.page.wait_for_selector("text=Copied")
            query = reader.evaluate("navigator.clipboard.readText()")
            assert query == reader.page.inner_text("pre >> nth=0")
            found = database.execute(query)
            assert next(name for name, *_ in found.description) == "filename"
    reader.open("#/keyword/SRCTYPE?in=x1d.EXTRACT1D")
    command = reader.page.inner_text("pre >> nth=1")
    assert command == "schemagen select SRCTYPE --filetype x1d --extension EXTRACT1D"
    assert "only those of NIRSPEC, NIRISS, MIRI" in reader.page.inner_text("#view")


def test_another_place_of_a_keyword_has_its_own_query(reader: Reader) -> None:
    reader.open("#/keyword/BUNIT")
    reader.page.click("[data-place='cal.ERR']")
    assert "FROM cal_err JOIN" in reader.page.inner_text("pre >> nth=0")
    assert reader.page.url.endswith("#/keyword/BUNIT?in=cal.ERR")
    assert reader.page.locator("[aria-pressed=true]").count() == 1


# What keywords, filetypes and releases show


def test_the_page_of_a_keyword_tells_its_history(reader: Reader) -> None:
    reader.open("#/keyword/NRIMDTPT")
    text = reader.page.inner_text("#view")
    assert "formerly NDITHPTS" in text
    assert "renamed NDITHPTS to NRIMDTPT" in text
    label = reader.page.get_attribute("svg.lives", "aria-label")
    assert "PRIMARY has it in the newest release" in label
    reader.open("#/keyword/TEXPTIME")
    assert "No file of jwst 3.0.0 has it." in reader.page.inner_text("#view")


def test_the_page_of_a_filetype_shows_layouts_extensions_and_tables(reader: Reader) -> None:
    reader.open("#/filetype/x1d")
    text = reader.page.inner_text("#view")
    parts = ("TSOMultiSpecModel", "MIR_MRS", "x1d_extract1d", "miri_x1d_extract1d", "18 columns")
    assert all(part in text for part in parts)
    reader.page.click("summary:text-is('18 columns') >> nth=0")
    assert "WAVELENGTH float64" in reader.page.inner_text("#view")


def test_the_page_of_a_release_leads_to_its_keywords(reader: Reader) -> None:
    reader.open("#/releases")
    reader.page.click("text='3.0.0' >> visible=true")
    reader.page.wait_for_selector("text=Keywords added: 1")
    reader.page.click("a >> text='R_CHRCOR'")
    reader.page.wait_for_selector("#history")
    assert reader.page.url.endswith("#/keyword/R_CHRCOR")


# For everybody


@pytest.fixture(scope="module")
def axe(npm: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The script of axe-core, the checker of WCAG."""
    place = tmp_path_factory.mktemp("axe")
    node.install(npm, "axe", place)
    return (place / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")


@pytest.mark.parametrize(
    ("theme", "width", "views"),
    [("light", 1280, VIEWS), ("dark", 360, ("", *VIEWS[2:6], VIEWS[-3]))],
)
def test_axe_finds_nothing_and_nothing_is_cut_off(
    browser: Any, site: Path, axe: str, theme: str, width: int, views: tuple[str, ...]
) -> None:
    settings = {"color_scheme": theme, "viewport": {"width": width, "height": 800}}
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    with reading(browser, (site / "index.html").as_uri(), **settings) as reader:
        for view in views:
            reader.open(view)
            reader.evaluate(axe)
            found = reader.evaluate("tags => axe.run({ runOnly: tags, preload: false })", tags)
            faults = {
                each["id"]: [node["html"] for node in each["nodes"][:3]]
                for each in found["violations"]
            }
            assert not faults, f"{view}: {json.dumps(faults, indent=1)}"
            assert reader.evaluate("document.documentElement.scrollWidth") <= width, view


def test_the_filters_of_a_narrow_page_open(browser: Any, site: Path) -> None:
    settings = {"viewport": {"width": 360, "height": 740}}
    with reading(browser, (site / "index.html").as_uri(), **settings) as reader:
        assert not reader.page.is_visible("[name=filetype]")
        reader.page.click("#filters")
        reader.page.select_option("[name=filetype]", "rate")
        assert reader.page.inner_text("#filters") == "Filters (1)"
        assert reader.page.get_attribute("#filters", "aria-expanded") == "true"


def test_a_web_server_serves_it_as_it_is_and_nothing_else_is_loaded(
    browser: Any, site: Path
) -> None:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/"
    try:
        with reading(browser, address) as reader:
            loaded: list[str] = []
            reader.page.on("request", lambda request: loaded.append(request.url))
            for view in VIEWS:
                reader.open(view)
            assert {
                url for url in loaded if not url.startswith((address, "data:", "about:"))
            } == set()
            assert any(url.endswith("data/history.js") for url in loaded)
    finally:
        server.shutdown()
        server.server_close()


def test_without_javascript_the_first_page_says_so(browser: Any, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "index.html").as_uri())
    text = page.inner_text("body")
    assert "need JavaScript" in text
    assert "Calibrated exposure, averaged over its integrations" in text
    context.close()
