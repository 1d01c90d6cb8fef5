"""The reader of schemas that the settings of a verb ask for."""

from __future__ import annotations

from schemagen.cli.console import ProgressLine
from schemagen.config import Config
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import read_pins

__all__ = ["open_reader"]


def open_reader(config: Config, progress: ProgressLine, *, offline: bool) -> SchemaReader:
    """Return a reader that knows the settings' own table of releases.

    Parameters
    ----------
    config : Config
        The settings.
    progress : ProgressLine
        Shows how far it is; what the user has to know is printed above that.
    offline : bool
        Whether to do without the network.
    """
    pins = read_pins(config.releases)
    return SchemaReader(pins, offline=offline, listen=progress, say=progress.say)
