"""Run the steps of the regeneration job in fresh clones, as an index gets new releases.

The schemas are the real ones, and so are git and the index; GitHub alone is stood in for, by a `gh`
that knows one pull request.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from schemagen.errors import ExitCode
from schemagen.sources import releases
from schemagen.sources.archives import set_sha256
from schemagen.sources.cache import find_directory
from schemagen.sources.releases import read_pins
from tests.support import samples
from tests.support.index_server import MOVED, Archive, IndexServer, make_wheel, place, use

WORKFLOWS = samples.ROOT / ".github" / "workflows"
JOB: dict[Any, Any] = yaml.safe_load((WORKFLOWS / "regenerate.yml").read_text())
STEPS: list[dict[str, Any]] = JOB["jobs"]["regenerate"]["steps"]
BRANCH = STEPS[-1]["env"]["BRANCH"]

AT, NEXT = "2.0.1", "3.0.0"
PINS = {release.pipeline_version: release for release in read_pins()}

GH = """\
#!/usr/bin/env bash
# GitHub, as far as the job needs it: it may have one pull request, number 7.
echo "$*" >>"$GITHUB/calls"
[ "$2" = list ] && { cat "$GITHUB/number"; exit; }
while [ $# -gt 0 ]; do
    [ "$1" = --title ] && echo "$2" >"$GITHUB/title"
    [ "$1" = --body-file ] && cp "$2" "$GITHUB/body"
    shift
done
echo 7 >"$GITHUB/number"
"""

TEAM = """\
[schemagen]
filetype = rate, calints
overrides = overrides.yaml
releases = releases.json
"""

OVERRIDES = """\
overrides:
- add: BLURFWHM
  filetypes: [rate]
  extension: SCI
  type: number
  reason: Written by our blur step.
"""


@dataclass(frozen=True)
class Played:
    """The outcome of a run of the job, or of a command in its place."""

    code: int
    out: str
    err: str


@dataclass
class Stage:
    """What there is before any release comes: schemagen, its cache, and a repository."""

    home: Path
    environment: dict[str, str] = field(default_factory=dict)

    def run(self, directory: Path, *command: str, **more: str) -> Played:
        done = subprocess.run(
            command,
            cwd=directory,
            env=self.environment | more,
            capture_output=True,
            text=True,
            check=False,
        )
        return Played(done.returncode, done.stdout, done.stderr)

    def do(self, directory: Path, line: str) -> str:
        """Run a command that must not fail."""
        done = self.run(directory, *line.split())
        assert done.code == 0, (line, done.err)
        return done.out.strip()

    def save(self, directory: Path, message: str, name: str = "someone") -> None:
        """Commit all there is, and push it."""
        self.do(directory, "git add --all")
        who = f"-c user.name={name} -c user.email={name}@example.org"
        self.do(directory, f"git {who} commit --quiet --message {message}")
        self.do(directory, "git push --quiet origin HEAD")


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """A schemagen that knows no release after `AT`, and a repository whose tree stands there."""
    home = tmp_path_factory.mktemp("stage")
    known = [r for r in PINS.values() if releases.parse(r.pipeline_version) <= releases.parse(AT)]
    samples.open_reader().read_many(release.pipeline_version for release in known)
    cache = find_directory()
    (home / "cache" / "sets").mkdir(parents=True)
    for release in known:
        sha256 = release.schemas_sha256
        path = home / "cache" / "sets" / sha256
        if not path.exists():
            path.symlink_to(cache / "sets" / sha256)
    for name in ("schemagen", "templates"):
        hidden = shutil.ignore_patterns("__pycache__")
        shutil.copytree(samples.ROOT / name, home / "site" / name, ignore=hidden)
    releases.write_table(home / "site" / "schemagen" / "releases.json", known)
    tools = home / "bin"
    tools.mkdir()
    for name, text in {
        "schemagen": f'#!/bin/sh\nexec "{sys.executable}" -m schemagen "$@"\n',
        "gh": GH,
    }.items():
        (tools / name).write_text(text)
        (tools / name).chmod(0o755)
    environment = {
        "PATH": f"{tools}:{os.environ['PATH']}",
        "PYTHONPATH": str(home / "site"),
        "SCHEMAGEN_CACHE_DIR": str(home / "cache"),
        "HOME": str(home),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GITHUB_REF_NAME": "main",
        "GH_TOKEN": "token",
        "BRANCH": BRANCH,
        "AUTHOR": STEPS[-1]["env"]["AUTHOR"],
    }
    made = Stage(home, environment)
    work = home / "work"
    made.do(home, "git init --quiet --bare --initial-branch=main origin.git")
    made.do(home, f"git clone --quiet file://{home}/origin.git work")
    (work / "setup.cfg").write_text(TEAM)
    (work / "overrides.yaml").write_text(OVERRIDES)
    made.do(work, f"schemagen build --offline --pipeline-version {AT}")
    made.save(work, "begin")
    return made


class Team:
    """A team's repository, the index that it looks at, and what it has on GitHub."""

    def __init__(self, stage: Stage, server: IndexServer, home: Path) -> None:
        self.server = server
        self.origin = home / "origin.git"
        self.github = home / "github"
        self.github.mkdir()
        (self.github / "number").touch()
        shutil.copytree(stage.home / "origin.git", self.origin)
        pip = {name: os.environ[name] for name in os.environ if name.startswith("PIP_")}
        more = {"GITHUB": str(self.github), "RUNNER_TEMP": str(home), "no_proxy": "*"}
        self.stage = Stage(home, stage.environment | pip | more)
        self.clones = 0

    def clone(self, branch: str = "main") -> Path:
        self.clones += 1
        work = self.stage.home / f"clone{self.clones}"
        options = f"--quiet --depth=1 --branch={branch}"
        self.stage.do(self.stage.home, f"git clone {options} file://{self.origin} {work}")
        return work

    def play(self, work: Path | None = None) -> Played:
        """Run the job's steps, as GitHub runs them, in a fresh clone."""
        work = work or self.clone()
        out, err = "", ""
        for step in STEPS:
            if "run" not in step or step["name"] == "Install":
                continue
            shell = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c")
            done = self.stage.run(work, *shell, step["run"])
            out, err = out + done.out, err + done.err
            if done.code:
                return Played(done.code, out, err)
        return Played(0, out, err)

    def heads(self) -> dict[str, str]:
        """Return the commit of each branch on GitHub."""
        lines = self.stage.do(self.origin, "git for-each-ref refs/heads").splitlines()
        return {line.split("refs/heads/")[1]: line.split()[0] for line in lines}

    def told(self, name: str) -> str:
        """Return the title or body of the pull request, or the calls of `gh`."""
        path = self.github / name
        return path.read_text() if path.exists() else ""

    def publish(
        self, version: str, needs: str, package: Archive | None = None, day: str = "2026-07-14"
    ) -> None:
        """Put a release on the index, and what has its schemas."""
        wheel = make_wheel({}, metadata=f"Requires-Dist: stdatamodels{needs}")
        name = f"jwst-{version}-py3-none-any.whl"
        uploaded = f"{day}T12:00:00.000000Z"
        self.server.add("jwst", Archive(filename=name, content=wheel, uploaded=uploaded))
        if package:
            self.server.add("stdatamodels", package)


def pack(version: str, files: Mapping[str, bytes]) -> Archive:
    """Make a wheel of stdatamodels that has these schemas."""
    name = f"stdatamodels-{version}-py3-none-any.whl"
    content = make_wheel(place(MOVED, files))
    return Archive(filename=name, content=content, uploaded="2026-07-01T12:00:00.000000Z")


def schemas(version: str) -> dict[str, bytes]:
    return dict(samples.read_release(version).files)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[IndexServer]:
    schemas(NEXT)  # by way of the index that is set up, before another one is
    schemas(AT)
    server = IndexServer()
    with server.serve():
        use(monkeypatch, server.url)
        yield server


@pytest.fixture
def team(stage: Stage, server: IndexServer, tmp_path: Path) -> Team:
    team = Team(stage, server, tmp_path)
    package = PINS[AT].package_version
    team.publish(AT, f"=={package}", pack(package, schemas(AT)), day="2026-06-01")
    return team


pytestmark = [pytest.mark.network, pytest.mark.long]


def change(text: str, *changes: tuple[str, str]) -> str:
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


# The arrival of a release


def test_the_real_release_is_pinned_built_and_proposed(team: Team) -> None:
    team.publish(NEXT, "<6.1,>=6.0.0", pack("6.0.0", schemas(NEXT)))
    played = team.play()
    assert played.code == ExitCode.OK, played.err
    assert f"migration jwst {AT} → {NEXT}" in played.err

    work = team.clone(BRANCH)
    (pin,) = releases.read_table(work / "releases.json")
    assert (pin.pipeline_version, pin.package_version) == (NEXT, "6.0.0")
    assert pin.schemas_sha256 == PINS[NEXT].schemas_sha256
    manifest = json.loads((work / "generated" / "MANIFEST.json").read_text())
    assert (manifest["pipeline_version"], manifest["migrations"]) == (NEXT, [["", AT], [AT, NEXT]])
    assert "blurfwhm" in (work / "generated" / "ddl" / "sqlite" / "rate.sql").read_text()
    migrations = work / "generated" / "migrations"
    names = {path.relative_to(migrations).as_posix() for path in migrations.glob(f"**/{AT}__*")}
    assert names == {
        f"{AT}__{NEXT}.md",
        *(
            f"{dialect}/{AT}__{NEXT}.{part}.sql"
            for dialect in ("postgresql", "sqlite", "mariadb")
            for part in ("up", "down", "contract")
        ),
    }

    body = team.told("body")
    assert body == (migrations / f"{AT}__{NEXT}.md").read_text()
    assert team.told("title") == f"jwst {AT} → {NEXT}\n"
    for line in (
        "Greatest risk: **safe** (stored values do not change).",
        "| Extensions added | 1 | 1 | safe |",
        "| Keywords added | 1 | 2 | safe |",
        "- **PRIMARY: added R_CHRCOR** (all 2 filetypes) — text,",
        "## How to apply",
        f"psql -v ON_ERROR_STOP=1 -f migrations/postgresql/{AT}__{NEXT}.up.sql headers",
    ):
        assert line in body
    assert team.told("calls").splitlines() == [
        f"pr list --head {BRANCH} --json number --jq .[].number",
        f"pr create --base main --head {BRANCH} --title jwst {AT} → {NEXT}"
        f" --body-file {team.stage.home}/body.md",
    ]
    checked = team.stage.run(work, "schemagen", "check", "--offline", "--against", "HEAD")
    assert checked == Played(0, "", "generated: same as a fresh build\n")


MADE_UP = (
    ("fits_keyword: EFFEXPTM\n", "fits_keyword: EXPTIMEF\n"),
    ("fits_keyword: TELESCOP\n", "fits_keyword: TELESCOP\n        fits_hdu: SCI\n"),
    ("            type: integer\n            fits_keyword: EXPCOUNT\n", "{retyped}"),
    ("            fits_keyword: TARGPROP\n", ""),
    ("      telescope:\n", "{added}      telescope:\n"),
)
"""A change of core.schema.yaml of each kind, and a fault: a keyword in lower case.

An old fault goes to another line, which does not make it new.
"""

PARTS = {
    "{retyped}": "            type: string\n            fits_keyword: EXPCOUNT\n",
    "{added}": "      mirror:\n        type: string\n        fits_keyword: mirseg\n",
}


def make_up() -> dict[str, bytes]:
    files = schemas(AT)
    text = change(files["core.schema.yaml"].decode(), *MADE_UP)
    for part, written in PARTS.items():
        text = text.replace(part, written)
    moved = files["keyword_lampstate.schema.yaml"].replace(b"---\n", b"---\n# one line on\n", 1)
    return files | {"core.schema.yaml": text.encode(), "keyword_lampstate.schema.yaml": moved}


def test_the_body_tells_of_each_kind_of_change_and_of_new_faults(team: Team) -> None:
    team.publish("2.1.0", "==5.1", pack("5.1", make_up()))
    played = team.play()
    assert played.code == ExitCode.OK, played.err
    body = team.told("body")
    table = dict(re.findall(r"^\| ([A-Z][\w ]+) \| (\d+) \|", body, re.MULTILINE))
    assert table == {
        "Keywords added": "1",
        "Keywords renamed": "1",
        "Keywords moved": "1",
        "Types changed": "1",
        "Keywords removed": "1",
    }
    assert (
        "Greatest risk: **retire** (what is removed stays stored until you run the contract"
        " script)." in body
    )
    assert f"migrations/mariadb/{AT}__2.1.0.up.sql\n" in body.partition("## How to apply")[2]
    faults = body.partition("## New errors in the schema files")[2].partition("##")[0]
    (fault,) = re.findall(r"- (.*)", faults)
    assert "keyword 'mirseg' is declared in lower case" in fault
    assert f"new error since jwst {AT}: {fault}\n" in played.err


def test_the_job_may_run_as_often_as_it_likes(team: Team) -> None:
    team.publish("2.1.0", "==5.1", pack("5.1", make_up()))
    assert team.play().code == ExitCode.OK
    before = team.heads()
    again = team.play()
    assert (again.code, again.out.splitlines()[-1]) == (
        ExitCode.OK,
        f"jwst {AT} → 2.1.0 is proposed already.",
    )
    assert team.heads() == before
    assert [call.split()[1] for call in team.told("calls").splitlines()] == [
        "list",
        "create",
        "list",
    ]

    # The main branch goes on: the pull request follows it, and stays the same one.
    work = team.clone()
    (work / "notes.md").write_text("ours\n")
    team.stage.save(work, "notes")
    assert team.play().code == ExitCode.OK
    assert team.heads()[BRANCH] != before[BRANCH]
    assert team.told("calls").splitlines()[-1].startswith("pr edit 7 --title")
    assert (team.clone(BRANCH) / "notes.md").exists()

    # Somebody decides something on its branch: that is not overwritten.
    work = team.clone(BRANCH)
    (work / "overrides.yaml").write_text(f"{OVERRIDES}# decided\n")
    team.stage.save(work, "decide")
    before = team.heads()
    assert "Somebody else has committed to" in team.play().out
    assert team.heads() == before

    # It is merged: there is nothing left to propose.
    team.stage.do(team.origin, f"git update-ref refs/heads/main {before[BRANCH]}")
    merged = team.play()
    assert (merged.code, merged.err.splitlines()[0]) == (0, "no new releases")
    assert merged.out == "No release changes what files may hold: nothing to propose.\n"


def test_a_release_that_changes_no_schema_waits_for_the_next(team: Team) -> None:
    team.publish("2.0.2", "==5.0.9", pack("5.0.9", schemas(AT)))
    before = team.heads()
    played = team.play()
    assert played.code == ExitCode.OK
    assert f"nothing changes from jwst {AT} to 2.0.2: no migration" in played.err
    assert played.out.endswith("No release changes what files may hold: nothing to propose.\n")
    assert (team.heads(), team.told("calls")) == (before, "")

    team.publish("2.1.0", "==5.1", pack("5.1", make_up()))
    assert team.play().code == ExitCode.OK
    assert team.told("title") == f"jwst {AT} → 2.1.0\n"
    assert f"at\njwst {AT}, 2.0.2 (one of these" in team.told("body")
    pins = releases.read_table(team.clone(BRANCH) / "releases.json")
    assert [pin.pipeline_version for pin in pins] == ["2.0.2", "2.1.0"]


# What goes wrong


def damage(files: dict[str, bytes]) -> Archive:
    """Make a wheel that is broken, and is what its uploader says it is."""
    content = pack("5.1", files).content
    return Archive(filename="stdatamodels-5.1-py3-none-any.whl", content=content[:-3000])


def alter(files: dict[str, bytes]) -> Archive:
    """Make a wheel that is not the one that was uploaded."""
    wheel = pack("5.1", files)
    wheel.content = pack("5.1", files | {"new.schema.yaml": b"title: new\n"}).content
    return wheel


def break_yaml(files: dict[str, bytes]) -> Archive:
    return pack("5.1", files | {"image.schema.yaml": b"title: x\nallOf: [\n- a: b: c\n"})


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (damage, ["jwst 2.1.0: ", "stdatamodels-5.1-py3-none-any.whl", "is damaged"]),
        (
            alter,
            ["jwst 2.1.0: ", "stdatamodels-5.1-py3-none-any.whl", "has SHA-256", "as the index"],
        ),
        (break_yaml, ["jwst 2.1.0 (stdatamodels 5.1): image.schema.yaml:3: not YAML"]),
        (None, ["jwst 2.1.0: no version satisfies 'stdatamodels==5.1'", "try again then"]),
    ],
    ids=["damaged archive", "another hash", "broken YAML", "no schema package"],
)
def test_a_release_that_cannot_be_had_changes_nothing(
    team: Team, spoil: Any, words: list[str]
) -> None:
    files = make_up()
    team.publish("2.1.0", "==5.1", spoil(files) if spoil else None)
    work = team.clone()
    before = team.heads()
    played = team.play(work)
    assert (played.code, played.out, played.err.count("\n")) == (ExitCode.SOURCE, "", 1)
    assert [word for word in words if word not in played.err] == [], played.err
    assert team.stage.do(work, "git status --porcelain --ignored") == ""
    assert (team.heads(), team.told("calls")) == (before, "")
    if spoil is None:  # it comes the next day
        team.server.add("stdatamodels", pack("5.1", files))
        assert team.play(work).code == ExitCode.OK
        assert team.told("title") == f"jwst {AT} → 2.1.0\n"


