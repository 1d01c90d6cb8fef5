"""The models import without a database, and create what the DDL creates."""

from __future__ import annotations

import ast
import datetime as dt
import importlib
import importlib.util
import itertools
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import orm

from schemagen.config import PartitionBy
from schemagen.output.models import name_class, name_module
from schemagen.tables.model import Column, ColumnType, Table
from schemagen.tables.model import Database as Plan
from schemagen.tables.wide_tables import split_wide_tables
from schemagen.version import __version__
from tests.support import live, samples
from tests.support.engine import Database

NUMBERS = itertools.count()


def write(plan: Plan, directory: Path) -> Path:
    """Write the models of a database; they are a package called ``models``."""
    for page in samples.models(plan):
        path = directory / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.text, encoding="utf-8", newline="\n")
    return directory


def load(directory: Path) -> ModuleType:
    """Import a package of models under a name that no other has."""
    name = f"models_{next(NUMBERS)}"
    package = directory / "models"
    spec = importlib.util.spec_from_file_location(
        name, package / "__init__.py", submodule_search_locations=[str(package)]
    )
    assert spec
    assert spec.loader
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def make(plan: Plan, directory: Path) -> ModuleType:
    """Write models and import all of them."""
    models = load(write(plan, directory))
    models.import_all()
    return models


@pytest.fixture(scope="module")
def plan() -> Plan:
    """The database of the real release."""
    return samples.build().database


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory, plan: Plan) -> Path:
    """The models of the real release, written."""
    return write(plan, tmp_path_factory.mktemp("release"))


@pytest.fixture(scope="module")
def models(directory: Path) -> ModuleType:
    """The models of the real release, imported."""
    package = load(directory)
    package.import_all()
    return package


def class_of(models: ModuleType, table: Table) -> Any:
    return getattr(models, name_class(table.name))


# Modules


