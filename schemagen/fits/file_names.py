"""The names of files: which are those of FITS files, and how a path is written as text."""

from __future__ import annotations

import os
import re

__all__ = ["cut_ending", "is_fits", "is_url", "read_path", "split_path", "write_path"]

_ENDING = re.compile(r"\.(?:fits?|fts)(?:\.gz|\.fz)?$", re.IGNORECASE)


def is_fits(name: str) -> bool:
    """Return whether a name is that of a FITS file, compressed or not."""
    return _ENDING.search(name) is not None


def cut_ending(name: str) -> str:
    """Return the name of a FITS file without ``.fits``, ``.fits.gz`` and the like."""
    return _ENDING.sub("", name)


def is_url(path: str) -> bool:
    """Return whether a path is a URL."""
    return "://" in path


def split_path(path: str) -> tuple[str, str]:
    """Return the absolute directory of a file, or the URL before its last slash, and its name."""
    # Path.absolute would keep dots and double slashes.
    return os.path.split(path if is_url(path) else os.path.abspath(path))  # noqa: PTH100


def write_path(path: str) -> str:
    r"""Write a path as text that any database and terminal takes, different for each path.

    A byte that is not UTF-8 becomes four letters, ``\xe9``. In a path with such bytes, or with such
    four letters of its own, each backslash becomes two: between ``$'`` and ``'``, a shell reads the
    path again. Any other path is its own text.
    """
    text = _escape(path)
    return (
        text if text == path and not _ESCAPED.search(path) else _escape(path.replace("\\", "\\\\"))
    )


def read_path(text: str) -> str:
    """Return the path that `write_path` has written."""
    if not _ESCAPED.search(text):
        return text
    path = re.sub(rb"\\(\\|x[0-9a-f]{2})", _unescape, text.encode())
    return os.fsdecode(path)


def _unescape(found: re.Match[bytes]) -> bytes:
    code = found[1]
    return code if code == b"\\" else bytes.fromhex(code[1:].decode())


_ESCAPED = re.compile(r"\\x[0-9a-f]{2}")


def _escape(path: str) -> str:
    try:
        return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:  # no file has this name
        return path.encode("utf-8", "backslashreplace").decode()
