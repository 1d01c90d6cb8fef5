"""The migrations of a tree are a chain: each release adds a link, and links never change."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from schemagen.cli import main as cli
from schemagen.errors import ExitCode
from schemagen.output.manifest import MANIFEST
from schemagen.sources.releases import read_pins
from schemagen.tables.core import LAYOUT as LAST_LAYOUT
from schemagen.tables.engines import DIALECTS
from tests.support import command, samples
from tests.support.command import Done

pytestmark = pytest.mark.network

FIRST, LAST = "1.8.4", "1.10.0"
"""Between them are releases that change something and releases that change nothing."""

SOME = ("--filetype", "rate", "--filetype", "cal")
PARTS = ("up", "down", "contract")

LAYOUT = {
    path
    for layout in range(2, LAST_LAYOUT + 1)
    for path in (
        f"alembic/versions/layout_{layout}.py",
        *(f"migrations/{dialect}/layout_{layout}.up.sql" for dialect in DIALECTS),
    )
}
"""What carries a database of an earlier layout over."""

Files = Mapping[str, bytes]


class Shop:
    """Runs commands in this process, and looks at the trees that they write."""

    def __init__(self, capsys: pytest.CaptureFixture[str], tree: Path) -> None:
        self._capsys = capsys
        self.tree = tree

    def run(self, *arguments: str | Path) -> Done:
        return command.run(self._capsys, *arguments)

    def build(self, release: str, *flags: str | Path, tree: Path | None = None) -> Files:
        """Build a release into the tree, and give what is there afterwards."""
        place = ("--output", tree or self.tree)
        done = self.run("build", "--pipeline-version", release, *place, *(flags or SOME))
        assert done.code == ExitCode.OK, done.err
        return read(tree or self.tree)

    def check(self, *flags: str) -> Done:
        return self.run("check", "--output", self.tree, *flags)


@pytest.fixture
def shop(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Shop:
    return Shop(capsys, tmp_path / "generated")


def read(tree: Path) -> dict[str, bytes]:
    return {
        path.relative_to(tree).as_posix(): path.read_bytes()
        for path in sorted(tree.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def links(files: Files) -> list[list[str]]:
    found: list[list[str]] = json.loads(files[MANIFEST])["migrations"]
    return found


def history(files: Files) -> dict[str, bytes]:
    """Return the files that belong to a link."""
    kept = re.compile(r"migrations/|alembic/versions/")
    return {path: content for path, content in files.items() if kept.match(path)}


def belonging(older: str, newer: str, *, parts: tuple[str, ...] = PARTS) -> set[str]:
    """List the files that a link should have."""
    name = f"{older or 'base'}__{newer}"
    scripts = {f"migrations/{d}/{name}.{part}.sql" for d in DIALECTS for part in parts}
    report = {f"migrations/{name}.md"} if older else set()
    return scripts | report | {f"alembic/versions/jwst_{newer.replace('.', '_')}.py"}


def between(first: str, last: str) -> list[str]:
    known = [*read_pins().versions]
    return known[known.index(first) : known.index(last) + 1]


@dataclass(frozen=True)
class Walk:
    """A tree as it was after each of some releases, one built after the other."""

    trees: Mapping[str, Files]

    def __iter__(self) -> Iterator[tuple[tuple[str, Files], tuple[str, Files]]]:
        return pairwise(self.trees.items())


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> Walk:
    tree = tmp_path_factory.mktemp("walk") / "generated"
    trees = {}
    for release in between(FIRST, LAST):
        flags = ["build", "--pipeline-version", release, "--output", str(tree), *SOME]
        assert cli.run(flags) == ExitCode.OK
        trees[release] = read(tree)
        assert cli.run(["check", "--output", str(tree)]) == ExitCode.OK
    return Walk(trees)


# What a build adds


def test_a_new_tree_has_one_link_and_no_scripts(walk: Walk) -> None:
    files = walk.trees[FIRST]
    assert links(files) == [["", FIRST]]
    assert set(history(files)) == belonging("", FIRST, parts=()) | LAYOUT
    assert b"down_revision = None" in files["alembic/versions/jwst_1_8_4.py"]


def test_each_release_that_changes_something_adds_its_link_and_nothing_else(walk: Walk) -> None:
    for (older, before), (newer, after) in walk:
        added = set(history(after)) - set(history(before))
        assert not set(history(before)) - set(history(after))
        if links(after) == links(before):
            assert added == set()
            continue
        assert links(after) == [*links(before), [older, newer]]
        first = belonging("", FIRST, parts=("up", "down")) if len(links(before)) == 1 else set()
        assert added == (belonging(older, newer) | first) - set(history(before))


def test_what_earlier_builds_wrote_stays_byte_for_byte(walk: Walk) -> None:
    for (_, before), (_, after) in walk:
        assert {path: after[path] for path in history(before)} == history(before)


def test_a_release_that_changes_nothing_is_where_the_next_link_begins(walk: Walk) -> None:
    assert links(walk.trees["1.9.0"]) == links(walk.trees["1.9.6"])
    assert links(walk.trees[LAST])[-2:] == [["1.8.5", "1.9.0"], ["1.9.6", "1.10.0"]]


def test_the_revisions_are_one_line_of_stable_names(walk: Walk) -> None:
    """One for each link, in order, whatever a name's place in the alphabet."""
    files = walk.trees[LAST]
    before = None
    for older, newer in links(files):
        text = files[f"alembic/versions/jwst_{newer.replace('.', '_')}.py"].decode()
        found = dict(re.findall(r"^(revision|down_revision) = (.*)$", text, re.MULTILINE))
        revision = f'"jwst_{newer.replace(".", "_")}"'
        assert found == {"revision": revision, "down_revision": before or "None"}
        assert f'"{older or "base"}__{newer}.up"' in text
        before = revision if older else f'"layout_{LAST_LAYOUT}"'  # after the first release


