"""The command line: data on stdout, talk on stderr, an exit code and a line for whatever fails."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from importlib.resources import files
from pathlib import Path

import click
import pytest

from schemagen.cli import main as cli
from schemagen.errors import ExitCode
from schemagen.sources.releases import read_pins
from tests.support import command, processes, samples, synthetic
from tests.support.command import Done

VERBS = sorted(cli.VERBS)
MODULE = [sys.executable, "-m", "schemagen"]


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory of one's own, with a few schemas and nothing set."""
    monkeypatch.chdir(tmp_path)
    for name in os.environ:
        if name.startswith("SCHEMAGEN_") and name != "SCHEMAGEN_CACHE_DIR":
            monkeypatch.delenv(name)
    samples.write_schemas(tmp_path / "schemas")
    return tmp_path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    return Run(capsys)


class Run:
    """Runs commands in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, line: str) -> Done:
        return command.run(self._capsys, *line.split())


def process(*arguments: str, **environ: str) -> Done:
    """Run a command in a process of its own."""
    done = subprocess.run(
        [*MODULE, *arguments], env=environment(environ), capture_output=True, text=True
    )
    return Done(code=done.returncode, out=done.stdout, err=done.stderr)


def environment(more: Mapping[str, str]) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(samples.ROOT), **more}


SOURCE = "--source schemas"


# Build and check


def test_a_build_talks_on_stderr_alone(run: Run, place: Path) -> None:
    done = run(f"build {SOURCE}")
    assert (done.code, done.out) == (ExitCode.OK, "")
    assert re.match(r"generated: \d+ files, \d+ header tables with \d+ columns", done.err)
    assert (place / "generated" / "MANIFEST.json").is_file()
    assert "\r" not in done.err


def test_a_fresh_tree_passes_the_check(run: Run) -> None:
    run(f"build {SOURCE}")
    assert run(f"check {SOURCE}") == Done(0, "", "generated: same as a fresh build\n")


def test_the_check_goes_by_the_settings_of_the_build(run: Run) -> None:
    run(f"build {SOURCE} --dialect sqlite --filetype rate --partition-by none --output here/there")
    assert run(f"check {SOURCE} --output here/there").code == ExitCode.OK
    done = run(f"check {SOURCE} --output here/there --partition-by instrument")
    assert done.code == ExitCode.DIFFERENT
    assert "ddl/sqlite/rate.sql: differs from a build with these settings" in done.out


def test_the_check_names_each_file_that_is_not_as_built(run: Run, place: Path) -> None:
    run(f"build {SOURCE}")
    tree = place / "generated"
    with (tree / "ddl/sqlite/rate.sql").open("a") as file:
        file.write("-- mine\n")
    (tree / "models/rate.py").unlink()
    (tree / "notes.md").write_text("mine")
    done = run(f"check {SOURCE}")
    assert done.code == ExitCode.DIFFERENT
    assert done.out.splitlines() == [
        "ddl/sqlite/rate.sql: edited by hand since it was built",
        "models/rate.py: missing",
        "notes.md: not written by a build",
    ]
    assert_one_line(done, "generated: 3 files differ from a build with these settings")
    (place / "schemas" / "image.schema.yaml").write_text(
        samples.SCHEMAS["image.schema.yaml"].replace("[s] Exposure", "[s] Whole exposure")
    )
    stale = run(f"check {SOURCE}").out.splitlines()
    assert "ddl/postgresql/cal.sql: differs from a build with these settings" in stale
    assert "ddl/sqlite/rate.sql: edited by hand since it was built" in stale
    assert run(f"build {SOURCE}").code == ExitCode.OK
    assert run(f"check {SOURCE}").out.splitlines() == ["notes.md: not written by a build"]


def test_a_check_of_nothing_says_how_to_begin(run: Run) -> None:
    done = run("check")
    assert done.code == ExitCode.DIFFERENT
    assert_one_line(done, "generated: nothing was built here", "schemagen build")


def test_schemas_without_a_release_are_called_dev(run: Run, place: Path) -> None:
    """A directory is no release, and least of all the latest."""
    done = run(f"build {SOURCE}")
    assert f"jwst {samples.DEV}" in done.err
    manifest = json.loads((place / "generated" / "MANIFEST.json").read_text())
    assert manifest["pipeline_version"] == samples.DEV
    assert run(f"inventory {SOURCE} --format json").out[:40].count(f'"{samples.DEV}"')


@pytest.mark.network
def test_a_release_is_built_as_a_newcomer_would(run: Run, place: Path) -> None:
    done = run(f"build --pipeline-version {samples.RELEASE} --filetype rate --dialect sqlite")
    assert done.code == ExitCode.OK
    assert f"for jwst {samples.RELEASE} (stdatamodels 6.0.0)" in done.err
    assert run("check").code == ExitCode.OK
    assert (place / "generated" / "ddl" / "sqlite" / "rate.sql").is_file()


# What goes wrong


def assert_one_line(done: Done, *words: str) -> None:
    assert done.err.startswith("schemagen: ")
    assert done.err.count("\n") == 1, done.err
    assert "Traceback" not in done.err
    assert [word for word in words if word not in done.err] == [], done.err


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        ("build --source schemas --filetype rat", 2, ["--filetype", "'rat'", "rate"]),
        ("build --source schemas --since 9.9", 4, ["--since", "'9.9'", "nearest"]),
        ("build --source nowhere", 4, ["nowhere", "is not a directory"]),
        ("build --source git+nowhere@x", 4, ["nowhere"]),
        ("build --source git+https://host/x@main", 4, ["https://host/x@main", "clone it with git"]),
        ("build --source . ", 4, ["contains no *.schema.yaml files"]),
        ("build --source schemas --overrides bad.yaml", 2, ["bad.yaml:2", "reason"]),
        ("build --source schemas --output schemas/core.schema.yaml", 2, ["core.schema.yaml"]),
        ("inventory --source schemas --keyword BUNITS", 2, ["BUNITS", "nearest: BUNIT"]),
        ("inventory --source schemas --filetype rat", 2, ["'rat'", "rate"]),
        ("inventory --source schemas --extension SKY", 2, ["'SKY'", "SCI"]),
        ("inventory --source schemas --instrument HST", 2, ["'HST'", "known: FGS, MIRI"]),
        ("inventory --source schemas --schema imag", 4, ["imag"]),
        ("diff schemas 9.9", 4, ["there is no jwst 9.9", "nearest"]),
        ("inventory --pipeline-version 9.9", 4, ["there is no jwst 9.9", "nearest"]),
        ("create sqlite:///x.db --source schemas --since 9.9", 4, ["--since", "'9.9'"]),
        ("status sqlite:///x.db", 4, ["no database here yet"]),
        ("check --output schemas", 1, ["schemas: nothing was built here"]),
        ("build --source schemas --migrate-from 9.9", 4, ["--migrate-from", "'9.9'", "nearest"]),
        ("migrate schemas nowhere", 4, ["nowhere"]),
        ("migrate schemas git+nowhere@x", 4, ["nowhere"]),
        ("migrate schemas schemas --dialect oracle", 2, ["oracle", "postgresql"]),
        ("migrate schemas", 2, ["Missing argument 'B'"]),
        ("biuld", 2, ["biuld", "build"]),
        ("build --filtype rate", 2, ["--filtype", "--filetype"]),
        ("build --dialect oracle", 2, ["oracle", "postgresql"]),
        ("build --partition-by x", 2, ["--partition-by", "detector"]),
        ("build --overrides nowhere.yaml", 2, ["nowhere.yaml"]),
        ("inventory --format xml", 2, ["xml", "json"]),
        ("build extra", 2, ["extra"]),
    ],
)
def test_a_fault_is_told_in_one_line(
    run: Run, place: Path, line: str, code: int, words: list[str]
) -> None:
    (place / "bad.yaml").write_text(
        "overrides:\n- add: BLUR\n  extension: SCI\n  type: number\n", encoding="utf-8"
    )
    done = run(line)
    assert (done.code, done.out) == (code, "")
    assert_one_line(done, *words)
    assert not (place / "generated").exists()


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("dialect = oracle", ["setup.cfg", "dialect", "'oracle'"]),
        ("partition_by = moon", ["setup.cfg", "partition_by", "'moon'"]),
        ("filtype = rate", ["setup.cfg", "'filtype'", "filetype"]),
        ("source = nowhere", ["nowhere", "is not a directory"]),
    ],
)
def test_a_bad_setting_is_told_in_one_line(
    run: Run, place: Path, setting: str, words: list[str]
) -> None:
    (place / "setup.cfg").write_text(f"[schemagen]\n{setting}\n")
    done = run("build --offline")
    assert done.code in {ExitCode.USAGE, ExitCode.SOURCE}
    assert_one_line(done, *words)


@pytest.mark.parametrize("name", ["DIALECT", "PARTITION_BY"])
def test_a_bad_variable_is_told_in_one_line(
    run: Run, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(f"SCHEMAGEN_{name}", "moon")
    done = run(f"build {SOURCE}")
    assert done.code == ExitCode.USAGE
    assert_one_line(done, f"SCHEMAGEN_{name}", "'moon'")


def test_an_unknown_release_names_the_nearest(run: Run, tmp_path: Path) -> None:
    for version in ("3.0.1", "30.0", "2.0.11"):
        done = run(f"build --offline --pipeline-version {version}")
        assert done.code == ExitCode.SOURCE
        assert_one_line(done, version, "nearest", "3.0.0" if version[0] == "3" else "2.0.1")
    done = run("build --offline --pipeline-version three")
    assert done.code in {ExitCode.SOURCE, ExitCode.USAGE}
    assert_one_line(done, "three")


def test_offline_with_nothing_cached_says_what_is_missing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCHEMAGEN_CACHE_DIR", str(tmp_path / "cache"))
    for verb in ("build", "inventory"):
        done = run(f"{verb} --offline --pipeline-version {samples.RELEASE}")
        assert (done.code, done.out) == (ExitCode.SOURCE, "")
        assert_one_line(done, f"jwst {samples.RELEASE}", "not in the cache", "without --offline")


def test_a_broken_template_is_told_with_its_line(run: Run, place: Path) -> None:
    own = place / "mine" / "models" / "core.py.j2"
    own.parent.mkdir(parents=True)
    own.write_text("first\n{% if %}\n")
    done = run(f"build {SOURCE} --templates mine")
    assert done.code == ExitCode.USAGE
    assert_one_line(done, "models/core.py.j2:2")
    assert not (place / "generated").exists()


@pytest.mark.parametrize("manifest", ["{", "[]", '{"files": {}}', '{"since": 3}'])
def test_a_manifest_that_is_none_is_told_in_one_line(run: Run, place: Path, manifest: str) -> None:
    run(f"build {SOURCE}")
    (place / "generated" / "MANIFEST.json").write_text(manifest)
    done = run(f"check {SOURCE}")
    assert done.code in {ExitCode.USAGE, ExitCode.DIFFERENT}
    assert_one_line(done)
    assert "MANIFEST.json" in done.out + done.err


def test_debug_shows_where_an_error_came_from(place: Path) -> None:
    done = process("--debug", "build", "--source", "nowhere")
    assert done.code == process("build", "--source", "nowhere").code == ExitCode.SOURCE
    assert "Traceback" in done.err
    assert done.err.splitlines()[-1].startswith("schemagen: nowhere")
    assert "sources/read.py" in done.err


def test_a_fault_of_our_own_is_told_in_one_line_with_a_code_of_its_own(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise LookupError("three\nlines\nhere")

    monkeypatch.setattr(find_verb("releases"), "callback", lambda **_: fail())
    done = run("releases")
    assert (done.code, done.out) == (ExitCode.FAULT, "")
    assert_one_line(done, "three lines here", "schemagen --debug")
    assert "LookupError" in run("--debug releases").err


def test_the_help_names_every_exit_code(run: Run) -> None:
    told = run("--help").out.partition("Exit codes:")[2]
    for code in (*ExitCode, cli.INTERRUPTED):
        assert re.search(rf"[ ;]{int(code)} ", told), code


def test_an_interrupt_is_quiet(place: Path) -> None:
    with socket.socket() as silent:  # takes a connection, and never answers
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        index = f"http://127.0.0.1:{silent.getsockname()[1]}/simple"
        build = processes.start(
            *(*MODULE, "build", "--pipeline-version", "2.0.0"),
            env=environment({"PIP_INDEX_URL": index, "SCHEMAGEN_CACHE_DIR": str(place / "cache")}),
            # a shell that runs this in the background has it ignored, and a child inherits that
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        connection, _ = silent.accept()
        time.sleep(0.2)
        build.send_signal(signal.SIGINT)
        out, err = build.communicate(timeout=30)
        connection.close()
    assert (build.returncode, out, err.lstrip()) == (130, "", "schemagen: stopped\n")
    assert not (place / "generated").exists()


# Help


def find_verb(name: str) -> click.Command:
    """Import a verb."""
    found = cli.cli.get_command(click.Context(cli.cli), name)
    assert found is not None
    return found


@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_lists_every_verb_with_its_summary(run: Run, flag: str) -> None:
    done = process(flag)
    assert (done.code, done.err) == (0, "")
    for verb, summary in cli.VERBS.items():
        assert f" {verb} {summary} " in " ".join([*done.out.split(), ""])
    assert run(flag).out == done.out


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_is_the_module_of_its_name_and_keeps_its_summary(verb: str) -> None:
    """The list of verbs has a copy of each summary, so that it need not import the verb."""
    command = find_verb(verb)
    assert command.name == verb
    assert command.callback is not None
    assert command.callback.__module__ == f"schemagen.cli.{verb.replace('-', '_')}"
    assert command.get_short_help_str(limit=100) == cli.VERBS[verb]


def test_every_module_with_a_command_is_listed() -> None:
    package = files("schemagen.cli")
    modules = {path.name for path in package.iterdir() if path.name.endswith(".py")}
    shared = {"__init__.py", "main.py", "lazy_group.py", "console.py", "reader.py"}
    shared |= {"options.py", "build_options.py", "local_changes.py", "recorded_files.py"}
    shared |= {"streams.py", "inventory_text.py", "database_argument.py"}
    assert modules - shared == {f"{verb.replace('-', '_')}.py" for verb in VERBS}


def test_an_unknown_verb_is_named(run: Run) -> None:
    assert_one_line(run("buidl"), "No such command 'buidl'")


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_with_an_example(run: Run, verb: str) -> None:
    done = run(f"{verb} --help")
    assert (done.code, done.err) == (0, "")
    assert re.search(rf"^ +schemagen {verb}\b", done.out, re.MULTILINE)
    for parameter in find_verb(verb).params:
        assert isinstance(parameter, click.Argument) or parameter.to_info_dict().get("help")


@pytest.mark.parametrize("verb", VERBS)
def test_an_example_in_the_help_is_one_that_is_taken(
    verb: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each is parsed, not run."""
    monkeypatch.chdir(tmp_path)
    for name in ("dictionary.zip", "jwstkd", "accepted.yaml"):
        (tmp_path / name).touch()
    command = find_verb(verb)
    examples = re.findall(r"^ *schemagen ([\w-]+)(.*)$", command.help or "", re.MULTILINE)
    for name, rest in examples:
        arguments = rest.replace("'", "").split("  ")[0].split()
        with find_verb(name).make_context(name, arguments, resilient_parsing=False):
            pass


