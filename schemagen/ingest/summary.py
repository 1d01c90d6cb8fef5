"""A summary of what was done with many files; its size does not grow with their number."""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from schemagen.fits.file_names import write_path
from schemagen.fits.value_text import write_value
from schemagen.ingest.run import Outcome
from schemagen.ingest.store import FileState
from schemagen.inventory.display import write_line
from schemagen.sources.releases import precedes

__all__ = ["Tally", "to_json"]

_SHOWN = 20
"""Most lines of a list; a last line counts the others."""

_OLDER = "older than what is stored"


@dataclass(slots=True, repr=False)
class Tally:
    """Counts of outcomes. ``str(tally)`` is the summary that ``schemagen ingest`` prints.

    Attributes
    ----------
    release : str
        The release of the database.
    states, filetypes : Counter
        Files by outcome, and stored or unchanged files by filetype.
    later : Counter
        Files by pipeline version, if that is later than `release`.
    kept : Counter
        Values in ``other_keywords`` that their columns cannot hold, by table, keyword and type.
    examples : dict
        One such value, as text, for each entry of `kept`; the same in any order of the files.
    other_headers : Counter
        Headers in ``other_headers``, by the reason.
    lost : Counter
        Rows whose values in columns of an operator's own are gone, by table and columns.
    older : list of str
        Files that are older than what is stored, the first by path.
    withheld : Counter
        Cards that stay out of the database, by extension and keyword.
    headers, cards : int
        Numbers of headers and of cards of stored or unchanged files.
    unread : int
        Files that are known to be unchanged without reading them.
    forbidden : int
        Files whose headers have bytes that the FITS standard forbids.
    passed_over : int
        Other files in the directories: their names are not those of FITS files.
    """

    release: str
    states: Counter[FileState] = field(default_factory=Counter)
    filetypes: Counter[str] = field(default_factory=Counter)
    later: Counter[str] = field(default_factory=Counter)
    kept: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    examples: dict[tuple[str, str, str], str] = field(default_factory=dict)
    other_headers: Counter[str] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)
    older: list[str] = field(default_factory=list)
    withheld: Counter[str] = field(default_factory=Counter)
    headers: int = 0
    cards: int = 0
    unread: int = 0
    forbidden: int = 0
    passed_over: int = 0

    def add(self, outcome: Outcome) -> None:
        """Count a file."""
        self.states[outcome.state] += 1
        if outcome.state is FileState.OLDER:
            version = outcome.pipeline_version
            insort(self.older, f"{outcome.path}{f' (jwst {version})' if version else ''}")
            del self.older[_SHOWN:]
        if outcome.state in {FileState.FAILED, FileState.OLDER}:
            return
        self.filetypes[outcome.filetype] += 1
        self.headers += outcome.headers
        self.cards += outcome.cards
        self.unread += not outcome.read
        self.forbidden += outcome.forbidden
        if precedes(self.release, outcome.pipeline_version):
            self.later[outcome.pipeline_version] += 1
        for kept in outcome.kept:
            where = kept.table, kept.keyword, kept.kind.value
            self.kept[where] += 1
            example = write_value(kept.value)
            self.examples[where] = min(self.examples.get(where, example), example)
        self.other_headers.update(outcome.other_headers)
        self.lost.update(outcome.lost)
        self.withheld.update(outcome.withheld)

    @property
    def failed(self) -> int:
        """Number of files that failed."""
        return self.states[FileState.FAILED]

    def __str__(self) -> str:
        return "\n".join(self._write())

    def __repr__(self) -> str:
        return write_line("Tally", next(self._write()))

    def _write(self) -> Iterator[str]:
        names = {state: state.value for state in FileState} | {FileState.OLDER: _OLDER}
        counted = [f"{self.states[s]} {names[s]}" for s in FileState if self.states[s]]
        total = sum(self.states.values())
        yield f"{total} file{'s' * (total != 1)}: {', '.join(counted) or 'nothing to do'}"
        if self.filetypes:
            listed = ", ".join(f"{name} {n}" for name, n in sorted(self.filetypes.items()))
            where = f"{self.headers} header{'s' * (self.headers != 1)}"
            cards = f"; {self.cards} cards in {where}" if self.headers else ""
            yield f"{listed}{cards}"
        if self.unread:
            how = "unchanged by size and time or ETag"
            yield f"{how}, so not read: {self.unread} (--verify reads them)"
        if self.passed_over:
            others = f"{self.passed_over} other file{'s' * (self.passed_over != 1)}"
            yield f"passed over {others}, not named .fits, .fit or .fts"
        if self.later:
            listed = ", ".join(f"{n} by {version}" for version, n in sorted(self.later.items()))
            yield f"written by a later release than the database's {self.release}: {listed}"
            yield "  their new keywords are in other_keywords; an upgrade to it adds the columns"
        if self.forbidden:
            what = "bytes that the FITS standard forbids in a header"
            yield f"stored with {what}: {self.forbidden} (`schemagen validate` names them)"
        if self.older:
            yield f"{_OLDER}, which is kept (--force stores them all the same):"
            yield from (f"  {path}" for path in self.older)
            if more := self.states[FileState.OLDER] - len(self.older):
                yield f"  and {more} more; --format json names each"
        if self.kept:
            yield "values that do not fit their columns, kept in other_keywords:"
            yield from _list(
                (n, f"{table}: {keyword} does not fit its {kind} column, e.g. {example}")
                for where, n in self.kept.most_common()
                for (table, keyword, kind), example in ((where, self.examples[where]),)
            )
        if self.other_headers:
            yield "headers without a table of their own, kept in other_headers:"
            yield from _list((n, reason) for reason, n in self.other_headers.most_common())
        if self.lost:
            yield "values in your own columns that are gone, with the header that a new file lacks:"
            yield from _list((n, columns) for columns, n in self.lost.most_common())
        if self.withheld:
            yield "withheld, as the local changes of the database say (omit):"
            yield from _list((n, place) for place, n in self.withheld.most_common())


def _list(counted: Iterator[tuple[int, str]]) -> Iterator[str]:
    entries = list(counted)
    yield from (f"  {n:>6}  {text}" for n, text in entries[:_SHOWN])
    if len(entries) > _SHOWN:
        yield f"          and {len(entries) - _SHOWN} more kinds"


def to_json(outcome: Outcome) -> dict[str, Any]:
    """Return the outcome of a file as JSON values."""
    return {
        "path": write_path(outcome.path),
        "state": outcome.state.value,
        "reason": outcome.reason,
        "filetype": outcome.filetype,
        "pipeline_version": outcome.pipeline_version,
        "headers": outcome.headers,
        "cards": outcome.cards,
        "forbidden_bytes": outcome.forbidden,
        "kept": [
            {"table": k.table, "keyword": k.keyword, "type": k.kind.value, "value": str(k.value)}
            for k in outcome.kept
        ],
        "other_headers": list(outcome.other_headers),
        "lost": list(outcome.lost),
        "withheld": list(outcome.withheld),
        "read": outcome.read,
    }
