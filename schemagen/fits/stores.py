"""The stores that URLs lead to: how each is reached, with credentials or without.

fsspec is an optional dependency, and imported when a URL is opened.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Any, TypeVar

from schemagen.fits.store_errors import StoreError, explain_error
from schemagen.version import __version__

__all__ = ["USER_AGENT", "WIDTH", "Store", "open_store", "overlaps"]

T = TypeVar("T")

WIDTH = 64
"""Most requests to a store at a time."""

USER_AGENT = f"schemagen/{__version__}"
"""The name of the client."""

PATIENCE = 120
"""Seconds to wait for an answer of S3, with all that botocore and s3fs repeat."""

S3 = frozenset({"s3", "s3a"})

_ANONYMOUS: Mapping[str, Mapping[str, object]] = {
    "s3": {"anon": True},
    "s3a": {"anon": True},
    "gs": {"token": "anon"},
    "gcs": {"token": "anon"},
    "az": {"anon": True},
    "abfs": {"anon": True},
    "abfss": {"anon": True},
}
"""How each store is told to ask without credentials."""

_PACKAGES = {
    "s3": "s3fs",
    "s3a": "s3fs",
    "gs": "gcsfs",
    "gcs": "gcsfs",
    "az": "adlfs",
    "abfs": "adlfs",
    "abfss": "adlfs",
    "http": "fsspec[http]",
    "https": "fsspec[http]",
    "sftp": "fsspec[sftp]",
    "ssh": "fsspec[ssh]",
}
"""What is installed for a kind of URL; for others, fsspec says it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """The store that a URL leads to.

    Attributes
    ----------
    protocol : str
        What stands before ``://``.
    system : object
        The file system of fsspec.
    path : str
        The path of the URL in it.
    """

    protocol: str
    system: Any
    path: str

    def __str__(self) -> str:
        return f"{self.protocol}://"

    @property
    def is_s3(self) -> bool:
        """Whether it speaks the language of S3."""
        return self.protocol in S3

    @property
    def bucket(self) -> str:
        """The bucket, or what else comes first in the path."""
        return self.path.lstrip("/").partition("/")[0]

    @property
    def anonymous(self) -> bool:
        """Whether S3 is asked without credentials."""
        return self.is_s3 and bool(self.system.anon)

    @property
    def _way(self) -> str:
        """How it is asked."""
        if self.anonymous:
            return "it was asked for without credentials, which reads only what is public"
        if self.protocol in _ANONYMOUS:
            return "your credentials do not allow it; --anonymous asks without them"
        return ""

    def run(self, coroutine: Callable[[], Awaitable[T]]) -> T:
        """Run a coroutine of an asynchronous store.

        Raises
        ------
        StoreError
            If it fails, or takes longer than all that is repeated may take.
        """
        from fsspec.asyn import sync

        try:
            result: T = sync(self.system.loop, coroutine, timeout=PATIENCE)
        except Exception as error:
            raise self.explain(error) from error
        return result

    async def ask(self, method: str, **parameters: object) -> dict[str, Any]:
        """Ask S3. Who pays for the answer is what the user's settings for fsspec say."""
        asked = {**self.system.req_kw, **parameters}
        answer: dict[str, Any] = await self.system._call_s3(method, **asked)
        return answer

    def explain(self, error: Exception) -> StoreError:
        """Return what is wrong when it fails, and what to do."""
        return explain_error(error, bucket=self.bucket, asked=self._way)


def open_store(url: str, *, anonymous: bool = False) -> Store:
    """Return the store that a URL leads to. Nothing is asked of it yet.

    Parameters
    ----------
    url : str
        The URL.
    anonymous : bool, optional
        Whether to ask without credentials. S3 is also asked so where none are found.

    Raises
    ------
    StoreError
        If what the URL needs is not installed, or the credentials cannot be read.
    """
    protocol = _read_protocol(url)
    try:
        from fsspec.core import url_to_fs

        if protocol not in S3:
            options = _ANONYMOUS.get(protocol, {}) if anonymous else {}
            system, path = url_to_fs(url, **options)
            return Store(protocol=protocol, system=system, path=path)
        options = {"config_kwargs": _configure(), "use_listings_cache": False}
        if anonymous:
            options["anon"] = True
        system, path = url_to_fs(url, **options)
        with _LOCK:
            signed = _is_signed(system)
        if not signed:
            system, path = url_to_fs(url, **options | {"anon": True})
        with _LOCK:
            _hasten(system)
    except ImportError as error:
        raise _name_package(protocol, error) from error
    except Exception as error:
        if isinstance(error, ValueError) and "Protocol" in str(error):
            text = f"{protocol}:// is no kind of URL that can be read"
            raise StoreError(text) from error
        raise explain_error(error) from error
    return Store(protocol=protocol, system=system, path=path)


def overlaps(url: str) -> bool:
    """Return whether a store can be asked for several files at a time."""
    try:
        from fsspec import get_filesystem_class

        return bool(get_filesystem_class(_read_protocol(url)).async_impl)
    except (ImportError, ValueError):  # opening it says what is wrong
        return False


def _read_protocol(url: str) -> str:
    return url.partition("://")[0].lower()


def _configure() -> dict[str, object]:
    """Return the settings of connections; what the user's settings for fsspec say counts.

    The name of the client is made anew for each request, in a tenth of its time, if none is given.
    """
    from fsspec.config import conf

    ours = {"max_pool_connections": WIDTH, "user_agent": USER_AGENT}
    return {**ours, **conf.get("s3", {}).get("config_kwargs", {})}


_LOCK = threading.Lock()
"""Held while credentials are looked for, which may take a second: one thread does it for all."""


def _hasten(system: Any) -> None:
    """Let S3 read times in a tenth of the time: each answer has one, and a listing one a name."""
    if system.session is None:
        from aiobotocore.session import AioSession

        session = AioSession(**system.kwargs)  # as s3fs does
        parsers = session.get_component("response_parser_factory")
        parsers.set_parser_defaults(timestamp_parser=_parse_time)
        system.session = session


def _parse_time(value: Any) -> datetime:
    """Parse a time as S3 writes it in headers and in listings; others as botocore does."""
    text = str(value)
    try:
        if _ISO.fullmatch(text):
            return datetime.fromisoformat(text)
        if text.endswith(" GMT"):
            return parsedate_to_datetime(text)
    except ValueError:
        pass  # botocore tells it
    from botocore.utils import parse_timestamp

    time: datetime = parse_timestamp(value)
    return time


_ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


@lru_cache(maxsize=8)
def _is_signed(system: Any) -> bool:
    """Return whether S3 is asked as it was said, and not anonymously for want of credentials."""
    if system.anon or system.key or "aws_access_key_id" in system.client_kwargs:
        return True
    from botocore.session import Session

    return Session(**system.kwargs).get_credentials() is not None


def _name_package(protocol: str, error: ImportError) -> StoreError:
    if package := _PACKAGES.get(protocol):
        quoted = f"'{package}'" if "[" in package else package
        return StoreError(f"{protocol}:// needs {package}", hint=f"pip install {quoted}")
    return StoreError(f"{protocol}:// needs a package that is not installed: {error}")
