from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.errors import SchemagenError
from schemagen.inventory.build import take_inventory
from schemagen.inventory.model import Inventory, Type
from schemagen.inventory.override import Override
from schemagen.inventory.overrides import read_overrides
from schemagen.tables.layout import lay_out
from tests.support.strategies import law, make_set

ALL = """\
    # our local changes
    overrides:
    - add: blurfwhm
      filetypes: [cal, i2d]
      extension: sci
      type: number
      title: Width of the blur
      unit: arcsec
      reason: Written by the local blur step.

    - set-type: EXPCOUNT
      extension: PRIMARY
      type: string
      reason: 'Ours says N/A: not a number.'
    - omit: DOI
      filetypes: rate
      extension: PRIMARY
      reason: Not wanted.
    - rename: OLD-NAME
      to: new-name
      extension: PRIMARY
      reason: We know.
    """

MOVES = """\
    overrides:
    - move: eph_time
      filetypes: [cal]
      extension: primary
      to: sci
      reason: We know.
    - move: EPH_TYPE
      as: ephtype
      extension: PRIMARY
      to: SCI
      reason: We know.
    """


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "overrides.yaml"


def read_text(path: Path, text: str) -> tuple[Override, ...]:
    path.write_text(dedent(text))
    return read_overrides(path)


# What can be said


def test_without_a_file_there_are_none(path: Path) -> None:
    assert read_overrides(None) == ()
    assert read_text(path, "overrides: []") == ()


def test_every_action_is_read_with_its_line(path: Path) -> None:
    assert read_text(path, ALL) == (
        Override(
            action="add",
            keyword="BLURFWHM",
            filetypes=("cal", "i2d"),
            extension="SCI",
            value="number",
            title="Width of the blur",
            unit="arcsec",
            reason="Written by the local blur step.",
            where="overrides.yaml:3",
        ),
        Override(
            action="type",
            keyword="EXPCOUNT",
            filetypes=(),
            extension="PRIMARY",
            value="string",
            title="",
            unit="",
            reason="Ours says N/A: not a number.",
            where="overrides.yaml:11",
        ),
        Override(
            action="omit",
            keyword="DOI",
            filetypes=("rate",),
            extension="PRIMARY",
            value="",
            title="",
            unit="",
            reason="Not wanted.",
            where="overrides.yaml:15",
        ),
        Override(
            action="rename",
            keyword="OLD-NAME",
            filetypes=(),
            extension="PRIMARY",
            value="NEW-NAME",
            title="",
            unit="",
            reason="We know.",
            where="overrides.yaml:19",
        ),
    )


def test_a_move_is_read_with_where_it_goes_to_and_as_what(path: Path) -> None:
    first, second = read_text(path, MOVES)
    assert first == Override(
        action="move",
        keyword="EPH_TIME",
        filetypes=("cal",),
        extension="PRIMARY",
        value="EPH_TIME",
        title="",
        unit="",
        reason="We know.",
        where="overrides.yaml:2",
        target="SCI",
    )
    assert first.ends == (("PRIMARY", "EPH_TIME"), ("SCI", "EPH_TIME"))
    assert second.ends == (("PRIMARY", "EPH_TYPE"), ("SCI", "EPHTYPE"))


def test_renames_and_moves_decide_and_one_to_itself_says_that_it_stays(path: Path) -> None:
    same = ALL.replace("to: new-name", "to: old-name")
    found = [*read_text(path, ALL), *read_text(path, MOVES), read_text(path, same)[-1]]
    assert [override.decides for override in found] == [False] * 3 + [True] * 4
    assert [override.stays for override in found[3:]] == [False] * 3 + [True]
    assert found[3].ends == (("PRIMARY", "OLD-NAME"), ("PRIMARY", "NEW-NAME"))


def test_an_added_or_changed_keyword_has_the_type_that_is_said(path: Path) -> None:
    assert [o.type for o in read_text(path, ALL)[:2]] == [Type.NUMBER, Type.STRING]


