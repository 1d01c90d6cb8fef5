"""Ask a large archive the questions of the README, and print a table for each engine in Markdown.

``python -m benchmarks.questions`` in a checkout; see README.md. The rows are generated, and loaded
into the tables that ``schemagen create`` makes; no files are read.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import re
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.archive import Archive
from benchmarks.builds import this_build
from benchmarks.measuring import Machine, run
from benchmarks.place import Place
from benchmarks.places import ENGINES, open_places
from tests.support.examples import EXAMPLES, QUERIES, choose

RELEASE = "3.0.0"
DATABASE = "bench_questions"
MOST = 100
"""Milliseconds that an answer may take that needs few rows."""
SLOW = 5000
"""Milliseconds of an answer that is not asked for again."""
FEW = 0.01
"""The share of rows that is few."""

_WEEK = "BETWEEN '2024-03-04' AND '2024-03-10'"
OTHERS = {
    "the rootnames of a program": "SELECT rootname FROM master WHERE program = '01345'",
    "the files of a rootname prefix": "SELECT filename FROM datasets"
    " WHERE rootname LIKE 'jw01345%'",
    "a file and its headers": "SELECT * FROM datasets JOIN cal_primary"
    " USING (dataset_id, instrument) WHERE datasets.filename = '{rootname}_cal.fits'",
    "the files of a rootname": "SELECT * FROM dataset_filetypes WHERE rootname = '{rootname}'",
    "a row for each rootname of a prefix": "SELECT * FROM dataset_filetypes"
    " WHERE rootname LIKE 'jw01345%'",
    "a row for each rootname of a program": "SELECT dataset_filetypes.* FROM dataset_filetypes"
    " JOIN master USING (rootname) WHERE program = '01345'",
    "cal but no i2d, of a program": "SELECT rootname, cal FROM dataset_filetypes"
    " WHERE rootname LIKE 'jw01345%' AND cal IS NOT NULL AND i2d IS NULL",
    "a filetype of a prefix": "SELECT filename FROM datasets"
    " WHERE filetype = 'x1d' AND rootname LIKE 'jw01345%'",
    "a rare pipeline version": "SELECT filename FROM datasets WHERE pipeline_version = '1.18.0'",
    "the exposures of a week": f"SELECT obs_id, detector FROM rate_primary WHERE date_obs {_WEEK}",
    "the exposures of an hour": "SELECT obs_id, detector FROM rate_primary"
    " WHERE date_beg >= '2024-03-04 10:00:00' AND date_beg < '2024-03-04 11:00:00'",
    "a week of one instrument": "SELECT obs_id, detector FROM miri_cal_primary"
    f" WHERE date_obs {_WEEK}",
    "a rare EXP_TYPE": "SELECT obs_id, exposure FROM rate_primary JOIN datasets"
    " USING (dataset_id, instrument) WHERE datasets.exp_type = 'NRS_LAMP'",
    "both headers of a program": "SELECT obs_id, cal_primary.date_beg, photmjsr FROM cal_primary"
    " JOIN cal_sci USING (dataset_id, instrument) JOIN datasets USING (dataset_id, instrument)"
    " JOIN master USING (rootname)"
    " WHERE master.program = '01345' AND cal_sci.extension_version = 1",
    "a rare EXP_TYPE, of PRIMARY alone": "SELECT obs_id, detector FROM rate_primary"
    " WHERE exp_type = 'NRS_LAMP'",
    "a program, of PRIMARY alone": "SELECT obs_id, detector FROM rate_primary"
    " WHERE program = '01345'",
}
"""Queries besides those of the README."""

Show = Callable[[Place, str], Iterator[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a query took."""

    rows: int
    touched: int
    """The rows that it is about: those that it counts, if it counts."""
    share: float
    """Their share of the largest table that it reads."""
    cold: float | None
    """Milliseconds with empty caches."""
    warm: float
    plan: str

    def cells(self) -> Iterator[str]:
        """Yield the cells of its line."""
        yield f"{self.touched:,}"
        yield f"{self.share:.2%}"
        yield "" if self.cold is None else f"{self.cold:.0f}"
        yield f"{self.warm:.1f}" if self.warm < 10 else f"{self.warm:.0f}"
        within = self.warm < MOST
        yield "" if self.share >= FEW else "yes" if within else "**no**"
        yield self.plan


