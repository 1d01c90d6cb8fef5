#!/usr/bin/env bash
# sqlfluff 4.5.0 does not parse OFFSET in a PostgreSQL query without FROM, though it parses LIMIT there.
#
# `SELECT expression OFFSET 0` as a subquery is how PostgreSQL is kept from writing an expression into each
# place that names its column, as it does with a plain subquery: a large JSON is unpacked once for a row
# then, not once for each key. FROM is optional in PostgreSQL, and what follows it does not depend on it,
# but sqlfluff calls the rest unparsable. With a FROM, the same statement is parsed. Whoever checks
# migrations with it writes the expression as a function after FROM.
#
# Seen with Python 3.11: "Found unparsable section: 'OFFSET 0'"; nothing with FROM, nor for LIMIT.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check 'sqlfluff==4.5.0'
cd "$folder"
cat > parse.py <<'PYTHON'
from importlib.metadata import version

from sqlfluff.core import Linter

linter = Linter(dialect="postgres")


def refused(query: str) -> list[str]:
    return [str(error.desc()) for error in linter.parse_string(query + "\n").violations]


assert not refused("SELECT held.name FROM (SELECT o.name FROM other AS o OFFSET 0) AS held;")
assert not refused("SELECT held.one FROM (SELECT 1 AS one LIMIT 1) AS held;")
said = refused("SELECT held.one FROM (SELECT 1 AS one OFFSET 0) AS held;")
if not said:
    raise SystemExit("OFFSET is parsed without FROM")
print(f"sqlfluff {version('sqlfluff')}: {said[0].splitlines()[0]}")
PYTHON
env/bin/python parse.py