def test_schemagen_alone_prints_its_help(run: Run) -> None:
    done = run("")
    assert done.out + done.err == run("--help").out


def test_the_version_is_printed(run: Run) -> None:
    done = run("--version")
    assert (done.code, done.err) == (0, "")
    assert re.fullmatch(r"schemagen, version \S+\n", done.out)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_given_its_completion(shell: str) -> None:
    done = process(_SCHEMAGEN_COMPLETE=f"{shell}_source")
    assert (done.code, done.err) == (0, "")
    assert "_SCHEMAGEN_COMPLETE" in done.out


def test_verbs_and_options_are_completed() -> None:
    words = {"_SCHEMAGEN_COMPLETE": "bash_complete", "COMP_CWORD": "1"}
    assert "plain,build" in process(**words, COMP_WORDS="schemagen bu").out
    assert process(**words, COMP_WORDS="schemagen ").out.count("plain,") == len(VERBS)
    words["COMP_CWORD"] = "2"
    assert "plain,--partition-by" in process(**words, COMP_WORDS="schemagen build --par").out


# Inventory and releases


def test_the_inventory_is_a_table(run: Run) -> None:
    done = run(f"inventory {SOURCE} --filetype rate")
    assert (done.code, done.err) == (0, "")
    head, *rows = done.out.splitlines()
    first = ["FILETYPE", "DATAMODEL", "EXTENSION", "KIND", "HOLDS", "KEYWORDS"]
    assert head.split() == [*first, "NOTE", "EXP_TYPES"]
    assert [row.split()[:4] for row in rows] == [
        ["rate", "ImageModel", "PRIMARY", "primary"],
        ["rate", "ImageModel", "SCI", "image"],
        ["rate", "ImageModel", "ASDF", "table"],
    ]
    assert rows[0].endswith("any but guide star and IFU")
    assert not [row for row in rows if row != row.rstrip()]
    assert run(f"inventory {SOURCE} --filetype rate --format table") == done


