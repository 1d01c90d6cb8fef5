"""The page of the data dictionary says of each keyword what the inventory says."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

import pytest

from schemagen.output.build import Build
from schemagen.output.data_dictionary import render_dictionary
from schemagen.output.templates import environment
from tests.support import samples

Key = tuple[str, str, str]
"""Keyword, extension, filetype."""


class _Page(HTMLParser):
    """Reads the entries of the page as a reader sees them: lines of a term and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[tuple[str, list[tuple[str, str]]]] = []
        self._tag = ""
        self._term = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag == "details":
            self.entries.append(("", []))
        elif tag in {"b", "dt", "dd"}:
            self._tag = tag
            if tag == "dd":
                self.entries[-1][1].append((self._term, ""))
            self._term = "" if tag == "dt" else self._term

    def handle_endtag(self, tag: str) -> None:
        self._tag = "" if tag == self._tag else self._tag

    def handle_data(self, data: str) -> None:
        if self._tag == "b":
            self.entries[-1] = (data, self.entries[-1][1])
        elif self._tag == "dt":
            self._term += data
        elif self._tag == "dd":
            term, text = self.entries[-1][1][-1]
            self.entries[-1][1][-1] = (term, text + data)


def read_page(text: str, filetypes: list[str]) -> Iterator[tuple[Key, frozenset[str]]]:
    """Yield the datamodel paths that the page shows for each keyword, extension and filetype."""
    page = _Page()
    page.feed(text)
    for keyword, lines in page.entries:
        common = next((text for term, text in lines if term == "datamodel path"), "")
        for term, line in lines:
            if term in {"column", "datamodel path", "allowed values"}:
                continue
            listed, _, own = line.partition(": ")
            named = filetypes if listed.startswith("all ") else listed.split(", ")
            for filetype in named:
                yield (keyword, term, filetype), frozenset((own or common).split(", "))


def render(build: Build) -> str:
    (page,) = render_dictionary(build.inventory, build.database, environment())
    return page.text


@pytest.mark.network
def test_the_page_shows_every_path_of_every_keyword_where_it_is() -> None:
    """BUNIT of ERR has another path than that of SCI, SRCTYPE of cal more than that of rate."""
    build = samples.build()
    wanted: dict[Key, set[str]] = {}
    for filetype in build.inventory.filetypes:
        for layout in filetype.layouts:
            for extension in layout.extensions:
                for keyword in extension.keywords:
                    key = keyword.name, extension.name, filetype.name
                    wanted.setdefault(key, set()).update(keyword.paths)
    text = render(build)
    filetypes = list(dict.fromkeys(filetype for _, _, filetype in wanted))
    shown = list(read_page(text, filetypes))
    assert len(shown) == len(dict(shown)) > 15_000
    assert dict(shown) == wanted
    assert len(text) < 480_000
