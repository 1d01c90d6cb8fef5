"""The page about Datasette: its plugin shows what columns mean, with all tables of a release."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.support import samples

PAGE = samples.ROOT / "docs" / "howto" / "datasette.md"


@pytest.mark.network
@pytest.mark.long
def test_the_plugin_of_the_page_shows_what_columns_mean(tmp_path: Path) -> None:
    (code,) = re.findall(
        r"^```python\n(.*?)^```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "headers.py").write_text(code)
    file = tmp_path / "headers.db"
    with closing(sqlite3.connect(file)) as connection:
        for script in samples.scripts(samples.build().database, "sqlite"):
            connection.executescript(script)
    front = ask(file, plugins, "/")
    assert "headers" in front
    assert re.search(r"4\d\d tables", front)
    table = ask(file, plugins, "/headers/cal_primary")
    described = dict(re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", table))
    assert described["gwa_tilt"] == "[K] GWA TILT (avg/calib) temperature"
    assert len(described) > 400


def ask(file: Path, plugins: Path, page: str) -> str:
    """Return a page, as Datasette serves it."""
    command = [sys.executable, "-m", "datasette", str(file), "--plugins-dir", str(plugins)]
    done = subprocess.run([*command, "--get", page], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout
