"""The record of declarations says what the schemas say, and is read as it was written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemagen.errors import SchemagenError
from schemagen.inventory.build import InventoryReader
from schemagen.inventory.declarations import (
    RECORD,
    Declarations,
    add_declarations,
    read_declarations,
    strip_extension,
    write_declarations,
)
from schemagen.inventory.model import (
    ArrayColumn,
    Extension,
    Inventory,
    Keyword,
    Kind,
    Note,
    Place,
    Type,
)
from schemagen.migrations.history import follow, to_json, walk_releases
from schemagen.sources.schema_set import SchemaSet
from tests.support.samples import open_reader

names = st.sampled_from(("SCI", "DATE-OBS", "Å µm", 'a "quoted" name'))
texts = st.just("") | names
keywords = st.builds(
    Keyword,
    name=names,
    type=st.sampled_from(Type),
    paths=st.lists(names, min_size=1, unique=True).map(tuple),
    title=texts,
    unit=texts,
    enum=st.lists(names | st.integers(0, 9), unique=True).map(tuple),
    default=st.none(),
    blend=texts,
    tabulated=st.booleans(),
    place=st.just(Place(file="", line=0)),
)
extensions = st.builds(
    Extension,
    name=names,
    kind=st.sampled_from(Kind),
    datatype=texts,
    ndim=st.integers(0, 4),
    repeats=st.booleans(),
    columns=st.lists(
        st.builds(
            ArrayColumn,
            name=names,
            datatype=names,
            shape=st.lists(st.integers(1, 9), max_size=2).map(tuple),
            unit=texts,
        ),
        max_size=2,
    ).map(tuple),
    keywords=st.lists(keywords, max_size=4, unique=True).map(tuple),
)
schemas = st.dictionaries(names, st.lists(extensions, max_size=3).map(tuple), max_size=3)


def number_sets(listed: Sequence[dict[str, tuple[Extension, ...]]]) -> tuple[Declarations, ...]:
    return tuple(
        Declarations(release=f"1.{number}.0", sha256=f"{number:064}", schemas=each)
        for number, each in enumerate(listed)
    )


records = st.lists(schemas, max_size=4).map(number_sets)


@given(records)
@settings(deadline=None)
def test_a_record_is_read_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, sets: tuple[Declarations, ...]
) -> None:
    path = tmp_path_factory.mktemp("record") / "declarations.jsonl"
    write_declarations(sets, path)
    assert tuple(read_declarations(path).values()) == sets


@given(records, st.integers(0, 4))
@settings(deadline=None)
def test_no_line_changes_when_sets_are_added(
    tmp_path_factory: pytest.TempPathFactory, sets: tuple[Declarations, ...], count: int
) -> None:
    path = tmp_path_factory.mktemp("record") / "declarations.jsonl"
    write_declarations(sets[:count], path)
    before = path.read_bytes()
    add_declarations(sets, path)
    assert path.read_bytes().startswith(before)
    assert tuple(read_declarations(path).values()) == sets


def bare(inventory: Inventory) -> Inventory:
    """Leave out of an inventory what the record leaves out."""
    return replace(
        inventory,
        notes=(),
        filetypes=tuple(
            replace(
                filetype,
                layouts=tuple(
                    replace(layout, extensions=tuple(map(strip_extension, layout.extensions)))
                    for layout in filetype.layouts
                ),
            )
            for filetype in inventory.filetypes
        ),
    )


@pytest.fixture(scope="module")
def read() -> tuple[SchemaSet, ...]:
    """The schemas of all known releases."""
    reader = open_reader()
    return reader.read_many(reader.pins.versions)


@pytest.mark.network
@pytest.mark.long
def test_the_record_is_computed_again_from_the_schemas_of_all_releases(
    read: tuple[SchemaSet, ...], tmp_path: Path
) -> None:
    inventories = InventoryReader()
    first = {each.sha256: each for each in reversed(read)}
    path = tmp_path / RECORD.name
    sets = (inventories.declare(each) for each in reversed(first.values()))
    write_declarations(sets, path)
    same = path.read_bytes() == RECORD.read_bytes()
    assert same, f"the record is not what the schemas declare: copy {path} to {RECORD}"


@pytest.mark.network
def test_a_release_is_recalled_as_it_is_read(read: tuple[SchemaSet, ...]) -> None:
    pins = {release.pipeline_version: release for release in open_reader().pins}
    inventories = InventoryReader()
    for schema_set in read[::13]:
        recalled = inventories.recall(pins[schema_set.pipeline_version])
        assert recalled == bare(inventories.take(schema_set))


@pytest.mark.network
def test_a_history_is_the_same_from_the_record_and_from_the_schemas(
    read: tuple[SchemaSet, ...],
) -> None:
    some = [each for each in read if each.pipeline_version in {"1.0.0", "1.9.6", "2.0.1", "3.0.0"}]
    inventories = InventoryReader()
    taken = [inventories.take(each) for each in some]
    recalled = inventories.recall_many([each.pipeline_version for each in some], open_reader())
    ours, theirs = (tuple(walk_releases(each)) for each in (recalled, taken))
    assert to_json(ours, follow(ours, "*PTS")) == to_json(theirs, follow(theirs, "*PTS"))
    assert [each.diff and each.diff.changes for each in ours] == [
        each.diff and each.diff.changes for each in theirs
    ]


@pytest.mark.network
def test_a_release_that_the_record_lacks_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    known = read_declarations()
    reader = open_reader()
    newest = reader.pins.newest
    monkeypatch.setattr(
        "schemagen.inventory.build.read_declarations",
        lambda: {sha256: each for sha256, each in known.items() if sha256 != newest.schemas_sha256},
    )
    inventories = InventoryReader()
    assert inventories.recall(newest) is None
    older, newer = inventories.recall_many(("1.0.0", newest.pipeline_version), reader)
    assert not older.notes
    assert any(isinstance(note, Note) for note in newer.notes)


@pytest.mark.parametrize("text", ["{", "[]", '{"keyword": "A"}', '{"release": "1", "sha256": "2"}'])
def test_a_damaged_record_is_an_error(tmp_path: Path, text: str) -> None:
    path = tmp_path / "declarations.jsonl"
    path.write_text(text)
    with pytest.raises(SchemagenError, match=r"declarations\.jsonl: is not a record"):
        read_declarations(path)
    assert read_declarations(tmp_path / "none") == {}
