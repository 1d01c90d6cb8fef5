#!/usr/bin/env bash
# remotezip 0.12.3 reads members of a ZIP archive over HTTP ranges, and asks for each by itself.
#
# Members that lie side by side are not read together: 40 small files of one folder take one request
# for the directory of the archive and 40 more, where one range would have them all. A wheel of
# stdatamodels holds some 200 schemas of a few kB each, next to each other; behind a package index,
# where a request takes tens of milliseconds, the schemas of one release then take seconds. This is
# why schemagen reads wheels by ranges of its own (schemagen/sources/archives.py).
#
# Seen with Python 3.11: 41 requests for 40 members, 1 of them for the directory.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check 'remotezip==0.12.3' 'requests==2.32.5'
cd "$folder"
"$folder/env/bin/python" - <<'PYTHON'
import re
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from remotezip import RemoteZip

MEMBERS = 40
with zipfile.ZipFile("wheel.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    for number in range(MEMBERS):
        archive.writestr(f"schemas/{number:02}.schema.yaml", f"title: {number}\n" * 100)
    archive.writestr("other.bin", bytes(range(256)) * 4000, zipfile.ZIP_STORED)
data = Path("wheel.zip").read_bytes()
ranges = []


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        asked = self.headers["Range"]
        ranges.append(asked)
        suffix = re.fullmatch(r"bytes=-(\d+)", asked)
        if suffix:
            start, end = max(0, len(data) - int(suffix[1])), len(data) - 1
        else:
            first, last = re.fullmatch(r"bytes=(\d+)-(\d*)", asked).groups()
            start, end = int(first), min(int(last or len(data) - 1), len(data) - 1)
        body = data[start : end + 1]
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {start}-{end}/{len(data)}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
with RemoteZip(f"http://127.0.0.1:{server.server_port}/wheel.zip") as remote:
    names = [name for name in remote.namelist() if name.startswith("schemas/")]
    texts = [remote.read(name) for name in names]
server.shutdown()
assert len(texts) == MEMBERS and texts[7].startswith(b"title: 7\n")
print(f"remotezip 0.12.3: {len(ranges)} requests for {MEMBERS} members that lie side by side")
assert len(ranges) == MEMBERS + 1, "the number of requests has changed"
PYTHON
