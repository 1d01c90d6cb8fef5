"""Search keywords by their names, titles and datamodel paths, the best hits first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches

from schemagen.errors import SchemagenError
from schemagen.inventory.model import Inventory, Keyword
from schemagen.inventory.select import keep_keywords

__all__ = ["rank", "search"]

_WORD = re.compile(r"[a-z0-9]+")

_Rank = tuple[int, int]
"""The kind of a hit, and how many words its title has: what is smaller is better."""


def search(inventory: Inventory, text: str) -> tuple[Inventory, tuple[str, ...]]:
    """Return the keywords that some words describe.

    Parameters
    ----------
    inventory : Inventory
        The whole inventory.
    text : str
        The words. All must be in the name, the title or a datamodel path of a keyword; each may be
        the beginning of a word there. Case is ignored.

    Returns
    -------
    Inventory
        The part with these keywords.
    tuple of str
        The names of the keywords, the best hits first. Those in more layouts go before others that
        are as good.

    Raises
    ------
    SchemagenError
        If no keyword has all words, or there are none.
    """
    ranks: dict[str, _Rank] = {}
    counts: Counter[str] = Counter()
    asked = _split(text)
    if not asked:
        raise SchemagenError(f"there are no words in {text!r}", where="--search")
    for keyword in _list_keywords(inventory):
        if (found := rank(keyword, asked)) is not None:
            ranks[keyword.name] = min(found, ranks.get(keyword.name, found))
            counts[keyword.name] += 1
    if not ranks:
        raise SchemagenError(
            f"no keyword of {inventory} has {text!r} in its name, title or datamodel path",
            where="--search",
            hint=_suggest(inventory, asked),
        )
    part = keep_keywords(inventory, lambda keyword: rank(keyword, asked) is not None)
    ordered = sorted(ranks, key=lambda name: (ranks[name][0], -counts[name], ranks[name][1], name))
    return part, tuple(ordered)


def rank(keyword: Keyword, asked: tuple[str, ...]) -> _Rank | None:
    """Return how well some words describe a keyword; None if it does not have them all.

    From best to worst: they are the name; they are the title; they stand side by side in the title,
    or begin words that do; they are somewhere in the title; in the name, title and path together.
    """
    title = _split(keyword.title)
    size = len(title)
    if asked == _split(keyword.name):
        return 0, size
    if asked == title:
        return 1, size
    if _stand_together(asked, title, whole=True):
        return 2, size
    if _stand_together(asked, title, whole=False):
        return 3, size
    if _are_among(asked, title):
        return 4, size
    if _are_among(asked, (keyword.name.lower(), *_split(keyword.name), *title)):
        return 5, size
    paths = tuple(word for path in keyword.paths for word in _split(path))
    if _are_among(asked, (keyword.name.lower(), *_split(keyword.name), *title, *paths)):
        return 6, size
    return None


def _suggest(inventory: Inventory, asked: tuple[str, ...]) -> str:
    """Return a hint with the words most like one that no title has."""
    words = {word for keyword in _list_keywords(inventory) for word in _split(keyword.title)}
    for part in asked:
        close = get_close_matches(part, words, n=3)
        if close and part not in words:
            return f"nearest: {', '.join(close)}"
    return "try fewer words"


def _list_keywords(inventory: Inventory) -> Iterator[Keyword]:
    for filetype in inventory.filetypes:
        for extension in (e for layout in filetype.layouts for e in layout.extensions):
            yield from extension.keywords


def _split(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))


def _stand_together(asked: tuple[str, ...], words: tuple[str, ...], *, whole: bool) -> bool:
    for start in range(len(words) - len(asked) + 1):
        pairs = zip(asked, words[start : start + len(asked)], strict=True)
        if all(word == part if whole else word.startswith(part) for part, word in pairs):
            return bool(asked)
    return False


def _are_among(asked: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return bool(asked) and all(any(word.startswith(part) for word in words) for part in asked)
