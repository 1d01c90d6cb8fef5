"""The engines are found and ordered, and no other module names them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemagen.config import read_config
from schemagen.errors import ExitCode, SchemagenError
from schemagen.tables.engines import DIALECTS, choose, find_dialect, list_owners
from tests.support import command, samples
from tests.support.strategies import law

PACKAGE = samples.ROOT / "schemagen"
ENGINES = PACKAGE / "tables" / "engines"


def test_the_engines_are_found_in_their_order() -> None:
    assert [*DIALECTS] == ["postgresql", "sqlite", "mariadb"]
    assert all(name == dialect.name for name, dialect in DIALECTS.items())


def test_each_engine_is_a_module_a_list_of_words_and_a_template() -> None:
    templates = samples.ROOT / "templates" / "migrations"
    lists = {path.name.partition(".")[0] for path in ENGINES.glob("*.words.txt")}
    assert lists == {*DIALECTS}
    for name in DIALECTS:
        assert (ENGINES / f"{name}.py").is_file()
        assert (templates / f"{name}.sql.j2").is_file()


NAMED = re.compile("postgres|sqlite|maria|mysql|psycopg", re.IGNORECASE)
DEFAULT = "sqlite:///jwst-headers.db"
"""The default database of the commands."""


def list_texts(path: Path) -> Iterator[str]:
    """List the names and strings in the code of a module, without documentation and comments."""
    tree = ast.parse(path.read_text("utf-8"))
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in documentation:
            yield str(node.value)
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.ImportFrom | ast.Import):
            yield from (alias.name for alias in node.names)


def test_no_other_module_names_an_engine() -> None:
    named = {
        (path.relative_to(PACKAGE).as_posix(), text)
        for path in PACKAGE.rglob("*.py")
        if ENGINES not in path.parents
        for text in list_texts(path)
        if NAMED.search(text) and text != DEFAULT
    }
    assert named == set()


def test_no_template_but_its_own_names_an_engine() -> None:
    root = samples.ROOT / "templates"
    named = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.j2")
        if NAMED.search(path.read_text("utf-8").replace(DEFAULT, ""))
    }
    assert named <= {f"migrations/{name}.sql.j2" for name in DIALECTS}


@law
@given(st.lists(st.sampled_from(["mariadb", "sqlite", "postgresql"])))
def test_dialects_are_chosen_in_an_order_of_their_own(chosen: list[str]) -> None:
    found = [dialect.name for dialect in choose(chosen)]
    assert found == [name for name in DIALECTS if name in chosen or not chosen]


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("postgresql://me@host/headers", "postgresql"),
        ("postgres://host/headers", "postgresql"),
        ("postgresql+psycopg://host/headers", "postgresql"),
        ("sqlite:///x.db", "sqlite"),
        ("mariadb://host/headers", "mariadb"),
        ("mysql+pymysql://host/headers", "mariadb"),
    ],
)
def test_a_url_is_that_of_an_engine(url: str, name: str) -> None:
    assert find_dialect(url) is DIALECTS[name]


@pytest.mark.parametrize("text", ["oracle://host/x", "sqlite", "sqlite/x.fits", "", "/a/b://c"])
def test_what_is_no_url_of_an_engine_is_none(text: str) -> None:
    assert find_dialect(text) is None


def test_a_name_of_sqlalchemy_is_that_of_one_engine() -> None:
    assert {name: dialect.name for name, dialect in list_owners().items()} == {
        "postgresql": "postgresql",
        "sqlite": "sqlite",
        "mysql": "mariadb",
        "mariadb": "mariadb",
    }


# What is unknown


def test_an_unknown_dialect_is_an_error_that_lists_the_others() -> None:
    with pytest.raises(SchemagenError) as caught:
        choose(["sqlite", "oracle"])
    assert str(caught.value) == (
        "--dialect: unknown dialect 'oracle' (one of postgresql, sqlite, mariadb)"
    )
    assert caught.value.exit_code is ExitCode.USAGE


@pytest.mark.parametrize(
    ("flags", "environ", "file", "place"),
    [
        ({"dialect": ("oracle",)}, {"SCHEMAGEN_DIALECT": "x"}, "sqlite", "--dialect"),
        ({}, {"SCHEMAGEN_DIALECT": "oracle"}, "sqlite", "SCHEMAGEN_DIALECT"),
        ({}, {}, "sqlite, oracle", "setup.cfg [schemagen] dialect"),
    ],
)
def test_the_error_names_what_gave_the_dialect(
    flags: dict[str, object], environ: dict[str, str], file: str, place: str, tmp_path: Path
) -> None:
    (tmp_path / "setup.cfg").write_text(f"[schemagen]\ndialect = {file}\n")
    config = read_config(flags, environ, tmp_path)
    with pytest.raises(SchemagenError, match="unknown dialect 'oracle'") as caught:
        choose(config.dialect, where=config.given["dialect"])
    assert str(caught.value).startswith(f"{place}: ")


def test_a_command_refuses_an_unknown_dialect_before_it_begins(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SCHEMAGEN_DIALECT", "oracle")
    done = command.run(capsys, "build", "--source", tmp_path / "nowhere")
    assert (done.code, done.out) == (ExitCode.USAGE, "")
    assert done.err == (
        "schemagen: SCHEMAGEN_DIALECT: unknown dialect 'oracle'"
        " (one of postgresql, sqlite, mariadb)\n"
    )