def test_the_inventory_sums_up_a_keyword_and_has_its_values(run: Run, place: Path) -> None:
    text = samples.SCHEMAS["image.schema.yaml"]
    bunit = "          fits_keyword: BUNIT"
    samples.write_schemas(
        place / "schemas", image=text.replace(bunit, f"{bunit}\n          enum: [MJy/sr, DN/s]")
    )
    assert run(f"inventory {SOURCE} --keyword b*").out == (
        "BUNIT: string, Physical units of the data\n"
        "  SCI (all 6 layouts): meta.bunit_data\n"
        "  values: MJy/sr, DN/s\n"
    )


def test_the_inventory_of_an_extension_has_a_line_for_each_keyword(run: Run) -> None:
    done = run(f"inventory {SOURCE} --extension sci")
    head, row = done.out.splitlines()
    assert head.split() == [
        "EXTENSION",
        "KEYWORD",
        "TYPE",
        "UNIT",
        "LAYOUTS",
        "TITLE",
        "VALUES",
        "PATH",
    ]
    assert row.split()[:3] == ["SCI", "BUNIT", "string"]
    assert row.endswith("meta.bunit_data")


def test_a_search_of_the_inventory_has_the_best_hit_first(run: Run) -> None:
    done = run(f"inventory {SOURCE} --search exposure")
    assert done.out.startswith("EFFEXPTM: number, [s] Exposure")
    assert_one_line(run(f"inventory {SOURCE} --search exposre"), "--search", "nearest: exposure")


