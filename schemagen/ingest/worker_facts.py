"""What a worker of a cluster tells of itself before it gets work.

A worker may lack schemagen, or have another version of it. So it gets the text of this module,
which needs nothing but the standard library of any Python 3.
"""

from __future__ import annotations

import importlib
import platform

__all__ = ["describe_worker"]


def describe_worker(asked: dict) -> dict:  # type: ignore[type-arg]
    """Describe this process to the one that has work for it.

    Parameters
    ----------
    asked : dict
        The ``version`` of schemagen that is needed; the module of the ``driver`` and the ``url``
        of the database, if the worker is to reach it; and the paths of some ``files``.

    Returns
    -------
    dict
        The names of the ``host`` and versions of ``python``, ``schemagen`` and ``driver``; the
        identity of the ``database``, and for each of the ``files`` why it cannot be opened, as
        `schemagen.ingest.access` finds them; and a ``fault``, because of which what follows it is
        not known.
    """
    found = {"host": platform.node(), "python": platform.python_version(), "fault": ""}
    try:
        found["schemagen"] = importlib.import_module("schemagen.version").__version__
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it
        found["fault"] = explain("schemagen", error)
        return found
    if found["schemagen"] != asked["version"]:
        found["fault"] = f"it has schemagen {found['schemagen']}, not {asked['version']}"
        return found
    for name in ("schemagen.ingest.run", asked["driver"]):
        try:
            module = importlib.import_module(name) if name else None
        except Exception as error:  # noqa: BLE001 - whatever is wrong with it
            found["fault"] = explain(name.partition(".")[0], error)
            return found
    found["driver"] = str(getattr(module, "__version__", ""))
    try:
        access = importlib.import_module("schemagen.ingest.access")
        found["database"], fault = access.identify_database(asked["url"])
        found["fault"] = fault and "it does not reach the database: " + fault
        found["files"] = access.find_obstacles(asked["files"], anonymous=asked["anonymous"])
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it
        found["fault"] = explain("schemagen", error)
    return found


def explain(name: str, error: Exception) -> str:
    """Return why a package cannot be used."""
    if isinstance(error, ImportError) and error.name == name:
        return name + " is not installed there"
    return name + " cannot be used there: " + " ".join(str(error).split())
