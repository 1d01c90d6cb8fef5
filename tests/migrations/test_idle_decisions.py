"""A decision that decides nothing in any release is an error."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from schemagen.config import Config
from schemagen.errors import SchemagenError
from schemagen.migrations.idle_decisions import check_decisions
from schemagen.migrations.release_databases import ReleaseDatabases
from tests.support import samples

pytestmark = pytest.mark.network

VERSIONS = ("1.1.0", "1.2.0", "1.2.1", "1.2.3")
"""In between, EPH_TIME moves to SCI, and NDITHPTS becomes NRIMDTPT."""


def check(directory: Path, entry: str, *names: str, **settings: object) -> None:
    path = directory / "overrides.yaml"
    path.write_text(f"overrides:\n- {{{entry}, extension: PRIMARY, reason: r}}\n")
    config = Config(overrides=path, **settings)  # type: ignore[arg-type]
    with samples.pinning(VERSIONS, directory / "releases.json"):
        check_decisions(ReleaseDatabases(config, samples.open_reader()), *names)


@pytest.mark.parametrize(
    "entry",
    [
        "rename: NDITHPTS, to: NDITHPTS",
        "move: EPH_TIME, to: SCI, as: EPH_TYPE",
    ],
)
def test_a_decision_that_changes_a_comparison_is_none(tmp_path: Path, entry: str) -> None:
    check(tmp_path, entry)


@pytest.mark.parametrize(
    "entry",
    [
        "rename: NOSUCH, to: NRIMDTPT",
        "rename: NDITHPTS, to: NOSUCH",
        "rename: NDITHPTS, to: NRIMDTPT",  # its path shows it
        "move: EPH_TIME, to: SCI",  # its name shows it
        "rename: EPH_TIME, to: EPH_TYPE",
        "rename: DATE, to: DATE",
    ],
)
def test_the_error_names_the_place_and_the_entry(tmp_path: Path, entry: str) -> None:
    word = entry.partition(",")[0]
    told = rf"{re.escape(str(tmp_path))}/overrides.yaml:2: `{word}` decides nothing \(no release"
    with pytest.raises(SchemagenError, match=told):
        check(tmp_path, entry)


def test_a_build_of_some_filetypes_needs_no_decision_less(tmp_path: Path) -> None:
    entry = "move: EPH_TIME, to: SCI, as: EPH_TYPE, filetypes: [cal]"
    check(tmp_path, entry, "1.2.3", filetype=("rate",))
