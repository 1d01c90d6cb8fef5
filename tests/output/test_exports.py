"""An export is a part of the tree if it is asked for, and the check knows of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemagen.cli.main import run
from schemagen.errors import ExitCode
from schemagen.output.exports import EXPORTS
from schemagen.output.manifest import read_manifest
from tests.support import samples


@pytest.fixture
def build(tmp_path: Path) -> list[str]:
    """The words of a build of a few schemas."""
    schemas = samples.write_schemas(tmp_path / "schemas")
    place = ["--source", str(schemas), "--output", str(tmp_path / "tree")]
    return ["build", *place, "--pipeline-version", "dev"]


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_is_checked_with_the_tree_and_goes_when_it_is_not_asked_for(
    name: str, build: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree, check = tmp_path / "tree", ["check", *build[1:5]]
    assert run([*build, "--export", name]) == ExitCode.OK
    manifest = read_manifest(tree)
    assert manifest
    path, *_ = (path for path in manifest.files if path.startswith(f"{name}/"))
    assert manifest.export == (name,)
    assert run(check) == ExitCode.OK
    with (tree / path).open("a", encoding="utf-8") as file:
        file.write("# by hand\n")
    capsys.readouterr()
    assert run(check) == ExitCode.DIFFERENT
    assert capsys.readouterr().out == f"{path}: edited by hand since it was built\n"
    assert run(build) == ExitCode.OK
    assert not (tree / path).exists()
    assert run(check) == ExitCode.OK


def test_an_export_can_be_a_setting_and_an_unknown_one_is_told(
    build: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("SCHEMAGEN_EXPORT", "felis")
    assert run(build) == ExitCode.OK
    assert (tmp_path / "tree" / "felis" / "jwst_headers.yaml").is_file()
    monkeypatch.setenv("SCHEMAGEN_EXPORT", "felix")
    capsys.readouterr()
    assert run(build) == ExitCode.USAGE
    assert capsys.readouterr().err == (
        "schemagen: SCHEMAGEN_EXPORT: unknown export 'felix' (one of dbml, felis, svg)\n"
    )