def test_the_inventory_tells_which_layout_an_exposure_has(run: Run) -> None:
    done = run(f"inventory {SOURCE} --exp-type nrc_image")
    head, row, *_ = done.out.splitlines()
    assert head.split() == ["FILETYPE", "DATAMODEL", "INSTRUMENTS", "EXTENSIONS", "EXP_TYPES"]
    assert row.split()[:2] == ["rate", "ImageModel"]
    assert row.endswith("  3           any but guide star and IFU")
    assert run(f"inventory {SOURCE} --datamodel ImageModel").out != done.out
    assert_one_line(run(f"inventory {SOURCE} --exp-type NRS_MIMV"), "--exp-type", "NRS_MIMF")
    assert_one_line(run(f"inventory {SOURCE} --datamodel ImageModl"), "--datamodel", "ImageModel")


def test_options_that_nothing_fits_together_are_told(run: Run) -> None:
    done = run(
        f"inventory {SOURCE} --filetype rate --instrument MIRI --keyword BUNIT --extension PRIMARY"
    )
    assert (done.code, done.out) == (0, "")
    assert done.err == f"nothing in jwst {samples.DEV} has all of that\n"


def test_the_inventory_is_json(run: Run) -> None:
    """The contract that others read."""
    found = json.loads(run(f"inventory {SOURCE} --filetype rate --format json").out)
    assert list(found) == ["pipeline_version", "schema_package", "filetypes", "notes"]
    assert set(found["schema_package"]) == {"name", "version", "sha256"}
    (filetype,) = found["filetypes"]
    assert {"name", "stage", "purpose", "layouts"} <= set(filetype)
    (layout,) = filetype["layouts"]
    assert {"model", "schema", "instruments", "exp_types", "extensions"} <= set(layout)
    assert [extension["name"] for extension in layout["extensions"]] == ["PRIMARY", "SCI", "ASDF"]
    sci = layout["extensions"][1]
    assert {"kind", "datatype", "ndim", "repeats", "runtime", "columns", "keywords"} < set(sci)
    assert (sci["kind"], sci["datatype"], sci["ndim"]) == ("image", "float32", 2)
    (keyword,) = sci["keywords"]
    assert {"keyword", "type", "paths", "title", "unit", "enum", "default"} <= set(keyword)
    assert (keyword["keyword"], keyword["paths"]) == ("BUNIT", ["meta.bunit_data"])


