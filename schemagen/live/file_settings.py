"""Settings that persist in a database file: changed while work lasts, and put back after it.

A note beside the file has the values that it had before. Whoever is the last to work with the file
puts them back: also if several worked at the same time, or if one of them was killed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from schemagen.tables.engines.writing import Writing

__all__ = ["note_settings", "put_back"]

Ask = Callable[[str], Any]
"""Runs a statement and returns the first value of its result."""

_ENDING = "-settings"
"""What is added to the name of the database file to name the note."""


def note_settings(writing: Writing, ask: Ask) -> Mapping[str, str]:
    """Note the settings of a database file, before a session changes them.

    Parameters
    ----------
    writing : Writing
        How the engine writes rows.
    ask : callable
        Runs a statement and returns the first value of its result.

    Returns
    -------
    Mapping of str to str
        The settings to put back, and their values.
    """
    if not writing.file_settings:
        return {}
    note = _find_note(writing, ask)
    before = {name: str(ask(name)) for name, _ in writing.file_settings}
    with suppress(OSError, ValueError):
        before |= json.loads(note.read_bytes()) if note else {}
    if note and any(before[name] != value.lower() for name, value in writing.file_settings):
        with suppress(OSError):  # then this session alone puts them back
            note.write_text(json.dumps(before))
    return before


def put_back(writing: Writing, before: Mapping[str, str], ask: Ask) -> None:
    """Put the settings of a database file back; while others use it, some engines refuse that."""
    for name, value in before.items():
        ask(f"{name} = {value}")
    if before and (note := _find_note(writing, ask)):
        note.unlink(missing_ok=True)


def _find_note(writing: Writing, ask: Ask) -> Path | None:
    path = ask(writing.file)
    return Path(f"{path}{_ENDING}") if path else None
