"""overrides.yaml in the current directory is read, and each verb says so; what it says is done."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from schemagen.errors import ExitCode
from schemagen.inventory.overrides import ACTIONS
from tests.support import command, samples
from tests.support.command import Done

SOURCE = "--source schemas --pipeline-version dev --offline"

ENTRY = """\
overrides:
- column: EFFEXPTM
  extension: PRIMARY
  as: exposure_seconds
  reason: We call it so.
"""

SAID = "with the local changes in overrides.yaml\n"

Run = Callable[..., Done]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory with a few schemas and an overrides.yaml."""
    samples.write_schemas(tmp_path / "schemas")
    (tmp_path / "overrides.yaml").write_text(ENTRY)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SCHEMAGEN_URL", raising=False)
    return tmp_path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(line: str, code: int = ExitCode.OK) -> Done:
        done = command.run(capsys, *line.split())
        assert done.code == code, done.err + done.out
        return done

    return run


SOME = "--filetype cal --dialect sqlite"

VERBS = {
    f"build --pipeline-version 3.0.0 {SOME}": ExitCode.OK,
    f"check --pipeline-version 3.0.0 {SOME}": ExitCode.OK,
    "create sqlite:///new.db --pipeline-version 3.0.0 --filetype cal": ExitCode.OK,
    "upgrade sqlite:///old.db --to 3.0.0 --yes": ExitCode.OK,
    "diff 1.0.0 3.0.0": ExitCode.DIFFERENT,
    "diff 0.18.3 1.0.0": ExitCode.DIFFERENT,
    f"migrate 1.0.0 3.0.0 {SOME}": ExitCode.OK,
    "history BUNIT": ExitCode.OK,
}
"""Each verb that takes local changes, and its exit code if they are right."""


@pytest.fixture
def few(place: Path, run: Run) -> Iterator[Path]:
    """Three known releases; a tree and a database of the last one without local changes."""
    (place / "overrides.yaml").unlink()
    with samples.pinning(("0.18.3", "1.0.0", "3.0.0"), place / "releases.json"):
        run(f"build --pipeline-version 3.0.0 {SOME}")
        run("create sqlite:///old.db --pipeline-version 3.0.0 --filetype cal")
        yield place


@pytest.mark.network
def test_the_example_of_the_page_has_an_effect_in_each_entry_and_verb(run: Run, few: Path) -> None:
    text = (samples.ROOT / "docs" / "reference" / "overrides.md").read_text("utf-8")
    example = re.search(r"(?<=^```yaml\n)overrides:\n.*?(?=^```$)", text, re.MULTILINE | re.DOTALL)
    assert example
    assert [name for name in ACTIONS if f"- {name}: " not in example[0]] == ["move"]
    (few / "overrides.yaml").write_text(example[0])
    for line, code in VERBS.items():
        run(line, code)
    assert "gwa_temperature" in (few / "generated/ddl/sqlite/cal.sql").read_text()
    assert "local changes:\n  `add: BLURFWHM`" in run("status sqlite:///old.db").out


ENTRIES = {
    "omit: NOSUCH": "`omit: NOSUCH` changes nothing (the schemas declare no such keyword there",
    "set-type: TITLE, type: string": "`set-type: TITLE` changes nothing (the schemas say the sam",
    "rename: NOSUCH, to: OTHER": "`rename: NOSUCH` decides nothing (no release has such",
    "filetype: clean, is: nosuch": "`filetype: clean`: there is no filetype 'nosuch' (correct or",
}


@pytest.mark.network
def test_each_verb_says_the_same_about_the_same_entry(run: Run, few: Path) -> None:
    for entry, told in ENTRIES.items():
        place = "" if entry.startswith("filetype") else "extension: PRIMARY, "
        (few / "overrides.yaml").write_text(f"overrides:\n- {{{entry}, {place}reason: r}}\n")
        said = {run(line, ExitCode.USAGE).err.removeprefix(SAID) for line in VERBS}
        assert len(said) == 1, said
        assert said.pop().startswith(f"schemagen: overrides.yaml:2: {told}")


@pytest.mark.network
def test_an_entry_about_another_known_release_is_no_error_of_a_comparison(
    run: Run, few: Path
) -> None:
    """What 3.0.0 calls VA_RA has been DVA_RA."""
    entry = "omit: DVA_RA, extension: PRIMARY, reason: r"
    (few / "overrides.yaml").write_text(f"overrides:\n- {{{entry}}}\n")
    run("diff 0.18.3 3.0.0", ExitCode.DIFFERENT)
    run("history BUNIT")
    told = "`omit: DVA_RA` changes nothing"
    assert told in run(f"build --pipeline-version 3.0.0 {SOME}", ExitCode.USAGE).err


