#!/usr/bin/env bash
# Dask's distributed 2026.8.0 takes the dashboard's port where the dashboard is switched off.
#
# `LocalCluster(dashboard_address=None)`: the docstring says "Set to ``None`` to disable the dashboard".
# Its scheduler starts its HTTP server all the same, on port 8787 if that is free; only the pages of
# Bokeh are left out. So of two such clusters at once, e.g. in tests that run side by side, the second
# warns that port 8787 is in use, which it has not asked for. `dashboard_address=":0"` lets the system
# choose a port, and is quiet.
#
# Seen with Python 3.11, without Bokeh: the first cluster has port 8787, or warns itself if another
# program has it; the second has another port and warns; with ":0", none does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check 'distributed==2026.8.0'
cd "$folder"
cat > cluster.py <<'PYTHON'
import warnings
from contextlib import ExitStack

from distributed import LocalCluster, __version__

MESSAGE = "Port 8787 is already in use"


def start(stack, address):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        options = {"n_workers": 0, "processes": False, "dashboard_address": address}
        cluster = stack.enter_context(LocalCluster(**options))
    warned = any(MESSAGE in str(warning.message) for warning in caught)
    return cluster.scheduler.http_server.port, warned


if __name__ == "__main__":
    assert "Set to ``None`` to disable the dashboard" in LocalCluster.__doc__
    with ExitStack() as stack:
        (first, busy), (second, warned), (third, told) = (
            start(stack, address) for address in (None, None, ":0")
        )
    print(f"distributed {__version__}: first port {first}, second {second}, warned: {warned}")
    assert first and second and third
    assert first == 8787 or busy
    assert second != 8787 and warned
    assert not told
PYTHON
env/bin/python cluster.py
