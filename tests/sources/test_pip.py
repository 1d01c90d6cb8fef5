"""Where pip gets in, schemagen does, and where pip is refused, so is schemagen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from schemagen.errors import SourceError
from schemagen.sources.package_index import Index
from tests.support.certificates import Certificates, write_certificates
from tests.support.index_server import OWN, SCHEMAS, Archive, IndexServer, make_wheel, place

WHEEL = "jwst-1.9.6-py3-none-any.whl"
INFO = "jwst-1.9.6.dist-info"
CONTENT = make_wheel(
    {
        **place(OWN),
        f"{INFO}/METADATA": b"Metadata-Version: 2.1\nName: jwst\nVersion: 1.9.6\n",
        f"{INFO}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{INFO}/RECORD": b"",
    }
)


@dataclass(kw_only=True)
class Place:
    """A server, the user's home, and what the user has configured."""

    server: IndexServer
    home: Path
    certificates: Certificates
    config: dict[str, str] = field(default_factory=dict)
    environ: dict[str, str] = field(default_factory=dict)

    def configure(self, **options: str) -> None:
        self.config |= {name.replace("_", "-"): value for name, value in options.items()}

    def write_netrc(self, text: str, name: str = ".netrc") -> str:
        path = self.home / name
        path.write_text(text)
        path.chmod(0o600)
        return str(path)


Setup = Callable[[Place], None]
CASES: dict[str, tuple[Setup, bool]] = {}


def case(*, succeeds: bool) -> Callable[[Setup], Setup]:
    def note(setup: Setup) -> Setup:
        CASES[setup.__name__.replace("_", " ")] = setup, succeeds
        return setup

    return note


@case(succeeds=True)
def an_open_index(here: Place) -> None:
    pass


@case(succeeds=False)
def no_credentials(here: Place) -> None:
    here.server.password = "s3cr3t"


@case(succeeds=True)
def credentials_in_the_netrc_of_the_home(here: Place) -> None:
    here.server.password = "s3cr3t"
    here.write_netrc("machine 127.0.0.1 login user password s3cr3t\n")


@case(succeeds=True)
def credentials_in_the_netrc_of_the_environment(here: Place) -> None:
    here.server.password = "s3cr3t"
    here.write_netrc("machine 127.0.0.1 login user password wrong\n")
    netrc = here.write_netrc("machine 127.0.0.1 login user password s3cr3t\n", "other")
    here.environ["NETRC"] = netrc


@case(succeeds=True)
def the_default_of_netrc(here: Place) -> None:
    here.server.password = "s3cr3t"
    here.write_netrc("machine elsewhere login a password b\ndefault login user password s3cr3t\n")


@case(succeeds=False)
def a_netrc_for_another_host(here: Place) -> None:
    here.server.password = "s3cr3t"
    here.write_netrc("machine localhost login user password s3cr3t\n")


@case(succeeds=False)
def a_netrc_that_is_none(here: Place) -> None:
    here.server.password = "s3cr3t"
    here.write_netrc("machine 127.0.0.1 login user password two words\n")


@case(succeeds=True)
def credentials_in_the_url_before_netrc(here: Place) -> None:
    here.server.password = "s3cr3t"
    here.configure(index_url="http://user:s3cr3t@127.0.0.1:{port}/simple")
    here.write_netrc("machine 127.0.0.1 login user password wrong\n")


@case(succeeds=False)
def wrong_credentials_in_the_url_and_right_ones_in_netrc(here: Place) -> None:
    here.server.password = "s3cr3t"
    here.configure(index_url="http://user:wrong@127.0.0.1:{port}/simple")
    here.write_netrc("machine 127.0.0.1 login user password s3cr3t\n")


@case(succeeds=True)
def a_user_in_the_url_and_the_password_in_netrc(here: Place) -> None:
    here.server.password = "s3cr3t"
    here.configure(index_url="http://user@127.0.0.1:{port}/simple")
    here.write_netrc("machine 127.0.0.1 login user password s3cr3t\n")


@case(succeeds=True)
def another_user_in_the_url_than_in_netrc(here: Place) -> None:
    here.server.password = "s3cr3t"
    here.configure(index_url="http://somebody@127.0.0.1:{port}/simple")
    here.write_netrc("machine 127.0.0.1 login user password s3cr3t\n")


@case(succeeds=True)
def a_token_as_the_user_of_the_url(here: Place) -> None:
    here.server.user, here.server.password = "t0k3n", ""
    here.server.guarded = True
    here.configure(index_url="http://t0k3n@127.0.0.1:{port}/simple")


@case(succeeds=False)
def a_certificate_of_nobody(here: Place) -> None:
    here.server.tls = here.certificates.serve()


@case(succeeds=True)
def a_certificate_of_a_known_authority(here: Place) -> None:
    here.server.tls = here.certificates.serve()
    here.configure(cert=str(here.certificates.authority))


@case(succeeds=True)
def a_certificate_in_the_home(here: Place) -> None:
    here.server.tls = here.certificates.serve()
    here.configure(cert="~/authority.pem")


@case(succeeds=True)
def a_bundle_in_the_environment(here: Place) -> None:
    here.server.tls = here.certificates.serve()
    here.environ["REQUESTS_CA_BUNDLE"] = str(here.certificates.authority)


