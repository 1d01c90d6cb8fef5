"""What the pages list is what the code has."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from schemagen.cli import main as cli
from tests.docs import tables
from tests.docs.archive import FILETYPES
from tests.docs.places import make_archive
from tests.support.samples import ROOT

REFERENCE = ROOT / "docs" / "reference"


@pytest.mark.parametrize("page", [*tables.find_pages()], ids=lambda page: page.name)
def test_a_page_lists_what_the_code_has(page: Path) -> None:
    text = page.read_text("utf-8")
    assert text == tables.write_page(text), "run `python -m tests.docs.tables`"


def test_each_list_is_in_a_page_and_is_full() -> None:
    texts = [page.read_text("utf-8") for page in tables.find_pages()]
    named = [name for text in texts for _, name, _ in tables.REGION.findall(text)]
    assert sorted(named) == sorted(tables.LISTS)
    for name, write in tables.LISTS.items():
        silent = [line for line in write() if re.match(r"\| [`\w]+ \|  \|", line)]
        assert silent == [] or name == "settings"  # where it is a default


def test_the_settings_have_all_variables_of_the_environment() -> None:
    found: set[str] = set()
    for path in (ROOT / "schemagen").rglob("*.py"):
        found |= {
            name
            for name in re.findall(r"SCHEMAGEN_[A-Z_]+", path.read_text("utf-8"))
            if not name.endswith(("_", "_COMPLETE", "_DIALECT"))
        }
    page = (REFERENCE / "settings.md").read_text("utf-8")
    assert found == set(re.findall(r"^\| `(SCHEMAGEN_\w+)`", page, re.MULTILINE))


# The JSON


TYPES = {str: "string", bool: "boolean", int: "number", float: "number", type(None): "null"}

Contract = dict[str, set[str]]
"""The types of each key, by its path."""


def read_contracts() -> Iterator[tuple[str, Contract]]:
    """Yield the verbs of the page, with what it says of their keys."""
    text = (REFERENCE / "json.md").read_text("utf-8")
    for section in text.split("\n## ")[1:]:
        verb, _, rest = section.partition("\n")
        contract: Contract = {}
        inside = ""
        for line in rest.splitlines():
            if found := re.match(r"Each of `([^`]+)`", line):
                inside = f"{found[1]}."
            elif line.startswith("<!-- begin"):
                break
            elif line.startswith("| `"):
                keys, kinds, _ = re.split(r" \| ", line.strip("| "), maxsplit=2)
                for key in re.findall("`([^`]+)`", keys):
                    contract[inside + key] = set(kinds.split(", "))
        yield verb, contract


def walk(value: object, contract: Contract, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield the paths of the values of JSON, and their types, as the page writes them."""
    told = find(path, contract)
    if isinstance(value, list):
        if any(kind.startswith("list") for kind in told):
            kinds = {"object" if isinstance(v, dict) else TYPES[type(v)] for v in value}
            assert len(kinds) < 2, path
            yield path, f"list of {kinds.pop()}s" if kinds else "list"
            return
        for each in value:
            yield from walk(each, contract, f"{path}[]")
    elif isinstance(value, dict):
        if told == {"object"}:
            yield path, "object"
            return
        for key, each in value.items():
            yield from walk(each, contract, f"{path}.{key}".lstrip("."))
    elif not any(each.startswith(f"{path}.") for each in contract):  # an object that may be null
        yield path, TYPES[type(value)]


def find(path: str, contract: Contract) -> set[str]:
    """Find what the page says of a path; a word in capitals stands for any."""
    for told, kinds in contract.items():
        pattern = re.sub(r"\b[A-Z]{2,}\b", "*", told).replace("[]", "[[][]]")
        if fnmatchcase(path, pattern) and path.count(".") == told.count("."):
            return kinds
    return set()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive of the pages, with a column of its own, and without an index."""
    directory = tmp_path_factory.mktemp("json")
    make_archive(directory)
    with closing(sqlite3.connect(directory / "jwst-headers.db")) as connection:
        connection.executescript(
            "ALTER TABLE rate_sci ADD COLUMN our_note TEXT; DROP INDEX datasets_by_filetype;"
        )
    return directory


CONTRACTS = dict(read_contracts())


@pytest.mark.network
@pytest.mark.parametrize("verb", CONTRACTS)
def test_the_page_has_each_key_and_type_that_a_verb_prints(
    verb: str, place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(place)
    monkeypatch.setenv("SCHEMAGEN_FILETYPE", " ".join(FILETYPES))
    contract = CONTRACTS[verb]
    seen: Contract = {}
    for line in find_commands(verb):
        capsys.readouterr()
        cli.run(line.split()[1:])
        out = capsys.readouterr().out
        for text in out.splitlines() if verb == "ingest" else [out]:
            for path, kind in walk(json.loads(text), contract):
                told = find(path, contract)
                assert fits(kind, told), f"{path}: {kind}"
                (name,) = {n for n in contract if contract[n] is told}
                seen.setdefault(name, set()).add(kind)
    assert set(seen) == set(contract)


def find_commands(verb: str) -> Iterator[str]:
    """Yield the commands of a section of the page."""
    _, _, section = (REFERENCE / "json.md").read_text("utf-8").partition(f"\n## {verb}\n")
    section, _, _ = section.partition("\n## ")
    for block in re.findall(r"^```sh\n(.*?)^```", section, re.MULTILINE | re.DOTALL):
        for line in block.splitlines():
            yield line.partition(" ||")[0]


def fits(kind: str, told: set[str]) -> bool:
    """Return whether a type is what the page says; an empty list is any."""
    return (
        kind in told
        or (kind == "list" and any(each.startswith("list") for each in told))
        or (kind.startswith("list of") and "list" in told)
    )
