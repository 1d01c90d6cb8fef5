"""Requests: to the right place, with the right credentials, again where that helps, to the end."""

from __future__ import annotations

import os
import socket
import ssl
import time
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemagen.errors import IntegrityError, SourceError
from schemagen.progress import ignore
from schemagen.sources.credentials import find_auth, show
from schemagen.sources.http import Body, StatusError, Web
from schemagen.sources.package_index import Index
from schemagen.sources.pip_config import Settings
from tests.support.certificates import Certificates, write_certificates
from tests.support.index_server import (
    OWN,
    SCHEMAS,
    Archive,
    IndexServer,
    make_sdist,
    make_wheel,
    place,
)

WHEEL, SDIST = "jwst-1.9.6-py3-none-any.whl", "jwst-1.9.6.tar.gz"
PACKED = {WHEEL: make_wheel(place(OWN), filler=1 << 20), SDIST: make_sdist(place(OWN))}
TEXT = "/simple/jwst/"


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let nothing of this machine's configuration take part."""
    for name in list(os.environ):
        if name.lower().endswith(("_proxy", "ca_bundle")) or name.startswith(("SSL_", "NETRC")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.fixture
def certificates(tmp_path: Path) -> Certificates:
    return write_certificates(tmp_path)


def make_server() -> IndexServer:
    server = IndexServer()
    for filename, content in PACKED.items():
        server.add("jwst", Archive(filename=filename, content=content))
    return server


@pytest.fixture
def server() -> Iterator[IndexServer]:
    with make_server().serve() as running:
        yield running


@pytest.fixture
def other() -> Iterator[IndexServer]:
    with make_server().serve() as running:
        yield running


def open_web(server: IndexServer, pause: float = 0.01, **settings_: object) -> Web:
    options: dict[str, object] = {"locations": (server.url,), "timeout": 5.0, **settings_}
    return Web(Settings(**options), ignore, pause)  # type: ignore[arg-type]


def read(web: Web, url: str, limit: int = 1 << 24) -> bytes:
    return web.request(url, Body.read, limit=limit)


def write_netrc(folder: Path, text: str) -> None:
    (folder / ".netrc").write_text(text)


# Whom credentials are for


SCHEMES = st.sampled_from(["http", "https"])
HOSTS = st.sampled_from(["a", "b", "a.b", "127.0.0.1", "[::1]"])
PORTS = st.sampled_from(["", ":80", ":443", ":8080"])
PATHS = st.lists(st.sampled_from(["simple", "files", "x"]), max_size=3).map("/".join)
PLACES = st.tuples(SCHEMES, HOSTS, PORTS, PATHS)
SECRETS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)


def write_url(place_: tuple[str, str, str, str], user: str = "") -> str:
    scheme, host, port, path = place_
    return f"{scheme}://{user}{host}{port}/{path}"


def origin(place_: tuple[str, str, str, str]) -> tuple[str, str, str]:
    scheme, host, port, _ = place_
    return scheme, host, port or {"http": ":80", "https": ":443"}[scheme]


@given(PLACES, PLACES)
@settings(deadline=None)
def test_credentials_of_an_index_go_to_its_origin_alone(
    index: tuple[str, str, str, str], asked: tuple[str, str, str, str]
) -> None:
    found = find_auth(write_url(asked), [write_url(index, "user:s3cr3t@")])
    secured = ("https", index[1], ":443")  # as requests has it, what goes to http goes to https
    allowed = {origin(index)} | ({secured} if origin(index)[2] == ":80" else set())
    if origin(asked) in allowed and (origin(asked) == origin(index) or index[0] == "http"):
        assert found is not None
        assert (found.username, found.password) == (b"user", b"s3cr3t")
    else:
        assert found is None


