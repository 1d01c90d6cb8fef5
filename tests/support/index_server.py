"""A small package index on this machine, with all faults that an index may have."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import socket
import ssl
import tarfile
import threading
import time
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

import pytest

SCHEMAS = {
    "core.schema.yaml": b"title: core\n" * 400,
    "image.schema.yaml": b"title: image\n",
}
OWN = "jwst/datamodels/schemas/"
MOVED = "stdatamodels/jwst/datamodels/schemas/"


def make_wheel(members: Mapping[str, bytes], *, metadata: str = "", filler: int = 0) -> bytes:
    """Return a wheel; `filler` incompressible bytes come before the other members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as wheel:
        if filler:
            noise = hashlib.shake_256(b"noise").digest(filler)
            wheel.writestr(zipfile.ZipInfo("jwst/noise.bin"), noise)
        for name, content in members.items():
            wheel.writestr(name, content)
        if not any(name.endswith(".dist-info/METADATA") for name in members):
            wheel.writestr("jwst-1.dist-info/METADATA", f"Metadata-Version: 2.1\n{metadata}\n")
    return buffer.getvalue()


def make_sdist(members: Mapping[str, bytes], *, root: str = "jwst-1", filler: int = 0) -> bytes:
    """Return an sdist; `filler` incompressible bytes come after the other members."""
    files = {f"{root}/PKG-INFO": b"Metadata-Version: 2.1\n"}
    files |= {f"{root}/{name}": content for name, content in members.items()}
    if filler:
        files[f"{root}/z/noise.bin"] = hashlib.shake_256(b"noise").digest(filler)
    return pack(*((tarfile.TarInfo(name), content) for name, content in files.items()))


