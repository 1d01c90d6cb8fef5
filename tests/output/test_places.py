"""A tree records where its schemas and templates are, and nothing of this machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemagen.output.places import find_place, record_place


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("shop/generated", "shop/schemas", "sch@mas", "repository"):
        (tmp_path / name).mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "shop")
    return Path("generated")


@pytest.mark.parametrize(
    ("place", "recorded", "found"),
    [
        ("schemas", "schemas", "schemas"),
        ("./schemas/", "schemas", "schemas"),
        ("{}/shop/schemas", "schemas", "schemas"),
        ("../sch@mas", "../sch@mas", "../sch@mas"),
        ("{}/sch@mas", "sch@mas", ""),
        ("git+../repository", "git+../repository@HEAD", "git+../repository@1a2b"),
        ("git+../repository@v1@{{1}}", "git+../repository@v1@{{1}}", "git+../repository@1a2b"),
        ("git+../sch@mas@main", "git+../sch@mas@main", "git+../sch@mas@1a2b"),
        ("git+file://{}/repository@main", "git+repository@main", ""),
        ("", "", ""),
    ],
)
def test_a_place_is_found_again_from_the_tree(
    tree: Path, tmp_path: Path, place: str, recorded: str, found: str
) -> None:
    noted = record_place(place.format(tmp_path), tree)
    assert noted == recorded.format()
    assert str(tmp_path) not in noted
    assert find_place(noted, tree, "1a2b") == found.format()
    assert find_place(noted, tmp_path / "elsewhere" / "generated", "1a2b") == ""