@given(PLACES, SECRETS, SECRETS)
@settings(deadline=None)
def test_credentials_of_a_url_are_its_own_and_are_not_shown(
    asked: tuple[str, str, str, str], name: str, password: str
) -> None:
    from urllib.parse import quote

    url = write_url(asked, f"{quote(name, safe='')}:{quote(password, safe='')}@")
    found = find_auth(url, [write_url(asked, "user:s3cr3t@")])
    assert found is not None
    assert (found.username, found.password) == (name.encode(), password.encode())
    assert show(url) == write_url(asked)


@pytest.mark.parametrize(
    ("path", "user"),
    [("a/simple/jwst/", b"one"), ("b/simple/jwst/", b"two"), ("b/files/x", b"two")],
)
def test_of_two_indexes_of_one_host_the_nearer_one_lends_its_credentials(
    path: str, user: bytes
) -> None:
    locations = ["https://one:1@host/a/simple", "https://two:2@host/b/simple", "https://host/c"]
    found = find_auth(f"https://host/{path}", locations)
    assert found is not None
    assert found.username == user


def test_credentials_are_sent_in_utf_8(server: IndexServer, tmp_path: Path) -> None:
    server.user, server.password = "Åse", "пароль ☉"
    web = Web(Settings(locations=(f"{server.root}/simple",)), ignore)
    write_netrc(tmp_path, 'machine 127.0.0.1 login Åse password "пароль ☉"\n')
    assert b"jwst" in read(web, f"{server.root}{TEXT}")


def test_a_netrc_that_is_wrong_is_named_but_not_shown(server: IndexServer, tmp_path: Path) -> None:
    server.password = "s3cr3t"
    write_netrc(tmp_path, "machine 127.0.0.1\nlogin user\npassword s3cr3t h1dd3n\n")
    web = open_web(server, locations=(f"{server.root}/simple",))
    with pytest.raises(StatusError, match=r"HTTP 401.*line \d of .*\.netrc") as caught:
        read(web, f"{server.root}{TEXT}")
    assert "h1dd3n" not in str(caught.value)
    assert "s3cr3t" not in str(caught.value)
    assert "\n" not in str(caught.value)


# Redirects


def test_credentials_of_netrc_do_not_follow_to_another_host(
    server: IndexServer, other: IndexServer, tmp_path: Path
) -> None:
    server.password = "s3cr3t"
    write_netrc(tmp_path, "machine 127.0.0.1 login user password s3cr3t\n")
    server.faults[WHEEL] = [f"http://localhost:{other.port}/files/{WHEEL}"]
    web = open_web(server, locations=(f"{server.root}/simple",))
    assert read(web, f"{server.root}/files/{WHEEL}") == PACKED[WHEEL]
    assert other.requests == [f"/files/{WHEEL}"]
    assert other.authorizations == [None]


def test_credentials_stay_the_same_in_a_redirect_of_one_host(
    server: IndexServer, tmp_path: Path
) -> None:
    """requests alone would take those of netrc from then on."""
    server.password = "s3cr3t"
    write_netrc(tmp_path, "machine 127.0.0.1 login user password wrong\n")
    server.faults[WHEEL] = [f"{server.root}/files/{SDIST}"]
    assert read(open_web(server), f"{server.root}/files/{WHEEL}") == PACKED[SDIST]


def test_credentials_in_the_target_of_a_redirect_are_for_it(
    server: IndexServer, other: IndexServer
) -> None:
    server.password, other.password = "s3cr3t", "0th3r"
    server.faults[WHEEL] = [f"http://user:0th3r@127.0.0.1:{other.port}/files/{WHEEL}"]
    web = open_web(server)
    assert read(web, f"{server.root}/files/{WHEEL}") == PACKED[WHEEL]
    with pytest.raises(StatusError, match="HTTP 401"):  # and for nothing else
        read(web, f"{other.root}/files/{WHEEL}")


def test_a_redirect_is_followed_whatever_comes_with_it(
    server: IndexServer, other: IndexServer
) -> None:
    """requests alone would read what never ends."""
    server.faults[WHEEL] = [f"{other.root}/files/{WHEEL} endless"] * 2
    web = open_web(server)
    assert read(web, f"{server.root}/files/{WHEEL}") == PACKED[WHEEL]
    assert web.received == len(PACKED[WHEEL])


