"""Synthetic JWST files: real keywords, plausible and odd values, no data.

The contents follow the inventory of a release: filetype → layout → extension → keywords, with their
types and enums. All cards are known (`compose`), so that tests can compare what a reader returns.
The data are holes in the file, which take no space on disk.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random
from zlib import crc32

from schemagen.inventory.model import PRIMARY, Extension, Filetype, Keyword, Kind, Layout, Type
from schemagen.tables.layout import COMBINED, DETECTORS
from tests.support.samples import RELEASE, build

BLOCK = 2880
Value = str | int | float | bool | complex | None
Card = tuple[str, Value, str]
"""Keyword, value as it should be read (None: undefined), and comment."""
Draw = Callable[[Random], Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hdu:
    """A header, and the size of its data in bytes."""

    cards: tuple[Card, ...]
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file that is not written yet."""

    name: str
    filetype: str
    hdus: tuple[Hdu, ...]

    def write(self, path: Path) -> Path:
        """Write the file; only the headers take space on disk."""
        with path.open("wb") as file:
            for hdu in self.hdus:
                file.write(render(hdu.cards))
                file.seek(_pad(hdu.size), 1)
            file.truncate()
        return path


def write(
    directory: Path, count: int, seed: int = 0, *, odd: float = 0.02, side: int = 8
) -> Iterator[Path]:
    """Write files into a directory, and yield the path of each when it is written.

    Parameters
    ----------
    directory : Path
        The directory; it is created if it does not exist.
    count : int
        Number of files.
    seed : int, optional
        The same seed gives the same files.
    odd : float, optional
        Share of values that violate the schemas, and of files with odd cards and extensions.
    side : int, optional
        Length of an image's first two axes. The data take no space with any length.
    """
    directory.mkdir(parents=True, exist_ok=True)
    for file in islice(compose(seed, odd=odd, side=side), count):
        yield file.write(directory / file.name)


def compose(seed: int = 0, *, odd: float = 0.02, side: int = 8) -> Iterator[File]:
    """Yield files without end: some filetypes of one exposure, then some of the next."""
    random = Random(seed)
    while True:
        for number in range(100_000):
            exposure = _expose(random, number)
            offers = _routes()[exposure.instrument, exposure.exp_type]
            chosen = random.sample(range(len(offers)), min(5, len(offers)))
            for filetype, layouts in (offers[place] for place in sorted(chosen)):
                layout = random.choice(layouts)
                yield _fill(random, exposure, filetype, layout, odd=odd, side=side)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Exposure:
    number: int
    instrument: str
    detector: str
    exp_type: str

    @property
    def program(self) -> str:
        return f"{1001 + self.number // 50:05}"

    @property
    def observation(self) -> str:
        return f"{1 + self.number % 50 // 5:03}"

    def name(self, filetype: Filetype, *, combined: bool) -> str:
        """Name a file as the archive does; each exposure has its own names."""
        count, suffix = 1 + self.number % 5, filetype.name
        visit = f"jw{self.program}{self.observation}001"
        if combined:
            optics = f"{self.instrument.lower()}_clear-f{150 + count}w"
            return f"jw{self.program}-o{self.observation}_t{count:03}_{optics}_{suffix}.fits"
        if self.exp_type in _GUIDING:
            stamp = count if "ID" in self.exp_type else f"20221930{count:05}"
            return f"{visit}_gs-{_GUIDING[self.exp_type]}_{stamp}_{suffix}.fits"
        joined = f"_o{self.observation}" if filetype.stage == "3" else ""
        return f"{visit}_02101_{count:05}_{self.detector.lower()}{joined}_{suffix}.fits"


_PREFIXES = {"NIRCAM": "NRC_", "NIRSPEC": "NRS_", "NIRISS": "NIS_", "MIRI": "MIR_", "FGS": "FGS_"}
_GUIDING = {
    "FGS_ID-IMAGE": "id",
    "FGS_ID-STACK": "id",
    "FGS_ACQ1": "acq1",
    "FGS_ACQ2": "acq2",
    "FGS_FINEGUIDE": "fg",
    "FGS_TRACK": "track",
}


def _expose(random: Random, number: int) -> _Exposure:
    instrument = random.choice(list(_PREFIXES))
    routes = {name: len(offers) for (of, name), offers in _routes().items() if of == instrument}
    (exp_type,) = random.choices(list(routes), list(routes.values()))
    detector = random.choice(DETECTORS[instrument])
    return _Exposure(number=number, instrument=instrument, detector=detector, exp_type=exp_type)


