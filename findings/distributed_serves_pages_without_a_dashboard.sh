#!/usr/bin/env bash
# Dask's distributed 2026.8.0 serves HTTP without a password where the dashboard is switched off.
#
# `LocalCluster(dashboard_address=None)`: the docstring says "Set to ``None`` to disable the dashboard".
# The scheduler listens all the same, on port 8787 if that is free, and answers whoever asks, as
# another user of the machine may: /info/main/workers.html lists the workers with their addresses,
# /json/identity.json those of the scheduler. Only the pages of Bokeh are left out. Two such clusters
# at once: the second warns that its port is in use, though it has asked for none. And `dask scheduler
# --host 127.0.0.1 --no-dashboard` listens for them on all interfaces of the machine.
#
# Seen with Python 3.11, without Bokeh: both paths answer with status 200; the scheduler listens on
# 127.0.0.1 for Dask, and on 0.0.0.0 for HTTP.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check 'distributed==2026.8.0'
cd "$folder"
cat > cluster.py <<'PYTHON'
import json
import urllib.request
import warnings

from distributed import LocalCluster

if __name__ == "__main__":
    assert "Set to ``None`` to disable the dashboard" in LocalCluster.__doc__
    warnings.simplefilter("ignore")  # another program may have port 8787
    with LocalCluster(n_workers=1, processes=False, dashboard_address=None) as cluster:
        port = cluster.scheduler.http_server.port
        found = {}
        for path in ("/info/main/workers.html", "/json/identity.json"):
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}") as answer:
                found[path] = answer.status, answer.read().decode()
                print(f"{path}: status {answer.status}")
    (worker,) = json.loads(found["/json/identity.json"][1])["workers"]
    page = found["/info/main/workers.html"]
    assert page[0] == 200 and worker in page[1], page
PYTHON
env/bin/python cluster.py
cat > scheduler.py <<'PYTHON'
import subprocess
import sys
import time

import psutil

words = (sys.executable, "-W", "ignore", "-m", "distributed.cli.dask_scheduler")
options = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard")
with subprocess.Popen([*words, *options], stderr=subprocess.DEVNULL) as process:
    found = set()
    deadline = time.monotonic() + 60
    while len(found) < 2 and time.monotonic() < deadline:
        time.sleep(0.2)
        connections = psutil.Process(process.pid).net_connections("tcp4")
        found = {each.laddr.ip for each in connections if each.status == psutil.CONN_LISTEN}
    process.terminate()
print(f"dask scheduler --host 127.0.0.1 --no-dashboard listens on {sorted(found)}")
assert found == {"127.0.0.1", "0.0.0.0"}, found
PYTHON
env/bin/python scheduler.py
