"""What can surely be left out of a label that is too long to print."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.languages.table import Clauses
from briefgen.reading.predicates import Word


def without_comparison(words: Sequence[Word], figure: tuple[int, int], table: Clauses) -> list[Word]:
    """Leave out that with which a figure's subject is compared: 5 times more likely | than those who rent.

    What stands before remains true by itself; a comparison before the figure stays, and one that the verb
    follows to which it belongs: as likely as men to drive.
    """
    first = next((at for at, word in enumerate(words) if word.start >= figure[1]), len(words))
    behind = range(first, len(words))
    more = next((at for at in behind if words[at].low in table.more - table.than), -1)
    cut = next((at for at in behind if at > more >= 0 and _compares(words, at, table)), 0)
    equal = [at for at in behind if words[at].low in table.equal]
    if not cut and len(equal) > 1:
        cut = equal[-1]
    belongs = any(word.low in table.leading for word in words[cut:])
    return list(words[:cut] if cut > first and not belongs else words)


def _compares(words: Sequence[Word], at: int, table: Clauses) -> bool:
    """Tell whether a word leads to what is compared, and is no part of a hedge: more than 2,000 events."""
    if words[at].low not in table.than:
        return False
    hedges = words[at - 1].low in table.more and at + 1 < len(words) and words[at + 1].low[:1].isdigit()
    return not hedges
