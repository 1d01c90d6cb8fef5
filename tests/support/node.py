"""Packages of Node.js that judge what schemagen writes."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tests.support import samples


def install(npm: Path, name: str, place: Path) -> None:
    """Install the packages of a lock file below ``tests/data`` into a directory."""
    for path in (samples.ROOT / "tests" / "data" / name).iterdir():
        shutil.copy(path, place)
    given = ("NODE_EXTRA_CA_CERTS", "PIP_CERT", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE")
    trusted = next((os.environ[name] for name in given if name in os.environ), "")
    environ = {**os.environ, "NODE_EXTRA_CA_CERTS": trusted}
    quiet = ["--ignore-scripts", "--no-audit", "--no-fund"]
    subprocess.run(
        [str(npm), "ci", *quiet], cwd=place, env=environ, check=True, capture_output=True
    )