def test_the_inventory_is_csv(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run(f"inventory {SOURCE} --format csv").out)))
    found = [row for row in rows if row["filetype"] == "rate" and row["keyword"] == "EFFEXPTM"]
    assert [row["unit"] for row in found] == ["s"]
    assert len({tuple(row) for row in rows}) == 1


def test_the_inventory_is_one_schemas(run: Run) -> None:
    found = json.loads(run(f"inventory {SOURCE} --schema core --format json").out)
    assert [filetype["name"] for filetype in found["filetypes"]] == ["core"]


def test_the_inventory_of_a_reference_type_has_its_schemas_and_keywords(
    run: Run, place: Path
) -> None:
    (place / "schemas" / "gain.schema.yaml").write_text(samples.SCHEMAS["image.schema.yaml"])
    done = run(f"inventory {SOURCE} --reftype GAIN")
    schemas, keywords = done.out.split("\n\n")
    heads = ["REFTYPE", "SCHEMA", "DATAMODEL", "EXTENSION", "KIND", "HOLDS", "KEYWORDS", "NOTE"]
    assert schemas.splitlines()[0].split() == heads
    assert [row.split()[:4] for row in schemas.splitlines()[1:]] == [
        ["gain", "gain.schema", "GainModel", name] for name in ("PRIMARY", "SCI", "ASDF")
    ]
    assert ["SCI", "BUNIT"] in [row.split()[:2] for row in keywords.splitlines()]
    one = run(f"inventory {SOURCE} --reftype gain --keyword BUNIT").out
    assert one.endswith("  SCI (gain): meta.bunit_data\n")
    assert_one_line(run(f"inventory {SOURCE} --reftype gian"), "--reftype", "nearest: gain")
    assert run("inventory --reftype gain --schema core").code == ExitCode.USAGE


