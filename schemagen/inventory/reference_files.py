"""Reference files: which datamodel writes one of a type, and which schema describes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import cast

from schemagen.inventory import yaml_file

__all__ = ["ANY_REFERENCE", "list_schemas", "read_models", "read_types"]

ANY_REFERENCE = "referencefile.schema"
"""The schema that those of all reference files extend."""


@cache
def read_models() -> Mapping[str, str]:
    """Return the schema of each datamodel of reference files, in all releases."""
    models = cast(Mapping[str, object], _read("reference_files.yaml")["models"])
    return {model: str(schema) for model, schema in models.items()}


@cache
def read_types() -> Mapping[str, tuple[str, ...]]:
    """Return the datamodels of each reference type of CRDS, in all releases."""
    types = cast(Mapping[str, Iterable[object]], _read("reference_types.yaml")["types"])
    return {name: tuple(map(str, models)) for name, models in types.items()}


def _read(name: str) -> Mapping[str, object]:
    return yaml_file.read_document(name, files("schemagen").joinpath(name).read_bytes()).root


def list_schemas(model: str, kind: str) -> tuple[str, ...]:
    """List the schemas that may describe a reference file, the best first.

    Parameters
    ----------
    model : str
        Its DATAMODL; empty if it has none.
    kind : str
        Its REFTYPE; empty if it has none. A datamodel schema often has its name: ``dark.schema``.

    Returns
    -------
    tuple of str
        Names of schemas. A release need not have the first ones; it has the last.
    """
    known = read_models().get(model)
    named = f"{kind.lower()}.schema" if kind else None
    return tuple(dict.fromkeys(filter(None, (known, named, ANY_REFERENCE))))
