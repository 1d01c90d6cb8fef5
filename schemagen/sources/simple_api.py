"""Parse the pages of a package index into lists of files.

The page of a project is JSON (PEP 691) or HTML (PEP 503), with SHA-256, upload times (PEP 700),
yanked files (PEP 592) and core metadata beside the archives (PEP 658). PyPI's JSON API
(https://docs.pypi.org/api/json/) has upload times, too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from schemagen.errors import SourceError

__all__ = ["ACCEPT", "File", "parse_page", "parse_uploads", "write_instant"]

ACCEPT = (
    "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, "
    "text/html;q=0.01"
)
"""Media types to request from an index, best first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """An archive that an index lists.

    Attributes
    ----------
    filename : str
        Name of the archive.
    url : str
        URL of the archive.
    sha256 : str
        SHA-256 of the archive; empty if the index gives none.
    uploaded : str
        Time of the upload, as `write_instant` writes it; empty if the index gives none.
    yanked : bool
        Whether it was withdrawn, so that only a request for exactly this version uses it.
    metadata : bool
        Whether its core metadata is available at ``<url>.metadata``.
    metadata_sha256 : str
        SHA-256 of the core metadata; empty if the index gives none.
    """

    filename: str
    url: str
    sha256: str
    uploaded: str
    yanked: bool
    metadata: bool
    metadata_sha256: str

    def __str__(self) -> str:
        return self.filename


def parse_page(content: bytes, media_type: str, url: str) -> tuple[File, ...]:
    """Return the files that the page of a project lists.

    Parameters
    ----------
    content : bytes
        The page.
    media_type : str
        Content-Type of the page; anything but JSON is parsed as HTML.
    url : str
        URL of the page; links are relative to it.

    Returns
    -------
    tuple of File
        The files in the order of the page. Only links to the web are kept and, on a local page,
        links to local files.

    Raises
    ------
    SourceError
        If it is not the page of a package index.
    """
    is_json = media_type.partition(";")[0].strip().lower().endswith(("+json", "/json"))
    try:
        files = _parse_json(json.loads(content), url) if is_json else _parse_html(content, url)
        known = {"http", "https", urlsplit(url).scheme}
        return tuple(file for file in files if urlsplit(file.url).scheme in known)
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise _make_error(url, error) from error


def parse_uploads(content: bytes, url: str) -> tuple[tuple[str, str], ...]:
    """Return the upload times of files from an answer of the JSON API.

    Parameters
    ----------
    content : bytes
        The answer for a project.
    url : str
        URL of the answer, for errors.

    Returns
    -------
    tuple of (str, str)
        File name and time, as `write_instant` writes it.

    Raises
    ------
    SourceError
        If it is not an answer of the JSON API.
    """
    try:
        releases: Mapping[str, Any] = json.loads(content)["releases"]
        return tuple(
            (str(file["filename"]), write_instant(str(file["upload_time_iso_8601"])))
            for files in releases.values()
            for file in files
        )
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise _make_error(url, error) from error


def write_instant(text: str) -> str:
    """Write a time so that texts sort as times do.

    Parameters
    ----------
    text : str
        A time in ISO 8601; UTC if it has no time zone.

    Returns
    -------
    str
        The time in UTC with microseconds, ``2026-07-14T21:07:38.864717Z``; empty if `text` is not
        a time.
    """
    try:
        when = datetime.fromisoformat(text)
        when = when.astimezone(UTC) if when.tzinfo else when.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return ""
    return when.isoformat(timespec="microseconds").replace("+00:00", "Z")


def _make_error(url: str, error: Exception) -> SourceError:
    return SourceError(
        f"is not the page of a package index: {error}",
        where=url,
        hint="check index-url in pip's configuration",
    )


def _parse_json(page: Any, url: str) -> Iterator[File]:
    if not str(page["meta"]["api-version"]).startswith("1."):
        raise ValueError(f"version {page['meta']['api-version']} of the index API is not known")
    for file in page["files"]:
        metadata = file.get("core-metadata", file.get("dist-info-metadata", False))
        yield File(
            filename=str(file["filename"]),
            url=urljoin(url, file["url"]),
            sha256=str(file["hashes"].get("sha256", "")).lower(),
            uploaded=write_instant(str(file.get("upload-time", ""))),
            yanked=bool(file.get("yanked", False)),
            metadata=bool(metadata),
            metadata_sha256=metadata.get("sha256", "") if isinstance(metadata, dict) else "",
        )


def _parse_html(content: bytes, url: str) -> Iterator[File]:
    links: list[dict[str, str]] = []
    base = [url]

    class Anchors(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            given = {name: value or "" for name, value in attrs}
            if tag == "a" and "href" in given:
                links.append(given)
            elif tag == "base" and "href" in given:
                base[0] = urljoin(url, given["href"])

    parser = Anchors(convert_charrefs=True)
    parser.feed(content.decode(errors="replace"))
    parser.close()
    for link in links:
        target, fragment = urldefrag(urljoin(base[0], link["href"]))
        algorithm, _, digest = fragment.partition("=")
        metadata = link.get("data-core-metadata", link.get("data-dist-info-metadata", "false"))
        yield File(
            filename=unquote(urlsplit(target).path.rpartition("/")[2]),
            url=target,
            sha256=digest.lower() if algorithm == "sha256" else "",
            uploaded=write_instant(link.get("data-upload-time", "")),
            yanked="data-yanked" in link,
            metadata=metadata != "false",
            metadata_sha256=metadata.removeprefix("sha256=") if "=" in metadata else "",
        )
