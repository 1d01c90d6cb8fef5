"""`schemagen select`: show the values of keywords over the files of a database."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from schemagen.answers.answer_rows import AnswerRow
from schemagen.answers.conditions import read_condition
from schemagen.answers.formats import FORMATS, Format, find_format, write_file
from schemagen.answers.pictures import check_picture, find_points, plot_answer, save
from schemagen.answers.question import Question, read_time
from schemagen.answers.select import open_selection
from schemagen.cli.console import ProgressLine
from schemagen.cli.database_argument import split_database
from schemagen.live.address import Address, locate

__all__ = ["select"]


@click.command()
@click.argument("names", metavar="[URL] KEYWORD...", nargs=-1)
@click.option("--filetype", multiple=True, metavar="NAME", help="Only this filetype, e.g. rate.")
@click.option("--extension", multiple=True, metavar="NAME", help="Only this extension, e.g. SCI.")
@click.option(
    "--instrument", multiple=True, metavar="NAME", help="Only this instrument, e.g. MIRI."
)
@click.option("--detector", multiple=True, metavar="NAME", help="Only this detector, e.g. NRS1.")
@click.option("--program", multiple=True, metavar="NUMBER", help="Only this program, e.g. 1345.")
@click.option(
    "--exp-type", multiple=True, metavar="NAME", help="Only this EXP_TYPE, e.g. NRS_MSASPEC."
)
@click.option("--rootname", multiple=True, metavar="NAME", help="Only this rootname: 'jw01345*'.")
@click.option("--since", metavar="TIME", help="Only what began (DATE-BEG) then or later, in UTC.")
@click.option("--until", metavar="TIME", help="Only what began before then; a day is included.")
@click.option(
    "--where",
    multiple=True,
    metavar="CONDITION",
    help="Only what meets it: FILTER=F200W, 'EFFEXPTM>=100', 'TARGNAME~NGC*'.",
)
@click.option(
    "--latest",
    is_flag=True,
    help="Only the file that began last, of each filetype, instrument and detector.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice([*FORMATS]),
    help="How to write it [as the name of --output ends, or text].",
)
@click.option(
    "--plot",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Draw the values over time into this file, .svg, .png or .pdf, in place of a table.",
)
@click.option(
    "--by",
    metavar="KEYWORD",
    help="What the points of --plot have their colours by, e.g. FILTER or FILETYPE [DETECTOR].",
)
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write [stdout].",
)
def select(
    names: tuple[str, ...],
    since: str | None,
    until: str | None,
    where: tuple[str, ...],
    latest: bool,
    form: str | None,
    output: Path | None,
    plot: Path | None,
    by: str | None,
    **wanted: tuple[str, ...],
) -> None:
    """Show the values of keywords over the files of a database.

    Finds a keyword wherever files have it: in any extension, under a former name, and among the
    cards that have no column. A row is a header that has one of the keywords; what the primary
    header says is repeated in the rows of other extensions. `FOUND AS` names where a value stands,
    if not where its row says; in other formats, KEYWORD_place always does: EXTENSION.KEYWORD.

    Options with NAME can be given several times. Upper and lower case are the same; `*` and `?`
    stand for any characters, in keywords, too. CONDITION compares a keyword with a value by = != <
    <= > >= or, by ~, with a pattern; all must be met. The default URL is SCHEMAGEN_URL or
    sqlite:///jwst-headers.db.

    Formats: text; csv; jsonl, an object a line; ecsv, votable and fits, for astropy and TOPCAT;
    parquet. docs/reference/values.md says how each of them keeps what is missing.

    \b
    schemagen select GWA_TILT --detector NRS1 --since 2023-01-01
    schemagen select GWA_TILT --instrument NIRSPEC --plot tilt.svg
    schemagen select SRCTYPE --filetype x1d --where FILTER=F290LP
    schemagen select postgresql://user@host/headers 'EFF*' --program 1345 --output times.ecsv
    """
    url, names = split_database(names)
    if not names:
        raise click.UsageError("Missing argument 'KEYWORD...'.")
    chosen = find_format(form or "", str(output or ""))
    if chosen.is_binary and not output and sys.stdout.isatty():
        raise click.UsageError(f"{chosen} is nothing for a terminal: name a file with --output")
    question = Question(
        keywords=names,
        since=read_time(since, where="--since") if since else None,
        until=read_time(until, where="--until", end=True) if until else None,
        where=tuple(map(read_condition, where)),
        latest=latest,
        **{f"{flag}s": given for flag, given in wanted.items()},
    )
    if by and not plot:
        raise click.UsageError("--by is for --plot.")
    address = locate(url)
    if plot:
        _plot(address, question, by or "DETECTOR", plot)
        if not output and not form:
            return
    with (
        ProgressLine() as progress,
        open_selection(address, question, notify=progress.say, listen=progress) as selection,
    ):
        count = _Count()
        chunks = chosen.dump(selection.asked, count.follow(selection))
        if output:
            write_file(chunks, output)
        else:
            _print(chunks, chosen, progress)
        progress.say(f"{address}: {count}")


def _plot(address: Address, question: Question, by: str, path: Path) -> None:
    """Draw the values of keywords into a file."""
    check_picture(path)
    with ProgressLine() as progress:
        points = find_points(address, question, by, notify=progress.say, listen=progress)
        save(plot_answer(points, question), path)
        progress.say(f"{path}: {sum(map(len, points))} points")


class _Count:
    """Counts the rows of an answer, and their files."""

    def __init__(self) -> None:
        self.rows = self.files = 0

    def follow(self, rows: Iterable[AnswerRow]) -> Iterator[AnswerRow]:
        last = -1
        for row in rows:
            self.rows += 1
            if row.file.dataset_id != last:
                last = row.file.dataset_id
                self.files += 1
            yield row

    def __str__(self) -> str:
        rows = "1 row" if self.rows == 1 else f"{self.rows} rows"
        return f"{rows} from {'1 file' if self.files == 1 else f'{self.files} files'}"


def _print(chunks: Iterator[bytes], form: Format, progress: ProgressLine) -> None:
    """Print an answer: on a terminal page by page, if it is longer than one."""
    if form.name == "text" and sys.stdout.isatty():
        progress.erase()
        click.echo_via_pager(chunk.decode("utf-8", "surrogateescape") for chunk in chunks)
        return
    stream = sys.stdout.buffer
    for chunk in chunks:
        stream.write(chunk)
    stream.flush()