@cache
def _routes() -> dict[tuple[str, str], tuple[tuple[Filetype, tuple[Layout, ...]], ...]]:
    """List the possible filetypes for each instrument and EXP_TYPE, each with its layouts.

    Layouts for this EXP_TYPE are preferred to those for any. Other conditions are ignored.
    """
    filetypes = [f for f in build().inventory.filetypes if any(x.extensions for x in f.layouts)]
    primary = next(f for f in filetypes if f.name == "rate").layouts[0].extensions[0]
    (known,) = (keyword.enum for keyword in primary.keywords if keyword.name == "EXP_TYPE")
    routes = {}
    for instrument, prefix in _PREFIXES.items():
        for exp_type in (str(name) for name in known if str(name).startswith(prefix)):
            offers = []
            for filetype in filetypes:
                ours = [x for x in filetype.layouts if instrument in x.instruments]
                suits = [_suit(exp_type, layout) for layout in ours]
                if best := max(suits, default=0):
                    chosen = (x for x, suit in zip(ours, suits, strict=True) if suit == best)
                    offers.append((filetype, tuple(chosen)))
            if offers:
                routes[instrument, exp_type] = tuple(offers)
    return routes


def _suit(exp_type: str, layout: Layout) -> int:
    """Return 2 if a layout is for this EXP_TYPE, 1 if it is for any, else 0."""
    names = {name.partition(" if ")[0] for name in layout.exp_types}
    if exp_type in names:
        return 2
    if "any imaging of stage 3" in names:
        return int(exp_type.endswith("_IMAGE"))
    return int(exp_type not in _GUIDING and any(name.startswith("any but") for name in names))


# -- contents of a header ------------------------------------------------------------------------

_WORDS = ("N/A", "CLEAR", "F200W", "COMPLETE", "SKIPPED", "GRISM", "Jupiter", "NGC 346", "0.5", "T")
_PLAIN: dict[Type, Draw] = {
    Type.STRING: lambda random: random.choice(_WORDS),
    Type.UNTYPED: lambda random: random.choice(_WORDS),
    Type.INTEGER: lambda random: random.randrange(-5, 5000),
    Type.NUMBER: lambda random: round(random.uniform(-400, 400), random.choice((1, 3, 9, 15))),
    Type.BOOLEAN: lambda random: random.random() < 0.5,
}
_LONG = "POLYGON ICRS  53.1 -27.8 & / it's 'so' & " * 3
ODD: dict[Type, tuple[Value, ...]] = {
    Type.STRING: (
        None, "", "O'Neil's", "''", "a / b", "= 5", "{[\\\"%s$$:x", "JWST &", " led", _LONG + "end",
        "x" * 68, "x" * 69, "'" * 40, "&" * 80 + "!", 5, 1.5, True, complex(1.5, -2.0),
    ),
    Type.NUMBER: (
        None, "N/A", "#TODO", "", -0.0, 0.0, 5e-324, -2.2250738585072014e-308, 0.1 + 0.2, 1 / 3,
        1.7976931348623157e308, 1e16, 1e22, 12, 2**53 + 1, 10**25, True, complex(0.0, 1e300),
    ),
    Type.INTEGER: (
        None, "N/A", "#TODO", "12", 2**53 + 1, -(2**63), 2**63 - 1, 2**63, -(10**30), 1.5, 3.0,
        1e300, False,
    ),
    Type.BOOLEAN: (None, "T", "False", 0, 1, 1.0, "N/A"),
}  # fmt: skip
"""Odd values by type of the keyword; an untyped keyword has those of a number.

Two strings are left out, as astropy does not read them as the FITS standard defines: one with a
quote before a slash (``it's 5' / 3``), and one over several cards that ends with ``&``.
"""
ODD[Type.UNTYPED] = ODD[Type.NUMBER]

_TIMES = ("10:20:30.123", "10:20:30", "10:20:30.1234567", "23:59:60.5", "10:20", "24:00:00", "N/A")
_DATES = ("2022-07-12", "2022-07-12T00:00:00", "12/07/99", "2022-02-30", "0001-01-01", "2022-193")
_STAMPS = (
    *(f"2022-07-12T{time}" for time in _TIMES), "2022-07-12", "2022-07-12 10:20:30.5",
    "2022-07-12T10:20:30Z", "#TODO",
)  # fmt: skip
_MOMENTS: dict[str, tuple[Draw, tuple[Value, ...]]] = {
    "time": (lambda random: f"{_clock(random)}.{random.randrange(1000):03}", (*_TIMES, None, 5)),
    "date": (lambda random: _day(random), (*_DATES, None, 20220712)),
    "datetime": (lambda random: f"{_day(random)}T{_clock(random)}.5", (*_STAMPS, None, 59772.5)),
}


