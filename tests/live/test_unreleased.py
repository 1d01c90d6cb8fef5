"""A database of schemas that are no release is looked at and upgraded like any other."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from schemagen.errors import ExitCode
from schemagen.sources.cache import find_directory
from tests.cli.test_check import LONGER, commit
from tests.support import command, live, samples
from tests.support.command import Done
from tests.support.engine import Database

FIRST, SECOND = (samples.DEV.replace(".dev0", f".dev2026112809301{n}") for n in (5, 6))


class Shop:
    """Runs commands on a database, in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str], url: str) -> None:
        self._capsys, self.url = capsys, url

    def __call__(self, line: str, code: int = ExitCode.OK) -> Done:
        verb, *flags = line.split()
        done = command.run(self._capsys, verb, self.url, *flags)
        assert done.code == code, done.err + done.out
        return done

    def steps(self) -> list[str]:
        found = json.loads(self("status --format json").out)["steps"]
        return [step["pipeline_version"] for step in found]


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SCHEMAGEN_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.delenv("SCHEMAGEN_URL", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def shop(capsys: pytest.CaptureFixture[str]) -> Shop:
    return Shop(capsys, "sqlite:///headers.db")


@pytest.mark.once
def test_a_database_goes_from_commit_to_commit(
    capsys: pytest.CaptureFixture[str], database: Database, place: Path
) -> None:
    """Each value stays, and nobody is asked where the schemas are."""
    shop, repository = Shop(capsys, database.url), place / "repository"
    commit(repository)
    shop("create --source git+repository@main --filetype rate")
    with live.connect(database) as connection:
        live.add_dataset(connection)
    database.load(
        "INSERT INTO rate_primary (dataset_id, instrument, extension_version, extension_index,"
        " effexptm) VALUES (1, 'NIRCAM', 1, 0, 2.5);"
    )
    assert f": jwst {FIRST}, applied" in shop("status").out
    commit(repository, "2026-11-28T09:30:16Z", image=LONGER)
    report = shop("upgrade --to git+repository@main --yes").out
    assert f"jwst {FIRST} → {SECOND}: 1 keyword renamed" in report
    shutil.rmtree(repository)
    assert live.rows(database, "SELECT exptime FROM rate_primary") == [(2.5,)]
    assert shop.steps() == [FIRST, SECOND]
    assert f"which is later than {FIRST}" in shop(f"upgrade --to {FIRST}", ExitCode.REFUSED).err
    assert "nothing to do" in shop(f"upgrade --to {SECOND}").err


def test_schemas_that_are_not_at_hand_are_asked_for_once(shop: Shop, place: Path) -> None:
    first = commit(place / "repository")
    shop("create --source git+repository@main --filetype rate")
    commit(place / "repository", "2026-11-28T09:30:16Z", image=LONGER)
    shutil.rmtree(find_directory())
    told = shop("status", ExitCode.SOURCE).err
    assert f"jwst {FIRST}: its schemas were read from git {first} and are not in the cache" in told
    assert f"(read them once: schemagen inventory --source git+PATH@{first})" in told
    told = shop("status --source git+repository@main", ExitCode.DIFFERENT).err
    assert "git+repository@main: has other schemas than those that the database was made" in told
    shop(f"status --source git+repository@{first}")
    shop("status")
    refused = shop("upgrade --to 3.0.0", ExitCode.REFUSED).err
    assert "`--to DIRECTORY` or `--to git+PATH@REF` goes on with other schemas" in refused
    shop("upgrade --to git+repository@main --yes")


def test_a_directory_that_was_changed_is_not_taken_for_the_old_one(shop: Shop, place: Path) -> None:
    samples.write_schemas(place / "schemas")
    shop("create --source schemas --filetype rate")
    samples.write_schemas(place / "schemas", image=LONGER)
    shop("status")
    later = f"{samples.DEV[:-1]}1"
    advice = f"(call the directory by a later version, e.g. {later}"
    told = shop("upgrade --to schemas", ExitCode.DIFFERENT).err
    assert f"the database is at {samples.DEV}, which was read from other schemas" in told
    assert advice in told
    told = shop("create --source schemas --filetype rate", ExitCode.REFUSED).err
    assert "already, made from other schemas" in told
    assert advice in told
    (place / "schemas").rename(place / later)
    shop(f"upgrade --to ./{later} --yes")
    assert shop.steps() == [samples.DEV, later]


def test_a_name_that_does_not_sort_is_no_hindrance(shop: Shop, place: Path) -> None:
    """As earlier versions of schemagen called all of them."""
    samples.write_schemas(place / "schemas")
    shop("create --source schemas --pipeline-version dev --filetype rate")
    commit(place / "repository", image=LONGER)
    shop("upgrade --to git+repository --yes")
    assert shop.steps() == ["dev", FIRST]
    assert "(with the columns of releases since dev)" in shop("status").out