# A table of one's own


def shipped(team: Team) -> Path:
    """The table that comes with schemagen."""
    return Path(team.stage.environment["PYTHONPATH"]) / "schemagen" / "releases.json"


def run(team: Team, work: Path, line: str) -> Played:
    return team.stage.run(work, "schemagen", *line.split())


def test_a_table_of_ones_own_holds_what_schemagen_does_not_know(team: Team) -> None:
    team.publish("2.0.2", "==5.0.9", pack("5.0.9", schemas(AT)))
    work = team.clone()
    table, known = work / "releases.json", shipped(team).read_bytes()
    assert run(team, work, "releases --update").err == "1 new release\n"
    assert run(team, work, "releases --update").err == "no new releases\n"
    (pin,) = releases.read_table(table)
    assert pin.schemas_sha256 == set_sha256(schemas(AT))
    assert shipped(team).read_bytes() == known
    listed = json.loads(run(team, work, "releases --format json").out)
    assert [line["pipeline_version"] for line in listed][-2:] == [AT, "2.0.2"]
    assert run(team, work, f"diff --offline {AT} 2.0.2").code == ExitCode.OK
    (work / "setup.cfg").write_text("")
    listed = json.loads(run(team, work, "releases --format json").out)
    assert listed[-1]["pipeline_version"] == AT
    assert run(team, work, f"diff --offline {AT} 2.0.2").code == ExitCode.SOURCE
    assert "2.0.2" in run(team, work, "releases --table releases.json").out


