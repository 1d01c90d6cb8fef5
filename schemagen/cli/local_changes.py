"""What a verb tells of the local changes that a database records, and of those in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from schemagen.config import Config
from schemagen.inventory.override import Override
from schemagen.inventory.overrides import read_overrides

if TYPE_CHECKING:
    from schemagen.live.upgrade_plan import Upgrade

__all__ = ["list_changed", "tell_unused"]


def tell_unused(
    config: Config, recorded: tuple[Override, ...] | None, say: Callable[[str], None]
) -> None:
    """Tell that a file of local changes is not what a database records, and so has no effect.

    Parameters
    ----------
    config : Config
        The settings, which may name a file.
    recorded : tuple of Override or None
        The local changes that the database records; None if it cannot record any.
    say : callable
        Called with the message.
    """
    if not config.overrides:
        return
    given = read_overrides(config.overrides)
    if recorded is None:
        say(f"with the local changes in {config.overrides}")
    elif given != recorded:
        text = f"{config.overrides} has other local changes than the database; those of the"
        say(f"{text} database count (`schemagen upgrade` takes the file over)")


def list_changed(upgrade: Upgrade) -> Iterator[str]:
    """List how an upgrade changes what a database records about local changes."""
    before, after = upgrade.state.overrides or (), upgrade.target.overrides
    yield "local changes of the database:"
    yield from (f"  no longer {each}" for each in before if each not in after)
    for each in after:
        if each not in before:
            yield f"  {each}, because: {each.reason}"
            if each.action == "omit":
                text = "files that are stored from now on; to take out what is stored already, run"
                yield f"    this holds for {text} `schemagen ingest --force` with its files"
