from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support import command
from tests.support.keyword_dictionary import describe, write_directory

VERSION = ("--pipeline-version", "3.0.0")


def test_a_new_difference_exits_with_1_and_an_accepted_one_with_0(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    entry = describe(
        "radesys", "sci", title="Name of the coordinate reference frame", enum=["FK5"], type="float"
    )
    part = write_directory(tmp_path, {"core.json": {"meta": {"frame": entry}}}) / "core.json"
    done = command.run(capsys, "compare-dictionary", part, *VERSION)
    assert (done.code, done.err) == (1, "")
    assert "RADESYS in SCI\n" in done.out
    assert "  enum: only in the dictionary FK5" in done.out
    (tmp_path / "accepted.yaml").write_text(
        """\
accepted:
- {keyword: RADESYS, difference: enum, dictionary: FK5, reason: Known.}
- {keyword: RADESYS, difference: type, reason: Known.}
- {keyword: RADESYS, difference: unit, reason: Known.}
"""
    )
    listed = ("--accepted", tmp_path / "accepted.yaml", "--format", "json")
    done = command.run(capsys, "compare-dictionary", part, *VERSION, *listed)
    assert done.code == 0
    assert [each["accepted"] for each in json.loads(done.out)["differences"]] == ["Known."] * 2
    assert done.err.endswith(
        "accepted.yaml:4: RADESYS: unit is accepted, but there is no such difference"
        " (delete the entry)\n"
    )


def test_what_cannot_be_read_is_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    done = command.run(capsys, "compare-dictionary", tmp_path / "none", *VERSION)
    assert (done.code, done.err.count("\n")) == (2, 1)
    (tmp_path / "core.json").write_text("{")
    done = command.run(capsys, "compare-dictionary", tmp_path / "core.json", *VERSION)
    assert (done.code, done.err.count("\n")) == (4, 1)
    assert "core.json:1:2: is not JSON: " in done.err
