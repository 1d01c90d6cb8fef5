#!/usr/bin/env bash
# lsst-felis 30.2026.4300: with the URL of a database that is reached through a Unix socket,
# `felis create` prints the SQL on stdout, creates nothing, and exits with 0.
#
# SQLAlchemy documents postgresql+psycopg://user@/name?host=/directory for a socket: such a URL has no
# host in its usual place. felis takes every URL without one for a wish to see the SQL, as with
# --dry-run, and says nothing of it. With a host that is not used (user@localhost/name?host=/directory) it
# connects: here to a directory without a server, which is told.
#
# Seen with Python 3.11, SQLAlchemy 2.1.9, psycopg 3.3.9: exit code 0 and CREATE TABLE on stdout for
# the first URL, exit code 1 and an OperationalError for the second.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check \
    'lsst-felis==30.2026.4300' 'SQLAlchemy==2.1.9' 'psycopg[binary]==3.3.9'
cd "$folder"
cat >schema.yaml <<'YAML'
name: catalog
tables:
- name: exposures
  primaryKey: "#exposures.id"
  columns:
  - {name: id, datatype: long}
YAML
felis() { "$folder/env/bin/felis" --log-level WARNING "$@"; }
felis create --engine-url "postgresql+psycopg://me@/name?host=$folder" schema.yaml >out.sql 2>told
cat out.sql told
grep -q 'CREATE TABLE catalog.exposures' out.sql
[ ! -s told ]
if felis create --engine-url "postgresql+psycopg://me@localhost/name?host=$folder" schema.yaml >out.sql 2>told
then exit 1; fi
grep -q OperationalError told
