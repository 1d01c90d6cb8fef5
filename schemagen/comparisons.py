"""The public functions that compare releases of the pipeline, for scripts and notebooks."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from schemagen.config import Config
from schemagen.migrations.focus import Focus
from schemagen.migrations.release_databases import ReleaseDatabases
from schemagen.output.change_report import DiffReport
from schemagen.output.keyword_history import KeywordHistory, list_stories
from schemagen.readable_database import PathName, list_names
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import read_pins

__all__ = ["compare", "keyword_history"]


def compare(
    older: str,
    newer: str,
    *,
    instrument: str | Iterable[str] = (),
    filetype: str | Iterable[str] = (),
    extension: str | Iterable[str] = (),
    keyword: str | Iterable[str] = (),
    overrides: PathName | None = None,
    offline: bool = False,
) -> DiffReport:
    """Compare what two releases store.

    Case is ignored in names; ``*`` stands for any characters and ``?`` for one.

    Parameters
    ----------
    older, newer : str
        Versions of jwst, ``latest``, ``installed``, directories or ``git+PATH@REF``.
    instrument, filetype : str or iterable of str, optional
        The files that are compared; all if not given.
    extension, keyword : str or iterable of str, optional
        The changes that are reported; all if not given. Filetypes that are added or removed as a
        whole change no keyword.
    overrides : path, optional
        A file of local changes and decisions about renames (``overrides.yaml``).
    offline : bool, optional
        Whether to do without the network.

    Returns
    -------
    DiffReport
        An iterable of changes; `str` is the report of ``schemagen diff``.

    Raises
    ------
    SourceError
        If the schemas of one of them cannot be had.
    SchemagenError
        If neither release has a name, or a local change has no effect in any release.
    """
    known = ReleaseDatabases(_configure(overrides), SchemaReader(read_pins(), offline=offline))
    focus = Focus(
        instruments=list_names(instrument),
        filetypes=list_names(filetype),
        extensions=list_names(extension),
        keywords=list_names(keyword),
    )
    return DiffReport.of(focus.compare(known, older, newer), part=str(focus))


def keyword_history(
    keyword: str,
    *,
    instrument: str | Iterable[str] = (),
    filetype: str | Iterable[str] = (),
    extension: str | Iterable[str] = (),
    overrides: PathName | None = None,
    offline: bool = False,
) -> KeywordHistory:
    """Follow a keyword through all known releases.

    Case is ignored in names; ``*`` stands for any characters and ``?`` for one.

    Parameters
    ----------
    keyword : str
        A keyword, or a datamodel path.
    instrument, filetype, extension : str or iterable of str, optional
        Where it is followed; everywhere if not given.
    overrides : path, optional
        A file of local changes and decisions about renames (``overrides.yaml``).
    offline : bool, optional
        Whether to do without the network.

    Returns
    -------
    KeywordHistory
        A history for each keyword that matches; `str` is what ``schemagen history`` prints.

    Raises
    ------
    SchemagenError
        If no release has such a keyword there, or a local change has no effect in any release.
    SourceError
        If the schemas of a release cannot be had.
    """
    pins = read_pins()
    known = ReleaseDatabases(_configure(overrides), SchemaReader(pins, offline=offline))
    focus = Focus(
        instruments=list_names(instrument),
        filetypes=list_names(filetype),
        extensions=list_names(extension),
    )
    changes = tuple(focus.walk(known, pins.versions))
    stories = list_stories(changes, focus.follow(changes, (keyword,)), pins)
    return KeywordHistory(stories=tuple(stories))


def _configure(overrides: PathName | None) -> Config:
    return Config(overrides=Path(overrides) if overrides else None)
