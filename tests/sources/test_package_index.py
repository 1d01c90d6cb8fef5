from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemagen.errors import IntegrityError, SourceError
from schemagen.progress import Progress, Unit
from schemagen.sources import package_index as index_module
from schemagen.sources.http import StatusError
from schemagen.sources.package_index import Index
from schemagen.sources.pip_config import Settings
from schemagen.sources.simple_api import parse_page, parse_uploads, write_instant
from tests.support.index_server import (
    OWN,
    SCHEMAS,
    Archive,
    IndexServer,
    make_sdist,
    make_wheel,
    place,
    use,
)

WHEEL, SDIST = "jwst-1.9.6-py3-none-any.whl", "jwst-1.9.6.tar.gz"
PACKED = {
    WHEEL: make_wheel(place(OWN), filler=2 << 20),
    SDIST: make_sdist(place(OWN), filler=4 << 20),
}
ZONES = st.integers(-720, 720).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=ZONES)


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no proxy stand before the servers of this machine."""
    monkeypatch.setenv("no_proxy", "*")


@pytest.fixture
def server() -> Iterator[IndexServer]:
    server = IndexServer()
    server.add(
        "jwst",
        Archive(filename=WHEEL, content=PACKED[WHEEL]),
        Archive(filename=SDIST, content=PACKED[SDIST], uploaded=""),
    )
    with server.serve():
        yield server


def open_index(*urls: str) -> Index:
    return Index(Settings(locations=urls, timeout=10), pause=0.01)


def find(index: Index, filename: str) -> index_module.File:
    return next(file for file in index.list_files("jwst") if file.filename == filename)


# What pages say


@given(st.lists(MOMENTS, min_size=2))
@settings(deadline=None)
def test_instants_sort_as_text_as_they_do_in_time(moments: list[datetime]) -> None:
    written = sorted(moments, key=lambda moment: write_instant(moment.isoformat()))
    assert [moment.timestamp() for moment in written] == sorted(m.timestamp() for m in moments)


@pytest.mark.parametrize("text", ["2026-07-14T21:07:38.5Z", "2026-07-14T23:07:38.500+02:00"])
def test_an_instant_is_written_in_one_way(text: str) -> None:
    assert write_instant(text) == "2026-07-14T21:07:38.500000Z"
    assert write_instant(datetime(2026, 7, 14, tzinfo=UTC).isoformat()).startswith("2026-07-14T00")
    assert write_instant("yesterday") == write_instant("") == ""


ARCHIVES = st.builds(
    Archive,
    filename=st.from_regex(r"jwst-[0-9]\.[0-9]-py3-none-any\.whl", fullmatch=True),
    content=st.just(b""),
    uploaded=MOMENTS.map(lambda moment: write_instant(moment.isoformat())) | st.just(""),
    yanked=st.booleans(),
    promised=st.booleans(),
    sha256=st.sampled_from(["none", "ab" * 32]),
)


@given(st.lists(ARCHIVES))
@settings(deadline=None)
def test_html_says_what_json_says(archives: list[Archive]) -> None:
    url = "https://host/simple/jwst/"
    as_json, as_html = IndexServer(form="json"), IndexServer(form="html")
    for server in (as_json, as_html):
        server.add("jwst", *archives)
    kind, page = as_json.write_page("jwst")
    files = parse_page(page, kind, url)
    kind, page = as_html.write_page("jwst")
    assert parse_page(page, kind, url) == tuple(replace(f, metadata_sha256="") for f in files)
    assert [(f.filename, f.uploaded, f.yanked, f.metadata) for f in files] == [
        (a.filename, a.uploaded, a.yanked, a.promised) for a in archives
    ]


@given(st.binary() | st.recursive(st.none() | st.text(), st.lists).map(json.dumps).map(str.encode))
@settings(deadline=None)
def test_a_page_of_something_else_is_an_error_of_ours(page: bytes) -> None:
    with pytest.raises(SourceError, match="is not the page of a package index"):
        parse_page(page, "application/json", "https://host/simple/jwst/")
    with pytest.raises(SourceError, match="is not the page of a package index"):
        parse_uploads(page, "https://host/pypi/jwst/json")
    parse_page(page, "text/html", "https://host/simple/jwst/")


def test_a_page_may_not_lead_to_files_of_this_machine() -> None:
    page = b'<a href="file:///etc/passwd">jwst-1.tar.gz</a> <a href="ftp://host/b">b</a>'
    assert parse_page(page, "text/html", "https://host/simple/jwst/") == ()


def test_a_newer_kind_of_page_is_refused_in_words() -> None:
    page = b'{"meta": {"api-version": "2.0"}, "files": []}'
    with pytest.raises(SourceError, match=r"version 2\.0 of the index API is not known"):
        parse_page(page, "application/vnd.pypi.simple.v2+json", "https://host/")


# What is fetched


@pytest.mark.parametrize("form", ["json", "html"])
@pytest.mark.parametrize("squeeze", [False, True])
@pytest.mark.parametrize("whole", [False, True])
def test_schemas_come_through_any_index(
    server: IndexServer, form: str, squeeze: bool, whole: bool
) -> None:
    server.form, server.squeeze = form, squeeze
    index = open_index(server.url)
    for filename in (WHEEL, SDIST):
        assert index.read_schemas(find(index, filename), whole=whole) == SCHEMAS
    assert server.requests.count("/simple/jwst/") == 1


def test_a_wheel_is_read_by_range(server: IndexServer) -> None:
    index = open_index(server.url)
    assert index.read_schemas(find(index, WHEEL), whole=False) == SCHEMAS
    assert index.received < 300_000 < len(server.projects["jwst"][0].content)


def test_an_sdist_is_left_when_enough_was_read(server: IndexServer) -> None:
    index = open_index(server.url)
    file = find(index, SDIST)
    assert index.read_schemas(file, whole=False, enough=lambda f: f == SCHEMAS) == SCHEMAS
    assert index.received < 300_000 < len(server.projects["jwst"][1].content)


@pytest.mark.parametrize("fault", [None, 501, 416])
def test_a_server_without_ranges_serves_the_whole(server: IndexServer, fault: int | None) -> None:
    server.ranges = False
    server.faults[WHEEL] = [fault] if fault else []
    if fault == 501:
        server.ranges = True
    index = open_index(server.url)
    assert index.read_schemas(find(index, WHEEL), whole=False) == SCHEMAS


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("filename", [WHEEL, SDIST])
@pytest.mark.parametrize("fault", ["drop", "reset", 500, 503, 429])
def test_what_fails_twice_is_tried_a_third_time(
    server: IndexServer, filename: str, fault: int | str, whole: bool
) -> None:
    server.faults = {filename: [fault, fault], "/simple/jwst/": [fault, fault]}
    index = open_index(server.url)
    assert index.read_schemas(find(index, filename), whole=whole) == SCHEMAS


@pytest.mark.parametrize(("fault", "words"), [("drop", "closed after"), (500, "HTTP 500")])
def test_what_always_fails_is_an_error(server: IndexServer, fault: int | str, words: str) -> None:
    index = open_index(server.url)
    file = find(index, WHEEL)
    server.faults[WHEEL] = [fault] * 9
    with pytest.raises(SourceError, match=words) as caught:
        index.read_schemas(file, whole=True)
    assert WHEEL in str(caught.value)
    assert "\n" not in str(caught.value)


def test_what_is_not_there_is_not_asked_for_again(server: IndexServer) -> None:
    index = open_index(server.url)
    file = find(index, WHEEL)
    server.faults[WHEEL] = [404] * 9
    for whole in (False, True):
        with pytest.raises(StatusError, match="HTTP 404 Not Found"):
            index.read_schemas(file, whole=whole)
    assert server.requests.count(f"/files/{WHEEL}") == 2


@pytest.mark.parametrize("filename", [WHEEL, SDIST])
def test_a_hash_that_does_not_match_is_an_error(server: IndexServer, filename: str) -> None:
    for archive in server.projects["jwst"]:
        archive.sha256 = "00" * 32
    index = open_index(server.url)
    with pytest.raises(IntegrityError, match=f"{filename}: has SHA-256 .*, not 0000"):
        index.read_schemas(find(index, filename), whole=True)


def test_an_archive_beyond_the_limit_is_refused(
    server: IndexServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_module, "MAX_ARCHIVE", 1 << 20)
    index = open_index(server.url)
    with pytest.raises(IntegrityError, match="is larger than"):
        index.read_schemas(find(index, WHEEL), whole=True)
    assert index.received < 1 << 20


def test_a_damaged_archive_is_an_error(server: IndexServer) -> None:
    for archive in server.projects["jwst"]:
        archive.content = archive.content[: len(archive.content) // 2]
    index = open_index(server.url)
    for filename in (WHEEL, SDIST):
        with pytest.raises(IntegrityError, match="is damaged"):
            index.read_schemas(find(index, filename), whole=False)


def test_an_index_without_the_project_is_passed_over(server: IndexServer, tmp_path: Path) -> None:
    with IndexServer().serve() as empty:
        index = open_index(empty.url, tmp_path.as_uri(), server.url)
        assert {file.filename for file in index.list_files("jwst")} == {WHEEL, SDIST}
        with pytest.raises(SourceError, match="has no jwst"):
            open_index(empty.url, tmp_path.as_uri()).list_files("jwst")


def test_the_first_index_wins(server: IndexServer) -> None:
    with IndexServer().serve() as first:
        first.add("jwst", Archive(filename=WHEEL, content=b"", sha256="11" * 32))
        index = open_index(first.url, server.url)
        assert find(index, WHEEL).sha256 == "11" * 32
        assert len(index.list_files("jwst")) == 2


def test_an_index_may_be_a_directory(tmp_path: Path) -> None:
    content = make_wheel(place(OWN))
    (tmp_path / WHEEL).write_bytes(content)
    page = tmp_path / "simple" / "jwst" / "index.html"
    digest = Archive(filename=WHEEL, content=content).sha256
    page.parent.mkdir(parents=True)
    page.write_text(f'<a href="../../{WHEEL}#sha256={digest}">{WHEEL}</a>')
    index = open_index((tmp_path / "simple").as_uri())
    for whole in (False, True):
        assert index.read_schemas(find(index, WHEEL), whole=whole) == SCHEMAS
    page.write_text(f'<a href="../../{WHEEL}#sha256={"00" * 32}">{WHEEL}</a>')
    index = open_index((tmp_path / "simple").as_uri())
    with pytest.raises(IntegrityError, match="not 0000"):
        index.read_schemas(find(index, WHEEL), whole=True)
    (tmp_path / WHEEL).unlink()
    with pytest.raises(SourceError, match="No such file"):
        index.read_schemas(find(index, WHEEL), whole=False)


def test_credentials_are_sent_to_their_host_and_shown_to_nobody(server: IndexServer) -> None:
    server.password = "s3cr3t:@/"
    quoted = f"http://user:s3cr3t%3A%40%2F@127.0.0.1:{server.port}/simple"
    index = open_index(quoted)
    assert index.read_schemas(find(index, WHEEL), whole=True) == SCHEMAS
    assert "s3cr3t" not in "".join(file.url for file in index.list_files("jwst"))
    with pytest.raises(StatusError, match="HTTP 401") as caught:
        open_index(quoted.replace("s3cr3t", "h1dd3n")).list_files("jwst")
    assert "h1dd3n" not in str(caught.value)
    assert "user and password" in str(caught.value)
    with pytest.raises(SourceError, match="has no nothing") as other:
        index.list_files("nothing")
    assert "s3cr3t" not in str(other.value)


def test_credentials_do_not_follow_to_another_host(server: IndexServer) -> None:
    server.password = "s3cr3t"
    with IndexServer(projects=server.projects).serve() as other:
        server.faults[WHEEL] = [f"http://127.0.0.1:{other.port}/files/{WHEEL}"]
        index = open_index(server.url, other.url)
        assert index.read_schemas(find(index, WHEEL), whole=True) == SCHEMAS
        assert len(other.authorizations) == 2
        assert set(other.authorizations) == {None}


def test_no_network_is_an_error_with_advice() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        with pytest.raises(SourceError, match="Connection refused") as caught:
            open_index(f"http://user:s3cr3t@127.0.0.1:{port}/simple").list_files("jwst")
    assert "check the network" in str(caught.value)
    assert "s3cr3t" not in str(caught.value)


def test_certificates_that_are_not_there_are_an_error(tmp_path: Path) -> None:
    given_ = Settings(locations=("https://127.0.0.1:1/",), certificate=str(tmp_path / "no.pem"))
    with pytest.raises(SourceError, match=r"no\.pem: no certificates"):
        Index(given_).list_files("jwst")


def test_metadata_is_taken_from_beside_the_archive_where_it_is_there(server: IndexServer) -> None:
    archive = server.projects["jwst"][0]
    archive.metadata, archive.promised = b"Name: beside\n", True
    index = open_index(server.url)
    assert index.read_metadata(find(index, WHEEL)) == "Name: beside\n"
    assert f"/files/{WHEEL}" not in server.requests
    archive.metadata = b"Name: other\n"
    with pytest.raises(IntegrityError, match="not"):
        index.read_metadata(find(index, WHEEL))
    archive.metadata = b""
    assert "Metadata-Version" in index.read_metadata(find(index, WHEEL))
    assert "Metadata-Version" in index.read_metadata(find(index, SDIST))


@pytest.mark.parametrize("api", [False, True])
def test_upload_times_come_from_the_api_where_the_page_has_none(
    server: IndexServer, api: bool
) -> None:
    server.form, server.times, server.api = "html", False, api
    uploads = open_index(server.url).list_uploads("jwst")
    assert uploads == ({WHEEL: "2024-01-01T00:00:00.000000Z"} if api else {})


def test_the_settings_of_pip_lead_to_the_index(
    server: IndexServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, "http://127.0.0.1:9/simple", server.url)
    index = Index(pause=0)
    assert index.read_schemas(find(index, WHEEL), whole=False) == SCHEMAS


def test_the_listener_is_told_of_every_byte_of_an_archive(server: IndexServer) -> None:
    told: list[Progress] = []
    index = Index(Settings(locations=(server.url,)), listen=told.append)
    index.read_schemas(find(index, SDIST), whole=True)
    size = len(server.projects["jwst"][1].content)
    assert told[-1] == Progress(what=SDIST, done=size, total=size, unit=Unit.BYTES)
    assert [now.done for now in told] == sorted(now.done for now in told)
