"""A click group that imports a verb only when the verb runs."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from importlib import import_module
from typing import Any

import click
from click.shell_completion import CompletionItem

__all__ = ["LazyGroup"]


class LazyGroup(click.Group):
    """A group whose verbs are modules beside this one.

    Parameters
    ----------
    verbs : Mapping of str to str
        Summaries by verb. The verb `build` is the function ``schemagen.cli.build.build``; a hyphen
        is an underscore there. The summaries are repeated here, so that the list of verbs imports
        no verb; a test compares.
    **settings
        As for ``click.Group``.
    """

    def __init__(self, *, verbs: Mapping[str, str], **settings: Any) -> None:
        super().__init__(**settings)
        self.verbs = verbs

    def list_commands(self, _: click.Context) -> list[str]:
        """Return the names of the verbs, sorted."""
        return sorted(self.verbs)

    def get_command(self, _: click.Context, name: str) -> click.Command | None:
        """Import a verb; return None if there is no verb of that name."""
        if name not in self.verbs:
            return None
        module = name.replace("-", "_")
        command: click.Command = getattr(import_module(f"schemagen.cli.{module}"), module)
        return command

    def resolve_command(
        self, context: click.Context, arguments: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the verb of a command line; suggest a similar one if the name is unknown."""
        name = arguments[0]
        if name not in self.verbs and not name.startswith("-") and not context.resilient_parsing:
            likely = get_close_matches(name, self.verbs, n=1)
            advice = f" Did you mean '{likely[0]}'?" if likely else ""
            context.fail(f"No such command '{name}'.{advice}")
        return super().resolve_command(context, arguments)

    def format_commands(self, _: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the verbs and their summaries."""
        with formatter.section("Commands"):
            formatter.write_dl(sorted(self.verbs.items()))

    def shell_complete(self, context: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete the name of a verb, or an option of the group."""
        verbs = [
            CompletionItem(name, help=summary)
            for name, summary in sorted(self.verbs.items())
            if name.startswith(incomplete)
        ]
        return verbs + click.Command.shell_complete(self, context, incomplete)
