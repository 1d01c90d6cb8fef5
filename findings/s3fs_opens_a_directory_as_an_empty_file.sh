#!/usr/bin/env bash
# s3fs 2026.9.0 opens a directory of a bucket as a file without bytes.
#
# There is no object `products`, only objects below `products/`. Opening `bucket/products` to read it
# raises nothing, and reading gives b"". Python raises IsADirectoryError for a directory, and s3fs
# raises FileNotFoundError for any other name without an object. Whoever forgets a slash, or takes the
# name of a directory for that of a file, is told of an empty file. This is why schemagen asks what is
# below a name before it opens it (schemagen/fits/url_search.py).
#
# Seen with Python 3.11 and moto 5.2.5 as the server.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check \
    's3fs==2026.9.0' 'fsspec==2026.9.0' 'aiobotocore==3.10.0' 'moto[server]==5.2.5'
cd "$folder"
export AWS_DEFAULT_REGION=us-east-1
"$folder/env/bin/python" - <<'PYTHON' 2>server.log || { tail -3 server.log; exit 1; }
from moto.server import ThreadedMotoServer
import s3fs

server = ThreadedMotoServer("127.0.0.1", port=0)
server.start()
host, port = server.get_host_and_port()
store = s3fs.S3FileSystem(key="none", secret="none", endpoint_url=f"http://{host}:{port}")
store.mkdir("bucket")
store.pipe("bucket/products/a.fits", b"SIMPLE")
found = {}
for name in ("products", "gone"):
    try:
        with store.open(f"bucket/{name}", "rb") as file:
            found[name] = file.read()
    except OSError as error:
        found[name] = type(error).__name__
server.stop()
print(f"s3fs {s3fs.__version__}: {found}")
assert found == {"products": b"", "gone": "FileNotFoundError"}, found
PYTHON
