"""What tox says of each command at the end of an environment: how long it took."""

from __future__ import annotations

from tox.execute.api import Outcome
from tox.plugin import impl
from tox.tox_env.api import ToxEnv


@impl
def tox_after_run_commands(tox_env: ToxEnv, exit_code: int, outcomes: list[Outcome]) -> None:
    """Print a line for each command; tox itself has printed the command before it ran it."""
    for number, outcome in enumerate(outcomes):
        command = outcome.request.shell_cmd
        shown = command if len(command) <= 70 else f"{command[:69]}…"
        print(f"{tox_env.conf.name}: commands[{number}] took {outcome.elapsed:.1f} s: {shown}")
