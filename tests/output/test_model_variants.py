"""Models know the engines by SQLAlchemy's names, whichever engines there are."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from schemagen.output.model_variants import vary_models
from schemagen.tables.engines import DIALECTS, Dialect, adding
from schemagen.tables.engines.variants import Variants
from schemagen.tables.model import ColumnType
from tests.support import samples

COUSIN = replace(
    DIALECTS["mariadb"],
    name="cousin",
    title="Cousin",
    place=4,
    now="now_here()",
    partitions=True,
    table_options={"DEFAULT CHARSET": "utf8"},
    variants=Variants(
        names=("cousin",),
        types={
            ColumnType.TIME: "oracle.INTERVAL()",
            ColumnType.DATE: "DateTime()",
            ColumnType.ID: "SmallInteger()",
        },
    ),
)
"""An engine that differs in each way in which one may."""


@pytest.fixture
def cousin() -> Iterator[Dialect]:
    with adding(COUSIN):
        yield COUSIN


def write_core() -> str:
    column = samples.make_columns([ColumnType.TEXT])
    table = samples.make_table(*column, values=("NIRCAM", "MIRI"))
    pages = samples.models(samples.make_database(table))
    (text,) = (page.text for page in pages if page.path == "models/core.py")
    return text


def find(text: str, name: str) -> str:
    """Find what is assigned to a name, or what a function returns."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.AnnAssign | ast.Assign):
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            if ast.unparse(target) == name and node.value:
                return ast.unparse(node.value)
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return ast.unparse(node.body[-1])
    raise AssertionError(name)


def test_a_type_is_another_one_where_an_engine_has_another(cousin: Dialect) -> None:
    text = write_core()
    assert find(text, "DATE") == "Date().with_variant(DateTime(), 'cousin')"
    assert find(text, "TIME") == (
        "Time().with_variant(CharTime(), 'sqlite').with_variant(mysql.TIME(fsp=6), *_MARIADB)"
        ".with_variant(oracle.INTERVAL(), 'cousin')"
    )
    assert find(text, "ID") == (
        "BigInteger().with_variant(Integer(), 'sqlite').with_variant(SmallInteger(), 'cousin')"
    )
    assert "from sqlalchemy.dialects import mysql, oracle, postgresql\n" in text
    assert "    SmallInteger,\n" in text


def test_options_the_time_and_partitions_are_those_of_each_engine(cousin: Dialect) -> None:
    text = write_core()
    space: dict[str, Any] = {"_MARIADB": ("mysql", "mariadb"), "_COUSIN": ("cousin",)}
    assert find(text, "_MARIADB") == repr(space["_MARIADB"])
    assert find(text, "_COUSIN") == repr(space["_COUSIN"])
    options = eval(find(text, "OPTIONS"), space)
    assert options["mysql_engine"] == options["mariadb_engine"] == "InnoDB"
    assert options["cousin_charset"] == "utf8"
    assert len(options) == 9
    told = find(text, "_utc_now")
    for name, dialect in {**DIALECTS, "mysql": DIALECTS["mariadb"]}.items():
        spoken = told.replace("compiler.dialect.name", repr(name)).removeprefix("return ")
        assert eval(spoken) == dialect.now
    assert "arguments['postgresql_partition_by']" in ast.unparse(ast.parse(text))
    assert "arguments['cousin_partition_by']" in ast.unparse(ast.parse(text))
    assert "connection.dialect.name in ('postgresql', 'cousin')" in text
    assert "connection.dialect.name not in ('postgresql', 'cousin')" in text


def test_an_engine_under_another_ones_name_changes_nothing() -> None:
    before = write_core()
    with adding(replace(COUSIN, variants=DIALECTS["sqlite"].variants)):
        assert write_core() == before


def test_with_one_native_engine_its_name_is_compared() -> None:
    engines = vary_models()
    assert (engines.is_native, engines.is_not_native) == ('== "postgresql"', '!= "postgresql"')
