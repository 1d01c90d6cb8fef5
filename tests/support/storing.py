"""Store one file, as `schemagen ingest` does with many."""

from __future__ import annotations

from typing import Any

from schemagen.ingest.header_tables import Catalogue
from schemagen.ingest.rows import Placement
from schemagen.ingest.session import Session
from schemagen.ingest.store import FileState, store_files

__all__ = ["store_file"]


def store_file(
    session: Session, catalogue: Catalogue, placement: Placement, **options: Any
) -> FileState:
    """Store a file; raise the error if it cannot be stored."""
    (stored,) = store_files(session, catalogue, [placement], **options)
    if isinstance(stored, Exception):
        raise stored
    return stored.state
