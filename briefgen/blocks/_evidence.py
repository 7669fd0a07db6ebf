"""What the engines of all blocks share: where words stand, and how an item is named.

A module whose name begins with a line below the letters is no block; blocks may import it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from itertools import islice

from briefgen.languages.lists import words
from briefgen.model import Evidence, Field, Item
from briefgen.proposal import Found
from briefgen.text.selectors import CONTEXT, evidence

__all__ = ["CONTEXT", "Names", "evidence", "found_by", "item", "slug"]

_ENOUGH = 400
"""Characters in which an id's words stand."""
_ACCENT = re.compile("[\u0300-\u036f]")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_SMALL_DIGITS = re.compile("[⁰¹²³⁴-⁹₀-₉]+")
_NO_LETTER = re.compile(r"[^a-z0-9]")
_DULL = words(
    """a about after all also although an and any are as at be been being but by can could did do does for
    from had has have he her him his how i if in into is it its just may might more most much must my no
    not of on one only or our over own said says shall she should so some such than that the their them
    then there these they this those through to too under until up upon us very was we were what when
    where which while who whom whose why will with would you your"""
)


def slug(words: str, most: int = 3, dull: Collection[str] = _DULL) -> str:
    """Give the first content words as a short id: a-z, 0-9 and hyphens; accents go, other scripts too."""
    plain = words[:_ENOUGH].replace("’", "'").replace("'s", "")
    if not plain.isascii():
        # 10⁶ is no 106.
        plain = _ACCENT.sub("", unicodedata.normalize("NFKD", _SMALL_DIGITS.sub(" ", plain)))
    found = (_NO_LETTER.sub("", hit[0].casefold()) for hit in _WORD.finditer(plain))
    return "-".join(islice((word for word in found if word and word not in dull), most))


class Names:
    """The ids of a block, each given once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}

    def give(self, wish: str, otherwise: str) -> str:
        """Give `wish`, or `wish-2`, `wish-3` ... where that is taken; `otherwise` for an empty wish."""
        name = plain = wish or otherwise
        number = self._last.get(plain, 1)
        while name in self._taken:
            number += 1
            name = f"{plain}-{number}"
        self._last[plain] = number
        self._taken.add(name)
        return name


def item(
    block: str, name: str, fields: Mapping[str, str], evidence: Iterable[Evidence] = (), doubt: str = ""
) -> Item:
    """Make an item; a field whose text is empty gets no entry."""
    path = f"{block}.{name}"
    kept = {key: Field(f"{path}.{key}", text) for key, text in fields.items() if text}
    return Item(path, kept, tuple(evidence), doubt=doubt)


def found_by(one: Item, rule: str, confidence: float | None = None, rank: int = 0) -> Item:
    """Let an item carry the rule that found it, and its place among those that its source gives."""
    return replace(one, found=Found(rule, confidence, rank))
