"""What can surely be left out of a label that is too long to print."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefgen.blocks.statistics.chunks import begins
from briefgen.languages.table import Clauses
from briefgen.reading.predicates import Word, finite, is_verb

_NOUN = 4
"""Words of a noun that leads an amount, with of: a budget deficit of."""
_PLACE = 3
"""Words of what names a place at a clause's end, with what leads to it."""
_PHRASES = 2
"""Phrases behind a figure of which the last may go."""
_COUNTED = 1
"""Words behind a figure that what follows may narrow: deaths."""


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


def without_origin(words: Sequence[Word], figure: tuple[int, int], table: Clauses) -> list[Word]:
    """Leave out from where a figure came: has grown | from 39% before the launch | to 68%."""
    inside = next((at for at, word in enumerate(words) if word.start >= figure[0]), 0)
    if not inside or words[inside - 1].low not in table.leading:
        return list(words)
    first = max((at for at in range(inside - 1) if words[at].low in table.origins), default=0)
    counted = any(char.isdigit() for word in words[first : first + 3] for char in word.low)
    whole = finite(words[:first], table) >= 0
    return [*words[:first], *words[inside - 1 :]] if first and counted and whole else list(words)


def without_other(words: Sequence[Word], figure: tuple[int, int], table: Clauses) -> list[Word]:
    """Leave out the other one of two amounts: causes 480 deaths | and 300 fires; causes | 300 fires."""
    verb = finite(words, table)
    for at in range(verb + 1, len(words) - 1):
        second = _amount(words, at + 1, table)
        dated = words[at - 2].low in table.dating  # in 2031 and
        plain = words[at].low in table.adding and (dated or words[at - 1].low.isalpha())
        if verb < 0 or not plain or not second:
            continue
        if words[at].start >= figure[1]:
            return list(words[:at])
        first = next((one for one in range(verb + 1, at) if _has_digit(words[one : one + 1])), 0)
        if words[at + 1].start <= figure[0] < words[second].end and first:
            return [*words[: _begin(words, first, verb, table)], *words[at + 1 :]]
    return list(words)


def without_second(words: Sequence[Word], figure: tuple[int, int], table: Clauses) -> list[Word]:
    """Leave out the other one of two figures, both led by one word: in 3% of these | and in 1% of those."""
    places = [at for at in range(len(words) - 1) if _is_led(words, at, table)]
    for first, second in pairwise(places):
        joined = words[second - 1].low in table.adding and words[first].low == words[second].low
        if not joined or finite(words[:first], table) < 0:
            continue
        if words[first].start < figure[0] < words[second].start:
            return list(words[: second - 1])
        if words[second].start < figure[0]:
            return [*words[:first], *words[second:]]
    return list(words)


def _is_led(words: Sequence[Word], at: int, table: Clauses) -> bool:
    return words[at].low in table.prepositions and _has_digit(words[at + 1 : at + 2])


def without_study(words: Sequence[Word], figure: tuple[int, int], table: Clauses) -> list[Word]:
    """Leave out a lead that says only where a figure was found: in a study of 900 patients, | 3% had."""
    ends = next((at for at, word in enumerate(words) if word.mark == "," and word.end < figure[0]), -1)
    lead = words[: ends + 1]
    led = bool(lead) and lead[0].low in table.prepositions and finite(lead, table) < 0
    return list(words[ends + 1 :] if led and any(one.low in table.studies for one in lead) else words)


def without_place(words: Sequence[Word], figure: tuple[int, int], table: Clauses) -> list[Word]:
    """Leave out at an edge what only the text makes clear: 61,000 farms | in this country."""
    ahead = next((at for at, word in enumerate(words) if word.end > figure[0]), 0)
    if 1 < ahead <= _PLACE and words[0].low in table.prepositions and words[1].low in table.pointing:
        return list(words[ahead:])  # in this country | 410,000 children
    for at in range(len(words) - 2, max(len(words) - 2 - _PLACE, 0), -1):
        points = words[at + 1].low in table.pointing & table.determiners
        if words[at].low in table.prepositions and points and at + 2 < len(words):
            free = words[at - 1].end > figure[1] and finite(words[:at], table) >= 0
            return list(words[:at] if free else words)
    return list(words)


def _amount(words: Sequence[Word], at: int, table: Clauses) -> int:
    """Give where the figure of an amount stands that begins at a place, behind its hedge; 0 for none.

    Its noun may lead it: a deficit of 3.8%.
    """
    hedging = table.adverbs | table.more | table.than | table.determiners
    while at < len(words) and words[at].low in hedging:
        at += 1
    parts = (one for one in range(at, min(at + _NOUN, len(words) - 1)) if words[one].low in table.partitives)
    of = next(parts, at - 1)
    parting = table.prepositions | table.auxiliaries | table.coordinators
    at = of + 1 if parting.isdisjoint(word.low for word in words[at:of]) else at
    return at if at < len(words) and _has_digit(words[at : at + 1]) else 0


def _begin(words: Sequence[Word], at: int, verb: int, table: Clauses) -> int:
    """Give where the hedge of a figure begins, or the noun that leads it: total spending of 61 billion."""
    hedging = table.adverbs | table.more | table.than | table.determiners
    while at and words[at - 1].low in hedging:
        at -= 1
    if at < 2 or words[at - 1].low not in table.partitives:
        return at
    at -= 1
    parting = table.prepositions | table.auxiliaries | table.coordinators
    while at > verb + 1 and words[at - 1].low not in parting:
        at -= 1
        if words[at].low in table.determiners:
            break
    return at


