"""The headers of files, in a database that goes from release to release: none is lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from schemagen.cli import main as cli
from schemagen.fits.reader import read_headers
from tests.ingest.test_run import ask, catalogue_of, differences, rebuild
from tests.support import live, synthetic
from tests.support.engine import Database
from tests.support.synthetic import Card

pytestmark = [pytest.mark.network, pytest.mark.once]

OLDER, NEWER = "2.0.1", "3.0.0"
FILETYPES = ("rate", "x1dints")


def run(*arguments: str | Path) -> int:
    return int(cli.run([*map(str, arguments)]))


def test_headers_are_the_same_after_an_upgrade(
    database: Database, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    chosen = [f"--filetype={filetype}" for filetype in FILETYPES]
    assert run("create", database.url, "--pipeline-version", OLDER, *chosen) == 0
    made = (file for file in synthetic.compose(31, odd=0.1) if file.filetype in FILETYPES)
    paths = [file.write(tmp_path / file.name) for file, _ in zip(made, range(12), strict=False)]
    assert run("ingest", database.url, tmp_path, "--jobs", "1") == 0
    before = rebuild(database.url, *(path.name for path in paths))
    for path, headers in zip(paths, before, strict=True):
        assert not differences(read_headers(str(path)).headers, headers)
    homeless = "SELECT extension_name FROM other_headers WHERE extension_name = 'HDRTAB'"
    waiting = ask(database.url, homeless)
    assert waiting, "no file has what only the newer release has a table for"

    capfd.readouterr()
    assert run("upgrade", database.url, "--to", NEWER, "--yes") == 0
    assert f"placed again: jwst {NEWER} has columns for more cards" in capfd.readouterr().err
    catalogue_of.cache_clear()
    assert ask(database.url, homeless) == []
    assert run("status", database.url) == 0
    after = rebuild(database.url, *(path.name for path in paths))
    for path, old, new in zip(paths, before, after, strict=True):
        assert not differences(old, new), path
    assert run("ingest", database.url, tmp_path, "--jobs", "1") == 0
    assert f"{len(paths)} unchanged" in capfd.readouterr().out


# The less walked ways

BEFORE, AFTER = "1.11.4", "1.12.0"
"""The later one has new keywords, and S_UNDSMP no more."""

REMOVED: tuple[Card, ...] = (("S_UNDSMP", "COMPLETE", ""),)
"""A card of a keyword that is retired."""

NEW: tuple[Card, ...] = (("DITH_RA", 1.25, ""), ("S_CHGMIG", "SKIPPED", ""))
"""Cards of keywords that only the later release has."""

OPTIONS = {
    "adopted": (),
    "since": ("--since", "1.10.0"),
    "detector": ("--partition-by", "detector"),
    "none": ("--partition-by", "none"),
}
"""How a database is made, with the options that make it so."""


def write_files(directory: Path, seed: int, *cards: Card) -> Iterator[Path]:
    """Write rate files whose primary header has some cards more."""
    directory.mkdir(exist_ok=True)
    names = {name for name, _, _ in (*REMOVED, *NEW)}
    made = (file for file in synthetic.compose(seed, odd=0) if file.filetype == "rate")
    for file, _ in zip(made, range(6), strict=False):
        first, *others = file.hdus
        kept = tuple(card for card in first.cards if card[0] not in names)
        whole = replace(file, hdus=(replace(first, cards=(*kept, *cards)), *others))
        yield whole.write(directory / f"s{seed}{file.name}")


def compare(database: Database, paths: Sequence[Path]) -> None:
    """Compare the headers in a database with those of the files."""
    catalogue_of.cache_clear()
    stored = rebuild(database.url, *(path.name for path in paths))
    for path, headers in zip(paths, stored, strict=True):
        assert not differences(read_headers(str(path)).headers, headers), path


def make_by_hand(database: Database) -> None:
    """Create the tables as somebody else might have: less, more, of other types."""
    assert run("create", database.url, "--pipeline-version", BEFORE, "--filetype", "rate") == 0
    integer = {"sqlite": "INTEGER", "postgresql": "integer", "mariadb": "INT"}
    dialect = database.engine.dialect
    quick = ["PRAGMA legacy_alter_table = ON;"][: dialect == "sqlite"]
    again = [
        "ALTER TABLE rate_primary DROP COLUMN nints;",
        f"ALTER TABLE rate_primary ADD COLUMN nints {integer[dialect]};",
        "ALTER TABLE rate_primary DROP COLUMN targname;",
        "ALTER TABLE rate_primary ADD COLUMN targname VARCHAR(80);",
    ]
    database.load(
        *quick,
        *again,
        "ALTER TABLE rate_primary DROP COLUMN s_undsmp;",
        "ALTER TABLE rate_primary ADD COLUMN note VARCHAR(20);",
        "DROP TABLE rate_err;",
        *("DROP TABLE schemagen_columns; DROP TABLE schemagen_releases;",),
    )


@pytest.mark.parametrize("way", OPTIONS)
def test_no_value_is_lost_on_any_way(
    database: Database, tmp_path: Path, capfd: pytest.CaptureFixture[str], way: str
) -> None:
    """Created or adopted, up, down, up again, contracted: each value is where it should be."""
    url, options, dialect = database.url, OPTIONS[way], database.engine.dialect
    chosen = ("--filetype", "rate", *(options if way != "since" else ()))
    if way == "adopted":
        make_by_hand(database)
        assert run("create", url, "--adopt", "--pipeline-version", BEFORE, "--yes") == 0
    else:
        assert run("create", url, "--pipeline-version", BEFORE, "--filetype", "rate", *options) == 0
    assert run("status", url) == 0
    old = [*write_files(tmp_path / "old", 41, *REMOVED)]
    early = [*write_files(tmp_path / "early", 42, *NEW)]  # of a later release than the database
    assert run("ingest", url, *old, *early, "--jobs", "1") == 0
    compare(database, [*old, *early])

    assert run("upgrade", url, "--to", AFTER, "--yes") == 0
    late = [*write_files(tmp_path / "late", 43, *REMOVED, *NEW)]
    assert run("ingest", url, *late, "--jobs", "1") == 0
    files = [*old, *early, *late]
    compare(database, files)
    dithers = "SELECT count(*) FROM rate_primary WHERE dith_ra = 1.25"
    assert ask(url, dithers) == [(len([*early, *late]),)]

    assert run("migrate", BEFORE, AFTER, "--dialect", dialect, "--output", tmp_path, *chosen) == 0
    scripts = tmp_path / "migrations" / dialect
    up, down, contract = (
        next(scripts.glob(f"*.{name}.sql")) for name in ("up", "down", "contract")
    )
    for script in (down, up):
        database.load(script)
        compare(database, files)
        assert run("status", url) == 0
    assert run("upgrade", url, "--to", AFTER, "--yes") == 0  # places again what SQL cannot
    assert ask(url, dithers) == [(len([*early, *late]),)]

    with pytest.raises(AssertionError, match="still holds values"):
        database.load(contract)
    compare(database, files)
    database.load(live.DROP_VALUES[dialect], contract)
    assert run("status", url) == 0
    gone = "SELECT count(*) FROM schemagen_columns WHERE column_name = 's_undsmp'"
    assert ask(url, gone) == [(0,)]
    capfd.readouterr()
    catalogue_of.cache_clear()
    assert run("ingest", url, *files, "--jobs", "1") == 0
    told = capfd.readouterr().out
    assert f"{len([*old, *late])} replaced" in told
    assert f"{len(early)} unchanged" in told
    compare(database, files)
