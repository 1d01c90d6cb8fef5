from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from schemagen.errors import SchemagenError
from schemagen.inventory.accepted_differences import read_accepted

KINDS = ("type", "enum")


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "accepted.yaml"
    path.write_text(dedent(text), "utf-8")
    return path


def test_entries_are_read_in_their_order(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        """\
        accepted:
        - keyword: patttype
          difference: enum
          extension: primary
          pipeline: [N/A, ANY]
          reason: Old files
            have these values.
        - {keyword: EPH_*, difference: type, reason: Known.}
        """,
    )
    first, second = read_accepted(path, KINDS)
    assert str(first) == "PATTTYPE in PRIMARY: enum"
    assert (first.dictionary, first.pipeline) == (None, ("ANY", "N/A"))
    assert (first.reason, first.where) == ("Old files have these values.", f"{path}:2")
    assert (str(second), second.pipeline) == ("EPH_*: type", None)
    assert read_accepted(None, KINDS) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("accepted: 1", ": is not a list of entries under `accepted:`"),
        ("a: []", ": is not a list of entries under `accepted:`"),
        ("accepted: [1]", ": an entry has keys: keyword, difference and reason"),
        ("accepted:\n- {keyword: A, difference: enum}", ":2: an entry has no 'reason'"),
        (
            "accepted:\n- {keyword: A, difference: unit, reason: B}",
            ":2: 'unit' is not a kind of difference (one of type, enum)",
        ),
        ("accepted:\n- {keyword: A, kind: enum}", ":2: an entry has an unknown key 'kind'"),
        ("accepted:\n- {keyword: [A], difference: enum}", ":2: 'keyword' of an entry is not a"),
        ("accepted:\n- keyword: A\n  keyword: B", ":3: the key 'keyword' occurs twice"),
        ("accepted: [", ":2: not YAML: "),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, text: str, told: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(SchemagenError) as caught:
        read_accepted(path, KINDS)
    assert str(caught.value).startswith(f"{path}{told}")
