"""Generated rows of an archive: many rootnames, and no files.

Programs overlap in time, and each has one instrument. A header has about as many values, and as
long ones, as that of a flight file. What queries ask for differs from row to row; the other values
are one of some sets for each instrument. The same number of rootnames gives the same rows.
"""

from __future__ import annotations

import datetime as dt
import itertools
import string
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from random import Random
from typing import Any
from zlib import crc32

from schemagen.inventory.build import take_inventory
from schemagen.inventory.model import PRIMARY
from schemagen.sources.read import SchemaReader
from schemagen.sources.releases import read_pins
from schemagen.tables.layout import DETECTORS, lay_out
from schemagen.tables.model import Column, ColumnType, Table

EXTENSIONS = {
    "uncal": "SCI",
    "rate": "SCI",
    "rateints": "SCI",
    "cal": "SCI",
    "i2d": "SCI",
    "x1d": "EXTRACT1D",
}
"""The filetypes, and the extension of each that has rows besides PRIMARY."""
FIRST = dt.datetime(2022, 7, 12)
SLITS = 30
"""The slits of a multi-object spectrum."""
SETS = 100
"""The sets of values of a table and instrument."""
SHARES = {PRIMARY: 50, "SCI": 28, "EXTRACT1D": 28}
"""How many of a hundred columns have values in the headers of an instrument."""
BATCH = 5000
"""The rootnames that are loaded together."""

_INSTRUMENTS = {"NIRCAM": 55, "NIRSPEC": 16, "MIRI": 14, "NIRISS": 10, "FGS": 5}
_EXP_TYPES = {
    "NIRCAM": {"NRC_IMAGE": 800, "NRC_WFSS": 190, "NRC_CORON": 10},
    "NIRSPEC": {"NRS_MSASPEC": 350, "NRS_FIXEDSLIT": 450, "NRS_IFU": 195, "NRS_LAMP": 5},
    "MIRI": {"MIR_IMAGE": 500, "MIR_MRS": 450, "MIR_4QPM": 50},
    "NIRISS": {"NIS_IMAGE": 600, "NIS_WFSS": 350, "NIS_AMI": 50},
    "FGS": {"FGS_IMAGE": 1000},
}
_IMAGES = ("_IMAGE", "_CORON", "_4QPM")
_VERSIONS = {"3.0.0": 900, "2.0.1": 60, "1.20.2": 38, "1.18.0": 2}
_SIZES = (10, 25, 40, 60, 90, 140, 220, 400)
"""The rootnames of a program."""
_KNOWN = (1345, 2565)
"""Programs that the README asks for; they have multi-object spectra."""