def test_a_script_takes_every_release_of_the_schema_that_it_leads_from(walk: Walk) -> None:
    """And no other; whichever of them a database was made for."""
    files = walk.trees[LAST]
    for older, newer in links(files)[1:]:
        script = files[f"migrations/sqlite/{older}__{newer}.up.sql"].decode()
        for tree in walk.trees.values():
            database = sqlite3.connect(":memory:", isolation_level=None)
            for path in sorted(path for path in tree if path.startswith("ddl/sqlite/")):
                database.executescript(tree[path].decode())
            alike = links(tree) == links(walk.trees[older])
            with nullcontext() if alike else pytest.raises(sqlite3.IntegrityError, match=older):
                database.executescript(script)
            database.close()


def test_all_at_once_is_the_same_as_release_after_release(shop: Shop, walk: Walk) -> None:
    """`--migrate-from` makes up for builds that were never done."""
    assert shop.build(LAST, *SOME, "--migrate-from", FIRST) == walk.trees[LAST]
    assert shop.check().code == ExitCode.OK
    assert shop.build(LAST) == walk.trees[LAST]


def test_migrations_may_begin_at_a_release_that_changes_nothing(shop: Shop) -> None:
    assert links(shop.build("1.9.6", *SOME, "--migrate-from", "1.9.3")) == [["", "1.9.3"]]
    assert links(shop.build("1.10.0")) == [["", "1.9.3"], ["1.9.6", "1.10.0"]]
    assert shop.check().code == ExitCode.OK


@pytest.mark.parametrize("release", [FIRST, "1.9.6", LAST])
def test_a_second_build_writes_the_same_bytes(shop: Shop, walk: Walk, release: str) -> None:
    restore(shop.tree, walk.trees[release])
    assert shop.build(release) == walk.trees[release]


def restore(tree: Path, files: Files) -> None:
    shutil.rmtree(tree, ignore_errors=True)
    for path, content in files.items():
        (tree / path).parent.mkdir(parents=True, exist_ok=True)
        (tree / path).write_bytes(content)