def without_tail(words: Sequence[Word], figure: tuple[int, int], table: Clauses) -> list[Word]:
    """Leave out what says why, by whose word, or for the first time: rose by 8% | due to the frost.

    Not where it narrows what is counted: 40 deaths due to frost.
    """
    behind = next((at for at, word in enumerate(words) if word.start >= figure[1]), len(words))
    verb = finite(words, table)
    money = any(_is_money(word.low) for word in words[:behind] if word.end > figure[0])
    reason = next((at for at in range(behind, len(words)) if money and _is_reason(words, at, table)), 0)
    words = words[: reason or None]
    if money and verb < behind < len(words) and words[behind].low.endswith(table.participial):
        return list(words[:behind])  # will receive £2 million | helping to plant trees
    for at in range(max(behind, verb + 1), len(words)):
        if begins(words[at : at + 5], table.tails) and not 0 < at - behind <= _COUNTED:
            return list(words[:at])
        if _adds_amount(words, at, table) or (at >= behind + (not money) and _is_purpose(words, at, table)):
            return list(words[:at])
        besides = words[at - 1].mark == "," and _is_circumstance(words[at:], table)
        besides = besides or (words[at].low in table.origins and _has_digit(words[at + 1 : at + 2]))
        if at > behind and (besides or (0 < verb < at and _is_occasion(words, at, table))):
            # To 65% | from 64% before; no longer walk, | following the launch; no bus | after the cut.
            return list(words[:at])
        if words[at].mark == "," and 0 <= verb < at and words[verb].low in table.including:
            return list(words[: at + 1])  # includes repairs, | replacements and upgrades
    return list(words)


def without_last(words: Sequence[Word], figure: tuple[int, int], table: Clauses) -> list[Word]:
    """Leave out what says besides how or on what occasion: raised £2 million from shops | for its fair.

    Only behind a verb that the figure follows, and never what stands right behind what is counted.
    """
    verb = finite(words, table)
    behind = next((at for at, word in enumerate(words) if word.start >= figure[1]), len(words))
    leads = [
        at for at in range(behind + 1, len(words)) if words[at].low in table.prepositions | table.leading
    ]
    if not 0 <= verb < behind or len(leads) < _PHRASES:
        return list(words)
    last = words[leads[-1] :]
    narrows = {one.low for one in last} & (table.coordinators | table.relatives | table.subordinators)
    before = words[leads[-1] - 1].low
    free = last[0].low in table.circumstances and before not in table.adverbs and not is_verb(before, table)
    return list(words[: leads[-1]] if free and not narrows and not _has_digit(last) else words)


def _is_circumstance(words: Sequence[Word], table: Clauses) -> bool:
    """Tell whether words behind a comma say what only happened besides, or at what cost."""
    first = words[0].low
    priced = (
        first in table.prepositions and first not in table.excluding and any(_is_money(w.low) for w in words)
    )
    return priced or (first.endswith(table.participial) and first not in table.excluding)


def _has_digit(words: Sequence[Word]) -> bool:
    return any(char.isdigit() for word in words for char in word.low)


def _is_purpose(words: Sequence[Word], at: int, table: Clauses) -> bool:
    """Tell whether a word leads to what something is for: will receive £5 million | to help households.

    Not behind a verb, nor behind an adverb or an adjective that needs it: is likely to, plans to.
    """
    if words[at].low not in table.purpose or at + 1 == len(words):
        return False
    before, verb = words[at - 1], words[at + 1].low
    governed = before.low.endswith(table.endings) or is_verb(before.low, table) or before.low in table.adverbs
    governed = governed or any(word.low in table.governing for word in words[:at])
    return verb in table.verbs and not governed and before.low not in table.auxiliaries


def _is_reason(words: Sequence[Word], at: int, table: Clauses) -> bool:
    """Tell whether a word leads to what an amount is paid for: fined £2 million | for breaking the rules."""
    follows = words[at + 1].low if at + 1 < len(words) else ""
    return words[at].low in table.reasons and follows.endswith(table.participial)


def _is_occasion(words: Sequence[Word], at: int, table: Clauses) -> bool:
    """Tell whether a clause begins that tells upon what something happened."""
    if words[at].low not in table.occasions:
        return False
    pasts = table.pasts | table.participles
    return any(one.low in pasts or one.low.endswith(table.endings) for one in words[at + 2 :])


def _is_money(low: str) -> bool:
    """Tell whether a word is an amount with the sign of its currency before it."""
    return not low[0].isalnum() and any(map(str.isdigit, low))


def _adds_amount(words: Sequence[Word], at: int, table: Clauses) -> bool:
    """Tell whether another amount or share is added: includes 44% for safety | with $32 million for police.

    Not behind the verb that it belongs to: funded with $32 million.
    """
    amount = words[at + 1].low if at + 1 < len(words) else " "
    shown = amount[-1] == "%" or _is_money(amount)
    before = words[at - 1].low
    governed = before.endswith(table.endings) or is_verb(before, table)
    return words[at].low in table.absolutes and shown and not governed


def _compares(words: Sequence[Word], at: int, table: Clauses) -> bool:
    """Tell whether a word leads to what is compared, and is no part of a hedge: more than 2,000 events."""
    if words[at].low not in table.than:
        return False
    hedges = words[at - 1].low in table.more and at + 1 < len(words) and words[at + 1].low[:1].isdigit()
    return not hedges
