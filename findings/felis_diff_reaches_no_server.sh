#!/usr/bin/env bash
# lsst-felis 30.2026.4300: `felis diff --engine-url URL schema.yaml` ends with "Schema name must be set"
# for every PostgreSQL and MySQL database. Only SQLite databases can be compared.
#
# The command makes metadata without a schema for the connection, and the connection to a server
# demands one; --schema-name, which other commands have, is not an option of this one. It is refused
# before anything is sent: no server is needed to see it. The comparison itself, `felis.diff.DatabaseDiff`
# in Python, works with a server.
#
# Seen with Python 3.11, SQLAlchemy 2.1.9, psycopg 3.3.9, pymysql 1.2.4: exit code 1, and the message
# as an exception, for both; exit code 0 and no difference for a SQLite file made by `felis create`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check \
    'lsst-felis==30.2026.4300' 'SQLAlchemy==2.1.9' 'psycopg[binary]==3.3.9' 'pymysql==1.2.4'
cd "$folder"
cat >schema.yaml <<'YAML'
name: catalog
tables:
- name: exposures
  primaryKey: "#exposures.id"
  columns:
  - {name: id, datatype: long}
YAML
felis() { "$folder/env/bin/felis" --log-level ERROR "$@"; }
felis create --engine-url sqlite:///catalog.db schema.yaml
felis diff --error-on-change --engine-url sqlite:///catalog.db schema.yaml
for url in postgresql+psycopg://localhost/catalog mysql+pymysql://localhost/catalog; do
    if felis diff --engine-url "$url" schema.yaml >out 2>&1; then exit 1; fi
    tail -n 1 out
    grep -q 'DatabaseContextError: Schema name must be set for context: ' out
done
