"""A small package index on this machine, with all faults that an index may have."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import tarfile
import threading
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

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
    password: str = ""
    faults: dict[str, list[int | str]] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)
    authorizations: list[str | None] = field(default_factory=list)
    port: int = 0

    @property
    def url(self) -> str:
        user = f"user:{self.password}@" if self.password else ""
        return f"http://{user}127.0.0.1:{self.port}/simple"

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
        server.index = self  # type: ignore[attr-defined]
        self.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield self
        finally:
            server.shutdown()
            server.server_close()
            thread.join()


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """Ignore errors: a client may close the connection when it has read enough."""


class _Handler(BaseHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        index: IndexServer = self.server.index  # type: ignore[attr-defined]
        index.requests.append(self.path)
        index.authorizations.append(self.headers.get("Authorization"))
        faults = index.faults.get(self.path.rpartition("/")[2] or self.path, [])
        fault = faults.pop(0) if faults else None
        token = base64.b64encode(f"user:{index.password}".encode()).decode()
        if index.password and self.headers.get("Authorization") != f"Basic {token}":
            fault = 401
        if fault == "reset":
            self.close_connection = True
            return
        if isinstance(fault, str) and fault.startswith("http"):
            self.send_response(302)
            self.send_header("Location", fault)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        found = index.find(self.path)
        if isinstance(fault, int) or found is None:
            self.send_error(fault if isinstance(fault, int) else 404)
            return
        kind, content = found
        headers = {"Content-Type": kind}
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
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content[: len(content) // 2] if fault == "drop" else content)


def use(monkeypatch: pytest.MonkeyPatch, *locations: str) -> None:
    """Set pip's configuration to these indexes alone."""
    import os

    for name in list(os.environ):
        if name.startswith("PIP_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", locations[0])
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", " ".join(locations[1:]))
