"""What an operator has written into columns of their own outlives a reprocessed file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from schemagen.fits.cards import Card
from schemagen.ingest.header_tables import Catalogue, read_header_tables
from schemagen.ingest.rows import Placement, place_file
from schemagen.ingest.run import FileState, Outcome
from schemagen.ingest.session import Session
from schemagen.ingest.store import Stored, store_files
from schemagen.ingest.summary import Tally
from schemagen.live.address import locate
from schemagen.live.connection import connect
from schemagen.tables.model import ColumnType
from tests.ingest.test_rows import make_file
from tests.laws.test_faults import column, lay_out
from tests.support import live, samples
from tests.support.engine import Database
from tests.support.storing import store_file

pytestmark = pytest.mark.once

LAYOUT = lay_out(
    "1.0.0",
    {
        "rate_primary": (column("stays", "kept"),),
        "rate_sci": (column("sky", "sky", ColumnType.NUMBER),),
    },
    "MIRI",
)

OWN = {
    "postgresql": {
        "note": ("text", "'it''s'", "it's"),
        "tags": ("text[]", "ARRAY['a,b', NULL, 'c']", ["a,b", None, "c"]),
        "more": ("jsonb", "'{\"a\": [1, null]}'", {"a": [1, None]}),
        "Quality": ("double precision", "0.1::float8 + 0.2", 0.30000000000000004),
        "long": ("bigint GENERATED ALWAYS AS (length(note)) STORED", "", 4),
    },
    "mariadb": {
        "note": ("TEXT", "'it''s'", "it's"),
        "raw": ("VARBINARY(9)", "x'00ff'", b"\0\xff"),
        "Quality": ("DOUBLE", "0.1e0 + 0.2e0", 0.30000000000000004),
        "long": ("BIGINT AS (CHAR_LENGTH(note)) VIRTUAL", "", 4),
    },
    "sqlite": {
        "note": ("TEXT", "'it''s'", "it's"),
        "raw": ("BLOB", "x'00ff'", b"\0\xff"),
        "Quality": ("REAL", "0.1 + 0.2", 0.30000000000000004),
        "long": ("INTEGER AS (length(note)) VIRTUAL", "", 4),
    },
}
"""For each column: its type, an expression for its value, and what is read."""


@pytest.fixture
def grown(database: Database) -> Database:
    """A database with columns of an operator's own."""
    database.load(*samples.scripts(LAYOUT, database.engine.dialect))
    assert not any(table.own for table in read_catalogue(database).tables)
    quote = "`" if database.engine.dialect == "mariadb" else '"'
    for name, (kind, _, _) in OWN[database.engine.dialect].items():
        database.load(f"ALTER TABLE rate_sci ADD COLUMN {quote}{name}{quote} {kind};")
    return database


def read_catalogue(database: Database) -> Catalogue:
    with connect(locate(database.url)) as connection:
        return read_header_tables(connection)


def place(catalogue: Catalogue, checksum: str, *versions: int) -> Placement:
    cards: list[list[Card]] = [
        [("EXTNAME", "SCI"), ("EXTVER", version), ("SKY", 1.5)] for version in versions
    ]
    return place_file(replace(make_file(*cards), checksum=checksum), catalogue)


def write_own(database: Database) -> None:
    quote = "`" if database.engine.dialect == "mariadb" else '"'
    sets = ", ".join(
        f"{quote}{name}{quote} = {value}"
        for name, (_, value, _) in OWN[database.engine.dialect].items()
        if value
    )
    database.load(f"UPDATE rate_sci SET {sets} WHERE extension_version <> 2;")


def test_own_values_outlive_a_reprocessed_file(grown: Database) -> None:
    catalogue = read_catalogue(grown)
    (table,) = (table for table in catalogue.tables if table.own)
    assert "long" not in table.own
    with Session(locate(grown.url)) as session:
        assert store_file(session, catalogue, place(catalogue, "1", 1, 2)) is FileState.NEW
        write_own(grown)
        again = place(catalogue, "2", 1, 2, 3)
        assert store_files(session, catalogue, [again]) == [Stored(state=FileState.REPLACED)]
    own = OWN[grown.engine.dialect]
    quote = "`" if grown.engine.dialect == "mariadb" else '"'
    listed = ", ".join(f"{quote}{name}{quote}" for name in own)
    rows = live.rows(grown, f"SELECT {listed} FROM rate_sci ORDER BY extension_version")
    empty = (None,) * len(own)
    assert rows == [tuple(value for _, _, value in own.values()), empty, empty]


def test_own_values_of_a_header_that_is_gone_are_told(grown: Database) -> None:
    catalogue = read_catalogue(grown)
    with Session(locate(grown.url)) as session:
        store_file(session, catalogue, place(catalogue, "1", 1, 2, 3))
        write_own(grown)
        (stored,) = store_files(session, catalogue, [place(catalogue, "2", 1, 2)])
    assert isinstance(stored, Stored)
    (told,) = stored.lost
    assert told.startswith("rate_sci: note, ")
    tally = Tally(release="1.0.0")
    tally.add(Outcome(path="x", state=FileState.REPLACED, lost=stored.lost))
    assert f"       1  {told}" in str(tally)
    assert "values in your own columns that are gone" in str(tally)