def run(directory: Path, program: str) -> list[str]:
    """Run a program beside a package of models, warnings being errors; give the words it prints."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=directory,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


LOADED = "print(*(name for name in sys.modules))"


@pytest.mark.network
def test_all_models_import_without_a_database(directory: Path, plan: Plan) -> None:
    program = f"import sys, models; models.import_all(); {LOADED}"
    loaded = set(run(directory, program))
    assert {f"models.{name_module(filetype)}" for filetype in filetypes_of(plan)} < loaded
    assert not loaded & {"psycopg", "pymysql", "sqlite3", "schemagen"}


def filetypes_of(plan: Plan) -> list[str]:
    """List the filetypes that have tables."""
    return list(dict.fromkeys(table.filetype for table in samples.header_tables(plan)))


@pytest.mark.network
@pytest.mark.parametrize("name", ["rate", "ami_oi"])
def test_importing_a_filetype_imports_no_other(directory: Path, name: str) -> None:
    program = f"import sys, models.{name}; from sqlalchemy.orm import configure_mappers;"
    loaded = run(directory, f"{program} configure_mappers(); {LOADED}")
    ours = {module for module in loaded if module.split(".")[0] == "models"}
    assert ours == {"models", "models.core", f"models.{name}"}


@pytest.mark.network
def test_asking_for_a_class_imports_its_module_alone(directory: Path) -> None:
    program = f"import sys; from models import CalSci, Dataset; print(CalSci.__name__); {LOADED}"
    name, *loaded = run(directory, program)
    assert name == "CalSci"
    assert "models.cal" in loaded
    assert "models.rate" not in loaded


@pytest.mark.network
def test_the_package_gives_every_class_and_no_other(models: ModuleType, plan: Plan) -> None:
    mapped = {mapper.class_.__name__: mapper.class_ for mapper in models.Base.registry.mappers}
    assert len(mapped) == len(plan.tables)
    assert set(models.metadata.tables) == {table.name for table in plan.tables}
    for name, found in mapped.items():
        assert getattr(models, name) is found
    with pytest.raises(AttributeError, match="no attribute 'RateSky'"):
        _ = models.RateSky
    with pytest.raises(ImportError):
        exec(f"from {models.__name__} import nothing")


@pytest.mark.network
def test_columns_know_their_keywords(models: ModuleType, plan: Plan) -> None:
    for table in samples.header_tables(plan):
        mapped = models.metadata.tables[table.name]
        assert [column.name for column in mapped.columns] == [c.name for c in table.columns]
        assert mapped.info["extension"] == table.extension
        for column in table.columns:
            info = mapped.columns[column.name].info
            assert info == expect_info(column)
            assert mapped.columns[column.name].comment == column.comment


def expect_info(column: Column) -> dict[str, Any]:
    """Return the expected `info` of a column."""
    if not column.keyword:
        return {}
    return {
        "keyword": column.keyword,
        "path": column.paths[0] if column.paths else None,
        "paths": column.paths,
        "unit": column.unit or None,
        "since": column.since or None,
        "retired": column.retired or None,
    }


@pytest.mark.network
def test_a_file_and_each_of_its_headers_know_each_other(models: ModuleType, plan: Plan) -> None:
    models.Base.registry.configure()
    ways = sa.inspect(models.Dataset).relationships
    for table in samples.header_tables(plan):
        header = class_of(models, table)
        assert ways[table.name].mapper.class_ is header
        assert ways[table.name].uselist
        back = sa.inspect(header).relationships["parent_dataset"]
        assert back.mapper.class_ is models.Dataset
        assert back.back_populates == table.name
        assert not back.uselist


# On a server


def assert_alike(models: ModuleType, database: Database, found: set[live.Thing]) -> None:
    """Make sure that `create_all` makes what the DDL made elsewhere, and that twice is once."""
    # To create or drop so many tables in one transaction takes more locks than PostgreSQL has.
    with live.open_engine(database, isolation_level="AUTOCOMMIT") as engine:
        models.Base.metadata.create_all(engine)
        models.Base.metadata.create_all(engine)
    assert live.differences(live.reflect(database), found) == []


def reflect_ddl(database: Database, plan: Plan) -> set[live.Thing]:
    """Return the structure that the DDL creates, on another database of the same engine."""
    other = database.engine.fresh()
    other.load(*samples.scripts(plan, database.engine.dialect))
    found = live.reflect(other)
    other.drop()
    return found


@pytest.mark.network
def test_create_all_makes_what_the_ddl_makes_and_drop_all_drops_it(
    database: Database, models: ModuleType
) -> None:
    assert_alike(models, database, live.reflect_release(database.engine))
    with live.open_engine(database, isolation_level="AUTOCOMMIT") as engine:
        models.Base.metadata.drop_all(engine)
    assert live.reflect(database) == set()


@pytest.mark.network
@pytest.mark.parametrize("partition_by", [PartitionBy.DETECTOR, PartitionBy.NONE])
def test_so_it_does_however_tables_are_split(
    database: Database, tmp_path: Path, partition_by: PartitionBy
) -> None:
    plan = samples.build(partition_by=partition_by, filetype=("i2d",)).database
    assert_alike(make(plan, tmp_path), database, reflect_ddl(database, plan))


@pytest.mark.network
def test_so_it_does_since_an_earlier_release(database: Database, tmp_path: Path) -> None:
    plan = samples.build(since="1.0.0", filetype=("rate", "cal")).database
    models = make(plan, tmp_path)
    assert_alike(models, database, reflect_ddl(database, plan))
    column = models.RatePrimary.__table__.columns["r_drzpar"]
    assert column.info["retired"] == "1.16.0"
    assert column.comment.endswith("(retired in jwst 1.16.0)")


@pytest.mark.network
def test_so_it_does_for_one_filetype(database: Database, directory: Path, plan: Plan) -> None:
    models = load(directory)
    importlib.import_module(f"{models.__name__}.rate")
    core = sys.modules[f"{models.__name__}.core"]
    part = tuple(table for table in plan.tables if table.filetype in {"", "rate"})
    assert_alike(core, database, reflect_ddl(database, replace(plan, tables=part)))


def make_wide(values: tuple[str, ...]) -> Plan:
    """Make a database in which a table is too wide for every engine but SQLite."""
    kinds = [ColumnType.TEXT, ColumnType.NUMBER, ColumnType.DATE, ColumnType.BOOLEAN]
    wide = samples.make_table(*samples.make_columns(kinds * 250), values=values)
    other = samples.make_table(*samples.make_columns(kinds), name="rate_dq", values=values)
    plan = split_wide_tables(samples.make_database(wide, other))
    assert len([table for table in plan.tables if table.view]) > 1
    return plan


@pytest.mark.parametrize("values", [("NIRCAM", "MIRI"), ()])
def test_so_it_does_where_a_table_is_too_wide(
    database: Database, tmp_path: Path, values: tuple[str, ...]
) -> None:
    plan = make_wide(values)
    assert_alike(make(plan, tmp_path), database, reflect_ddl(database, plan))


OURS = {ColumnType.NAME, ColumnType.CODE, ColumnType.JSON}
"""Types that no keyword's column has."""

