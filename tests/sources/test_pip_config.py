"""pip's configuration is read as pip reads it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from schemagen.errors import SchemagenError, SourceError
from schemagen.sources.package_index import Index
from schemagen.sources.pip_config import Settings, read_settings


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    for name in list(os.environ):
        if name.startswith(("PIP_", "XDG_")) or name.endswith("CA_BUNDLE"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "xdg"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr("schemagen.sources.pip_config.ETC", tmp_path / "etc")
    monkeypatch.setattr("sys.prefix", str(tmp_path / "venv"))
    return tmp_path


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_the_files_of_pip_override_one_another_as_in_pip(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def main() -> str:
        return read_settings().locations[0]

    order = [
        "xdg/pip/pip.conf",
        ".pip/pip.conf",
        "config/pip/pip.conf",
        "venv/pip.conf",
        "own.conf",
    ]
    monkeypatch.setenv("PIP_CONFIG_FILE", "")
    for place_ in order:
        path = write(home / place_, f"[global]\nindex-url = https://{place_.replace('/', '-')}/\n")
        if place_ == "own.conf":
            monkeypatch.setenv("PIP_CONFIG_FILE", str(path))
        assert main() == f"https://{place_.replace('/', '-')}/"
    write(home / "xdg/pip/pip.conf", "[install]\nindex_url = https://install/\n")
    assert main() == "https://install/"
    write(home / "xdg/pip/pip.conf", "[download]\n--index-url = https://download/\n")
    assert main() == "https://download/"
    monkeypatch.setenv("PIP_INDEX_URL", "https://variable/")
    assert main() == "https://variable/"
    monkeypatch.delenv("PIP_INDEX_URL")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    assert main() == Settings().locations[0]


def test_the_user_file_gives_way_to_the_chosen_one(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(home / "config/pip/pip.conf", "[global]\nextra-index-url = https://user/\n")
    assert "https://user/" in read_settings().locations
    monkeypatch.setenv("PIP_CONFIG_FILE", str(write(home / "own.conf", "")))
    assert "https://user/" not in read_settings().locations


def test_every_setting_is_read(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = """[global]
        extra-index-url = https://a/simple
            file:///b/simple
        cert = /bundle.pem
        proxy = http://proxy:3128
        default-timeout = 7
        retries = 4
        client-cert = ~/client.pem
        trusted-host = one
            two:8443
        index-url = https://user:50%25@main/simple
        """
    write(home / "config/pip/pip.conf", "\n".join(line.strip() for line in text.splitlines()[:2]))
    monkeypatch.setenv("PIP_CONFIG_FILE", str(write(home / "own.conf", text)))
    assert read_settings() == Settings(
        locations=("https://user:50%25@main/simple", "https://a/simple", "file:///b/simple"),
        certificate="/bundle.pem",
        client_certificate=str(home / "client.pem"),
        trusted_hosts=("one", "two:8443"),
        proxy="http://proxy:3128",
        timeout=7,
        retries=4,
    )
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(SourceError, match="no-index is set"):
        Index().list_files("jwst")


def test_a_bundle_of_requests_stands_in_for_cert(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/requests.pem")
    assert read_settings().certificate == "/requests.pem"
    monkeypatch.setenv("PIP_CERT", "/pip.pem")
    assert read_settings().certificate == "/pip.pem"


@pytest.mark.parametrize(
    "text",
    [
        "index-url = x",
        "[global",
        "[global]\nindex-url = me:pw@host",
        "[global]\nindex-url = http://me:pw@host:port/simple",
        "[global]\nindex-url = http://me:pw@[host/simple",
        "[global]\nindex-url = http://me:pw@/simple",
    ],
)
def test_a_wrong_configuration_is_an_error_that_says_where(
    home: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setenv("PIP_CONFIG_FILE", str(write(home / "own.conf", text)))
    with pytest.raises(SchemagenError, match=r"own\.conf|pip's configuration") as caught:
        read_settings()
    assert "\n" not in str(caught.value)
    assert "pw" not in str(caught.value)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_TIMEOUT", "soon")
    with pytest.raises(SchemagenError, match="timeout"):
        read_settings()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("TIMEOUT", "-1"),
        ("TIMEOUT", "nan"),
        ("TIMEOUT", "inf"),
        ("RETRIES", "1.5"),
        ("RETRIES", "-1"),
    ],
)
def test_a_number_that_makes_no_sense_is_an_error(
    home: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str
) -> None:
    monkeypatch.setenv(f"PIP_{name}", text)
    with pytest.raises(SchemagenError, match=f"pip's configuration: {name.lower()}: .*{text}"):
        read_settings()
