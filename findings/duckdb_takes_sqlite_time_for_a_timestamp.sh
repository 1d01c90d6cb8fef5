#!/usr/bin/env bash
# DuckDB 1.5.5 with its SQLite extension takes a column that SQLite declares as TIME for a TIMESTAMP.
#
# The values are times of day, as FITS headers have them (TIME-OBS = '01:02:03.456'). SQLite gives
# them back as they are, whatever the declaration. DuckDB raises a conversion error for the first one,
# so that `SELECT *` and COPY of the whole table fail, not only of that column. There is no time type
# to declare: with CHAR(15) or TEXT the column is VARCHAR, and all rows are read.
#
# Seen with Python 3.11: TIME is described as TIMESTAMP and cannot be read, CHAR(15) is VARCHAR.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check \
    'duckdb==1.5.5' 'duckdb-extension-sqlite-scanner==1.5.5'
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import importlib.metadata
import sqlite3

import duckdb

(extension,) = (
    str(file.locate())
    for file in importlib.metadata.files("duckdb-extension-sqlite-scanner")
    if file.name.endswith(".duckdb_extension")
)
found = {}
for number, declared in enumerate(("TIME", "CHAR(15)")):
    with sqlite3.connect(f"{number}.db") as database:
        database.execute(f"CREATE TABLE header (time_obs {declared})")
        database.execute("INSERT INTO header VALUES ('01:02:03.456')")
    database.close()
    with duckdb.connect(config={"allow_unsigned_extensions": "true"}) as reader:
        reader.execute(f"LOAD '{extension}'")
        reader.execute(f"ATTACH '{number}.db' AS headers (TYPE sqlite, READ_ONLY)")
        (column,) = reader.execute("DESCRIBE headers.header").fetchall()
        try:
            rows = reader.execute("SELECT * FROM headers.header").fetchall()
        except duckdb.ConversionException:
            rows = "conversion error"
        found[declared] = column[1], rows
        print(f"{declared}: {column[1]}, {rows}")
assert found == {
    "TIME": ("TIMESTAMP", "conversion error"),
    "CHAR(15)": ("VARCHAR", [("01:02:03.456",)]),
}, found
PYTHON
