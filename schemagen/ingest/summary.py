"""A summary of what was done with many files; its size does not grow with their number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from schemagen.ingest.run import Outcome
from schemagen.ingest.store import FileState
from schemagen.inventory.display import write_line
from schemagen.sources.releases import precedes

__all__ = ["Tally", "to_json"]

_SHOWN = 20
"""Most lines of a list; a last line counts the others."""


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
        One such value for each entry of `kept`.
    other_headers : Counter
        Headers in ``other_headers``, by the reason.
    withheld : Counter
        Cards that stay out of the database, by extension and keyword.
    headers, cards : int
        Numbers of headers and of cards.
    """

    release: str
    states: Counter[FileState] = field(default_factory=Counter)
    filetypes: Counter[str] = field(default_factory=Counter)
    later: Counter[str] = field(default_factory=Counter)
    kept: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    examples: dict[tuple[str, str, str], object] = field(default_factory=dict)
    other_headers: Counter[str] = field(default_factory=Counter)
    withheld: Counter[str] = field(default_factory=Counter)
    headers: int = 0
    cards: int = 0

    def add(self, outcome: Outcome) -> None:
        """Count a file."""
        self.states[outcome.state] += 1
        if outcome.state is FileState.FAILED:
            return
        self.filetypes[outcome.filetype] += 1
        self.headers += outcome.headers
        self.cards += outcome.cards
        if precedes(self.release, outcome.pipeline_version):
            self.later[outcome.pipeline_version] += 1
        for kept in outcome.kept:
            where = kept.table, kept.keyword, kept.kind.value
            self.kept[where] += 1
            self.examples.setdefault(where, kept.value)
        self.other_headers.update(outcome.other_headers)
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
        counted = [f"{self.states[s]} {s.value}" for s in FileState if self.states[s]]
        total = sum(self.states.values())
        yield f"{total} file{'s' * (total != 1)}: {', '.join(counted) or 'nothing to do'}"
        if self.filetypes:
            listed = ", ".join(f"{name} {n}" for name, n in sorted(self.filetypes.items()))
            yield f"{listed}; {self.cards} cards in {self.headers} headers"
        if self.later:
            listed = ", ".join(f"{n} by {version}" for version, n in sorted(self.later.items()))
            yield f"written by a later release than the database's {self.release}: {listed}"
            yield "  their new keywords are in other_keywords; an upgrade to it adds the columns"
        if self.kept:
            yield "values that do not fit their columns, kept in other_keywords:"
            yield from _list(
                (n, f"{table}: {keyword} does not fit its {kind} column, e.g. {example!r}")
                for where, n in self.kept.most_common()
                for (table, keyword, kind), example in ((where, self.examples[where]),)
            )
        if self.other_headers:
            yield "headers without a table of their own, kept in other_headers:"
            yield from _list((n, reason) for reason, n in self.other_headers.most_common())
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
        "path": outcome.path,
        "state": outcome.state.value,
        "reason": outcome.reason,
        "filetype": outcome.filetype,
        "pipeline_version": outcome.pipeline_version,
        "headers": outcome.headers,
        "cards": outcome.cards,
        "kept": [
            {"table": k.table, "keyword": k.keyword, "type": k.kind.value, "value": str(k.value)}
            for k in outcome.kept
        ],
        "other_headers": list(outcome.other_headers),
        "withheld": list(outcome.withheld),
    }
