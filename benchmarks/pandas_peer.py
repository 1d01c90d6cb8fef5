"""Export tables with pandas, as one would without schemagen: ``read_sql``, then ``to_parquet``.

``python -m benchmarks.pandas_peer URL DIRECTORY TABLE…``
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import sqlalchemy as sa


def main(url: str, directory: str, *tables: str) -> None:
    """Write each table as a file."""
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        for table in tables:
            frame = pd.read_sql(sa.text(f"SELECT * FROM {table}"), connection)
            for name in ("other_keywords", "header"):  # it cannot write what JSON stands for
                if name in frame:
                    frame[name] = frame[name].map(_write)
            frame.to_parquet(Path(directory) / f"{table}.parquet", compression="zstd")


def _write(value: Any) -> str | None:
    return value if value is None or isinstance(value, str) else json.dumps(value)


if __name__ == "__main__":
    main(*sys.argv[1:])
