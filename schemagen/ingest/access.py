"""Whether this process reaches what an ingest needs: the database, and the files."""

from __future__ import annotations

from collections.abc import Iterable

from schemagen.errors import SchemagenError
from schemagen.fits.reader import find_obstacle
from schemagen.live.address import locate
from schemagen.live.connection import connect

__all__ = ["find_obstacles", "identify_database"]


def find_obstacles(paths: Iterable[str], *, anonymous: bool = False) -> dict[str, str]:
    """Return, for each file, why it cannot be opened from here; an empty string if it can be."""
    return {path: find_obstacle(path, anonymous=anonymous) for path in paths}


def identify_database(url: str) -> tuple[str, str]:
    """Tell a database apart from all others.

    Parameters
    ----------
    url : str
        Its URL; ``localhost`` in it is another machine for each process. Empty for no database.

    Returns
    -------
    tuple of str and str
        The steps of its schema with the moments at which they were applied, which are the same
        only if it is the same database. And why it cannot be reached, in place of that.
    """
    if not url:
        return "", ""
    query = "SELECT step, pipeline_version, applied_date FROM schemagen_releases ORDER BY step"
    try:
        with connect(locate(url)) as connection:
            rows = connection.query(query)
    except SchemagenError as error:
        return "", str(error)
    return "; ".join(" ".join(map(str, row)) for row in rows), ""
