"""Measure `schemagen ingest` against astropy, and the way acsql fills its tables.

``python -m benchmarks.ingest`` in a checkout, with astropy and psycopg beside schemagen's own
libraries; see README.md.
"""

from __future__ import annotations

import argparse
import datetime
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks import files
from benchmarks.builds import this_build
from benchmarks.measuring import Machine, Sample, Task, alternate, inside, run
from benchmarks.place import Place
from benchmarks.places import open_places
from benchmarks.table import HEADINGS, Row, compare, elapsed, per_file

RELEASE = "3.0.0"
SAMPLE = 150
"""The number of files that the slow ways are measured with."""

# -- work in a new process -------------------------------------------------------------------------


def read(directory: str) -> Iterator[str]:
    """Read and parse all headers as schemagen does."""
    from schemagen.fits.reader import read_headers

    for path in files.list_files(directory):
        read_headers(path)
        yield path


def getheader(directory: str) -> Iterator[str]:
    """Read all headers with astropy, one by one."""
    from astropy.io import fits

    from schemagen.fits.reader import read_headers

    paths = files.list_files(directory, SAMPLE)
    found = [(path, len(read_headers(path).headers)) for path in paths]
    yield ""
    for path, count in found:
        for number in range(count):
            fits.getheader(path, number)
        yield path


def insert(directory: str, url: str, tree: str) -> Iterator[str]:
    """Work as acsql does: read each header by `getheader`, look for its row, insert it, commit.

    The extensions and the rootname are known before. All files are stored once before, so that
    SQLAlchemy has compiled each statement.
    """
    import sqlalchemy as sa
    from astropy.io import fits
    from sqlalchemy.orm import Session

    from schemagen.fits.reader import read_headers
    from schemagen.ingest.datasets import describe_file
    from schemagen.tables.model import name_table

    sys.path.insert(0, tree)
    import models  # type: ignore[import-not-found]  # found by now only

    moments = (datetime.date, datetime.time, datetime.datetime)
    convert: dict[type, Callable[[Any], Any]] = {kind: partial(_read, kind) for kind in moments}
    tables: dict[str, tuple[Any, dict[str, tuple[str, Any]]]] = {}
    for mapper in models.Base.registry.mappers:
        fields = {
            column.info["keyword"]: (
                mapper.get_property_by_column(column).key,
                convert.get(column.type.python_type, _as_is),
            )
            for column in mapper.local_table.columns
            if "keyword" in column.info
        }
        tables[mapper.local_table.name] = mapper.class_, fields
    described = []
    for path in files.list_files(directory, SAMPLE):
        found = read_headers(path)
        described.append((path, describe_file(found), [header.name for header in found.headers]))
    used = {models.Dataset, models.Master}
    engine = sa.create_engine(url)

    def put(session: Session, model: Any, key: dict[str, Any], row: dict[str, Any]) -> Any:
        query = sa.select(*(getattr(model, name) for name in key)).filter_by(**key)
        if session.execute(query).first() is None:
            session.add(one := model(**key, **row))
            session.commit()
            return one
        return None

    def ingest(session: Session) -> Iterator[str]:
        for path, dataset, names in described:
            code = {"instrument": dataset.instrument, "detector": dataset.detector}
            put(session, models.Master, {"rootname": dataset.rootname}, code)
            key = {"rootname": dataset.rootname, "filetype": dataset.filetype}
            one = put(session, models.Dataset, key, {"filename": dataset.filename, **code})
            for number, name in enumerate(names):
                header = fits.getheader(path, number)
                model, fields = tables.get(name_table(dataset.filetype, name), (None, {}))
                if model is None:
                    continue
                row: dict[str, Any] = {"extension_index": number}
                for keyword, value in header.items():
                    if keyword in fields:
                        attribute, kind = fields[keyword]
                        row[attribute] = kind(value)
                place: dict[str, Any] = {
                    "dataset_id": one.dataset_id,
                    "instrument": dataset.instrument,
                    "extension_version": header.get("EXTVER", 1),
                }
                put(session, model, place, row)
                used.add(model)
            yield path

    with Session(engine, expire_on_commit=False) as session:
        for _ in ingest(session):
            pass
        for model in sorted(used, key=[models.Master, models.Dataset].__contains__):
            if model is not models.Master:
                session.execute(sa.delete(model))
        session.execute(sa.delete(models.Master))
        session.commit()
        session.expunge_all()
        yield ""
        yield from ingest(session)
    engine.dispose()


