#!/usr/bin/env bash
# lsst-felis 30.2026.4300: the digits in `mysql:datatype: TIME(6)` and `DECIMAL(10,2)` are lost on the
# way to CREATE TABLE. `felis validate` accepts both overrides.
#
# TIME(6) becomes TIME, a time of day to the second: of '23:59:59.987' the fraction is lost without a
# word. DECIMAL(10,2) becomes DECIMAL, which has no digit behind the point. A type with
# a length in letters, VARCHAR(99), is kept. A timestamp has `precision` for its digits; a time of day
# and a decimal number have nothing.
#
# Seen with Python 3.11, SQLAlchemy 2.1.9: TIME, DECIMAL and VARCHAR(99).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check \
    'lsst-felis==30.2026.4300' 'SQLAlchemy==2.1.9' 'pymysql==1.2.4'
cd "$folder"
cat >schema.yaml <<'YAML'
name: catalog
description: A catalog
tables:
- name: exposures
  description: Exposures
  mysql:engine: InnoDB
  primaryKey: "#exposures.id"
  columns:
  - {name: id, datatype: long, description: Number}
  - {name: start, datatype: string, length: 15, "mysql:datatype": TIME(6), description: Time of day}
  - {name: cost, datatype: double, "mysql:datatype": "DECIMAL(10,2)", description: Amount}
  - {name: title, datatype: text, "mysql:datatype": VARCHAR(99), description: Title}
YAML
"$folder/env/bin/felis" --log-level ERROR validate --check-description --check-redundant-datatypes schema.yaml
"$folder/env/bin/felis" --log-level ERROR create --dry-run --engine-url mysql+pymysql:// schema.yaml >out.sql
cat out.sql
found=$(sed -n 's/^[[:space:]]*\(start\|cost\|title\) \([^ ,]*\).*/\1=\2/p' out.sql | tr '\n' ' ')
[ "$found" = 'start=TIME cost=DECIMAL title=VARCHAR(99) ' ]