@case(succeeds=True)
def a_bundle_of_openssl(here: Place) -> None:
    here.server.tls = here.certificates.serve()
    here.environ["SSL_CERT_FILE"] = str(here.certificates.authority)


@case(succeeds=True)
def an_authority_beside_those_that_pip_is_given(here: Place) -> None:
    here.server.tls = here.certificates.serve()
    here.configure(cert=str(here.certificates.stranger))
    here.environ["SSL_CERT_FILE"] = str(here.certificates.authority)


@case(succeeds=False)
def a_certificate_for_another_host(here: Place) -> None:
    here.server.tls = here.certificates.serve(host="localhost")
    here.configure(cert=str(here.certificates.authority))


@case(succeeds=True)
def a_trusted_host(here: Place) -> None:
    here.server.tls = here.certificates.serve(host="localhost")
    here.configure(trusted_host="example.com\n    127.0.0.1")


@case(succeeds=True)
def a_trusted_host_with_its_port(here: Place) -> None:
    here.server.tls = here.certificates.serve()
    here.configure(trusted_host="127.0.0.1:{port}")


@case(succeeds=False)
def a_trusted_host_with_another_port(here: Place) -> None:
    here.server.tls = here.certificates.serve()
    here.configure(trusted_host="127.0.0.1:1")


@case(succeeds=True)
def a_client_certificate(here: Place) -> None:
    here.server.tls = here.certificates.serve(client=True)
    here.configure(cert=str(here.certificates.authority), client_cert="~/client.pem")


@case(succeeds=False)
def no_client_certificate(here: Place) -> None:
    here.server.tls = here.certificates.serve(client=True)
    here.configure(cert=str(here.certificates.authority))


@case(succeeds=True)
def a_client_certificate_for_a_trusted_host(here: Place) -> None:
    here.server.tls = here.certificates.serve(client=True)
    here.configure(trusted_host="127.0.0.1", client_cert=str(here.certificates.client))


@case(succeeds=True)
def a_proxy_of_the_environment(here: Place) -> None:
    here.configure(index_url="http://index.invalid/simple", trusted_host="index.invalid")
    here.environ["http_proxy"] = "http://127.0.0.1:{port}"


@case(succeeds=True)
def a_proxy_of_pip(here: Place) -> None:
    here.configure(
        index_url="http://index.invalid/simple",
        trusted_host="index.invalid",
        proxy="http://127.0.0.1:{port}",
    )
    here.environ["http_proxy"] = "http://127.0.0.1:9"


@case(succeeds=False)
def a_host_that_needs_no_proxy(here: Place) -> None:
    here.configure(index_url="http://index.invalid/simple", trusted_host="index.invalid")
    here.environ |= {"http_proxy": "http://127.0.0.1:{port}", "no_proxy": ".invalid"}


@case(succeeds=True)
def a_proxy_of_pip_for_a_host_that_needs_none(here: Place) -> None:
    here.configure(
        index_url="http://index.invalid/simple",
        trusted_host="index.invalid",
        proxy="http://127.0.0.1:{port}",
    )
    here.environ["no_proxy"] = ".invalid"


def is_foreign(name: str) -> bool:
    """Tell whether a variable of this machine's environment would meddle."""
    return name.startswith(("PIP_", "SSL_CERT", "XDG_", "NETRC")) or name.lower().endswith(
        ("_proxy", "ca_bundle")
    )


def read() -> dict[str, bytes]:
    index = Index()
    (file,) = index.list_files("jwst")
    return index.read_schemas(file, whole=True)


@pytest.mark.parametrize("name", CASES)
def test_schemagen_gets_in_where_pip_does(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    setup, succeeds = CASES[name]
    server = IndexServer(form="html")
    server.add("jwst", Archive(filename=WHEEL, content=CONTENT))
    here = Place(server=server, home=tmp_path, certificates=write_certificates(tmp_path))
    setup(here)
    with server.serve():
        port = str(server.port)
        config = {"index-url": f"{server.root}/simple", "retries": "0", **here.config}
        lines = (f"{key} = {value.replace('{port}', port)}" for key, value in config.items())
        path = tmp_path / "pip.conf"
        path.write_text("\n".join(["[global]", *lines, ""]))
        for variable in filter(is_foreign, list(os.environ)):
            monkeypatch.delenv(variable)
        environ = {"HOME": str(tmp_path), "XDG_CONFIG_DIRS": str(tmp_path), **here.environ}
        environ["PIP_CONFIG_FILE"] = str(path)
        for variable, value in environ.items():
            monkeypatch.setenv(variable, value.replace("{port}", port))

        options = ["--no-deps", "--no-cache-dir", "--no-input", "--dest", str(tmp_path / "got")]
        options.append("--disable-pip-version-check")
        pip = subprocess.run(
            [sys.executable, "-m", "pip", "download", *options, "jwst==1.9.6"],
            capture_output=True,
            text=True,
        )
        assert (pip.returncode == 0) == succeeds, pip.stdout + pip.stderr
        if succeeds:
            assert read() == SCHEMAS
        else:
            with pytest.raises(SourceError) as caught:
                read()
            assert "\n" not in str(caught.value)
