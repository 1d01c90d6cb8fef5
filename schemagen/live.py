"""The verbs of a live database: create, upgrade, status, ingest, validate."""

from __future__ import annotations

import click

__all__ = ["VERBS"]

VERBS: tuple[click.Command, ...] = ()
"""In the order in which their work is done."""
