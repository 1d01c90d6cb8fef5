"""Keyword Dictionaries of our own making, in the form of the archive's."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

__all__ = ["FILES", "describe", "write_bundle", "write_directory", "write_zip"]

Files = Mapping[str, Any]


def describe(keyword: str, extension: str = "PRIMARY", **more: Any) -> dict[str, Any]:
    """Make an entry of a keyword."""
    entry = {
        "fits_keyword": keyword,
        "fits_hdu": extension,
        "title": f"Title of {keyword}",
        "type": "string",
        "units": "",
        "destination": ["Common.column"],
        "sql_dtype": "nvarchar(20)",
        "si": "Multiple",
        "mode": "All",
        "level": "1b",
    }
    return entry | more


def _layer(*files: str) -> dict[str, Any]:
    references = [{"$ref": file} for file in files]
    return {"properties": {"allOf": references} if len(references) > 1 else references[0]}


FILES: Files = {
    "top.spectrograph.slit.schema.json": {
        "title": "root",
        "properties": {"meta": {"properties": {"aim": _layer("core.json", "slit.json")}}},
    },
    "top.camera.schema.json": {
        "properties": {"meta": {"properties": {"aim": _layer("core.json")}}},
    },
    "core.json": {
        "name": describe("AIM_NAME", type="string", enum=["STAR", "GALAXY"]),
        "angle": describe("AIM_PA", "sci", type="float", units="degrees"),
    },
    "slit.json": {
        "name": describe("AIM_NAME", enum=["NEBULA"]),  # the key is in core.json, too
        "width": describe("SLITWID", "SCI", type="float", destination=[]),
    },
}
"""A dictionary of two modes. Both have AIM_NAME and AIM_PA, one has SLITWID."""


def write_directory(path: Path, files: Files = FILES) -> Path:
    """Write a dictionary as a directory."""
    path.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (path / name).write_text(json.dumps(content), "utf-8")
    return path


def write_zip(path: Path, files: Files = FILES) -> Path:
    """Write a dictionary as a zip, in a directory of it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("__MACOSX/jwstkd/._core.json", b"\0")
        for name, content in files.items():
            archive.writestr(f"jwstkd/{name}", json.dumps(content))
    return path


def write_bundle(path: Path, files: Files = FILES) -> Path:
    """Write a dictionary as the answer of a service."""
    path.write_text(json.dumps({"status": "COMPLETE", "msg": "", **files}), "utf-8")
    return path
