"""The local changes and the templates that a tree was built with, if no others are named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from schemagen.config import Config
from schemagen.output.manifest import Manifest
from schemagen.output.places import find_place

__all__ = ["recall_files"]

Missing = tuple[str, str, str]
"""An option, what it names, and where the tree has it from."""


def recall_files(config: Config, manifest: Manifest) -> tuple[Config, tuple[Missing, ...]]:
    """Add the files of the last build to the settings, and tell so.

    Parameters
    ----------
    config : Config
        The settings of the verb. What they name goes before.
    manifest : Manifest
        What the tree records.

    Returns
    -------
    Config
        The settings, with the files that are still where they were.
    tuple
        Those that are not: the option that names them, what they are, and where they were.
    """
    missing: list[Missing] = []
    if not config.overrides and manifest.overrides:
        name, what = manifest.overrides.name, "the local changes"
        path = config.output.parent / name
        if path.exists():
            click.echo(f"with {what} in {path}", err=True)
            config = replace(config, overrides=path)
        else:
            missing.append(("--overrides", what, name))
    if not config.templates and manifest.templates:
        name, what = manifest.templates, "the templates"
        if place := find_place(name, config.output):
            click.echo(f"with {what} in {place}", err=True)
            config = replace(config, templates=Path(place))
        else:
            missing.append(("--templates", what, name))
    return config, tuple(missing)