def test_a_table_of_ones_own_may_not_contradict(team: Team) -> None:
    work = team.clone()
    last = releases.read_table(shipped(team)).newest
    before = run(team, work, "releases")
    assert "releases.json does not exist (`schemagen releases --update`" in before.err
    releases.write_table(work / "releases.json", [last])
    assert run(team, work, "releases") == replace(before, err="")
    releases.write_table(work / "releases.json", [replace(last, schemas_sha256="0" * 64)])
    done = run(team, work, "releases")
    assert (done.code, done.out, done.err.count("\n")) == (ExitCode.SOURCE, "", 1)
    assert f"releases.json: lists {last} with other schemas" in done.err


# Released migrations


def forge(work: Path, path: str, content: bytes | None) -> None:
    """Change or remove a file of a tree, and let its manifest agree."""
    manifest = work / "generated" / "MANIFEST.json"
    read = json.loads(manifest.read_text())
    del read["files"][path]
    if content is None:
        (work / "generated" / path).unlink()
    else:
        (work / "generated" / path).write_bytes(content)
        read["files"][path] = hashlib.sha256(content).hexdigest()
    manifest.write_text(json.dumps(read, indent=2, ensure_ascii=False) + "\n")


def test_a_released_migration_that_was_changed_is_named(team: Team) -> None:
    team.publish("2.1.0", "==5.1", pack("5.1", make_up()))
    work = team.clone()
    run(team, work, "releases --update")
    run(team, work, "build")
    team.stage.save(work, "released")
    script = f"migrations/sqlite/{AT}__2.1.0.up.sql"
    text = (work / "generated" / script).read_bytes()
    for content in (text + b"-- mended\n", None):
        forge(work, script, content)
        done = run(team, work, "check --offline --against HEAD")
        assert (done.code, done.out) == (
            ExitCode.DIFFERENT,
            f"{script}: changed or removed since it was released, but databases may have run it\n",
        )
        team.stage.do(work, "git checkout --quiet .")
    assert run(team, work, "check --offline --against HEAD").code == ExitCode.OK
    assert run(team, work, "check --offline --against HEAD^").code == ExitCode.OK  # a link less


# The workflows


def test_the_workflows_ask_for_no_more_than_they_need() -> None:
    assert JOB["permissions"] == {"contents": "write", "pull-requests": "write"}
    assert set(JOB[True]) == {"schedule", "workflow_dispatch"}  # YAML 1.1 reads `on` as True
    assert re.fullmatch(r"\d+ \d+ \* \* \*", JOB[True]["schedule"][0]["cron"])
    assert JOB["concurrency"]["group"]
    test = yaml.safe_load((WORKFLOWS / "test.yml").read_text())
    assert test["permissions"] == {"contents": "read"}
    assert any(step.get("run") == "bash .ci/run" for step in test["jobs"]["test"]["steps"])
    for job in (*JOB["jobs"].values(), *test["jobs"].values()):
        for step in job["steps"]:
            assert "run" in step or re.fullmatch(r"actions/[a-z-]+@v\d+", step["uses"])
