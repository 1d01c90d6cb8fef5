"""The datamodels of reference files have schemas in the releases, and write no products."""

from __future__ import annotations

import pytest

from schemagen.inventory.filetypes import filetype_models
from schemagen.inventory.reference_files import ANY_REFERENCE, list_schemas, read_models
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
