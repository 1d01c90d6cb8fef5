"""The libraries that only some answers need: one that is not installed is one line."""

from __future__ import annotations

from importlib.util import find_spec

from schemagen.errors import SchemagenError

__all__ = ["need"]


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
        hint = f"pip install 'schemagen[{extra}]'"
        raise SchemagenError(f"{library} is not installed", hint=hint)
