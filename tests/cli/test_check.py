"""A tree is checked with what it was built from, without saying it again."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from schemagen.errors import ExitCode
from tests.support import command, samples
from tests.support.command import Done

LONGER = samples.SCHEMAS["image.schema.yaml"].replace("EFFEXPTM", "EXPTIME")
SAME = "generated: same as a fresh build\n"

Run = Callable[..., Done]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SCHEMAGEN_CACHE_DIR", str(tmp_path / "cache"))
    samples.write_schemas(tmp_path / "schemas")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(line: str, code: int = ExitCode.OK) -> Done:
        done = command.run(capsys, *line.split())
        assert done.code == code, done.err + done.out
        return done

    return run


def git(directory: Path, *arguments: str, instant: str = "2026-11-28T09:30:15Z") -> str:
    author = ["-c", "user.name=A", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"]
    command = ["git", "-C", str(directory), *author, *arguments]
    environ = {**os.environ, "GIT_COMMITTER_DATE": instant}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environ)
    return done.stdout.strip()


def commit(directory: Path, instant: str = "2026-11-28T09:30:15Z", **changed: str) -> str:
    samples.write_schemas(directory, **changed)
    if not (directory / ".git").exists():
        git(directory, "init", "-q", "-b", "main")
    git(directory, "add", ".")
    git(directory, "commit", "-q", "-m", "schemas", instant=instant)
    return git(directory, "rev-parse", "HEAD")


def test_a_tree_of_a_directory_is_compared_with_the_directory_of_now(run: Run, place: Path) -> None:
    run("build --source schemas")
    assert run("check").err == f"with the schemas in schemas\n{SAME}"
    samples.write_schemas(place / "schemas", image=LONGER)
    assert "ddl/sqlite/rate.sql: differs from a build" in run("check", ExitCode.DIFFERENT).out


def test_a_tree_of_a_commit_is_compared_with_that_commit(run: Run, place: Path) -> None:
    first = commit(place / "repository")
    run("build --source git+repository@main")
    commit(place / "repository", image=LONGER)
    (place / "setup.cfg").write_text("[schemagen]\nsource = git+repository@main\n")
    assert run("check").err == f"with the schemas in git+repository@{first}\n{SAME}"
    assert run("check --source git+repository@main", ExitCode.DIFFERENT).out


def test_schemas_that_are_gone_are_those_that_were_read(run: Run, place: Path) -> None:
    first = commit(place / "repository")
    run("build --source git+repository@main")
    shutil.rmtree(place / "repository")
    assert run("check").err == f"with the schemas in git+repository@main, as they were read\n{SAME}"
    shutil.rmtree(place / "cache")
    told = run("check", ExitCode.DIFFERENT).err
    assert f"built from the schemas in git+repository@main, git {first}, which are not here" in told
    assert f"(add --source git+PATH@{first})" in told


def test_own_templates_are_found_again(run: Run, place: Path) -> None:
    own = place / "ours" / "ddl"
    own.mkdir(parents=True)
    (own / "core.sql.j2").write_text("-- ours\n")
    run("build --source schemas --templates ours")
    assert json.loads((place / "generated/MANIFEST.json").read_bytes())["templates"] == "ours"
    assert "with the templates in ours\n" in run("check").err
    (own / "core.sql.j2").write_text("-- others\n")
    assert "ddl/sqlite/00_core.sql: differs" in run("check", ExitCode.DIFFERENT).out
    shutil.rmtree(place / "ours")
    told = "was built with the templates in ours, which are not here (name them with --templates; "
    assert told in run("check", ExitCode.DIFFERENT).err


def test_a_build_goes_by_the_files_of_the_last_one(run: Run, place: Path) -> None:
    """Else, the migration to the next release would undo the local changes without a word."""
    own = place / "local" / "ddl" / "core.sql.j2"
    entry = "{column: EFFEXPTM, as: exposure_seconds, extension: PRIMARY, reason: We call it so.}"
    (place / "ours.yaml").write_text(f"overrides:\n- {entry}\n")
    own.parent.mkdir(parents=True)
    own.write_text("-- ours\n")
    samples.write_schemas(place / "3.1.0.dev1", image=LONGER)
    files = "--overrides ours.yaml --templates local"
    run(f"build --source schemas {files} --dialect sqlite --filetype rate")
    longer = entry.replace("EFFEXPTM", "EXPTIME")
    (place / "ours.yaml").write_text(f"overrides:\n- {longer}\n")
    again = "build --source ./3.1.0.dev1 --dialect sqlite --filetype rate"
    done = run(again)
    assert "with the local changes in ours.yaml\nwith the templates in local\n" in done.err
    assert "exposure_seconds" in (place / "generated/ddl/sqlite/rate.sql").read_text()
    assert (place / "generated/ddl/sqlite/00_core.sql").read_text() == "-- ours\n"
    run("check")
    (place / "ours.yaml").unlink()
    shutil.rmtree(place / "local")
    told = run(again).err
    assert "without the local changes in ours.yaml, which the last build had and which a" in told
    assert "without the templates in local, which the last build had and which are not here" in told


# Trees that go on from schemas that are no release


def test_a_tree_goes_on_from_commit_to_commit(run: Run, place: Path) -> None:
    """Also if the repository is gone: what was read is kept."""
    commit(place / "repository")
    run("build --source git+repository@main")
    commit(place / "repository", "2026-11-28T10:30:16+01:00", image=LONGER)
    done = run("build --source git+repository@main")
    first, second = (samples.DEV.replace(".dev0", f".dev2026112809301{n}") for n in (5, 6))
    assert links(place) == [["", first], [first, second]]
    assert f"migration jwst {first} → {second}: " in done.err
    up = place / f"generated/migrations/sqlite/{first}__{second}.up.sql"
    assert "RENAME COLUMN effexptm TO exptime" in up.read_text()
    run("check")
    shutil.rmtree(place / "repository")
    run("check")


def test_a_migration_to_a_directory_that_was_changed_is_not_passed_over(
    run: Run, place: Path
) -> None:
    samples.write_schemas(place / "3.1.0.dev1")
    samples.write_schemas(place / "3.1.0.dev2", image=LONGER)
    run("build --source ./3.1.0.dev1")
    run("build --source ./3.1.0.dev2")
    assert links(place) == [["", "3.1.0.dev1"], ["3.1.0.dev1", "3.1.0.dev2"]]
    run("build --source ./3.1.0.dev2")
    run("check")
    samples.write_schemas(place / "3.1.0.dev2")
    told = run("build --source ./3.1.0.dev2", ExitCode.USAGE).err
    assert "generated: holds a migration to 3.1.0.dev2, which was read from other schemas" in told
    assert "(call the directory by a later version, e.g. 3.1.0.dev3" in told


def links(place: Path) -> list[list[str]]:
    manifest = json.loads((place / "generated" / "MANIFEST.json").read_bytes())
    found: list[list[str]] = manifest["migrations"]
    return found
