#!/usr/bin/env bash
# pyarrow 26.0.1 imports pandas for the first value of Python that it is given, on machines that have pandas.
#
# `import pyarrow` leaves pandas alone, and so does work with arrays: a CSV is parsed, a column is compared
# with one of its own values, a Parquet file is written and read again. But `pa.array([1])`, `pa.scalar("A")`
# and `pc.equal(column, "A")` ask whether the value is one of pandas, and import it to ask. So does
# `parquet.read_table`, where `parquet.ParquetFile(...).read()` does not. A command that has nothing to do
# with pandas takes some 0.2 s longer where it happens to be installed. Who compares with the
# `pyarrow.Scalar` that `pc.unique` returns, in place of its text, does without.
#
# Seen with Python 3.11 and pandas 3.1.1: not loaded by CSV, filter and Parquet; loaded by each of the four.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check 'pyarrow==26.0.1' 'pandas==3.1.1'
cd "$folder"
cat > quiet.py <<'PYTHON'
import sys

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv, parquet

table = csv.read_csv(pa.BufferReader(b"name,value\nA,1\nB,2\nA,3\n"))
for name in pc.unique(table["name"]):
    some = table.filter(pc.equal(table["name"], name))
    parquet.write_table(some, f"{name.as_py()}.parquet")
assert parquet.ParquetFile("A.parquet").read()["value"].to_pylist() == [1, 3]
assert "pandas" not in sys.modules, "pandas is loaded by work with arrays"

column = table["name"]
calls = {
    "array": lambda: pa.array([1]),
    "scalar": lambda: pa.scalar("A"),
    "equal": lambda: pc.equal(column, "A"),
    "read_table": lambda: parquet.read_table("A.parquet"),
}
calls[sys.argv[1]]()
print(f"pyarrow {pa.__version__}: {sys.argv[1]} has loaded pandas: {'pandas' in sys.modules}")
if "pandas" not in sys.modules:
    raise SystemExit("pandas is not loaded any more")
PYTHON
for call in array scalar equal read_table; do
    env/bin/python quiet.py "$call"
done