@given(
    st.lists(st.sampled_from(["rate", "cal"]), unique=True),
    st.sampled_from(["SCI", "sci", "PRIMARY"]),
)
@law
def test_an_entry_concerns_its_extension_in_its_filetypes_or_in_all(
    filetypes: list[str], extension: str
) -> None:
    entry = f"- {{omit: K, extension: {extension}, reason: r, filetypes: {filetypes}}}"
    with TemporaryDirectory() as directory:
        (found,) = read_text(Path(directory, "overrides.yaml"), f"overrides:\n{entry}\n")
    for filetype in ("rate", "cal", "x1d"):
        for name in ("SCI", "PRIMARY", "ERR"):
            wanted = name == extension.upper() and (not filetypes or filetype in filetypes)
            assert found.concerns(filetype, name) == wanted
        assert found.within(filetype) == (not filetypes or filetype in filetypes)


def test_a_long_keyword_is_one_of_a_hierarch_card(path: Path) -> None:
    entry = "add: HIERARCH ESO det Id, type: string, extension: SCI, reason: r"
    (found,) = read_text(path, f"overrides:\n- {{{entry}}}\n")
    assert found.keyword == "ESO det Id"
    image = take_inventory(make_set({"image": IMAGE}), [found])
    columns = {c.name: c for t in lay_out(image).tables for c in t.columns if c.keyword}
    assert columns["eso_det_id"].keyword == "ESO det Id"


# What cannot


ENTRY = "extension: SCI, reason: because"


@pytest.mark.parametrize(
    ("entry", "error"),
    [
        ("{omit: K, extension: SCI}", "an entry has no 'reason'"),
        ("{omit: K, extension: SCI, reason: ''}", "an entry has no 'reason'"),
        ("{omit: K, extension: SCI, reason: }", "an entry has no 'reason'"),
        ("{omit: K, reason: because}", "an entry has no 'extension'"),
        (f"{{omit: , {ENTRY}}}", "an entry has no 'omit'"),
        (f"{{add: K, {ENTRY}}}", "an entry has no 'type'"),
        (f"{{set-type: K, {ENTRY}}}", "an entry has no 'type'"),
        (f"{{rename: K, {ENTRY}}}", "an entry has no 'to'"),
        (f"{{move: K, {ENTRY}}}", "an entry has no 'to'"),
        (f"{{move: K, to: PRIMARY, as: , {ENTRY}}}", "an entry has no 'as'"),
        (f"{{move: K, to: PRIMARY, as: [N], {ENTRY}}}", "'as' of an entry is not a text"),
        (f"{{rename: K, to: L, as: N, {ENTRY}}}", "an entry has an unknown key 'as'"),
        (f"{{omit: K, colour: red, {ENTRY}}}", "an entry has an unknown key 'colour'"),
        (f"{{omit: K, type: string, {ENTRY}}}", "an entry has an unknown key 'type'"),
        (f"{{omit: K, unit: s, {ENTRY}}}", "an entry has an unknown key 'unit'"),
        (f"{{set-type: K, type: string, title: T, {ENTRY}}}", "an unknown key 'title'"),
        (f"{{rename: K, to: L, type: string, {ENTRY}}}", "an unknown key 'type'"),
        (f"{{add: K, type: text, {ENTRY}}}", "'text' is not a type (one of string, integer,"),
        (f"{{set-type: K, type: 1, {ENTRY}}}", "1 is not a type (one of string, integer,"),
        (f"{{{ENTRY}}}", "an entry needs exactly one action (one of add, set-type, omit, wit"),
        (f"{{drop: K, {ENTRY}}}", "an entry needs exactly one action"),
        (f"{{add: K, omit: K, type: string, {ENTRY}}}", "an entry needs exactly one action"),
        ("{}", "an entry needs exactly one action"),
        (f"{{add: BLURFWHMX, type: number, {ENTRY}}}", "write `add: HIERARCH BLURFWHMX`"),
        (f"{{omit: 'TWO WORDS', {ENTRY}}}", "the keyword 'TWO WORDS' has blanks (for a HIERARCH"),
        (f"{{rename: K, to: NEWKEYWORD, {ENTRY}}}", "write `rename: HIERARCH NEWKEYWORD`"),
        (f"{{omit: K%, {ENTRY}}}", "'K%' is not a FITS keyword (it has up to eight letters A-Z"),
        (f"{{omit: HIERARCH, to: K, {ENTRY}}}", "an entry has an unknown key 'to'"),
        (f"{{omit: DETECTOR, {ENTRY}}}", "`omit: DETECTOR`: headers are filed by this keyword"),
        (f"{{omit: K, declared: 3, {ENTRY}}}", "'declared' of an entry is not true or false"),
        (f"{{column: K, {ENTRY}}}", "an entry has no 'as'"),
        (f"{{column: K, as: Gwa-Tilt, {ENTRY}}}", "'Gwa-Tilt' is not the name of a column"),
        (f"{{column: DATE-OBS, as: date_obs, {ENTRY}}}", "has this name without an entry"),
        ("{filetype: photomstep, reason: because}", "an entry has no 'is'"),
        (f"{{filetype: photomstep, is: cal, {ENTRY}}}", "an unknown key 'extension'"),
        ("{filetype: 5step, is: cal, reason: r}", "'5step' is not the suffix of a file name"),
    ],
)
def test_an_entry_of_another_form_is_an_error_with_its_line(
    path: Path, entry: str, error: str
) -> None:
    good = f"{{omit: OTHER, {ENTRY}}}"
    with pytest.raises(SchemagenError) as caught:
        read_text(path, f"overrides:\n- {good}\n\n- {entry}\n")
    told = str(caught.value)
    assert told.startswith(f"{path}:4: ")
    assert error in told


