"""What is said of a library that is not installed can be run, and installs what schemagen needs."""

from __future__ import annotations

from configparser import ConfigParser

import pytest

from schemagen.errors import SchemagenError
from schemagen.extras import LIBRARIES, need
from schemagen.tables.engines import DIALECTS
from tests.support.samples import ROOT


def test_the_libraries_are_those_of_the_extras() -> None:
    settings = ConfigParser(comment_prefixes="#")
    settings.read(ROOT / "setup.cfg", "utf-8")
    declared = settings["options.extras_require"]
    listed = {extra: (*declared[extra].split("\n")[1:],) for extra in [*LIBRARIES, "db"]}
    assert listed.pop("db") == (*filter(None, (d.access.package for d in DIALECTS.values())),)
    assert listed == LIBRARIES


def test_a_library_that_is_not_installed_is_one_line() -> None:
    """It does not name schemagen: the package index has another project of this name."""
    need("pytest", "tables")
    with pytest.raises(SchemagenError) as error:
        need("no_such_library", "tables")
    advice = "python -m pip install 'astropy>=6.1' 'pyarrow>=19'"
    assert str(error.value) == f"no_such_library is not installed ({advice})"
