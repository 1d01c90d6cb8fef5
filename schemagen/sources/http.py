"""Requests over the network, made as pip is configured to make them.

requests carries them, and urllib3's Retry says when to ask again. Bodies are read here: counted,
bounded, and never silently cut short.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from http.client import responses
from http.cookiejar import DefaultCookiePolicy
from threading import Lock
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urljoin, urlsplit

from requests import Request, RequestException, Response, Session
from requests.exceptions import ProxyError
from urllib3.exceptions import HTTPError, InvalidHeader, LocationParseError
from urllib3.util import Retry

from schemagen.errors import IntegrityError, SourceError
from schemagen.progress import Listener, Progress, Unit
from schemagen.sources import tls
from schemagen.sources.credentials import advise, find_auth, show
from schemagen.sources.pip_config import Settings
from schemagen.version import __version__

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse

__all__ = ["PAUSE", "Body", "StatusError", "Web"]

PAUSE = 0.5
"""Seconds to wait before the second try; each later pause is three times as long."""

MAX_REDIRECTS = 10

HEADERS = {
    "User-Agent": f"schemagen/{__version__}",
    "Accept": "*/*",
    "Accept-Encoding": "identity",  # bytes are counted, and ranges count bytes
}

FINAL = (ConnectionRefusedError, socket.gaierror, ValueError)
"""Errors that a second try cannot repair. Wrong certificates and URLs are ValueErrors."""

T = TypeVar("T")


class StatusError(SourceError):
    """A server answered, but with an HTTP status other than success."""

    status = 0


class _BrokenError(ConnectionError):
    """A body ended before its announced length."""


class Body:
    """The body of a response: counted, limited in size, and never silently incomplete.

    Attributes
    ----------
    status : int
        HTTP status.
    headers : Mapping of str to str
        Headers of the response, their names in lower case.
    url : str
        The URL after all redirects.
    """

    def __init__(self, response: Response, limit: int, count: Callable[[int, int], None]) -> None:
        self.status = response.status_code
        self.headers = {name.lower(): value for name, value in response.headers.items()}
        self.url = response.url
        self._raw = response.raw
        self._limit = limit
        self._count = count
        self._got = 0
        length = self.headers.get("content-length", "")
        self._length = int(length) if length.isdecimal() else -1

    def read(self, size: int = -1, /) -> bytes:
        """Read up to `size` bytes as they were sent; if it is negative, read to the end."""
        if size < 0:
            return b"".join(iter(lambda: self.read(1 << 16), b""))
        try:
            data: bytes = self._raw.read(size, decode_content=False)
        except HTTPError as error:
            raise self._broken() from error
        self._got += len(data)
        self._count(len(data), self._length)
        if max(self._got, self._length) > self._limit:
            raise IntegrityError(f"is larger than {self._limit} bytes", where=show(self.url))
        if size and not data and self._got < self._length:
            raise self._broken()
        return data

    def _broken(self) -> _BrokenError:
        whole = f" of {self._length}" if self._length >= 0 else ""
        return _BrokenError(f"connection closed after {self._got}{whole} bytes")

    def seek(self, _offset: int, _whence: int = 0, /) -> int:
        """Raise an error: a response can only be read forward."""
        raise OSError("the network cannot be rewound")

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self._got


class Web:
    """Make requests, and repeat them where that may help. Several threads may share it.

    Parameters
    ----------
    settings : Settings
        Indexes with their credentials, certificates, proxy, timeout and retries.
    listen : callable
        Receives the progress of each request that has a label.
    pause : float
        Seconds to wait before the second try.

    Attributes
    ----------
    received : int
        Bytes received so far.
    """

    def __init__(self, settings: Settings, listen: Listener, pause: float = PAUSE) -> None:
        self.received = 0
        self._settings = settings
        self._listen = listen
        self._retry = _Retry(
            total=settings.retries,
            status_forcelist=(429, 500, 502, 503, 504),
            backoff_factor=pause,
            backoff_max=settings.timeout or Settings().timeout,
        )
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
        """Make a request, and pass the body to a function.

        Parameters
        ----------
        url : str
            An http or https URL.
        use : callable
            Makes something of the body; called once more where the connection breaks.
        headers : Mapping of str to str, optional
            Headers to send.
        limit : int
            Bytes that the body may have.
        label : str, optional
            Name of what is read, for the listener.

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
        retry = self._retry
        while True:
            waits: BaseHTTPResponse | None = None
            try:
                with self._open(url, headers or {}) as response:
                    if 200 <= response.status_code < 300:
                        return use(Body(response, limit, self._make_counter(label)))
                fault: SourceError = _refuse(response)
                waits = response.raw
                asked = "retry-after" in response.headers
                mends = retry.is_retry("GET", response.status_code, asked)
            except (OSError, HTTPError) as error:  # RequestException is an OSError
                fault, mends = _explain(error, show(url))
                fault.__cause__ = error
            if not (mends and retry.total):
                raise fault
            retry = retry.increment("GET", show(url), response=waits)
            retry.sleep(waits)

    def _make_counter(self, label: str) -> Callable[[int, int], None]:
        done = 0

        def count(size: int, length: int) -> None:
            nonlocal done
            done += size
            with self._lock:
                self.received += size
            if label:
                total = max(length, 0)
                self._listen(Progress(what=label, done=done, total=total, unit=Unit.BYTES))

        return count

    def _open(self, url: str, headers: Mapping[str, str]) -> Response:
        """Send a request, and follow redirects with a separate request each.

        requests would read the whole body of a redirect, however long, and would replace the
        credentials of the URL by those in netrc.
        """
        for _ in range(MAX_REDIRECTS + 1):
            parts = urlsplit(url)
            if parts.scheme not in {"http", "https"} or not _is_sound(url):
                raise SourceError("is not a URL of the web", where=show(url))
            auth = find_auth(url, self._settings.locations)
            request = Request("GET", show(url), headers=dict(headers), auth=auth)
            response = self._session.send(
                self._session.prepare_request(request),
                stream=True,
                timeout=self._settings.timeout or None,
                allow_redirects=False,
            )
            target = self._session.get_redirect_target(response)
            if target is None:
                return response
            response.close()
            url = _follow(show(url), target)
        raise SourceError(f"is redirected more than {MAX_REDIRECTS} times", where=show(url))

    @cached_property
    def _session(self) -> Session:
        session = _Session()
        session.headers.update(HEADERS)
        # Threads must not share the cookies of a session.
        session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
        if proxy := self._settings.proxy:
            session.proxies = {"http": proxy, "https": proxy}
        tls.mount(session, self._settings)
        return session


