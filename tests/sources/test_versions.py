"""What the names of archives and the metadata in them say."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from schemagen.errors import SourceError
from schemagen.sources.package_index import Index
from schemagen.sources.pip_config import Settings
from schemagen.sources.versions import is_offered, list_versions, prefer, read_requirement
from tests.support.index_server import Archive, IndexServer


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[IndexServer]:
    monkeypatch.setenv("no_proxy", "*")
    with IndexServer().serve() as running:
        yield running


def add(server: IndexServer, *names: str) -> Index:
    server.add("jwst", *(Archive(filename=name, content=b"") for name in names))
    return Index(Settings(locations=(server.url,)))


@pytest.mark.parametrize(
    ("name", "version"),
    [
        ("jwst-1.9.6-py3-none-any.whl", "1.9.6"),
        ("jwst-1.9.6-2-py3-none-any.whl", "1.9.6"),  # a second build
        ("JWST-1.9.6-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", "1.9.6"),
        ("jwst-1.9.6.tar.gz", "1.9.6"),
        ("jwst-1.10.0rc1.tar.gz", "1.10.0rc1"),
        ("jwst-1.9.6.post1-py3-none-any.whl", "1.9.6.post1"),
        ("jwst-1!0.2.0-py3-none-any.whl", "1!0.2.0"),
    ],
)
def test_an_archive_has_the_version_of_its_name(
    server: IndexServer, name: str, version: str
) -> None:
    assert [str(v) for v in list_versions(add(server, name), "jwst")] == [version]


@pytest.mark.parametrize(
    "name",
    [
        "jwst-1.9.6.exe",
        "jwst-1.9.6.zip",
        "jwst-1.9.6.whl",
        "jwst-unknown.tar.gz",
        "jwst-unknown-py3-none-any.whl",
        "jwst-pipeline-1.9.6.tar.gz",  # another project
        "jwst-1.9.6-2.tar.gz",
        "stdatamodels-1.9.6-py3-none-any.whl",
        "",
    ],
)
def test_what_is_no_archive_of_the_project_is_passed_over(server: IndexServer, name: str) -> None:
    assert list_versions(add(server, name), "jwst") == {}


def test_a_wheel_for_any_machine_is_preferred_whatever_its_tags(server: IndexServer) -> None:
    names = [
        "jwst-1.0-py2.py3-none-any.whl",
        "jwst-1.0-cp311-abi3-musllinux_1_1_x86_64.whl",
        "jwst-1.0-cp311-abi3-win_amd64.whl",
        "jwst-1.0.tar.gz",
    ]
    ((_, files),) = list_versions(add(server, *reversed(names)), "jwst").items()
    for name in names:
        assert prefer(files).filename == name
        files = [file for file in files if file.filename != name]


@pytest.mark.parametrize(
    ("lines", "specifier"),
    [
        (["stdatamodels >=1.3,<2"], "<2,>=1.3"),
        (["StDataModels==1.5"], "==1.5"),
        (["stdatamodels"], ""),
        (["stdatamodels (>=1.3)"], ">=1.3"),
        (
            ["numpy", "!! no requirement", "stdatamodels>=1", 'stdatamodels<3; extra == "test"'],
            ">=1",
        ),
        (["stdatamodels>=1", "stdatamodels<3"], ">=1,<3"),
    ],
)
def test_metadata_say_what_is_required(lines: list[str], specifier: str) -> None:
    required = "".join(f"Requires-Dist: {line}\n" for line in lines)
    text = f"Metadata-Version: 2.1\nName: jwst\nVersion: 1\n{required}\nstdatamodels\n"
    assert set(read_requirement(text).split(",")) == set(specifier.split(","))


@pytest.mark.parametrize(
    "text", ["", "Requires-Dist: numpy\n", "\n\nRequires-Dist: stdatamodels\n"]
)
def test_metadata_without_the_requirement_are_an_error(text: str) -> None:
    with pytest.raises(SourceError, match="requires no stdatamodels"):
        read_requirement(text)


@pytest.mark.parametrize("marker", ["", " ; python_version >= '3'"])
def test_a_requirement_that_is_a_url_is_refused_in_words(marker: str) -> None:
    """It names a state of a repository, which no version of a package index stands for."""
    url = "git+https://me:secret@github.com/spacetelescope/stdatamodels@main"
    with pytest.raises(SourceError) as told:
        read_requirement(f"Requires-Dist: stdatamodels @ {url}{marker}\n")
    shown = url.replace("me:secret@", "")
    assert told.value.message == f"requires stdatamodels from {shown}, not a version of it"
    assert "--source git+PATH@REF" in told.value.hint


@pytest.mark.parametrize(
    ("specifier", "offered"),
    [
        ("==1.5", True),
        ("== 1.5.0", True),
        ("===1.5", True),
        (">=1,==1.5", True),
        ("==1.*", False),
        (">=1.5", False),
        ("==1.5.post1", False),
        ("==1!1.5", False),
        ("", False),
    ],
)
def test_a_yanked_version_is_for_a_requirement_that_names_it(
    server: IndexServer, specifier: str, offered: bool
) -> None:
    archive = Archive(filename="jwst-1.5.tar.gz", content=b"", yanked=True)
    server.add("jwst", archive)
    ((version, files),) = list_versions(Index(Settings(locations=(server.url,))), "jwst").items()
    assert is_offered(version, files, specifier) == offered
