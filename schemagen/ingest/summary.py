"""What became of many files, in as much memory as one needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from schemagen.ingest.run import Outcome
from schemagen.ingest.store import State
from schemagen.sources.releases import precedes

__all__ = ["Tally", "to_json"]

_SHOWN = 20
"""Lines of a list that is shown; it says how many there are more."""


@dataclass(slots=True)
class Tally:
    """Counts of outcomes.

    Parameters
    ----------
    release : str
        The release that the database is at.
    """

    release: str
    states: Counter[State] = field(default_factory=Counter)
    filetypes: Counter[str] = field(default_factory=Counter)
    later: Counter[str] = field(default_factory=Counter)
    kept: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    examples: dict[tuple[str, str, str], object] = field(default_factory=dict)
    homeless: Counter[str] = field(default_factory=Counter)
    headers: int = 0
    cards: int = 0

    def add(self, outcome: Outcome) -> None:
        """Count a file."""
        self.states[outcome.state] += 1
        if outcome.state is State.FAILED:
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
        self.homeless.update(outcome.homeless)

    @property
    def failed(self) -> int:
        """How many files failed."""
        return self.states[State.FAILED]

    def tell(self) -> Iterator[str]:
        """Yield the lines that sum it up."""
        counted = [f"{self.states[s]} {s.value}" for s in State if self.states[s]]
        total = sum(self.states.values())
        yield f"{total} file{'s' * (total != 1)}: {', '.join(counted) or 'nothing to do'}"
        if self.filetypes:
            listed = ", ".join(f"{name} {n}" for name, n in sorted(self.filetypes.items()))
            yield f"{self.cards} cards in {self.headers} headers: {listed}"
        if self.later:
            listed = ", ".join(f"{n} of {version}" for version, n in sorted(self.later.items()))
            yield f"written by a later release than the database's {self.release}: {listed};"
            yield "  `schemagen upgrade` gives their new keywords columns"
        if self.kept:
            yield "values that do not fit their columns, kept in other_keywords:"
            yield from _list(
                (n, f"{table}: {keyword} is no {kind}, such as {self.examples[where]!r}")
                for where, n in self.kept.most_common()
                for table, keyword, kind in (where,)
            )
        if self.homeless:
            yield "headers kept in other_headers:"
            yield from _list((n, reason) for reason, n in self.homeless.most_common())


def _list(counted: Iterator[tuple[int, str]]) -> Iterator[str]:
    entries = list(counted)
    yield from (f"  {n:>6}  {text}" for n, text in entries[:_SHOWN])
    if len(entries) > _SHOWN:
        yield f"          and {len(entries) - _SHOWN} more kinds"


def to_json(outcome: Outcome) -> dict[str, Any]:
    """Give what is printed of a file as JSON."""
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
        "other_headers": list(outcome.homeless),
    }
