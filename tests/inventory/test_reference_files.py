"""The datamodels of reference files have schemas in the releases, and write no products."""

from __future__ import annotations

import pytest

from schemagen.errors import SchemagenError
from schemagen.inventory.build import describe_references
from schemagen.inventory.filetypes import filetype_models
from schemagen.inventory.reference_files import ANY_REFERENCE, list_schemas, read_models, read_types
from tests.support import samples


def test_no_datamodel_of_reference_files_writes_a_product() -> None:
    products = {row.model for rows in filetype_models().values() for row in rows}
    assert not products & read_models().keys()
    assert len(read_models()) > 100


@pytest.mark.network
def test_the_schemas_are_those_of_reference_files() -> None:
    files = samples.read_release(samples.RELEASE).files
    gone = {"drizpars", "multiextract1d", "outlierpars"}  # earlier releases have them
    for schema in {*read_models().values()} - {f"{name}.schema" for name in gone}:
        assert f"{schema}.yaml" in files, schema
    texts = {name: content.decode() for name, content in files.items()}
    extending = {name for name, text in texts.items() if f"$ref: {ANY_REFERENCE}" in text}
    named = {f"{schema}.yaml" for schema in read_models().values()}
    assert extending - named <= {"ifucubepars.schema.yaml", "mirmrs_extract1d.schema.yaml"}


def test_a_schema_is_found_by_datamodel_then_by_type() -> None:
    assert list_schemas("DarkMIRIModel", "DARK") == (
        "darkMIRI.schema",
        "dark.schema",
        ANY_REFERENCE,
    )
    assert list_schemas("", "GAIN") == ("gain.schema", ANY_REFERENCE)
    assert list_schemas("MadeUpModel", "") == (ANY_REFERENCE,)


GENERIC = {
    "ReferenceFileModel",
    "ReferenceImageModel",
    "ReferenceCubeModel",
    "ReferenceQuadModel",
}
"""Datamodels that a reference file of any type may be opened with."""


def test_each_datamodel_of_reference_files_is_one_of_a_type() -> None:
    named = {model for models in read_types().values() for model in models}
    assert named == read_models().keys() - GENERIC
    assert list(read_types()) == sorted(read_types())


@pytest.mark.network
def test_a_type_has_the_extensions_and_keywords_of_each_of_its_schemas() -> None:
    schema_set = samples.read_release(samples.RELEASE)
    found = describe_references(schema_set, ("DARK", "*flat"))
    assert [*found] == ["dark", "dflat", "fflat", "flat", "sflat"]
    assert [(layout.model, layout.schema) for layout in found.filetypes[0].layouts] == [
        ("DarkModel", "dark.schema"),
        ("DarkMIRIModel", "darkMIRI.schema"),
        ("DarkNirspecModel", "dark_nirspec.schema"),
    ]
    assert found["dark"]["PRIMARY"]["REFTYPE"].paths == ("meta.reftype",)
    assert {"SCI", "DQ", "ERR", "DQ_DEF", "ASDF"} < {*found["dark"]}
    every = describe_references(schema_set, ("*",))
    lacking = {name for name, models in read_types().items() if not models}
    assert {*every} == read_types().keys() - lacking - {"drizpars", "outlierpars"}


@pytest.mark.network
@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("flatt", "--reftype: there is no reference type 'flatt' (nearest: flat"),
        ("msaoper", "--reftype: jwst 3.0.0 has no schema for 'msaoper' files (they have no data"),
        ("drizpars", "--reftype: jwst 3.0.0 has no schema for 'drizpars' files (another release"),
    ],
)
def test_a_type_without_a_schema_is_told(name: str, told: str) -> None:
    with pytest.raises(SchemagenError) as caught:
        describe_references(samples.read_release("3.0.0"), (name,))
    assert str(caught.value).startswith(told)
