"""docs/howto/next_release.md shows what schemagen prints."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

import pytest

from tests.support import command, samples
from tests.support.pages import compare, read_blocks, read_steps

PAGE = (samples.ROOT / "docs" / "howto" / "next_release.md").read_text("utf-8")
FOLDER = "src/stdatamodels/jwst/datamodels/schemas"

pytestmark = pytest.mark.network


def find_blocks(kind: str) -> list[str]:
    return [block.text for block in read_blocks(PAGE) if block.kind == kind]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone of stdatamodels with the schemas of a release, and the changes of the page."""
    folder = tmp_path / "stdatamodels" / FOLDER
    folder.mkdir(parents=True)
    for name, content in samples.read_release("3.0.0").files.items():
        (folder / name).write_bytes(content)
    (patch,) = find_blocks("diff")
    environ = {**os.environ, "GIT_COMMITTER_DATE": "2026-11-28T09:30:15Z"}
    for line in (
        "init -q -b main",
        "apply --unidiff-zero -",
        "add .",
        "-c user.name=A -c user.email=a@b -c commit.gpgsign=false commit -q -m changes",
    ):
        git = ["git", "-C", str(tmp_path / "stdatamodels"), *line.split()]
        subprocess.run(git, input=patch, text=True, check=True, env=environ)
    (settings,) = find_blocks("ini")
    (tmp_path / "setup.cfg").write_text(settings)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_page_shows_what_is_printed(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with samples.pinning(("2.0.1", "3.0.0"), place / "releases.json"):
        for step in read_steps("".join(find_blocks("console"))):
            program, *arguments = shlex.split(step.command)
            if program == "schemagen":
                done = command.run(capsys, *arguments)
                assert done.code == (program == "schemagen" and arguments[0] == "diff"), done.err
                assert compare(step.shown, done.out + done.err) == ""
            else:
                subprocess.run([program, *arguments], check=True)
    (report,) = find_blocks("markdown")
    (file,) = (place / "preview" / "migrations").glob("*.md")
    assert file.read_text().startswith(report)