def fill(place: Place, archive: Archive) -> Counter[str]:
    """Fill a database; return the numbers of rows by table."""
    counts: Counter[str] = Counter()
    with place.filling(DATABASE) as add:
        for batch in archive.batches():
            for rows in batch:
                add(rows)
                counts[rows.table] += len(rows.own)
    return counts


def list_queries(place: Place, archive: Archive) -> Iterator[tuple[str, str]]:
    """Yield the queries, those of the README first."""
    from schemagen.tables.engines import DIALECTS

    for question in QUERIES:
        yield question, choose(EXAMPLES[question], DIALECTS[place.dialect].title)
    rootname = archive.exposures[len(archive.exposures) // 2].rootname
    for question, query in OTHERS.items():
        yield question, query.format(rootname=rootname)


def ask(place: Place, query: str, counts: Mapping[str, int], *, cold: bool, times: int) -> Answer:
    """Ask a question, with empty caches if wanted, then some times more."""
    chilled = None
    if cold:
        place.cool(DATABASE)
        with session(place) as cursor:
            chilled, _, _ = answer(cursor, query)
    with session(place) as cursor:
        found = [answer(cursor, query)]
        if found[0][0] < SLOW:
            found = [answer(cursor, query) for _ in range(times)]
    _, rows, names = found[-1]
    touched = sum(row[-1] for row in rows) if names[-1:] == ["files"] else len(rows)
    tables = re.findall(r"(?:FROM|JOIN)\s+(\w+)", query)
    read = max(size_of(table, counts) for table in tables)
    return Answer(
        rows=len(rows),
        touched=touched,
        share=touched / read,
        cold=chilled,
        warm=median(ms for ms, _, _ in found),
        plan=", ".join(dict.fromkeys(PLANS[place.dialect](place, query))),
    )


def size_of(table: str, counts: Mapping[str, int]) -> int:
    """Return the number of rows of a table, or of the whole table of a partition; at least one."""
    if table == "dataset_filetypes":
        return counts["datasets"]
    if table not in counts:
        table = table.partition("_")[2]
    return counts.get(table, 1)


@contextmanager
def session(place: Place) -> Iterator[Any]:
    """Open a session, in which the engine has read the catalogue."""
    connection = place.connect(DATABASE)
    try:
        cursor = connection.cursor()
        cursor.execute("SELECT count(*) FROM schemagen_releases")
        cursor.fetchall()
        yield cursor
    finally:
        connection.close()


def answer(cursor: Any, query: str) -> tuple[float, list[tuple[Any, ...]], list[str]]:
    """Run a query; return milliseconds, rows, and the names of its columns."""
    start = time.perf_counter()
    cursor.execute(query)
    rows = cursor.fetchall()
    taken = (time.perf_counter() - start) * 1000
    return taken, list(rows), [column[0] for column in cursor.description]


# -- plans -----------------------------------------------------------------------------------------


def show_sqlite(place: Place, query: str) -> Iterator[str]:
    """Yield the tables that a plan reads, each with its index."""
    for *_, text in place.fetch(DATABASE, f"EXPLAIN QUERY PLAN {query}"):
        if found := re.match(r"(SCAN|SEARCH) (\w+)(?: USING (?:(?:AUTOMATIC )?(?:COVERING )?)?"
                             r"(?:INDEX (\w+)|(INTEGER PRIMARY KEY)))?", text):  # fmt: skip
            way, table, index, key = found.groups()
            yield f"{'scan ' if way == 'SCAN' else ''}{table}{_by(index or key)}"


def show_mariadb(place: Place, query: str) -> Iterator[str]:
    """Yield the tables that a plan reads, each with its index."""
    for row in place.fetch(DATABASE, f"EXPLAIN {query}"):
        _, _, table, way, _, key, *_ = row
        if table:
            yield f"{'scan ' if way in {'ALL', 'index'} else ''}{table}{_by(key)}"


def show_postgresql(place: Place, query: str) -> Iterator[str]:
    """Yield the tables that a plan reads, each with its index; partitions as one."""
    ((plan,),) = place.fetch(DATABASE, f"EXPLAIN (FORMAT JSON) {query}")
    yield from _walk((json.loads(plan) if isinstance(plan, str) else plan)[0]["Plan"])


def _walk(node: Mapping[str, Any]) -> Iterator[str]:
    if relation := node.get("Relation Name"):
        table, index = _whole(relation), node.get("Index Name", "")
        scan = node["Node Type"] == "Seq Scan"
        yield f"{'scan ' if scan else ''}{table}{_by(_whole(index))}"
    elif index := node.get("Index Name"):  # below a bitmap
        yield f"by {_whole(index)}"
    for child in node.get("Plans", ()):
        yield from _walk(child)


def _whole(name: str) -> str:
    """Return the name without that of a partition."""
    return re.sub("^(nircam|nirspec|niriss|miri|fgs|other)_(?!headers)", "", name)


def _by(index: str | None) -> str:
    return f" by {index}" if index else ""


PLANS: dict[str, Show] = {
    "sqlite": show_sqlite,
    "postgresql": show_postgresql,
    "mariadb": show_mariadb,
}


# -- the command -----------------------------------------------------------------------------------

HEADINGS = ("question", "rows touched", "of all", "ms, cold", "ms, warm", f"< {MOST} ms", "plan")


def tabulate(
    place: Place, archive: Archive, counts: Mapping[str, int], options: argparse.Namespace
) -> Iterator[str]:
    """Ask all questions, and yield the lines of the table."""
    yield f"| {' | '.join(HEADINGS)} |"
    yield "|---|--:|--:|--:|--:|:-:|---|"
    for question, query in list_queries(place, archive):
        if options.only not in question:
            continue
        found = ask(place, query, counts, cold=options.cold, times=options.rounds)
        yield f"| {question} | {' | '.join(found.cells())} |"


def main() -> None:
    """Fill the databases, ask, and print the tables."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.questions", description=__doc__, allow_abbrev=False
    )
    add = parser.add_argument
    add("--rootnames", type=int, default=200_000, help="rootnames, with five files each [200000]")
    add("--engines", default=",".join(ENGINES), help=f"some of {','.join(ENGINES)} [all]")
    add("--rounds", type=int, default=5, help="how often each question is asked; medians [5]")
    add("--only", default="", help="ask only questions that contain this")
    add("--no-cold", dest="cold", action="store_false", help="do not empty the caches")
    add("--scratch", type=Path, help="where SQLite's database is written [TMPDIR]")
    options = parser.parse_args()
    machine, archive = Machine(), Archive(options.rootnames, RELEASE)
    build = this_build()
    with tempfile.TemporaryDirectory(dir=options.scratch) as scratch:
        for engine in options.engines.split(","):
            with open_places((engine,), {}, Path(scratch)) as places:
                for place in places.values():
                    place.renew(DATABASE)
                    released = ("--pipeline-version", RELEASE, "--offline")
                    run(build.schemagen("create", place.url(DATABASE), *released))
                    start = time.perf_counter()
                    counts = fill(place, archive)
                    filled = time.perf_counter()
                    place.analyze(DATABASE)
                    analyzed = time.perf_counter() - filled
                    words = counts | {"schemagen_columns": place.fetch(
                        DATABASE, "SELECT count(*) FROM schemagen_columns")[0][0]}  # fmt: skip
                    print(
                        f"\n{place.version()}: {counts['master']:,} rootnames,"
                        f" {counts['datasets']:,} files, {counts.total():,} rows,"
                        f" {place.size(DATABASE) / 1e9:.2f} GB; loaded in {filled - start:.0f} s,"
                        f" analyzed in {analyzed:.0f} s\n",
                        flush=True,
                    )
                    for line in tabulate(place, archive, words, options):
                        print(line, flush=True)
                    place.drop(DATABASE)
    print(f"\n{dt.datetime.now(dt.UTC):%Y-%m-%d}. {machine.describe()}")


if __name__ == "__main__":
    main()