def _day(random: Random) -> str:
    return f"20{random.randrange(22, 27)}-{random.randrange(1, 13):02}-{random.randrange(1, 29):02}"


def _clock(random: Random) -> str:
    return f"{random.randrange(24):02}:{random.randrange(60):02}:{random.randrange(60):02}"


Field = tuple[str, Draw, tuple[Value, ...], str]
"""A keyword, the function that draws a value, its odd values, and its comment."""

_STRUCTURAL = re.compile(
    "SIMPLE|XTENSION|BITPIX|NAXIS.*|EXTEND|[PG]COUNT|TFIELDS|EXTNAME|EXTVER|BSCALE|BZERO"
    "|T(TYPE|FORM|UNIT|DIM|NULL|SCAL|ZERO|DISP)[0-9]+"
)


@cache
def _fields(instrument: str, filetype: str, model: str, extension: str) -> tuple[Field, ...]:
    """Choose the keywords of an extension in an instrument's files: about half of all."""
    (found,) = (
        each
        for f in build().inventory.filetypes
        for layout in f.layouts
        for each in layout.extensions
        if (f.name, layout.model, each.name) == (filetype, model, extension)
    )
    share = 32 if extension in (PRIMARY, "SCI") else 80
    return tuple(
        _field(keyword)
        for keyword in found.keywords
        if not _STRUCTURAL.fullmatch(keyword.name)
        # a hash, not a random choice: the same in all extensions and filetypes, as in real files
        and crc32(f"{instrument}{keyword.name}".encode()) % 100 < share
    )


def _field(keyword: Keyword) -> Field:
    comment = keyword.title.encode("ascii", "ignore").decode()
    if keyword.enum:
        return keyword.name, lambda random: random.choice(keyword.enum), ODD[keyword.type], comment
    moment = keyword.blend.removeprefix("min").removeprefix("max")
    moment = "datetime" if keyword.name.startswith("DATE-") and not moment else moment
    draw, odd = _MOMENTS.get(moment, (_PLAIN[keyword.type], ODD[keyword.type]))
    return keyword.name, draw, odd, comment


def _fill(
    random: Random,
    exposure: _Exposure,
    filetype: Filetype,
    layout: Layout,
    *,
    odd: float,
    side: int,
) -> File:
    """Return one file."""
    combined = filetype.combined and (filetype.stage == "3" or random.random() < 0.5)
    name = exposure.name(filetype, combined=combined)
    known: dict[str, Value] = {
        "TELESCOP": "JWST",
        "INSTRUME": exposure.instrument,
        "DETECTOR": COMBINED if combined else exposure.detector,
        "EXP_TYPE": exposure.exp_type,
        "DATAMODL": layout.model,
        "CAL_VER": RELEASE,
        "PROGRAM": exposure.program,
        "OBSERVTN": exposure.observation,
        "VISIT": "001",
        "FILENAME": name,
        "DATE": _MOMENTS["datetime"][0](random),
    }
    hdus = []
    for extension, version in _arrange(layout, random.randrange(2, 5)):
        needed = extension.name in {PRIMARY, "SCI", "ASDF"} or extension.keywords
        if not needed and random.random() < 0.5:
            continue
        cards = list(_structure(extension, side))
        if extension.name == PRIMARY:
            cards += [(keyword, value, "") for keyword, value in known.items()]
        else:
            cards.append(("EXTNAME", extension.name, "extension name"))
        if extension.repeats and (version > 1 or random.random() > odd):
            cards.append(("EXTVER", version, "extension value"))
        fields = _fields(exposure.instrument, filetype.name, layout.model, extension.name)
        cards += _draw(random, fields, odd, known if extension.name == PRIMARY else {})
        if random.random() < odd * 5:
            cards += random.sample(_STRAY, 4)
        hdus.append(Hdu(cards=tuple(cards), size=_size(cards)))
    if random.random() < odd * 5:
        hdus[1:1] = _UNKNOWN
    return File(name=name, filetype=filetype.name, hdus=tuple(hdus))