@pytest.mark.parametrize(
    "line",
    [
        f"build {SOURCE}",
        f"create {SOURCE}",
        f"inventory {SOURCE}",
        "diff schemas schemas --offline",
        "migrate schemas schemas --offline",
    ],
)
def test_overrides_yaml_is_read_and_said(run: Run, place: Path, line: str) -> None:
    assert SAID in run(line).err
    (place / "overrides.yaml").rename(place / "mine.yaml")
    assert SAID not in run(f"{line} --overrides mine.yaml").err


def test_the_inventory_of_another_release_may_lack_what_an_entry_is_about(
    run: Run, place: Path
) -> None:
    (place / "overrides.yaml").write_text(ENTRY.replace("EFFEXPTM", "NEWER"))
    run(f"inventory {SOURCE}")
    (place / "setup.cfg").write_text("[schemagen]\nsource = schemas\npipeline_version = dev\n")
    assert "`column: NEWER` changes nothing" in run("inventory --offline", ExitCode.USAGE).err


@pytest.mark.parametrize(
    "line",
    [
        f"build {SOURCE}",
        f"check {SOURCE}",
        f"create {SOURCE}",
        "status",
        "upgrade --to schemas --source schemas",
        f"inventory {SOURCE}",
        "diff schemas schemas --offline",
        "migrate schemas schemas --offline",
        "history BUNIT --offline",
        "validate nothing.fits --offline",
        "ingest nothing",
    ],
)
def test_one_that_is_no_yaml_is_an_error_of_every_verb(run: Run, place: Path, line: str) -> None:
    run(f"build {SOURCE}")
    run(f"create {SOURCE}")
    (place / "overrides.yaml").write_text("overrides: [\n")
    assert "overrides.yaml:2: not YAML" in run(line, ExitCode.USAGE).err


def test_the_manifest_records_the_file_and_the_check_compares_it(run: Run, place: Path) -> None:
    run(f"build {SOURCE}")
    manifest = json.loads((place / "generated" / "MANIFEST.json").read_bytes())
    assert manifest["overrides"] == {
        "name": "overrides.yaml",
        "sha256": sha256(ENTRY.encode()).hexdigest(),
        "entries": [
            {
                "column": "EFFEXPTM",
                "extension": "PRIMARY",
                "as": "exposure_seconds",
                "reason": "We call it so.",
            }
        ],
    }
    assert "exposure_seconds" in (place / "generated/ddl/sqlite/rate.sql").read_text()
    assert "same as a fresh build" in run(f"check {SOURCE}").err
    (place / "overrides.yaml").write_text(f"# the same, with a remark\n{ENTRY}")
    found = run(f"check {SOURCE}", ExitCode.DIFFERENT).out
    assert "MANIFEST.json: records another file of local changes" in found
    (place / "overrides.yaml").write_text("overrides: []\n")
    done = run(f"check {SOURCE}", ExitCode.DIFFERENT)
    assert "ddl/sqlite/rate.sql: differs" in done.out
    assert "the local changes in overrides.yaml" in done.err
    done = run(f"build {SOURCE}")
    assert "are not those of the last build of jwst dev; no migration" in done.err


def test_the_check_finds_the_file_of_the_build_wherever_it_runs(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / "local").mkdir()
    (place / "overrides.yaml").rename(place / "local" / "ours.yaml")
    run(f"build {SOURCE} --overrides local/ours.yaml")
    run(f"check {SOURCE}")
    (place / "elsewhere").mkdir()
    monkeypatch.chdir(place / "elsewhere")
    line = f"check --output ../generated {SOURCE.replace('schemas', '../schemas')}"
    assert "local/ours.yaml" in run(line).err
    (place / "local" / "ours.yaml").unlink()
    text = "was built with the local changes in local/ours.yaml, which are not here"
    assert text in run(line, ExitCode.DIFFERENT).err


