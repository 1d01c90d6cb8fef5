"""The package indexes of the user: the files of a project, and the needed parts of an archive.

A wheel is read by HTTP range where the server can, an sdist as it streams by, so that no more is
fetched than it takes; or whole, and compared with its SHA-256. This finder stays our own: measured,
unearth 0.19 and pypi-simple 1.8 lack pip's configuration, upload dates of the JSON API, or cheap
ranges.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import RLock
from typing import IO, TypeVar
from urllib.parse import urlsplit

from schemagen.errors import IntegrityError, SourceError
from schemagen.progress import Listener, ignore
from schemagen.sources import archives as archive
from schemagen.sources.credentials import show
from schemagen.sources.http import PAUSE, Body, StatusError, Web
from schemagen.sources.pip_config import Settings, read_settings
from schemagen.sources.simple_api import ACCEPT, File, parse_page, parse_uploads

__all__ = ["File", "Index"]

MAX_PAGE = 64 << 20
MAX_ARCHIVE = 256 << 20

T = TypeVar("T")


class Index:
    """The package indexes of pip's configuration, as one.

    A project's files are those of every index that has it; of two files of one name the first
    index's is taken. An index that cannot be reached matters only where no other has the project.
    All this is as in pip. Safe to use from several threads.

    Parameters
    ----------
    settings : Settings, optional
        The indexes; pip's configuration if not given.
    listen : callable, optional
        Receives the bytes of archives as they come.
    pause : float, optional
        Seconds to wait before the second try of a request.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        listen: Listener = ignore,
        pause: float = PAUSE,
    ) -> None:
        self._settings = settings or read_settings()
        self._web = Web(self._settings, listen, pause)
        self._files: dict[str, tuple[File, ...]] = {}
        self._uploads: dict[str, Mapping[str, str]] = {}
        self._lock = RLock()

    @property
    def received(self) -> int:
        """Bytes received over the network so far."""
        return self._web.received

    def list_files(self, project: str) -> tuple[File, ...]:
        """List the files of a project.

        Parameters
        ----------
        project : str
            Its normalised name (``stdatamodels``).

        Returns
        -------
        tuple of File

        Raises
        ------
        SourceError
            No index has the project, or none can be reached.
        """
        with self._lock:
            if project not in self._files:
                found: dict[str, File] = {}
                for file in self._gather(self._read_page, project):
                    found.setdefault(file.filename, file)
                self._files[project] = tuple(found.values())
            return self._files[project]

    def list_uploads(self, project: str) -> Mapping[str, str]:
        """Return when the files of a project were uploaded.

        Where its page does not say, the JSON API is asked, which stands at ``/pypi/NAME/json``
        beside ``/simple`` (https://docs.pypi.org/api/json/).

        Parameters
        ----------
        project : str
            Its normalised name.

        Returns
        -------
        Mapping of str to str
            Time by file name, as `write_instant` writes it; without files whose time nobody gives.

        Raises
        ------
        SourceError
            As for `list_files`.
        """
        with self._lock:
            if project not in self._uploads:
                times = {file.filename: file.uploaded for file in self.list_files(project)}
                if not all(times.values()):
                    try:
                        for filename, time in self._gather(self._ask_times, project):
                            times[filename] = times.get(filename) or time
                    except SourceError:
                        pass  # no such API: the caller that needs a time reports that there is none
                self._uploads[project] = {name: time for name, time in times.items() if time}
            return self._uploads[project]

    def read_schemas(
        self,
        file: File,
        *,
        whole: bool,
        enough: Callable[[Mapping[str, bytes]], bool] = lambda _: False,
    ) -> dict[str, bytes]:
        """Read the schema files of an archive.

        Parameters
        ----------
        file : File
            The archive.
        whole : bool
            Whether to read the whole of it and hold it against its SHA-256. Otherwise as little
            is read as the server allows, and the caller has to verify what comes of it.
        enough : callable, optional
            As for `archive.read_schemas`.

        Returns
        -------
        dict of str to bytes
            Content by file name; empty where the archive has none.

        Raises
        ------
        SourceError
            The archive cannot be had.
        IntegrityError
            It is damaged, or not the one that the index lists.
        """
        read = partial(archive.read_schemas, filename=file.filename, enough=enough)
        return self._read(file, read, whole=whole)

    def read_metadata(self, file: File) -> str:
        """Read the core metadata of an archive, from the file beside it if the index has one.

        Parameters
        ----------
        file : File
            The archive.

        Returns
        -------
        str
            The text.

        Raises
        ------
        SourceError, IntegrityError
            As for `read_schemas`.
        """
        if file.metadata:
            beside = replace(file, url=f"{file.url}.metadata", sha256=file.metadata_sha256)
            try:
                return self._read(beside, _read_text, whole=True)
            except StatusError:
                pass  # listed but missing: some mirrors do not have these files
        read = partial(archive.read_metadata, filename=file.filename)
        return self._read(file, read, whole=False)

    def _gather(self, ask: Callable[[str, str], Iterable[T]], project: str) -> list[T]:
        """Combine the answers of all indexes."""
        if not self._settings.locations:
            raise SourceError(
                "there is no package index", where="pip's configuration", hint="no-index is set"
            )
        answers: list[T] = []
        faults: list[SourceError] = []
        for location in self._settings.locations:
            try:
                answers += ask(location.rstrip("/"), project)
            except StatusError as error:
                if error.status not in {404, 410}:
                    faults.append(error)
            except SourceError as error:
                faults.append(error)
        if not answers:
            raise (
                faults[0]
                if faults
                else SourceError(
                    f"has no {project}",
                    where=show(self._settings.locations[0]),
                    hint="check index-url in pip's configuration",
                )
            )
        return answers

    def _read_page(self, location: str, project: str) -> Iterable[File]:
        url = f"{location}/{project}/"
        if (folder := _local(url)) is not None:
            page = folder / "index.html"
            return parse_page(page.read_bytes(), "text/html", url) if page.is_file() else ()

        def parse(body: Body) -> tuple[File, ...]:
            content = body.read()
            if body.headers.get("content-encoding") == "gzip":
                content = _inflate(content, body.url)
            return parse_page(content, body.headers.get("content-type", ""), body.url)

        headers = {"Accept": ACCEPT, "Accept-Encoding": "gzip"}
        return self._web.request(url, parse, headers=headers, limit=MAX_PAGE)

    def _ask_times(self, location: str, project: str) -> Iterable[tuple[str, str]]:
        root, simple, _ = location.rpartition("/simple")
        if not simple or _local(location) is not None:
            return ()
        return self._web.request(
            f"{root}/pypi/{project}/json",
            lambda body: parse_uploads(body.read(), show(body.url)),
            headers={"Accept": "application/json"},
            limit=MAX_PAGE,
        )

    def _read(self, file: File, use: Callable[[archive.Stream], T], *, whole: bool) -> T:
        """Open an archive in the cheapest way."""
        if (path := _local(file.url)) is not None:
            try:
                with path.open("rb") as stream:
                    if whole:
                        _verify(file, hashlib.file_digest(stream, "sha256").hexdigest())
                        stream.seek(0)
                    return use(stream)
            except OSError as error:
                raise SourceError(f"cannot be read: {error.strerror}", where=str(path)) from error
        if not whole and not archive.is_wheel(file.filename):
            return self._request(file, use)
        if not whole and (ranged := self._open_ranged(file)) is not None:
            return use(ranged)
        from tempfile import TemporaryFile

        with TemporaryFile() as copy:
            self._request(file, partial(_download, file=file, copy=copy))
            copy.seek(0)
            return use(copy)

    def _request(
        self, file: File, use: Callable[[Body], T], *, headers: Mapping[str, str] | None = None
    ) -> T:
        return self._web.request(
            file.url, use, headers=headers, limit=MAX_ARCHIVE, label=file.filename
        )

    def _open_ranged(self, file: File) -> archive.RangeFile | None:
        """Open a file to read by HTTP ranges; None if the server has no ranges."""

        def fetch(start: int, stop: int) -> bytes:
            headers = {"Range": f"bytes={start}-{stop - 1}"}
            part = self._request(file, _read_range, headers=headers)
            if part is None or part[0] != start or len(part[2]) != stop - start:
                raise SourceError("sent other bytes than requested", where=show(file.url))
            return part[2]

        try:
            tail = self._request(
                file, _read_range, headers={"Range": f"bytes=-{archive.READ_AHEAD}"}
            )
        except StatusError as error:
            if error.status in {401, 403, 404, 410}:
                raise
            return None
        if tail is None or tail[0] + len(tail[2]) != tail[1]:
            return None
        return archive.RangeFile(tail[1], fetch, tail[2])