def test_ranges_are_asked_for_after_a_redirect_too(server: IndexServer, other: IndexServer) -> None:
    server.faults[WHEEL] = [f"{other.root}/files/{WHEEL}"] * 9
    index = Index(Settings(locations=(server.url,)))
    (file,) = (f for f in index.list_files("jwst") if f.filename == WHEEL)
    assert index.read_schemas(file, whole=False) == SCHEMAS
    assert index.received < 400_000 < len(PACKED[WHEEL])
    assert all(headers["range"].startswith("bytes=") for headers in other.received)


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("{root}/files/" + WHEEL, "redirected more than 10 times"),
        ("file:///etc/passwd", "file:///etc/passwd: is not a URL of the web"),
        ("ftp://user:s3cr3t@host/", "ftp://host/: is not a URL of the web"),
        ("http://host:port/", "is not a URL of the web"),
        ("http://[host/", "redirects to something that is not a URL"),
        ("http://nowhere.invalid/", "cannot be read"),
    ],
)
def test_a_redirect_that_leads_nowhere_is_an_error(
    server: IndexServer, target: str, words: str
) -> None:
    server.faults[WHEEL] = [target.replace("{root}", server.root)] * 99
    with pytest.raises(SourceError, match=words) as caught:
        read(open_web(server), f"{server.root}/files/{WHEEL}")
    assert "s3cr3t" not in str(caught.value)
    assert "\n" not in str(caught.value)


# Certificates


def test_a_trusted_host_is_trusted_in_silence(
    server: IndexServer, certificates: Certificates
) -> None:
    secret = make_server()
    secret.tls = certificates.serve(host="localhost")
    before = list(warnings.filters)
    with secret.serve(), warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        with pytest.raises(SourceError, match="CERTIFICATE_VERIFY_FAILED"):
            read(open_web(secret), f"{secret.root}{TEXT}")
        web = open_web(secret, trusted_hosts=("127.0.0.1",))
        assert b"jwst" in read(web, f"{secret.root}{TEXT}")
    assert warned == []
    assert list(warnings.filters) == before


def test_only_trusted_hosts_go_unverified(certificates: Certificates) -> None:
    secret, public = make_server(), make_server()
    secret.tls = public.tls = certificates.serve()
    with secret.serve(), public.serve():
        web = open_web(secret, trusted_hosts=(f"127.0.0.1:{secret.port}",))
        assert b"jwst" in read(web, f"{secret.root}{TEXT}")
        with pytest.raises(SourceError, match="CERTIFICATE_VERIFY_FAILED"):
            read(web, f"{public.root}{TEXT}")
        secret.faults[TEXT] = [f"{public.root}{TEXT}"]
        with pytest.raises(SourceError, match="CERTIFICATE_VERIFY_FAILED"):
            read(web, f"{secret.root}{TEXT}")


@pytest.mark.parametrize("name", ["missing.pem", "authority.pem", "key.pem", "empty.pem"])
def test_a_client_certificate_that_is_none_is_an_error(
    certificates: Certificates, tmp_path: Path, name: str
) -> None:
    (tmp_path / "empty.pem").write_text("")
    web = open_web(IndexServer(), client_certificate=str(tmp_path / name))
    with pytest.raises(
        SourceError, match=f"{name}: no certificate with its key .*client-cert"
    ) as e:
        read(web, "https://127.0.0.1:9/")
    assert "\n" not in str(e.value)


def test_a_folder_of_certificates_will_do(certificates: Certificates, tmp_path: Path) -> None:
    folder = tmp_path / "certificates"
    folder.mkdir()
    context = ssl.create_default_context(cafile=str(certificates.authority))
    assert context.get_ca_certs()
    name = hash_subject(certificates.authority)
    (folder / f"{name}.0").write_bytes(certificates.authority.read_bytes())
    secret = make_server()
    secret.tls = certificates.serve()
    with secret.serve():
        assert b"jwst" in read(open_web(secret, certificate=str(folder)), f"{secret.root}{TEXT}")


