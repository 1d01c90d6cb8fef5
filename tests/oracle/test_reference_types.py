"""The reference types are those of CRDS, and those that upstream's datamodels say."""

from __future__ import annotations

import json
from importlib.resources import files

from stdatamodels.jwst import datamodels

from schemagen.inventory.reference_files import read_models, read_types

OF_CRDS = {"all", "calver", "crdscfg", "datalvl"}
"""What CRDS has for itself."""


def test_the_types_are_those_of_crds() -> None:
    text = files("crds").joinpath("jwst/specs/combined_specs.json").read_text("utf-8")
    theirs = {name for types in json.loads(text).values() for name in types}
    wanted = {name for name in theirs - OF_CRDS if not name.startswith("pars-")}
    assert read_types().keys() - {"outlierpars"} == wanted


def test_a_datamodel_that_says_its_type_is_one_of_that_type() -> None:
    checked = 0
    for name, models in read_types().items():
        for each in models:
            model = getattr(datamodels, each, None)
            if model is not None and getattr(model, "reftype", None):
                assert model.reftype == name, each
                checked += 1
    assert checked > 15


def test_each_datamodel_of_reference_files_is_known() -> None:
    for name in dir(datamodels):
        model = getattr(datamodels, name)
        if isinstance(model, type) and issubclass(model, datamodels.ReferenceFileModel):
            schema_url = str(model.schema_url)  # type: ignore[attr-defined]
            assert read_models()[name] == schema_url.rpartition("/")[2]
