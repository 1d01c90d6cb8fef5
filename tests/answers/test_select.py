"""Values are found wherever files have them: in columns, under former names, and among the rest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schemagen.answers.answer_rows import AnswerRow
from schemagen.answers.conditions import read_condition
from schemagen.answers.question import Question, read_time
from schemagen.answers.select import open_selection
from schemagen.cli.main import run
from schemagen.errors import DatabaseError, SchemagenError, UnknownNameError
from schemagen.fits.header_file import HeaderFile
from schemagen.fits.reader import read_headers
from schemagen.ingest.header_tables import Catalogue, read_header_tables
from schemagen.ingest.run import FileState, ingest_files
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.tables.model import Column, ColumnType
from schemagen.tables.model import Database as Layout
from tests.support import samples
from tests.support.engine import Database, Engine
from tests.support.synthetic import Card, File, Hdu, Value

TEXT, INTEGER, NUMBER = ColumnType.TEXT, ColumnType.INTEGER, ColumnType.NUMBER


def column(keyword: str, kind: ColumnType = TEXT, *former: str, **meaning: Any) -> Column:
    return Column(
        name=keyword.lower().replace("-", "_"),
        type=kind,
        keyword=keyword,
        declared="string",
        paths=(f"meta.{keyword.lower()}",),
        former=former,
        since="1.0.0",
        **meaning,
    )


def lay_out() -> Layout:
    """Return a layout with a keyword that was renamed, one that moved, and one in two places."""
    primary = (
        column("FILENAME"),
        column("DATE-BEG", ColumnType.TIMESTAMP),
        column("INSTRUME"),
        column("DETECTOR"),
        column("FILTER"),
        column("NEWNAME", INTEGER, "PRIMARY.OLDNAME"),
        column("TILT", NUMBER, unit="K", title="Temperature"),
        column("LAMP", ColumnType.BOOLEAN),
    )
    science = (
        column("EXTNAME"),
        column("EXTVER", INTEGER),
        column("BUNIT"),
        column("FILTER"),
        column("MOVES", NUMBER, "PRIMARY.MOVES"),
    )
    tables = (
        samples.make_table(*primary, name="rate_primary", values=["NIRCAM"]),
        samples.make_table(*science, name="rate_sci", values=["NIRCAM"]),
        samples.make_table(*primary, name="cal_primary", values=["NIRCAM"]),
    )
    return samples.make_database(*tables)


NAMES = {
    "NEWNAME": ("NEWNAME", "OLDNAME"),
    "OLDNAME": ("NEWNAME", "OLDNAME"),
    "MOVES": ("MOVES",),
    "FILTER": ("FILTER",),
    "TILT": ("TILT",),
    "STRANGE": ("STRANGE",),
}
"""Under which names a keyword is in PRIMARY; elsewhere it has its own."""


class Archive:
    """A database with this layout, and the files that were stored in it."""

    def __init__(self, database: Database, directory: Path) -> None:
        database.load(*samples.scripts(lay_out(), database.engine.dialect))
        self.address = locate(database.url)
        self.url = database.url
        self._directory = directory
        self._numbers = count(1)
        with connect(self.address) as connection:
            self.catalogue: Catalogue = read_header_tables(connection)

    def add(self, *headers: Sequence[Card], filetype: str = "rate") -> str:
        """Store a file with these headers, and return its name."""
        return str(self.store(*headers, filetype=filetype)["PRIMARY"]["FILENAME"])

    def store(self, *headers: Sequence[Card], filetype: str = "rate") -> HeaderFile:
        """Store a file with these headers, and return what it has."""
        name = f"jw01345{next(self._numbers):03}001_02101_00001_nrca1_{filetype}.fits"
        first: Card = ("FILENAME", name, "")
        hdus = [Hdu(cards=(*SIMPLE, first, *headers[0], END), size=0)]
        hdus += [Hdu(cards=(*IMAGE, *cards, END), size=0) for cards in headers[1:]]
        file = File(name=name, filetype=filetype, hdus=tuple(hdus))
        path = file.write(self._directory / name)
        (outcome,) = ingest_files(self.url, self.catalogue, [str(path)], jobs=1)
        assert outcome.state is FileState.NEW, str(outcome)
        return read_headers(str(path))

    def ask(self, *keywords: str, **wanted: Any) -> list[AnswerRow]:
        question = Question(keywords=keywords, **wanted)
        with open_selection(self.address, question) as selection:
            return [*selection]


SIMPLE: tuple[Card, ...] = (
    ("SIMPLE", True, ""),
    ("BITPIX", 8, ""),
    ("NAXIS", 0, ""),
    ("TELESCOP", "JWST", ""),
    ("INSTRUME", "NIRCAM", ""),
)
IMAGE: tuple[Card, ...] = (
    ("XTENSION", "IMAGE", ""),
    ("BITPIX", 8, ""),
    ("NAXIS", 0, ""),
    ("PCOUNT", 0, ""),
    ("GCOUNT", 1, ""),
)
END: Card = ("END", None, "")


@pytest.fixture(scope="module")
def archive(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """A database of each engine with the layout above."""
    database = engine.fresh()
    yield Archive(database, tmp_path_factory.mktemp("files"))
    database.drop()


# The law

VALUES: Mapping[str, st.SearchStrategy[Value]] = {
    "FILTER": st.sampled_from(["F200W", "", "CLEAR", 7]),
    "NEWNAME": st.sampled_from([1, 2, "2", "odd", None]),
    "OLDNAME": st.sampled_from([1, 2, "2", "odd", 2.5]),
    "MOVES": st.sampled_from([0.5, 1, "N/A"]),
    "TILT": st.sampled_from([36.5, 2**60 + 1, "N/A", None, True]),
    "STRANGE": st.sampled_from([1, 1.5, "text", False, 1 + 2j]),
}
HEADERS = st.lists(
    st.sampled_from([*VALUES]).flatmap(
        lambda name: VALUES[name].map(lambda value: (name, value, ""))
    ),
    max_size=6,
)


@st.composite
def files(draw: st.DrawFn) -> list[list[Card]]:
    """Draw the headers of a file: PRIMARY, then some SCI, then one that no table is for."""
    found: list[list[Card]] = [draw(HEADERS)]
    found += [
        [("EXTNAME", "SCI", ""), ("EXTVER", version, ""), *draw(HEADERS)]
        for version in range(1, draw(st.integers(0, 3)) + 1)
    ]
    if draw(st.booleans()):
        found.append([("EXTNAME", "OWN", ""), *draw(HEADERS)])
    return found


@pytest.mark.once
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(headers=files(), keyword=st.sampled_from([*NAMES]))
def test_an_answer_has_each_card_where_it_stands_and_nothing_else(
    archive: Archive, headers: list[list[Card]], keyword: str
) -> None:
    file = archive.store(*headers)
    name = str(file["PRIMARY"]["FILENAME"])
    cards = {
        (header.name, header.version, card): [v for k, v in header.cards if k == card]
        for header in file
        for card in NAMES[keyword]
        if card in header and (card == keyword or header.index == 0)
    }
    if not cards and keyword == "STRANGE":
        return  # that is an error: nobody knows the keyword
    rows = archive.ask(keyword, rootnames=(name.rpartition("_")[0],))
    # what stands in another header than the row's is true of the whole file
    told = [
        (extension, 1 if extension == "PRIMARY" else row.version, card, value)
        for row in rows
        for place, value in zip(row.places, row.values, strict=True)
        for extension, _, card in [place.rpartition(".")]
    ]
    for extension, version, card, value in told:
        assert show(value) in [*map(show, cards[extension, version, card])]
    for (extension, version, card), values in cards.items():
        found = [show(v) for e, n, c, v in told if (e, n, c) == (extension, version, card)]
        assert set(map(show, values)) == set(found)


def show(value: object) -> str:
    """Write a value so that others differ; a whole number may be a double in the database."""
    if isinstance(value, int) and not isinstance(value, bool) and float(value) == value:
        value = float(value)
    return f"{type(value).__name__} {value!r}"


# Cases


@pytest.mark.once
def test_what_is_in_primary_is_in_the_rows_of_other_extensions(archive: Archive) -> None:
    name = archive.add(
        [("TILT", 36.5, ""), ("FILTER", "F200W", "")],
        [("EXTNAME", "SCI", ""), ("BUNIT", "DN/s", "")],
        [("EXTNAME", "SCI", ""), ("EXTVER", 2, ""), ("BUNIT", "DN", ""), ("FILTER", "F1", "")],
    )

    def ask(*keywords: str, **wanted: Any) -> list[tuple[Any, ...]]:
        rows = archive.ask(*keywords, rootnames=(name.rpartition("_")[0],), **wanted)
        return [(row.extension, row.version, *row.values) for row in rows]

    assert ask("TILT") == [("PRIMARY", 1, 36.5)]
    assert ask("tilt", "BUNIT") == [("SCI", 1, 36.5, "DN/s"), ("SCI", 2, 36.5, "DN")]
    # both have the keyword: neither is left out
    assert ask("FILTER") == [("PRIMARY", 1, "F200W"), ("SCI", 2, "F1")]
    assert ask("FILTER", "BUNIT") == [("SCI", 1, "F200W", "DN/s"), ("SCI", 2, "F1", "DN")]
    assert ask("FILTER", extensions=("sci",)) == [("SCI", 2, "F1")]
    assert ask("BUNIT", where=(read_condition("FILTER=F1"),)) == [("SCI", 2, "DN")]
    assert ask("TILT", where=(read_condition("BUNIT=DN/s"),)) == [("PRIMARY", 1, 36.5)]
    assert ask("BUN*", "T?LT") == [("SCI", 1, "DN/s", 36.5), ("SCI", 2, "DN", 36.5)]


@pytest.mark.once
def test_a_copy_stands_where_its_card_is(archive: Archive) -> None:
    old = archive.add(
        [("MOVES", 0.5, ""), ("OLDNAME", "4", "")],
        *([("EXTNAME", "SCI", ""), ("EXTVER", version, "")] for version in (1, 2)),
    )
    rows = archive.ask("MOVES", rootnames=(old.rpartition("_")[0],))
    assert [(row.extension, row.version, *row.places) for row in rows] == [
        ("SCI", 1, "PRIMARY.MOVES"),
        ("SCI", 2, "PRIMARY.MOVES"),
    ]
    for name in ("NEWNAME", "OLDNAME"):
        (row,) = archive.ask(name, rootnames=(old.rpartition("_")[0],))
        assert (row.values, row.places) == (("4",), ("PRIMARY.OLDNAME",))


@pytest.mark.once
def test_files_are_chosen_by_what_they_are(archive: Archive) -> None:
    def store(day: str, detector: str, tilt: float, filetype: str = "rate") -> str:
        cards: list[Card] = [("DATE-BEG", f"{day}T10:20:30.125", ""), ("DETECTOR", detector, "")]
        cards += [("TILT", tilt, ""), ("MARK", "chosen", "")]
        cards += [("PROGRAM", "01345", ""), ("EXP_TYPE", "NRC_IMAGE", ""), ("LAMP", tilt > 2, "")]
        return archive.add(cards, filetype=filetype)

    first = store("2022-07-12", "NRCA1", 1.5)
    second = store("2022-07-13", "NRCA1", 2.5)
    third = store("2022-07-13", "NRCB1", 3.5)
    cal = store("2022-07-14", "NRCA1", 4.5, "cal")

    def ask(*where: str, **wanted: Any) -> list[str]:
        conditions = (read_condition("MARK=chosen"), *map(read_condition, where))
        return [row.file.filename for row in archive.ask("TILT", where=conditions, **wanted)]

    assert ask() == [cal, first, second, third]
    assert ask(filetypes=("RATE",)) == [first, second, third]
    assert ask(detectors=("nrcb*",)) == ask(detectors=("NRCB1",)) == [third]
    assert ask(instruments=("miri",)) == []
    assert ask(programs=("1345",), filetypes=("cal",)) == [cal]
    assert ask(programs=("1346",)) == []
    assert ask(exp_types=("nrc_*",), filetypes=("cal",)) == [cal]
    assert ask(rootnames=(first.rpartition("_")[0],)) == [first]
    assert ask(rootnames=(f"{first[:10]}*",)) == [first]
    assert ask(rootnames=("jw%",)) == []  # a blank check: only * and ? stand for others
    since = read_time("2022-07-13", where="")
    assert ask(since=since) == [cal, second, third]
    assert ask(until=since) == [first]
    assert ask(until=read_time("2022-07-13", where="", end=True)) == [first, second, third]
    assert ask(since=read_time("2022-07-12T10:20:30.126", where="")) == [cal, second, third]
    assert ask(latest=True) == [cal, second, third]
    assert ask("TILT>=2.5", "TILT<4.5") == [second, third]
    assert ask("TILT!=2.5", filetypes=("rate",)) == [first, third]
    assert ask("LAMP=F") == [first]
    assert ask("DETECTOR~NRCA?", filetypes=("rate",)) == [first, second]
    assert ask("DATE-BEG>=2022-07-14") == [cal]


@pytest.mark.dialects("sqlite")
def test_a_condition_is_compared_as_what_the_keyword_is(archive: Archive) -> None:
    for text, wrong in (("TILT>x", "'x' is no number, as TILT is"), ("LAMP=maybe", "T or F")):
        with pytest.raises(SchemagenError, match=wrong):
            archive.ask("TILT", where=(read_condition(text),))
    for text in ("TILT", "=5", ""):
        with pytest.raises(SchemagenError, match="is no condition"):
            read_condition(text)


@pytest.mark.dialects("sqlite")
def test_a_keyword_that_nobody_has_is_an_error_after_all_files(archive: Archive) -> None:
    archive.store([("TILT", 1.0, "")])
    with pytest.raises(UnknownNameError, match=r"TLT: no table has a column.*nearest: TILT"):
        archive.ask("TLT")
    assert archive.ask("BUNIT", filetypes=("cal",)) == []  # it is known, and nobody has it
    archive.store([("MYSTERY", "here", "")])
    assert archive.ask("MYSTERY")


def test_a_day_and_a_time_are_in_utc() -> None:
    assert read_time("2022-07-12", where="") == dt.datetime(2022, 7, 12)
    assert read_time("2022-07-12", where="", end=True) == dt.datetime(2022, 7, 13)
    assert read_time("2022-07-12T02:00:00+02:00", where="") == dt.datetime(2022, 7, 12)
    assert read_time("2022-07-12 10:20", where="", end=True) == dt.datetime(2022, 7, 12, 10, 20)
    for wrong in ("yesterday", "2022-02-30", "9999-12-31T"):
        with pytest.raises(SchemagenError, match=r"--since: .* is no day and no time"):
            read_time(wrong, where="--since")


# The verb


@pytest.mark.dialects("sqlite")
def test_the_verb_prints_what_a_reader_wants(
    archive: Archive, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    cards: list[Card] = [("DATE-BEG", "2023-01-06T05:50:32.854", ""), ("OLDNAME", 3, "")]
    name = archive.add([*cards, ("TILT", 36.25, ""), ("VERBS", "", "")])
    wanted = ["--where", "VERBS=", "--rootname", f"{name[:10]}*"]
    assert run(["select", archive.url, "TILT", "NEWNAME", *wanted]) == 0
    printed = capsys.readouterr()
    head, units, line = printed.out.splitlines()
    assert head.split() == ["FILENAME", "DATE-BEG", "EXTENSION", "TILT", "NEWNAME", "FOUND", "AS"]
    assert units.split() == ["UTC", "K"]
    assert line.split() == [
        *(name, "2023-01-06T05:50:32.854", "PRIMARY", "36.25", "3", "PRIMARY.OLDNAME")
    ]
    assert printed.err.endswith(": 1 row from 1 file\n")
    file = tmp_path / "tilt.csv"
    assert run(["select", archive.url, "TILT", "--output", str(file), *wanted]) == 0
    assert file.read_text().splitlines()[1] == (
        f'"{name}","rate","NIRCAM",,"2023-01-06T05:50:32.854","PRIMARY",1,36.25,"PRIMARY.TILT"'
    )
    assert [each.name for each in tmp_path.iterdir()] == ["tilt.csv"]


@pytest.mark.dialects("sqlite")
@pytest.mark.parametrize(
    ("filters", "names"),
    [
        (["--instrument", "NIRCAX"], ["--instrument NIRCAX"]),
        (["--exp-type", "FOO_*", "--rootname", "jwx*"], ["--exp-type FOO_*", "--rootname jwx*"]),
        (["--instrument", "nircam", "--until", "1999-01-01"], []),
    ],
)
def test_an_answer_of_nothing_says_which_name_no_file_has(
    archive: Archive, capsys: pytest.CaptureFixture[str], filters: list[str], names: list[str]
) -> None:
    archive.store([("TILT", 1.0, "")])
    assert run(["select", archive.url, "TILT", *filters]) == 0
    said = capsys.readouterr().err.splitlines()
    assert [line for line in said if "--" in line] == [
        f"{name}: there is no file of it" for name in names
    ]


@pytest.mark.dialects("sqlite")
def test_an_answer_of_nothing_says_which_condition_nobody_knows(
    archive: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    archive.store([("TILT", 1.0, "")])
    assert run(["select", archive.url, "TILT", "--where", "TLT=3"]) == 0
    said = capsys.readouterr().err
    assert "--where TLT: no table has a column for it, and no file meets the condition" in said
    assert "(nearest: TILT)" in said
    assert run(["select", archive.url, "TILT", "--where", "TILT=1e9"]) == 0
    assert "--where" not in capsys.readouterr().err


@pytest.mark.dialects("sqlite")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Missing argument 'KEYWORD...'"),
        (["TILT", "--output", "tilt.xyz"], "--output: the name of tilt.xyz tells no format"),
        (["TILT", "--since", "soon"], "--since: 'soon' is no day and no time"),
        (["TILT", "--where", "TILT"], "--where: 'TILT' is no condition"),
        (["TLT"], "TLT: no table has a column for it"),
        (["TILT", "--by", "FILTER"], "--by is for --plot."),
    ],
)
def test_a_wrong_question_is_one_line(
    archive: Archive, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    archive.store([("TILT", 1.0, "")])
    assert run(["select", archive.url, *arguments]) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert len(printed.err.splitlines()) == 1


@pytest.mark.once
def test_an_upgrade_meanwhile_is_said(archive: Archive) -> None:
    archive.store([("TILT", 1.0, "")])
    question = Question(keywords=("TILT",))
    with open_selection(archive.address, question) as selection:
        assert list(selection)
        with connect(archive.address) as connection:
            connection.execute(
                "INSERT INTO schemagen_releases (pipeline_version, since, schema_package,"
                " schema_package_version, schema_sha256) VALUES ('2', '1', 'x', '1', 'x')"
            )
            try:
                with pytest.raises(DatabaseError, match="was upgraded meanwhile"):
                    list(selection)
            finally:
                connection.execute("DELETE FROM schemagen_releases WHERE pipeline_version = '2'")