def pack(*members: tuple[tarfile.TarInfo, bytes]) -> bytes:
    """Return a tar.gz of these members."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz", compresslevel=1) as sdist:
        for info, content in members:
            info.size = len(content)
            sdist.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


def place(folder: str, files: Mapping[str, bytes] = SCHEMAS) -> dict[str, bytes]:
    """Put schema files into a folder of an archive."""
    return {folder + name: content for name, content in files.items()}


@dataclass(kw_only=True)
class Archive:
    """A file on the index, and what the index lists about it."""

    filename: str
    content: bytes
    uploaded: str = "2024-01-01T00:00:00.000000Z"
    yanked: bool = False
    metadata: bytes = b""
    promised: bool = False
    sha256: str = ""

    def __post_init__(self) -> None:
        self.sha256 = self.sha256 or hashlib.sha256(self.content).hexdigest()


@dataclass(kw_only=True)
class IndexServer:
    """The index: its files, its behaviour, and the requests that it received."""

    projects: dict[str, list[Archive]] = field(default_factory=dict)
    form: str = "json"
    times: bool = True
    ranges: bool = True
    api: bool = False
    squeeze: bool = False
    keep: bool = False
    encoding: str = ""
    """Content-Encoding that archives are said to have, whatever was asked for."""
    user: str = "user"
    password: str = ""
    guarded: bool = False
    """Whether to ask for user and password even where the password is empty."""
    tls: ssl.SSLContext | None = None
    headers: dict[str, str] = field(default_factory=dict)
    """Sent with every answer."""
    faults: dict[str, list[int | str]] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)
    """Paths; whole URLs where the server is asked as a proxy, host and port of tunnels."""
    received: list[dict[str, str]] = field(default_factory=list)
    """Headers of each request, by names in lower case."""
    connections: int = 0
    port: int = 0

    @property
    def root(self) -> str:
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        user = f"{self.user}:{self.password}@" if self.password else ""
        return f"{self.root.replace('//', f'//{user}')}/simple"

    @property
    def authorizations(self) -> list[str | None]:
        return [headers.get("authorization") for headers in self.received]

    def add(self, project: str, *archives: Archive) -> None:
        self.projects.setdefault(project, []).extend(archives)

    def write_page(self, project: str) -> tuple[str, bytes]:
        files = self.projects[project]
        if self.form == "json":
            listed: list[dict[str, Any]] = []
            for file in files:
                entry: dict[str, Any] = {
                    "filename": file.filename,
                    "url": f"../../files/{file.filename}",
                    "hashes": {} if file.sha256 == "none" else {"sha256": file.sha256},
                    "yanked": file.yanked,
                }
                if self.times and file.uploaded:
                    entry["upload-time"] = file.uploaded
                if file.promised:
                    digest = hashlib.sha256(file.metadata).hexdigest()
                    entry["core-metadata"] = {"sha256": digest}
                listed.append(entry)
            page = {"meta": {"api-version": "1.1"}, "name": project, "files": listed}
            return "application/vnd.pypi.simple.v1+json", json.dumps(page).encode()
        lines = []
        for file in files:
            more = ' data-yanked=""' if file.yanked else ""
            more += ' data-core-metadata="true"' if file.promised else ""
            if self.times and file.uploaded:
                more += f' data-upload-time="{file.uploaded}"'
            digest = "" if file.sha256 == "none" else f"#sha256={file.sha256}"
            href = f"/files/{file.filename}{digest}"
            lines.append(f'<a href="{href}" data-requires-python="&gt;=3.9"{more}>x</a><br/>')
        body = "<!DOCTYPE html><html><body>" + "\n".join(lines) + "</body></html>"
        return "text/html; charset=utf-8", body.encode()

    def write_api(self, project: str) -> bytes:
        files = [
            {"filename": file.filename, "upload_time_iso_8601": file.uploaded}
            for file in self.projects[project]
        ]
        return json.dumps({"releases": {"1": files}}).encode()

    def find(self, path: str) -> tuple[str, bytes] | None:
        """Return media type and content of a path."""
        match path.strip("/").split("/"):
            case ["simple", project] if project in self.projects:
                return self.write_page(project)
            case ["pypi", project, "json"] if self.api and project in self.projects:
                return "application/json", self.write_api(project)
            case ["files", name]:
                for file in (file for files in self.projects.values() for file in files):
                    if file.filename == name:
                        return "application/octet-stream", file.content
                    if f"{file.filename}.metadata" == name and file.metadata:
                        return "application/octet-stream", file.metadata
        return None

    @contextmanager
    def serve(self) -> Iterator[IndexServer]:
        server = _Server(("127.0.0.1", 0), _Handler)
        server.daemon_threads = True
        server.index = self
        self.port = server.server_address[1]
        if self.tls:  # shaking hands is for the thread that answers
            server.socket = self.tls.wrap_socket(
                server.socket, server_side=True, do_handshake_on_connect=False
            )
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield self
        finally:
            server.shutdown()
            server.server_close()
            thread.join()


class _Server(ThreadingHTTPServer):
    index: IndexServer

    def get_request(self) -> tuple[Any, Any]:
        self.index.connections += 1
        return super().get_request()

    def handle_error(self, *_: object) -> None:
        """Ignore errors: a client may close the connection when it has read enough."""


class _Handler(BaseHTTPRequestHandler):
    def setup(self) -> None:
        super().setup()
        self.index: IndexServer = self.server.index  # type: ignore[attr-defined]
        self.protocol_version = "HTTP/1.1" if self.index.keep else "HTTP/1.0"

    def log_message(self, *_: object) -> None:
        pass

    def send_error(self, code: int, *_: object) -> None:
        self.send_response(code)
        for name, value in {"Content-Length": "0", **self.index.headers}.items():
            self.send_header(name, value)
        self.end_headers()

    def note(self) -> None:
        self.index.requests.append(self.path)
        self.index.received.append({n.lower(): v for n, v in self.headers.items()})

    def do_CONNECT(self) -> None:
        """Be a proxy: a tunnel to what is asked for."""
        self.note()
        host, _, port = self.path.rpartition(":")
        with socket.create_connection((host, int(port))) as far:
            self.send_response(200)
            self.end_headers()
            back = threading.Thread(target=_copy, args=(far, self.connection), daemon=True)
            back.start()
            _copy(self.connection, far)
            back.join()
        self.close_connection = True

    def do_GET(self) -> None:
        index = self.index
        self.note()
        path = urlsplit(self.path).path  # a proxy is asked for a whole URL
        faults = index.faults.get(path.rpartition("/")[2] or path, [])
        fault = faults.pop(0) if faults else None
        token = base64.b64encode(f"{index.user}:{index.password}".encode()).decode()
        if (index.password or index.guarded) and self.headers.get(
            "Authorization"
        ) != f"Basic {token}":
            fault = 401
        if fault == "reset":
            self.close_connection = True
            return
        if fault == "silence":
            time.sleep(1)
            self.close_connection = True
            return
        if isinstance(fault, str) and "://" in fault:
            target, _, endless = fault.partition(" ")
            self.send_response(302)
            self.send_header("Location", target)
            if not endless:
                self.send_header("Content-Length", "0")
            self.end_headers()
            while endless:
                self.wfile.write(bytes(1 << 16))
            return
        found = index.find(path)
        if isinstance(fault, int) or found is None:
            self.send_error(fault if isinstance(fault, int) else 404)
            return
        kind, content = found
        headers = {"Content-Type": kind}
        if index.encoding and path.startswith("/files/"):
            headers["Content-Encoding"] = index.encoding
        status, wanted = 200, self.headers.get("Range", "")
        if wanted and index.ranges:
            first, _, last = wanted.removeprefix("bytes=").partition("-")
            start = int(first) if first else max(0, len(content) - int(last))
            stop = int(last) + 1 if first and last else len(content)
            headers["Content-Range"] = f"bytes {start}-{stop - 1}/{len(content)}"
            status, content = 206, content[start:stop]
        elif index.squeeze and "gzip" in self.headers.get("Accept-Encoding", ""):
            headers["Content-Encoding"], content = "gzip", gzip.compress(content)
        self.send_response(status)
        for name, value in {**headers, **index.headers}.items():
            self.send_header(name, value)
        cut = content[: len(content) // 2] if fault in {"drop", "chunk"} else content
        if fault == "chunk":
            self.send_header("Transfer-Encoding", "chunked")
            cut = b"%x\r\n%b\r\n" % (len(cut), cut)
        else:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(cut)
        self.close_connection |= fault in {"drop", "chunk", "leave"}


def _copy(source: socket.socket, target: socket.socket) -> None:
    """Send on what comes, to the end."""
    try:
        while data := source.recv(1 << 16):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass  # one of them has hung up


def use(monkeypatch: pytest.MonkeyPatch, *locations: str) -> None:
    """Set pip's configuration to these indexes alone."""
    import os

    for name in list(os.environ):
        if name.startswith("PIP_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", locations[0])
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", " ".join(locations[1:]))
