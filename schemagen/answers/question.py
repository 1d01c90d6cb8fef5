"""A question: which keywords, and of which files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from schemagen.answers.conditions import Condition
from schemagen.errors import SchemagenError

__all__ = ["Question", "read_time"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Which values are asked for, and of which files.

    In names, `*` stands for any characters and `?` for one, and case is ignored. An empty tuple
    asks for all.

    Attributes
    ----------
    keywords : tuple of str
        The keywords, or patterns of them.
    filetypes, instruments, detectors, exp_types, rootnames : tuple of str
        The files: their filetype, INSTRUME, DETECTOR, EXP_TYPE and rootname.
    programs : tuple of str
        Their programs; ``1345`` is ``01345``.
    extensions : tuple of str
        The extensions whose values are wanted.
    since, until : datetime or None
        Observations (DATE-BEG) that began then or later, and before then; UTC.
    where : tuple of Condition
        What values of keywords must be like.
    latest : bool
        Whether only the file that began last counts, of each filetype, instrument and detector.
    """

    keywords: tuple[str, ...]
    filetypes: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ()
    instruments: tuple[str, ...] = ()
    detectors: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()
    exp_types: tuple[str, ...] = ()
    rootnames: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    where: tuple[Condition, ...] = ()
    latest: bool = False

    @property
    def asked(self) -> tuple[str, ...]:
        """The keywords whose values are wanted, and those that conditions name."""
        return (*self.keywords, *(each.keyword for each in self.where))

    @property
    def filters(self) -> str:
        """What restricts the files, as a line for people: ``filetype rate, since 2022-07-12``."""
        names = (
            ("filetype", self.filetypes),
            ("extension", self.extensions),
            ("instrument", self.instruments),
            ("detector", self.detectors),
            ("program", self.programs),
            ("exposure type", self.exp_types),
            ("rootname", self.rootnames),
        )
        phrases = [f"{what} {' or '.join(given)}" for what, given in names if given]
        phrases += [f"since {_write_time(self.since)}"] if self.since else []
        phrases += [f"before {_write_time(self.until)}"] if self.until else []
        phrases += [*map(str, self.where)]
        phrases += ["the latest of each filetype and detector"] if self.latest else []
        return ", ".join(phrases)

    def __str__(self) -> str:
        return ", ".join(self.keywords)


def _write_time(moment: datetime) -> str:
    return moment.isoformat().removesuffix("T00:00:00")


def read_time(text: str, *, where: str, end: bool = False) -> datetime:
    """Read a day, or a time, in UTC.

    Parameters
    ----------
    text : str
        ``2022-07-12`` or ``2022-07-12T10:20:30``, also with a blank in place of the T.
    where : str
        The flag that has it, for the error.
    end : bool, optional
        Whether a day means its end.

    Raises
    ------
    SchemagenError
        If it is neither.
    """
    try:
        if len(text) <= len("2022-07-12"):
            day = date.fromisoformat(text) + timedelta(days=end)
            return datetime.combine(day, time())
        found = datetime.fromisoformat(text)
        return found.replace(tzinfo=None) - (found.utcoffset() or timedelta())
    except (ValueError, OverflowError) as error:
        hint = "write 2022-07-12 or 2022-07-12T10:20:30, in UTC"
        raise SchemagenError(f"{text!r} is no day and no time", where=where, hint=hint) from error
