"""The database that the settings ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from schemagen.config import Config
from schemagen.errors import SchemagenError
from schemagen.migrations.planned_database import plan_database
from schemagen.migrations.release_databases import ReleaseDatabases
from tests.support.samples import DEV, open_reader, write_schemas


def test_a_database_of_one_release_needs_no_other_release(tmp_path: Path) -> None:
    config = Config(source=str(write_schemas(tmp_path / "schemas")))
    planned = plan_database(config, open_reader(offline=True))
    assert [str(each.package) for each in planned.schema_sets] == ["directory"]
    assert planned.database.filetypes == tuple(f.name for f in planned.inventory.filetypes)
    assert repr(planned) == f"<PlannedDatabase database of jwst {DEV}>"


@pytest.mark.network
def test_a_database_of_several_releases_is_their_union() -> None:
    config = Config(pipeline_version="3.0.0", since="2.0.0", filetype=("rate",))
    planned = plan_database(config, open_reader())
    read = [each.pipeline_version for each in planned.schema_sets]
    assert (read[0], read[-1]) == ("2.0.0", "3.0.0")
    assert planned.database == ReleaseDatabases(config, open_reader()).union(read)


@pytest.mark.network
def test_a_filetype_that_is_held_may_be_gone() -> None:
    config = Config(pipeline_version="3.0.0", filetype=("rate", "aminorm"))
    with pytest.raises(SchemagenError, match="no filetype 'aminorm'"):
        plan_database(config, open_reader())
    planned = plan_database(config, open_reader(), held=("rate", "aminorm"))
    assert planned.database.filetypes == ("rate",)


@pytest.mark.network
@pytest.mark.parametrize("since", ["", "1.19.0"])
def test_a_database_needs_no_files_of_known_releases(since: str) -> None:
    config = Config(pipeline_version="2.0.1", since=since, filetype=("rate", "x1d"))
    planned = plan_database(config, open_reader(), files=False)
    assert planned.schema_sets == ()
    assert planned.database == plan_database(config, open_reader()).database


def test_files_of_another_place_are_read_all_the_same(tmp_path: Path) -> None:
    config = Config(source=str(write_schemas(tmp_path / "schemas")))
    planned = plan_database(config, open_reader(offline=True), files=False)
    assert [str(each.package) for each in planned.schema_sets] == ["directory"]
