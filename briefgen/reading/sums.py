"""Totals that a running sentence states: 12 tugs, 30 ferries and 40 yachts, 82 boats in all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefgen.languages import language
from briefgen.reading.number import Number
from briefgen.reading.printed import numbers
from briefgen.reading.relations import Sum, bounds, same_kind
from briefgen.reading.said import any_of

_FEWEST = 3
"""Parts that make a list; two are one only where their total is followed by nothing."""
_GAP = r"[^.;:!?()–—]{1,40}"
"""What may stand between two parts of a list, in characters."""


class _Links(NamedTuple):
    before: re.Pattern[str]
    """What says of the figure behind it that it is a sum."""
    after: re.Pattern[str]
    joint: re.Pattern[str]
    """What joins the parts of a list."""
    ends: re.Pattern[str]
    """What may follow a total: what is counted, in a word, and the end of the clause."""


@lru_cache(maxsize=16)
def _links(code: str) -> _Links:
    table = language(code).numbers
    summing, ands = any_of(table.summing), any_of(second for _, second in table.between)
    noun = r"(?:\s[^\W\d_][\w’'-]*)"
    return _Links(
        re.compile(rf"(?i)\b(?:{summing}),?\s$"),
        re.compile(rf"(?i){noun}{{0,2}}?,?\s(?:{summing})(?!\w)"),
        re.compile(rf"(?i),|\b(?:{ands})\b"),
        re.compile(rf"(?i)(?P<noun>{noun}?)(?:,?\s(?:{summing}))?\s?(?:[.,;:)!?]|$)"),
    )


def stated_totals(sentence: str, tag: str = "en") -> Iterator[Sum]:
    """Give the totals that a sentence states of a list in it; the list has all other figures but years.

    What the parts count need not be said alike, so that a sum that does not come out is a question.
    """
    code = tag.partition("-")[0].lower()
    if not language(code).numbers.summing:
        return
    found = [one for one in numbers(sentence, tag) if not one.is_year]
    if len(found) < _FEWEST:
        return
    for total, parts in ((found[-1], found[:-1]), (found[0], found[1:])):
        if _is_sum(sentence, total, parts, _links(code)):
            low = sum((bounds(part)[0] for part in parts), Decimal(0))
            high = sum((bounds(part)[1] for part in parts), Decimal(0))
            yield Sum(total, low, high, " + ".join(part.printed for part in parts), loose=True)
            return


def _is_sum(sentence: str, total: Number, parts: Sequence[Number], links: _Links) -> bool:
    before, after = sentence[: total.start], sentence[total.end :]
    said = links.before.search(before) or links.after.match(after)
    if not said or not _are_listed(sentence, parts, links):
        return False
    if any(not same_kind(part, total) or part.role or part.hedge for part in parts):
        return False
    if total.start < parts[0].start:
        return ":" in sentence[total.end : parts[0].start] and len(parts) > 1
    ends = links.ends.match(after)
    led = re.fullmatch(rf"(?:{_GAP}|[\s–—:]){{1,3}}", sentence[parts[-1].end : total.start])
    return bool(led and ends and (len(parts) >= _FEWEST or not ends["noun"]))


def _are_listed(sentence: str, parts: Sequence[Number], links: _Links) -> bool:
    """Tell whether figures stand in one list: with commas or an and between them, and little else."""
    gaps = [sentence[one.end : other.start] for one, other in pairwise(parts)]
    return all(re.fullmatch(_GAP, gap) and links.joint.search(gap) for gap in gaps)