def test_releases_may_be_skipped(shop: Shop, walk: Walk) -> None:
    shop.build(FIRST)
    files = shop.build(LAST)
    assert links(files) == [["", FIRST], [FIRST, LAST]]
    assert shop.check().code == ExitCode.OK
    plain = {path: files[path] for path in files if path.startswith(("ddl/", "models/"))}
    assert plain.items() <= walk.trees[LAST].items()


def test_a_build_says_what_it_migrates(shop: Shop) -> None:
    shop.build("1.9.6")
    done = shop.run("build", "--pipeline-version", LAST, "--output", shop.tree, *SOME)
    assert "migration jwst 1.9.6 → 1.10.0: " in done.err
    assert f"; report: {shop.tree}/migrations/1.9.6__1.10.0.md\n" in done.err
    assert (shop.tree / "migrations" / "1.9.6__1.10.0.md").is_file()


def test_a_decision_may_be_about_another_step(shop: Shop, walk: Walk, tmp_path: Path) -> None:
    """A decision about keywords is made once, for the whole history."""
    decisions = tmp_path / "overrides.yaml"
    entry = "{rename: DVA_RA, to: VA_RA, extension: PRIMARY, reason: of an earlier release}"
    decisions.write_text(f"overrides:\n- {entry}\n")
    flags = (*SOME, "--migrate-from", FIRST, "--overrides", decisions)
    built, plain = history(shop.build(LAST, *flags)), history(walk.trees[LAST])
    first = {path for path in plain if "/base__" in path}  # it records the decision
    assert built.keys() == plain.keys()
    assert {path for path in plain if built[path] != plain[path]} <= first


# What a build refuses


@pytest.fixture
def chained(shop: Shop, walk: Walk) -> Shop:
    """A tree that holds migrations."""
    restore(shop.tree, walk.trees[LAST])
    return shop


RELEASED = (
    "migrations/sqlite/1.9.6__1.10.0.up.sql",
    "migrations/postgresql/base__1.8.4.up.sql",
    "migrations/1.8.5__1.9.0.md",
    "alembic/versions/jwst_1_9_0.py",
)


@pytest.mark.parametrize("path", RELEASED)
@pytest.mark.parametrize("release", [LAST, "1.11.0"])
def test_a_migration_that_was_changed_is_not_built_over(
    chained: Shop, path: str, release: str
) -> None:
    with (chained.tree / path).open("a") as file:
        file.write("-- mine\n")
    refuse(chained, ["--pipeline-version", release, *SOME], path, "was changed", code=1)
    done = chained.check()
    assert (done.code, done.out) == (
        ExitCode.DIFFERENT,
        f"{path}: edited by hand since it was built\n",
    )


@pytest.mark.parametrize("path", RELEASED)
def test_a_migration_that_was_removed_is_missed(chained: Shop, path: str) -> None:
    (chained.tree / path).unlink()
    refuse(chained, ["--pipeline-version", LAST, *SOME], path, "removed", "restore it", code=1)
    done = chained.check()
    assert (done.code, done.out) == (ExitCode.DIFFERENT, f"{path}: missing\n")


def refuse(shop: Shop, flags: list[str], *words: str, code: int = 2) -> None:
    """Build in vain: one line says why, and nothing on the disk is another."""
    before = read(shop.tree.parent)
    done = shop.run("build", "--output", shop.tree, *flags)
    assert (done.code, done.out) == (code, "")
    assert done.err.startswith("schemagen: ")
    assert done.err.count("\n") == 1, done.err
    assert [word for word in words if word not in done.err] == [], done.err
    assert read(shop.tree.parent) == before


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        (["--pipeline-version", "1.9.6", *SOME], ["1.10.0", "and 1.9.6 does not come after it"]),
        (["--pipeline-version", LAST, "--filetype", "rate"], ["--filetype rate, cal"]),
        (["--pipeline-version", "1.11.0"], ["--filetype rate, cal", "another --output"]),
        (["--pipeline-version", LAST, *SOME, "--partition-by", "none"], ["--partition-by instr"]),
        (["--pipeline-version", LAST, *SOME, "--migrate-from", "1.9.0"], ["from jwst 1.8.4 on"]),
        (
            ["--source", "schemas", "--pipeline-version", "ours", *SOME],
            ["and ours does not come after it"],
        ),
    ],
)
def test_what_does_not_go_on_with_the_migrations_is_refused(
    chained: Shop, monkeypatch: pytest.MonkeyPatch, flags: list[str], words: list[str]
) -> None:
    samples.write_schemas(chained.tree.parent / "schemas")
    monkeypatch.chdir(chained.tree.parent)
    refuse(chained, flags, *words)


