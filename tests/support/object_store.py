"""A server of S3 on this machine: moto's, with a door before it that counts, waits and fails."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

__all__ = ["ObjectStore", "serve"]

Answer = Callable[..., Any]


@dataclass(eq=False)
class ObjectStore:
    """A server of S3, and what it was asked.

    Attributes
    ----------
    url : str
        Where it listens.
    client : object
        boto3's client for it, which fills it.
    asked : list of tuple
        Method, path and number of bytes of each answer.
    failures : deque of str
        How the next requests fail: the line of a status, or ``cut`` for an answer that breaks off.
    signed : int
        Requests whose address was signed.
    refused : bool
        Whether such are refused.
    crowd : int
        How many requests for objects wait for each other.
    most : int
        Most requests that waited so at a time.
    """

    url: str = ""
    client: Any = None
    asked: list[tuple[str, str, int]] = field(default_factory=list)
    failures: deque[str] = field(default_factory=deque)
    signed: int = 0
    refused: bool = False
    crowd: int = 0
    most: int = 0
    _inside: int = 0
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def reset(self) -> None:
        """Forget what was asked, and how to fail."""
        self.asked.clear()
        self.failures.clear()
        self.crowd = self.most = self.signed = 0
        self.refused = False

    def count(self, method: str) -> int:
        """Return how many requests of a method there were."""
        return sum(1 for asked, _, _ in self.asked if asked == method)

    def fetched(self) -> int:
        """Return how many bytes of objects were fetched."""
        return sum(size for _, path, size in self.asked if path.strip("/").count("/"))

    def guard(self, moto: Answer) -> Answer:
        """Put the door before a server."""

        def answer(request: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
            method, path = request["REQUEST_METHOD"], request["PATH_INFO"]
            if method not in {"GET", "HEAD"}:
                return list(moto(request, start))
            self._wait(method, path)
            failure = self.failures.popleft() if self.failures else ""
            if "Signature=" in request["QUERY_STRING"]:
                self.signed += 1
                failure = "403 Forbidden" if self.refused else failure
            if failure and failure != "cut":
                self.asked.append((method, path, 0))
                start(failure, [("Content-Length", "0")])
                return [b""]
            body = b"".join(moto(request, start))
            if failure:
                body = body[: len(body) // 2]
            self.asked.append((method, path, len(body)))
            return [body]

        return answer

    def _wait(self, method: str, path: str) -> None:
        """Let a request for an object wait for others; not for ever if they never come."""
        if self.crowd and method == "GET" and path.strip("/").count("/"):
            with self._changed:
                self._inside += 1
                self.most = max(self.most, self._inside)
                self._changed.notify_all()
                self._changed.wait_for(lambda: self.most >= self.crowd, timeout=5)
                self._inside -= 1


@contextmanager
def serve() -> Iterator[ObjectStore]:
    """Serve an empty store; the environment has its address and credentials for it meanwhile."""
    moto: Any = pytest.importorskip("moto.server")
    s3fs: Any = pytest.importorskip("s3fs")
    boto3: Any = pytest.importorskip("boto3")
    from werkzeug.serving import WSGIRequestHandler, make_server

    class Handler(WSGIRequestHandler):
        def log_request(self, *_: object) -> None:
            pass

    store = ObjectStore()
    application = moto.DomainDispatcherApplication(moto.create_backend_app)
    server = make_server(
        "127.0.0.1", 0, store.guard(application), threaded=True, request_handler=Handler
    )
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    store.url = f"http://127.0.0.1:{server.server_port}"
    with pytest.MonkeyPatch.context() as environment:
        for name, value in {
            "AWS_ACCESS_KEY_ID": "none",
            "AWS_SECRET_ACCESS_KEY": "none",
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ENDPOINT_URL": store.url,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_CONFIG_FILE": "none",
            "AWS_SHARED_CREDENTIALS_FILE": "none",
        }.items():
            environment.setenv(name, value)
        store.client = boto3.client("s3")
        forget_connections(s3fs)
        try:
            yield store
        finally:
            forget_connections(s3fs)
            store.client.close()
            server.shutdown()
            thread.join()
            server.server_close()


def forget_connections(s3fs: Any) -> None:
    """Let the next file be opened by a new connection, with the environment as it is then."""
    from schemagen.fits import s3_objects, stores

    s3fs.S3FileSystem.clear_instance_cache()
    stores._is_signed.cache_clear()
    s3_objects._make_web.cache_clear()
