"""The libraries that only some verbs need: one that is not installed is one line."""

from __future__ import annotations

from importlib.util import find_spec

from schemagen.errors import SchemagenError

__all__ = ["LIBRARIES", "advise", "need"]

LIBRARIES = {
    "dask": ("distributed>=2025.1",),
    "plot": ("matplotlib>=3.9",),
    "s3": ("s3fs>=2025.2",),
    "tables": ("astropy>=6.1", "pyarrow>=19"),
}
"""What an extra installs, as ``setup.cfg`` says it."""


def advise(*libraries: str) -> str:
    """Return the command that installs libraries.

    It names them, and no extra: the package index has another project of the name schemagen.
    """
    return " ".join(["python -m pip install", *(f"'{each}'" for each in libraries)])


def need(library: str, extra: str) -> None:
    """Check that a library is installed; it is not imported.

    Parameters
    ----------
    library : str
        The library.
    extra : str
        The extra of schemagen that installs it.

    Raises
    ------
    SchemagenError
        If it is not installed.
    """
    if find_spec(library) is None:
        raise SchemagenError(f"{library} is not installed", hint=advise(*LIBRARIES[extra]))
