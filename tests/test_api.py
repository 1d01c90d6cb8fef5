"""The public Python API, as a script or a notebook uses it."""

from __future__ import annotations

import ast
import inspect
import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import schemagen
from schemagen import errors
from tests.support import samples, synthetic
from tests.support.engine import Database

PAGE = samples.ROOT / "docs" / "reference" / "python.md"
FUNCTIONS = (
    "build",
    "compare",
    "keyword_history",
    "open_database",
    "read_headers",
    "read_inventory",
    "validate",
)

# The names


def test_the_names_are_there_and_documented() -> None:
    assert set(FUNCTIONS) <= set(schemagen.__all__)
    assert set(errors.__all__) - {"ExitCode"} <= set(schemagen.__all__)
    for name in schemagen.__all__:
        value = getattr(schemagen, name)
        assert name in dir(schemagen)
        assert name == "__version__" or inspect.getdoc(value), name
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        getattr(schemagen, "nothing")  # noqa: B009


def test_the_stub_has_the_names_from_where_they_are() -> None:
    tree = ast.parse((samples.ROOT / "schemagen" / "__init__.pyi").read_text("utf-8"))
    listed = {
        alias.name: node.module
        for node in tree.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert set(listed) == set(schemagen.__all__)
    for name, module in listed.items():
        if name != "__version__":
            assert getattr(schemagen, name).__module__ == module


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_documents_each_parameter_and_what_it_returns(name: str) -> None:
    function = getattr(schemagen, name)
    text = inspect.getdoc(function) or ""
    signature = inspect.signature(function)
    parameters, _, rest = text.partition("\nReturns\n")
    for parameter in signature.parameters.values():
        assert re.search(rf"^(\w+, )*{parameter.name}(, \w+)* : ", parameters, re.MULTILINE), (
            name,
            parameter.name,
        )
        assert parameter.annotation is not inspect.Parameter.empty
    assert signature.return_annotation is not inspect.Signature.empty
    assert "Raises" in rest


def test_an_import_is_cheap() -> None:
    code = (
        "import sys, schemagen; print(sorted(n for n in sys.modules if n.startswith('schemagen')))"
    )
    done = run(code)
    assert ast.literal_eval(done) == ["schemagen", "schemagen.version"]


def run(code: str, **environment: str) -> str:
    """Run a script in a process of its own; return what it prints."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(code)],
        env={**os.environ, "PYTHONPATH": str(samples.ROOT), **environment},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


# The page


def test_the_page_has_every_name_with_its_summary() -> None:
    text = PAGE.read_text("utf-8")
    for name in schemagen.__all__:
        if name == "__version__":
            continue
        value = getattr(schemagen, name)
        summary = (inspect.getdoc(value) or "").partition("\n")[0]
        assert f"`{name}" in text, name
        assert summary in " ".join(text.split()), name
    for name in FUNCTIONS:
        assert f"### `{name}`\n" in text, name
    for name, method in inspect.getmembers(schemagen.HeaderDatabase, inspect.isfunction):
        if not name.startswith("_"):
            summary = (inspect.getdoc(method) or "").partition("\n")[0]
            assert f"- `{name}`: {summary}" in text, name


def test_the_page_names_nothing_that_is_not_there() -> None:
    named = re.findall(r"schemagen\.(\w+)\(", PAGE.read_text("utf-8"))
    assert named
    assert set(named) <= set(schemagen.__all__)


def test_the_page_has_each_name_in_full() -> None:
    """The site has the whole docstring of each; the errors are in the list of exit codes."""
    named = re.findall(r"^\.\. auto\w+:: (\w+)$", PAGE.read_text("utf-8"), re.MULTILINE)
    rest = {*errors.__all__, "FitsError", "__version__"} - {"SchemagenError"}
    assert sorted(named) == sorted(set(schemagen.__all__) - rest)


def write_files(directory: Path, count: int) -> list[str]:
    """Write files of products that have a header table each; give their names."""
    made = (file for file in synthetic.compose(5, odd=0) if file.filetype == "rate")
    return [file.write(directory / file.name).name for file, _ in zip(made, range(count))]  # noqa: B905


# A notebook


NOTEBOOK = """
import schemagen

inventory = schemagen.read_inventory("3.0.0")
keyword = inventory["rate"]["SCI"]["BUNIT"]
print(keyword.name, keyword.type.value)
print("<table>" in inventory._repr_html_())
print(len(inventory.to_rows()) > 10_000)

diff = schemagen.compare("2.0.1", "3.0.0")
print(len(list(diff)) > 100, "3.0.0" in str(diff), "<table>" in diff._repr_html_())

history = schemagen.keyword_history("EFFEXPTM")
print([story.keyword for story in history], "EFFEXPTM" in str(history))
print("<table>" in history._repr_html_())

database = schemagen.open_database({url!r})
print(database.create("2.0.1", filetypes=["rate"]), database.create("2.0.1", filetypes=["rate"]))
tally = database.ingest({directory!r}, jobs=1)
print(tally.failed, sum(tally.states.values()))
print(database.upgrade("3.0.0"), database.upgrade("3.0.0"))
status = database.status()
print(status.state.pipeline_version, len(status.drift))
(name, *_) = {names!r}
stored, file = database.headers(name), schemagen.read_headers({directory!r} + "/" + name)
key = lambda cards: sorted((keyword, repr(value)) for keyword, value in cards)
print([key(a.cards) == key(b.cards) for a, b in zip(stored, file.headers, strict=True)])

answer = database.select("TELESCOP", where="TELESCOP=JWST")
rows = list(answer)
print({{row["TELESCOP"] for row in rows}}, {{row["TELESCOP_place"] for row in rows}})
print(len(rows) == len(answer.to_table()) == answer.to_arrow().num_rows == len(answer.to_pandas()))
answer.write({directory!r} + "/answer.ecsv")

report = schemagen.validate({directory!r} + "/" + name, version="3.0.0")
print(report.filetype, report.pipeline_version)
try:
    database.headers("nothing.fits")
except schemagen.SchemagenError as error:
    print(type(error).__name__)

values = [inventory, inventory["rate"], inventory["rate"]["SCI"], keyword, diff, history, database]
values += [answer, tally, status, stored[0], file, report, *diff]
print(max(len(repr(value).splitlines()) for value in values) <= 20)
print(max(len(repr(value)) for value in values) <= 1600)
"""


@pytest.mark.network
@pytest.mark.once
@pytest.mark.dialects("sqlite", "postgresql")
def test_a_notebook_goes_through_all_of_it(database: Database, tmp_path: Path) -> None:
    names = write_files(tmp_path, 3)
    code = NOTEBOOK.format(url=database.url, directory=str(tmp_path), names=names)
    *lines, headers, found, lengths, filetype, error, short, few = run(code).splitlines()
    assert lines == [
        "BUNIT string",
        "True",
        "True",
        "True True True",
        "['EFFEXPTM'] True",
        "True",
        "True False",
        "0 3",
        "3.0.0 3.0.0",
        "3.0.0 0",
    ]
    assert set(ast.literal_eval(headers)) == {True}
    assert found == "{'JWST'} {'PRIMARY.TELESCOP'}"
    assert lengths == "True"
    assert filetype == "rate 3.0.0"
    assert error == "UnknownNameError"
    assert (short, few) == ("True", "True")


@pytest.mark.network
def test_a_tree_is_built_as_the_command_line_builds_it(tmp_path: Path) -> None:
    manifest = schemagen.build("3.0.0", output=tmp_path / "tree", dialects=["sqlite"])
    assert manifest.pipeline_version == "3.0.0"
    assert manifest.dialect == ("sqlite",)
    written = {
        path.relative_to(tmp_path / "tree").as_posix()
        for path in (tmp_path / "tree").rglob("*")
        if path.is_file()
    }
    assert written == {*manifest.files, "MANIFEST.json"}
    ddl = (tmp_path / "tree" / "ddl" / "sqlite" / "rate.sql").read_bytes()
    assert ddl == (samples.ROOT / "generated" / "ddl" / "sqlite" / "rate.sql").read_bytes()
