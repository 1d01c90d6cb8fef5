"""The objects in a bucket of S3, of which only parts are fetched.

The library of S3 takes a millisecond of CPU for each request: it works out each time where to ask,
and how, and what each header of the answer means. So it is asked only for the first part of an
object, which also shows what is wrong with it. For the other parts it signs an address once, which
is then asked as any other on the web is, in a quarter of the time. Whatever fails there is asked of
the library, which tries several times, and has an error of its own for each fault.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import Any

from schemagen.fits.stores import USER_AGENT, WIDTH, Store

__all__ = ["ObjectPart", "StoredObject"]

TRIES = 5
"""How often a part is asked for whose bytes break off; botocore repeats what S3 refuses."""

_VALID = 600
"""Seconds for which an address is signed. All headers of an object take less, by far."""

_PASSING = frozenset({404, 408, 412, 416, 429})
"""Refusals that say nothing of how the store is asked, but of the object or the moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectPart:
    """A part of an object.

    Attributes
    ----------
    data : bytes
        The bytes.
    etag : str
        The ETag of the object when they were read.
    answer : dict
        What else the library of S3 has said; nothing if another was asked.
    """

    data: bytes
    etag: str
    answer: dict[str, Any]

    def __str__(self) -> str:
        return f"{len(self.data)} bytes"


class StoredObject:
    """An object of S3.

    Parameters
    ----------
    store : Store
        The store, whose path is that of the object.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        bucket, key, version = store.system.split_path(store.path)
        self._name = {"Bucket": bucket, "Key": key} | ({"VersionId": version} if version else {})
        self._address = ""

    def fetch_first(self, length: int) -> ObjectPart:
        """Return the first bytes of the object, and what the store says of it.

        Raises
        ------
        StoreError
            If it cannot be fetched.
        """
        return self._store.run(lambda: self._ask_library(0, length))

    def fetch(self, start: int, end: int, etag: str) -> ObjectPart:
        """Return another part of the object.

        Parameters
        ----------
        start, end : int
            Where it starts and ends.
        etag : str
            The ETag that the object should have. It may have another one now.

        Raises
        ------
        StoreError
            If it cannot be fetched.
        """
        web = _find_web(self._store.system)
        if web.usable:
            self._address = self._address or self._store.run(self._sign)
            found = web.ask(self._address, start, end)
            if found and (found.etag, len(found.data)) == (etag, end - start):
                return found
        return self._store.run(lambda: self._ask_library(start, end))

    async def _sign(self) -> str:
        system = self._store.system
        address: str = await system._url(self._store.path, expires=_VALID, **system.req_kw)
        return address

    async def _ask_library(self, start: int, end: int) -> ObjectPart:
        import asyncio  # imports what only those need who ask a store

        from s3fs.core import S3_RETRYABLE_ERRORS

        for attempt in range(TRIES):
            part = f"bytes={start}-{end - 1}"
            answer = await self._store.ask("get_object", **self._name, Range=part)
            try:
                data = await answer["Body"].read()
                return ObjectPart(data=data, etag=answer.get("ETag") or "", answer=answer)
            except S3_RETRYABLE_ERRORS:
                if attempt == TRIES - 1:
                    raise
            finally:
                answer["Body"].close()
            await asyncio.sleep(random.uniform(0, 0.1 * 2**attempt))  # noqa: S311
        raise AssertionError("the last attempt returns or raises")


class _Web:
    """The web, which is asked for parts of objects whose addresses are signed.

    Attributes
    ----------
    usable : bool
        Whether it may be asked: not if a user reaches the store in a way that only the library of
        S3 knows, nor after the store has refused an address.
    """

    def __init__(self, system: Any) -> None:
        import ssl  # imports what only those need who ask a store
        from urllib.request import getproxies

        import urllib3
        from requests.utils import DEFAULT_CA_BUNDLE_PATH

        settings = system.s3.meta.config
        self.usable = not (system.s3_additional_kwargs or settings.proxies or getproxies())
        self._pool = urllib3.PoolManager(
            maxsize=WIDTH,
            ssl_context=ssl.create_default_context(cafile=DEFAULT_CA_BUNDLE_PATH),
            timeout=urllib3.Timeout(connect=settings.connect_timeout, read=settings.read_timeout),
        )

    def ask(self, address: str, start: int, end: int) -> ObjectPart | None:
        """Return a part of an object; None if the store does not give it."""
        from urllib3 import exceptions

        asked = {"User-Agent": USER_AGENT, "Range": f"bytes={start}-{end - 1}"}
        try:
            with self._pool.request(
                "GET",
                address,
                headers=asked,
                preload_content=False,
                decode_content=False,
                retries=False,
                redirect=False,
            ) as answer:
                if answer.status == 206:
                    etag = answer.headers.get("ETag", "")
                    return ObjectPart(data=answer.read(), etag=etag, answer={})
            refused = answer.status < 500 and answer.status not in _PASSING
        except (
            exceptions.NewConnectionError,
            exceptions.ConnectTimeoutError,
            exceptions.SSLError,
        ):
            refused = True
        except exceptions.HTTPError:
            refused = False
        self.usable = self.usable and not refused
        return None


_LOCK = Lock()
"""Held while what the web needs is made, once for all threads."""


def _find_web(system: Any) -> _Web:
    """Return the web for a file system of s3fs."""
    with _LOCK:
        return _make_web(system)


_make_web = lru_cache(maxsize=8)(_Web)