class _Session(Session):
    def resolve_redirects(self, *_: object, **__: object) -> Iterator[Response]:
        """Follow no redirect: requests would read the body of each first."""
        return iter(())


class _Retry(Retry):
    """The rules of urllib3, with a pause also before the second try, and no long pause."""

    def get_backoff_time(self) -> float:
        """Return the seconds to wait, by the number of tries."""
        return float(min(self.backoff_max, self.backoff_factor * 3 ** (len(self.history) - 1)))

    def get_retry_after(self, response: BaseHTTPResponse) -> float | None:
        """Return the pause that a server asks for, in seconds, but no more than the timeout."""
        try:
            asked = super().get_retry_after(response)
        except InvalidHeader:
            return None
        return asked and min(asked, self.backoff_max)


def _is_sound(url: str) -> bool:
    """Return whether a URL has a host, and a valid port if it has one."""
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _follow(address: str, target: str) -> str:
    try:
        return urljoin(address, target)
    except ValueError as error:
        raise SourceError("redirects to something that is not a URL", where=address) from error


def _refuse(response: Response) -> StatusError:
    status = response.status_code
    error = StatusError(
        f"HTTP {status} {responses.get(status, '')}".rstrip(),
        where=show(response.url),
        hint=advise(response.url) if status in {401, 403} else "",
    )
    error.status = status
    return error


def _explain(error: Exception, where: str) -> tuple[SourceError, bool]:
    """Return the error to raise, and whether a second try may help."""
    if not isinstance(error, (RequestException, HTTPError, _BrokenError)):
        # An error of this machine, e.g. a full disk.
        return SourceError(f"cannot be read: {error}", where=where), False
    reason = error if isinstance(error, _BrokenError) else _find_reason(error)
    text = str(reason) or "no answer"
    if isinstance(reason, LocationParseError):  # its text may be a password
        text = "a URL, or that of the proxy, cannot be parsed"
    elif isinstance(error, ProxyError):
        text = f"proxy: {text}"
    hint = "check the network, and index-url, proxy and cert of pip"
    fault = SourceError(f"cannot be read: {text}", where=where, hint=hint)
    return fault, not isinstance(reason, FINAL)


def _find_reason(error: BaseException) -> BaseException:
    """Return the innermost error: requests and urllib3 wrap errors in one another."""
    while True:
        around = (*error.args, getattr(error, "reason", None), error.__cause__, error.__context__)
        inner = next((one for one in around if isinstance(one, BaseException)), None)
        if inner is None:
            return error
        error = inner