@pytest.mark.parametrize(
    ("start", "words", "code"),
    [
        ("1.9.7", ["--migrate-from", "'1.9.7'", "nearest"], 4),
        ("1.10.1", ["--migrate-from", "1.10.1 does not come before 1.10.0"], 2),
    ],
)
def test_migrations_from_nowhere_are_refused(
    shop: Shop, start: str, words: list[str], code: int
) -> None:
    shop.tree.mkdir()
    refuse(shop, ["--pipeline-version", LAST, *SOME, "--migrate-from", start], *words, code=code)


def test_a_tree_of_before_there_were_migrations_begins_its_chain(shop: Shop, walk: Walk) -> None:
    """Its manifest says nothing of migrations."""
    restore(shop.tree, walk.trees["1.9.6"])
    for path in history(walk.trees["1.9.6"]):
        (shop.tree / path).unlink()
    manifest = json.loads((shop.tree / MANIFEST).read_text())
    del manifest["migrations"]
    manifest["files"] = {
        path: hashed
        for path, hashed in manifest["files"].items()
        if path not in history(walk.trees["1.9.6"])
    }
    (shop.tree / MANIFEST).write_text(json.dumps(manifest))
    assert links(shop.build(LAST)) == [["", "1.9.6"], ["1.9.6", LAST]]
    assert shop.check().code == ExitCode.OK


# Schemas that are no release


LONGER = samples.SCHEMAS["image.schema.yaml"].replace("EFFEXPTM", "EXPTIME")


