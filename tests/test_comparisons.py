"""What Python returns of releases is what the command line prints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

import schemagen
from schemagen.errors import ExitCode, SchemagenError
from tests.support import command

pytestmark = pytest.mark.network

Part = Mapping[str, Any]

PARTS: tuple[Part, ...] = (
    {},
    {"instrument": "NIRSPEC"},
    {"instrument": "nirspec", "filetype": ("cal", "rate"), "extension": "SCI"},
    {"keyword": ["GWA*", "MSA*"]},
)
"""What is asked for, by the name of the option."""


def flags(part: Part) -> list[str]:
    return [
        word
        for option, names in part.items()
        for name in ([names] if isinstance(names, str) else names)
        for word in (f"--{option}", name)
    ]


@pytest.mark.parametrize("part", PARTS, ids=str)
def test_a_part_of_the_changes_is_what_diff_prints(
    part: Part, capsys: pytest.CaptureFixture[str]
) -> None:
    printed = command.run(capsys, "diff", "2.0.1", "3.0.0", *flags(part))
    compared = schemagen.compare("2.0.1", "3.0.0", **part)
    assert str(compared) == printed.out
    assert printed.code == (ExitCode.DIFFERENT if len([*compared]) else ExitCode.OK)


@pytest.mark.parametrize(
    "part", [{}, {"instrument": "NIRSPEC", "extension": "SCI"}, {"filetype": "x1d"}], ids=str
)
def test_a_part_of_a_history_is_what_history_prints(
    part: Part, capsys: pytest.CaptureFixture[str]
) -> None:
    printed = command.run(capsys, "history", "SRCTYPE", *flags(part))
    assert printed.code == ExitCode.OK
    assert str(schemagen.keyword_history("SRCTYPE", **part)) == printed.out


def test_a_name_that_no_release_has_is_an_error() -> None:
    with pytest.raises(SchemagenError, match="no release has 'NIRSPECK'"):
        schemagen.compare("2.0.1", "3.0.0", instrument="NIRSPECK")
    with pytest.raises(SchemagenError, match="no release has 'xld'"):
        schemagen.keyword_history("SRCTYPE", filetype="xld")
