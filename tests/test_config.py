from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.config import Config, PartitionBy, read_config
from schemagen.errors import ExitCode, SchemagenError
from tests.support.strategies import law

NAMES = [field.name for field in fields(Config) if field.name != "given"]
WORDS = st.sampled_from(["1.9.6", "latest", "3.0.0"])
VALUES: dict[str, st.SearchStrategy[str]] = {
    "pipeline_version": WORDS,
    "source": st.sampled_from(["some/place", "git+here@main"]),
    "since": WORDS,
    "dialect": st.lists(st.sampled_from(["sqlite", "oracle"]), min_size=1).map(", ".join),
    "filetype": st.lists(st.sampled_from(["rate", "cal", "ami-oi"]), min_size=1).map(" ".join),
    "partition_by": st.sampled_from([choice.value for choice in PartitionBy]),
    "output": st.sampled_from(["out", "tree/of/it"]),
    "overrides": st.sampled_from(["overrides.yaml", "local/changes.yaml"]),
    "templates": st.sampled_from(["templates", "ours"]),
}
PATHS = ("output", "overrides", "templates")


def write(directory: Path, **given: str) -> None:
    lines = [f"{name} = {value}\n" for name, value in given.items()]
    (directory / "setup.cfg").write_text(f"[metadata]\nname = x\n[schemagen]\n{''.join(lines)}")


def some(values: dict[str, st.SearchStrategy[str]]) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries({}, optional=values)


def spell(name: str, text: str) -> object:
    """Give a setting as it is meant."""
    match name:
        case "dialect" | "filetype":
            return tuple(dict.fromkeys(text.replace(",", " ").split()))
        case "partition_by":
            return PartitionBy(text)
        case "output" | "overrides" | "templates":
            return Path(text)
    return text


# Laws


@given(some(VALUES), some(VALUES), some(VALUES))
@law
def test_a_flag_beats_the_environment_and_that_beats_the_file(
    flags: dict[str, str], environ: dict[str, str], file: dict[str, str]
) -> None:
    variables = {f"SCHEMAGEN_{name.upper()}": value for name, value in environ.items()}
    with TemporaryDirectory() as name:
        directory = Path(name)
        write(directory, **file)
        config = read_config(flags, {"HOME": "/", **variables}, directory)
    given = {name: [name in each for each in (flags, environ, file)] for name in NAMES}
    for name in NAMES:
        expected = getattr(Config(), name)
        if name == "pipeline_version" and find_first(given["source"]) < find_first(given[name]):
            pass  # the release of the team is not what is read there
        elif name in flags:
            expected = spell(name, flags[name])
        elif name in environ:
            expected = spell(name, environ[name])
        elif name in file:
            expected = spell(name, file[name])
            expected = directory / str(expected) if name in PATHS else expected
        assert getattr(config, name) == expected, name


def find_first(given: list[bool]) -> int:
    return [*given, True].index(True)


# One by one


def test_with_nothing_given_all_is_as_it_is_by_default(tmp_path: Path) -> None:
    assert read_config({}, {}, tmp_path) == Config()
    (tmp_path / "setup.cfg").write_text("[metadata]\nname = x\n")
    assert read_config({}, {}, tmp_path) == Config()
    write(tmp_path)
    assert read_config({}, {}, tmp_path) == Config()


@pytest.mark.parametrize("flag", [None, "", ()])
def test_a_flag_that_is_not_given_counts_for_nothing(tmp_path: Path, flag: object) -> None:
    write(tmp_path, filetype="rate", output="out", since="1.0.0")
    config = read_config(dict.fromkeys(NAMES, flag), {"SCHEMAGEN_SINCE": ""}, tmp_path)
    assert (config.filetype, config.since) == (("rate",), "1.0.0")
    assert config.output == tmp_path / "out"