def _arrange(layout: Layout, items: int) -> Iterator[tuple[Extension, int]]:
    """Yield the extensions of a file with EXTVER; those that are added at run time come last."""
    for version in range(1, items + 1):
        for extension in layout.extensions:
            if not extension.runtime and (extension.repeats or version == 1):
                yield extension, version
    yield from ((extension, 1) for extension in layout.extensions if extension.runtime)


def _draw(
    random: Random, fields: tuple[Field, ...], odd: float, known: dict[str, Value]
) -> Iterator[Card]:
    """Yield cards with values for keywords, and now and then the title of a section."""
    chance = random.random
    for number, (keyword, draw, odds, comment) in enumerate(fields):
        if keyword in known:
            continue
        if number % 30 == 15:
            yield from (("", "", ""), ("", f"Section {number // 30} information", ""), ("", "", ""))
        value = random.choice(odds) if chance() < odd else draw(random)
        yield keyword, value, comment


_STRAY: tuple[Card, ...] = (
    ("BLURFWHM", 0.15, "no schema knows it"),
    ("DOI", "10.17909/xxxx-yyyy", "nor this"),
    ("MY-KEY_1", -(2**60), ""),
    ("ESO DET ID", "long keyword", "HIERARCH"),
    ("ESO INS GRIS1 WLEN", 1.5, "HIERARCH"),
    ("LONGSTRN", "OGIP 1.0", "The OGIP Long String Convention may be used."),
    ("COMMENT", "a comment / with 'all' = sorts & things", ""),
    ("COMMENT", "", ""),
    ("HISTORY", "x" * 72, ""),
    ("HISTORY", "  led by blanks", ""),
    ("", "", ""),
    ("", "COMMENT of no keyword = 5", ""),
    ("DUPLICAT", 1, ""),
    ("DUPLICAT", "two", "again, with another value"),
)
_EMPTY: tuple[Card, ...] = (
    ("XTENSION", "IMAGE", "Image extension"),
    ("BITPIX", 8, ""),
    ("NAXIS", 0, ""),
    ("PCOUNT", 0, ""),
    ("GCOUNT", 1, ""),
)
_UNKNOWN = (
    Hdu(cards=(*_EMPTY, ("EXTNAME", "MY EXT", "no table for it"), *_STRAY), size=0),
    Hdu(cards=(*_EMPTY, ("GAIN", 1.61, "no EXTNAME")), size=0),
)

_BITPIX = {"uint8": 8, "int16": 16, "uint16": 16, "int32": 32, "uint32": 32, "float64": -64}
_TFORMS = {
    "bool8": ("L", 1), "uint8": ("B", 1), "int8": ("B", 1), "int16": ("I", 2), "uint16": ("I", 2),
    "int32": ("J", 4), "uint32": ("J", 4), "int64": ("K", 8), "float32": ("E", 4),
    "float64": ("D", 8), "ascii": ("15A", 15),
}  # fmt: skip


def _structure(extension: Extension, side: int) -> Iterator[Card]:
    """Yield the cards that describe the data."""
    if extension.kind is Kind.PRIMARY:
        yield from (("SIMPLE", True, "conforms to FITS standard"), ("BITPIX", 8, ""))
        yield from (("NAXIS", 0, ""), ("EXTEND", True, ""))
        return
    if extension.kind is not Kind.TABLE:
        ndim = 0 if extension.kind is Kind.HEADER else extension.ndim or 2
        yield from (_EMPTY[0], ("BITPIX", _BITPIX.get(extension.datatype, -32), ""))
        yield "NAXIS", ndim, "number of array dimensions"
        for axis in range(1, ndim + 1):
            yield f"NAXIS{axis}", side if axis < 3 else 2, ""
        yield from (("PCOUNT", 0, ""), ("GCOUNT", 1, ""))
        return
    columns = extension.columns[:12]  # HDRTAB has hundreds
    forms = [_TFORMS[column.datatype.partition("[")[0]] for column in columns]
    yield from (("XTENSION", "BINTABLE", "binary table extension"), ("BITPIX", 8, ""))
    width = side * 500 if extension.name == "ASDF" else sum(size for _, size in forms)
    yield from (("NAXIS", 2, ""), ("NAXIS1", width, ""), ("NAXIS2", 1, "rows"))
    yield from (("PCOUNT", 0, ""), ("GCOUNT", 1, ""), ("TFIELDS", len(columns), ""))
    for number, (column, (form, _)) in enumerate(zip(columns, forms, strict=True), 1):
        yield f"TTYPE{number}", column.name, ""
        yield f"TFORM{number}", f"{width}B" if extension.name == "ASDF" else form, ""