SOME = tuple(kind for kind in ColumnType if kind not in OURS)
ODD = replace(
    samples.make_table(
        *(
            replace(column, title=text, unit=text, paths=(f"meta.{text}",), keyword=f"KEY{number}")
            for number, (column, text) in enumerate(
                zip(
                    samples.make_columns([*SOME, *SOME, *SOME])[: len(samples.NASTY)],
                    samples.NASTY,
                    strict=True,
                )
            )
        ),
        values=("MIRI",),
    ),
    comment="O'Neil's \"headers\" 100 % {sure} \\ ☉",
)
"""A table whose texts are all awkward."""


@pytest.mark.parametrize("driver", ["mysql+", "mariadb+"])
def test_so_it_does_whatever_is_said(database: Database, tmp_path: Path, driver: str) -> None:
    plan = samples.make_database(ODD)
    models = make(plan, tmp_path)
    engine = sa.create_engine(database.url.replace("mysql+", driver))
    models.Base.metadata.create_all(engine)
    engine.dispose()
    made = live.reflect(database)
    assert live.differences(made, reflect_ddl(database, plan)) == []


@pytest.fixture(params=["instrument", "detector", "none", "too wide"])
def small(request: pytest.FixtureRequest, tmp_path: Path) -> ModuleType:
    """Models of a few tables, split in each way."""
    kinds = samples.make_columns([ColumnType.TEXT, ColumnType.TIMESTAMP])
    plans = {
        "instrument": lambda: samples.make_database(
            *(samples.make_table(*kinds, name=n, values=("MIRI",)) for n in ("rate_sci", "cal_sci"))
        ),
        "detector": lambda: samples.make_database(
            samples.make_table(*kinds, values=("NRS1",), by="detector_name")
        ),
        "none": lambda: samples.make_database(samples.make_table(*kinds)),
        "too wide": lambda: make_wide(("NIRCAM", "MIRI")),
    }
    return make(plans[request.param](), tmp_path)


def test_drop_all_drops_what_create_all_made_and_nothing_else(
    database: Database, small: ModuleType
) -> None:
    database.load(
        "CREATE TABLE mine (x INTEGER);",
        "CREATE TABLE nircam_rate_con (x INTEGER);",
        "CREATE VIEW my_view AS SELECT x FROM mine;",
    )
    before = live.reflect(database)
    with live.open_engine(database) as engine:
        small.Base.metadata.create_all(engine)
        assert live.reflect(database) > before
        small.Base.metadata.drop_all(engine)
        assert live.differences(live.reflect(database), before) == []
        small.Base.metadata.drop_all(engine)
        small.Base.metadata.create_all(engine)


@pytest.mark.network
def test_rows_come_back_through_their_relationships(database: Database, directory: Path) -> None:
    models = load(directory)
    rate = importlib.import_module(f"{models.__name__}.rate")
    core = sys.modules[f"{models.__name__}.core"]
    when = dt.datetime(2022, 7, 12, 10, 20, 30, 123456)
    with live.open_engine(database) as engine:
        core.Base.metadata.create_all(engine)
        with orm.Session(engine) as session:
            key = {"instrument": "NIRCAM", "extension_version": 1}
            primary = rate.RatePrimary(
                **key, extension_index=0, date_obs=when.date(), time_obs=when.time(), date=when
            )
            cards = {"HISTORY": ["a", "☉"], "X": None, "Y": 1.5}
            sci = rate.RateSci(**key, extension_index=1, bunit="DN/s", other_keywords=cards)
            header = core.OtherHeader(extension_index=2, extension_version=1, header=cards)
            dataset = core.Dataset(
                filetype="rate",
                filename="jw1_rate.fits",
                rate_primary=[primary],
                rate_sci=[sci],
                other_headers=[header],
            )
            session.add(core.Master(rootname="jw1", datasets=[dataset]))
            session.commit()
        with orm.Session(engine) as session:
            master = session.scalars(sa.select(core.Master)).one()
            (dataset,) = master.datasets
            assert dataset.master is master
            assert dataset.dataset_id == 1
            assert abs(dataset.ingest_date - dt.datetime.now(dt.UTC).replace(tzinfo=None)) < HOUR
            (primary,) = dataset.rate_primary
            assert primary.parent_dataset is dataset
            assert (primary.date_obs, primary.time_obs, primary.date) == expected_times(when)
            query = (
                sa.select(rate.RateSci)
                .join(rate.RateSci.parent_dataset)
                .where(core.Dataset.filename == "jw1_rate.fits", rate.RateSci.bunit == "DN/s")
            )
            assert session.scalars(query).one().other_keywords == cards
            assert [other.header for other in dataset.other_headers] == [cards]
            part = sa.text("SELECT bunit FROM nircam_rate_sci")
            assert session.execute(part).scalars().all() == ["DN/s"]
            session.add(rate.RateSci(**key, dataset_id=1, extension_index=3))
            with pytest.raises(sa.exc.IntegrityError):
                session.flush()


