"""What the local changes of a database keep out stays out, and the database knows it by itself."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.errors import ExitCode
from schemagen.fits.header import Header
from schemagen.header_database import HeaderDatabase
from schemagen.ingest.withheld import list_withheld, withhold
from schemagen.inventory.override import Override
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.live.reflection import reflect
from tests.support import command, live
from tests.support.command import Done
from tests.support.engine import Database
from tests.support.strategies import law
from tests.support.synthetic import render

RELEASE = ("--pipeline-version", "1.1.0", "--filetype", "segm")
SECRET = "a title that nobody may read"

OVERRIDES = """\
overrides:
- omit: TITLE
  extension: PRIMARY
  reason: >-
    Proposal titles stay out of "this team's" \\ database; 100 % of them.
- omit: OUR_NAME
  extension: XYZ
  declared: false
  reason: Our names stay out, too.
- without-column: ENGQLPTG
  extension: PRIMARY
  reason: Nobody asks for it.
- column: GWA_TILT
  as: gwa_temperature
  extension: PRIMARY
  reason: It is a temperature.
- filetype: _photom_Step
  is: segm
  reason: We keep what this step saves.
"""

Run = Callable[..., Done]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run commands in an empty directory."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str | Path, code: int = ExitCode.OK) -> Done:
        done = command.run(capsys, *arguments)
        assert done.code == code, done.err + done.out
        return done

    return run


def write(directory: Path, suffix: str) -> Path:
    """Write a file with secrets wherever a header can have one."""
    primary: list[tuple[str, object]] = [
        ("SIMPLE", True),
        ("BITPIX", 8),
        ("NAXIS", 0),
        ("TELESCOP", "JWST"),
        ("INSTRUME", "NIRISS"),
        ("DETECTOR", "NIS"),
        ("CAL_VER", "1.1.0"),
        ("ENGQLPTG", "CALCULATED"),
        ("GWA_TILT", 35.5),
        ("TITLE", SECRET * 4),  # goes on in CONTINUE cards
        ("TITLE", SECRET),
        ("PI_NAME", "everybody may read this"),
    ]
    other: list[tuple[str, object]] = [
        ("XTENSION", "IMAGE"),
        ("BITPIX", 8),
        ("NAXIS", 0),
        ("PCOUNT", 0),
        ("GCOUNT", 1),
        ("EXTNAME", "XYZ"),
        ("OUR_NAME", SECRET),
    ]
    path = directory / f"jw01093011001_03103_00001_nis_{suffix}.fits"
    path.write_bytes(
        b"".join(
            render(tuple((keyword, value, "") for keyword, value in cards))  # type: ignore[misc]
            for cards in (primary, other)
        )
    )
    return path


def read_all(database: Database) -> str:
    """Return everything that a database holds, as text."""
    with connect(locate(database.url)) as connection:
        ident = connection.dialect.ident
        tables = reflect(connection).tables
        held = (connection.query(f"SELECT * FROM {ident(name)}") for name in tables)
        return "\n".join(str(rows) for rows in held)


CARDS = st.lists(
    st.tuples(st.sampled_from(["TITLE", "title", "OTHER", "CONTINUE", "HISTORY"]), st.integers())
)


@given(CARDS)
@law
def test_all_cards_of_a_withheld_keyword_are_taken_and_no_other(
    cards: list[tuple[str, int]],
) -> None:
    header = Header(index=0, cards=tuple(cards))
    kept, taken = withhold(header, {"TITLE"})
    pieces = "".join({"TITLE": "t", "title": "t", "CONTINUE": "c"}.get(k, "o") for k, _ in cards)
    out = [span for found in re.finditer("tc*", pieces) for span in range(*found.span())]
    assert kept.cards == tuple(card for n, card in enumerate(cards) if n not in out)
    assert taken == ("TITLE",) * sum(k.upper() == "TITLE" for k, _ in cards)
    assert withhold(header, ()) == (header, ())


def test_a_keyword_is_withheld_in_its_extension_and_filetypes() -> None:
    here = Override(action="omit", keyword="T", extension="SCI", filetypes=("cal",), reason="r")
    other = Override(action="without-column", keyword="N", extension="SCI", reason="r")
    assert list_withheld((here, other), "cal", "SCI") == {"T"}
    for place in (("cal", "PRIMARY"), ("rate", "SCI")):
        assert list_withheld((here, other), *place) == frozenset()


@pytest.mark.network
@pytest.mark.once
def test_what_is_withheld_is_nowhere_in_the_database_and_the_ingest_says_so(
    run: Run, database: Database, tmp_path: Path
) -> None:
    """The ingest runs where no overrides.yaml is: the database knows what it keeps out."""
    url, files = database.url, tmp_path / "files"
    (tmp_path / "overrides.yaml").write_text(OVERRIDES)
    done = run("create", url, *RELEASE, "--filetype", "photom_step")
    assert "with the local changes in overrides.yaml\n" in done.err
    (tmp_path / "overrides.yaml").unlink()
    files.mkdir()
    paths = [write(files, suffix) for suffix in ("segm", "photom_step", "unheard")]
    done = run("ingest", url, files, "--jobs", "1", "--format", "json")
    outcomes = [json.loads(line) for line in done.out.splitlines()]
    wanted = [*["PRIMARY TITLE"] * 2, "XYZ OUR_NAME"]
    assert [outcome["withheld"] for outcome in outcomes] == [wanted] * 3
    assert [word for word in ("6  PRIMARY TITLE", "3  XYZ OUR_NAME") if word not in done.err] == []
    held = read_all(database)
    assert "everybody may read this" in held
    assert SECRET[:10] not in held + done.out + done.err

    shown = live.rows(database, "SELECT segm, photom_step FROM dataset_filetypes WHERE segm <> ''")
    assert shown == [tuple(path.name for path in paths[:2])]
    query = "SELECT gwa_temperature FROM photom_step_primary"
    assert live.rows(database, query) == [(35.5,)]
    for path in paths[:2]:
        primary, other = HeaderDatabase(url).headers(path.name)
        assert (primary.withheld, other.withheld) == (("TITLE",), ("OUR_NAME",))
        assert primary["GWA_TILT"] == 35.5
        assert primary["ENGQLPTG"] == "CALCULATED"
        assert "without TITLE (withheld)" in repr(primary)
    assert "2 unchanged" in run("ingest", url, *paths[:2], "--jobs", "1").out
    told = run("status", url).out
    assert "local changes:\n  `omit: TITLE`: Proposal titles" in told
    assert told.endswith("differences from the release: none\n")


@pytest.mark.network
@pytest.mark.once
def test_an_upgrade_takes_over_other_local_changes_and_keeps_every_value(
    run: Run, database: Database, tmp_path: Path
) -> None:
    url, local = database.url, tmp_path / "overrides.yaml"
    path = write(tmp_path, "segm")
    run("create", url, *RELEASE)
    run("ingest", url, path, "--jobs", "1")
    local.write_text(OVERRIDES)
    for verb in (["status", url], ["ingest", url, path, "--jobs", "1"]):
        assert "other local changes than the database" in run(*verb).err
    local.write_text(OVERRIDES.replace("GWA_TILT", "GWA_TLIT"))
    told = run("upgrade", url, "--to", "1.1.0", "--yes", code=ExitCode.USAGE).err
    assert "overrides.yaml:13: `column: GWA_TLIT` changes nothing" in told
    local.write_text(OVERRIDES)
    done = run("upgrade", url, "--to", "1.1.0", "--yes")
    for words in (
        "PRIMARY: renamed gwa_tilt to gwa_temperature",
        '`omit: TITLE`, because: Proposal titles stay out of "this team\'s" \\ database; 100 %',
        "`schemagen ingest --force`",
    ):
        assert words in done.out
    assert live.rows(database, "SELECT gwa_temperature FROM segm_primary") == [(35.5,)]
    run("ingest", url, path, "--jobs", "1", "--force")
    assert SECRET[:10] not in read_all(database)
    assert run("status", url).out.endswith("differences from the release: none\n")
    assert "nothing to do" in run("upgrade", url, "--to", "1.1.0", "--yes").err
    local.write_text("overrides: []")
    run("upgrade", url, "--to", "1.2.0", "--yes")
    assert live.rows(database, "SELECT gwa_tilt FROM segm_primary") == [(35.5,)]
    local.unlink()
    assert run("status", url).out.endswith("differences from the release: none\n")


@pytest.mark.network
@pytest.mark.dialects("sqlite")
@pytest.mark.parametrize("entries", [OVERRIDES, "overrides: []\n"])
def test_a_database_is_not_created_again_with_other_local_changes(
    run: Run, database: Database, tmp_path: Path, entries: str
) -> None:
    local: Sequence[str] = ["--overrides", "mine.yaml"]
    (tmp_path / "mine.yaml").write_text(entries)
    (tmp_path / "overrides.yaml").write_text(OVERRIDES)
    run("create", database.url, *RELEASE)
    done = run("create", database.url, *RELEASE, *local, code=0 if entries == OVERRIDES else 3)
    if entries != OVERRIDES:
        assert "with other local changes" in done.err