def hash_subject(path: Path) -> str:
    """Return the name by which OpenSSL looks for a certificate in a folder."""
    import subprocess

    command = ["openssl", "x509", "-hash", "-noout", "-in", str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


# Proxies


def test_a_tunnel_hides_credentials_from_the_proxy(
    server: IndexServer, certificates: Certificates
) -> None:
    secret = make_server()
    secret.tls, secret.password = certificates.serve(), "s3cr3t"
    with secret.serve():
        web = open_web(
            secret,
            certificate=str(certificates.authority),
            proxy=f"http://porter:0p3n@127.0.0.1:{server.port}",
        )
        assert read(web, f"{secret.root}/files/{WHEEL}") == PACKED[WHEEL]
    assert server.requests == [f"127.0.0.1:{secret.port}"]
    assert server.authorizations == [None]
    assert server.received[0]["proxy-authorization"].startswith("Basic ")
    assert "proxy-authorization" not in secret.received[0]


@pytest.mark.parametrize("known", [False, True])
def test_a_proxy_shows_its_certificate(certificates: Certificates, known: bool) -> None:
    proxy = make_server()
    proxy.tls = certificates.serve()
    with proxy.serve():
        given_ = str(certificates.authority) if known else ""
        web = open_web(proxy, certificate=given_, proxy=proxy.root)
        if known:
            assert read(web, f"http://index.invalid/files/{WHEEL}") == PACKED[WHEEL]
            assert proxy.requests == [f"http://index.invalid/files/{WHEEL}"]
            return
        with pytest.raises(SourceError, match="CERTIFICATE_VERIFY_FAILED"):
            read(web, f"http://index.invalid/files/{WHEEL}")


@pytest.mark.parametrize(
    "proxy",
    [f"http://me:s3cr3t{rest}" for rest in ("@127.0.0.1:9", "@host:port", "/x@host:1", "@[h")],
)
def test_a_proxy_that_is_not_there_is_an_error_without_its_password(proxy: str) -> None:
    web = open_web(IndexServer(), pause=60, proxy=proxy)
    with pytest.raises(SourceError, match=r"cannot be read: .*proxy") as caught:
        read(web, "http://index.invalid/")
    assert "s3cr3t" not in str(caught.value)
    assert "\n" not in str(caught.value)


# Bodies


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "br"])
@pytest.mark.parametrize("whole", [False, True])
def test_an_archive_is_read_as_it_was_sent(server: IndexServer, encoding: str, whole: bool) -> None:
    """Some servers call a tar.gz a tar that is encoded."""
    server.encoding = encoding
    index = Index(Settings(locations=(server.url,)))
    for file in index.list_files("jwst"):
        assert index.read_schemas(file, whole=whole) == SCHEMAS
    asked = {path: h["accept-encoding"] for path, h in zip(server.requests, server.received)}  # noqa: B905
    assert asked.pop(TEXT) == "gzip"
    assert set(asked.values()) == {"identity"}


@pytest.mark.parametrize("fault", ["drop", "chunk"])
def test_a_body_that_is_cut_short_is_an_error(server: IndexServer, fault: str) -> None:
    server.faults[WHEEL] = [fault] * 9
    with pytest.raises(SourceError, match=r"connection closed after \d+ .*bytes"):
        read(open_web(server), f"{server.root}/files/{WHEEL}")
    assert len(server.requests) == 3


@pytest.mark.parametrize("limit", [0, 1000, len(PACKED[WHEEL]) - 1])
def test_a_body_may_not_be_larger_than_it_may_be(server: IndexServer, limit: int) -> None:
    with pytest.raises(IntegrityError, match=f"is larger than {limit} bytes"):
        read(open_web(server), f"{server.root}/files/{WHEEL}", limit)
    assert len(server.requests) == 1


