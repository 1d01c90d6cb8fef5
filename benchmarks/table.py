"""The rows of a table that compares two builds, and their goals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from benchmarks.measuring import Sample


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of the table."""

    what: str
    unit: str
    old: float | None = None
    new: float
    peer: str = ""
    """What else it is compared with; empty if it is the old build."""
    theirs: float | None = None
    """The figure of the peer."""
    least: float = 0
    """Lowest ratio of the old build's figure, or the peer's, to the new one's."""
    most: float = 0
    """Highest ratio of the new figure to the peer's."""
    below: float = 0
    """Highest figure."""
    above: float = 0
    """Lowest figure."""
    clocks: tuple[float, float] | None = None
    """The elapsed time of the old build and of the new one, in the same unit."""

    def cells(self) -> Iterator[str]:
        """Yield the cells of its line."""
        yield self.what
        yield self.unit
        yield _figure(self.old)
        yield f"{self.peer} {_figure(self.theirs)}" if self.peer else ""
        yield _figure(self.new)
        ratio, goal, met = 0.0, "", None
        against = self.theirs if self.peer else self.old
        if self.most and against:
            ratio, goal = self.new / against, f"≤ {self.most:g} × {self.peer}"
            met = ratio <= self.most
        elif against:
            ratio = against / self.new
        if self.least:
            goal, met = f"≥ {self.least:g} ×", ratio >= self.least
        if self.below:
            goal, met = f"< {self.below:g}", self.new < self.below
        if self.above:
            goal, met = f"≥ {self.above:g}", self.new >= self.above
        yield f"{ratio:.2f} ×" if ratio else ""
        yield goal
        yield "" if met is None else "yes" if met else "**no**"
        yield " → ".join(_figure(seconds) for seconds in self.clocks or ())


HEADINGS = ("what", "measured", "old", "peer", "new", "ratio", "goal", "met", "elapsed")


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def compare(
    what: str,
    old: Sample,
    new: Sample,
    *,
    each: int = 0,
    peer: str = "",
    theirs: Sample | None = None,
    least: float = 0,
    most: float = 0,
) -> Row:
    """Return a row that compares CPU seconds, or milliseconds for each of some files."""
    factor = 1000 / each if each else 1
    counts = "client and server" if new.server else "client"
    return Row(
        what=what,
        unit=f"{'ms' if each else 's'} of CPU{' a file' if each else ''}, {counts}",
        old=old.processor * factor,
        new=new.processor * factor,
        peer=peer,
        theirs=theirs.processor * factor if theirs else None,
        least=least,
        most=most,
        clocks=(old.clock * factor, new.clock * factor),
    )


def subtract(whole: Sample, part: Sample) -> Sample:
    """Return the times of what only the one run has done."""
    return replace(
        whole,
        clock=whole.clock - part.clock,
        client=whole.client - part.client,
        server=whole.server - part.server,
    )


def memory(what: str, old: Sample, new: Sample, *, below: float) -> Row:
    """Return a row that compares the peak memory of the largest process."""
    return Row(
        what=what, unit="MB, the largest process", old=old.peak / 1e6, new=new.peak / 1e6,
        below=below,
    )  # fmt: skip