def test_a_directory_is_built_again_and_again(shop: Shop, tmp_path: Path) -> None:
    """It is no release, and nobody has migrated to it yet."""
    schemas = samples.write_schemas(tmp_path / "schemas")
    first = shop.build("", "--source", schemas)
    assert links(first) == [["", samples.DEV]]
    assert shop.build("", "--source", schemas) == first
    samples.write_schemas(schemas, image=LONGER)
    second = shop.build("", "--source", schemas)
    assert links(second) == [["", samples.DEV]]
    assert b"exptime" in second["ddl/sqlite/rate.sql"]
    assert shop.check().code == ExitCode.OK


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where there are two directories of schemas, and another of the same name as one of them."""
    monkeypatch.chdir(tmp_path)
    samples.write_schemas(tmp_path / "older")
    samples.write_schemas(tmp_path / "newer", image=LONGER)
    samples.write_schemas(tmp_path / "other" / "older", image=LONGER)
    samples.write_schemas(tmp_path / "1.9.6")
    return tmp_path


def test_two_directories_are_migrated_between(shop: Shop, places: Path) -> None:
    """Scripts are named as the directories are, wherever these are."""
    for older, newer in (("older", "newer"), (places / "older", places / "other" / ".." / "newer")):
        done = shop.run("migrate", older, newer, "--dialect", "sqlite", "--output", shop.tree)
        assert done.code == ExitCode.OK, done.err
        files = read(shop.tree)
        scripts = [f"migrations/sqlite/older__newer.{part}.sql" for part in sorted(PARTS)]
        assert sorted(files) == ["migrations/older__newer.md", *scripts]
        assert b"RENAME COLUMN effexptm TO exptime" in files[scripts[-1]]
        assert str(places).encode() not in b"".join(files.values())


def test_directories_that_cannot_be_told_apart_are_refused(shop: Shop, places: Path) -> None:
    done = shop.run("migrate", "older", "other/older", "--output", shop.tree)
    assert (done.code, done.out, done.err.count("\n")) == (ExitCode.USAGE, "", 1)
    assert "both have the name 'older'" in done.err
    assert not shop.tree.exists()


def test_a_release_is_no_directory_of_its_name(shop: Shop, walk: Walk, places: Path) -> None:
    restore(shop.tree, walk.trees["1.9.6"])
    files = shop.build(LAST)
    assert links(files)[-1] == ["1.9.6", LAST]
    assert history(files) == history(walk.trees[LAST])


def test_a_tree_goes_on_without_a_filetype_that_is_gone(shop: Shop) -> None:
    some = ("--filetype", "rate", "--filetype", "trapsfilled", "--dialect", "sqlite")
    shop.build("2.0.1", *some)
    files = shop.build("3.0.0", *some)
    assert links(files) == [["", "2.0.1"], ["2.0.1", "3.0.0"]]
    assert b"extension removed** (trapsfilled)" in files["migrations/2.0.1__3.0.0.md"]
    assert shop.check().code == ExitCode.OK
    refuse(shop, ["--pipeline-version", "3.0.0", "--filetype", "rat"], "no filetype 'rat'")


# The command `migrate`


def test_migrate_writes_what_a_build_would(shop: Shop, walk: Walk) -> None:
    done = shop.run("migrate", "1.9.6", LAST, *SOME, "--output", shop.tree)
    wanted = belonging("1.9.6", LAST) - {"alembic/versions/jwst_1_10_0.py"}
    assert done.code == ExitCode.OK
    assert {
        Path(line).relative_to(shop.tree).as_posix() for line in done.out.splitlines()
    } == wanted
    assert read(shop.tree) == {path: walk.trees[LAST][path] for path in sorted(wanted)}
    assert done.err.startswith("jwst 1.9.6 → 1.10.0: ")


@pytest.mark.parametrize("name", DIALECTS)
def test_migrate_writes_for_one_engine_alone(shop: Shop, name: str) -> None:
    shop.run("migrate", "1.9.6", LAST, *SOME, "--dialect", name, "--output", shop.tree)
    scripts = [f"migrations/{name}/1.9.6__1.10.0.{part}.sql" for part in sorted(PARTS)]
    assert sorted(read(shop.tree)) == sorted([*scripts, "migrations/1.9.6__1.10.0.md"])


@pytest.mark.parametrize("pair", [("1.9.0", "1.9.6"), ("1.9.6", "1.9.6")])
def test_migrate_says_that_nothing_changes(shop: Shop, pair: tuple[str, str]) -> None:
    done = shop.run("migrate", *pair, *SOME, "--output", shop.tree)
    assert (done.code, done.out) == (ExitCode.OK, "")
    assert done.err == f"nothing changes from jwst {pair[0]} to {pair[1]}: no script\n"
    assert not shop.tree.exists()


@pytest.mark.parametrize(
    ("pair", "code", "words"),
    [
        (
            ("1.10.0", "1.9.6"),
            2,
            [
                "1.10.0 comes after 1.9.6",
                "schemagen migrate 1.9.6 1.10.0",
                "its `down` script goes back",
            ],
        ),
        (("latest", "1.9.6"), 2, ["comes after 1.9.6", "its `down` script goes back"]),
        (("1.9.6", "1.9.7"), 4, ["1.9.7", "nearest"]),
        (("1.9.6", "nowhere"), 4, ["nowhere"]),
    ],
)
def test_migrate_refuses_what_it_cannot_do(
    shop: Shop, pair: tuple[str, str], code: int, words: list[str]
) -> None:
    done = shop.run("migrate", *pair, "--output", shop.tree)
    assert (done.code, done.out, done.err.count("\n")) == (code, "", 1)
    assert [word for word in words if word not in done.err] == []
    assert not shop.tree.exists()
