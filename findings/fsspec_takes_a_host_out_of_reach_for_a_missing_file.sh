#!/usr/bin/env bash
# fsspec 2026.9.0 raises FileNotFoundError for a file of a web server that cannot be reached.
#
# `open` of an http:// URL, and `info`, raise FileNotFoundError if nobody listens at the port, as they
# do if the server answers 404. Who goes by the class of the error takes a server that is down for one
# that has lost its files: a program that forgets what is gone would forget all of them. What really
# happened is the cause of the error (ClientConnectorError), and `cat_file` raises that itself. This is
# why schemagen looks at the causes first (schemagen/fits/store_errors.py).
#
# Seen with Python 3.11 and aiohttp 3.14.5.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check 'fsspec==2026.9.0' 'aiohttp==3.14.5'
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import socket

import fsspec

with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
url = f"http://127.0.0.1:{port}/a.fits"
web = fsspec.filesystem("http")
found = {}
for verb in (web.open, web.info, web.cat_file):
    try:
        verb(url)
    except OSError as error:
        found[verb.__name__] = type(error).__name__, type(error.__cause__).__name__
print(f"fsspec {fsspec.__version__}: {found}")
missing = "FileNotFoundError", "ClientConnectorError"
assert found["open"] == found["_info"] == missing, found
assert found["_cat_file"][0] == "ClientConnectorError", found
PYTHON
