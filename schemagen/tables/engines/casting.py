"""How an engine changes the type of a value, and passes it to JSON and takes it from there.

A cast never fails: it gives NULL. Engines by themselves accept different texts for a number or a
time, and none reports what it has lost; here all accept the same, and a value that would not read
back as it was can be found.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from schemagen.tables.model import ColumnType

__all__ = ["FORMS", "TIMES", "Casting", "fit_times"]

_DATE = "(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,6})?"
FORMS: Mapping[ColumnType, str] = {
    kind: f"^({form})$(?!\\n)"
    for kind, form in {
        ColumnType.INTEGER: "[+-]?[0-9]{1,19}",
        ColumnType.NUMBER: "[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,3})?",
        ColumnType.BOOLEAN: "[tTfF01]|[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]",
        ColumnType.DATE: _DATE,
        ColumnType.TIME: _TIME,
        ColumnType.TIMESTAMP: f"{_DATE}([T ]{_TIME})?",
    }.items()
}
"""Regular expressions of the texts that are cast to each type, the same for all engines.

Each engine by itself accepts others: `now`, ` 5`, `24:00:00`.
"""

TIMES = (ColumnType.DATE, ColumnType.TIME, ColumnType.TIMESTAMP)
"""The types whose values are texts in JSON and in a header."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Casting:
    """How an engine changes the type of a value.

    Attributes
    ----------
    casts : Mapping of ColumnType to str
        How a value ``{0}`` is cast to each type, NULL if it cannot be.
    unlike : str
        Condition that a value ``{0}`` differs from ``{1}``, what it was cast to.
    json_values : Mapping of ColumnType to str
        How a value ``{0}`` is passed to JSON, where not as it is.
    fits : Mapping of ColumnType to str
        Condition that a value ``{0}`` out of JSON, which has the JSON type ``{1}``, fits a column.
        Empty where the migration template compares the values themselves.
    taken : Mapping of ColumnType to str
        How such a value is then written into the column, where not as it is.
    """

    casts: Mapping[ColumnType, str]
    unlike: str
    json_values: Mapping[ColumnType, str]
    fits: Mapping[ColumnType, str]
    taken: Mapping[ColumnType, str]

    def cast(self, value: str, kind: ColumnType) -> str:
        """Write a cast of a value, which is NULL if the value cannot be cast."""
        return self.casts[kind].format(value)

    def json_value(self, value: str, kind: ColumnType) -> str:
        """Write a value of a type as an argument of the engine's JSON functions."""
        return self.json_values.get(kind, "{0}").format(value)

    def fit(self, value: str, called: str, kind: ColumnType) -> str:
        """Write the condition that a value out of JSON fits a column."""
        return self.fits[kind].format(value, called)

    def take(self, value: str, kind: ColumnType) -> str:
        """Write a value out of JSON for a column that it fits."""
        return self.taken.get(kind, "{0}").format(value)

    def card(self, value: str, kind: ColumnType) -> str:
        """Write a value of a type as a header has it: a time becomes a text."""
        times = {ColumnType.TIME, ColumnType.TIMESTAMP}
        return self.json_value(value, kind) if kind in times else value


def fit_times(
    condition: str, casts: Mapping[ColumnType, str], values: Mapping[ColumnType, str]
) -> dict[ColumnType, str]:
    """Write the conditions that a text out of JSON is a time, written as the column would be.

    Parameters
    ----------
    condition : str
        The condition, in which ``%s`` stands for the text of the column.
    casts, values : Mapping of ColumnType to str
        As `casts` and `json_values` of a `Casting`.
    """
    return {kind: condition % values.get(kind, "{0}").format(casts[kind]) for kind in TIMES}