# Again


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/", "http://nowhere.invalid/", f"http://{'a' * 70}/"]
)
def test_what_trying_again_does_not_mend_is_tried_once(url: str) -> None:
    with pytest.raises(SourceError, match="cannot be read") as caught:
        read(open_web(IndexServer(), pause=60), url)
    assert "\n" not in str(caught.value)


def test_a_certificate_is_looked_at_once(certificates: Certificates) -> None:
    secret = make_server()
    secret.tls = certificates.serve()
    with secret.serve():
        with pytest.raises(SourceError, match="CERTIFICATE_VERIFY_FAILED"):
            read(open_web(secret, pause=60), f"{secret.root}{TEXT}")
        assert secret.connections == 1


def test_a_full_disk_is_no_fault_of_the_network(server: IndexServer) -> None:
    def use(_: Body) -> bytes:
        raise OSError(28, "No space left on device")

    with pytest.raises(SourceError, match="No space left on device") as caught:
        open_web(server, pause=60).request(f"{server.root}{TEXT}", use, limit=1 << 20)
    assert "network" not in str(caught.value)


@pytest.mark.parametrize("retries", [0, 1, 3])
def test_a_request_is_made_again_as_often_as_pip_says(server: IndexServer, retries: int) -> None:
    server.faults[TEXT] = [503] * 9
    with pytest.raises(StatusError, match="HTTP 503 Service Unavailable"):
        read(open_web(server, pause=0, retries=retries), f"{server.root}{TEXT}")
    assert len(server.requests) == 1 + retries


@pytest.mark.parametrize(
    ("asked", "timeout", "least", "most"),
    [("1", 5.0, 1.0, 4.0), ("86400", 0.5, 0.5, 4.0), ("soon", 5.0, 0.0, 1.0)],
)
def test_a_server_may_ask_for_a_pause_but_not_for_a_long_one(
    server: IndexServer, asked: str, timeout: float, least: float, most: float
) -> None:
    server.headers["Retry-After"] = asked
    server.faults[TEXT] = [429]
    start = time.monotonic()
    assert b"jwst" in read(open_web(server, timeout=timeout), f"{server.root}{TEXT}")
    assert least <= time.monotonic() - start < most


def test_a_server_that_is_silent_is_left(server: IndexServer) -> None:
    server.faults[TEXT] = ["silence", "silence"]
    web = open_web(server, timeout=0.2, retries=0)
    with pytest.raises(SourceError, match="cannot be read: timed out"):
        read(web, f"{server.root}{TEXT}")
    assert b"jwst" in read(open_web(server, timeout=0.2), f"{server.root}{TEXT}")


def test_a_connection_is_used_again_and_made_anew_when_it_is_gone(server: IndexServer) -> None:
    server.keep = True
    web = open_web(server)
    for _ in range(4):
        read(web, f"{server.root}{TEXT}")
    assert server.connections == 1
    server.faults[TEXT] = ["leave"]
    for _ in range(4):
        read(web, f"{server.root}{TEXT}")
    assert server.connections == 2


def test_threads_may_share_a_web(server: IndexServer) -> None:
    """Cookies, which requests would keep, among them."""
    server.keep = True
    web = open_web(server)
    urls = [f"{server.root}/files/{name}" for name in PACKED] * 40

    def fetch(number: int) -> bytes:
        server.headers["Set-Cookie"] = f"c{number}=1"
        return read(web, urls[number])

    with ThreadPoolExecutor(8) as pool:
        bodies = list(pool.map(fetch, range(len(urls))))
    assert bodies == [PACKED[WHEEL], PACKED[SDIST]] * 40
    assert web.received == sum(map(len, bodies))
    assert not any("cookie" in headers for headers in server.received)


def test_a_port_that_nobody_answers_at_is_no_server() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        with pytest.raises(SourceError, match="timed out"):
            read(open_web(IndexServer(), timeout=0.2, retries=0), url)
