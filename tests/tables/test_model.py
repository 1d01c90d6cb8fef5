"""How tables and databases show themselves: in a line, however many columns they have."""

from __future__ import annotations

from schemagen.tables.model import ColumnType
from tests.support import samples


def test_a_table_and_a_database_show_themselves_in_a_line() -> None:
    columns = samples.make_columns([ColumnType.TEXT, ColumnType.NUMBER])
    table = samples.make_table(*columns, values=("NIRCAM", "MIRI", "FGS"))
    database = samples.make_database(table)
    assert repr(table) == "<Table rate_sci: 7 columns, 3 partitions>"
    assert repr(database) == "<Database of jwst 1.0.0: 8 tables, 1 filetypes>"
    assert (str(table), str(database)) == ("rate_sci", "database of jwst 1.0.0")