def _read(kind: Any, value: Any) -> Any:
    """Read a date or time; what is none has no value."""
    try:
        return kind.fromisoformat(value)
    except ValueError:
        return None


def _as_is(value: Any) -> Any:
    return value


WORK = {work.__name__: work for work in (read, getheader, insert)}

# -- what is measured ------------------------------------------------------------------------------


def measure(scratch: Path, places: dict[str, Place], count: int, rounds: int) -> Iterator[Row]:
    """Measure all work in turn, and yield the rows."""
    build = this_build()
    directory, tree = scratch / "files", scratch / "tree"
    run(build.python("-m", "benchmarks.files", "write", directory, str(count)))
    released = ("--pipeline-version", RELEASE, "--offline")
    run(build.schemagen("build", *released, "--output", tree))
    own = ("-m", "benchmarks.ingest", "--inside")
    scan = build.python("-m", "benchmarks.files", "scan", directory)
    tasks: dict[str, Task] = {
        "scan": partial(inside, scan),
        "read": partial(inside, build.python(*own, "read", directory)),
        "getheader": partial(inside, build.python(*own, "getheader", directory)),
    }
    for place in places.values():
        place.renew("bench_empty")
        run(build.schemagen("create", place.url("bench_empty"), *released))

        def insert_rows(place: Place = place) -> Sample:
            place.reset("bench_peer", "bench_empty")
            url = place.url("bench_peer")
            return inside(build.python(*own, "insert", directory, url, tree))

        def ingest(place: Place = place) -> Sample:
            place.reset("bench_peer", "bench_empty")
            command = build.schemagen("ingest", place.url("bench_peer"), directory)
            return run(command)

        tasks |= {f"insert {place.name}": insert_rows, f"ingest {place.name}": ingest}
    taken = alternate(tasks, rounds, warm=False)
    few = min(SAMPLE, count)
    shares = {
        name: per_file(sample, few if name.startswith(("getheader", "insert")) else count)
        for name, sample in taken.items()
    }
    for peer, theirs, most in (("a bare scan", "scan", 5), ("astropy", "getheader", 0)):
        what = f"`read_headers`, against {peer}"
        yield compare(what, shares["read"], peer=peer, theirs=shares[theirs], each=True, most=most)
    for place in places.values():
        what = f"`ingest`, {place.name}, against `getheader` and an ORM insert for each header"
        ours, rows = (shares[f"{of} {place.name}"] for of in ("ingest", "insert"))
        yield compare(what, ours, peer="ORM", theirs=rows, each=True, by=elapsed, least=10)


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.ingest", description=__doc__, allow_abbrev=False
    )
    parser.add_argument("--postgresql", help="URL of a server [one is started]")
    parser.add_argument("--files", type=int, default=3000, help="number of files [3000]")
    parser.add_argument("--rounds", type=int, default=5, help="number of rounds [5]")
    options = parser.parse_args()
    machine = Machine()
    urls = {"postgresql": options.postgresql} if options.postgresql else {}
    with tempfile.TemporaryDirectory() as directory:
        scratch = Path(directory)
        with open_places(("postgresql", "sqlite"), urls, scratch) as places:
            print(f"| {' | '.join(HEADINGS)} |\n|{'---|' * len(HEADINGS)}")
            for row in measure(scratch, places, options.files, options.rounds):
                print(f"| {' | '.join(row.cells())} |", flush=True)
            about = "; ".join(map(str, places.values()))
    print(f"\nMedians of {options.rounds} rounds. {about}. {machine.describe()}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        files.perform(WORK[sys.argv[2]], *sys.argv[3:])
    else:
        main()