def test_the_inventory_tells_the_faults(run: Run, place: Path) -> None:
    text = samples.SCHEMAS["image.schema.yaml"]
    samples.write_schemas(
        place / "schemas",
        image=text.replace(
            "title: Phys", "type: x\n          type: string\n          title: Phys", 1
        ).replace(
            "          type: string\n          fits_keyword: BUNIT", "          fits_keyword: BUNIT"
        ),
    )
    done = run(f"inventory {SOURCE} --notes")
    assert done.code == 0
    assert re.search(r"^image\.schema\.yaml:\d+: .*\[duplicate-key\]$", done.out, re.MULTILINE)


def test_the_status_names_files_by_instrument_and_filetype(run: Run, place: Path) -> None:
    url = "sqlite:///x.db"
    assert run(f"create {url} {SOURCE}").code == 0
    assert "\nfiles: none\n" in run(f"status {url}").out
    rows = [("MIRI", "rate"), ("FGS", "cal"), ("MIRI", "cal"), (None, "x"), ("MIRI", "rate")]
    with closing(sqlite3.connect(place / "x.db")) as database, database:
        for number, row in enumerate(rows):
            database.execute("INSERT INTO master (rootname) VALUES (?)", [number])
            names = "rootname, filename, instrument, filetype"
            values = [number, number, *row]
            database.execute(f"INSERT INTO datasets ({names}) VALUES (?, ?, ?, ?)", values)
    assert (
        "\nfiles: 5\n  no instrument: x 1\n  FGS: cal 1\n  MIRI: cal 1, rate 2\n"
        in run(f"status {url}").out
    )
    told = json.loads(run(f"status {url} --format json").out)
    assert told["files"] == {"cal": 2, "rate": 2, "x": 1}
    assert told["instruments"] == {"": {"x": 1}, "FGS": {"cal": 1}, "MIRI": {"cal": 1, "rate": 2}}