def _weigh(random: Random, weights: Mapping[str, int]) -> str:
    return random.choices(list(weights), list(weights.values()))[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exposure:
    """One exposure of one detector; it has one rootname."""

    rootname: str
    program: str
    observation: str
    number: int
    instrument: str
    detector: str
    exp_type: str
    begin: dt.datetime
    version: str

    @property
    def filetypes(self) -> tuple[str, ...]:
        """The filetypes of its files; some have no last one."""
        last = "i2d" if self.exp_type.endswith(_IMAGES) else "x1d"
        lacks = crc32(self.rootname.encode()) % 100 < 8
        return ("uncal", "rate", "rateints", "cal", *(() if lacks else (last,)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Rows of one table that have values in the same columns."""

    table: str
    columns: tuple[str, ...]
    own: Sequence[tuple[Any, ...]]
    """Of each row the values that are its own, those of the first columns."""
    sets: Sequence[tuple[Any, ...]] = ((),)
    """Values of the other columns; the rows have them in turn."""

    def of(self, table: str) -> Rows:
        """Return the same rows for another table."""
        return replace(self, table=table)

    def tuples(self) -> Iterator[tuple[Any, ...]]:
        """Yield the rows."""
        for own, rest in zip(self.own, itertools.cycle(self.sets), strict=False):
            yield own + rest

    def lines(self) -> Iterator[bytes]:
        """Yield the rows as lines of text, as COPY and LOAD DATA read them."""
        rests = [_write(rest) for rest in self.sets]
        for own, rest in zip(self.own, itertools.cycle(rests), strict=False):
            yield f"{_write(own)}\t{rest}\n".encode() if rest else f"{_write(own)}\n".encode()


def _write(values: tuple[Any, ...]) -> str:
    return "\t".join(["\\N" if value is None else str(value) for value in values])


class Archive:
    """The rows of some rootnames.

    Parameters
    ----------
    rootnames : int
        Their number.
    release : str
        The release of the pipeline whose tables they are for.
    only : str, optional
        The one header table to fill; all if empty.
    """

    def __init__(self, rootnames: int, release: str, *, only: str = "") -> None:
        self._count = rootnames
        self._only = only
        reader = SchemaReader(read_pins(), offline=True)
        tables = lay_out(take_inventory(reader.read(release))).tables
        self._tables = {table.name: table for table in tables}
        self._filled: dict[tuple[str, str], tuple[tuple[str, ...], list[tuple[Any, ...]]]] = {}

    @cached_property
    def exposures(self) -> Sequence[Exposure]:
        """All exposures, in the order of time."""
        random = Random(0)
        step = (dt.datetime.now() - dt.timedelta(days=1) - FIRST) / self._count
        programs = itertools.chain(_KNOWN, (n for n in itertools.count(1000) if n not in _KNOWN))
        active: list[tuple[int, str, list[int]]] = []
        found: list[Exposure] = []
        while len(found) < self._count:
            while len(active) < 40:
                program = next(programs)
                instrument = "NIRSPEC" if program in _KNOWN else _weigh(random, _INSTRUMENTS)
                active.append((program, instrument, [random.choice(_SIZES), 0]))
            program, instrument, left = random.choice(active)
            left[1] += 1
            exp_type = (
                "NRS_MSASPEC" if program in _KNOWN else _weigh(random, _EXP_TYPES[instrument])
            )
            version = _weigh(random, _VERSIONS)
            for number, detector in itertools.product(range(1, 4), DETECTORS[instrument]):
                name = f"jw{program:05}{left[1]:03}001_02101_{number:05}_{detector.lower()}"
                found.append(
                    Exposure(
                        rootname=name,
                        program=f"{program:05}",
                        observation=f"{left[1]:03}",
                        number=number,
                        instrument=instrument,
                        detector=detector,
                        exp_type=exp_type,
                        begin=FIRST + len(found) * step,
                        version=version,
                    )
                )
                left[0] -= 1
            if left[0] <= 0:
                active = [each for each in active if each[0] != program]
        return found[: self._count]

    def batches(self) -> Iterator[Iterator[Rows]]:
        """Yield the rows of some rootnames, then those of the next."""
        numbers = itertools.count(1)
        for start in range(0, self._count, BATCH):
            yield self._batch(self.exposures[start : start + BATCH], numbers)

    def _batch(self, exposures: Sequence[Exposure], numbers: Iterator[int]) -> Iterator[Rows]:
        headers: dict[tuple[str, str], list[tuple[int, Exposure, str, int]]] = defaultdict(list)
        master, datasets = [], []
        for exposure in exposures:
            master.append((exposure.rootname, exposure.instrument, exposure.detector,
                           exposure.program, exposure.observation, "001"))  # fmt: skip
            for filetype in exposure.filetypes:
                number = next(numbers)
                datasets.append(self._dataset(number, exposure, filetype))
                second = EXTENSIONS[filetype]
                many = exposure.exp_type == "NRS_MSASPEC" and filetype in {"cal", "x1d"}
                for extension, slits in ((PRIMARY, 1), (second, SLITS if many else 1)):
                    place = f"{filetype}_{extension.lower()}", exposure.instrument
                    if self._only and place[0] != self._only:
                        continue
                    for slit in range(1, slits + 1):
                        headers[place].append((number, exposure, filetype, slit))
        names = ("rootname", "instrument", "detector", "program", "observation", "visit")
        yield Rows(table="master", columns=names, own=master)
        yield Rows(table="datasets", columns=tuple(self._dataset_columns), own=datasets)
        for (table, instrument), found in headers.items():
            constant, sets = self._fill(self._tables[table], instrument)
            varying = self._varying(table)
            own = []
            for header in found:
                values = describe(*header)
                own.append(tuple([values.get(name) for name in varying]))
            yield Rows(table=table, columns=(*varying, *constant), own=own, sets=sets)

    @cached_property
    def _dataset_columns(self) -> list[str]:
        return [column.name for column in self._tables["datasets"].columns]

    def _dataset(self, number: int, exposure: Exposure, filetype: str) -> tuple[Any, ...]:
        values = {
            "dataset_id": number,
            "rootname": exposure.rootname,
            "filetype": filetype,
            "filename": f"{exposure.rootname}_{filetype}.fits",
            "path": f"/data/jwst/{exposure.program}",
            "instrument": exposure.instrument,
            "detector": exposure.detector,
            "exp_type": exposure.exp_type,
            "datamodel": "ImageModel",
            "pipeline_version": exposure.version,
            "file_size": 83_000_000 + number,
            "checksum": f"{crc32(str(number).encode()):08x}" * 8,
            "ingest_date": str(exposure.begin + dt.timedelta(days=1)),
        }
        numbers = {"file_mtime": number, "file_inode": number}
        return tuple([values.get(name, numbers.get(name)) for name in self._dataset_columns])

    def _varying(self, table: str) -> tuple[str, ...]:
        """Return the columns of a table whose values differ from row to row."""
        filetype = self._tables[table].filetype
        known = describe(1, self.exposures[0], filetype, 1)
        return tuple(column.name for column in self._tables[table].columns if column.name in known)

    def _fill(self, table: Table, instrument: str) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
        """Return the other columns that have values in an instrument's headers, and their sets."""
        if (table.name, instrument) not in self._filled:
            varying = {*self._varying(table.name), "other_keywords"}
            chosen = [
                column
                for column in table.columns
                if column.name not in varying
                and crc32(f"{instrument}{column.name}".encode()) % 100 < SHARES[table.extension]
            ]
            random = Random(table.name + instrument)
            sets = [tuple([draw(random, column) for column in chosen]) for _ in range(SETS)]
            self._filled[table.name, instrument] = tuple(c.name for c in chosen), sets
        return self._filled[table.name, instrument]


def describe(number: int, exposure: Exposure, filetype: str, slit: int) -> dict[str, Any]:
    """Return the values of a header that differ from row to row, by column."""
    e, seed = exposure, number * 2654435761 % 2**32 / 2**32
    begin, is_spectrum = e.begin, e.instrument == "NIRSPEC"
    right_ascension = int(e.program) * 37 % 360 + seed / 100
    rare = number % 200 == 0
    return {
        "dataset_id": number,
        "instrument": e.instrument,
        "extension_version": slit,
        "extension_index": slit,
        "other_keywords": f'{{"BLURFWHM": {seed:.6f}}}'
        if rare
        else '{"COMMENT": ["made for this"]}'
        if number % 3 == 0
        else None,
        "filename": f"{e.rootname}_{filetype}.fits",
        "date": str(begin + dt.timedelta(days=1)),
        "date_obs": str(begin.date()),
        "time_obs": str(begin.time()),
        "date_beg": str(begin),
        "date_end": str(begin + dt.timedelta(seconds=1000 * seed)),
        "cal_ver": e.version,
        "program": e.program,
        "observtn": e.observation,
        "visit": "001",
        "obs_id": f"V{e.program}{e.observation}001P0000000002101",
        "exposure": str(e.number),
        "instrume": e.instrument,
        "detector": e.detector,
        "exp_type": e.exp_type,
        "filter": f"F{90 + number % 12 * 30}W",
        "pupil": "CLEAR" if number % 5 else "GRISMR",
        "effexptm": round(100 + 900 * seed, 3),
        "gwa_tilt": 30 + 10 * seed if is_spectrum else None,
        "targ_ra": right_ascension,
        "targ_dec": seed * 180 - 90,
        "title": f"The survey of program {e.program} and what it looks for",
        "extname": EXTENSIONS[filetype],
        "xposure": round(100 + 900 * seed, 3),
        "bunit": "MJy/sr",
        "photmjsr": seed,
        "pixar_sr": seed * 1e-13,
        "sltname": str(slit),
        "srcname": f"{e.program}_{20100 + slit}",
        "sourceid": 20100 + slit,
        "srcxpos": seed - 0.5,
        "srcypos": 0.5 - seed,
        "crval1": right_ascension,
        "crval2": seed * 180 - 90,
    }


def draw(random: Random, column: Column) -> Any:
    """Draw a value of a column."""
    match column.type:
        case ColumnType.INTEGER:
            return random.randrange(4000)
        case ColumnType.NUMBER:
            return random.uniform(-400, 400)
        case ColumnType.BOOLEAN:
            return random.randrange(2)
        case ColumnType.DATE:
            return "2023-05-06"
        case ColumnType.TIME:
            return "10:20:30.123000"
        case ColumnType.TIMESTAMP:
            return "2023-05-06 10:20:30.123000"
        case ColumnType.JSON:
            return None
    if column.enum:
        return str(random.choice(column.enum))
    return "".join(random.choices(string.ascii_uppercase, k=max(1, int(random.gauss(16, 8)))))
