"""The reader of schemas for the settings of a verb."""

from __future__ import annotations

from schemagen.cli.console import ProgressLine
from schemagen.config import Config
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import read_pins

__all__ = ["open_reader"]


def open_reader(config: Config, progress: ProgressLine, *, offline: bool) -> SchemaReader:
    """Return a reader of schemas, with the table of releases that the settings name.

    Parameters
    ----------
    config : Config
        The settings.
    progress : ProgressLine
        Shows the progress, and prints messages above it.
    offline : bool
        Whether to stay off the network.
    """
    if config.releases and not config.releases.exists():
        text = f"{config.releases} does not exist: only the releases that come with schemagen are"
        progress.say(f"{text} known (`schemagen releases --update` adds those that are newer)")
    pins = read_pins(config.releases)
    return SchemaReader(pins, offline=offline, listen=progress, say=progress.say)
