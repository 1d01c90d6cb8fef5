"""Write the tables of a release for felis, so that felis and schemagen write the same.

``python felis_tables.py RELEASE FILE`` lays out the database of a release, whose schemas must be in
the cache, writes it to FILE, and prints the numbers of tables and columns. Partitions, views and
the data dictionary are left out, because felis does not have them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from schemagen.inventory.build import take_inventory
from schemagen.output.felis import render_felis
from schemagen.output.templates import environment
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import read_pins
from schemagen.tables.layout import lay_out
from schemagen.tables.wide_tables import split_wide_tables


def main(release: str, path: str) -> None:
    reader = SchemaReader(read_pins(), offline=True)
    database = split_wide_tables(lay_out(take_inventory(reader.read(release))))
    (page,) = render_felis(database, environment())
    Path(path).write_text(page.text, encoding="utf-8")
    print([len(database.tables), sum(len(table.columns) for table in database.tables)])


if __name__ == "__main__":
    main(*sys.argv[1:])
