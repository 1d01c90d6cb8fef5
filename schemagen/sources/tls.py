"""TLS connections: trusted certificates, the client certificate, and hosts without verification.

requests decides that anew for each request, from ``verify``, ``cert`` and the environment, and
knows no certificates but certifi's. Here a context decides it once.
"""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import TYPE_CHECKING, Any

from requests.adapters import HTTPAdapter
from requests.utils import DEFAULT_CA_BUNDLE_PATH
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPSConnection

from schemagen.errors import SourceError
from schemagen.sources.pip_config import Settings

if TYPE_CHECKING:
    from requests import Session

__all__ = ["mount"]


def mount(session: Session, settings: Settings) -> None:
    """Set up the TLS connections of a session as pip's configuration requires.

    Parameters
    ----------
    session : Session
        A session of requests, new.
    settings : Settings
        Trusted certificates, the client certificate, and hosts that are trusted without one.

    Raises
    ------
    SourceError
        A certificate cannot be read.
    """
    verified = _make_context(settings)
    session.mount("https://", _Adapter(verified, verified))
    session.mount("http://", _Adapter(verified, verified))  # by way of a proxy that speaks TLS
    if settings.trusted_hosts:
        unverified = _make_context(settings)
        unverified.check_hostname = False
        unverified.verify_mode = ssl.CERT_NONE
        adapter = _Adapter(unverified, verified)
    for host in settings.trusted_hosts:
        netloc = f"[{host}]" if host.count(":") > 1 and not host.startswith("[") else host
        session.mount(f"https://{netloc}/", adapter)
        if ":" not in netloc.rpartition("]")[2]:
            session.mount(f"https://{netloc}:", adapter)  # at every port


def _make_context(settings: Settings) -> ssl.SSLContext:
    # pip's certificates are added to the system's, and so are certifi's, since some systems have
    # none where OpenSSL looks.
    context = ssl.create_default_context()
    context.load_verify_locations(DEFAULT_CA_BUNDLE_PATH)
    for given in filter(None, dict.fromkeys((settings.certificate, settings.bundle))):
        kind = "capath" if Path(given).is_dir() else "cafile"
        try:
            context.load_verify_locations(**{kind: given})
        except OSError as error:
            raise SourceError(
                f"no certificates can be read there: {error.strerror or error}",
                where=given,
                hint="check cert in pip's configuration, or REQUESTS_CA_BUNDLE",
            ) from error
    if own := settings.client_certificate:
        try:
            context.load_cert_chain(own)
        except OSError as error:
            raise SourceError(
                f"no certificate with its key can be read there: {error.strerror or error}",
                where=own,
                hint="check client-cert in pip's configuration: a PEM file that holds both",
            ) from error
    return context


class _Adapter(HTTPAdapter):
    """Use one TLS context for direct connections, and another for connections to proxies."""

    def __init__(self, context: ssl.SSLContext, proxy_context: ssl.SSLContext) -> None:
        self._context = context
        self._proxy_context = proxy_context
        super().__init__()

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **options: Any
    ) -> None:
        """Create the manager of direct connections."""
        options["ssl_context"] = self._context
        super().init_poolmanager(connections, maxsize, block, **options)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        """Return the manager of connections by way of a proxy."""
        options["ssl_context"] = self._context
        if not proxy.lower().startswith("socks"):
            options["proxy_ssl_context"] = self._proxy_context
        manager = super().proxy_manager_for(proxy, **options)
        manager.pool_classes_by_scheme = _POOLS
        return manager

    def build_connection_pool_key_attributes(self, *arguments: Any, **named: Any) -> Any:
        """Return the address of a connection, with the TLS settings of the context only."""
        host, _ = super().build_connection_pool_key_attributes(*arguments, **named)
        verified = self._context.verify_mode == ssl.CERT_REQUIRED
        return host, {"cert_reqs": "CERT_REQUIRED" if verified else "CERT_NONE"}

    def cert_verify(self, conn: object, url: object, verify: object, cert: object) -> None:
        """Set nothing: the context has it all."""


class _Connection(HTTPSConnection):
    """A connection without urllib3's warning: the user has named the host as trusted."""

    def connect(self) -> None:
        super().connect()
        self.is_verified = True


class _Pool(HTTPSConnectionPool):
    ConnectionCls = _Connection


_POOLS = {"http": HTTPConnectionPool, "https": _Pool}
