"""Files are stored together, and each as if it were alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest

from schemagen.fits.cards import Card
from schemagen.ingest.datasets import Dataset
from schemagen.ingest.header_tables import Catalogue, read_header_tables
from schemagen.ingest.rows import Placement, place_file
from schemagen.ingest.session import Session
from schemagen.ingest.store import FileState, Stored, _take_turns, store_files
from schemagen.live.address import locate
from schemagen.live.connection import connect
from tests.ingest.test_own_columns import LAYOUT
from tests.ingest.test_rows import make_file
from tests.support import live, samples
from tests.support.engine import Database

NEW = Stored(state=FileState.NEW)


@pytest.fixture
def made(database: Database) -> Database:
    database.load(*samples.scripts(LAYOUT, database.engine.dialect))
    return database


@pytest.fixture
def catalogue(made: Database) -> Catalogue:
    with connect(locate(made.url)) as connection:
        return read_header_tables(connection)


@pytest.fixture
def session(made: Database) -> Iterator[Session]:
    with Session(locate(made.url)) as session:
        yield session


def place(catalogue: Catalogue, number: int, *versions: int, program: str = "1") -> Placement:
    """Return the rows of a file with SCI headers."""
    primary = (("TELESCOP", "JWST"), ("INSTRUME", "MIRI"), ("PROGRAM", program))
    sci: list[list[Card]] = [
        [("EXTNAME", "SCI"), ("EXTVER", version), ("SKY", 1.5)] for version in versions
    ]
    file = replace(make_file(*sci, primary=primary), name=f"jw{number}_rate.fits")
    return place_file(replace(file, checksum=f"{number} {versions}"), catalogue)


def refuse(placement: Placement) -> Placement:
    """Give a file a row twice, which no database takes."""
    return replace(placement, rows=(*placement.rows, placement.rows[-1]))


def dump(database: Database) -> list[list[tuple[Any, ...]]]:
    """Return what is stored, without the times and the numbers of the files."""
    queries = (
        "SELECT rootname, program FROM master ORDER BY 1",
        "SELECT filename, checksum, instrument FROM datasets ORDER BY 1",
        "SELECT filename, extension_version, extension_index, sky FROM rate_sci JOIN datasets"
        " ON rate_sci.dataset_id = datasets.dataset_id ORDER BY 1, 2",
        "SELECT filename, extension_index, extension_name FROM other_headers JOIN datasets"
        " ON other_headers.dataset_id = datasets.dataset_id ORDER BY 1, 2",
    )
    return [live.rows(database, query) for query in queries]


def test_files_of_a_batch_are_stored_as_if_each_were_alone(
    made: Database, catalogue: Catalogue, session: Session
) -> None:
    files = [place(catalogue, number, *range(1, number % 3 + 2)) for number in range(9)]
    for file in files:
        assert store_files(session, catalogue, [file]) == [NEW]
    before = dump(made)
    assert len(before[2]) == sum(number % 3 + 1 for number in range(9))
    session.execute("DELETE FROM datasets")
    session.execute("DELETE FROM master")
    assert store_files(session, catalogue, files) == [NEW] * 9
    assert dump(made) == before
    again = store_files(session, catalogue, files)
    assert {stored.state for stored in again if isinstance(stored, Stored)} == {FileState.UNCHANGED}


@pytest.mark.parametrize("bad", [0, 3, 6])
def test_the_file_that_a_database_refuses_is_found_and_all_others_are_stored(
    made: Database, catalogue: Catalogue, session: Session, bad: int
) -> None:
    files = [place(catalogue, number, 1) for number in range(7)]
    store_files(session, catalogue, [files[bad]])
    later = [place(catalogue, number, 1, 2) for number in range(7)]
    later[bad] = refuse(later[bad])
    results = store_files(session, catalogue, later, force=True)
    refused = results.pop(bad)
    assert "the database refuses it" in str(refused)
    assert results == [NEW] * 6
    rows = "SELECT filename, count(*) FROM rate_sci s JOIN datasets d"
    found = dict(live.rows(made, f"{rows} ON s.dataset_id = d.dataset_id GROUP BY filename"))
    assert found.pop(f"jw{bad}_rate.fits") == 1  # what was there before
    assert set(found.values()) == {2}
    assert len(found) == 6


def test_a_fault_of_our_own_stops_one_file(
    made: Database, catalogue: Catalogue, session: Session
) -> None:
    files = [place(catalogue, number, 1) for number in range(4)]
    files[2] = replace(files[2], others=[[object()]])
    results = store_files(session, catalogue, files)
    assert isinstance(results.pop(2), Exception)
    assert results == [NEW] * 3
    assert len(live.rows(made, "SELECT * FROM datasets")) == 3


def test_copies_in_one_batch_are_chosen_from_as_in_many(
    made: Database, catalogue: Catalogue, session: Session
) -> None:
    """Which copy is kept does not depend on the order, nor on who comes together."""
    copies = [
        replace(place(catalogue, 1, 1), dataset=dataset)
        for dataset in _vary(place(catalogue, 1, 1).dataset)
    ]
    kept = set()
    for order in permutations(copies):
        store_files(session, catalogue, order)
        kept |= {*live.rows(made, "SELECT checksum FROM datasets")}
        session.execute("DELETE FROM datasets")
        session.execute("DELETE FROM master")
    assert kept == {("c",)}


def _vary(dataset: Dataset) -> list[Dataset]:
    return [replace(dataset, path=f"/{name}", checksum=name) for name in "abc"]


@pytest.mark.once
@pytest.mark.dialects("sqlite")
def test_files_that_say_different_things_of_a_rootname_are_stored_in_turn(
    catalogue: Catalogue,
) -> None:
    def of(*names: str, program: str = "1") -> list[Dataset]:
        dataset = place(catalogue, 1, 1, program=program).dataset
        return [replace(dataset, filename=f"jw1_{n}.fits", filetype=n) for n in names]

    assert [*_take_turns(of("cal", "rate"))] == [[0, 1]]
    assert [*_take_turns([*of("cal", "rate"), *of("i2d", program="2")])] == [[0, 1], [2]]
    assert [*_take_turns(of("cal", "cal", "rate"))] == [[0, 2], [1]]


def test_an_own_value_is_told_in_its_place(
    made: Database, catalogue: Catalogue, session: Session
) -> None:
    ident: Callable[[str], str] = session.dialect.ident
    made.load(f"ALTER TABLE rate_sci ADD COLUMN {ident('note')} INTEGER;")
    with connect(locate(made.url)) as connection:
        grown = read_header_tables(connection)
    files = [place(grown, number, 1, 2) for number in range(3)]
    store_files(session, grown, files)
    made.load("UPDATE rate_sci SET note = 1 WHERE extension_version = 2;")
    later = [place(grown, 0, 1, 2, 3), place(grown, 1, 1), place(grown, 2, 1, 2, 3)]
    results = store_files(session, grown, later, force=True)
    assert [stored.lost for stored in results if isinstance(stored, Stored)] == [
        (),
        ("rate_sci: note",),
        (),
    ]
    query = "SELECT count(note) FROM rate_sci"
    assert live.rows(made, query) == [(2,)]


@pytest.mark.dialects("postgresql")
def test_a_table_with_policies_for_rows_is_filled(made: Database, catalogue: Catalogue) -> None:
    """COPY does not do that for a user who is not its owner."""
    user = f"user_{made.name}"
    made.load(
        f"CREATE USER {user}; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public"
        f" TO {user}; ALTER TABLE rate_sci ENABLE ROW LEVEL SECURITY;"
        f" CREATE POLICY all_rows ON rate_sci TO {user} USING (true);"
    )
    try:
        files = [place(catalogue, number, 1, 2) for number in range(5)]
        with Session(locate(made.url.replace("tests@", f"{user}@"))) as session:
            assert store_files(session, catalogue, files) == [NEW] * 5
        assert live.rows(made, "SELECT count(*), min(sky) FROM rate_sci") == [(10, 1.5)]
    finally:
        made.load(f"DROP POLICY all_rows ON rate_sci; DROP OWNED BY {user}; DROP USER {user};")