@pytest.mark.parametrize("entry", ["3", "text", "[omit, K]", ""])
def test_an_entry_that_is_no_mapping_is_an_error(path: Path, entry: str) -> None:
    with pytest.raises(SchemagenError, match=r"/overrides\.yaml: an entry needs exactly one"):
        read_text(path, f"overrides:\n- {entry}\n")


@pytest.mark.parametrize(
    "text", ["overrides:\n", "overrides: {}\n", "other: []\n", "overrides: []\nversion: 1\n"]
)
def test_a_file_of_another_form_is_an_error(path: Path, text: str) -> None:
    with pytest.raises(SchemagenError, match=r"/overrides\.yaml: is not a list of entries under"):
        read_text(path, text)


@pytest.mark.parametrize("text", ["overrides: [\n", "- add: K\n", ""])
def test_what_is_no_yaml_mapping_is_an_error_with_its_file(path: Path, text: str) -> None:
    with pytest.raises(SchemagenError, match=r"/overrides\.yaml.*: .*(not YAML|not a mapping)"):
        read_text(path, text)


def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.yaml", tmp_path):
        with pytest.raises(SchemagenError) as caught:
            read_overrides(path)
        assert str(caught.value).startswith(f"{path}: cannot be read: ")


# From the file to the inventory

IMAGE = """\
    type: object
    properties:
      count: {type: integer, fits_keyword: EXPCOUNT}
      doi: {type: string, fits_keyword: DOI}
      data: {fits_hdu: SCI, datatype: float32}
    """


def keywords(inventory: Inventory, filetype: str) -> dict[str, dict[str, Type]]:
    (found,) = (f for f in inventory.filetypes if f.name == filetype)
    return {
        extension.name: {keyword.name: keyword.type for keyword in extension.keywords}
        for extension in found.layouts[0].extensions
        if extension.keywords
    }


def test_a_file_changes_what_it_says_and_where(path: Path) -> None:
    changed = take_inventory(make_set({"image": IMAGE}), read_text(path, ALL))
    primary = {"EXPCOUNT": Type.STRING, "DOI": Type.STRING}
    assert keywords(changed, "cal") == {"PRIMARY": primary, "SCI": {"BLURFWHM": Type.NUMBER}}
    assert keywords(changed, "rate") == {"PRIMARY": {"EXPCOUNT": Type.STRING}}


def test_a_decision_changes_no_inventory(path: Path) -> None:
    decisions = [*read_text(path, MOVES), *read_text(path, ALL)[3:]]
    schemas = make_set({"image": IMAGE.replace("EXPCOUNT", "EPH_TIME")})
    decided = take_inventory(schemas, decisions)
    assert replace(decided, overrides=()) == take_inventory(schemas)


def test_an_entry_that_matches_nothing_is_told_with_its_line(path: Path) -> None:
    local = read_text(path, ALL.replace("omit: DOI", "omit: DUI"))
    with pytest.raises(SchemagenError, match=r"/overrides\.yaml:15: `omit: DUI` changes nothing"):
        take_inventory(make_set({"image": IMAGE}), local)
