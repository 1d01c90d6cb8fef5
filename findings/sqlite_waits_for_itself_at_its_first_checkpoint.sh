#!/usr/bin/env bash
# SQLite 3.54.1: the first TRUNCATE checkpoint of a session can be refused because of that session.
#
# Two processes have a database open with a write-ahead log. One writes a row and is idle. The other
# has not read anything since it opened the database, so it does not know the schema yet. Its first
# PRAGMA wal_checkpoint(TRUNCATE) reads the schema itself, keeps the mark of a reader meanwhile, and
# then waits for all readers, itself among them: for as long as its busy timeout is, and the log
# stays as it is. The result says busy. The second one is done at once. So is the first if the session
# has read anything before, if only PRAGMA schema_version. Nobody else holds a lock at any time.
#
# Seen with APSW 3.54.1.0, which contains SQLite, on Linux with Python 3.11; also with SQLite 3.40.1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check 'apsw==3.54.1.0'
cd "$folder"
cat >idle.py <<'PYTHON'
import sys

import apsw

session = apsw.Connection("headers.db")
list(session.execute("PRAGMA journal_mode = WAL"))
list(session.execute("INSERT INTO header VALUES ('BUNIT')"))
print("written", flush=True)
sys.stdin.read()
PYTHON
"$folder/env/bin/python" - <<'PYTHON'
import subprocess
import sys

import apsw


def checkpoint_twice(*, read_before: bool) -> list[int]:
    """Return whether each of two checkpoints was refused."""
    session = apsw.Connection("headers.db")
    session.set_busy_timeout(100)
    list(session.execute("PRAGMA journal_mode = WAL"))
    other = subprocess.Popen(
        [sys.executable, "idle.py"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert other.stdout.readline() == b"written\n"
    if read_before:
        list(session.execute("PRAGMA schema_version"))
    statement = "PRAGMA wal_checkpoint(TRUNCATE)"
    busy = [next(session.execute(statement))[0] for _ in range(2)]
    other.communicate()
    list(session.execute("PRAGMA journal_mode = DELETE"))
    session.close()
    return busy


with apsw.Connection("headers.db") as made:
    list(made.execute("CREATE TABLE header (keyword)"))
made.close()
found = {read: checkpoint_twice(read_before=read) for read in (False, True)}
print(f"SQLite {apsw.sqlite_lib_version()}: busy without reading before, and with it: {found}")
sys.exit(found != {False: [1, 0], True: [0, 0]})
PYTHON
