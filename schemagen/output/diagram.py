"""Draw the core tables and the tables of a filetype, and how they join, as SVG."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import jinja2

from schemagen.output.boxes import (
    HEAD,
    LINE,
    MARGIN,
    PAD,
    Box,
    Join,
    Row,
    join_boxes,
    place_boxes,
)
from schemagen.output.page import Page
from schemagen.output.picture import Picture
from schemagen.output.templates import banner, render
from schemagen.tables.model import Column, ColumnType, Database, Family, Table, name_column

__all__ = ["draw_tables", "picture_tables", "render_diagrams"]

_SHOWN = 6
"""Columns of keywords that the box of a header table lists."""

_KNOWN = (
    *("DETECTOR", "EXP_TYPE", "FILTER", "DATE-OBS", "DATE-BEG", "EFFEXPTM"),
    *("BUNIT", "XPOSURE", "SRCTYPE", "PHOTMJSR", "RA_V1", "S_REGION"),
)
"""Keywords that readers know: they are shown before others."""

_WORDS = {ColumnType.NAME: "text", ColumnType.CODE: "text", ColumnType.ID: "integer"}
"""What readers call the types that keys have."""

_FULL = 2
"""Header tables with a box of their own; the others share one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A picture of tables.

    Attributes
    ----------
    name : str
        Its name, with which its ids begin: a page may have several.
    title, description : str
        What it shows, in words: the text alternative.
    boxes : tuple of Box
        The tables.
    joins : tuple of Join
        The lines between them.
    notes : tuple of str
        Sentences below the tables.
    """

    name: str
    title: str
    description: str
    boxes: tuple[Box, ...]
    joins: tuple[Join, ...]
    notes: tuple[str, ...]

    @property
    def width(self) -> float:
        """The width of the picture."""
        return max(box.right for box in self.boxes) + MARGIN

    @property
    def origins(self) -> tuple[tuple[float, float], ...]:
        """The ends of lines that several of them may share."""
        return tuple(dict.fromkeys((join.x1, join.y1) for join in self.joins))

    @property
    def foot(self) -> float:
        """Where the notes begin."""
        return max(box.y + box.height for box in self.boxes) + 2 * LINE

    @property
    def height(self) -> float:
        """The height of the picture."""
        return self.foot + len(self.notes) * LINE + MARGIN - LINE / 2


_FILES = ("master", "datasets", "other_headers")
_DICTIONARY = "schemagen_columns"
"""Core tables, as they stand from left to right and from top to bottom."""


def render_diagrams(database: Database, templates: jinja2.Environment) -> Iterator[Page]:
    """Draw a picture for each filetype: ``svg/rate.svg``."""
    for filetype in dict.fromkeys(table.filetype for table in database.tables if table.filetype):
        text = _render(draw_tables(database, filetype), banner(database), templates)
        yield Page(path=f"svg/{filetype}.svg", text=text)


def picture_tables(database: Database, filetype: str, templates: jinja2.Environment) -> Picture:
    """Return the picture of a filetype for a page that has its colours and others.

    Parameters
    ----------
    database : Database
        The tables.
    filetype : str
        A filetype that has tables.
    templates : jinja2.Environment
        The templates.

    Returns
    -------
    Picture
        Its rows are the tables, their keys, and what these refer to.
    """
    drawing = draw_tables(database, filetype)
    shown = [t for t in database.tables if not t.filetype or t.filetype == filetype]
    return Picture(
        name=drawing.name,
        title=drawing.title,
        description=drawing.description,
        svg=_render(drawing, "", templates).strip(),
        heads=("table", "key", "refers to"),
        rows=tuple((table.name, ", ".join(table.primary_key), _refer(table)) for table in shown),
    )


def _refer(table: Table) -> str:
    return ", ".join(f"{key.table}.{key.references}" for key in table.foreign_keys)


def _render(drawing: Drawing, banner: str, templates: jinja2.Environment) -> str:
    return render(
        templates,
        "svg/tables.svg.j2",
        banner=banner,
        drawing=drawing,
        line=LINE,
        head=HEAD,
        pad=PAD,
        margin=MARGIN,
    )


def draw_tables(database: Database, filetype: str) -> Drawing:
    """Arrange the core tables and those of a filetype.

    Parameters
    ----------
    database : Database
        The tables.
    filetype : str
        A filetype that has tables.

    Returns
    -------
    Drawing
        From left to right: rootnames, their files, and the headers of these files. The tables in
        which the database explains itself are below the files.
    """
    known = {table.name: table for table in database.tables}
    headers = [table for table in database.tables if table.filetype == filetype]
    own, rest = headers[:_FULL], headers[_FULL:]
    view = Box(title="dataset_filetypes", rows=_list_filetypes(database), dashed=True)
    others = [
        _draw_table(table)
        for table in database.tables
        if table.family is Family.CORE and table.name not in {*_FILES, _DICTIONARY}
    ]
    boxes = place_boxes(
        (
            (_draw_table(known["master"]), view, *others),
            [_draw_table(known[name]) for name in (*_FILES[1:], _DICTIONARY)],
            (*map(_draw_header, own), *([_draw_others(rest)] if rest else [])),
        )
    )
    referring = [*(known[name] for name in _FILES), *own]
    return Drawing(
        name=f"tables-{name_column(filetype)}",
        title=f"The tables of {filetype} files",
        description=" ".join(_describe(headers)),
        boxes=tuple(boxes),
        joins=tuple(_list_joins(boxes, referring, rest)),
        notes=_NOTES,
    )


_NOTES = (
    "A line joins one row (1) with any number of rows (n). Header tables are also joined with each",
    "other, and with datasets, by dataset_id and instrument. Dashed: a view. Parts of a table are",
    "partitions where the engine has them, else views. schemagen_columns explains their columns.",
)
"""What the lines mean, below the tables."""


def _describe(headers: Sequence[Table]) -> Iterator[str]:
    """Describe a picture for those who do not see it."""
    yield "master has a row for each rootname, datasets a row for each of its files."
    yield "datasets.rootname refers to master.rootname."
    names = ", ".join(table.name for table in headers)
    yield f"The headers of a file are in {names}: their dataset_id refers to datasets.dataset_id,"
    yield "and their key is dataset_id, instrument and extension_version."
    yield "other_headers has the headers of extensions without a table, also by dataset_id."
    yield "The view dataset_filetypes has a column for each filetype."
    yield "schemagen_columns explains each column of the header tables."


def _list_filetypes(database: Database) -> tuple[Row, ...]:
    """List the columns of the view of filetypes: the first, and how many there are."""
    names = [name_column(filetype) for filetype in database.filetypes]
    shown = names if len(names) <= _SHOWN else names[: _SHOWN - 1]
    rest = f"… {len(names) - len(shown)} more filetypes"
    more = [Row(text=rest, faint=True)] if len(shown) < len(names) else []
    return (*(Row(text=text) for text in ("rootname", *shown)), *more)


def _draw_table(table: Table) -> Box:
    return Box(title=table.name, rows=tuple(_make_row(column, table) for column in table.columns))


def _draw_header(table: Table) -> Box:
    """Draw a header table: its key, and the first columns of keywords that schemas declare."""
    keywords = [column for column in table.columns if column.keyword]
    declared = [column for column in keywords if column.declared]
    first = {column.name for column in sorted(declared, key=_find_renown)[:_SHOWN]}
    kept = [column for column in table.columns if not column.keyword or column.name in first]
    rows = [_make_row(column, table) for column in kept if column.name != "other_keywords"]
    if more := len(keywords) - len(first):
        rows.append(Row(text=f"… {more} more keywords", faint=True))
    rows += [_make_row(column, table) for column in kept if column.name == "other_keywords"]
    return Box(title=table.name, rows=(*rows, *_list_parts(table)))


def _find_renown(column: Column) -> int:
    """Return how well known a keyword is; less is better."""
    return _KNOWN.index(column.keyword) if column.keyword in _KNOWN else len(_KNOWN)


def _draw_others(tables: Sequence[Table]) -> Box:
    """Draw further header tables as one box, with a line for each."""
    rows = []
    for table in tables:
        declared = sum(bool(column.declared) for column in table.columns)
        text = f"{declared} keyword{'s' * (declared != 1)}" if declared else ""
        rows.append(Row(text=table.name, type=text))
    return Box(title=f"{len(tables)} more, with the same key", rows=tuple(rows))


def _list_parts(table: Table) -> Iterator[Row]:
    """Yield the remarks on the parts that a table is split into."""
    if not table.partitions:
        return
    first, *others = map(str, table.partitions)
    count = f"{len(table.partitions)} parts" if others else "one part"
    yield Row(text=f"{count}, by {table.partition_column.removesuffix('_name')}:", faint=True)
    yield Row(text=f"{first}, …" if others else first, faint=True)


def _make_row(column: Column, table: Table) -> Row:
    refers = any(key.column == column.name for key in table.foreign_keys)
    marks = "PK" * (column.name in table.primary_key), "FK" * refers
    word = _WORDS.get(column.type, column.type.value)
    return Row(text=column.name, type=word, marks=" ".join(filter(None, marks)))


def _list_joins(
    boxes: Sequence[Box], tables: Sequence[Table], rest: Sequence[Table]
) -> Iterator[Join]:
    """Yield the lines for the foreign keys; several tables in one box have one."""
    by_title: Mapping[str, Box] = {box.title: box for box in boxes}
    for table in tables:
        for key in table.foreign_keys:
            yield join_boxes(by_title[key.table], key.references, by_title[table.name], key.column)
    if rest:
        (key,) = rest[0].foreign_keys
        yield join_boxes(
            by_title[key.table], key.references, by_title[_draw_others(rest).title], ""
        )