def test_a_path_in_the_file_is_relative_to_it(tmp_path: Path) -> None:
    write(tmp_path, output="out", overrides="/etc/overrides.yaml")
    config = read_config({"templates": "mine"}, {}, tmp_path)
    assert (config.output, config.overrides) == (tmp_path / "out", Path("/etc/overrides.yaml"))
    assert config.templates == Path("mine")
    assert read_config({}, {"SCHEMAGEN_OUTPUT": "here"}, tmp_path).output == Path("here")


def test_lists_may_be_written_with_commas_blanks_and_lines(tmp_path: Path) -> None:
    write(tmp_path, filetype="\n  rate\n  cal, x1d,\n  rate")
    assert read_config({}, {}, tmp_path).filetype == ("rate", "cal", "x1d")


def test_a_percent_sign_is_a_percent_sign(tmp_path: Path) -> None:
    write(tmp_path, source="100%s/%(here)s")
    assert read_config({}, {}, tmp_path).source == "100%s/%(here)s"


def test_variables_of_the_same_beginning_that_are_no_settings_are_left_alone(
    tmp_path: Path,
) -> None:
    environ = {"SCHEMAGEN_CACHE_DIR": "x", "SCHEMAGEN_REQUIRE": "y", "DIALECT": "z"}
    assert read_config({}, environ, tmp_path) == Config()


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (
            "[schemagen]\ncolour = red\n",
            "setup.cfg [schemagen]: unknown setting 'colour' (known settings: ",
        ),
        ("[schemagen]\npipeline-version = 3.0.0\n", "unknown setting 'pipeline-version'"),
        (
            "[schemagen]\npartition_by = colour\n",
            "setup.cfg [schemagen] partition_by: cannot split tables by 'colour'"
            " (choose one of instrument",
        ),
        ("[schemagen]\nno value\n", "setup.cfg: cannot be read: "),
        ("dialect = sqlite\n", "setup.cfg: cannot be read: "),
        ("[schemagen]\nsince = 1\nsince = 2\n", "setup.cfg: cannot be read: "),
        ("[schemagen]\nsource = \udcff\n", "setup.cfg: cannot be read: "),
    ],
)
def test_what_is_wrong_in_the_file_is_an_error_with_its_place(
    tmp_path: Path, text: str, error: str
) -> None:
    (tmp_path / "setup.cfg").write_bytes(text.encode(errors="surrogateescape"))
    with pytest.raises(SchemagenError) as caught:
        read_config({}, {}, tmp_path)
    assert error in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code is ExitCode.USAGE


@pytest.mark.parametrize(
    ("flags", "environ", "error"),
    [
        ({"partition_by": "x"}, {}, "--partition-by: cannot split tables by 'x'"),
        ({}, {"SCHEMAGEN_PARTITION_BY": "x"}, "SCHEMAGEN_PARTITION_BY: cannot split"),
    ],
)
def test_an_error_names_what_gave_the_value(
    flags: dict[str, Any], environ: dict[str, str], error: str, tmp_path: Path
) -> None:
    with pytest.raises(SchemagenError) as caught:
        read_config(flags, environ, tmp_path)
    assert str(caught.value).startswith(error)


def test_what_is_beaten_is_not_judged(tmp_path: Path) -> None:
    write(tmp_path, partition_by="colour")
    config = read_config({"partition_by": "detector"}, {}, tmp_path)
    assert config.partition_by is PartitionBy.DETECTOR


def test_each_setting_says_where_it_comes_from(tmp_path: Path) -> None:
    write(tmp_path, dialect="sqlite", since="1.0.0", output="here")
    config = read_config({"partition_by": "none"}, {"SCHEMAGEN_SINCE": "1.1.0"}, tmp_path)
    assert config.given == {
        "dialect": "setup.cfg [schemagen] dialect",
        "output": "setup.cfg [schemagen] output",
        "since": "SCHEMAGEN_SINCE",
        "partition_by": "--partition-by",
    }
    assert config == Config(
        dialect=("sqlite",),
        since="1.1.0",
        output=tmp_path / "here",
        partition_by=PartitionBy.NONE,
    )
