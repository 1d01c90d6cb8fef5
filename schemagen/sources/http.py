"""Requests over the network, made as pip is configured to make them.

pip's configuration files and environment variables are read as pip documents them
(https://pip.pypa.io/en/stable/topics/configuration/): where the package indexes are, which
certificates are trusted, which proxy is used. Credentials stand in URLs, and are never shown.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import unquote, urlsplit, urlunsplit

from schemagen.errors import IntegrityError, SchemagenError, SourceError
from schemagen.progress import Listener, Progress, Unit
from schemagen.version import __version__

if TYPE_CHECKING:
    from http.client import HTTPResponse
    from urllib.request import OpenerDirector

__all__ = ["Body", "Settings", "StatusError", "Web", "read_settings"]

PAUSES = (0.5, 1.5)
"""Seconds to wait before the second and third try."""

ETC = Path("/etc")
"""Where Unix keeps what is configured for everybody."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What pip's configuration says of package indexes.

    Attributes
    ----------
    locations : tuple of str
        URLs of the indexes, first the main one; none under ``no-index``.
    certificate : str
        File or directory of trusted certificates; empty for the system's.
    proxy : str
        Proxy for every request; empty for what the environment says.
    timeout : float
        Seconds that a server may be silent.
    """

    locations: tuple[str, ...] = ("https://pypi.org/simple",)
    certificate: str = ""
    proxy: str = ""
    timeout: float = 30.0


def read_settings() -> Settings:
    """Read pip's configuration.

    The files that pip finds (or none, where ``PIP_CONFIG_FILE`` is the null device), in them
    ``[global]``, over it ``[install]`` and ``[download]``, and ``PIP_…`` variables above all.
    ``REQUESTS_CA_BUNDLE`` and ``CURL_CA_BUNDLE`` stand in for ``cert``, as in pip;
    ``SSL_CERT_FILE`` is known to OpenSSL itself.

    Returns
    -------
    Settings

    Raises
    ------
    SchemagenError
        A file cannot be parsed, an index is no URL, or the timeout is no number.
    """
    options = _read_options()
    locations = (
        options.get("index-url", Settings().locations[0]),
        *options.get("extra-index-url", "").split(),
    )
    for location in locations:
        if urlsplit(location).scheme not in {"http", "https", "file"}:
            raise SchemagenError(
                f"{location.rpartition('@')[2]!r} is not the URL of a package index",
                where="pip's configuration",
                hint="such as https://host/simple or file:///path/simple",
            )
    timeout = options.get("timeout") or options.get("default-timeout") or str(Settings().timeout)
    try:
        seconds = float(timeout)
    except ValueError as error:
        raise SchemagenError(f"timeout: {error}", where="pip's configuration") from error
    bundle = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or ""
    closed = options.get("no-index", "").lower() in {"1", "true", "yes", "on", "y", "t"}
    return Settings(
        locations=() if closed else locations,
        certificate=options.get("cert", bundle),
        proxy=options.get("proxy", ""),
        timeout=seconds,
    )


def _read_options() -> dict[str, str]:
    import configparser

    sections: dict[str, dict[str, str]] = {}
    for path in _list_files():
        parser = configparser.RawConfigParser()
        try:
            parser.read(path, encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError) as error:
            raise SchemagenError(f"is not a configuration of pip: {error}", where=path) from error
        for section in parser.sections():
            sections.setdefault(section, {}).update(parser.items(section))
    sections[""] = {
        name.removeprefix("PIP_"): value
        for name, value in os.environ.items()
        if name.startswith("PIP_")
    }
    return {
        name.lower().replace("_", "-").removeprefix("--"): value
        for section in ("global", "install", "download", "")
        for name, value in sections.get(section, {}).items()
        if value
    }


def _list_files() -> Iterator[str]:
    """Yield where pip looks, the weakest first."""
    import platformdirs

    name = "pip.ini" if sys.platform == "win32" else "pip.conf"
    chosen = os.environ.get("PIP_CONFIG_FILE", "")
    if chosen == os.devnull:
        return
    everywhere = platformdirs.site_config_dir("pip", appauthor=False, multipath=True)
    yield from (str(Path(folder) / name) for folder in everywhere.split(os.pathsep))
    if os.name == "posix":
        yield str(ETC / name)
    if not (chosen and Path(chosen).exists()):
        yield str(Path.home() / ("pip" if sys.platform == "win32" else ".pip") / name)
        if sys.platform == "darwin":
            yield str(Path.home() / ".config" / "pip" / name)
        yield str(platformdirs.user_config_path("pip", appauthor=False, roaming=True) / name)
    yield str(Path(sys.prefix) / name)
    yield from filter(None, [chosen])


class StatusError(SourceError):
    """A server answered, but with an HTTP status other than success."""

    status = 0


class Body:
    """What a server sends: counted, bounded, and never silently cut short.

    Attributes
    ----------
    status : int
        HTTP status.
    headers : Mapping of str to str
        Of the response, in lower case.
    url : str
        Where it came from in the end.
    """

    def __init__(self, response: HTTPResponse, limit: int, count: Callable[[int, int], None]):
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.headers.items()}
        self.url = response.url
        self._response = response
        self._limit = limit
        self._count = count
        self._got = 0
        length = self.headers.get("content-length", "")
        self._length = int(length) if length.isdecimal() else -1

    def read(self, size: int = -1, /) -> bytes:
        """Read up to `size` bytes; up to the end where it is negative."""
        if size < 0:
            return b"".join(iter(lambda: self.read(1 << 16), b""))
        data = self._response.read(size)
        self._got += len(data)
        self._count(len(data), self._length)
        if max(self._got, self._length) > self._limit:
            raise IntegrityError(f"is larger than {self._limit} bytes", where=show(self.url))
        if size and not data and self._got < self._length:
            raise ConnectionError(f"connection closed after {self._got} of {self._length} bytes")
        return data

    def seek(self, _offset: int, _whence: int = 0, /) -> int:
        """Refuse: the network goes one way."""
        raise OSError("the network cannot be rewound")

    def tell(self) -> int:
        """Tell how much was read."""
        return self._got


class Web:
    """Makes requests, again where that may help. Safe to use from several threads.

    Parameters
    ----------
    settings : Settings
        Certificates, proxy and timeout.
    listen : callable
        Told of the bytes of what has a label, as they come.
    pauses : tuple of float
        Seconds to wait before each further try.

    Attributes
    ----------
    received : int
        Bytes received so far.
    """

    def __init__(
        self, settings: Settings, listen: Listener, pauses: tuple[float, ...] = PAUSES
    ) -> None:
        self.received = 0
        self._settings = settings
        self._listen = listen
        self._pauses = pauses
        self._credentials: dict[str, str] = {}
        self._lock = Lock()

    def request(
        self,
        url: str,
        use: Callable[[Body], T],
        *,
        headers: Mapping[str, str] | None = None,
        limit: int,
        label: str = "",
    ) -> T:
        """Make a request and use what comes.

        Parameters
        ----------
        url : str
            An http or https URL; user and password in it are sent to its host from then on.
        use : callable
            Makes something of the body; called once more where the connection breaks.
        headers : Mapping of str to str, optional
            Headers to send.
        limit : int
            Bytes that the body may have.
        label : str, optional
            What the listener is told is being read.

        Returns
        -------
        object
            What `use` returns.

        Raises
        ------
        StatusError
            The server refuses.
        SourceError
            The server cannot be reached, or the connection breaks again and again.
        IntegrityError
            The body is too large.
        """
        from http.client import HTTPException
        from urllib.error import HTTPError
        from urllib.request import Request

        address, credentials = self._take_credentials(url)
        if urlsplit(address).scheme not in {"http", "https"}:
            raise SourceError("is not a URL of the web", where=show(url))
        request = Request(address, headers={"User-Agent": _AGENT, **(headers or {})})  # noqa: S310
        if credentials:
            request.add_unredirected_header("Authorization", credentials)
        for pause in (*self._pauses, -1.0):
            done = 0

            def count(size: int, length: int) -> None:
                nonlocal done
                done += size
                with self._lock:
                    self.received += size
                if label:
                    amount = Progress(what=label, done=done, total=max(length, 0), unit=Unit.BYTES)
                    self._listen(amount)

            try:
                with self._opener.open(request, timeout=self._settings.timeout) as response:
                    return use(Body(response, limit, count))
            except HTTPError as error:
                with error:
                    if pause < 0 or error.code not in {429, 500, 502, 503, 504}:
                        raise _refusal(error.code, address) from error
            except (OSError, HTTPException) as error:
                reason = getattr(error, "reason", error)
                if pause < 0 or isinstance(reason, _final()):
                    raise SourceError(
                        f"cannot be read: {reason or type(reason).__name__}",
                        where=show(address),
                        hint="check the network, and index-url, proxy and cert of pip",
                    ) from error
            time.sleep(pause)
        raise AssertionError("the last try returns or raises")

    def _take_credentials(self, url: str) -> tuple[str, str]:
        """Split a URL into the address and an Authorization for its host (empty for none)."""
        parts = urlsplit(url)
        user, at, host = parts.netloc.rpartition("@")
        if at:
            from base64 import b64encode

            name, _, password = user.partition(":")
            token = b64encode(f"{unquote(name)}:{unquote(password)}".encode()).decode()
            self._credentials[host] = f"Basic {token}"
        return urlunsplit(parts._replace(netloc=host)), self._credentials.get(host, "")

    @cached_property
    def _opener(self) -> OpenerDirector:
        import ssl
        from urllib.request import HTTPSHandler, ProxyHandler, build_opener

        trusted = self._settings.certificate
        try:
            if not trusted:
                context = ssl.create_default_context()
            elif Path(trusted).is_dir():
                context = ssl.create_default_context(capath=trusted)
            else:
                context = ssl.create_default_context(cafile=trusted)
        except OSError as error:
            raise SourceError(
                f"no certificates can be read there: {error.strerror or error}",
                where=trusted,
                hint="check cert in pip's configuration, or REQUESTS_CA_BUNDLE",
            ) from error
        proxy = self._settings.proxy
        proxies = {"http": proxy, "https": proxy} if proxy else None
        return build_opener(ProxyHandler(proxies), HTTPSHandler(context=context))


_AGENT = f"schemagen/{__version__}"


def show(url: str) -> str:
    """Return a URL without the user and password that may stand in it."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def _final() -> tuple[type[Exception], ...]:
    """Return the faults of the network that trying again does not mend."""
    import socket
    import ssl

    return (ConnectionRefusedError, socket.gaierror, ssl.SSLCertVerificationError)


def _refusal(status: int, url: str) -> StatusError:
    from http.client import responses

    error = StatusError(
        f"HTTP {status} {responses.get(status, '')}".rstrip(),
        where=show(url),
        hint="check the user and password in pip's index-url" if status in {401, 403} else "",
    )
    error.status = status
    return error