HOUR = dt.timedelta(hours=1)


def expected_times(when: dt.datetime) -> tuple[dt.date, dt.time, dt.datetime]:
    return when.date(), when.time(), when


# The text

TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(samples.NASTY)
AWKWARD = (
    "\\",
    '"""',
    "'''",
    '\\"',
    "\0",
    "\r\n",
    "\x0c",
    "\u2028",
    "{x}",
    "%s",
    "\N{BOM}",
    "x" * 90,
    "ends with \\",
    'ends with "',
    "\\N{DASH}",
    "\\u00e9",
)


@given(title=TEXTS, unit=TEXTS, path=TEXTS, comment=TEXTS, value=TEXTS)
@example(title="", unit="", path="", comment="", value="")
@settings(deadline=None, max_examples=50)
def test_whatever_is_said_the_models_are_python(
    title: str, unit: str, path: str, comment: str, value: str
) -> None:
    check_python(title, unit, path, comment, value)


@pytest.mark.parametrize("text", [*AWKWARD, *samples.NASTY], ids=ascii)
def test_text_that_is_awkward_in_python_is_kept(text: str) -> None:
    check_python(text, text, text, text, text)


def check_python(title: str, unit: str, path: str, comment: str, value: str) -> None:
    """Make models of some texts, and read the texts in the syntax tree."""
    (column,) = samples.make_columns([ColumnType.TEXT])
    column = replace(column, title=title, unit=unit, paths=(path,), retired=value)
    table = samples.make_table(column, values=("MIRI",))
    table = replace(table, comment=comment, extension=value)
    for page in samples.models(samples.make_database(table)):
        tree = ast.parse(page.text, page.path)
        compile(page.text, page.path, "exec")
        if page.path == "models/rate.py":
            assert strings_of(tree, "keyword") == {
                "": ["KEY0", path],
                **({"title": [title]} if title else {}),
                **({"unit": [unit]} if unit else {}),
                "since": [column.since],
                **({"retired": [value]} if value else {}),
            }
            assert strings_of(tree, "header_table")[""] == [comment, value]


def strings_of(tree: ast.Module, function: str) -> dict[str, list[str]]:
    """List the strings that a function is called with, by parameter."""
    (call,) = (
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == function
    )
    found = {"": [a.value for a in call.args if isinstance(a, ast.Constant)]}
    for keyword in call.keywords:
        assert isinstance(keyword.value, ast.Constant)
        found[str(keyword.arg)] = [keyword.value.value]
    return found  # type: ignore[return-value]


@pytest.mark.network
def test_the_modules_are_plain_text(directory: Path, plan: Plan) -> None:
    texts = {path.stem: path.read_text("utf-8") for path in directory.glob("models/*.py")}
    assert set(texts) == {"__init__", "core", *map(name_module, filetypes_of(plan))}
    for text in texts.values():
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
        assert not [line for line in text.split("\n") if line != line.rstrip()]
        assert text.startswith(f"# schemagen {__version__}: jwst {samples.RELEASE}, schemas of ")


@pytest.mark.network
def test_every_column_is_typed(directory: Path, plan: Plan) -> None:
    """As `Mapped[…]`, of one and the same type for the same type of column, and optional."""
    kinds: dict[ColumnType, set[str]] = {}
    for filetype in filetypes_of(plan):
        text = (directory / "models" / f"{name_module(filetype)}.py").read_text("utf-8")
        tree = ast.parse(text)
        assert ast.get_docstring(tree)
        classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
        for table in (t for t in plan.tables if t.filetype == filetype):
            attributes = dict(annotations_of(classes[name_class(table.name)]))
            keywords = [column for column in table.columns if column.keyword]
            assert list(attributes) == [column.name for column in keywords]
            for column in keywords:
                kinds.setdefault(column.type, set()).add(attributes[column.name])
    assert kinds == {
        ColumnType.TEXT: {"Mapped[str | None]"},
        ColumnType.INTEGER: {"Mapped[int | None]"},
        ColumnType.NUMBER: {"Mapped[float | None]"},
        ColumnType.BOOLEAN: {"Mapped[bool | None]"},
        ColumnType.DATE: {"Mapped[dt.date | None]"},
        ColumnType.TIME: {"Mapped[dt.time | None]"},
        ColumnType.TIMESTAMP: {"Mapped[dt.datetime | None]"},
    }


def annotations_of(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """Yield the annotated attributes of a class."""
    for child in node.body:
        if isinstance(child, ast.AnnAssign) and isinstance(child.target, ast.Name):
            yield child.target.id, ast.unparse(child.annotation)