@pytest.mark.network
def test_the_next_build_migrates_from_the_local_changes_of_the_last(run: Run, place: Path) -> None:
    """A column that gets its name between two builds is renamed, not added."""
    (place / "overrides.yaml").unlink()
    for name in ("1.2.1", "1.2.2"):
        run(f"build --pipeline-version {name} --dialect sqlite --filetype segm")
        (place / "overrides.yaml").write_text(ENTRY)
    scripts = place / "generated" / "migrations" / "sqlite"
    up = (scripts / "1.2.1__1.2.2.up.sql").read_text()
    assert "RENAME COLUMN effexptm TO exposure_seconds" in up
    assert " effexptm " not in up.replace("RENAME COLUMN effexptm ", "")
    assert "INSERT INTO schemagen_overrides" in up
    down = (scripts / "1.2.1__1.2.2.down.sql").read_text()
    assert "RENAME COLUMN exposure_seconds TO effexptm" in down
    assert "INSERT INTO schemagen_overrides" not in down
    assert "DELETE FROM schemagen_overrides" in down
    run("check")


@pytest.mark.parametrize(
    ("setting", "line", "told"),
    [
        ("releases = release.json", f"build {SOURCE}", "release.json does not exist: only the"),
        ("releases = release.json", "releases", "release.json does not exist (`schemagen rel"),
    ],
)
def test_a_table_of_releases_that_is_not_there_is_told(
    run: Run, place: Path, setting: str, line: str, told: str
) -> None:
    (place / "setup.cfg").write_text(f"[schemagen]\n{setting}\n")
    assert told in run(line).err


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({}, "mine: is not a directory (name them as in schemagen: ddl/table.sql.j2"),
        ({".gitignore": ""}, "mine: has no template (name them as in schemagen: ddl/table.sql.j2"),
        ({"table.sql.j2": ""}, "mine/table.sql.j2: replaces no template (correct its name; neare"),
        (
            {"ddl/core.sql.j2": "", "ddl/table.sql": ""},
            "mine/ddl/table.sql: replaces no template (correct its name; nearest: ddl/table.sql.j2",
        ),
        (
            {"ddl/core.sql.j2": '{% include "ddl/none.sql.j2" %}'},
            "mine/ddl/core.sql.j2:1: cannot be rendered: there is no template 'ddl/none.sql.j2'",
        ),
        (
            {"ddl/core.sql.j2": '{% include "ddl/a.j2" %}', "ddl/a.j2": "\n\n{{ nothing }}"},
            "mine/ddl/a.j2:3: cannot be rendered: 'nothing' is undefined",
        ),
        (
            {"ddl/core.sql.j2": '{% include "ddl/a.j2" %}', "ddl/a.j2": "one\n\udcff"},
            "mine/ddl/a.j2:2: is not UTF-8",
        ),
        (
            {"models/core.py.j2": "", "ddl/tabel.sql.j2": ""},
            "mine/ddl/tabel.sql.j2: replaces no template (correct its name; nearest: ddl/table",
        ),
        ({"ddl/core.sql.j2": "one\n{% if %}\n"}, "mine/ddl/core.sql.j2:2: "),
        ({"ddl/core.sql.j2": "one\n{{ nothing }}\n"}, "mine/ddl/core.sql.j2:2: "),
    ],
)
def test_an_own_template_that_does_nothing_is_an_error_with_its_path(
    run: Run, place: Path, files: dict[str, str], told: str
) -> None:
    (place / "setup.cfg").write_text("[schemagen]\ntemplates = mine\n")
    for name, text in files.items():
        path = place / "mine" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode(errors="surrogateescape"))
    assert told in run(f"build {SOURCE}", ExitCode.USAGE).err


def test_a_template_that_an_own_one_includes_is_no_error(run: Run, place: Path) -> None:
    own = place / "mine" / "ddl"
    own.mkdir(parents=True)
    (own / "core.sql.j2").write_text('{% include "ddl/ours.sql.j2" %}')
    (own / "ours.sql.j2").write_text('{% include "ddl/words" %}')
    (own / "words").write_text("-- ours")
    (own / "README.md").write_text("What they are for.")
    run(f"build {SOURCE} --templates mine")
    assert (place / "generated/ddl/sqlite/00_core.sql").read_text() == "-- ours"


def test_a_mistake_in_an_own_template_is_found_before_there_is_a_database(
    run: Run, place: Path
) -> None:
    own = place / "mine" / "ddl"
    own.mkdir(parents=True)
    (own / "table.sql.j2").write_text(
        "{% macro create_table(table) %}\n{{ table.nme }}{% endmacro %}"
    )
    (place / "setup.cfg").write_text("[schemagen]\ntemplates = mine\n")
    line = f"create sqlite:///headers.db {SOURCE}"
    assert "mine/ddl/table.sql.j2" in run(line, ExitCode.USAGE).err
    assert not (place / "headers.db").exists()
