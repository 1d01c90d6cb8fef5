"""Which indexes tables have, and what they are called."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.inventory.keyword import INDEXED
from schemagen.tables.engines import DIALECTS
from schemagen.tables.indexes import TableIndex
from tests.support import samples

words = st.from_regex(r"[a-z][a-z0-9_]{0,70}", fullmatch=True)
indexes = st.builds(TableIndex, table=words, columns=st.tuples(words))


@given(indexes)
def test_a_name_fits_every_engine(index: TableIndex) -> None:
    for dialect in DIALECTS.values():
        assert dialect.ident(index.name)


@given(indexes, indexes)
def test_long_names_are_different(one: TableIndex, other: TableIndex) -> None:
    plain = {f"{each.table}_by_{each.columns[0]}" for each in (one, other)}
    assert len({one.name, other.name}) == len(plain)


@pytest.mark.network
def test_every_primary_table_is_searched_by_date_and_exposure_type() -> None:
    found = samples.build(filetype=("rate", "ami-oi")).database
    indexed = {
        (table.extension, column.keyword)
        for table in samples.header_tables(found)
        for column in table.columns
        if column.indexed
    }
    assert indexed == INDEXED.keys()
    for table in samples.header_tables(found):
        names = {index.name for index in table.indexes}
        columns = ("date_obs", "date_beg", "exp_type") if table.extension == "PRIMARY" else ()
        assert names == {f"{table}_by_{column}" for column in columns}
