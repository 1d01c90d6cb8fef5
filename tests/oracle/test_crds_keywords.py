"""CRDS derives the path of each keyword from the schemas by itself: the pairs are ours."""

from __future__ import annotations

from importlib.metadata import version

from crds.jwst import schema

from schemagen.inventory.build import take_inventory
from schemagen.sources.releases import read_pins
from tests.support.samples import read_release


def test_every_pair_of_keyword_and_path_of_crds_is_ours() -> None:
    theirs = {(keyword, path) for path, keyword in schema._get_dm_to_fits().items()}
    installed = version("stdatamodels")
    pinned = next(
        each.pipeline_version
        for each in reversed([*read_pins()])
        if (each.package, each.package_version) == ("stdatamodels", installed)
    )
    inventory = take_inventory(read_release(pinned))
    ours = {
        (keyword.name, path.upper())
        for filetype in inventory.filetypes
        for layout in filetype.layouts
        for extension in layout.extensions
        for keyword in extension.keywords
        for path in keyword.paths
    }
    assert len(theirs) >= 443
    assert theirs - ours == set()