def _size(cards: list[Card]) -> int:
    values = {keyword: value for keyword, value, _ in cards[:16]}
    size = abs(int(str(values["BITPIX"]))) // 8 if values["NAXIS"] else 0
    for axis in range(1, int(str(values["NAXIS"])) + 1):
        size *= int(str(values[f"NAXIS{axis}"]))
    return size


# -- notation ------------------------------------------------------------------------------------


def render(cards: tuple[Card, ...]) -> bytes:
    """Write a header, END and padding included."""
    text = "".join([_line(*card) for card in cards]) + f"{'END':80}"
    return text.ljust(_pad(len(text))).encode("ascii")


def _pad(size: int) -> int:
    return -(-size // BLOCK) * BLOCK


def _line(keyword: str, value: Value, comment: str) -> str:
    if keyword in {"", "COMMENT", "HISTORY"}:
        return f"{keyword:8}{value!s:72}"
    name = f"{keyword:8}= " if len(keyword) < 9 else f"HIERARCH {keyword} = "
    if isinstance(value, str):
        quoted = value.replace("'", "''")
        if len(quoted) > 78 - len(name):
            return _continue(name, quoted)
        text = f"'{quoted:8}'"
    elif value is None:
        text = ""
    elif isinstance(value, bool):
        text = f"{'FT'[value]:>20}"
    elif isinstance(value, complex):
        text = f"({_decimal(value.real)}, {_decimal(value.imag)})"
    else:
        text = f"{_decimal(value) if isinstance(value, float) else value:>20}"
    line = f"{name}{text:20}"
    return (f"{line} / {comment}" if comment else line)[: max(80, len(line))].ljust(80)


def _decimal(value: float) -> str:
    """Write a float so that it reads back equal, with the point that FITS asks for."""
    mantissa, _, exponent = repr(value).partition("e")
    mantissa = mantissa if "." in mantissa else f"{mantissa}.0"
    return f"{mantissa}E{exponent}" if exponent else mantissa


def _continue(name: str, quoted: str) -> str:
    """Write a long string as the cards of the CONTINUE convention."""
    lines = []
    while quoted:
        end = 77 - len(name)
        if len(quoted) <= end:
            lines.append(f"{name}'{quoted}'".ljust(80))
            break
        end -= (len(quoted[:end]) - len(quoted[:end].rstrip("'"))) % 2  # '' stays together
        lines.append(f"{name}'{quoted[:end]}&'".ljust(80))
        name, quoted = "CONTINUE  ", quoted[end:]
    return "".join(lines)


# -- damage to a file -----------------------------------------------------------------------------


class Damage(StrEnum):
    """Kinds of damage to a file."""

    DATA_CUT = "truncated in its data"
    HEADER_CUT = "truncated in a header"
    GZIPPED = "gzipped"
    GZIP_CUT = "gzipped, then truncated"
    NOT_FITS = "not FITS"
    EMPTY = "empty"
    NOT_JWST = "of another telescope"
    FORBIDDEN = "not to be read"
    ZERO = "with a zero byte in a header"


def damage(path: Path, kind: Damage) -> Path:
    """Damage a file; return its path afterwards (``.gz`` if it was gzipped).

    A damaged file cannot be ingested, except one that is GZIPPED. FORBIDDEN has no effect on root.
    """
    whole = path.read_bytes()
    match kind:
        case Damage.DATA_CUT:  # the last HDU is a table, and its data are at the end
            path.write_bytes(whole[:-BLOCK])
        case Damage.HEADER_CUT:
            path.write_bytes(whole[: BLOCK + 1000])
        case Damage.GZIPPED | Damage.GZIP_CUT:
            path.unlink()
            path = path.with_name(f"{path.name}.gz")
            zipped = gzip.compress(whole)
            path.write_bytes(zipped if kind is Damage.GZIPPED else zipped[: len(zipped) // 2])
        case Damage.NOT_FITS:
            path.write_text("<!DOCTYPE html><title>404 Not Found</title>\n" * 200)
        case Damage.EMPTY:
            path.write_bytes(b"")
        case Damage.NOT_JWST:
            path.write_bytes(whole.replace(b"= 'JWST    '", b"= 'HST     '", 1))
        case Damage.FORBIDDEN:
            path.chmod(0)
        case Damage.ZERO:
            path.write_bytes(whole[:850] + b"\0" + whole[851:])
    return path
