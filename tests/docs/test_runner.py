"""A block that does not run, or prints something else, is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.blocks import Block, read_page
from tests.docs.places import Place
from tests.docs.runner import Runner, leave_out_installs
from tests.support.samples import ROOT


def run(directory: Path, *blocks: tuple[str, str]) -> list[str]:
    runner = Runner(Place(directory, renamed=(("/data", "."),)))
    return [runner.run(Block(line=1, kind=kind, text=text)) for kind, text in blocks]


@pytest.mark.parametrize(
    ("kind", "text", "told"),
    [
        ("sh", "false\n", "exit code 1: "),
        ("sh", "schemagen nothing\n", "exit code 2: "),
        ("sh", "schemagen nothing || true\n", "exit code 2: "),
        ("sh", "false | cat\ntrue\n", "exit code 1: "),
        ("console", "no prompt\n", "no command"),
        ("console", "$ echo 1\n2\n", "echo 1: 1"),
        ("console", "$ false\n", "exit codes [1]"),
        ("python", "1 / 0\n", "ZeroDivisionError: "),
        ("text", "nothing was printed\n", "a block of text that is neither run"),
        ("yaml", "a: b\n", "a block of yaml that is neither run"),
        ("", "schemagen status\n", "a block of no language that is neither run"),
    ],
)
def test_what_a_block_does_wrong_is_told(tmp_path: Path, kind: str, text: str, told: str) -> None:
    (wrong,) = run(tmp_path, (kind, text))
    assert wrong.startswith(told)


def test_what_is_printed_is_compared_with_what_is_shown(tmp_path: Path) -> None:
    shown = ("console", "$ echo one two\none …\n$ echo three; echo four\n…\nfour\n")
    assert run(tmp_path, shown, ("python", "x = 1\n"), ("python", "print(x)\n")) == ["", "", ""]
    assert run(tmp_path, ("sh", "echo 1\n"), ("text", "1\n"), ("text", "2\n")) == ["", "", "1\n"]
    assert (
        run(tmp_path, ("sh", "schemagen --version  # ours\n"), ("text", "schemagen, …\n"))[1] == ""
    )


def test_a_block_says_what_it_is(tmp_path: Path) -> None:
    path = ROOT / "docs" / "howto" / "adopt.md"
    assert {block.exit for block in read_page(path).blocks} == {0, 1}
    assert read_page(path).place == "archive"
    saved = [b.name for b in read_page(ROOT / "docs/howto/alembic.md").blocks if b.name]
    assert saved == ["alembic.ini"]


def test_only_what_there_is_is_installed() -> None:
    assert leave_out_installs("python -m pip install '.[s3]' tox && tox\n").strip() == "tox"
    assert leave_out_installs("pip install 'schemagen[tables]'\n").strip() == ""
    with pytest.raises(AssertionError, match="nothing"):
        leave_out_installs("python -m pip install 'schemagen[nothing]'")
