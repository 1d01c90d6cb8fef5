"""The summary of the comparison, at the end of the tests' report."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.oracle.compare import Comparison

# tox runs these tests in an environment of their own, where upstream's code is installed.
collect_ignore_glob = [] if find_spec("stdatamodels") else ["*"]

COMPARISONS = pytest.StashKey[list["Comparison"]]()


@pytest.fixture(scope="session")
def comparisons(pytestconfig: pytest.Config) -> list[Comparison]:
    """The comparisons, which are shown after the tests."""
    return pytestconfig.stash.setdefault(COMPARISONS, [])


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    if compared := config.stash.get(COMPARISONS, None):
        from tests.oracle.compare import tabulate

        terminalreporter.section("the inventory and upstream's own reading")
        for line in tabulate(compared):
            terminalreporter.line(line)
