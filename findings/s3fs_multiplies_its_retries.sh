#!/usr/bin/env bash
# s3fs 2026.9.0 makes 25 requests for a part of an object where its setting says 5.
#
# `S3FileSystem.retries` is 5. `cat_file` repeats a function that many times, which itself repeats the
# request that many times, whenever a connection ends without an answer. Below that, botocore has
# attempts of its own, which are switched off here; with its default of 5, there are 125. For a server
# that does not answer at all, each takes 15 seconds (`read_timeout`), so that one part of one object
# can take half an hour. This is why schemagen ends each request after two minutes
# (schemagen/fits/stores.py).
#
# Seen with Python 3.11 and aiohttp 3.14.5, which repeats each GET once by itself when a connection
# ends: 50 connections for one call of cat_file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check \
    's3fs==2026.9.0' 'fsspec==2026.9.0' 'aiobotocore==3.10.0' 'aiohttp==3.14.5'
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import socketserver
import threading

import s3fs

asked = []


class Handler(socketserver.BaseRequestHandler):
    """Take a request, and end the connection."""

    def handle(self):
        asked.append(self.request.recv(65536)[:3])


server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
store = s3fs.S3FileSystem(
    anon=True,
    endpoint_url=f"http://127.0.0.1:{server.server_address[1]}",
    client_kwargs={"region_name": "us-east-1"},
    config_kwargs={"retries": {"max_attempts": 0}},
)
try:
    store.cat_file("bucket/object", start=0, end=10)
except Exception as error:
    print(f"{type(error).__name__} in the end")
server.shutdown()
print(f"s3fs {s3fs.__version__}: retries = {store.retries}, {len(asked)} connections")
assert (store.retries, len(asked)) == (5, 50), "the number of connections has changed"
PYTHON
