"""pip's configuration → the settings for package indexes.

Files and environment variables are read as pip documents them
(https://pip.pypa.io/en/stable/topics/configuration/). This reader stays our own: measured, unearth
0.19 and pypi-simple 1.8 lack pip's configuration, upload dates of the JSON API, or cheap ranges.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from schemagen.errors import SchemagenError

__all__ = ["Settings", "read_settings"]

ETC = Path("/etc")
"""The directory of configuration for all users on Unix."""

WHERE = "pip's configuration"

MAX_NUMBER = 1_000_000
"""The largest number of seconds or of tries that is not a mistake."""

Number = TypeVar("Number", int, float)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings for package indexes.

    Attributes
    ----------
    locations : tuple of str
        URLs of the indexes, first the main one; none under ``no-index``.
    certificate : str
        File or directory of certificates to trust beside the system's; empty for none.
    bundle : str
        Another such file or directory, which pip trusts in addition to `certificate`.
    client_certificate : str
        PEM file with a certificate and its key, shown to servers that ask; empty for none.
    trusted_hosts : tuple of str
        Hosts, or ``host:port``, whose certificates are not verified.
    proxy : str
        Proxy for every request; empty for the proxies of the environment.
    timeout : float
        Seconds to wait for a server; 0 for no limit.
    retries : int
        How often a failed request is repeated.
    """

    locations: tuple[str, ...] = ("https://pypi.org/simple",)
    certificate: str = ""
    bundle: str = ""
    client_certificate: str = ""
    trusted_hosts: tuple[str, ...] = ()
    proxy: str = ""
    timeout: float = 30.0
    retries: int = 2


def read_settings() -> Settings:
    """Read pip's configuration.

    The files that pip finds (or none, where ``PIP_CONFIG_FILE`` is the null device), in them
    ``[global]``, over it ``[install]`` and ``[download]``, and ``PIP_…`` variables above all.
    ``REQUESTS_CA_BUNDLE``, or else ``CURL_CA_BUNDLE``, is trusted beside ``cert``; OpenSSL itself
    reads ``SSL_CERT_FILE``.

    Returns
    -------
    Settings

    Raises
    ------
    SchemagenError
        If a file cannot be parsed, an index is not a URL, or a number is invalid.
    """
    options = _read_options()
    locations = (
        options.get("index-url", Settings().locations[0]),
        *options.get("extra-index-url", "").split(),
    )
    for location in locations:
        if not _is_index(location):
            raise SchemagenError(
                f"{location.rpartition('@')[2]!r} is not the URL of a package index",
                where=WHERE,
                hint="such as https://host/simple or file:///path/simple",
            )
    bundle = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or ""
    closed = options.get("no-index", "").lower() in {"1", "true", "yes", "on", "y", "t"}
    return Settings(
        locations=() if closed else locations,
        certificate=_expand(options.get("cert", "")) or bundle,
        bundle=bundle,
        client_certificate=_expand(options.get("client-cert", "")),
        trusted_hosts=tuple(options.get("trusted-host", "").split()),
        proxy=options.get("proxy", ""),
        timeout=_read_number(options, "timeout", float, Settings().timeout),
        retries=_read_number(options, "retries", int, Settings().retries),
    )


def _is_index(location: str) -> bool:
    try:
        parts = urlsplit(location)
        web = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:  # a port that is not a number, or an unclosed bracket
        return False
    return bool(web) or parts.scheme == "file"


def _expand(path: str) -> str:
    """Expand ``~``, as pip does in ``cert`` and ``client-cert``."""
    return str(Path(path).expanduser()) if path.startswith("~") else path


def _read_number(
    options: Mapping[str, str], name: str, convert: Callable[[str], Number], default: Number
) -> Number:
    text = options.get(name) or options.get(f"default-{name}")
    if not text:
        return default
    try:
        number = convert(text)
    except ValueError as error:
        raise SchemagenError(f"{name}: {error}", where=WHERE) from error
    if not 0 <= number < MAX_NUMBER:
        raise SchemagenError(f"{name}: {text!r} is out of range", where=WHERE)
    return number


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
    """Yield the files of pip's configuration; a later one overrides an earlier one."""
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