def test_releases_are_listed(run: Run) -> None:
    versions = [*read_pins().versions]
    done = run("releases")
    assert (done.code, done.err) == (0, "")
    head, *rows = done.out.splitlines()
    assert head.startswith("RELEASE")
    assert [row.split()[0] for row in rows] == versions
    listed = json.loads(run("releases --format json").out)
    assert [entry["pipeline_version"] for entry in listed] == versions
    table = list(csv.DictReader(io.StringIO(run("releases --format csv").out)))
    assert table == listed


# How it behaves among other programs


@contextmanager
def nobody_reads() -> Iterator[int]:
    """Give a pipe whose reader has gone."""
    read, write = os.pipe()
    os.close(read)
    try:
        yield write
    finally:
        os.close(write)


@pytest.mark.parametrize(
    "line",
    [
        "--help",
        "build --help",
        "--version",
        "releases",
        "releases --format json",
        "inventory --source schemas",
        "inventory --source schemas --format csv",
        "inventory --source schemas --format json",
    ],
)
def test_a_reader_that_has_seen_enough_is_no_fault(line: str) -> None:
    with nobody_reads() as pipe:
        done = subprocess.run(
            [*MODULE, *line.split()], env=environment({}), stdout=pipe, stderr=subprocess.PIPE
        )
    assert (done.returncode, done.stderr.decode()) == (0, "")


def loaded_by(*arguments: str) -> set[str]:
    """List the modules that a command imports."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "schemagen", *arguments],
        env=environment({}),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return set(re.findall(r"\|\s*([\w.]+)$", done.stderr, re.MULTILINE))


MODULES_OF_VERBS = {f"schemagen.cli.{verb}" for verb in VERBS}
NETWORK = {"urllib.request", "requests", "urllib3", "ssl"}
HEAVY = {"astropy", "asdf", "jwst", "numpy", "sqlalchemy", "stdatamodels", "psycopg", "pymysql"}


@pytest.mark.parametrize(
    ("line", "spared"),
    [
        ("--help", {"yaml", "jinja2", "packaging", "json", *MODULES_OF_VERBS}),
        ("build --help", {*NETWORK, "schemagen.live", "schemagen.fits"}),
        ("releases", {*NETWORK, "jinja2", "schemagen.tables"}),
        ("inventory --source schemas", {*NETWORK, "jinja2", "schemagen.migrations"}),
        # drawsvg imports `xml.sax.saxutils`, and that the requests of the standard library
        ("build --source schemas", {"requests", "urllib3"}),
        ("create sqlite:///x.db --source schemas", {*NETWORK, "schemagen.fits"}),
    ],
)
def test_a_command_imports_what_it_needs(line: str, spared: set[str]) -> None:
    assert loaded_by(*line.split()) & (HEAVY | spared) == set()


def test_an_ingest_imports_what_it_needs(place: Path) -> None:
    assert process("create", "sqlite:///x.db", "--source", "schemas").code == 0
    spared = {*NETWORK, "jinja2", "tqdm", "distributed"}
    (path,) = synthetic.write(place, 1, 1)
    assert (
        loaded_by("ingest", "sqlite:///x.db", "--jobs", "1", str(path))
        & (HEAVY | spared | {"multiprocessing"})
        == set()
    )


def test_progress_is_for_a_terminal(place: Path) -> None:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [*MODULE, "build", "--source", "schemas"],
        env=environment({"TERM": "xterm"}),
        stdout=subprocess.PIPE,
        stderr=theirs,
    )
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)
    assert done.stdout == b""
    assert "\r\x1b[Kwriting" in shown
    assert "\x1b" not in process("build", "--source", "schemas").err
