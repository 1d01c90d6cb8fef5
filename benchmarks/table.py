"""The rows of a table that compares two builds, and their goals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
    clocks: tuple[float, ...] = ()
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
        yield " → ".join(_figure(seconds) for seconds in self.clocks)


HEADINGS = ("what", "measured", "old", "peer", "new", "ratio", "goal", "met", "elapsed")


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def compare(
    what: str,
    new: Sample,
    *,
    old: Sample | None = None,
    peer: str = "",
    theirs: Sample | None = None,
    each: bool = False,
    by: Callable[[Sample], float] = lambda sample: sample.processor,
    least: float = 0,
    most: float = 0,
) -> Row:
    """Return a row that compares times: those of the CPU, unless `by` is `elapsed`.

    Parameters
    ----------
    what : str
        What is measured.
    new, old, theirs : Sample
        The costs for this build, for the old one, and for the peer if there is one.
    peer : str, optional
        The name of the peer.
    each : bool, optional
        Whether the costs are those of one file, in milliseconds.
    by : callable, optional
        What is compared.
    least, most : float, optional
        The goal; see `Row`.
    """
    sides = "client and server" if new.server else "client"
    counted = "elapsed" if by is elapsed else f"of CPU, {sides}"
    return Row(
        what=what,
        unit=f"{'ms a file' if each else 's'} {counted}",
        old=by(old) if old else None,
        new=by(new),
        peer=peer,
        theirs=by(theirs) if theirs else None,
        least=least,
        most=most,
        clocks=tuple(elapsed(sample) for sample in (old, new) if sample),
    )


def elapsed(sample: Sample) -> float:
    """Return the elapsed time."""
    return sample.clock


def per_file(sample: Sample, count: int) -> Sample:
    """Return the milliseconds that each of some files took."""
    return replace(
        sample,
        clock=sample.clock * 1000 / count,
        client=sample.client * 1000 / count,
        server=sample.server * 1000 / count,
    )


def subtract(whole: Sample, part: Sample) -> Sample:
    """Return the times of what only the one run has done."""
    return replace(
        whole,
        clock=whole.clock - part.clock,
        client=whole.client - part.client,
        server=whole.server - part.server,
    )


def memory(what: str, new: Sample, *, old: Sample | None, below: float = 0) -> Row:
    """Return a row that compares the peak memory of the largest process."""
    before = old.peak / 1e6 if old else None
    unit = "MB, the largest process"
    return Row(what=what, unit=unit, old=before, new=new.peak / 1e6, below=below)
