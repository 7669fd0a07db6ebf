"""Where a word such as and joins two predicates, or two clauses, only one of which is a figure's own."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.blocks.statistics.told import is_doubted
from briefgen.languages.table import Clauses
from briefgen.reading.predicates import Word, finite, is_verb


def coordinated(words: list[Word], figure: tuple[int, int], table: Clauses) -> tuple[list[Word], bool]:
    """Cut at a word that joins two predicates, or two clauses."""
    head = finite(words, table)
    # But still has $50,000: what only stands before the verb is no subject.
    led = head > 0 and any(word.low not in table.adverbs for word in words[:head])
    subject = words[:head] if led else []
    begin, shared, end = 0, head >= 0 and not led, len(words)
    for at, word in enumerate(words):
        if word.low not in table.coordinators or not at or at + 1 == len(words):
            continue
        if word.start >= figure[1] and words[at + 1].low in table.conditions | table.breaks:
            end = at  # remain open | and if they were met
            break
        if at > 1 and words[at - 2].low in table.leading and is_verb(words[at - 1].low, table):
            continue  # to accept or decline
        verb = _after_adverbs(words[at + 1 :], table)
        follows = finite(words[at + 1 :], table)
        if word.start >= figure[1] and words[at + 1].low in table.subjects and finite(words[:at], table) >= 0:
            end = at  # made up half of it | and they scorned the offer
            break
        if follows < 0 or finite(words[begin:at], table) < 0:
            continue
        direct = follows <= verb
        if not direct and not _has_subject(words[at + 1 : at + 1 + follows], words[at + 1 + follows], table):
            continue
        if word.start < figure[0]:
            if is_doubted(words[begin:at], table):
                continue  # claimed that crime fell and that ...: the claim holds for both
            begin, shared = at + 1, direct
        else:
            end = at
            break
    kept = words[begin:end]
    if shared and begin and subject:
        return [*subject, *kept], True
    return kept, not shared


def _has_subject(lead: Sequence[Word], verb: Word, table: Clauses) -> bool:
    """Tell whether a clause begins behind and: a subject, and a verb that is no participle behind a noun."""
    strong = verb.low in table.auxiliaries or verb.low in table.pasts
    return strong and lead[0].low not in table.prepositions


def _after_adverbs(words: Sequence[Word], table: Clauses) -> int:
    at = 0
    while at < len(words) and (words[at].low in table.adverbs or words[at].low.endswith("ly")):
        at += 1
    return at
