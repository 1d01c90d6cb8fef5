"""What columns mean in the words of the Virtual Observatory: their units and their UCDs.

TAP services, VOTable and Felis give programs the unit of a column (a VOUnit) and what its values
are (a UCD). The datamodel schemas have units as people write them, and no UCDs. Two text files turn
the one into the other: ``units.txt`` spells units, ``ucds.txt`` gives UCDs to datamodel paths.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from schemagen.tables.model import Column, ColumnType, TableColumn

__all__ = ["Meaning", "UcdRule", "Vocabulary", "read_vocabulary"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What the values of a column are.

    Attributes
    ----------
    unit : str
        Their unit as VOUnit spells it; empty if they have none, or none that VOUnit knows.
    ucd : str
        Their UCD; empty if no rule has one.
    """

    unit: str = ""
    ucd: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UcdRule:
    """The UCD of columns with some datamodel path.

    Attributes
    ----------
    path : str
        The path, or its end; ``*`` stands for any letters but dots.
    ucd : str
        The UCD.
    """

    path: str
    ucd: str

    def __str__(self) -> str:
        return f"{self.path}: {self.ucd}"

    @property
    def expression(self) -> str:
        """A regular expression of all paths that it is for."""
        return r"(?:.*\.)?" + r"[^.]*".join(map(re.escape, self.path.split("*")))


_FACTOR = re.compile(r"([A-Za-z]+)(?:(?:\^|\*\*)?(-?[0-9]+))?")
"""A factor of a unit: a word, and a power."""

_PRODUCT = re.compile(r"[.\s]+|(?<!\*)\*(?!\*)")
"""What may stand between the factors of a unit."""

_IN_TITLE = re.compile(r"(?:^|\s)(?:\[([^\]]*)\]|\(([^)]*)\)|in (\S+)$)")
"""Where a title may have a unit: ``TDB at … [MJD]``, ``center x (m)``, ``area in arcsec^2``."""

_NUMBERS = frozenset({ColumnType.NUMBER, ColumnType.INTEGER})


class Vocabulary:
    """Units and UCDs of columns.

    Parameters
    ----------
    words : Mapping of str to str
        What units are made of, and VOUnit's spelling of each.
    rules : tuple of UcdRule
        UCDs of datamodel paths. The first rule that a path follows counts.
    """

    def __init__(self, words: Mapping[str, str], rules: tuple[UcdRule, ...]) -> None:
        self.words = words
        self.rules = rules
        self._expressions = [re.compile(rule.expression) for rule in rules]
        self._by_name: dict[str, list[int]] = {}
        for number, rule in enumerate(rules):
            name = rule.path.rpartition(".")[2]
            self._by_name.setdefault("*" if "*" in name else name, []).append(number)
        self._find_rule = cache(self._find_rule_anew)

    def describe(self, described: TableColumn) -> Meaning:
        """Return what the values of a column are."""
        ucd = self.find_ucd(described.column.paths or (str(described),))
        return Meaning(unit=self.find_unit(described.column), ucd=ucd)

    def find_ucd(self, paths: Iterable[str]) -> str:
        """Return the UCD of the first of some paths that has one; or empty."""
        rule = self.find_rule(paths)
        return rule.ucd if rule else ""

    def find_rule(self, paths: Iterable[str]) -> UcdRule | None:
        """Return the rule of the first of some paths that has one."""
        return next(filter(None, map(self._find_rule, paths)), None)

    def _find_rule_anew(self, path: str) -> UcdRule | None:
        name = path.rpartition(".")[2]
        numbers = (*self._by_name.get(name, ()), *self._by_name.get("*", ()))
        fit = (number for number in numbers if self._expressions[number].fullmatch(path))
        first = min(fit, default=None)
        return None if first is None else self.rules[first]

    def find_unit(self, column: Column) -> str:
        """Return the unit that a column declares, or that its title has; or empty."""
        if column.unit:
            return self.spell(column.unit)
        if column.type not in _NUMBERS:
            return ""
        written = ("".join(filter(None, found)) for found in _IN_TITLE.findall(column.title))
        return next(filter(None, map(self.spell, written)), "")

    def spell(self, unit: str) -> str:
        """Spell a unit as VOUnit does: ``pixels^2`` → ``pixel**2``; or empty if it cannot."""
        over, slash, under = unit.partition("/")
        factors = [self._spell_factor(factor) for factor in _PRODUCT.split(over)]
        if not all(factors):
            return ""
        below = self._spell_factor(under)
        return f"{'.'.join(factors)}{slash}{below}" if below or not slash else ""

    def _spell_factor(self, factor: str) -> str:
        found = _FACTOR.fullmatch(factor)
        word = self.words.get(found[1], "") if found else ""
        return f"{word}**{found[2]}" if word and found and found[2] else word


def read_vocabulary() -> Vocabulary:
    """Read the units and the rules for UCDs that come with schemagen."""
    rules = tuple(UcdRule(path=path, ucd=ucd) for path, ucd in _read_pairs("ucds.txt"))
    return Vocabulary(dict(_read_pairs("units.txt")), rules)


def _read_pairs(name: str) -> Iterator[tuple[str, str]]:
    for line in files("schemagen").joinpath(name).read_text("utf-8").splitlines():
        if words := line.partition("#")[0].split():
            first, second = words
            yield first, second