def _read_text(stream: archive.Stream) -> str:
    return stream.read().decode(errors="replace")


def _read_range(body: Body) -> tuple[int, int, bytes] | None:
    """Return start, size of the whole file, and bytes; None if the answer is not a range."""
    given = re.fullmatch(r"bytes (\d+)-\d+/(\d+)", body.headers.get("content-range", ""))
    if body.status != 206 or given is None:
        return None
    return int(given[1]), int(given[2]), body.read()


def _download(body: Body, *, file: File, copy: IO[bytes]) -> None:
    copy.seek(0)
    copy.truncate()
    digest = hashlib.sha256()
    while data := body.read(1 << 16):
        digest.update(data)
        copy.write(data)
    _verify(file, digest.hexdigest())


def _verify(file: File, sha256: str) -> None:
    if file.sha256 and file.sha256 != sha256:
        raise IntegrityError(
            f"has SHA-256 {sha256}, not {file.sha256} as the index lists",
            where=show(file.url),
            hint="try again; if it happens again, the index or a proxy alters archives",
        )


def _inflate(content: bytes, url: str) -> bytes:
    import zlib

    try:
        return zlib.decompressobj(wbits=31).decompress(content, MAX_PAGE)
    except zlib.error as error:
        raise SourceError(f"is damaged: {error}", where=show(url)) from error


def _local(url: str) -> Path | None:
    """Return the path of a ``file:`` URL; None for any other URL."""
    from urllib.request import url2pathname

    parts = urlsplit(url)
    return Path(url2pathname(parts.path)) if parts.scheme == "file" else None
