"""The keyword record in the table of releases is what the schemas of all releases say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from schemagen.config import Config
from schemagen.migrations.new_keywords import find_new_keywords
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.sources.keyword_record import NO_RECORD
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import parse, read_pins
from schemagen.tables.model import Database, list_keywords
from tests.support.samples import open_reader


@pytest.mark.network
def test_the_record_is_computed_again_from_the_schemas_of_all_releases() -> None:
    pins = read_pins()
    bare = replace(pins, keywords=NO_RECORD)
    known = ReleaseDatabases(Config(), SchemaReader(bare))
    known.fetch(pins.versions)
    record, before = NO_RECORD, ""
    for version in pins.versions:
        diff = known.compare(before, version) if before else None
        record = record.add(find_new_keywords(known.database(version), diff, record), parse)
        before = version
    assert record == pins.keywords


def since(database: Database) -> dict[tuple[str, str], str]:
    return {
        (each.table.name, each.column.keyword): each.column.since
        for each in list_keywords(*database.tables)
    }


@pytest.mark.network
def test_a_release_says_since_when_its_keywords_are_declared() -> None:
    known = ReleaseDatabases(Config(filetype=("rate",)), open_reader())
    newest, union = known.database("3.0.0"), known.union(("1.0.0", "1.9.6", "3.0.0"))
    told = since(newest)
    assert told["rate_primary", "GWA_TILT"] == "0.17.0"
    assert told["rate_primary", "NRIMDTPT"] == "1.2.1"
    assert told["rate_primary", "R_CHRCOR"] == "3.0.0"
    assert told["rate_sci", "JWST_X"] == "1.2.0"
    # a database that has more releases says the same
    assert {place: since(union)[place] for place in told} == told


@pytest.mark.network
def test_a_column_has_the_names_and_places_that_its_keyword_had() -> None:
    newest = ReleaseDatabases(Config(filetype=("rate",)), open_reader()).database("3.0.0")
    former = {
        (each.table.name, each.column.keyword): each.column.former
        for each in list_keywords(*newest.tables)
        if each.column.former
    }
    assert former["rate_primary", "NRIMDTPT"] == ("PRIMARY.NDITHPTS",)
    assert former["rate_primary", "SUBPXPTS"] == ("PRIMARY.SUBPXPNS",)
    assert former["rate_sci", "JWST_X"] == ("PRIMARY.JWST_X",)
    assert len(former) == 11
