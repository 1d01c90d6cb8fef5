"""The URL of a database file that a user has named by its path."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from schemagen.tables.engines import DIALECTS

__all__ = ["suggest_url"]


def suggest_url(text: str) -> str:
    """Return the URL of a database file that is named without one; empty if it is something else.

    Parameters
    ----------
    text : str
        What a user wrote in place of a URL: ``headers.db``.
    """
    for access in (dialect.access for dialect in DIALECTS.values() if dialect.access.is_file):
        if "://" not in text and (text.endswith(access.endings) or _begins(text, access.magic)):
            return access.form.replace("FILE", quote(text, safe=" +/:@&=,;~!$'()*"))
    return ""


def _begins(path: str, magic: bytes) -> bool:
    """Return whether a file begins with some bytes."""
    try:
        with Path(path).open("rb") as file:
            return bool(magic) and file.read(len(magic)) == magic
    except (OSError, ValueError):
        return False
